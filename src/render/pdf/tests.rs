pub(in crate::render::pdf) mod fixture;
pub(in crate::render::pdf) mod sample;

use std::sync::Arc;

use super::*;
use crate::content::document::BlockKind;
use crate::source::SourceFile;
use crate::source::lineage::Lineage;
use crate::view::body::EmbedView;
use fixture::{Writer, card, shared, view};

fn printer(sources: &Sources) -> Printer {
    let made = Printer::new(sources, &Lineage::new("guide"));
    assert_eq!(made.diagnostics, []);
    made.value.expect("the theme has what it takes")
}

/// The code, the place and the values of each fault of printing `view`.
fn faults(view: &PrintView, sources: &Sources) -> Vec<String> {
    let faults = printer(sources).print(view, sources).unwrap_err();
    let place =
        |fault: &Diagnostic| fault.span.as_ref().map(|span| format!("{}:{}-{}", span.path, span.start, span.end));
    let values =
        |fault: &Diagnostic| fault.arguments.iter().map(|(name, value)| format!(" {name}={value}")).collect::<String>();
    let line = |fault: &Diagnostic| format!("{} {}{}", fault.code, place(fault).unwrap_or_default(), values(fault));
    faults.iter().map(line).collect()
}

fn sheet() -> PrintView {
    let body = Writer::new().text("Äiti, älä juokse öljyssä! Šakki.").form(sample::every_field());
    view(card("agreements/pair", "form", "Parisopimus", "Sopimus parille."), body.done(), false)
}

#[test]
fn every_field_is_printed_and_the_same_view_gives_the_same_bytes() {
    let sources = fixture::sources();
    let printer = printer(&sources);
    let first = printer.print(&sheet(), &sources).unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    let again = std::thread::scope(|scope| {
        let threads = [0, 1].map(|_| scope.spawn(|| printer.print(&sheet(), &sources).unwrap()));
        threads.map(|thread| thread.join().unwrap())
    });
    assert!(again.iter().all(|bytes| *bytes == first), "two threads print the same bytes");
}

#[test]
fn a_book_shows_what_it_embeds_and_a_page_may_come_twice() {
    let sources = fixture::sources();
    let role = shared(card("roles/mentor", "role", "Mentori", "Kuka mentori on."));
    let text = Writer::new().heading(2, "tasks", "Tehtävät").link("Lue ", "sopimus", "/fi/x/", Some(("x", "y"))).done();
    let text = Arc::new(text);
    let page = || EmbedView::Page { page: Arc::clone(&role), anchor: "roles-mentor".into(), body: Arc::clone(&text) };
    let body = Writer::new()
        .heading(2, "roles", "Roolit")
        .embed(vec![page(), page(), EmbedView::Notes { pages: 2 }, EmbedView::PageBreak])
        .link("Katso ", "tehtävät", "/fi/roles/mentor/#tasks", Some(("roles/mentor", "tasks")))
        .process(sample::process())
        .checklist(sample::checklist())
        .agenda(sample::agenda());
    let book = view(card("workbooks/workbook", "workbook", "Työkirja", "Kirja."), body.done(), true);
    assert!(printer(&sources).print(&book, &sources).is_ok());
}

#[test]
fn a_character_that_no_font_has_is_told_where_it_stands() {
    let mut sources = fixture::sources();
    sources.insert(SourceFile::new(fixture::PATH, "Hyvä 漢!".as_bytes()));
    let mut body = Writer::new().text("Hyvä 漢!").done();
    Arc::get_mut(&mut body.document).unwrap().blocks[0].place = 0..10;
    let sheet = view(card("x", "page", "Otsikko", ""), body, false);
    assert_eq!(faults(&sheet, &sources), ["print::missing-glyph content/x.fi.md:6-9 character=漢 codepoint=U+6F22"]);
}

#[test]
fn a_picture_that_is_missing_or_broken_is_told_where_it_stands() {
    let mut sources = fixture::sources();
    sources.insert(SourceFile::new("content/b.png", &b"no picture"[..]));
    let body = Writer::new().image("content/a.png", "A", None).image("content/b.png", "B", None).done();
    let sheet = view(card("x", "page", "Otsikko", ""), body, false);
    assert_eq!(
        faults(&sheet, &sources),
        [
            "print::image-missing content/x.fi.md:3-9 path=content/a.png",
            "print::image-unreadable content/x.fi.md:3-9 path=content/b.png",
        ]
    );
}

#[test]
fn a_fault_in_a_theme_is_told_in_the_theme() {
    let mut sources = fixture::sources();
    let text = "#import \"/sitegen.typ\": *\n#show: prepared\n#draw(handlers((:)), tree.blocks)\n#nothing";
    sources.insert(SourceFile::new("themes/guide/pdf/main.typ", text.as_bytes()));
    let sheet = view(card("x", "page", "Otsikko", ""), Writer::new().text("Teksti").done(), false);
    assert_eq!(
        faults(&sheet, &sources),
        ["print::typst themes/guide/pdf/main.typ:77-84 message=unknown variable: nothing"]
    );
}

#[test]
fn a_warning_of_typst_is_an_error() {
    let mut sources = fixture::sources();
    sources.insert(SourceFile::new("themes/guide/pdf/main.typ", &b"#set text(font: \"Nowhere\")\nHei"[..]));
    let sheet = view(card("x", "page", "Otsikko", ""), Writer::new().text("Teksti").done(), false);
    let faults = faults(&sheet, &sources);
    assert_eq!(faults, ["print::typst themes/guide/pdf/main.typ:16-25 message=unknown font family: nowhere"]);
}

#[test]
fn a_node_that_the_walker_does_not_know_is_told_at_its_place() {
    let mut sources = fixture::sources();
    let text = "#import \"/sitegen.typ\": *\n#draw(handlers((:)) + (rule: (node, draw) => fail(node, \"no rules here\")), tree.blocks)";
    sources.insert(SourceFile::new("themes/guide/pdf/main.typ", text.as_bytes()));
    let mut body = Writer::new().push(BlockKind::Rule).done();
    Arc::get_mut(&mut body.document).unwrap().blocks[0].place = 4..7;
    let sheet = view(card("x", "page", "Otsikko", ""), body, false);
    assert_eq!(faults(&sheet, &sources), ["print::typst content/x.fi.md:4-7 message=no rules here"]);
}

#[test]
fn a_theme_without_fonts_or_main_file_is_told_once_for_all_documents() {
    let made = Printer::new(&Sources::default(), &Lineage::new("bare"));
    let codes = made.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>();
    assert_eq!(codes, ["print::no-fonts", "print::theme-missing"]);
}

#[test]
fn a_word_of_the_furniture_that_is_missing_is_named() {
    let sources = fixture::sources();
    let mut sheet = view(card("x", "page", "Otsikko", ""), Writer::new().text("Teksti").done(), false);
    sheet.messages.remove("print-contents");
    assert_eq!(faults(&sheet, &sources), ["print::message-missing content/x.fi.md:0-0 id=print-contents"]);
}
