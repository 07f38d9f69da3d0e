//! A passage with everything behind a mask that is no running text: code, placeables, addresses, ids.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::text::placeables;

/// The passage, of the same length in bytes, with `x` in place of what is not to be looked at.
pub(super) fn mask(text: &str) -> Cow<'_, str> {
    // Most passages are running text alone: nothing that is hidden goes without one of these.
    if !text.bytes().any(|byte| matches!(byte, b'{' | b'(' | b'`' | b'<' | b':')) {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    let mut hide = |range: Range<usize>| bytes[range].fill(b'x');
    let has = |byte: u8| text.as_bytes().contains(&byte);
    if has(b'{') {
        placeables(text).into_iter().for_each(&mut hide);
        for (at, _) in text.match_indices("{#") {
            hide(at..text[at..].find('}').map_or(text.len(), |end| at + end + 1));
        }
    }
    if has(b'(') {
        for (at, _) in text.match_indices("](") {
            // Its title, which stands in quotation marks, is hidden with it.
            hide(at + 2..at + 2 + closing(&text[at + 2..]));
        }
    }
    if has(b':') {
        addresses(text, &mut hide);
    }
    if has(b'<') {
        for (at, _) in text.match_indices("<!--") {
            hide(at..text[at..].find("-->").map_or(text.len(), |end| at + end + 3));
        }
    }
    if has(b'`') {
        code(text).into_iter().for_each(&mut hide);
    }
    // Whole ranges between characters were filled with ASCII, so it is text still.
    Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|_| "x".repeat(text.len())))
}

/// Hides whole addresses.
fn addresses(text: &str, hide: &mut impl FnMut(Range<usize>)) {
    for scheme in ["http://", "https://", "mailto:", "tel:"] {
        for (at, _) in text.match_indices(scheme) {
            let rest = &text[at..];
            hide(at..at + rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | ')' | '"')).unwrap_or(rest.len()));
        }
    }
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
    }

    proptest! {
        #[test]
        fn nothing_moves(text in "[a{}#()`<>!\\]\\[ äx:/h\\-]{0,60}") {
            prop_assert_eq!(mask(&text).len(), text.len());
        }
    }
}
