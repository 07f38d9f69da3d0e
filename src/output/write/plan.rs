//! What has to be done to turn the present site into the next one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::Path;

use super::survey::{self, Present};
use super::{MARKER, MARKER_TEXT, Written};
use crate::output::OutputTree;

/// The files to be, and how those of the present site compare.
pub(super) struct Plan<'a> {
    /// The content of the next site by path, the marker included.
    pub(super) files: BTreeMap<&'a str, &'a [u8]>,
    /// The files of the present site by path.
    pub(super) present: HashMap<String, Present>,
}

impl<'a> Plan<'a> {
    /// Compares `tree` with the site in `folder`, which need not exist.
    ///
    /// # Errors
    /// The present site has a folder that cannot be read.
    pub(super) fn new(tree: &'a OutputTree, folder: &Path) -> io::Result<Self> {
        let mut files: BTreeMap<_, _> = tree.files.iter().map(|(path, bytes)| (path.as_str(), &**bytes)).collect();
        files.insert(MARKER, MARKER_TEXT.as_bytes());
        let present = survey::compare(folder, &|path| files.get(path).copied())?;
        Ok(Self { files, present })
    }

    /// Whether the present site is the next one already.
    pub(super) fn is_done(&self) -> bool {
        self.present.len() == self.files.len()
            && self.present.values().all(|present| matches!(present, Present::Same(_)))
    }

    /// The comparison in numbers, without the marker.
    pub(super) fn written(&self) -> Written {
        let mut written = Written::default();
        for path in self.files.keys().filter(|path| **path != MARKER) {
            match self.present.get(*path) {
                None => written.created += 1,
                Some(Present::Other) => written.changed += 1,
                Some(Present::Same(_)) => written.unchanged += 1,
            }
        }
        let gone = |path: &&String| !self.files.contains_key(path.as_str()) && *path != MARKER;
        written.removed = self.present.keys().filter(gone).count();
        written
    }

    /// All folders of the next site, below the site's own.
    pub(super) fn folders(&self) -> BTreeSet<&'a str> {
        let mut folders = BTreeSet::new();
        for path in self.files.keys() {
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
}
