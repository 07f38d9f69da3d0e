//! What there is in a folder already.

use std::collections::HashMap;
use std::fs::{self, DirEntry, File, FileType, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use rayon::prelude::*;

use super::about;

/// Which file it is, whatever its name: two paths with one identity are one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    device: u64,
    inode: u64,
}

/// An entry of the site in the making.
#[derive(Clone, Copy, Debug)]
pub(super) enum Entry {
    /// A folder.
    Folder,
    /// A file that has no other name, so that it can be written over.
    OwnFile,
    /// A file that may have other names, or a link.
    SharedFile(Option<Identity>),
}

/// All below `folder` that is no folder, by path, and whether it is an ordinary file; none if there is no such
/// folder.
///
/// # Errors
/// A folder that cannot be read.
pub(super) fn files(folder: &Path) -> io::Result<HashMap<String, bool>> {
    let found = survey(folder, &|_, _, kind| Ok((!kind.is_dir()).then(|| kind.is_file())))?;
    Ok(found.into_iter().filter_map(|(path, is_file)| Some((path, is_file?))).collect())
}

/// All entries below `folder`, by path; none if there is no such folder.
///
/// # Errors
/// A folder or file that cannot be read.
pub(super) fn entries(folder: &Path) -> io::Result<HashMap<String, Entry>> {
    let found = survey(folder, &|_, entry, kind| {
        if kind.is_dir() {
            return Ok(Entry::Folder);
        }
        let found = entry.metadata()?;
        let own = kind.is_file() && has_one_name(&found);
        Ok(if own { Entry::OwnFile } else { Entry::SharedFile(identity(&found)) })
    })?;
    Ok(found.into_iter().collect())
}

/// What `look` makes of what the system says of all below `folder` that is no folder, by path; nothing if there
/// is no such folder.
///
/// # Errors
/// A folder or file that cannot be read.
pub(super) fn metadata<T: Send>(
    folder: &Path,
    look: &(impl Fn(&Metadata) -> T + Sync),
) -> io::Result<Vec<(String, T)>> {
    let found = survey(folder, &|_, entry, kind| {
        // What a folder holds is in the list; its own times say no more.
        if kind.is_dir() { Ok(None) } else { entry.metadata().map(|found| Some(look(&found))) }
    })?;
    Ok(found.into_iter().filter_map(|(path, seen)| Some((path, seen?))).collect())
}

/// What `look` makes of all entries below `folder`, by path.
fn survey<T: Send>(
    folder: &Path,
    look: &(impl Fn(&str, &DirEntry, FileType) -> io::Result<T> + Sync),
) -> io::Result<Vec<(String, T)>> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        _ => survey_below(folder, "", look),
    }
}

fn survey_below<T: Send>(
    folder: &Path,
    prefix: &str,
    look: &(impl Fn(&str, &DirEntry, FileType) -> io::Result<T> + Sync),
) -> io::Result<Vec<(String, T)>> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries = entries.map_err(|error| about(folder, error))?;
    let visit = |entry: &DirEntry| {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        let mut found = Vec::new();
        if kind.is_dir() {
            found = survey_below(&entry.path(), &format!("{path}/"), look)?;
        }
        let seen = look(&path, entry, kind).map_err(|error| about(&entry.path(), error))?;
        found.push((path, seen));
        Ok(found)
    };
    let found: io::Result<Vec<_>> = entries.par_iter().map(visit).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// The identity of the file, if it holds exactly `bytes`; that, where the system has such.
///
/// # Errors
/// The file cannot be read.
pub(super) fn held(place: &Path, bytes: &[u8]) -> io::Result<Option<Option<Identity>>> {
    let mut file = File::open(place)?;
    let found = file.metadata()?;
    if found.len() != bytes.len() as u64 {
        return Ok(None);
    }
    let mut buffer = [0; 32 << 10];
    let mut rest = bytes;
    while !rest.is_empty() {
        let length = file.read(&mut buffer)?;
        match rest.split_at_checked(length) {
            Some((expected, after)) if length > 0 && expected == &buffer[..length] => rest = after,
            _ => return Ok(None),
        }
    }
    Ok(Some(identity(&found)))
}

#[cfg(unix)]
fn identity(found: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    Some(Identity { device: found.dev(), inode: found.ino() })
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<Identity> {
    None
}

#[cfg(unix)]
fn has_one_name(found: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(found) == 1
}

#[cfg(not(unix))]
fn has_one_name(_: &Metadata) -> bool {
    false
}
