//! PO files, there and back.

use std::fs;

use crate::harness::{Site, put, run, state_of};
use crate::translating::{good, read, refused};

const PO: &str = "../en.po";

/// A project in a folder of its own, and beside it the export of its English pages.
fn exported(site: &Site) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    for (path, bytes) in &site.files {
        put(&root.join(path), bytes);
    }
    let told = good(&root, &["i18n", "export", "--po", "en", "-o", PO]);
    assert!(told.starts_with("Written: ../en.po. Entries: "), "{told}");
    (folder, root)
}

#[test]
fn there_and_back_loses_nothing() {
    let windows = Site::minimal().files["content/about.en.md"].clone();
    let windows = String::from_utf8(windows).unwrap().replace('\n', "\r\n");
    let bundled = tempfile::tempdir().unwrap();
    good(bundled.path(), &["init", "x"]);
    let mut starter = Site::default();
    for (path, bytes) in crate::harness::files_below(&bundled.path().join("x")).unwrap() {
        starter = starter.with(&path, bytes);
    }
    for site in
        [Site::minimal(), Site::minimal().with("content/about.en.md", windows), Site::fixture("features"), starter]
    {
        let (folder, root) = exported(&site);
        let before = state_of(&root);
        let told = good(&root, &["i18n", "import", "--po", PO]);
        assert!(told.contains("Texts changed: 0, files written: 0."), "{told}");
        assert!(state_of(&root) == before);
        // Exporting again gives the same file.
        let again = good(&root, &["i18n", "export", "--po", "en"]);
        assert_eq!(again, fs::read_to_string(folder.path().join("en.po")).unwrap());
    }
}

#[test]
fn a_changed_text_changes_its_section_and_nothing_else() {
    let (folder, root) = exported(&Site::minimal());
    let po = folder.path().join("en.po");
    let page = read(&root, "content/about.en.md");
    let line = page.lines().rfind(|line| !line.is_empty()).unwrap().to_owned();
    let escaped = line.replace('\\', "\\\\").replace('"', "\\\"");
    let text = fs::read_to_string(&po).unwrap();
    assert!(text.contains(&escaped), "{line}");
    put(&po, text.replace(&escaped, &format!("{escaped} And more.")));
    let told = good(&root, &["i18n", "import", "--po", PO]);
    assert!(told.contains("Written: content/about.en.md\nTexts changed: 1, files written: 1."), "{told}");
    assert_eq!(read(&root, "content/about.en.md"), page.replace(&line, &format!("{line} And more.")));
}

#[test]
fn a_page_that_did_not_exist_is_made_whole_or_as_a_draft() {
    let mut site = Site::minimal();
    let english = site.files.remove("content/about.en.md").unwrap();
    let (folder, root) = exported(&site);
    let po = folder.path().join("en.po");
    let empty = fs::read_to_string(&po).unwrap();
    // What an agency would send back: the texts of the page that there was, as an export has them.
    let (other, _) = exported(&Site::minimal());
    let full = fs::read_to_string(other.path().join("en.po")).unwrap();
    assert_ne!(empty, full);
    put(&po, &full);
    good(&root, &["i18n", "import", "--po", PO]);
    let made = read(&root, "content/about.en.md");
    assert!(!made.contains("draft"), "{made}");
    let body = |text: &str| text.split("+++\n").nth(2).unwrap().trim().to_owned();
    assert_eq!(body(&made), body(std::str::from_utf8(&english).unwrap()));
    good(&root, &["check"]);
    // With one text missing it is a draft.
    fs::remove_file(root.join("content/about.en.md")).unwrap();
    let entry = full.split("\n\n").find(|entry| entry.contains("msgctxt \"about#_head/title\"")).unwrap();
    let at = entry.find("msgstr").unwrap();
    put(&po, full.replace(entry, &format!("{}msgstr \"\"", &entry[..at])));
    let told = good(&root, &["i18n", "import", "--po", PO]);
    assert!(told.contains("1 of these pages is a draft"), "{told}");
    assert!(read(&root, "content/about.en.md").contains("draft = true\n"));
}

