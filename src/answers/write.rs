//! From answers to JSON, always in the form's order.

use serde_json::{Map, Value as Json, json};

use super::leaf::{SIGNED, free_text_options, free_text_path};
use super::{Answers, Value, fields};
use crate::content::form::{Field, FieldKind, Form};

impl Answers {
    /// The answers as JSON. `form` is the one that they were read against.
    pub fn to_json(&self, form: &Form) -> Json {
        let mut answers = Map::new();
        for field in fields(form) {
            if let Some(answer) = self.field(field) {
                answers.insert(field.id.clone(), answer);
            }
            for option in free_text_options(field) {
                let path = free_text_path(&field.id, &option.id);
                if let Some(text) = self.leaf(&path) {
                    answers.insert(path, text);
                }
            }
        }
        let mut whole = Map::new();
        whole.insert("form".to_owned(), json!(self.form));
        whole.insert("version".to_owned(), json!(self.version));
        if let Some(copy) = self.copy {
            whole.insert("copy".to_owned(), json!(copy));
        }
        whole.insert("answers".to_owned(), Json::Object(answers));
        Json::Object(whole)
    }

    /// The answers as a file: JSON with indents and a line end.
    pub fn to_json_text(&self, form: &Form) -> String {
        format!("{:#}\n", self.to_json(form))
    }

    fn leaf(&self, path: &str) -> Option<Json> {
        Some(match self.values.get(path)? {
            Value::Text(text) | Value::Option(text) => json!(text),
            Value::Ticked => json!(true),
            Value::Step(step) => json!(step),
        })
    }

    fn field(&self, field: &Field) -> Option<Json> {
        let children = || field.children.iter().map(|child| child.id.as_str());
        match field.kind {
            FieldKind::Checks => {
                let ticked = |id: &&str| self.values.contains_key(&format!("{}.{id}", field.id));
                let ticked: Vec<&str> = children().filter(ticked).collect();
                (!ticked.is_empty()).then(|| json!(ticked))
            }
            FieldKind::Table { rows } | FieldKind::Draw { rows, .. } => {
                let row = |row| self.object(&format!("{}.{row}", field.id), children());
                let mut rows: Vec<Map<String, Json>> = (1..=rows).map(row).collect();
                let filled = rows.iter().rposition(|row| !row.is_empty())?;
                rows.truncate(filled + 1);
                Some(json!(rows))
            }
            FieldKind::Grid { .. } | FieldKind::Wheel { .. } => filled(self.object(&field.id, children())),
            FieldKind::Sign => filled(self.object(&field.id, SIGNED)),
            FieldKind::Note => None,
            _ => self.leaf(&field.id),
        }
    }

    fn object<'a>(&self, path: &str, ids: impl IntoIterator<Item = &'a str>) -> Map<String, Json> {
        let part = |id: &str| Some((id.to_owned(), self.leaf(&format!("{path}.{id}"))?));
        ids.into_iter().filter_map(part).collect()
    }
}

fn filled(object: Map<String, Json>) -> Option<Json> {
    (!object.is_empty()).then_some(Json::Object(object))
}
