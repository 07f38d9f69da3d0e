//! Diagnostics as the preview shows them over a page: the words of the terminal, in parts that a
//! browser can lay out.
//!
//! What is shown here travels over HTTP, so it names no place of the machine: a path that a message
//! would show in full is cut down to its last name.

use std::path::Path;

use serde::Serialize;

use super::{Files, Place, Words};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::source::Sources;

/// No one reads more in one go, and every open tab gets the list.
const LIMIT: usize = 100;

/// How much of a line is shown on either side of what is meant: a paragraph is often one long line.
const BESIDE: usize = 100;

/// How many lines of an excerpt are shown.
const LINES: usize = 6;

/// What is wrong, for a reader at a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Overlay {
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// The first of them: errors before all else, each kind in the order of the terminal.
    pub found: Vec<Finding>,
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The severity as people read it.
    pub label: String,
    /// The stable code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where; the fault's own place first.
    pub places: Vec<Spot>,
    /// How to mend it.
    pub hints: Vec<String>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// The file's path below the root.
    pub path: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1.
    pub column: usize,
    /// What a second place has to do with the first.
    pub words: Option<String>,
    /// The lines that are meant, where the file is text.
    pub lines: Vec<Line>,
}

/// A line of an excerpt, in three parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands before the fault.
    pub before: String,
    /// The fault.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// Words the diagnostics.
pub fn overlay(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> Overlay {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let mut first: Vec<&Diagnostic> = diagnostics.iter().collect();
    first.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity));
    first.truncate(LIMIT);
    let shown: Vec<Diagnostic> = first.into_iter().map(without_machine).collect();
    let files = Files::new(&shown, sources);
    Overlay {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        found: shown.iter().map(|diagnostic| finding(diagnostic, &files, words)).collect(),
    }
}

fn finding(diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> Finding {
    let own = diagnostic.span.iter().map(|span| spot(span, None, files));
    let labels = diagnostic.labels.iter();
    let others = labels.map(|label| spot(&label.span, Some(words.label(diagnostic, label.attribute)), files));
    Finding {
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        label: words.severity(diagnostic.severity),
        code: diagnostic.code,
        message: words.message(diagnostic),
        places: own.chain(others).collect(),
        hints: words.hints(diagnostic),
    }
}

fn spot(span: &Span, words: Option<String>, files: &Files<'_>) -> Spot {
    let Place { start, .. } = files.place(span);
    let lines = files.text(span).map(|text| lines(text, span, start.line)).unwrap_or_default();
    Spot { path: span.path.to_string(), line: start.line, column: start.column, words, lines }
}

/// The lines that `span` touches, the first of which has the number `first`.
fn lines(text: &str, span: &Span, first: usize) -> Vec<Line> {
    let start = text.floor_char_boundary(span.start as usize);
    let end = text.ceil_char_boundary(span.end as usize).max(start);
    let mut at = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut lines = Vec::new();
    for (number, line) in (first..).zip(text[at..].split_inclusive('\n')).take(LINES) {
        if number > first && at >= end {
            break;
        }
        let shown = line.trim_end_matches(['\r', '\n']);
        let inside = |byte: usize| byte.saturating_sub(at).min(shown.len());
        let (from, to) = (inside(start), inside(end));
        lines.push(Line {
            number,
            before: last(&shown[..from]).trim_start_matches('\u{feff}').to_owned(),
            marked: shown[from..to].to_owned(),
            after: head(&shown[to..]),
        });
        at += line.len();
    }
    lines
}

fn head(text: &str) -> String {
    match text.char_indices().nth(BESIDE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn last(text: &str) -> String {
    match text.char_indices().rev().nth(BESIDE) {
        Some((at, c)) => format!("…{}", &text[at + c.len_utf8()..]),
        None => text.to_owned(),
    }
}

/// The diagnostic, with the last name in place of each path of the machine.
fn without_machine(diagnostic: &Diagnostic) -> Diagnostic {
    let mut shown = diagnostic.clone();
    for (_, value) in &mut shown.arguments {
        let path = Path::new(value.as_str());
        // An address of the site begins with a slash too: only where the system is meant is it cut.
        if diagnostic.code.starts_with("source::") && path.has_root() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            *value = format!("…/{name}");
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::report::Language;
    use crate::source::SourceFile;

    fn shown(diagnostic: Diagnostic, text: &str) -> Finding {
        let mut sources = Sources::default();
        sources.insert(SourceFile::new("sitegen.toml", text.as_bytes()));
        overlay(&[diagnostic], &sources, &Words::new(Language::En)).found.remove(0)
    }

    fn span(range: std::ops::Range<usize>) -> Span {
        Span::new(&Arc::from("sitegen.toml"), range)
    }

    #[test]
    fn the_overlay_says_what_the_terminal_says() {
        let diagnostic = Diagnostic::error("toml::unknown-key", span(7..15)).with("key", "base_ulr");
        let diagnostic = diagnostic.suggest("base_ulr", ["base_url"]);
        let finding = shown(diagnostic, "# ääni\r\nbase_ulr = 1\r\n");
        // The column counts characters, the span bytes.
        assert_eq!((finding.label.as_str(), finding.code), ("error", "toml::unknown-key"));
        assert!(finding.hints.iter().any(|hint| hint == "Did you mean “base_url”?"), "{:?}", finding.hints);
        assert_eq!(finding.places[0].path, "sitegen.toml");
    }

    #[test]
    fn an_excerpt_has_the_fault_between_what_stands_beside_it() {
        let text = "a = 1\r\nkey = [\r\n  1,\r\n]\r\n";
        let lines = |range| -> Vec<(usize, String)> {
            let finding = shown(Diagnostic::error("toml::syntax", span(range)).with("problem", "x"), text);
            let line = |line: &Line| (line.number, format!("{}|{}|{}", line.before, line.marked, line.after));
            finding.places[0].lines.iter().map(line).collect()
        };
        assert_eq!(lines(7..10), [(2, "|key| = [".to_owned())]);
        assert_eq!(lines(13..23), [(2, "key = |[|".into()), (3, "|  1,|".into()), (4, "|]|".into())]);
        // The whole file is no excerpt.
        assert_eq!(lines(0..0), []);
    }

    #[test]
    fn a_place_of_the_machine_is_not_told() {
        let outside = Diagnostic::error("source::outside", span(0..0)).with("target", "/home/aino/secret.md");
        let message = shown(outside.clone(), "").message + &shown(outside, "").hints.concat();
        assert!(!message.contains("/home/aino"), "{message}");
    }
}
