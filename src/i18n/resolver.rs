//! Writes a message: chooses variants, follows references, applies functions.
//!
//! Why not `fluent-bundle`: it forgets a term's parameters as soon as that term names another, so
//! that “mentoroitavien ryhmän” cannot be built of `-mentee` and a case; a function of its cannot
//! say that something is wrong; its faults have no place. All three are the heart of this program.
//! The rules of the language are those of `fluent.js`, which is Fluent's reference.

use std::borrow::Cow;

use super::catalogue::{Catalogue, Place, dotted};
use super::check;
use super::fault::{FaultKind, Flaw};
use super::formats::DateStyle;
use super::function::NumberForm;
use super::pattern::{Argument, Call, Entry, Expression, Inline, Key, Literal, Name, Part, Pattern, Reference, Select};
use super::value::{Facts, Resolved};

/// One writing of one message or placeable.
pub(super) struct Resolver<'a> {
    catalogue: &'a Catalogue,
    facts: &'a Facts,
    /// What was found at fault, and in which entry; `None` for the placeable itself.
    pub(super) flaws: Vec<(Option<&'a Entry>, Flaw)>,
}

/// Where an expression stands, and what it can see.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The language whose rules and words hold: that of the message, also where another language
    /// fell back to it.
    pub(super) language: usize,
    /// The entry; `None` in a placeable.
    entry: Option<&'a Entry>,
    /// In a term, what its caller gave; a term sees nothing else.
    parameters: Option<&'a [Argument]>,
}

impl<'a> Scope<'a> {
    /// That of a placeable in a text of this language.
    pub(super) fn placeable(language: usize) -> Self {
        Self { language, entry: None, parameters: None }
    }
}

impl<'a> Resolver<'a> {
    /// A resolver that has not found anything yet.
    pub(super) fn new(catalogue: &'a Catalogue, facts: &'a Facts) -> Self {
        Self { catalogue, facts, flaws: Vec::new() }
    }

    /// The text of a message or of its attribute.
    pub(super) fn message(&mut self, place: Place, pattern: &'a Pattern) -> String {
        let scope = Scope { language: place.language, entry: Some(self.catalogue.entry(place)), parameters: None };
        let mut text = String::new();
        self.write(pattern, scope, &mut text);
        text
    }

    /// Writes a pattern.
    pub(super) fn write(&mut self, pattern: &'a Pattern, scope: Scope<'a>, out: &mut String) {
        for part in &pattern.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Placeable(expression) => self.expression(expression, scope, out),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression, scope: Scope<'a>, out: &mut String) {
        match expression {
            Expression::Inline(Inline::Message(reference)) => self.reference(reference, None, scope, out),
            Expression::Inline(Inline::Term(reference, given)) => self.reference(reference, Some(given), scope, out),
            Expression::Inline(Inline::Nested(inner)) => self.expression(inner, scope, out),
            Expression::Inline(inline) => {
                let value = self.value(inline, scope);
                self.print(value, scope, out);
            }
            Expression::Select(select) => {
                let selector = self.value(&select.selector, scope);
                self.write(self.choose(select, &selector, scope.language), scope, out);
            }
        }
    }

