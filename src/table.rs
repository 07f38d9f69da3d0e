//! Typed reading of TOML with a place for every fault: `sitegen.toml` and front matter alike.
//!
//! A [`Table`] is asked for the keys that its reader knows; [`Table::finish`] reports those that no
//! one asked for. A value of the wrong type is reported and then treated as absent.

pub mod literal;
pub mod strings;
mod syntax;
mod value;

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Span};

use syntax::{drop_echoes, syntax_error};
pub use value::Scalar;
use value::{date_of, written};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// The text that a table was parsed from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// The file.
    pub path: &'a Arc<str>,
    /// Where the TOML begins in it: behind the opening line of front matter.
    pub offset: usize,
}

impl Origin<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.path, range.start + self.offset..range.end + self.offset)
    }
}

/// Parses `text` as TOML and hands its root to `read`, whatever of it could be understood. What is
/// missing from the root is shown at `head`.
///
/// # Diagnostics
/// `toml::syntax` for every syntax error, `toml::duplicate-key`, and what `read` finds.
pub fn parse<T>(
    text: &str,
    origin: Origin<'_>,
    head: Span,
    read: impl FnOnce(&mut Table<'_>) -> T,
) -> (T, Vec<Diagnostic>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    let sink = RefCell::new(errors.iter().map(|error| syntax_error(error, origin, text)).collect());
    // After a syntax error whole keys may be lost: to call them missing would be a second, false alarm.
    let broken = !errors.is_empty();
    let entries = root.get_ref();
    let mut table = Table { entries, text, head, origin, asked: Vec::new(), broken, sink: &sink };
    let value = read(&mut table);
    table.finish();
    let mut found = sink.into_inner();
    drop_echoes(&mut found);
    (value, found)
}

/// A table that is being read.
#[derive(Debug)]
pub struct Table<'a> {
    entries: &'a DeTable<'a>,
    /// All that was parsed.
    text: &'a str,
    /// Where what is missing is shown.
    head: Span,
    origin: Origin<'a>,
    asked: Vec<&'static str>,
    /// Whether a syntax error may have swallowed some of it.
    broken: bool,
    sink: &'a RefCell<Vec<Diagnostic>>,
}

impl<'a> Table<'a> {
    /// Where the table begins: what is missing from it is shown here.
    pub fn head(&self) -> Span {
        self.head.clone()
    }

    /// Whether all of it could be read. If not, a key that is not there may only be lost.
    pub fn is_whole(&self) -> bool {
        !self.broken
    }

