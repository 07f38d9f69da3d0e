//! Whether answers belong to a form, and what of them fits if they do not.

use std::collections::BTreeSet;

use super::{Answers, Value};
use crate::content::form::Form;
use crate::diagnostic::{Diagnostic, Reported, Severity, Span};

/// Which form answers say that they are for.
#[derive(Clone, Debug)]
pub(super) struct Head {
    /// The form's id, where it is said.
    pub(super) form: Option<(String, Span)>,
    /// Its version, where it is said.
    pub(super) version: Option<(u32, Span)>,
    /// Which copy it is.
    pub(super) copy: Option<u32>,
}

/// Answers while they are being read.
pub(super) struct Reading<'a> {
    pub(super) form: &'a Form,
    pub(super) answers: Answers,
    pub(super) faults: Vec<Diagnostic>,
    /// The ids of answers that do not fit the form.
    lost: BTreeSet<String>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(form: &'a Form) -> Self {
        Self { form, answers: Answers::none(form, None), faults: Vec::new(), lost: BTreeSet::new() }
    }

    /// Keeps an answer.
    pub(super) fn keep(&mut self, path: String, value: Option<Value>) {
        if let Some(value) = value {
            self.answers.values.insert(path, value);
        }
    }

    /// Reports that an answer does not fit; `id` is that of its field.
    pub(super) fn lose(&mut self, id: &str, fault: Diagnostic) {
        self.lost.insert(id.to_owned());
        self.faults.push(fault);
    }

    /// What came of it. Answers to another form or version are refused with a word on how much of
    /// them fits, or, to be carried over, taken as far as they fit: what is left behind is a warning.
    pub(super) fn finish(mut self, head: Head, carry_over: bool) -> Reported<Answers> {
        self.answers.copy = head.copy;
        let Some(fault) = self.stranger(&head) else { return Reported::new(self.answers, self.faults) };
        if !carry_over {
            return Reported::new(self.answers, vec![fault]);
        }
        for fault in &mut self.faults {
            fault.severity = Severity::Warning;
        }
        Reported::new(self.answers, self.faults)
    }

    /// `answers::other-form` or `answers::other-version`, where that is so.
    fn stranger(&self, head: &Head) -> Option<Diagnostic> {
        let lost: Vec<&str> = self.lost.iter().map(String::as_str).collect();
        let fits = |fault: Diagnostic| {
            fault.with("kept", self.kept()).with("lost", self.lost.len()).with("names", lost.join(", "))
        };
        if let Some((found, span)) = head.form.as_ref().filter(|(found, _)| *found != self.form.id) {
            let fault = Diagnostic::error("answers::other-form", span.clone());
            return Some(fits(fault.with("found", found).with("form", &self.form.id)));
        }
        let (found, span) = head.version.as_ref().filter(|(found, _)| *found != self.form.version)?;
        let fault = Diagnostic::error("answers::other-version", span.clone()).with("form", &self.form.id);
        Some(fits(fault.with("found", found).with("version", self.form.version)))
    }

    /// How many fields have an answer.
    fn kept(&self) -> usize {
        let field = |path: &'_ str| path.split('.').next().unwrap_or_default().to_owned();
        self.answers.values.keys().map(|path| field(path)).collect::<BTreeSet<_>>().len()
    }
}
