//! A site that is kept ready while its sources change: what the preview serves.
//!
//! Whoever holds it asks from one thread: every method takes `&mut self`. A request must never wait
//! for more than one piece of the work that goes on behind it, so the holder answers what is asked
//! first, and calls [`Warm::step`] in between.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::compile;
use crate::diagnostic::{self, Diagnostic};
use crate::output::{OutputPath, OutputTree};
pub use crate::source::Change;
use crate::source::Sources;

/// A site that is kept ready: sources and what was made of them stay in memory.
#[derive(Debug)]
pub struct Warm {
    sources: Sources,
    /// What can be served.
    tree: OutputTree,
    /// Whether it was made without an error.
    is_good: bool,
    is_stale: bool,
    diagnostics: Vec<Diagnostic>,
    changed: BTreeSet<OutputPath>,
    drawn: usize,
}

/// What has come of everything since it was asked last.
#[derive(Debug, Default)]
pub struct Settled {
    /// Everything that is wrong with the site now, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// The outputs that are other, new or gone.
    pub changed: Vec<OutputPath>,
    /// How many pages were drawn.
    pub drawn: usize,
    /// How many pages there are.
    pub pages: usize,
}

impl Settled {
    /// Whether the site must not be published.
    pub fn has_errors(&self) -> bool {
        diagnostic::has_errors(&self.diagnostics)
    }
}

impl Warm {
    /// A site of these sources. Nothing of it is made yet.
    pub fn new(sources: Sources) -> Self {
        let (tree, changed) = (OutputTree::default(), BTreeSet::new());
        Self { sources, tree, is_good: false, is_stale: true, diagnostics: Vec::new(), changed, drawn: 0 }
    }

    /// What the site is made of.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Takes in changed files. Quick: makes nothing yet that is not asked for.
    pub fn update(&mut self, changes: Vec<Change>) {
        self.is_stale |= !changes.is_empty();
        changes.into_iter().for_each(|change| self.sources.apply(change));
    }

    /// The file at a path, made now if it is not ready. `None`: there is no such output, and none
    /// from before that it could not be made.
    pub fn file(&mut self, path: &OutputPath) -> Option<Arc<[u8]>> {
        self.make();
        self.tree.files.get(path).cloned()
    }

    /// Makes the next piece of what is left; false when all is done.
    pub fn step(&mut self) -> bool {
        self.make();
        false
    }

    /// When all is done: everything that is wrong, and what has changed since the last call.
    pub fn settled(&mut self) -> Settled {
        let changed = std::mem::take(&mut self.changed).into_iter().collect();
        let drawn = std::mem::take(&mut self.drawn);
        let pages = self.tree.files.keys().filter(|path| path.as_str().ends_with(".html")).count();
        Settled { diagnostics: self.diagnostics.clone(), changed, drawn, pages }
    }

    fn make(&mut self) {
        if !std::mem::take(&mut self.is_stale) {
            return;
        }
        let compiled = compile(&self.sources, &|_| {});
        let has_errors = diagnostic::has_errors(&compiled.diagnostics);
        self.diagnostics = compiled.diagnostics;
        // Half a page is worse than the last good one; where there never was one, it is better than nothing.
        if has_errors && self.is_good {
            return;
        }
        self.is_good = !has_errors;
        let tree = compiled.value.tree;
        let differs = |path: &&OutputPath| self.tree.files.get(*path) != tree.files.get(*path);
        let changed = self.tree.files.keys().chain(tree.files.keys()).filter(differs).cloned();
        let changed: BTreeSet<OutputPath> = changed.collect();
        self.drawn += changed.iter().filter(|path| path.as_str().ends_with(".html")).count();
        self.changed.extend(changed);
        self.tree = tree;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    fn page(title: &str) -> Change {
        Change::Put(SourceFile::new(
            "content/index.fi.md",
            format!("+++\ntitle = \"{title}\"\n+++\nTeksti.\n").as_bytes(),
        ))
    }

    fn site() -> Warm {
        let mut warm = Warm::new(Sources::bundled());
        let settings = "base_url = \"/\"\n[[languages]]\ncode = \"fi\"\n";
        let words = "site-name = Sivusto\n";
        warm.update(vec![
            Change::Put(SourceFile::new("sitegen.toml", settings.as_bytes())),
            Change::Put(SourceFile::new("i18n/fi/site.ftl", words.as_bytes())),
            page("Ensin"),
        ]);
        warm
    }

    fn home(warm: &mut Warm) -> String {
        let file = warm.file(&OutputPath::new("fi/index.html").unwrap()).unwrap();
        String::from_utf8(file.to_vec()).unwrap()
    }

    #[test]
    fn a_change_shows_on_the_next_request_and_a_fault_leaves_the_last_good_page() {
        let mut warm = site();
        assert!(home(&mut warm).contains("Ensin"));
        while warm.step() {}
        warm.settled();
        warm.update(vec![page("Sitten")]);
        assert!(home(&mut warm).contains("Sitten"));
        while warm.step() {}
        let settled = warm.settled();
        assert!(!settled.has_errors() && settled.drawn > 0);
        assert!(settled.changed.iter().any(|path| path.as_str() == "fi/index.html"));
        warm.update(vec![Change::Put(SourceFile::new("sitegen.toml", &b"["[..]))]);
        assert!(home(&mut warm).contains("Sitten"));
        while warm.step() {}
        let settled = warm.settled();
        assert!(settled.has_errors());
        assert_eq!((settled.drawn, settled.changed), (0, Vec::new()));
    }

    #[test]
    fn a_file_that_goes_gives_way_to_the_one_that_is_compiled_in() {
        let path = "themes/guide/static/css/guide.css";
        let css = OutputPath::new("css/guide.css").unwrap();
        let mut warm = site();
        let bundled = warm.file(&css).unwrap();
        warm.update(vec![Change::Put(SourceFile::new(path, &b"a{}"[..]))]);
        assert_eq!(&*warm.file(&css).unwrap(), b"a{}");
        warm.update(vec![Change::Remove(path.into())]);
        assert_eq!(warm.file(&css).unwrap(), bundled);
    }
}
