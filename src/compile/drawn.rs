//! What was drawn, and how to tell that it would be drawn the same again.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use crate::content::PageFile;
use crate::diagnostic::{self, Diagnostic};

/// What a view is made of: the states of what pages share, and the files whose text it shows.
#[derive(Clone, Debug, Default)]
pub(super) struct MadeOf {
    pub(super) states: Vec<u64>,
    pub(super) inputs: Vec<Arc<PageFile>>,
}

/// A file is never changed, only replaced by another.
impl PartialEq for MadeOf {
    fn eq(&self, other: &Self) -> bool {
        self.states == other.states
            && self.inputs.len() == other.inputs.len()
            && self.inputs.iter().zip(&other.inputs).all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// The states of what draws a view: the templates or the printer, and the words that they ask for.
pub(super) type Ink = [u64; 2];

/// A view by its hash, and what draws it. Views with the same look are drawn the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    view: u64,
    ink: Ink,
}

impl Look {
    /// The look of a view.
    pub(super) fn new(view: &impl Hash, ink: Ink) -> Self {
        let mut hasher = DefaultHasher::new();
        view.hash(&mut hasher);
        Self { view: hasher.finish(), ink }
    }

    /// What it was drawn with.
    pub(super) fn ink(&self) -> Ink {
        self.ink
    }
}

/// A file that was drawn.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    /// While this stays the same, so does the view.
    pub(super) made_of: MadeOf,
    /// While this stays the same, so do the bytes.
    pub(super) look: Look,
    /// What was found while the view was made.
    view_faults: Vec<Diagnostic>,
    /// What was found while it was drawn.
    faults: Vec<Diagnostic>,
    /// The bytes; those of the last time that it could be drawn, where it cannot be drawn now.
    bytes: Option<Arc<[u8]>>,
    /// Whether it could be drawn.
    is_whole: bool,
    /// The bytes of the last time that nothing was wrong with it.
    good: Option<Arc<[u8]>>,
}

impl Drawn {
    /// A file that was just drawn. `former` is what it was before.
    pub(super) fn new(
        (made_of, look): (MadeOf, Look),
        view_faults: Vec<Diagnostic>,
        result: Result<Vec<u8>, Vec<Diagnostic>>,
        former: Option<&Self>,
    ) -> Self {
        let last = former.and_then(|former| former.bytes.clone());
        let (bytes, faults) = match result {
            Ok(bytes) => {
                // What did not change is held once, so that whoever compares finds it at a glance.
                let same = last.filter(|last| **last == *bytes);
                (Some(same.unwrap_or_else(|| Arc::from(bytes))), None)
            }
            Err(faults) => (last, Some(faults)),
        };
        let is_whole = faults.is_none();
        let faults = faults.unwrap_or_default();
        let good = former.and_then(|former| former.good.clone());
        Self { made_of, look, view_faults, faults, bytes, is_whole, good }.judged()
    }

    /// The same file, of a view that was made anew and looks the same.
    pub(super) fn kept(&self, made_of: MadeOf, view_faults: Vec<Diagnostic>) -> Self {
        Self { made_of, view_faults, ..self.clone() }.judged()
    }

    /// Where nothing is wrong, these bytes are the last good ones.
    fn judged(mut self) -> Self {
        let is_sound = self.made_of.inputs.iter().all(|file| file.is_sound());
        if self.is_whole && is_sound && !diagnostic::has_errors(&self.view_faults) {
            self.good.clone_from(&self.bytes);
        }
        self
    }

    /// The bytes, as they were when nothing was wrong; where something always was, as they are.
    pub(super) fn last_good(&self) -> Option<&Arc<[u8]>> {
        self.good.as_ref().or(self.bytes.as_ref())
    }

    /// The bytes, where it could be drawn.
    pub(super) fn present(&self) -> Option<&Arc<[u8]>> {
        self.bytes.as_ref().filter(|_| self.is_whole)
    }

    /// A file that was drawn for someone else to keep: all that is known of it is what was found.
    pub(super) fn passed_on(view_faults: Vec<Diagnostic>, result: Result<(), Vec<Diagnostic>>) -> Self {
        let (made_of, look) = (MadeOf::default(), Look { view: 0, ink: [0, 0] });
        let is_whole = result.is_ok();
        let faults = result.err().unwrap_or_default();
        Self { made_of, look, view_faults, faults, bytes: None, is_whole, good: None }
    }

    /// Whether it could be drawn.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// What is wrong with it.
    pub(super) fn faults(&self) -> impl Iterator<Item = &Diagnostic> {
        self.view_faults.iter().chain(&self.faults)
    }

    /// Whether its last good bytes differ from those of `former`.
    pub(super) fn differs(&self, former: Option<&Self>) -> bool {
        match (self.last_good(), former.and_then(Self::last_good)) {
            (Some(one), Some(other)) => !Arc::ptr_eq(one, other),
            (None, None) => false,
            _ => true,
        }
    }
}
