//! The words of a site in all their variants: its terms in all their forms, and each message for sample numbers
//! and for each branch, in each language.

use std::collections::BTreeMap;

use super::super::forms::Forms;
use super::super::show::head;
use super::Report;
use crate::i18n::{Localizer, Preview, comment_above};
use crate::source::builtin::BUNDLED;

/// A message or a term, in every language that has it.
pub(super) struct Entry {
    pub(super) id: String,
    /// What its author has said about it in the source language.
    pub(super) comment: String,
    pub(super) versions: Vec<Version>,
}

/// A message or a term in one language.
pub(super) struct Version {
    /// The index of the language.
    pub(super) language: usize,
    /// Its forms, where it is a term that inflects.
    pub(super) forms: Option<Forms>,
    /// What each variant is for, and its text.
    pub(super) variants: Vec<(String, Option<String>)>,
}

/// The terms of the project, by id.
pub(super) fn terms(report: &Report<'_>) -> Vec<Entry> {
    let all = files(report).into_values().flatten();
    let mut terms: Vec<Entry> = all.filter(|entry| entry.id.starts_with('-')).collect();
    terms.sort_by(|a, b| a.id.cmp(&b.id));
    terms
}

/// The messages, file by file, in the order in which they are written there.
pub(super) fn messages(report: &Report<'_>) -> BTreeMap<String, Vec<Entry>> {
    let mut files = files(report);
    files.values_mut().for_each(|entries| entries.retain(|entry| !entry.id.starts_with('-')));
    files.retain(|_, entries| !entries.is_empty());
    files
}

/// All entries by the file in which the source language, or the first that has it, says them.
fn files(report: &Report<'_>) -> BTreeMap<String, Vec<Entry>> {
    let mut found: BTreeMap<String, Vec<(usize, Entry)>> = BTreeMap::new();
    let content = &report.site.content;
    let mut ids: Vec<&str> = content.localizers.iter().flat_map(Localizer::ids).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        if let Some((path, at, entry)) = entry(report, id) {
            found.entry(path).or_default().push((at, entry));
        }
    }
    let in_order = |(path, mut entries): (String, Vec<(usize, Entry)>)| {
        entries.sort_by_key(|(at, _)| *at);
        (path, entries.into_iter().map(|(_, entry)| entry).collect())
    };
    found.into_iter().map(in_order).collect()
}

/// A message in every language that has it itself; the languages of the report are shown, and the source.
fn entry(report: &Report<'_>, id: &str) -> Option<(String, usize, Entry)> {
    let content = &report.site.content;
    let source = content.programme.config.source_language;
    let shown = |language: &usize| report.languages.iter().any(|found| found.language == *language);
    let others = (0..content.localizers.len()).filter(|language| *language != source && shown(language));
    let mut place = None;
    let mut entry = Entry { id: id.to_owned(), comment: String::new(), versions: Vec::new() };
    for language in std::iter::once(source).chain(others) {
        let localizer = &content.localizers[language];
        let is_own = |preview: &Preview| preview.origin.language == localizer.locale().code();
        let Some(preview) = localizer.preview(id).filter(is_own) else { continue };
        let origin = &preview.origin;
        let text = report.site.sources.get(&origin.path).map(|file| file.readable().0).unwrap_or_default();
        let comment = comment_above(&text, origin.place.start);
        place.get_or_insert_with(|| (shown_path(&origin.path), origin.place.start));
        let is_term = id.starts_with('-');
        entry.versions.push(Version {
            language,
            forms: Forms::of(&preview, &comment).filter(|_| is_term),
            variants: preview.rows.iter().map(|row| (head(row), row.text.clone())).collect(),
        });
        if language == source {
            entry.comment = comment;
        }
    }
    place.map(|(path, at)| (path, at, entry))
}

/// A path as people know it: the words of the interface lie in no folder of the project.
fn shown_path(path: &str) -> String {
    path.strip_prefix(BUNDLED).map_or_else(|| path.to_owned(), |inner| format!("sitegen: {inner}"))
}
