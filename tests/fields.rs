//! The fields of the bundled site's PDFs, as a program that is not ours sees them and fills them in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;
use sitegen::answers::{LeafKind, Owner, leaves};
use sitegen::compile::{self, Content};
use sitegen::source::disk;

use crate::published::{SITE, root, scratch};
use crate::tools::{key, python};

/// What `tools/fields.py` says of every PDF, by its path in the site.
static FACTS: LazyLock<BTreeMap<String, Value>> = LazyLock::new(facts);

/// The forms of the site.
static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let loaded = disk::load(root()).unwrap_or_else(|error| panic!("{:?}", error.diagnostic()));
    compile::read(&loaded.value).value.expect("the bundled programme can be read")
});

/// Radio buttons, of which one stays chosen (ISO 32000-1, table 226).
const RADIO: u64 = 1 << 15;

/// Several lines (table 228).
const MULTILINE: u64 = 1 << 12;

/// An answer must be given (table 221).
const REQUIRED: u64 = 1 << 1;

#[test]
fn a_pdf_has_the_fields_of_its_forms_and_no_others() {
    for (path, found) in &*FACTS {
        let mut paths: BTreeMap<Owner, BTreeSet<String>> = BTreeMap::new();
        for (name, _) in fields(found) {
            let (owner, leaf) = Owner::of(name);
            assert!(paths.entry(owner).or_default().insert(leaf.to_owned()), "{path}: {name} is there twice");
        }
        let told: BTreeSet<String> = strings(&found["forms"]).collect();
        let forms = |owner: &Owner| CONTENT.forms().map(|(_, form)| form).find(|form| form.id == owner.form);
        let shown: BTreeSet<String> =
            paths.keys().filter_map(forms).map(|form| format!("{} {}", form.id, form.version)).collect();
        assert_eq!(told, shown, "{path}");
        for (owner, paths) in paths {
            let form = forms(&owner).unwrap_or_else(|| panic!("{path}: no form is called {}", owner.form));
            let defined: BTreeSet<String> = leaves(&form).into_iter().map(|leaf| leaf.path).collect();
            assert_eq!(paths, defined, "{path}: {owner:?}");
        }
    }
}

#[test]
fn every_field_has_a_label_and_the_type_of_its_answer_and_export_values_are_ids() {
    for (path, found) in &*FACTS {
        for (name, field) in fields(found) {
            let place = format!("{path}: {name}: {field}");
            assert!(strings(&field["labels"]).all(|label| !label.trim().is_empty()), "{place}");
            assert_eq!(field["drawn"], true, "{place}");
            let (owner, leaf) = Owner::of(name);
            let (_, form) = CONTENT.forms().find(|(_, form)| form.id == owner.form).expect("the form is known");
            let kind = leaves(&form).into_iter().find(|found| found.path == leaf).expect("the leaf is known").kind;
            let states: Vec<String> = strings(&field["states"]).collect();
            let flags = field["flags"].as_u64().expect("a number");
            let (kind, values): (&str, Vec<String>) = match kind {
                LeafKind::Text => ("Tx", Vec::new()),
                LeafKind::Tick(value) => ("Btn", vec![value.to_owned()]),
                LeafKind::Option(options) => ("Btn", options.iter().map(|option| option.id.clone()).collect()),
                LeafKind::Step { from, to } => ("Btn", (from..=to).map(|step| step.to_string()).collect()),
            };
            assert_eq!((field["type"].as_str(), &states), (Some(kind), &values), "{place}");
            assert_eq!(flags & RADIO != 0, kind == "Btn" && values.len() > 1, "{place}");
        }
    }
}

#[test]
fn flags_say_what_must_be_answered_and_where_lines_may_end() {
    let found = &FACTS["en/agreements/pair-agreement/pair-agreement.pdf"]["fields"];
    let flags = |name: &str| found[name]["flags"].as_u64().unwrap_or_else(|| panic!("there is no {name}"));
    assert_eq!(flags("pair-agreement.mentor-name"), REQUIRED);
    assert_eq!(flags("pair-agreement.focus-questions"), MULTILINE);
    assert_eq!(flags("pair-agreement.goals.2.goal"), MULTILINE);
    assert_eq!(flags("pair-agreement.caller"), RADIO);
    assert_eq!(found["pair-agreement.season"]["value"], "2027", "what is known beforehand stands in its field");
}

#[test]
fn a_form_that_a_book_shows_several_times_has_a_number_each_time() {
    let found = FACTS.iter().find(|(path, _)| path.starts_with("en/workbooks/")).expect("there is a workbook").1;
    let owners: BTreeSet<(String, Option<u32>)> = fields(found)
        .map(|(name, _)| Owner::of(name).0)
        .map(|owner| (owner.form, owner.copy))
        .filter(|(form, _)| ["goal-wheel", "meeting-log", "pair-agreement"].contains(&form.as_str()))
        .collect();
    let copies = |form: &str| owners.iter().filter(|(id, _)| id == form).map(|(_, copy)| *copy).collect::<Vec<_>>();
    assert_eq!(copies("meeting-log"), (1..=8).map(Some).collect::<Vec<_>>());
    assert_eq!(copies("goal-wheel"), (1..=3).map(Some).collect::<Vec<_>>());
    assert_eq!(copies("pair-agreement"), [None]);
}

#[test]
fn languages_have_the_same_fields() {
    // The document in both lies below that of the first.
    let names = |language: &str| {
        let prints = FACTS.iter().filter(|(path, _)| path.starts_with(language) && !path.contains("/fi-en/"));
        let mut names: Vec<Vec<&str>> =
            prints.map(|(_, found)| fields(found).map(|(name, _)| name).collect()).collect();
        names.sort();
        names
    };
    assert!(!names("en/").is_empty());
    assert_eq!(names("fi/"), names("en/"));
    let both = FACTS.iter().find(|(path, _)| path.contains("/fi-en/")).expect("an agreement is in both").1;
    let alone = &FACTS["en/agreements/pair-agreement/pair-agreement.pdf"];
    let of = |found| fields(found).map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(of(both), of(alone));
}

#[test]
fn a_pdf_that_is_filled_in_holds_the_answers_and_still_conforms() {
    for (path, found) in FACTS.iter().filter(|(_, found)| fields(found).next().is_some()) {
        assert_eq!(strings(&found["lost"]).collect::<Vec<_>>(), [""; 0], "{path}");
        assert_eq!(strings(&found["failures"]).collect::<Vec<_>>(), [""; 0], "{path}");
        assert_eq!((&found["needs_appearances"], &found["tabs"]), (&Value::Bool(false), &Value::Bool(true)), "{path}");
    }
}

fn facts() -> BTreeMap<String, Value> {
    let prints: Vec<String> = SITE.ending(".pdf").map(|(path, _)| path.to_owned()).collect();
    let files: Vec<PathBuf> = prints.iter().map(|path| SITE.folder.join(path)).collect();
    let found = python("fields.py", &["fill", key(&scratch("fields"))], &files);
    let of = |path: &String| found[SITE.folder.join(path).to_str().expect("its name is text")].clone();
    prints.iter().map(|path| (path.clone(), of(path))).collect()
}

fn fields(found: &Value) -> impl Iterator<Item = (&str, &Value)> {
    found["fields"].as_object().into_iter().flatten().map(|(name, field)| (name.as_str(), field))
}

fn strings(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().into_iter().flatten().map(|value| value.as_str().unwrap_or_default().to_owned())
}
