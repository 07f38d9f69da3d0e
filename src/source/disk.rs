//! The only reader of the site: from the project's folder to [`Sources`].
//!
//! First the list, then the bytes. The list is made by one walk in sorted order, so that what is
//! found first never depends on the machine; the bytes are read in parallel.
//!
//! Only ordinary files below the root are ever opened. The type of an entry is known before it is
//! touched, so a pipe cannot make the program wait. A link is followed only where its canonical
//! target lies below the root, and no folder is entered again from within itself or from within a
//! link that led into it; so every walk ends.

#![expect(clippy::disallowed_methods, reason = "this is the one reader of the site")]

pub mod mirror;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ffi::OsStr;
use std::fs::{self, File, FileType};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use walkdir::{DirEntry, WalkDir};

use super::{SourceFile, Sources};
use crate::diagnostic::{Diagnostic, Reported, Span};

/// The file that makes a folder a project.
const CONFIGURATION: &str = "sitegen.toml";

/// The folders that are read. All others are the project's own business.
const FOLDERS: [&str; 4] = ["content", "i18n", "static", "themes"];

/// The largest file that is accepted, in MiB: everything is held in memory, and a reader on a phone
/// would not wait for more.
const LIMIT_MIB: u64 = 64;
const LIMIT: u64 = LIMIT_MIB << 20;

/// Why there is no project to compile. The program ends with exit code 2.
#[derive(Debug)]
pub enum LoadError {
    /// The root does not exist.
    RootMissing(PathBuf),
    /// The root is a file.
    RootNotFolder(PathBuf),
    /// The root cannot be opened.
    RootUnreadable(PathBuf, io::Error),
    /// The root has no `sitegen.toml`.
    NoConfiguration(PathBuf),
}

impl LoadError {
    /// The error, ready to be worded: `source::root-missing`, `source::root-not-folder`,
    /// `source::root-unreadable` or `source::no-configuration`.
    pub fn diagnostic(&self) -> Diagnostic {
        let about = |code, root: &Path| Diagnostic::global(code).with("path", root.display());
        match self {
            Self::RootMissing(root) => about("source::root-missing", root),
            Self::RootNotFolder(root) => about("source::root-not-folder", root),
            Self::RootUnreadable(root, error) => about("source::root-unreadable", root).with("reason", reason(error)),
            Self::NoConfiguration(root) => about("source::no-configuration", root),
        }
    }
}

/// Reads the project in the folder `root`, on top of the files that are compiled in.
///
/// Hidden entries (`.git`) and what editors leave behind (`page.md~`, `#page.md#`, `page.md.swp`)
/// are no part of a project, but for those that the web asks for (`static/.well-known/`).
///
/// # Errors
/// [`LoadError`] where there is no project. What is wrong with single files is reported beside the
/// sources, at the file: `source::outside`, `source::link-loop`, `source::broken-link`,
/// `source::not-a-file`, `source::not-folder`, `source::unreadable`, `source::too-large`,
/// `source::name-not-utf8`, `source::same-name`.
pub fn load(root: &Path) -> Result<Reported<Sources>, LoadError> {
    let root = open_root(root)?;
    let Survey { files, mut faults, .. } = Survey::of(&root);
    let read: Vec<_> = files.par_iter().map_init(Vec::new, |buffer, (path, place)| read(path, place, buffer)).collect();
    let found = read.into_iter().filter_map(|file| file.map_err(|fault| faults.push(fault)).ok());
    let mut found = found.map(|file| (Arc::clone(&file.path), file)).collect();
    let mut sources = Sources::bundled();
    sources.files.append(&mut found);
    Ok(Reported::new(sources, faults))
}

