//! Keys whose names are the author's own: facts, roles, places.

use jiff::civil;
use toml::Spanned;
use toml::de::DeValue;

use super::shape::{Asked, NAMES, TABLE, Type};
use super::value::{Scalar, date_of};
use super::{Located, Table};
use crate::diagnostic::Diagnostic;

impl<'a> Table<'a> {
    /// The keys of a table whose names are the author's own (`[facts]`), each with its place.
    pub fn names(&self) -> Vec<Located<String>> {
        if self.notes.is_some() {
            return NAMES.map(|name| Located { value: name.to_owned(), span: self.head() }).to_vec();
        }
        let name = |name: &Spanned<std::borrow::Cow<'_, str>>| Located {
            value: name.get_ref().clone().into_owned(),
            span: self.origin.span(name.span()),
        };
        self.entries.iter().map(|(key, _)| name(key)).collect()
    }

    /// The value under a name of the author's own choice, as text, number or date.
    pub fn scalar(&self, name: &str) -> Option<Located<Scalar>> {
        self.note_name(Type::Scalar);
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

    /// The string under a name of the author's own choice.
    pub fn named_string(&self, name: &str) -> Option<Located<String>> {
        self.note_name(Type::Text);
        let (_, value) = self.entries.iter().find(|(key, _)| key.get_ref() == name)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(name, "string", value);
            return None;
        };
        Some(Located { value: text.to_owned(), span: self.origin.span(value.span()) })
    }

    /// One of `known` under a name of the author's own choice, as its index.
    pub fn named_one_of(&self, name: &str, known: &[&'static str]) -> Option<usize> {
        if self.notes.is_some() {
            self.note_name(Type::OneOf(known.to_vec()));
            return None;
        }
        let found = self.named_string(name)?;
        let index = known.iter().position(|word| *word == found.value);
        if index.is_none() {
            let unknown = Diagnostic::error("toml::unknown-value", found.span).with("key", name);
            let unknown = unknown.with("value", &found.value).with("known", known.join(", "));
            self.report(unknown.suggest(&found.value, known.iter().copied()));
        }
        index
    }

    /// The table under a name of the author's own choice, where it is one.
    pub fn inner_table(&self, name: &str) -> Option<Table<'a>> {
        if let Some(notes) = self.notes.as_ref().filter(|_| name == TABLE) {
            return Some(self.noted(|inner| notes.name(Asked::Table(inner))));
        }
        let (_, value) = self.entries.iter().find(|(key, _)| key.get_ref() == name)?;
        value.get_ref().as_table().map(|entries| self.child(entries, value.span()))
    }

    /// The tables below names, of which the reader knows these (`[translation.agreements]`).
    pub fn named_tables(&self, known: &[&'static str]) -> Vec<(Located<String>, Table<'a>)> {
        if let Some(notes) = &self.notes {
            let table = |name: &&'static str| {
                let located = Located { value: (*name).to_owned(), span: self.head() };
                (located, self.noted(|inner| notes.key(name, Asked::Table(inner))))
            };
            return known.iter().map(table).collect();
        }
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
        self.note_name(Type::Texts);
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

    fn note_name(&self, value: Type) {
        self.notes.iter().for_each(|notes| notes.name(Asked::Value(value.clone())));
    }
}
