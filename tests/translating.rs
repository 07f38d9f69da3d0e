//! The commands for translators: a new language, messages in all their variants.

use std::fs;
use std::path::Path;

use crate::harness::{Ended, Site, put, run, state_of};

pub fn good(folder: &Path, arguments: &[&str]) -> String {
    let ended = run(folder, arguments);
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""), "{arguments:?}\n{}", ended.stdout);
    ended.stdout
}

/// Runs a command that must fail and change nothing.
pub fn refused(folder: &Path, arguments: &[&str]) -> Ended {
    let before = state_of(folder);
    let ended = run(folder, arguments);
    assert_ne!(ended.code, 0, "{arguments:?}: {}", ended.stdout);
    assert!(state_of(folder) == before, "{arguments:?} has changed a file");
    ended
}

pub fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_new_language_is_there_after_one_command_and_the_site_is_in_order() {
    for code in ["sv", "ar", "ru", "fi-simple"] {
        let folder = Site::minimal().unpack();
        let root = folder.path();
        let settings = read(root, "sitegen.toml");
        let told = good(root, &["i18n", "scaffold", code]);
        assert!(told.contains(&format!("sitegen.toml: the language {code} was added")), "{told}");
        assert!(told.contains("What is next:"), "{told}");
        let entry = format!("\n[[languages]]\ncode = \"{code}\"\nfallback = [\"fi\"]\n");
        let expected = settings.replace("fallback = [\"fi\"]\n", &format!("fallback = [\"fi\"]\n{entry}"));
        assert_eq!(read(root, "sitegen.toml"), expected);
        // Swedish is the one of these that the program speaks.
        assert_eq!(root.join(format!("i18n/{code}/interface.ftl")).exists(), code != "sv");
        assert!(read(root, &format!("content/about.{code}.md")).contains("\ndraft = true\n"));
        for arguments in [&["check"][..], &["build"], &["check", "--drafts"]] {
            let ended = run(root, arguments);
            assert_eq!(ended.code, 0, "{code} {arguments:?}: {}", ended.stderr);
        }
        let page = read(root, &format!("public/{code}/tietoa/index.html"));
        assert!(page.contains("class=\"prose\" lang=\"fi\""), "{page}");
        assert!(refused(root, &["i18n", "scaffold", code]).stderr.contains("has the language"), "{code}");
    }
}

#[test]
fn a_pseudo_language_is_a_line_of_the_configuration() {
    let folder = Site::minimal().unpack();
    let files = state_of(folder.path()).len();
    let told = good(folder.path(), &["i18n", "scaffold", "en-XA"]);
    assert!(told.contains("made from the source language, without files"), "{told}");
    assert_eq!(state_of(folder.path()).len(), files);
    good(folder.path(), &["check"]);
}

