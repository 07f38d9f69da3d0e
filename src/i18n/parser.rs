//! From Fluent text to [`Entry`]s and [`Pattern`]s.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::{FaultKind, Flaw};
use super::function;
use super::pattern::{
    Argument, Call, Entry, Expression, Inline, Key, Literal, Name, Part, Pattern, Reference, Select, Variant,
};
use super::syntax;

/// The entries of a whole file, and what is wrong with it. An entry that cannot be read is left
/// out, the others are there.
pub(super) fn parse_file(text: &str, path: &Arc<str>) -> (Vec<Entry>, Vec<Flaw>) {
    parse(text.trim_start_matches('\u{feff}'), text, path)
}

/// A placeable with its braces as a pattern. Places count from the opening brace.
pub(super) fn parse_placeable(source: &str) -> (Pattern, Vec<Flaw>) {
    // With a name before it a placeable is a message.
    const HEAD: &str = "p = ";
    let message = format!("{HEAD}{source}");
    let (mut entries, mut flaws) = parse(&message, &message[HEAD.len()..], &Arc::from(""));
    let only = if entries.len() == 1 { entries.pop() } else { None };
    match only.and_then(|entry| entry.value) {
        Some(pattern) => (pattern, flaws),
        None => {
            if flaws.is_empty() {
                flaws.push(Flaw::new(syntax::not_a_placeable(), &(0..source.len())));
            }
            (Pattern::default(), flaws)
        }
    }
}

/// Parses `body`; places count from the start of `origin`, which is a part of the same text or has
/// it as its own.
fn parse(body: &str, origin: &str, path: &Arc<str>) -> (Vec<Entry>, Vec<Flaw>) {
    let mut reader = Reader { origin, flaws: Vec::new() };
    if let Some(place) = syntax::too_deep(body) {
        let place = reader.place(&body[place]);
        return (Vec::new(), vec![Flaw::new(FaultKind::TooDeep, &place)]);
    }
    let (resource, errors) = match fluent_syntax::parser::parse(body) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    for error in &errors {
        let (kind, place) = syntax::fault(error, body);
        let place = reader.place(&body[place]);
        reader.flaws.push(Flaw::new(kind, &place));
    }
    let entries = resource.body.iter().filter_map(|entry| reader.entry(entry, path)).collect();
    (entries, reader.flaws)
}

/// Turns the borrowed tree of `fluent-syntax` into ours.
struct Reader<'a> {
    origin: &'a str,
    flaws: Vec<Flaw>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &ast::Entry<&str>, path: &Arc<str>) -> Option<Entry> {
        let before = self.flaws.len();
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (
                self.name(message.id.name),
                message.value.as_ref().map(|value| self.pattern(value)),
                &message.attributes,
            ),
            ast::Entry::Term(term) => (self.term(term.id.name), Some(self.pattern(&term.value)), &term.attributes),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => return None,
        };
        let attributes =
            attributes.iter().map(|found| (self.name(found.id.name), self.pattern(&found.value))).collect();
        let is_faulty = self.flaws.len() > before;
        Some(Entry { id, path: Arc::clone(path), value, attributes, is_faulty, constant: OnceLock::new() })
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut parts = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match (element, parts.last_mut()) {
                // The parser cuts a text at its line ends.
                (ast::PatternElement::TextElement { value }, Some(Part::Text(before))) => before.push_str(value),
                (ast::PatternElement::TextElement { value }, _) => parts.push(Part::Text((*value).to_owned())),
                (ast::PatternElement::Placeable { expression }, _) => {
                    parts.push(Part::Placeable(self.expression(expression)));
                }
            }
        }
        Pattern(parts)
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select(Select {
                selector: self.inline(selector),
                // The parser has made sure that there is one.
                default: variants.iter().position(|variant| variant.default).unwrap_or(0),
                variants: variants.iter().map(|variant| self.variant(variant)).collect(),
            }),
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&str>) -> Variant {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => Key::Name(name.to_owned()),
            ast::VariantKey::NumberLiteral { value } => Key::Number(number(value).0),
        };
        Variant { key, value: self.pattern(&variant.value) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Inline {
        match inline {
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {
                Inline::Literal(literal(inline))
            }
            ast::InlineExpression::VariableReference { id } => Inline::Variable(self.name(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => Inline::Message(Reference {
                id: self.name(id.name),
                attribute: attribute.as_ref().map(|attribute| self.name(attribute.name)),
            }),
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let reference = Reference {
                    id: self.term(id.name),
                    attribute: attribute.as_ref().map(|attribute| self.name(attribute.name)),
                };
                // Fluent ignores what a term is given without a name.
                let named = arguments.as_ref().map(|arguments| self.named(arguments));
                Inline::Term(reference, named.unwrap_or_default())
            }
            ast::InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments),
            ast::InlineExpression::Placeable { expression } => Inline::Nested(Box::new(self.expression(expression))),
        }
    }

    fn call(&mut self, name: &str, arguments: &ast::CallArguments<&str>) -> Inline {
        let name = self.name(name);
        let options = self.named(arguments);
        let function = function::parse(&name, &options, arguments.positional.len(), &mut self.flaws);
        let arguments = arguments.positional.iter().map(|argument| self.inline(argument)).collect();
        Inline::Call(Call { name, function, arguments })
    }

    fn named(&mut self, arguments: &ast::CallArguments<&str>) -> Vec<Argument> {
        let mut named = Vec::with_capacity(arguments.named.len());
        for found in &arguments.named {
            match &found.value {
                // The parser lets a bare name through, which Fluent's grammar does not.
                ast::InlineExpression::MessageReference { id, .. }
                | ast::InlineExpression::FunctionReference { id, .. } => {
                    let kind = FaultKind::Syntax { problem: "literal", detail: String::new() };
                    self.flaws.push(Flaw::new(kind, &self.place(id.name)));
                }
                value => named.push(Argument { name: self.name(found.name.name), value: literal(value) }),
            }
        }
        named
    }

    fn name(&self, name: &str) -> Name {
        Name { text: name.to_owned(), place: self.place(name) }
    }

    /// A term's name with the hyphen before it.
    fn term(&self, name: &str) -> Name {
        let place = self.place(name);
        Name { text: format!("-{name}"), place: place.start.saturating_sub(1)..place.end }
    }

    /// Where `part`, a slice of the parsed text, lies.
    fn place(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.origin.as_ptr() as usize);
        start..start + part.len()
    }
}

