//! `i18n show`: a message in every language, with all its variants.

use std::io::{self, Write as _};

use clap::Args;
use serde_json::{Value, json};

use crate::cli::{Common, GOOD, Terminal, USAGE};
use crate::compile;
use crate::diagnostic::Diagnostic;
use crate::i18n::{Condition, Localizer, Preview, Row, comment_above, declared_forms};
use crate::report::Format;
use crate::source::lines::LineIndex;
use crate::source::{Sources, disk};

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    /// A message, a term or an attribute: copies, -mentee, menu.hint
    #[arg(value_name = "KEY", allow_hyphen_values = true)]
    key: String,
}

pub(super) fn run(common: &Common, arguments: &ShowArguments, terminal: &Terminal) -> u8 {
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let read = compile::read(&sources);
    let Some(content) = read.value else {
        terminal.report(&read.diagnostics, &sources);
        return USAGE;
    };
    let localizers = &content.localizers;
    let shown: Vec<Shown> =
        localizers.iter().filter_map(|localizer| Shown::new(localizer, &arguments.key, &sources)).collect();
    if shown.is_empty() {
        let ids: Vec<&str> = localizers.iter().flat_map(Localizer::ids).collect();
        let unknown = Diagnostic::global("show::unknown").with("key", &arguments.key);
        terminal.report_one(unknown.suggest(&arguments.key, ids));
        return USAGE;
    }
    let text = match terminal.format {
        Format::Json => shown.iter().map(|one| format!("{}\n", one.json())).collect(),
        _ => shown.iter().map(|one| one.draw(&arguments.key, terminal)).collect::<Vec<_>>().join("\n"),
    };
    // Whoever closed the pipe does not want to read on.
    let _ = io::stdout().write_all(text.as_bytes());
    GOOD
}

/// A message in one language.
struct Shown {
    language: String,
    preview: Preview,
    line: usize,
    comment: String,
}

impl Shown {
    fn new(localizer: &Localizer, key: &str, sources: &Sources) -> Option<Self> {
        let preview = localizer.preview(key)?;
        let file = sources.get(&preview.origin.path)?;
        let line = LineIndex::new(&file.bytes).position(&file.bytes, preview.origin.place.start).line;
        let comment = comment_above(&file.readable().0, preview.origin.place.start);
        Some(Self { language: localizer.locale().code().to_owned(), preview, line, comment })
    }

    /// The file as people know it: the words of the interface lie in no folder of the project.
    fn place(&self) -> String {
        format!("{}:{}", self.preview.origin.path, self.line)
    }

    fn json(&self) -> Value {
        let row = |row: &Row| {
            let conditions: Vec<Value> = row
                .conditions
                .iter()
                .map(|one| json!({ "name": one.name, "value": one.value, "category": one.category }))
                .collect();
            json!({ "attribute": row.attribute, "when": conditions, "text": row.text })
        };
        json!({
            "language": self.language,
            "from": self.preview.origin.language,
            "path": self.preview.origin.path,
            "line": self.line,
            "comment": self.comment,
            "variants": self.preview.rows.iter().map(row).collect::<Vec<_>>(),
        })
    }

    fn draw(&self, key: &str, terminal: &Terminal) -> String {
        let mut out = format!("{key}  {}  {}\n", self.language, self.place());
        if self.preview.origin.language != self.language {
            let from = [("language", self.preview.origin.language.clone().into())];
            out.push_str(&format!("  {}\n", terminal.words.say("show-fallback", &from)));
        }
        for line in self.comment.lines() {
            out.push_str(&format!("  # {line}\n"));
        }
        if let Some(table) = self.table(terminal) {
            return out + &table;
        }
        let heads: Vec<String> = self.preview.rows.iter().map(head).collect();
        let width = heads.iter().map(|head| head.chars().count()).max().unwrap_or_default();
        for (head, row) in heads.iter().zip(&self.preview.rows) {
            let text = row.text.clone().unwrap_or_else(|| terminal.words.say("show-nothing", &[]));
            let text = text.replace('\n', &format!("\n{}", " ".repeat(width + 4)));
            let gap = if width == 0 { 2 } else { width - head.chars().count() + 4 };
            let (before, after) =
                if width == 0 { (" ".repeat(gap), String::new()) } else { ("  ".to_owned(), " ".repeat(gap - 2)) };
            out.push_str(&format!("{before}{head}{after}{text}\n"));
        }
        out
    }

    /// The forms of a term as a table: the first parameter downwards, the second across.
    fn table(&self, terminal: &Terminal) -> Option<String> {
        let rows = &self.preview.rows;
        let first = rows.first()?;
        let names: Vec<&str> = first.conditions.iter().map(|one| one.name.as_str()).collect();
        let is_table = (1..=2).contains(&names.len()) && rows.iter().all(|row| is_form(row, &names));
        if !is_table {
            return None;
        }
        let value = |row: &Row, at: usize| row.conditions.get(at).map(|one| one.value.trim_matches('"').to_owned());
        let mut down: Vec<String> = declared_forms(&self.comment);
        let found = rows.iter().filter_map(|row| value(row, 0));
        found.for_each(|form| {
            if !down.contains(&form) {
                down.push(form);
            }
        });
        let mut across: Vec<Option<String>> = Vec::new();
        rows.iter().map(|row| value(row, 1)).for_each(|form| {
            if !across.contains(&form) {
                across.push(form);
            }
        });
        let nothing = terminal.words.say("show-nothing", &[]);
        let cell = |form: &String, other: &Option<String>| {
            let found = rows.iter().find(|row| value(row, 0).as_ref() == Some(form) && value(row, 1) == *other);
            found.and_then(|row| row.text.clone()).unwrap_or_else(|| nothing.clone())
        };
        let mut lines: Vec<Vec<String>> = Vec::new();
        if across.iter().any(Option::is_some) {
            let heads = across.iter().map(|form| form.clone().unwrap_or_default());
            lines.push([String::new()].into_iter().chain(heads).collect());
        }
        for form in &down {
            lines.push([form.clone()].into_iter().chain(across.iter().map(|other| cell(form, other))).collect());
        }
        Some(columns(&lines))
    }
}

/// Whether a row is a form of a term: its value, chosen by words.
fn is_form(row: &Row, names: &[&str]) -> bool {
    let same = row.conditions.iter().map(|one| one.name.as_str()).eq(names.iter().copied());
    same && row.attribute.is_none()
        && row.conditions.iter().all(|one| one.category.is_none() && one.value.starts_with('"'))
}

/// What a row is for: `.hint`, `$count = 1 (one)`.
fn head(row: &Row) -> String {
    let condition = |one: &Condition| match one.category {
        Some(category) => format!("${} = {} ({category})", one.name, one.value),
        None => format!("${} = {}", one.name, one.value),
    };
    let attribute = row.attribute.iter().map(|name| format!(".{name}"));
    attribute.chain(row.conditions.iter().map(condition)).collect::<Vec<_>>().join("  ")
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
