//! What the program says when something has to be mended: a page for each code, with an example from the
//! fixtures, drawn as a terminal shows it.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use sitegen::content::slug::slugify;
use sitegen::diagnostic::Diagnostic;
use sitegen::report::{self, Format};
use sitegen::source::Sources;

use super::page::{Page, fenced};
use super::words::Words;
use crate::{bad_input, diagnostics, ftl};

/// A finding and the site that it was found in.
pub struct Example {
    finding: Diagnostic,
    sources: Sources,
}

/// A finding for each code that has one in the fixtures.
pub fn examples() -> BTreeMap<&'static str, Example> {
    let mut examples = BTreeMap::new();
    for (sources, found) in bad_input::findings().into_iter().chain(ftl::findings()) {
        for finding in found {
            let example = Example { finding, sources: sources.clone() };
            examples.entry(example.finding.code).or_insert(example);
        }
    }
    examples
}

pub fn pages(words: &Words, examples: &BTreeMap<&'static str, Example>) -> Vec<Page> {
    let index = Page::new("messages/_index", words.say("title.diagnostics")).about(words.say("about.diagnostics"));
    let mut pages = vec![index.order(4)];
    let (ids, titles) = (groups("en"), groups(words.language));
    let codes = diagnostics::codes_of_the_program();
    for (order, ((id, messages), (title, _))) in ids.iter().zip(&titles).enumerate() {
        let folder = format!("messages/{}", slugify(id));
        pages.push(Page::new(format!("{folder}/_index"), title).order(order));
        for message in messages {
            let code = codes.iter().find(|code| id_of(code) == *message);
            let code = code.unwrap_or_else(|| panic!("no code has the words {message}"));
            pages.push(page(words, &folder, code, examples.get(code.as_str())));
        }
    }
    pages
}

fn page(words: &Words, folder: &str, code: &str, example: Option<&Example>) -> Page {
    let program = words.program();
    let general = general(code);
    let finding = example.map_or(&general, |example| &example.finding);
    let hints = program.hints(finding).pop().unwrap_or_default();
    let drawn = example.map(|example| {
        let mut drawn = Vec::new();
        let found = std::slice::from_ref(&example.finding);
        report::write(Format::Human, found, &example.sources, &program, false, &mut drawn).expect("memory takes all");
        fenced("text", &String::from_utf8(drawn).expect("what is drawn is text"))
    });
    Page::new(format!("{folder}/{}", id_of(code)), code)
        .about(plain(&program.message(finding)))
        .section(words.say("word.mend"), "mend", &markdown(&hints))
        .section(words.say("word.terminal"), "terminal", &drawn.unwrap_or_default())
}

/// A finding without an example: its variables are given by their names.
fn general(code: &str) -> Diagnostic {
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let variables = diagnostics::variables(code);
    variables.iter().fold(Diagnostic::global(leak(code)), |finding, name| finding.with(leak(name), format!("‹{name}›")))
}

/// The groups of the catalogue, each with the ids of its messages, in their order.
fn groups(language: &str) -> Vec<(String, Vec<String>)> {
    let path = super::root().join("i18n").join(language).join("diagnostics.ftl");
    let text = std::fs::read_to_string(path).expect("the catalogue is there");
    let resource = parser::parse(text.as_str()).expect("the catalogue can be read");
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => groups.push((comment.content.join(" "), Vec::new())),
            Entry::Message(message) => match groups.last_mut() {
                Some((_, messages)) => messages.push(message.id.name.to_owned()),
                None => panic!("{} stands in no group", message.id.name),
            },
            _ => {}
        }
    }
    groups.retain(|(_, messages)| !messages.is_empty());
    groups
}

fn id_of(code: &str) -> String {
    code.replace("::", "-")
}

/// Text that holds no placeable of ours.
pub fn plain(text: &str) -> String {
    text.replace('{', "\\{")
}

/// Text as Markdown that means itself.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\`*_[]<>{}|#".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
