//! Words that the glossary explains: each is a link to its term where a page uses it first. The theme's script
//! shows the definition beside it; without script it is a link like others.

use super::Writer;
use crate::content::document::Inline;
use crate::view::term::TermUse;

impl<'a> Writer<'a, '_> {
    /// Running text that names something, in which no word is explained.
    pub(super) fn naming(&mut self, inlines: &[Inline]) {
        let before = std::mem::replace(&mut self.is_naming, true);
        self.inlines(inlines);
        self.is_naming = before;
    }

    /// Text, with the terms explained that come here first.
    pub(super) fn explained(&mut self, text: &str) {
        let mut rest = text;
        while let Some((at, term)) = self.next_term(rest) {
            self.text(&rest[..at]);
            self.raw("<a class=\"term\"");
            self.attribute("href", &term.url);
            self.attribute("data-term", &term.definition);
            self.raw(">");
            self.text(&term.word);
            self.raw("</a>");
            self.seen.insert(term.url.clone(), 1);
            rest = &rest[at + term.word.len()..];
        }
        self.text(rest);
    }

    /// The first term in a text that was not explained yet, and where it is.
    fn next_term(&self, text: &str) -> Option<(usize, &'a TermUse)> {
        if self.is_naming || self.tools.is_marked {
            return None;
        }
        let fresh = self.body.terms.iter().filter(|term| !self.seen.contains_key(&term.url));
        let hits = fresh.filter_map(|term| Some((place(&term.word, text)?, term)));
        // Of two at one place the longer is meant: "peer group", not "peer".
        hits.min_by_key(|(at, term)| (*at, std::cmp::Reverse(term.word.len())))
    }
}

/// Where a word stands in a text by itself, not as a part of another.
fn place(word: &str, text: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’');
    text.match_indices(word)
        .map(|(at, _)| at)
        .find(|at| !text[..*at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_word_is_found_by_itself() {
        assert_eq!(place("pari", "Parikaappaus ja pari, ei paria"), Some(16));
        assert_eq!(place("pari", "pari-ilta, vertaispari"), None);
    }
}
