//! The JSON Schemas for editors: all that is published fits them, and what the program refuses does not.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::{Value, json};
use sitegen::config;
use sitegen::content::front_matter;
use sitegen::content::kind::Kind;
use sitegen::content::name::PageName;
use sitegen::source::{Settings, SourceFile};

use crate::harness::{files_below, run, sites};
use crate::published::{fetched_tool, root};

/// What may follow `sitegen schema`, and what the program then prints.
static SCHEMAS: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let mut schemas = BTreeMap::from([("site".to_owned(), printed(&["site"]))]);
    for kind in Kind::ALL {
        schemas.insert(kind.name().to_owned(), printed(&[kind.name()]));
        schemas.insert(format!("{} translated", kind.name()), printed(&[kind.name(), "--translation"]));
    }
    schemas
});

fn printed(arguments: &[&str]) -> Value {
    let ended = run(root(), &[&["schema"], arguments].concat());
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""), "{arguments:?}");
    serde_json::from_str(&ended.stdout).unwrap()
}

/// A text of TOML, and the name of the schema that it is to fit.
type Text = (String, String);

/// What is wrong with each text, as a library says that is not ours.
fn faults(texts: &[Text]) -> Vec<Vec<String>> {
    let mut command = Command::new(fetched_tool("python/bin/python"));
    command.arg(root().join("tests/tools/toml_schemas.py")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("python can be started");
    let input = json!({ "schemas": *SCHEMAS, "texts": texts }).to_string();
    child.stdin.take().expect("it is a pipe").write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The front matter and the settings of a project, each with its path.
fn texts_of(project: &Path) -> Vec<(String, Text)> {
    let files = files_below(&project.join("content")).unwrap();
    let settings = std::fs::read_to_string(project.join("sitegen.toml")).unwrap();
    let file = SourceFile::new("sitegen.toml", settings.as_bytes());
    let config = config::read(&file, &Settings::default()).value.expect("it can be read");
    let own = config.languages[config.source_language].code.clone();
    let mut texts = vec![("sitegen.toml".to_owned(), ("site".to_owned(), settings))];
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let path = format!("content/{path}");
        let (Some(front), Some((name, code))) = (front_matter(&text), PageName::of_path(&path)) else { continue };
        let front = text[front].to_owned();
        let source = if front.contains("source_language") { code.unwrap_or_default() } else { &own };
        let kind = if name.is_collection() { Kind::Page } else { name.kind() };
        let translated = if code == Some(source) { "" } else { " translated" };
        texts.push((path, (format!("{}{translated}", kind.name()), front)));
    }
    texts
}

#[test]
fn all_that_is_published_fits() {
    let mut texts = texts_of(root());
    for fixture in [
        "features",
        "side-by-side",
        "arabic",
        "minimal",
        "association",
        "integration",
        "university",
        "toolkit",
        "leadership",
    ] {
        texts.extend(texts_of(&sites().join(fixture)));
    }
    assert!(texts.len() > 100, "{}", texts.len());
    let found = faults(&texts.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>());
    let wrong: Vec<_> = texts
        .iter()
        .zip(found)
        .filter(|(_, found)| !found.is_empty())
        .map(|((path, _), found)| (path, found))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_the_program_refuses_does_not_fit() {
    let cases = [
        ("site", "base_ulr = \"/\"", "'base_ulr' was unexpected"),
        ("site", "[[languages]]\nfallback = [\"fi\"]", "'code' is a required property"),
        ("site", "[[seasons]]\nid = 2027", "2027 is not of type 'string'"),
        ("site", "[[seasons]]\nid = \"2027\"\nstart = 2027-01-18T17:00:00", "does not match"),
        ("site", "[[seasons]]\nid = \"2027\"\ncapacity = 0", "less than the minimum"),
        ("site", "[translation.forms]\nmissing = \"hidden\"", "'hidden' is not one of"),
        ("site", "[translation.froms]\nmissing = \"hide\"", "'froms' was unexpected"),
        ("activity", "title = \"a\"\npurpose = \"b\"\nphase = \"c\"", "'minutes' is a required property"),
        (
            "activity",
            "title = \"a\"\npurpose = \"b\"\nphase = \"c\"\nminutes = 5\nkind = \"excercise\"",
            "is not one of",
        ),
        ("event", "title = \"a\"\n[[places]]\naddress = \"b\"", "'id' is a required property"),
        ("story translated", "title = \"a\"\nquotes = \"b\"", "'quotes' was unexpected"),
        ("news", "title = \"a\"\ndate = \"soon\"", "does not match"),
    ];
    let found = faults(&cases.map(|(schema, text, _)| (schema.to_owned(), text.to_owned())));
    for ((schema, text, said), found) in cases.iter().zip(&found) {
        assert!(found.len() == 1 && found[0].contains(said), "{schema}: {text}: {found:?}");
    }
}

#[test]
fn descriptions_are_in_the_language_of_the_reader() {
    let said = |language: &str| {
        let ended = run(root(), &["schema", "activity", "--language", language]);
        let schema: Value = serde_json::from_str(&ended.stdout).unwrap();
        schema["properties"]["minutes"]["description"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(said("en"), "How many minutes it takes.");
    assert_eq!(said("fi"), "Montako minuuttia siihen menee.");
}
