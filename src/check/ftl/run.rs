//! A text as one line to be read through: what stands in braces is a sign, and every byte knows where
//! it is in the file.

use std::ops::Range;

use super::leaf::{VALUE, unescaped};
use super::markup;
use super::tree::{Inline, Part, Pattern};

/// What stands for a number that is filled in.
pub(super) const NUMBER: char = '\u{fffb}';

/// What stands for what is no text for readers: tags, addresses, code.
const HIDDEN: u8 = 0x7f;

/// A text to be read through.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The text, with a sign for each value, and for tags and addresses.
    pub(super) text: String,
    pieces: Vec<Mapped>,
}

/// Some bytes of a run.
#[derive(Debug)]
struct Mapped {
    /// Where they are in the run.
    here: Range<usize>,
    /// Where they are in the file.
    there: Range<usize>,
    /// Whether byte stands for byte.
    is_plain: bool,
}

impl Run {
    /// The text of a pattern without that of its variants. `is_number` knows the variables that are
    /// numbers.
    pub(super) fn of(pattern: &Pattern<'_>, is_number: &dyn Fn(&Inline<'_>) -> bool) -> Self {
        let mut run = Self::default();
        for part in &pattern.0 {
            match part {
                Part::Text(piece) => run.push(piece.text, piece.place(), true),
                Part::Inline(Inline::Text(literal)) => run.push(&unescaped(literal.text), literal.place(), false),
                Part::Inline(inline) => {
                    let sign = if is_number(inline) { NUMBER } else { VALUE };
                    run.push(sign.encode_utf8(&mut [0; 4]), inline.piece().place(), false);
                }
                Part::Select(select) => {
                    run.push(VALUE.encode_utf8(&mut [0; 4]), select.selector.piece().place(), false);
                }
            }
        }
        run.hide();
        run
    }

    fn push(&mut self, text: &str, there: Range<usize>, is_plain: bool) {
        let start = self.text.len();
        self.text.push_str(text);
        self.pieces.push(Mapped { here: start..self.text.len(), there, is_plain });
    }

    /// Puts signs in place of what is not read as text.
    fn hide(&mut self) {
        let mut hidden: Vec<Range<usize>> = markup::tags(&self.text).into_iter().map(|tag| tag.place).collect();
        hidden.extend(addresses(&self.text));
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        for place in hidden {
            bytes[place].fill(HIDDEN);
        }
        // Whole letters were replaced, each by as many bytes.
        self.text = String::from_utf8(bytes).unwrap_or_default();
    }

    /// Where some bytes of the text are in the file; `None` where they are not written as they are.
    pub(super) fn place(&self, here: Range<usize>) -> Option<Range<usize>> {
        let start = self.at(here.start)?;
        let last = here.end.checked_sub(1).filter(|last| *last >= here.start);
        let end = last.map_or(Some(start), |last| Some(self.at(last)? + 1))?;
        (start <= end).then_some(start..end)
    }

    fn at(&self, byte: usize) -> Option<usize> {
        let piece = self.pieces.iter().find(|piece| piece.here.contains(&byte))?;
        piece.is_plain.then(|| piece.there.start + byte - piece.here.start)
    }

    /// The place of a byte, or that of the piece which it is in.
    pub(super) fn near(&self, byte: usize) -> Range<usize> {
        let piece = self.pieces.iter().find(|piece| piece.here.contains(&byte)).or(self.pieces.last());
        match piece {
            Some(piece) if piece.is_plain => {
                let at = (piece.there.start + byte.saturating_sub(piece.here.start)).min(piece.there.end);
                at..at
            }
            Some(piece) => piece.there.clone(),
            None => 0..0,
        }
    }

    /// The characters with their places in the text.
    pub(super) fn letters(&self) -> Vec<(usize, char)> {
        self.text.char_indices().collect()
    }
}

/// Addresses of the web and of people, and paths, in which no mark is typography.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let bare = bare.trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '"', '”', '“', '»', '\'', '’']);
        let is_address = bare.contains("://")
            || bare.starts_with("www.")
            || bare.starts_with("mailto:")
            || bare.contains('@') && bare.contains('.')
            || bare.matches('/').count() > 1 && !bare.starts_with(|c: char| c.is_ascii_digit());
        if is_address {
            let from = bare.find(|c: char| c.is_ascii_alphanumeric() || c == '/').unwrap_or(0);
            found.push(start + from..start + bare.len());
        }
        start += word.len();
    }
    found
}
