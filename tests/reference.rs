//! The reference of `docs/`: what the program knows of itself, as pages in Finnish and English.
//!
//! What there is (keys, types, options, codes) comes from the program; what it means is said in
//! `docs/reference/*.toml` and in the catalogues. `UPDATE_EXPECTED=1` writes the pages anew: read
//! what you accept.

mod blocks;
mod commands;
mod fields;
mod keys;
mod messages;
mod page;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sitegen::compile::compile;
use sitegen::source::{SourceFile, Sources, disk};

use crate::harness::{files_below, put, report};
use page::Page;
use words::Words;

/// The languages of the reference; the first is the source.
const LANGUAGES: [&str; 2] = ["fi", "en"];
/// Where the pages lie. All that is there is made here.
const FOLDER: &str = "docs/content/reference";

#[test]
fn the_reference_says_what_the_program_does() {
    let pages = pages();
    let folder = root().join(FOLDER);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::remove_dir_all(&folder).ok();
        for (path, text) in &pages {
            put(&folder.join(path), text.as_bytes());
        }
    }
    let there: BTreeMap<_, _> = files_below(&folder).expect("the reference is there").into_iter().collect();
    let differs = |path: &&String| there.get(*path).map(Vec::as_slice) != Some(pages[*path].as_bytes());
    let wrong: Vec<_> = pages.keys().filter(differs).collect();
    let needless: Vec<_> = there.keys().filter(|path| !pages.contains_key(*path)).collect();
    assert!(
        wrong.is_empty() && needless.is_empty(),
        "{FOLDER} is not what the program does; UPDATE_EXPECTED=1 writes it anew.\nDiffer: {wrong:#?}\nNeedless: {needless:#?}"
    );
}

#[test]
fn the_guide_is_in_order() {
    assert_eq!(found(&guide()), [] as [String; 0]);
}

/// The settings switch rules off for the reference, which quotes what is wrong and what is typed. All other pages
/// keep them.
#[test]
fn the_guide_keeps_the_rules_of_its_languages() {
    let mut guide = guide();
    let settings = guide.get("sitegen.toml").expect("the guide has settings").clone();
    let text = String::from_utf8(settings.bytes.to_vec()).expect("the settings are text");
    let (kept, _) = text.split_once("[translation.checks]").expect("the settings weigh findings");
    guide.insert(SourceFile::new("sitegen.toml", kept.as_bytes()));
    let found: Vec<_> = found(&guide).into_iter().filter(|line| !line.starts_with("content/reference/")).collect();
    assert_eq!(found, [] as [String; 0]);
}

fn guide() -> Sources {
    disk::load(&root().join("docs")).unwrap_or_else(|error| panic!("{:?}", error.diagnostic())).value
}

/// What is found in a site, as lines.
fn found(sources: &Sources) -> Vec<String> {
    let found = compile(sources, &|_| {}).diagnostics;
    report(&found, sources).lines().map(str::to_owned).filter(|line| !line.starts_with(' ')).collect()
}

/// The pages in all languages, by their paths below [`FOLDER`].
fn pages() -> BTreeMap<String, String> {
    let examples = messages::examples();
    let mut files = BTreeMap::new();
    for language in LANGUAGES {
        let words = Words::read(language);
        let mut pages = vec![Page::new("_index", words.say("title.reference")).about(words.say("about.reference"))];
        pages.extend(blocks::pages(&words));
        pages.extend(fields::pages(&words));
        pages.extend(commands::pages(&words));
        pages.extend(keys::pages(&words));
        pages.extend(messages::pages(&words, &examples));
        let needless = words.needless();
        assert!(needless.is_empty(), "docs/reference/{language}.toml has words that nothing asks for: {needless:#?}");
        for page in pages {
            files.insert(format!("{}.{language}.md", page.path), page.written(language == LANGUAGES[0]));
        }
    }
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
