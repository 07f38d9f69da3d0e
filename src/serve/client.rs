//! What a page needs to keep itself up to date: a script and a style of ours, as files of their own,
//! since the pages' policy allows no other.

use std::sync::LazyLock;

use super::kind;
use crate::output::OutputPath;

/// The path below which the preview's own files lie.
pub(super) const FOLDER: &str = "/_sitegen/";

/// The script.
pub(super) const SCRIPT: &str = include_str!("client/preview.js");
/// The look of what the script shows.
pub(super) const STYLE: &str = include_str!("client/preview.css");

/// Tells one version of the preview's own files from another.
static ID: LazyLock<String> =
    LazyLock::new(|| short(blake3::Hasher::new().update(SCRIPT.as_bytes()).update(STYLE.as_bytes()).finalize()));

/// What tells one content of an address from another: the same version, the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version(String);

impl Version {
    /// The version of a file as it is built.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(short(blake3::hash(bytes)))
    }

    /// The version of a page that goes out with our script in it.
    pub(super) fn with_script(bytes: &[u8]) -> Self {
        Self(format!("{}.{}", short(blake3::hash(bytes)), *ID))
    }

    /// The version as text, without a quotation mark.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a file is a page.
pub(super) fn is_page(path: &OutputPath) -> bool {
    kind::of(path.as_str()) == kind::HTML
}

/// Whether what lies at an address is a part of pages: no page, and nothing to be printed.
pub(super) fn is_part(address: &str) -> bool {
    let kind = kind::of(address);
    !address.ends_with('/') && kind != kind::HTML && kind != kind::PDF
}

/// The page with the script at its end.
pub(super) fn with_script(page: &[u8], version: &Version) -> Vec<u8> {
    let tag = format!("<script src=\"{FOLDER}preview.js?v={}\" data-version=\"{}\" defer></script>\n", *ID, version.0);
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|part| part.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    [&page[..at], tag.as_bytes(), &page[at..]].concat()
}

/// So many digits that no two contents share them by chance.
fn short(hash: blake3::Hash) -> String {
    hash.to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_last_end_of_the_body() {
        let version = Version("v".to_owned());
        let with = |page: &str| String::from_utf8(with_script(page.as_bytes(), &version)).unwrap().replace(&**ID, "ID");
        let tag = "<script src=\"/_sitegen/preview.js?v=ID\" data-version=\"v\" defer></script>\n";
        assert_eq!(with("<p>&lt;/body></BODY></html>"), format!("<p>&lt;/body>{tag}</BODY></html>"));
        assert_eq!(with("<p>"), format!("<p>{tag}"));
    }
}
