//! A Fluent file, read for its own sake. What is read depends on nothing but the file's content.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;

use super::comment::{self, Directive};
use super::tree::{Entry, Reader};
use crate::diagnostic::Span;
use crate::i18n::resource;
use crate::source::SourceFile;

/// A Fluent file.
#[derive(Debug)]
pub(super) struct File<'a> {
    /// Its path.
    pub(super) path: &'a Arc<str>,
    /// Its text; nothing where it is no text, which is reported elsewhere.
    pub(super) text: &'a str,
    /// Its messages and terms, in their order.
    pub(super) entries: Vec<Entry<'a>>,
    /// What could not be read.
    pub(super) junk: Vec<Range<usize>>,
    /// What its comments ask for.
    pub(super) directives: Vec<Directive<'a>>,
    /// Whether it could be read at all: what it would say is not known otherwise.
    pub(super) is_read: bool,
}

impl<'a> File<'a> {
    /// Reads a file.
    pub(super) fn read(file: &'a SourceFile) -> Self {
        let text = file.text().unwrap_or_default();
        let reader = Reader { text };
        let (mut entries, mut junk) = (Vec::new(), Vec::new());
        let resource = resource::parse(text);
        let is_read = resource.is_some() && file.text().is_ok();
        for entry in resource.map(|resource| resource.body).unwrap_or_default() {
            match &entry {
                ast::Entry::Junk { content } => junk.push(reader.piece(content).place()),
                entry => entries.extend(reader.entry(entry)),
            }
        }
        let directives = comment::directives(text, &entries);
        Self { path: &file.path, text, entries, junk, directives, is_read }
    }

    /// A place in it.
    pub(super) fn span(&self, place: Range<usize>) -> Span {
        Span::new(self.path, place)
    }
}
