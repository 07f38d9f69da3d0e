//! A language of the site: the tag as it was given, and the data by which it is written.

use icu_locale::subtags::region;
use icu_locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};

use crate::pseudo::Pseudo;

/// A BCP 47 language tag: `fi`, `en`, `fi-simple`, `ar`, `en-XA`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    code: String,
    data: icu_locale::Locale,
    direction: Direction,
    pseudo: Option<Pseudo>,
}

/// The direction of a language's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Locale {
    /// The language with the tag `code`, or `None` where `code` is not a BCP 47 tag.
    pub fn new(code: &str) -> Option<Self> {
        let given: icu_locale::Locale = code.parse().ok()?;
        let data = data_locale(given);
        let direction = Direction::of(&data.id);
        Some(Self { code: code.to_owned(), data, direction, pseudo: None })
    }

    /// The language as it disguises `source`, where its tag is that of a pseudo-language: it has the
    /// forms of that language, transformed. Any other stays as it is.
    #[must_use]
    pub fn disguising(self, source: &Self) -> Self {
        let Some(pseudo) = Pseudo::of(&self.code) else { return self };
        let direction = if pseudo == Pseudo::Mirrored { Direction::Rtl } else { source.direction };
        Self { code: self.code, data: source.data.clone(), direction, pseudo: Some(pseudo) }
    }

    /// The tag as it was given.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The language and the territory where it is at home, as social networks write it: `fi_FI`.
    pub fn with_territory(&self) -> String {
        let mut id = self.data.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        let region = id.region.map(|region| format!("_{region}")).unwrap_or_default();
        format!("{}{region}", id.language)
    }

    /// How it disguises the source language, if it does.
    pub(super) fn pseudo(&self) -> Option<Pseudo> {
        self.pseudo
    }

    /// The tag by which data are looked up.
    pub(super) fn data(&self) -> &icu_locale::Locale {
        &self.data
    }

    /// The language alone: `fi` of `fi-simple`.
    pub(super) fn language(&self) -> &str {
        self.data.id.language.as_str()
    }
}

/// Plain English is British here (21 November 2026, 17:00), and a pseudo-region (`XA`, `XB`) has no
/// data of its own.
fn data_locale(mut locale: icu_locale::Locale) -> icu_locale::Locale {
    let id = &mut locale.id;
    if id.region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB")) {
        id.region = None;
    }
    if id.language.as_str() == "en" && id.region.is_none() {
        id.region = Some(region!("GB"));
    }
    locale
}

impl Direction {
    fn of(id: &LanguageIdentifier) -> Self {
        if LocaleDirectionality::new_extended().is_right_to_left(id) { Self::Rtl } else { Self::Ltr }
    }

    /// The value of HTML's attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_keeps_its_writing_and_finds_its_data() {
        let simple = Locale::new("fi-simple").unwrap();
        assert_eq!((simple.code(), simple.language()), ("fi-simple", "fi"));
        assert_eq!(Locale::new("en").unwrap().data().to_string(), "en-GB");
        assert_eq!(Locale::new("en-US").unwrap().data().to_string(), "en-US");
        assert_eq!(Locale::new("en-XA").unwrap().data().to_string(), "en-GB");
        assert_eq!(Locale::new("FI").unwrap().code(), "FI");
    }

    #[test]
    fn a_language_is_at_home_somewhere() {
        let home = |code| Locale::new(code).unwrap().with_territory();
        assert_eq!(
            ["fi", "fi-simple", "en", "en-US", "sv", "sv-FI"].map(home),
            ["fi_FI", "fi_FI", "en_GB", "en_US", "sv_SE", "sv_FI"]
        );
    }

    #[test]
    fn what_is_no_tag_is_none() {
        for code in ["", "x", "english", "en_US", "fi-", "12", "suomi kieli"] {
            assert_eq!(Locale::new(code), None, "{code:?}");
        }
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        let direction = |code| Locale::new(code).unwrap().direction().as_str();
        assert_eq!(["fi", "en", "sv", "en-XA", "ru", "az"].map(direction), ["ltr"; 6]);
        assert_eq!(["ar", "ar-XB", "fa", "he", "ckb", "az-Arab"].map(direction), ["rtl"; 6]);
    }
}
