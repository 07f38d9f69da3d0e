//! The normal form of a section: see the page of [`section`](super).
//!
//! Every part is written between marks that no text has (control characters), so that no text reads
//! like another's structure.

use std::fmt::Write as _;

use crate::content::block::{Agenda, Checklist, Download, EmbedItem, EmbedKind, Process};
use crate::content::document::{Block, BlockKind, Document, Inline, List, Table};
use crate::content::form::{Choice, Field, FieldKind, Form};
use crate::content::front::words::Words;
use crate::content::text::Text;

/// Opens a part; its name follows.
const OPEN: char = '\u{1}';
/// Ends the name of a part.
const NAMED: char = '\u{2}';
/// Ends a part.
const CLOSE: char = '\u{3}';

/// Told at each heading: its index, and the normal form and the number of words of the section before it.
pub(super) type Cut<'a> = &'a mut dyn FnMut(usize, &str, usize);

/// Writes normal forms.
pub(super) struct Normal<'a> {
    document: &'a Document,
    out: String,
    words: usize,
    /// The footnotes that were written.
    noted: Vec<usize>,
    /// Whether a footnote is being written: a heading in it opens no section.
    in_note: bool,
}

impl<'a> Normal<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, out: String::new(), words: 0, noted: Vec::new(), in_note: false }
    }

    /// What was written since the last heading.
    pub(super) fn finish(self) -> (String, usize) {
        (self.out, self.words)
    }

    /// A text of front matter.
    pub(super) fn front(&mut self, words: &Words<'_>) {
        self.open(words.key);
        self.out.push_str(words.name);
        self.text(words.text);
        self.close();
    }

    /// Blocks; footnotes are written where they are referred to.
    pub(super) fn blocks(&mut self, blocks: &'a [Block], cut: Cut<'_>) {
        for block in blocks {
            if let BlockKind::Heading(index) = block.kind
                && !self.in_note
            {
                cut(index, &self.out, self.words);
                self.out.clear();
                self.words = 0;
            }
            self.block(block, cut);
        }
    }

    fn block(&mut self, block: &'a Block, cut: Cut<'_>) {
        let document = self.document;
        match &block.kind {
            BlockKind::Paragraph(content) => self.leaf("p", content),
            BlockKind::Heading(index) => {
                let heading = &document.headings[*index];
                let id = if heading.explicit { heading.id.as_str() } else { "" };
                self.leaf(&format!("h{} {id}", heading.level), &heading.content);
            }
            BlockKind::List(list) => self.list(list, cut),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Quote(blocks) => {
                self.open("quote");
                self.blocks(blocks, cut);
                self.close();
            }
            BlockKind::Code(code) => {
                self.open("code");
                // The layout of code is its meaning; the spaces at the ends of its lines are not.
                code.text.lines().for_each(|line| {
                    self.out.push_str(line.trim_end());
                    self.out.push('\n');
                });
                self.out.push_str(&code.language);
                self.close();
            }
            BlockKind::Rule => {
                self.open("rule");
                self.close();
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    self.leaf("term", &definition.term);
                    for meaning in &definition.meanings {
                        self.open("meaning");
                        self.blocks(meaning, cut);
                        self.close();
                    }
                }
            }
            BlockKind::Footnote { .. } => {}
            BlockKind::Form(index) => self.form(&document.forms[*index]),
            BlockKind::Process(index) => self.process(&document.processes[*index]),
            BlockKind::Checklist(index) => self.checklist(&document.checklists[*index]),
            BlockKind::Agenda(index) => self.agenda(&document.agendas[*index]),
            BlockKind::Embed(index) => self.embed(&document.embeds[*index].items),
        }
    }

    fn list(&mut self, list: &'a List, cut: Cut<'_>) {
        self.open(if list.start.is_some() { "ol" } else { "ul" });
        for item in &list.items {
            self.open(if item.task.is_some() { "task" } else { "item" });
            self.blocks(&item.blocks, cut);
            self.close();
        }
        self.close();
    }

    fn table(&mut self, table: &'a Table) {
        self.open("table");
        for row in std::iter::once(&table.head).chain(&table.rows) {
            self.open("row");
            row.iter().for_each(|cell| self.leaf("cell", cell));
            self.close();
        }
        self.close();
    }

    fn form(&mut self, form: &Form) {
        self.open("form");
        for group in &form.groups {
            if let Some((heading, id)) = &group.heading {
                self.item("group", id, heading);
            }
            group.fields.iter().for_each(|field| self.field(field));
        }
        self.close();
    }

    fn field(&mut self, field: &Field) {
        self.open(&format!("{}{}", field.kind.word(), size(field.kind)));
        self.item("label", &field.id, &field.label);
        for text in [&field.help, &field.low, &field.high] {
            self.open("key");
            text.iter().for_each(|text| self.text(text));
            self.close();
        }
        for Choice { label, id, free_text, .. } in &field.children {
            self.item(if *free_text { "free" } else { "choice" }, id, label);
        }
        self.close();
    }

    fn process(&mut self, process: &Process) {
        self.open("process");
        for node in &process.nodes {
            self.item(node.kind.word(), &node.id, &node.label);
            node.notes.iter().for_each(|note| self.item("note", "", note));
        }
        self.close();
    }

    fn checklist(&mut self, checklist: &Checklist) {
        self.open("checklist");
        checklist.items.iter().for_each(|item| self.item("check", &item.id, &item.label));
        for result in [&checklist.result_all, &checklist.result_some] {
            self.open("result");
            result.iter().for_each(|text| self.text(text));
            self.close();
        }
        self.close();
    }

    fn agenda(&mut self, agenda: &Agenda) {
        self.open("agenda");
        for item in &agenda.items {
            let end = item.end.map_or_else(String::new, |end| end.strftime("%H:%M").to_string());
            self.item(&format!("{}-{end}", item.start.strftime("%H:%M")), &item.id, &item.label);
            item.notes.iter().for_each(|note| self.item("note", "", note));
        }
        self.close();
    }

    fn embed(&mut self, items: &[EmbedItem]) {
        self.open("embed");
        for item in items {
            self.out.push_str(&item.kind.written());
            if let EmbedKind::Download(Download { title: Some(title), .. }) = &item.kind {
                self.out.push(NAMED);
                self.text(title);
            }
            self.out.push('\n');
        }
        self.close();
    }

    /// A line of a block: its id and its words.
    fn item(&mut self, name: &str, id: &str, label: &Text) {
        self.open(name);
        self.out.push_str(id);
        self.out.push(NAMED);
        self.text(label);
        self.close();
    }

    fn open(&mut self, name: &str) {
        self.out.push(OPEN);
        self.out.push_str(name);
        self.out.push(NAMED);
    }

    fn close(&mut self) {
        self.out.push(CLOSE);
    }

    fn text(&mut self, text: &Text) {
        let start = self.out.len();
        push_spaced(&text.source(), &mut self.out);
        self.count(start);
    }

    /// Running text as a part of its own.
    fn leaf(&mut self, name: &str, content: &'a [Inline]) {
        self.open(name);
        let mut text = String::new();
        let mut notes = Vec::new();
        self.inlines(content, &mut text, &mut notes);
        let start = self.out.len();
        push_spaced(&text, &mut self.out);
        self.count(start);
        self.close();
        notes.into_iter().for_each(|number| self.note(number));
    }

    fn inlines(&self, content: &[Inline], out: &mut String, notes: &mut Vec<usize>) {
        for inline in content {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Emphasis(inner) => self.marked("em", inner, out, notes),
                Inline::Strong(inner) => self.marked("strong", inner, out, notes),
                Inline::Strike(inner) => self.marked("s", inner, out, notes),
                Inline::Code(text) => {
                    let _ = write!(out, "{OPEN}code{NAMED}{text}{CLOSE}");
                }
                Inline::Link { link, content } => {
                    let destination = self.document.links[*link].destination.source();
                    self.marked(&format!("a {destination}"), content, out, notes);
                }
                Inline::Image(index) => {
                    let image = &self.document.images[*index];
                    let title = image.title.as_deref().unwrap_or_default();
                    let name = format!("img {}{NAMED}{title}", image.destination);
                    self.marked(&name, &image.alternative, out, notes);
                }
                Inline::Placeable(index) => out.push_str(&self.document.placeables[*index].source),
                Inline::FootnoteReference(number) => {
                    let _ = write!(out, "{OPEN}note{CLOSE}");
                    notes.push(*number);
                }
                Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            }
        }
    }

    fn marked(&self, name: &str, content: &[Inline], out: &mut String, notes: &mut Vec<usize>) {
        let _ = write!(out, "{OPEN}{name}{NAMED}");
        self.inlines(content, out, notes);
        out.push(CLOSE);
    }

    /// A footnote, where it is referred to first.
    fn note(&mut self, number: usize) {
        if self.noted.contains(&number) {
            return;
        }
        self.noted.push(number);
        let document = self.document;
        let found = document.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Footnote { number: own, blocks } if *own == number => Some(blocks),
            _ => None,
        });
        self.open("footnote");
        let outer = std::mem::replace(&mut self.in_note, true);
        self.blocks(found.map_or(&[], Vec::as_slice), &mut |_, _, _| {});
        self.in_note = outer;
        self.close();
    }

    /// Counts the words written since `start`: what has a letter or a digit and stands between spaces.
    /// Marks and what names the parts are passed over.
    fn count(&mut self, start: usize) {
        let mut named = false;
        let mut word = false;
        let mut words = 0;
        for c in self.out[start..].chars() {
            match c {
                OPEN => named = true,
                NAMED => named = false,
                CLOSE => {}
                c if named || !c.is_whitespace() => word |= !named && c.is_alphanumeric(),
                _ => words += usize::from(std::mem::take(&mut word)),
            }
        }
        self.words += words + usize::from(word);
    }
}

/// Appends a text with each run of white space as one space, and none at its ends.
fn push_spaced(text: &str, out: &mut String) {
    let start = out.len();
    for word in text.split_whitespace() {
        if out.len() > start {
            out.push(' ');
        }
        out.push_str(word);
    }
}

fn size(kind: FieldKind) -> String {
    match kind {
        FieldKind::Area { lines } => format!(" {lines}"),
        FieldKind::Scale { from, to } | FieldKind::Wheel { from, to } => format!(" {from}-{to}"),
        FieldKind::Table { rows } => format!(" {rows}"),
        FieldKind::Grid { rows, columns } => format!(" {rows}x{columns}"),
        FieldKind::Draw { height, .. } => format!(" {height}"),
        _ => String::new(),
    }
}
