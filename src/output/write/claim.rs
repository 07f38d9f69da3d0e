//! Which folders a site may be written to.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::{MARKER, reason};
use crate::diagnostic::Diagnostic;

/// The folders of a project that hold what people have written.
const PRECIOUS: [&str; 5] = ["content", "i18n", "static", "themes", ".git"];

/// Why a folder is not written to. The program ends with exit code 2.
#[derive(Debug)]
pub enum ClaimError {
    /// The folder is the project's root, or above it.
    ProjectRoot(PathBuf),
    /// The folder is `/`.
    FileSystemRoot(PathBuf),
    /// The folder is the home folder, or above it.
    Home(PathBuf),
    /// The folder is among the project's own files, or holds them.
    Sources(PathBuf),
    /// The folder has files, and they are not ours.
    Foreign(PathBuf),
    /// The path is not that of a folder.
    NotFolder(PathBuf),
    /// The path is a link to a folder that does not exist.
    BrokenLink(PathBuf),
    /// Another process writes to the folder.
    Busy(PathBuf),
    /// The system refuses.
    Unusable(PathBuf, io::Error),
}

impl ClaimError {
    /// The error, ready to be worded.
    pub fn diagnostic(&self) -> Diagnostic {
        let about = |code, path: &Path| Diagnostic::global(code).with("path", path.display());
        match self {
            Self::ProjectRoot(path) => about("output::project-root", path),
            Self::FileSystemRoot(path) => about("output::file-system-root", path),
            Self::Home(path) => about("output::home", path),
            Self::Sources(path) => about("output::sources", path),
            Self::Foreign(path) => about("output::foreign", path),
            Self::NotFolder(path) => about("output::not-folder", path),
            Self::BrokenLink(path) => about("output::broken-link", path),
            Self::Busy(path) => about("output::busy", path),
            Self::Unusable(path, error) => about("output::unusable", path).with("reason", reason(error)),
        }
    }
}

/// The folder that `out` names, absolute and without symbolic links, whether it exists or not.
pub(super) fn resolve(out: &Path) -> Result<PathBuf, ClaimError> {
    let unusable = |error| ClaimError::Unusable(out.to_owned(), error);
    let absolute = std::path::absolute(out).map_err(unusable)?;
    let there = absolute.ancestors().find(|path| path.symlink_metadata().is_ok()).unwrap_or(&absolute);
    let mut folder = there.canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound => ClaimError::BrokenLink(there.to_owned()),
        _ => unusable(error),
    })?;
    let missing = absolute.strip_prefix(there).unwrap_or(Path::new(""));
    if missing.as_os_str().is_empty() {
        return if folder.is_dir() { Ok(folder) } else { Err(ClaimError::NotFolder(folder)) };
    }
    for part in missing.components() {
        match part {
            Component::ParentDir => drop(folder.pop()),
            part => folder.push(part),
        }
    }
    // `missing/../public` may name a folder that exists, or a link.
    if missing.components().any(|part| part == Component::ParentDir) { resolve(&folder) } else { Ok(folder) }
}

/// Refuses the folders that must never be replaced.
pub(super) fn forbid(folder: &Path, root: &Path, home: Option<&Path>) -> Result<(), ClaimError> {
    let root = root.canonicalize().map_err(|error| ClaimError::Unusable(root.to_owned(), error))?;
    let home = home.and_then(|home| home.canonicalize().ok());
    if folder.parent().is_none() {
        return Err(ClaimError::FileSystemRoot(folder.to_owned()));
    }
    if root.starts_with(folder) {
        return Err(ClaimError::ProjectRoot(folder.to_owned()));
    }
    if home.is_some_and(|home| home.starts_with(folder)) {
        return Err(ClaimError::Home(folder.to_owned()));
    }
    for name in PRECIOUS {
        let named = root.join(name);
        let real = named.canonicalize().unwrap_or_else(|_| named.clone());
        if folder.starts_with(&named) || folder.starts_with(&real) || real.starts_with(folder) {
            return Err(ClaimError::Sources(folder.to_owned()));
        }
    }
    Ok(())
}

/// Whether the folder has files, and no marker.
pub(super) fn is_foreign(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some() && !folder.join(MARKER).is_file()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
