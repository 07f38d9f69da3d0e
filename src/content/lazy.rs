//! A document that is read when someone first asks for it.
//!
//! Addresses, menus and lists are made of front matter. So the first page of a preview waits for its own text and not
//! for those of thousands of others; and a build, which lets go of a text when its page is drawn and checked, holds
//! no more of them than it is working on.

use std::fmt;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::content::document::Document;
use crate::content::markdown;
use crate::content::typography::Marks;
use crate::diagnostic::{Diagnostic, Reported};

/// The text of a page, which need not have been read.
pub(super) struct LazyDocument {
    written: Option<Written>,
    document: RwLock<Option<Arc<Document>>>,
    known: OnceLock<Known>,
}

/// What it is read from.
struct Written {
    path: Arc<str>,
    /// The whole file.
    text: Arc<str>,
    /// Where the body begins in it.
    start: usize,
    marks: Marks,
}

/// What stays known of a document that was let go.
#[derive(Default)]
struct Known {
    faults: Vec<Diagnostic>,
    has_blocks: bool,
}

impl LazyDocument {
    /// What stands in a file from `start` on, in the language with typography `marks`.
    pub(super) fn new(path: &Arc<str>, text: Arc<str>, start: usize, marks: Marks) -> Self {
        let written = Some(Written { path: Arc::clone(path), text, start, marks });
        Self { written, document: RwLock::default(), known: OnceLock::new() }
    }

    /// A text that stands in no file, and is never let go.
    pub(super) fn of(document: Document) -> Self {
        let known = Known { faults: Vec::new(), has_blocks: document.has_blocks() };
        Self { written: None, document: RwLock::new(Some(Arc::new(document))), known: known.into() }
    }

    /// The document, read now where it is not there.
    pub(super) fn get(&self) -> Arc<Document> {
        let there = self.document.read().unwrap_or_else(PoisonError::into_inner).clone();
        there.unwrap_or_else(|| self.read())
    }

    fn read(&self) -> Arc<Document> {
        let mut place = self.document.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been faster.
        let read = || {
            let Some(Written { path, text, start, marks }) = &self.written else { return Arc::default() };
            let Reported { value, diagnostics } = markdown::parse_shared(path, text, *start, *marks);
            self.known.get_or_init(|| Known { has_blocks: value.has_blocks(), faults: diagnostics });
            Arc::new(value)
        };
        Arc::clone(place.get_or_insert_with(read))
    }

    fn known(&self) -> &Known {
        if self.known.get().is_none() {
            self.read();
        }
        self.known.get_or_init(Known::default)
    }

    /// What is wrong with it.
    pub(super) fn faults(&self) -> &[Diagnostic] {
        &self.known().faults
    }

    /// Whether blocks of our own stand in it.
    pub(super) fn has_blocks(&self) -> bool {
        self.known().has_blocks
    }

    /// Lets go of the document. One with blocks stays: other pages show them, and they are compared across the site.
    pub(super) fn let_go(&self) {
        if self.written.is_some() && !self.has_blocks() {
            *self.document.write().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}

/// What it says is in the file.
impl fmt::Debug for LazyDocument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LazyDocument").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lazy(text: &str) -> LazyDocument {
        LazyDocument::new(&"content/a.fi.md".into(), text.into(), 0, Marks::of("fi"))
    }

    #[test]
    fn a_document_that_was_let_go_is_read_again() {
        let lazy = lazy("## A\n\n# B\n");
        let first = lazy.get();
        assert!(Arc::ptr_eq(&first, &lazy.get()));
        lazy.let_go();
        assert!(lazy.document.read().unwrap().is_none());
        assert_eq!(lazy.faults().iter().map(|fault| fault.code).collect::<Vec<_>>(), ["heading::title"]);
        assert!(lazy.document.read().unwrap().is_none(), "what was found is known still");
        assert_eq!(format!("{:?}", lazy.get().blocks), format!("{:?}", first.blocks));
    }

    #[test]
    fn a_document_that_others_may_show_stays() {
        let lazy = lazy("```form f\ntext Nimi {#n}\n```\n");
        let first = lazy.get();
        lazy.let_go();
        assert!(Arc::ptr_eq(&first, &lazy.get()));
        let made = LazyDocument::of(Document::default());
        let first = made.get();
        made.let_go();
        assert!(Arc::ptr_eq(&first, &made.get()));
    }
}
