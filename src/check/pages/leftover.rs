//! Text that was left in the language of the source.

use std::collections::HashMap;

use super::mask::mask;
use super::passage::Passage;
use crate::content::document::Place;

/// Finds passages of a translation that say the same as one of the source, word for word. Names, numbers and
/// code are the same in every language: a passage counts from four words on, of which two at least are
/// no names.
pub(super) fn check(source: (&str, &[Passage]), translation: (&str, &[Passage]), report: &mut dyn FnMut(Place, Place)) {
    let known: HashMap<u64, &Passage> = source.1.iter().map(|passage| (letters(source.0, passage), passage)).collect();
    for passage in translation.1 {
        let Some(other) = known.get(&letters(translation.0, passage)) else { continue };
        // The same sum of letters is seldom another text, and not worth a word unless it is the same one.
        let words = words(translation.0, passage);
        if words.is_some() && words == self::words(source.0, other) {
            report(passage.place.clone(), other.place.clone());
        }
    }
}

/// A sum of all that is no white space (FNV-1a): passages that differ in their line ends have the same.
fn letters(text: &str, passage: &Passage) -> u64 {
    let bytes = text[passage.place.clone()].bytes().filter(|byte| !byte.is_ascii_whitespace());
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The words of a passage, if they are worth translating.
fn words(text: &str, passage: &Passage) -> Option<String> {
    let written = &text[passage.place.clone()];
    // What is no running text does not count, and is compared all the same.
    let masked = mask(written);
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic) && !word.chars().all(|c| c == 'x');
    let is_common = |word: &&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(|first| !first.is_uppercase());
    let (mut all, mut common) = (0, 0);
    for word in masked.split_whitespace().filter(is_word) {
        all += 1;
        common += usize::from(is_common(&word));
    }
    (all > 3 && common > 1).then(|| written.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_leftover(text: &str) -> bool {
        let passages = [Passage { place: 0..text.len(), is_aligned: false }];
        let mut found = false;
        check((text, &passages), (text, &passages), &mut |_, _| found = true);
        found
    }

    #[test]
    fn names_and_code_are_no_leftovers() {
        assert!(is_leftover("Mentori kuuntelee ja kysyy."));
        assert!(is_leftover("يستمع المرشد ويسأل ويشارك."));
        assert!(!is_leftover("Suomen Yliopistojen Mentorointi ry"));
        assert!(!is_leftover("{ -mentee } `a b c d` 1 2 3"));
        assert!(!is_leftover("Mentori kysyy"));
    }
}
