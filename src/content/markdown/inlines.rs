//! Running text: emphasis, links, images, placeables.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Builder, MAX_DEPTH, plain, push};
use crate::content::document::{Image, Inline, Link};
use crate::content::snippet::Snippet;
use crate::content::text::{Text, TextPart};
use crate::content::typography;

impl<'a> Builder<'a> {
    /// Inlines up to `end`, or up to the first event that is none.
    pub(super) fn inlines(&mut self, end: Option<TagEnd>) -> Vec<Inline> {
        let start = self.open.len();
        while let Some((event, range)) = match end {
            Some(_) => self.events.next(),
            None => self.events.next_if(|(event, _)| is_inline(event)),
        } {
            if matches!(event, Event::End(tag) if Some(tag) == end) {
                break;
            }
            self.inline(event, range, start);
        }
        self.open.drain(start..).collect()
    }

    /// Adds to the open inlines, of which those from `start` on belong to the innermost element.
    fn inline(&mut self, event: Event<'a>, range: Range<usize>, start: usize) {
        match event {
            Event::Text(text) => self.running_text(&text, &range, start),
            Event::Code(text) => {
                self.before = Some('x');
                let code = self.unmask(&text, &range);
                self.open.push(Inline::Code(code));
            }
            Event::SoftBreak => self.line_end(Inline::SoftBreak),
            Event::HardBreak => self.line_end(Inline::HardBreak),
            Event::FootnoteReference(label) => {
                let number = self.footnote_number(&label, &range);
                self.open.push(Inline::FootnoteReference(number));
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html, range),
            Event::Start(tag) if self.depth >= MAX_DEPTH => {
                self.report("markdown::too-deep", range);
                self.skip(tag.to_end());
            }
            Event::Start(tag) => {
                self.depth += 1;
                let span = self.span(tag, range);
                self.open.extend(span);
                self.depth -= 1;
            }
            _ => {}
        }
    }

    fn line_end(&mut self, inline: Inline) {
        self.before = Some(' ');
        self.open.push(inline);
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
                if plain(&alternative).trim().is_empty()
                    && !alternative.iter().any(|i| matches!(i, Inline::Placeable(_)))
                {
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
    fn running_text(&mut self, text: &str, range: &Range<usize>, start: usize) {
        self.find_lost_footnote(text, range);
        if !self.has_masks(text) {
            return self.push_text(text, Some(range), start);
        }
        for part in self.parts(text, range) {
            match part {
                TextPart::Literal(text) => self.push_text(&text, None, start),
                TextPart::Placeable(found) => {
                    self.open.push(Inline::Placeable(push(&mut self.document.placeables, *found)));
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

    /// Adds words to those of the innermost element. `range` is where they stand in the body, where they may
    /// stand there as they are.
    fn push_text(&mut self, text: &str, range: Option<&Range<usize>>, start: usize) {
        if text.is_empty() {
            return;
        }
        let place = range.map(|range| range.start + self.body..range.end + self.body);
        let is_written =
            |place: &Range<usize>| !typography::has_marks(text) && self.text.get(place.clone()) == Some(text);
        let place = place.filter(is_written);
        let last = self.open[start..].last_mut();
        let Some(Inline::Text(words)) = last else {
            let written = place.and_then(|place| Snippet::written(self.text, &place));
            let words = match written {
                Some(words) => {
                    self.before = text.chars().next_back();
                    words
                }
                None => Snippet::new(typography::set(text, self.marks, &mut self.before)),
            };
            return self.open.push(Inline::Text(words));
        };
        if place.is_some_and(|place| words.extend(&place)) {
            self.before = text.chars().next_back();
        } else {
            let mut own = std::mem::replace(words, Snippet::new("")).into_string();
            typography::push(text, self.marks, &mut self.before, &mut own);
            *words = Snippet::new(own);
        }
    }
}

/// Whether an event belongs to running text.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(_) | Event::Html(_) | Event::Rule => false,
        Event::TaskListMarker(_) => true,
        _ => true,
    }
}
