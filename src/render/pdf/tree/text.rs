//! A page's body: headings, paragraphs, lists, tables and the pieces of running text.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::content::document::{Alignment, Block, BlockKind, Definition, Inline, List, Place, Table};
use crate::diagnostic::Span;
use crate::view::{Body, PrintView};

use super::Writer;
use super::embed::form_places;

/// An introduction of so many characters shares its page with the page of the site that follows.
pub(super) const SHORT: usize = 320;

/// A paragraph of more bytes than this is broken into lines one by one: to weigh all its lines
/// against each other, hyphens included, would take Typst seconds.
pub(super) const LONG: usize = 800;

/// A body while it is written.
pub(super) struct Scope<'a> {
    pub(super) body: &'a Body,
    /// The id of the page that it is the text of: links name it.
    page: &'a str,
    /// What its labels begin with; empty for the document's own text.
    prefix: &'a str,
    /// The level of the heading above the whole body; the document's title is level 0.
    base: usize,
    /// The level of the heading that was written last in this body.
    pub(super) section: usize,
    /// How much stands below the heading that was written last, in characters.
    pub(super) written: usize,
    notes: BTreeMap<usize, Note<'a>>,
}

/// A footnote of a body.
struct Note<'a> {
    blocks: &'a [Block],
    /// The label, once it has been referred to.
    label: Option<String>,
}

impl<'a> Scope<'a> {
    /// The document's own text.
    pub(super) fn root(view: &'a PrintView) -> Self {
        Self::new(&view.body, &view.page.id, "", 0)
    }

    /// The text of the page `page`, below a heading of level `base`.
    pub(super) fn new(body: &'a Body, page: &'a str, prefix: &'a str, base: usize) -> Self {
        let notes = body.document.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Footnote { number, blocks } => Some((*number, Note { blocks, label: None })),
            _ => None,
        });
        Self { body, page, prefix, base, section: base, written: 0, notes: notes.collect() }
    }

    pub(super) fn span(&self, place: &Place) -> Span {
        Span::new(&self.body.document.path, place.clone())
    }

    fn label(&self, anchor: &str) -> String {
        if self.prefix.is_empty() { anchor.to_owned() } else { format!("{}-{anchor}", self.prefix) }
    }
}

impl<'a> Writer<'a> {
    /// A whole body.
    pub(super) fn body(&mut self, scope: &mut Scope<'a>) -> Vec<Value> {
        let body = scope.body;
        let mut nodes = self.notices(scope, None);
        nodes.extend(self.blocks(scope, &body.document.blocks));
        nodes
    }

    pub(super) fn blocks(&mut self, scope: &mut Scope<'a>, blocks: &'a [Block]) -> Vec<Value> {
        let mut nodes = Vec::new();
        for block in blocks {
            self.block(scope, block, &mut nodes);
            scope.written = match &block.kind {
                BlockKind::Heading(_) => 0,
                BlockKind::Paragraph(content) => scope.written + plain_text(scope.body, content).chars().count(),
                _ => scope.written + SHORT,
            };
        }
        nodes
    }

    pub(super) fn block(&mut self, scope: &mut Scope<'a>, block: &'a Block, nodes: &mut Vec<Value>) {
        let at = self.at(scope.span(&block.place));
        let body = scope.body;
        let node = match &block.kind {
            BlockKind::Paragraph(content) if is_pictures(content) => return self.pictures(scope, content, nodes),
            BlockKind::Paragraph(content) => self.paragraph(scope, content, at),
            BlockKind::Heading(index) => {
                nodes.push(self.heading(scope, *index, at));
                return nodes.extend(self.notices(scope, Some(*index)));
            }
            BlockKind::List(list) => self.item_list(scope, list, at),
            BlockKind::Table(table) => self.table(scope, table, at),
            BlockKind::Quote(blocks) => json!({ "kind": "quote", "at": at, "blocks": self.blocks(scope, blocks) }),
            BlockKind::Code(code) => json!({ "kind": "code-block", "at": at, "text": code.text }),
            BlockKind::Rule => json!({ "kind": "rule", "at": at }),
            BlockKind::Definitions(definitions) => self.definitions(scope, definitions, at),
            // A footnote is written where it is referred to first: Typst sets it at the foot of that page.
            BlockKind::Footnote { .. } => return,
            BlockKind::Form(index) => {
                let places = form_places(scope, *index);
                self.form(&body.forms[*index], scope.section, at, &places)
            }
            BlockKind::Process(index) => self.process(&body.processes[*index], at),
            BlockKind::Checklist(index) => {
                json!({ "kind": "checklist", "at": at, "checklist": body.checklists[*index] })
            }
            BlockKind::Agenda(index) => json!({ "kind": "agenda", "at": at, "items": body.agendas[*index].items }),
            BlockKind::Embed(index) => return self.embeds(scope, *index, nodes),
        };
        nodes.push(node);
    }

