//! What the source pages of a language's translators said when they were translated.

use std::path::Path;
use std::sync::Arc;

use super::history::History;
use crate::compile;
use crate::model::Page;
use crate::source::Sources;
use crate::source::former::Former;

/// A section of a source page with its hash and text.
type Text = (Arc<str>, Arc<str>, String, String);

/// The texts of all sections that translations into the language of `--translate` follow or have followed: those
/// of today, which may change while they are shown, and of old ones those that git has kept.
pub(in crate::cli) fn of(root: &Path, sources: &Sources) -> Former {
    let content = sources.settings.translate.as_ref().and_then(|code| Some((code, compile::read(sources).value?)));
    let Some((code, content)) = content else { return Former::default() };
    let programme = content.programme;
    let Some(language) = programme.config.language(code) else { return Former::default() };
    let mut history = History::of(root);
    let pages = programme.pages.iter().chain(&programme.aside).filter(|page| page.source != language);
    let mut texts: Vec<Text> = Vec::new();
    for page in pages {
        texts.extend(of_today(sources, page));
        let source = &programme.config.languages[page.source].code;
        texts.extend(of_old(&mut history, page, language, source));
    }
    texts.into_iter().collect()
}

/// The sections as they are.
fn of_today(sources: &Sources, page: &Page) -> Vec<Text> {
    let source = page.source_file();
    let Some(text) = sources.get(&source.path).and_then(|file| file.text().ok()) else { return Vec::new() };
    let section = |(index, section): (usize, &crate::content::section::Section)| {
        let text = source.section_text(text, index);
        (Arc::clone(&source.path), Arc::clone(&section.key), section.hash.clone(), text)
    };
    source.sections().iter().enumerate().map(section).collect()
}

/// The old sections as they were when they were translated into `language`; `code` is the language of the source.
fn of_old(history: &mut History, page: &Page, language: usize, code: &str) -> Vec<Text> {
    let source = page.source_file();
    let mut text = |index: usize| {
        let key = &source.sections()[index].key;
        let hash = page.versions[language].as_ref()?.front.synced.as_ref()?.get(key)?.hash.clone()?;
        let (version, at) = history.section(source, code, key, &hash)?;
        Some((Arc::clone(&source.path), Arc::clone(key), hash, version.1.section_text(&version.0, at)))
    };
    page.old[language].iter().filter_map(|old| text(old.source)).collect()
}
