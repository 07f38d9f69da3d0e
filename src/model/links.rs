//! Where a link of the content leads: to a page, a file, or out of the site.

use std::borrow::Cow;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::content::PageFile;
use crate::content::document::Place;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::{self, Diagnostic, Span};
use crate::model::{PageIndex, Programme};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page in the reader's language, at an anchor or its top.
    Page {
        /// The page.
        page: PageIndex,
        /// The anchor.
        anchor: Option<String>,
    },
    /// A file of the site: its path among the sources.
    File(Arc<str>),
    /// An address elsewhere, as it is written.
    External(String),
}

/// The schemes that a link may have. Others run code or mark fields, or are slips.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// A link and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// The destination, its placeables evaluated.
    pub destination: &'a str,
    /// The file that it stands in.
    pub file: &'a PageFile,
    /// Where it stands there.
    pub place: &'a Place,
    /// The language of the reader.
    pub language: usize,
}

/// Finds the target of a link.
///
/// # Errors
/// `link::scheme`, `link::unknown` for a page or file that does not exist, `link::anchor`,
/// `link::not-published` for a page that is not shown in the reader's language, `link::withheld` for
/// one that is not published at all, `link::outside`.
pub fn resolve(programme: &Programme, link: Link<'_>) -> Result<Target, Diagnostic> {
    let destination = link.destination;
    if destination.is_empty() {
        return Err(fault("link::unknown", link));
    }
    if let Some((scheme, rest)) = scheme(destination) {
        let known = SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) && !rest.is_empty();
        return if known { Ok(Target::External(destination.to_owned())) } else { Err(fault("link::scheme", link)) };
    }
    // Of the page's own scheme, a server elsewhere: a slip more often than a wish.
    if destination.starts_with("//") {
        return Err(fault("link::scheme", link));
    }
    let (path, anchor) = destination.split_once('#').map_or((destination, None), |(path, anchor)| (path, Some(anchor)));
    let decoded = decode(path, link)?;
    let anchor = anchor.map(|anchor| decode(anchor, link)).transpose()?;
    let anchor = anchor.as_deref();
    if decoded.is_empty() {
        let page = programme.find(link.file.name.id()).ok_or_else(|| fault("link::unknown", link))?;
        return to_page(programme, link, page, anchor);
    }
    if let Some(file) = decoded.strip_prefix('/') {
        return to_static(programme, link, file);
    }
    let inner = join(link.file.name.folder(), &decoded).ok_or_else(|| fault("link::outside", link))?;
    match find_page(programme, &inner) {
        Some(page) => to_page(programme, link, page, anchor),
        None if ids(programme, &inner).any(|id| programme.is_withheld(&id)) => Err(fault("link::withheld", link)),
        None => to_file(programme, link, &format!("{ROOT}{inner}")),
    }
}

fn decode<'t>(text: &'t str, link: Link<'_>) -> Result<Cow<'t, str>, Diagnostic> {
    percent_decode(text).ok_or_else(|| fault("link::unknown", link))
}

fn fault(code: &'static str, link: Link<'_>) -> Diagnostic {
    Diagnostic::error(code, Span::new(&link.file.path, link.place.clone())).with("target", link.destination)
}

/// The scheme of an address (RFC 3986, section 3.1), and what follows it.
fn scheme(destination: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = destination.split_once(':')?;
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    fits.then_some((scheme, rest))
}

/// The path below `content/` that a relative or `@/` path means, seen from a folder.
fn join(folder: &str, path: &str) -> Option<String> {
    let (mut joined, path) = match path.strip_prefix("@/") {
        Some(rest) => (String::new(), rest),
        None => (folder.to_owned(), path),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if joined.is_empty() => return None,
            ".." => joined.truncate(joined.rfind('/').unwrap_or(0)),
            part => {
                if !joined.is_empty() {
                    joined.push('/');
                }
                joined.push_str(part);
            }
        }
    }
    Some(joined)
}

/// The ids of the pages that a link may lead to, seen from a folder, whether or not they are there.
pub fn page_ids(folder: &str, destination: &str) -> Vec<String> {
    let path = destination.split('#').next().unwrap_or_default();
    if path.is_empty() || path.starts_with('/') || scheme(destination).is_some() {
        return Vec::new();
    }
    let Some(inner) = join(folder, path) else { return Vec::new() };
    match inner.strip_suffix(".md") {
        // The language may stand before the ending.
        Some(stem) => {
            [Some(stem), stem.rsplit_once('.').map(|(id, _)| id)].into_iter().flatten().map(str::to_owned).collect()
        }
        None => vec![format!("{inner}/_index").trim_start_matches('/').to_owned(), inner],
    }
}

/// The page at a path.
fn find_page(programme: &Programme, path: &str) -> Option<PageIndex> {
    ids(programme, path).find_map(|id| programme.find(&id))
}

