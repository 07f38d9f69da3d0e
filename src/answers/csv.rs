//! Answers of many as one table: RFC 4180, a row for each, a column for each leaf of the form.

use super::{Answers, leaves};
use crate::content::form::Form;

/// The columns before those of the form. No id begins so.
const OWN: [&str; 2] = ["_file", "_copy"];

/// The table of the answers to `form`, each with the file that it came from.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front of it.
pub fn table(form: &Form, rows: &[(String, Answers)]) -> String {
    let leaves = leaves(form);
    let head = OWN.into_iter().chain(leaves.iter().map(|leaf| leaf.path.as_str()));
    let mut out = line(head.map(str::to_owned));
    for (file, answers) in rows {
        let copy = answers.copy.map_or_else(String::new, |copy| copy.to_string());
        let values = leaves.iter().map(|leaf| answers.get(&leaf.path).map(|value| value.exported(leaf.kind)));
        let values = values.map(|value| value.as_deref().map_or_else(String::new, harmless));
        out.push_str(&line([harmless(file), copy].into_iter().chain(values)));
    }
    out
}

/// A text that no spreadsheet runs: what begins like a formula is marked as text (OWASP, “CSV injection”).
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cell = |cell: String| {
        if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    let cells: Vec<String> = cells.map(cell).collect();
    format!("{}\r\n", cells.join(","))
}
