//! `form data`: the answers in filled PDFs, as JSON or as one table.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::{DataArguments, FormatOut, Site, file, print};
use crate::answers::{Answers, Owner, csv, owners};
use crate::cli::{CONTENT, GOOD, Terminal, USAGE};
use crate::content::form::Form;
use crate::diagnostic::{self, Diagnostic, Span};
use crate::render::pdf::{Filled, ReadError, read};

/// What was read: the file, the form, the answers.
type Row = (String, Form, Answers);

/// What is collected from file to file.
struct Collector<'a> {
    site: &'a Site,
    arguments: &'a DataArguments,
    only: Option<Form>,
    rows: Vec<Row>,
}

pub(super) fn run(site: &Site, arguments: &DataArguments, terminal: &Terminal) -> u8 {
    let only = match arguments.form.as_deref().map(|form| site.content.find_form(form)).transpose() {
        Ok(only) => only.map(|(_, form)| form),
        Err(fault) => return terminal.refuse(fault),
    };
    let mut collector = Collector { site, arguments, only, rows: Vec::new() };
    let mut code = GOOD;
    for file in &arguments.files {
        code = code.max(collector.file(file, terminal));
    }
    match collector.print() {
        Ok(printed) => code.max(printed),
        Err(fault) => terminal.refuse(fault),
    }
}

impl Collector<'_> {
    /// Reads one file; the others do not suffer from its faults.
    fn file(&mut self, pdf: &Path, terminal: &Terminal) -> u8 {
        let (path, bytes) = match file::read(pdf) {
            Ok(file) => file,
            Err(fault) => return terminal.refuse(fault),
        };
        let mut faults = Vec::new();
        match read(&bytes) {
            Ok(filled) => self.answers(&path, &filled, &mut faults),
            Err(error) => faults.push(Diagnostic::error(code(error), Span::file(&path))),
        }
        diagnostic::sort(&mut faults);
        terminal.report_aside(&faults, &self.site.sources);
        if diagnostic::has_errors(&faults) { CONTENT } else { GOOD }
    }

    fn answers(&mut self, path: &Arc<str>, filled: &Filled, faults: &mut Vec<Diagnostic>) {
        let span = Span::file(path);
        let ours = |owner: &Owner| filled.forms.iter().any(|(form, _)| *form == owner.form);
        let owners: Vec<Owner> =
            owners(filled.fields.iter().map(|(name, _)| name.as_str())).into_iter().filter(ours).collect();
        let wanted = |owner: &&Owner| self.only.as_ref().is_none_or(|form| form.id == owner.form);
        let owners: Vec<&Owner> = owners.iter().filter(wanted).collect();
        if owners.is_empty() {
            let held: Vec<&str> = filled.forms.iter().map(|(form, _)| form.as_str()).collect();
            let wanted = self.only.as_ref().map_or("", |form| form.id.as_str());
            let fault = Diagnostic::error("answers::pdf-no-fields", span);
            return faults.push(fault.with("form", wanted).with("held", held.join(", ")));
        }
        for owner in &owners {
            let Some((_, form)) = self.site.content.forms().find(|(_, form)| form.id == owner.form) else {
                faults.push(self.unknown(&owner.form, &span));
                continue;
            };
            let version = filled.forms.iter().find(|(form, _)| *form == owner.form).map_or(0, |(_, version)| *version);
            let fields = filled.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let read = Answers::from_names(&form, owner, version, path, fields, self.arguments.carry_over);
            let good = !read.has_errors();
            let answers = read.into(faults);
            // Of a book's many copies, those that nobody has touched say nothing.
            if good && (owners.len() == 1 || !answers.is_empty()) {
                faults.extend(answers.warnings(&form, &span));
                self.rows.push((path.to_string(), form, answers));
            }
        }
    }

    fn unknown(&self, form: &str, span: &Span) -> Diagnostic {
        let known: Vec<String> = self.site.content.forms().map(|(_, form)| form.id).collect();
        let fault = Diagnostic::error("answers::unknown-form", span.clone()).with("form", form);
        fault.with("known", known.join(", ")).suggest(form, known.iter().map(String::as_str))
    }

    /// Prints what was read: one object for one file, else a list; or a table, of one form only.
    fn print(self) -> Result<u8, Diagnostic> {
        match self.arguments.format_out {
            FormatOut::Json => {
                let mut all: Vec<Value> = self.rows.iter().map(|(_, form, answers)| answers.to_json(form)).collect();
                if self.arguments.files.len() == 1 && all.len() < 2 {
                    return Ok(all.pop().map_or(GOOD, |only| print(&format!("{only:#}\n"))));
                }
                Ok(print(&format!("{:#}\n", Value::from(all))))
            }
            FormatOut::Csv => {
                let Some((_, form, _)) = self.rows.first().cloned() else {
                    return Ok(self.only.map_or(GOOD, |form| print(&csv::table(&form, &[]))));
                };
                if let Some((_, other, _)) = self.rows.iter().find(|(_, other, _)| other.id != form.id) {
                    let fault = Diagnostic::global("answers::csv-mixed");
                    return Err(fault.with("first", &form.id).with("second", &other.id));
                }
                let rows: Vec<_> = self.rows.into_iter().map(|(file, _, answers)| (file, answers)).collect();
                Ok(print(&csv::table(&form, &rows)))
            }
        }
    }
}

fn code(error: ReadError) -> &'static str {
    match error {
        ReadError::NotPdf => "answers::not-pdf",
        ReadError::Encrypted => "answers::pdf-encrypted",
        ReadError::Broken => "answers::pdf-broken",
        ReadError::NotOurs => "answers::pdf-not-ours",
    }
}

// The worst of several files decides how the program ends.
const _: () = assert!(GOOD < CONTENT && CONTENT < USAGE);
