//! The structure of a translation beside that of its source: what one side has and the other has not.
//!
//! Sections are paired by their headings: by the id where an author gave one, else by level and order. In
//! a pair of sections lists, items, rows and the like are paired in their order; links and images wherever
//! they stand in the section, since languages order a sentence in their own ways. Paragraphs may be
//! broken where it suits a language; what is looked for is a sentence too many (`prose`).
//!
//! Our own blocks are compared in [`parity`](super::parity).

mod align;
mod links;
mod prose;

use std::sync::Arc;

use crate::config::policy::is_signed;
use crate::content::PageFile;
use crate::content::document::{Document, Place};
use crate::content::outline::{self, FrontList, Outline, Part, SectionOutline};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::Programme;

use align::align;

/// Something that one side has and the other has not, or has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What kind of difference it is.
    pub kind: DifferenceKind,
    /// The index of the section of the source.
    pub section: usize,
    /// Where it is in the translation, or would be.
    pub place: Place,
    /// Where it is in the source, or would be.
    pub source: Place,
    /// What its wording needs.
    pub arguments: Vec<(&'static str, String)>,
}

/// A kind of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The source has a part that the translation has not.
    Lacks,
    /// The translation has a part that the source has not.
    Adds,
    /// A heading has another level.
    HeadingLevel,
    /// A heading has another id.
    HeadingId,
    /// A link leads to another page.
    Link,
    /// One side seems to have a sentence that the other has not.
    Sentences,
}

impl DifferenceKind {
    /// The code of the finding.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lacks => "translation::lacks",
            Self::Adds => "translation::adds",
            Self::HeadingLevel => "translation::heading-level",
            Self::HeadingId => "translation::heading-id",
            Self::Link => "translation::link-differs",
            Self::Sentences => "translation::sentences",
        }
    }
}

impl Difference {
    /// Whether it is a matter of structure; else it is a guess that someone should look at.
    pub fn is_structural(&self) -> bool {
        self.kind != DifferenceKind::Sentences
    }

    /// Whether it was accepted, with a reason.
    pub fn is_accepted(&self, source: &PageFile, translation: &PageFile) -> bool {
        let synced = translation.front.synced.as_ref();
        let entry = synced.and_then(|synced| synced.get(&source.sections()[self.section].key));
        entry.is_some_and(|entry| entry.reason.is_some())
    }

    /// The finding; an error in what is signed. `language` is the tag of the translation's.
    pub fn diagnostic(&self, source: &PageFile, translation: &PageFile, language: &str) -> Diagnostic {
        let span = Span::new(&translation.path, self.place.clone());
        let mut diagnostic = if self.is_structural() && is_signed(source.name.policy_folder()) {
            Diagnostic::error(self.kind.code(), span)
        } else {
            Diagnostic::warning(self.kind.code(), span)
        };
        for (name, value) in &self.arguments {
            diagnostic = diagnostic.with(name, value);
        }
        let section = &source.sections()[self.section].key;
        let diagnostic = diagnostic.with("page", format!("{}.{language}", source.name.id())).with("section", section);
        diagnostic.label(Span::new(&source.path, self.source.clone()), "source")
    }
}

/// Compares a translation with its source.
pub fn compare(programme: &Programme, source: &PageFile, translation: &PageFile) -> Vec<Difference> {
    let (source, translation) = (Side::of(source), Side::of(translation));
    let pairs = pairs(&source, &translation);
    let ratio = translation.length() / source.length();
    let (source, translation) = (&source, &translation);
    let mut pair = Pair { programme, source, translation, ratio, section: 0, found: Vec::new() };
    pair.front();
    for (index, pairing) in pairs.iter().enumerate() {
        pair.pairing(*pairing, &pairs[..index]);
    }
    pair.prose(&pairs);
    pair.found
}

/// A page and its structure, which is made for the comparison and goes with it: of a large site, the
/// structures of all pages would be as large as their texts.
struct Side<'a> {
    file: &'a PageFile,
    document: Arc<Document>,
    outline: Outline,
}

impl<'a> Side<'a> {
    fn of(file: &'a PageFile) -> Self {
        let document = file.document();
        Self { file, outline: outline::outline(&file.front, &document), document }
    }

    /// How long the text of the page is, as it is written.
    fn length(&self) -> f64 {
        let prose = self.outline.sections.iter().flat_map(|section| &section.prose);
        prose.map(|prose| prose.place.len()).sum::<usize>().max(1) as f64
    }

