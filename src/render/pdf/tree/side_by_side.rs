//! A text in several languages side by side: a row a clause, a column a language.

use serde_json::{Value, json};

use super::embed::form_places;
use super::text::{LONG, Scope, plain_text};
use super::{Writer, language};
use crate::content::document::{Block, BlockKind, List};
use crate::view::row::{Cell, Row};

impl<'a> Writer<'a> {
    /// What stands in the front matter, in each column: a sentence, and below it facts.
    pub(super) fn details_beside(&mut self) -> (Value, Value) {
        let view = self.view;
        let (mut leads, mut facts) = (Vec::new(), Vec::new());
        for (number, column) in view.columns.iter().enumerate() {
            self.speak(number);
            let (mut lead, mut rest) = (self.details(&column.page, 0), self.details(&column.page, 0));
            (lead["facts"], lead["lists"], rest["lead"]) = (json!([]), json!([]), json!(""));
            let language = (number > 0).then(|| language(&column.page.lang, &column.page.dir));
            leads.push(json!({ "language": language, "blocks": [lead] }));
            facts.push(json!({ "language": language, "blocks": [rest] }));
        }
        self.speak(0);
        let row = |cells: Vec<Value>| json!({ "kind": "row", "at": 0, "of": "details", "leads": false, "long": false, "cells": cells });
        (row(leads), row(facts))
    }

    /// The rows of the document.
    pub(super) fn rows(&mut self) -> Vec<Value> {
        let view = self.view;
        // Labels are those of the first column; in the others they begin with the language.
        let prefix = |number: usize, lang: &'a str| if number == 0 { "" } else { lang };
        let scope = |(number, body)| Scope::new(body, &view.page.id, prefix(number, &body.lang), 0);
        let mut scopes: Vec<Scope<'a>> = view.body.columns().enumerate().map(scope).collect();
        let mut nodes = Vec::new();
        for row in view.body.rows() {
            match row {
                Row::Clause(cells) => nodes.push(self.clause(&mut scopes, &cells)),
                Row::List(cells) => nodes.push(self.list_of_rows(&mut scopes, &cells)),
                Row::Embed { index, line } => nodes.push(self.embed_beside(&mut scopes, index, line)),
                Row::Form(index, block) => {
                    let at = self.at(scopes[0].span(&block.place));
                    let places = form_places(&scopes[0], index);
                    nodes.push(self.form(&view.body.forms[index], scopes[0].section, at, &places));
                }
                Row::Whole(block, embed) => {
                    let at = self.at(scopes[0].span(&block.place));
                    match embed {
                        Some(embed) => self.embed(&mut scopes[0], embed, at, &mut nodes),
                        None => self.block(&mut scopes[0], block, &mut nodes),
                    }
                }
            }
        }
        nodes
    }

    /// From here on the furniture's words are in the language of a column.
    fn speak(&mut self, column: usize) {
        self.messages = self.view.columns.get(column).map_or(&self.view.messages, |column| &column.messages);
    }

    /// A cell, written by `write`.
    fn cell(
        &mut self,
        scopes: &mut [Scope<'a>],
        column: usize,
        write: impl FnOnce(&mut Self, &mut Scope<'a>) -> Vec<Value>,
    ) -> Value {
        self.speak(column);
        let scope = &mut scopes[column];
        let language = (column > 0).then(|| language(&scope.body.lang, &scope.body.dir));
        let blocks = write(self, scope);
        self.speak(0);
        json!({ "language": language, "blocks": blocks })
    }

    fn clause(&mut self, scopes: &mut [Scope<'a>], cells: &[Cell<'a, Block>]) -> Value {
        let at = cells.first().map_or(0, |cell| self.at(scopes[cell.column].span(&cell.part.place)));
        let is_heading = cells.iter().any(|cell| matches!(cell.part.kind, BlockKind::Heading(_)));
        let text = |cell: &Cell<'a, Block>| match &cell.part.kind {
            BlockKind::Paragraph(content) => plain_text(cell.body, content),
            _ => String::new(),
        };
        let is_text = |cell: &Cell<'a, Block>| {
            is_heading || matches!(&cell.part.kind, BlockKind::Paragraph(_)) && text(cell).len() < LONG
        };
        // What leads to the next row keeps to it; only what may be long is parted by a page's end.
        let leads = is_heading || cells.iter().any(|cell| text(cell).ends_with(':'));
        let is_long = !cells.iter().all(is_text);
        let cells = cells.iter().map(|cell| {
            self.cell(scopes, cell.column, |writer, scope| {
                let mut nodes = Vec::new();
                writer.block(scope, cell.part, &mut nodes);
                nodes
            })
        });
        let cells = cells.collect::<Vec<_>>();
        let of = if is_heading { "heading" } else { "text" };
        json!({ "kind": "row", "at": at, "of": of, "leads": leads, "long": is_long, "cells": cells })
    }

    fn list_of_rows(&mut self, scopes: &mut [Scope<'a>], lists: &[Cell<'a, List>]) -> Value {
        let Some(first) = lists.first().map(|cell| cell.part) else { return json!({ "kind": "rule" }) };
        let mut items = Vec::new();
        for (index, item) in first.items.iter().enumerate() {
            let at = self.at(scopes[0].span(&item.place));
            let mut cells = Vec::new();
            for list in lists {
                if let Some(item) = list.part.items.get(index) {
                    cells.push(self.cell(scopes, list.column, |writer, scope| writer.blocks(scope, &item.blocks)));
                }
            }
            items.push(json!({ "at": at, "task": item.task, "cells": cells }));
        }
        json!({ "kind": "rows", "start": first.start, "tight": first.tight, "items": items })
    }

    fn embed_beside(&mut self, scopes: &mut [Scope<'a>], index: usize, line: usize) -> Value {
        let mut cells = Vec::new();
        let mut first = 0;
        for (column, body) in self.view.body.columns().enumerate() {
            let Some(embed) = body.embeds.get(index).and_then(|lines| lines.get(line)) else { continue };
            let at = self.at(scopes[column].span(&body.document.embeds[index].place));
            first = if column == 0 { at } else { first };
            cells.push(self.cell(scopes, column, |writer, scope| {
                let mut nodes = Vec::new();
                writer.embed(scope, embed, at, &mut nodes);
                nodes
            }));
        }
        json!({ "kind": "row", "at": first, "of": "embed", "leads": false, "long": true, "cells": cells })
    }
}