    fn paragraph(&mut self, scope: &mut Scope<'a>, content: &'a [Inline], at: usize) -> Value {
        let text = plain_text(scope.body, content);
        let (leads, is_long) = (text.ends_with(':'), text.len() > LONG);
        let content = self.inlines(scope, content);
        json!({ "kind": "paragraph", "at": at, "leads": leads, "long": is_long, "body": content })
    }

    fn pictures(&mut self, scope: &mut Scope<'a>, content: &'a [Inline], nodes: &mut Vec<Value>) {
        for inline in content {
            if let Inline::Image(index) = inline {
                let mut node = self.image(scope, *index);
                node["kind"] = json!("picture");
                nodes.push(node);
            }
        }
    }

    fn definitions(&mut self, scope: &mut Scope<'a>, definitions: &'a [Definition], at: usize) -> Value {
        let mut items = Vec::new();
        for item in definitions {
            let meanings = item.meanings.iter().map(|blocks| self.blocks(scope, blocks)).collect::<Vec<_>>();
            items.push(json!({ "term": self.inlines(scope, &item.term), "meanings": meanings }));
        }
        json!({ "kind": "definitions", "at": at, "items": items })
    }

    fn heading(&mut self, scope: &mut Scope<'a>, index: usize, at: usize) -> Value {
        let heading = &scope.body.document.headings[index];
        // Level 2 of a page is the first below its title.
        let wanted = scope.base + usize::from(heading.level).saturating_sub(1).max(1);
        let level = self.level(wanted);
        scope.section = level;
        let label = self.label(format!("{}#{}", scope.page, heading.id), &scope.label(&heading.id));
        let body = self.plain(scope, &heading.content);
        json!({ "kind": "heading", "at": at, "level": level, "anchor": label, "body": body })
    }

    fn item_list(&mut self, scope: &mut Scope<'a>, list: &'a List, at: usize) -> Value {
        let mut items = Vec::new();
        for item in &list.items {
            let at = self.at(scope.span(&item.place));
            items.push(json!({ "at": at, "task": item.task, "blocks": self.blocks(scope, &item.blocks) }));
        }
        json!({ "kind": "list", "at": at, "start": list.start, "tight": list.tight, "items": items })
    }

    fn table(&mut self, scope: &mut Scope<'a>, table: &'a Table, at: usize) -> Value {
        let widths = widths(scope.body, table);
        let align = table.alignments.iter().map(|alignment| match alignment {
            Alignment::Start => "start",
            Alignment::Center => "center",
            Alignment::End => "end",
        });
        let align = align.collect::<Vec<_>>();
        let head = self.cells(scope, &table.head);
        let rows = table.rows.iter().map(|row| self.cells(scope, row)).collect::<Vec<_>>();
        json!({ "kind": "table", "at": at, "widths": widths, "align": align, "head": head, "rows": rows })
    }

    fn cells(&mut self, scope: &mut Scope<'a>, cells: &'a [Vec<Inline>]) -> Vec<Vec<Value>> {
        cells.iter().map(|cell| self.inlines(scope, cell)).collect()
    }

    /// Running text. Neighbouring words, placeables and line ends become one string, so that Typst
    /// shapes and hyphenates across them.
    pub(super) fn inlines(&mut self, scope: &mut Scope<'a>, content: &'a [Inline]) -> Vec<Value> {
        let mut run = Run::default();
        for inline in content {
            match word(scope.body, inline) {
                Some(text) => run.text.push_str(text),
                None => {
                    let node = self.inline(scope, inline);
                    run.push(node);
                }
            }
        }
        run.finish()
    }

    fn inline(&mut self, scope: &mut Scope<'a>, inline: &'a Inline) -> Value {
        match inline {
            Inline::Text(text) => json!({ "kind": "text", "text": &**text }),
            Inline::Placeable(index) => json!({ "kind": "text", "text": scope.body.texts[*index] }),
            Inline::SoftBreak => json!({ "kind": "text", "text": " " }),
            Inline::HardBreak => json!({ "kind": "line-break" }),
            Inline::Emphasis(content) => json!({ "kind": "emphasis", "body": self.inlines(scope, content) }),
            Inline::Strong(content) => json!({ "kind": "strong", "body": self.inlines(scope, content) }),
            Inline::Strike(content) => json!({ "kind": "strike", "body": self.inlines(scope, content) }),
            Inline::Code(text) => json!({ "kind": "code", "text": text }),
            Inline::Link { link, content } => {
                let at = self.at(scope.span(&scope.body.document.links[*link].place));
                let body = self.inlines(scope, content);
                let view = &scope.body.links[*link];
                let target = view.target.as_ref().map(|(page, anchor)| target(page, anchor.as_deref()));
                let shown = shown_address(&view.permalink, &self.view.site.base_url, &plain_text(scope.body, content));
                json!({ "kind": "link", "at": at, "target": target, "url": view.permalink, "shown": shown, "body": body })
            }
            Inline::Image(index) => self.image(scope, *index),
            Inline::FootnoteReference(number) => self.footnote(scope, *number),
        }
    }

