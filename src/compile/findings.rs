//! What is found in the texts of pages, remembered page by page.

use std::sync::Arc;

use rayon::prelude::*;

use super::memo::{Key, Memo};
use crate::check::pages::{self, Context, Vocabularies};
use crate::content::PageFile;
use crate::diagnostic::Diagnostic;
use crate::model::{Page, PageIndex, Programme, anchors};

/// The findings of each page.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// In the order of the programme.
    checked: Vec<Option<Checked>>,
    /// What the glossary says, by the state of the programme.
    vocabularies: Memo<Arc<Vocabularies>>,
    /// How many of the pages were looked at since something changed.
    looked: usize,
}

/// A page that was checked.
#[derive(Debug)]
pub(super) struct Checked {
    /// The state of the programme.
    state: u64,
    versions: Vec<Option<Arc<PageFile>>>,
    found: Vec<Diagnostic>,
}

impl Findings {
    /// Looks at the pages anew.
    pub(super) fn start_looking(&mut self) {
        self.looked = 0;
    }

    /// Checks those of the next `count` pages that have changed; whether there are more to be looked at.
    /// `state` is that of the programme.
    pub(super) fn look(&mut self, programme: &Programme, state: u64, count: usize) -> bool {
        let pages = programme.pages.len();
        let end = self.looked.saturating_add(count).min(pages);
        let checker = self.checker(programme, state);
        let stale: Vec<PageIndex> = (self.looked..end).filter(|page| !self.is_known(programme, state, *page)).collect();
        let checked: Vec<Checked> = stale.par_iter().map(|page| checker.check(*page)).collect();
        self.store(programme, stale.into_iter().zip(checked));
        self.looked = end;
        end < pages
    }

    /// Checks pages of the programme that has this state.
    pub(super) fn checker<'a>(&mut self, programme: &'a Programme, state: u64) -> Checker<'a> {
        self.vocabularies.renew(Key::default().and([state]), || Arc::new(Vocabularies::of(programme)));
        let vocabularies = self.vocabularies.get().map(Arc::clone).unwrap_or_default();
        Checker { context: Context::new(programme, vocabularies), programme, state }
    }

    fn is_known(&self, programme: &Programme, state: u64, page: PageIndex) -> bool {
        let known = self.checked.get(page).and_then(Option::as_ref);
        known.is_some_and(|checked| checked.is_of(&programme.pages[page], state))
    }

    /// Keeps what was found on pages of a programme.
    pub(super) fn store(&mut self, programme: &Programme, found: impl IntoIterator<Item = (PageIndex, Checked)>) {
        self.checked.resize_with(programme.pages.len(), || None);
        for (page, checked) in found {
            self.checked[page] = Some(checked);
        }
    }

    /// All that was found.
    pub(super) fn all(&self) -> impl Iterator<Item = &Diagnostic> {
        self.checked.iter().flatten().flat_map(|checked| &checked.found)
    }
}

/// Checks pages one by one.
pub(super) struct Checker<'a> {
    context: Context<'a>,
    programme: &'a Programme,
    state: u64,
}

impl Checker<'_> {
    /// What is found in the texts of a page. Of other pages it depends on what everyone can see.
    pub(super) fn check(&self, page: PageIndex) -> Checked {
        let page = &self.programme.pages[page];
        let mut found = pages::of_page(&self.context, page);
        anchors::check(self.programme, page, &mut found);
        Checked { state: self.state, versions: page.versions.clone(), found }
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
