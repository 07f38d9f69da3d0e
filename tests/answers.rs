//! Answers: whatever the form and whatever is answered, every way of writing them holds the same,
//! and the schema says of a file what the reader says.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use sitegen::answers::{Answers, Owner, csv, schema};
use sitegen::content::form::{Choice, Field, FieldKind, Form, Group};
use sitegen::content::text::Text;
use sitegen::diagnostic::has_errors;

#[cfg(feature = "pdf")]
use crate::harness::put;
use crate::harness::{Site, run};

fn kind() -> impl Strategy<Value = FieldKind> {
    let steps = || (0..3i32, 1..10i32).prop_map(|(from, length)| (from, from + length));
    prop_oneof![
        Just(FieldKind::Text),
        Just(FieldKind::Email),
        Just(FieldKind::Tel),
        (1..9u32).prop_map(|lines| FieldKind::Area { lines }),
        Just(FieldKind::Date),
        Just(FieldKind::Check),
        Just(FieldKind::Checks),
        Just(FieldKind::Radio),
        steps().prop_map(|(from, to)| FieldKind::Scale { from, to }),
        (1..5u32).prop_map(|rows| FieldKind::Table { rows }),
        (1..3u32, 1..3u32).prop_map(|(rows, columns)| FieldKind::Grid { rows, columns }),
        steps().prop_map(|(from, to)| FieldKind::Wheel { from, to }),
        (1..5u32).prop_map(|rows| FieldKind::Draw { height: 8, rows }),
        Just(FieldKind::Sign),
        Just(FieldKind::Note),
    ]
}

/// A field without its id; what a kind does not have is taken from it by [`form`].
fn field() -> impl Strategy<Value = (FieldKind, bool, Vec<(String, bool)>)> {
    let ids = btree_set("[a-z][a-z0-9]{0,3}", 4);
    let children = (ids, vec(any::<bool>(), 4)).prop_map(|(ids, texts)| ids.into_iter().zip(texts).collect());
    (kind(), any::<bool>(), children)
}

fn form() -> impl Strategy<Value = Form> {
    let fields = vec(field(), 1..8);
    let ids = btree_set("[a-z][a-z0-9]{0,5}(-[a-z]{1,3})?", 8).prop_map(|ids| ids.into_iter().collect::<Vec<_>>());
    (fields, ids.prop_shuffle(), 1..9u32).prop_map(|(fields, ids, version)| {
        let fields =
            fields.into_iter().zip(ids).map(|((kind, required, children), id)| make(kind, id, required, children));
        let groups = vec![Group { fields: fields.collect(), ..Group::default() }];
        Form { id: "some-form".to_owned(), version, filled_by: None, copies: 1, groups, place: 0..0 }
    })
}

fn make(kind: FieldKind, id: String, required: bool, children: Vec<(String, bool)>) -> Field {
    use FieldKind::{Checks, Draw, Grid, Note, Radio, Table, Wheel};
    let number = match kind {
        Grid { rows, columns } => (rows * columns) as usize,
        Checks | Radio | Table { .. } | Wheel { .. } | Draw { .. } => children.len(),
        _ => 0,
    };
    let choice = |(id, free_text)| Choice { label: Text::default(), id, free_text, place: 0..0 };
    Field {
        kind,
        label: Text::default(),
        id: if kind == Note { String::new() } else { id },
        children: children.into_iter().take(number).map(choice).collect(),
        required: required && kind != Note,
        help: None,
        prefill: None,
        role: None,
        low: None,
        high: None,
        place: 0..0,
    }
}

pub fn fields(form: &Form) -> impl Iterator<Item = &Field> {
    form.groups.iter().flat_map(|group| &group.fields)
}

/// Words as people type them, and as nobody does.
fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zåäö €“”=+@,;\"'0-9-]{1,12}", "\\PC{1,8}", Just("a\nb".to_owned()), Just("Off".to_owned())]
}

