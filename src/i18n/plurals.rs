//! Which plural categories a language has, and which numbers are in them: CLDR's rules, by ICU4X.

use std::collections::{BTreeMap, BTreeSet};

use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use super::locale::Locale;

/// What numbers are used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counting {
    /// Things: one day, two days.
    Cardinal,
    /// Places: first, second.
    Ordinal,
}

/// The whole numbers that are tried. Categories that none of them is in are for fractions, or for
/// millions: no text needs them, though it may have them.
const TRIED: u32 = 1000;

/// The plural categories of a language.
#[derive(Clone, Debug)]
pub struct Plurals {
    /// All that its rules name.
    pub categories: BTreeSet<&'static str>,
    /// The whole numbers up to a thousand, by category.
    pub whole: BTreeMap<&'static str, Vec<u32>>,
    rules: Option<RulesOf>,
}

/// By what the rules are made again: they can neither be compared nor copied.
#[derive(Clone, Debug)]
struct RulesOf {
    locale: Locale,
    counting: Counting,
}

impl Plurals {
    /// Those of `locale`.
    pub fn new(locale: &Locale, counting: Counting) -> Self {
        let rules = rules(locale, counting);
        let categories = rules.iter().flat_map(|rules| rules.categories()).map(name).collect();
        let mut whole: BTreeMap<&'static str, Vec<u32>> = BTreeMap::new();
        if let Some(rules) = &rules {
            for number in 0..=TRIED {
                whole.entry(name(rules.category_for(number))).or_default().push(number);
            }
        }
        Self { categories, whole, rules: rules.map(|_| RulesOf { locale: locale.clone(), counting }) }
    }

    /// The categories of numbers that are written with `digits` behind the point: “1,0” is plural in
    /// Finnish.
    pub fn with_digits(&self, digits: usize) -> BTreeSet<&'static str> {
        let rules = self.rules.as_ref().and_then(|of| rules(&of.locale, of.counting));
        let mut found = BTreeSet::new();
        for whole in 0..=101_u32 {
            for fraction in [0_u32, 1, 2, 5, 9] {
                let written = format!("{whole}.{fraction:0<digits$}");
                let number: Option<Decimal> = written.parse().ok();
                found.extend(rules.iter().zip(&number).map(|(rules, number)| name(rules.category_for(number))));
            }
        }
        found
    }
}

fn rules(locale: &Locale, counting: Counting) -> Option<PluralRules> {
    match counting {
        Counting::Cardinal => PluralRules::try_new_cardinal(locale.data().into()).ok(),
        Counting::Ordinal => PluralRules::try_new_ordinal(locale.data().into()).ok(),
    }
}

/// The name of a category, as variants have it and as the CLDR writes it.
pub(super) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whether a variant's name is a plural category of some language.
pub fn is_category(name: &str) -> bool {
    PluralCategory::get_for_cldr_string(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(code: &str, counting: Counting) -> Vec<&'static str> {
        Plurals::new(&Locale::new(code).unwrap(), counting).whole.into_keys().collect()
    }

    #[test]
    fn what_whole_numbers_need_is_what_the_rules_give_them() {
        assert_eq!(needed("fi", Counting::Cardinal), ["one", "other"]);
        assert_eq!(needed("ar", Counting::Cardinal), ["few", "many", "one", "other", "two", "zero"]);
        // In Polish “other” is for fractions alone, in Czech “many” is.
        assert_eq!(needed("pl", Counting::Cardinal), ["few", "many", "one"]);
        assert_eq!(needed("cs", Counting::Cardinal), ["few", "one", "other"]);
        assert_eq!(needed("ja", Counting::Cardinal), ["other"]);
        assert_eq!(needed("en", Counting::Ordinal), ["few", "one", "other", "two"]);
        assert_eq!(needed("fi", Counting::Ordinal), ["other"]);
    }

    #[test]
    fn digits_behind_the_point_count() {
        let plurals = |code| Plurals::new(&Locale::new(code).unwrap(), Counting::Cardinal);
        assert_eq!(plurals("fi").with_digits(1).into_iter().collect::<Vec<_>>(), ["other"]);
        assert!(plurals("cs").with_digits(1).contains("many"));
        assert!(plurals("cs").categories.contains("many"));
    }
}
