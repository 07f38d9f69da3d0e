//! A text in several languages side by side: a row a clause, a column a language.
//!
//! It is read clause by clause: first in the language of the first column, then in the next.

use super::Writer;
use crate::content::document::{Block, BlockKind, List};
use crate::view::Body;
use crate::view::row::{Cell, Row};

impl Writer<'_, '_> {
    /// All rows, and then the footnotes of each language.
    pub(super) fn side_by_side(&mut self) {
        let body = self.body;
        let count = body.columns().count();
        self.raw(&format!("<div class=\"side-by-side columns-{count}\">\n"));
        self.column_heads();
        for row in body.rows() {
            match row {
                Row::Clause(cells) => self.clause(&cells),
                Row::List(cells) => self.rows_of_items(&cells),
                Row::Embed { index, line } => self.embeds_beside(index, line),
                Row::Form(index, _) => self.form(&body.forms[index]),
                Row::Whole(_, Some(embed)) => self.embed(std::slice::from_ref(embed)),
                Row::Whole(block, None) => self.block(block),
            }
        }
        if body.columns().any(|body| footnotes(body).next().is_some()) {
            self.each_column(|column| column.notes());
        }
        self.raw("</div>\n");
    }

    /// The names of the languages over their columns.
    fn column_heads(&mut self) {
        self.raw("<div class=\"row column-heads\">");
        for body in self.body.columns() {
            let name = self.word_of(&body.lang, "language-name");
            self.raw("<p");
            self.attribute("lang", &body.lang);
            self.attribute("dir", &body.dir);
            self.raw(">");
            self.text(&name);
            self.raw("</p>");
        }
        self.raw("</div>\n");
    }

    /// Blocks that stand beside each other.
    fn clause(&mut self, cells: &[Cell<'_, Block>]) {
        self.raw("<div class=\"row\">");
        for cell in cells {
            self.column(cell.column, cell.body, |writer| writer.block(cell.part));
        }
        self.raw("</div>\n");
    }

    /// A list is one: each of its items has all languages.
    fn rows_of_items(&mut self, cells: &[Cell<'_, List>]) {
        let Some(first) = cells.first().map(|cell| cell.part) else { return };
        self.list_start(first);
        for index in 0..first.items.len() {
            self.raw("<li><div class=\"row\">");
            for cell in cells {
                if let Some(item) = cell.part.items.get(index) {
                    self.column(cell.column, cell.body, |writer| writer.item(item, cell.part.tight));
                }
            }
            self.raw("</div></li>\n");
        }
        self.list_end(first);
    }

    fn embeds_beside(&mut self, index: usize, line: usize) {
        self.each_column(|writer| {
            let embed = writer.body.embeds.get(index).and_then(|lines| lines.get(line));
            writer.embed(embed.map(std::slice::from_ref).unwrap_or_default());
        });
    }

    /// A row with a cell in every column.
    fn each_column(&mut self, draw: impl Fn(&mut Writer<'_, '_>)) {
        self.raw("<div class=\"row\">");
        for (number, body) in self.body.columns().enumerate() {
            self.column(number, body, &draw);
        }
        self.raw("</div>\n");
    }

    /// A cell, marked with its language. Anchors are those of the first column; in the others they
    /// begin with the language.
    fn column(&mut self, number: usize, body: &Body, draw: impl FnOnce(&mut Writer<'_, '_>)) {
        self.raw("<div class=\"column\"");
        self.attribute("lang", &body.lang);
        self.attribute("dir", &body.dir);
        self.raw(">");
        let prefix = if number == 0 { String::new() } else { format!("{}-", body.lang) };
        let mut writer = Writer {
            body,
            tools: self.tools,
            out: self.out,
            shift: self.shift,
            prefix: &prefix,
            level: self.level,
            is_faq: self.is_faq,
            seen: self.seen,
            is_naming: false,
        };
        draw(&mut writer);
        let level = writer.level;
        self.level = level;
        self.raw("</div>");
    }

    fn notes(&mut self) {
        let body = self.body;
        let notes: Vec<&Block> = footnotes(body).collect();
        if !notes.is_empty() {
            self.endnotes(&notes);
        }
    }
}

fn footnotes(body: &Body) -> impl Iterator<Item = &Block> {
    body.document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Footnote { .. }))
}
