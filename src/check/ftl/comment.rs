//! What comments ask for: to silence a finding, to hold a text to a length, to have forms of a term.
//!
//! ```text
//! # sitegen: allow same-as-source
//! # max-length: 40
//! # max-length.hint: 80
//! # forms: nominative genitive partitive
//! # forms.number: singular plural
//! ```
//!
//! A line `# …` speaks of the entry right below it, `## …` of all up to the next such comment, and
//! `### …` of the whole file.

use std::ops::Range;

use super::tree::{Entry, Piece};

/// A line of a comment that asks for something.
#[derive(Debug)]
pub(super) struct Directive<'a> {
    /// What.
    pub(super) wish: Wish<'a>,
    /// Where it is written.
    pub(super) piece: Piece<'a>,
    /// The bytes that it speaks of; none where it stands above nothing.
    pub(super) scope: Range<usize>,
    /// The entry that it stands above.
    pub(super) entry: Option<usize>,
}

/// What a directive asks for.
#[derive(Debug)]
pub(super) enum Wish<'a> {
    /// Not to be told of findings with these codes.
    Allow(Vec<Piece<'a>>),
    /// That the value, or an attribute, be no longer than so many letters.
    MaxLength(Option<&'a str>, usize),
    /// That a term have these forms, by the parameter that chooses them.
    Forms(Option<&'a str>, Vec<Piece<'a>>),
    /// Something that is not understood.
    Unknown,
}

/// A comment's line: its level, what it says, where that begins.
#[derive(Clone, Copy)]
struct Line<'a> {
    level: usize,
    body: Piece<'a>,
    start: usize,
}

/// The directives of a file.
pub(super) fn directives<'a>(text: &'a str, entries: &[Entry<'a>]) -> Vec<Directive<'a>> {
    let lines = comment_lines(text);
    let mut found = Vec::new();
    for line in &lines {
        let Some(wish) = wish(line.body) else { continue };
        let (scope, entry) = match line.level {
            1 => match entries
                .iter()
                .position(|entry| start_of_comment(text, entry.id.at) <= line.start && line.start < entry.id.at)
            {
                Some(index) => {
                    let next = entries.get(index + 1);
                    let end = next.map_or(text.len(), |next| start_of_comment(text, next.id.at));
                    (line.start..end, Some(index))
                }
                None => (line.start..line.start, None),
            },
            2 => {
                let own_block_end = end_of_block(text, line.start);
                let next = lines.iter().find(|next| next.level == 2 && next.start >= own_block_end);
                (line.start..next.map_or(text.len(), |next| next.start), None)
            }
            _ => (0..text.len(), None),
        };
        found.push(Directive { wish, piece: line.body, scope, entry });
    }
    found
}

/// Where the comment right above an entry begins; the entry itself where there is none.
pub(super) fn start_of_comment(text: &str, entry: usize) -> usize {
    let mut start = entry;
    while let Some(before) = start.checked_sub(1).filter(|before| text.as_bytes()[*before] == b'\n') {
        let line = text[..before].rfind('\n').map_or(0, |end| end + 1);
        let content = text[line..before].trim_start_matches('\u{feff}');
        if !content.starts_with('#') || content.starts_with("##") {
            break;
        }
        start = line;
    }
    start
}

/// Where the comment that a line belongs to ends.
fn end_of_block(text: &str, start: usize) -> usize {
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        if !line.starts_with('#') {
            break;
        }
        end += line.len();
    }
    end
}

fn comment_lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_start_matches('\u{feff}');
        let level = body.bytes().take_while(|byte| *byte == b'#').count();
        if (1..=3).contains(&level) {
            let said = body[level..].trim();
            let at = start + line.len() - body[level..].trim_start().len();
            lines.push(Line { level, body: Piece { text: said, at: at.min(start + line.len()) }, start });
        }
        start += line.len();
    }
    lines
}

/// What a line asks for; `None` for words that speak to people alone.
fn wish(line: Piece<'_>) -> Option<Wish<'_>> {
    let (name, said) = line.text.split_once(':')?;
    let at = line.at + name.len() + 1;
    let (name, part) = name.split_once('.').map_or((name, None), |(name, part)| (name, Some(part)));
    match name {
        // What `--fix` writes above what is still to be translated.
        "sitegen" if said.trim() == MISSING => None,
        "sitegen" => match said.trim_start().strip_prefix("allow") {
            Some(codes) if codes.is_empty() || codes.starts_with([' ', ':', ',']) => {
                Some(Wish::Allow(words(codes, at + said.len() - codes.len())))
            }
            _ => Some(Wish::Unknown),
        },
        "max-length" => Some(said.trim().parse().map_or(Wish::Unknown, |length| Wish::MaxLength(part, length))),
        "forms" => {
            let forms = words(said, at);
            Some(if forms.is_empty() { Wish::Unknown } else { Wish::Forms(part, forms) })
        }
        _ => None,
    }
}

/// The word behind `sitegen:` above a message that is still to be translated.
pub(super) const MISSING: &str = "missing";

/// The words of a text, with blanks, commas or colons between them.
fn words(text: &str, at: usize) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split([' ', ',', ':', '\t']) {
        if !word.is_empty() {
            found.push(Piece { text: word, at: at + start });
        }
        start += word.len() + 1;
    }
    found
}
