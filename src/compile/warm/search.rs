//! The index of the search. It is made from all pages at once and takes long, so it is made when someone asks
//! for it, elsewhere, while pages are served.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::super::Site;
use super::super::items::Page;
use super::super::{Progress, drawn::Drawn};
use super::Warm;
use crate::diagnostic::{Diagnostic, Reported};
use crate::output::OutputPath;
use crate::render::offline;
use crate::render::search::{self, Leaf};

/// The index as it was made last.
#[derive(Debug, Default)]
pub(super) struct Search {
    files: BTreeMap<OutputPath, Arc<[u8]>>,
    fault: Option<Diagnostic>,
    /// Grows with every change of the sources.
    changes: u64,
    /// That number when the index was begun that there is now.
    made_at: Option<u64>,
    /// That number when the index was begun that is being made.
    begun_at: Option<u64>,
    is_wanted: bool,
}

/// An index that is to be made, with all that it takes.
#[derive(Debug)]
pub struct Indexing {
    pages: Vec<Leaf>,
    changes: u64,
}

/// An index that was made.
#[derive(Debug)]
pub struct Indexed {
    files: Result<Vec<(String, Vec<u8>)>, Diagnostic>,
    changes: u64,
}

impl Indexing {
    /// Makes it.
    pub fn run(self) -> Indexed {
        Indexed { files: search::index(&self.pages), changes: self.changes }
    }
}

impl Search {
    /// Something has changed, so that the pages may have.
    pub(super) fn doubt(&mut self) {
        self.changes += 1;
    }

    /// What went wrong when it was made.
    pub(super) fn fault(&self) -> Option<&Diagnostic> {
        self.fault.as_ref()
    }

    fn is_fresh(&self) -> bool {
        self.made_at == Some(self.changes)
    }
}

impl Warm {
    /// Whether the file at a path is one of the index, which has to be made before it is as it should be:
    /// [`Warm::step`] gives it out when the pages are drawn. Only the file that names the others has to be new, so
    /// that a reader who has that finds what it names.
    pub fn wants_index(&mut self, path: &OutputPath) -> bool {
        self.refresh();
        let is_searched = self.maker().is_some_and(|maker| maker.programme.config.search);
        let is_of_index = || path.as_str().starts_with(search::FOLDER);
        let is_due = || path.as_str() == search::ENTRY || self.search.made_at.is_none();
        let is_wanted = is_searched && is_of_index() && is_due() && !self.search.is_fresh();
        self.search.is_wanted |= is_wanted && self.search.begun_at != Some(self.search.changes);
        is_wanted
    }

    /// Takes in an index that was made.
    pub fn store_index(&mut self, indexed: Indexed) {
        (self.search.made_at, self.search.begun_at) = (Some(indexed.changes), None);
        match indexed.files {
            Ok(files) => {
                let file = |(path, bytes): (String, Vec<u8>)| Some((OutputPath::new(&path)?, Arc::from(bytes)));
                self.search.files = files.into_iter().filter_map(file).collect();
                self.search.fault = None;
            }
            Err(fault) => self.search.fault = Some(fault),
        }
    }

    /// The whole site as it is published: [`Warm::finish`], the index of the search, and what lets the site be read
    /// without a connection. Where something is wrong with the pages, they are not indexed.
    pub fn publish(&mut self, progress: Progress<'_>) -> Reported<Site> {
        let mut made = self.finish(progress);
        if crate::diagnostic::has_errors(&made.diagnostics) {
            return made;
        }
        if let Some(indexing) = self.indexing() {
            self.store_index(indexing.run());
            made.diagnostics.extend(self.search.fault().cloned());
        }
        // A file of the site's own that has the name of one of these takes its place.
        for (path, bytes) in &self.search.files {
            made.value.tree.files.entry(path.clone()).or_insert_with(|| Arc::clone(bytes));
        }
        let offline = self.maker().and_then(|maker| maker.programme.config.offline);
        if let (Some(is_on), Some(path)) = (offline, OutputPath::new(offline::WORKER)) {
            let worker = if is_on { offline::worker(&made.value.tree) } else { offline::REMOVER.to_owned() };
            made.value.tree.files.entry(path).or_insert_with(|| worker.into_bytes().into());
        }
        made
    }

    /// A file that comes after the pages. While a site is written no browser should keep an old state of it.
    pub(super) fn extra(&self, path: &OutputPath) -> Option<Arc<[u8]>> {
        let is_asked = || self.maker().is_some_and(|maker| maker.programme.config.offline.is_some());
        let remover =
            || (path.as_str() == offline::WORKER && is_asked()).then(|| Arc::from(offline::REMOVER.as_bytes()));
        self.search.files.get(path).map(Arc::clone).or_else(remover)
    }

    /// The index, where someone has asked for it.
    pub(super) fn wanted_index(&mut self) -> Option<Box<Indexing>> {
        let is_wanted = std::mem::take(&mut self.search.is_wanted);
        let indexing = if is_wanted { self.indexing() } else { None }?;
        self.search.begun_at = Some(indexing.changes);
        Some(Box::new(indexing))
    }

    /// All that the index is made of, as far as it is drawn; `None` where the site has no search.
    fn indexing(&self) -> Option<Indexing> {
        let maker = self.maker().filter(|maker| maker.programme.config.search)?;
        let leaf = |(path, page): &(OutputPath, Page)| {
            let Page::Route(route) = page else { return None };
            let known = maker.searched(*route)?;
            let html = Arc::clone(self.drawings.get(path).and_then(Drawn::last_good)?);
            Some(Leaf { url: known.url, lang: known.lang, title: known.title, kind: known.kind, html })
        };
        let pages = self.items.get()?.pages.iter().filter_map(leaf).collect();
        Some(Indexing { pages, changes: self.search.changes })
    }
}

/// Another number for other pages to search on.
pub(super) fn state(searches: &[OutputPath]) -> u64 {
    let mut hasher = DefaultHasher::new();
    searches.hash(&mut hasher);
    hasher.finish()
}
