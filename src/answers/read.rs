//! From JSON to answers: every name and every value is held against the form.

use std::ops::Range;
use std::sync::Arc;

use super::carry::{Head, Reading};
use super::json::{self, Data, Entry, Node};
use super::leaf::{SIGNED, free_text_options, free_text_path};
use super::{Answers, Value, fields, text};
use crate::content::form::{Choice, Field, FieldKind, Form};
use crate::diagnostic::{Diagnostic, Reported, Span};

/// The keys of the whole.
const KEYS: [&str; 4] = ["form", "version", "copy", "answers"];

/// Which form the JSON text `text` says that it answers, if it can be read that far.
pub fn form_of(text: &str) -> Option<String> {
    let Data::Object(entries) = json::parse(text).ok()?.data else { return None };
    entries.into_iter().find(|entry| entry.key == "form").and_then(|entry| match entry.value.data {
        Data::Text(form) => Some(form),
        _ => None,
    })
}

impl Answers {
    /// Reads the answers to `form` from `text`, the content of the file `path`. With `carry_over`,
    /// answers to another form or version are taken as far as they fit, and the rest are warnings.
    ///
    /// # Diagnostics
    /// `answers::not-json`, `answers::not-answers`, `answers::wrong-type`, `answers::missing-key`, `answers::unknown-key`,
    /// `answers::repeated-key`, `answers::unknown-field`, `answers::unknown-option`,
    /// `answers::repeated-option`, `answers::unknown-part`, `answers::out-of-range`,
    /// `answers::too-many-rows`, `answers::other-form`, `answers::other-version`.
    pub fn from_json(form: &Form, path: &Arc<str>, text: &str, carry_over: bool) -> Reported<Self> {
        let mut reader = Reader { path, reading: Reading::new(form) };
        let node = match json::parse(text) {
            Ok(node) => node,
            Err(at) => {
                let fault = Diagnostic::error("answers::not-json", Span::new(path, at..at));
                return Reported::new(Self::none(form, None), vec![fault]);
            }
        };
        let head = reader.whole(&node);
        reader.reading.finish(head, carry_over)
    }
}

struct Reader<'a> {
    path: &'a Arc<str>,
    reading: Reading<'a>,
}

/// Where an answer belongs: the id of its field, and the path of the value.
#[derive(Clone, Copy)]
struct At<'a> {
    id: &'a str,
    path: &'a str,
}

impl<'a> Reader<'a> {
    fn span(&self, place: &Range<usize>) -> Span {
        Span::new(self.path, place.clone())
    }

    fn whole(&mut self, node: &Node) -> Head {
        let mut head = Head { form: None, version: None, copy: None };
        let Data::Object(entries) = &node.data else {
            self.reading.faults.push(Diagnostic::error("answers::not-answers", self.span(&node.place)));
            return head;
        };
        self.repeated(entries);
        let mut answers = None;
        for entry in entries {
            let span = self.span(&entry.value.place);
            match entry.key.as_str() {
                "form" => match &entry.value.data {
                    Data::Text(form) => head.form = Some((form.clone(), span)),
                    _ => self.wrong_top(entry, "text"),
                },
                "version" => head.version = self.count(entry).map(|version| (version, span)),
                "copy" => head.copy = self.count(entry),
                "answers" => answers = Some(entry),
                key => {
                    let fault = Diagnostic::error("answers::unknown-key", self.span(&entry.place)).with("key", key);
                    self.reading.faults.push(fault.suggest(key, KEYS));
                }
            }
        }
        for key in KEYS.into_iter().filter(|key| *key != "copy") {
            if !entries.iter().any(|entry| entry.key == key) {
                let span = self.span(&(node.place.start..node.place.start + 1));
                self.reading.faults.push(Diagnostic::error("answers::missing-key", span).with("key", key));
            }
        }
        match answers {
            Some(Entry { value: Node { data: Data::Object(entries), .. }, .. }) => {
                self.repeated(entries);
                entries.iter().for_each(|entry| self.entry(entry));
            }
            Some(entry) => self.wrong_top(entry, "object"),
            None => {}
        }
        head
    }

