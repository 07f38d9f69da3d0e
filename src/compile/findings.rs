//! What is found in the texts of pages, remembered page by page.

use std::sync::Arc;

use rayon::prelude::*;

use crate::check::pages::{self, Context};
use crate::content::PageFile;
use crate::diagnostic::Diagnostic;
use crate::model::{Page, Programme};
use crate::source::Sources;

/// The findings of each page, in the order of the programme.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Checked>);

/// A page that was checked.
#[derive(Debug)]
struct Checked {
    /// The state of the programme.
    state: u64,
    versions: Vec<Option<Arc<PageFile>>>,
    found: Vec<Diagnostic>,
}

impl Findings {
    /// Checks the pages that have changed. `state` is that of the programme, of whose other pages a
    /// finding sees only what everyone can see.
    pub(super) fn renew(&mut self, programme: &Programme, state: u64, sources: &Sources) {
        let is_known =
            |index: &usize| self.0.get(*index).is_some_and(|checked| checked.is_of(&programme.pages[*index], state));
        let stale: Vec<usize> = (0..programme.pages.len()).filter(|index| !is_known(index)).collect();
        let context = Context::new(programme, sources);
        let check = |index: &usize| {
            let page = &programme.pages[*index];
            Checked { state, versions: page.versions.clone(), found: pages::of_page(&context, page) }
        };
        let checked: Vec<Checked> = stale.par_iter().map(check).collect();
        self.0.truncate(programme.pages.len());
        for (index, checked) in stale.into_iter().zip(checked) {
            match self.0.get_mut(index) {
                Some(place) => *place = checked,
                None => self.0.push(checked),
            }
        }
    }

    /// All that was found.
    pub(super) fn all(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter().flat_map(|checked| &checked.found)
    }
}

impl Checked {
    fn is_of(&self, page: &Page, state: u64) -> bool {
        let same = |(one, other): (&Option<Arc<PageFile>>, &Option<Arc<PageFile>>)| match (one, other) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        self.state == state
            && self.versions.len() == page.versions.len()
            && self.versions.iter().zip(&page.versions).all(same)
    }
}
