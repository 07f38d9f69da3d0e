//! Markdown: from text to a [`Document`].
//!
//! CommonMark by pulldown-cmark with tables, footnotes, task lists, definition lists, strikethrough
//! and heading ids; fences that begin with a word of ours are parsed as blocks. Raw HTML is refused,
//! since paper cannot show it. Links, images and placeables are collected and not resolved here.

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use crate::content::document::{
    Alignment, Block, BlockKind, Definition, Document, Heading, Image, Inline, Link, List, ListItem, Place, Table,
};
use crate::content::grammar::Fence;
use crate::content::slug::slugify;
use crate::content::text::{Placeable, Text, TextPart, placeables};
use crate::content::typography::{self, Marks};
use crate::content::{block_parser, form_parser};
use crate::diagnostic::{Diagnostic, Reported, Span};

/// Deeper nesting than this is no text that a person wrote; the parsers after this one recurse.
const MAX_DEPTH: usize = 40;

/// What stands in the parser's text for the first character of a placeable: a private-use
/// character is neither space nor punctuation, so the markup around it reads as around a word. Which
/// of them it is says which placeable, counted around beyond the last.
const MASKS: RangeInclusive<char> = '\u{E000}'..='\u{F8FF}';
/// How many there are.
const MASK_COUNT: usize = 0xF8FF - 0xE000 + 1;

/// Parses the text of a file from `body` on, written in the language with typography `marks`.
///
/// # Diagnostics
/// `markdown::…`, `heading::…`, `image::…`, and those of the blocks.
pub fn parse(path: &Arc<str>, text: &str, body: usize, marks: Marks) -> Reported<Document> {
    let ranges = placeables(&text[body..]);
    let masked = mask(&text[body..], &ranges);
    let mut builder = Builder {
        events: Parser::new_ext(&masked, options()).into_offset_iter().peekable(),
        text,
        body,
        marks,
        ranges,
        before: None,
        depth: 0,
        level: 1,
        footnotes: Footnotes::default(),
        document: Document { path: Arc::clone(path), ..Document::default() },
        diagnostics: Vec::new(),
    };
    let mut blocks = builder.blocks(None);
    builder.append_footnotes(&mut blocks);
    builder.document.blocks = blocks;
    Reported::new(builder.document, builder.diagnostics)
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

/// The text with every placeable replaced by as many bytes that mean nothing to Markdown, so that
/// all offsets stay as they are.
fn mask<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut rest = 0;
    for (index, range) in ranges.iter().enumerate() {
        let mask = MASKS.clone().nth(index % MASK_COUNT).unwrap_or(*MASKS.start());
        masked.push_str(&text[rest..range.start]);
        masked.push(mask);
        masked.extend(std::iter::repeat_n('x', range.len() - mask.len_utf8()));
        rest = range.end;
    }
    masked.push_str(&text[rest..]);
    Cow::Owned(masked)
}

#[derive(Default)]
struct Footnotes {
    /// Labels in the order of first reference, and where that was.
    labels: Vec<(String, Place)>,
    /// Texts by label, and where each stands.
    texts: Vec<(String, Vec<Block>, Place)>,
}

