//! Whether a translated piece still has the markup of its source: what a translator's tool can break.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::block::NodeKind;
use crate::content::document::{Block, BlockKind, Document};
use crate::content::form::Form;
use crate::content::markdown;
use crate::content::text::placeables;
use crate::content::typography::Marks;

/// Something that the source has and the translation has not, or the other way round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is: `heading`, `link`, `image`, `placeable`, `block`, `item`.
    pub what: &'static str,
    /// What the source has and the translation lacks, as it is written.
    pub lacks: Vec<String>,
    /// What the translation has and the source lacks.
    pub extra: Vec<String>,
}

/// A fault of the translation's Markdown that its source has not: the code that says what it is.
pub type Fault = &'static str;

/// Compares a translated section with its source. Words may stand in any order, and so may links.
pub fn of_section(source: &str, translation: &str) -> (Vec<Difference>, Vec<Fault>) {
    let (source, known) = Shape::of(source);
    let (translation, faults) = Shape::of(translation);
    let new = faults.into_iter().filter(|fault| !known.contains(fault) && *fault != ELSEWHERE);
    (source.differences(&translation), new.collect())
}

/// Compares a text of the front matter with its source.
pub fn of_text(source: &str, translation: &str) -> Vec<Difference> {
    let shape = |text: &str| Shape { placeables: names(text), ..Shape::default() };
    shape(source).differences(&shape(translation))
}

/// The text of a footnote may stand in another section.
const ELSEWHERE: Fault = "markdown::unknown-footnote";

/// The markup of a piece.
#[derive(Debug, Default)]
struct Shape {
    headings: Vec<String>,
    links: Vec<String>,
    images: Vec<String>,
    placeables: Vec<String>,
    blocks: Vec<String>,
    items: Vec<String>,
}

impl Shape {
    fn of(text: &str) -> (Self, BTreeSet<Fault>) {
        let path: Arc<str> = Arc::from("");
        let parsed = markdown::parse(&path, text, 0, Marks::of("en"));
        let document = &parsed.value;
        let mut shape = Self { placeables: names(text), ..Self::default() };
        for heading in &document.headings {
            let id = if heading.explicit { format!(" {{#{}}}", heading.id) } else { String::new() };
            shape.headings.push(format!("{}{id}", "#".repeat(heading.level.into())));
        }
        shape.links = document.links.iter().map(|link| link.destination.source()).collect();
        shape.images = document.images.iter().map(|image| image.destination.clone()).collect();
        shape.links.sort();
        shape.images.sort();
        shape.blocks(&document.blocks, document);
        (shape, parsed.diagnostics.iter().map(|found| found.code).collect())
    }

    fn blocks(&mut self, blocks: &[Block], document: &Document) {
        for block in blocks {
            match &block.kind {
                BlockKind::Code(code) => self.blocks.push(format!("```{}", code.language)),
                BlockKind::Form(index) => self.form(&document.forms[*index]),
                BlockKind::Process(index) => {
                    let process = &document.processes[*index];
                    self.blocks.push(format!("```process {}", process.id));
                    self.items.extend(process.nodes.iter().map(|node| format!("{} {{#{}}}", way(&node.kind), node.id)));
                }
                BlockKind::Checklist(index) => {
                    let checklist = &document.checklists[*index];
                    self.blocks.push(format!("```checklist {}", checklist.id));
                    self.items.extend(checklist.items.iter().map(|item| format!("check {{#{}}}", item.id)));
                }
                BlockKind::Agenda(index) => {
                    self.blocks.push("```agenda".to_owned());
                    let items = &document.agendas[*index].items;
                    self.items.extend(items.iter().map(|item| format!("{} {{#{}}}", item.start, item.id)));
                }
                BlockKind::Embed(index) => {
                    self.blocks.push("```embed".to_owned());
                    self.items.extend(document.embeds[*index].items.iter().map(|item| item.kind.written()));
                }
                BlockKind::Quote(inner) | BlockKind::Footnote { blocks: inner, .. } => self.blocks(inner, document),
                BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks, document)),
                BlockKind::Definitions(definitions) => {
                    definitions.iter().flat_map(|one| &one.meanings).for_each(|inner| self.blocks(inner, document));
                }
                BlockKind::Table(table) => self.blocks.push("|---".repeat(table.head.len()) + "|"),
                BlockKind::Paragraph(_) | BlockKind::Heading(_) | BlockKind::Rule => {}
            }
        }
    }

    fn form(&mut self, form: &Form) {
        self.blocks.push(format!("```form {} version={} copies={}", form.id, form.version, form.copies));
        for group in &form.groups {
            self.items.extend(group.heading.iter().map(|(_, id)| format!("## {{#{id}}}")));
            for field in &group.fields {
                self.items.push(format!("{} {{#{}}}", field.kind.word(), field.id));
                let text = |choice: bool| if choice { " +text" } else { "" };
                self.items
                    .extend(field.children.iter().map(|child| format!("- {{#{}{}}}", child.id, text(child.free_text))));
            }
        }
    }

    fn differences(&self, other: &Self) -> Vec<Difference> {
        let pairs = [
            ("heading", &self.headings, &other.headings),
            ("link", &self.links, &other.links),
            ("image", &self.images, &other.images),
            ("placeable", &self.placeables, &other.placeables),
            ("block", &self.blocks, &other.blocks),
            ("item", &self.items, &other.items),
        ];
        let differ = pairs.into_iter().filter(|(_, a, b)| a != b);
        differ.map(|(what, a, b)| Difference { what, lacks: without(a, b), extra: without(b, a) }).collect()
    }
}

