//! The structure of a page, section by section: what two languages must have in common.
//!
//! Our own blocks are not in it: `model::parity` compares them item by item.

use crate::content::document::{Block, BlockKind, Document, Inline, List, ListItem, Place, Table};
use crate::content::front::Front;
use crate::content::text::TextPart;

mod sentences;

pub use sentences::Prose;

/// The structure of a page.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The sections, in the order of [`section::sections`](super::section::sections).
    pub sections: Vec<SectionOutline>,
    /// The lists of front matter: the key, the name below it, how many texts there are, and where they stand.
    pub lists: Vec<FrontList>,
    /// The length of each sentence of the page in characters.
    pub sentences: Vec<u32>,
}

/// The texts below a key of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontList {
    /// The key, and the name below it where the author gives one: `steps.mentor`.
    pub key: String,
    /// Where each text stands.
    pub places: Vec<Place>,
}

/// The structure of a section.
#[derive(Clone, Debug, Default)]
pub struct SectionOutline {
    /// The index of its heading; none for the head.
    pub heading: Option<usize>,
    /// Lists, tables, quotations, code, in their order.
    pub parts: Vec<Part>,
    /// The links, as indices into [`Document::links`].
    pub links: Vec<usize>,
    /// The images, as indices into [`Document::images`].
    pub images: Vec<usize>,
    /// Paragraphs and other running text.
    pub prose: Vec<Prose>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// How many parts it lies within.
    pub depth: u16,
    /// Where it stands.
    pub place: Place,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A list with bullets.
    Bullets,
    /// A list with numbers.
    Numbers,
    /// An item of a list.
    Item,
    /// An item with a box to tick.
    Task,
    /// A table of so many columns.
    Table(usize),
    /// A row of a table.
    Row,
    /// A quotation.
    Quote,
    /// Code in a language.
    Code(String),
    /// A line across the page.
    Rule,
    /// A term and its definitions, of which there are so many.
    Definition(usize),
    /// A footnote, at the place that refers to it.
    Footnote,
}

impl PartKind {
    /// The name by which messages choose their words.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Bullets => "bullets",
            Self::Numbers => "numbers",
            Self::Item => "item",
            Self::Task => "task",
            Self::Table(_) => "table",
            Self::Row => "row",
            Self::Quote => "quote",
            Self::Code(_) => "code",
            Self::Rule => "rule",
            Self::Definition(_) => "definition",
            Self::Footnote => "footnote",
        }
    }
}

/// The structure of a page.
pub fn outline(front: &Front, document: &Document) -> Outline {
    let (outline, open) = (Outline::default(), SectionOutline::default());
    let mut writer = Writer { document, outline, open, depth: 0, text: String::new() };
    for words in front.words() {
        let key = if words.name.is_empty() { words.key.to_owned() } else { format!("{}.{}", words.key, words.name) };
        let place = words.text.place.clone();
        match words.text.parts.as_slice() {
            [TextPart::Literal(text)] => writer.measure(text, &place),
            _ => writer.measure(&words.text.source(), &place),
        }
        match writer.outline.lists.last_mut().filter(|list| list.key == key) {
            Some(list) => list.places.push(place),
            None => writer.outline.lists.push(FrontList { key, places: vec![place] }),
        }
    }
    writer.blocks(&document.blocks);
    let Writer { mut outline, open, .. } = writer;
    outline.sections.push(open);
    outline
}

