//! Blocks: headings, lists, tables, definitions, quotations.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use super::inlines::is_inline;
use super::{Builder, MAX_DEPTH, plain};
use crate::content::document::{Alignment, Block, BlockKind, Definition, Heading, List, ListItem, Table};
use crate::content::slug::slugify;
use crate::diagnostic::Span;

impl<'a> Builder<'a> {
    /// Blocks up to the end of the element that was opened last.
    pub(super) fn blocks(&mut self, end: Option<TagEnd>) -> Vec<Block> {
        let start = self.open_blocks.len();
        while let Some((event, range)) = self.events.peek() {
            if matches!(event, Event::End(tag) if Some(*tag) == end) {
                self.events.next();
                break;
            }
            let range = range.clone();
            if is_inline(event) {
                let content = self.inlines(None);
                let place = self.place(range);
                self.open_blocks.push(Block { kind: BlockKind::Paragraph(content), place });
                continue;
            }
            if let Some((event, range)) = self.events.next() {
                self.block(event, range);
            }
        }
        self.open_blocks.drain(start..).collect()
    }

    /// Adds a block to those of the innermost element.
    fn block(&mut self, event: Event<'a>, range: Range<usize>) {
        self.before = None;
        let place = self.place(range.clone());
        let kind = match event {
            Event::Start(tag) => {
                if self.depth >= MAX_DEPTH {
                    self.report("markdown::too-deep", range);
                    return self.skip(tag.to_end());
                }
                self.depth += 1;
                let kind = self.element(tag, range);
                self.depth -= 1;
                kind
            }
            Event::Rule => Some(BlockKind::Rule),
            Event::Html(html) => {
                self.html(&html, range);
                None
            }
            _ => None,
        };
        self.open_blocks.extend(kind.map(|kind| Block { kind, place }));
    }

    fn element(&mut self, tag: Tag<'a>, range: Range<usize>) -> Option<BlockKind> {
        match tag {
            Tag::Paragraph => {
                let content = self.inlines(Some(TagEnd::Paragraph));
                (!content.is_empty()).then_some(BlockKind::Paragraph(content))
            }
            Tag::Heading { level, id, .. } => Some(self.heading(level, id.as_deref(), range)),
            Tag::BlockQuote(kind) => Some(BlockKind::Quote(self.blocks(Some(TagEnd::BlockQuote(kind))))),
            Tag::CodeBlock(kind) => Some(self.code(kind, range)),
            Tag::List(start) => Some(self.list(start)),
            Tag::Table(alignments) => Some(self.table(&alignments)),
            Tag::DefinitionList => Some(self.definitions()),
            Tag::FootnoteDefinition(label) => {
                let blocks = self.blocks(Some(TagEnd::FootnoteDefinition));
                let place = self.place(range);
                self.footnotes.texts.push((label.into_string(), blocks, place));
                None
            }
            Tag::HtmlBlock => {
                self.html_block(range);
                None
            }
            other => {
                self.skip(other.to_end());
                None
            }
        }
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, range: Range<usize>) -> BlockKind {
        let content = self.inlines(Some(TagEnd::Heading(level)));
        let level = level as u8;
        if level == 1 {
            self.report("heading::title", range.clone());
        } else if level > self.level + 1 {
            let expected = self.level + 1;
            let diagnostic = self.report("heading::skipped", range.clone());
            *diagnostic = diagnostic.clone().with("level", level).with("expected", expected);
        }
        // One of level 1, which has been reported, stands for the title of a section.
        self.level = level.max(2);
        let explicit = id.is_some();
        let id = id.map_or_else(|| slugify(&plain(&content)), |id| id.nfc().collect());
        let id = self.unique_id(id, explicit, range.clone());
        let place = self.place(range);
        self.document.headings.push(Heading { level: level.max(2), id, explicit, content, place });
        BlockKind::Heading(self.document.headings.len() - 1)
    }

