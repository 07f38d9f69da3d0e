//! Values of TOML.

use jiff::civil;
use toml::Spanned;
use toml::de::DeValue;

/// A value of a type that a placeable can show.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(civil::Date),
    /// A day and a time.
    DateTime(civil::DateTime),
}

/// A value in words, for comparison and for messages.
pub(super) fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.clone().into_owned(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Datetime(found) => found.to_string(),
        DeValue::Array(items) => items.iter().map(|item| written(item.get_ref())).collect::<Vec<_>>().join(", "),
        DeValue::Table(entries) => {
            let entry = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| {
                format!("{} = {}", key.get_ref(), written(value.get_ref()))
            };
            entries.iter().map(entry).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The day of a TOML date, if the calendar has it.
pub(super) fn date_of(found: &toml::value::Datetime) -> Option<civil::Date> {
    let date = found.date?;
    civil::Date::new(date.year.try_into().ok()?, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()
}
