//! Placeables behind masks: what the parser is shown in their place, and the way back.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};

use super::Builder;
use crate::content::text::{Placeable, TextPart};

/// What stands in the parser's text for the first character of a placeable: a private-use
/// character is neither space nor punctuation, so the markup around it reads as around a word. Which
/// of them it is says which placeable, counted around beyond the last.
const MASKS: RangeInclusive<char> = '\u{E000}'..='\u{F8FF}';
/// How many there are.
const MASK_COUNT: usize = 0xF8FF - 0xE000 + 1;

/// The text with every placeable replaced by as many bytes that mean nothing to Markdown, so that
/// all offsets stay as they are.
pub(super) fn mask<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
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

impl Builder<'_> {
    /// The text as it was written, where the parser saw masks.
    pub(super) fn unmask(&self, text: &str, range: &Range<usize>) -> String {
        if self.ranges.is_empty() {
            return text.to_owned();
        }
        let part = |part| match part {
            TextPart::Literal(text) => text,
            TextPart::Placeable(found) => found.source,
        };
        self.parts(text, range).into_iter().map(part).collect()
    }

    /// What the parser saw, with the placeables behind its masks. It belongs to `range`, but may stand
    /// elsewhere: the destination of a link may be defined at the page's end.
    pub(super) fn parts(&self, text: &str, range: &Range<usize>) -> Vec<TextPart> {
        let mut parts = Vec::with_capacity(1);
        let mut rest = text;
        while let Some((at, placeable)) = self.next_mask(rest, range.start) {
            if at > 0 {
                parts.push(TextPart::Literal(rest[..at].to_owned()));
            }
            rest = &rest[at + placeable.len()..];
            parts.push(TextPart::Placeable(Box::new(self.placeable(&placeable))));
        }
        if !rest.is_empty() {
            parts.push(TextPart::Literal(rest.to_owned()));
        }
        parts
    }

    /// Whether the parser may have seen a mask in this text.
    pub(super) fn has_masks(&self, text: &str) -> bool {
        !self.ranges.is_empty() && text.contains(|c| MASKS.contains(&c))
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

    fn placeable(&self, range: &Range<usize>) -> Placeable {
        let place = self.place(range.clone());
        Placeable { source: self.text[place.clone()].to_owned(), place, shifts: Vec::new() }
    }
}
