//! Typed reading of TOML with a place for every fault: `sitegen.toml` and front matter alike.
//!
//! A [`Table`] is asked for the keys that its reader knows; [`Table::finish`] reports those that no
//! one asked for. A value of the wrong type is reported and then treated as absent.

pub mod literal;
mod named;
pub mod shape;
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

use shape::{Asked, Notes, Type};
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
    let mut table = Table { entries, text, head, origin, asked: Vec::new(), broken, sink: &sink, notes: None };
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
    /// What is asked for is written down here, where that is all that is wanted ([`shape`]). Then every
    /// key is there, and none has a value.
    notes: Option<Notes>,
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
        self.notes.is_some() || self.entries.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// Where the key stands, if it is there.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        let found = self.entries.iter().find(|(name, _)| name.get_ref() == key);
        found.map(|(name, _)| self.origin.span(name.span()))
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
        self.notes.iter().for_each(|notes| notes.required(key));
        if !self.has(key) && !self.broken {
            self.report(Diagnostic::error("toml::missing-key", self.head()).with("key", key));
        }
    }

    /// A whole number of at least `least`.
    pub fn integer(&mut self, key: &'static str, least: i64) -> Option<i64> {
        self.note(key, Type::Integer(least));
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
        self.note(key, Type::Texts);
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
        self.note(key, Type::OneOf(known.to_vec()));
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
        if let Some(notes) = &self.notes {
            return Some(self.noted(|inner| notes.key(key, Asked::Table(inner))));
        }
        let value = self.ask(key)?;
        let Some(entries) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return None;
        };
        Some(self.child(entries, value.span()))
    }

    /// The tables of an array of tables (`[[languages]]`); absent is empty.
    pub fn tables(&mut self, key: &'static str) -> Vec<Table<'a>> {
        if let Some(notes) = &self.notes {
            return vec![self.noted(|inner| notes.key(key, Asked::Tables(inner)))];
        }
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

    /// The value of a key as it was written, to be compared and shown; numbers and dates in TOML's form.
    pub fn written(&self, key: &str) -> Option<String> {
        let (_, value) = self.entries.iter().find(|(name, _)| name.get_ref() == key)?;
        Some(written(value.get_ref()))
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
        Table { entries, head, asked: Vec::new(), notes: None, ..*self }
    }

    /// A table below this one whose reader is only listened to; `file` puts its notes in their place.
    fn noted(&self, file: impl FnOnce(Notes)) -> Table<'a> {
        let notes = Notes::default();
        file(notes.clone());
        Table { head: self.head(), asked: Vec::new(), notes: Some(notes), ..*self }
    }

    fn note(&self, key: &'static str, value: Type) {
        self.notes.iter().for_each(|notes| notes.key(key, Asked::Value(value.clone())));
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
        self.notes.iter().for_each(|notes| notes.key(key, Asked::of(expected)));
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