struct Builder<'a> {
    events: Peekable<OffsetIter<'a>>,
    /// The whole file.
    text: &'a str,
    /// Where the body begins in it.
    body: usize,
    marks: Marks,
    /// The placeables of the body, relative to it.
    ranges: Vec<Range<usize>>,
    /// The last character of running text, for typography.
    before: Option<char>,
    depth: usize,
    /// The level of the last heading.
    level: u8,
    footnotes: Footnotes,
    document: Document,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Builder<'a> {
    /// A range of the body as a place in the file, without the line end that a block ends with.
    fn place(&self, range: Range<usize>) -> Place {
        let (start, end) = (range.start + self.body, range.end + self.body);
        let ends = self.text.as_bytes()[start..end].iter().rev().take_while(|byte| matches!(byte, b'\n' | b'\r'));
        start..end - ends.count()
    }

    fn report(&mut self, code: &'static str, range: Range<usize>) -> &mut Diagnostic {
        let span = Span::new(&self.document.path, self.place(range));
        self.diagnostics.push(Diagnostic::error(code, span));
        self.diagnostics.last_mut().expect("one was pushed")
    }

    /// Blocks up to the end of the element that was opened last.
    fn blocks(&mut self, end: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.peek() {
            if matches!(event, Event::End(tag) if Some(*tag) == end) {
                self.events.next();
                break;
            }
            let range = range.clone();
            if is_inline(event) {
                let content = self.inlines(None);
                blocks.push(Block { kind: BlockKind::Paragraph(content), place: self.place(range) });
                continue;
            }
            if let Some((event, range)) = self.events.next() {
                self.block(event, range, &mut blocks);
            }
        }
        blocks
    }

    fn block(&mut self, event: Event<'a>, range: Range<usize>, blocks: &mut Vec<Block>) {
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
        blocks.extend(kind.map(|kind| Block { kind, place }));
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

    /// Passes over everything up to the end of the open element.
    fn skip(&mut self, end: TagEnd) {
        let mut open = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(tag) if tag.to_end() == end => open += 1,
                Event::End(tag) if tag == end => open -= 1,
                _ => {}
            }
            if open == 0 {
                break;
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

    fn code(&mut self, kind: CodeBlockKind<'a>, range: Range<usize>) -> BlockKind {
        let mut content: Option<Range<usize>> = None;
        let mut plain = String::new();
        for (event, inner) in self.events.by_ref() {
            match event {
                Event::Text(text) => {
                    plain.push_str(&text);
                    content = Some(content.map_or(inner.start, |before| before.start)..inner.end);
                }
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        let content = content.map(|range| self.place(range));
        let CodeBlockKind::Fenced(info) = kind else {
            return BlockKind::Code { language: String::new(), text: self.unmask(&plain, &range) };
        };
        let word = info.split_whitespace().next().unwrap_or_default();
        match self.own_block(word, content, &range) {
            Some(kind) => kind,
            None => BlockKind::Code { language: word.to_owned(), text: self.unmask(&plain, &range) },
        }
    }

    /// The block that a fence with this word holds, if it is one of ours.
    fn own_block(&mut self, word: &str, content: Option<Place>, range: &Range<usize>) -> Option<BlockKind> {
        if !["form", "process", "checklist", "agenda", "embed"].contains(&word) {
            return None;
        }
        let path = Arc::clone(&self.document.path);
        let place = self.place(range.clone());
        let text = self.text;
        let opening = text[place.clone()].lines().next().unwrap_or_default();
        let info = opening.trim_start_matches(['`', '~', ' ']);
        let lines = content.map_or_else(Vec::new, |content| lines(text, content));
        let info_place = place.start + opening.len() - info.len();
        let is_closed = is_closed(&text[place.clone()]);
        let fence = Fence { path: &path, marks: self.marks, info: (info.trim_end(), info_place), lines, place };
        let (document, sink) = (&mut self.document, &mut Vec::new());
        let kind = match word {
            "form" => BlockKind::Form(push(&mut document.forms, form_parser::parse(&fence, sink))),
            "process" => BlockKind::Process(push(&mut document.processes, block_parser::process(&fence, sink))),
            "checklist" => BlockKind::Checklist(push(&mut document.checklists, block_parser::checklist(&fence, sink))),
            "agenda" => BlockKind::Agenda(push(&mut document.agendas, block_parser::agenda(&fence, sink))),
            _ => BlockKind::Embed(push(&mut document.embeds, block_parser::embed(&fence, sink))),
        };
        if !is_closed {
            // What follows was never meant to be a part of it.
            let place = fence.place.start..fence.place.start + opening.trim_end().len();
            *sink = vec![Diagnostic::error("block::unclosed", fence.span(place)).with("word", word)];
        }
        if !sink.is_empty() {
            document.faulty.push(fence.place);
        }
        self.diagnostics.append(sink);
        Some(kind)
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
        BlockKind::List(list)
    }

    fn item(&mut self, range: &Range<usize>, tight: &mut bool) -> ListItem {
        *tight &= !matches!(self.events.peek(), Some((Event::Start(Tag::Paragraph), _)));
        let mut task = None;
        if let Some((Event::TaskListMarker(done), _)) = self.events.peek() {
            task = Some(*done);
            self.events.next();
        }
        let mut blocks = self.blocks(Some(TagEnd::Item));
        // In a loose list the marker stands inside the first paragraph, where `inlines` has left it out.
        if task.is_none() && !*tight {
            task = self.loose_task(range);
        }
        blocks.shrink_to_fit();
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
        };
        let mut row = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    self.before = None;
                    row.push(self.inlines(Some(TagEnd::TableCell)));
                }
                Event::End(TagEnd::TableHead) => table.head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => table.rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        BlockKind::Table(table)
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

    /// Inlines up to `end`, or up to the first event that is none.
    fn inlines(&mut self, end: Option<TagEnd>) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            if matches!(event, Event::End(tag) if Some(*tag) == end) {
                self.events.next();
                break;
            }
            if !is_inline(event) && end.is_none() {
                break;
            }
            if let Some((event, range)) = self.events.next() {
                self.inline(event, range, &mut inlines);
            }
        }
        inlines
    }

    fn inline(&mut self, event: Event<'a>, range: Range<usize>, inlines: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => self.running_text(&text, &range, inlines),
            Event::Code(text) => {
                self.before = Some('x');
                inlines.push(Inline::Code(self.unmask(&text, &range)));
            }
            Event::SoftBreak => self.line_end(Inline::SoftBreak, inlines),
            Event::HardBreak => self.line_end(Inline::HardBreak, inlines),
            Event::FootnoteReference(label) => {
                let number = self.footnote_number(&label, &range);
                inlines.push(Inline::FootnoteReference(number));
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html, range),
            Event::Start(tag) if self.depth >= MAX_DEPTH => {
                self.report("markdown::too-deep", range);
                self.skip(tag.to_end());
            }
            Event::Start(tag) => {
                self.depth += 1;
                inlines.extend(self.span(tag, range));
                self.depth -= 1;
            }
            _ => {}
        }
    }

    fn line_end(&mut self, inline: Inline, inlines: &mut Vec<Inline>) {
        self.before = Some(' ');
        inlines.push(inline);
    }

    fn span(&mut self, tag: Tag<'a>, range: Range<usize>) -> Option<Inline> {
        match tag {
            Tag::Emphasis => Some(Inline::Emphasis(self.inlines(Some(TagEnd::Emphasis)))),
            Tag::Strong => Some(Inline::Strong(self.inlines(Some(TagEnd::Strong)))),
            Tag::Strikethrough => Some(Inline::Strike(self.inlines(Some(TagEnd::Strikethrough)))),
            Tag::Link { dest_url, .. } => {
                let (path, parts) = (Arc::clone(&self.document.path), self.parts(&dest_url, &range));
                let place = self.place(range);
                let destination = Text { parts, path, place: place.clone() };
                // The place in the list is taken before the text is read: links cannot nest, but images stand in them.
                let link = push(&mut self.document.links, Link { destination, place });
                let content = self.inlines(Some(TagEnd::Link));
                Some(Inline::Link { link, content })
            }
            Tag::Image { dest_url, title, .. } => {
                let alternative = self.inlines(Some(TagEnd::Image));
                if plain(&alternative).trim().is_empty() && !alternative.iter().any(|i| matches!(i, Inline::Placeable(_))) {
                    self.report("image::no-alternative", range.clone());
                }
                let destination = self.unmask(&dest_url, &range);
                let title = (!title.is_empty()).then(|| self.unmask(&title, &range));
                let place = self.place(range);
                Some(Inline::Image(push(&mut self.document.images, Image { destination, alternative, title, place })))
            }
            other => {
                self.skip(other.to_end());
                None
            }
        }
    }

    /// Text between markup: typography is set, placeables are taken out.
    fn running_text(&mut self, text: &str, range: &Range<usize>, inlines: &mut Vec<Inline>) {
        self.find_lost_footnote(text, range);
        for part in self.parts(text, range) {
            match part {
                TextPart::Literal(text) => self.push_text(&text, inlines),
                TextPart::Placeable(found) => {
                    inlines.push(Inline::Placeable(push(&mut self.document.placeables, found)));
                    self.before = Some('x');
                }
            }
        }
    }

    /// A reference to a footnote that has no text is plain text to the parser: `[`, `^a` and `]`.
    fn find_lost_footnote(&mut self, text: &str, range: &Range<usize>) {
        let Some(label) = text.strip_prefix('^').filter(|label| !label.is_empty()) else { return };
        let (start, end) = (range.start + self.body, range.end + self.body);
        let (before, after) = (&self.text[..start], &self.text[end..]);
        let is_link = after.starts_with("](") || after.starts_with("][");
        if before.ends_with('[') && after.starts_with(']') && !is_link {
            let label = label.to_owned();
            let diagnostic = self.report("markdown::unknown-footnote", range.start - 1..range.end + 1);
            *diagnostic = diagnostic.clone().with("label", label);
        }
    }

    fn placeable(&self, range: &Range<usize>) -> Placeable {
        let place = self.place(range.clone());
        Placeable { source: self.text[place.clone()].to_owned(), place, shifts: Vec::new() }
    }

    fn push_text(&mut self, text: &str, inlines: &mut Vec<Inline>) {
        if text.is_empty() {
            return;
        }
        let set = typography::set(text, self.marks, &mut self.before);
        match inlines.last_mut() {
            Some(Inline::Text(before)) => before.push_str(&set),
            _ => inlines.push(Inline::Text(set)),
        }
    }

    /// The text as it was written, where the parser saw masks.
    fn unmask(&self, text: &str, range: &Range<usize>) -> String {
        let part = |part| match part {
            TextPart::Literal(text) => text,
            TextPart::Placeable(found) => found.source,
        };
        self.parts(text, range).into_iter().map(part).collect()
    }

    /// What the parser saw, with the placeables behind its masks. It belongs to `range`, but may stand
    /// elsewhere: the destination of a link may be defined at the page's end.
    fn parts(&self, text: &str, range: &Range<usize>) -> Vec<TextPart> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((at, placeable)) = self.next_mask(rest, range.start) {
            if at > 0 {
                parts.push(TextPart::Literal(rest[..at].to_owned()));
            }
            rest = &rest[at + placeable.len()..];
            parts.push(TextPart::Placeable(self.placeable(&placeable)));
        }
        if !rest.is_empty() {
            parts.push(TextPart::Literal(rest.to_owned()));
        }
        parts
    }

    /// Where the first mask stands in `text`, and which placeable it hides; of several the one closest
    /// to the byte `near` of the body. A character that the author wrote is no mask.
    fn next_mask(&self, text: &str, near: usize) -> Option<(usize, Range<usize>)> {
        if self.ranges.is_empty() {
            return None;
        }
        text.char_indices().filter(|(_, c)| MASKS.contains(c)).find_map(|(at, c)| {
            let first = u32::from(c) as usize - u32::from(*MASKS.start()) as usize;
            let candidates = self.ranges.iter().skip(first).step_by(MASK_COUNT);
            let placeable = candidates.min_by_key(|range| range.start.abs_diff(near))?;
            let hidden = text.get(at + c.len_utf8()..at + placeable.len())?;
            hidden.bytes().all(|byte| byte == b'x').then(|| (at, placeable.clone()))
        })
    }

    fn footnote_number(&mut self, label: &str, range: &Range<usize>) -> usize {
        if let Some(at) = self.footnotes.labels.iter().position(|(other, _)| other == label) {
            return at + 1;
        }
        let place = self.place(range.clone());
        self.footnotes.labels.push((label.to_owned(), place));
        self.footnotes.labels.len()
    }

    /// Puts the footnotes at the document's end in the order of their numbers.
    fn append_footnotes(&mut self, blocks: &mut Vec<Block>) {
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

    fn html_block(&mut self, range: Range<usize>) {
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
    fn html(&mut self, html: &str, range: Range<usize>) {
        let html = html.trim();
        let is_comment = html.starts_with("<!--") && html.ends_with("-->");
        if !html.is_empty() && !is_comment {
            self.report("markdown::html", range);
        }
    }
}

/// The words of `inlines`, without placeables, images and footnotes.
fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

/// Appends them to `out`.
fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => push_plain(inner, out),
            Inline::Link { content, .. } => push_plain(content, out),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Image(_) | Inline::Placeable(_) | Inline::FootnoteReference(_) => {}
        }
    }
}

