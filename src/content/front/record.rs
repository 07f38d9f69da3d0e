//! Writes `[synced]` into a page and leaves every other byte as it is.

use std::fmt::Write as _;
use std::ops::Range;

use super::synced::Synced;

/// What is to be recorded of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// The hash of the text that the translation follows, and why its structure may differ.
    Follows {
        /// The digits of the hash.
        hash: String,
        /// The reason.
        reason: Option<String>,
    },
    /// Nothing any more.
    Gone,
}

/// How the table is written.
enum Style {
    /// Not at all.
    Absent,
    /// `[synced]` on a line of its own.
    Header,
    /// `synced = { … }`.
    Inline,
    /// `synced.tasks = "…"`.
    Dotted,
}

/// The text of a page with these records in its front matter, which stands at `front`, between the
/// lines `+++`. `synced` is what was read from it.
pub fn record(text: &str, front: Range<usize>, synced: Option<&Synced>, records: &[(String, Record)]) -> String {
    let line_end = if text[..front.end].contains("\r\n") { "\r\n" } else { "\n" };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut added = String::new();
    let style = style(text, synced);
    let prefix = if matches!(style, Style::Dotted) { "synced." } else { "" };
    for (key, record) in records {
        let entry = synced.and_then(|synced| synced.get(key));
        match (entry, record) {
            (Some(entry), Record::Follows { .. }) => {
                edits.push((entry.value.start as usize..entry.value.end as usize, value(record)));
            }
            (Some(entry), Record::Gone) => edits.push((line(text, entry.key.span.start as usize), String::new())),
            (None, Record::Follows { .. }) => {
                let _ = write!(added, "{prefix}{} = {}{line_end}", name(key), value(record));
            }
            (None, Record::Gone) => {}
        }
    }
    match (style, synced) {
        (Style::Inline, Some(synced)) => edits = vec![inline(text, synced, records)],
        (Style::Header | Style::Dotted, Some(synced)) => {
            let last = synced.entries.last().map_or(synced.span.end, |entry| entry.value.end) as usize;
            let end = line(text, last).end.min(front.end);
            edits.push((end..end, added));
        }
        _ => {
            let before = &text[front.clone()];
            let gap = if before.is_empty() || before.ends_with(&line_end.repeat(2)) { "" } else { line_end };
            edits.push((front.end..front.end, format!("{gap}[synced]{line_end}{added}")));
        }
    }
    applied(text, edits)
}

fn style(text: &str, synced: Option<&Synced>) -> Style {
    let Some(synced) = synced else { return Style::Absent };
    let after = text[synced.span.end as usize..].trim_start_matches([' ', '\t', '"', '\'']);
    if text[..synced.span.start as usize].trim_end_matches([' ', '\t', '"', '\'']).ends_with('[') {
        Style::Header
    } else if after.starts_with('.') {
        Style::Dotted
    } else {
        Style::Inline
    }
}

/// An inline table stands on one line, so it is written anew as a whole.
fn inline(text: &str, synced: &Synced, records: &[(String, Record)]) -> (Range<usize>, String) {
    let mut entries: Vec<(String, String)> = Vec::new();
    for entry in &synced.entries {
        let written = text[entry.value.start as usize..entry.value.end as usize].to_owned();
        match records.iter().find(|(key, _)| *key == entry.key.value) {
            Some((_, Record::Gone)) => {}
            Some((_, record)) => entries.push((entry.key.value.clone(), value(record))),
            None => entries.push((entry.key.value.clone(), written)),
        }
    }
    for (key, record) in records.iter().filter(|(key, record)| synced.get(key).is_none() && *record != Record::Gone) {
        entries.push((key.clone(), value(record)));
    }
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{} = {value}", name(key))).collect();
    let key_end = synced.span.end as usize;
    let open = text[key_end..].find('{').map_or(key_end, |at| key_end + at);
    let last = synced.entries.last().map_or(open, |entry| entry.value.end as usize);
    let close = text[last..].find('}').map_or(last, |at| last + at + 1);
    (open..close, format!("{{ {} }}", entries.join(", ")))
}

