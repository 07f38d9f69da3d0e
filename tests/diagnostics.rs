//! What the program says: every code has its words, in both of its languages, and every text that
//! themes and renderers ask for is there in each language that the interface speaks.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::harness::files_below;

/// A catalogue: messages by id.
type Catalogue = BTreeMap<String, Words>;

/// What a message is made of.
#[derive(Debug, Default, PartialEq, Eq)]
struct Words {
    /// The variables of its value and its attributes, by attribute; the value has an empty name.
    variables: BTreeMap<String, BTreeSet<String>>,
}

impl Words {
    fn attributes(&self) -> BTreeSet<&str> {
        self.variables.keys().map(String::as_str).collect()
    }

    fn all_variables(&self) -> BTreeSet<&str> {
        self.variables.values().flatten().map(String::as_str).collect()
    }
}

/// What the source says about a code.
#[derive(Debug, Default)]
struct Use {
    /// Every short text of the files that name the code: what its message is given is among them.
    texts: BTreeSet<String>,
    /// The second places that these files label.
    labels: BTreeSet<String>,
}

#[test]
fn both_languages_say_the_same_with_the_same_variables() {
    for name in ["diagnostics", "cli", "reference"] {
        let (en, fi) = (catalogue("en", name), catalogue("fi", name));
        let mut faults = differences(&en, &fi, "en", "fi");
        for (id, words) in &en {
            let Some(other) = fi.get(id) else { continue };
            if words.attributes() != other.attributes() {
                writeln!(faults, "{id}: {:?} in en, {:?} in fi", words.attributes(), other.attributes()).unwrap();
            }
            if words.all_variables() != other.all_variables() {
                writeln!(faults, "{id}: {:?} in en, {:?} in fi", words.all_variables(), other.all_variables()).unwrap();
            }
        }
        assert!(faults.is_empty(), "{name}.ftl:\n{faults}");
    }
}

#[test]
fn every_code_has_its_words_and_all_words_have_a_code() {
    let words = catalogue("en", "diagnostics");
    let used: BTreeSet<String> = uses().into_keys().map(|code| code.replace("::", "-")).collect();
    let known: BTreeSet<String> = words.into_keys().collect();
    let without: Vec<_> = used.difference(&known).collect();
    let unused: Vec<_> = known.difference(&used).collect();
    assert!(without.is_empty(), "codes without a message in i18n/en/diagnostics.ftl: {without:?}");
    assert!(unused.is_empty(), "messages of i18n/en/diagnostics.ftl that no code has: {unused:?}");
}

#[test]
fn every_message_says_how_to_mend_it() {
    let words = catalogue("en", "diagnostics");
    let without: Vec<_> = words.iter().filter(|(_, words)| !words.variables.contains_key("hint")).collect();
    assert!(without.is_empty(), "messages without a .hint: {without:?}");
}

