//! Answers on their way through other formats: whatever the form and whatever is answered, a filled PDF gives
//! back the JSON that it was made from, and the schema says the same to a validator that is not ours.

use std::fmt::Write as _;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use sitegen::answers::{Answers, Owner, leaves, schema};
use sitegen::compile::form::Edition;
use sitegen::compile::{self, form};
use sitegen::content::form::{FieldKind, Form};
use sitegen::render::pdf::read;

use crate::answers::{admits, answered_in, fields};
use crate::harness::Site;
use crate::python::python_of;

/// Words in letters of many languages, those included that the font of fields does not have.
fn letters() -> BoxedStrategy<String> {
    prop_oneof![
        "[a-zåäö €“”=+@,;\"'0-9-]{1,12}",
        "[А-яŁłčđŋŧž ]{1,10}",
        "[ابتثجحخدذرز]{1,6} ?[a-z]{0,3}",
        "(\\(|\\)|\\\\|a\n|ž){1,6}",
        Just("Off".to_owned()),
        Just("long words again and again and Œ ".repeat(20)),
    ]
    .boxed()
}

/// A form as it is written in a page.
fn source(form: &Form) -> String {
    let mut out = format!("+++\ntitle = \"Some form\"\n+++\n\n```form {} version={}\n", form.id, form.version);
    for (number, field) in fields(form).enumerate() {
        let size = match field.kind {
            FieldKind::Area { lines } => format!(" {lines}"),
            FieldKind::Scale { from, to } | FieldKind::Wheel { from, to } => format!(" {from}-{to}"),
            FieldKind::Table { rows } => format!(" {rows}"),
            FieldKind::Grid { rows, columns } => format!(" {rows}x{columns}"),
            FieldKind::Draw { height, .. } => format!(" {height}"),
            _ => String::new(),
        };
        let rows = if let FieldKind::Draw { rows, .. } = field.kind { format!(" rows={rows}") } else { String::new() };
        // What is known beforehand gives way to an answer, and to none.
        let is_text = matches!(field.kind, FieldKind::Text | FieldKind::Area { .. } | FieldKind::Date);
        let prefill = if is_text && number % 2 == 0 { " prefill=contact-email" } else { "" };
        let id = if field.id.is_empty() { String::new() } else { format!(" {{#{}{rows}{prefill}}}", field.id) };
        writeln!(out, "{}{size} Question {number}{id}", field.kind.word()).unwrap();
        let has_options = matches!(field.kind, FieldKind::Checks | FieldKind::Radio);
        for child in &field.children {
            let text = if has_options && child.free_text { " +text" } else { "" };
            writeln!(out, "  - Part {{#{}{text}}}", child.id).unwrap();
        }
    }
    out + "```\n"
}

/// The answers that come back from a PDF that was filled in with `json`.
fn through_pdf(form: &Form, json: &Value) -> String {
    let page = source(form);
    let site = ["fi", "en"]
        .iter()
        .fold(Site::minimal(), |site, code| site.with(&format!("content/forms/some.{code}.md"), &page));
    let sources = site.sources();
    let content = compile::read(&sources).value.expect("the site can be read");
    let (place, form) = content.find_form(&form.id).expect("the page has the form");
    let given = Answers::from_json(&form, &Arc::from("answers.json"), &json.to_string(), false);
    assert_eq!(given.diagnostics, [], "{page}");
    let made = form::fill(&sources, &content, place, Edition::Language(1), &given.value.to_names(&form));
    assert_eq!(made.diagnostics, [], "{page}{json:#}");
    let filled = read(&made.value.expect("it was made")).expect("it is ours");
    assert_eq!(filled.forms, [(form.id.clone(), form.version)]);
    let owner = Owner { form: form.id.clone(), copy: None };
    let named = filled.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let back = Answers::from_names(&form, &owner, form.version, &Arc::from("a.pdf"), named, false);
    assert_eq!(back.diagnostics, [], "{page}{json:#}");
    back.value.to_json(&form).to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn json_to_a_filled_pdf_and_back_is_identity((form, mut json) in answered_in(letters())) {
        // A form of notes alone has nothing to fill in.
        prop_assume!(!leaves(&form).is_empty());
        // The page of a form has one copy.
        json.as_object_mut().expect("it is one").shift_remove("copy");
        prop_assert_eq!(through_pdf(&form, &json), json.to_string());
    }
}

#[test]
fn the_schema_says_the_same_to_another_validator() {
    let mut runner = TestRunner::deterministic();
    let mut pairs = Vec::new();
    for round in 0..80 {
        let (form, mut json) = answered_in(letters()).new_tree(&mut runner).expect("there is always one").current();
        match round % 4 {
            0 => json["answers"]["unheard-of"] = json!("x"),
            1 => json["version"] = json!(form.version + 1),
            _ => {}
        }
        pairs.push((schema::schema(&form, &Vec::new()), json));
    }
    let said = python_of("schemas.py", &[], &[], &json!(pairs));
    let ours: Vec<bool> = pairs.iter().map(|(schema, json)| admits(schema, json)).collect();
    assert_eq!(said, json!(ours));
    let good = ours.iter().filter(|good| **good).count();
    assert!(good > 5 && good < 75, "{good} of 80 are good");
}
