//! What can be known to be wrong before any message is written: names, forms, cycles, sizes.

use std::collections::HashMap;

use super::catalogue::{Catalogue, Place, dotted};
use super::fault::{FaultKind, Flaw};
use super::function::literal_text;
use super::pattern::{Argument, Expression, Inline, Key, Literal, Name, Node, Part, Pattern, Reference, Select};
use crate::diagnostic::{self, Diagnostic};

/// A text longer than this is no message but an accident, or a trap.
const LONGEST: u64 = 50_000;

/// What a value is taken to add to a message.
const VALUE: u64 = 20;

/// References within references beyond this are refused: each is a call within a call.
const DEEPEST: usize = 50;

/// The faults of all entries that a reader can meet. Entries at fault are marked.
///
/// # Diagnostics
/// `ftl::unknown-reference`, `ftl::unknown-parameter`, `ftl::unknown-form`, `ftl::cycle`,
/// `ftl::too-large`.
pub(super) fn check(catalogue: &mut Catalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for place in live_entries(catalogue) {
        let entry = catalogue.entry(place);
        let flaws = entry.patterns().flat_map(|pattern| inspect(catalogue, place.language, pattern));
        found.extend(flaws.map(|flaw| (place, flaw)));
    }
    found.extend(Measure::all(catalogue));
    let mut diagnostics = Vec::new();
    for (place, flaw) in found {
        let entry = &mut catalogue.languages[place.language].entries[place.entry];
        entry.is_faulty = true;
        diagnostics.extend(flaw.in_file(&entry.path).diagnostic());
    }
    diagnostics
}

/// The entries that were not overridden.
fn live_entries(catalogue: &Catalogue) -> Vec<Place> {
    let languages = catalogue.languages.iter().enumerate();
    let all =
        languages.flat_map(|(language, data)| (0..data.entries.len()).map(move |entry| Place { language, entry }));
    all.filter(|place| catalogue.find(place.language, &catalogue.entry(*place).id.text) == Some(*place)).collect()
}

/// The references and calls of terms in a pattern that lead nowhere.
pub(super) fn inspect(catalogue: &Catalogue, language: usize, pattern: &Pattern) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    pattern.walk(&mut |node| {
        let (reference, given) = match node {
            Node::Inline(Inline::Message(reference)) => (reference, None),
            Node::Inline(Inline::Term(reference, given)) => (reference, Some(given)),
            Node::Inline(_) | Node::Select(_) => return,
        };
        let attribute = reference.attribute.as_ref().map(|attribute| attribute.text.as_str());
        match catalogue.pattern(language, &reference.id.text, attribute) {
            None => flaws.push(unknown_reference(catalogue, language, reference)),
            Some((_, term)) => {
                let given = given.into_iter().flatten();
                flaws.extend(given.filter_map(|argument| unknown_form(&reference.id, term, argument)));
            }
        }
    });
    flaws
}

/// That the language has no such message, term or attribute.
pub(super) fn unknown_reference(catalogue: &Catalogue, language: usize, reference: &Reference) -> Flaw {
    let id = &reference.id.text;
    let attribute = reference.attribute.as_ref();
    let name = dotted(id, attribute.map(|attribute| attribute.text.as_str()));
    let is_term = id.starts_with('-');
    let kind = if is_term { FaultKind::UnknownTerm(name) } else { FaultKind::UnknownMessage(name) };
    match (catalogue.find(language, id), attribute) {
        (Some(place), Some(attribute)) => {
            let known = catalogue.entry(place).attributes.iter().map(|(name, _)| name.text.as_str());
            Flaw::new(kind, &attribute.place).suggest(&attribute.text, known)
        }
        _ => {
            let known = catalogue.ids(language).filter(|known| known.starts_with('-') == is_term);
            Flaw::new(kind, &reference.id.place).suggest(id, known)
        }
    }
}

/// That a term does nothing with an argument: Fluent would take the default form in silence.
fn unknown_form(term: &Name, pattern: &Pattern, argument: &Argument) -> Option<Flaw> {
    let mut parameters = Vec::new();
    let mut selects: Vec<&Select> = Vec::new();
    pattern.walk(&mut |node| match node {
        Node::Inline(Inline::Variable(name)) => parameters.push(name.text.as_str()),
        Node::Select(select) if is_variable(&select.selector, &argument.name.text) => selects.push(select),
        Node::Inline(_) | Node::Select(_) => {}
    });
    let (term, parameter) = (term.text.clone(), argument.name.text.clone());
    let uses = parameters.iter().filter(|name| **name == parameter).count();
    if uses == 0 {
        let flaw = Flaw::new(FaultKind::UnknownParameter { term, parameter }, &argument.name.place);
        return Some(flaw.suggest(&argument.name.text, parameters));
    }
    let keys = || selects.iter().flat_map(|select| &select.variants).map(|variant| &variant.key);
    // A parameter that is printed, or handed to a function, may have any value.
    if uses > selects.len() || keys().any(|key| names(key, &argument.value)) {
        return None;
    }
    let value = literal_text(&argument.value);
    let known = keys().filter_map(|key| if let Key::Name(name) = key { Some(name.as_str()) } else { None });
    let suggestion = diagnostic::closest(&value, known);
    let kind = FaultKind::UnknownForm { term, parameter, value };
    Some(Flaw { suggestion, ..Flaw::new(kind, &argument.name.place) })
}

