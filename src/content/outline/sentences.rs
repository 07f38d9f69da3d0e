//! Running text, measured in sentences: how a sentence that stands in one language alone is found.

use crate::content::document::Place;

/// A paragraph, an item of a list, a text of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// The length of each of its sentences in characters.
    pub sentences: Vec<u32>,
    /// How many parts of the section it lies within.
    pub depth: u16,
    /// Where it stands.
    pub place: Place,
}

impl Prose {
    /// Measures a text.
    pub(super) fn of(text: &str, place: Place, depth: u16) -> Self {
        Self { sentences: sentences(text), depth, place }
    }

    /// Its length in characters.
    pub fn length(&self) -> u32 {
        self.sentences.iter().sum()
    }
}

/// Words that a full stop follows within a sentence even before a capital letter or a digit.
const ABBREVIATIONS: [&str; 24] = [
    "esim", "ks", "mm", "mt", "nro", "puh", "vrt", "ts", "tri", "prof", "dipl", "klo", "kl", "ca", "dvs", "t.ex",
    "bl.a", "nr", "tel", "mr", "mrs", "dr", "e.g", "i.e",
];

/// The lengths of the sentences of a text. A sentence ends with `.`, `!`, `?` or their like, and closing
/// marks behind it, where no small letter follows the space; a full stop behind one letter, a number
/// before a small letter (18. tammikuuta) or a common abbreviation ends none.
fn sentences(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut length = 0_u32;
    let mut has_words = false;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        length += word.chars().count() as u32 + 1;
        // Most words are of letters alone, and end no sentence.
        let is_plain = word.bytes().next_back().is_some_and(|last| last.is_ascii_alphanumeric());
        has_words = has_words || is_plain || word.contains(char::is_alphanumeric);
        if has_words && !is_plain && ends(word, words.peek().copied()) {
            found.push(std::mem::take(&mut length));
            has_words = false;
        }
    }
    match found.last_mut() {
        _ if has_words => found.push(length),
        Some(last) => *last += length,
        None => {}
    }
    found
}

/// Whether a sentence ends with `word`, before the word `next`.
fn ends(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['"', '\'', '”', '’', '»', '“', '‘', ')', ']', '*']);
    let Some(last) = bare.chars().next_back() else { return false };
    if !matches!(last, '.' | '!' | '?' | '…' | '؟' | '۔' | '。' | '！' | '？') {
        return false;
    }
    let Some(next) = next else { return true };
    let first = next.chars().find(|c| c.is_alphanumeric());
    if first.is_none_or(char::is_lowercase) {
        return false;
    }
    let stem = bare.trim_end_matches('.').trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    last != '.' || (stem.chars().count() > 1 && !ABBREVIATIONS.contains(&stem.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
