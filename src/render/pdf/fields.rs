//! Fields to fill in (ISO 32000-1, 12.7): what Typst laid out as links becomes an interactive form.
//!
//! Typst has no form fields. `sitegen/form.typ` wraps the box of each answer in a link to
//! `sitegen-field:NAME`; so Typst finds its rectangle on its page and its place in the structure and the
//! reading order. What the field is, Rust knows from the form itself ([`list`]). Here both are brought
//! together: each link becomes a widget ([`widget`]) with its name in the hierarchy of fields, its label,
//! its value and how that looks ([`appearance`]), set in the theme's own letters ([`font`]). An answer in other
//! letters is set by Typst ([`typeset`]).
//!
//! Widgets are transparent and lie over the lines of the paper: the same file is filled in on a screen or
//! printed and filled in by hand.

mod appearance;
mod boxes;
mod font;
pub(super) mod list;
mod typeset;
mod widget;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, dictionary};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::diagnostic::{Diagnostic, Span};
use crate::render::pdf::bookmark;
use crate::render::pdf::fonts::Fonts;
use crate::render::pdf::read::FORMS_KEY;
use crate::render::pdf::tree::Tree;

use boxes::Marker;
pub(super) use font::FieldFont;
use list::{Field, Kind};
use widget::{Filled, Writer};

/// What makes a PDF of the answers that [`typeset`] tells it.
type Set<'a> = &'a dyn Fn(&Value) -> Result<Vec<u8>, Vec<Diagnostic>>;

/// Answers by the names of their fields.
type Values = BTreeMap<String, String>;

/// What cannot be written into the fields of a document.
///
/// Faults: `print::no-field-font`, and `print::field-characters` where an answer has a character that no font
/// of the theme has.
pub(super) fn check(tree: &Tree, values: &Values, font: Option<&FieldFont>, fonts: &Fonts) -> Vec<Diagnostic> {
    if tree.fields.is_empty() {
        return Vec::new();
    }
    let Some(font) = font else { return vec![Diagnostic::error("print::no-field-font", tree.file())] };
    let texts = tree.fields.iter().filter(|field| matches!(field.kind, Kind::Line { .. } | Kind::Area { .. }));
    let fault = |field: &Field| {
        font.encode(value(field, values)).err()?;
        let is_unknown = |character: &char| !fonts.show(*character) && *character != '\r';
        let character = value(field, values).nfc().find(is_unknown)?;
        let fault = Diagnostic::error("print::field-characters", place(field, tree)).with("name", &field.name);
        Some(fault.with("character", character).with("codepoint", format!("U+{:04X}", u32::from(character))))
    };
    texts.filter_map(fault).collect()
}

/// Turns the markers of a PDF into the fields of its forms, with their values in them. `set` makes a PDF of
/// the answers that [`typeset`] tells it.
///
/// # Errors
/// `print::box-without-field`, `print::field-without-box`, `print::field-twice`: the drawing and the form do
/// not agree. `print::fields` where the file is not what Typst writes.
pub(super) fn add(
    bytes: &[u8],
    tree: &Tree,
    values: &Values,
    font: &FieldFont,
    set: Set<'_>,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let broken = |error: lopdf::Error| vec![Diagnostic::error("print::fields", tree.file()).with("message", error)];
    let mut document = Document::load_mem(bytes).map_err(broken)?;
    let markers = boxes::find(&document).map_err(broken)?;
    let filled = join(tree, &markers, values)?;
    boxes::restructure(&mut document, &markers);
    let foreign = typeset::foreign(&filled, font);
    let looks = match foreign.as_slice() {
        [] => BTreeMap::new(),
        _ => typeset::adopt(&mut document, &set(&typeset::told(&foreign, font))?, &foreign).map_err(broken)?,
    };
    write(&mut document, &filled, tree, font, looks).map_err(broken)?;
    finished(document, tree).map_err(broken)
}

/// A PDF that has neither fields nor headings, with its bookmark.
///
/// # Errors
/// `print::fields` where the file is not what Typst writes.
pub(super) fn rewritten(bytes: &[u8], tree: &Tree) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let finished = Document::load_mem(bytes).and_then(|document| finished(document, tree));
    finished.map_err(|error| vec![Diagnostic::error("print::fields", tree.file()).with("message", error)])
}

/// The file, with a bookmark where it has no headings.
fn finished(mut document: Document, tree: &Tree) -> lopdf::Result<Vec<u8>> {
    if !tree.has_headings {
        bookmark::add(&mut document, tree.title())?;
    }
    Ok(save(document)?)
}

/// What stands in a field: an answer, else what is known beforehand.
fn value<'a>(field: &'a Field, values: &'a Values) -> &'a str {
    values.get(&field.name).unwrap_or(&field.prefill)
}

fn place(field: &Field, tree: &Tree) -> Span {
    tree.places.get(field.at).cloned().unwrap_or_else(|| tree.file())
}

