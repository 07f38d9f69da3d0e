//! What variants are chosen by: plural categories by the language's own rules, words by the values
//! that the program passes.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::leaf::{subject as chosen_by, unescaped};
use super::subject::Subject;
use super::tree::{Entry, Inline, Part, Select};
use crate::diagnostic::Diagnostic;
use crate::i18n::plurals::{Counting, Plurals, is_category};

/// What a choice is made by.
enum Kind<'a> {
    /// A number, written with so many digits behind the point.
    Plural(Counting, usize, usize),
    /// One of these words; `None` where nothing tells which there are.
    Words(Option<BTreeSet<&'a str>>),
    /// Certain numbers and all others, which is no matter of grammar.
    Switch,
}

/// The keys of all variants of an entry.
///
/// # Diagnostics
/// `ftl::plural-missing`, `ftl::plural-useless`, `ftl::unknown-key`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    for (_, pattern) in subject.entry.texts() {
        pattern.selects(&mut |select| {
            if let Some(value) = constant(subject, &select.selector) {
                misspelt(subject, select, &value, found);
                return;
            }
            match kind(subject, select) {
                Some(Kind::Plural(counting, least, most)) => {
                    let plurals = match counting {
                        Counting::Cardinal => &subject.words.cardinal,
                        Counting::Ordinal => &subject.words.ordinal,
                    };
                    plural(subject, select, &Wanted::new(plurals, least, most), found);
                }
                Some(Kind::Words(Some(known))) => words(subject, select, &known, found),
                Some(Kind::Words(None) | Kind::Switch) | None => {}
            }
        });
    }
}

fn kind<'a>(subject: &Subject<'_, 'a>, select: &Select<'a>) -> Option<Kind<'a>> {
    match &select.selector {
        Inline::Function(name, _, named) if name.text == "NUMBER" => {
            let option =
                |wanted: &str| named.iter().find(|option| option.name.text == wanted).map(|option| option.value.text);
            let digits = |wanted| option(wanted).and_then(|digits| digits.parse().ok());
            let least: usize = digits("minimumFractionDigits").unwrap_or(0).min(3);
            let most = digits("maximumFractionDigits").unwrap_or(least).clamp(least, 3);
            let counting = if option("type") == Some("ordinal") { Counting::Ordinal } else { Counting::Cardinal };
            Some(Kind::Plural(counting, least, most))
        }
        Inline::Number(_) => Some(Kind::Plural(Counting::Cardinal, 0, 0)),
        // What a term is given, its callers decide: it may be a number or a word.
        Inline::Variable(name) if !subject.entry.is_term() => Some(by_keys(subject, select, name.text)),
        _ => None,
    }
}

/// What a variable is, by what the source, or else the text itself, tells it apart by.
fn by_keys<'a>(subject: &Subject<'_, 'a>, select: &Select<'a>, variable: &str) -> Kind<'a> {
    let source = subject.source.map(|source| keys(source.definition.entry, variable)).filter(|keys| !keys.is_empty());
    let own = keys(subject.entry, variable);
    let passed = subject.calls.values(subject.entry.id.text, variable);
    let judged = source.as_ref().unwrap_or(&own);
    let is_plural = |keys: &BTreeSet<&str>| keys.iter().any(|key| *key != "other" && is_category(key));
    let counts =
        source.is_some() && subject.source.is_some_and(|source| tells_singular(judged, &source.words.cardinal));
    if is_plural(judged) || counts {
        return Kind::Plural(Counting::Cardinal, 0, 0);
    }
    if judged.iter().any(|key| !is_category(key) && !is_number(key)) {
        let interface = subject.interface.iter().flat_map(|(_, definition)| keys(definition.entry, variable));
        let mut known: BTreeSet<&str> = source.iter().flatten().copied().chain(interface).collect();
        known.extend(passed.iter().flatten());
        return Kind::Words((!known.is_empty()).then_some(known));
    }
    let is_lone = select.variants.len() == 1 && select.variants[0].key.text == "other";
    if is_plural(&own) || is_lone { Kind::Plural(Counting::Cardinal, 0, 0) } else { Kind::Switch }
}

/// Whether numbers are told apart as grammar does: `[1]` is all of “one” in English.
fn tells_singular(keys: &BTreeSet<&str>, plurals: &Plurals) -> bool {
    let exact: Option<BTreeSet<u32>> =
        keys.iter().filter(|key| **key != "other").map(|key| key.parse().ok().filter(|number| *number <= 2)).collect();
    let Some(exact) = exact else { return false };
    let is_told = |numbers: &Vec<u32>| numbers.iter().all(|number| exact.contains(number));
    plurals.whole.iter().any(|(category, numbers)| *category != "other" && is_told(numbers))
}

/// The keys of all variants that an entry chooses by a variable.
fn keys<'a>(entry: &Entry<'a>, variable: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for (_, pattern) in entry.texts() {
        pattern.selects(&mut |select| {
            if chosen_by(&select.selector) == variable && select.selector.variable().is_some() {
                found.extend(select.variants.iter().map(|variant| variant.key.text));
            }
        });
    }
    found
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// The categories that a choice has to have, and those that it may have.
struct Wanted<'p> {
    plurals: &'p Plurals,
    needed: BTreeSet<&'static str>,
    allowed: BTreeSet<&'static str>,
    is_whole: bool,
}

