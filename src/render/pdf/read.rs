//! What stands in the fields of a PDF that someone has filled in, with whatever program.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use lopdf::{Dictionary, Document, Error, Object, ObjectId, decode_text_string};

/// A PDF of ours, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// The forms in it and their versions, as they were when it was printed.
    pub forms: Vec<(String, u32)>,
    /// The fully qualified name of each field and what stands in it, in the file's order.
    pub fields: Vec<(String, FieldValue)>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// The name of the state that a check box or a radio group is in, never `Off`.
    State(String),
}

impl FieldValue {
    /// The value as text, empty where there is none.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Text(text) | Self::State(text) => text,
        }
    }
}

/// Why a PDF cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is no PDF at all.
    NotPdf,
    /// It is encrypted, with or without a password to open it.
    Encrypted,
    /// It is a PDF, and damaged.
    Broken,
    /// It is a PDF that does not say which of our forms it has.
    NotOurs,
}

/// The key of the interactive form's dictionary under which our PDFs tell their forms: an array of
/// strings, `pair-agreement 1`.
pub const FORMS_KEY: &[u8] = b"SitegenForms";

/// No form nests its fields deeper than this; a file that does is not sound.
const DEEPEST: usize = 32;

/// Reads the fields of a PDF (ISO 32000-1, 12.7).
///
/// # Errors
/// [`ReadError`].
pub fn read(bytes: &[u8]) -> Result<Filled, ReadError> {
    // Readers accept a header within the first kilobyte (ISO 32000-1, Annex H, note 13).
    if !bytes[..bytes.len().min(1024)].windows(5).any(|window| window == b"%PDF-") {
        return Err(ReadError::NotPdf);
    }
    let document = Document::load_mem(bytes).map_err(|error| match error {
        Error::InvalidPassword | Error::Decryption(_) | Error::AlreadyEncrypted => ReadError::Encrypted,
        _ => ReadError::Broken,
    })?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(ReadError::Encrypted);
    }
    let catalog = document.catalog().map_err(|_| ReadError::Broken)?;
    let form = catalog.get_deref(b"AcroForm", &document).and_then(Object::as_dict).map_err(|_| ReadError::NotOurs)?;
    let forms = form.get_deref(FORMS_KEY, &document).and_then(Object::as_array).map_err(|_| ReadError::NotOurs)?;
    let forms: Option<Vec<_>> = forms.iter().map(|entry| named_form(&document, entry)).collect();
    let mut walk = Walk { document: &document, seen: BTreeSet::new(), fields: Vec::new() };
    for field in form.get_deref(b"Fields", &document).and_then(Object::as_array).map_err(|_| ReadError::Broken)? {
        walk.field(field, &Inherited::default(), 0)?;
    }
    Ok(Filled { forms: forms.ok_or(ReadError::NotOurs)?, fields: walk.fields })
}

/// `pair-agreement 1`.
fn named_form(document: &Document, entry: &Object) -> Option<(String, u32)> {
    let text = text(document.dereference(entry).ok()?.1)?;
    let (id, version) = text.rsplit_once(' ')?;
    Some((id.to_owned(), u32::from_str(version).ok()?))
}

/// What a field has from those above it.
#[derive(Clone, Default)]
struct Inherited<'a> {
    name: String,
    kind: Option<&'a [u8]>,
    value: Option<&'a Object>,
    options: Option<&'a Object>,
}

struct Walk<'a> {
    document: &'a Document,
    seen: BTreeSet<ObjectId>,
    fields: Vec<(String, FieldValue)>,
}

impl<'a> Walk<'a> {
    fn field(&mut self, object: &'a Object, above: &Inherited<'a>, depth: usize) -> Result<(), ReadError> {
        // A field that is its own descendant would never end.
        let is_new = object.as_reference().map_or(true, |id| self.seen.insert(id));
        if !is_new || depth > DEEPEST {
            return Err(ReadError::Broken);
        }
        let document = self.document;
        let (_, object) = document.dereference(object).map_err(|_| ReadError::Broken)?;
        let dictionary = object.as_dict().map_err(|_| ReadError::Broken)?;
        let here = inherit(document, dictionary, above);
        let kids = dictionary.get_deref(b"Kids", document).and_then(Object::as_array);
        let kids = kids.map_or(&[][..], Vec::as_slice);
        if kids.iter().any(|kid| dict(document, kid).is_some_and(|kid| kid.has(b"T"))) {
            return kids.iter().try_for_each(|kid| self.field(kid, &here, depth + 1));
        }
        let widgets = std::iter::once(dictionary).chain(kids.iter().filter_map(|kid| dict(document, kid)));
        let value = match here.kind {
            Some(b"Btn") => self.state(&here, widgets),
            Some(b"Tx" | b"Ch") => {
                here.value.and_then(|value| words(document, value)).map_or(FieldValue::Empty, FieldValue::Text)
            }
            _ => return Ok(()),
        };
        self.fields.push((here.name, value));
        Ok(())
    }

    /// The state of a button: that of the field, or where a program has not written it, of a widget.
    fn state(&self, field: &Inherited<'_>, mut widgets: impl Iterator<Item = &'a Dictionary>) -> FieldValue {
        let state = |object: &Object| match object {
            Object::Name(name) => Some(String::from_utf8_lossy(name).into_owned()),
            // Some programs, pypdf among them, write a name as they would print it: the text `/monthly`.
            object => text(object).map(|name| name.strip_prefix('/').unwrap_or(&name).to_owned()),
        };
        let own = field.value.and_then(state);
        let shown = || widgets.find_map(|widget| widget.get(b"AS").ok().and_then(state).filter(|state| state != "Off"));
        match own.or_else(shown).filter(|state| !state.is_empty() && state != "Off") {
            None => FieldValue::Empty,
            Some(state) => FieldValue::State(self.exported(field, &state).unwrap_or(state)),
        }
    }

    /// Where the field lists its export values, the name of a state is a number in that list.
    fn exported(&self, field: &Inherited<'_>, state: &str) -> Option<String> {
        let option = field.options?.as_array().ok()?.get(usize::from_str(state).ok()?)?;
        text(self.document.dereference(option).ok()?.1)
    }
}

fn dict<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

fn inherit<'a>(document: &'a Document, dictionary: &'a Dictionary, above: &Inherited<'a>) -> Inherited<'a> {
    let mut here = above.clone();
    let own = |key: &[u8]| dictionary.get_deref(key, document).ok();
    if let Some(name) = own(b"T").and_then(text) {
        here.name = if here.name.is_empty() { name } else { format!("{}.{name}", here.name) };
    }
    here.kind = own(b"FT").and_then(|kind| kind.as_name().ok()).or(here.kind);
    here.value = own(b"V").or(here.value);
    here.options = own(b"Opt").or(here.options);
    here
}

/// The words of a field: a string, a stream where they are long, a list where several were chosen.
fn words(document: &Document, value: &Object) -> Option<String> {
    match value {
        Object::Stream(stream) => {
            let content = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
            text(&Object::string_literal(content))
        }
        Object::Array(items) => {
            let items = items.iter().filter_map(|item| text(document.dereference(item).ok()?.1));
            Some(items.collect::<Vec<_>>().join("\n"))
        }
        value => text(value),
    }
}

/// A text string: UTF-16 or UTF-8 with a mark, else `PDFDocEncoding`. What cannot be read of it is `�`.
fn text(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    Some(decode_text_string(object).unwrap_or_else(|_| match bytes.strip_prefix(b"\xfe\xff") {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }))
}

#[cfg(test)]
mod tests;