/// What is in `a` more often than in `b`. Where the order alone differs, the first that is out of place.
fn without(a: &[String], b: &[String]) -> Vec<String> {
    let mut rest = b.to_vec();
    let mut found = Vec::new();
    for one in a {
        match rest.iter().position(|other| other == one) {
            Some(at) => drop(rest.remove(at)),
            None => found.push(one.clone()),
        }
    }
    if found.is_empty() && a.len() == b.len() {
        found.extend(a.iter().zip(b).find(|(one, other)| one != other).map(|(one, _)| one.clone()));
    }
    found
}

fn way(kind: &NodeKind) -> String {
    let target = |name: &str, to: &Option<String>| to.as_ref().map(|to| format!(" {name}={to}")).unwrap_or_default();
    let targets = match kind {
        NodeKind::Step { next } | NodeKind::Event { next } => target("next", next),
        NodeKind::Decision { yes, no } => target("yes", yes) + &target("no", no),
        NodeKind::Loop { repeat, next } => target("repeat", repeat) + &target("next", next),
        NodeKind::Outcome => String::new(),
    };
    format!("{}{targets}", kind.word())
}

/// The variables and functions that the placeables of a text name, each once. How often a language needs
/// one is its own business, and so are terms: where one says “he”, another repeats the name.
fn names(text: &str) -> Vec<String> {
    let mut names = BTreeSet::new();
    for range in placeables(text) {
        let source = &text[range];
        for (at, _) in source.match_indices('$') {
            let rest = &source[at + 1..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
            names.insert(format!("{{ ${} }}", &rest[..end]));
        }
    }
    names.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str, translation: &str) -> Vec<String> {
        let (differences, faults) = of_section(source, translation);
        let difference = |one: &Difference| format!("{}: -{} +{}", one.what, one.lacks.join(","), one.extra.join(","));
        differences.iter().map(difference).chain(faults.iter().map(|fault| (*fault).to_owned())).collect()
    }

    #[test]
    fn a_translation_with_the_same_markup_is_good() {
        let source = "## Tehtävät {#tasks}\n\n[Toinen](b.md) ja *{ -mentee }* [yksi](a.md) { $season-start }, { $season-start }.\n\n```form x\ntext Nimi {#name}\n```\n";
        let translation = "## Tasks {#tasks}\n\n[One](a.md) and [other](b.md), { $season-start }.\n\n```form x\ntext Name {#name}\n```";
        assert_eq!(told(source, translation), [""; 0]);
    }

    #[test]
    fn broken_markup_is_named() {
        assert_eq!(told("## A {#a}\n", "## A\n"), ["heading: -## {#a} +##"]);
        assert_eq!(told("[a](b.md)", "[a](c.md)"), ["link: -b.md +c.md"]);
        assert_eq!(told("{ $fee }", "{ $fea } 5"), ["placeable: -{ $fee } +{ $fea }"]);
        assert_eq!(told("```form x\ntext A {#a}\n```", "```form x\ntext A {#b}\n```"), ["item: -text {#a} +text {#b}"]);
        assert_eq!(
            told("```form x\ntext A {#a}\n```", "``form x\ntext A {#a}\n``"),
            ["block: -```form x version=1 copies=1 +", "item: -text {#a} +"]
        );
        assert_eq!(told("a", "<b>a</b>"), ["markdown::html"]);
        assert_eq!(told("| a | b |\n|---|---|\n| 1 | 2 |\n", "| a |\n|---|\n| 1 |\n"), ["block: -|---|---| +|---|"]);
        let order = told("```form x\ntext A {#a}\ntext B {#b}\n```", "```form x\ntext B {#b}\ntext A {#a}\n```");
        assert_eq!(order, ["item: -text {#a} +text {#b}"]);
    }

    #[test]
    fn a_footnote_may_stand_in_another_section() {
        assert_eq!(told("a[^1]", "a[^1]"), [""; 0]);
        assert_eq!(of_text("Kausi { $season-start }", "Season"), of_text("{ $season-start }", ""));
        assert_eq!(of_text("a", "b"), []);
    }
}
