//! Running text.

use super::Writer;
use crate::content::document::Inline;

impl Writer<'_, '_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        let body = self.body;
        match inline {
            Inline::Text(text) => self.explained(text),
            Inline::Emphasis(inner) => self.wrapped("em", inner),
            Inline::Strong(inner) => self.wrapped("strong", inner),
            Inline::Strike(inner) => self.wrapped("s", inner),
            Inline::Code(text) => self.element("code", "", text),
            Inline::Link { link, content } => {
                self.raw("<a");
                self.attribute("href", &body.links[*link].url);
                self.raw(">");
                self.naming(content);
                self.raw("</a>");
            }
            Inline::Image(image) => self.image(*image),
            Inline::Placeable(index) => self.explained(&body.texts[*index]),
            Inline::FootnoteReference(number) => {
                let prefix = self.prefix;
                self.raw(&format!(
                    "<sup><a href=\"#{prefix}fn-{number}\" id=\"{prefix}fnref-{number}\" role=\"doc-noteref\">{number}</a></sup>"
                ));
            }
            Inline::SoftBreak => self.raw("\n"),
            Inline::HardBreak => self.raw("<br>\n"),
        }
    }

    fn wrapped(&mut self, tag: &str, inner: &[Inline]) {
        self.open(tag, "");
        self.inlines(inner);
        self.close(tag);
    }

    pub(super) fn image(&mut self, index: usize) {
        let image = &self.body.images[index];
        self.raw("<img");
        self.attribute("src", &image.url);
        self.attribute("alt", &image.alternative);
        if let Some((width, height)) = image.size {
            self.raw(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.raw(" loading=\"lazy\">");
    }
}
