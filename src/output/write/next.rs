//! Puts the next site together, in a folder where anything may lie.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::about;
use super::survey::{self, Entry, Identity};

/// The folder of the next site. It holds no file but those that the site is to have, and all folders.
#[derive(Debug)]
pub(super) struct Next {
    place: PathBuf,
    /// What lay there before.
    found: HashMap<String, Entry>,
}

impl Next {
    /// Makes a folder ready for files at these paths.
    ///
    /// # Errors
    /// What the system says, with the file it is about.
    pub(super) fn prepare(place: PathBuf, paths: &BTreeSet<&str>) -> io::Result<Self> {
        fs::create_dir_all(&place).map_err(|error| about(&place, error))?;
        let folders = folders(paths);
        let mut next = Self { found: survey::entries(&place)?, place };
        next.clear(paths, &folders)?;
        next.add_folders(&folders)?;
        Ok(next)
    }

    /// Writes a file of its own, at one of the paths.
    ///
    /// # Errors
    /// What the system says, with the file it is about.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let place = self.place.join(path);
        let written = match self.found.get(path) {
            Some(Entry::OwnFile) => fs::write(&place, bytes),
            old => remove(&place, old).and_then(|()| {
                // Never over a file that is there: the disk takes two paths of the plan for the same.
                File::create_new(&place)?.write_all(bytes)
            }),
        };
        written.map_err(|error| about(&place, error))
    }

    /// Puts a file of the present site at its path as well.
    ///
    /// # Errors
    /// What the system says, with the file it is about.
    pub(super) fn keep(&self, path: &str, present: &Path, identity: Option<Identity>) -> io::Result<()> {
        let place = self.place.join(path);
        let old = self.found.get(path);
        if matches!(old, Some(Entry::SharedFile(Some(own))) if identity == Some(*own)) {
            return Ok(());
        }
        let kept = remove(&place, old).and_then(|()| {
            fs::hard_link(present, &place).or_else(|_| {
                // Not every file system has hard links. What a web server looks at is the time.
                fs::copy(present, &place)?;
                File::options().write(true).open(&place)?.set_modified(fs::metadata(present)?.modified()?)
            })
        });
        kept.map_err(|error| about(&place, error))
    }

    /// Removes what is to be no part of the site, and forgets it.
    fn clear(&mut self, paths: &BTreeSet<&str>, folders: &BTreeSet<&str>) -> io::Result<()> {
        let stays = |path: &String, entry: &mut Entry| match entry {
            Entry::Folder => folders.contains(path.as_str()),
            Entry::OwnFile | Entry::SharedFile(_) => paths.contains(path.as_str()),
        };
        let mut gone: Vec<_> = self.found.extract_if(|path, entry| !stays(path, entry)).collect();
        // What lies in a folder comes after it in order, so the reverse empties a folder first.
        gone.sort_by(|(one, _), (other, _)| other.cmp(one));
        gone.iter().try_for_each(|(path, entry)| {
            let place = self.place.join(path);
            let removed = if matches!(entry, Entry::Folder) { fs::remove_dir(&place) } else { fs::remove_file(&place) };
            removed.map_err(|error| about(&place, error))
        })
    }

    /// Makes the folders that are not there, the outermost first: those of one level do not need each other.
    fn add_folders(&self, folders: &BTreeSet<&str>) -> io::Result<()> {
        let depth = |folder: &str| folder.matches('/').count();
        let mut missing: Vec<_> = folders.iter().filter(|folder| !self.found.contains_key(**folder)).collect();
        missing.sort_by_key(|folder| depth(folder));
        missing.chunk_by(|one, other| depth(one) == depth(other)).try_for_each(|level| {
            level.par_iter().try_for_each(|folder| {
                let place = self.place.join(folder);
                fs::create_dir(&place).map_err(|error| about(&place, error))
            })
        })
    }
}

/// All folders that files at these paths lie in, below the site's own.
fn folders<'p>(paths: &BTreeSet<&'p str>) -> BTreeSet<&'p str> {
    let mut folders = BTreeSet::new();
    for path in paths {
        let mut rest = *path;
        while let Some((folder, _)) = rest.rsplit_once('/') {
            // Where a folder is known, those above it are as well.
            if !folders.insert(folder) {
                break;
            }
            rest = folder;
        }
    }
    folders
}

/// Removes the `old` file at this place, if there is one.
fn remove(place: &Path, old: Option<&Entry>) -> io::Result<()> {
    if old.is_some() { fs::remove_file(place) } else { Ok(()) }
}
