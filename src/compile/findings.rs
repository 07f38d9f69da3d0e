//! What is found in the texts of pages, remembered page by page.

use std::sync::Arc;

use rayon::prelude::*;

use super::memo::{Key, Memo};
use crate::check::pages::{self, Context, Vocabularies};
use crate::content::PageFile;
use crate::diagnostic::Diagnostic;
use crate::model::{Page, Programme};

/// The findings of each page, in the order of the programme.
#[derive(Debug, Default)]
pub(super) struct Findings {
    checked: Vec<Checked>,
    /// What the glossary says, by the state of the programme.
    vocabularies: Memo<Vocabularies>,
    /// How many of the pages were looked at since something changed.
    looked: usize,
}

/// A page that was checked.
#[derive(Debug)]
struct Checked {
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
    /// `state` is that of the programme, of whose other pages a finding sees only what everyone can see.
    pub(super) fn look(&mut self, programme: &Programme, state: u64, count: usize) -> bool {
        let pages = programme.pages.len();
        self.checked.truncate(pages);
        let end = self.looked.saturating_add(count).min(pages);
        let is_known = |index: &usize| {
            self.checked.get(*index).is_some_and(|checked| checked.is_of(&programme.pages[*index], state))
        };
        let stale: Vec<usize> = (self.looked..end).filter(|index| !is_known(index)).collect();
        if !stale.is_empty() {
            self.vocabularies.renew(Key::default().and([state]), || Vocabularies::of(programme));
            let Some(vocabularies) = self.vocabularies.get() else { return false };
            let context = Context::new(programme, vocabularies);
            let check = |index: &usize| {
                let page = &programme.pages[*index];
                Checked { state, versions: page.versions.clone(), found: pages::of_page(&context, page) }
            };
            let checked: Vec<Checked> = stale.par_iter().map(check).collect();
            for (index, checked) in stale.into_iter().zip(checked) {
                match self.checked.get_mut(index) {
                    Some(place) => *place = checked,
                    None => self.checked.push(checked),
                }
            }
        }
        self.looked = end;
        end < pages
    }

    /// All that was found.
    pub(super) fn all(&self) -> impl Iterator<Item = &Diagnostic> {
        self.checked.iter().flat_map(|checked| &checked.found)
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
