//! The functions that a message may call, and their options.
//!
//! Options are read when a message is parsed, so a mistyped one is found before anyone asks for the
//! message. The values that a function is applied to are known only then.

use std::borrow::Cow;

use super::fault::{FaultKind, Flaw};
use super::formats::{DateFields, DateStyle, Formats, Width};
use super::pattern::{Argument, Literal, Name};
use super::value::Resolved;

/// A function with its options.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Function {
    /// `NUMBER($n, minimumFractionDigits: 1, style: "percent")`.
    Number(NumberForm),
    /// `DATETIME($day, dateStyle: "long")`.
    DateTime(DateForm),
    /// `RANGE($from, $to)` of two numbers, days or times.
    Range(Option<DateStyle>),
    /// `CAPITALIZE(-mentee)`: the first letter as at the start of a sentence.
    Capitalize,
}

/// How a number is written and counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NumberForm {
    /// At least so many digits behind the point.
    pub(super) minimum_digits: u8,
    /// At most so many.
    pub(super) maximum_digits: u8,
    /// Whether thousands are set apart.
    pub(super) grouping: bool,
    /// Whether it is a share of one, written as a percentage.
    pub(super) percent: bool,
    /// Whether it counts places (first, second) and not things, where a variant is chosen by it.
    pub(super) ordinal: bool,
}

impl Default for NumberForm {
    fn default() -> Self {
        // Three digits at most: as ECMA-402, after which Fluent's NUMBER is modelled.
        Self { minimum_digits: 0, maximum_digits: 3, grouping: true, percent: false, ordinal: false }
    }
}

/// How a day or a time is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum DateForm {
    /// As the language writes it: the day, the time, both, or whatever the value has.
    Styles {
        /// How the day is written, if a day is asked for.
        date: Option<DateStyle>,
        /// Whether the time is asked for.
        time: bool,
    },
    /// Some of its parts.
    Fields(DateFields, Width),
}

const NAMES: [&str; 4] = ["NUMBER", "DATETIME", "RANGE", "CAPITALIZE"];
const NUMBER_OPTIONS: [&str; 5] = ["minimumFractionDigits", "maximumFractionDigits", "useGrouping", "style", "type"];
const DATE_OPTIONS: [&str; 6] = ["dateStyle", "timeStyle", "weekday", "year", "month", "day"];
const RANGE_OPTIONS: [&str; 1] = ["dateStyle"];

/// More digits than an `f64` holds say nothing.
const MAXIMUM_DIGITS: f64 = 15.0;

/// The function `name` with its named and `count` positional arguments; `None` where a fault was
/// added to `flaws`.
pub(super) fn parse(name: &Name, options: &[Argument], count: usize, flaws: &mut Vec<Flaw>) -> Option<Function> {
    let before = flaws.len();
    let mut reader = OptionReader { function: name, options, flaws };
    let (function, takes) = match name.text.as_str() {
        "NUMBER" => (Function::Number(reader.number()), 1),
        "DATETIME" => (Function::DateTime(reader.date_time()), 1),
        "RANGE" => (Function::Range(reader.range()), 2),
        "CAPITALIZE" => {
            reader.known(&[]);
            (Function::Capitalize, 1)
        }
        unknown => {
            let flaw = Flaw::new(FaultKind::UnknownFunction(unknown.to_owned()), &name.place);
            flaws.push(flaw.suggest(unknown, NAMES));
            return None;
        }
    };
    if count != takes {
        let kind = FaultKind::WrongCount { function: name.text.clone(), count: takes };
        flaws.push(Flaw::new(kind, &name.place));
    }
    (flaws.len() == before).then_some(function)
}

/// Reads the options of one call.
struct OptionReader<'a> {
    function: &'a Name,
    options: &'a [Argument],
    flaws: &'a mut Vec<Flaw>,
}

