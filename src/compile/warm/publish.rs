//! All of a site at once: into memory, or to be published, where each file is passed on when it is made and let go.

use rayon::prelude::*;

use super::{Drawn, Item, Items, Job, Page, Printed, Reported, Warm, items};
use crate::compile::{Progress, Site, Step};
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
    /// Makes everything that is left, as fast as it can be done.
    pub fn finish(&mut self, progress: Progress<'_>) -> Reported<Site> {
        self.refresh();
        let pages = self.print(progress);
        self.draw(&pages, &|| progress(Step::Made));
        let site = self.reader.content().map(|(_, localizers)| localizers.len());
        let site = site.map(|languages| Site { tree: self.tree(), languages });
        Reported::new(site.unwrap_or_default(), self.faults())
    }

    /// Prints what is not as it should be; the pages that are to be drawn then.
    fn print(&mut self, progress: Progress<'_>) -> Vec<(OutputPath, Page)> {
        let jobs = self.jobs(usize::MAX);
        let pages = self.stale_pages();
        progress(Step::Planned(pages.len() + jobs.len()));
        let print = |job: Job| {
            let printed = job.run();
            progress(Step::Made);
            printed
        };
        let printed: Vec<Printed> = jobs.into_par_iter().map(print).collect();
        let is_sized = printed.is_empty();
        printed.into_iter().for_each(|printed| self.store(printed));
        if is_sized { pages } else { self.stale_pages() }
    }

    /// Draws pages and passes them on. Their texts are checked, and let go.
    fn press(&mut self, pages: &[(OutputPath, Page)], take: Take<'_>, progress: Progress<'_>) {
        let states = self.states();
        let [_, state, _] = self.reader.states();
        let (mut drawings, mut findings) = (std::mem::take(&mut self.drawings), std::mem::take(&mut self.findings));
        if let Some(pen) = self.pen(&states) {
            let programme = pen.maker.programme;
            let checker = findings.checker(programme, state);
            let found = drawings.press((&pen, take), pages, &checker, &|| progress(Step::Made));
            findings.store(programme, found);
        }
        (self.drawings, self.findings) = (drawings, findings);
    }

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
        let pages = self.print(progress);
        self.press(&pages, take, progress);
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
            Item::Copy(source) => {
                let bytes = items::copied(&self.sources, source);
                bytes.iter().for_each(|bytes| take(path, bytes));
                return bytes.is_some();
            }
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