    /// The variant for a value: the first that names it or its plural category, else the default.
    fn choose(&self, select: &'a Select, selector: &Resolved<'_>, language: usize) -> &'a Pattern {
        let formats = &self.catalogue.languages[language].formats;
        let fits = |key: &Key| match (key, selector) {
            (Key::Name(name), Resolved::Text(text)) => name == text,
            (Key::Number(number), Resolved::Number(given, _)) => number == given,
            (Key::Name(name), Resolved::Number(given, form)) => {
                icu_plurals::PluralCategory::get_for_cldr_string(name) == Some(formats.plural(*given, *form))
            }
            _ => false,
        };
        let chosen = select.variants.iter().find(|variant| fits(&variant.key));
        &chosen.unwrap_or(&select.variants[select.default]).value
    }

    fn value(&mut self, inline: &'a Inline, scope: Scope<'a>) -> Resolved<'a> {
        match inline {
            Inline::Literal(literal) => literal_value(literal),
            Inline::Variable(name) => self.variable(name, scope),
            Inline::Call(call) => self.call(call, scope),
            Inline::Message(reference) => self.referenced(reference, None, scope),
            Inline::Term(reference, given) => self.referenced(reference, Some(given), scope),
            Inline::Nested(expression) => {
                let mut text = String::new();
                self.expression(expression, scope, &mut text);
                Resolved::Text(Cow::Owned(text))
            }
        }
    }

    fn variable(&mut self, name: &'a Name, scope: Scope<'a>) -> Resolved<'a> {
        if let Some(parameters) = scope.parameters {
            let given = parameters.iter().find(|parameter| parameter.name.text == name.text);
            return given.map_or(Resolved::NotGiven(name), |given| literal_value(&given.value));
        }
        match self.facts.get(&name.text) {
            Some(value) => value.into(),
            None => {
                let flaw = Flaw::new(FaultKind::UnknownVariable(name.text.clone()), &name.place);
                let known = self.facts.keys().map(String::as_str);
                self.flaws.push((scope.entry, flaw.suggest(&name.text, known)));
                Resolved::Faulty
            }
        }
    }

    fn call(&mut self, call: &'a Call, scope: Scope<'a>) -> Resolved<'a> {
        let values: Vec<_> = call.arguments.iter().map(|argument| self.value(argument, scope)).collect();
        // Both have been noted: an unknown function when it was parsed, a faulty value just now.
        let Some(function) = call.function else { return Resolved::Faulty };
        if values.iter().any(|value| matches!(value, Resolved::Faulty)) {
            return Resolved::Faulty;
        }
        for value in &values {
            if let Resolved::NotGiven(parameter) = value {
                return self.not_given(parameter, scope);
            }
        }
        let formats = &self.catalogue.languages[scope.language].formats;
        match function.apply(&values, formats) {
            Ok(value) => value,
            Err(expected) => {
                let kind = FaultKind::WrongType { function: call.name.text.clone(), expected };
                self.fault(kind, &call.name, scope)
            }
        }
    }

    fn referenced(
        &mut self,
        reference: &'a Reference,
        given: Option<&'a [Argument]>,
        scope: Scope<'a>,
    ) -> Resolved<'a> {
        let before = self.flaws.len();
        let mut text = String::new();
        self.reference(reference, given, scope, &mut text);
        if self.flaws.len() > before { Resolved::Faulty } else { Resolved::Text(Cow::Owned(text)) }
    }

    /// Writes another message, which sees what this one sees, or a term, which sees what it is given.
    fn reference(
        &mut self,
        reference: &'a Reference,
        given: Option<&'a [Argument]>,
        scope: Scope<'a>,
        out: &mut String,
    ) {
        let attribute = reference.attribute.as_ref().map(|attribute| attribute.text.as_str());
        let Some((place, pattern)) = self.catalogue.pattern(scope.language, &reference.id.text, attribute) else {
            let flaw = check::unknown_reference(self.catalogue, scope.language, reference);
            self.flaws.push((scope.entry, flaw));
            return;
        };
        let entry = self.catalogue.entry(place);
        if entry.is_faulty {
            self.fault(FaultKind::Reported(dotted(&entry.id.text, attribute)), &reference.id, scope);
            return;
        }
        let inner = Scope { language: place.language, entry: Some(entry), parameters: given.or(scope.parameters) };
        self.write(pattern, inner, out);
    }

    fn print(&mut self, value: Resolved<'a>, scope: Scope<'a>, out: &mut String) {
        let formats = &self.catalogue.languages[scope.language].formats;
        match value {
            Resolved::Text(text) => out.push_str(&text),
            Resolved::Number(number, form) => out.push_str(&formats.number(number, form)),
            Resolved::Date(day) => out.push_str(&formats.disguise(formats.date(day, DateStyle::Medium))),
            Resolved::DateTime(time) => out.push_str(&formats.disguise(formats.date_time(time, DateStyle::Medium))),
            Resolved::NotGiven(parameter) => {
                self.not_given(parameter, scope);
            }
            Resolved::Faulty => {}
        }
    }

    fn not_given(&mut self, parameter: &'a Name, scope: Scope<'a>) -> Resolved<'a> {
        self.fault(FaultKind::MissingParameter { parameter: parameter.text.clone() }, parameter, scope)
    }

    fn fault(&mut self, kind: FaultKind, at: &Name, scope: Scope<'a>) -> Resolved<'a> {
        self.flaws.push((scope.entry, Flaw::new(kind, &at.place)));
        Resolved::Faulty
    }
}

