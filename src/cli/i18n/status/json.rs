//! The state of the translations, for programs.

use serde_json::{Value, json};

use super::super::forms::Line;
use super::words::{Entry, Version};
use super::{Report, words};
use crate::check::ftl::{FileStatus, OpenMessage};
use crate::check::status::{LanguageStatus, PageStatus, SectionStatus};
use crate::content::PageFile;
use crate::model::translation::State;
use crate::source::lines::LineIndex;

/// One object, on several lines.
pub(super) fn text(report: &Report<'_>) -> String {
    let config = &report.site.content.programme.config;
    let languages: Vec<Value> = report.languages.iter().map(|found| language(report, found)).collect();
    let terms: Vec<Value> = words::terms(report).iter().map(|term| self::term(report, term)).collect();
    let value = json!({ "source": report.code(config.source_language), "languages": languages, "terms": terms });
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
        "files": found.files.iter().map(|file| self::file(report, file)).collect::<Vec<_>>(),
        "queue": found.queue().into_iter().map(|page| self::page(report, page)).collect::<Vec<_>>(),
    })
}

/// A term with its forms by language; `null` where one that is declared is not there.
fn term(report: &Report<'_>, term: &Entry) -> Value {
    let version = |version: &Version| {
        let forms: Vec<Value> = match &version.forms {
            Some(forms) => {
                let line = |line: &Line| json!({ "form": line.name, "texts": line.forms });
                forms.lines.iter().map(line).collect()
            }
            None => version.variants.iter().map(|(head, text)| json!({ "form": head, "texts": [text] })).collect(),
        };
        let columns = version.forms.as_ref().map(|forms| forms.heads.clone()).unwrap_or_default();
        json!({ "language": report.code(version.language), "columns": columns, "forms": forms })
    };
    json!({ "term": term.id, "versions": term.versions.iter().map(version).collect::<Vec<_>>() })
}

fn file(report: &Report<'_>, file: &FileStatus) -> Value {
    let message = |message: &OpenMessage| json!({ "message": message.id, "state": message.lack.name(), "words": message.words, "text": message.text });
    json!({
        "path": file.path,
        "source": file.source,
        "edit": report.edit_url(&file.path),
        "words": file.words,
        "work": file.work,
        "messages": file.open.iter().map(message).collect::<Vec<_>>(),
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
