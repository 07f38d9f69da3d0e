//! A site that is made once, to be published: each file is passed on when it is made, and let go.

use rayon::prelude::*;

use super::{Drawn, Item, Items, Progress, Reported, Warm};
use crate::output::OutputPath;

/// Takes in a file of the site, from many threads.
pub type Take<'a> = &'a (dyn Fn(&OutputPath, &[u8]) + Sync);

/// A site whose files were passed on, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// How many languages it has.
    pub languages: usize,
    /// How many files it has.
    pub files: usize,
    /// How many of them are pages.
    pub pages: usize,
    /// How many are PDFs.
    pub pdfs: usize,
}

impl Warm {
    /// The paths of all files that the site is to have.
    pub fn paths(&mut self) -> Vec<OutputPath> {
        self.refresh();
        self.items.get().into_iter().flat_map(Items::each).map(|(path, _)| path.clone()).collect()
    }

    /// Makes a site of which nothing was made yet, and passes its files on. A large site takes far more
    /// memory than its sources, which nobody needs who but writes it to the disk.
    ///
    /// # Diagnostics
    /// As [`Warm::finish`]. Where there is an error, files may be missing, and those that were passed on must not be
    /// published.
    pub fn publish(&mut self, take: Take<'_>, progress: Progress<'_>) -> Reported<Published> {
        self.refresh();
        self.make(
            &|path, drawn| {
                if let Some(bytes) = drawn.release() {
                    take(path, &bytes);
                }
            },
            progress,
        );
        let items: Vec<_> = self.items.get().into_iter().flat_map(Items::each).collect();
        let is_there = |(path, item): &&(&OutputPath, &Item)| self.pass_on(path, item, take);
        let there: Vec<&OutputPath> = items.par_iter().filter(is_there).map(|(path, _)| *path).collect();
        let count = |ending: &str| there.iter().filter(|path| path.as_str().ends_with(ending)).count();
        let languages = self.reader.content().map_or(0, |(_, localizers)| localizers.len());
        let published = Published { languages, files: there.len(), pages: count(".html"), pdfs: count(".pdf") };
        Reported::new(published, self.faults())
    }

    /// Passes on a file that was not drawn; whether there is one at its path, drawn or not.
    fn pass_on(&self, path: &OutputPath, item: &Item, take: Take<'_>) -> bool {
        let bytes: &[u8] = match item {
            Item::Page(_) => return self.drawings.get(path).is_some_and(Drawn::is_whole),
            Item::Copy(source) => match self.sources.get(source) {
                Some(file) => &file.bytes,
                None => return false,
            },
            Item::Mark(bytes) => bytes,
            Item::Print(_) => match self.prints.get(path).and_then(Drawn::present) {
                Some(bytes) => bytes,
                None => return false,
            },
        };
        take(path, bytes);
        true
    }
}