impl<'p> Wanted<'p> {
    fn new(plurals: &'p Plurals, least: usize, most: usize) -> Self {
        if least == 0 {
            let needed = plurals.whole.keys().copied().collect();
            return Self { plurals, needed, allowed: plurals.categories.clone(), is_whole: true };
        }
        let needed: BTreeSet<_> = (least..=most).flat_map(|digits| plurals.with_digits(digits)).collect();
        Self { plurals, allowed: needed.clone(), needed, is_whole: false }
    }

    /// Whether a category is told apart number by number: `[1]` is all of “one” in English.
    fn is_covered(&self, category: &str, select: &Select<'_>) -> bool {
        let exact: BTreeSet<u32> = select
            .variants
            .iter()
            .filter(|variant| variant.is_number)
            .filter_map(|variant| variant.key.text.parse().ok())
            .collect();
        self.is_whole && self.plurals.whole.get(category).is_some_and(|all| all.iter().all(|one| exact.contains(one)))
    }
}

fn plural(subject: &Subject<'_, '_>, select: &Select<'_>, wanted: &Wanted<'_>, found: &mut Vec<Finding>) {
    let file = subject.file;
    let named = || select.variants.iter().filter(|variant| !variant.is_number).map(|variant| variant.key);
    let strangers = named().filter(|key| !is_category(key.text));
    let known = wanted.allowed.iter().copied().collect::<Vec<_>>().join(", ");
    let mut misspelt = 0;
    for key in strangers {
        misspelt += 1;
        let diagnostic = Diagnostic::warning("ftl::unknown-key", file.span(key.place())).with("key", key.text);
        let diagnostic = diagnostic.with("name", chosen_by(&select.selector)).with("known", &known);
        found.push(diagnostic.suggest(key.text, wanted.allowed.iter().copied()).into());
    }
    let useless = named().filter(|key| is_category(key.text) && !wanted.allowed.contains(key.text));
    for key in useless {
        let diagnostic = Diagnostic::warning("ftl::plural-useless", file.span(key.place())).with("key", key.text);
        found.push(diagnostic.with("language", subject.words.code).with("known", &known).into());
    }
    let is_missing =
        |category: &&str| !named().any(|key| key.text == *category) && !wanted.is_covered(category, select);
    let missing: Vec<&str> = wanted.needed.iter().copied().filter(is_missing).collect();
    // A name that was mistyped is one mistake, not two.
    if missing.len() > misspelt {
        let at = select.selector.variable().unwrap_or_else(|| select.selector.piece());
        let diagnostic = Diagnostic::warning("ftl::plural-missing", file.span(at.place()));
        let diagnostic = diagnostic.with("language", subject.words.code).with("categories", missing.join(", "));
        found.push(diagnostic.with("count", missing.len()).into());
    }
}

fn words(subject: &Subject<'_, '_>, select: &Select<'_>, known: &BTreeSet<&str>, found: &mut Vec<Finding>) {
    let strange = select.variants.iter().filter(|variant| !variant.is_default && !known.contains(variant.key.text));
    for variant in strange {
        let diagnostic = Diagnostic::warning("ftl::unknown-key", subject.file.span(variant.key.place()));
        let diagnostic = diagnostic.with("key", variant.key.text).with("name", chosen_by(&select.selector));
        let diagnostic = diagnostic.with("known", known.iter().copied().collect::<Vec<_>>().join(", "));
        found.push(diagnostic.suggest(variant.key.text, known.iter().copied()).into());
    }
}

/// What an attribute of a term, by which variants are chosen, says in this language.
fn constant(subject: &Subject<'_, '_>, selector: &Inline<'_>) -> Option<String> {
    let Inline::Term(id, Some(attribute), _) = selector else { return None };
    let definition = subject.words.find(id.text)?;
    let mut value = String::new();
    for part in &definition.entry.text(Some(attribute.text))?.0 {
        match part {
            Part::Text(text) => value.push_str(text.text),
            Part::Inline(Inline::Text(literal)) => value.push_str(&unescaped(literal.text)),
            _ => return None,
        }
    }
    Some(value)
}

/// A term may change, so that variants for other values are no mistake; one that is nearly its value is.
fn misspelt(subject: &Subject<'_, '_>, select: &Select<'_>, value: &str, found: &mut Vec<Finding>) {
    if select.variants.iter().any(|variant| variant.key.text == value) {
        return;
    }
    for variant in &select.variants {
        let diagnostic = Diagnostic::warning("ftl::unknown-key", subject.file.span(variant.key.place()));
        let diagnostic = diagnostic.suggest(variant.key.text, [value]);
        if diagnostic.suggestion.is_some() {
            let name = select.selector.piece();
            found.push(diagnostic.with("key", variant.key.text).with("name", name.text).with("known", value).into());
        }
    }
}
