//! Translations: which text they follow, what readers and translators are told when it changes, and how a
//! translator records that all is well again.

use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use serde_json::Value;

use crate::harness::{Ended, Site, put, run, state_of};

/// The minimal site with every translation accepted, as a project on the disk.
pub fn accepted() -> tempfile::TempDir {
    let folder = Site::minimal().unpack();
    let ended = run(folder.path(), &["i18n", "accept", "--all"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    folder
}

/// Replaces a text in a file of a project.
pub fn edit(folder: &Path, path: &str, old: &str, new: &str) {
    let text = fs::read_to_string(folder.join(path)).expect("the file can be read");
    assert!(text.contains(old), "{path} has no {old:?}");
    put(&folder.join(path), text.replace(old, new));
}

pub fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What `status` tells programs.
pub fn status(folder: &Path) -> Value {
    let ended = run(folder, &["i18n", "status", "--format", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    serde_json::from_str(&ended.stdout).expect("it is JSON")
}

/// The work on the first language: `page: state section…`.
fn queue(folder: &Path) -> Vec<String> {
    let status = status(folder);
    let queue = status["languages"][0]["queue"].as_array().cloned().unwrap_or_default();
    let page = |page: Value| {
        let sections: Vec<String> =
            page["sections"].as_array().into_iter().flatten().map(|section| text(&section["section"])).collect();
        format!("{}: {} {}", text(&page["page"]), text(&page["state"]), sections.join(" ")).trim().to_owned()
    };
    queue.into_iter().map(page).collect()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
pub fn good(ended: &Ended) {
    assert_eq!(ended.code, 0, "{}{}", ended.stdout, ended.stderr);
}

#[test]
fn one_changed_paragraph_is_one_old_section_until_it_is_accepted() {
    let folder = accepted();
    let root = folder.path();
    assert_eq!(queue(root), [""; 0]);
    good(&run(root, &["check", "--strict"]));

    edit(root, "content/about.fi.md", "Kaikille.", "Aivan kaikille.");
    assert_eq!(queue(root), ["about: stale kenelle"]);
    let built = run(root, &["build"]);
    good(&built);
    assert!(built.stderr.contains("content/about.en.md:16:1"), "{}", built.stderr);
    assert_eq!(built.stderr.matches("translation::stale").count(), 1, "{}", built.stderr);
    let page = read(root, "public/en/about/index.html");
    let notice = "<h3 id=\"for-whom\">For whom</h3>\n<p role=\"note\" class=\"notice notice-stale\"><span>The original of this \
                  section has changed since it was translated. The section may be out of date. \
                  <a href=\"/fi/tietoa/#kenelle\" hreflang=\"fi\">Read the original (Finnish)</a></span></p>";
    assert!(page.contains(notice), "{page}");
    assert_eq!(page.matches("notice-stale").count(), 1, "{page}");
    assert!(!read(root, "public/fi/tietoa/index.html").contains("notice"), "the source follows nobody");

    let told = run(root, &["i18n", "accept", "about#kenelle"]);
    good(&told);
    assert_eq!(told.stdout, "content/about.en.md: recorded kenelle\n");
    assert_eq!(queue(root), [""; 0]);
    good(&run(root, &["build", "--strict"]));
    assert!(!read(root, "public/en/about/index.html").contains("notice"));
    assert_eq!(run(root, &["i18n", "accept", "about"]).stdout, "Nothing to record: it is all recorded already.\n");
}

#[test]
fn text_that_is_only_laid_out_anew_is_not_changed() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/about.fi.md", "Kysy [mentorilta]", "Kysy   \n[mentorilta]");
    edit(root, "content/about.fi.md", "Kaikille.\n", "\n\nKaikille.   \n\n");
    edit(root, "content/about.fi.md", "order = 1", "order = 2 # a fact is none of a translation's business");
    assert_eq!(queue(root), [""; 0]);
}

#[test]
fn front_matter_and_text_before_the_first_heading_are_the_head() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/roles/mentor.fi.md", "Varaa aikaa", "Varaa paljon aikaa");
    assert_eq!(queue(root), ["roles/mentor: stale _head"]);
    good(&run(root, &["build"]));
    let page = read(root, "public/en/roles/mentor/index.html");
    let (before, _) = page.split_once("<article>").expect("there is an article");
    assert!(
        before.contains("<span>The original of the beginning of this page has changed since it was translated."),
        "{page}"
    );
    edit(root, "content/index.fi.md", "[Lue lisää]", "[Lue vielä lisää]");
    good(&run(root, &["build"]));
    let page = read(root, "public/en/index.html");
    assert!(page.contains("The original text has changed since this translation was made."), "{page}");
}

#[test]
fn an_old_agreement_stops_the_build() {
    let folder = accepted();
    let root = folder.path();
    good(&run(root, &["build"]));
    let before = state_of(&root.join("public"));
    edit(root, "content/agreements/pair.fi.md", "area 3 Odotukset", "area 3 Odotukset ja toiveet");
    let ended = run(root, &["build"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended.stderr.contains("error[translation::stale]") && ended.stderr.contains("content/agreements/pair.en.md"),
        "{}",
        ended.stderr
    );
    assert_eq!(state_of(&root.join("public")), before);
    good(&run(root, &["i18n", "accept", "agreements/pair.en"]));
    good(&run(root, &["build"]));
}

#[test]
fn the_policy_decides_what_readers_see_of_an_old_page() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/roles/mentor.fi.md", "Mentori kuuntelee.", "Mentori kuuntelee ja kysyy.");
    let settings = read(root, "sitegen.toml");
    let policy = |policy: &str| {
        put(&root.join("sitegen.toml"), format!("{settings}\n[translation.roles]\nstale = \"{policy}\"\n"));
        run(root, &["build", "--strict"])
    };
    good(&policy("fallback"));
    let page = read(root, "public/en/roles/mentor/index.html");
    assert!(page.contains("<h1 lang=\"fi\" dir=\"ltr\">Mentori</h1>") && page.contains("noindex"), "{page}");
    // Nothing may lead to a page that is hidden: the pages that link to it say so.
    let hidden = policy("hide");
    assert!(hidden.stderr.contains("link::not-published"), "{}", hidden.stderr);
    assert_eq!(policy("notice").code, 1, "a warning under --strict");
    assert!(policy("error").stderr.contains("error[translation::stale]"));
}

#[test]
fn a_notice_is_in_the_language_of_its_reader() {
    let folder = accepted();
    let root = folder.path();
    edit(
        root,
        "sitegen.toml",
        "fallback = [\"fi\"]\n",
        "fallback = [\"fi\"]\n\n[[languages]]\ncode = \"sv\"\nfallback = [\"en\"]\n",
    );
    put(&root.join("i18n/sv/site.ftl"), read(root, "i18n/en/site.ftl"));
    put(&root.join("content/agreements/pair.sv.md"), read(root, "content/agreements/pair.en.md"));
    edit(root, "content/about.fi.md", "Kaikille.", "Aivan kaikille.");
    edit(root, "content/about.fi.md", "Kysy [", "Kysykää [");
    good(&run(root, &["build"]));
    let page = read(root, "public/sv/about/index.html");
    assert!(page.contains("<span>Den här sidan är inte översatt ännu. Texten är på engelska.</span>"), "{page}");
    let notice = "<p role=\"note\" class=\"notice notice-stale\" lang=\"sv\" dir=\"ltr\"><span>Originalet till det här avsnittet";
    assert!(page.contains(notice), "{page}");
    assert!(page.contains("lang=\"sv\" dir=\"ltr\"><span>Originalet till början av den här sidan"), "{page}");
}

#[test]
fn a_translation_that_is_a_draft_is_not_shown_and_is_work() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/roles/mentor.en.md", "title = \"Mentor\"", "title = \"Mentor\"\ndraft = true");
    good(&run(root, &["build", "--strict"]));
    assert!(read(root, "public/en/roles/mentor/index.html").contains("<h1 lang=\"fi\" dir=\"ltr\">Mentori</h1>"));
    assert_eq!(queue(root), ["roles/mentor: draft"]);
    good(&run(root, &["build", "--strict", "--drafts"]));
    assert!(read(root, "public/en/roles/mentor/index.html").contains("<h1>Mentor</h1>"));
}

#[test]
fn accepting_waits_for_the_structure_or_for_a_reason() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/roles/mentor.fi.md", "Mentori kuuntelee.", "Mentori kuuntelee.\n\n- Yksi asia.\n");
    let before = read(root, "content/roles/mentor.en.md");
    let refused = run(root, &["i18n", "accept", "roles/mentor", "about"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stderr.contains("error[translation::lacks]") && refused.stderr.contains("error[accept::structure]"),
        "{}",
        refused.stderr
    );
    assert_eq!(read(root, "content/roles/mentor.en.md"), before);
    let reason = "Only for \"Finland\"";
    good(&run(root, &["i18n", "accept", "content/roles/mentor.en.md#tasks", "--reason", reason]));
    let after = read(root, "content/roles/mentor.en.md");
    let line = |text: &str| text.lines().find(|line| line.starts_with("tasks = ")).unwrap_or_default().to_owned();
    assert!(line(&after).ends_with(", reason = \"Only for \\\"Finland\\\"\" }"), "{after}");
    assert_eq!(after.replace(&line(&after), &line(&before)), before, "nothing else is touched");
    good(&run(root, &["check", "--strict"]));
    assert_eq!(queue(root), [""; 0]);
    // The reason holds for what it was given for, and goes with it.
    edit(root, "content/roles/mentor.fi.md", "kuuntelee.", "kuuntelee hyvin.");
    good(&run(root, &["i18n", "accept", "roles/mentor"]));
    assert!(read(root, "content/roles/mentor.en.md").contains("reason ="));
    edit(root, "content/roles/mentor.en.md", "A mentor listens.", "A mentor listens.\n\n- One thing.\n");
    good(&run(root, &["i18n", "accept", "roles/mentor"]));
    assert!(!read(root, "content/roles/mentor.en.md").contains("reason ="));
}

#[test]
fn what_cannot_be_accepted_is_told_and_nothing_is_written() {
    let folder = accepted();
    let root = folder.path();
    edit(root, "content/about.fi.md", "Kaikille.", "Aivan kaikille.");
    let before = state_of(&root.join("content"));
    let refused = |arguments: &[&str], code: i32, words: &str| {
        let ended = run(root, &[&["i18n", "accept"], arguments].concat());
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.stderr);
        assert!(ended.stderr.contains(words), "{arguments:?}: {}", ended.stderr);
        assert_eq!(state_of(&root.join("content")), before, "{arguments:?}");
    };
    refused(&["about", "roles/mentro"], 2, "Did you mean “roles/mentor”?");
    refused(&["about#kenele"], 2, "Did you mean “kenelle”?");
    refused(&["about", "--in", "sw"], 2, "accept::unknown-language");
    refused(&["about", "--in", "fi"], 2, "accept::no-translation");
    refused(&["../../etc/passwd"], 2, "accept::unknown-page");
    refused(&[], 2, "PAGE[#SECTION]");
    put(&root.join("content/about.en.md"), "+++\ntitle = \n+++\n");
    let before = state_of(&root.join("content"));
    let ended = run(root, &["i18n", "accept", "about"]);
    assert_eq!((ended.code, state_of(&root.join("content"))), (1, before), "{}", ended.stderr);
}