    fn image(&mut self, scope: &Scope<'a>, index: usize) -> Value {
        let (image, view) = (&scope.body.document.images[index], &scope.body.images[index]);
        let span = scope.span(&image.place);
        self.images.entry(Arc::clone(&view.source)).or_insert_with(|| span.clone());
        json!({
            "kind": "image",
            "at": self.at(span),
            "file": format!("/{}", view.source),
            "size": view.size,
            "alternative": view.alternative,
            "caption": image.title,
        })
    }

    fn footnote(&mut self, scope: &mut Scope<'a>, number: usize) -> Value {
        let Some(note) = scope.notes.get_mut(&number) else {
            // A reference without its note is refused when the content is read.
            return json!({ "kind": "text", "text": "" });
        };
        if let Some(label) = &note.label {
            return json!({ "kind": "footnote-again", "anchor": label });
        }
        self.footnotes += 1;
        let label = format!("footnote-{}", self.footnotes);
        note.label = Some(label.clone());
        let blocks = note.blocks;
        // It stands at the foot of the page, outside of what its text stands in.
        let language = self.other_language(&scope.body.lang, &scope.body.dir);
        json!({ "kind": "footnote", "anchor": label, "language": language, "blocks": self.blocks(scope, blocks) })
    }

    /// Running text without links, pictures and footnotes: headings stand in the contents, in the
    /// running head and in the bookmarks as well.
    fn plain(&mut self, scope: &mut Scope<'a>, content: &'a [Inline]) -> Vec<Value> {
        let mut run = Run::default();
        for inline in content {
            match inline {
                Inline::Link { content, .. } => self.plain(scope, content).into_iter().for_each(|node| run.push(node)),
                Inline::Image(_) | Inline::FootnoteReference(_) => {}
                Inline::HardBreak => run.text.push(' '),
                other => match word(scope.body, other) {
                    Some(text) => run.text.push_str(text),
                    None => {
                        let node = self.inline(scope, other);
                        run.push(node);
                    }
                },
            }
        }
        run.finish()
    }
}

/// The name by which links call a place.
pub(super) fn target(page: &str, anchor: Option<&str>) -> String {
    anchor.map_or_else(|| page.to_owned(), |anchor| format!("{page}#{anchor}"))
}

/// What `inline` says, where it is nothing but words.
fn word<'a>(body: &'a Body, inline: &'a Inline) -> Option<&'a str> {
    match inline {
        Inline::Text(text) => Some(text),
        Inline::Placeable(index) => Some(&body.texts[*index]),
        Inline::SoftBreak => Some(" "),
        _ => None,
    }
}

/// The address to print behind a link's words, for a reader who holds paper: one that is short
/// enough to be typed, and that neither the words themselves give nor leads to our own site, where
/// the title finds it.
fn shown_address(url: &str, base_url: &str, words: &str) -> Option<String> {
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    let address = schemes.iter().find_map(|scheme| url.strip_prefix(scheme))?.trim_end_matches('/');
    let is_typed = address.chars().count() <= 36 && !words.contains(address);
    (is_typed && !url.starts_with(base_url)).then(|| address.to_owned())
}

/// The words of running text.
pub(super) fn plain_text(body: &Body, content: &[Inline]) -> String {
    let inline = |inline: &Inline| match inline {
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strike(content) => plain_text(body, content),
        Inline::Link { content, .. } => plain_text(body, content),
        Inline::Code(text) => text.clone(),
        other => word(body, other).unwrap_or_default().to_owned(),
    };
    content.iter().map(inline).collect()
}

/// Whether a paragraph holds pictures and nothing else: they are then drawn as blocks.
fn is_pictures(content: &[Inline]) -> bool {
    let is_picture = |inline: &Inline| matches!(inline, Inline::Image(_) | Inline::SoftBreak | Inline::HardBreak);
    content.iter().all(is_picture) && content.iter().any(|inline| matches!(inline, Inline::Image(_)))
}

/// The number of characters in the longest cell of each column.
fn widths(body: &Body, table: &Table) -> Vec<usize> {
    let rows = || std::iter::once(&table.head).chain(&table.rows);
    let width = |cell: &Vec<Inline>| plain_text(body, cell).chars().count();
    let column = |column: usize| rows().filter_map(|row| row.get(column)).map(width).max();
    (0..table.alignments.len()).map(|index| column(index).unwrap_or_default()).collect()
}

/// Running text while it is written: words wait until something else follows.
#[derive(Default)]
struct Run {
    nodes: Vec<Value>,
    text: String,
}

impl Run {
    fn push(&mut self, node: Value) {
        match node["text"].as_str() {
            Some(text) if node["kind"] == "text" => self.text.push_str(text),
            _ => {
                self.flush();
                self.nodes.push(node);
            }
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            let text = std::mem::take(&mut self.text);
            self.nodes.push(json!({ "kind": "text", "text": text }));
        }
    }

    fn finish(mut self) -> Vec<Value> {
        self.flush();
        self.nodes
    }
}