    /// Where a section begins: its heading, or what the page begins with.
    fn top(&self, section: usize) -> Place {
        match self.outline.sections[section].heading {
            Some(heading) => self.document.headings[heading].place.clone(),
            None => self.file.front.title.place.clone(),
        }
    }
}

/// For each section of the source the index of its counterpart in the translation, where it has one.
pub fn counterparts(source: &PageFile, translation: &PageFile) -> Vec<Option<usize>> {
    let (source, translation) = (Side::of(source), Side::of(translation));
    let mut found = vec![None; source.outline.sections.len()];
    for (source, translation) in pairs(&source, &translation) {
        if let Some(source) = source {
            found[source] = translation;
        }
    }
    found
}

/// A section of the source and one of the translation; one of them may be missing.
type Pairing = (Option<usize>, Option<usize>);

fn pairs(source: &Side<'_>, translation: &Side<'_>) -> Vec<Pairing> {
    let (a, b) = (&source.outline.sections, &translation.outline.sections);
    let same = |one: &SectionOutline, other: &SectionOutline| match (one.heading, other.heading) {
        (None, None) => Some(1.0),
        (Some(one), Some(other)) => {
            let (one, other) = (&source.document.headings[one], &translation.document.headings[other]);
            let is_same = if one.explicit || other.explicit { one.id == other.id } else { one.level == other.level };
            is_same.then_some(1.0)
        }
        _ => None,
    };
    let level = |side: &Side<'_>, section: &SectionOutline| section.heading.map(|at| side.document.headings[at].level);
    join_renamed(align(a, b, same), |one, other| level(source, &a[one]) == level(translation, &b[other]))
}

/// Pairs what stands at the same place on both sides without a counterpart, if it is alike: a heading
/// whose id was forgotten is no other heading.
fn join_renamed(pairs: Vec<Pairing>, alike: impl Fn(usize, usize) -> bool) -> Vec<Pairing> {
    let mut joined: Vec<Pairing> = Vec::with_capacity(pairs.len());
    let mut rest = pairs.as_slice();
    while !rest.is_empty() {
        let end = rest.iter().position(|(a, b)| a.is_some() && b.is_some()).unwrap_or(rest.len());
        let (gap, after) = rest.split_at(end);
        let lacking: Vec<usize> = gap.iter().filter_map(|(a, _)| *a).collect();
        let extra: Vec<usize> = gap.iter().filter_map(|(_, b)| *b).collect();
        if lacking.len() == extra.len() && lacking.iter().zip(&extra).all(|(a, b)| alike(*a, *b)) {
            joined.extend(lacking.into_iter().zip(extra).map(|(a, b)| (Some(a), Some(b))));
        } else {
            joined.extend_from_slice(gap);
        }
        joined.extend(after.first());
        rest = after.get(1..).unwrap_or_default();
    }
    joined
}

/// A source page and one of its translations, while they are compared.
struct Pair<'a> {
    programme: &'a Programme,
    source: &'a Side<'a>,
    translation: &'a Side<'a>,
    /// How long the translation is, measured by its source.
    ratio: f64,
    /// The section of the source that is being compared.
    section: usize,
    found: Vec<Difference>,
}

