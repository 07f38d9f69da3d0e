//! The checks of Fluent files: seeded mistakes are found, each at its line and column and no other;
//! a large clean corpus has none; whatever a file holds, the checks hold.
//!
//! A case is one file: `#== path` begins a file that is laid over the minimal site, `#~ code path
//! line:column` is a finding. `UPDATE_EXPECTED=1` writes the findings anew: read what you accept.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use sitegen::check::ftl::{self, Finding};
use sitegen::compile;
use sitegen::diagnostic::Diagnostic;
use sitegen::report::{Language, Words};
use sitegen::source::lines::LineIndex;
use sitegen::source::{SourceFile, Sources};

use crate::harness::{Site, run};

/// A case of `tests/ftl/seeded/`.
struct Case {
    site: Site,
    /// The files, as they are written.
    files: String,
    /// What is to be found.
    expected: Vec<String>,
}

impl Case {
    fn read(text: &str) -> Self {
        let mut case = Self { site: Site::minimal(), files: String::new(), expected: Vec::new() };
        let mut file: Option<(String, String)> = None;
        for line in text.split_inclusive('\n') {
            if let Some(finding) = line.strip_prefix("#~ ") {
                case.expected.push(finding.trim_end().to_owned());
                continue;
            }
            case.files.push_str(line);
            if let Some(path) = line.strip_prefix("#== ") {
                case.site = file.take().into_iter().fold(case.site, |site, (path, text)| site.with(&path, text));
                file = Some((path.trim_end().to_owned(), String::new()));
            } else if let Some((_, text)) = &mut file {
                text.push_str(line);
            }
        }
        case.site = file.into_iter().fold(case.site, |site, (path, text)| site.with(&path, text));
        case
    }
}

/// Everything that is wrong with the words of a site.
fn examine(sources: &Sources) -> (Vec<Diagnostic>, Vec<Finding>) {
    let mut found = Vec::new();
    let content = compile::read(sources).into(&mut found).expect("the settings can be read");
    found.retain(|one| one.code.starts_with("ftl::"));
    let findings = ftl::findings(sources, &content.programme, &content.localizers);
    found.extend(findings.iter().map(|finding| finding.diagnostic.clone()));
    sitegen::diagnostic::sort(&mut found);
    (found, findings)
}

/// `code path line:column`, a line a finding.
fn told(sources: &Sources) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let span = one.span.as_ref().expect("every finding has a place");
        let Some(file) = sources.get(&span.path) else { return format!("{} {} 1:1", one.code, span.path) };
        let at = LineIndex::new(&file.bytes).position(&file.bytes, span.start as usize);
        format!("{} {} {}:{}", one.code, span.path, at.line, at.column)
    };
    examine(sources).0.iter().map(line).collect()
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ftl"))
}

