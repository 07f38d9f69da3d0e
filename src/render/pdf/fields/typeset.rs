//! Answers in letters that the font of fields does not have: Łukasz, Ольга, ليلى.
//!
//! A viewer can set typed text in the one font that a form names, byte by byte. What we fill in ourselves
//! need not be so poor: Typst sets such an answer with all fonts of the theme, joined and from right to left
//! where its script wants it, on a page as large as its field (`sitegen/answers.typ`). That page becomes the
//! look of the field. Only when the reader changes the answer is the viewer's own setting back.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization as _;

use super::appearance::{GROUND, SIZE, SMALLEST};
use super::font::{FieldFont, compressed, name, number};
use super::list::Kind;
use super::widget::{self, Filled};

/// An answer that Typst sets.
#[derive(Debug)]
pub(super) struct Foreign<'a> {
    /// The name of its field.
    name: &'a str,
    /// What it says.
    text: &'a str,
    /// The size of its field, in points.
    size: [f32; 2],
    /// Whether its field has one line.
    is_line: bool,
    /// Whether lines on paper lie below it, which would strike it out.
    is_ruled: bool,
}

/// The answers that the font of fields cannot show, in the order of their fields.
pub(super) fn foreign<'a>(filled: &[Filled<'a>], font: &FieldFont) -> Vec<Foreign<'a>> {
    let one = |filled: &Filled<'a>| {
        let is_line = match filled.field.kind {
            Kind::Line { .. } => true,
            Kind::Area { .. } => false,
            Kind::Tick(_) | Kind::Choice(_) => return None,
        };
        let marker = filled.markers.first().filter(|_| font.encode(filled.value).is_err())?;
        let is_ruled = widget::rules(&filled.field.kind, marker.rect).is_some();
        let size = widget::size(widget::room(&filled.field.kind, marker.rect));
        Some(Foreign { name: &filled.field.name, text: filled.value, size, is_line, is_ruled })
    };
    filled.iter().filter_map(one).collect()
}

/// What `answers.typ` is told.
pub(super) fn told(answers: &[Foreign<'_>], font: &FieldFont) -> Value {
    let answer = |answer: &Foreign<'_>| {
        let shown: String = answer.text.nfc().filter(|character| !matches!(character, '\r' | '\u{AD}')).collect();
        let lines: Vec<&str> = if answer.is_line { vec![shown.trim()] } else { shown.split('\n').collect() };
        json!({
            "lines": lines,
            "width": answer.size[0],
            "height": answer.size[1],
            "is-line": answer.is_line,
            "is-rtl": is_right_to_left(answer.text),
        })
    };
    let answers: Vec<Value> = answers.iter().map(answer).collect();
    json!({ "answers": answers, "font": font.family(), "size": SIZE, "least": SMALLEST })
}

/// Whether a text runs from right to left: by its first letter of a script (Unicode UAX 9, rules P2 and P3).
fn is_right_to_left(text: &str) -> bool {
    let right = |character: char| matches!(u32::from(character), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC);
    text.chars().find(|character| character.is_alphabetic()).is_some_and(right)
}

/// Takes the pages of the PDF `pages` into `document` as looks of the answers. Their numbers, by the names
/// of the fields.
///
/// # Errors
/// Where `pages` is not what Typst writes.
pub(super) fn adopt<'a>(
    document: &mut Document,
    pages: &[u8],
    answers: &[Foreign<'a>],
) -> lopdf::Result<BTreeMap<&'a str, ObjectId>> {
    let pages = Document::load_mem(pages)?;
    let mut adoption = Adoption { from: &pages, to: document, known: BTreeMap::new() };
    let ids: Vec<ObjectId> = pages.page_iter().collect();
    answers.iter().zip(ids).map(|(answer, page)| Ok((answer.name, adoption.page(page, answer)?))).collect()
}

/// Objects on their way from one document into another.
struct Adoption<'a> {
    from: &'a Document,
    to: &'a mut Document,
    known: BTreeMap<ObjectId, ObjectId>,
}

impl Adoption<'_> {
    fn page(&mut self, page: ObjectId, answer: &Foreign<'_>) -> lopdf::Result<ObjectId> {
        let [width, height] = answer.size.map(number);
        let resources = self.from.get_dictionary(page)?.get_deref(b"Resources", self.from)?.clone();
        let entries = dictionary! {
            "Type" => name("XObject"),
            "Subtype" => name("Form"),
            "BBox" => vec![0.into(), 0.into(), width, height],
            "Resources" => self.object(&resources),
        };
        let mut content = Vec::new();
        if answer.is_ruled {
            let [width, height] = answer.size;
            content.extend(format!("{GROUND} g 0 0 {width:.2} {height:.2} re f ").into_bytes());
        }
        // The marks tell a viewer what to replace when the answer changes (ISO 32000-1, 12.7.3.3).
        content.extend(b"/Tx BMC q ");
        content.extend(self.from.get_page_content(page));
        content.extend(b" Q EMC");
        Ok(self.to.add_object(compressed(Stream::new(entries, content))))
    }

    /// A copy of an object that refers to copies.
    fn object(&mut self, object: &Object) -> Object {
        match object {
            Object::Reference(id) => self.reference(*id),
            Object::Array(items) => Object::Array(items.iter().map(|item| self.object(item)).collect()),
            Object::Dictionary(entries) => Object::Dictionary(self.entries(entries)),
            Object::Stream(stream) => {
                let mut copy = stream.clone();
                copy.dict = self.entries(&stream.dict);
                Object::Stream(copy)
            }
            plain => plain.clone(),
        }
    }

    fn entries(&mut self, entries: &Dictionary) -> Dictionary {
        let mut copy = Dictionary::new();
        for (key, value) in entries {
            let value = self.object(value);
            copy.set(key.clone(), value);
        }
        copy
    }

    fn reference(&mut self, id: ObjectId) -> Object {
        if let Some(known) = self.known.get(&id) {
            return Object::Reference(*known);
        }
        let new = self.to.add_object(Object::Null);
        // Known before it is copied: what refers back to it finds it.
        self.known.insert(id, new);
        let copy = self.from.get_object(id).cloned().map_or(Object::Null, |object| self.object(&object));
        self.to.objects.insert(new, copy);
        Object::Reference(new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_tells_the_direction() {
        for (text, is_rtl) in [("ليلى", true), ("1. ليلى (Layla)", true), ("Layla ليلى", false), ("—", false)]
        {
            assert_eq!(is_right_to_left(text), is_rtl, "{text}");
        }
    }
}
