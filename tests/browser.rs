//! The bundled site in a real browser: forms, accessibility, reflow, life without script; and the guide, whose pages
//! are many and alike. The stories are told in `tests/browser/*.test.mjs`; here the sites are built for them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::harness::{Site, put, sitegen, sites};

/// A browser each takes all that a small machine has: they wait for each other, here and among the files of a run.
const CONCURRENCY: &str = "--test-concurrency=2";
static TURN: Mutex<()> = Mutex::new(());

/// Builds a site, which must be good.
fn build(command: &mut Command) {
    let built = command.output().expect("the program was built");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
}

/// Tells stories in a browser, with what they are told of; each must end well. Waits for those who have a browser
/// now; one that has failed is out of the way.
pub fn tell(stories: &[&str], of: &[(&str, &OsStr)]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    require_tools(&folder);
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut node = Command::new("node");
    node.args(["--test", CONCURRENCY, "--test-reporter=spec"]).args(stories);
    let told = node.envs(of.iter().copied()).current_dir(&folder).output().expect("node is there");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
}

#[test]
fn the_bundled_site_keeps_its_word_in_a_browser() {
    let temporary = tempfile::tempdir().expect("there is a folder for temporary files");
    let site = temporary.path().join("site");
    build(sitegen(Path::new(env!("CARGO_MANIFEST_DIR"))).args(["build", "--output-dir"]).arg(&site));
    let stories = [
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
    ];
    tell(&stories, &[("SITE", site.as_os_str())]);
}

/// The site in Arabic, which is small: each page in every setting, and what is mirrored.
#[test]
fn a_site_from_right_to_left_keeps_its_word_too() {
    let project = Site::fixture("arabic").unpack();
    build(sitegen(project.path()).arg("build"));
    let site = project.path().join("public");
    let of = [("SITE", site.as_os_str()), ("LEAST", OsStr::new("12"))];
    tell(&["every-page.test.mjs", "right-to-left.test.mjs"], &of);
}

#[test]
fn the_guide_keeps_its_word_in_a_browser() {
    let temporary = tempfile::tempdir().expect("there is a folder for temporary files");
    let site = temporary.path().join("site");
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    build(sitegen(project).args(["build", "--root", "docs", "--output-dir"]).arg(&site));
    tell(&["guide.test.mjs"], &[("SITE", site.as_os_str())]);
}

/// A site below a path of its host that is kept for reading without a connection, in two versions: the second says
/// another thing on one page.
#[test]
fn a_site_is_searched_and_read_without_a_connection() {
    let temporary = tempfile::tempdir().expect("there is a folder for temporary files");
    let project = temporary.path().join("project");
    build(sitegen(temporary.path()).args(["init", "project"]));
    let settings = std::fs::read_to_string(project.join("sitegen.toml")).expect("it was unpacked");
    put(&project.join("sitegen.toml"), format!("offline = true\n{settings}"));
    let page = "+++\ntitle = \"Kokeilusivu\"\n+++\n\nEnsin jotain muuta.\n\n## Lopuksi {#end}\n\n\
        Mentorointisopimuksessa kerrotaan, mitä työkirjaan kuuluu. Pihlajan alla tämä on tilanne ensin.\n";
    let version = |name: &str, page: &str| {
        put(&project.join("content/kokeilu.fi.md"), page);
        let site = temporary.path().join(name);
        let address = ["build", "--base-url", "http://127.0.0.1/opas/", "--output-dir"];
        build(sitegen(&project).args(address).arg(&site));
        site
    };
    let first = version("first", page);
    let second = version("second", &page.replace("tilanne ensin", "tilanne sitten"));
    let of = [("SITE", first.as_os_str()), ("NEXT", second.as_os_str()), ("BASE", OsStr::new("/opas/"))];
    tell(&["search.test.mjs", "offline.test.mjs"], &of);
}

#[test]
fn the_preview_keeps_a_readers_place() {
    let project = sites().join("minimal");
    let program = OsStr::new(env!("CARGO_BIN_EXE_sitegen"));
    tell(&["preview.test.mjs"], &[("SITEGEN", program), ("PROJECT", project.as_os_str())]);
}

/// Fails with the words that mend it: a test that is passed over in silence tests nothing.
fn require_tools(stories: &Path) {
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
