//! A theme and the themes that it extends: where a file of a theme is found.

use std::collections::BTreeMap;

use super::{SourceFile, Sources};

/// A theme and those that it extends, the nearest first. A file of a nearer one hides that of the same
/// path in one behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    own: String,
    parents: Vec<String>,
}

impl Lineage {
    /// A theme that extends no other.
    pub fn new(own: &str) -> Self {
        Self { own: own.to_owned(), parents: Vec::new() }
    }

    /// The same theme, which extends these too, the nearest first.
    pub fn with_parents(mut self, parents: Vec<String>) -> Self {
        self.parents = parents;
        self
    }

    /// The theme's own name.
    pub fn own(&self) -> &str {
        &self.own
    }

    /// The themes that it extends, the nearest first.
    pub fn parents(&self) -> &[String] {
        &self.parents
    }

    /// The names of all, its own first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.own.as_str()).chain(self.parents.iter().map(String::as_str))
    }

    /// The theme's own folder of this name: `themes/own/web/`.
    pub fn folder(&self, name: &str) -> String {
        folder(&self.own, name)
    }

    /// The paths at which a file of the theme may lie (`static/css/guide.css`), the nearest first.
    pub fn paths(&self, inner: &str) -> impl Iterator<Item = String> {
        self.names().map(move |theme| format!("themes/{theme}/{inner}"))
    }

    /// The part of a path that lies in a folder of the theme (`static`), and how near the theme is that
    /// it is in: 0 is its own.
    pub fn strip<'p>(&self, path: &'p str, name: &str) -> Option<(&'p str, usize)> {
        self.names().enumerate().find_map(|(near, theme)| Some((path.strip_prefix(&folder(theme, name))?, near)))
    }

    /// The files in a folder of the theme (`web`) by their paths below it, hidden ones left out.
    pub fn files<'s>(&self, sources: &'s Sources, name: &str) -> BTreeMap<&'s str, &'s SourceFile> {
        let mut files = BTreeMap::new();
        for theme in self.names() {
            for (inner, file) in files_of(sources, theme, name) {
                files.entry(inner).or_insert(file);
            }
        }
        files
    }

    /// All files in a folder of the theme, hidden ones too.
    pub fn all<'s>(&self, sources: &'s Sources, name: &str) -> impl Iterator<Item = &'s SourceFile> {
        self.names().flat_map(move |theme| sources.below(&folder(theme, name)))
    }
}

/// The files in a folder of a theme alone, by their paths below it.
pub fn files_of<'s>(sources: &'s Sources, theme: &str, name: &str) -> impl Iterator<Item = (&'s str, &'s SourceFile)> {
    let folder = folder(theme, name);
    let length = folder.len();
    sources.below(&folder).map(move |file| (&file.path[length..], file))
}

fn folder(theme: &str, name: &str) -> String {
    format!("themes/{theme}/{name}/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nearer_file_hides_one_behind_it() {
        let mut sources = Sources::default();
        for path in ["themes/a/web/x.html", "themes/b/web/x.html", "themes/b/web/y.html", "themes/c/web/z.html"] {
            sources.insert(SourceFile::new(path, path.as_bytes()));
        }
        let lineage = Lineage::new("a").with_parents(vec!["b".to_owned()]);
        let files = lineage.files(&sources, "web");
        let found: Vec<_> = files.iter().map(|(inner, file)| (*inner, &*file.path)).collect();
        assert_eq!(found, [("x.html", "themes/a/web/x.html"), ("y.html", "themes/b/web/y.html")]);
        assert_eq!(lineage.all(&sources, "web").count(), 3);
        assert_eq!(lineage.strip("themes/b/web/y.html", "web"), Some(("y.html", 1)));
        assert_eq!(lineage.strip("themes/c/web/z.html", "web"), None);
    }
}