#[test]
fn what_has_changed_since_is_fuzzy_and_keeps_its_old_source() {
    let (folder, root) = exported(&Site::minimal());
    let path = root.join("content/about.fi.md");
    let page = read(&root, "content/about.fi.md");
    put(&path, page.replacen("title = \"", "title = \"Uusi ", 1));
    let told = good(&root, &["i18n", "export", "--po", "en", "--previous", PO, "-o", "../new.po"]);
    assert!(told.contains("to be looked at (fuzzy): 1."), "{told}");
    let new = fs::read_to_string(folder.path().join("new.po")).unwrap();
    assert!(
        new.contains("#, fuzzy\n#| msgid \"Tietoa\"\nmsgctxt \"about#_head/title\"\nmsgid \"Uusi Tietoa\"\n"),
        "{new}"
    );
    // A fuzzy entry is left out, and the old file does not fit any more.
    let told = good(&root, &["i18n", "import", "--po", "../new.po"]);
    assert!(told.contains("Texts changed: 0, files written: 0. Left out: 1 to be looked at (fuzzy)"), "{told}");
    let ended = refused(&root, &["i18n", "import", "--po", PO]);
    assert!(
        ended.stderr.contains("error[po::source-changed]: The text of “about#_head/title” is not what it was"),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.contains("Nothing was changed."), "{}", ended.stderr);
}

/// Entries in another order, and other line lengths and ends, are what tools make of a file.
#[test]
fn order_and_line_ends_do_not_matter() {
    let (folder, root) = exported(&Site::minimal());
    let po = folder.path().join("en.po");
    let text = fs::read_to_string(&po).unwrap();
    let mut entries: Vec<&str> = text.trim_end().split("\n\n").collect();
    entries[1..].reverse();
    put(&po, entries.join("\n\n").replace('\n', "\r\n") + "\r\n");
    let told = good(&root, &["i18n", "import", "--po", PO]);
    assert!(told.contains("Texts changed: 0"), "{told}");
}

#[test]
fn a_file_that_does_not_fit_changes_nothing_and_says_where() {
    let (folder, root) = exported(&Site::minimal());
    let po = folder.path().join("en.po");
    let text = fs::read_to_string(&po).unwrap();
    let line_of = |text: &str, wanted: &str| text[..text.find(wanted).unwrap()].matches('\n').count() + 1;
    let title = "msgctxt \"about#_head/title\"";
    let first = text.split("\n\n").nth(1).unwrap();
    let cases: Vec<(String, &str, String)> = vec![
        (text.replace("msgctxt \"", "msgctxt \"other/"), "po::other-site", String::new()),
        (
            text.replace(title, "msgctxt \"about#_head/titel\""),
            "po::unknown-entry",
            format!("en.po:{}:1", line_of(&text, title)),
        ),
        (text.clone() + "\n" + first + "\n", "po::duplicate-entry", String::new()),
        (text.replacen(&format!("{first}\n\n"), "", 1), "po::missing-entries", "en.po:1:1".to_owned()),
        (text.replace(title, ""), "po::no-context", String::new()),
        (text.replace("Language: en\\n", ""), "po::no-language", "en.po:1:1".to_owned()),
        (text.replace("Language: en\\n", "Language: fi\\n"), "i18n::source-language", "en.po:1:1".to_owned()),
        (text.replace("Language: en\\n", "Language: da\\n"), "i18n::unknown-language", "en.po:1:1".to_owned()),
        (text.replacen("msgstr", "msgstring", 2), "po::syntax", String::new()),
        (text.replace("#mentor-name", "#mentors-name"), "po::source-changed", String::new()),
    ];
    for (broken, code, place) in cases {
        assert_ne!(broken, text, "{code}");
        put(&po, &broken);
        let ended = refused(&root, &["i18n", "import", "--po", PO]);
        assert!(
            ended.stderr.contains(&format!("error[{code}]")) && ended.stderr.contains(&place),
            "{code}: {}",
            ended.stderr
        );
    }
    // What is missing may be missing where that is said.
    put(&po, text.replacen(&format!("{first}\n\n"), "", 1));
    good(&root, &["i18n", "import", "--po", PO, "--partial"]);
}

