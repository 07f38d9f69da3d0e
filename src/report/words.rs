//! What the program itself says, in Finnish or English.

use std::time::Duration;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Severity};

/// A language that the program speaks. Sites may be in any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Language {
    /// Finnish.
    Fi,
    /// English.
    #[default]
    En,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Fi, Self::En];

    fn id(self) -> LanguageIdentifier {
        let tag = match self {
            Self::Fi => "fi",
            Self::En => "en",
        };
        tag.parse().expect("two letters are a language tag")
    }

    /// The catalogues, compiled in: what the program says cannot be missing where it runs.
    fn catalogues(self) -> [&'static str; 3] {
        match self {
            Self::Fi => [
                include_str!("../../i18n/fi/diagnostics.ftl"),
                include_str!("../../i18n/fi/cli.ftl"),
                include_str!("../../i18n/fi/reference.ftl"),
            ],
            Self::En => [
                include_str!("../../i18n/en/diagnostics.ftl"),
                include_str!("../../i18n/en/cli.ftl"),
                include_str!("../../i18n/en/reference.ftl"),
            ],
        }
    }

    /// The marks between thousands and before the decimals.
    fn marks(self) -> [char; 2] {
        match self {
            Self::Fi => ['\u{a0}', ','],
            Self::En => [',', '.'],
        }
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        Self::of(language, &language.catalogues())
    }

    /// The words of `language` that stand in `catalogues`.
    pub(super) fn of(language: Language, catalogues: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        // Terminals and forges do not hide the marks that isolate directions.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fi => |value, _| number(value, Language::Fi),
            Language::En => |value, _| number(value, Language::En),
        }));
        for text in catalogues {
            // What can be read is used; that all can be is a matter of the tests.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What is wrong.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.worded(diagnostic, None).unwrap_or_else(|| missing(diagnostic.code))
    }

    /// How to mend it: “did you mean …?” first, then what the message says.
    pub fn hints(&self, diagnostic: &Diagnostic) -> Vec<String> {
        let suggestion = diagnostic.suggestion.as_deref();
        let suggestion = suggestion.map(|name| self.say("did-you-mean", &[("name", name.into())]));
        suggestion.into_iter().chain(self.worded(diagnostic, Some("hint"))).collect()
    }

    /// What the diagnostic's second place is, by the `attribute` of the label.
    pub fn label(&self, diagnostic: &Diagnostic, attribute: &str) -> String {
        self.worded(diagnostic, Some(attribute)).unwrap_or_else(|| missing(&format!("{}.{attribute}", diagnostic.code)))
    }

    /// The name of a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.say(
            match severity {
                Severity::Error => "severity-error",
                Severity::Warning => "severity-warning",
                Severity::Note => "severity-note",
            },
            &[],
        )
    }

    /// The message `id` of `cli.ftl`.
    pub fn say(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let arguments = arguments.iter().cloned().collect();
        self.format(id, None, &arguments).unwrap_or_else(|| missing(id))
    }

    /// How long something took: `340 ms`, `1.2 s`, `2 min 5 s`.
    pub fn time(&self, time: Duration) -> String {
        let seconds = time.as_secs();
        if seconds == 0 {
            self.say("time-milliseconds", &[("milliseconds", time.as_millis().try_into().unwrap_or(u64::MAX).into())])
        } else if seconds < 60 {
            let mut tenths = FluentNumber::from(time.as_secs_f64());
            tenths.options.minimum_fraction_digits = Some(1);
            self.say("time-seconds", &[("seconds", tenths.into())])
        } else {
            self.say("time-minutes", &[("minutes", (seconds / 60).into()), ("seconds", (seconds % 60).into())])
        }
    }

    /// Whether the message of `code`, or an attribute of it, exists.
    pub fn has(&self, code: &str, attribute: Option<&str>) -> bool {
        let message = self.bundle.get_message(&message_id(code));
        message.is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
    }

    fn worded(&self, diagnostic: &Diagnostic, attribute: Option<&str>) -> Option<String> {
        let arguments = diagnostic.arguments.iter().map(|(name, value)| (*name, argument(name, value))).collect();
        self.format(&message_id(diagnostic.code), attribute, &arguments)
    }

    /// The message, or an attribute of it; `None` if there is none.
    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text)
    }
}

/// The message of a code: `link::unknown` is `link-unknown`.
fn message_id(code: &str) -> String {
    code.replace("::", "-")
}

/// What stands for words that no one has written. The tests do not let it come so far; a reader of
/// a released program is better served by a code than by a crash.
fn missing(code: &str) -> String {
    debug_assert!(false, "no words for {code} in i18n/*/diagnostics.ftl or cli.ftl");
    code.to_owned()
}

/// The variable of messages that is a number with decimals; all others are texts and counts.
const RATIO: &str = "ratio";

