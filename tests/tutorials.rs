//! The tutorials of `docs/`, followed to the letter: every command is typed and every file changed as it is written
//! there, and what the reader is promised is then looked for in the site.
//!
//! What a fence stands for is said behind its language, where no reader sees it:
//!
//! | fence | what it stands for |
//! |---|---|
//! | `sh` | commands, a line each |
//! | `toml change=FILE` | lines that stand in the file with other values, in the tables that are named above them |
//! | `ftl change=FILE` | entries that stand in the file with other words |
//! | `… below=FILE` | lines of which the first is in the file already and the others are added below it |
//! | `… end=FILE` | lines that are added to the end |
//! | `… remove=FILE` | lines that are taken out |
//! | `… new=FILE` | a whole file |
//! | `… shown` | what is only shown |
//!
//! A fence that says none of these fails the test, so that nothing in a tutorial goes untried.

mod fence;
mod reader;

use std::fs;

use crate::harness::files_below;
use crate::published::root;
use fence::{Fence, Task, fences};
use reader::Reader;

/// The tutorials in the order in which a reader needs them: each goes on where the one before has ended.
const TUTORIALS: [&str; 3] = ["publish", "translate", "looks"];

fn tutorial(name: &str, language: &str) -> Vec<Fence> {
    let path = root().join(format!("docs/content/tutorials/{name}.{language}.md"));
    fences(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// A page in one language that is not tried would be a promise that nobody keeps.
#[test]
fn every_tutorial_is_followed() {
    let there = files_below(&root().join("docs/content/tutorials")).unwrap();
    let mut names: Vec<&str> = there.keys().filter_map(|path| path.strip_suffix(".fi.md")).collect();
    names.retain(|name| *name != "_index");
    let mut expected = TUTORIALS;
    expected.sort_unstable();
    assert_eq!(names, expected);
}

#[test]
fn the_languages_ask_for_the_same_steps() {
    for name in TUTORIALS {
        let steps = |language: &str| tutorial(name, language).iter().filter_map(Fence::step).collect::<Vec<_>>();
        let (fi, en) = (steps("fi"), steps("en"));
        assert!(fi.len() > 5, "{name}: {fi:?}");
        assert_eq!(fi, en, "{name}");
    }
}

#[test]
fn the_finnish_tutorials_keep_their_promises() {
    keeps_its_promises("fi", "fi_FI.UTF-8");
}

#[test]
fn the_english_tutorials_keep_their_promises() {
    keeps_its_promises("en", "en_GB.UTF-8");
}

/// Follows the tutorials of a language in a terminal of that language.
fn keeps_its_promises(language: &str, locale: &'static str) {
    let mut reader = Reader::new(locale);
    for name in TUTORIALS {
        for fence in tutorial(name, language) {
            reader.follow(&fence);
            match (name, fence.heading.as_str()) {
                ("publish", "unpack") => assert!(reader.has("sitegen.toml") && reader.has("content/index.fi.md")),
                ("publish", "publish") => published(&reader),
                ("translate", "change") if fence.task == Task::Run => reader.heard("support"),
                ("translate", "accept") if fence.task == Task::Run => accepted(&reader),
                _ => {}
            }
        }
        match name {
            "publish" => next_year(&reader),
            "translate" => translated(&reader, language),
            "looks" => looks(&reader),
            _ => {}
        }
    }
}

/// What the first tutorial promises: name, dates, contact, colour and question of one's own.
fn published(reader: &Reader) {
    reader.shows("public/fi/index.html", &["<title>Satakieli", "Mentorointia Turun seudulla", "Satakieli-ohjelman"]);
    reader.shows("public/en/index.html", &["<title>Nightingale", "Mentoring in and around Turku"]);
    reader
        .shows("public/fi/index.html", &["1.2.–17.6.2027", "18. joulukuuta 2026", "https://satakieli.example.org/fi/"]);
    reader.shows("public/fi/yhteystiedot/index.html", &["Satakieli ry", "Koulukatu 3, 20100 Turku"]);
    reader.shows("public/en/contact/index.html", &["mentorointi@satakieli.example.org"]);
    reader.shows("public/fi/tapahtumat/aloitustapahtuma/index.html", &["1.2.2027 klo 17–20", "25. tammikuuta 2027"]);
    reader.shows("public/fi/sopimukset/parin-sopimus/index.html", &["Kahden kuukauden välein"]);
    reader.shows("public/en/agreements/pair-agreement/index.html", &["Every two months"]);
    for former in ["Rinnakkain", "Esimerkkiyhdistys", "Aino Esimerkki", "mentorointi@example.org"] {
        reader.never_shows(former);
    }
    assert!(reader.styles().contains("#5b2a86"), "the colour is in no style sheet");
}

/// The season after, with every date a year on.
fn next_year(reader: &Reader) {
    reader.shows("public/fi/index.html", &["31.1.–15.6.2028"]);
}

fn accepted(reader: &Reader) {
    reader.heard("content/roles/mentor.en.md");
    assert!(reader.text("content/roles/mentor.en.md").contains("support = "));
}

/// What the second tutorial promises.
fn translated(reader: &Reader, language: &str) {
    reader.shows("status.html", &[&format!("<html lang=\"{language}\""), "English"]);
    let reason = if language == "fi" { "Tukea annetaan vain suomeksi" } else { "Support in Finnish alone" };
    reader.shows("content/roles/mentor.en.md", &[reason]);
    assert!(reader.text("sitegen.toml").contains("code = \"sv\""));
    assert!(!reader.text("content/contact.sv.md").contains("draft = true"));
    assert!(reader.text("sv.po").contains("Language: sv"));
}

/// What the third tutorial promises.
fn looks(reader: &Reader) {
    reader.shows("public/fi/index.html", &["/img/logo.svg", "/css/satakieli.css", "Suoraan asiaan"]);
    reader.shows("public/en/index.html", &["Straight to the point"]);
    reader.shows("public/css/satakieli.css", &["--round:"]);
    assert!(reader.styles().contains("#b3261e"), "the accent is in no style sheet");
    let foot = reader.text("public/fi/index.html");
    let foot = foot.split("<footer class=\"site-footer\">").nth(1).expect("every page has a foot");
    assert!(foot.contains("Satakieli") && !foot.contains("Mentorointia Turun seudulla"), "{foot}");
}

#[test]
fn a_misspelt_command_is_noticed() {
    let typed = |line: &str| {
        let mut reader = Reader::new("en_GB.UTF-8");
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| reader.type_line(line))).is_ok()
    };
    assert!(typed("sitegen --version"));
    for wrong in ["sitegen chek", "sitegen init --presett x", "cargo instal --path .", "sitegn check", "cd nowhere"] {
        assert!(!typed(wrong), "{wrong}");
    }
}

