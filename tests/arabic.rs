//! A site in Finnish and Arabic, which no line of code knows of: everything runs from right to left.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::harness::{Compiled, Site, files_below};
use crate::published::root;

static SITE: LazyLock<Compiled> = LazyLock::new(|| Site::fixture("arabic").compile().good());

#[test]
fn every_page_says_its_language_and_direction() {
    let mut seen = 0;
    for path in SITE.paths().into_iter().filter(|path| path.ends_with("index.html") && path.contains('/')) {
        let (code, dir) = if path.starts_with("ar/") { ("ar", "rtl") } else { ("fi", "ltr") };
        assert!(SITE.text(path).contains(&format!("<html lang=\"{code}\" dir=\"{dir}\">")), "{path}");
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
    let page = SITE.text("ar/about/index.html");
    assert!(page.contains("<div class=\"prose\">") || !page.contains("dir=\"ltr\""), "{page}");
    assert!(page.contains("hreflang=\"fi\""), "{page}");
}

/// Only letters of the reader's script are there, but for what is the same in all: addresses, `PDF`, names
/// of languages in themselves.
#[test]
fn no_finnish_is_left_on_an_arabic_page() {
    let finnish: BTreeSet<String> =
        SITE.text("fi/tietoa/index.html").split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
    assert!(finnish.contains("Tietoa"));
    for path in SITE.paths().into_iter().filter(|path| path.starts_with("ar/") && path.ends_with(".html")) {
        let text = words(SITE.text(path));
        let left: Vec<_> = text.into_iter().filter(|word| !SAME.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{path}: {left:?}");
    }
}

/// What is written in Latin letters in Arabic too.
const SAME: [&str; 12] =
    ["suomi", "Suomi", "PDF", "apu", "example", "org", "https", "ar", "agreements", "pair", "json", "JavaScript"];

/// The words in Latin letters that people see on a page.
fn words(html: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut hidden = false;
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let is_other = tag.contains("lang=\"fi\"");
        hidden = (hidden && !tag.starts_with("/script")) || tag.starts_with("script") && !tag.ends_with('/');
        // What a script fills in stands in braces, and addresses are no words.
        if !hidden
            && !is_other
            && !text.contains("://")
            && !text.contains('{')
            && !text.contains(".json")
            && !text.contains("Ctrl")
        {
            let latin = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
            words.extend(latin.filter(|word| !["name", "quot", "amp"].contains(word)).map(str::to_owned));
        }
    }
    words
}

/// The layout mirrors by itself: styles speak of start and end, not of left and right.
#[test]
fn styles_know_neither_left_nor_right() {
    let physical = ["left", "right"];
    for (path, bytes) in files_below(&root().join("themes/guide/static/css")).unwrap() {
        let text = String::from_utf8(bytes).unwrap();
        for (number, line) in text.lines().enumerate() {
            let words: Vec<&str> = line.split(|c: char| !c.is_ascii_alphabetic()).collect();
            let found = words.iter().any(|word| physical.contains(word));
            assert!(!found || line.trim_start().starts_with("/*"), "{path}:{}: {line}", number + 1);
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_agreement_is_printed_in_both_languages() {
    for path in ["fi/agreements/parin-sopimus/parin-sopimus.pdf", "ar/agreements/pair-agreement/pair-agreement.pdf"] {
        let all = SITE.paths();
        assert!(all.contains(&path), "{path} is not among {all:?}");
    }
}
