//! A snapshot of the project's files: all that a compilation may see.
//!
//! [`Sources`] is a value. It is filled by [`disk`], the only reader of the site, or by a test; the
//! clock and the environment come in by [`Sources::settings`]. Nothing behind it does input.

pub mod builtin;
pub mod disk;
pub mod former;
pub mod lineage;
pub mod lines;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;

/// A file of the project, as it was when it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path below the project's root, NFC, with `/` between its parts.
    pub path: Arc<str>,
    /// The content.
    pub bytes: Arc<[u8]>,
    /// The same bytes as text, where they are UTF-8: whether they are is looked up once, when they come in.
    text: Option<Arc<str>>,
}

impl SourceFile {
    /// A file with this content.
    pub fn new(path: impl Into<Arc<str>>, bytes: impl AsRef<[u8]>) -> Self {
        let (path, bytes) = (path.into(), bytes.as_ref());
        let text = std::str::from_utf8(bytes).ok().map(Arc::<str>::from);
        // Both are one piece of memory.
        let bytes = text.as_ref().map_or_else(|| Arc::from(bytes), |text| Arc::clone(text).into());
        Self { path, bytes, text }
    }

    /// The content as text, to be shared; `None` where it is not UTF-8.
    pub fn shared_text(&self) -> Option<&Arc<str>> {
        self.text.as_ref()
    }

    /// The content as text.
    ///
    /// # Errors
    /// `source::not-utf8` at the first byte that is not UTF-8.
    pub fn text(&self) -> Result<&str, Diagnostic> {
        self.text.as_deref().ok_or_else(|| {
            let first = self.bytes.utf8_chunks().next();
            let (at, length) = first.map(|chunk| (chunk.valid().len(), chunk.invalid().len())).unwrap_or_default();
            let span = crate::diagnostic::Span::new(&self.path, at..at + length);
            Diagnostic::error("source::not-utf8", span)
        })
    }

    /// The content as text, for those who go on after a fault: where it is not UTF-8, each such byte
    /// reads as a question mark, so that every place stays where it is.
    ///
    /// # Diagnostics
    /// That of [`SourceFile::text`].
    pub fn readable(&self) -> (Cow<'_, str>, Vec<Diagnostic>) {
        match self.text() {
            Ok(text) => (Cow::Borrowed(text), Vec::new()),
            Err(diagnostic) => {
                let chunks = self.bytes.utf8_chunks();
                let text = chunks.map(|chunk| chunk.valid().to_owned() + &"?".repeat(chunk.invalid().len())).collect();
                (Cow::Owned(text), vec![diagnostic])
            }
        }
    }
}

/// What comes from outside the files: read once, at the edge.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Replaces `base_url` of the configuration.
    pub base_url: Option<String>,
    /// Replaces `season` of the configuration.
    pub season: Option<String>,
    /// Publish pages marked `draft = true` too.
    pub drafts: bool,
    /// The language whose missing and outdated texts are marked in the page, for those who translate.
    pub translate: Option<String>,
    /// What sections said when they were translated, as far as it is known, for the same people.
    pub former: former::Former,
    /// Seconds since 1970 (`SOURCE_DATE_EPOCH`), the date that PDFs carry; else their content's own.
    pub epoch: Option<i64>,
}

/// What has become of a file since it was read last.
#[derive(Clone, Debug)]
pub enum Change {
    /// It is new, or has another content.
    Put(SourceFile),
    /// The file at this path is gone.
    Remove(Arc<str>),
}

impl Change {
    /// The path of the file.
    pub fn path(&self) -> &Arc<str> {
        match self {
            Self::Put(file) => &file.path,
            Self::Remove(path) => path,
        }
    }
}

/// The project's files, by path, and the settings of this run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Every file that may matter, by path.
    pub files: BTreeMap<Arc<str>, SourceFile>,
    /// What the command line said.
    pub settings: Settings,
}

impl Sources {
    /// Sources with the files that are compiled in: the theme `guide` and the words of the interface.
    pub fn bundled() -> Self {
        let mut sources = Self::default();
        for file in builtin::FILES {
            if let Some(path) = file.fallback_path() {
                sources.insert(SourceFile::new(path, file.bytes));
            }
        }
        sources
    }

    /// Adds a file, in place of one of the same path.
    pub fn insert(&mut self, file: SourceFile) {
        self.files.insert(Arc::clone(&file.path), file);
    }

    /// Takes in a change. Where a file of the project goes, the one that is compiled in comes back.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Put(file) => self.insert(file),
            Change::Remove(path) => {
                self.files.remove(&path);
                if let Some(file) = builtin::fallback(&path) {
                    self.insert(SourceFile::new(path, file.bytes));
                }
            }
        }
    }

    /// The file at `path`.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// The files and settings as a hash: other sources have another one.
    pub fn fingerprint(&self) -> blake3::Hash {
        let files: Vec<&SourceFile> = self.files.values().collect();
        let hashes: Vec<blake3::Hash> = files.par_iter().map(|file| blake3::hash(&file.bytes)).collect();
        let mut hasher = blake3::Hasher::new();
        for (file, hash) in files.into_iter().zip(&hashes) {
            hasher.update(file.path.as_bytes()).update(&[0]).update(hash.as_bytes());
        }
        hasher.update(format!("{:?}", self.settings).as_bytes());
        hasher.finalize()
    }

    /// The files below `folder` (`"content/"`), by path.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a SourceFile> + use<'a> {
        let folder = folder.to_owned();
        self.files
            .range::<str, _>((std::ops::Bound::Included(folder.as_str()), std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(folder.as_str()))
            .map(|(_, file)| file)
    }
}
