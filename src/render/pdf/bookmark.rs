//! The bookmark of a document that has no headings: its title.
//!
//! Typst makes a bookmark of each heading. A sheet of questions alone has none, and a reader's list of
//! bookmarks would be empty.

use lopdf::{Document, Object, dictionary, text_string};

/// Gives a document without bookmarks one of this title, at the top of its first page (ISO 32000-1, 12.3.3).
///
/// # Errors
/// Where the document is not what Typst writes.
pub(super) fn add(document: &mut Document, title: &str) -> lopdf::Result<()> {
    let Some(page) = document.page_iter().next() else { return Ok(()) };
    if has_any(document) {
        return Ok(());
    }
    let list = document.new_object_id();
    let place = vec![page.into(), Object::Name(b"XYZ".to_vec()), Object::Null, Object::Null, Object::Null];
    let entry = document.add_object(dictionary! { "Title" => text_string(title), "Parent" => list, "Dest" => place });
    let entries = dictionary! { "Type" => "Outlines", "First" => entry, "Last" => entry, "Count" => 1 };
    document.objects.insert(list, entries.into());
    document.catalog_mut()?.set("Outlines", list);
    Ok(())
}

/// Whether there are bookmarks: a theme may have headings of its own. Typst writes an empty list where there are none.
fn has_any(document: &Document) -> bool {
    let list =
        document.catalog().and_then(|catalog| catalog.get(b"Outlines")).and_then(|list| document.dereference(list));
    list.and_then(|(_, list)| list.as_dict()).is_ok_and(|list| list.has(b"First"))
}

#[cfg(test)]
mod tests {
    use lopdf::{Document, decode_text_string};

    use crate::render::pdf::Printer;
    use crate::render::pdf::tests::fixture::{self, Writer, card, field, form, group, view};
    use crate::source::lineage::Lineage;

    /// The first bookmark of a sheet that `page` has written.
    fn first(page: Writer) -> String {
        let sources = fixture::sources();
        let printer = Printer::new(&sources, &Lineage::new("guide")).value.expect("the theme has what it takes");
        let sheet = view(card("x", "page", "Äidin ”lista”", ""), page.done(), false);
        let document = Document::load_mem(&printer.print(&sheet, &sources).unwrap()).unwrap();
        let list = document.catalog().unwrap().get(b"Outlines").and_then(|list| document.dereference(list)).unwrap().1;
        let entry = list.as_dict().unwrap().get(b"First").and_then(|entry| document.dereference(entry)).unwrap().1;
        decode_text_string(entry.as_dict().unwrap().get(b"Title").unwrap()).unwrap()
    }

    #[test]
    fn a_document_without_headings_has_its_title_as_a_bookmark_and_others_have_their_headings() {
        let questions = || form(None, vec![group("", "", vec![field("text", "nimi", "Nimi")])]);
        assert_eq!(first(Writer::new().text("Teksti")), "Äidin ”lista”");
        assert_eq!(first(Writer::new().form(questions())), "Äidin ”lista”");
        assert_eq!(first(Writer::new().heading(2, "a", "Alku").form(questions())), "Alku");
    }
}
