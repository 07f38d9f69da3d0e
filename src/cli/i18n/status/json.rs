//! The state of the translations, for programs.

use serde_json::{Value, json};

use super::Report;
use crate::check::status::{LanguageStatus, PageStatus, SectionStatus};
use crate::content::PageFile;
use crate::model::translation::State;
use crate::source::lines::LineIndex;

/// One object, on several lines.
pub(super) fn text(report: &Report<'_>) -> String {
    let config = &report.site.content.programme.config;
    let languages: Vec<Value> = report.languages.iter().map(|found| language(report, found)).collect();
    let value = json!({ "source": report.code(config.source_language), "languages": languages });
    format!("{value:#}\n")
}

fn language(report: &Report<'_>, found: &LanguageStatus) -> Value {
    let mut states = serde_json::Map::new();
    for state in State::ALL {
        states.insert(state.name().to_owned(), json!(found.count(state)));
    }
    json!({
        "language": report.code(found.language),
        "name": report.name(found.language),
        "words": found.words,
        "translated": found.done,
        "percent": (found.percent() * 10.0).floor() / 10.0,
        "pages": states,
        "queue": found.queue().into_iter().map(|page| self::page(report, page)).collect::<Vec<_>>(),
    })
}

fn page(report: &Report<'_>, page: &PageStatus) -> Value {
    json!({
        "page": &*page.id,
        "state": page.state.name(),
        "words": page.words,
        "work": page.work,
        "path": page.path,
        "source": page.source.as_ref().map(|source| source.path.to_string()),
        "edit": report.edit_url(&page.path),
        "sections": page.sections.iter().map(|section| self::section(report, page, section)).collect::<Vec<_>>(),
        "synced": page.synced,
    })
}

fn section(report: &Report<'_>, page: &PageStatus, section: &SectionStatus) -> Value {
    let line = |file: &PageFile, section: usize| {
        let text = report.text_of(file);
        let start = file.section_place(section, text.len()).start;
        LineIndex::new(text.as_bytes()).position(text.as_bytes(), start).line
    };
    let source = page.source.as_ref().map(|file| line(file, section.source));
    let translation = page.translation.as_ref().zip(section.translation).map(|(file, at)| line(file, at));
    json!({
        "section": &*section.key,
        "title": report.section_title(page, section),
        "work": section.work.name(),
        "words": section.words,
        "source_line": source,
        "line": translation,
    })
}
