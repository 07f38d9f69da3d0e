//! Puts the next site together, from whatever lies in its place.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use rayon::prelude::*;

use super::about;
use super::plan::Plan;
use super::survey::{self, Entry, Present};

/// Makes the folder `next` hold the files of `plan`: links to those of the site in `present` that
/// stay the same, and new ones.
///
/// # Errors
/// What the system says, with the file it is about; `next` is half-made then.
pub(super) fn build(plan: &Plan<'_>, present: &Path, next: &Path) -> io::Result<()> {
    fs::create_dir_all(next).map_err(|error| about(next, error))?;
    let folders = plan.folders();
    let mut found = survey::entries(next)?;
    clear(plan, &folders, next, &mut found)?;
    add_folders(&folders, next, &found)?;
    plan.files.par_iter().try_for_each(|(path, bytes)| {
        let place = next.join(path);
        let old = found.get(*path).copied();
        let made = match plan.present.get(*path) {
            Some(Present::Same(_)) if is_link_to(old, plan.present.get(*path)) => Ok(()),
            Some(Present::Same(_)) => remove(&place, old).and_then(|()| keep(&present.join(path), &place, bytes)),
            _ => write(&place, old, bytes),
        };
        made.map_err(|error| about(&place, error))
    })
}

/// Removes what is not in the plan, and takes it out of `found`.
fn clear(plan: &Plan<'_>, folders: &BTreeSet<&str>, next: &Path, found: &mut HashMap<String, Entry>) -> io::Result<()> {
    let stays = |path: &String, entry: &mut Entry| match entry {
        Entry::Folder => folders.contains(path.as_str()),
        Entry::OwnFile | Entry::SharedFile(_) => plan.files.contains_key(path.as_str()),
    };
    let mut gone: Vec<_> = found.extract_if(|path, entry| !stays(path, entry)).collect();
    // What lies in a folder comes after it in order, so the reverse empties a folder first.
    gone.sort_by(|(one, _), (other, _)| other.cmp(one));
    gone.iter().try_for_each(|(path, entry)| {
        let place = next.join(path);
        let removed = if matches!(entry, Entry::Folder) { fs::remove_dir(&place) } else { fs::remove_file(&place) };
        removed.map_err(|error| about(&place, error))
    })
}

/// Makes the folders that are not there, the outermost first: those of one level do not need each other.
fn add_folders(folders: &BTreeSet<&str>, next: &Path, found: &HashMap<String, Entry>) -> io::Result<()> {
    let depth = |folder: &str| folder.matches('/').count();
    let mut missing: Vec<_> = folders.iter().filter(|folder| !found.contains_key(**folder)).collect();
    missing.sort_by_key(|folder| depth(folder));
    missing.chunk_by(|one, other| depth(one) == depth(other)).try_for_each(|level| {
        level.par_iter().try_for_each(|folder| {
            let place = next.join(folder);
            fs::create_dir(&place).map_err(|error| about(&place, error))
        })
    })
}

/// Whether `old` is the very file of the present site.
fn is_link_to(old: Option<Entry>, present: Option<&Present>) -> bool {
    match (old, present) {
        (Some(Entry::SharedFile(Some(one))), Some(Present::Same(Some(other)))) => one == *other,
        _ => false,
    }
}

/// Puts the file `present`, which holds `bytes`, at the free place `next` as well.
fn keep(present: &Path, next: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::hard_link(present, next).or_else(|_| {
        // Not every file system has hard links. What a web server looks at is the time.
        let mut file = File::create_new(next)?;
        file.write_all(bytes)?;
        file.set_modified(fs::metadata(present)?.modified()?)
    })
}

/// Writes a file, in place of an `old` one.
fn write(place: &Path, old: Option<Entry>, bytes: &[u8]) -> io::Result<()> {
    if let Some(Entry::OwnFile) = old {
        return fs::write(place, bytes);
    }
    remove(place, old)?;
    // Never over a file that is there: the disk takes two paths of the plan for the same.
    File::create_new(place)?.write_all(bytes)
}

/// Removes the `old` file at this place, if there is one.
fn remove(place: &Path, old: Option<Entry>) -> io::Result<()> {
    if old.is_some() { fs::remove_file(place) } else { Ok(()) }
}
