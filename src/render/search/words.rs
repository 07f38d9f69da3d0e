//! Words as the search sees them: without marks above letters, and by their stems. Pagefind stems in the
//! same way, in the index and in what a reader types.

use pagefind_stem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::finnish;

/// How the words of a language are put together, where it writes them as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compounding {
    /// Finnish: the first part stands as it is, in the genitive, or in the form that words in -nen have.
    Finnish,
    /// Swedish, Danish, Norwegian, German, Dutch: the first part stands as it is, or with one of these behind it.
    Linked(&'static [&'static str]),
}

/// The words of a language.
pub(super) struct Speech {
    stemmer: Option<Stemmer>,
    pub(super) compounding: Option<Compounding>,
    is_finnish: bool,
}

impl Speech {
    /// That of the language with this BCP 47 tag.
    pub(super) fn of(tag: &str) -> Self {
        let base = tag.split('-').next().unwrap_or(tag);
        let (algorithm, compounding) = match base {
            "da" => (Some(Algorithm::Danish), Some(Compounding::Linked(&["s", "e"]))),
            "de" => (Some(Algorithm::German), Some(Compounding::Linked(&["s", "es", "n", "en", "er", "e"]))),
            "en" => (Some(Algorithm::English), None),
            "et" => (Some(Algorithm::Estonian), None),
            "fi" => (Some(Algorithm::Finnish), Some(Compounding::Finnish)),
            "nb" | "nn" | "no" => (Some(Algorithm::Norwegian), Some(Compounding::Linked(&["s", "e"]))),
            "nl" => (Some(Algorithm::Dutch), Some(Compounding::Linked(&["s", "en", "e"]))),
            "sv" => (Some(Algorithm::Swedish), Some(Compounding::Linked(&["s", "e", "o", "u"]))),
            _ => (None, None),
        };
        Self { stemmer: algorithm.map(Stemmer::create), compounding, is_finnish: base == "fi" }
    }

    /// The stem of a folded word.
    pub(super) fn stem(&self, folded: &str) -> String {
        self.stemmer.as_ref().map_or_else(|| folded.to_owned(), |stemmer| stemmer.stem(folded).into_owned())
    }

    /// Words that lead a reader to `folded` who types another form of it: a stem alone does not, where a
    /// language changes it. None of them begins as the word's own stem does, which Pagefind finds anyway.
    pub(super) fn other_forms(&self, folded: &str) -> Vec<String> {
        if !self.is_finnish || folded.len() < 4 || !folded.is_ascii() {
            return Vec::new();
        }
        let stem = self.stem(folded);
        let others = finnish::other_stems(&stem, folded).into_iter();
        others.filter(|other| !stem.starts_with(other.as_str())).map(|other| self.form_of(&other)).collect()
    }

    /// What all forms of a word have in common; the word's stem where a language does not change it. The forms that
    /// are taken for others are looked for in the site's vocabulary.
    pub(super) fn root(&self, folded: &str, is_word: impl Fn(&str) -> bool) -> String {
        if !self.is_finnish || !folded.is_ascii() {
            return self.stem(folded);
        }
        let plain = finnish::plain_form(folded, is_word).unwrap_or_else(|| folded.to_owned());
        finnish::root(&self.stem(&plain), &plain)
    }

    /// A word that has this stem.
    fn form_of(&self, stem: &str) -> String {
        let ends = ["", "a", "en", "in", "n", "et"];
        let form = ends.iter().map(|end| format!("{stem}{end}")).find(|form| self.stem(form) == stem);
        form.unwrap_or_else(|| stem.to_owned())
    }
}

/// A word in small letters, without marks above or below them: ä is a, å is a, ö is o.
pub(super) fn fold(word: &str) -> String {
    word.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_marks() {
        assert_eq!(fold("TYÖKIRJA på Åland, naïve"), "tyokirja pa aland, naive");
    }
}