/// The canonical path of a root that can be read and has a configuration.
fn open_root(root: &Path) -> Result<PathBuf, LoadError> {
    let unreadable = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => LoadError::RootMissing(root.to_owned()),
        ErrorKind::NotADirectory => LoadError::RootNotFolder(root.to_owned()),
        _ => LoadError::RootUnreadable(root.to_owned(), error),
    };
    let canonical = root.canonicalize().map_err(unreadable)?;
    fs::read_dir(&canonical).map_err(unreadable)?;
    match fs::symlink_metadata(canonical.join(CONFIGURATION)) {
        Ok(found) if !found.is_dir() => Ok(canonical),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unreadable(error)),
        _ => Err(LoadError::NoConfiguration(root.to_owned())),
    }
}

/// The walk: which files there are, and where.
struct Survey<'a> {
    /// The project's root, canonical.
    root: &'a Path,
    /// The place on the disk of each file, by its path below the root.
    files: BTreeMap<Arc<str>, PathBuf>,
    /// What was found wrong.
    faults: Vec<Diagnostic>,
    /// Where links lead to.
    targets: Vec<PathBuf>,
}

impl<'a> Survey<'a> {
    /// The project in `root`, canonical.
    fn of(root: &'a Path) -> Self {
        let mut survey = Self { root, files: BTreeMap::new(), faults: Vec::new(), targets: Vec::new() };
        survey.list();
        survey
    }

    /// Lists the configuration and the four folders.
    fn list(&mut self) {
        for name in [CONFIGURATION].into_iter().chain(FOLDERS) {
            let place = self.root.join(name);
            match fs::symlink_metadata(&place) {
                Ok(found) => self.top(name, place, found.file_type()),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => self.fault(unreadable(name, &error)),
            }
        }
    }

    /// Takes one entry of the root.
    fn top(&mut self, name: &str, place: PathBuf, kind: FileType) {
        if kind.is_dir() {
            self.walk(name, &place, &mut Vec::new());
        } else if name != CONFIGURATION && fs::metadata(&place).is_ok_and(|found| found.is_file()) {
            self.fault(at("source::not-folder", name));
        } else {
            self.meet(name, place, kind, &mut Vec::new());
        }
    }

    /// Lists everything below the folder that lies at `place`, canonical, and is known as `name`.
    ///
    /// `trail` has the places of the links that led here, and their targets.
    fn walk(&mut self, name: &str, place: &Path, trail: &mut Vec<PathBuf>) {
        let mut entries = WalkDir::new(place).min_depth(1).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = below(name, place, error.path().unwrap_or(place));
                    let error = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                    self.fault(unreadable(&path, &error));
                    continue;
                }
            };
            let wanted = !is_litter(&entry) && self.is_named(name, place, &entry);
            if entry.file_type().is_dir() {
                if !wanted {
                    entries.skip_current_dir();
                }
            } else if wanted {
                let path = below(name, place, entry.path());
                let kind = entry.file_type();
                self.meet(&path, entry.into_path(), kind, trail);
            }
        }
    }

    /// Whether the entry's name is text; if it is not, says so.
    fn is_named(&mut self, name: &str, place: &Path, entry: &DirEntry) -> bool {
        let named = entry.file_name().to_str().is_some();
        if !named {
            self.fault(at("source::name-not-utf8", &below(name, place, entry.path())));
        }
        named
    }

    /// Takes an entry that is no folder.
    fn meet(&mut self, path: &str, place: PathBuf, kind: FileType, trail: &mut Vec<PathBuf>) {
        if kind.is_symlink() {
            self.follow(path, &place, trail);
        } else if kind.is_file() {
            self.add(path, place);
        } else {
            self.fault(at("source::not-a-file", path));
        }
    }

    /// Follows the link at `place`, if it stays inside and leads to something new.
    fn follow(&mut self, path: &str, place: &Path, trail: &mut Vec<PathBuf>) {
        let target = match place.canonicalize() {
            Ok(target) => target,
            Err(error) => return self.fault(dead_link(path, place, &error)),
        };
        let Ok(inside) = target.strip_prefix(self.root) else {
            return self.fault(at("source::outside", path).with("target", written_target(place)));
        };
        self.targets.push(target.clone());
        match fs::metadata(&target) {
            Err(error) => self.fault(unreadable(path, &error)),
            Ok(found) if found.is_file() => self.add(path, target),
            Ok(found) if !found.is_dir() => self.fault(at("source::not-a-file", path)),
            Ok(_) if place.starts_with(&target) || trail.iter().any(|passed| passed.starts_with(&target)) => {
                let inside = format!("{}/", below("", self.root, inside).trim_start_matches('/'));
                self.fault(at("source::link-loop", path).with("target", inside));
            }
            Ok(_) => {
                let before = trail.len();
                trail.extend([place.to_owned(), target.clone()]);
                self.walk(path, &target, trail);
                // A link that stands in no other one starts a trail of its own: two links to one
                // folder are no loop. Within it nothing is forgotten, which keeps the walk finite.
                if before == 0 {
                    trail.clear();
                }
            }
        }
    }

    /// Notes a file to read.
    fn add(&mut self, path: &str, place: PathBuf) {
        match self.files.entry(path.into()) {
            Entry::Vacant(free) => drop(free.insert(place)),
            Entry::Occupied(_) => {
                let name = path.rsplit('/').next().unwrap_or(path);
                self.fault(at("source::same-name", path).with("name", name));
            }
        }
    }

    fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }
}