#[test]
fn every_seeded_mistake_is_found_and_nothing_else() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = String::new();
    let mut names: Vec<_> = fs::read_dir(folder().join("seeded")).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() > 10, "the cases are gone");
    for path in names {
        let case = Case::read(&fs::read_to_string(&path).unwrap());
        let sources = case.site.sources();
        let found = told(&sources);
        check_words(&examine(&sources).0);
        if update {
            let lines: String = found.iter().map(|line| format!("#~ {line}\n")).collect();
            fs::write(&path, case.files + &lines).unwrap();
        } else if found != case.expected {
            let missed: Vec<_> = case.expected.iter().filter(|line| !found.contains(line)).collect();
            let extra: Vec<_> = found.iter().filter(|line| !case.expected.contains(line)).collect();
            wrong += &format!("── {}\nmissed: {missed:#?}\ntoo much: {extra:#?}\n", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What is found in each seeded file, and the site that it is found in.
pub fn findings() -> Vec<(Sources, Vec<Diagnostic>)> {
    let mut paths: Vec<_> = fs::read_dir(folder().join("seeded")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let sites = paths.iter().map(|path| Case::read(&fs::read_to_string(path).unwrap()).site.sources());
    sites.map(|sources| (sources.clone(), examine(&sources).0)).collect()
}

/// Every finding can be said in both languages.
fn check_words(found: &[Diagnostic]) {
    for words in Language::ALL.map(Words::new) {
        for one in found {
            let said = [vec![words.message(one)], words.hints(one)].concat();
            assert!(said.iter().all(|said| !said.is_empty() && !said.contains("{$")), "{said:?}");
            assert!(one.labels.iter().all(|label| !words.label(one, label.attribute).is_empty()));
        }
    }
}

#[test]
fn every_code_has_a_seeded_mistake() {
    let mut all = String::new();
    for entry in fs::read_dir(folder().join("seeded")).unwrap() {
        all += &fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    let without: Vec<_> = ftl::CHECKS.iter().filter(|(code, _)| !all.contains(&format!("#~ {code} "))).collect();
    assert!(without.is_empty(), "{without:?}");
}

/// What a translation can have of the rows of the table “What a translator is told”. The others are about the
/// source language, the templates or the comments.
const IN_TRANSLATIONS: [&str; 35] = [
    "syntax",
    "swallowed",
    "obsolete-message",
    "duplicate",
    "duplicate-attribute",
    "duplicate-variant",
    "missing-attribute",
    "extra-attribute",
    "missing-value",
    "extra-value",
    "unknown-reference",
    "cycle",
    "unknown-variable",
    "dropped-variable",
    "unknown-parameter",
    "unknown-form",
    "form-missing",
    "form-undeclared",
    "unknown-function",
    "unknown-option",
    "unknown-key",
    "plural-missing",
    "plural-useless",
    "markup-differs",
    "markup-broken",
    "markup-forbidden",
    "empty-translation",
    "same-as-source",
    "end-punctuation",
    "double-space",
    "edge-space",
    "quotes",
    "ellipsis",
    "avoided-word",
    "too-long",
];

#[test]
fn every_row_has_two_seeds_in_each_language() {
    let seeds: Vec<_> = fs::read_dir(folder().join("seeded")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let all: String = seeds.into_iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let count = |code: &str, language: &str| {
        let (code, place) = (format!("#~ ftl::{code} "), format!(" i18n/{language}/"));
        all.lines().filter(|line| line.starts_with(&code) && line.contains(&place)).count()
    };
    // Arabic has no rule of its own for spaces before signs, nor for the dots of dates.
    let typography = ["no-break-space", "date-form"].map(|code| (code, &["fi", "en", "sv"][..]));
    let rows = IN_TRANSLATIONS.map(|code| (code, &["fi", "en", "sv", "ar"][..]));
    for (code, languages) in rows.into_iter().chain(typography).chain([("foreign-link", &["fi", "en", "sv", "ar"][..])])
    {
        for language in languages {
            assert!(count(code, language) >= 2, "{code} {language}: {}", count(code, language));
        }
    }
}

/// A site in many languages that says everything rightly.
fn clean() -> Site {
    let codes = ["fi", "en", "sv", "ar", "cs", "de", "fr", "ja", "pl", "ru"];
    let mut settings = "base_url = \"https://example.org/\"\nsource_language = \"en\"\n".to_owned();
    for code in codes {
        settings += &format!("[[languages]]\ncode = \"{code}\"\n");
    }
    settings += "[translation.checks]\nmissing-interface = \"off\"\n";
    let mut site = Site::default().with("sitegen.toml", settings);
    for code in codes {
        let text = fs::read_to_string(folder().join(format!("clean/{code}.ftl"))).unwrap();
        site = site.with(&format!("i18n/{code}/clean.ftl"), text);
        site = site.with(&format!("content/index.{code}.md"), "+++\ntitle = \"x\"\n+++\n");
    }
    site
}

#[test]
fn a_clean_corpus_has_no_finding() {
    assert_eq!(told(&clean().sources()), [] as [String; 0]);
}

#[test]
fn the_interface_of_every_language_is_clean() {
    let mut site = Site::default().with("content/index.fi.md", "+++\ntitle = \"x\"\n+++\n");
    let mut settings = "base_url = \"https://example.org/\"\n".to_owned();
    for code in ["fi", "en", "sv"] {
        let path = format!("i18n/{code}/interface.ftl");
        let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
        site = site.with(&path, text);
        settings += &format!("[[languages]]\ncode = \"{code}\"\n");
    }
    assert_eq!(told(&site.with("sitegen.toml", settings).sources()), [] as [String; 0]);
}

#[test]
fn the_policy_says_how_much_a_finding_weighs() {
    let site = Site::minimal().with("i18n/en/more.ftl", "site-tagline = Learning  together\n");
    let weight = |policy: &str| {
        let toml = site.text("sitegen.toml") + "\n[translation.checks]\n" + policy;
        let found = examine(&site.clone().with("sitegen.toml", toml).sources()).0;
        found.iter().map(|one| format!("{} {:?}", one.code, one.severity)).collect::<Vec<_>>()
    };
    let obsolete = "obsolete-message = \"off\"\n".to_owned();
    assert_eq!(weight(&obsolete), ["ftl::double-space Warning"]);
    assert_eq!(weight(&(obsolete.clone() + "double-space = \"error\"\n")), ["ftl::double-space Error"]);
    assert_eq!(weight(&(obsolete + "double-space = \"off\"\n")), [] as [&str; 0]);
}

#[test]
fn check_and_build_tell_of_the_words_too() {
    let site = Site::minimal().with("i18n/fi/more.ftl", "site-tagline = Opi \"yhdessä\"\n");
    let site = site.with("i18n/en/more.ftl", "site-tagline = Learn together\n");
    let found = site.compile().diagnostics;
    assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), ["ftl::quotes", "ftl::quotes"]);
    let toml = site.text("sitegen.toml") + "\n[translation.checks]\nqoutes = \"off\"\n";
    let report = site.with("sitegen.toml", toml).compile().report();
    assert!(report.contains("config::unknown-check") && report.contains("quotes"), "{report}");
}

#[test]
fn what_can_be_mended_is_mended_and_nothing_else_is_touched() {
    let finnish = "### Omat sanat\r\n\r\n# Näkyy kannessa.\r\nsite-tagline = Opi \"yhdessä\"...\r\n    ja  jaa 50 %:lle 5 km\r\n\r\n\
                   ## Muuta\r\n# $n on luku\r\ncount = { $n ->\r\n    [one] yksi 10%\r\n   *[other] { $n } kpl   \r\n }\r\n";
    let site =
        Site::minimal().with("i18n/fi/site.ftl", "site-name = Rinnakkain\ntheme-career = Ura\n-programme = Ohjelma\n");
    let folder = site.with("i18n/fi/own.ftl", finnish).unpack();
    let before = run(folder.path(), &["i18n", "check", "--fix", "--language", "en"]);
    assert!(before.stdout.contains("Mended: i18n/fi/own.ftl"), "{}", before.stdout);
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    let mended = finnish
        .replace("\"yhdessä\"...", "”yhdessä”…")
        .replace("ja  jaa", "ja jaa")
        .replace("5 km", "5\u{a0}km")
        .replace("10%", "10\u{a0}%")
        .replace("kpl   ", "kpl");
    assert_eq!(read("i18n/fi/own.ftl"), mended.replace("50 %:", "50\u{a0}%:"));
    let stubs = "# sitegen: missing\n# $n on luku\n# count = { $n ->\n#     [one] yksi 10\u{a0}%\n#    *[other] { $n } kpl\n#  }\n";
    assert!(read("i18n/en/own.ftl").contains(stubs), "{}", read("i18n/en/own.ftl"));
    assert!(read("i18n/en/own.ftl").contains("# Näkyy kannessa.\n# site-tagline = Opi"), "{}", read("i18n/en/own.ftl"));
    let state = [read("i18n/fi/own.ftl"), read("i18n/en/own.ftl")];
    let after = run(folder.path(), &["i18n", "check", "--fix", "--language", "en"]);
    assert!(!after.stdout.contains("Mended"), "{}", after.stdout);
    assert_eq!([read("i18n/fi/own.ftl"), read("i18n/en/own.ftl")], state);
}

#[test]
fn findings_go_into_code_scanning() {
    let site = Site::minimal().with("i18n/fi/own.ftl", "site-tagline = Opi ”yhdessä” \"ja\"  jaa\n");
    let folder = site.with("i18n/en/own.ftl", "site-tagline = Learn together\n").unpack();
    let output = run(folder.path(), &["i18n", "check", "--format", "sarif", "--language", "en"]);
    let log: serde_json::Value = serde_json::from_str(&output.stdout).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!((log["version"].as_str(), run["columnKind"].as_str()), (Some("2.1.0"), Some("unicodeCodePoints")));
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    let first = &results[0];
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "i18n/fi/own.ftl");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&1.into(), &30.into()));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["shortDescription"]["text"].is_string() && result["message"]["text"].is_string());
    }
}

