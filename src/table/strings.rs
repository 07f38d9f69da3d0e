//! The strings of a TOML text, each with its path and its place: for those who change single words of a
//! file and leave all else as it is.

use std::fmt::Write as _;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A string of a TOML text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The way to it: `steps`, `mentor`, `0`.
    pub path: Vec<Step>,
    /// Where it stands, with its quotation marks.
    pub place: Range<usize>,
    /// What it says.
    pub value: String,
}

/// A step on the way to a string.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A key of a table.
    Key(String),
    /// The place in an array, from 0.
    Index(usize),
}

impl Leaf {
    /// The key of the root that it belongs to.
    pub fn key(&self) -> &str {
        match self.path.first() {
            Some(Step::Key(key)) => key,
            Some(Step::Index(_)) | None => "",
        }
    }

    /// The way to it in one word: `steps/mentor/0`.
    pub fn name(&self) -> String {
        let step = |step: &Step| match step {
            Step::Key(key) => key.clone(),
            Step::Index(index) => index.to_string(),
        };
        self.path.iter().map(step).collect::<Vec<_>>().join("/")
    }
}

/// All strings of a text, in their order there. What cannot be parsed has none.
pub fn strings(text: &str) -> Vec<Leaf> {
    let (root, _) = DeTable::parse_recoverable(text);
    let mut leaves = Vec::new();
    of_table(root.get_ref(), &mut Vec::new(), &mut leaves);
    leaves.sort_by_key(|leaf| leaf.place.start);
    leaves
}

fn of_table(table: &DeTable<'_>, path: &mut Vec<Step>, leaves: &mut Vec<Leaf>) {
    for (key, value) in table {
        path.push(Step::Key(key.get_ref().to_string()));
        of_value(value, path, leaves);
        path.pop();
    }
}

fn of_value(value: &Spanned<DeValue<'_>>, path: &mut Vec<Step>, leaves: &mut Vec<Leaf>) {
    match value.get_ref() {
        DeValue::String(text) => {
            leaves.push(Leaf { path: path.clone(), place: value.span(), value: text.to_string() });
        }
        DeValue::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                path.push(Step::Index(index));
                of_value(value, path, leaves);
                path.pop();
            }
        }
        DeValue::Table(table) => of_table(table, path, leaves),
        _ => {}
    }
}

/// One past the last value of the last table of an array of tables (`[[languages]]`); `None` where there
/// is no such array.
pub fn end_of_last_table(text: &str, array: &str) -> Option<usize> {
    let (root, _) = DeTable::parse_recoverable(text);
    let (_, value) = root.get_ref().iter().find(|(key, _)| key.get_ref() == array)?;
    let DeValue::Array(tables) = value.get_ref() else { return None };
    let DeValue::Table(last) = tables.last()?.get_ref() else { return None };
    last.iter().map(|(_, value)| end_of(value)).max()
}

/// One past a value; of a table, past the last value in it.
fn end_of(value: &Spanned<DeValue<'_>>) -> usize {
    match value.get_ref() {
        DeValue::Table(table) => table.iter().map(|(_, value)| end_of(value)).max().unwrap_or(0).max(value.span().end),
        _ => value.span().end,
    }
}

/// Where the root of a TOML text ends: at the line of its first table, or at its end.
pub fn root_end(text: &str) -> usize {
    let (root, _) = DeTable::parse_recoverable(text);
    let is_table = |value: &DeValue<'_>| match value {
        DeValue::Table(_) => true,
        DeValue::Array(values) => values.iter().any(|value| matches!(value.get_ref(), DeValue::Table(_))),
        _ => false,
    };
    let values = root.get_ref().iter().filter(|(_, value)| !is_table(value.get_ref()));
    let spans: Vec<Range<usize>> = values.map(|(_, value)| value.span()).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_inside = spans.iter().any(|span| span.start < at && at < span.end);
        if line.trim_start().starts_with('[') && !is_inside {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// Strings as TOML: what stands at the root first, then each table. `literal` writes one of them.
pub fn write(leaves: &[Leaf], literal: impl Fn(&Leaf) -> String) -> Vec<String> {
    let mut entries: Vec<(Option<&str>, &str, Vec<&Leaf>)> = Vec::new();
    for leaf in leaves {
        let (table, key) = match leaf.path.as_slice() {
            [Step::Key(table), Step::Key(key), ..] => (Some(table.as_str()), key.as_str()),
            _ => (None, leaf.key()),
        };
        match entries.iter_mut().find(|(other, name, _)| (*other, *name) == (table, key)) {
            Some((_, _, group)) => group.push(leaf),
            None => entries.push((table, key, vec![leaf])),
        }
    }
    // A table goes on to the next one: what belongs to the root has to come before.
    entries.sort_by_key(|(table, ..)| table.is_some());
    let mut written = Vec::new();
    let mut open = None;
    for (table, key, group) in entries {
        if table != open {
            written.push(format!("\n[{}]\n", quoted_key(table.unwrap_or_default())));
            open = table;
        }
        written.push(entry(key, &group, &literal));
    }
    written
}

/// `key = "…"`, or a list over lines of their own.
fn entry(key: &str, group: &[&Leaf], literal: &impl Fn(&Leaf) -> String) -> String {
    let key = quoted_key(key);
    match group {
        [only] if !matches!(only.path.last(), Some(Step::Index(_))) => format!("{key} = {}\n", literal(only)),
        _ => {
            let mut text = format!("{key} = [\n");
            for leaf in group {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "  {},", literal(leaf));
            }
            text + "]\n"
        }
    }
}

