//! The pages that the law asks for: prefilled, honest about what is missing, and complete when they are.

use std::fs;
use std::path::Path;

use crate::harness::{Site, run};
use crate::site::has;

/// The programme that `init` writes.
fn unpacked() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let init = run(folder.path(), &["init"]);
    assert_eq!((init.code, init.stderr.as_str()), (0, ""));
    folder
}

/// With all that is asked for.
fn complete(project: &Path) {
    let settings = project.join("sitegen.toml");
    let text = fs::read_to_string(&settings).unwrap();
    let facts = "[lawful]\nbusiness_id = \"1234567-8\"\npublished = 2027-01-04\nstated = 2027-01-04\nreviewed = 2027-02-01\n\
                 retention_months = 6\nserver = \"Palvelin Oy\"\nlog_days = 30\n";
    fs::write(&settings, text.replace("[lawful]\n", facts)).unwrap();
    for page in ["accessibility", "privacy"] {
        for code in ["fi", "en"] {
            let place = project.join(format!("content/{page}.{code}.md"));
            let text = fs::read_to_string(&place).unwrap();
            fs::write(&place, text.replace("{ $to-complete }: ", "")).unwrap();
        }
    }
    let accepted = run(project, &["i18n", "accept", "accessibility", "privacy"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
}

#[test]
fn what_is_not_complete_is_told_each_time_and_is_no_fault() {
    let folder = unpacked();
    let line = "2 pages still have to be completed before you publish";
    let check = run(folder.path(), &["check", "--strict"]);
    assert_eq!(check.code, 0, "{}", check.stderr);
    has(&check.stdout, &[line]);
    has(
        &check.stderr,
        &[
            "note[lawful::incomplete]: This page has 3 passages",
            "published, stated, reviewed",
            "content/accessibility.en.md:",
            "business_id, reviewed, retention_months, server, log_days",
            "content/privacy.en.md:",
            "hint: Write these into the table [lawful] of sitegen.toml",
        ],
    );
    // The second build finds nothing to do, and says it all the same.
    for _ in 0..2 {
        let build = run(folder.path(), &["build"]);
        assert_eq!((build.code, build.stderr.as_str()), (0, ""));
        has(&build.stdout, &[line]);
    }
}

#[test]
fn a_page_says_of_itself_what_is_missing_in_its_language() {
    let site = |settings: &str| {
        let site = Site::bad("lawful-incomplete");
        let text = site.text("sitegen.toml") + settings;
        site.with("sitegen.toml", text).compile()
    };
    let before = site("");
    has(
        before.text("fi/tietoa/index.html"),
        &["(täydennettävä: palvelimen ylläpitäjä)", "<strong>Täydennä: kerro lisää.</strong>"],
    );
    has(
        before.text("en/about/index.html"),
        &["(to be completed: who runs the server)", "<strong>To complete: tell more.</strong>"],
    );
    let after = site("\n[lawful]\nserver = \"Palvelin Oy\"\nreviewed = 2027-02-01\n");
    has(after.text("fi/tietoa/index.html"), &["Palvelimen ylläpitäjä on Palvelin Oy. Tarkistettu 1.2.2027."]);
    has(after.text("en/about/index.html"), &["The server is run by Palvelin Oy. Reviewed on 1 Feb 2027."]);
}

#[test]
fn a_complete_programme_has_nothing_left_to_say() {
    let folder = unpacked();
    complete(folder.path());
    let check = run(folder.path(), &["check", "--strict"]);
    assert_eq!((check.code, check.stderr.as_str()), (0, ""));
    assert!(!check.stdout.contains("completed"), "{}", check.stdout);
}