/// The ids that a path with or without its ending and language may mean; a folder means its own page.
fn ids<'p>(programme: &Programme, path: &'p str) -> impl Iterator<Item = Cow<'p, str>> {
    let both = if let Some(stem) = path.strip_suffix(".md") {
        let other = stem.rsplit_once('.').filter(|(_, code)| programme.config.language(code).is_some());
        [Some(Cow::Borrowed(stem)), other.map(|(id, _)| Cow::Borrowed(id))]
    } else {
        let folder = format!("{path}/_index").trim_start_matches('/').to_owned();
        [Some(Cow::Owned(folder)), Some(Cow::Borrowed(path))]
    };
    both.into_iter().flatten()
}

fn to_page(programme: &Programme, link: Link<'_>, page: PageIndex, anchor: Option<&str>) -> Result<Target, Diagnostic> {
    let target = &programme.pages[page];
    let Some(file) = target.file_in(link.language) else {
        let language = &programme.config.languages[link.language].code;
        return Err(fault("link::not-published", link).with("language", language));
    };
    let anchor = anchor.filter(|anchor| !anchor.is_empty());
    if let Some(anchor) = anchor
        && !has_anchor(file, anchor)
    {
        let document = file.document();
        let known = document.headings.iter().map(|heading| heading.id.as_str());
        return Err(fault("link::anchor", link)
            .with("anchor", anchor)
            .with("page", target.name.id())
            .suggest(anchor, known));
    }
    Ok(Target::Page { page, anchor: anchor.map(str::to_owned) })
}

/// Whether a page has an anchor: a heading, or one of its forms, processes and checklists.
fn has_anchor(file: &PageFile, anchor: &str) -> bool {
    let document = &file.document();
    document.headings.iter().any(|heading| heading.id == anchor)
        || document.forms.iter().any(|form| form.id == anchor)
        || document.processes.iter().any(|process| process.id == anchor)
        || document.checklists.iter().any(|checklist| checklist.id == anchor)
}

/// A file that is copied to the root: the site's own, which takes the place of the theme's.
fn to_static(programme: &Programme, link: Link<'_>, file: &str) -> Result<Target, Diagnostic> {
    let own = format!("static/{file}");
    let theme = programme.config.lineage.paths(&own).find_map(|path| programme.files.get(path.as_str()));
    match theme.filter(|_| !programme.files.contains(own.as_str())) {
        Some(path) => Ok(Target::File(Arc::clone(path))),
        None => to_file(programme, link, &own),
    }
}

fn to_file(programme: &Programme, link: Link<'_>, path: &str) -> Result<Target, Diagnostic> {
    match programme.files.get(path) {
        Some(path) => Ok(Target::File(Arc::clone(path))),
        None => {
            let written = link.destination.rsplit('/').next().unwrap_or_default();
            let mut fault = fault("link::unknown", link);
            match PageName::of_path(&format!("{ROOT}{written}")) {
                Some((name, _)) => {
                    fault = fault.suggest(name.id(), programme.pages.iter().map(|page| page.name.last()));
                }
                None => fault.suggestion = closest_file(programme, link.file, link.destination),
            }
            Err(fault)
        }
    }
}

/// The file beside a page or in `static/` whose name is closest to what the page has written, as the
/// page would write it.
pub fn closest_file(programme: &Programme, page: &PageFile, written: &str) -> Option<String> {
    let folder = match page.name.folder() {
        "" => ROOT.to_owned(),
        folder => format!("{ROOT}{folder}/"),
    };
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let reach =
        |path: &str| path.strip_prefix("static").or_else(|| path.strip_prefix(folder.as_str())).map(str::to_owned);
    let near: Vec<(String, String)> =
        programme.files.iter().filter_map(|path| Some((last(path), reach(path)?))).collect();
    let name = diagnostic::closest(&last(written), near.iter().map(|(name, _)| name.as_str()))?;
    near.into_iter().find(|(other, _)| *other == name).map(|(_, path)| path)
}

/// `%20` and its like as the characters they stand for, NFC as names and anchors are; `None` where that
/// is no text.
fn percent_decode(path: &str) -> Option<Cow<'_, str>> {
    if path.is_ascii() && !path.contains('%') {
        return Some(Cow::Borrowed(path));
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [byte, tail @ ..] = rest {
        let digits = tail.get(..2).filter(|_| *byte == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        match digits.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    Some(Cow::Owned(if is_nfc(&text) { text } else { text.nfc().collect() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_below_the_content() {
        assert_eq!(join("roles", "../faq/pairs.md"), Some("faq/pairs.md".to_owned()));
        assert_eq!(join("roles", "@/index.md"), Some("index.md".to_owned()));
        assert_eq!(join("roles", "../../etc/passwd"), None);
        assert_eq!(join("", "./a.md"), Some("a.md".to_owned()));
    }

    #[test]
    fn schemes_and_escapes_are_understood() {
        assert_eq!(scheme("mailto:a@b"), Some(("mailto", "a@b")));
        assert_eq!(scheme("javascript:alert(1)"), Some(("javascript", "alert(1)")));
        assert_eq!(scheme("../a:b.md"), None);
        assert_eq!(percent_decode("a%20b%C3%A4").as_deref(), Some("a bä"));
        assert_eq!(percent_decode("pa\u{308}iva%CC%88").as_deref(), Some("p\u{e4}iv\u{e4}"));
        assert_eq!(percent_decode("%FF"), None);
    }
}
