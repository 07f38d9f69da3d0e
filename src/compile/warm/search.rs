//! The index of the search. It is made from all pages at once and takes long, so it is made when someone asks
//! for it, elsewhere, while pages are served.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::{Drawn, Page, Published, Take, Warm};
use crate::compile::Progress;
use crate::diagnostic::{self, Diagnostic, Reported};
use crate::output::OutputPath;
use crate::render::offline::{self, Kept};
use crate::render::search::{self, Leaf, Text};
use crate::view::make::Searched;

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
    /// Pages, and how they were drawn.
    pages: Vec<(Searched, Arc<[u8]>)>,
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
        let pages = self.pages.into_par_iter().map(|(known, html)| leaf(known, Text::read(&html)));
        let pages: Vec<Leaf> = pages.collect();
        Indexed { files: search::index(&pages), changes: self.changes }
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

    /// The whole site as it is to be read: what [`Warm::publish`] passes on, then the index of the search, and what
    /// lets the site be read without a connection. Where something is wrong with the pages, those are not made.
    pub fn publish_searchable(&mut self, take: Take<'_>, progress: Progress<'_>) -> Reported<Published> {
        self.refresh();
        let gathered = Gathered::new(self.known(), self.is_offline() == Some(true));
        let take = |path: &OutputPath, bytes: &[u8]| {
            gathered.look(path, bytes);
            take(path, bytes);
        };
        let mut made = self.publish(&take, progress);
        if diagnostic::has_errors(&made.diagnostics) {
            return made;
        }
        let pages = gathered.leaves();
        if self.maker().is_some_and(|maker| maker.programme.config.search) {
            self.store_index(Indexed { files: search::index(&pages), changes: self.search.changes });
            made.diagnostics.extend(self.search.fault().cloned());
        }
        // A file of the site's own that has the name of one of these takes its place.
        let is_free = |path: &OutputPath| self.items.get().is_some_and(|items| items.find(path).is_none());
        for (path, bytes) in self.search.files.iter().filter(|(path, _)| is_free(path)) {
            take(path, bytes);
            made.value.files += 1;
        }
        let worker = self.is_offline().map(|is_on| if is_on { gathered.worker() } else { offline::REMOVER.to_owned() });
        if let (Some(worker), Some(path)) = (worker, OutputPath::new(offline::WORKER).filter(is_free)) {
            take(&path, worker.as_bytes());
            made.value.files += 1;
        }
        made
    }

    /// What was said about reading without a connection.
    fn is_offline(&self) -> Option<bool> {
        self.maker()?.programme.config.offline
    }

    /// A file that comes after the pages. While a site is written no browser should keep an old state of it.
    pub(super) fn extra(&self, path: &OutputPath) -> Option<Arc<[u8]>> {
        let is_asked = || path.as_str() == offline::WORKER && self.is_offline().is_some();
        let remover = || is_asked().then(|| Arc::from(offline::REMOVER.as_bytes()));
        self.search.files.get(path).map(Arc::clone).or_else(remover)
    }

    /// The index, where someone has asked for it.
    pub(super) fn wanted_index(&mut self) -> Option<Box<Indexing>> {
        let is_wanted = std::mem::take(&mut self.search.is_wanted);
        if !is_wanted {
            return None;
        }
        let indexing = self.indexing();
        self.search.begun_at = Some(indexing.changes);
        Some(Box::new(indexing))
    }

    /// The pages that can be found, in order.
    fn known(&self) -> Vec<(OutputPath, Searched)> {
        let Some(maker) = self.maker().filter(|maker| maker.programme.config.search) else { return Vec::new() };
        let known = |(path, page): &(OutputPath, Page)| match page {
            Page::Route(route) => Some((path.clone(), maker.searched(*route)?)),
            _ => None,
        };
        self.items.get().into_iter().flat_map(|items| &items.pages).filter_map(known).collect()
    }

    /// All that the index is made of, as far as it is drawn.
    fn indexing(&self) -> Indexing {
        let drawn = |path: &OutputPath| self.drawings.get(path).and_then(Drawn::last_good).map(Arc::clone);
        let pages = self.known().into_iter().filter_map(|(path, known)| Some((known, drawn(&path)?)));
        Indexing { pages: pages.collect(), changes: self.search.changes }
    }
}

/// What is kept of a site while its files are passed on: the words of pages, and the hash of each file.
struct Gathered {
    pages: Vec<(OutputPath, Searched)>,
    wanted: HashMap<OutputPath, usize>,
    texts: Mutex<BTreeMap<usize, Text>>,
    is_offline: bool,
    files: Mutex<BTreeMap<OutputPath, Kept>>,
}

impl Gathered {
    fn new(pages: Vec<(OutputPath, Searched)>, is_offline: bool) -> Self {
        let wanted = pages.iter().enumerate().map(|(index, (path, _))| (path.clone(), index)).collect();
        Self { pages, wanted, texts: Mutex::default(), is_offline, files: Mutex::default() }
    }

    /// Looks at a file, in the thread that made it.
    fn look(&self, path: &OutputPath, bytes: &[u8]) {
        if let Some(index) = self.wanted.get(path) {
            let text = Text::read(bytes);
            self.texts.lock().unwrap_or_else(PoisonError::into_inner).insert(*index, text);
        }
        if self.is_offline {
            let kept = Kept::new(bytes);
            self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), kept);
        }
    }

    /// The pages that were passed on, in the order of the plan.
    fn leaves(&self) -> Vec<Leaf> {
        let texts = std::mem::take(&mut *self.texts.lock().unwrap_or_else(PoisonError::into_inner));
        texts.into_iter().map(|(index, text)| leaf(self.pages[index].1.clone(), text)).collect()
    }

    fn worker(&self) -> String {
        offline::worker(&self.files.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn leaf(known: Searched, text: Text) -> Leaf {
    let Searched { url, lang, title, kind } = known;
    Leaf { url, lang, title, kind, text }
}

/// Another number for other pages to search on.
pub(super) fn state(searches: &[OutputPath]) -> u64 {
    let mut hasher = DefaultHasher::new();
    searches.hash(&mut hasher);
    hasher.finish()
}