/// What Fluent and the checks are made of.
const PIECES: &[&str] = &[
    "a",
    "-a",
    "b = ",
    "a = ",
    "-t = ",
    "{ ",
    " }",
    "{",
    "}",
    "$x",
    "(",
    ")",
    "x: ",
    "\"",
    "\\",
    "\\u00e4",
    "->\n",
    " [one] ",
    " *[other] ",
    "[0]",
    "\n",
    "\r\n",
    "    ",
    ".c = ",
    "ä",
    "漢",
    "1.5",
    "-1",
    "NUMBER(",
    "%",
    " kt",
    "5km",
    "18.1.2027",
    "klo 17:00",
    "...",
    "<b>",
    "</b>",
    "<a href=",
    "<",
    ">",
    "’",
    "“",
    "# ",
    "## ",
    "### ",
    "sitegen: allow ",
    "quotes",
    "max-length: 3",
    "forms: a b",
    "/en/",
    "https://",
    "\u{feff}",
    "\u{a0}",
    "\t",
];

fn fluent_like() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

/// A site whose texts are these, and everything that is found in them.
fn found_in(finnish: &str, english: &str) -> (Sources, Vec<Diagnostic>, Vec<Finding>) {
    let mut sources = Site::minimal().sources();
    sources.insert(SourceFile::new("i18n/fi/own.ftl", finnish.as_bytes()));
    sources.insert(SourceFile::new("i18n/en/own.ftl", english.as_bytes()));
    let (found, findings) = examine(&sources);
    (sources, found, findings)
}

proptest! {
    #[test]
    fn whatever_a_file_holds_its_findings_have_places_in_it(finnish in fluent_like(), english in fluent_like()) {
        let (sources, found, findings) = found_in(&finnish, &english);
        for one in &found {
            for span in one.span.iter().chain(one.labels.iter().map(|label| &label.span)) {
                let Some(file) = sources.get(&span.path) else { continue };
                let text = std::str::from_utf8(&file.bytes).unwrap();
                prop_assert!(text.get(span.start as usize..span.end as usize).is_some(), "{one:?}");
            }
        }
        for mended in ftl::mend(&sources, &findings) {
            prop_assert!(mended.places + mended.stubs > 0);
        }
    }

    #[test]
    fn any_text_can_be_checked(finnish in "\\PC{0,80}", english in "(?s).{0,80}") {
        found_in(&finnish, &english);
    }
}