#[test]
fn the_texts_of_pages_are_checked_for_translators() {
    let folder = accepted();
    let root = folder.path();
    good(&run(root, &["i18n", "check", "--strict"]));
    edit(root, "content/about.fi.md", "Kaikille.", "Kaikille, jotka  haluavat. [Mitä](gone.md)");
    edit(root, "content/about.en.md", "For everyone.", "For  everyone. [What](gone.md)");
    edit(root, "content/agreements/pair.en.md", "area 3", "area 4");
    let ended = run(root, &["i18n", "check"]);
    assert_eq!(ended.code, 1);
    for (code, place) in [
        ("warning[translation::double-space]", "content/about.fi.md:15"),
        ("warning[translation::double-space]", "content/about.en.md:18"),
        ("warning[translation::stale]", "content/about.en.md:16"),
        ("error[parity::differs]", "content/agreements/pair.en.md"),
    ] {
        let is_told = ended.stderr.split("\n\n").any(|one| one.contains(code) && one.contains(place));
        assert!(is_told, "{code} {place}\n{}", ended.stderr);
    }
    // A page's own faults are its author's.
    assert!(!ended.stderr.contains("error[link::unknown]: content/about.fi.md"), "{}", ended.stderr);
}

#[test]
fn typography_of_pages_is_mended_and_translations_stay_in_step() {
    let folder = accepted();
    let root = folder.path();
    let slips = "Kaikille  - myös 5 km:n päässä.\n\n<!-- sitegen: allow dash (names) -->\nYksi - kaksi.";
    edit(root, "content/about.fi.md", "Kaikille.", slips);
    edit(root, "content/about.en.md", "For everyone.", "For everyone,  near or far.\n\nOne or two.");
    let windows = read(root, "content/about.fi.md").replace('\n', "\r\n");
    put(&root.join("content/about.fi.md"), &windows);
    good(&run(root, &["i18n", "accept", "about"]));
    let english = read(root, "content/about.en.md");
    put(&root.join("sitegen.toml"), read(root, "sitegen.toml") + "\n[translation.checks]\nunit = \"off\"\n");
    let ended = run(root, &["i18n", "check", "--fix"]);
    good(&ended);
    assert!(ended.stdout.contains("Mended: content/about.fi.md (2)\n"), "{}", ended.stdout);
    // What a comment allows and what is switched off stays, and so does every other byte.
    assert_eq!(read(root, "content/about.fi.md"), windows.replace("Kaikille  - myös", "Kaikille – myös"));
    let line = |text: &str| text.lines().find(|line| line.starts_with("kenelle = ")).unwrap_or_default().to_owned();
    let mended = read(root, "content/about.en.md");
    assert_ne!(line(&mended), line(&english));
    assert_eq!(mended, english.replace("everyone,  near", "everyone, near").replace(&line(&english), &line(&mended)));
    assert_eq!(queue(root), [""; 0], "no one has anything to translate anew");
    let again = run(root, &["i18n", "check", "--fix"]).stdout;
    assert!(!again.contains("Mended") && !again.contains("Still"), "{again}");
}

