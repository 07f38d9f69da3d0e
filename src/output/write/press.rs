//! A site while it is being written: files come in one by one, in any order and from many threads, and need not
//! be held longer than that takes.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::next::Next;
use super::survey::{self, Identity};
use super::{MARKER, MARKER_TEXT, Target, Written};
use crate::output::OutputPath;

/// A site in the making. Nobody sees any of it before [`Press::finish`].
#[derive(Debug)]
pub struct Press<'t> {
    target: &'t Target,
    /// The files of the present site, by path, and whether they are ordinary ones.
    present: HashMap<String, bool>,
    /// The paths that the site is to have.
    planned: BTreeSet<OutputPath>,
    /// The folder of the next site, where it is sure that there has to be one. Else nothing is written
    /// before it is known whether anything differs.
    next: Option<Next>,
    state: Mutex<State>,
}

/// A site that stands in its place.
#[derive(Clone, Debug)]
pub struct Finished {
    /// How it compares with the one before.
    pub written: Written,
    /// All its files, in the order of their paths, the marker among them.
    pub files: Vec<OutputPath>,
}

/// What has come in.
#[derive(Debug, Default)]
struct State {
    made: Vec<(OutputPath, Made)>,
    /// What went wrong first, in the order of paths.
    fault: Option<(OutputPath, io::Error)>,
}

/// A file of the next site.
#[derive(Debug)]
enum Made {
    /// The present site has it, with the same bytes.
    Same(Option<Identity>),
    /// It was written; whether the present site has one at its path.
    Written(bool),
    /// It is to be written.
    Waits(bool, Box<[u8]>),
}

impl<'t> Press<'t> {
    pub(super) fn start(target: &'t Target, paths: impl IntoIterator<Item = OutputPath>) -> io::Result<Self> {
        let mut planned: BTreeSet<OutputPath> = paths.into_iter().collect();
        planned.extend(OutputPath::new(MARKER));
        let present = survey::files(&target.folder)?;
        let mut press = Self { target, present, planned, next: None, state: Mutex::default() };
        if press.present.is_empty() {
            let paths = press.planned.iter().map(OutputPath::as_str).collect();
            press.next = Some(Next::prepare(target.workshop.next(), &paths)?);
        }
        Ok(press)
    }

    /// Takes in a file. One at a path that was not planned waits until all are there. What goes wrong is told by
    /// [`Press::finish`].
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) {
        let made = self.made(path, bytes);
        let mut state = self.state();
        match made {
            Ok(made) => state.made.push((path.clone(), made)),
            Err(error) if state.fault.as_ref().is_none_or(|(first, _)| path < first) => {
                state.fault = Some((path.clone(), error));
            }
            Err(_) => {}
        }
    }

    fn made(&self, path: &OutputPath, bytes: &[u8]) -> io::Result<Made> {
        let present = self.present.get(path.as_str());
        // A file that cannot be read is made anew.
        let held = |place: &Path| survey::held(place, bytes).ok().flatten();
        if let Some(identity) = present.filter(|is_file| **is_file).and_then(|_| held(&self.place(path))) {
            return Ok(Made::Same(identity));
        }
        match self.next.as_ref().filter(|_| self.planned.contains(path)) {
            Some(next) => next.write(path.as_str(), bytes).map(|()| Made::Written(present.is_some())),
            None => Ok(Made::Waits(present.is_some(), bytes.into())),
        }
    }

    /// Puts the site in the place of the present one, with the files that have come in and no others. Where
    /// the present one is just that, nothing is written.
    ///
    /// # Errors
    /// What the system says, with the file it is about. The site is as it was.
    pub fn finish(mut self) -> io::Result<Finished> {
        self.put(&OutputPath::new(MARKER).ok_or(io::ErrorKind::InvalidFilename)?, MARKER_TEXT.as_bytes());
        let State { mut made, fault } = std::mem::take(&mut *self.state());
        if let Some((_, error)) = fault {
            return Err(error);
        }
        made.sort_by(|(one, _), (other, _)| one.cmp(other));
        let is_done = self.present.len() == made.len() && made.iter().all(|(_, made)| matches!(made, Made::Same(_)));
        if !is_done {
            let next = self.complete(&made)?;
            made.par_iter().try_for_each(|(path, made)| match made {
                Made::Same(identity) => next.keep(path.as_str(), &self.place(path), *identity),
                Made::Written(_) => Ok(()),
                Made::Waits(_, bytes) => next.write(path.as_str(), bytes),
            })?;
            self.target.workshop.swap(&self.target.folder)?;
        }
        let written = self.written(&made);
        Ok(Finished { written, files: made.into_iter().map(|(path, _)| path).collect() })
    }

    /// The folder of the next site, without anything that has not come in.
    fn complete(&mut self, made: &[(OutputPath, Made)]) -> io::Result<Next> {
        let is_planned = made.iter().map(|(path, _)| path).eq(&self.planned);
        match self.next.take().filter(|_| is_planned) {
            Some(next) => Ok(next),
            None => {
                let paths = made.iter().map(|(path, _)| path.as_str()).collect();
                Next::prepare(self.target.workshop.next(), &paths)
            }
        }
    }

    /// The comparison in numbers, without the marker.
    fn written(&self, made: &[(OutputPath, Made)]) -> Written {
        let mut written = Written::default();
        for (_, made) in made.iter().filter(|(path, _)| path.as_str() != MARKER) {
            match made {
                Made::Same(_) => written.unchanged += 1,
                Made::Written(true) | Made::Waits(true, _) => written.changed += 1,
                Made::Written(false) | Made::Waits(false, _) => written.created += 1,
            }
        }
        let stays = |path: &str| made.binary_search_by(|(other, _)| other.as_str().cmp(path)).is_ok();
        written.removed = self.present.keys().filter(|path| *path != MARKER && !stays(path)).count();
        written
    }

    fn place(&self, path: &OutputPath) -> std::path::PathBuf {
        self.target.folder.join(path.as_str())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // What is in it is whole at any time.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
