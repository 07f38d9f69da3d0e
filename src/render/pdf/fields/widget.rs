//! Fields and their widgets as objects of a PDF (ISO 32000-1, 12.7).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};

use super::appearance::{self, FONT, GROUND, Rules};
use super::boxes::Marker;
use super::font::{FieldFont, compressed, name, number};
use super::list::{Field, Kind, State};

/// Flags of fields (tables 221, 226 and 228).
const REQUIRED: i64 = 1 << 1;
const MULTILINE: i64 = 1 << 12;
const NO_TOGGLE_TO_OFF: i64 = 1 << 14;
const RADIO: i64 = 1 << 15;

/// An annotation that is printed (table 165).
const PRINT: i64 = 1 << 2;

/// The state of a button that is not chosen.
pub(super) const OFF: &str = "Off";

/// A line to write on is higher than its text. A field as high as the line would have the text in the
/// middle; this high, it stands on the line.
const LINE_HEIGHT: f32 = 16.0;

/// What a field leaves free above and below: the question, and the line to write on.
const FREE: [f32; 2] = [4.0, 1.0];

/// Writes fields into a document.
pub(super) struct Writer<'a> {
    document: &'a mut Document,
    font: &'a FieldFont,
    font_id: ObjectId,
    /// Appearances that several widgets share: buttons of one size look alike.
    shared: BTreeMap<(Vec<u8>, [i64; 2]), ObjectId>,
    /// The looks of answers that this font does not have the letters for, by the names of their fields.
    looks: BTreeMap<&'a str, ObjectId>,
}

/// A field, where its answers stand, and what stands in it.
pub(super) struct Filled<'a> {
    /// What it is.
    pub(super) field: &'a Field,
    /// A widget for each.
    pub(super) markers: Vec<&'a Marker>,
    /// The answer.
    pub(super) value: &'a str,
}

impl<'a> Writer<'a> {
    /// A writer into `document`, which gets the font. Some answers have their `looks` already.
    pub(super) fn new(document: &'a mut Document, font: &'a FieldFont, looks: BTreeMap<&'a str, ObjectId>) -> Self {
        let font_id = font.embed(document);
        Self { document, font, font_id, shared: BTreeMap::new(), looks }
    }

    /// A new object, still empty.
    pub(super) fn reserve(&mut self) -> ObjectId {
        self.document.add_object(Object::Null)
    }

