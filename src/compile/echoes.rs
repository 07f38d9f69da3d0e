//! One slip of the hand is one finding: what a later step misses only because an earlier one has
//! reported its cause is left unsaid. It would send people to places where nothing is wrong.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config;
use crate::diagnostic::{Diagnostic, Severity, Span};

/// What every page misses that a faulty line of the configuration was to say.
const OF_CONFIGURATION: [&str; 5] = [
    "content::unknown-language",
    "ftl::unknown-variable",
    "reference::unknown-fact",
    "reference::unknown-language",
    "reference::unknown-season",
];

/// What print finds in the content by itself. All else that it finds there is of a document's shape,
/// which is no news where the content does not fit together.
const OF_PRINT: [&str; 6] = [
    "print::field-characters",
    "print::image-cmyk",
    "print::image-missing",
    "print::image-unreadable",
    "print::message-missing",
    "print::missing-glyph",
];

/// What a translation lacks, or has too much, only because a page could not be read.
const OF_STRUCTURE: [&str; 6] = [
    "translation::adds",
    "translation::heading-id",
    "translation::heading-level",
    "translation::lacks",
    "translation::link-differs",
    "translation::sentences",
];

/// The codes of faults by which a part of a page is lost.
const OF_READING: [&str; 9] =
    ["front::", "toml::", "markdown::", "heading::", "block::", "source::", "ftl::", "reference::", "parallel::"];

/// Removes the findings that only echo others.
pub(super) fn drop_echoes(found: &mut Vec<Diagnostic>) {
    if found.iter().any(is_fault_of_configuration) {
        found.retain(|one| !OF_CONFIGURATION.contains(&one.code));
    }
    if found.iter().any(is_fault_of_content) {
        found.retain(|one| !is_of_print(one) || OF_PRINT.contains(&one.code) || !is_in(one, "content/"));
        drop_structure(found);
    }
    drop_repeats(found);
    drop_rests(found);
}

/// Removes what is odd about a value of which it is told already what should stand there: `18.1.2027` is no date, and
/// no number either.
fn drop_rests(found: &mut Vec<Diagnostic>) {
    let told = found.iter().filter(|one| one.code == "toml::wrong-type").filter_map(|one| one.span.clone());
    let told: Vec<Span> = told.collect();
    found.retain(|one| {
        let lies_in = |outer: &Span, inner: &Span| {
            outer.path == inner.path && outer.start <= inner.start && inner.end <= outer.end
        };
        let is_told = one.span.as_ref().is_some_and(|inner| told.iter().any(|outer| lies_in(outer, inner)));
        one.code != "toml::syntax" || !is_told
    });
}

/// What the checks of words tell beforehand and a page that needs the word tells again: it is told
/// once, by the page.
const TOLD_TWICE: [(&str, &str, &str); 2] =
    [("ftl::missing-message", "ftl::missing", "id"), ("ftl::undefined-key", "template::message", "id")];

fn drop_repeats(found: &mut Vec<Diagnostic>) {
    for (early, late, name) in TOLD_TWICE {
        let of = |one: &Diagnostic| one.arguments.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
        let told: Vec<_> = found.iter().filter(|one| one.code == late).map(of).collect();
        found.retain(|one| one.code != early || !told.contains(&of(one)));
    }
    let mut seen: Vec<Option<Span>> = Vec::new();
    found.retain(|one| {
        let is_variable = one.code == "ftl::unknown-variable";
        let is_repeat = is_variable && seen.contains(&one.span);
        if is_variable {
            seen.push(one.span.clone());
        }
        !is_repeat
    });
}

/// Removes differences between two pages of which one could not be read in full, and between links of
/// which one leads nowhere.
fn drop_structure(found: &mut Vec<Diagnostic>) {
    let errors = || found.iter().filter(|one| is_fault_of_content(one));
    let paths = |codes: &[&str]| -> BTreeSet<Arc<str>> {
        let fits = |one: &&Diagnostic| codes.iter().any(|code| one.code.starts_with(code));
        errors().filter(fits).filter_map(|one| one.span.as_ref()).map(|span| Arc::clone(&span.path)).collect()
    };
    let (unread, astray) = (paths(&OF_READING), paths(&["link::", "image::"]));
    found.retain(|one| {
        let places = || one.span.iter().chain(one.labels.iter().map(|label| &label.span));
        let touches = |paths: &BTreeSet<Arc<str>>| places().any(|span| paths.contains(&span.path));
        let is_of_links = one.code == "translation::link-differs"
            || one.arguments.iter().any(|(name, value)| *name == "part" && matches!(value.as_str(), "link" | "image"));
        !OF_STRUCTURE.contains(&one.code) || !(touches(&unread) || (is_of_links && touches(&astray)))
    });
}

/// Whether a line of the configuration could not be understood.
fn is_fault_of_configuration(one: &Diagnostic) -> bool {
    let is_reading = one.code.starts_with("toml::") || one.code.starts_with("config::");
    is_reading && is_in(one, config::FILE)
}

fn is_fault_of_content(one: &Diagnostic) -> bool {
    one.severity == Severity::Error && is_in(one, "content/") && !is_of_print(one)
}

fn is_of_print(one: &Diagnostic) -> bool {
    one.code.starts_with("print::")
}

fn is_in(one: &Diagnostic, place: &str) -> bool {
    one.span.as_ref().is_some_and(|span| span.path.starts_with(place))
}
