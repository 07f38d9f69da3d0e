//! What a translation has that its source has not, and the other way round.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::structure;
use super::subject::Subject;
use super::tree::Attribute;
use super::words::{Definition, Words};
use crate::config::Language;
use crate::diagnostic::Diagnostic;

/// The messages of the site's own that a language lacks. Terms are each language's own affair.
fn gaps<'s, 'a>(words: &'s Words<'a>, source: &'s Words<'a>) -> impl Iterator<Item = Definition<'s, 'a>> {
    let (unread, is_whole) = (unread(words), words.files.iter().all(|file| file.is_read));
    let lacking = source
        .ids()
        .filter(move |id| is_whole && !id.starts_with('-') && words.find(id).is_none() && !unread.contains(id));
    lacking.filter_map(|id| source.find(id)).filter(|definition| !definition.is_bundled)
}

/// The names of what is there and cannot be read: it is neither missing nor obsolete.
fn unread<'a>(words: &Words<'a>) -> BTreeSet<&'a str> {
    words.files.iter().flat_map(structure::unread).collect()
}

/// What a language lacks of the site's own messages and of the tool's.
///
/// # Diagnostics
/// `ftl::missing-message` where the source stands; `ftl::missing-interface`, once, where the language
/// is named.
pub(super) fn missing(words: &Words<'_>, source: &Words<'_>, language: &Language, found: &mut Vec<Finding>) {
    for gap in gaps(words, source) {
        let id = gap.entry.id;
        let diagnostic = Diagnostic::warning("ftl::missing-message", gap.file.span(id.place()));
        found.push(diagnostic.with("id", id.text).with("language", words.code).into());
    }
    let lacking: Vec<&str> =
        source.ids().filter(|id| source.bundled(id).is_some() && words.find(id).is_none()).collect();
    if !lacking.is_empty() {
        let diagnostic = Diagnostic::warning("ftl::missing-interface", language.span.clone());
        let diagnostic = diagnostic.with("language", words.code).with("count", lacking.len());
        found.push(diagnostic.with("id", lacking[0]).into());
    }
}

/// Messages that the source language does not have, nor the tool.
///
/// # Diagnostics
/// `ftl::obsolete-message`.
pub(super) fn obsolete(subject: &Subject<'_, '_>, source: &Words<'_>, found: &mut Vec<Finding>) {
    if subject.entry.is_term() || subject.source.is_some() || !subject.interface.is_empty() {
        return;
    }
    let is_known = source.files.iter().all(|file| file.is_read) && !unread(source).contains(subject.entry.id.text);
    let source = source.code;
    if subject.words.code != source && is_known {
        let diagnostic = Diagnostic::warning("ftl::obsolete-message", subject.file.span(subject.entry.id.place()));
        found.push(diagnostic.with("id", subject.entry.id.text).with("language", source).into());
    }
}

/// The value and attributes of a message that one side has and the other has not. What a term has is
/// its language's own affair.
///
/// # Diagnostics
/// `ftl::missing-value`, `ftl::extra-value`, `ftl::missing-attribute`, `ftl::extra-attribute`.
pub(super) fn parts(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    let Some(source) = subject.source.filter(|_| !subject.entry.is_term()) else { return };
    let (own, other) = (subject.entry, source.definition.entry);
    let (file, id) = (subject.file, own.id);
    let mut push = |diagnostic: Diagnostic| found.push(subject.label(diagnostic, "source").into());
    match (&own.value, &other.value) {
        (None, Some(_)) => push(Diagnostic::error("ftl::missing-value", file.span(id.place())).with("id", id.text)),
        (Some(_), None) => push(Diagnostic::warning("ftl::extra-value", file.span(id.place())).with("id", id.text)),
        _ => {}
    }
    for attribute in other.attributes.iter().filter(|attribute| own.text(Some(attribute.name.text)).is_none()) {
        let diagnostic = Diagnostic::warning("ftl::missing-attribute", file.span(id.place()));
        let diagnostic = diagnostic.with("id", id.text).with("attribute", attribute.name.text);
        let names = own.attributes.iter().map(|own| own.name.text);
        push(diagnostic.suggest(attribute.name.text, names));
    }
    let is_first = |attribute: &Attribute<'_>| {
        own.attributes
            .iter()
            .find(|first| first.name.text == attribute.name.text)
            .is_some_and(|first| first.name.at == attribute.name.at)
    };
    let extra = own.attributes.iter().filter(|attribute| other.text(Some(attribute.name.text)).is_none());
    for attribute in extra.filter(|attribute| is_first(attribute)) {
        let diagnostic = Diagnostic::warning("ftl::extra-attribute", file.span(attribute.name.place()));
        let diagnostic = diagnostic.with("id", id.text).with("attribute", attribute.name.text);
        let names = other.attributes.iter().map(|other| other.name.text);
        push(diagnostic.suggest(attribute.name.text, names));
    }
}
