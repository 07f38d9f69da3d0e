//! A Fluent file for a new language: the source's messages with the plural branches of that language,
//! and the source's text as a comment above each.

use fluent_syntax::ast::{
    Comment, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
    Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};
use icu_plurals::{PluralCategory, PluralRules};

use super::locale::Locale;
use super::plurals::name;

/// A file to be translated, and how much there is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The file's text.
    pub text: String,
    /// How many messages and terms it has.
    pub entries: usize,
}

/// The stub of a file in the language `target`. `source` is the language of `text`.
///
/// What cannot be parsed is left out: it has been reported where it stands. The message `language-name`
/// gets the name that the language has among its speakers, where it is known. Where there is a `note`, it stands in
/// place of what the file says of itself.
pub fn stub(text: &str, source: &Locale, target: &Locale, note: Option<&str>) -> Stub {
    let parsed = match parser::parse(text.trim_start_matches('\u{feff}').to_owned()) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let writer = Writer { source: source.code(), from: Plurals::of(source), to: Plurals::of(target) };
    let mut entries = 0;
    let mut body = Vec::with_capacity(parsed.body.len());
    if let Some(note) = note {
        body.push(Entry::ResourceComment(Comment { content: note.lines().map(str::to_owned).collect() }));
    }
    for entry in parsed.body {
        let entry = match entry {
            Entry::Message(message) => Entry::Message(writer.message(message, target)),
            Entry::Term(term) => Entry::Term(writer.term(term)),
            Entry::Junk { .. } => continue,
            Entry::ResourceComment(_) if note.is_some() => continue,
            comment => {
                body.push(comment);
                continue;
            }
        };
        entries += 1;
        body.push(entry);
    }
    Stub { text: serializer::serialize(&Resource { body }), entries }
}

/// The plural categories of a language.
struct Plurals {
    cardinal: Vec<PluralCategory>,
    ordinal: Vec<PluralCategory>,
}

impl Plurals {
    fn of(locale: &Locale) -> Self {
        let categories = |rules: Result<PluralRules, _>| {
            // No language is without rules: the data compiled in fall back to the root locale.
            let mut found: Vec<_> = rules.map(|rules: PluralRules| rules.categories().collect()).unwrap_or_default();
            found.sort();
            found
        };
        let data = locale.data();
        Self {
            cardinal: categories(PluralRules::try_new_cardinal(data.into())),
            ordinal: categories(PluralRules::try_new_ordinal(data.into())),
        }
    }
}

struct Writer<'a> {
    source: &'a str,
    from: Plurals,
    to: Plurals,
}

impl Writer<'_> {
    fn message(&self, mut message: Message<String>, target: &Locale) -> Message<String> {
        let source = Message { comment: None, ..message.clone() };
        message.comment = Some(self.comment(message.comment, Entry::Message(source)));
        if let Some(value) = &mut message.value {
            self.pattern(value);
        }
        message.attributes.iter_mut().for_each(|attribute| self.pattern(&mut attribute.value));
        if let Some(name) = own_name(target).filter(|_| message.id.name == "language-name") {
            message.value = Some(Pattern { elements: vec![PatternElement::TextElement { value: name.to_owned() }] });
        }
        message
    }

    /// A term is grammar: its forms are the author's, and so are those of its stub.
    fn term(&self, mut term: Term<String>) -> Term<String> {
        let source = Term { comment: None, ..term.clone() };
        term.comment = Some(self.comment(term.comment, Entry::Term(source)));
        term
    }

    /// What is said about an entry already, and then its text in the source language.
    fn comment(&self, said: Option<Comment<String>>, source: Entry<String>) -> Comment<String> {
        let written = serializer::serialize(&Resource { body: vec![source] });
        let mut content = said.map(|comment| comment.content).unwrap_or_default();
        let lines: Vec<&str> = written.trim_end().lines().collect();
        match lines.as_slice() {
            [only] => {
                let text = only.split_once(" = ").map_or(*only, |(_, text)| text);
                content.push(format!("{}: {text}", self.source));
            }
            lines => {
                content.push(format!("{}:", self.source));
                content.extend(lines.iter().map(|line| format!("    {line}")));
            }
        }
        Comment { content }
    }

    fn pattern(&self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&self, expression: &mut Expression<String>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let is_ordinal = is_ordinal(selector);
                if self.counts(variants, is_ordinal) {
                    let categories = if is_ordinal { &self.to.ordinal } else { &self.to.cardinal };
                    *variants = branches(variants, categories);
                }
                variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value));
            }
        }
    }

    /// Whether variants are those of a count: exact numbers and plural categories alone, and among them
    /// one that the source language distinguishes. Where it distinguishes none (`[0]` and the rest), the
    /// count is not what the text depends on, unless the source language has no plurals at all.
    fn counts(&self, variants: &[Variant<String>], is_ordinal: bool) -> bool {
        let source = if is_ordinal { &self.from.ordinal } else { &self.from.cardinal };
        let is_plural = variants.iter().all(|variant| match &variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => PluralCategory::get_for_cldr_string(name).is_some(),
        });
        let has = |category: PluralCategory| variants.iter().any(|variant| is_of(variant, category));
        is_plural
            && (source.iter().any(|category| *category != PluralCategory::Other && has(*category))
                || source.len() == 1 && has(PluralCategory::Other))
    }
}