    fn wrong_top(&mut self, entry: &Entry, expected: &str) {
        let fault = Diagnostic::error("answers::wrong-type", self.span(&entry.value.place));
        self.reading.faults.push(fault.with("path", &entry.key).with("expected", expected));
    }

    /// A whole number from 1.
    fn count(&mut self, entry: &Entry) -> Option<u32> {
        let number = match entry.value.data {
            Data::Number(number) if number >= 1.0 && number.fract() == 0.0 && number <= f64::from(u32::MAX) => number,
            _ => {
                self.wrong_top(entry, "count");
                return None;
            }
        };
        // It was just seen to be a whole number within the range.
        Some(number as u32)
    }

    /// A key that stands twice would have one of its values lost unseen.
    fn repeated(&mut self, entries: &[Entry]) {
        for (index, entry) in entries.iter().enumerate() {
            if let Some(first) = entries[..index].iter().find(|first| first.key == entry.key) {
                let fault = Diagnostic::error("answers::repeated-key", self.span(&entry.place)).with("key", &entry.key);
                self.reading.faults.push(fault.label(self.span(&first.place), "first"));
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let id = entry.key.as_str();
        let form: &'a Form = self.reading.form;
        if let Some(field) = fields(form).find(|field| field.id == id && field.kind != FieldKind::Note) {
            return self.field(field, &entry.value);
        }
        let mut texts =
            fields(form).flat_map(|field| free_text_options(field).map(|option| free_text_path(&field.id, &option.id)));
        if texts.any(|path| path == id) {
            return self.text(At { id, path: id }, &entry.value);
        }
        let known = fields(form).map(|field| field.id.as_str()).filter(|id| !id.is_empty());
        let fault = Diagnostic::error("answers::unknown-field", self.span(&entry.place));
        let fault = fault.with("id", id).with("form", &form.id).suggest(id, known);
        self.reading.lose(id, fault);
    }

    fn field(&mut self, field: &'a Field, node: &Node) {
        let at = At { id: &field.id, path: &field.id };
        match field.kind {
            FieldKind::Text | FieldKind::Email | FieldKind::Tel | FieldKind::Area { .. } | FieldKind::Date => {
                self.text(at, node);
            }
            FieldKind::Check => match node.data {
                Data::Bool(true) => self.reading.keep(field.id.clone(), Some(Value::Ticked)),
                _ => self.wrong(at, node, "tick"),
            },
            FieldKind::Checks => self.checks(field, node),
            FieldKind::Radio => {
                if let Some(option) = self.option(at, &field.children, node) {
                    self.reading.keep(field.id.clone(), Some(Value::Option(option)));
                }
            }
            FieldKind::Scale { from, to } => self.step(at, (from, to), node),
            FieldKind::Table { rows } | FieldKind::Draw { rows, .. } => self.rows(field, rows, node),
            FieldKind::Grid { .. } => {
                let ids: Vec<&str> = field.children.iter().map(|child| child.id.as_str()).collect();
                self.parts(at, &ids, node, &Self::text);
            }
            FieldKind::Wheel { from, to } => {
                let ids: Vec<&str> = field.children.iter().map(|child| child.id.as_str()).collect();
                self.parts(at, &ids, node, &|reader, at, node| reader.step(at, (from, to), node));
            }
            FieldKind::Sign => self.parts(at, &SIGNED, node, &Self::text),
            FieldKind::Note => {}
        }
    }

    fn wrong(&mut self, at: At<'_>, node: &Node, expected: &str) {
        let fault = Diagnostic::error("answers::wrong-type", self.span(&node.place));
        self.reading.lose(at.id, fault.with("path", at.path).with("expected", expected));
    }

    fn text(&mut self, at: At<'_>, node: &Node) {
        match &node.data {
            Data::Text(found) => self.reading.keep(at.path.to_owned(), text(found)),
            _ => self.wrong(at, node, "text"),
        }
    }

    fn step(&mut self, at: At<'_>, (from, to): (i32, i32), node: &Node) {
        let number = match node.data {
            Data::Number(number) if number.fract() == 0.0 => number,
            _ => return self.wrong(at, node, "number"),
        };
        if (f64::from(from)..=f64::from(to)).contains(&number) {
            // It lies between two numbers of the type.
            self.reading.keep(at.path.to_owned(), Some(Value::Step(number as i32)));
        } else {
            let fault = Diagnostic::error("answers::out-of-range", self.span(&node.place)).with("path", at.path);
            self.reading.lose(at.id, fault.with("value", number).with("from", from).with("to", to));
        }
    }

    fn option(&mut self, at: At<'_>, options: &[Choice], node: &Node) -> Option<String> {
        let Data::Text(found) = &node.data else {
            self.wrong(at, node, "option");
            return None;
        };
        if options.iter().any(|option| option.id == *found) {
            return Some(found.clone());
        }
        let fault = unknown_option(self.span(&node.place), at.path, found, options);
        self.reading.lose(at.id, fault);
        None
    }

    fn checks(&mut self, field: &'a Field, node: &Node) {
        let at = At { id: &field.id, path: &field.id };
        let Data::List(items) = &node.data else { return self.wrong(at, node, "options") };
        for item in items {
            let Some(option) = self.option(at, &field.children, item) else { continue };
            let path = format!("{}.{option}", field.id);
            if self.reading.answers.get(&path).is_some() {
                let fault = Diagnostic::error("answers::repeated-option", self.span(&item.place));
                self.reading.lose(at.id, fault.with("path", at.path).with("option", option));
            }
            self.reading.keep(path, Some(Value::Ticked));
        }
    }

    fn rows(&mut self, field: &'a Field, rows: u32, node: &Node) {
        let at = At { id: &field.id, path: &field.id };
        let Data::List(items) = &node.data else { return self.wrong(at, node, "rows") };
        let columns: Vec<&str> = field.children.iter().map(|child| child.id.as_str()).collect();
        let is_blank = |item: &Node| matches!(&item.data, Data::Object(entries) if entries.is_empty());
        let filled = items.len() - items.iter().rev().take_while(|item| is_blank(item)).count();
        for (row, item) in items[..filled].iter().enumerate() {
            if row == rows as usize {
                let fault = Diagnostic::error("answers::too-many-rows", self.span(&item.place));
                self.reading.lose(at.id, fault.with("path", at.path).with("found", filled).with("rows", rows));
                break;
            }
            self.parts(At { id: at.id, path: &format!("{}.{}", field.id, row + 1) }, &columns, item, &Self::text);
        }
    }

    /// An object with a value for each of `ids`.
    fn parts(&mut self, at: At<'_>, ids: &[&str], node: &Node, read: &dyn Fn(&mut Self, At<'_>, &Node)) {
        let Data::Object(entries) = &node.data else { return self.wrong(at, node, "object") };
        self.repeated(entries);
        for entry in entries {
            if ids.contains(&entry.key.as_str()) {
                read(self, At { id: at.id, path: &format!("{}.{}", at.path, entry.key) }, &entry.value);
            } else {
                let fault = Diagnostic::error("answers::unknown-part", self.span(&entry.place));
                let fault = fault.with("path", at.path).with("part", &entry.key).with("known", ids.join(", "));
                self.reading.lose(at.id, fault.suggest(&entry.key, ids.iter().copied()));
            }
        }
    }
}

/// `answers::unknown-option`, with the options that there are.
pub(super) fn unknown_option(span: Span, path: &str, found: &str, options: &[Choice]) -> Diagnostic {
    let known = || options.iter().map(|option| option.id.as_str());
    let fault = Diagnostic::error("answers::unknown-option", span).with("path", path).with("option", found);
    fault.with("known", known().collect::<Vec<_>>().join(", ")).suggest(found, known())
}
