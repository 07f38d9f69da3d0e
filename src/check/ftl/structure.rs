//! What a file says twice, and what is lost in a text that cannot be read.

use std::collections::BTreeMap;

use super::file::File;
use super::finding::Finding;
use super::tree::{Pattern, Piece, Variant};
use super::words::Words;
use crate::diagnostic::Diagnostic;

/// What is said twice in a file, and what a fault in another message hides.
///
/// # Diagnostics
/// `ftl::duplicate-attribute`, `ftl::duplicate-variant`, `ftl::swallowed`.
pub(super) fn check(file: &File<'_>, found: &mut Vec<Finding>) {
    for entry in &file.entries {
        let mut seen: BTreeMap<&str, Piece<'_>> = BTreeMap::new();
        for attribute in &entry.attributes {
            let first = *seen.entry(attribute.name.text).or_insert(attribute.name);
            if first.at != attribute.name.at {
                let name = format!("{}.{}", entry.id.text, attribute.name.text);
                let diagnostic = Diagnostic::error("ftl::duplicate-attribute", file.span(attribute.name.place()));
                found.push(diagnostic.with("name", name).label(file.span(first.place()), "first").into());
            }
        }
        for (_, pattern) in entry.texts() {
            variants(file, pattern, found);
        }
    }
    for junk in &file.junk {
        swallowed(file, junk.clone(), found);
    }
}

fn variants(file: &File<'_>, pattern: &Pattern<'_>, found: &mut Vec<Finding>) {
    pattern.selects(&mut |select| {
        for (index, variant) in select.variants.iter().enumerate() {
            let first = select.variants[..index].iter().find(|other| is_same(other, variant));
            if let Some(first) = first {
                let diagnostic = Diagnostic::error("ftl::duplicate-variant", file.span(variant.key.place()));
                let diagnostic = diagnostic.with("key", variant.key.text);
                found.push(diagnostic.label(file.span(first.key.place()), "first").into());
            }
        }
    });
}

/// `[1]` and `[1.0]` are chosen by the same number.
fn is_same(one: &Variant<'_>, other: &Variant<'_>) -> bool {
    let number = |variant: &Variant<'_>| variant.key.text.parse::<f64>().unwrap_or(f64::NAN);
    match (one.is_number, other.is_number) {
        (true, true) => number(one) == number(other),
        (false, false) => one.key.text == other.key.text,
        _ => false,
    }
}

/// Messages and attributes that begin within what could not be read because of one before them.
fn swallowed(file: &File<'_>, junk: std::ops::Range<usize>, found: &mut Vec<Finding>) {
    let mut at = junk.start;
    let mut culprit = None;
    for line in file.text[junk].split_inclusive('\n') {
        let begun = beginning(line, at);
        match (culprit, begun) {
            // What is at fault is the first that begins here.
            (None, Some(name)) => culprit = Some(name),
            (None, None) => {
                let start = at + line.len() - line.trim_start().len();
                culprit = Some(Piece { text: line.trim(), at: start });
            }
            (Some(culprit), Some(name)) => {
                let diagnostic = Diagnostic::error("ftl::swallowed", file.span(name.place()));
                let diagnostic = diagnostic.with("name", name.text).with("other", culprit.text);
                found.push(diagnostic.label(file.span(culprit.place()), "culprit").into());
            }
            (Some(_), None) => {}
        }
        at += line.len();
    }
}

/// The names of what begins in those parts of a file that cannot be read.
pub(super) fn unread<'a>(file: &File<'a>) -> Vec<&'a str> {
    let lines = file.junk.iter().flat_map(|junk| file.text[junk.clone()].lines());
    lines.filter_map(|line| beginning(line, 0)).map(|name| name.text).collect()
}

/// The name that a line begins a message, a term or (behind a point) an attribute with.
fn beginning(line: &str, at: usize) -> Option<Piece<'_>> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let (name, _) = line.split_once('=')?;
    let name = name.trim_matches(' ');
    let bare = name.strip_prefix('-').or_else(|| name.strip_prefix('.')).unwrap_or(name);
    let is_name = bare.starts_with(|c: char| c.is_ascii_alphabetic())
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let is_attribute = name.starts_with('.');
    (is_name && (is_attribute || indent == 0)).then_some(Piece { text: name, at: at + indent })
}

/// Messages that two of the site's own files have. A file `interface.ftl` translates the tool's, and
/// others may take the place of what it says.
///
/// # Diagnostics
/// `ftl::duplicate-file`.
pub(super) fn across_files(words: &Words<'_>, found: &mut Vec<Finding>) {
    let mut seen: BTreeMap<&str, (&File<'_>, Piece<'_>)> = BTreeMap::new();
    for file in words.own().filter(|file| !file.path.ends_with("/interface.ftl")) {
        let mut here: Vec<Piece<'_>> = Vec::new();
        for entry in &file.entries {
            match seen.get(entry.id.text) {
                Some((other, first)) if other.path != file.path => {
                    let diagnostic = Diagnostic::warning("ftl::duplicate-file", file.span(entry.id.place()));
                    let diagnostic = diagnostic.with("name", entry.id.text).with("file", other.path);
                    found.push(diagnostic.label(other.span(first.place()), "first").into());
                }
                _ => here.push(entry.id),
            }
        }
        for id in here {
            seen.entry(id.text).or_insert((file, id));
        }
    }
}