/// An answer to a field, or none.
fn answer(field: &Field, words: &BoxedStrategy<String>) -> BoxedStrategy<Option<Value>> {
    let ids: Vec<String> = field.children.iter().map(|child| child.id.clone()).collect();
    let text = || words.clone().prop_map(Value::from).boxed();
    let step = |from: i32, to: i32| (from..=to).prop_map(Value::from).boxed();
    let some: BoxedStrategy<Value> = match field.kind {
        FieldKind::Note => return Just(None).boxed(),
        FieldKind::Check => Just(json!(true)).boxed(),
        FieldKind::Checks => {
            let number = ids.len();
            proptest::sample::subsequence(ids, 1..=number).prop_map(|ids| json!(ids)).boxed()
        }
        FieldKind::Radio => proptest::sample::select(ids).prop_map(Value::from).boxed(),
        FieldKind::Scale { from, to } => step(from, to),
        FieldKind::Table { rows } | FieldKind::Draw { rows, .. } => {
            let row = parts(ids.clone(), text, 0);
            let last = parts(ids, text, 1);
            (vec(row, 0..rows as usize), last)
                .prop_map(|(mut rows, last)| {
                    rows.push(last);
                    json!(rows)
                })
                .boxed()
        }
        FieldKind::Grid { .. } => parts(ids, text, 1),
        FieldKind::Wheel { from, to } => parts(ids, move || step(from, to), 1),
        FieldKind::Sign => parts(vec!["name".to_owned(), "date".to_owned()], text, 1),
        _ => text(),
    };
    proptest::option::of(some).boxed()
}

/// An object with some of the ids, at least so many, in their order.
fn parts(ids: Vec<String>, value: impl Fn() -> BoxedStrategy<Value>, least: usize) -> BoxedStrategy<Value> {
    let (number, values) = (ids.len(), vec(value(), ids.len()));
    let some = proptest::sample::subsequence(ids, least..=number);
    (some, values).prop_map(|(ids, values)| Value::Object(ids.into_iter().zip(values).collect())).boxed()
}

/// A form and answers to it as they are written: in its order.
fn answered() -> impl Strategy<Value = (Form, Value)> {
    answered_in(words().boxed())
}

/// The same, in words of one's own.
pub fn answered_in(words: BoxedStrategy<String>) -> impl Strategy<Value = (Form, Value)> {
    form().prop_flat_map(move |form| {
        let mut answers: Vec<BoxedStrategy<Option<(String, Value)>>> = Vec::new();
        for field in fields(&form) {
            let id = field.id.clone();
            answers.push(answer(field, &words).prop_map(move |answer| Some((id.clone(), answer?))).boxed());
            let has_options = matches!(field.kind, FieldKind::Checks | FieldKind::Radio);
            for option in field.children.iter().filter(|option| has_options && option.free_text) {
                let id = format!("{}-{}-text", field.id, option.id);
                let text = proptest::option::of(words.clone());
                answers.push(text.prop_map(move |text| Some((id.clone(), Value::from(text?)))).boxed());
            }
        }
        let copy = proptest::option::of(1..9u32);
        (Just(form), answers, copy).prop_map(|(form, answers, copy)| {
            let answers: Map<String, Value> = answers.into_iter().flatten().collect();
            let mut whole = json!({ "form": form.id, "version": form.version });
            if let Some(copy) = copy {
                whole["copy"] = json!(copy);
            }
            whole["answers"] = Value::Object(answers);
            (form, whole)
        })
    })
}

fn read(form: &Form, json: &Value) -> (Answers, bool) {
    let read = Answers::from_json(form, &Arc::from("answers.json"), &json.to_string(), false);
    let good = !has_errors(&read.diagnostics);
    (read.value, good)
}

