//! The PO format (GNU gettext manual, “The Format of PO Files”), as far as entries without plurals need it.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Reported, Span};

/// An entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Remarks for the translator (`#.`).
    pub remarks: Vec<String>,
    /// Where the source stands (`#:`).
    pub references: Vec<String>,
    /// Whether the text has to be looked at before it is used (`#, fuzzy`).
    pub fuzzy: bool,
    /// The source that the text was made of (`#| msgid`), where it has changed since.
    pub previous: Option<String>,
    /// What tells it from others of the same source (`msgctxt`).
    pub context: Option<String>,
    /// The source (`msgid`); empty in the header.
    pub id: String,
    /// The translation (`msgstr`).
    pub text: String,
    /// Where the entry begins: its first keyword.
    pub place: Range<usize>,
    /// Where the translation stands, with its keyword.
    pub text_place: Range<usize>,
}

impl Entry {
    /// Whether it is the header of a file.
    pub fn is_header(&self) -> bool {
        self.context.is_none() && self.id.is_empty()
    }

    /// The value of a field of a header: `Language`.
    pub fn field(&self, name: &str) -> Option<&str> {
        let fields = self.text.lines().filter_map(|line| line.split_once(':'));
        fields.filter(|(found, _)| found.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
    }
}

/// The keywords of an entry, in the order in which they stand.
const KEYWORDS: [&str; 5] = ["msgctxt", "msgid_plural", "msgid", "msgstr[", "msgstr"];

/// The entries of a file. Obsolete ones (`#~`) are passed over.
///
/// # Diagnostics
/// `po::syntax` for a line that cannot be understood, `po::plural` for an entry with plurals, which our
/// files never have.
pub fn parse(text: &str, path: &Arc<str>) -> Reported<Vec<Entry>> {
    let mut parser = Parser { path, entries: Vec::new(), open: Entry::default(), field: None, found: Vec::new() };
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        parser.line(words.trim(), at + (words.len() - words.trim_start().len()));
        at += line.len();
    }
    parser.close();
    Reported::new(parser.entries, parser.found)
}

/// Which string is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Text,
    Previous,
    Ignored,
}

struct Parser<'a> {
    path: &'a Arc<str>,
    entries: Vec<Entry>,
    open: Entry,
    field: Option<Field>,
    found: Vec<Diagnostic>,
}

