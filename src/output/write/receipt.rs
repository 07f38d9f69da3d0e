//! What a site was made of, so that a site of the same is not made again.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{about, survey};
use crate::output::OutputPath;

/// The facts of a site that was made without a single finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// What it was made of, and by which program, as a hash.
    pub made_of: String,
    /// How many pages it has.
    pub pages: usize,
    /// How many PDFs.
    pub pdfs: usize,
    /// How many languages.
    pub languages: usize,
    /// How many files.
    pub files: usize,
    /// How many of the pages an organiser has yet to complete.
    pub incomplete: usize,
}

/// A receipt as it is kept: with the state in which the site was left.
#[derive(Serialize, Deserialize)]
struct Kept {
    receipt: Receipt,
    state: String,
}

/// The receipt at `place`, if the site in `folder` is still in the state in which it was left.
pub(super) fn read(place: &Path, folder: &Path) -> Option<Receipt> {
    let kept: Kept = serde_json::from_slice(&fs::read(place).ok()?).ok()?;
    let found = survey::metadata(folder, &numbers).ok()?;
    (kept.state == hash(found)).then_some(kept.receipt)
}

/// Writes a receipt for the site in `folder`, which has these files and no others, as it is now.
///
/// # Errors
/// What the system says.
pub(super) fn write(place: &Path, folder: &Path, files: &[OutputPath], receipt: Receipt) -> io::Result<()> {
    // Each is asked for by its path: to look for them in their folders takes the system five times as long.
    let look = |file: &OutputPath| {
        let found = fs::symlink_metadata(folder.join(file.as_str()))?;
        Ok((file.as_str().to_owned(), numbers(&found)))
    };
    let found: io::Result<Vec<_>> = files.par_iter().map(look).collect();
    let kept = Kept { receipt, state: hash(found?) };
    let text = serde_json::to_vec(&kept)?;
    // Half a receipt is none: it is read only whole.
    fs::write(place, text).map_err(|error| about(place, error))
}

/// The state of a folder as a hash: the path, size and times of everything in it. Whoever changes a
/// file changes one of them.
fn hash(mut found: Vec<(String, Numbers)>) -> String {
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut hasher = blake3::Hasher::new();
    for (path, numbers) in found {
        hasher.update(path.as_bytes()).update(&[0]);
        for number in numbers {
            hasher.update(&number.to_le_bytes());
        }
    }
    hasher.finalize().to_hex().to_string()
}

/// What the system knows of a file.
#[cfg(unix)]
type Numbers = [u64; 6];
#[cfg(not(unix))]
type Numbers = [u64; 3];

#[cfg(unix)]
fn numbers(metadata: &Metadata) -> Numbers {
    use std::os::unix::fs::MetadataExt as _;
    let times = [metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()];
    let [written, nanoseconds, changed, more] = times.map(i64::cast_unsigned);
    [written, nanoseconds, changed, more, metadata.len(), metadata.ino()]
}

#[cfg(not(unix))]
fn numbers(metadata: &Metadata) -> Numbers {
    let time = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let time = time.unwrap_or_default();
    [metadata.len(), time.as_secs(), u64::from(time.subsec_nanos())]
}
