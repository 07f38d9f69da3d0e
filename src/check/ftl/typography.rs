//! Typography, as each language has it: what stands between words, around quotations, before a
//! percent sign, in a date. What can be mended without a question is.

use std::collections::BTreeSet;

use super::dates;
use super::finding::Finding;
use super::leaf::VALUE;
use super::quotes;
use super::run::{NUMBER, Run};
use super::spaces;
use super::subject::Subject;
use super::tree::{Entry, Inline};
use super::units;
use crate::diagnostic::Diagnostic;

/// What is reported with what was given and what should be there.
const CODES: [&str; 6] =
    ["ftl::avoided-word", "ftl::date-form", "ftl::double-space", "ftl::ellipsis", "ftl::no-break-space", "ftl::quotes"];

/// A text of an entry, and how to report what is wrong in it.
pub(super) struct Reading<'r, 's, 'a> {
    /// Whose text it is.
    pub(super) subject: &'r Subject<'s, 'a>,
    /// The text.
    pub(super) run: &'r Run,
}

impl Reading<'_, '_, '_> {
    /// The language, without its region.
    pub(super) fn language(&self) -> &str {
        self.subject.words.code.split('-').next().unwrap_or_default()
    }

    /// A finding at some bytes of the text, with what should stand there; it is mended where the
    /// bytes are written in the file as they are.
    pub(super) fn finding(&self, code: &'static str, here: std::ops::Range<usize>, wanted: Option<&str>) -> Finding {
        debug_assert!(CODES.contains(&code), "{code} has other words");
        let given = &self.run.text[here.clone()];
        let place = self.run.place(here.clone());
        let span = self.subject.file.span(place.clone().unwrap_or_else(|| self.run.near(here.start)));
        let diagnostic = Diagnostic::warning(code, span).with("given", visible(given));
        let diagnostic =
            diagnostic.with("wanted", visible(wanted.filter(|wanted| !wanted.is_empty()).unwrap_or("none")));
        match wanted.filter(|_| place.is_some()) {
            Some(wanted) => Finding::mended(diagnostic, wanted),
            None => diagnostic.into(),
        }
    }
}

/// Text with the signs that stand for values written as people know them.
fn visible(text: &str) -> String {
    text.replace([NUMBER, VALUE], "{ … }")
}

/// The typography of an entry.
///
/// # Diagnostics
/// `ftl::double-space`, `ftl::edge-space`, `ftl::ellipsis`, `ftl::quotes`, `ftl::no-break-space`,
/// `ftl::date-form`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    let numbers = numbers(subject.entry);
    let is_number = |inline: &Inline<'_>| match inline {
        Inline::Variable(name) => numbers.contains(name.text),
        Inline::Function(name, ..) => name.text == "NUMBER",
        Inline::Number(_) => true,
        _ => false,
    };
    for (_, pattern) in subject.entry.texts() {
        pattern.patterns(&mut |pattern| {
            let run = Run::of(pattern, &is_number);
            let reading = Reading { subject, run: &run };
            spaces::check(&reading, found);
            quotes::check(&reading, found);
            units::check(&reading, found);
            dates::check(&reading, found);
        });
        spaces::line_ends(subject, pattern, found);
    }
}

/// The variables of an entry that are numbers: those that functions of numbers get, those that plural
/// variants are chosen by, those whose names say so.
fn numbers<'a>(entry: &Entry<'a>) -> BTreeSet<&'a str> {
    const NAMES: [&str; 16] = [
        "amount",
        "count",
        "days",
        "hours",
        "kilometres",
        "length",
        "maximum",
        "minimum",
        "minutes",
        "months",
        "n",
        "number",
        "percent",
        "share",
        "size",
        "total",
    ];
    let mut found = BTreeSet::new();
    for (_, pattern) in entry.texts() {
        pattern.inlines(&mut |inline| match inline {
            Inline::Function(name, arguments, _) if name.text == "NUMBER" => {
                found.extend(arguments.iter().filter_map(Inline::variable).map(|name| name.text));
            }
            Inline::Variable(name) if NAMES.contains(&name.text) => drop(found.insert(name.text)),
            _ => {}
        });
        pattern.selects(&mut |select| {
            let is_plural = select.variants.iter().any(|variant| {
                matches!(variant.key.text, "zero" | "one" | "two" | "few" | "many") || variant.is_number
            });
            found.extend(select.selector.variable().filter(|_| is_plural).map(|name| name.text));
        });
    }
    found
}