impl Parser<'_> {
    fn line(&mut self, line: &str, at: usize) {
        if line.is_empty() {
            return self.close();
        }
        match line.strip_prefix('#') {
            Some(comment) => self.comment(comment, at + 1),
            None if line.starts_with('"') => self.more(line, at),
            None => self.keyword(line, at),
        }
    }

    fn comment(&mut self, comment: &str, at: usize) {
        // A comment belongs to the entry behind it.
        if matches!(self.field, Some(Field::Text)) {
            self.close();
        }
        let said = |rest: &str| rest.trim().to_owned();
        if let Some(rest) = comment.strip_prefix(',') {
            self.open.fuzzy |= rest.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(rest) = comment.strip_prefix('.') {
            self.open.remarks.push(said(rest));
        } else if let Some(rest) = comment.strip_prefix(':') {
            self.open.references.extend(rest.split_whitespace().map(str::to_owned));
        } else if let Some(rest) = comment.strip_prefix('|') {
            let start = at + comment.len() - rest.trim_start().len();
            self.previous(rest.trim_start(), start);
        }
    }

    /// `#| msgid "…"` and the lines that go on with it.
    fn previous(&mut self, rest: &str, at: usize) {
        if let Some(string) = rest.strip_prefix("msgid ") {
            self.field = Some(Field::Previous);
            self.open.previous = Some(String::new());
            self.more(string.trim_start(), at + rest.len() - string.trim_start().len());
        } else if rest.starts_with('"') {
            self.more(rest, at);
        } else {
            self.field = Some(Field::Ignored);
        }
    }

    fn keyword(&mut self, line: &str, at: usize) {
        let Some(keyword) = KEYWORDS.iter().find(|keyword| line.starts_with(**keyword)) else {
            return self.fault("po::syntax", at..at + line.len());
        };
        let starts_anew = matches!(*keyword, "msgctxt" | "msgid") && self.field == Some(Field::Text);
        if starts_anew {
            self.close();
        }
        if self.open.place.is_empty() {
            self.open.place = at..at + line.len();
        }
        self.field = Some(match *keyword {
            "msgctxt" => {
                self.open.context = Some(String::new());
                Field::Context
            }
            "msgid" => Field::Id,
            "msgstr" => {
                self.open.text_place = at..at + line.len();
                Field::Text
            }
            _ => {
                self.fault("po::plural", at..at + line.len());
                Field::Ignored
            }
        });
        let rest = &line[keyword.len()..];
        if self.field != Some(Field::Ignored) {
            self.more(rest.trim_start(), at + line.len() - rest.trim_start().len());
        }
    }

    /// A string, appended to the field that is open.
    fn more(&mut self, string: &str, at: usize) {
        let Some(value) = unquote(string) else {
            return self.fault("po::syntax", at..at + string.len());
        };
        let end = at + string.len();
        match self.field {
            Some(Field::Context) => self.open.context.get_or_insert_default().push_str(&value),
            Some(Field::Id) => self.open.id.push_str(&value),
            Some(Field::Text) => {
                self.open.text.push_str(&value);
                self.open.text_place.end = end;
            }
            Some(Field::Previous) => self.open.previous.get_or_insert_default().push_str(&value),
            Some(Field::Ignored) => {}
            None => self.fault("po::syntax", at..end),
        }
    }

    fn close(&mut self) {
        let entry = std::mem::take(&mut self.open);
        self.field = None;
        if !entry.text_place.is_empty() {
            self.entries.push(entry);
        } else if !entry.place.is_empty() {
            self.fault("po::syntax", entry.place);
        }
    }

    fn fault(&mut self, code: &'static str, place: Range<usize>) {
        self.found.push(Diagnostic::error(code, Span::new(self.path, place)));
    }
}

/// The value of a string in quotation marks; `None` where it is none.
fn unquote(string: &str) -> Option<String> {
    let inner = string.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => value.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'v' => '\u{b}',
                'f' => '\u{c}',
                '"' => '"',
                '\\' => '\\',
                _ => return None,
            }),
            c => value.push(c),
        }
    }
    Some(value)
}

/// A file of entries, the header first.
pub fn write(header: &[(&str, &str)], entries: &[Entry]) -> String {
    let mut out = String::new();
    let fields: String = header.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    string("", "msgid", "", &mut out);
    string("", "msgstr", &fields, &mut out);
    for entry in entries {
        out.push('\n');
        push_entry(entry, &mut out);
    }
    out
}

fn push_entry(entry: &Entry, out: &mut String) {
    for (mark, lines) in [("#.", &entry.remarks), ("#:", &entry.references)] {
        for line in lines {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{mark} {}", line.replace(['\n', '\r'], " "));
        }
    }
    if entry.fuzzy {
        out.push_str("#, fuzzy\n");
    }
    if let Some(previous) = &entry.previous {
        string("#| ", "msgid", previous, out);
    }
    if let Some(context) = &entry.context {
        string("", "msgctxt", context, out);
    }
    string("", "msgid", &entry.id, out);
    string("", "msgstr", &entry.text, out);
}

