//! Where the answers stand on the pages: the links that `sitegen/form.typ` marks them with.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// What the address of a marker begins with. No content can write such a link: its scheme is refused.
const SCHEME: &[u8] = b"sitegen-field:";

/// The place of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Marker {
    /// The annotation, which becomes the field or a part of it.
    pub(super) annotation: ObjectId,
    /// Its page.
    pub(super) page: ObjectId,
    /// The name of its field.
    pub(super) name: String,
    /// The value that it stands for: a box to tick, a circle of several.
    pub(super) state: Option<String>,
    /// Left, bottom, right, top.
    pub(super) rect: [f32; 4],
}

impl Marker {
    /// The name as the template wrote it.
    pub(super) fn written(&self) -> String {
        self.state.as_ref().map_or_else(|| self.name.clone(), |state| format!("{}={state}", self.name))
    }
}

/// The markers of a document, page by page in the order in which they are read.
///
/// # Errors
/// Where the file is not what Typst writes.
pub(super) fn find(document: &Document) -> lopdf::Result<Vec<Marker>> {
    let mut markers = Vec::new();
    for page in document.page_iter() {
        let Ok(annotations) = document.get_dictionary(page)?.get_deref(b"Annots", document) else { continue };
        for annotation in annotations.as_array()? {
            let Ok(annotation) = annotation.as_reference() else { continue };
            let dictionary = document.get_dictionary(annotation)?;
            if let Some((name, state)) = address(document, dictionary).and_then(parse) {
                markers.push(Marker { annotation, page, name, state, rect: rect(dictionary)? });
            }
        }
    }
    Ok(markers)
}

/// Where a link leads, if it is an address.
fn address<'a>(document: &'a Document, annotation: &'a Dictionary) -> Option<&'a [u8]> {
    let action = annotation.get_deref(b"A", document).ok()?.as_dict().ok()?;
    action.get_deref(b"URI", document).ok()?.as_str().ok()
}

/// Name and state of a marker; `None` for any other link.
fn parse(address: &[u8]) -> Option<(String, Option<String>)> {
    let written = std::str::from_utf8(address.strip_prefix(SCHEME)?).ok()?;
    Some(match written.split_once('=') {
        Some((name, state)) => (name.to_owned(), Some(state.to_owned())),
        None => (written.to_owned(), None),
    })
}

fn rect(annotation: &Dictionary) -> lopdf::Result<[f32; 4]> {
    let mut rect = [0.0; 4];
    for (side, value) in rect.iter_mut().zip(annotation.get(b"Rect")?.as_array()?) {
        *side = value.as_float()?;
    }
    let [left, bottom, right, top] = rect;
    Ok([left.min(right), bottom.min(top), left.max(right), bottom.max(top)])
}

/// Tells whoever has the page read to them that these links are fields: `Link` becomes `Form` in the
/// structure (ISO 32000-1, 14.8.4.5).
pub(super) fn restructure(document: &mut Document, markers: &[Marker]) {
    let fields: std::collections::BTreeSet<ObjectId> = markers.iter().map(|marker| marker.annotation).collect();
    for object in document.objects.values_mut() {
        let Ok(element) = object.as_dict_mut() else { continue };
        let is_link = element.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"Link");
        if is_link && element.get(b"K").is_ok_and(|kids| refers(kids, &fields)) {
            element.set("S", Object::Name(b"Form".to_vec()));
        }
    }
}

/// Whether one of the kids of a structure element is an annotation among `fields`.
fn refers(kids: &Object, fields: &std::collections::BTreeSet<ObjectId>) -> bool {
    match kids {
        Object::Array(kids) => kids.iter().any(|kid| refers(kid, fields)),
        Object::Dictionary(kid) => {
            kid.get(b"Obj").and_then(Object::as_reference).is_ok_and(|annotation| fields.contains(&annotation))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_names_a_field_and_maybe_a_state() {
        assert_eq!(parse(b"sitegen-field:pair.name"), Some(("pair.name".to_owned(), None)));
        assert_eq!(
            parse(b"sitegen-field:pair.often=monthly"),
            Some(("pair.often".to_owned(), Some("monthly".to_owned())))
        );
        assert_eq!(parse(b"https://example.org/?a=b"), None);
    }
}
