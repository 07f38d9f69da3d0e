//! `i18n status`: how far each language is, for people, for programs, and as a page that stands alone.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::{Site, put, run};
use crate::translations::{accepted, commit, edit, good, read, status, text};

#[test]
fn status_tells_people_how_far_they_are() {
    let folder = Site::minimal().unpack();
    let root = folder.path();
    edit(root, "content/roles/mentor.fi.md", "Mentori kuuntelee.", "Mentori kuuntelee ja kysyy.");
    good(&run(root, &["i18n", "accept", "--all"]));
    edit(root, "content/roles/mentor.fi.md", "Mentori kuuntelee ja kysyy.", "Mentori kuuntelee.");
    fs::remove_file(root.join("content/phases/working.en.md")).expect("it is there");
    fs::rename(root.join("content/activities/goals.fi.md"), root.join("goals")).expect("it is there");
    let ended = run(root, &["i18n", "status"]);
    let expected = "Translations from Finnish

  en  English  ████████████████▎░░░   81\u{a0}%  48 of 59 words
               up to date 4 · out of date 1 · missing 1 · without source 1

To do, English: 3 pages, 11 words
  activities/goals  its source page is gone
  phases/working    missing, 8 words
  roles/mentor      1 section changed, 3 words
                    # tasks

  When a page is up to date, record it: sitegen i18n accept roles/mentor.en

";
    assert_eq!(ended.stdout, expected);
    assert_eq!(run(root, &["i18n", "status", "--fail-under", "81"]).code, 0);
    assert_eq!(run(root, &["i18n", "status", "en", "--fail-under", "82%"]).code, 1);
    assert_eq!(run(root, &["i18n", "status", "--fail-under", "101"]).code, 2);
    assert_eq!(run(root, &["i18n", "status", "sv"]).code, 2);
    let finnish = run(root, &["--language", "fi", "i18n", "status"]).stdout;
    assert!(finnish.contains("1 kohta muuttunut, 3 sanaa"), "{finnish}");
}

#[test]
fn words_of_the_site_are_work_as_well_and_pseudo_languages_are_none() {
    let folder = accepted();
    let root = folder.path();
    let settings = read(root, "sitegen.toml") + "\n[[languages]]\ncode = \"en-XA\"\nfallback = [\"en\"]\n";
    put(&root.join("sitegen.toml"), settings);
    let before = status(root);
    assert_eq!(before["languages"].as_array().map(Vec::len), Some(1), "{before}");
    assert_eq!(before["languages"][0]["percent"], 100.0);
    put(
        &root.join("i18n/fi/own.ftl"),
        "greeting = Hyvää huomenta kaikille\nfarewell = Näkemiin\nthanks = Kiitos avusta\n",
    );
    put(&root.join("i18n/en/own.ftl"), "thanks = Kiitos avusta\nfarewell = Goodbye\n");
    let after = status(root);
    let english = &after["languages"][0];
    let file = &english["files"]
        .as_array()
        .and_then(|files| files.iter().find(|file| file["path"] == "i18n/en/own.ftl"))
        .expect("it is counted");
    assert_eq!((&file["words"], &file["work"], &file["source"]), (&6.into(), &5.into(), &"i18n/fi/own.ftl".into()));
    let told = |index: usize| [text(&file["messages"][index]["message"]), text(&file["messages"][index]["state"])];
    assert_eq!([told(0), told(1)], [["greeting", "missing"], ["thanks", "untranslated"]]);
    assert_eq!(file["messages"][0]["text"], "greeting = Hyvää huomenta kaikille");
    assert!(english["percent"].as_f64() < Some(100.0));
    let human = run(root, &["i18n", "status"]).stdout;
    assert!(human.contains("To do, English: 2 texts, 5 words\n  i18n/en/own.ftl  2 texts, 5 words\n"), "{human}");
    assert!(!human.contains("en-XA"), "{human}");
    assert_eq!(run(root, &["i18n", "status", "--fail-under", "100"]).code, 1);
}

