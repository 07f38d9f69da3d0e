//! A passage with everything behind a mask that is no running text: code, placeables, addresses, ids.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::skim;
use crate::content::text::placeables;

/// The passage, of the same length in bytes, with `x` in place of what is not to be looked at.
pub(super) fn mask(text: &str) -> Cow<'_, str> {
    // Most passages are running text alone: nothing that is hidden goes without one of these.
    let signs = signs(text.as_bytes());
    if signs == 0 {
        return Cow::Borrowed(text);
    }
    let mut hidden: Vec<Range<usize>> = Vec::new();
    let has = |sign: u8| signs & sign != 0;
    if has(BRACE) {
        hidden.extend(placeables(text));
        hidden.extend(each(text, b'{', b'#').map(|at| at..behind(text, at, "}")));
    }
    if has(BRACKET) {
        // Its title, which stands in quotation marks, is hidden with it.
        hidden.extend(each(text, b']', b'(').map(|at| at + 2..at + 2 + closing(&text[at + 2..])));
    }
    if has(COLON) {
        hidden.extend(each(text, b':', 0).filter_map(|colon| address(text, colon)));
    }
    if has(ANGLE) {
        let comments = each(text, b'<', b'!').filter(|at| text[*at..].starts_with("<!--"));
        hidden.extend(comments.map(|at| at..behind(text, at, "-->")));
    }
    if has(TICK) {
        hidden.extend(code(text));
    }
    if hidden.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(without(text, hidden)) }
}

/// What a passage has of which something hidden may be made.
const BRACE: u8 = 1;
const BRACKET: u8 = 2;
const COLON: u8 = 4;
const ANGLE: u8 = 8;
const TICK: u8 = 16;

fn signs(bytes: &[u8]) -> u8 {
    let sign = |is: bool, sign: u8| u8::from(is) * sign;
    skim::signs(bytes, |byte, _| {
        sign(byte == b'{', BRACE)
            | sign(byte == b'(', BRACKET)
            | sign(byte == b':', COLON)
            | sign(byte == b'<', ANGLE)
            | sign(byte == b'`', TICK)
    })
}

/// Where a byte stands before another; before any, where that is 0.
fn each(text: &str, one: u8, next: u8) -> impl Iterator<Item = usize> {
    let is = move |byte: u8, after: u8| (byte == one) & ((next == 0) | (after == next));
    let mut at = 0;
    std::iter::from_fn(move || {
        let found = skim::position(text.as_bytes(), at, is)?;
        at = found + 1;
        Some(found)
    })
}

/// Where the first `end` ends that follows a byte; the end of the text where none does.
fn behind(text: &str, at: usize, end: &str) -> usize {
    text[at..].find(end).map_or(text.len(), |found| at + found + end.len())
}

/// The whole address whose scheme ends with this colon.
fn address(text: &str, colon: usize) -> Option<Range<usize>> {
    let (before, rest) = text.split_at(colon);
    let is_web = rest.starts_with("://");
    let scheme = ["https", "http", "mailto", "tel"].into_iter().find(|scheme| before.ends_with(scheme))?;
    if scheme.starts_with("http") && !is_web {
        return None;
    }
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | ')' | '"')).unwrap_or(rest.len());
    Some(colon - scheme.len()..colon + end)
}

/// The text with `x` in place of every byte of these ranges, which lie between characters and may overlap.
fn without(text: &str, mut hidden: Vec<Range<usize>>) -> String {
    hidden.sort_unstable_by_key(|range| range.start);
    let mut masked = String::with_capacity(text.len());
    for range in hidden {
        let start = range.start.max(masked.len());
        masked.push_str(&text[masked.len()..start]);
        masked.extend(std::iter::repeat_n('x', range.end.saturating_sub(start)));
    }
    masked.push_str(&text[masked.len()..]);
    masked
}

/// How far a destination goes: up to the bracket that closes it.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The code spans: between two runs of as many backticks.
fn code(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('`').map(|offset| at + offset) {
        let run = text[start..].bytes().take_while(|byte| *byte == b'`').count();
        let inner = start + run;
        let mut end = None;
        let mut from = inner;
        while let Some(close) = text[from..].find('`').map(|offset| from + offset) {
            let length = text[close..].bytes().take_while(|byte| *byte == b'`').count();
            from = close + length;
            if length == run {
                end = Some(from);
                break;
            }
        }
        at = end.unwrap_or(inner);
        found.extend(end.map(|end| start..end));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_running_text_is_left() {
        assert_eq!(mask("a `b - c` [d](e - f \"g\") { $x }"), "a xxxxxxx [d](xxxxxxxxx) xxxxxx");
        assert_eq!(mask("## Ä {#a-b}"), "## Ä xxxxxx");
        assert_eq!(mask("<https://a.fi/1-2> ``a ` b``"), "<xxxxxxxxxxxxxxxx> xxxxxxxxx");
        assert_eq!(mask("a <!-- b --> c"), "a xxxxxxxxxx c");
        assert_eq!(mask("A: b (c) mailto:d, hotel:e http:f"), "A: b (c) xxxxxxxxx hoxxxxx http:f");
    }

    proptest! {
        #[test]
        fn nothing_moves(text in "[a{}#()`<>!\\]\\[ äx:/h\\-]{0,60}") {
            prop_assert_eq!(mask(&text).len(), text.len());
        }
    }
}
