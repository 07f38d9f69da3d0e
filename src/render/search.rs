//! The index of the search, which a browser reads without any server: made by Pagefind from the pages as they
//! were drawn.
//!
//! Each language has an index of its own, with its stems. Beside the words that a page shows there are hidden ones:
//! the parts of words that are written as one, and other forms of words that a stem alone does not lead to.
//! The same pages give the same files, on any number of threads.

mod bundle;
mod compounds;
mod digest;
mod finnish;
mod text;
mod words;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::bundle::Record;
use self::compounds::Vocabulary;
use self::digest::Writer;
use self::text::Section;
use self::words::Speech;
use crate::diagnostic::Diagnostic;

/// The folder of the index, below the site's root.
pub const FOLDER: &str = "pagefind/";

/// The file of the index that a browser asks for first, and that names the others.
pub const ENTRY: &str = "pagefind/pagefind-entry.json";

/// A file of the index: its path and its bytes.
type File = (String, Vec<u8>);

/// The words of a page.
#[derive(Debug)]
pub struct Text(Vec<Section>);

impl Text {
    /// Those of a page as it was drawn.
    pub fn read(html: &[u8]) -> Self {
        Self(text::sections(&String::from_utf8_lossy(html)))
    }
}

/// A page that can be found.
#[derive(Debug)]
pub struct Leaf {
    /// The address below the site's root: `fi/roolit/mentori/`.
    pub url: String,
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// The title.
    pub title: String,
    /// What kind of page it is, in that language.
    pub kind: String,
    /// Its words.
    pub text: Text,
}

/// The index of these pages: files by their paths below the site's root, in order.
///
/// # Errors
/// `search::failed`, where Pagefind gives up.
pub fn index(pages: &[Leaf]) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
    let mut languages: BTreeMap<&str, Vec<&Leaf>> = BTreeMap::new();
    for page in pages {
        languages.entry(&page.lang).or_default().push(page);
    }
    let languages: Vec<_> = languages.into_iter().collect();
    let bundles: Result<Vec<Vec<File>>, String> = languages
        .par_iter()
        .map(|(language, pages)| bundle::bundle(&key(language), records(language, pages)))
        .collect();
    let failed = |reason: String| Diagnostic::global("search::failed").with("reason", reason);
    let files = bundle::join(bundles.map_err(failed)?);
    Ok(files.into_iter().map(|(path, bytes)| (format!("{FOLDER}{path}"), bytes)).collect())
}

/// The name of a language in the index: Pagefind looks for it in small letters.
fn key(language: &str) -> String {
    language.to_lowercase()
}

fn records(language: &str, pages: &[&Leaf]) -> Vec<Record> {
    let speech = Speech::of(language);
    let vocabulary = Vocabulary::new(&speech, words_of(pages));
    let mut writer = Writer::new(&vocabulary);
    let record = |page: &&Leaf| Record {
        url: page.url.clone(),
        title: page.title.clone(),
        kind: page.kind.clone(),
        digest: writer.page(&page.text.0),
    };
    pages.iter().map(record).collect()
}

/// The words of pages, folded.
fn words_of(pages: &[&Leaf]) -> impl Iterator<Item = String> {
    let texts = pages.iter().flat_map(|page| &page.text.0);
    let texts = texts.flat_map(|section| [section.heading.as_str(), section.text.as_str()]);
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let words: std::collections::BTreeSet<&str> = words.filter(|word| !word.is_empty()).collect();
    words.into_iter().map(words::fold)
}
