//! PDFs as other programs leave them, made by hand.

use lopdf::{Dictionary, Document, Object, dictionary, text_string};

use super::{FieldValue, Filled, ReadError, read};

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A PDF with these fields.
fn pdf(make: impl FnOnce(&mut Document) -> Vec<Object>) -> Document {
    let mut document = Document::with_version("1.7");
    let fields = make(&mut document);
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let form = dictionary! {
        "Fields" => fields,
        "SitegenForms" => vec![Object::string_literal("pair-agreement 3"), Object::string_literal("log 1")],
    };
    let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => form });
    document.trailer.set("Root", root);
    document
}

fn bytes(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn field(title: &str, kind: &str, value: Option<Object>) -> Dictionary {
    let mut field = dictionary! { "T" => text_string(title), "FT" => name(kind) };
    if let Some(value) = value {
        field.set("V", value);
    }
    field
}

#[test]
fn names_are_put_together_and_values_inherited() {
    let document = pdf(|document| {
        let text = document.add_object(field("name", "Tx", Some(text_string("Åsa “š” 😀"))));
        let cell = document.add_object(
            dictionary! { "T" => text_string("topic"), "V" => Object::string_literal(b"\x80 a\rb".to_vec()) },
        );
        let row = document.add_object(dictionary! { "T" => text_string("1"), "Kids" => vec![cell.into()] });
        let log = document
            .add_object(dictionary! { "T" => text_string("log"), "FT" => name("Tx"), "Kids" => vec![row.into()] });
        let on = document.add_object(dictionary! { "Subtype" => name("Widget"), "AS" => name("monthly") });
        let off = document.add_object(dictionary! { "Subtype" => name("Widget"), "AS" => name("Off") });
        let mut radio = field("often", "Btn", None);
        radio.set("Kids", vec![off.into(), on.into()]);
        let radio = document.add_object(radio);
        let mut listed = field("listed", "Btn", Some(name("1")));
        listed.set("Opt", vec![Object::string_literal("a"), Object::string_literal("b")]);
        let listed = document.add_object(listed);
        let said = document.add_object(field("said", "Btn", Some(Object::string_literal("/monthly"))));
        let off = document.add_object(field("agreed", "Btn", Some(name("Off"))));
        let none = document.add_object(field("none", "Tx", None));
        let signed = document.add_object(field("signed", "Sig", None));
        let pair = dictionary! {
            "T" => text_string("pair-agreement"),
            "Kids" => vec![text.into(), radio.into(), listed.into(), said.into(), off.into(), none.into(), signed.into()],
        };
        vec![document.add_object(pair).into(), log.into()]
    });
    let text = |text: &str| FieldValue::Text(text.to_owned());
    let state = |state: &str| FieldValue::State(state.to_owned());
    let expected = [
        ("pair-agreement.name", text("Åsa “š” 😀")),
        ("pair-agreement.often", state("monthly")),
        ("pair-agreement.listed", state("b")),
        ("pair-agreement.said", state("monthly")),
        ("pair-agreement.agreed", FieldValue::Empty),
        ("pair-agreement.none", FieldValue::Empty),
        ("log.1.topic", text("• a\rb")),
    ];
    let forms = vec![("pair-agreement".to_owned(), 3), ("log".to_owned(), 1)];
    let fields = expected.map(|(name, value)| (name.to_owned(), value)).to_vec();
    assert_eq!(read(&bytes(document)), Ok(Filled { forms, fields }));
}

#[test]
fn what_cannot_be_read_is_told_apart() {
    assert_eq!(read(b""), Err(ReadError::NotPdf));
    assert_eq!(read(b"<html>"), Err(ReadError::NotPdf));
    assert_eq!(read(b"%PDF-1.7\nrubbish"), Err(ReadError::Broken));
    let mut other = pdf(|_| Vec::new());
    other.catalog_mut().unwrap().remove(b"AcroForm");
    assert_eq!(read(&bytes(other)), Err(ReadError::NotOurs));
    let whole = bytes(pdf(|_| Vec::new()));
    assert!(read(&whole).is_ok());
    assert_ne!(read(&whole[..whole.len() / 2]), Ok(Filled::default()));
}

#[test]
fn a_field_that_is_its_own_child_is_broken() {
    let document = pdf(|document| {
        let id = document.new_object_id();
        document.objects.insert(id, dictionary! { "T" => text_string("a"), "Kids" => vec![id.into()] }.into());
        vec![id.into()]
    });
    assert_eq!(read(&bytes(document)), Err(ReadError::Broken));
}

#[test]
fn an_encrypted_file_is_told_so_whether_it_opens_or_not() {
    use lopdf::{EncryptionState, EncryptionVersion, Permissions};
    for password in ["", "secret"] {
        let mut document = pdf(|_| Vec::new());
        let id = Object::string_literal(b"0123456789abcdef".to_vec());
        document.trailer.set("ID", vec![id.clone(), id]);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: password,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        assert_eq!(read(&bytes(document)), Err(ReadError::Encrypted), "{password:?}");
    }
}
