//! Characters that no font of the theme has, told where they stand in the content.
//!
//! Typst refuses them as well, but only when the PDF is written, and without a place.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Span};
use crate::render::pdf::fonts::Fonts;
use crate::render::pdf::tree::Tree;
use crate::source::Sources;

/// What is never drawn: addresses and names.
const SILENT: [&str; 6] = ["kind", "url", "target", "targets", "anchor", "file"];

/// One `print::missing-glyph` for each character that cannot be drawn, at the first place where it
/// stands.
pub(super) fn missing(tree: &Tree, fonts: &Fonts, sources: &Sources) -> Vec<Diagnostic> {
    let mut search = Search { tree, fonts, sources, known: BTreeSet::new(), found: Vec::new() };
    search.value(&tree.value, 0);
    search.found
}

struct Search<'a> {
    tree: &'a Tree,
    fonts: &'a Fonts,
    sources: &'a Sources,
    known: BTreeSet<char>,
    found: Vec<Diagnostic>,
}

impl Search<'_> {
    /// Searches a value that stands at the place of number `at`, or at its own.
    fn value(&mut self, value: &Value, at: usize) {
        match value {
            Value::String(text) => self.text(text, at),
            Value::Array(values) => values.iter().for_each(|value| self.value(value, at)),
            Value::Object(fields) => {
                let own = fields.get("at").and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
                let drawn = fields.iter().filter(|(name, _)| !SILENT.contains(&name.as_str()));
                drawn.for_each(|(_, value)| self.value(value, own.unwrap_or(at)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text(&mut self, text: &str, at: usize) {
        // Nearly all text is ASCII letters, and every font has those.
        for character in text.chars().filter(|character| !character.is_ascii_graphic() && *character != ' ') {
            if !self.fonts.show(character) && self.known.insert(character) {
                let codepoint = format!("U+{:04X}", u32::from(character));
                let fault = Diagnostic::error("print::missing-glyph", self.place(character, at));
                self.found.push(fault.with("character", character).with("codepoint", codepoint));
            }
        }
    }

    /// Where `character` stands within the place of number `at`. A character that a placeable or a
    /// card brought in stands elsewhere: then the whole place is shown.
    fn place(&self, character: char, at: usize) -> Span {
        let span = &self.tree.places[at];
        let file = self.sources.get(&span.path).and_then(|file| file.text().ok());
        let written = file.and_then(|text| text.get(span.start as usize..span.end as usize));
        match written.and_then(|text| text.find(character)) {
            Some(offset) => {
                let start = span.start as usize + offset;
                Span::new(&span.path, start..start + character.len_utf8())
            }
            None => span.clone(),
        }
    }
}