fn literal_value(literal: &Literal) -> Resolved<'_> {
    match literal {
        Literal::Text(text) => Resolved::Text(Cow::Borrowed(text)),
        Literal::Number(number, digits) => {
            let plain = NumberForm::default();
            let maximum_digits = plain.maximum_digits.max(*digits);
            Resolved::Number(*number, NumberForm { minimum_digits: *digits, maximum_digits, ..plain })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{localizer, no_facts};
    use super::super::value::Value;
    use super::*;

    fn facts<const N: usize>(values: [(&str, Value); N]) -> Facts {
        values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    #[test]
    fn a_term_keeps_its_parameters_when_it_names_another() {
        let fi = localizer(
            "fi",
            "-mentee = { $case ->\n [genitive] aktorien\n *[nominative] aktorit\n }\n\
             -group = { -mentee(case: \"genitive\") } { $case ->\n [genitive] ryhmän\n *[nominative] ryhmä\n }\n\
             a = { -group(case: \"genitive\") }, { -group }\n",
        );
        assert_eq!(fi.constant("a"), Ok("aktorien ryhmän, aktorien ryhmä"));
    }

    #[test]
    fn a_term_sees_only_what_it_is_given() {
        let fi = localizer("fi", "-t = { $x ->\n [a] A\n *[b] B\n }\nm = { -t } { -t(x: \"a\") } { $x }\n");
        assert_eq!(fi.message("m", &facts([("x", "a".into())])), Ok("B A a".to_owned()));
    }

    #[test]
    fn a_variant_is_chosen_by_text_number_or_plural() {
        let fi = localizer(
            "fi",
            "n = { $n ->\n [0] ei yhtään\n [one] yksi\n [2.5] kaksi ja puoli\n *[other] { $n } kpl\n }\n\
             f = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] yksi\n *[other] { $n } kappaletta\n }\n",
        );
        let text = |id, number: f64| fi.message(id, &facts([("n", number.into())])).unwrap();
        assert_eq!(
            [0.0, 1.0, 2.5, 1000.0].map(|n| text("n", n)),
            ["ei yhtään", "yksi", "kaksi ja puoli", "1\u{a0}000 kpl"]
        );
        // “1,0” is plural in Finnish; the form decides, not the number.
        assert_eq!(text("f", 1.0), "1 kappaletta");
        let ar = localizer("ar", "n = { $n ->\n [two] اثنان\n [few] قليل\n *[other] كثير\n }\n");
        assert_eq!(ar.message("n", &facts([("n", 2.0.into())])), Ok("اثنان".to_owned()));
        assert_eq!(ar.message("n", &facts([("n", 5.0.into())])), Ok("قليل".to_owned()));
        let en = localizer("en", "n = { NUMBER($n, type: \"ordinal\") ->\n [two] { $n }nd\n *[other] { $n }th\n }\n");
        assert_eq!(en.message("n", &facts([("n", 22.0.into())])), Ok("22nd".to_owned()));
    }

    #[test]
    fn a_message_sees_the_facts_of_the_one_that_names_it() {
        let fi = localizer(
            "fi",
            "hello = Hei { $name }{ mark }\nmark = { \"\\u0021\" }{ { \" \" } }{ 1.0 }\nall = { hello }\n",
        );
        assert_eq!(fi.message("all", &facts([("name", "Aino".into())])), Ok("Hei Aino! 1,0".to_owned()));
        let fault = fi.message("all", &no_facts()).unwrap_err();
        assert_eq!(*fault.kind, FaultKind::UnknownVariable("name".to_owned()));
        assert_eq!(fault.span.map(|span| (span.start, span.end)), Some((15, 19)));
    }

    #[test]
    fn values_are_written_in_the_languages_form() {
        let source = "v = { $text } { $number } { $day } { $moment }\n";
        let values = facts([
            ("text", "x".into()),
            ("number", 1234.5.into()),
            ("day", jiff::civil::date(2026, 11, 21).into()),
            ("moment", jiff::civil::date(2026, 11, 21).at(17, 0, 0, 0).into()),
        ]);
        let text = |code| localizer(code, source).message("v", &values).unwrap();
        assert_eq!(text("fi"), "x 1\u{a0}234,5 21.11.2026 21.11.2026 klo 17.00");
        assert_eq!(text("en"), "x 1,234.5 21 Nov 2026 21 Nov 2026, 17:00");
        assert_eq!(text("sv"), "x 1\u{a0}234,5 21 nov. 2026 21 nov. 2026 kl. 17.00");
    }

    #[test]
    fn lines_and_indents_are_those_of_the_fluent_guide() {
        let en = localizer("en", "m =\n    One\n      two { \"{\" }\n\n    three\nn = { \"\" }    x\n");
        assert_eq!(en.constant("m"), Ok("One\n  two {\n\nthree"));
        assert_eq!(en.constant("n"), Ok("    x"));
    }
}
