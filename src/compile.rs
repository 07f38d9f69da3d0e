//! The product: from a snapshot of files to a tree of files, with everything that was found.
//!
//! `build` has each file passed on to the writer when it is made ([`Warm::publish`]), `check` drops it, `serve` keeps a
//! [`Warm`] site and asks it for files as they are wanted. There is no other path. [`form`] makes one form's things alone.

pub mod form;
pub mod warm;

mod disguise;
mod drawing;
mod drawn;
mod echoes;
mod findings;
mod items;
mod memo;
pub mod printing;
mod reading;

use std::sync::Arc;

use crate::diagnostic::Reported;
use crate::i18n::Localizer;
use crate::model::Programme;
use crate::output::OutputTree;
use crate::source::Sources;

use reading::Reader;

pub use warm::{Published, Take, Warm};

/// The site, compiled.
#[derive(Debug, Default)]
pub struct Site {
    /// Its files.
    pub tree: OutputTree,
    /// How many languages it has.
    pub languages: usize,
}

impl Site {
    /// How many files have this ending: `.html`, `.pdf`.
    pub fn count(&self, ending: &str) -> usize {
        self.tree.files.keys().filter(|path| path.as_str().ends_with(ending)).count()
    }
}

/// What is under way, told to whoever shows it to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// This many pages and documents are to be made.
    Planned(usize),
    /// One of them was made.
    Made,
}

/// Hears of every [`Step`], from many threads.
pub type Progress<'a> = &'a (dyn Fn(Step) + Sync);

/// Compiles a site.
///
/// # Diagnostics
/// Everything that is wrong with it, sorted. Where there is an error the tree is not whole and must
/// not be published.
pub fn compile(sources: &Sources, progress: Progress<'_>) -> Reported<Site> {
    let mut warm = Warm::new(sources.clone());
    warm.finish(progress)
}

/// What a site says, before anything is made of it.
#[derive(Debug)]
pub struct Content {
    /// The pages, joined across languages.
    pub programme: Programme,
    /// One a language.
    pub localizers: Vec<Localizer>,
}

/// Reads the content of a site; `None` where its configuration cannot be read.
///
/// # Diagnostics
/// Those of the configuration, of the words of the interface, of the pages and of how they fit together.
pub fn read(sources: &Sources) -> Reported<Option<Content>> {
    let mut reader = Reader::default();
    reader.read(sources, &sources.files.keys().map(Arc::clone).collect());
    let found = reader.faults();
    Reported::new(reader.into_content(), found)
}