#[test]
fn an_edit_that_finds_nothing_to_change_is_noticed() {
    let text = "```toml change=a.toml\nkey = 2\n```\n```sh\nsitegen check\n```\n";
    let found = fences(text);
    assert_eq!(found.len(), 2);
    assert!(found[0].edited("key = 1\n").is_ok_and(|text| text == "key = 2\n"));
    assert!(found[0].edited("kee = 1\n").is_err());
    let below = &fences("```text below=a.md\n  - A\n  - B\n```\n")[0];
    assert!(below.edited("x\n  - A\ny\n").is_ok_and(|text| text == "x\n  - A\n  - B\ny\n"));
    assert!(below.edited("x\n").is_err() && below.edited("  - A\n  - A\n").is_err());
    let entry = &fences("```ftl change=a.ftl\n-b =\n    { $c ->\n       *[d] E\n    }\n```\n")[0];
    let changed = entry.edited("a = 1\n-b =\n    { $c ->\n       *[d] F\n    }\n\n# c\nc = 2\n").unwrap();
    assert_eq!(changed, "a = 1\n-b =\n    { $c ->\n       *[d] E\n    }\n\n# c\nc = 2\n");
    let table = &fences("```toml change=a.toml\n[b]\nkey = 3\n```\n")[0];
    assert_eq!(table.edited("[a]\nkey = 1\n[b]\nkey = 2\n").unwrap(), "[a]\nkey = 1\n[b]\nkey = 3\n");
}
