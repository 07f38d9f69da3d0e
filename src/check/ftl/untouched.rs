//! Texts that are still what a new language was given to begin with: the source's, with the source above them as
//! a comment. Nothing else is to be said of them before someone has translated them.

use std::collections::BTreeSet;

use super::comment::start_of_comment;
use super::file::File;
use super::finding::Finding;
use super::tree::{Entry, Part};
use super::words::Words;
use crate::diagnostic::Diagnostic;

/// Whether `entry` of `file` is still a copy of `source`, whose language is `code`. It may have other plural
/// branches. What has no small letters is no text that anyone would translate.
pub(super) fn is_untouched(file: &File<'_>, entry: &Entry<'_>, code: &str, source: &Entry<'_>) -> bool {
    let said = &file.text[start_of_comment(file.text, entry.id.at)..entry.id.at];
    let opening = format!("# {code}:");
    let (own, other) = (texts(entry), texts(source));
    said.lines().any(|line| line.starts_with(&opening))
        && own.is_subset(&other)
        && own.iter().any(|text| text.contains(char::is_alphabetic) && text.to_uppercase() != **text)
}

/// What there is to translate in a file of a new language, at the first text; the ids of all of them.
///
/// # Diagnostics
/// `ftl::untranslated`.
pub(super) fn check<'a>(file: &File<'a>, source: &Words<'_>, found: &mut Vec<Finding>) -> BTreeSet<&'a str> {
    let is_open = |entry: &&Entry<'a>| {
        let definition = source.find(entry.id.text);
        definition.is_some_and(|definition| is_untouched(file, entry, source.code, definition.entry))
    };
    let open: Vec<&Entry<'a>> = file.entries.iter().filter(is_open).collect();
    if let Some(first) = open.first() {
        let diagnostic = Diagnostic::warning("ftl::untranslated", file.span(first.id.place()));
        found.push(diagnostic.with("count", open.len()).with("id", first.id.text).into());
    }
    open.into_iter().map(|entry| entry.id.text).collect()
}

/// The lines of an entry's texts, in all variants.
fn texts<'a>(entry: &Entry<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for (_, pattern) in entry.texts() {
        pattern.patterns(&mut |pattern| {
            found.extend(pattern.0.iter().filter_map(|part| match part {
                Part::Text(piece) => Some(piece.text.trim()).filter(|text| !text.is_empty()),
                _ => None,
            }));
        });
    }
    found
}
