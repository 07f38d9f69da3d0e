//! Blocks of text.

use super::{Writer, escape};
use crate::content::document::{Alignment, Block, BlockKind, Definition, Inline, List, ListItem, Table};
use crate::view::body::SectionNotice;
use crate::view::process::{AgendaView, ChecklistView, ProcessView};

impl Writer<'_, '_> {
    /// The whole body; its footnotes stand last, in a section of their own.
    pub(super) fn document(&mut self) {
        let blocks = &self.body.document.blocks;
        let notes =
            blocks.iter().rposition(|block| !matches!(block.kind, BlockKind::Footnote { .. })).map_or(0, |at| at + 1);
        self.notices(None);
        self.blocks(&blocks[..notes]);
        if notes < blocks.len() {
            self.endnotes(&blocks[notes..].iter().collect::<Vec<_>>());
        }
    }

    pub(super) fn endnotes(&mut self, notes: &[&Block]) {
        let title = self.word("footnotes-title");
        self.raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
        self.attribute("aria-label", &title);
        self.raw(">\n<ol>\n");
        for block in notes {
            self.block(block);
        }
        self.raw("</ol>\n</section>\n");
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    pub(super) fn block(&mut self, block: &Block) {
        let body = self.body;
        // What a list holds is marked item by item, and what a quotation holds block by block.
        if !matches!(block.kind, BlockKind::List(_) | BlockKind::Quote(_) | BlockKind::Embed(_)) {
            self.mark(&block.place);
        }
        match &block.kind {
            BlockKind::Paragraph(content) => self.paragraph(content),
            BlockKind::Heading(index) => self.heading(*index),
            BlockKind::List(list) => self.list(list),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Quote(blocks) => {
                self.raw("<blockquote>\n");
                self.blocks(blocks);
                self.raw("</blockquote>\n");
            }
            BlockKind::Code(code) => {
                self.raw("<pre tabindex=\"0\"><code>");
                self.text(&code.text);
                self.raw("</code></pre>\n");
            }
            BlockKind::Rule => self.raw("<hr>\n"),
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Footnote { number, blocks } => self.footnote(*number, blocks),
            BlockKind::Form(index) => self.form(&body.forms[*index]),
            BlockKind::Process(index) => self.process(&body.processes[*index]),
            BlockKind::Checklist(index) => self.checklist(&body.checklists[*index]),
            BlockKind::Agenda(index) => self.agenda(&body.agendas[*index]),
            BlockKind::Embed(index) => self.embed(&body.embeds[*index]),
        }
    }

    fn paragraph(&mut self, content: &[Inline]) {
        if let [Inline::Image(index)] = content {
            return self.figure(*index);
        }
        self.raw("<p>");
        self.inlines(content);
        self.raw("</p>\n");
    }

    /// An image that stands alone; its title is its caption.
    fn figure(&mut self, index: usize) {
        self.raw("<figure>");
        self.image(index);
        if let Some(title) = &self.body.document.images[index].title {
            self.element("figcaption", "", title);
        }
        self.raw("</figure>\n");
    }

    fn heading(&mut self, index: usize) {
        let heading = &self.body.document.headings[index];
        let level = (heading.level + self.shift).min(6);
        self.level = level;
        self.out.push_str("<h");
        self.out.push(char::from(b'0' + level));
        self.out.push_str(" id=\"");
        self.out.push_str(self.prefix);
        escape(&heading.id, self.out);
        self.out.push_str("\">");
        // A question is a link to itself, so that its address can be passed on. In a link there is no other.
        if self.is_faq && heading.level == 2 && !has_link(&heading.content) {
            self.out.push_str("<a class=\"anchor\" href=\"#");
            self.out.push_str(self.prefix);
            escape(&heading.id, self.out);
            self.out.push_str("\">");
            self.naming(&heading.content);
            self.raw("</a>");
        } else {
            self.naming(&heading.content);
        }
        self.out.push_str("</h");
        self.out.push(char::from(b'0' + level));
        self.out.push_str(">\n");
        self.notices(Some(index));
    }

    /// What the reader is told about the section below a heading, in the reader's language.
    fn notices(&mut self, heading: Option<usize>) {
        let body = self.body;
        for SectionNotice { notice, lang, dir, .. } in body.notices_at(heading) {
            self.raw("<p role=\"note\"");
            self.attribute("class", &format!("notice notice-{}", notice.kind));
            if *lang != body.lang {
                self.attribute("lang", lang);
                self.attribute("dir", dir);
            }
            self.raw("><span>");
            self.text(&notice.text);
            if let Some(link) = &notice.link {
                self.raw(" <a");
                self.attribute("href", &link.url);
                self.attribute("hreflang", &link.lang);
                self.raw(">");
                self.text(&link.text);
                self.raw("</a>");
            }
            self.raw("</span></p>\n");
        }
    }

    fn list(&mut self, list: &List) {
        self.list_start(list);
        for item in &list.items {
            self.mark(&item.place);
            self.raw("<li>");
            self.item(item, list.tight);
            self.raw("</li>\n");
        }
        self.list_end(list);
    }

    pub(super) fn list_start(&mut self, list: &List) {
        let tag = list_tag(list);
        self.raw("<");
        self.raw(tag);
        if list.items.iter().any(|item| item.task.is_some()) {
            self.attribute("class", "tasks");
        }
        if let Some(start) = list.start.filter(|start| *start != 1) {
            self.attribute("start", &start.to_string());
        }
        self.raw(">\n");
    }

    pub(super) fn list_end(&mut self, list: &List) {
        self.close(list_tag(list));
        self.raw("\n");
    }

    /// What an item says.
    pub(super) fn item(&mut self, item: &ListItem, tight: bool) {
        if let Some(done) = item.task {
            self.raw(if done {
                "<input type=\"checkbox\" disabled checked> "
            } else {
                "<input type=\"checkbox\" disabled> "
            });
        }
        for block in &item.blocks {
            match &block.kind {
                BlockKind::Paragraph(content) if tight => self.inlines(content),
                _ => self.block(block),
            }
        }
    }

    /// A table in a box that scrolls by itself where the page is narrow, and by the keyboard too.
    fn table(&mut self, table: &Table) {
        let word = self.word("table");
        self.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        self.attribute("aria-label", &word);
        self.raw("><table>\n<thead><tr>");
        for (column, cell) in table.head.iter().enumerate() {
            self.cell("th scope=\"col\"", "th", table.alignments.get(column), cell);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>");
            for (column, cell) in row.iter().enumerate() {
                self.cell("td", "td", table.alignments.get(column), cell);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table></div>\n");
    }

    fn cell(&mut self, opening: &str, tag: &str, alignment: Option<&Alignment>, content: &[Inline]) {
        self.raw("<");
        self.raw(opening);
        match alignment {
            Some(Alignment::Center) => self.raw(" class=\"center\""),
            Some(Alignment::End) => self.raw(" class=\"end\""),
            Some(Alignment::Start) | None => {}
        }
        self.raw(">");
        if tag == "th" {
            self.naming(content);
        } else {
            self.inlines(content);
        }
        self.close(tag);
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        self.raw("<dl>\n");
        for definition in definitions {
            self.raw("<dt>");
            self.naming(&definition.term);
            self.raw("</dt>\n");
            for meaning in &definition.meanings {
                self.raw("<dd>");
                match meaning.as_slice() {
                    [Block { kind: BlockKind::Paragraph(content), .. }] => self.inlines(content),
                    blocks => self.blocks(blocks),
                }
                self.raw("</dd>\n");
            }
        }
        self.raw("</dl>\n");
    }

    fn footnote(&mut self, number: usize, blocks: &[Block]) {
        let prefix = self.prefix;
        let back = self.numbered("footnote-back", number);
        self.raw(&format!("<li id=\"{prefix}fn-{number}\" value=\"{number}\">"));
        self.blocks(blocks);
        self.raw(&format!("<a href=\"#{prefix}fnref-{number}\" role=\"doc-backlink\""));
        self.attribute("aria-label", &back);
        self.raw(">↑</a></li>\n");
    }

    /// A process as a picture and, its equal, as a list.
    pub(super) fn process(&mut self, process: &ProcessView) {
        let id = self.unique(&process.id);
        self.raw("<div class=\"process\"");
        self.attribute("id", &id);
        self.raw(">\n");
        self.diagram(process, &id);
        let title = self.word("process-list-title");
        self.element("p", "hint", &title);
        self.raw("\n<ol class=\"process-list\">\n");
        for node in &process.nodes {
            self.raw(&format!("<li class=\"process-{}\">", node.kind));
            self.open("p", "process-label");
            match &node.page {
                Some(page) => {
                    self.raw("<a");
                    self.attribute("href", &page.url);
                    self.raw(">");
                    self.text(&node.label);
                    self.raw("</a>");
                }
                None => self.text(&node.label),
            }
            self.raw("</p>");
            for note in &node.notes {
                self.element("p", "process-note", note);
            }
            if !node.continuation.is_empty() {
                self.element("p", "process-way", &node.continuation);
            }
            self.raw("</li>\n");
        }
        self.raw("</ol>\n</div>\n");
    }

    /// Questions to oneself, and below them what the answers mean. Where scripts run, `guide.js` says the
    /// result that is true in the live region, in place of the list of all.
    fn checklist(&mut self, checklist: &ChecklistView) {
        let id = self.unique(if checklist.id.is_empty() { "checklist" } else { &checklist.id });
        let [title, hint] = ["checklist-title", "checklist-hint"].map(|id| self.word(id));
        self.raw("<section class=\"checklist\"");
        self.attribute("id", &id);
        self.attribute("aria-label", &title);
        self.raw(">\n");
        self.element("p", "hint screen-only", &hint);
        self.raw("\n<form autocomplete=\"off\">\n<ul>\n");
        for item in &checklist.items {
            self.raw("<li><label><input type=\"checkbox\"");
            self.attribute("id", &format!("{id}-{}", item.id));
            self.raw("> <span>");
            self.text(&item.label);
            self.raw("</span></label></li>\n");
        }
        self.raw("</ul>\n</form>\n");
        self.results(checklist);
        self.raw("</section>\n");
    }

    fn results(&mut self, checklist: &ChecklistView) {
        let results = [("all", &checklist.result_all), ("some", &checklist.result_some)];
        if results.iter().all(|(_, text)| text.is_empty()) {
            return;
        }
        self.raw("<dl class=\"results\">\n");
        for (when, text) in results.into_iter().filter(|(_, text)| !text.is_empty()) {
            let word = self.word(&format!("print-result-{when}"));
            self.element("dt", "", &word);
            self.raw("<dd");
            self.attribute("data-when", when);
            self.raw(">");
            self.text(text);
            self.raw("</dd>\n");
        }
        self.raw("</dl>\n<p class=\"result\" role=\"status\"></p>\n");
    }

    fn agenda(&mut self, agenda: &AgendaView) {
        self.raw("<ol class=\"agenda\">\n");
        for item in &agenda.items {
            self.raw("<li><time");
            self.attribute("datetime", &item.iso);
            self.raw(">");
            self.text(&item.time);
            self.raw("</time> <div>");
            self.text(&item.label);
            for note in &item.notes {
                self.element("p", "agenda-note", note);
            }
            self.raw("</div></li>\n");
        }
        self.raw("</ol>\n");
    }
}

/// Whether there is a link in running text.
fn has_link(content: &[Inline]) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Link { .. } | Inline::FootnoteReference(_) => true,
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => has_link(inner),
        Inline::Text(_)
        | Inline::Code(_)
        | Inline::Placeable(_)
        | Inline::SoftBreak
        | Inline::HardBreak
        | Inline::Image(_) => false,
    })
}

fn list_tag(list: &List) -> &'static str {
    if list.start.is_some() { "ol" } else { "ul" }
}