/// Each field with its boxes.
fn join<'a>(tree: &'a Tree, markers: &'a [Marker], values: &'a Values) -> Result<Vec<Filled<'a>>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut boxes: BTreeMap<String, Vec<&Marker>> = BTreeMap::new();
    for marker in markers {
        boxes.entry(marker.written()).or_default().push(marker);
    }
    let mut filled: Vec<Filled<'_>> = Vec::new();
    for field in &tree.fields {
        let fault = |code, name: &str| Diagnostic::error(code, place(field, tree)).with("name", name);
        let mut own = Vec::new();
        for written in written(field) {
            match boxes.remove(&written).as_deref() {
                Some([marker]) => own.push(*marker),
                Some(_) => faults.push(fault("print::field-twice", &written)),
                None if filled.iter().any(|other| other.field.name == field.name) => {
                    faults.push(fault("print::field-twice", &written));
                }
                None => faults.push(fault("print::field-without-box", &written)),
            }
        }
        filled.push(Filled { field, markers: own, value: value(field, values) });
    }
    let strays = boxes.keys().map(|name| Diagnostic::error("print::box-without-field", tree.file()).with("name", name));
    faults.extend(strays);
    if faults.is_empty() { Ok(filled) } else { Err(faults) }
}

/// What the template writes into the boxes of a field.
fn written(field: &Field) -> Vec<String> {
    let state = |value: &str| format!("{}={value}", field.name);
    match &field.kind {
        Kind::Line { .. } | Kind::Area { .. } => vec![field.name.clone()],
        Kind::Tick(tick) => vec![state(&tick.value)],
        Kind::Choice(states) => states.iter().map(|choice| state(&choice.value)).collect(),
    }
}

/// Writes the fields, the hierarchy of their names above them, and the form that holds all.
fn write(
    document: &mut Document,
    filled: &[Filled<'_>],
    tree: &Tree,
    font: &FieldFont,
    looks: BTreeMap<&str, ObjectId>,
) -> lopdf::Result<()> {
    let mut writer = Writer::new(document, font, looks);
    let mut names = Names::default();
    for field in filled {
        let (path, part) = field.field.name.rsplit_once('.').unwrap_or(("", &field.field.name));
        let parent = names.parent(path, &mut writer);
        if let Some(id) = writer.field(field, part, parent)? {
            names.kids.entry(parent).or_default().push(id.into());
        }
    }
    let roots = names.finish(&mut writer);
    let forms = tree.forms.iter().map(|(id, version)| Object::string_literal(format!("{id} {version}")));
    let mut form = dictionary! { "Fields" => roots, "DR" => writer.resources(), "DA" => Writer::style() };
    form.set(FORMS_KEY, forms.collect::<Vec<_>>());
    let form = writer.document().add_object(form);
    writer.document().catalog_mut()?.set("AcroForm", form);
    let pages: Vec<ObjectId> = writer.document().page_iter().collect();
    for page in pages {
        // The order of fields is that in which the page is read.
        writer.document().get_dictionary_mut(page)?.set("Tabs", Object::Name(b"S".to_vec()));
    }
    Ok(())
}

/// The fields that are parts of names alone: `pair-agreement`, `pair-agreement.goals`.
#[derive(Default)]
struct Names {
    /// By full name, the number and what else is written of it, in the order of the document.
    known: BTreeMap<String, ObjectId>,
    entries: Vec<(ObjectId, Dictionary)>,
    kids: BTreeMap<ObjectId, Vec<Object>>,
    roots: Vec<Object>,
}

impl Names {
    /// The field called `path`, made with those above it where it is new.
    fn parent(&mut self, path: &str, writer: &mut Writer<'_>) -> ObjectId {
        if let Some(known) = self.known.get(path) {
            return *known;
        }
        let id = writer.reserve();
        self.known.insert(path.to_owned(), id);
        let mut entries = Dictionary::new();
        match path.rsplit_once('.') {
            Some((above, part)) => {
                let above = self.parent(above, writer);
                entries.set("T", Object::string_literal(part));
                entries.set("Parent", above);
                self.kids.entry(above).or_default().push(id.into());
            }
            None => {
                entries.set("T", Object::string_literal(path));
                self.roots.push(id.into());
            }
        }
        self.entries.push((id, entries));
        id
    }

    /// Writes them, and tells the topmost.
    fn finish(mut self, writer: &mut Writer<'_>) -> Vec<Object> {
        for (id, mut entries) in self.entries {
            entries.set("Kids", self.kids.remove(&id).unwrap_or_default());
            writer.put(id, entries);
        }
        self.roots
    }
}

/// The file, its small objects packed.
fn save(mut document: Document) -> std::io::Result<Vec<u8>> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.content.ends_with(b"\r")
        {
            // Decoders stop before it: compressed data says where it ends.
            let content = [stream.content.as_slice(), b"\0"].concat();
            stream.set_content(content);
        }
    }
    let mut bytes = Vec::new();
    // Packed objects end as chance has it. Packed in another number, they end otherwise; a document of
    // few objects notices a small number only.
    for packed in [200, 150, 100, 80, 60, 50, 40, 30, 25, 20, 15, 10] {
        bytes.clear();
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9);
        document.save_with_options(&mut bytes, options.max_objects_per_stream(packed).build())?;
        if !bytes.windows(AMBIGUOUS.len()).any(|window| window == AMBIGUOUS) {
            break;
        }
    }
    Ok(bytes)
}

/// The end of a stream whose last byte is a carriage return: [`seal`](super::seal) tells why there must be
/// none.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

#[cfg(test)]
mod tests;
