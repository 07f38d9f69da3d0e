//! A page as Pagefind takes it: its words in order, with marks of Pagefind's own between them, and with hidden
//! words inside of them.
//!
//! A caret inside of a word parts it: Pagefind finds both the whole and the parts, at the same place. Between
//! two pairs of carets stand words that are not shown: `mentorointi^sopimuksen^^sopimus^^.` is shown as
//! `mentorointisopimuksen.`, and found as *sopimus* too. The theme's `js/search.js` takes the carets out again.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use super::compounds::Vocabulary;
use super::text::Section;
use super::words::fold;

/// Writes pages of one language.
pub(super) struct Writer<'v> {
    vocabulary: &'v Vocabulary<'v>,
    /// Words that were marked already.
    marked: HashMap<String, String>,
}

/// How much a word in a heading weighs, by the heading's level: as Pagefind weighs them in HTML.
const WEIGHTS: [u8; 6] = [7, 6, 5, 4, 3, 2];

impl<'v> Writer<'v> {
    pub(super) fn new(vocabulary: &'v Vocabulary<'v>) -> Self {
        Self { vocabulary, marked: HashMap::new() }
    }

    /// A page. The anchor of a section tells its level, how many words its heading has, and its id.
    pub(super) fn page(&mut self, sections: &[Section]) -> String {
        let mut out = String::new();
        for (number, section) in sections.iter().enumerate() {
            let (level, count) = (section.level, section.heading.split_whitespace().count());
            let weight = WEIGHTS[usize::from(level.clamp(1, 6)) - 1];
            // Writing to a string cannot fail.
            let _ = write!(out, "___PAGEFIND_ANCHOR___h{level}.{count}:{number}:{} ", section.id);
            let _ = write!(out, "___PAGEFIND_AUTO_WEIGHT___{weight} ");
            self.words(&section.heading, &mut out);
            out.push_str("___END_PAGEFIND_WEIGHT___ ");
            self.words(&section.text, &mut out);
        }
        out
    }

    fn words(&mut self, text: &str, out: &mut String) {
        for word in text.split_whitespace() {
            if !self.marked.contains_key(word) {
                self.marked.insert(word.to_owned(), mark(word, self.vocabulary));
            }
            out.push_str(&self.marked[word]);
            out.push(' ');
        }
    }
}

/// A word with the hidden ones. What would be a mark in it is taken out.
fn mark(word: &str, vocabulary: &Vocabulary<'_>) -> String {
    let word = word.replace('^', "");
    if word.starts_with("___") {
        return word.trim_start_matches('_').to_owned();
    }
    // An empty word would move all that follow it.
    let word = if word.is_empty() { "–".to_owned() } else { word };
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    let folded = fold(core);
    let is_plain = folded.len() > 2 && folded.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_plain || core.chars().count() != folded.len() {
        return word;
    }
    let start = word.find(core).unwrap_or_default();
    let (before, behind) = (&word[..start], &word[start + core.len()..]);
    let seams = vocabulary.seams(&folded);
    let hidden = hidden(&folded, &seams, vocabulary);
    let shown: String = core
        .chars()
        .enumerate()
        .flat_map(|(at, c)| seams.contains(&at).then_some('^').into_iter().chain([c]))
        .collect();
    if hidden.is_empty() {
        return format!("{before}{shown}{behind}");
    }
    format!("{before}{shown}^^{}^^{behind}", hidden.into_iter().collect::<Vec<_>>().join("^"))
}

/// The words that lead to a word, beside itself and its parts.
fn hidden(folded: &str, seams: &[usize], vocabulary: &Vocabulary<'_>) -> BTreeSet<String> {
    let mut hidden = vocabulary.other_forms(folded);
    let mut start = 0;
    for at in seams {
        hidden.extend(vocabulary.other_forms(&folded[start..*at]));
        hidden.extend(vocabulary.other_forms(&folded[*at..]));
        hidden.insert(folded[*at..].to_owned());
        start = *at;
    }
    // Hidden words make Pagefind read the whole as longer than it is, so it is told once more.
    if !hidden.is_empty() && !seams.is_empty() {
        hidden.insert(folded.to_owned());
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::super::words::Speech;
    use super::*;

    fn marked(words: &[&str], word: &str) -> String {
        let speech = Speech::of("fi");
        mark(word, &Vocabulary::new(&speech, words.iter().map(|word| fold(word))))
    }

    #[test]
    fn parts_and_other_forms_are_hidden_in_a_word() {
        let words = ["mentorointi", "sopimus", "sopimuksen"];
        let found = marked(&words, "(Mentorointisopimuksen),");
        let (shown, rest) = found.split_once("^^").unwrap();
        assert_eq!(shown, "(Mentorointi^sopimuksen");
        let (hidden, behind) = rest.split_once("^^").unwrap();
        assert_eq!(behind, "),");
        for form in ["sopimus", "mentorointisopimuksen"] {
            assert!(hidden.split('^').any(|word| word == form), "{found}");
        }
    }

    #[test]
    fn what_is_no_word_stays_as_it_is() {
        for word in ["8–17", "https://example.org/sopimus", "a", "Åland,", "mentori-ilta"] {
            assert_eq!(marked(&["sopimus"], word), word);
        }
        assert_eq!(marked(&[], "2^3"), "23");
        assert_eq!(marked(&[], "___PAGEFIND_WEIGHT___9"), "PAGEFIND_WEIGHT___9");
    }
}
