//! Variables: a translation speaks of those that its source speaks of, in each of its variants.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::leaf::{Atom, Leaf, counterparts, leaves};
use super::subject::Subject;
use super::tree::{Inline, Pattern, Piece};
use super::words::Words;
use crate::diagnostic::{Diagnostic, closest};

/// The variables of an entry that nobody passes, and those of its source that are lost.
///
/// # Diagnostics
/// `ftl::unknown-variable`, `ftl::dropped-variable`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    if subject.entry.is_term() {
        return;
    }
    unknown(subject, found);
    let Some(source) = subject.source.filter(|_| !subject.is_override) else { return };
    for (attribute, pattern) in subject.entry.texts() {
        let name = attribute.map(|name| name.text);
        if let Some(other) = source.definition.entry.text(name) {
            let sides = Sides { own: (subject.words, pattern), source: (source.words, other) };
            dropped(subject, &sides, attribute.unwrap_or(subject.entry.id), found);
        }
    }
}

fn unknown(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    let Some(known) = subject.passed() else { return };
    for (_, pattern) in subject.entry.texts() {
        pattern.inlines(&mut |inline| {
            if let Inline::Variable(name) = inline
                && !known.contains(name.text)
            {
                let diagnostic = Diagnostic::error("ftl::unknown-variable", subject.file.span(name.place()));
                let diagnostic = diagnostic.with("name", name.text).suggest(name.text, known.iter().copied());
                found.push(diagnostic.into());
            }
        });
    }
}

/// A text and its source.
struct Sides<'s, 'a> {
    own: (&'s Words<'a>, &'s Pattern<'a>),
    source: (&'s Words<'a>, &'s Pattern<'a>),
}

/// What is shown somewhere in the source has to be spoken of somewhere; what every variant of the
/// source speaks of, in every variant.
fn dropped(subject: &Subject<'_, '_>, sides: &Sides<'_, '_>, at: Piece<'_>, found: &mut Vec<Finding>) {
    let (Some(own), Some(source)) = (leaves(sides.own.1), leaves(sides.source.1)) else { return };
    let shown: BTreeSet<&str> = source.iter().flat_map(|leaf| printed(leaf, sides.source.0)).collect();
    let used: Vec<BTreeSet<&str>> = own.iter().map(|leaf| spoken_of(leaf, sides.own.0)).collect();
    let nowhere: BTreeSet<&str> =
        shown.iter().copied().filter(|name| used.iter().all(|used| !used.contains(name))).collect();
    // A name that was mistyped is one mistake, not two.
    let strangers: Vec<&str> = used.iter().flatten().copied().filter(|name| !shown.contains(name)).collect();
    let is_mistyped = |name: &str| strangers.iter().any(|other| closest(other, [name]).is_some());
    for name in nowhere.iter().filter(|name| !is_mistyped(name)) {
        found.push(finding(subject, name, "none", at));
    }
    for (leaf, used) in own.iter().zip(&used) {
        let asked = counterparts(leaf, &source).into_iter().map(|leaf| {
            let mut names = printed(leaf, sides.source.0);
            names.extend(chosen_by(leaf).filter(|name| shown.contains(name)));
            names
        });
        let required = asked.reduce(|one, other| one.intersection(&other).copied().collect()).unwrap_or_default();
        let lost = required.into_iter().filter(|name| !used.contains(name) && !nowhere.contains(name));
        for name in lost {
            let key = leaf.key();
            found.push(finding(subject, name, key.map_or("none", |key| key.text), key.unwrap_or(at)));
        }
    }
}

fn finding(subject: &Subject<'_, '_>, name: &str, variant: &str, at: Piece<'_>) -> Finding {
    let diagnostic = Diagnostic::warning("ftl::dropped-variable", subject.file.span(at.place()));
    subject.label(diagnostic.with("name", name).with("variant", variant), "source").into()
}

/// The variables that a way through the variants shows, or hands to a function or a message.
fn printed<'a>(leaf: &Leaf<'_, 'a>, words: &Words<'a>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    for atom in &leaf.atoms {
        let Atom::Value(inline) = atom else { continue };
        collect(inline, words, &mut names);
    }
    names
}

fn collect<'a>(inline: &Inline<'a>, words: &Words<'a>, names: &mut BTreeSet<&'a str>) {
    match inline {
        Inline::Variable(name) => drop(names.insert(name.text)),
        Inline::Function(_, arguments, _) => arguments.iter().for_each(|argument| collect(argument, words, names)),
        Inline::Message(id, _) => {
            names.extend(words.find(id.text).map(|found| words.variables(found.entry)).unwrap_or_default());
        }
        _ => {}
    }
}

/// The variables that choose the variants of a way.
fn chosen_by<'a>(leaf: &Leaf<'_, 'a>) -> impl Iterator<Item = &'a str> {
    leaf.conditions.iter().filter_map(|condition| condition.select.selector.variable()).map(|name| name.text)
}

/// A variable that only chooses is spoken of in every variant.
fn spoken_of<'a>(leaf: &Leaf<'_, 'a>, words: &Words<'a>) -> BTreeSet<&'a str> {
    let mut names = printed(leaf, words);
    names.extend(chosen_by(leaf));
    names
}