fn push<T>(list: &mut Vec<T>, item: T) -> usize {
    list.push(item);
    list.len() - 1
}

/// The lines of a part of `text`, without their ends, and where each begins.
fn lines(text: &str, content: Place) -> Vec<(&str, usize)> {
    let mut at = content.start;
    let mut lines = Vec::new();
    for line in text[content].split_inclusive('\n') {
        lines.push((line.trim_end_matches(['\n', '\r']), at));
        at += line.len();
    }
    lines
}

/// Whether the text of a fenced block ends with a line of its marks.
fn is_closed(block: &str) -> bool {
    let mut lines = block.lines();
    let opening = lines.next().unwrap_or_default().trim_start();
    let mark = if opening.starts_with('~') { '~' } else { '`' };
    let count = opening.chars().take_while(|c| *c == mark).count();
    // In a quotation each line has its own sign.
    let last = lines.next_back().unwrap_or_default().trim_start_matches([' ', '\t', '>']).trim_end();
    last.len() >= count && last.chars().all(|c| c == mark)
}

fn aligned(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Start,
    }
}

/// Whether an event belongs to running text.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(_) | Event::Html(_) | Event::Rule => false,
        Event::TaskListMarker(_) => true,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn document(text: &str) -> Reported<Document> {
        parse(&"content/a.fi.md".into(), text, 0, Marks::of("fi"))
    }

    fn codes(text: &str) -> Vec<&'static str> {
        document(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn placeables_stand_in_text_links_and_code() {
        let parsed = document("Kysy *{ $name }* tai [{ $mail }](mailto:{ $mail }), `{ $x }`.").value;
        let sources: Vec<_> = parsed.placeables.iter().map(|placeable| placeable.source.as_str()).collect();
        assert_eq!(sources, ["{ $name }", "{ $mail }"]);
        assert_eq!(parsed.links[0].destination.source(), "mailto:{ $mail }");
        let BlockKind::Paragraph(content) = &parsed.blocks[0].kind else { panic!("{parsed:?}") };
        assert!(content.contains(&Inline::Code("{ $x }".to_owned())));
        assert_eq!(content[1], Inline::Emphasis(vec![Inline::Placeable(0)]));
    }

    #[test]
    fn faults_of_headings_images_and_html_have_codes() {
        assert_eq!(codes("# Otsikko\n"), ["heading::title"]);
        assert_eq!(codes("## A\n\n#### B\n"), ["heading::skipped"]);
        assert_eq!(codes("## A {#x}\n\n## B {#x}\n"), ["heading::duplicate-id"]);
        assert_eq!(codes("![](kuva.jpg)\n"), ["image::no-alternative"]);
        assert_eq!(codes("a <b>c</b>\n\n<!-- huomautus -->\n"), ["markdown::html", "markdown::html"]);
        assert_eq!(codes("a[^1] `[^1]` \\[^1] [^1](b.md)\n"), ["markdown::unknown-footnote"]);
        assert_eq!(codes("```embed\nevents\n"), ["block::unclosed"]);
        assert_eq!(codes("> ~~~~embed\n> events\n> ~~~~\n"), Vec::<&str>::new());
        assert_eq!(codes(&">".repeat(500)), ["markdown::too-deep"]);
    }

    #[test]
    fn a_destination_keeps_its_own_placeables() {
        let text = "[{ $name }](mailto:{ $mail } \"{ $title }\"), [x][a]\n\n[a]: { $there }\n";
        let parsed = document(text).value;
        let found: Vec<_> = parsed.links.iter().map(|link| link.destination.source()).collect();
        assert_eq!(found, ["mailto:{ $mail }", "{ $there }"]);
        let TextPart::Placeable(there) = &parsed.links[1].destination.parts[0] else { panic!("{parsed:?}") };
        assert_eq!(&text[there.place.clone()], "{ $there }");
    }

    #[test]
    fn own_ids_make_way_for_repeated_headings() {
        let parsed = document("## Työ\n\n## Työ\n\n### Työ {#tyo-2}\n").value;
        let ids: Vec<_> = parsed.headings.iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(ids, ["tyo", "tyo-2", "tyo-2-2"]);
    }

    #[test]
    fn a_form_keeps_its_places() {
        let text = "Alku.\r\n\r\n```form pair version=2\r\n## Osapuolet {#parties}\r\ntext Nimi {#name required}\r\n```\r\n";
        let parsed = document(text);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        let form = &parsed.value.forms[0];
        assert_eq!((form.id.as_str(), form.version), ("pair", 2));
        let field = &form.groups[0].fields[0];
        assert_eq!(&text[field.place.clone()], "text Nimi {#name required}");
        assert_eq!(&text[field.label.place.clone()], "Nimi");
        assert!(field.required);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[a-z#*_`{}\\[\\]()!<>|\\n $\"x:0-9+~-]{0,200}") {
            document(&text);
        }
    }
}
