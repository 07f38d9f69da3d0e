//! Words that the glossary avoids: the `avoid` of its terms.

use std::collections::BTreeMap;

use super::passage::Passage;
use crate::content::PageFile;
use crate::content::document::Place;
use crate::content::front::Fields;
use crate::model::Programme;

/// The words to avoid in a language.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    language: String,
    /// By the first letter, in lower case.
    words: BTreeMap<char, Vec<Avoided>>,
}

/// A word to avoid.
#[derive(Clone, Debug)]
struct Avoided {
    /// Its words, in lower case.
    parts: Vec<String>,
    /// The id of the term's page, and what the term is called.
    page: String,
    term: String,
}

/// Endings of English and Swedish nouns; other languages are compared word by word as they stand.
const ENGLISH: [&str; 5] = ["", "s", "es", "'s", "’s"];
const SWEDISH: [&str; 14] = ["", "n", "en", "et", "ar", "er", "or", "na", "arna", "erna", "orna", "s", "ns", "ens"];
/// What can stand behind a Finnish word of four letters or fewer; longer ones are known by their stem.
const FINNISH: [&str; 14] = ["", "n", "a", "ä", "t", "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "ksi", "na"];

impl Vocabulary {
    /// The words that the glossary avoids in a language.
    pub(super) fn of(programme: &Programme, language: usize) -> Self {
        let code = &programme.config.languages[language].code;
        let mut vocabulary =
            Self { language: code.split('-').next().unwrap_or_default().to_owned(), words: BTreeMap::new() };
        for page in &programme.pages {
            let Some(file) = page.versions[language].as_ref() else { continue };
            let Fields::Term { avoid, .. } = &file.front.fields else { continue };
            for word in avoid {
                let parts: Vec<String> = word.source().to_lowercase().split_whitespace().map(str::to_owned).collect();
                let Some(first) = parts.first().and_then(|part| part.chars().next()) else { continue };
                let avoided = Avoided { parts, page: page.name.id().to_owned(), term: file.front.title.source() };
                vocabulary.words.entry(first).or_default().push(avoided);
            }
        }
        vocabulary
    }

    /// Whether there is nothing to avoid.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Finds words to avoid in a passage; told are the place, the word as it stands there, and the term
    /// to use. The page that explains the term may name them.
    pub(super) fn check(
        &self,
        file: &PageFile,
        passage: &Passage,
        masked: &str,
        report: &mut dyn FnMut(Place, &str, &str),
    ) {
        if self.is_empty() {
            return;
        }
        let words: Vec<(usize, &str)> = words(masked);
        for (index, (at, word)) in words.iter().enumerate() {
            let Some(first) = word.chars().next().and_then(|c| c.to_lowercase().next()) else { continue };
            for avoided in self.words.get(&first).into_iter().flatten().filter(|avoided| avoided.page != file.name.id())
            {
                let Some((end, last)) = self.matches(avoided, &words[index..]) else { continue };
                let place = passage.place.start + at..passage.place.start + end + last.len();
                report(place, &masked[*at..end + last.len()], &avoided.term);
            }
        }
    }

    /// Where the last word stands, and the word, if the words begin with one to avoid in any form.
    fn matches<'a>(&self, avoided: &Avoided, words: &[(usize, &'a str)]) -> Option<(usize, &'a str)> {
        let parts = &avoided.parts;
        let given = words.get(..parts.len())?;
        let is_same = parts.iter().zip(given).all(|(part, (_, word))| self.is_form(part, &word.to_lowercase()));
        is_same.then(|| given[parts.len() - 1])
    }

    /// Whether a word is a form of another.
    fn is_form(&self, base: &str, word: &str) -> bool {
        match self.language.as_str() {
            "fi" => is_finnish_form(base, word),
            "sv" => word.strip_prefix(base).is_some_and(|ending| SWEDISH.contains(&ending)),
            "en" => word.strip_prefix(base).is_some_and(|ending| ENGLISH.contains(&ending)),
            _ => word == base,
        }
    }
}

/// Whether a Finnish word is a form or a compound of another. A stem keeps its letters but for the last
/// vowel, which endings may change (adepti, adepteja); consonant gradation within a stem is not known.
fn is_finnish_form(base: &str, word: &str) -> bool {
    if base.chars().count() < 5 {
        return word.strip_prefix(base).is_some_and(|ending| FINNISH.contains(&ending));
    }
    let stem = base.strip_suffix(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']).unwrap_or(base);
    word.starts_with(stem)
}

/// The words of a text and where each begins.
fn words(text: &str) -> Vec<(usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_part(c)) {
            (None, true) if c.is_alphanumeric() => start = Some(at),
            (Some(begin), false) => {
                found.push((begin, text[begin..at].trim_end_matches(['\'', '’', '-'])));
                start = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finnish_forms_are_known_by_their_stem() {
        for word in ["adepti", "adeptin", "adepteja", "adeptille", "adeptikoulutus"] {
            assert!(is_finnish_form("adepti", word), "{word}");
        }
        assert!(!is_finnish_form("adepti", "adoptio"));
        assert!(is_finnish_form("tuki", "tukissa") && !is_finnish_form("tuki", "tukimus"));
    }

    #[test]
    fn words_have_their_places() {
        assert_eq!(words("A b-c, d’s ’e’ -f"), [(0, "A"), (2, "b-c"), (7, "d’s"), (16, "e"), (22, "f")]);
    }
}
