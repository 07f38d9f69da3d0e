//! Sample values for the variables of a message, by what it does with them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::{Choice, Condition, Inline, Key, Node, Pattern, Value};
use crate::i18n::catalogue::{Catalogue, Place};
use crate::i18n::function::{Function, NumberForm};
use crate::i18n::pattern::Select;
use crate::i18n::plurals;

/// How many numbers of a category are shown.
const PER_CATEGORY: usize = 2;

/// The numbers among which samples are looked for, as CLDR's own are: the small ones, then round ones, then
/// fractions. French has a category for a million, Czech one for fractions.
const FURTHER: [f64; 6] = [1000.0, 10_000.0, 1_000_000.0, 0.5, 1.5, 2.5];
const SMALL: u32 = 200;

/// What a message does with a variable.
#[derive(Debug, Default)]
struct Use {
    /// It chooses by exact numbers and plural categories.
    numbers: Vec<f64>,
    plural: Option<NumberForm>,
    /// It chooses by words.
    words: Vec<String>,
    is_date: bool,
    is_number: bool,
}

/// Finds samples.
pub(super) struct Samples<'a> {
    catalogue: &'a Catalogue,
    language: usize,
    /// By name, in the order in which they are met.
    found: Vec<(String, Use)>,
    /// The texts that were looked at: what contains itself has been reported.
    seen: BTreeSet<(usize, usize, Option<String>)>,
}

impl<'a> Samples<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, language: usize) -> Self {
        Self { catalogue, language, found: Vec::new(), seen: BTreeSet::new() }
    }

    /// The choices for each variable of a pattern.
    pub(super) fn of(mut self, pattern: &Pattern) -> Vec<Vec<Choice>> {
        self.look(pattern);
        let language = self.language;
        let catalogue = self.catalogue;
        self.found.into_iter().map(|(name, found)| found.choices(&name, catalogue, language)).collect()
    }

    fn look(&mut self, pattern: &Pattern) {
        let mut references = Vec::new();
        let mut uses = Vec::new();
        pattern.walk(&mut |node| match node {
            Node::Select(select) => uses.extend(chosen_by(select)),
            Node::Inline(Inline::Variable(name)) => uses.push((name.text.clone(), Use::default())),
            Node::Inline(Inline::Call(call)) => {
                for argument in &call.arguments {
                    if let Inline::Variable(name) = argument {
                        let is_date = matches!(call.function, Some(Function::DateTime(_) | Function::Range(_)));
                        let is_number = matches!(call.function, Some(Function::Number(_)));
                        uses.push((name.text.clone(), Use { is_date, is_number, ..Use::default() }));
                    }
                }
            }
            Node::Inline(Inline::Message(reference)) => references.push(reference),
            Node::Inline(_) => {}
        });
        for (name, found) in uses {
            match self.found.iter_mut().find(|(other, _)| *other == name) {
                Some((_, known)) => known.add(found),
                None => self.found.push((name, found)),
            }
        }
        // A message sees the variables of the one that contains it; a term does not.
        for reference in references {
            let attribute = reference.attribute.as_ref().map(|attribute| attribute.text.clone());
            let found = self.catalogue.pattern(self.language, &reference.id.text, attribute.as_deref());
            if let Some((Place { language, entry }, pattern)) = found
                && self.seen.insert((language, entry, attribute))
            {
                self.look(pattern);
            }
        }
    }
}

/// The variable that a choice depends on, and by what.
fn chosen_by(select: &Select) -> Option<(String, Use)> {
    let (name, form) = match &select.selector {
        Inline::Variable(name) => (name, NumberForm::default()),
        Inline::Call(call) => match (call.function, call.arguments.as_slice()) {
            (Some(Function::Number(form)), [Inline::Variable(name)]) => (name, form),
            _ => return None,
        },
        _ => return None,
    };
    let is_plural = |key: &Key| match key {
        Key::Number(_) => true,
        Key::Name(name) => icu_plurals::PluralCategory::get_for_cldr_string(name).is_some(),
    };
    let keys = || select.variants.iter().map(|variant| &variant.key);
    let mut found = Use::default();
    if keys().all(is_plural) {
        found.plural = Some(form);
        found.numbers =
            keys().filter_map(|key| if let Key::Number(number) = key { Some(*number) } else { None }).collect();
    } else {
        found.words =
            keys().filter_map(|key| if let Key::Name(name) = key { Some(name.clone()) } else { None }).collect();
    }
    Some((name.text.clone(), found))
}

impl Use {
    fn add(&mut self, other: Self) {
        self.numbers.extend(other.numbers);
        self.plural = self.plural.or(other.plural);
        let new: Vec<_> = other.words.into_iter().filter(|word| !self.words.contains(word)).collect();
        self.words.extend(new);
        self.is_date |= other.is_date;
        self.is_number |= other.is_number;
    }

    fn choices(self, name: &str, catalogue: &Catalogue, language: usize) -> Vec<Choice> {
        let told = |value: String, category| Condition { name: name.to_owned(), value, category };
        if let Some(form) = self.plural {
            let formats = &catalogue.languages[language].formats;
            let number = |number: f64| {
                let category = plurals::name(formats.plural(number, form));
                (Value::Number(number), told(number.to_string(), Some(category)))
            };
            let by_category = |number| plurals::name(formats.plural(number, form));
            return numbers(self.numbers, by_category).into_iter().map(number).collect();
        }
        if !self.words.is_empty() {
            let word = |word: String| (Value::Text(word.clone()), told(format!("{word:?}"), None));
            return self.words.into_iter().map(word).collect();
        }
        // What is only printed stands for itself; the reader needs no choice to be told.
        let value = if self.is_date {
            Value::Date(date(2027, 1, 18))
        } else if self.is_number {
            Value::Number(1234.5)
        } else {
            Value::Text(format!("{{ ${name} }}"))
        };
        vec![(value, told(String::new(), None))]
    }
}

/// The exact numbers that are asked for, and some of each category, in rising order.
fn numbers(exact: Vec<f64>, category: impl Fn(f64) -> &'static str) -> Vec<f64> {
    let mut found = exact.clone();
    let mut by_category: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for number in (0..=SMALL).map(f64::from).chain(FURTHER) {
        let same = by_category.entry(category(number)).or_default();
        if same.len() < PER_CATEGORY && !exact.contains(&number) {
            same.push(number);
        }
    }
    found.extend(by_category.into_values().flatten());
    found.sort_by(f64::total_cmp);
    found.dedup();
    found
}
