//! Numbers, days, times and lists as a language writes them: ICU4X, and what CLDR does not settle.
//!
//! Each formatter is made once for each language and shared by all threads.

mod conventions;
mod dates;
mod ranges;

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};

use self::conventions::Conventions;
use self::dates::Dates;
use super::function::NumberForm;
use super::locale::Locale;
use crate::pseudo::Pseudo;

pub use self::dates::DateStyle;
pub(super) use self::dates::{DateFields, Width};

/// Stands for an item while a list is disguised: a character that no text has.
const ITEM: char = '\u{F8FF}';

/// How one language writes values.
#[derive(Debug)]
pub(super) struct Formats {
    conventions: Conventions,
    dates: Dates,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    and: ListFormatter,
    or: ListFormatter,
    collator: CollatorBorrowed<'static>,
    pseudo: Option<Pseudo>,
}

impl Formats {
    /// The forms of `locale`.
    pub(super) fn new(locale: &Locale) -> Self {
        let data = locale.data();
        let decimal = |grouping: GroupingStrategy| {
            ready(DecimalFormatter::try_new(data.into(), DecimalFormatterOptions::from(grouping)))
        };
        let conventions = Conventions::of(locale.language());
        Self {
            dates: Dates::new(data, conventions),
            conventions,
            grouped: decimal(GroupingStrategy::Auto),
            ungrouped: decimal(GroupingStrategy::Never),
            cardinal: ready(PluralRules::try_new_cardinal(data.into())),
            ordinal: ready(PluralRules::try_new_ordinal(data.into())),
            and: ready(ListFormatter::try_new_and(data.into(), ListFormatterOptions::default())),
            or: ready(ListFormatter::try_new_or(data.into(), ListFormatterOptions::default())),
            collator: ready(CollatorBorrowed::try_new(data.into(), CollatorOptions::default())),
            pseudo: locale.pseudo(),
        }
    }

    /// The words of a value, as the names of months, in the language's disguise if it has one.
    pub(super) fn disguise(&self, text: String) -> String {
        match self.pseudo {
            Some(pseudo) => pseudo.words(&text),
            None => text,
        }
    }

    /// A number. What is none (infinity) is written as Rust writes it.
    pub(super) fn number(&self, number: f64, form: NumberForm) -> String {
        let Some(decimal) = decimal(number, form) else { return number.to_string() };
        let formatter = if form.grouping { &self.grouped } else { &self.ungrouped };
        let digits = formatter.format(&decimal).to_string();
        if form.percent { self.conventions.percent.replace("{}", &digits) } else { digits }
    }

    /// The plural category by which a variant is chosen.
    pub(super) fn plural(&self, number: f64, form: NumberForm) -> PluralCategory {
        let rules = if form.ordinal { &self.ordinal } else { &self.cardinal };
        decimal(number, form).map_or(PluralCategory::Other, |decimal| rules.category_for(&decimal))
    }

    /// “a, b and c”.
    pub(super) fn list_and(&self, items: &[String]) -> String {
        self.list(&self.and, items)
    }

    /// “a, b or c”.
    pub(super) fn list_or(&self, items: &[String]) -> String {
        self.list(&self.or, items)
    }

    /// A list. The items are words already; in a pseudo-language only what joins them is disguised.
    fn list(&self, formatter: &ListFormatter, items: &[String]) -> String {
        if self.pseudo.is_none() {
            return formatter.format(items.iter()).to_string();
        }
        let joined = self.disguise(formatter.format(items.iter().map(|_| ITEM)).to_string());
        let mut items = items.iter();
        joined.split_inclusive(ITEM).map(|part| part.replace(ITEM, items.next().map_or("", String::as_str))).collect()
    }

    /// The order of the language's dictionaries.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    /// The text with its first letter as at the start of a sentence. Quotes and brackets may come
    /// before it; a text that begins with a digit stays.
    pub(super) fn capitalize(&self, text: &str) -> String {
        let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else {
            return text.to_owned();
        };
        let (before, rest) = (&text[..at], &text[at..]);
        if let Some((small, capital)) = self.conventions.capitals.iter().find(|(small, _)| rest.starts_with(small)) {
            return format!("{before}{capital}{}", &rest[small.len()..]);
        }
        let mut capital = first.to_uppercase();
        let letter = capital.next().unwrap_or(first);
        // “ß” has two capitals, “Ss” at the start of a word.
        let tail: String = capital.flat_map(char::to_lowercase).collect();
        format!("{before}{letter}{tail}{}", &rest[first.len_utf8()..])
    }
}