impl Pair<'_> {
    /// Remembers a difference; `places` are those in the translation and in the source.
    fn differ(&mut self, kind: DifferenceKind, places: (Place, Place), arguments: Vec<(&'static str, String)>) {
        let (place, source) = places;
        self.found.push(Difference { kind, section: self.section, place, source, arguments });
    }

    fn lacks(&mut self, part: &str, places: (Place, Place)) {
        self.differ(DifferenceKind::Lacks, places, vec![("part", part.to_owned())]);
    }

    fn adds(&mut self, part: &str, places: (Place, Place)) {
        self.differ(DifferenceKind::Adds, places, vec![("part", part.to_owned())]);
    }

    /// The texts of front matter.
    fn front(&mut self) {
        let (a, b) = (&self.source.outline.lists, &self.translation.outline.lists);
        // What could not be read may only seem to be missing.
        if !self.source.file.front.is_whole || !self.translation.file.front.is_whole {
            return;
        }
        let of_key = |lists: &[FrontList], key: &str| lists.iter().position(|list| list.key == key);
        let title = |lists: &[FrontList]| lists.first().and_then(|list| list.places.first()).cloned().unwrap_or(0..0);
        for list in a {
            match of_key(b, &list.key) {
                Some(other) => self.front_list(list, &b[other]),
                None => {
                    let places = (title(b), list.places[0].clone());
                    self.differ(
                        DifferenceKind::Lacks,
                        places,
                        vec![("part", "key".to_owned()), ("key", list.key.clone())],
                    );
                }
            }
        }
        for list in b.iter().filter(|list| of_key(a, &list.key).is_none()) {
            let places = (list.places[0].clone(), title(a));
            self.differ(DifferenceKind::Adds, places, vec![("part", "key".to_owned()), ("key", list.key.clone())]);
        }
    }

    fn front_list(&mut self, a: &FrontList, b: &FrontList) {
        let last = |list: &FrontList| list.places[list.places.len() - 1].clone();
        let text = |list: &FrontList| vec![("part", "text".to_owned()), ("key", list.key.clone())];
        for place in a.places.iter().skip(b.places.len()) {
            self.differ(DifferenceKind::Lacks, (last(b), place.clone()), text(a));
        }
        for place in b.places.iter().skip(a.places.len()) {
            self.differ(DifferenceKind::Adds, (place.clone(), last(a)), text(b));
        }
    }

    /// A pair of sections, or one without a counterpart; `before` are the pairs before it.
    fn pairing(&mut self, pairing: Pairing, before: &[Pairing]) {
        let nearest_source = before.iter().rev().find_map(|(source, _)| *source).unwrap_or(0);
        let nearest = before.iter().rev().find_map(|(_, translation)| *translation).unwrap_or(0);
        match pairing {
            (Some(source), Some(translation)) => {
                self.section = source;
                self.headings(source, translation);
                self.parts(source, translation);
                self.links(source, translation);
                self.images(source, translation);
            }
            (Some(source), None) => {
                self.section = source;
                self.lacks("heading", (self.translation.top(nearest), self.source.top(source)));
            }
            (None, Some(translation)) => {
                self.section = nearest_source;
                self.adds("heading", (self.translation.top(translation), self.source.top(nearest_source)));
            }
            (None, None) => {}
        }
    }

    fn headings(&mut self, source: usize, translation: usize) {
        let (a, b) = (&self.source.outline.sections[source], &self.translation.outline.sections[translation]);
        let (Some(a), Some(b)) = (a.heading, b.heading) else { return };
        let (a, b) = (&self.source.document.headings[a], &self.translation.document.headings[b]);
        let places = (b.place.clone(), a.place.clone());
        if (a.explicit || b.explicit) && a.id != b.id {
            let arguments = vec![("source", a.id.clone()), ("translation", b.id.clone())];
            self.differ(DifferenceKind::HeadingId, places, arguments);
        } else if a.level != b.level {
            let arguments = vec![("source", a.level.to_string()), ("translation", b.level.to_string())];
            self.differ(DifferenceKind::HeadingLevel, places, arguments);
        }
    }

    /// Lists, tables and the like, in their order.
    fn parts(&mut self, source: usize, translation: usize) {
        let (a, b) =
            (&self.source.outline.sections[source].parts, &self.translation.outline.sections[translation].parts);
        // Which of several items has no counterpart is guessed from their lengths.
        let ratio = self.ratio;
        let same = |one: &Part, other: &Part| {
            let (expected, length) = (one.place.len() as f64 * ratio, other.place.len() as f64);
            let nearness = 1.0 - (expected - length).abs() / expected.max(length).max(1.0);
            (one.kind == other.kind && one.depth == other.depth).then_some(nearness)
        };
        let (mut near_a, mut near_b) = (self.source.top(source), self.translation.top(translation));
        // What lies within a part that has no counterpart has none either, which is no news.
        let (mut inside_a, mut inside_b): (Option<u16>, Option<u16>) = (None, None);
        let is_inside = |outer: Option<u16>, part: &Part| outer.is_some_and(|outer| part.depth > outer);
        for pairing in align(a, b, same) {
            match (pairing.0.map(|at| &a[at]), pairing.1.map(|at| &b[at])) {
                (Some(one), Some(other)) => {
                    (inside_a, inside_b) = (None, None);
                    (near_a, near_b) = (one.place.clone(), other.place.clone());
                }
                (Some(one), None) if !is_inside(inside_a, one) => {
                    inside_a = Some(one.depth);
                    self.lacks(one.kind.name(), (near_b.clone(), one.place.clone()));
                }
                (None, Some(other)) if !is_inside(inside_b, other) => {
                    inside_b = Some(other.depth);
                    self.adds(other.kind.name(), (other.place.clone(), near_a.clone()));
                }
                _ => {}
            }
        }
    }
}
