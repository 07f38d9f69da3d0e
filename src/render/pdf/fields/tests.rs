use crate::render::pdf::tests::fixture::{self, Writer, card, field, form, group, view, with};
use crate::render::pdf::{FieldValue, Printer, read};
use crate::source::lineage::Lineage;
use crate::source::{SourceFile, Sources};
use crate::view::PrintView;

/// A sheet with a form of every type of field, filled in with `values`.
fn sheet(values: &[(&str, &str)]) -> PrintView {
    let body = Writer::new().form(fixture::every_field()).done();
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    PrintView { values, ..view(card("x", "form", "Sopimus", ""), body, false) }
}

fn print(view: &PrintView, sources: &Sources) -> Result<Vec<u8>, Vec<String>> {
    let printer = Printer::new(sources, &Lineage::new("guide")).value;
    let told = |fault: &crate::diagnostic::Diagnostic| {
        let values: Vec<String> = fault.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}", fault.code, values.join(" "))
    };
    printer
        .expect("the theme has what it takes")
        .print(view, sources)
        .map_err(|faults| faults.iter().map(told).collect())
}

/// A theme whose forms are drawn by `drawing`, a function of a field of one line.
fn theme(drawing: &str) -> Sources {
    let mut sources = fixture::sources();
    let text = format!(
        "#import \"/sitegen.typ\": *\n#show: prepared\n\
         #let drawn(node, draw) = {drawing}\n\
         #draw(handlers((:)) + (field-text: drawn), tree.blocks)"
    );
    sources.insert(SourceFile::new("themes/guide/pdf/main.typ", text.as_bytes()));
    sources
}

fn one_line(drawing: &str) -> Result<Vec<u8>, Vec<String>> {
    let fields = vec![field("text", "nimi", "Nimi")];
    let body = Writer::new().form(form(None, vec![group("", "", fields)])).done();
    print(&view(card("x", "form", "Sopimus", ""), body, false), &theme(drawing))
}

#[test]
fn what_is_printed_into_fields_is_read_from_them() {
    let values = [
        ("sopimus.mentorin-nimi", "Åke Žižek “x” €"),
        ("sopimus.odotukset", "Yksi\nKaksi"),
        ("sopimus.teemat.yrittäjyys", "yrittäjyys"),
        ("sopimus.tiheys", "muu"),
        ("sopimus.tiheys-muu-text", "Joka päivä"),
        ("sopimus.luottamus", "yes"),
        ("sopimus.selkeys", "4"),
        ("sopimus.taulukko.2.nayte", "Näyte"),
        ("sopimus.pyora.suunta", "6"),
        ("sopimus.mentori.date", "1.2.2027"),
    ];
    let bytes = print(&sheet(&values), &fixture::sources()).unwrap();
    let found = read(&bytes).unwrap();
    assert_eq!(found.forms, [("sopimus".to_owned(), 1)]);
    let answered: Vec<(&str, &str)> = found
        .fields
        .iter()
        .filter(|(_, value)| *value != FieldValue::Empty)
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(answered, values);
    assert_eq!(print(&sheet(&values), &fixture::sources()).unwrap(), bytes, "the same answers give the same bytes");
}

#[test]
fn what_is_known_beforehand_stands_in_its_field_until_an_answer_does() {
    let fields = vec![with(field("text", "kausi", "Kausi"), |field| field.prefill = "2027".to_owned())];
    let body = Writer::new().form(form(None, vec![group("", "", fields)])).done();
    let mut sheet = view(card("x", "form", "Sopimus", ""), body, false);
    let value = |sheet: &PrintView| read(&print(sheet, &fixture::sources()).unwrap()).unwrap().fields[0].1.clone();
    assert_eq!(value(&sheet), FieldValue::Text("2027".to_owned()));
    sheet.values.insert("sopimus.kausi".to_owned(), "2028".to_owned());
    assert_eq!(value(&sheet), FieldValue::Text("2028".to_owned()));
}

#[test]
fn answers_in_any_letters_of_the_theme_are_set_and_kept() {
    let values = [
        ("sopimus.mentorin-nimi", "Łukasz Đặng"),
        ("sopimus.aktorin-nimi", "ليلى حسن"),
        ("sopimus.odotukset", "Ольга\nČáhppes ŋ"),
        ("sopimus.taulukko.1.nayte", "ليلى (Layla)"),
    ];
    let bytes = print(&sheet(&values), &fixture::sources()).unwrap();
    let found = read(&bytes).unwrap().fields;
    let answered: Vec<_> = found.iter().filter(|(_, value)| *value != FieldValue::Empty).collect();
    assert_eq!(answered.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>(), values);
    assert_eq!(print(&sheet(&values), &fixture::sources()).unwrap(), bytes, "the same answers give the same bytes");
}

#[test]
fn a_character_that_no_font_can_show_is_told() {
    let faults = print(&sheet(&[("sopimus.aktorin-nimi", "Olga 漢")]), &fixture::sources()).unwrap_err();
    assert_eq!(faults, ["print::field-characters name=sopimus.aktorin-nimi character=漢 codepoint=U+6F22"]);
}

#[test]
fn a_drawing_and_its_form_must_agree() {
    assert!(one_line("answer(node.name, block(width: 9cm, height: 9mm))").is_ok());
    assert_eq!(one_line("[Nimi]").unwrap_err(), ["print::field-without-box name=sopimus.nimi"]);
    let twice = "answer(node.name, block(height: 9mm)) + answer(node.name, block(height: 9mm))";
    assert_eq!(one_line(twice).unwrap_err(), ["print::field-twice name=sopimus.nimi"]);
    let other = "answer(node.name, block(height: 9mm)) + answer(\"sopimus.muu\", block(height: 9mm))";
    assert_eq!(one_line(other).unwrap_err(), ["print::box-without-field name=sopimus.muu"]);
}
