//! What the answers to a form look like, for other programs: JSON Schema 2020-12.
//!
//! The schema describes what is written: an unanswered field is left out, so no text is empty. What
//! is read may be a little looser. Words of people stand in `title`, in one language, and under
//! `x-titles` in every language.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fields;
use super::leaf::{SIGNED, free_text_options, free_text_path};
use crate::content::form::{Choice, Field, FieldKind, Form};

/// The questions in each language: its tag, and by the path (`goals`, `goals.evidence`, and the empty
/// path for the whole form) what they say. The first language is that of the titles.
pub type Titles = Vec<(String, BTreeMap<String, String>)>;

/// The schema of the answers to `form`.
pub fn schema(form: &Form, titles: &Titles) -> Value {
    let words = Words(titles);
    let mut properties = Map::new();
    for field in fields(form).filter(|field| field.kind != FieldKind::Note) {
        properties.insert(field.id.clone(), words.title(answer(field, words), &field.id));
        for option in free_text_options(field) {
            let title = words.title(text(), &format!("{}.{}", field.id, option.id));
            properties.insert(free_text_path(&field.id, &option.id), title);
        }
    }
    let required: Vec<&str> = fields(form).filter(|field| field.required).map(|field| field.id.as_str()).collect();
    let mut answers = object(properties);
    if !required.is_empty() {
        answers["required"] = json!(required);
    }
    let head = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" });
    let whole = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["form", "version", "answers"],
        "properties": {
            "form": { "const": form.id },
            "version": { "const": form.version },
            "copy": { "type": "integer", "minimum": 1 },
            "answers": answers,
        },
    });
    merge(words.title(head, ""), whole)
}

#[derive(Clone, Copy)]
struct Words<'a>(&'a Titles);

impl Words<'_> {
    /// The schema with what it says to people, where it says anything.
    fn title(self, schema: Value, path: &str) -> Value {
        let said: Map<String, Value> =
            self.0.iter().filter_map(|(language, titles)| Some((language.clone(), json!(titles.get(path)?)))).collect();
        let Some(title) = said.values().next().cloned() else { return schema };
        merge(schema, json!({ "title": title, "x-titles": said }))
    }

    fn options(self, field: &Field) -> Value {
        let option =
            |option: &Choice| self.title(json!({ "const": option.id }), &format!("{}.{}", field.id, option.id));
        json!({ "oneOf": field.children.iter().map(option).collect::<Vec<_>>() })
    }

    /// An object that has a value for each child.
    fn children(self, field: &Field, value: &Value) -> Value {
        let child =
            |child: &Choice| (child.id.clone(), self.title(value.clone(), &format!("{}.{}", field.id, child.id)));
        object(field.children.iter().map(child).collect())
    }
}

fn answer(field: &Field, words: Words<'_>) -> Value {
    let filled = json!({ "minProperties": 1 });
    match field.kind {
        FieldKind::Check => json!({ "const": true }),
        FieldKind::Checks => {
            json!({ "type": "array", "items": words.options(field), "uniqueItems": true, "minItems": 1 })
        }
        FieldKind::Radio => words.options(field),
        FieldKind::Scale { from, to } => step(from, to),
        FieldKind::Table { rows } | FieldKind::Draw { rows, .. } => {
            let row = words.children(field, &text());
            json!({ "type": "array", "items": row, "maxItems": rows, "contains": filled })
        }
        FieldKind::Grid { .. } => merge(words.children(field, &text()), filled),
        FieldKind::Wheel { from, to } => merge(words.children(field, &step(from, to)), filled),
        FieldKind::Sign => merge(object(SIGNED.iter().map(|part| ((*part).to_owned(), text())).collect()), filled),
        _ => text(),
    }
}

fn text() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

fn step(from: i32, to: i32) -> Value {
    json!({ "type": "integer", "minimum": from, "maximum": to })
}

fn object(properties: Map<String, Value>) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

/// Both objects in one.
fn merge(mut first: Value, second: Value) -> Value {
    if let (Value::Object(first), Value::Object(second)) = (&mut first, second) {
        first.extend(second);
    }
    first
}
