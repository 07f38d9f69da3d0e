//! How a translation stands to its source: which sections of the source have changed since.

use crate::config::{Config, Policy};
use crate::content::PageFile;
use crate::content::section::Section;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Page, structure};

/// The state of a page in a language that is not its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It follows its source.
    Current,
    /// It is there, and nobody has recorded which text it follows.
    Untracked,
    /// It has not the same structure as its source.
    StructureDiffers,
    /// Sections of its source have changed, or are new.
    Stale,
    /// It is marked `draft = true`, and not published.
    Draft,
    /// It is not there.
    Missing,
    /// Its source is not there.
    Orphan,
}

impl State {
    /// All of them, the best first.
    pub const ALL: [Self; 7] =
        [Self::Current, Self::Untracked, Self::StructureDiffers, Self::Stale, Self::Draft, Self::Missing, Self::Orphan];

    /// The name by which messages and programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Untracked => "untracked",
            Self::StructureDiffers => "structure-differs",
            Self::Stale => "stale",
            Self::Draft => "draft",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
        }
    }
}

/// A section of a source whose translation is old.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldSection {
    /// The index of the section in the source.
    pub source: usize,
    /// The index of its counterpart in the translation; `None` where it has none yet.
    pub translation: Option<usize>,
    /// Whether the section was never accepted, and not changed since.
    pub is_new: bool,
}

/// The sections of the source that have changed since they were translated, or are new. None where
/// nobody has recorded what the translation follows.
pub fn old_sections(source: &PageFile, translation: &PageFile) -> Vec<OldSection> {
    let Some(synced) = &translation.front.synced else { return Vec::new() };
    let is_old = |section: &Section| match synced.get(&section.key) {
        // What could not be read was reported, and says nothing.
        Some(entry) => entry.hash.as_ref().is_some_and(|hash| !section.hash.starts_with(hash.as_str())),
        None => true,
    };
    let old: Vec<usize> = (0..source.sections().len()).filter(|index| is_old(&source.sections()[*index])).collect();
    if old.is_empty() {
        return Vec::new();
    }
    let counterparts = structure::counterparts(source, translation);
    let section = |source_index: usize| OldSection {
        source: source_index,
        translation: counterparts[source_index],
        is_new: synced.get(&source.sections()[source_index].key).is_none(),
    };
    old.into_iter().map(section).collect()
}

/// Reports what is old in the translations of a page.
///
/// # Diagnostics
/// `translation::stale` at every old section, by the policy of the page's folder.
pub(super) fn check(page: &Page, config: &Config, diagnostics: &mut Vec<Diagnostic>) {
    let source = page.source_file();
    for file in page.versions.iter().flatten().filter(|file| file.language != source.language) {
        for old in &page.old[file.language] {
            diagnostics.extend(stale(page, config, file, old));
        }
    }
}

/// `translation::stale`, where the policy has it told.
fn stale(page: &Page, config: &Config, file: &PageFile, old: &OldSection) -> Option<Diagnostic> {
    let folder = page.name.policy_folder();
    let source = page.source_file();
    let span = section_span(file, old.translation.unwrap_or(0));
    let diagnostic = match config.policies.stale(folder) {
        Policy::Error => Diagnostic::error("translation::stale", span),
        Policy::Notice => Diagnostic::warning("translation::stale", span),
        Policy::Fallback | Policy::Hide => return None,
    };
    let section = &source.sections()[old.source];
    let diagnostic = diagnostic
        .with("section", &section.key)
        .with("change", if old.is_new { "new" } else { "changed" })
        .with("page", format!("{}.{}", page.name.id(), config.languages[file.language].code))
        .with("hash", section.short());
    Some(diagnostic.label(section_span(source, old.source), "source"))
}

/// Where a section begins, as people look for it: its heading, or the title of the page.
fn section_span(file: &PageFile, section: usize) -> Span {
    match file.sections()[section].heading {
        Some(heading) => Span::new(&file.path, file.document().headings[heading].place.clone()),
        None => file.front.title.span(),
    }
}