/// A value of a diagnostic. One that is a count can choose a plural; it reads as it was given.
fn argument<'a>(name: &str, value: &'a str) -> FluentValue<'a> {
    if let (RATIO, Ok(ratio)) = (name, value.parse::<f64>()) {
        let mut number = FluentNumber::from(ratio);
        number.options.minimum_fraction_digits = Some(2);
        return number.into();
    }
    match value.parse::<u32>() {
        Ok(count) if count.to_string() == value => {
            let mut number = FluentNumber::from(count);
            // A variant `[2]` fits only a number with the options that the parser gives it.
            number.options.use_grouping = count < 1000;
            number.into()
        }
        _ => value.into(),
    }
}

/// A number as people write it: `10 402`, `1,2`.
fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let [thousands, decimal] = language.marks();
    let digits = number.options.minimum_fraction_digits.unwrap_or(0);
    let text = format!("{:.digits$}", number.value);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.char_indices() {
        if number.options.use_grouping && at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(thousands);
        }
        grouped.push(digit);
    }
    Some(if fraction.is_empty() { grouped } else { format!("{grouped}{decimal}{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_times_are_written_as_people_write_them() {
        let (fi, en) = (Words::new(Language::Fi), Words::new(Language::En));
        let time = |milliseconds| {
            let time = Duration::from_millis(milliseconds);
            (fi.time(time), en.time(time))
        };
        assert_eq!(time(340), ("340\u{a0}ms".into(), "340\u{a0}ms".into()));
        assert_eq!(time(1_240), ("1,2\u{a0}s".into(), "1.2\u{a0}s".into()));
        assert_eq!(time(125_000), ("2\u{a0}min 5\u{a0}s".into(), "2\u{a0}min 5\u{a0}s".into()));
        let grouped = |count: u64| (number(&count.into(), Language::Fi), number(&count.into(), Language::En));
        assert_eq!(grouped(999), (Some("999".into()), Some("999".into())));
        assert_eq!(grouped(1_234_567), (Some("1\u{a0}234\u{a0}567".into()), Some("1,234,567".into())));
    }

    #[test]
    fn the_closing_line_counts() {
        let words = Words::new(Language::En);
        let built = |pages: u64, pdfs: u64, languages: u64, warnings: u64| {
            let counts = [("pages", pages), ("pdfs", pdfs), ("languages", languages), ("warnings", warnings)];
            let mut arguments: Vec<(_, FluentValue<'_>)> = counts.map(|(name, count)| (name, count.into())).into();
            arguments.extend([("folder", "public".into()), ("time", "1.2 s".into())]);
            [words.say("built-summary", &arguments), Words::new(Language::Fi).say("built-summary", &arguments)]
        };
        assert_eq!(
            built(10_402, 18, 2, 3),
            [
                "The site is in public: 10,402 pages and 18 PDFs in 2 languages, 3 warnings, 1.2 s.",
                "Sivusto on kansiossa public: 10\u{a0}402 sivua ja 18 PDF-tiedostoa, 2 kieltä, 3 varoitusta, 1.2 s.",
            ]
        );
        assert_eq!(
            built(1, 1, 1, 1),
            [
                "The site is in public: 1 page and 1 PDF in 1 language, 1 warning, 1.2 s.",
                "Sivusto on kansiossa public: 1 sivu ja 1 PDF-tiedosto, 1 kieli, 1 varoitus, 1.2 s.",
            ]
        );
        assert_eq!(
            built(2, 0, 2, 0),
            [
                "The site is in public: 2 pages in 2 languages, no warnings, 1.2 s.",
                "Sivusto on kansiossa public: 2 sivua, 2 kieltä, ei varoituksia, 1.2 s.",
            ]
        );
    }

    #[test]
    fn a_failure_says_what_became_of_the_site() {
        let failed = |language, errors: u64, warnings: u64, previous: &'static str| {
            let arguments = [("errors", errors.into()), ("warnings", warnings.into()), ("previous", previous.into())];
            Words::new(language).say("errors-summary", &arguments)
        };
        assert_eq!(
            failed(Language::En, 3, 1, "yes"),
            "3 errors, 1 warning: nothing was written, the last site is untouched."
        );
        assert_eq!(failed(Language::En, 1, 0, "no"), "1 error: nothing was written.");
        assert_eq!(
            failed(Language::Fi, 3, 1, "yes"),
            "3 virhettä, 1 varoitus: mitään ei kirjoitettu, edellinen sivusto on ennallaan."
        );
    }

    #[test]
    fn the_languages_have_the_same_messages() {
        let names = |language: Language| {
            let mut names = Vec::new();
            for text in language.catalogues() {
                let resource = FluentResource::try_new(text.to_owned()).expect("the syntax is right");
                for entry in resource.entries() {
                    if let fluent_syntax::ast::Entry::Message(message) = entry {
                        names.push(message.id.name.to_owned());
                        names.extend(
                            message.attributes.iter().map(|part| format!("{}.{}", message.id.name, part.id.name)),
                        );
                    }
                }
            }
            names.sort();
            names
        };
        let (fi, en) = (names(Language::Fi), names(Language::En));
        assert_eq!(fi, en);
        let twice: Vec<_> = fi.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