#[test]
fn the_page_of_the_status_stands_alone_and_marks_what_has_changed() {
    let folder = accepted();
    let root = folder.path();
    commit(root);
    edit(root, "content/about.fi.md", "Kaikille.", "Aivan & kaikille.");
    edit(
        root,
        "sitegen.toml",
        "season = \"2027\"",
        "season = \"2027\"\nedit_url = \"https://git.example.org/edit/{path}\"",
    );
    let ended = run(root, &["i18n", "status", "--html", "status.html"]);
    good(&ended);
    assert!(ended.stdout.ends_with("Written: status.html\n"), "{}", ended.stdout);
    let page = read(root, "status.html");
    for piece in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<strong>about</strong> <span>1 section changed, 3 words</span>",
        "<a href=\"https://git.example.org/edit/content/about.en.md\">Edit content/about.en.md</a>",
        "<h3>Kenelle <small>#kenelle · changed, 3 words</small></h3>",
        "<div class=\"words\" lang=\"fi\" dir=\"ltr\">### Kenelle\n\n<del>Kaikille.</del><ins>Aivan &amp; kaikille.</ins></div>",
        "<div class=\"words\" lang=\"en\" dir=\"ltr\">### For whom\n\nFor everyone.</div>",
        "sitegen i18n accept about.en",
        "[synced]\n_head = &quot;",
    ] {
        assert!(page.contains(piece), "{piece}\nis not in\n{page}");
    }
    for foreign in ["<script", "<link", "src=", "@import", "url("] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    // The lines to paste are the lines that `accept` writes.
    let pasted =
        page.split("<code>[synced]\n").nth(1).and_then(|rest| rest.split("</code>").next()).expect("they are there");
    good(&run(root, &["i18n", "accept", "about"]));
    let written = read(root, "content/about.en.md");
    assert!(written.contains(&format!("[synced]\n{}\n+++", pasted.replace("&quot;", "\""))), "{written}\n{pasted}");
    // Without git it is the same page, with nothing marked.
    fs::remove_dir_all(root.join(".git")).expect("it is there");
    edit(root, "content/about.fi.md", "Aivan", "Ihan");
    good(&run(root, &["i18n", "status", "--html", "status.html"]));
    let page = read(root, "status.html");
    assert!(page.contains("### Kenelle\n\nIhan &amp; kaikille.</div>"), "{page}");
}

#[test]
fn the_page_of_the_status_shows_words_terms_and_all_variants() {
    let folder = accepted();
    let root = folder.path();
    let term = "# forms: nominative genitive partitive\n-word =\n    { $case ->\n        [genitive] sanan\n       *[nominative] sana\n    }\n";
    put(
        &root.join("i18n/fi/words.ftl"),
        format!("{term}apples = {{ $n ->\n    [one] {{ $n }} omena\n   *[other] {{ $n }} <omenaa>\n }}\n"),
    );
    good(&run(root, &["i18n", "status", "--html", "status.html"]));
    let page = read(root, "status.html");
    for piece in [
        "<strong>i18n/en/words.ftl</strong> <span>1 text, 2 words</span>",
        "<h3>apples <small>missing</small></h3>",
        "<tr><th scope=\"row\" lang=\"en\">genitive</th>\n<td lang=\"fi\" dir=\"ltr\">sanan</td>\n</tr>",
        "<tr><th scope=\"row\" lang=\"en\">partitive</th>\n<td class=\"gap\">missing</td>\n</tr>",
        "<td class=\"when\">$n = 1 (one)</td>\n<td lang=\"fi\" dir=\"ltr\">1 omena</td>",
        "<td class=\"when\">$n = 2 (other)</td>\n<td lang=\"fi\" dir=\"ltr\">2 &lt;omenaa&gt;</td>",
        // The words of the program are shown in each language too.
        "<td class=\"when\">$count = 1 (one)</td>\n<td lang=\"en\" dir=\"ltr\">1 copy</td>",
    ] {
        assert!(page.contains(piece), "{piece}\nis not in\n{page}");
    }
    let terms = run(root, &["i18n", "status", "--terms"]).stdout;
    assert!(terms.ends_with("-word  fi\n  nominative  sana\n  genitive    sanan\n  partitive   –\n\n"), "{terms}");
    assert_eq!(status(root)["terms"][0]["versions"][0]["forms"][2]["texts"][0], Value::Null);
}

#[test]
fn every_bundled_translation_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ended = run(root, &["i18n", "status", "--fail-under", "100"]);
    assert_eq!(ended.code, 0, "run sitegen i18n accept where the translation says the same:\n{}", ended.stdout);
    assert!(!ended.stdout.contains("not recorded"), "{}", ended.stdout);
}
