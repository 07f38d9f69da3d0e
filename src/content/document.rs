//! A page's text as a tree: what Markdown says, without any language, address or colour.
//!
//! The web and the print renderer draw this same tree. What a document refers to (links, images,
//! placeables, blocks) lies in lists beside the tree, and a node names it by its index: so the view
//! can hold the resolved counterpart of each in lists of the same order, and the tree itself is
//! shared and never copied.

use std::ops::Range;
use std::sync::Arc;

use crate::content::block::{Agenda, Checklist, Embed, Process};
use crate::content::form::Form;
use crate::content::snippet::Snippet;
use crate::content::text::{Placeable, Text};

/// A range of bytes of the document's file.
pub type Place = Range<usize>;

/// A parsed page body.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The file that it was read from.
    pub path: Arc<str>,
    /// The tree.
    pub blocks: Vec<Block>,
    /// Every heading, in order.
    pub headings: Vec<Heading>,
    /// Every link, in order.
    pub links: Vec<Link>,
    /// Every image, in order.
    pub images: Vec<Image>,
    /// Every placeable of the text, in order; those of front matter and blocks lie in their `Text`.
    pub placeables: Vec<Placeable>,
    /// Every `form` block, in order.
    pub forms: Vec<Form>,
    /// Every `process` block, in order.
    pub processes: Vec<Process>,
    /// Every `checklist` block, in order.
    pub checklists: Vec<Checklist>,
    /// Every `agenda` block, in order.
    pub agendas: Vec<Agenda>,
    /// Every `embed` block, in order.
    pub embeds: Vec<Embed>,
    /// Every comment (`<!-- … -->`): what stands in it, and where the whole of it stands.
    pub comments: Vec<(String, Place)>,
    /// Where the blocks stand in which something could not be understood: what they lack is no news.
    pub faulty: Vec<Place>,
}

impl Document {
    /// Whether blocks of our own stand in it.
    pub fn has_blocks(&self) -> bool {
        let Self { forms, processes, checklists, agendas, embeds, .. } = self;
        !(forms.is_empty() && processes.is_empty() && checklists.is_empty() && agendas.is_empty() && embeds.is_empty())
    }
}

/// A block and its place in the file.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub place: Place,
}

/// The blocks of CommonMark and its extensions, and our own.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// `Document::headings[i]`.
    Heading(usize),
    /// A list.
    List(Box<List>),
    /// A table.
    Table(Box<Table>),
    /// A block quotation.
    Quote(Vec<Block>),
    /// Code, as it stands.
    Code(Box<Code>),
    /// A thematic break.
    Rule,
    /// A definition list: terms, each with its definitions.
    Definitions(Vec<Definition>),
    /// The text of a footnote; `number` counts from 1 in the order of first reference.
    Footnote {
        /// Its number.
        number: usize,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// `Document::forms[i]`.
    Form(usize),
    /// `Document::processes[i]`.
    Process(usize),
    /// `Document::checklists[i]`.
    Checklist(usize),
    /// `Document::agendas[i]`.
    Agenda(usize),
    /// `Document::embeds[i]`.
    Embed(usize),
}

/// Code.
#[derive(Clone, Debug)]
pub struct Code {
    /// The first word after the fence, or nothing.
    pub language: String,
    /// The lines.
    pub text: String,
}

/// A bulleted or numbered list.
#[derive(Clone, Debug)]
pub struct List {
    /// The number of the first item; `None` for bullets.
    pub start: Option<u64>,
    /// Whether no blank line separates the items: their paragraphs are then drawn without space.
    pub tight: bool,
    /// The items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct ListItem {
    /// `Some(done)` where the item is a task.
    pub task: Option<bool>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Where it stands.
    pub place: Place,
}

/// A table with one head row.
#[derive(Clone, Debug)]
pub struct Table {
    /// One alignment a column.
    pub alignments: Vec<Alignment>,
    /// The head's cells.
    pub head: Vec<Vec<Inline>>,
    /// The rows' cells.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// Where each row stands.
    pub places: Vec<Place>,
}

/// How the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// At the start of the line, which is the right side in Arabic.
    Start,
    /// In the middle.
    Center,
    /// At the end of the line.
    End,
}

/// A term and what it means.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// Its definitions.
    pub meanings: Vec<Vec<Block>>,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words, with the language's quotation marks and dashes set.
    Text(Snippet),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Struck out.
    Strike(Vec<Inline>),
    /// Code, as it stands.
    Code(String),
    /// `Document::links[link]` around its text.
    Link {
        /// The index.
        link: usize,
        /// The text.
        content: Vec<Inline>,
    },
    /// `Document::images[i]`.
    Image(usize),
    /// `Document::placeables[i]`.
    Placeable(usize),
    /// A reference to the footnote of that number.
    FootnoteReference(usize),
    /// A line end in the source.
    SoftBreak,
    /// A line end for the reader.
    HardBreak,
}

/// A heading: part of the tree, of the table of contents, and the name of a section.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 2 to 6; the title of the page is the heading of level 1.
    pub level: u8,
    /// The anchor, unique in the page, NFC.
    pub id: String,
    /// Whether the author gave the id: such an id is shared by the languages.
    pub explicit: bool,
    /// What it says.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub place: Place,
}

/// A link, as it is written.
#[derive(Clone, Debug)]
pub struct Link {
    /// The destination.
    pub destination: Text,
    /// Where the whole link stands.
    pub place: Place,
}

/// An image, as it is written.
#[derive(Clone, Debug)]
pub struct Image {
    /// The destination.
    pub destination: String,
    /// The alternative text.
    pub alternative: Vec<Inline>,
    /// The title, drawn as a caption.
    pub title: Option<String>,
    /// Where it stands.
    pub place: Place,
}
