//! Links and images of a section, wherever they stand in it.

use super::{DifferenceKind, Pair, Side};
use crate::model::PageIndex;
use crate::model::links::{self, Link, Target};

impl Pair<'_> {
    /// Links to pages lead to the same pages; of others there are as many. An address elsewhere, or a file,
    /// may be another in another language.
    pub(super) fn links(&mut self, source: usize, translation: usize) {
        let a = &self.source.outline.sections[source].links;
        let b = &self.translation.outline.sections[translation].links;
        if a.is_empty() && b.is_empty() {
            return;
        }
        let written = |side: &Side<'_>, link: usize| side.document.links[link].destination.source();
        let to = |side: &Side<'_>, link: usize| Goal { page: self.target(side, link), written: written(side, link) };
        let a: Vec<_> = a.iter().map(|link| (*link, to(self.source, *link))).collect();
        let b: Vec<_> = b.iter().map(|link| (*link, to(self.translation, *link))).collect();
        let (lacking, extra) = unmatched(&a, &b);
        let both = lacking.len().min(extra.len());
        let place = |side: &Side<'_>, link: usize| side.document.links[link].place.clone();
        for (one, other) in lacking.iter().zip(&extra) {
            let arguments =
                vec![("source", written(self.source, *one)), ("translation", written(self.translation, *other))];
            self.differ(DifferenceKind::Link, (place(self.translation, *other), place(self.source, *one)), arguments);
        }
        for link in &lacking[both..] {
            self.lacks("link", (self.translation.top(translation), place(self.source, *link)));
        }
        for link in &extra[both..] {
            self.adds("link", (place(self.translation, *link), self.source.top(source)));
        }
    }

    /// As many images on both sides; a picture with words in it is another in another language.
    pub(super) fn images(&mut self, source: usize, translation: usize) {
        let a = &self.source.outline.sections[source].images;
        let b = &self.translation.outline.sections[translation].images;
        if a.len() == b.len() {
            return;
        }
        let named = |side: &Side<'_>, images: &[usize]| -> Vec<(usize, String)> {
            images.iter().map(|image| (*image, side.document.images[*image].destination.clone())).collect()
        };
        let (lacking, extra) = unmatched(&named(self.source, a), &named(self.translation, b));
        let both = lacking.len().min(extra.len());
        let place = |side: &Side<'_>, image: usize| side.document.images[image].place.clone();
        for image in &lacking[both..] {
            self.lacks("image", (self.translation.top(translation), place(self.source, *image)));
        }
        for image in &extra[both..] {
            self.adds("image", (place(self.translation, *image), self.source.top(source)));
        }
    }

    /// The page that a link leads to; `None` for anything else, and where it leads nowhere, which is reported.
    fn target(&self, side: &Side<'_>, link: usize) -> Option<PageIndex> {
        let (file, link) = (side.file, &side.document.links[link]);
        let destination = link.destination.source();
        let link = Link { destination: &destination, file, place: &link.place, language: file.language };
        match links::resolve(self.programme, link) {
            Ok(Target::Page { page, .. }) => Some(page),
            _ => None,
        }
    }
}

/// Where a link leads.
struct Goal {
    /// The page, where it is one that is shown.
    page: Option<PageIndex>,
    /// As it is written.
    written: String,
}

impl PartialEq for Goal {
    /// The same page, or the same words; all that is no page is alike.
    fn eq(&self, other: &Self) -> bool {
        self.page == other.page || self.written == other.written
    }
}

/// What is left of two lists when equals are taken away in pairs.
fn unmatched<T: PartialEq>(a: &[(usize, T)], b: &[(usize, T)]) -> (Vec<usize>, Vec<usize>) {
    let mut extra: Vec<&(usize, T)> = b.iter().collect();
    let mut lacking = Vec::new();
    for (index, target) in a {
        match extra.iter().position(|(_, other)| other == target) {
            Some(at) => {
                extra.remove(at);
            }
            None => lacking.push(*index),
        }
    }
    (lacking, extra.into_iter().map(|(index, _)| *index).collect())
}
