//! Puts what was found into words, for the reader at hand: a person at a terminal, a program, a
//! code forge.
//!
//! This is the edge where a [`Diagnostic`] gets a language and its bytes get a line and a column.
//! Each format has a file of its own; none of them decides what is worth reporting, or in which
//! order.

mod github;
mod human;
mod json;
pub mod overlay;
mod sarif;
mod words;

use std::collections::HashMap;
use std::io::{self, Write};

pub use self::words::{Language, Words};
use crate::diagnostic::{Diagnostic, Span};
use crate::source::Sources;
use crate::source::lines::{LineIndex, Position};

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Drawn for a person, with the lines of the source that are meant.
    #[default]
    Human,
    /// JSON lines, one object for each diagnostic, for editors and other programs.
    Json,
    /// Commands that GitHub Actions turns into annotations.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

/// Writes `diagnostics` to `out`, in the order given.
///
/// `colour` is for the human format alone, and for whoever knows that `out` is a terminal.
///
/// # Errors
/// Those of `out`.
pub fn write(
    format: Format,
    diagnostics: &[Diagnostic],
    sources: &Sources,
    words: &Words,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let files = Files::new(diagnostics, sources);
    match format {
        Format::Human => human::write(diagnostics, &files, words, colour, out),
        Format::Json => json::write(diagnostics, &files, words, out),
        Format::Github => github::write(diagnostics, &files, words, out),
        Format::Sarif => sarif::write(diagnostics, &files, words, out),
    }
}

/// The files that diagnostics are about; the lines of each are looked for once.
struct Files<'a> {
    known: HashMap<&'a str, Known<'a>>,
}

/// A file that is among the sources.
struct Known<'a> {
    bytes: &'a [u8],
    /// The content, if it is text.
    text: Option<&'a str>,
    lines: LineIndex,
}

/// A span as people look for it. Files that were not read have only a first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    start: Position,
    end: Position,
}

impl<'a> Files<'a> {
    fn new(diagnostics: &'a [Diagnostic], sources: &'a Sources) -> Self {
        let mut known = HashMap::new();
        for span in diagnostics.iter().flat_map(spans) {
            if let Some(file) = sources.get(&span.path) {
                known.entry(&*span.path).or_insert_with(|| Known {
                    bytes: &file.bytes,
                    text: std::str::from_utf8(&file.bytes).ok(),
                    lines: LineIndex::new(&file.bytes),
                });
            }
        }
        Self { known }
    }

    /// The lines and columns of `span`.
    fn place(&self, span: &Span) -> Place {
        let Some(file) = self.known.get(&*span.path) else {
            let start = Position { line: 1, column: 1 };
            return Place { start, end: start };
        };
        let at = |byte: u32| file.lines.position(file.bytes, (byte as usize).min(file.bytes.len()));
        Place { start: at(span.start), end: at(span.end.max(span.start)) }
    }

    /// The text that `span` lies in; `None` if there is none to show: the span is the whole file,
    /// or the file is no text, or was not read.
    fn text(&self, span: &Span) -> Option<&'a str> {
        let whole = span.start == 0 && span.end == 0;
        self.known.get(&*span.path).filter(|_| !whole)?.text
    }
}

/// The first place of a diagnostic and its further ones.
fn spans(diagnostic: &Diagnostic) -> impl Iterator<Item = &Span> {
    diagnostic.span.iter().chain(diagnostic.labels.iter().map(|label| &label.span))
}

#[cfg(test)]
mod tests;
