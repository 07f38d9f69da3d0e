//! The only writer: puts an [`OutputTree`] into a folder, whole or not at all.
//!
//! # What can go wrong, and why the last good site survives it
//!
//! The next site is put together in a folder beside the present one, `.public.sitegen/next` for
//! `public`, and takes its place in one step when it is complete.
//!
//! - **Before the step** the present site is only read. A file that stays the same is a hard link
//!   to the present one, so its modification time and inode stay; a file that differs is never
//!   written into one that the present site has. A failure or a crash leaves the present site as
//!   it was, and beside it a half-made one that the next build takes up, whatever its state. Where
//!   there is no present site yet, a failure leaves nothing at all.
//! - **The step** is one exchange of two names (`renameat2` on Linux), so that a visitor or a web
//!   server sees the one site or the other. Where the system cannot exchange, it is three renames
//!   by way of `.public.sitegen/last`; a crash among them may leave no site, and the next
//!   [`Target::claim`] puts the last one back.
//! - **After the step** the former site lies in `next`. It is not removed but brought up to date by
//!   the next build, so that one changed page costs one file. Removing ten thousand folders and
//!   making them anew takes ext4 many seconds, because it avoids what was just deleted. Files
//!   that have not changed are shared by both, so it takes little space, and it may be deleted at
//!   any time between builds.
//!
//! Two builds are kept apart by a lock on `.public.sitegen/lock`. It ends with the process, however
//! that ends.
//!
//! Nothing is flushed to the disk by force: ten thousand files would take seconds. After a power
//! failure a file may be empty; the next build compares bytes, not dates, and mends it.
//!
//! A folder is ours if it has the marker file `.sitegen`. No other folder is touched unless it is
//! empty or force is used, and some are not touched even then: see [`Target::claim`].

#![expect(clippy::disallowed_methods, reason = "this is the one writer of the site")]

mod claim;
mod next;
mod press;
mod receipt;
mod survey;
mod workshop;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use self::claim::ClaimError;
pub use self::press::{Finished, Press};
pub use self::receipt::Receipt;
use self::workshop::Workshop;
use rayon::prelude::*;

use super::{OutputPath, OutputTree};
use crate::diagnostic::Diagnostic;

/// The file that makes an output folder ours.
const MARKER: &str = ".sitegen";

/// What the marker says, to whoever wonders. The same in every site: it is a part of the output.
const MARKER_TEXT: &str = "\
This folder is written by sitegen. Everything in it is replaced when the site is built again:
change the files in content/ instead.

Tämän kansion kirjoittaa sitegen. Kaikki täällä korvautuu, kun sivusto kootaan uudelleen:
muuta sen sijaan kansion content/ tiedostoja.
";

/// How the files of the site compare with those of the site before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were not there before.
    pub created: usize,
    /// Files whose bytes differ.
    pub changed: usize,
    /// Files that were left as they are.
    pub unchanged: usize,
    /// Files that are no longer made.
    pub removed: usize,
}

impl Written {
    /// Whether the site was already as it should be, so that nothing was written.
    pub fn is_nothing(&self) -> bool {
        self.created + self.changed + self.removed == 0
    }
}

/// A folder that this process alone may write to, as long as the value lives.
#[derive(Debug)]
pub struct Target {
    /// The folder, without symbolic links. It need not exist yet; its parent does.
    folder: PathBuf,
    workshop: Workshop,
}

impl Target {
    /// Takes the folder `out` for the site of the project at `root`.
    ///
    /// Creates the folders above `out`, takes the lock, and puts right what a crash has left.
    ///
    /// # Errors
    /// [`ClaimError`], and no site is changed: `out` is the project's root, above it, the file
    /// system's root, the home folder or above it, or among the project's own files — with `force`
    /// as without —, or it has files that are not ours and there is no `force`, or another build
    /// is at work, or the system refuses.
    pub fn claim(out: &Path, root: &Path, home: Option<&Path>, force: bool) -> Result<Self, ClaimError> {
        let folder = claim::resolve(out)?;
        claim::forbid(&folder, root, home)?;
        let unusable = |error| ClaimError::Unusable(folder.clone(), error);
        if !force && claim::is_foreign(&folder).map_err(unusable)? {
            return Err(ClaimError::Foreign(folder));
        }
        fs::create_dir_all(folder.parent().unwrap_or(&folder)).map_err(unusable)?;
        let workshop = Workshop::open(&folder).map_err(unusable)?;
        let workshop = workshop.ok_or_else(|| ClaimError::Busy(folder.clone()))?;
        workshop.recover(&folder).map_err(unusable)?;
        Ok(Self { folder, workshop })
    }

    /// The folder, without symbolic links.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The receipt of the site in the folder, if that is just as it was left.
    pub fn receipt(&self) -> Option<Receipt> {
        receipt::read(&self.workshop.receipt(), &self.folder)
    }

    /// Leaves a receipt for the site that was just written, which has these files, so that it need not be made again.
    ///
    /// # Errors
    /// What the system says. Without a receipt the next build only takes longer.
    pub fn sign(&self, files: &[OutputPath], receipt: Receipt) -> io::Result<()> {
        receipt::write(&self.workshop.receipt(), &self.folder, files, receipt)
    }

    /// Begins a site that has files at these paths, and the marker.
    ///
    /// # Errors
    /// What the system says, with the file it is about. The site is as it was.
    pub fn press(&self, paths: impl IntoIterator<Item = OutputPath>) -> io::Result<Press<'_>> {
        Press::start(self, paths)
    }

    /// Makes the folder hold exactly the files of `tree`, and the marker.
    ///
    /// Where it does so already, nothing is written.
    ///
    /// # Errors
    /// What the system says, with the file it is about. The site is as it was.
    pub fn write(&self, tree: &OutputTree) -> io::Result<Written> {
        let press = self.press(tree.files.keys().cloned())?;
        tree.files.par_iter().for_each(|(path, bytes)| press.put(path, bytes));
        Ok(press.finish()?.written)
    }

    /// Gives up a site that did not come to be. Where there has been none before, nothing is left of it.
    pub fn give_up(self) {
        if !self.folder.join(MARKER).exists() {
            self.workshop.close();
        }
    }

    /// The error of a site that could not be written, ready to be worded: `output::write-failed`.
    pub fn diagnostic(&self, error: &io::Error) -> Diagnostic {
        Diagnostic::global("output::write-failed").with("path", self.folder.display()).with("reason", reason(error))
    }
}

/// The error, with the file it is about.
fn about(place: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {}", place.display(), reason(&error)))
}

/// What the system says, without its number, which helps nobody.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests;
