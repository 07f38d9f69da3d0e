//! `[synced]` where it says nothing: sections that the source has no more, and pages that follow no other.

use crate::content::PageFile;
use crate::diagnostic::Diagnostic;

/// The record of a translation.
///
/// # Diagnostics
/// `translation::gone-section` at each section that the source has not.
pub(super) fn of_translation(source: &PageFile, file: &PageFile, found: &mut Vec<Diagnostic>) {
    let entries = file.front.synced.iter().flat_map(|synced| &synced.entries);
    for entry in entries.filter(|entry| source.section(&entry.key.value).is_none()) {
        let keys = source.sections().iter().map(|section| &*section.key);
        let diagnostic = Diagnostic::warning("translation::gone-section", entry.key.span.clone());
        found.push(diagnostic.with("section", &entry.key.value).suggest(&entry.key.value, keys));
    }
}

/// The record of a source page, which follows nobody: whoever wrote it there meant a translation.
///
/// # Diagnostics
/// `translation::synced-in-source`.
pub(super) fn of_source(source: &PageFile, found: &mut Vec<Diagnostic>) {
    if let Some(synced) = &source.front.synced {
        found.push(Diagnostic::warning("translation::synced-in-source", synced.span.clone()));
    }
}
