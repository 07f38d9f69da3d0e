//! The bundled site in a real browser: forms, accessibility, reflow, life without script; and the guide, whose pages
//! are many and alike. The stories are told in `tests/browser/*.test.mjs`; here the sites are built for them.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::harness::{Site, put, sitegen, sites};

/// A browser each takes all that a small machine has: they wait for each other, here and among the files of a run.
const CONCURRENCY: &str = "--test-concurrency=2";
static TURN: Mutex<()> = Mutex::new(());

/// Waits for those who have a browser now. One that has failed is out of the way.
fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn the_bundled_site_keeps_its_word_in_a_browser() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let stories = project.join("tests/browser");
    require_tools(&stories);
    let _turn = turn();
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let site = folder.path().join("site");
    let built = sitegen(project).arg("build").arg("--output-dir").arg(&site).output().expect("the program was built");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let mut node = Command::new("node");
    node.args([
        "--test",
        CONCURRENCY,
        "--test-reporter=spec",
        "addresses.test.mjs",
        "calendars.test.mjs",
        "choices.test.mjs",
        "every-page.test.mjs",
        "forms.test.mjs",
        "keyboard.test.mjs",
        "lighthouse.test.mjs",
        "links.test.mjs",
        "look.test.mjs",
        "pages.test.mjs",
        "side-by-side.test.mjs",
        "switch.test.mjs",
    ]);
    let told = node.current_dir(&stories).env("SITE", &site).output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

/// The site in Arabic, which is small: each page in every setting, and what is mirrored.
#[test]
fn a_site_from_right_to_left_keeps_its_word_too() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    require_tools(&stories);
    let _turn = turn();
    let project = Site::fixture("arabic").unpack();
    let built = sitegen(project.path()).arg("build").output().expect("the program was built");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let mut node = Command::new("node");
    node.args(["--test", CONCURRENCY, "--test-reporter=spec", "every-page.test.mjs", "right-to-left.test.mjs"]);
    node.current_dir(&stories).env("SITE", project.path().join("public")).env("LEAST", "12");
    let told = node.output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

#[test]
fn the_guide_keeps_its_word_in_a_browser() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let stories = project.join("tests/browser");
    require_tools(&stories);
    let _turn = turn();
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let site = folder.path().join("site");
    let mut build = sitegen(project);
    let built =
        build.args(["build", "--root", "docs", "--output-dir"]).arg(&site).output().expect("the program was built");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "guide.test.mjs"]).current_dir(&stories);
    let told = node.env("SITE", &site).output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

/// A site below a path of its host that is kept for reading without a connection, in two versions: the second says
/// another thing on one page.
#[test]
fn a_site_is_searched_and_read_without_a_connection() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    require_tools(&stories);
    let _turn = turn();
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let project = folder.path().join("project");
    let good = |told: Output| assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    good(sitegen(folder.path()).args(["init", "project"]).output().expect("the program was built"));
    let settings = std::fs::read_to_string(project.join("sitegen.toml")).expect("it was unpacked");
    put(&project.join("sitegen.toml"), format!("offline = true\n{settings}"));
    let page = "+++\ntitle = \"Kokeilusivu\"\n+++\n\nEnsin jotain muuta.\n\n## Lopuksi {#end}\n\n\
        Mentorointisopimuksessa kerrotaan, mitä työkirjaan kuuluu. Pihlajan alla tämä on tilanne ensin.\n";
    let build = |name: &str, page: &str| {
        put(&project.join("content/kokeilu.fi.md"), page);
        let site = folder.path().join(name);
        let mut build = sitegen(&project);
        build.args(["build", "--base-url", "http://127.0.0.1/opas/", "--output-dir"]).arg(&site);
        good(build.output().expect("the program was built"));
        site
    };
    let first = build("first", page);
    let second = build("second", &page.replace("tilanne ensin", "tilanne sitten"));
    let mut node = Command::new("node");
    node.args(["--test", CONCURRENCY, "--test-reporter=spec", "search.test.mjs", "offline.test.mjs"])
        .current_dir(&stories);
    let told = node.env("SITE", &first).env("NEXT", &second).env("BASE", "/opas/").output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

#[test]
fn the_preview_keeps_a_readers_place() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    require_tools(&stories);
    let _turn = turn();
    let mut node = Command::new("node");
    node.args(["--test", CONCURRENCY, "--test-reporter=spec", "preview.test.mjs"]).current_dir(&stories);
    node.env("SITEGEN", env!("CARGO_BIN_EXE_sitegen")).env("PROJECT", sites().join("minimal"));
    let told = node.output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

/// Fails with the words that mend it: a test that is passed over in silence tests nothing.
pub fn require_tools(stories: &Path) {
    for (program, flag, package) in [("node", "--version", "nodejs"), ("pdftotext", "-v", "poppler-utils")] {
        let found = Command::new(program).arg(flag).output().is_ok();
        assert!(found, "there is no {program}: apt-get install {package}");
    }
    assert!(Path::new("/usr/bin/chromium").exists(), "there is no /usr/bin/chromium: apt-get install chromium");
    for package in
        ["axe-core", "check-html-links", "chrome-launcher", "ical.js", "lighthouse", "playwright-core", "sitemap"]
    {
        let found = stories.join("node_modules").join(package).exists();
        assert!(found, "there is no {package}: npm ci --ignore-scripts --prefix tests/browser");
    }
}
