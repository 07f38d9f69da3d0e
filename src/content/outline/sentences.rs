//! Running text, measured in sentences: how a sentence that stands in one language alone is found.

use std::ops::Range;

use crate::content::document::Place;
use crate::content::skim;

/// A paragraph, an item of a list, a text of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// Its sentences, as a range of [`Outline::sentences`](super::Outline::sentences).
    pub sentences: Range<usize>,
    /// Its length in characters.
    pub length: u32,
    /// How many parts of the section it lies within.
    pub depth: u16,
    /// Where it stands.
    pub place: Place,
}

impl Prose {
    /// Measures a text. The lengths of its sentences, in characters, are added to `all`.
    pub(super) fn of(text: &str, place: Place, depth: u16, all: &mut Vec<u32>) -> Self {
        let start = all.len();
        sentences(text, all);
        Self { sentences: start..all.len(), length: all[start..].iter().sum(), depth, place }
    }
}

/// Words that a full stop follows within a sentence even before a capital letter or a digit.
const ABBREVIATIONS: [&str; 24] = [
    "esim", "ks", "mm", "mt", "nro", "puh", "vrt", "ts", "tri", "prof", "dipl", "klo", "kl", "ca", "dvs", "t.ex",
    "bl.a", "nr", "tel", "mr", "mrs", "dr", "e.g", "i.e",
];

/// The marks that end a sentence.
const ENDS: [char; 9] = ['.', '!', '?', '…', '؟', '۔', '。', '！', '？'];
/// What may stand between such a mark and the space behind it.
const CLOSING: [char; 10] = ['"', '\'', '”', '’', '»', '“', '‘', ')', ']', '*'];

/// The lengths of the sentences of a text. A sentence ends with `.`, `!`, `?` or their like, and closing
/// marks behind it, where no small letter follows the space; a full stop behind one letter, a number
/// before a small letter (18. tammikuuta) or a common abbreviation ends none.
fn sentences(text: &str, found: &mut Vec<u32>) {
    let before = found.len();
    // Where the open sentence begins, and how far its marks were looked for.
    let (mut start, mut at) = (0, 0);
    while let Some(mark) = next_mark(text, at) {
        if is_plain_end(&text.as_bytes()[start..], mark - start) {
            found.push(length(&text[start..=mark]));
            (start, at) = (mark + 1, mark + 1);
            continue;
        }
        at = mark + text[mark..].chars().next().map_or(1, char::len_utf8);
        let rest = text[at..].trim_start_matches(CLOSING);
        let end = text.len() - rest.len();
        if rest.starts_with(|c: char| !c.is_whitespace()) || !has_words(&text[start..end]) {
            continue;
        }
        let word = text[start..end].rsplit(char::is_whitespace).next().unwrap_or_default();
        if ends(word, rest.split_whitespace().next()) {
            found.push(length(&text[start..end]));
            (start, at) = (end, end);
        }
    }
    let rest = &text[start..];
    match found[before..].last_mut() {
        _ if has_words(rest) => found.push(length(rest)),
        Some(last) => *last += length(rest),
        None => {}
    }
}

/// Whether a mark ends a sentence as most do: behind a word of small letters, too long for an abbreviation, and
/// before a capital letter or nothing.
fn is_plain_end(bytes: &[u8], mark: usize) -> bool {
    let (before, after) = bytes.split_at(mark);
    let is_word = before.last_chunk::<5>().is_some_and(|word| word.iter().all(u8::is_ascii_lowercase));
    is_word && bytes[mark].is_ascii() && matches!(after, [_] | [_, b' ' | b'\n', b'A'..=b'Z', ..])
}

/// Where the next mark stands, from a byte on, that may end a sentence.
fn next_mark(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        // The marks beyond ASCII begin with such bytes, as much else does.
        let is_mark = |byte, _| (byte == b'.') | (byte == b'!') | (byte == b'?') | (byte >= 0xD8);
        at = skim::position(text.as_bytes(), at, is_mark)?;
        if text[at..].starts_with(ENDS) {
            return Some(at);
        }
        at += 1;
    }
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// The number of characters, with a space behind each word.
fn length(text: &str) -> u32 {
    let text = text.trim();
    let is_space = |byte: u8| (byte == b' ') | (byte == b'\n') | (byte == b'\r') | (byte == b'\t');
    // Each character has one byte that does not go on with another; of spaces in a row, one counts.
    let counts = |byte: u8, next: u8| ((byte & 0xC0) != 0x80) & !(is_space(byte) & is_space(next));
    if text.is_empty() { 0 } else { skim::count(text.as_bytes(), counts) as u32 + 1 }
}

/// Whether a sentence ends with `word`, before the word `next`.
fn ends(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(CLOSING);
    let Some(last) = bare.chars().next_back() else { return false };
    let Some(next) = next else { return true };
    let first = next.chars().find(|c| c.is_alphanumeric());
    if first.is_none_or(char::is_lowercase) {
        return false;
    }
    let stem = bare.trim_end_matches('.').trim_start_matches(|c: char| !c.is_alphanumeric());
    // Most words are too long to be one of the abbreviations.
    let is_short = |stem: &str| stem.len() <= 4 && ABBREVIATIONS.contains(&stem.to_lowercase().as_str());
    last != '.' || (stem.chars().nth(1).is_some() && !is_short(stem))
}

#[cfg(test)]
mod tests {
    fn sentences(text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        super::sentences(text, &mut found);
        found
    }

    fn count(text: &str) -> usize {
        sentences(text).len()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(count("Kausi alkaa 18. tammikuuta. Tule mukaan!"), 2);
        assert_eq!(count("Soita esim. Ainolle, n. 5 kertaa, klo 17.00. Miksi?"), 2);
        assert_eq!(count("They said: “Come.” Then they left (at last). Why? Nobody knows…"), 4);
        assert_eq!(count("See e.g. The Guide by J. Smith"), 1);
        assert_eq!(count("متى؟ غداً."), 2);
        assert_eq!(count(" – "), 0);
        assert_eq!(sentences("Yksi. Kaksi kolme"), [6, 12]);
        assert_eq!(sentences(" Yksi  (kaksi.) \u{a0}Äiti!\n– "), [14, 8]);
    }
}