    /// The value as it stands in the file, with its quotation marks and escapes.
    pub fn raw(&self, span: &Span) -> &'a str {
        let range = span.start as usize - self.origin.offset..span.end as usize - self.origin.offset;
        self.text.get(range).unwrap_or_default()
    }

    /// Reports a fault that the reader found in a value.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.sink.borrow_mut().push(diagnostic);
    }

    /// Whether the key is there, of whatever type. Does not count as asking for it.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// Where the key stands, if it is there.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        let found = self.entries.iter().find(|(name, _)| name.get_ref() == key);
        found.map(|(name, _)| self.origin.span(name.span()))
    }

    /// The keys of a table whose names are the author's own (`[facts]`), each with its place.
    pub fn names(&self) -> Vec<Located<String>> {
        let name = |name: &Spanned<std::borrow::Cow<'_, str>>| Located {
            value: name.get_ref().clone().into_owned(),
            span: self.origin.span(name.span()),
        };
        self.entries.iter().map(|(key, _)| name(key)).collect()
    }

    /// A string.
    pub fn string(&mut self, key: &'static str) -> Option<Located<String>> {
        self.typed(key, "string", |value| value.as_str().map(str::to_owned))
    }

    /// A string that has to be there; a missing one is reported as `toml::missing-key`.
    pub fn required_string(&mut self, key: &'static str) -> Option<Located<String>> {
        self.require(key);
        self.string(key)
    }

    /// Reports the key if it is not there.
    pub fn require(&self, key: &'static str) {
        if !self.has(key) && !self.broken {
            self.report(Diagnostic::error("toml::missing-key", self.head()).with("key", key));
        }
    }

    /// A whole number of at least `least`.
    pub fn integer(&mut self, key: &'static str, least: i64) -> Option<i64> {
        let found = self.typed(key, "integer", |value| {
            let number = value.as_integer()?;
            i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
        })?;
        if found.value < least {
            self.report(Diagnostic::error("toml::too-small", found.span).with("key", key).with("least", least));
            return None;
        }
        Some(found.value)
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        self.typed(key, "boolean", |value| value.as_bool()).map(|found| found.value)
    }

    /// A day: `2027-01-18`.
    pub fn date(&mut self, key: &'static str) -> Option<Located<civil::Date>> {
        self.typed(key, "date", |value| value.as_datetime().and_then(date_of))
    }

    /// A day and a time without a zone: `2027-01-18T17:00:00`.
    pub fn date_time(&mut self, key: &'static str) -> Option<Located<civil::DateTime>> {
        self.typed(key, "date-time", |value| {
            let found = value.as_datetime()?;
            let (date, time) = (date_of(found)?, found.time?);
            found.offset.is_none().then_some(())?;
            let time = civil::Time::new(
                time.hour.try_into().ok()?,
                time.minute.try_into().ok()?,
                time.second.unwrap_or(0).try_into().ok()?,
                0,
            );
            Some(date.to_datetime(time.ok()?))
        })
    }

    /// An array of strings; absent is empty.
    pub fn strings(&mut self, key: &'static str) -> Vec<Located<String>> {
        let Some(items) = self.array(key) else { return Vec::new() };
        let mut strings = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref().as_str() {
                Some(text) => {
                    strings.push(Located { value: text.to_owned(), span: self.origin.span(item.span()) });
                }
                None => self.wrong_type(key, "string", item),
            }
        }
        strings
    }

    /// One of `known`, as its index.
    pub fn one_of(&mut self, key: &'static str, known: &[&'static str]) -> Option<Located<usize>> {
        let found = self.string(key)?;
        let index = known.iter().position(|name| *name == found.value);
        if index.is_none() {
            self.report(
                Diagnostic::error("toml::unknown-value", found.span.clone())
                    .with("key", key)
                    .with("value", &found.value)
                    .with("known", known.join(", "))
                    .suggest(&found.value, known.iter().copied()),
            );
        }
        index.map(|value| Located { value, span: found.span })
    }

    /// A table below this one. It reports its own unknown keys when it is finished.
    pub fn table(&mut self, key: &'static str) -> Option<Table<'a>> {
        let value = self.ask(key)?;
        let Some(entries) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return None;
        };
        Some(self.child(entries, value.span()))
    }

    /// The tables of an array of tables (`[[languages]]`); absent is empty.
    pub fn tables(&mut self, key: &'static str) -> Vec<Table<'a>> {
        let Some(items) = self.array(key) else { return Vec::new() };
        let mut tables = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref().as_table() {
                Some(entries) => tables.push(self.child(entries, item.span())),
                None => self.wrong_type(key, "table", item),
            }
        }
        tables
    }

    /// The value under a name of the author's own choice, as text, number or date.
    pub fn scalar(&self, name: &str) -> Option<Located<Scalar>> {
        let (_, value) = self.entries.iter().find(|(key, _)| key.get_ref() == name)?;
        let scalar = match value.get_ref() {
            DeValue::String(text) => Some(Scalar::Text(text.clone().into_owned())),
            DeValue::Integer(number) => number.as_str().replace('_', "").parse().ok().map(Scalar::Number),
            DeValue::Float(number) => number.as_str().replace('_', "").parse().ok().map(Scalar::Number),
            DeValue::Datetime(found) => match (date_of(found), found.time) {
                (Some(date), None) => Some(Scalar::Date(date)),
                (Some(date), Some(time)) => {
                    let (hour, minute) = (time.hour as i8, time.minute as i8);
                    civil::Time::new(hour, minute, 0, 0).ok().map(|time| Scalar::DateTime(date.to_datetime(time)))
                }
                _ => None,
            },
            DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => None,
        };
        if scalar.is_none() {
            self.wrong_type(name, "scalar", value);
        }
        scalar.map(|scalar| Located { value: scalar, span: self.origin.span(value.span()) })
    }

    /// The value of a key as it was written, to be compared and shown; numbers and dates in TOML's form.
    pub fn written(&self, key: &str) -> Option<String> {
        let (_, value) = self.entries.iter().find(|(name, _)| name.get_ref() == key)?;
        Some(written(value.get_ref()))
    }

    /// The string under a name of the author's own choice.
    pub fn named_string(&self, name: &str) -> Option<Located<String>> {
        let (_, value) = self.entries.iter().find(|(key, _)| key.get_ref() == name)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(name, "string", value);
            return None;
        };
        Some(Located { value: text.to_owned(), span: self.origin.span(value.span()) })
    }

    /// The table under a name of the author's own choice, where it is one.
    pub fn inner_table(&self, name: &str) -> Option<Table<'a>> {
        let (_, value) = self.entries.iter().find(|(key, _)| key.get_ref() == name)?;
        value.get_ref().as_table().map(|entries| self.child(entries, value.span()))
    }

    /// The tables below names of the author's own choice (`[translation.agreements]`).
    pub fn named_tables(&self) -> Vec<(Located<String>, Table<'a>)> {
        let mut tables = Vec::new();
        for (name, value) in self.entries {
            let located = Located { value: name.get_ref().clone().into_owned(), span: self.origin.span(name.span()) };
            match value.get_ref().as_table() {
                Some(entries) => tables.push((located, self.child(entries, value.span()))),
                None => self.wrong_type(name.get_ref(), "table", value),
            }
        }
        tables
    }

    /// The strings below a name of the author's own choice (`mentor = ["…"]`).
    pub fn named_strings(&self) -> Vec<(Located<String>, Vec<Located<String>>)> {
        let mut found = Vec::new();
        for (name, value) in self.entries {
            let located = Located { value: name.get_ref().clone().into_owned(), span: self.origin.span(name.span()) };
            let Some(items) = value.get_ref().as_array() else {
                self.wrong_type(name.get_ref(), "array", value);
                continue;
            };
            let mut strings = Vec::new();
            for item in items {
                match item.get_ref().as_str() {
                    Some(text) => {
                        strings.push(Located { value: text.to_owned(), span: self.origin.span(item.span()) });
                    }
                    None => self.wrong_type(name.get_ref(), "string", item),
                }
            }
            found.push((located, strings));
        }
        found
    }

    /// Reports the keys that no one asked for as `toml::unknown-key`.
    pub fn finish(&self) {
        for (name, _) in self.entries {
            let key = name.get_ref().as_ref();
            if !self.asked.contains(&key) {
                self.report(
                    Diagnostic::error("toml::unknown-key", self.origin.span(name.span()))
                        .with("key", key)
                        .suggest(key, self.asked.iter().copied()),
                );
            }
        }
    }

    fn child(&self, entries: &'a DeTable<'a>, place: Range<usize>) -> Table<'a> {
        let head = self.origin.span(place);
        Table { entries, head, asked: Vec::new(), ..*self }
    }

    fn ask(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        let entries = self.entries;
        entries.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn array(&mut self, key: &'static str) -> Option<&'a toml::de::DeArray<'a>> {
        let value = self.ask(key)?;
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_type(key, "array", value);
        }
        array
    }

    fn typed<T>(
        &mut self,
        key: &'static str,
        expected: &'static str,
        read: impl FnOnce(&DeValue<'_>) -> Option<T>,
    ) -> Option<Located<T>> {
        let value = self.ask(key)?;
        match read(value.get_ref()) {
            Some(read) => Some(Located { value: read, span: self.origin.span(value.span()) }),
            None => {
                self.wrong_type(key, expected, value);
                None
            }
        }
    }

    fn wrong_type(&self, key: &str, expected: &str, value: &Spanned<DeValue<'_>>) {
        let span = self.origin.span(value.span());
        let diagnostic = match value.get_ref() {
            // A day that does not exist has been lost by the parser: it is quoted from the text.
            DeValue::Datetime(_) if expected.starts_with("date") => {
                let written = self.raw(&span).to_owned();
                Diagnostic::error("toml::bad-date", span).with("value", written)
            }
            found => Diagnostic::error("toml::wrong-type", span).with("found", found.type_str()),
        };
        self.report(diagnostic.with("key", key).with("expected", expected));
    }
}

#[cfg(test)]
mod tests;
