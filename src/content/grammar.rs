//! The grammar that all blocks share: a fence with words and settings, then one item a line.
//!
//! ```text
//! item   = type [size] label {#id key=value key="some text"}
//! child  = - label {#id …}            (indented)
//! group  = ## label {#id}
//! ```

use std::ops::Range;
use std::sync::Arc;

use crate::content::slug::is_id;
use crate::content::text::{Text, placeables};
use crate::content::typography::Marks;
use crate::diagnostic::{Diagnostic, Span};

/// A fenced block as it stands in the file.
#[derive(Clone, Debug)]
pub struct Fence<'a> {
    /// The file.
    pub path: &'a Arc<str>,
    /// The language's typography.
    pub marks: Marks,
    /// What follows the opening fence, and where.
    pub info: (&'a str, usize),
    /// The lines of its content without their ends, and where each begins.
    pub lines: Vec<(&'a str, usize)>,
    /// Where the whole block stands.
    pub place: Range<usize>,
}

/// A line of a block.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Whether it is a group's heading, a child, or an item.
    pub role: LineRole,
    /// The first word of an item; empty for groups and children.
    pub word: &'a str,
    /// What stands between the word and the attributes, its place, not yet split into size and label.
    pub rest: (&'a str, usize),
    /// The attributes.
    pub attributes: Attributes,
    /// Where the line stands.
    pub place: Range<usize>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineRole {
    /// `type label`.
    Item,
    /// `- label`.
    Child,
    /// `## label`.
    Group,
}

/// `{#id key=value +flag}`.
#[derive(Clone, Debug, Default)]
pub struct Attributes {
    /// The id.
    pub id: Option<(String, Range<usize>)>,
    /// Keys and values; a key without `=` has an empty value.
    pub keys: Vec<Key>,
    /// Whether the list could not be read, which has been reported: what it lacks is no news.
    pub is_broken: bool,
}

/// A key of an attribute list or a fence.
#[derive(Clone, Debug)]
pub struct Key {
    /// The name.
    pub name: String,
    /// The value, without its quotation marks.
    pub value: String,
    /// Where the value stands.
    pub value_place: Range<usize>,
    /// Where both stand.
    pub place: Range<usize>,
}

impl Fence<'_> {
    /// The lines that say something. Faults of an attribute list are `block::attributes`.
    pub fn items(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Line<'_>> {
        let said = self.lines.iter().filter(|(line, _)| !line.trim().is_empty());
        said.map(|(line, at)| self.line(line, *at, diagnostics)).collect()
    }

    /// The first word behind the block's own, which is its id for a form, and the settings.
    pub fn settings(&self, diagnostics: &mut Vec<Diagnostic>) -> Attributes {
        let (info, at) = self.info;
        let word = info.find(char::is_whitespace).unwrap_or(info.len());
        match attributes(&info[word..], at + word) {
            Ok(attributes) => attributes,
            Err(place) => {
                diagnostics.push(Diagnostic::error("block::attributes", self.span(place)));
                Attributes::broken()
            }
        }
    }

    /// Where its opening line stands.
    pub fn head(&self) -> Range<usize> {
        self.place.start..self.info.1 + self.info.0.len()
    }

    /// A place of the block's file.
    pub fn span(&self, place: Range<usize>) -> Span {
        Span::new(self.path, place)
    }

    /// A short text of the block, with placeables and typography.
    pub fn text(&self, source: &str, at: usize) -> Text {
        Text::parse(source, self.path, at..at + source.len()).typeset(self.marks)
    }

    fn line<'b>(&'b self, line: &'b str, at: usize, diagnostics: &mut Vec<Diagnostic>) -> Line<'b> {
        let trimmed = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        let place = start..start + trimmed.len();
        let (role, body) = if let Some(rest) = trimmed.strip_prefix("## ") {
            (LineRole::Group, rest)
        } else if let Some(rest) = trimmed.strip_prefix("- ") {
            (LineRole::Child, rest)
        } else {
            (LineRole::Item, trimmed)
        };
        let offset = start + trimmed.len() - body.len();
        let (label, attributes) = self.split_attributes(body, offset, diagnostics);
        let word_length =
            if role == LineRole::Item { label.find(char::is_whitespace).unwrap_or(label.len()) } else { 0 };
        let (word, rest) = label.split_at(word_length);
        let indent = rest.len() - rest.trim_start().len();
        Line { role, word, rest: (rest.trim(), offset + word_length + indent), attributes, place }
    }

    /// Takes the attribute list off the end of `body`: the first brace that opens neither a
    /// placeable nor plain text, up to the line's end.
    fn split_attributes<'b>(
        &self,
        body: &'b str,
        offset: usize,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> (&'b str, Attributes) {
        let placeables = placeables(body);
        let opens = |at: usize| {
            let inner = body[at + 1..].trim_start();
            !placeables.iter().any(|range| range.contains(&at))
                && inner.starts_with(|c: char| c == '#' || c == '+' || c.is_ascii_lowercase())
        };
        let Some(at) = body.match_indices('{').map(|(at, _)| at).find(|at| opens(*at)) else {
            return (body.trim_end(), Attributes::default());
        };
        let list = body[at + 1..].trim_end();
        let parsed = match list.strip_suffix('}') {
            Some(inner) => attributes(inner, offset + at + 1),
            None => Err(offset + at..offset + body.len()),
        };
        match parsed {
            Ok(attributes) => (body[..at].trim_end(), attributes),
            Err(place) => {
                diagnostics.push(Diagnostic::error("block::attributes", self.span(place)));
                (body[..at].trim_end(), Attributes::broken())
            }
        }
    }
}

/// Parses `#id key=value key="some text" +flag`, which stands at `offset`.
///
/// # Errors
/// The place from which it cannot be understood.
pub fn attributes(source: &str, offset: usize) -> Result<Attributes, Range<usize>> {
    let mut found = Attributes::default();
    let mut at = 0;
    while let Some(skip) = source[at..].find(|c: char| !c.is_whitespace()) {
        let start = at + skip;
        let end = token_end(source, start).ok_or(offset + start..offset + source.len())?;
        let token = &source[start..end];
        if let Some(id) = token.strip_prefix('#') {
            found.id = Some((id.to_owned(), offset + start + 1..offset + end));
        } else {
            found.keys.push(key(token, offset + start));
        }
        at = end;
    }
    Ok(found)
}

/// Where the token that begins at `start` ends: at white space outside of quotation marks.
fn token_end(source: &str, start: usize) -> Option<usize> {
    let mut quoted = false;
    for (at, c) in source[start..].char_indices() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => return Some(start + at),
            _ => {}
        }
    }
    (!quoted).then_some(source.len())
}