#[test]
fn the_agreement_stays_a_warning_until_it_is_translated() {
    let folder = Site::minimal().unpack();
    good(folder.path(), &["i18n", "scaffold", "sv"]);
    let ended = run(folder.path(), &["check"]);
    assert_eq!((ended.code, ended.stderr.matches("warning[translation::draft]").count()), (0, 1), "{}", ended.stderr);
    assert_eq!(run(folder.path(), &["check", "--strict"]).code, 1);
    let path = folder.path().join("content/agreements/pair.sv.md");
    put(&path, fs::read_to_string(&path).unwrap().replace("draft = true\n", ""));
    let ended = run(folder.path(), &["check"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    // What is left to be told is the name of the site, which nobody has looked at yet.
    let told: Vec<&str> = ended.stderr.lines().filter(|line| line.starts_with("warning[")).collect();
    assert_eq!(told.len(), 1, "{}", ended.stderr);
    assert!(told[0].starts_with("warning[ftl::untranslated]: ") && told[0].contains("“site-name”"), "{}", told[0]);
}

#[test]
fn a_scaffold_never_replaces_a_file() {
    let folder = Site::minimal().unpack();
    let mine = "+++\ntitle = \"Om oss\"\n+++\n\nHej.\n";
    put(&folder.path().join("content/about.sv.md"), mine);
    put(&folder.path().join("i18n/sv/site.ftl"), "site-name = Mitt\n");
    let told = good(folder.path(), &["i18n", "scaffold", "sv"]);
    assert!(told.contains("Left as it was: content/about.sv.md"), "{told}");
    assert_eq!(read(folder.path(), "content/about.sv.md"), mine);
    assert_eq!(read(folder.path(), "i18n/sv/site.ftl"), "site-name = Mitt\n");
}

#[test]
fn what_is_no_language_is_refused_with_what_was_meant() {
    let folder = Site::minimal().unpack();
    for (code, said) in [
        ("svenska", "“svenska” is not the code of a language"),
        ("SV", "Did you mean “sv”?"),
        ("pt_BR", "Did you mean “pt-BR”?"),
        ("../x", "“../x” is not the code of a language"),
        ("en", "The site has the language “en” already"),
        ("EN", "is not the code of a language"),
    ] {
        let ended = refused(folder.path(), &["i18n", "scaffold", code]);
        assert_eq!(ended.code, 2);
        assert!(ended.stderr.contains(said), "{code}: {}", ended.stderr);
    }
    let inline = Site::minimal()
        .with("sitegen.toml", "languages = [{ code = \"fi\" }, { code = \"en\", fallback = [\"fi\"] }]\n");
    let folder = inline.unpack();
    let ended = refused(folder.path(), &["i18n", "scaffold", "sv"]);
    assert!(ended.stderr.contains("Add the language to them yourself"), "{}", ended.stderr);
}

#[test]
fn a_message_is_shown_in_every_language_with_all_its_variants() {
    let folder = Site::minimal().unpack();
    let told = good(folder.path(), &["i18n", "show", "copies"]);
    assert!(told.contains("copies  fi  bundled/i18n/fi/interface.ftl:"), "{told}");
    assert!(told.contains("  $count = 1 (one)    1 kappale\n"), "{told}");
    assert!(told.contains("  # $count is a number.\n"), "{told}");
    assert!(told.contains("  $count = 2 (other)  2 copies\n"), "{told}");
    let json = good(folder.path(), &["i18n", "show", "copies", "--format", "json"]);
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(first["variants"][1]["text"], "1 kappale");
    assert_eq!(first["variants"][1]["when"][0]["category"], "one");
    let ended = refused(folder.path(), &["i18n", "show", "copis"]);
    assert!(ended.stderr.contains("Did you mean “copies”?"), "{}", ended.stderr);
}

#[test]
fn a_term_is_shown_as_a_table_with_the_forms_that_it_declares() {
    let term = "# A word.\n# forms: nominative genitive partitive\n-mentee =\n    { $case ->\n        [genitive] { $number ->\n            \
                [plural] aktorien\n           *[singular] aktorin\n        }\n       *[nominative] { $number ->\n            \
                [plural] aktorit\n           *[singular] aktori\n        }\n    }\n";
    let folder = Site::minimal().with("i18n/fi/words.ftl", term).unpack();
    let told = good(folder.path(), &["i18n", "show", "-mentee"]);
    let expected = "              plural    singular\n  nominative  aktorit   aktori\n  genitive    aktorien  aktorin\n  partitive   –         –\n";
    assert!(told.contains(expected), "{told}");
}

#[test]
fn a_programme_speaks_of_the_person_by_the_word_that_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    good(folder.path(), &["init", "x", "--vocabulary", "mentoroitava"]);
    let root = folder.path().join("x");
    good(&root, &["build"]);
    let mut words = 0;
    for (path, bytes) in crate::harness::files_below(&root).unwrap() {
        let text = if path.ends_with(".pdf") {
            text_of_pdf(&root.join(&path))
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        assert!(!text.to_lowercase().contains("aktor"), "{path}: {text}");
        words += text.to_lowercase().matches("mentoroitav").count();
    }
    assert!(words > 300, "{words}");
    let forms = good(&root, &["i18n", "show", "-mentee"]);
    assert!(forms.contains("  illative     mentoroitaviin   mentoroitavaan\n"), "{forms}");
    assert!(!forms.contains('–'), "{forms}");
    let other = tempfile::tempdir().unwrap();
    good(other.path(), &["init", "x", "--vocabulary", "aktori"]);
    let ended = refused(other.path(), &["init", "y", "--vocabulary", "mentoritava"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("There is no vocabulary “mentoritava”"), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("Did you mean “mentoroitava”?") && ended.stderr.contains("aktori, mentoroitava"),
        "{}",
        ended.stderr
    );
}

fn text_of_pdf(path: &Path) -> String {
    let told = std::process::Command::new("pdftotext").arg("-enc").arg("UTF-8").arg(path).arg("-").output();
    let told = told.expect("there is no pdftotext: apt-get install poppler-utils");
    assert!(told.status.success(), "{}", path.display());
    String::from_utf8(told.stdout).unwrap()
}
