//! Footnotes: numbered by their first reference, their texts at the document's end.

use std::ops::Range;

use super::Builder;
use crate::content::document::{Block, BlockKind, Place};
use crate::diagnostic::{Diagnostic, Span};

/// What was seen of footnotes so far.
#[derive(Default)]
pub(super) struct Footnotes {
    /// Labels in the order of first reference, and where that was.
    labels: Vec<(String, Place)>,
    /// Texts by label, and where each stands.
    pub(super) texts: Vec<(String, Vec<Block>, Place)>,
}

impl Builder<'_> {
    pub(super) fn footnote_number(&mut self, label: &str, range: &Range<usize>) -> usize {
        if let Some(at) = self.footnotes.labels.iter().position(|(other, _)| other == label) {
            return at + 1;
        }
        let place = self.place(range.clone());
        self.footnotes.labels.push((label.to_owned(), place));
        self.footnotes.labels.len()
    }

    /// Puts the footnotes at the document's end in the order of their numbers.
    pub(super) fn append_footnotes(&mut self, blocks: &mut Vec<Block>) {
        let Footnotes { labels, mut texts } = std::mem::take(&mut self.footnotes);
        for (index, (label, place)) in labels.into_iter().enumerate() {
            match texts.iter().position(|(other, ..)| *other == label) {
                Some(at) => {
                    let (_, text, place) = texts.swap_remove(at);
                    blocks.push(Block { kind: BlockKind::Footnote { number: index + 1, blocks: text }, place });
                }
                None => self.diagnostics.push(
                    Diagnostic::error("markdown::unknown-footnote", Span::new(&self.document.path, place))
                        .with("label", label),
                ),
            }
        }
        for (label, _, place) in texts {
            let span = Span::new(&self.document.path, place);
            self.diagnostics.push(Diagnostic::warning("markdown::unused-footnote", span).with("label", label));
        }
    }
}
