//! Answers as fields with flat names: how a PDF and a web page hold them.
//!
//! A name is the form's id, the number of the copy where there are several, and the path of the
//! leaf: `meeting-log.2.topics.1.topic`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::carry::{Head, Reading};
use super::read::unknown_option;
use super::{Answers, LeafKind, Value, leaves, text};
use crate::content::form::Form;
use crate::diagnostic::{Diagnostic, Reported, Span};

/// Whose fields some names are: a form, and which copy of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner {
    /// The form's id.
    pub form: String,
    /// Which copy, where there are several.
    pub copy: Option<u32>,
}

impl Owner {
    /// Whose field `name` is, and its path. A number after the form's id is that of a copy.
    pub fn of(name: &str) -> (Self, &str) {
        let (form, rest) = name.split_once('.').unwrap_or((name, ""));
        let numbered = rest.split_once('.').and_then(|(copy, path)| Some((copy.parse::<u32>().ok()?, path)));
        let (copy, path) = numbered.map_or((None, rest), |(copy, path)| (Some(copy), path));
        (Self { form: form.to_owned(), copy }, path)
    }

    /// The name of a leaf.
    fn name(&self, path: &str) -> String {
        match self.copy {
            Some(copy) => format!("{}.{copy}.{path}", self.form),
            None => format!("{}.{path}", self.form),
        }
    }
}

/// Whose fields these are, each owner once, in the order in which they appear.
pub fn owners<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Owner> {
    let mut owners: Vec<Owner> = Vec::new();
    for name in names {
        let (owner, _) = Owner::of(name);
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners
}

impl Value {
    /// The value as HTML, PDF and tables hold it; `kind` is that of its leaf.
    pub(super) fn exported(&self, kind: LeafKind<'_>) -> String {
        match (self, kind) {
            (Self::Ticked, LeafKind::Tick(ticked)) => ticked.to_owned(),
            (Self::Text(text) | Self::Option(text), _) => text.clone(),
            (Self::Step(step), _) => step.to_string(),
            // Only a tick is kept under the path of one.
            (Self::Ticked, _) => String::new(),
        }
    }
}

impl Answers {
    /// The answers by the names of their fields. The value of a ticked box is that of its field in
    /// HTML and PDF: `yes`, or the option's id.
    pub fn to_names(&self, form: &Form) -> BTreeMap<String, String> {
        let owner = Owner { form: self.form.clone(), copy: self.copy };
        let leaves = leaves(form);
        let named =
            leaves.iter().filter_map(|leaf| Some((owner.name(&leaf.path), self.get(&leaf.path)?.exported(leaf.kind))));
        named.collect()
    }

    /// Reads the answers of one copy of `form` from fields. `version` is the one that the file `path`
    /// says; `fields` may be of other forms and copies too, which are passed over.
    ///
    /// # Diagnostics
    /// At the file: `answers::unknown-field`, `answers::unknown-option`, `answers::out-of-range`,
    /// `answers::wrong-type`, `answers::other-version`.
    pub fn from_names<'a>(
        form: &Form,
        owner: &Owner,
        version: u32,
        path: &Arc<str>,
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
        carry_over: bool,
    ) -> Reported<Self> {
        let span = Span::file(path);
        let kinds: BTreeMap<String, LeafKind<'_>> =
            leaves(form).into_iter().map(|leaf| (leaf.path, leaf.kind)).collect();
        let mut reading = Reading::new(form);
        for (name, value) in fields {
            let (found, path) = Owner::of(name);
            if found != *owner || value.is_empty() {
                continue;
            }
            let id = path.split('.').next().unwrap_or_default();
            match kinds.get(path).map(|kind| read(*kind, path, value, &span)) {
                Some(Ok(value)) => reading.keep(path.to_owned(), value),
                Some(Err(fault)) => reading.lose(id, *fault),
                None => {
                    let fault = Diagnostic::error("answers::unknown-field", span.clone()).with("id", path);
                    reading.lose(id, fault.with("form", &form.id).suggest(path, kinds.keys().map(String::as_str)));
                }
            }
        }
        let named = Some((owner.form.clone(), span.clone()));
        reading.finish(Head { form: named, version: Some((version, span)), copy: owner.copy }, carry_over)
    }
}

/// The value of a field, as its leaf wants it.
fn read(kind: LeafKind<'_>, path: &str, value: &str, span: &Span) -> Result<Option<Value>, Box<Diagnostic>> {
    match kind {
        LeafKind::Text => Ok(text(value)),
        // Whatever a viewer calls the state, a box that is not off is ticked.
        LeafKind::Tick(_) => Ok((value != OFF).then_some(Value::Ticked)),
        LeafKind::Option(_) | LeafKind::Step { .. } if value == OFF => Ok(None),
        LeafKind::Option(options) if options.iter().any(|option| option.id == value) => {
            Ok(Some(Value::Option(value.to_owned())))
        }
        LeafKind::Option(options) => Err(Box::new(unknown_option(span.clone(), path, value, options))),
        LeafKind::Step { from, to } => match value.parse::<i32>() {
            Ok(step) if (from..=to).contains(&step) => Ok(Some(Value::Step(step))),
            Ok(step) => {
                let fault = Diagnostic::error("answers::out-of-range", span.clone()).with("path", path);
                Err(Box::new(fault.with("value", step).with("from", from).with("to", to)))
            }
            Err(_) => {
                let fault = Diagnostic::error("answers::wrong-type", span.clone()).with("path", path);
                Err(Box::new(fault.with("expected", "number")))
            }
        },
    }
}

/// The state of a button that is not chosen (ISO 32000-1, 12.7.4.2.3).
const OFF: &str = "Off";