    /// Writes an object.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.document.objects.insert(id, object.into());
    }

    /// The document.
    pub(super) fn document(&mut self) -> &mut Document {
        self.document
    }

    /// What an appearance refers to: the font.
    pub(super) fn resources(&self) -> Dictionary {
        dictionary! { "Font" => dictionary! { FONT => self.font_id } }
    }

    /// How a viewer sets text: as large as fits, so that nothing is cut off.
    pub(super) fn style() -> Object {
        Object::string_literal(format!("/{FONT} 0 Tf 0 g"))
    }

    /// Writes a field below `parent`, where it is called `part`, and tells its number.
    ///
    /// # Errors
    /// Where the annotations are not what Typst writes.
    pub(super) fn field(
        &mut self,
        filled: &Filled<'_>,
        part: &str,
        parent: ObjectId,
    ) -> lopdf::Result<Option<ObjectId>> {
        let field = filled.field;
        let mut entries =
            dictionary! { "T" => text_string(part), "Parent" => parent, "TU" => text_string(&field.label) };
        let required = if field.required { REQUIRED } else { 0 };
        if let Kind::Choice(states) = &field.kind {
            let toggle = if field.required { NO_TOGGLE_TO_OFF } else { 0 };
            entries.set("FT", name("Btn"));
            entries.set("Ff", RADIO | required | toggle);
            return self.choice(filled, states, entries).map(Some);
        }
        let [marker] = filled.markers.as_slice() else { return Ok(None) };
        let mut rect = marker.rect;
        let flags = match &field.kind {
            Kind::Area { .. } => MULTILINE | required,
            _ => required,
        };
        if flags != 0 {
            entries.set("Ff", flags);
        }
        match &field.kind {
            Kind::Tick(state) => {
                let is_on = state.value == filled.value;
                let shown = if is_on { state.value.as_str() } else { OFF };
                entries.set("FT", name("Btn"));
                entries.set("V", name(shown));
                entries.set("AS", name(shown));
                let drawn = appearance::tick(size(rect));
                entries.set("AP", self.states(&state.value, drawn, rect));
            }
            kind => self.text_entries(kind, filled, &mut rect, &mut entries),
        }
        self.widget(marker, rect, entries)?;
        Ok(Some(marker.annotation))
    }

    /// What makes a field one of text. Its rectangle leaves the ruled line below it free.
    fn text_entries(&mut self, kind: &Kind, filled: &Filled<'_>, rect: &mut [f32; 4], entries: &mut Dictionary) {
        let rules = rules(kind, *rect);
        *rect = room(kind, *rect);
        match kind {
            Kind::Line { longest: longest @ 1.. } => {
                entries.set("MaxLen", (*longest).max(filled.value.chars().count()) as i64);
            }
            _ if rules.is_some() => {
                // A viewer sets lines at its own distance. Behind them, those of the paper would
                // strike them out.
                entries.set("MK", dictionary! { "BG" => vec![number(GROUND)] });
            }
            _ => {}
        }
        entries.set("FT", name("Tx"));
        entries.set("DA", Self::style());
        if !filled.value.is_empty() {
            entries.set("V", text_string(filled.value));
        }
        let look = match self.looks.get(filled.field.name.as_str()) {
            Some(look) => *look,
            None => self.own(self.text(filled, rules, size(*rect)), *rect),
        };
        entries.set("AP", dictionary! { "N" => look });
    }

    /// A group of radio buttons: one field, a widget a circle.
    fn choice(&mut self, filled: &Filled<'_>, states: &[State], mut entries: Dictionary) -> lopdf::Result<ObjectId> {
        let id = self.reserve();
        let mut kids = Vec::new();
        for marker in &filled.markers {
            let Some(state) = states.iter().find(|state| Some(&state.value) == marker.state.as_ref()) else { continue };
            let is_on = state.value == filled.value;
            let mark = self.font.encode(&state.mark).unwrap_or_default();
            let drawn = appearance::dot(&mark, size(marker.rect), self.font);
            let widget = dictionary! {
                "Parent" => id,
                "TU" => text_string(&state.label),
                "AS" => name(if is_on { &state.value } else { OFF }),
                "AP" => self.states(&state.value, drawn, marker.rect),
            };
            self.widget(marker, marker.rect, widget)?;
            kids.push(Object::Reference(marker.annotation));
            if is_on {
                entries.set("V", name(&state.value));
            }
        }
        entries.set("Kids", kids);
        self.put(id, entries);
        Ok(id)
    }

    /// Makes the link of a marker a widget.
    fn widget(&mut self, marker: &Marker, rect: [f32; 4], entries: Dictionary) -> lopdf::Result<()> {
        let link = self.document.get_dictionary(marker.annotation)?;
        let parent = link.get(b"StructParent")?.clone();
        let mut widget = dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Widget"),
            "Rect" => rect.map(number).to_vec(),
            "F" => PRINT,
            "P" => marker.page,
            "StructParent" => parent,
        };
        widget.extend(&entries);
        self.put(marker.annotation, widget);
        Ok(())
    }

    fn text(&self, filled: &Filled<'_>, rules: Option<Rules>, size: [f32; 2]) -> Vec<u8> {
        let text = self.font.encode(filled.value).unwrap_or_default();
        match filled.field.kind {
            _ if text.is_empty() => Vec::new(),
            Kind::Area { .. } => appearance::area(&text, rules, size, self.font),
            _ => appearance::line(&text, size, self.font),
        }
    }

    /// The appearances of a button: in the state `value` it is drawn, else it shows the paper.
    fn states(&mut self, value: &str, drawn: Vec<u8>, rect: [f32; 4]) -> Object {
        let on = self.one_for_all(drawn, rect);
        let off = self.one_for_all(Vec::new(), rect);
        Object::Dictionary(dictionary! { "N" => dictionary! { value => on, OFF => off } })
    }

    fn one_for_all(&mut self, drawn: Vec<u8>, rect: [f32; 4]) -> ObjectId {
        let key = (drawn.clone(), size(rect).map(|side| (side * 100.0).round() as i64));
        if let Some(known) = self.shared.get(&key) {
            return *known;
        }
        let id = self.own(drawn, rect);
        self.shared.insert(key, id);
        id
    }

    /// An appearance for one widget alone: programs that fill text in write over it.
    fn own(&mut self, drawn: Vec<u8>, rect: [f32; 4]) -> ObjectId {
        let [width, height] = size(rect).map(number);
        let mut entries = dictionary! {
            "Type" => name("XObject"),
            "Subtype" => name("Form"),
            "BBox" => vec![0.into(), 0.into(), width, height],
        };
        if !drawn.is_empty() {
            entries.set("Resources", self.resources());
        }
        self.document.add_object(compressed(Stream::new(entries, drawn)))
    }
}

/// What of a box on paper is the field's: it leaves the lines free.
pub(super) fn room(kind: &Kind, rect: [f32; 4]) -> [f32; 4] {
    let [left, bottom, right, top] = rect;
    match kind {
        Kind::Line { .. } => [left, bottom + FREE[1], right, top.min(bottom + FREE[1] + LINE_HEIGHT)],
        _ if rules(kind, rect).is_some() => [left, bottom + FREE[1], right, top - FREE[0]],
        _ => rect,
    }
}

/// The lines on paper within a box.
pub(super) fn rules(kind: &Kind, rect: [f32; 4]) -> Option<Rules> {
    let Kind::Area { lines: count @ 1.. } = *kind else { return None };
    let height = size(rect)[1];
    let pitch = height / count as f32;
    Some(Rules { count, pitch, first: height - pitch - FREE[1] })
}

/// Width and height.
pub(super) fn size(rect: [f32; 4]) -> [f32; 2] {
    [rect[2] - rect[0], rect[3] - rect[1]]
}