/// The variants of a count in another language: exact numbers stay, and each category of the language
/// has the text of the same category, or else of the default one.
fn branches(variants: &[Variant<String>], categories: &[PluralCategory]) -> Vec<Variant<String>> {
    let numbers = variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let default = variants.iter().find(|variant| variant.default).or(variants.last());
    let branch = |category: &PluralCategory| {
        let own = variants.iter().find(|variant| is_of(variant, *category)).or(default)?;
        let key = VariantKey::Identifier { name: name(*category).to_owned() };
        Some(Variant { key, value: own.value.clone(), default: *category == PluralCategory::Other })
    };
    let numbers = numbers.map(|variant| Variant { default: false, ..variant.clone() });
    numbers.chain(categories.iter().filter_map(branch)).collect()
}

fn is_of(variant: &Variant<String>, category: PluralCategory) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name: key } if key == name(category))
}

/// `NUMBER($n, type: "ordinal")`.
fn is_ordinal(selector: &InlineExpression<String>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|argument| {
        let Identifier { name } = &argument.name;
        name == "type" && matches!(&argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
    })
}

/// The names that languages have among their speakers, as CLDR writes them: those that the words of the
/// interface name.
const OWN_NAMES: [(&str, &str); 31] = [
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("hi", "हिन्दी"),
    ("it", "italiano"),
    ("ku", "kurdî"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("ne", "नेपाली"),
    ("nb", "norsk bokmål"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("se", "davvisámegiella"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sv", "svenska"),
    ("th", "ไทย"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// The name of a plain language: `fi-simple` and `pt-BR` have names of their own, which are not known here.
fn own_name(locale: &Locale) -> Option<&'static str> {
    OWN_NAMES.iter().find(|(code, _)| *code == locale.code()).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### Words\n\nlanguage-name = suomi\n# $count is a number.\ncopies =\n    { $count ->\n        \
                        [0] ei yhtään\n        [one] { $count } kappale\n       *[other] { $count } kappaletta\n    }\n\
                        duration =\n    { $hours ->\n        [0] { $minutes } min\n       *[other] { $hours } h\n    }\n\
                        place = { NUMBER($n, type: \"ordinal\") ->\n   *[other] { $n }.\n }\n";

    fn stub_in(code: &str) -> Stub {
        stub(TEXT, &Locale::new("fi").unwrap(), &Locale::new(code).unwrap(), None)
    }

    #[test]
    fn each_language_has_its_own_branches_and_the_source_above_them() {
        let arabic = stub_in("ar");
        assert_eq!(arabic.entries, 4);
        let expected = "# $count is a number.\n# fi:\n#     copies =\n#         { $count ->\n#             [0] ei yhtään\n\
                        #             [one] { $count } kappale\n#            *[other] { $count } kappaletta\n#         }\n\
                        copies =\n    { $count ->\n        [0] ei yhtään\n        [zero] { $count } kappaletta\n        \
                        [one] { $count } kappale\n        [two] { $count } kappaletta\n        [few] { $count } kappaletta\n\
                        \x20       [many] { $count } kappaletta\n       *[other] { $count } kappaletta\n    }\n";
        assert!(arabic.text.contains(expected), "{}", arabic.text);
        assert!(arabic.text.starts_with("### Words\n\n# fi: suomi\nlanguage-name = العربية\n"), "{}", arabic.text);
        // What does not depend on a count has no branches of counts.
        assert!(arabic.text.contains(
            "duration =\n    { $hours ->\n        [0] { $minutes } min\n       *[other] { $hours } h\n    }\n"
        ));
    }

    #[test]
    fn a_language_without_plurals_has_one_branch() {
        let text = stub_in("ja").text;
        assert!(text.contains("        [0] ei yhtään\n       *[other] { $count } kappaletta\n    }\n"), "{text}");
    }

    #[test]
    fn ordinals_have_their_own_categories() {
        let text = stub_in("en").text;
        assert!(
            text.contains("[one] { $n }.\n        [two] { $n }.\n        [few] { $n }.\n       *[other] { $n }."),
            "{text}"
        );
    }

    #[test]
    fn a_stub_of_the_whole_interface_can_be_read() {
        let text = include_str!("../../i18n/fi/interface.ftl");
        for code in ["ar", "ru", "cy", "ja", "sv"] {
            let made =
                stub(text, &Locale::new("fi").unwrap(), &Locale::new(code).unwrap(), Some("A note\n\nof two lines"));
            assert!(made.text.starts_with("### A note\n###\n### of two lines\n\n\n## "), "{}", made.text);
            let parsed = parser::parse(made.text.as_str()).unwrap();
            let messages = parsed.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).count();
            assert!(messages == made.entries && messages > 200, "{code}");
        }
    }
}