/// A keyword and its string; one of several lines stands on lines of its own.
fn string(mark: &str, keyword: &str, value: &str, out: &mut String) {
    let inner = value.strip_suffix('\n').unwrap_or(value);
    if !inner.contains('\n') {
        let _ = writeln!(out, "{mark}{keyword} \"{}\"", escaped(value));
        return;
    }
    let _ = writeln!(out, "{mark}{keyword} \"\"");
    for line in value.split_inclusive('\n') {
        let _ = writeln!(out, "{mark}\"{}\"", escaped(line));
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{b}' => out.push_str("\\v"),
            '\u{c}' => out.push_str("\\f"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Reported<Vec<Entry>> {
        parse(text, &"a.po".into())
    }

    #[test]
    fn an_entry_keeps_what_is_said_of_it() {
        let entry = Entry {
            remarks: vec!["Otsikko".to_owned()],
            references: vec!["content/a.fi.md:3".to_owned()],
            fuzzy: true,
            previous: Some("Vanha\nrivi\n".to_owned()),
            context: Some("a#_head/title".to_owned()),
            id: "\"Uusi\"\trivi\\".to_owned(),
            text: "New\nline".to_owned(),
            ..Entry::default()
        };
        let text = write(&[("Language", "en")], std::slice::from_ref(&entry));
        assert_eq!(
            text,
            "msgid \"\"\nmsgstr \"Language: en\\n\"\n\n#. Otsikko\n#: content/a.fi.md:3\n#, fuzzy\n\
             #| msgid \"\"\n#| \"Vanha\\n\"\n#| \"rivi\\n\"\nmsgctxt \"a#_head/title\"\n\
             msgid \"\\\"Uusi\\\"\\trivi\\\\\"\nmsgstr \"\"\n\"New\\n\"\n\"line\"\n"
        );
        let found = read(&text);
        assert_eq!(found.diagnostics, []);
        assert_eq!((found.value[0].is_header(), found.value[0].field("language")), (true, Some("en")));
        let back = Entry { place: 0..0, text_place: 0..0, ..found.value[1].clone() };
        assert_eq!(back, entry);
        assert!(text[found.value[1].text_place.clone()].starts_with("msgstr \"\"\n\"New"));
    }

    #[test]
    fn entries_need_no_line_between_them_and_old_ones_are_passed_over() {
        let text = "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\r\nmsgstr \"d\"\r\n#~ msgid \"x\"\n#~ msgstr \"y\"\n# note\nmsgid \"e\"\nmsgstr \"\"";
        let found = read(text);
        assert_eq!(found.diagnostics, []);
        let pairs: Vec<_> = found.value.iter().map(|entry| (entry.id.as_str(), entry.text.as_str())).collect();
        assert_eq!(pairs, [("a", "b"), ("c", "d"), ("e", "")]);
    }

    #[test]
    fn what_cannot_be_read_has_its_place() {
        let faults = |text: &str| -> Vec<(&str, String)> {
            let place = |found: &Diagnostic| {
                let span = found.span.clone().unwrap();
                (found.code, text[span.start as usize..span.end as usize].to_owned())
            };
            read(text).diagnostics.iter().map(place).collect()
        };
        let syntax = |text: &str| ("po::syntax", text.to_owned());
        assert_eq!(faults("msgid \"a\nmsgstr \"b\"\n"), [syntax("\"a")]);
        assert_eq!(faults("msgid \"a\\q\"\nmsgstr \"b\"\n"), [syntax("\"a\\q\"")]);
        assert_eq!(faults("msgid \"a\"\n\nmsgstr \"b\"\n"), [syntax("msgid \"a\"")]);
        assert_eq!(faults("hello\n"), [syntax("hello")]);
        assert_eq!(faults("\"x\"\n"), [syntax("\"x\"")]);
        let plural = faults("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n");
        assert_eq!(plural[0], ("po::plural", "msgid_plural \"b\"".to_owned()));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_the_same(values in proptest::collection::vec("\\PC{0,20}|[\\x00-\\x7f]{0,20}", 4)) {
            let entry = Entry {
                context: Some(values[0].clone()),
                id: values[1].clone(),
                text: values[2].clone(),
                previous: Some(values[3].clone()),
                ..Entry::default()
            };
            let found = read(&write(&[], std::slice::from_ref(&entry)));
            prop_assert_eq!(&found.diagnostics, &[]);
            let back = Entry { place: 0..0, text_place: 0..0, ..found.value[1].clone() };
            prop_assert_eq!(back, entry);
        }

        #[test]
        fn no_file_makes_the_parser_panic(text in "(msgid|msgstr|msgctxt|#|\\||\"|\\\\|~|,|:| |\n|ä){0,60}") {
            for found in read(&text).diagnostics {
                let span = found.span.unwrap();
                prop_assert!(text.get(span.start as usize..span.end as usize).is_some());
            }
        }
    }
}
