//! Pages: from a file to its front matter and its document.
//!
//! Parsing looks at one file alone. Whether a link leads anywhere, whether two languages agree, is
//! asked of the whole programme, in `model`.

pub mod block;
pub mod block_parser;
pub mod document;
pub mod form;
pub mod form_parser;
pub mod front;
pub mod grammar;
pub mod kind;
pub mod markdown;
pub mod name;
pub mod slug;
pub mod text;
pub mod typography;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::source::SourceFile;
use crate::table::{self, Origin};

use document::Document;
use front::{Front, Reading};
use kind::Kind;
use name::PageName;
use typography::Marks;

/// A page in one language, parsed.
#[derive(Clone, Debug)]
pub struct PageFile {
    /// What its path says.
    pub name: PageName,
    /// The index of its language.
    pub language: usize,
    /// The kind of its folder.
    pub kind: Kind,
    /// Its front matter.
    pub front: Front,
    /// Its text.
    pub document: Arc<Document>,
    /// The file's path.
    pub path: Arc<str>,
}

/// Parses a page. `language` is the index and the tag of its language.
///
/// # Diagnostics
/// `front::…` for the front matter, `toml::…`, and those of [`markdown::parse`].
pub fn parse(file: &SourceFile, name: PageName, language: (usize, &str)) -> Reported<Option<PageFile>> {
    let text = match file.text() {
        Ok(text) => text,
        Err(diagnostic) => return Reported::new(None, vec![diagnostic]),
    };
    let (index, code) = language;
    let marks = Marks::of(code);
    let kind = name.kind();
    let reading = Reading { kind, is_collection: name.is_collection(), marks };
    let (front, body) = match split(file, text) {
        Ok(parts) => parts,
        Err(diagnostic) => return Reported::new(None, vec![diagnostic]),
    };
    let origin = Origin { path: &file.path, offset: front.start };
    let (front, mut diagnostics) = table::parse(&text[front], origin, |table| front::read(table, reading));
    let document = markdown::parse(&file.path, text, body, marks).into(&mut diagnostics);
    let page =
        PageFile { name, language: index, kind, front, document: Arc::new(document), path: Arc::clone(&file.path) };
    Reported::new(Some(page), diagnostics)
}

/// The range of the front matter, and where the body begins.
fn split(file: &SourceFile, text: &str) -> Result<(std::ops::Range<usize>, usize), Diagnostic> {
    let fault = |code, range| Err(Diagnostic::error(code, Span::new(&file.path, range)));
    // A byte order mark is what some editors leave before the first line.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut lines = text[start..].split_inclusive('\n').scan(start, |at, line| {
        *at += line.len();
        Some((line, *at - line.len()))
    });
    let Some((_, opening)) = lines.next().filter(|(line, _)| line.trim_end() == "+++") else {
        return fault("front::missing", start..start);
    };
    let first = text[opening..].find('\n').map_or(text.len(), |at| opening + at + 1);
    match lines.find(|(line, _)| line.trim_end() == "+++") {
        Some((line, at)) => Ok((first..at, at + line.len())),
        None => fault("front::unclosed", opening..opening + 3),
    }
}