/// The line that a byte stands in, with its end.
fn line(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// A key of TOML: bare where it can be.
fn name(key: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !key.is_empty() && key.bytes().all(is_bare) { key.to_owned() } else { string(key) }
}

/// The value of a record.
pub fn value(record: &Record) -> String {
    match record {
        Record::Follows { hash, reason: None } => string(hash),
        Record::Follows { hash, reason: Some(reason) } => {
            format!("{{ hash = {}, reason = {} }}", string(hash), string(reason))
        }
        Record::Gone => String::new(),
    }
}

/// A line of `[synced]`.
pub fn entry(key: &str, record: &Record) -> String {
    format!("{} = {}", name(key), value(record))
}

/// A text as TOML writes it on one line.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The text with what stands at each range replaced; the ranges do not overlap.
fn applied(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len() + 256);
    let mut done = 0;
    for (range, replacement) in edits {
        out.push_str(&text[done..range.start]);
        out.push_str(&replacement);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::name::PageName;
    use crate::content::{self, PageFile};
    use crate::source::SourceFile;
    use proptest::prelude::*;

    fn page(text: &str) -> PageFile {
        let file = SourceFile::new("content/a.en.md", text.as_bytes());
        content::parse(&file, PageName::new("a"), (0, "en")).value
    }

    fn follows(key: &str, hash: &str) -> (String, Record) {
        (key.to_owned(), Record::Follows { hash: hash.to_owned(), reason: None })
    }

    fn recorded(text: &str, records: &[(String, Record)]) -> String {
        let front = content::front_matter(text).expect("it has front matter");
        record(text, front, page(text).front.synced.as_ref(), records)
    }

    #[test]
    fn the_table_is_added_at_the_end_of_the_front_matter() {
        let text = "+++\ntitle = \"A\" # a comment\n\n[steps]\nmentor = []\n+++\n\nText  \n";
        let expected = "+++\ntitle = \"A\" # a comment\n\n[steps]\nmentor = []\n\n[synced]\n_head = \"123abc\"\ntasks = \"456def\"\n+++\n\nText  \n";
        assert_eq!(recorded(text, &[follows("_head", "123abc"), follows("tasks", "456def")]), expected);
    }

    #[test]
    fn only_what_changes_is_touched() {
        let text = "+++\r\n[synced] # kept\r\n# kept too\r\n_head   = '111111'  # and this\r\nold = \"222222\"\r\n\r\n[steps]\r\na = []\r\n+++\r\nx";
        let records = [follows("_head", "123abc"), ("old".to_owned(), Record::Gone), follows("ä b", "456def")];
        let expected = "+++\r\n[synced] # kept\r\n# kept too\r\n_head   = \"123abc\"  # and this\r\n\"ä b\" = \"456def\"\r\n\r\n[steps]\r\na = []\r\n+++\r\nx";
        assert_eq!(recorded(text, &records), expected);
    }

    #[test]
    fn every_way_to_write_a_table_is_kept() {
        let records = [follows("a", "123abc"), follows("b", "456def")];
        let inline = recorded("+++\ntitle = \"A\"\nsynced = { a = \"111111\", c = \"333333\" } # x\n+++\n", &records);
        assert_eq!(
            inline,
            "+++\ntitle = \"A\"\nsynced = { a = \"123abc\", c = \"333333\", b = \"456def\" } # x\n+++\n"
        );
        let dotted = recorded("+++\nsynced.a = \"111111\"\ntitle = \"A\"\n+++\n", &records);
        assert_eq!(dotted, "+++\nsynced.a = \"123abc\"\nsynced.b = \"456def\"\ntitle = \"A\"\n+++\n");
        let empty = recorded("+++\n[synced]\n+++\n", &records[..1]);
        assert_eq!(empty, "+++\n[synced]\na = \"123abc\"\n+++\n");
    }

    proptest! {
        #[test]
        fn what_was_recorded_is_read_again(key in "[a-zäö \"\\\\.#-]{1,8}", reason in "\\PC{0,12}", body in "[a-z+\\n ]{0,20}") {
            let text = format!("+++\ntitle = \"A\"\n\n[synced]\nx = \"111111\" # x\n+++\n{body}");
            let reason = Some(reason).filter(|reason| !reason.trim().is_empty());
            let record = Record::Follows { hash: "123abc".to_owned(), reason: reason.clone() };
            let written = recorded(&text, &[(key.clone(), record)]);
            let read = page(&written);
            let entry = read.front.synced.as_ref().and_then(|synced| synced.get(&key)).cloned();
            prop_assert_eq!(entry.map(|entry| (entry.hash, entry.reason)), Some((Some("123abc".to_owned()), reason)));
            prop_assert!(written.ends_with(&body));
            prop_assert!(key == "x" || written.contains("x = \"111111\" # x"));
        }
    }
}
