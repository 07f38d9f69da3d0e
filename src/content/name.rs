//! What a page's path says: its id, its folder, its kind and its language.

use std::sync::Arc;

use crate::content::kind::Kind;
use crate::content::slug::is_id;

/// Where content lies.
pub const ROOT: &str = "content/";

/// The id of a page, the same in every language: `roles/mentor`, `roles/_index`, `index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageName(Arc<str>);

impl PageName {
    /// The name with this id.
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// Splits the path of a Markdown file into its page's name and the language's tag, which may be
    /// missing: `content/roles/mentor.fi.md` is `roles/mentor` and `fi`.
    pub fn of_path(path: &str) -> Option<(Self, Option<&str>)> {
        let inner = path.strip_prefix(ROOT)?.strip_suffix(".md")?;
        let file = inner.rfind('/').map_or(0, |at| at + 1);
        match inner[file..].rfind('.') {
            Some(at) => Some((Self::new(&inner[..file + at]), Some(&inner[file + at + 1..]))),
            None => Some((Self::new(inner), None)),
        }
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.0
    }

    /// The folder, empty at the top: `roles`.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |at| &self.0[..at])
    }

    /// The last part: `mentor`.
    pub fn last(&self) -> &str {
        self.0.rfind('/').map_or(&self.0, |at| &self.0[at + 1..])
    }

    /// Whether it is the page of a whole folder.
    pub fn is_collection(&self) -> bool {
        self.last() == "_index"
    }

    /// Whether it is the home page.
    pub fn is_home(&self) -> bool {
        &*self.0 == "index"
    }

    /// Whether every part is in lower-case ASCII letters, digits, hyphens: the id is the same in
    /// every language and on every file system.
    pub fn is_well_formed(&self) -> bool {
        self.0.split('/').all(|part| is_id(part) || part == "_index")
    }

    /// The kind of its folder.
    pub fn kind(&self) -> Kind {
        Kind::of_folder(self.0.split_once('/').map_or("", |(folder, _)| folder))
    }

    /// The folder that a policy or a list is named after: the first part of the path, or `pages`.
    pub fn policy_folder(&self) -> &str {
        self.kind().folder().unwrap_or("pages")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_id_and_language() {
        let (name, language) = PageName::of_path("content/roles/mentor.fi-simple.md").unwrap();
        assert_eq!(
            (name.id(), name.folder(), name.last(), language),
            ("roles/mentor", "roles", "mentor", Some("fi-simple"))
        );
        assert_eq!(name.kind(), Kind::Role);
        assert_eq!(PageName::of_path("content/index.md").unwrap().1, None);
        assert_eq!(PageName::of_path("content/a.txt"), None);
        assert!(PageName::new("faq/_index").is_collection());
    }
}
