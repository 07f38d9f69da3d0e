//! The forms of a term as a table: the first parameter downwards, the second across.

use crate::i18n::{Preview, Row, declared_forms};

/// The forms of a term in one language.
pub(super) struct Forms {
    /// What stands above the columns; nothing where there is but one.
    pub(super) heads: Vec<String>,
    /// A line for each value of the first parameter: those that its comment declares first.
    pub(super) lines: Vec<Line>,
}

/// A line of the table.
pub(super) struct Line {
    /// The value of the first parameter: `genitive`.
    pub(super) name: String,
    /// A form a column; none where it is not there.
    pub(super) forms: Vec<Option<String>>,
}

impl Forms {
    /// The table of a term, whose comment may declare its forms; `None` where it does not inflect by words.
    pub(super) fn of(preview: &Preview, comment: &str) -> Option<Self> {
        let rows: Vec<&Row> = preview.rows.iter().filter(|row| row.attribute.is_none()).collect();
        let names: Vec<&str> = rows.first()?.conditions.iter().map(|one| one.name.as_str()).collect();
        let is_table = (1..=2).contains(&names.len()) && rows.iter().all(|row| is_form(row, &names));
        if !is_table {
            return None;
        }
        let mut down: Vec<String> = declared_forms(comment);
        rows.iter().filter_map(|row| value(row, 0)).for_each(|form| add(&mut down, form));
        let mut across: Vec<Option<String>> = Vec::new();
        rows.iter().map(|row| value(row, 1)).for_each(|form| add(&mut across, form));
        let form = |name: &String, other: &Option<String>| {
            let found = rows.iter().find(|row| value(row, 0).as_ref() == Some(name) && value(row, 1) == *other);
            found.and_then(|row| row.text.clone())
        };
        let line = |name: String| Line { forms: across.iter().map(|other| form(&name, other)).collect(), name };
        let lines = down.into_iter().map(line).collect();
        let has_heads = across.iter().any(Option::is_some);
        let heads = if has_heads { across.into_iter().map(Option::unwrap_or_default).collect() } else { Vec::new() };
        Some(Self { heads, lines })
    }

    /// The table for a terminal; `nothing` stands where there is no form.
    pub(super) fn text(&self, nothing: &str) -> String {
        let mut lines: Vec<Vec<String>> = Vec::new();
        if !self.heads.is_empty() {
            lines.push([String::new()].into_iter().chain(self.heads.clone()).collect());
        }
        for line in &self.lines {
            let forms = line.forms.iter().map(|form| form.clone().unwrap_or_else(|| nothing.to_owned()));
            lines.push([line.name.clone()].into_iter().chain(forms).collect());
        }
        columns(&lines)
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

/// The value of a parameter, without its quotation marks.
fn value(row: &Row, at: usize) -> Option<String> {
    row.conditions.get(at).map(|one| one.value.trim_matches('"').to_owned())
}

/// Whether a row is a form: chosen by words, by these parameters.
fn is_form(row: &Row, names: &[&str]) -> bool {
    let same = row.conditions.iter().map(|one| one.name.as_str()).eq(names.iter().copied());
    same && row.conditions.iter().all(|one| one.category.is_none() && one.value.starts_with('"'))
}

/// Lines with their cells below each other.
fn columns(lines: &[Vec<String>]) -> String {
    let count = lines.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or_default()).collect();
    let pad = |(cell, width): (&String, &usize)| format!("{cell}{}", " ".repeat(width - cell.chars().count()));
    let line = |cells: &Vec<String>| {
        let cells: Vec<String> = cells.iter().zip(&widths).map(pad).collect();
        format!("  {}\n", cells.join("  ").trim_end())
    };
    lines.iter().map(line).collect()
}