fn key(token: &str, offset: usize) -> Key {
    let (name, value) = token.split_once('=').unwrap_or((token, ""));
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value);
    let value_start = offset + token.len() - value.len() + usize::from(inner.len() != value.len());
    Key {
        name: name.to_owned(),
        value: inner.to_owned(),
        value_place: value_start..value_start + inner.len(),
        place: offset..offset + token.len(),
    }
}

impl Attributes {
    /// A list that could not be read.
    fn broken() -> Self {
        Self { is_broken: true, ..Self::default() }
    }

    /// Takes the value of a key out of the list.
    pub fn take(&mut self, name: &str) -> Option<Key> {
        let at = self.keys.iter().position(|key| key.name == name)?;
        Some(self.keys.remove(at))
    }

    /// Takes the id, which has to be there and in kebab-case: `block::missing-id`, `block::bad-id`.
    pub fn take_id(&mut self, fence: &Fence<'_>, line: &Range<usize>, diagnostics: &mut Vec<Diagnostic>) -> String {
        let Some((id, place)) = self.id.take() else {
            if !self.is_broken {
                diagnostics.push(Diagnostic::error("block::missing-id", fence.span(line.clone())));
            }
            return String::new();
        };
        if !is_id(&id) {
            diagnostics.push(Diagnostic::error("block::bad-id", fence.span(place)).with("id", &id));
        }
        id
    }

    /// Reports what no one took as `block::unknown-key`.
    pub fn finish(&self, known: &[&str], fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) {
        for key in &self.keys {
            diagnostics.push(
                Diagnostic::error("block::unknown-key", fence.span(key.place.clone()))
                    .with("key", &key.name)
                    .suggest(&key.name, known.iter().copied()),
            );
        }
    }
}

impl Key {
    /// The value as a whole number within `range`; anything else is `block::bad-number`.
    pub fn number(&self, range: Range<u32>, fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<u32> {
        let number = self.value.parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            diagnostics.push(
                Diagnostic::error("block::bad-number", fence.span(self.place.clone()))
                    .with("value", &self.value)
                    .with("least", range.start)
                    .with("most", range.end - 1),
            );
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn attributes_keep_their_places() {
        let found = attributes("#goal required help=\"a } b\" x=1 +text", 10).unwrap();
        assert_eq!(found.id, Some(("goal".to_owned(), 11..15)));
        let keys: Vec<_> = found.keys.iter().map(|key| (key.name.as_str(), key.value.as_str())).collect();
        assert_eq!(keys, [("required", ""), ("help", "a } b"), ("x", "1"), ("+text", "")]);
        assert_eq!(found.keys[1].value_place, 31..36);
        assert_eq!(attributes("a=\"b", 0).unwrap_err(), 0..4);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "\\PC*") {
            let path = "x.md".into();
            let lines = text.lines().map(|line| (line, 0)).collect();
            let fence = Fence { path: &path, marks: Marks::of("fi"), info: ("form x", 0), lines, place: 0..0 };
            fence.items(&mut Vec::new());
        }
    }
}
