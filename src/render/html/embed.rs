//! What `embed` blocks show on the web.

use super::{Writer, is_topic};
use crate::view::body::{EmbedView, FaqTopicView};
use crate::view::{Body, CardRef};

impl Writer<'_, '_> {
    pub(super) fn embed(&mut self, items: &[EmbedView]) {
        for item in items {
            self.embed_item(item);
        }
    }

    fn embed_item(&mut self, item: &EmbedView) {
        let level = (self.level + 1).min(6);
        match item {
            EmbedView::Page { page, anchor, body } => self.inner(page, anchor, body),
            EmbedView::Cards { kind, cards } => {
                if !cards.is_empty() {
                    let html = (self.tools.cards)(kind, cards, level);
                    self.framed(&html, &self.body.lang);
                }
            }
            EmbedView::Faq { topics } => {
                for FaqTopicView { page, anchor, body } in topics {
                    self.inner(page, anchor, body);
                }
            }
            EmbedView::Forms { forms } => forms.iter().for_each(|form| self.form(form)),
            EmbedView::Processes { processes } => processes.iter().for_each(|process| self.process(process)),
            EmbedView::Downloads { downloads } => {
                if !downloads.is_empty() {
                    let html = (self.tools.downloads)(downloads, level);
                    self.drawn(&html, &self.body.lang);
                }
            }
            // On the screen there is no paper to write on.
            EmbedView::Notes { .. } => {}
            EmbedView::PageBreak => self.raw("<div class=\"page-break\"></div>\n"),
        }
    }

    /// What templates have drawn, as a part of a text of the language `around`.
    fn drawn(&mut self, html: &str, around: &str) {
        if self.tools.reader.code() == around {
            self.raw(html);
        } else if !html.is_empty() {
            self.framed(html, around);
        }
    }

    /// The same in an element of its own. The words of templates are in the language of the reader.
    fn framed(&mut self, html: &str, around: &str) {
        let reader = self.tools.reader;
        self.raw("<div class=\"embed\"");
        if reader.code() != around {
            self.attribute("lang", reader.code());
            self.attribute("dir", reader.direction().as_str());
        }
        self.raw(">\n");
        self.raw(html);
        self.raw("</div>\n");
    }

    /// A page inside of this one: its title below the section that embeds it, then what it says before its text, and its
    /// text with its headings below that.
    fn inner(&mut self, page: &CardRef, anchor: &str, body: &Body) {
        let level = (self.level + 1).min(6);
        let anchor = self.unique(anchor);
        self.raw("<section class=\"embed\"");
        self.attribute("aria-labelledby", &anchor);
        if body.lang != self.body.lang {
            self.attribute("lang", &body.lang);
            self.attribute("dir", &body.dir);
        }
        self.raw(&format!(">\n<h{level}"));
        self.attribute("id", &anchor);
        self.raw("><a");
        self.attribute("href", &page.url);
        self.raw(">");
        self.text(&page.title);
        self.raw(&format!("</a></h{level}>\n"));
        let details = (self.tools.details)(page, (level + 1).min(6), &anchor);
        self.drawn(&details, &body.lang);
        let prefix = format!("{anchor}-");
        let mut writer = Writer {
            body,
            tools: self.tools,
            out: self.out,
            shift: level - 1,
            prefix: &prefix,
            level,
            is_faq: is_topic(page),
            seen: self.seen,
            is_naming: false,
        };
        writer.document();
        self.raw("</section>\n");
    }
}