/// A literal; the parser allows nothing else as a named argument.
fn literal(inline: &ast::InlineExpression<&str>) -> Literal {
    match inline {
        ast::InlineExpression::StringLiteral { value } => Literal::Text(unescape_unicode_to_string(value).into_owned()),
        ast::InlineExpression::NumberLiteral { value } => {
            let (number, digits) = number(value);
            Literal::Number(number, digits)
        }
        _ => Literal::Text(String::new()),
    }
}

/// A number, and the digits behind its point. The parser lets digits, a point and a minus through.
fn number(text: &str) -> (f64, u8) {
    let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    (text.parse().unwrap_or(0.0), u8::try_from(digits).unwrap_or(u8::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{localizer, no_facts, read};
    use super::*;

    #[test]
    fn every_name_knows_its_place() {
        let text = "\u{feff}menu = A { -mentee(case: \"x\") }\n";
        let (entries, flaws) = parse_file(text, &Arc::from("own.ftl"));
        assert!(flaws.is_empty());
        assert_eq!(&text[entries[0].id.place.clone()], "menu");
        let Some(Pattern(parts)) = &entries[0].value else { panic!("{entries:?}") };
        let [Part::Text(_), Part::Placeable(Expression::Inline(Inline::Term(term, given)))] = &parts[..] else {
            panic!("{parts:?}")
        };
        assert_eq!((&text[term.id.place.clone()], &text[given[0].name.place.clone()]), ("-mentee", "case"));
    }

    /// What Fluent is made of.
    const PIECES: &[&str] = &[
        "a",
        "-a",
        "b = ",
        "-t = ",
        "{ ",
        " }",
        "$x",
        "(",
        ")",
        "x: ",
        "\"",
        "\\",
        "\\u00e4",
        "->\n",
        " [one] ",
        " *[other] ",
        "\n",
        "\r\n",
        "    ",
        ".c = ",
        "ä",
        "漢",
        "1.5",
        "-1",
        "NUMBER(",
        "CAPITALIZE(",
        ", ",
        "# ",
        "\u{feff}",
    ];

    /// Text that is likely to break rules: the pieces in any order.
    fn fluent_like() -> impl Strategy<Value = String> {
        proptest::collection::vec(proptest::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn whatever_a_file_holds_its_faults_have_places_in_it(text in fluent_like()) {
            let read = read(&[("fi", &[])], &[(0, "own.ftl", &text)]);
            for found in &read.diagnostics {
                let span = found.span.clone().unwrap();
                prop_assert!(text.get(span.start as usize..span.end as usize).is_some(), "{found:?}");
            }
            for id in ["a", "b"] {
                let _ = read.value[0].message(id, &no_facts());
            }
        }

        #[test]
        fn whatever_a_placeable_holds_its_faults_have_places_in_it(text in fluent_like()) {
            let source = format!("{{ {text}");
            for fault in localizer("fi", "-a = A").evaluate(&source, &no_facts()).err().into_iter().flatten() {
                prop_assert!(source.get(fault.at.clone()).is_some(), "{fault:?}");
            }
        }
    }
}
