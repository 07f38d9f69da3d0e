//! Diagnostics as SARIF 2.1.0 (OASIS, 2020), which GitHub's code scanning and editors read.
//!
//! One run, with a rule for each code that occurs. Columns count characters, as `columnKind` says.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Files, Place, Words};
use crate::diagnostic::{Diagnostic, Severity, Span};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes one log of all diagnostics.
pub(super) fn write(
    diagnostics: &[Diagnostic],
    files: &Files<'_>,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut rules: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for diagnostic in diagnostics {
        rules.entry(diagnostic.code).or_insert(diagnostic);
    }
    let index = |code: &str| rules.keys().position(|known| *known == code).unwrap_or(0);
    let results: Vec<Value> =
        diagnostics.iter().map(|diagnostic| result(diagnostic, index(diagnostic.code), files, words)).collect();
    let rules: Vec<Value> = rules.iter().map(|(code, first)| rule(code, first, words)).collect();
    let driver = json!({
        "name": "sitegen",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// A code. What it is about is told by its name: the message is worded for each finding.
fn rule(code: &str, first: &Diagnostic, words: &Words) -> Value {
    let name = code.replace("::", " ").replace('-', " ");
    json!({
        "id": code,
        "shortDescription": { "text": name },
        "help": { "text": words.hints(first).pop().unwrap_or(name.clone()) },
        "defaultConfiguration": { "level": level(first.severity) },
    })
}

fn result(diagnostic: &Diagnostic, rule: usize, files: &Files<'_>, words: &Words) -> Value {
    let mut text = words.message(diagnostic);
    for hint in words.hints(diagnostic) {
        text.push('\n');
        text.push_str(&hint);
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": level(diagnostic.severity),
        "message": { "text": text },
    });
    if let Some(span) = &diagnostic.span {
        result["locations"] = json!([{ "physicalLocation": physical(span, files) }]);
    }
    let related: Vec<Value> = diagnostic
        .labels
        .iter()
        .enumerate()
        .map(|(id, label)| {
            json!({
                "id": id,
                "physicalLocation": physical(&label.span, files),
                "message": { "text": words.label(diagnostic, label.attribute) },
            })
        })
        .collect();
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn physical(span: &Span, files: &Files<'_>) -> Value {
    let Place { start, end } = files.place(span);
    json!({
        "artifactLocation": { "uri": uri(&span.path) },
        "region": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
    })
}

/// A path as a relative reference (RFC 3986): what is no plain letter is escaped.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The name of a severity in SARIF.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
