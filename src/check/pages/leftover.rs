//! Text that was left in the language of the source.

use std::cmp::Reverse;

use super::mask::mask;
use super::passage::Passage;
use crate::content::document::Place;

/// Finds passages of a translation that say the same as one of the source, word for word. Names, numbers and
/// code are the same in every language: a passage counts from four words on, of which two at least are
/// no names.
pub(super) fn check(source: (&str, &[Passage]), translation: (&str, &[Passage]), report: &mut dyn FnMut(Place, Place)) {
    let mut known: Vec<(Ends, &Passage)> =
        source.1.iter().map(|passage| (Ends::of(source.0, passage), passage)).collect();
    // Of several that say the same, the last is the one that is shown.
    known.sort_unstable_by_key(|(ends, passage)| (*ends, Reverse(passage.place.start)));
    for passage in translation.1 {
        let ends = Ends::of(translation.0, passage);
        let first = known.partition_point(|(other, _)| *other < ends);
        let alike = known[first..].iter().take_while(|(other, _)| *other == ends);
        let Some(words) = alike.clone().next().and_then(|_| words(translation.0, passage)) else { continue };
        let same = alike.map(|(_, other)| other).find(|other| self::words(source.0, other).as_ref() == Some(&words));
        if let Some(other) = same {
            report(passage.place.clone(), other.place.clone());
        }
    }
}

/// What a passage begins and ends with, white space apart: few passages are alike in that, and it is
/// cheaper to know than all that stands between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ends([u64; 2]);

impl Ends {
    fn of(text: &str, passage: &Passage) -> Self {
        let letters = || text[passage.place.clone()].bytes().filter(|byte| !byte.is_ascii_whitespace());
        let number = |number: u64, byte: u8| number << 8 | u64::from(byte);
        Self([letters().take(8).fold(0, number), letters().rev().take(8).fold(0, number)])
    }
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
    fn a_passage_is_told_from_one_that_begins_and_ends_alike() {
        let text = "Mentori kuuntelee ja kysyy.\n\nMentori kuuntelee aina ja kysyy.\n\nMentori  kuuntelee\nja kysyy.";
        let passage = |part: &str| {
            let start = text.find(part).unwrap();
            Passage { place: start..start + part.len(), is_aligned: false }
        };
        let parts =
            ["Mentori kuuntelee ja kysyy.", "Mentori kuuntelee aina ja kysyy.", "Mentori  kuuntelee\nja kysyy."];
        let [first, other, last] = parts.map(passage);
        let mut found = Vec::new();
        let source = [first.clone(), other.clone()];
        check((text, &source), (text, &[last.clone(), other.clone()]), &mut |own, of| found.push((own, of)));
        assert_eq!(found, [(last.place, first.place), (other.place.clone(), other.place)]);
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