impl OptionReader<'_> {
    fn number(&mut self) -> NumberForm {
        self.known(&NUMBER_OPTIONS);
        let plain = NumberForm::default();
        let percent = self.choice("style", &[("decimal", false), ("percent", true)]).unwrap_or(false);
        let most = if percent { 0 } else { plain.maximum_digits };
        let (minimum, maximum) = (self.digits("minimumFractionDigits"), self.digits("maximumFractionDigits"));
        let minimum_digits = minimum.unwrap_or(0).min(maximum.unwrap_or(u8::MAX));
        if minimum > maximum && maximum.is_some() {
            self.clash();
        }
        NumberForm {
            minimum_digits,
            maximum_digits: maximum.unwrap_or(most.max(minimum_digits)),
            grouping: self.choice("useGrouping", &[("true", true), ("false", false)]).unwrap_or(true),
            percent,
            ordinal: self.choice("type", &[("cardinal", false), ("ordinal", true)]).unwrap_or(false),
        }
    }

    fn date_time(&mut self) -> DateForm {
        self.known(&DATE_OPTIONS);
        let date = self.choice("dateStyle", &DateStyle::NAMES);
        let time = self.choice("timeStyle", &[("short", true)]).unwrap_or(false);
        let widths = [("long", Width::Long), ("short", Width::Medium), ("numeric", Width::Short)];
        let weekday = self.choice("weekday", &widths[..2]);
        let month = self.choice("month", &widths);
        let year = self.choice("year", &[("numeric", true)]).unwrap_or(false);
        let day = self.choice("day", &[("numeric", true)]).unwrap_or(false);
        if weekday.is_none() && month.is_none() && !year && !day {
            return DateForm::Styles { date, time };
        }
        let fields = DateFields::new(year, month.is_some(), day, weekday.is_some());
        if date.is_some() || time || fields.is_none() {
            self.clash();
        }
        // Where there is no month to be long or short, the name of the weekday is.
        DateForm::Fields(fields.unwrap_or(DateFields::YearMonthDay), month.or(weekday).unwrap_or(Width::Medium))
    }

    fn range(&mut self) -> Option<DateStyle> {
        self.known(&RANGE_OPTIONS);
        self.choice("dateStyle", &DateStyle::NAMES)
    }

    /// Reports options that are not among `known`.
    fn known(&mut self, known: &[&str]) {
        for option in self.options.iter().filter(|option| !known.contains(&option.name.text.as_str())) {
            let flaw = unknown_option(self.function, option);
            self.flaws.push(flaw.suggest(&option.name.text, known.iter().copied()));
        }
    }

    fn choice<T: Copy>(&mut self, name: &str, values: &[(&str, T)]) -> Option<T> {
        let option = self.find(name)?;
        let given = literal_text(&option.value);
        let found = values.iter().find(|(value, _)| *value == given).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let flaw = unknown_option(self.function, option);
            self.flaws.push(flaw.suggest(&given, values.iter().map(|(value, _)| *value)));
        }
        found
    }

    fn digits(&mut self, name: &str) -> Option<u8> {
        let option = self.find(name)?;
        match option.value {
            Literal::Number(digits, 0) if (0.0..=MAXIMUM_DIGITS).contains(&digits) => Some(digits as u8),
            _ => {
                self.flaws.push(unknown_option(self.function, option));
                None
            }
        }
    }

    fn find(&self, name: &str) -> Option<&'_ Argument> {
        self.options.iter().find(|option| option.name.text == name)
    }

    fn clash(&mut self) {
        let kind = FaultKind::OptionClash { function: self.function.text.clone() };
        self.flaws.push(Flaw::new(kind, &self.function.place));
    }
}

fn unknown_option(function: &Name, option: &Argument) -> Flaw {
    let kind = FaultKind::UnknownOption {
        function: function.text.clone(),
        option: option.name.text.clone(),
        value: literal_text(&option.value),
    };
    Flaw::new(kind, &option.name.place)
}

/// A literal as it was written.
pub(super) fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => text.clone(),
        Literal::Number(number, digits) => format!("{number:.*}", usize::from(*digits)),
    }
}