/// The number with the digits that are to be seen.
fn decimal(number: f64, form: NumberForm) -> Option<Decimal> {
    let shown = if form.percent { number * 100.0 } else { number };
    let scale = 10_f64.powi(form.maximum_digits.into());
    // Away from zero at a half, as people round. Beyond 2^53 there is no fraction to round off.
    let rounded = if (shown * scale).abs() < 9e15 { (shown * scale).round() / scale } else { shown };
    // `Display` never writes an exponent, and what is no number is refused here. `+ 0.0` has no “−0”.
    let mut decimal: Decimal = (rounded + 0.0).to_string().parse().ok()?;
    decimal.absolute.pad_end(-i16::from(form.minimum_digits));
    Some(decimal)
}

/// What ICU4X made of the data that are compiled in.
fn ready<T, E: std::fmt::Debug>(made: Result<T, E>) -> T {
    made.expect("the data compiled in fall back to the root locale: no language is without")
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The forms of a language.
    pub(in crate::i18n) fn formats(code: &str) -> Formats {
        Formats::new(&Locale::new(code).unwrap())
    }

    #[test]
    fn numbers_have_the_signs_of_the_language() {
        let number = |code, number| formats(code).number(number, NumberForm::default());
        assert_eq!(number("fi", 1234.5), "1\u{a0}234,5");
        assert_eq!(number("en", 1234.5), "1,234.5");
        assert_eq!(number("sv", -0.25), "−0,25");
        assert_eq!(number("fi", 2.00049), "2");
        assert_eq!(number("fi", -0.0001), "0");
        assert_eq!(number("en", 1e21), "1,000,000,000,000,000,000,000");
        assert_eq!(number("en", f64::INFINITY), "inf");
    }

    #[test]
    fn digits_and_grouping_are_as_asked() {
        let plain = NumberForm::default();
        let fi = formats("fi");
        assert_eq!(fi.number(2.0, NumberForm { minimum_digits: 2, ..plain }), "2,00");
        assert_eq!(fi.number(2.5, NumberForm { maximum_digits: 0, ..plain }), "3");
        assert_eq!(fi.number(2027.0, NumberForm { grouping: false, ..plain }), "2027");
    }

    #[test]
    fn the_percent_sign_stands_where_the_language_puts_it() {
        let half = NumberForm { percent: true, maximum_digits: 0, ..NumberForm::default() };
        let percent = |code| formats(code).number(0.5, half);
        assert_eq!(["fi", "sv", "en", "de", "tr"].map(percent), ["50\u{a0}%", "50\u{a0}%", "50%", "50\u{a0}%", "%50"]);
        assert_eq!(percent("ar"), "50\u{200e}%\u{200e}");
    }

    #[test]
    fn lists_end_with_the_word_of_the_language() {
        let words = ["a", "b", "c"].map(str::to_owned);
        let both = |code| (formats(code).list_and(&words), formats(code).list_or(&words[..2]));
        assert_eq!(both("fi"), ("a, b ja c".to_owned(), "a tai b".to_owned()));
        assert_eq!(both("en"), ("a, b and c".to_owned(), "a or b".to_owned()));
        assert_eq!(both("sv"), ("a, b och c".to_owned(), "a eller b".to_owned()));
    }

    #[test]
    fn words_are_ordered_as_in_the_languages_dictionary() {
        let order = |code: &str| {
            let mut words = ["Öljy", "zeta", "Äiti", "åbo", "aalto"];
            let formats = formats(code);
            words.sort_by(|one, other| formats.compare(one, other));
            words
        };
        assert_eq!(order("fi"), ["aalto", "zeta", "åbo", "Äiti", "Öljy"]);
        assert_eq!(order("sv"), order("fi"));
        assert_eq!(order("en"), ["aalto", "åbo", "Äiti", "Öljy", "zeta"]);
    }

    #[test]
    fn the_first_letter_becomes_a_capital() {
        let capital = |code, text| formats(code).capitalize(text);
        assert_eq!(capital("fi", "äänestys"), "Äänestys");
        assert_eq!(capital("fi", "”aktori”"), "”Aktori”");
        assert_eq!(capital("fi", "8 tapaamista"), "8 tapaamista");
        assert_eq!(capital("de", "ßx"), "Ssx");
        assert_eq!(capital("tr", "iş"), "İş");
        assert_eq!(capital("nl", "ijs"), "IJs");
        assert_eq!(capital("ar", "مرحبا"), "مرحبا");
        assert_eq!(capital("fi", ""), "");
    }

    #[test]
    fn no_language_is_without_forms() {
        for code in ["fi-simple", "en-XA", "ar-XB", "se", "smn", "tlh", "qaa", "und", "zh-Hant-TW"] {
            assert!(!formats(code).number(1.5, NumberForm::default()).is_empty(), "{code}");
        }
    }
}