/// Whether the schema admits a value: as much of JSON Schema as [`schema`] uses; any other word fails.
pub fn admits(schema: &Value, value: &Value) -> bool {
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count() as u64);
    let items = || value.as_array().into_iter().flatten();
    schema.as_object().unwrap().iter().all(|(word, rule)| match word.as_str() {
        "$schema" | "title" | "x-titles" => true,
        "type" => match rule.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            other => panic!("type {other}"),
        },
        "const" => value == rule,
        "oneOf" => rule.as_array().unwrap().iter().filter(|rule| admits(rule, value)).count() == 1,
        "minLength" => !value.is_string() || length(value) >= rule.as_u64().unwrap(),
        "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
        "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
        "items" => items().all(|item| admits(rule, item)),
        "contains" => !value.is_array() || items().any(|item| admits(rule, item)),
        "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
        "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
        "uniqueItems" => items().map(Value::to_string).collect::<BTreeSet<_>>().len() == items().count(),
        "minProperties" => value.as_object().is_none_or(|object| object.len() as u64 >= rule.as_u64().unwrap()),
        "required" => {
            let has = |key: &Value| value.as_object().is_none_or(|object| object.contains_key(key.as_str().unwrap()));
            rule.as_array().unwrap().iter().all(has)
        }
        "properties" => value
            .as_object()
            .into_iter()
            .flatten()
            .all(|(key, value)| rule.get(key).is_none_or(|rule| admits(rule, value))),
        "additionalProperties" => {
            assert_eq!(rule, &json!(false));
            value.as_object().into_iter().flatten().all(|(key, _)| schema["properties"].get(key).is_some())
        }
        other => panic!("the validator does not know {other}"),
    })
}