/// Puts a project under the care of git.
pub fn commit(root: &Path) {
    for arguments in [&["init", "--quiet"][..], &["add", "."], &["commit", "--quiet", "-m", "a"]] {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]);
        let output = command.args(arguments).current_dir(root).output().expect("this test needs git: install it");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[cfg(feature = "pdf")]
#[test]
fn print_has_the_notice_at_the_same_place() {
    let folder = accepted();
    let root = folder.path();
    edit(
        root,
        "content/activities/goals.fi.md",
        "Kirjatkaa tavoitteet.",
        "Kirjatkaa.\n\n## Lopuksi {#end}\n\nKiittäkää.",
    );
    edit(
        root,
        "content/activities/goals.en.md",
        "Write the goals down.",
        "Write.\n\n## At the end {#end}\n\nSay thanks.",
    );
    good(&run(root, &["i18n", "accept", "activities/goals"]));
    edit(root, "content/activities/goals.fi.md", "Kiittäkää.", "Kiittäkää toisianne.");
    good(&run(root, &["build"]));
    let mut command = Command::new("pdftotext");
    let command = command.args(["-layout", "public/en/activities/goals/goals.pdf", "-"]).current_dir(root);
    let output = command.output().expect("this test needs pdftotext: install poppler-utils");
    let text = String::from_utf8_lossy(&output.stdout);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "At the end The original of this section has changed since it was translated. The section may be out of \
                    date. Read the original (Finnish) Say thanks.";
    assert!(words.contains(expected), "{words}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// Whatever stands in a page and its translation, the checks come to an end, and what they find lies in the files.
    #[test]
    fn no_text_makes_the_checks_panic(
        source in "([a-zäÄ0-9 .,;:!?%/|`*#>\\n\u{a0}–“”«{}()\\[\\]-]|sitegen: allow |<!-- |-->|\n- |\n## |klo 17:00| 5 kk|\n+\\+\\+){0,60}",
        translation in "([a-zä0-9 .,%|`*#{}()\\[\\]-]|<!-- sitegen: allow dash -->|\n- \\[ \\] |\n## x|at 17.00| 8-17|\n\n){0,60}",
    ) {
        let site = Site::minimal();
        let (fi, en) = ("content/about.fi.md", "content/about.en.md");
        let (source, translation) = (site.text(fi) + "\n" + &source, site.text(en) + "\n" + &translation);
        let site = site.with(fi, source).with(en, translation);
        // The report asks that every place lies in its file.
        site.compile().report();
    }
}
