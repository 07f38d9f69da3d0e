//! What the project's files were when they were read last, held against the disk: the preview asks
//! here what has changed.
//!
//! There is one rule of what belongs to a project, the walk of [`disk`](super). A plain file that is
//! named is read alone, which takes no longer in a large site than in a small one; whatever is less
//! plain (a folder, a link, a name that is taken) is a reason to walk again. Contents are compared,
//! so a file that was merely touched has not changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::ops::Bound;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use unicode_normalization::is_nfc;

use super::{CONFIGURATION, FOLDERS, LoadError, Survey, is_litter_name, open_root, read};
use crate::diagnostic::Diagnostic;
use crate::source::{Change, SourceFile, Sources};

/// A file that was written less than this before it was read may be written again within the same
/// tick of the disk's clock, and would look the same: its stamp is not relied on.
const TICK: Duration = Duration::from_millis(100);

/// The project's files as they were read last.
#[derive(Debug)]
pub struct Mirror {
    /// The root as it was named, which may lead elsewhere later.
    root: PathBuf,
    /// The root, canonical.
    place: PathBuf,
    files: BTreeMap<Arc<str>, Kept>,
    faults: Vec<Diagnostic>,
    targets: BTreeSet<PathBuf>,
}

/// A file that was read.
#[derive(Debug)]
struct Kept {
    place: PathBuf,
    file: SourceFile,
    /// How it looked; `None` where that says nothing.
    stamp: Option<Stamp>,
}

/// How a file looks from outside: where this is the same, so is the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: SystemTime,
    /// The file itself and the time of its last change of any kind, where the system has them.
    identity: [u64; 4],
}

/// What a look at one place has shown.
#[derive(Debug)]
pub enum Sight {
    /// Nothing that concerns the project.
    Same,
    /// One plain file, and nothing else, is another.
    Changed(Change),
    /// More than a single look can tell: look at all.
    Unclear,
}

/// A folder that changes may come from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ground {
    /// Where it lies, canonical.
    pub place: PathBuf,
    /// Whether all that lies below it counts too.
    pub deep: bool,
    /// The folder itself: one that comes in its place is another. Zeros where the system does not tell.
    pub identity: [u64; 2],
}

impl Mirror {
    /// Reads the project in the folder `root`.
    ///
    /// # Errors
    /// Those of [`load`](super::load); what is wrong with single files is in [`Mirror::faults`].
    pub fn open(root: &Path) -> Result<(Self, Sources), LoadError> {
        let (files, faults, targets) = (BTreeMap::new(), Vec::new(), BTreeSet::new());
        let mut mirror = Self { root: root.to_owned(), place: root.to_owned(), files, faults, targets };
        let mut sources = Sources::bundled();
        mirror.look_again()?.into_iter().for_each(|change| sources.apply(change));
        Ok((mirror, sources))
    }