fn is_variable(inline: &Inline, wanted: &str) -> bool {
    matches!(inline, Inline::Variable(name) if name.text == wanted)
}

/// Whether a variant may be meant for a value. Any plural category may be meant for a number.
fn names(key: &Key, value: &Literal) -> bool {
    match (key, value) {
        (Key::Name(name), Literal::Text(text)) => name == text,
        (Key::Number(number), Literal::Number(given, _)) => number == given,
        (Key::Name(name), Literal::Number(..)) => icu_plurals::PluralCategory::get_for_cldr_string(name).is_some(),
        (Key::Number(_), Literal::Text(_)) => false,
    }
}

/// Measures how long each text can become, and finds those that contain themselves on the way.
struct Measure<'a> {
    catalogue: &'a Catalogue,
    /// The lengths that are known, by entry and attribute.
    known: HashMap<Text<'a>, u64>,
    /// The texts being measured, each within the one before it.
    open: Vec<Text<'a>>,
    found: Vec<(Place, Flaw)>,
}

/// A message's or term's value or attribute.
type Text<'a> = (Place, Option<&'a str>);

impl<'a> Measure<'a> {
    fn all(catalogue: &'a Catalogue) -> Vec<(Place, Flaw)> {
        let mut measure = Self { catalogue, known: HashMap::new(), open: Vec::new(), found: Vec::new() };
        for place in live_entries(catalogue) {
            let entry = catalogue.entry(place);
            if let Some(value) = &entry.value {
                measure.text((place, None), value);
            }
            for (name, attribute) in &entry.attributes {
                measure.text((place, Some(name.text.as_str())), attribute);
            }
        }
        measure.found
    }

    fn text(&mut self, text: Text<'a>, pattern: &'a Pattern) -> u64 {
        if let Some(length) = self.known.get(&text) {
            return *length;
        }
        self.open.push(text);
        let length = self.pattern(text.0, pattern);
        self.open.pop();
        let counted = if length > LONGEST {
            let id = &self.catalogue.entry(text.0).id;
            self.found.push((text.0, Flaw::new(FaultKind::TooLarge(dotted(&id.text, text.1)), &id.place)));
            // Whoever uses it is not at fault too.
            VALUE
        } else {
            length
        };
        self.known.insert(text, counted);
        counted
    }

