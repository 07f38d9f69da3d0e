//! A page of the reference, as it is written.

use std::fmt::Write as _;

/// A page in one language.
pub struct Page {
    /// The path below the reference's folder, without language and ending.
    pub path: String,
    title: String,
    about: String,
    order: Option<usize>,
    body: String,
}

impl Page {
    pub fn new(path: impl Into<String>, title: impl Into<String>) -> Self {
        Self { path: path.into(), title: title.into(), about: String::new(), order: None, body: String::new() }
    }

    /// With a description, which lists show too.
    pub fn about(self, about: impl Into<String>) -> Self {
        Self { about: about.into(), ..self }
    }

    /// With a place in its list.
    pub fn order(self, order: usize) -> Self {
        Self { order: Some(order), ..self }
    }

    /// With a heading and what stands below it, unless that is nothing.
    pub fn section(mut self, heading: &str, id: &str, body: &str) -> Self {
        if !body.is_empty() {
            write!(self.body, "\n## {heading} {{#{id}}}\n\n{body}\n").expect("a string takes all");
        }
        self
    }

    /// With a paragraph, a list or a table.
    pub fn paragraph(mut self, text: &str) -> Self {
        if !text.is_empty() {
            write!(self.body, "\n{text}\n").expect("a string takes all");
        }
        self
    }

    /// The file. What is the same in every language stands in that of the source alone.
    pub fn written(&self, is_source: bool) -> String {
        let mut front = format!("title = {}\n", quoted(&self.title));
        if !self.about.is_empty() {
            writeln!(front, "description = {}", quoted(&self.about)).expect("a string takes all");
        }
        if let Some(order) = self.order.filter(|_| is_source) {
            writeln!(front, "order = {order}").expect("a string takes all");
        }
        format!("+++\n{front}+++\n{}", self.body)
    }
}

/// A list of names and what they mean.
pub fn list(entries: impl Iterator<Item = (String, String)>) -> String {
    entries.map(|(name, meaning)| format!("- {name}: {meaning}")).collect::<Vec<_>>().join("\n")
}

/// A table with a head.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<_> = cells.map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(head.len()));
    let mut lines = vec![line(&mut head.iter().map(|cell| (*cell).to_owned())), rule];
    lines.extend(rows.iter().map(|row| line(&mut row.iter().cloned())));
    lines.join("\n")
}

/// Text in a fence that its own content cannot close.
pub fn fenced(language: &str, text: &str) -> String {
    let text = text.trim_matches('\n');
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Text as code within a line.
pub fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
