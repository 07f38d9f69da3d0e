//! `init`: whatever is asked for, what is written is in order, builds at once and says what was asked.

use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::{files_below, run};

const PRESETS: [&str; 5] = ["association", "integration", "university", "toolkit", "leadership"];

/// A programme that was just unpacked.
struct Unpacked {
    _folder: tempfile::TempDir,
    root: PathBuf,
}

impl Unpacked {
    /// Unpacks, checks strictly and builds.
    #[track_caller]
    fn new(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let init = run(folder.path(), &[&["init", "x"], arguments].concat());
        assert_eq!((init.code, init.stderr.as_str()), (0, ""), "{arguments:?}");
        let root = folder.path().join("x");
        let ended = run(&root, &["build", "--strict"]);
        // What an organiser has to complete on the lawful pages is told, and is no fault.
        let is_in_order = !ended.stderr.contains("error[") && !ended.stderr.contains("warning[");
        assert!(ended.code == 0 && is_in_order, "{arguments:?}:\n{}", ended.stderr);
        Self { _folder: folder, root }
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The pages that say a word, whatever the case of its letters.
    fn pages_with(&self, word: &str) -> Vec<String> {
        let files = files_below(&self.root.join("public")).unwrap();
        let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains(word);
        files.into_iter().filter(|(path, bytes)| path.ends_with(".html") && says(bytes)).map(|(path, _)| path).collect()
    }
}

fn refused(folder: &Path, arguments: &[&str], said: &[&str]) {
    let ended = run(folder, &[&["init", "y"], arguments].concat());
    assert_eq!(ended.code, 2, "{arguments:?}");
    for said in said {
        assert!(ended.stderr.contains(said), "{arguments:?}: {}", ended.stderr);
    }
    assert!(!folder.join("y").exists(), "{arguments:?} has written something");
}

#[test]
fn every_preset_is_in_order_with_every_vocabulary() {
    for preset in PRESETS {
        let usual = Unpacked::new(&["--preset", preset, "--vocabulary", "aktori"]);
        assert!(usual.pages_with("aktor").len() > 10, "{preset}");
        let other = Unpacked::new(&["--preset", preset, "--vocabulary", "mentoroitava"]);
        assert_eq!(other.pages_with("aktor"), Vec::<String>::new(), "{preset}");
        assert!(other.pages_with("mentoroitav").len() > 10, "{preset}");
    }
}

#[test]
fn each_preset_is_what_its_name_says() {
    let integration = Unpacked::new(&["--preset", "integration"]);
    assert!(integration.has("public/sv/index.html") && integration.has("public/fi/kielet-ja-tyoelama/index.html"));
    assert!(integration.text("content/roles/mentor.sv.md").contains("draft = true"));
    assert!(integration.pages_with("aktor").is_empty(), "its word is mentoroitava");

    let university = Unpacked::new(&["--preset", "university"]);
    assert!(university.has("public/fi/mentorit/index.html") && !university.has("content/events/midway.fi.md"));
    let settings = university.text("sitegen.toml");
    assert!(settings.contains("[seasons.events.kickoff]") && !settings.contains("midway"), "{settings}");

    let toolkit = Unpacked::new(&["--preset", "toolkit"]);
    assert!(toolkit.has("public/fi/ladattavaa/index.html") && !toolkit.has("content/events"));
    let settings = toolkit.text("sitegen.toml");
    assert!(
        !settings.contains("[seasons") && !settings.contains("[[seasons") && !settings.contains("season ="),
        "{settings}"
    );

    let leadership = Unpacked::new(&["--preset", "leadership"]);
    assert!(!leadership.has("public/en") && !leadership.has("content/agreements/group.fi.md"));
    assert!(!leadership.has("i18n/en"));
}

#[test]
fn the_languages_are_those_that_were_asked_for() {
    for languages in ["fi", "en", "en,fi", "fi,en,sv", "en,sv", "fi,ar", "fi,en,fi-simple"] {
        let unpacked = Unpacked::new(&["--languages", languages]);
        let settings = unpacked.text("sitegen.toml");
        let written: Vec<&str> = settings.lines().filter_map(|line| line.strip_prefix("code = ")).collect();
        let expected: Vec<String> = languages.split(',').map(|code| format!("\"{code}\"")).collect();
        assert_eq!(written, expected);
        for code in languages.split(',') {
            assert!(unpacked.has(&format!("public/{code}/index.html")), "{languages}: {code}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    refused(folder.path(), &["--languages", "sv,de"], &["Keep fi or en among the languages"]);
    refused(folder.path(), &["--languages", "fi,swedish"], &["“swedish” is not the code of a language"]);
}

#[test]
fn the_name_is_everywhere_and_in_every_case() {
    let unpacked = Unpacked::new(&["--name", "Oma polku"]);
    for former in ["rinnakkain-ohjelma", "side by side</", "<title>rinnakkain"] {
        assert_eq!(unpacked.pages_with(former), Vec::<String>::new(), "{former}");
    }
    assert!(unpacked.text("public/fi/index.html").contains("Oma polku -ohjelman kausi"));
    assert!(
        unpacked.text("public/en/index.html").contains("Oma polku</title>")
            || unpacked.text("public/en/index.html").contains("Oma polku –")
    );
    // What Fluent would read otherwise is a name like others.
    Unpacked::new(&["--name", "{Ura} & [polku]"]);
    // A single word may be a name or not.
    for name in ["Ääniä", "Mentorointi"] {
        let folder = tempfile::tempdir().unwrap();
        let made = run(folder.path(), &["init", "x", "--name", name]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        let checked = run(&folder.path().join("x"), &["i18n", "check", "--strict"]);
        assert_eq!((checked.code, checked.stderr.as_str()), (0, ""), "{name}");
    }
}

#[test]
fn what_does_not_exist_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    refused(
        folder.path(),
        &["--preset", "univercity"],
        &["There is no preset “univercity”", "Did you mean “university”?", "association"],
    );
    refused(folder.path(), &["--name", " "], &["This cannot be the name of a programme"]);
    refused(folder.path(), &["--vocabulary", "adepti"], &["There is no vocabulary “adepti”"]);
}