    fn pattern(&mut self, place: Place, pattern: &'a Pattern) -> u64 {
        let part = |part: &'a Part| match part {
            Part::Text(text) => text.len() as u64,
            Part::Placeable(expression) => self.expression(place, expression),
        };
        pattern.0.iter().map(part).fold(0, u64::saturating_add)
    }

    fn expression(&mut self, place: Place, expression: &'a Expression) -> u64 {
        match expression {
            Expression::Inline(inline) => self.inline(place, inline),
            Expression::Select(select) => {
                // A selector is not shown, but it is written to be compared.
                let selector = self.inline(place, &select.selector);
                let variants = select.variants.iter().map(|variant| self.pattern(place, &variant.value));
                variants.max().unwrap_or(0).max(selector)
            }
        }
    }

    fn inline(&mut self, place: Place, inline: &'a Inline) -> u64 {
        match inline {
            Inline::Literal(Literal::Text(text)) => text.len() as u64,
            Inline::Literal(Literal::Number(..)) | Inline::Variable(_) => VALUE,
            Inline::Message(reference) | Inline::Term(reference, _) => self.reference(place, reference),
            Inline::Nested(expression) => self.expression(place, expression),
            Inline::Call(call) => {
                let arguments = call.arguments.iter().map(|argument| self.inline(place, argument));
                arguments.fold(VALUE, u64::saturating_add)
            }
        }
    }

    fn reference(&mut self, place: Place, reference: &'a Reference) -> u64 {
        let attribute = reference.attribute.as_ref().map(|attribute| attribute.text.as_str());
        let Some((target, pattern)) = self.catalogue.pattern(place.language, &reference.id.text, attribute) else {
            return 0;
        };
        let text = (target, attribute);
        if let Some(first) = self.open.iter().position(|open| *open == text) {
            self.cycle(place, first, &reference.id);
            return 0;
        }
        if self.open.len() > DEEPEST {
            let kind = FaultKind::TooLarge(reference.id.text.clone());
            self.found.push((place, Flaw::new(kind, &reference.id.place)));
            return 0;
        }
        self.text(text, pattern)
    }

    /// Notes the cycle that begins with the open text `first` and is closed by the reference `at`.
    fn cycle(&mut self, place: Place, first: usize, at: &Name) {
        let name = |(place, attribute): &Text<'_>| dotted(&self.catalogue.entry(*place).id.text, *attribute);
        let mut way: Vec<_> = self.open[first..].iter().map(name).collect();
        way.push(way[0].clone());
        self.found.push((place, Flaw::new(FaultKind::Cycle(way), &at.place)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{faults, no_facts, read};

    #[test]
    fn names_that_lead_nowhere_are_reported_at_their_place() {
        let text = "menu = { -mente } { hom } { home.hint } { -word.x ->\n *[y] z\n }\nhome = Koti\n    .hints = x\n\
                    -mentee = aktori\n-word = x\n";
        assert_eq!(
            faults(text),
            [
                "ftl::unknown-reference at “-mente” kind=term name=-mente did you mean -mentee?",
                "ftl::unknown-reference at “hom” kind=message name=hom did you mean home?",
                "ftl::unknown-reference at “hint” kind=message name=home.hint did you mean hints?",
                "ftl::unknown-reference at “x” kind=term name=-word.x",
            ]
        );
    }

    #[test]
    fn a_form_that_a_term_has_not_is_reported() {
        let text = "-mentee = { $case ->\n [genitive] { $number ->\n  [plural] aktorien\n *[singular] aktorin\n }\n\
                    *[nominative] aktori\n }\n\
                    a = { -mentee(case: \"genitiv\") } { -mentee(cas: \"genitive\") } { -mentee(number: \"dual\") }\n\
                    b = { -mentee(case: \"genitive\", number: \"plural\") } { -mentee(case: \"nominative\") }\n";
        assert_eq!(
            faults(text),
            [
                "ftl::unknown-form at “case” term=-mentee parameter=case value=genitiv did you mean genitive?",
                "ftl::unknown-parameter at “cas” term=-mentee parameter=cas did you mean case?",
                "ftl::unknown-form at “number” term=-mentee parameter=number value=dual",
            ]
        );
    }

    #[test]
    fn a_parameter_that_is_shown_may_have_any_value() {
        let text = "-year = vuosi { $year }\n-count = { $n ->\n [one] yksi\n *[other] monta\n }\n\
                    a = { -year(year: \"2027\") } { -count(n: 3) }\n";
        assert_eq!(faults(text), [] as [&str; 0]);
    }

    #[test]
    fn a_cycle_is_reported_once_and_its_users_are_quiet() {
        let text = "a = { b }\nb = { -c }\n-c = { $x ->\n *[y] { a }\n }\nuser = { a }\nself = { self }\nfine = { a.x }\n\
                    aa = x\n    .x = { aa }\n";
        assert_eq!(
            faults(text),
            [
                "ftl::cycle at “a” way=a → b → -c → a",
                "ftl::cycle at “self” way=self → self",
                "ftl::unknown-reference at “x” kind=message name=a.x",
            ]
        );
        let read = read(&[("fi", &[])], &[(0, "own.ftl", text)]);
        for id in ["a", "b", "user", "self"] {
            let fault = read.value[0].message(id, &no_facts()).unwrap_err();
            assert_eq!(fault.diagnostic(), None, "{id}");
        }
        assert_eq!(read.value[0].constant("aa"), Ok("x"));
    }

    #[test]
    fn a_cycle_through_a_fallback_is_found() {
        let files = [(0, "fi.ftl", "a = { b }"), (1, "en.ftl", "b = { a }")];
        let read = read(&[("fi", &[1]), ("en", &[0])], &files);
        assert_eq!(read.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["ftl::cycle"]);
    }

    #[test]
    fn a_text_that_swells_is_reported_where_it_passes_the_bound() {
        let mut text = "lol0 = hahahahaha\n".to_owned();
        for step in 1..=9 {
            let before = format!("{{ lol{} }}", step - 1);
            text.push_str(&format!("lol{step} = {}\n", before.repeat(10)));
        }
        assert_eq!(faults(&text), ["ftl::too-large at “lol4” name=lol4", "ftl::too-large at “lol8” name=lol8"]);
        let read = read(&[("fi", &[])], &[(0, "own.ftl", &text)]);
        assert_eq!(read.value[0].constant("lol3").map(str::len), Ok(10_000));
        assert!(read.value[0].constant("lol9").is_err());
    }

    #[test]
    fn a_long_chain_of_references_is_no_deep_recursion() {
        let line = |at: usize| format!("a{at} = {{ a{} }}\n", at + 1);
        let text: String = (0..20_000).map(line).chain(["a20000 = x\n".to_owned()]).collect();
        let found = faults(&text);
        assert!(!found.is_empty() && found.iter().all(|fault| fault.starts_with("ftl::too-large")));
    }
}