#[test]
fn markup_that_a_translator_has_broken_is_shown_at_its_entry() {
    let site = Site::minimal()
        .with("content/note.fi.md", "+++\ntitle = \"Muistio { $contact-email }\"\n+++\n\n## Alku {#start}\n\n[Tietoa](about.md)\n\n```form note\ntext Nimi {#name}\n```\n")
        .with("content/note.en.md", "+++\ntitle = \"Note { $contact-email }\"\n+++\n\n## Start {#start}\n\n[About](about.md)\n\n```form note\ntext Name {#name}\n```\n");
    let (folder, root) = exported(&site);
    let po = folder.path().join("en.po");
    let text = fs::read_to_string(&po).unwrap();
    for (old, new, said) in [
        (
            "\"Note { $contact-email }\"",
            "\"Note { $contact-mail }\"",
            "What stands in braces is not what the source has. Missing: { $contact-email } Not in the source: { $contact-mail }",
        ),
        ("## Start {#start}", "## Start", "The headings are not those of the source."),
        (
            "[About](about.md)",
            "[About](yhteys.md)",
            "The links do not lead where those of the source do. Missing: about.md Not in the source: yhteys.md",
        ),
        (
            "text Name {#name}",
            "teksti Name {#name}",
            "The lines of the block are not those of the source. Missing: text {#name}",
        ),
        ("[About](about.md)", "[About](about.md) <b>x</b>", "There is HTML in this translation"),
    ] {
        assert!(text.contains(old), "{old}");
        put(&po, text.replace(old, new));
        let ended = refused(&root, &["i18n", "import", "--po", PO]);
        assert!(ended.stderr.contains(said), "{new}: {}", ended.stderr);
        assert!(ended.stderr.contains("--> ../en.po:"), "{}", ended.stderr);
    }
}

#[test]
fn an_export_never_replaces_a_file_by_itself() {
    let (folder, root) = exported(&Site::minimal());
    let ended = run(&root, &["i18n", "export", "--po", "en", "-o", PO]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("“../en.po” exists already"), "{}", ended.stderr);
    good(&root, &["i18n", "export", "--po", "en", "-o", PO, "--force"]);
    fs::create_dir(folder.path().join("po")).unwrap();
    good(&root, &["i18n", "export", "--po", "en", "-o", "../po"]);
    assert!(folder.path().join("po/en.po").is_file());
    for (code, said) in [("fi", "written in first"), ("de", "has no language “de” to translate into")] {
        let ended = refused(&root, &["i18n", "export", "--po", code]);
        assert!(ended.stderr.contains(said), "{}", ended.stderr);
    }
}

#[test]
fn a_section_whose_source_has_changed_is_fuzzy_and_no_other() {
    let folder = Site::minimal().unpack();
    good(folder.path(), &["i18n", "accept", "about.en"]);
    let fuzzy = || {
        let told = good(folder.path(), &["i18n", "export", "--po", "en"]);
        let of_about = told.split("\n\n").filter(|entry| entry.contains("msgctxt \"about#"));
        of_about.filter(|entry| entry.contains("#, fuzzy")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(fuzzy(), [""; 0]);
    let page = folder.path().join("content/about.fi.md");
    put(&page, fs::read_to_string(&page).unwrap().replace("Kaikille.", "Aivan kaikille."));
    let found = fuzzy();
    assert!(found.len() == 1 && found[0].contains("Aivan kaikille."), "{found:#?}");
}
