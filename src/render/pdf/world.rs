//! What Typst may see: the theme, the fonts, one document's data and images. All of it in memory.

use std::collections::HashMap;
use std::sync::Arc;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::render::pdf::images::Pictures;
use crate::render::pdf::tree::Tree;
use crate::render::pdf::{LIBRARY, Printer};
use crate::source::Sources;
use crate::source::lineage::Lineage;

/// The engine's own files, which a theme imports: `#import "/sitegen.typ": *`.
const ENGINE: [(&str, &str); 7] = [
    ("/sitegen.typ", include_str!("sitegen.typ")),
    (ANSWERS, include_str!("sitegen/answers.typ")),
    ("/sitegen/base.typ", include_str!("sitegen/base.typ")),
    ("/sitegen/text.typ", include_str!("sitegen/text.typ")),
    ("/sitegen/form.typ", include_str!("sitegen/form.typ")),
    ("/sitegen/side-by-side.typ", include_str!("sitegen/side-by-side.typ")),
    ("/sitegen/block.typ", include_str!("sitegen/block.typ")),
];

/// What sets answers in letters that the font of fields does not have.
const ANSWERS: &str = "/sitegen/answers.typ";

/// The Typst files of a theme beside the engine's, parsed once.
pub(super) struct Theme {
    sources: HashMap<FileId, Source>,
    main: FileId,
    /// Where what a theme has from another was written, by the path at which it lies in the theme.
    origins: HashMap<String, Arc<str>>,
}

impl Theme {
    /// The files `pdf/*.typ` of a theme and of those that it extends. They lie at their own paths, so that an
    /// error in one names it; what a theme has from another lies at the theme's own path too, where the files
    /// beside it look for it.
    ///
    /// Faults: `print::theme-missing` without a `main.typ`, `source::not-utf8`.
    pub(super) fn load(sources: &Sources, theme: &Lineage) -> Reported<Self> {
        let folder = theme.folder("pdf");
        let mut faults = Vec::new();
        let mut files: HashMap<_, _> = ENGINE.iter().filter_map(|(path, text)| parse(path, text)).collect();
        let mut origins = HashMap::new();
        for file in theme.all(sources, "pdf").filter(|file| file.path.ends_with(".typ")) {
            match file.text() {
                Ok(text) => files.extend(parse(&file.path, text)),
                Err(fault) => faults.push(fault),
            }
        }
        for (inner, file) in theme.files(sources, "pdf") {
            let path = format!("{folder}{inner}");
            if *path != *file.path
                && let Ok(text) = file.text()
                && inner.ends_with(".typ")
            {
                files.extend(parse(&path, text));
                origins.insert(path, Arc::clone(&file.path));
            }
        }
        let path = format!("{folder}main.typ");
        let main = file_id(&path).expect("the configuration refuses a theme whose name leaves themes/");
        if !files.contains_key(&main) {
            faults.push(Diagnostic::global("print::theme-missing").with("path", path));
        }
        Reported::new(Self { sources: files, main, origins }, faults)
    }
}

fn parse(path: &str, text: &str) -> Option<(FileId, Source)> {
    let id = file_id(path)?;
    Some((id, Source::new(id, text.to_owned())))
}

/// Typst's name for the file at `path`; `None` where it leaves the project, which no path of a
/// source does.
fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document, laid out for Typst.
pub(super) struct Desk<'a> {
    printer: &'a Printer,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl<'a> Desk<'a> {
    /// The document `tree` with its pictures, and all that the printer brings.
    pub(super) fn new(printer: &'a Printer, tree: &Tree, pictures: Pictures) -> Self {
        let pictures = pictures.into_iter().map(|(path, bytes)| (path.to_string(), bytes));
        let data = ("/doc.json".to_owned(), Bytes::from_string(tree.value.to_string()));
        let files = pictures.chain([data]).filter_map(|(path, bytes)| Some((file_id(&path)?, bytes))).collect();
        Self { printer, main: printer.theme.main, files }
    }

    /// Answers, as `answers.typ` wants them.
    pub(super) fn of_answers(printer: &'a Printer, answers: &serde_json::Value) -> Self {
        let main = file_id(ANSWERS).expect("the path is a plain one");
        let data = file_id("/answers.json").map(|id| (id, Bytes::from_string(answers.to_string())));
        Self { printer, main, files: data.into_iter().collect() }
    }

    /// The place of `span`, where it lies in a file of the theme: the engine's own files are not
    /// the reader's.
    pub(super) fn theme_place(&self, span: typst::syntax::DiagSpan) -> Option<Span> {
        use typst::WorldExt as _;
        let path = span.id()?.get().vpath().get_without_slash();
        let written = self.printer.theme.origins.get(path).map_or_else(|| path.into(), Arc::clone);
        path.starts_with("themes/").then(|| Span::new(&written, self.range(span).unwrap_or_default()))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.printer.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.printer.theme.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.printer.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // A document is dated by its content, never by the day on which it is made.
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