    /// Where the project lies, canonical.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// What is wrong with single files, as of the last look at all.
    pub fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }

    /// Looks at the whole project, and reads what looks different.
    ///
    /// # Errors
    /// Those of [`load`](super::load). What was read before is kept.
    pub fn look_again(&mut self) -> Result<Vec<Change>, LoadError> {
        let place = open_root(&self.root)?;
        let Survey { files, faults, targets, .. } = Survey::of(&place);
        (self.faults, self.targets) = (faults, targets.into_iter().collect());
        self.place = place;
        Ok(self.take(files))
    }

    /// Reads the whole project once more, and gives all of it.
    ///
    /// # Errors
    /// Those of [`load`](super::load). What was read before is kept.
    pub fn read_again(&mut self) -> Result<Vec<Change>, LoadError> {
        self.files.values_mut().for_each(|kept| kept.stamp = None);
        let gone = self.look_again()?.into_iter().filter(|change| matches!(change, Change::Remove(_)));
        let all = self.files.values().map(|kept| Change::Put(kept.file.clone()));
        Ok(gone.chain(all).collect())
    }

    /// Looks at one place: an absolute path below [`Mirror::place`].
    pub fn look_at(&mut self, place: &Path) -> Sight {
        // Through a link, one place is several files; and after a fault, a file may mend another.
        if !self.targets.is_empty() || !self.faults.is_empty() {
            return if self.concerns(place) { Sight::Unclear } else { Sight::Same };
        }
        let Some(path) = self.plain_path(place) else {
            return if self.concerns(place) { Sight::Unclear } else { Sight::Same };
        };
        match fs::symlink_metadata(place) {
            Ok(found) if found.is_file() => self.look_at_file(&path, place),
            Err(error) if error.kind() == ErrorKind::NotFound => self.miss(&path, place),
            _ => Sight::Unclear,
        }
    }

    /// The folders that changes may come from.
    pub fn grounds(&self) -> Vec<Ground> {
        let folders = FOLDERS.map(|name| self.place.join(name));
        let outside = |target: &&PathBuf| !folders.iter().any(|folder| target.starts_with(folder));
        let linked = self.targets.iter().filter(outside).map(|target| match fs::metadata(target) {
            Ok(found) if found.is_dir() => (target.clone(), true),
            _ => (target.parent().unwrap_or(target).to_owned(), false),
        });
        let own = folders.iter().map(|folder| (folder.clone(), true));
        let all = [(self.place.clone(), false)].into_iter().chain(own).chain(linked);
        // A folder that is a link is watched where it leads to.
        let ground = |(place, deep): (PathBuf, bool)| {
            let found = fs::symlink_metadata(&place).ok().filter(Metadata::is_dir)?;
            let [device, number, ..] = identity(&found);
            Some(Ground { place, deep, identity: [device, number] })
        };
        all.filter_map(ground).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Whether what happens at `place` may be the project's business.
    pub fn concerns(&self, place: &Path) -> bool {
        if self.targets.iter().any(|target| place.starts_with(target) || target.starts_with(place)) {
            return true;
        }
        let Ok(inside) = place.strip_prefix(&self.place) else { return self.place.starts_with(place) };
        let mut parts = inside.components().map(|part| part.as_os_str());
        let Some(first) = parts.next() else { return true };
        let is_ours = first == CONFIGURATION || FOLDERS.iter().any(|name| first == *name);
        is_ours && !parts.any(is_litter_name)
    }

    /// Whether the place is that of a file which was read.
    pub fn knows(&self, place: &Path) -> bool {
        self.plain_path(place).is_some_and(|path| self.files.contains_key(&*path))
    }

    /// The path of a place that has nothing special about it; where something has, a walk has to tell.
    fn plain_path(&self, place: &Path) -> Option<String> {
        let inside = place.strip_prefix(&self.place).ok()?;
        let is_name = |part: Component<'_>| matches!(part, Component::Normal(name) if !is_litter_name(name));
        let path = inside.to_str().filter(|path| path.is_ascii() || is_nfc(path))?.replace('\\', "/");
        let is_known = path == CONFIGURATION || FOLDERS.iter().any(|name| is_below(&path, name));
        (is_known && inside.components().all(is_name)).then_some(path)
    }

    fn look_at_file(&mut self, path: &str, place: &Path) -> Sight {
        // A folder of that name, or one of another spelling, went just now.
        if self.kept_below(path) || self.files.get(path).is_some_and(|kept| kept.place != place) {
            return Sight::Unclear;
        }
        let path: Arc<str> = path.into();
        match read_stamped(&path, place, &mut Vec::new()) {
            Err(_) => Sight::Unclear,
            Ok(kept) => match self.keep(path, kept) {
                Some(change) => Sight::Changed(change),
                None => Sight::Same,
            },
        }
    }

    fn miss(&mut self, path: &str, place: &Path) -> Sight {
        if path == CONFIGURATION || self.kept_below(path) {
            return Sight::Unclear;
        }
        match self.files.get(path) {
            Some(kept) if kept.place == place => {
                self.files.remove(path);
                Sight::Changed(Change::Remove(path.into()))
            }
            Some(_) => Sight::Unclear,
            None => Sight::Same,
        }
    }

    fn kept_below(&self, folder: &str) -> bool {
        let folder = format!("{folder}/");
        self.files
            .range::<str, _>((Bound::Included(folder.as_str()), Bound::Unbounded))
            .next()
            .is_some_and(|(path, _)| path.starts_with(&folder))
    }

    /// Brings what is kept to the files that were found now.
    fn take(&mut self, found: BTreeMap<Arc<str>, PathBuf>) -> Vec<Change> {
        let is_same = |path: &str, place: &Path| {
            let kept = self.files.get(path).filter(|kept| kept.place == *place);
            let stamp = kept.and_then(|kept| kept.stamp);
            stamp.is_some() && fs::metadata(place).ok().map(|found| Stamp::of(&found)) == stamp
        };
        let other: Vec<_> = found.par_iter().filter(|(path, place)| !is_same(path, place)).collect();
        let read =
            other.into_par_iter().map_init(Vec::new, |buffer, (path, place)| (path, read_stamped(path, place, buffer)));
        let read: Vec<_> = read.collect();
        let mut missed: BTreeSet<&str> = BTreeSet::new();
        let mut changes = Vec::new();
        for (path, read) in read {
            match read {
                Ok(kept) => changes.extend(self.keep(Arc::clone(path), kept)),
                Err(fault) => {
                    missed.insert(path);
                    self.faults.push(fault);
                }
            }
        }
        let is_there = |path: &Arc<str>| found.contains_key(path) && !missed.contains(&**path);
        let gone: Vec<Arc<str>> = self.files.keys().filter(|path| !is_there(path)).cloned().collect();
        for path in gone {
            self.files.remove(&path);
            changes.push(Change::Remove(path));
        }
        changes
    }

    /// Keeps a file; the change, if its content is another.
    fn keep(&mut self, path: Arc<str>, kept: Kept) -> Option<Change> {
        let is_same = self.files.get(&path).is_some_and(|before| before.file.bytes == kept.file.bytes);
        let change = (!is_same).then(|| Change::Put(kept.file.clone()));
        self.files.insert(path, kept);
        change
    }
}

impl Stamp {
    fn of(found: &Metadata) -> Self {
        let modified = found.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Self { length: found.len(), modified, identity: identity(found) }
    }

    /// Whether it was made so long ago that another content must have another stamp.
    fn is_settled(&self) -> bool {
        SystemTime::now().duration_since(self.modified).is_ok_and(|age| age > TICK)
    }
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Reads a file; how it looked is taken before, so that a change meanwhile shows.
fn read_stamped(path: &Arc<str>, place: &Path, buffer: &mut Vec<u8>) -> Result<Kept, Diagnostic> {
    let stamp = fs::metadata(place).ok().map(|found| Stamp::of(&found)).filter(Stamp::is_settled);
    let file = read(path, place, buffer)?;
    Ok(Kept { place: place.to_owned(), file, stamp })
}

/// The disk, the number on it, and the time of the last change of any kind.
#[cfg(unix)]
fn identity(found: &Metadata) -> [u64; 4] {
    use std::os::unix::fs::MetadataExt;
    [found.dev(), found.ino(), found.ctime().cast_unsigned(), found.ctime_nsec().cast_unsigned()]
}

/// Elsewhere the length and the time of the last writing have to do.
#[cfg(not(unix))]
fn identity(_: &Metadata) -> [u64; 4] {
    [0; 4]
}

#[cfg(test)]
mod tests;
