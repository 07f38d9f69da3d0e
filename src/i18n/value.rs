//! What a message is given, and what its expressions come to.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use super::function::NumberForm;
use super::pattern::Name;

/// A value that a message may speak of.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, set as they are.
    Text(String),
    /// A number, written by the language's rules. A year is no number but text: “2 027”.
    Number(f64),
    /// A day.
    Date(Date),
    /// A day and a time.
    DateTime(DateTime),
}

/// Values by name, without the `$`: `season-start`.
pub type Facts = BTreeMap<String, Value>;

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for Value {
    fn from(time: DateTime) -> Self {
        Self::DateTime(time)
    }
}

/// What an expression came to while a message is being written.
#[derive(Clone, Debug)]
pub(super) enum Resolved<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A number, and how it is to be written and counted.
    Number(f64, NumberForm),
    /// A day.
    Date(Date),
    /// A day and a time.
    DateTime(DateTime),
    /// A parameter that the caller of a term did not give: a selector takes its default then.
    NotGiven(&'a Name),
    /// An expression at fault. The fault has been noted.
    Faulty,
}

impl<'a> From<&'a Value> for Resolved<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => Self::Text(Cow::Borrowed(text)),
            Value::Number(number) => Self::Number(*number, NumberForm::default()),
            Value::Date(date) => Self::Date(*date),
            Value::DateTime(time) => Self::DateTime(*time),
        }
    }
}
