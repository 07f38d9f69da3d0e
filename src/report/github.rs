//! Diagnostics as workflow commands of GitHub Actions, which show them at their lines.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Files, Place, Words};
use crate::diagnostic::{Diagnostic, Severity};

/// Writes one command for each diagnostic.
pub(super) fn write(
    diagnostics: &[Diagnostic],
    files: &Files<'_>,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    diagnostics.iter().try_for_each(|diagnostic| writeln!(out, "{}", command(diagnostic, files, words)))
}

fn command(diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut message = words.message(diagnostic);
    for hint in words.hints(diagnostic) {
        message.push('\n');
        message.push_str(&hint);
    }
    let place = place(diagnostic, files);
    format!("::{name} {place}title={}::{}", property(diagnostic.code), data(&message))
}

/// The properties that say where it is.
fn place(diagnostic: &Diagnostic, files: &Files<'_>) -> String {
    let Some(span) = &diagnostic.span else { return String::new() };
    let Place { start, end } = files.place(span);
    let mut text = format!("file={},line={},", property(&span.path), start.line);
    // The columns of two lines cannot be compared, and GitHub refuses them.
    let _ = if start.line == end.line {
        write!(text, "col={},endLine={},endColumn={},", start.column, end.line, end.column)
    } else {
        write!(text, "endLine={},", end.line)
    };
    text
}

/// Escapes what follows the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
