//! A sentence that stands in one language alone.
//!
//! To translate is also to join sentences and to part them, so their number alone says little. But
//! languages say the same at lengths that hold a steady proportion (W. A. Gale and K. W. Church, “A Program
//! for Aligning Sentences in Bilingual Corpora”, 1993: the difference has a variance of about 6.8 a
//! character). Where a text has more sentences than its counterpart *and* is longer than that can explain,
//! by about the length of a sentence, something was added.

use super::{DifferenceKind, Pair, Pairing, Side};
use crate::content::document::Place;
use crate::content::outline::Prose;

/// The variance of the difference of lengths, for each character.
const VARIANCE: f64 = 6.8;
/// Of how many deviations a difference is no accident.
const DEVIATIONS: f64 = 0.6;
/// Which part of the shortest sentence has to be there too much.
const PART: f64 = 0.6;
/// So many characters of the proportion of all languages (1) are added to what a page says of its own.
const PRIOR: f64 = 400.0;

impl Pair<'_> {
    /// Compares the running text of paired sections: paragraph by paragraph where they can be paired, else
    /// as a whole.
    pub(super) fn prose(&mut self, pairs: &[Pairing]) {
        let (a, b) = (&self.source.outline.sections, &self.translation.outline.sections);
        let both = || pairs.iter().filter_map(|(source, translation)| Some(((*source)?, (*translation)?)));
        let all = |(x, y): (f64, f64), (source, translation): (usize, usize)| {
            (x + total(&a[source].prose), y + total(&b[translation].prose))
        };
        let page = both().fold((0.0, 0.0), all);
        for (source, translation) in both() {
            let (one, other) = (&a[source].prose, &b[translation].prose);
            let is_paired = one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.depth == b.depth);
            self.section = source;
            if is_paired {
                one.iter()
                    .zip(other)
                    .for_each(|(one, other)| self.texts(page, std::slice::from_ref(one), std::slice::from_ref(other)));
            } else if self.found.iter().all(|found| found.section != source) {
                // Where a list lacks an item, that has been said.
                self.texts(page, one, other);
            }
        }
    }

    /// Compares two texts of one or more paragraphs.
    fn texts(&mut self, page: (f64, f64), one: &[Prose], other: &[Prose]) {
        let count = |prose: &[Prose]| prose.iter().map(|prose| prose.sentences.len()).sum::<usize>();
        if count(one) == count(other) {
            return;
        }
        let all = |side: &Side<'_>, prose: &[Prose]| -> Vec<u32> {
            prose.iter().flat_map(|prose| side.outline.sentences[prose.sentences.clone()].iter().copied()).collect()
        };
        let (a, b) = (all(self.source, one), all(self.translation, other));
        let (Some(source), Some(place)) = (extent(one), extent(other)) else { return };
        if is_odd(page, &a, &b) {
            let arguments = vec![("source", a.len().to_string()), ("translation", b.len().to_string())];
            self.differ(DifferenceKind::Sentences, (place, source), arguments);
        }
    }
}

/// From the first paragraph to the last.
fn extent(prose: &[Prose]) -> Option<Place> {
    let (first, last) = (prose.first()?, prose.last()?);
    Some(first.place.start..last.place.end.max(first.place.end))
}

fn total(prose: &[Prose]) -> f64 {
    prose.iter().map(|prose| f64::from(prose.length)).sum()
}

/// Whether one of two texts has a sentence too many. `page` is the length of all text on both sides.
fn is_odd(page: (f64, f64), a: &[u32], b: &[u32]) -> bool {
    if a.len() == b.len() {
        return false;
    }
    let sum = |sentences: &[u32]| sentences.iter().copied().map(f64::from).sum::<f64>();
    let (length_a, length_b) = (sum(a), sum(b));
    // The proportion of the rest of the page: the text in question must not speak for itself.
    let ratio = (page.1 - length_b + PRIOR) / (page.0 - length_a + PRIOR);
    let expected = length_a * ratio;
    let (more, scale, excess) =
        if a.len() > b.len() { (a, ratio, expected - length_b) } else { (b, 1.0, length_b - expected) };
    let shortest = more.iter().copied().min().map_or(0.0, |length| f64::from(length) * scale);
    let deviation = (VARIANCE * expected.max(length_b)).sqrt();
    excess > (PART * shortest).max(DEVIATIONS * deviation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::content::name::PageName;
    use crate::content::outline::{self, Outline};
    use crate::source::{SourceFile, builtin};

    /// The lengths of all text of a page on both sides, and the sentences of one of its texts on both sides.
    type Unit = ((f64, f64), Vec<u32>, Vec<u32>);

    /// Every text of the bundled programme beside its translation.
    fn units() -> Vec<Unit> {
        let outline = |path: &str| -> Option<Outline> {
            let found = builtin::FILES.iter().find(|file| file.path == path)?;
            let (name, code) = PageName::of_path(found.path)?;
            let file = SourceFile::new(found.path, found.bytes);
            let page = content::parse(&file, name, (0, code?)).value;
            Some(outline::outline(&page.front, &page.document()))
        };
        let mut units = Vec::new();
        for file in builtin::FILES.iter().filter(|file| file.path.ends_with(".fi.md")) {
            let translation = outline(&file.path.replace(".fi.md", ".en.md"));
            let (Some(a), Some(b)) = (outline(file.path), translation) else { continue };
            let all = |page: &Outline| page.sections.iter().map(|section| total(&section.prose)).sum::<f64>();
            let page = (all(&a), all(&b));
            let texts = a.sections.iter().zip(&b.sections).flat_map(|(a, b)| a.prose.iter().zip(&b.prose));
            let sentences = |page: &Outline, prose: &Prose| page.sentences[prose.sentences.clone()].to_vec();
            units.extend(texts.map(|(one, other)| (page, sentences(&a, one), sentences(&b, other))));
        }
        units
    }

    /// The measure that the constants were chosen by: of some 700 texts none is called odd, and of the
    /// sentences that are taken out of them, or put into them, few are missed.
    #[test]
    fn a_sentence_too_many_is_found_and_a_free_translation_is_not() {
        let units = units();
        assert!(units.len() > 500, "{}", units.len());
        let odd: Vec<_> = units.iter().filter(|(page, a, b)| is_odd(*page, a, b)).collect();
        assert!(odd.is_empty(), "{odd:?}");
        let (mut cases, mut found) = (0, 0);
        for ((x, y), a, b) in units.iter().filter(|(_, a, b)| a.len() == b.len()) {
            for at in (0..b.len()).filter(|_| b.len() > 1) {
                let mut shorter = b.clone();
                let length = f64::from(shorter.remove(at));
                (cases, found) = (cases + 1, found + usize::from(is_odd((*x, y - length), a, &shorter)));
            }
            for length in [30, 50, 70, 90] {
                let longer: Vec<u32> = b.iter().copied().chain([length]).collect();
                (cases, found) = (cases + 1, found + usize::from(is_odd((*x, y + f64::from(length)), a, &longer)));
            }
        }
        let share = found * 100 / cases;
        assert!(share >= 90, "{share} % of {cases}");
    }
}