    fn unique_id(&mut self, id: String, explicit: bool, range: Range<usize>) -> String {
        let base = if id.is_empty() { "section".to_owned() } else { id };
        let taken = |id: &str, headings: &[Heading]| headings.iter().position(|heading| heading.id == id);
        let Some(first) = taken(&base, &self.document.headings) else { return base };
        if explicit && self.document.headings[first].explicit {
            let label = Span::new(&self.document.path, self.document.headings[first].place.clone());
            let diagnostic = self.report("heading::duplicate-id", range);
            *diagnostic = diagnostic.clone().with("id", &base).label(label, "first");
        }
        let mut number = 2;
        while taken(&format!("{base}-{number}"), &self.document.headings).is_some() {
            number += 1;
        }
        format!("{base}-{number}")
    }

    fn list(&mut self, start: Option<u64>) -> BlockKind {
        let mut list = List { start, tight: true, items: Vec::new() };
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    self.before = None;
                    let item = self.item(&range, &mut list.tight);
                    list.items.push(item);
                }
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        list.items.shrink_to_fit();
        BlockKind::List(Box::new(list))
    }

    fn item(&mut self, range: &Range<usize>, tight: &mut bool) -> ListItem {
        *tight &= !matches!(self.events.peek(), Some((Event::Start(Tag::Paragraph), _)));
        let mut task = None;
        if let Some((Event::TaskListMarker(done), _)) = self.events.peek() {
            task = Some(*done);
            self.events.next();
        }
        let blocks = self.blocks(Some(TagEnd::Item));
        // In a loose list the marker stands inside the first paragraph, where `inlines` has left it out.
        if task.is_none() && !*tight {
            task = self.loose_task(range);
        }
        ListItem { task, blocks, place: self.place(range.clone()) }
    }

    fn loose_task(&self, range: &Range<usize>) -> Option<bool> {
        let text = self.text[self.place(range.clone())].trim_start_matches(|c: char| c != '[' && !c.is_alphanumeric());
        match text.as_bytes() {
            [b'[', b' ', b']', b' ', ..] => Some(false),
            [b'[', b'x' | b'X', b']', b' ', ..] => Some(true),
            _ => None,
        }
    }

    fn table(&mut self, alignments: &[pulldown_cmark::Alignment]) -> BlockKind {
        let mut table = Table {
            alignments: alignments.iter().map(|alignment| aligned(*alignment)).collect(),
            head: Vec::new(),
            rows: Vec::new(),
            places: Vec::new(),
        };
        let mut row = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableRow) => table.places.push(self.place(range)),
                Event::Start(Tag::TableCell) => {
                    self.before = None;
                    row.push(self.inlines(Some(TagEnd::TableCell)));
                }
                Event::End(TagEnd::TableHead) => table.head = take(&mut row),
                Event::End(TagEnd::TableRow) => table.rows.push(take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        table.rows.shrink_to_fit();
        table.places.shrink_to_fit();
        BlockKind::Table(Box::new(table))
    }

    fn definitions(&mut self) -> BlockKind {
        let mut definitions: Vec<Definition> = Vec::new();
        while let Some((event, _)) = self.events.next() {
            self.before = None;
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let term = self.inlines(Some(TagEnd::DefinitionListTitle));
                    definitions.push(Definition { term, meanings: Vec::new() });
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let meaning = self.blocks(Some(TagEnd::DefinitionListDefinition));
                    if let Some(definition) = definitions.last_mut() {
                        definition.meanings.push(meaning);
                    }
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        BlockKind::Definitions(definitions)
    }

    pub(super) fn html_block(&mut self, range: Range<usize>) {
        let mut html = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Html(text) | Event::Text(text) => html.push_str(&text),
                Event::End(TagEnd::HtmlBlock) => break,
                _ => {}
            }
        }
        self.html(&html, range);
    }

    /// A comment is left out; any other HTML is refused.
    pub(super) fn html(&mut self, html: &str, range: Range<usize>) {
        let html = html.trim();
        match html.strip_prefix("<!--").and_then(|inner| inner.strip_suffix("-->")) {
            Some(comment) => {
                let place = self.place(range);
                self.document.comments.push((comment.trim().to_owned(), place));
            }
            None if html.is_empty() => {}
            None => {
                self.report("markdown::html", range);
            }
        }
    }
}

/// All of a list, in no more room than it takes.
fn take<T>(list: &mut Vec<T>) -> Vec<T> {
    let mut taken = std::mem::take(list);
    taken.shrink_to_fit();
    taken
}

fn aligned(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Start,
    }
}
