//! `new`: the files of a page, with a word about each key, and next year's season.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use sitegen::content::kind::Kind;

use crate::harness::{Site, run, state_of};

/// The files of a new page of every kind, in a site of its own.
fn new_pages(language: &str) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = Site::minimal().unpack();
    let mut paths = Vec::new();
    for kind in Kind::ALL {
        let new = run(folder.path(), &["new", kind.name(), "brand-new", "--language", language]);
        assert_eq!((new.code, new.stderr.as_str()), (0, ""), "{}", kind.name());
        for code in ["fi", "en"] {
            let below = kind.folder().map_or(String::new(), |folder| format!("{folder}/"));
            let path = format!("content/{below}brand-new.{code}.md");
            assert!(new.stdout.contains(&path), "{}", new.stdout);
            paths.push(folder.path().join(path));
        }
    }
    (folder, paths)
}

#[test]
fn a_new_page_of_every_kind_has_no_faults_and_tells_what_is_to_be_written() {
    let (folder, paths) = new_pages("en");
    let check = run(folder.path(), &["check", "--strict"]);
    assert_eq!((check.code, check.stderr.as_str()), (0, ""), "a draft is nobody's affair");
    // Whoever takes a page for ready is told of what is not.
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains("remove the next line.\ndraft = true\n"), "{text}");
        fs::write(path, text.replace("draft = true\n", "")).unwrap();
    }
    let check = run(folder.path(), &["check", "--strict"]);
    assert_eq!(check.code, 0, "{}", check.stderr);
    assert!(!check.stderr.contains("error[") && !check.stderr.contains("warning["), "{}", check.stderr);
    // Nobody has agreed to be published yet: such pages are left out.
    let shown = paths
        .iter()
        .filter(|path| !path.parent().is_some_and(|kind| kind.ends_with("stories") || kind.ends_with("people")));
    let untold: Vec<_> = shown
        .map(|path| path.strip_prefix(folder.path()).expect("it lies below").display().to_string())
        .filter(|path| !check.stderr.contains(&format!("{path}:")))
        .collect();
    assert_eq!(untold, [] as [String; 0], "{}", check.stderr);
}

#[test]
fn a_new_page_tells_in_the_readers_language_what_each_key_is() {
    let (_folder, paths) = new_pages("fi");
    let text = |name: &str| {
        let path = paths.iter().find(|path| path.ends_with(name)).unwrap_or_else(|| panic!("there is no {name}"));
        fs::read_to_string(path).unwrap()
    };
    let page = text("activities/brand-new.fi.md");
    let purpose = "# Mitä varten harjoitus on, yhdellä virkkeellä.\npurpose = \"{ $to-complete }\"\n";
    assert!(page.contains(purpose) && page.contains("# Montako minuuttia siihen menee.\nminutes = 45\n"), "{page}");
    assert!(page.contains("\n## Näin harjoitus tehdään {#steps}\n"), "{page}");
    let translation = text("activities/brand-new.en.md");
    assert!(translation.contains(purpose) && !translation.contains("minutes"), "{translation}");
    assert!(translation.contains("\n## How to do it {#steps}\n"), "{translation}");
}

/// What is switched off in a new page means something when it is switched on.
#[test]
fn every_key_that_a_new_page_offers_can_be_switched_on() {
    let (folder, paths) = new_pages("en");
    let mut switched = 0;
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        let is_key = |line: &str| {
            line.split_once(" = ").is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
                || line.starts_with('[')
        };
        let on = text.lines().map(|line| match line.strip_prefix("# ").filter(|line| is_key(line)) {
            Some(line) => {
                switched += 1;
                format!("{line}\n")
            }
            None => format!("{line}\n"),
        });
        let on: String = on.collect();
        fs::write(path, on).unwrap();
    }
    assert!(switched > 50, "{switched}");
    let check = run(folder.path(), &["check", "--drafts", "--format", "json"]);
    let found = check.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let is_unread = |one: &Value| {
        let code = one["code"].as_str().unwrap_or_default();
        code.starts_with("toml::") || code.starts_with("front::")
    };
    let unread: Vec<Value> = found.filter(is_unread).collect();
    assert!(unread.is_empty(), "{unread:#?}");
}

#[test]
fn new_refuses_what_is_there_and_what_is_no_id() {
    let folder = Site::minimal().unpack();
    let before = state_of(folder.path());
    let refused = |arguments: &[&str], code, said: &str| {
        let ended = run(folder.path(), &[&["new"], arguments].concat());
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.stderr);
        assert!(ended.stderr.contains(said), "{arguments:?}: {}", ended.stderr);
    };
    refused(&["role", "mentor"], 1, "content/roles/mentor.fi.md” exists already");
    refused(&["role", "Päämentori"], 2, "cannot be the id of this kind of page");
    refused(&["role", "../mentee"], 2, "cannot be the id of this kind of page");
    refused(&["page", "roles/mentee"], 2, "cannot be the id of this kind of page");
    refused(&["rolle", "mentee"], 2, "role");
    assert!(state_of(folder.path()) == before);
}

#[test]
fn a_new_season_is_the_last_one_a_year_on() {
    let folder = Site::fixture("association").unpack();
    let before = fs::read_to_string(folder.path().join("sitegen.toml")).unwrap();
    let new = run(folder.path(), &["new", "season", "2029"]);
    assert_eq!((new.code, new.stderr.as_str()), (0, ""));
    assert!(new.stdout.contains("with the dates of 2028 moved on by 52 weeks"), "{}", new.stdout);
    let after = fs::read_to_string(folder.path().join("sitegen.toml")).unwrap();
    let added = after.strip_prefix(before.as_str()).expect("all else is as it was");
    for line in ["id = \"2029\"", "track = \"members-as-mentees\"", "start = 2029-01-15", "start = 2029-01-17T17:00:00"]
    {
        assert!(added.contains(line), "{added}");
    }
    assert_eq!(run(folder.path(), &["check", "--strict", "--season", "2029"]).code, 0);
    let again = run(folder.path(), &["new", "season", "2029"]);
    assert!(again.code == 1 && again.stderr.contains("There is a season “2029”"), "{}", again.stderr);
    let bad = run(folder.path(), &["new", "season", "Kevät"]);
    assert!(bad.code == 2 && bad.stderr.contains("cannot be the id of a season"), "{}", bad.stderr);
    let none = run(folder.path(), &["check", "--season", "2031"]);
    assert!(none.code == 2 && none.stderr.contains("There is no season “2031”"), "{}", none.stderr);
}

#[test]
fn a_new_page_stands_behind_the_last_of_its_folder() {
    let folder = Site::fixture("toolkit").unpack();
    assert_eq!(run(folder.path(), &["new", "activity", "walk"]).code, 0);
    let page = fs::read_to_string(folder.path().join("content/activities/walk.fi.md")).unwrap();
    assert!(page.contains("\norder = 210\n"), "{page}");
    let translation = fs::read_to_string(folder.path().join("content/activities/walk.en.md")).unwrap();
    assert!(!translation.contains("order"), "{translation}");
}
