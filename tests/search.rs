//! The index of the search, and the script that keeps a site for reading without a connection.

use std::collections::BTreeMap;
use std::sync::Mutex;

use rayon::ThreadPoolBuilder;
use sitegen::compile::warm::{Next, Warm};
use sitegen::diagnostic::has_errors;
use sitegen::output::OutputPath;

use crate::harness::{Site, run, state_of};

const ENTRY: &str = "pagefind/pagefind-entry.json";

/// The files of a site as it is published.
fn published(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let files = Mutex::new(BTreeMap::new());
    let take = |path: &OutputPath, bytes: &[u8]| {
        files.lock().unwrap().insert(path.as_str().to_owned(), bytes.to_vec());
    };
    let made = Warm::new(site.sources()).publish_searchable(&take, &|_| {});
    assert!(!has_errors(&made.diagnostics), "{:?}", made.diagnostics);
    let files = files.into_inner().unwrap();
    assert_eq!(made.value.files, files.len());
    files
}

/// How many pages of each language can be found.
fn counts(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, u64> {
    let entry: serde_json::Value = serde_json::from_slice(&files[ENTRY]).unwrap();
    let languages = entry["languages"].as_object().unwrap();
    languages.iter().map(|(code, language)| (code.clone(), language["page_count"].as_u64().unwrap())).collect()
}

#[test]
fn every_page_is_found_in_its_own_language_and_nothing_else_is() {
    let site = Site::minimal();
    let before = counts(&published(&site));
    assert!(before["fi"] > 5 && before["en"] > 3, "{before:?}");

    let page = "+++\ntitle = \"Vain suomeksi\"\n+++\n\nTekstiä.\n";
    let more = site.clone().with("content/one-language.fi.md", page);
    let after = counts(&published(&more));
    assert_eq!((after["fi"], after["en"]), (before["fi"] + 1, before["en"]), "a fallback is not found");

    let mut drafts = site.with("content/draft.fi.md", page.replace("+++\n\n", "draft = true\n+++\n\n"));
    drafts.settings.drafts = true;
    let files = published(&drafts);
    assert!(files.contains_key("fi/draft/index.html"));
    assert_eq!(counts(&files), before, "a draft is not found");
}

#[test]
fn the_same_pages_give_the_same_index_on_any_number_of_threads() {
    let files = |threads| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            published(&Site::fixture("features").edit("sitegen.toml", "base_url", "offline = true\nbase_url"))
        })
    };
    let one = files(1);
    assert!(one.contains_key("sw.js") && one.contains_key(ENTRY));
    for threads in [1, 2, 7] {
        let other = files(threads);
        let differing: Vec<&String> = one.keys().filter(|path| one.get(*path) != other.get(*path)).collect();
        assert!(differing.is_empty() && one.len() == other.len(), "{threads} threads: {differing:?}");
    }
}

#[test]
fn an_unchanged_site_is_left_alone_and_check_makes_no_index() {
    let project = Site::minimal().unpack();
    let build = || assert_eq!(run(project.path(), &["build"]).code, 0);
    build();
    let public = project.path().join("public");
    let before = state_of(&public);
    assert!(before.contains_key(ENTRY), "{:?}", before.keys());
    build();
    assert_eq!(state_of(&public), before);
    assert!(Site::minimal().compile().site.tree.get(ENTRY).is_none());
}

#[test]
fn a_site_without_a_search_has_nothing_of_it() {
    let files = published(&Site::minimal().edit("sitegen.toml", "base_url", "search = false\nbase_url"));
    let left: Vec<&String> = files.keys().filter(|path| path.contains("pagefind") || path.contains("/haku/")).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(!String::from_utf8_lossy(&files["fi/index.html"]).contains("search-link"));
    assert!(!files.contains_key("sw.js"));
}

#[test]
fn a_setting_that_is_mistyped_is_told() {
    let report =
        Site::minimal().edit("sitegen.toml", "base_url", "serch = false\nofline = true\nbase_url").compile().report();
    assert!(report.contains("search") && report.contains("offline"), "{report}");
    let report = Site::minimal().edit("sitegen.toml", "base_url", "search = \"no\"\nbase_url").compile().report();
    assert!(report.contains("sitegen.toml:1:"), "{report}");
}

#[test]
fn a_page_of_the_sites_own_takes_the_place_of_the_page_of_the_search() {
    let own = "+++\ntitle = \"Oma haku\"\nslug = \"haku\"\n+++\n\nOma sivu.\n";
    let files = published(&Site::minimal().with("content/own.fi.md", own));
    assert!(String::from_utf8_lossy(&files["fi/haku/index.html"]).contains("Oma sivu."));
}

#[test]
fn who_no_longer_wants_to_be_kept_is_taken_away() {
    let worker = |setting: &str| {
        let files = published(&Site::minimal().edit("sitegen.toml", "base_url", &format!("{setting}\nbase_url")));
        files.get("sw.js").map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    };
    assert!(worker("offline = true").unwrap().contains("const FILES"));
    assert!(worker("offline = false").unwrap().contains("unregister"));
    assert_eq!(worker(""), None);
}

/// The preview makes the index when it is asked for, and not before its pages.
#[test]
fn a_warm_site_makes_the_index_when_it_is_wanted() {
    let mut warm = Warm::new(Site::minimal().sources());
    let entry = OutputPath::new(ENTRY).unwrap();
    let finish = |warm: &mut Warm| {
        let mut indexed = 0;
        loop {
            match warm.step() {
                Next::Again => {}
                Next::Print(job) => warm.store(job.run()),
                Next::Index(indexing) => {
                    indexed += 1;
                    warm.store_index(indexing.run());
                }
                Next::Done => return indexed,
            }
        }
    };
    assert_eq!(finish(&mut warm), 0);
    assert!(warm.wants_index(&entry) && warm.file(&entry).is_none());
    assert_eq!(finish(&mut warm), 1);
    assert!(!warm.wants_index(&entry));
    let first = warm.file(&entry).unwrap();
    assert_eq!(*first, *published(&Site::minimal())[ENTRY]);

    let page = "+++\ntitle = \"Uusi\"\n+++\n\nKokonaan uusi sivu.\n";
    let source = sitegen::source::SourceFile::new("content/new.fi.md", page.as_bytes());
    warm.update([sitegen::compile::warm::Change::Put(source)]);
    assert_eq!(finish(&mut warm), 0);
    assert!(warm.wants_index(&entry));
    assert_eq!(finish(&mut warm), 1);
    assert_ne!(*warm.file(&entry).unwrap(), *first);
}
