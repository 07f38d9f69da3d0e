use super::*;
use crate::content::document::{Block, BlockKind, Inline};
use crate::render::pdf::tests::fixture::{Writer as Page, block, card, paragraph, shared, text, view, words};
use crate::view::body::EmbedView;
use crate::view::card::FormPageView;
use crate::view::{Body, Card};

fn blocks(body: Body) -> Value {
    let mut value = Tree::new(&view(card("x", "page", "Otsikko", ""), body, true)).value;
    let mut blocks = value["blocks"].take();
    strip(&mut blocks);
    blocks
}

/// Drops the numbers of places, which these tests are not about.
fn strip(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(strip),
        Value::Object(fields) => {
            fields.shift_remove("at");
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}

fn page(id: &str, anchor: &str, body: Body) -> EmbedView {
    EmbedView::Page { page: shared(card(id, "page", id, "")), anchor: anchor.to_owned(), body: body.into() }
}

/// Every heading of a tree: its level and its label.
fn headings(value: &Value) -> Vec<String> {
    let own = value.get("anchor").and_then(Value::as_str).zip(value.get("level").and_then(Value::as_u64));
    let own = own.map(|(anchor, level)| format!("{level} {anchor}"));
    let within = match value {
        Value::Array(values) => values.iter().flat_map(headings).collect(),
        Value::Object(fields) => fields.values().flat_map(headings).collect(),
        _ => Vec::new(),
    };
    own.into_iter().chain(within).collect()
}

#[test]
fn words_that_follow_each_other_are_one_string() {
    let mut body = Page::new().done();
    body.texts.push("aktorin".to_owned());
    let content =
        vec![text("Sovi "), Inline::Placeable(0), Inline::SoftBreak, text("kanssa "), Inline::Strong(words("heti"))];
    let document = Arc::make_mut(&mut body.document);
    document.blocks.push(block(BlockKind::Paragraph(content)));
    assert_eq!(
        blocks(body),
        json!([{ "kind": "paragraph", "leads": false, "long": false, "body": [
            { "kind": "text", "text": "Sovi aktorin kanssa " },
            { "kind": "strong", "body": [{ "kind": "text", "text": "heti" }] },
        ] }])
    );
}

#[test]
fn headings_of_embedded_pages_lie_below_the_section_and_none_is_skipped() {
    let inner = Page::new().heading(2, "a", "A").heading(4, "b", "B").done();
    let outer = Page::new().heading(2, "c", "C").embed(vec![page("q", "q", inner)]).done();
    let body = Page::new().heading(2, "top", "Top").embed(vec![page("p", "p", outer)]).heading(2, "end", "End").done();
    assert_eq!(headings(&blocks(body)), ["1 top", "2 p", "3 p-c", "4 q", "5 q-a", "6 q-b", "1 end"]);
}

#[test]
fn a_link_finds_the_first_of_what_is_embedded_twice() {
    let text = || Page::new().heading(2, "a", "A").done();
    let body = Page::new().embed(vec![page("p", "p", text()), page("p", "p", text())]).done();
    let tree = Tree::new(&view(card("x", "page", "Otsikko", ""), body, true));
    assert_eq!(
        tree.value["targets"],
        json!({
            "https://mentorointi.example.org/fi/p/": "p",
            "p": "p",
            "p#a": "p-a",
        })
    );
    assert_eq!(headings(&tree.value["blocks"]), ["1 p", "2 p-a", "1 p-2", "2 p-a-2"]);
}

#[test]
fn a_page_opens_a_new_sheet_unless_a_heading_has_just_done_so() {
    let page = |id| page(id, id, Page::new().text("Teksti").done());
    let body = Page::new().heading(2, "top", "Top").embed(vec![page("p"), page("q")]).done();
    let blocks = blocks(body);
    assert_eq!([&blocks[1]["opens"], &blocks[2]["opens"]], [&json!(false), &json!(true)]);
}

#[test]
fn a_footnote_stands_where_it_is_referred_to_first() {
    let mut body = Page::new().done();
    let note = |blocks: Vec<Block>| block(BlockKind::Footnote { number: 1, blocks });
    let document = Arc::make_mut(&mut body.document);
    document.blocks.push(block(BlockKind::Paragraph(vec![Inline::FootnoteReference(1), Inline::FootnoteReference(1)])));
    document.blocks.push(note(vec![paragraph("Alaviite")]));
    assert_eq!(
        blocks(body)[0]["body"],
        json!([
            { "kind": "footnote", "anchor": "footnote-1", "language": null, "blocks": [
                { "kind": "paragraph", "leads": false, "long": false, "body": [{ "kind": "text", "text": "Alaviite" }] },
            ] },
            { "kind": "footnote-again", "anchor": "footnote-1" },
        ])
    );
}

#[test]
fn a_short_address_elsewhere_is_printed_behind_its_words() {
    let shown = |url: &str, said: &str| {
        let body = Page::new().link("", said, url, None).done();
        blocks(body)[0]["body"][0]["shown"].clone()
    };
    assert_eq!(shown("https://example.org/opas/", "opas"), json!("example.org/opas"));
    assert_eq!(shown("mailto:a@example.org", "Kirjoita"), json!("a@example.org"));
    assert_eq!(shown("mailto:a@example.org", "a@example.org"), json!(null));
    assert_eq!(shown("https://mentorointi.example.org/fi/tyokalut/", "työkalut"), json!(null));
    assert_eq!(shown("https://example.org/a/very/long/path/that/nobody/types", "opas"), json!(null));
}

#[test]
fn what_describes_a_form_to_those_who_look_for_it_is_not_printed_on_it() {
    let form = FormPageView { filled_by: None, copies: Some(2), version: None };
    let certificate =
        Card { form: Some(form), ..card("forms/certificate", "form", "Todistus", "Järjestäjä täyttää.") };
    let lead = |card: Card| Tree::new(&view(card, Page::new().done(), false)).value["details"]["lead"].take();
    assert_eq!(lead(certificate), "");
    assert_eq!(lead(card("x", "page", "Otsikko", "Mistä on kyse.")), "Mistä on kyse.");
}
