//! What a compilation makes: files, by path, as values.
//!
//! [`OutputTree`] is written by [`mod@write`], the only writer, or kept in memory by the preview. This
//! module knows nothing of where the bytes come from.

pub mod policy;
pub mod write;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The path of a file below the output folder, with `/` between its parts: `fi/roolit/index.html`.
///
/// Its parts are never empty, `.` or `..`, and hold no control character or backslash, so joining
/// it to a folder cannot leave that folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// The path, if it is one.
    pub fn new(path: &str) -> Option<Self> {
        let fits = |part: &str| {
            !part.is_empty() && part != "." && part != ".." && !part.chars().any(|c| c.is_control() || c == '\\')
        };
        path.split('/').all(fits).then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL path below the site's root: `fi/roolit/index.html` is `fi/roolit/`.
    pub fn url(&self) -> &str {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// All files of the site.
#[derive(Clone, Debug, Default)]
pub struct OutputTree {
    /// Content by path.
    pub files: BTreeMap<OutputPath, Arc<[u8]>>,
}

impl OutputTree {
    /// Adds a file; one of the same path is replaced, which the plan has made sure does not happen.
    pub fn insert(&mut self, path: OutputPath, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path, bytes.into());
    }

    /// The content at `path`.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(&OutputPath::new(path)?).map(|bytes| &**bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_could_leave_its_folder_is_none() {
        for bad in ["", "/a", "a//b", "../a", "a/..", "a/./b", "a\\b", "a\0b", "a/"] {
            assert_eq!(OutputPath::new(bad), None, "{bad:?}");
        }
        let path = OutputPath::new("fi/roolit/index.html").unwrap();
        assert_eq!(path.url(), "fi/roolit/");
        assert_eq!(OutputPath::new("index.html").unwrap().url(), "");
        assert_eq!(OutputPath::new("fi/xindex.html").unwrap().url(), "fi/xindex.html");
    }
}
