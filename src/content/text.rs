//! Short texts with placeables: front matter, labels, link destinations.

use std::ops::Range;
use std::sync::Arc;

use crate::content::skim;
use crate::content::typography::{self, Marks};
use crate::diagnostic::Span;
use crate::table::literal::Shifts;

/// A Fluent placeable as it stands in content: `{ -programme(case: "genitive") }`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Placeable {
    /// The source with its braces.
    pub source: String,
    /// Where it stands in its file.
    pub place: Range<usize>,
    /// How its bytes are shifted there, by escapes in a TOML string; seldom any.
    pub shifts: Shifts,
}

impl Placeable {
    /// Where a part of the source stands in the file.
    pub fn locate(&self, part: &Range<usize>) -> Range<usize> {
        let byte = |at: usize| (self.place.start + at + shift(&self.shifts, at)).min(self.place.end);
        byte(part.start)..byte(part.end)
    }
}

/// By how many bytes the byte `at` is shifted.
fn shift(shifts: &[(usize, usize)], at: usize) -> usize {
    shifts.iter().rev().find(|(from, _)| *from <= at).map_or(0, |(_, by)| *by)
}

/// A short text, parsed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Literal text and placeables, in order.
    pub parts: Vec<TextPart>,
    /// The file that it stands in.
    pub path: Arc<str>,
    /// Where it stands there.
    pub place: Range<usize>,
}

/// A part of a short text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// Words.
    Literal(String),
    /// A placeable.
    Placeable(Box<Placeable>),
}

impl Text {
    /// Parses `source`, which stands at `place` of the file `path` as it is.
    pub fn parse(source: &str, path: &Arc<str>, place: Range<usize>) -> Self {
        Self::parse_shifted(source, path, place, &[])
    }

    /// Parses `source`, which stands at `place` of the file `path` and is [shifted](Shifts) there.
    pub fn parse_shifted(source: &str, path: &Arc<str>, place: Range<usize>, shifts: &[(usize, usize)]) -> Self {
        // Most texts are one part, and there are very many.
        let mut parts = Vec::with_capacity(1);
        let mut rest = 0;
        for found in placeables(source) {
            push_literal(&mut parts, &source[rest..found.start]);
            let before = shift(shifts, found.start);
            let inner = shifts.iter().filter(|(from, _)| found.start < *from && *from <= found.end);
            let byte = |at: usize| (place.start + at + shift(shifts, at)).min(place.end);
            parts.push(TextPart::Placeable(Box::new(Placeable {
                source: source[found.clone()].to_owned(),
                place: byte(found.start)..byte(found.end),
                shifts: inner.map(|(from, by)| (from - found.start, by - before)).collect(),
            })));
            rest = found.end;
        }
        push_literal(&mut parts, &source[rest..]);
        Self { parts, path: Arc::clone(path), place }
    }

    /// Whether nothing would be seen.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, TextPart::Literal(text) if text.trim().is_empty()))
    }

    /// Its placeables, in order.
    pub fn placeables(&self) -> impl Iterator<Item = &Placeable> {
        self.parts.iter().filter_map(|part| match part {
            TextPart::Literal(_) => None,
            TextPart::Placeable(placeable) => Some(&**placeable),
        })
    }

    /// The text as it was written.
    pub fn source(&self) -> String {
        let part = |part: &TextPart| match part {
            TextPart::Literal(text) => text.clone(),
            TextPart::Placeable(placeable) => placeable.source.clone(),
        };
        self.parts.iter().map(part).collect()
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(&self.path, self.place.clone())
    }

    /// The text with the quotation marks and dashes of its language.
    #[must_use]
    pub fn typeset(mut self, marks: Marks) -> Self {
        let mut before = None;
        for part in &mut self.parts {
            match part {
                TextPart::Literal(text) => *text = typography::set(text, marks, &mut before),
                // What a placeable ends with is not known yet; it is a word more often than not.
                TextPart::Placeable(_) => before = Some('x'),
            }
        }
        self
    }
}

fn push_literal(parts: &mut Vec<TextPart>, text: &str) {
    if !text.is_empty() {
        let is_escaped = skim::has(text.as_bytes(), |byte, next| (byte == b'\\') & (next == b'{'));
        parts.push(TextPart::Literal(if is_escaped { text.replace("\\{", "{") } else { text.to_owned() }));
    }
}

/// The ranges of the placeables in `source`. A brace opens one only before `-`, `$` or a capital
/// letter; every other brace is text, and so is one behind a backslash. A brace that is never
/// closed on its line is given up to the line's end, so that its fault has a place.
pub fn placeables(source: &str) -> Vec<Range<usize>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = skim::position(bytes, at, |byte, _| byte == b'{') {
        at = open + 1;
        if !is_escaped(bytes, open) && opens_placeable(&bytes[at..]) {
            at = end_of_placeable(bytes, open);
            found.push(open..at);
        }
    }
    found
}

fn is_escaped(bytes: &[u8], at: usize) -> bool {
    bytes[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

fn opens_placeable(rest: &[u8]) -> bool {
    let first = rest.iter().position(|byte| *byte != b' ');
    match first.map(|at| (rest[at], rest.get(at + 1))) {
        Some((b'-' | b'$', Some(next))) => next.is_ascii_alphabetic(),
        // A function's name is capitals, and it is called: `{ NUMBER(…) }`. `{ A }` is text.
        Some((b'A'..=b'Z', _)) => {
            let mut name = rest[first.unwrap_or(0)..].iter();
            name.find(|byte| !matches!(**byte, b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-')) == Some(&b'(')
        }
        _ => false,
    }
}

/// One past the brace that closes the one at `open`, minding strings and nested braces.
fn end_of_placeable(bytes: &[u8], open: usize) -> usize {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, byte) in bytes.iter().enumerate().skip(open) {
        match byte {
            b'\n' => return at,
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<&str> {
        placeables(source).into_iter().map(|range| &source[range]).collect()
    }

    #[test]
    fn only_terms_variables_and_function_calls_open_a_placeable() {
        assert_eq!(found("a { -x(case: \"g}\") } b {$y} c"), ["{ -x(case: \"g}\") }", "{$y}"]);
        assert_eq!(found("{ DATETIME($d, dateStyle: \"long\") }").len(), 1);
        assert!(found("set {1, 2}, { a }, { A }, {#id}, \\{ $x }, { - }").is_empty());
    }

    #[test]
    fn an_open_brace_ends_with_its_line() {
        assert_eq!(found("a { $x b\nnext"), ["{ $x b"]);
    }
}
