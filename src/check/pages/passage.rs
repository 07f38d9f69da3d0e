//! Passages: the stretches of a file that are running text, with their exact places.

use crate::content::PageFile;
use crate::content::document::{Block, BlockKind, Document, List, Place};
use crate::content::text::Text;

/// A stretch of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Where it stands in the file.
    pub(super) place: Place,
    /// Whether spaces in it may be there for the looks of the source: a table has columns.
    pub(super) is_aligned: bool,
}

/// The passages of a file, in their order.
pub(super) fn passages(file: &PageFile, text: &str) -> Vec<Passage> {
    let mut gatherer = Gatherer { found: Vec::new() };
    file.front.words().iter().for_each(|words| gatherer.text(words.text));
    let document = file.document();
    gatherer.blocks(&document.blocks, &document);
    let mut found = gatherer.found;
    found.retain(|passage| text.get(passage.place.clone()).is_some_and(|text| !text.trim_start().is_empty()));
    found.sort_by_key(|passage| passage.place.start);
    found
}

struct Gatherer {
    found: Vec<Passage>,
}

impl Gatherer {
    fn add(&mut self, place: Place) {
        self.found.push(Passage { place, is_aligned: false });
    }

    fn text(&mut self, text: &Text) {
        self.add(text.place.clone());
    }

    fn optional(&mut self, text: Option<&Text>) {
        text.into_iter().for_each(|text| self.text(text));
    }

    fn blocks(&mut self, blocks: &[Block], document: &Document) {
        blocks.iter().for_each(|block| self.block(block, document));
    }

    fn block(&mut self, block: &Block, document: &Document) {
        match &block.kind {
            BlockKind::Paragraph(_) | BlockKind::Heading(_) => self.add(block.place.clone()),
            BlockKind::List(list) => self.list(list, document),
            BlockKind::Table(_) => self.found.push(Passage { place: block.place.clone(), is_aligned: true }),
            BlockKind::Quote(blocks) | BlockKind::Footnote { blocks, .. } => self.blocks(blocks, document),
            BlockKind::Definitions(definitions) => {
                definitions
                    .iter()
                    .flat_map(|definition| &definition.meanings)
                    .for_each(|meaning| self.blocks(meaning, document));
            }
            BlockKind::Form(index) => {
                for group in &document.forms[*index].groups {
                    self.optional(group.heading.as_ref().map(|(heading, _)| heading));
                    for field in &group.fields {
                        self.text(&field.label);
                        [&field.help, &field.low, &field.high]
                            .into_iter()
                            .for_each(|text| self.optional(text.as_ref()));
                        field.children.iter().for_each(|choice| self.text(&choice.label));
                    }
                }
            }
            BlockKind::Process(index) => {
                for node in &document.processes[*index].nodes {
                    self.text(&node.label);
                    node.notes.iter().for_each(|note| self.text(note));
                }
            }
            BlockKind::Checklist(index) => {
                let checklist = &document.checklists[*index];
                checklist.items.iter().for_each(|item| self.text(&item.label));
                [&checklist.result_all, &checklist.result_some]
                    .into_iter()
                    .for_each(|text| self.optional(text.as_ref()));
            }
            BlockKind::Agenda(index) => {
                for item in &document.agendas[*index].items {
                    self.text(&item.label);
                    item.notes.iter().for_each(|note| self.text(note));
                }
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Embed(_) => {}
        }
    }

    /// The words of an item stand in no paragraph of their own where the list is tight: they end where
    /// the next block begins.
    fn list(&mut self, list: &List, document: &Document) {
        for item in &list.items {
            for (index, block) in item.blocks.iter().enumerate() {
                match &block.kind {
                    BlockKind::Paragraph(_) => {
                        let next = item.blocks.get(index + 1).map_or(item.place.end, |next| next.place.start);
                        self.add(block.place.start..next.max(block.place.end));
                    }
                    _ => self.block(block, document),
                }
            }
        }
    }
}