/// Something else in the place of one value of the tree, or one more key.
fn spoil(value: &mut Value, at: &mut usize, with: &Value) {
    if *at == 0 {
        match value {
            Value::Object(object) if with.is_null() => drop(object.insert("unheard-of".to_owned(), json!("x"))),
            _ => *value = with.clone(),
        }
    }
    *at = at.wrapping_sub(1);
    match value {
        Value::Object(object) => object.values_mut().for_each(|value| spoil(value, at, with)),
        Value::Array(items) => items.iter_mut().for_each(|value| spoil(value, at, with)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn json_to_names_and_back_is_identity((form, json) in answered()) {
        let (answers, good) = read(&form, &json);
        prop_assert!(good);
        prop_assert_eq!(answers.to_json(&form).to_string(), json.to_string());
        let names = answers.to_names(&form);
        let owner = Owner { form: form.id.clone(), copy: answers.copy };
        let fields = names.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let back = Answers::from_names(&form, &owner, form.version, &Arc::from("a.pdf"), fields, false);
        prop_assert_eq!(back.diagnostics, vec![]);
        prop_assert_eq!(back.value.to_json_text(&form), answers.to_json_text(&form));
    }

    #[test]
    fn the_schema_admits_what_is_written((form, json) in answered()) {
        let (answers, _) = read(&form, &json);
        let complete = answers.missing(&form).is_empty();
        prop_assert_eq!(admits(&schema::schema(&form, &Vec::new()), &json), complete, "{}", json);
    }

    #[test]
    fn what_the_schema_admits_is_read((form, mut json) in answered(), mut at in 0..40usize, with in prop_oneof![
        Just(Value::Null), Just(json!(3)), Just(json!(3.5)), Just(json!(99)), Just(json!("")), Just(json!("x")),
        Just(json!(false)), Just(json!([])), Just(json!([{}])), Just(json!({})), Just(json!(["x"])),
    ]) {
        spoil(&mut json, &mut at, &with);
        let (_, good) = read(&form, &json);
        prop_assert!(good || !admits(&schema::schema(&form, &Vec::new()), &json), "{}", json);
    }

    #[test]
    fn a_table_has_as_many_cells_in_every_row((form, json) in answered()) {
        let (answers, _) = read(&form, &json);
        let table = csv::table(&form, &[("a,b\".pdf".to_owned(), answers)]);
        let rows = cells(&table);
        prop_assert_eq!(rows.len(), 2);
        prop_assert_eq!(rows[0].len(), rows[1].len());
        prop_assert!(rows[1].iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
}

/// The cells of a table by RFC 4180.
fn cells(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = table.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    rows
}

/// A form page in both languages.
fn site() -> Site {
    let page = |title: &str, label: &str, option: &str| {
        format!(
            "+++\ntitle = \"{title}\"\n+++\n\n```form feedback version=3\ntext {label} {{#name required}}\nradio {label} {{#rating}}\n  - {option} {{#good}}\n  - {option} {{#other +text}}\n```\n"
        )
    };
    Site::minimal()
        .with("content/forms/feedback.fi.md", page("Palaute", "Nimi", "Hyvä"))
        .with("content/forms/feedback.en.md", page("Feedback", "Name", "Good"))
}

#[test]
fn the_schema_of_a_form_has_the_words_of_every_language() {
    let folder = site().unpack();
    for form in ["feedback", "forms/feedback"] {
        let ended = run(folder.path(), &["form", "schema", form, "--in", "en"]);
        assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
        let schema: Value = serde_json::from_str(&ended.stdout).unwrap();
        assert_eq!(schema["title"], "Feedback");
        let answers = &schema["properties"]["answers"];
        assert_eq!(answers["required"], json!(["name"]));
        assert_eq!(
            answers["properties"]["rating"]["oneOf"][0],
            json!({ "const": "good", "title": "Good", "x-titles": { "en": "Good", "fi": "Hyvä" } })
        );
        assert_eq!(answers["properties"]["rating-other-text"]["type"], "string");
    }
}

#[test]
fn a_form_or_a_language_that_the_site_does_not_have_is_wrong_use() {
    let folder = site().unpack();
    let ended = run(folder.path(), &["form", "schema", "fedback"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (2, ""));
    assert!(
        ended.stderr.contains("The site has no form “fedback”.") && ended.stderr.contains("“feedback”"),
        "{}",
        ended.stderr
    );
    let ended = run(folder.path(), &["form", "schema", "feedback", "--in", "sv"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("The site has no language “sv”."), "{}", ended.stderr);
    let ended = run(folder.path(), &["check", "--language", "sv"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("[possible values: fi, en]"), "{}", ended.stderr);
}

#[cfg(feature = "pdf")]
#[test]
fn answers_that_do_not_fit_are_refused_and_no_file_is_touched() {
    let folder = site().unpack();
    let place = |name: &str| folder.path().join(name);
    let fill = |more: &[&str]| {
        let arguments = ["form", "fill", "feedback", "--data", "answers.json", "--language", "en", "-o", "out.pdf"];
        run(folder.path(), &[&arguments[..], more].concat())
    };
    let ended = fill(&[]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("The file “answers.json” cannot be read"), "{}", ended.stderr);
    put(
        &place("answers.json"),
        "{\n  \"form\": \"feedback\",\n  \"version\": 3,\n  \"answers\": { \"rating\": \"goood\" }\n}\n",
    );
    let ended = fill(&[]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("answers.json:4:26"), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("“goood” is not an option of “rating”.") && !place("out.pdf").exists(),
        "{}",
        ended.stderr
    );
    put(&place("answers.json"), r#"{"form": "feedback", "version": 2, "answers": {"name": "A", "old": "b"}}"#);
    let ended = fill(&[]);
    assert_eq!(ended.code, 1);
    let told = "These are answers to version 2 of the form “feedback”, and the site has version 3. One answer fits. These would be left behind: old.";
    assert!(ended.stderr.contains(told), "{}", ended.stderr);
    put(&place("out.pdf"), "mine");
    let ended = fill(&[]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("“out.pdf” exists already"), "{}", ended.stderr);
    assert_eq!(std::fs::read(place("out.pdf")).unwrap(), b"mine");
}

#[cfg(feature = "pdf")]
#[test]
fn what_is_no_form_of_ours_is_told_and_the_other_files_are_read() {
    let folder = site().unpack();
    put(&folder.path().join("a.pdf"), "not a PDF");
    put(&folder.path().join("b.pdf"), "%PDF-1.7\nrubbish\n%%EOF");
    let ended = run(folder.path(), &["form", "data", "a.pdf", "b.pdf"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (1, "[]\n"));
    assert!(ended.stderr.contains("This file is not a PDF."), "{}", ended.stderr);
    assert!(ended.stderr.contains("This PDF is damaged and cannot be read."), "{}", ended.stderr);
    let ended = run(folder.path(), &["form", "data", "missing.pdf"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (2, ""));
}