struct Writer<'a> {
    document: &'a Document,
    outline: Outline,
    /// The section that is being read.
    open: SectionOutline,
    depth: u16,
    /// The running text that is being measured; one piece of memory serves for all.
    text: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(content) => self.prose(content, &block.place),
            BlockKind::Heading(index) => {
                let next = SectionOutline { heading: Some(*index), ..SectionOutline::default() };
                self.outline.sections.push(std::mem::replace(&mut self.open, next));
                self.inlines(&self.document.headings[*index].content, &block.place);
            }
            BlockKind::List(list) => self.list(list, &block.place),
            BlockKind::Table(table) => self.table(table, &block.place),
            BlockKind::Quote(blocks) => self.within(PartKind::Quote, &block.place, |writer| writer.blocks(blocks)),
            BlockKind::Code(code) => self.part(PartKind::Code(code.language.clone()), &block.place),
            BlockKind::Rule => self.part(PartKind::Rule, &block.place),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    let kind = PartKind::Definition(definition.meanings.len());
                    self.within(kind, &block.place, |writer| {
                        writer.inlines(&definition.term, &block.place);
                        definition.meanings.iter().for_each(|blocks| writer.blocks(blocks));
                    });
                }
            }
            BlockKind::Footnote { .. }
            | BlockKind::Form(_)
            | BlockKind::Process(_)
            | BlockKind::Checklist(_)
            | BlockKind::Agenda(_)
            | BlockKind::Embed(_) => {}
        }
    }

    fn list(&mut self, list: &List, place: &Place) {
        let kind = if list.start.is_some() { PartKind::Numbers } else { PartKind::Bullets };
        self.within(kind, place, |writer| {
            for item in &list.items {
                let kind = if item.task.is_some() { PartKind::Task } else { PartKind::Item };
                writer.within(kind, &item.place, |writer| writer.item(item, list.tight));
            }
        });
    }

    /// The words of a tight item stand in no paragraph of their own, so they have no place but the item's.
    fn item(&mut self, item: &ListItem, tight: bool) {
        for block in &item.blocks {
            match &block.kind {
                BlockKind::Paragraph(content) if tight => self.prose(content, &item.place),
                _ => self.block(block),
            }
        }
    }

    fn table(&mut self, table: &Table, place: &Place) {
        self.within(PartKind::Table(table.head.len()), place, |writer| {
            table.head.iter().for_each(|cell| writer.inlines(cell, place));
            for (row, place) in table.rows.iter().zip(&table.places) {
                writer.part(PartKind::Row, place);
                row.iter().for_each(|cell| writer.inlines(cell, place));
            }
        });
    }

    fn part(&mut self, kind: PartKind, place: &Place) {
        self.open.parts.push(Part { kind, depth: self.depth, place: place.clone() });
    }

    fn within(&mut self, kind: PartKind, place: &Place, inner: impl FnOnce(&mut Self)) {
        self.part(kind, place);
        self.depth += 1;
        inner(self);
        self.depth -= 1;
    }

    fn prose(&mut self, content: &[Inline], place: &Place) {
        if let [Inline::Text(text)] = content {
            return self.measure(text, place);
        }
        let mut text = std::mem::take(&mut self.text);
        push_words(content, &mut text);
        self.measure(&text, place);
        text.clear();
        self.text = text;
        self.inlines(content, place);
    }

    fn measure(&mut self, text: &str, place: &Place) {
        let prose = Prose::of(text, place.clone(), self.depth, &mut self.outline.sentences);
        self.open.prose.push(prose);
    }

    fn inlines(&mut self, content: &[Inline], place: &Place) {
        for inline in content {
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => self.inlines(inner, place),
                Inline::Link { link, content } => {
                    self.open.links.push(*link);
                    self.inlines(content, place);
                }
                Inline::Image(index) => self.open.images.push(*index),
                Inline::FootnoteReference(_) => self.part(PartKind::Footnote, place),
                Inline::Text(_) | Inline::Code(_) | Inline::Placeable(_) | Inline::SoftBreak | Inline::HardBreak => {}
            }
        }
    }
}

/// What stands for a placeable where words are counted and measured: its value is not known here.
const PLACEABLE: &str = "Placeable";

fn push_words(content: &[Inline], out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => push_words(inner, out),
            Inline::Link { content, .. } => push_words(content, out),
            Inline::Placeable(_) => out.push_str(PLACEABLE),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Image(_) | Inline::FootnoteReference(_) => {}
        }
    }
}