impl Function {
    /// What the function makes of `values`, in the language of `formats`; the type that it wanted
    /// where it cannot write what it was given.
    pub(super) fn apply(self, values: &[Resolved<'_>], formats: &Formats) -> Result<Resolved<'static>, &'static str> {
        let text = match (self, values) {
            (Self::Number(form), [Resolved::Number(number, _)]) if number.is_finite() => {
                return Ok(Resolved::Number(*number, form));
            }
            (Self::Number(_), _) => return Err("number"),
            (Self::DateTime(form), [value]) => formats.disguise(date_text(form, value, formats)?),
            (Self::DateTime(_), _) => return Err("date"),
            (Self::Range(style), [from, to]) => formats.disguise(range_text(style, from, to, formats).ok_or("pair")?),
            (Self::Range(_), _) => return Err("pair"),
            (Self::Capitalize, [Resolved::Text(text)]) => formats.capitalize(text),
            (Self::Capitalize, _) => return Err("text"),
        };
        Ok(Resolved::Text(Cow::Owned(text)))
    }
}

fn date_text(form: DateForm, value: &Resolved<'_>, formats: &Formats) -> Result<String, &'static str> {
    let (day, time) = match value {
        Resolved::Date(day) => (*day, None),
        Resolved::DateTime(moment) => (moment.date(), Some(moment.time())),
        _ => return Err("date"),
    };
    match (form, time) {
        (DateForm::Fields(fields, width), _) => Ok(formats.date_fields(day, fields, width)),
        (DateForm::Styles { date: Some(style), time: false }, _) => Ok(formats.date(day, style)),
        (DateForm::Styles { date: None, time: false }, None) => Ok(formats.date(day, DateStyle::Medium)),
        (DateForm::Styles { date: None, time: true }, Some(time)) => Ok(formats.time(time)),
        (DateForm::Styles { date, .. }, Some(time)) => {
            Ok(formats.date_time(day.to_datetime(time), date.unwrap_or(DateStyle::Medium)))
        }
        (DateForm::Styles { time: true, .. }, None) => Err("time"),
    }
}

fn range_text(style: Option<DateStyle>, from: &Resolved<'_>, to: &Resolved<'_>, formats: &Formats) -> Option<String> {
    let style = style.unwrap_or(formats.usual_style());
    match (from, to) {
        (Resolved::Number(from, form), Resolved::Number(to, _)) => {
            Some(formats.join(&formats.number(*from, *form), &formats.number(*to, *form)))
        }
        (Resolved::Date(from), Resolved::Date(to)) => Some(formats.date_range(*from, *to, style)),
        (Resolved::DateTime(from), Resolved::DateTime(to)) => Some(formats.date_time_range(*from, *to, style)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{faults, localizer};
    use super::super::value::{Facts, Value};
    use super::*;

    fn text(code: &str, expression: &str) -> String {
        let facts = Facts::from([
            ("n".to_owned(), Value::Number(1234.5)),
            ("share".to_owned(), Value::Number(0.5)),
            ("from".to_owned(), jiff::civil::date(2027, 1, 18).into()),
            ("to".to_owned(), jiff::civil::date(2027, 6, 10).into()),
            ("start".to_owned(), jiff::civil::date(2027, 1, 18).at(17, 0, 0, 0).into()),
            ("end".to_owned(), jiff::civil::date(2027, 1, 18).at(19, 30, 0, 0).into()),
            ("word".to_owned(), "aktori".into()),
        ]);
        let source =
            format!("-mentee = {{ $case ->\n [adessive] aktorilla\n *[nominative] aktori\n }}\nm = {expression}\n");
        match localizer(code, &source).message("m", &facts) {
            Ok(text) => text,
            Err(fault) => format!("{:?}", fault.kind),
        }
    }

    #[test]
    fn number() {
        assert_eq!(text("fi", "{ NUMBER($n, useGrouping: \"false\") }"), "1234,5");
        assert_eq!(text("fi", "{ NUMBER($n, minimumFractionDigits: 2) }"), "1\u{a0}234,50");
        assert_eq!(text("en", "{ NUMBER($n, maximumFractionDigits: 0) }"), "1,235");
        assert_eq!(text("fi", "{ NUMBER($share, style: \"percent\") }"), "50\u{a0}%");
        assert_eq!(text("en", "{ NUMBER($share, style: \"percent\", minimumFractionDigits: 1) }"), "50.0%");
    }

    #[test]
    fn date_time() {
        assert_eq!(text("fi", "{ DATETIME($from, dateStyle: \"long\") }"), "18. tammikuuta 2027");
        assert_eq!(text("en", "{ DATETIME($from, dateStyle: \"full\") }"), "Monday, 18 January 2027");
        assert_eq!(text("fi", "{ DATETIME($from) }"), "18.1.2027");
        assert_eq!(text("fi", "{ DATETIME($start) }"), "18.1.2027 klo 17.00");
        assert_eq!(text("fi", "{ DATETIME($start, timeStyle: \"short\") }"), "17.00");
        assert_eq!(
            text("sv", "{ DATETIME($start, dateStyle: \"long\", timeStyle: \"short\") }"),
            "18 januari 2027 kl. 17.00"
        );
        assert_eq!(text("fi", "{ DATETIME($start, weekday: \"long\") }"), "maanantai");
        assert_eq!(text("fi", "{ DATETIME($from, month: \"long\", year: \"numeric\") }"), "tammikuu 2027");
        assert_eq!(text("en", "{ DATETIME($from, month: \"short\", day: \"numeric\") }"), "18 Jan");
        assert_eq!(text("fi", "{ DATETIME($from, month: \"numeric\", day: \"numeric\") }"), "18.1.");
        assert_eq!(text("fi", "{ DATETIME($from, year: \"numeric\") }"), "2027");
    }

    #[test]
    fn range() {
        assert_eq!(text("fi", "{ RANGE($from, $to) }"), "18.1.–10.6.2027");
        assert_eq!(text("fi", "{ RANGE($from, $to, dateStyle: \"long\") }"), "18. tammikuuta – 10. kesäkuuta 2027");
        assert_eq!(text("en", "{ RANGE($from, $to) }"), "18 January – 10 June 2027");
        assert_eq!(text("fi", "{ RANGE($start, $end) }"), "18.1.2027 klo 17–19.30");
        assert_eq!(text("fi", "{ RANGE(8, 17) }"), "8–17");
    }

    #[test]
    fn capitalize() {
        assert_eq!(text("fi", "{ CAPITALIZE(-mentee(case: \"adessive\")) }"), "Aktorilla");
        assert_eq!(text("fi", "{ CAPITALIZE(-mentee) } { CAPITALIZE($word) }"), "Aktori Aktori");
    }

    #[test]
    fn a_value_of_the_wrong_type_is_a_fault() {
        let wrong = |function: &str, expected| {
            format!("{:?}", FaultKind::WrongType { function: function.to_owned(), expected })
        };
        assert_eq!(text("fi", "{ NUMBER($word) }"), wrong("NUMBER", "number"));
        assert_eq!(text("fi", "{ DATETIME($n) }"), wrong("DATETIME", "date"));
        assert_eq!(text("fi", "{ DATETIME($from, timeStyle: \"short\") }"), wrong("DATETIME", "time"));
        assert_eq!(text("fi", "{ RANGE($from, $n) }"), wrong("RANGE", "pair"));
        assert_eq!(text("fi", "{ CAPITALIZE($from) }"), wrong("CAPITALIZE", "text"));
        // Also where it only chooses a variant, and nothing of it would be seen.
        assert_eq!(text("fi", "{ NUMBER($word) ->\n *[other] x\n }"), wrong("NUMBER", "number"));
    }

    #[test]
    fn unknown_functions_and_options_are_found_without_a_value() {
        let fault = |expression: &str| faults(&format!("m = {{ {expression} }}\n")).join("; ").replace("ftl::", "");
        assert_eq!(fault("NUMBR($x)"), "unknown-function at “NUMBR” name=NUMBR did you mean NUMBER?");
        assert_eq!(
            fault("NUMBER($x, minimumFractionDigit: 2)"),
            "unknown-option at “minimumFractionDigit” function=NUMBER option=minimumFractionDigit value=2 \
             did you mean minimumFractionDigits?"
        );
        assert_eq!(
            fault("DATETIME($x, dateStyle: \"lang\")"),
            "unknown-option at “dateStyle” function=DATETIME option=dateStyle value=lang did you mean long?"
        );
        assert_eq!(
            fault("NUMBER($x, maximumFractionDigits: 99)"),
            "unknown-option at “maximumFractionDigits” function=NUMBER option=maximumFractionDigits value=99"
        );
        assert_eq!(fault("CAPITALIZE(-x)"), "unknown-reference at “-x” kind=term name=-x");
        assert_eq!(fault("RANGE($x)"), "wrong-count at “RANGE” function=RANGE count=2");
        assert_eq!(fault("NUMBER()"), "wrong-count at “NUMBER” function=NUMBER count=1");
        let clash = "option-clash at “DATETIME” function=DATETIME";
        assert_eq!(fault("DATETIME($x, dateStyle: \"long\", year: \"numeric\")"), clash);
        assert_eq!(fault("DATETIME($x, day: \"numeric\", year: \"numeric\")"), clash);
        let clash = "option-clash at “NUMBER” function=NUMBER";
        assert_eq!(fault("NUMBER($x, minimumFractionDigits: 3, maximumFractionDigits: 1)"), clash);
    }
}