#[test]
fn every_second_place_is_worded_and_every_wording_has_its_place() {
    let words = catalogue("en", "diagnostics");
    let mut faults = String::new();
    let mut worded: BTreeSet<String> = BTreeSet::new();
    let uses = uses();
    for (code, found) in &uses {
        let Some(words) = words.get(&code.replace("::", "-")) else { continue };
        for name in words.attributes().into_iter().filter(|name| !matches!(*name, "" | "hint")) {
            worded.insert(name.to_owned());
            if !found.labels.contains(name) {
                writeln!(faults, "{code}: the message words .{name}, which the source does not label").unwrap();
            }
        }
    }
    for name in uses.values().flat_map(|found| &found.labels).filter(|name| !worded.contains(*name)) {
        writeln!(faults, "the source labels {name:?}, which no message words").unwrap();
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_variable_of_a_message_is_given() {
    let words = catalogue("en", "diagnostics");
    let mut faults = String::new();
    for (code, found) in uses() {
        let Some(words) = words.get(&code.replace("::", "-")) else { continue };
        for name in words.all_variables().into_iter().filter(|name| !found.texts.contains(*name)) {
            writeln!(faults, "{code}: the message asks for ${name}, which no file that names the code gives").unwrap();
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_line_of_the_program_has_its_words() {
    let known = catalogue("en", "cli");
    let asked: BTreeSet<String> = sources()
        .iter()
        .flat_map(|(_, text)| [quoted_after(text, ".say("), quoted_after(text, "self.say(")].concat())
        .collect();
    assert!(asked.contains("built-nothing"), "the search finds nothing any more: {asked:?}");
    let missing: Vec<_> = asked.iter().filter(|id| !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "not in cli.ftl: {missing:?}");
}

#[test]
fn the_interface_speaks_its_three_languages_alike() {
    let en = catalogue("en", "interface");
    for code in ["fi", "sv"] {
        let other = catalogue(code, "interface");
        let mut faults = differences(&en, &other, "en", code);
        for (id, words) in &en {
            let Some(other) = other.get(id) else { continue };
            if words.all_variables() != other.all_variables() {
                let (own, theirs) = (words.all_variables(), other.all_variables());
                writeln!(faults, "{id}: {own:?} in en, {theirs:?} in {code}").unwrap();
            }
        }
        assert!(faults.is_empty(), "interface.ftl:\n{faults}");
    }
}

#[test]
fn every_text_that_the_theme_and_the_renderers_ask_for_is_there() {
    let known = catalogue("en", "interface");
    let templates = files("themes/guide/web", ".html");
    let mut asked: BTreeSet<String> = templates.iter().flat_map(|(_, text)| quoted_after(text, "t(id=")).collect();
    assert!(asked.contains("skip-to-content"), "the search finds nothing any more: {asked:?}");
    asked.extend(sitegen::render::html::MESSAGES.map(str::to_owned));
    #[cfg(feature = "pdf")]
    asked.extend(sitegen::render::pdf::MESSAGES.map(str::to_owned));
    for call in ["self.word(", "self.message(", "self.message_of("] {
        asked.extend(sources().iter().flat_map(|(_, text)| quoted_after(text, call)));
    }
    // The name of the site is the site's own to say.
    let missing: Vec<_> = asked.iter().filter(|id| !id.starts_with("site-") && !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "not in interface.ftl: {missing:?}");
}

/// The ids that one catalogue has and the other has not.
fn differences(a: &Catalogue, b: &Catalogue, a_name: &str, b_name: &str) -> String {
    let mut faults = String::new();
    for id in a.keys().filter(|id| !b.contains_key(*id)) {
        writeln!(faults, "{id}: in {a_name}, not in {b_name}").unwrap();
    }
    for id in b.keys().filter(|id| !a.contains_key(*id)) {
        writeln!(faults, "{id}: in {b_name}, not in {a_name}").unwrap();
    }
    faults
}

/// The messages of `i18n/<language>/<name>.ftl`, which must be without a fault.
fn catalogue(language: &str, name: &str) -> Catalogue {
    let path = format!("i18n/{language}/{name}.ftl");
    let text = fs::read_to_string(root().join(&path)).expect("the catalogue can be read");
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{path}: {faults:?}"));
    let mut catalogue = Catalogue::new();
    let mut references: Vec<(String, String)> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let mut words = Words::default();
        let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
        for (name, pattern) in message.value.iter().map(|value| ("", value)).chain(attributes) {
            let mut found = Names::default();
            found.pattern(pattern);
            references.extend(found.messages.into_iter().map(|other| (id.clone(), other)));
            words.variables.insert(name.to_owned(), found.variables);
        }
        assert!(catalogue.insert(id, words).is_none(), "{path}: {} stands there twice", message.id.name);
    }
    // A message asks for what those ask for that it contains; none of ours go deeper.
    for (id, other) in references {
        let further =
            catalogue.get(&other).unwrap_or_else(|| panic!("{path}: {id} contains {other}, which is not there"));
        let further: BTreeSet<String> = further.all_variables().into_iter().map(str::to_owned).collect();
        catalogue
            .get_mut(&id)
            .expect("it was just entered")
            .variables
            .entry(String::new())
            .or_default()
            .extend(further);
    }
    catalogue
}

/// What a pattern names.
#[derive(Debug, Default)]
struct Names {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Names {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// Every code of the source, with what stands in the files that name it.
/// Every code of the program.
pub fn codes_of_the_program() -> BTreeSet<String> {
    uses().into_keys().collect()
}

/// The variables that the message of a code asks for.
pub fn variables(code: &str) -> BTreeSet<String> {
    let catalogue = catalogue("en", "diagnostics");
    let words = catalogue.get(&code.replace("::", "-"));
    words.map(|words| words.all_variables().into_iter().map(str::to_owned).collect()).unwrap_or_default()
}

fn uses() -> BTreeMap<String, Use> {
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    for (_, text) in sources() {
        let labels = text.match_indices(".label(").filter_map(|(at, call)| {
            let arguments = arguments(&text[at + call.len()..]);
            arguments.rsplit(',').find_map(quoted).map(str::to_owned)
        });
        let labels: BTreeSet<String> = labels.collect();
        let texts: BTreeSet<String> = ["(", " "].iter().flat_map(|before| quoted_after(&text, before)).collect();
        for code in codes(&text) {
            let found = uses.entry(code).or_default();
            found.texts.extend(texts.iter().cloned());
            found.labels.extend(labels.iter().cloned());
        }
    }
    uses
}

/// The codes that stand in a text as strings.
fn codes(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let code = |at: usize| {
        let start = text[..at].trim_end_matches(is_part).len();
        let rest = &text[at + 2..];
        let end = at + 2 + rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let is_string = text[..start].ends_with('"') && text[end..].starts_with('"');
        (is_string && start < at && at + 2 < end).then(|| text[start..end].to_owned())
    };
    text.match_indices("::").filter_map(|(at, _)| code(at)).collect()
}

/// The strings that stand right behind `call`.
fn quoted_after(text: &str, call: &str) -> Vec<String> {
    text.match_indices(call).filter_map(|(at, _)| quoted(&text[at + call.len()..])).map(str::to_owned).collect()
}

/// The string that a text begins with.
fn quoted(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// A text up to the bracket that closes the one before it.
fn arguments(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return &text[..at],
            ')' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The project's sources without their tests.
fn sources() -> Vec<(String, String)> {
    let is_test = |path: &str| path.ends_with("tests.rs") || path.contains("tests/");
    let files = files("src", ".rs").into_iter().filter(|(path, _)| !is_test(path));
    let own = |text: String| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    files.map(|(path, text)| (path, own(text))).collect()
}

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let files = files_below(&root().join(folder)).expect("the folder can be read");
    let files = files.into_iter().filter(|(path, _)| path.ends_with(ending));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("the file is text"))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
