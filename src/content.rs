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
mod lazy;
pub mod markdown;
pub mod name;
pub mod outline;
pub mod portion;
pub mod pseudo;
pub mod section;
pub mod skim;
pub mod slug;
pub mod snippet;
pub mod stub;
pub mod text;
pub mod typography;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{self, Diagnostic, Reported, Span};
use crate::source::SourceFile;
use crate::table::{self, Origin};

use document::Document;
use front::{Front, Reading};
use kind::Kind;
use lazy::LazyDocument;
use name::PageName;
use section::Section;
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
    /// The file's path.
    pub path: Arc<str>,
    /// Where its text begins, behind the front matter.
    pub body: usize,
    /// What it was read from, where that is UTF-8.
    pub text: Option<Arc<str>>,
    /// Whether its front matter was read without an error.
    is_front_sound: bool,
    /// Its text, read at the first question.
    document: Arc<LazyDocument>,
    /// What is made of the above at the first question, and then kept with the file.
    sections: OnceLock<Vec<Section>>,
}

impl PageFile {
    /// Its text, as a tree.
    pub fn document(&self) -> Arc<Document> {
        self.document.get()
    }

    /// What is wrong with its text.
    ///
    /// # Diagnostics
    /// Those of [`markdown::parse`].
    pub fn text_faults(&self) -> &[Diagnostic] {
        self.document.faults()
    }

    /// Whether blocks of our own stand in its text: a form, a process …
    pub fn has_blocks(&self) -> bool {
        self.document.has_blocks()
    }

    /// Whether it was read without an error.
    pub fn is_sound(&self) -> bool {
        self.is_front_sound && !diagnostic::has_errors(self.text_faults())
    }

    /// Lets go of the tree of its text, which is read again where someone asks for it still.
    pub fn let_go(&self) {
        self.document.let_go();
    }

    /// The same page with another text.
    fn with_document(self, document: Document) -> Self {
        Self { document: Arc::new(LazyDocument::of(document)), sections: OnceLock::new(), ..self }
    }

    /// Its sections; the first is the head.
    pub fn sections(&self) -> &[Section] {
        self.sections.get_or_init(|| section::sections(&self.front, &self.document()))
    }
}

/// Reads the front matter of a page; its text is read when someone asks for it. `language` is the index and the tag
/// of its language.
///
/// # Diagnostics
/// `front::…` for the front matter, `toml::…`; those of the text are told by [`PageFile::text_faults`].
pub fn parse(file: &SourceFile, name: PageName, language: (usize, &str)) -> Reported<PageFile> {
    let (text, mut diagnostics) = shared_text(file);
    let (index, code) = language;
    let marks = Marks::of(code);
    let kind = name.kind();
    let reading = Reading { kind, is_collection: name.is_collection(), marks };
    let parts = split(&text);
    let (origin, body) = (Origin { path: &file.path, offset: parts.front.start }, parts.body);
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
    let page = PageFile {
        name,
        language: index,
        kind,
        front,
        path: Arc::clone(&file.path),
        body,
        text: file.shared_text().map(Arc::clone),
        is_front_sound: !diagnostic::has_errors(&diagnostics),
        document: Arc::new(LazyDocument::new(&file.path, text, body, marks)),
        sections: OnceLock::new(),
    };
    Reported::new(page, diagnostics)
}

/// As [`SourceFile::readable`], without a copy where the file is UTF-8.
fn shared_text(file: &SourceFile) -> (Arc<str>, Vec<Diagnostic>) {
    match file.shared_text() {
        Some(text) => (Arc::clone(text), Vec::new()),
        None => {
            let (text, diagnostics) = file.readable();
            (text.into(), diagnostics)
        }
    }
}

/// Where the front matter of a page stands, between its lines, and where its body begins.
pub fn halves(text: &str) -> (Range<usize>, usize) {
    let parts = split(text);
    (parts.front, parts.body)
}

/// Whether two states of a page differ in their running text alone: in nothing that another page, a
/// list or an address is made of. Each is given with the file that it was parsed from.
pub fn same_outline(one: (&PageFile, &SourceFile), other: (&PageFile, &SourceFile)) -> bool {
    // A list that shows a heading evaluates it, and says where it could not.
    let evaluated = |page: &PageFile| -> Vec<Range<usize>> {
        let document = page.document();
        let headings = document.headings.iter().map(|heading| &heading.place);
        let holds =
            |place: &&Range<usize>| document.placeables.iter().any(|placeable| place.contains(&placeable.place.start));
        headings.filter(holds).cloned().collect()
    };
    one.0.name == other.0.name
        && one.0.language == other.0.language
        && outline(one) == outline(other)
        && evaluated(one.0) == evaluated(other.0)
}

/// The parts of a file that others may depend on, as they are written: its front matter, its headings
/// and its blocks.
fn outline<'a>((page, file): (&PageFile, &'a SourceFile)) -> Vec<&'a [u8]> {
    let document = page.document();
    let headings = document.headings.iter().map(|heading| &heading.place);
    let blocks = (document.forms.iter().map(|form| &form.place))
        .chain(document.processes.iter().map(|process| &process.place))
        .chain(document.checklists.iter().map(|checklist| &checklist.place))
        .chain(document.agendas.iter().map(|agenda| &agenda.place))
        .chain(document.embeds.iter().map(|embed| &embed.place));
    let front = 0..page.body;
    std::iter::once(front).chain(headings.chain(blocks).cloned()).map(|place| &file.bytes[place]).collect()
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

/// Where the front matter of a page stands, between its lines `+++`; `None` where it is not whole.
pub fn front_matter(text: &str) -> Option<Range<usize>> {
    let parts = split(text);
    parts.fault.is_none().then_some(parts.front)
}

/// Where the text of a page begins, behind its front matter.
pub fn body(text: &str) -> usize {
    split(text).body
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
