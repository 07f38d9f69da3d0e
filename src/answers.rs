//! The answers to a form: one format for the web page, the PDF and tools.
//!
//! Whatever the form looks like, its answers come down to [`Leaf`]s: single values under a stable
//! path such as `goals.2.evidence`. [`Answers`] holds those that were given, each checked against the
//! form, so the same value is written as JSON ([`Answers::to_json`]), as a row of a table ([`csv`])
//! and as the fields of a PDF ([`Answers::to_names`]) without a second notion of what is allowed.
//! An unanswered leaf is absent: an empty text and no text are the same.
//!
//! This module knows neither languages nor files: it takes texts and gives texts.

mod carry;
pub mod csv;
mod json;
mod leaf;
mod names;
mod read;
pub mod schema;
mod write;

use std::collections::BTreeMap;

use crate::content::form::{Field, Form};
use crate::diagnostic::{Diagnostic, Span};

pub use leaf::{Leaf, LeafKind, leaves};
pub use names::{Owner, owners};
pub use read::form_of;

/// The answers to one copy of a form. Every path in it is a leaf of the form that it was checked against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The form's id.
    pub form: String,
    /// The version of the form.
    pub version: u32,
    /// Which copy it is, where a document has several.
    pub copy: Option<u32>,
    values: BTreeMap<String, Value>,
}

/// What stands in a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words, never none; line ends are `\n`.
    Text(String),
    /// A box that is ticked.
    Ticked,
    /// The id of the option that was chosen.
    Option(String),
    /// A step of a scale.
    Step(i32),
}

impl Answers {
    /// A form in which nothing is answered.
    pub fn none(form: &Form, copy: Option<u32>) -> Self {
        Self { form: form.id.clone(), version: form.version, copy, values: BTreeMap::new() }
    }

    /// What stands at a path: `goals.2.evidence`.
    pub fn get(&self, path: &str) -> Option<&Value> {
        self.values.get(path)
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The fields that ask for an answer and have none, in the form's order.
    pub fn missing<'a>(&self, form: &'a Form) -> Vec<&'a Field> {
        let answered = |field: &Field| leaf::of_field(field).iter().any(|leaf| self.values.contains_key(&leaf.path));
        fields(form).filter(|field| field.required && !answered(field)).collect()
    }

    /// `answers::required`, a warning for each of the [`missing`](Self::missing) fields: a form that is
    /// half done is still worth reading.
    pub fn warnings(&self, form: &Form, span: &Span) -> Vec<Diagnostic> {
        let warning = |field: &Field| Diagnostic::warning("answers::required", span.clone()).with("id", &field.id);
        self.missing(form).into_iter().map(warning).collect()
    }
}

/// All fields of a form, in order.
fn fields(form: &Form) -> impl Iterator<Item = &Field> {
    form.groups.iter().flat_map(|group| &group.fields)
}

/// A text as it is kept: with one kind of line end, whatever the program that wrote it used.
fn text(text: &str) -> Option<Value> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (!text.is_empty()).then_some(Value::Text(text))
}

#[cfg(test)]
mod tests;
