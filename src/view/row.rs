//! A text that stands side by side in several languages, as rows: a clause a row, a language a column.
//!
//! The web and the print renderer draw the same rows. That the documents are of one shape is what
//! [`model::parallel`](crate::model::parallel) has seen to; where they are not, which is an error,
//! a row lacks a cell and nothing is drawn beside what it does not belong to.

use crate::content::document::{Block, BlockKind, List};
use crate::view::Body;
use crate::view::body::EmbedView;

/// A row of the columns of a body.
#[derive(Debug)]
pub enum Row<'a> {
    /// A block in each column.
    Clause(Vec<Cell<'a, Block>>),
    /// A list: each item is a clause of its own.
    List(Vec<Cell<'a, List>>),
    /// A line of an `embed` block in each column.
    Embed {
        /// Which block it is of.
        index: usize,
        /// Which line.
        line: usize,
    },
    /// A form of the first body, across all columns: it says everything in each language, and has
    /// one set of fields.
    Form(usize, &'a Block),
    /// What says nothing and stands across all columns: a rule, a new page, room for notes.
    Whole(&'a Block, Option<&'a EmbedView>),
}

/// What stands in one column.
#[derive(Debug)]
pub struct Cell<'a, T> {
    /// Which column; the first is 0.
    pub column: usize,
    /// The body of the column.
    pub body: &'a Body,
    /// What stands there.
    pub part: &'a T,
}

impl Body {
    /// The rows of the columns; footnotes are not among them.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        for (at, block) in self.document.blocks.iter().enumerate() {
            match &block.kind {
                BlockKind::Footnote { .. } => {}
                BlockKind::Rule => rows.push(Row::Whole(block, None)),
                BlockKind::Form(index) => rows.push(Row::Form(*index, block)),
                BlockKind::Embed(index) => {
                    let lines = self.embeds.get(*index).map(Vec::as_slice).unwrap_or_default();
                    rows.extend(lines.iter().enumerate().map(|(line, embed)| match embed {
                        EmbedView::PageBreak | EmbedView::Notes { .. } => Row::Whole(block, Some(embed)),
                        _ => Row::Embed { index: *index, line },
                    }));
                }
                BlockKind::List(_) => rows.push(Row::List(self.cells(at, list))),
                _ => rows.push(Row::Clause(self.cells(at, Some))),
            }
        }
        rows
    }

    /// What the columns have as their block of this number.
    fn cells<'a, T>(&'a self, at: usize, part: impl Fn(&'a Block) -> Option<&'a T>) -> Vec<Cell<'a, T>> {
        let kind = |body: &'a Self| body.document.blocks.get(at).map(|block| std::mem::discriminant(&block.kind));
        let columns = self.columns().enumerate().filter(|(_, body)| kind(body) == kind(self));
        let cell =
            |(column, body): (usize, &'a Self)| Some(Cell { column, body, part: part(body.document.blocks.get(at)?)? });
        columns.filter_map(cell).collect()
    }
}

fn list(block: &Block) -> Option<&List> {
    match &block.kind {
        BlockKind::List(list) => Some(list),
        _ => None,
    }
}