/// The path of `entry`, which lies below the folder `place` that is known as `name`: NFC, with `/`.
fn below(name: &str, place: &Path, entry: &Path) -> String {
    let mut path = name.to_owned();
    for part in entry.strip_prefix(place).unwrap_or(entry) {
        path.push('/');
        path.push_str(&part.to_string_lossy());
    }
    if path.is_ascii() || is_nfc(&path) { path } else { path.nfc().collect() }
}

/// The hidden names that web hosts and the web itself ask for, and that are therefore published. All
/// other hidden files are somebody's own, and may hold what nobody else is to see.
const ASKED_FOR: [&str; 4] = [".domains", ".htaccess", ".nojekyll", ".well-known"];

/// Whether the entry is hidden or left behind by an editor.
fn is_litter(entry: &DirEntry) -> bool {
    is_litter_name(entry.file_name())
}

fn is_litter_name(name: &OsStr) -> bool {
    if ASKED_FOR.iter().any(|asked| name == *asked) {
        return false;
    }
    let name = name.as_encoded_bytes();
    let between_hashes = name.len() > 1 && name.starts_with(b"#") && name.ends_with(b"#");
    between_hashes || name.starts_with(b".") || name.ends_with(b"~") || name.ends_with(b".swp")
}

/// Reads the file at `place`, by way of a buffer that the files of a thread share.
fn read(path: &Arc<str>, place: &Path, buffer: &mut Vec<u8>) -> Result<SourceFile, Diagnostic> {
    buffer.clear();
    // No more than one byte above the limit.
    let length = File::open(place).and_then(|file| file.take(LIMIT + 1).read_to_end(buffer));
    let length = length.map_err(|error| unreadable(path, &error))? as u64;
    if length > LIMIT {
        let size = fs::metadata(place).map_or(length, |found| found.len()).div_ceil(1 << 20);
        return Err(at("source::too-large", path).with("size", size).with("limit", LIMIT_MIB));
    }
    Ok(SourceFile::new(Arc::clone(path), buffer.as_slice()))
}

/// What is wrong with a link whose target cannot be found.
fn dead_link(path: &str, place: &Path, error: &io::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            at("source::broken-link", path).with("target", written_target(place))
        }
        ErrorKind::PermissionDenied => unreadable(path, error),
        // The name of the remaining case, ELOOP, is not stable in std: links that lead to each other.
        _ => at("source::link-loop", path).with("target", written_target(place)),
    }
}

/// The target as the link has it, not as this machine resolves it.
fn written_target(place: &Path) -> String {
    fs::read_link(place).map_or_else(|_| String::new(), |target| target.display().to_string())
}

fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    at("source::unreadable", path).with("reason", reason(error))
}

fn at(code: &'static str, path: &str) -> Diagnostic {
    Diagnostic::error(code, Span::file(&path.into()))
}

/// What the system says, without its number, which helps nobody.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests;
