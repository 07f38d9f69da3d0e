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
pub mod pseudo;
pub mod section;
pub mod slug;
pub mod stub;
pub mod text;
pub mod typography;

use std::ops::Range;
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
pub fn parse(file: &SourceFile, name: PageName, language: (usize, &str)) -> Reported<PageFile> {
    let (text, mut diagnostics) = file.readable();
    let (index, code) = language;
    let marks = Marks::of(code);
    let kind = name.kind();
    let reading = Reading { kind, is_collection: name.is_collection(), marks };
    let parts = split(&text);
    let origin = Origin { path: &file.path, offset: parts.front.start };
    let head = Span::new(&file.path, parts.head);
    let (mut front, found) =
        table::parse(&text[parts.front], origin, head.clone(), |table| front::read(table, reading));
    match parts.fault {
        None => diagnostics.extend(found),
        // What was taken for front matter is a guess: what is wrong with it is nothing to be told of.
        Some(code) => {
            diagnostics.push(Diagnostic::error(code, head));
            front.is_whole = false;
        }
    }
    let document = markdown::parse(&file.path, &text, parts.body, marks).into(&mut diagnostics);
    let page =
        PageFile { name, language: index, kind, front, document: Arc::new(document), path: Arc::clone(&file.path) };
    Reported::new(page, diagnostics)
}

/// Where the front matter of a page stands, between its lines, and where its body begins.
pub fn halves(text: &str) -> (Range<usize>, usize) {
    let parts = split(text);
    (parts.front, parts.body)
}

/// A page's text, taken apart.
struct Parts {
    /// The opening line of the front matter.
    head: Range<usize>,
    /// The front matter, between its lines.
    front: Range<usize>,
    /// Where the body begins.
    body: usize,
    /// The code of what is wrong with the front matter as a whole.
    fault: Option<&'static str>,
}

/// Takes a page apart. Where there is no front matter all is body; where it does not end it is taken
/// to end at the first empty line, so that the headings and forms below it are not missed elsewhere.
fn split(text: &str) -> Parts {
    // A byte order mark is what some editors leave before the first line.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut lines = text[start..].split_inclusive('\n').scan(start, |at, line| {
        *at += line.len();
        Some((line, *at - line.len()))
    });
    let Some((line, opening)) = lines.next().filter(|(line, _)| line.trim_end() == "+++") else {
        return Parts { head: start..start, front: start..start, body: start, fault: Some("front::missing") };
    };
    let (head, first) = (opening..opening + 3, opening + line.len());
    if let Some((line, at)) = lines.find(|(line, _)| line.trim_end() == "+++") {
        return Parts { head, front: first..at, body: at + line.len(), fault: None };
    }
    let end = ["\n\n", "\n\r\n"].iter().filter_map(|end| text[first..].find(end)).min();
    let end = end.map_or(text.len(), |at| first + at + 1);
    Parts { head, front: first..end, body: end, fault: Some("front::unclosed") }
}
