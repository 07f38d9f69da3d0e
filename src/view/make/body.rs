//! A page's text with everything that it refers to resolved.

use std::sync::Arc;

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::content::document::{Document, Image, Inline, Link as WrittenLink};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::PageIndex;
use crate::model::links::{self, Link, Target};
use crate::view::body::{Body, ImageView, LinkView};

/// Where a text is shown: to whom, and inside of which pages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    /// The language of the reader.
    pub(super) language: usize,
    /// The pages that embed this text, the outermost first, and the page itself.
    pub(super) pages: &'a [PageIndex],
}

impl Maker<'_> {
    /// The body of a page's file.
    pub(super) fn body(&self, file: &PageFile, setting: Setting<'_>, sink: &mut Sink) -> Body {
        let document = &file.document();
        let words = file.language;
        let locale = self.localizers[words].locale();
        let page = self.programme.find(file.name.id());
        let source = page.map_or(file, |page| self.programme.pages[page].source_file());
        let texts: Vec<String> =
            document.placeables.iter().map(|placeable| self.placeable(placeable, &file.path, words, sink)).collect();
        Body {
            terms: self.terms(file, &texts, setting.language),
            document: Arc::clone(document),
            lang: locale.code().to_owned(),
            dir: locale.direction().as_str().to_owned(),
            links: document.links.iter().map(|link| self.link(link, file, setting.language, sink)).collect(),
            images: document.images.iter().map(|image| self.image(image, file, setting.language, sink)).collect(),
            texts,
            forms: self.forms(source, file, sink),
            processes: self.processes(source, file, setting.language, sink),
            checklists: self.checklists(file, sink),
            agendas: self.agendas(file, setting.language, sink),
            embeds: document.embeds.iter().map(|embed| self.embed(embed, file, setting, sink)).collect(),
            beside: Vec::new(),
            notices: self.notices(file, setting.language, sink),
            old: self.old_texts(file, setting.language),
        }
    }

    fn link(&self, link: &WrittenLink, file: &PageFile, language: usize, sink: &mut Sink) -> LinkView {
        let destination = self.text(&link.destination, file.language, sink);
        let found = Link { destination: &destination, file, place: &link.place, language };
        match links::resolve(self.programme, found) {
            Ok(target) => self.link_to(target, language),
            Err(diagnostic) => {
                sink.push(diagnostic);
                LinkView { url: destination.clone(), permalink: destination, target: None }
            }
        }
    }

    fn link_to(&self, target: Target, language: usize) -> LinkView {
        let same = |url: String| LinkView { permalink: url.clone(), url, target: None };
        match target {
            Target::External(address) => same(address),
            Target::File(path) => match self.plan.copy_of(&path) {
                Some(output) => LinkView { url: self.url(output), permalink: self.permalink(output), target: None },
                None => same(path.to_string()),
            },
            Target::Page { page, anchor } => {
                let Some(card) = self.card(page, language) else { return same(String::new()) };
                let at = |address: &str| match &anchor {
                    Some(anchor) => format!("{address}#{anchor}"),
                    None => address.to_owned(),
                };
                LinkView { url: at(&card.url), permalink: at(&card.permalink), target: Some((card.id.clone(), anchor)) }
            }
        }
    }

    fn image(&self, image: &Image, file: &PageFile, language: usize, sink: &mut Sink) -> ImageView {
        let alternative = self.plain_text(&file.document(), &image.alternative, file.language, sink);
        let link = Link { destination: &image.destination, file, place: &image.place, language };
        let nothing = |alternative| ImageView { url: String::new(), source: "".into(), alternative, size: None };
        match links::resolve(self.programme, link) {
            Ok(Target::File(path)) => match self.plan.copy_of(&path) {
                Some(output) => {
                    ImageView { url: self.url(output), size: self.image_size(&path), source: path, alternative }
                }
                None => nothing(alternative),
            },
            Ok(_) | Err(_) => {
                let span = Span::new(&file.path, image.place.clone());
                let mut fault = Diagnostic::error("image::not-a-file", span).with("target", &image.destination);
                fault.suggestion = links::closest_file(self.programme, file, &image.destination);
                sink.push(fault);
                nothing(alternative)
            }
        }
    }

    /// Width and height in pixels, from the file's head.
    pub(super) fn image_size(&self, path: &str) -> Option<(u32, u32)> {
        let size = imagesize::blob_size(&self.sources.get(path)?.bytes).ok()?;
        Some((size.width.try_into().ok()?, size.height.try_into().ok()?))
    }

    /// The words of running text, without markup.
    pub(super) fn plain_text(
        &self,
        document: &Document,
        inlines: &[Inline],
        language: usize,
        sink: &mut Sink,
    ) -> String {
        let mut out = String::new();
        self.push_plain(document, inlines, language, &mut out, sink);
        out
    }

    fn push_plain(&self, document: &Document, inlines: &[Inline], language: usize, out: &mut String, sink: &mut Sink) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Code(text) => out.push_str(text),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Link { content: inner, .. } => self.push_plain(document, inner, language, out, sink),
                Inline::Placeable(index) => {
                    out.push_str(&self.placeable(&document.placeables[*index], &document.path, language, sink));
                }
                Inline::SoftBreak | Inline::HardBreak => out.push(' '),
                Inline::Image(_) | Inline::FootnoteReference(_) => {}
            }
        }
    }
}
