//! A value that is made again only when what it is made of has changed.

use std::sync::Arc;

use crate::source::SourceFile;

/// What a value was made of: files, and the states of other values.
#[derive(Debug, Default)]
pub(super) struct Key {
    files: Vec<SourceFile>,
    states: Vec<u64>,
}

impl Key {
    /// Files: each counts by its path and the identity of its bytes.
    pub(super) fn files<'f>(files: impl IntoIterator<Item = &'f SourceFile>) -> Self {
        Self { files: files.into_iter().cloned().collect(), states: Vec::new() }
    }

    /// And the states of other values.
    pub(super) fn and(mut self, states: impl IntoIterator<Item = u64>) -> Self {
        self.states.extend(states);
        self
    }
}

/// Bytes are never changed, only replaced. A key keeps those that it names, so that no others can
/// come to lie in their place.
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        let same =
            |(one, other): (&SourceFile, &SourceFile)| one.path == other.path && Arc::ptr_eq(&one.bytes, &other.bytes);
        self.states == other.states
            && self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(same)
    }
}

/// A value, what it was made of, and how often it has been made.
#[derive(Debug)]
pub(super) struct Memo<T> {
    made: Option<(Key, T)>,
    state: u64,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { made: None, state: 0 }
    }
}

impl<T> Memo<T> {
    /// Makes the value, where it was made of something else or not yet. Whether it was.
    pub(super) fn renew(&mut self, key: Key, make: impl FnOnce() -> T) -> bool {
        if self.made.as_ref().is_some_and(|(former, _)| *former == key) {
            return false;
        }
        self.made = Some((key, make()));
        self.state += 1;
        true
    }

    /// The value.
    pub(super) fn get(&self) -> Option<&T> {
        self.made.as_ref().map(|(_, value)| value)
    }

    /// The value, to be changed without becoming another for those who are made of it.
    pub(super) fn get_mut(&mut self) -> Option<&mut T> {
        self.made.as_mut().map(|(_, value)| value)
    }

    /// The value, taken out.
    pub(super) fn into_value(self) -> Option<T> {
        self.made.map(|(_, value)| value)
    }

    /// The value's state: another number after each time that it was made.
    pub(super) fn state(&self) -> u64 {
        self.state
    }
}
