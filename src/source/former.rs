//! The texts that sections of source pages had when they were translated, where they are known: a version
//! control system is asked for them at the edge, for those who translate.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Former texts, by the file of the source page, the key of the section and its hash.
#[derive(Clone, Debug, Default)]
pub struct Former(Arc<Texts>);

/// The versions of each section: of a file and a key.
type Texts = BTreeMap<(Arc<str>, Arc<str>), Vec<Version>>;

/// A text and its hash, or the beginning of that.
type Version = (String, String);

impl Former {
    /// The text that a section had; `hash` is the beginning of its hash.
    pub fn find(&self, path: &str, key: &str, hash: &str) -> Option<&str> {
        let versions = self.0.get(&(Arc::from(path), Arc::from(key)))?;
        let fits = |known: &str| known.starts_with(hash) || hash.starts_with(known);
        versions.iter().find(|(known, _)| fits(known)).map(|(_, text)| text.as_str())
    }
}

/// Made of the file and the key of a section with a hash and the text.
impl FromIterator<(Arc<str>, Arc<str>, String, String)> for Former {
    fn from_iter<T: IntoIterator<Item = (Arc<str>, Arc<str>, String, String)>>(texts: T) -> Self {
        let mut all = Texts::new();
        for (path, key, hash, text) in texts {
            all.entry((path, key)).or_default().push((hash, text));
        }
        Self(Arc::new(all))
    }
}
