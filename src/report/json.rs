//! Diagnostics as JSON lines.
//!
//! One object a line, always with all of its keys: `code`, `severity` (`error`, `warning`, `note`),
//! `message`, `path`, `start` and `end` (with `line` and `column`, both from 1), `hints` and
//! `labels` (with `message`, `path`, `start`, `end`). Without a place, `path`, `start` and `end` are
//! null.

use std::io::{self, Write};

use serde::Serialize;

use super::{Files, Place, Words};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::source::lines::Position;

#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    #[serde(flatten)]
    place: Where<'a>,
    hints: Vec<String>,
    labels: Vec<Label<'a>>,
}

#[derive(Serialize)]
struct Label<'a> {
    message: String,
    #[serde(flatten)]
    place: Where<'a>,
}

#[derive(Default, Serialize)]
struct Where<'a> {
    path: Option<&'a str>,
    start: Option<Point>,
    end: Option<Point>,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

/// Writes one line for each diagnostic.
pub(super) fn write(
    diagnostics: &[Diagnostic],
    files: &Files<'_>,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    diagnostics.iter().try_for_each(|diagnostic| {
        serde_json::to_writer(&mut *out, &line(diagnostic, files, words))?;
        writeln!(out)
    })
}

fn line<'a>(diagnostic: &'a Diagnostic, files: &Files<'_>, words: &Words) -> Line<'a> {
    let labels = diagnostic
        .labels
        .iter()
        .map(|label| Label { message: words.label(diagnostic, label.attribute), place: located(&label.span, files) });
    Line {
        code: diagnostic.code,
        severity: severity(diagnostic.severity),
        message: words.message(diagnostic),
        place: diagnostic.span.as_ref().map(|span| located(span, files)).unwrap_or_default(),
        hints: words.hints(diagnostic),
        labels: labels.collect(),
    }
}

/// The name of a severity for programs: the same in every language.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn located<'a>(span: &'a Span, files: &Files<'_>) -> Where<'a> {
    let Place { start, end } = files.place(span);
    let point = |Position { line, column }| Some(Point { line, column });
    Where { path: Some(&span.path), start: point(start), end: point(end) }
}