fn quoted_key(key: &str) -> String {
    let is_bare = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_bare { key.to_owned() } else { quote(key) }
}

/// A text as a TOML string in quotation marks. One of several lines gets three, so that it stays readable.
pub fn quote(text: &str) -> String {
    let is_long = text.contains('\n');
    let mut out = String::from(if is_long { "\"\"\"\n" } else { "\"" });
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if is_long => out.push('\n'),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push_str(if is_long { "\"\"\"" } else { "\"" });
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "title = 'Työ'\norder = 3\nlist = [\n  \"a\", # x\n  \"b\",\n]\n\n[steps]\nmentor = [\"c\"]\n[names]\nhall = \"d\"\n";

    #[test]
    fn strings_have_paths_and_places() {
        let found: Vec<_> =
            strings(TEXT).iter().map(|leaf| (leaf.name(), TEXT[leaf.place.clone()].to_owned())).collect();
        let found: Vec<_> = found.iter().map(|(name, raw)| (name.as_str(), raw.as_str())).collect();
        assert_eq!(
            found,
            [
                ("title", "'Työ'"),
                ("list/0", "\"a\""),
                ("list/1", "\"b\""),
                ("steps/mentor/0", "\"c\""),
                ("names/hall", "\"d\"")
            ]
        );
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let leaves = strings(TEXT);
        let written = write(&leaves, |leaf| quote(&leaf.value)).concat();
        assert_eq!(
            written,
            "title = \"Työ\"\nlist = [\n  \"a\",\n  \"b\",\n]\n\n[steps]\nmentor = [\n  \"c\",\n]\n\n[names]\nhall = \"d\"\n"
        );
        let values = |leaves: Vec<Leaf>| leaves.into_iter().map(|leaf| (leaf.path, leaf.value)).collect::<Vec<_>>();
        assert_eq!(values(strings(&written)), values(leaves));
    }

    #[test]
    fn the_root_ends_at_the_first_table() {
        let end = |text: &str| text[..root_end(text)].to_owned();
        assert_eq!(
            end("a = [\n  \"b\",\n[\"c\"],\n]\nd = 1\n\n[e]\nf = 2\n"),
            "a = [\n  \"b\",\n[\"c\"],\n]\nd = 1\n\n"
        );
        assert_eq!(end("a = 1\n[[e]]\n"), "a = 1\n");
        assert_eq!(end("a = 1\n"), "a = 1\n");
    }

    #[test]
    fn the_end_of_the_last_table_is_that_of_its_last_value() {
        let text = "[[languages]]\ncode = \"fi\"\n\n[[languages]]\nfallback = [\n  \"fi\",\n] # the end\ncode = \"en\"\n# x\n[facts]\n";
        let end = end_of_last_table(text, "languages").unwrap();
        assert!(text[..end].ends_with("code = \"en\""));
        assert_eq!(end_of_last_table("a = 1", "languages"), None);
    }

    proptest! {
        #[test]
        fn any_text_can_be_quoted(value in "\\PC{0,30}|[\\x00-\\x7f]{0,30}") {
            let text = format!("a = {}\n", quote(&value));
            prop_assert_eq!(&strings(&text)[0].value, &value, "{}", text);
        }
    }
}
