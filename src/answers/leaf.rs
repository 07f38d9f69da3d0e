//! The single values that a form asks for.

use super::fields;
use crate::content::form::{Choice, Field, FieldKind, Form};

/// A single value that a form asks for.
#[derive(Clone, Debug)]
pub struct Leaf<'a> {
    /// Its place in the form, without the form's id: `goals.2.evidence`.
    pub path: String,
    /// What it may be.
    pub kind: LeafKind<'a>,
}

/// What a leaf may be.
#[derive(Clone, Copy, Debug)]
pub enum LeafKind<'a> {
    /// Words.
    Text,
    /// Ticked or not; the name that a ticked box has in HTML and PDF.
    Tick(&'a str),
    /// One of the options.
    Option(&'a [Choice]),
    /// A step of a scale.
    Step {
        /// The lowest.
        from: i32,
        /// The highest.
        to: i32,
    },
}

/// All leaves of a form, in its order.
pub fn leaves(form: &Form) -> Vec<Leaf<'_>> {
    fields(form).flat_map(|field| of_field(field).into_iter().chain(free_texts(field))).collect()
}

/// The leaves of a field itself, without the free texts of its options.
pub(super) fn of_field(field: &Field) -> Vec<Leaf<'_>> {
    let id = &field.id;
    let whole = |kind| vec![Leaf { path: id.clone(), kind }];
    let each = |kind| field.children.iter().map(|child| Leaf { path: format!("{id}.{}", child.id), kind }).collect();
    match field.kind {
        FieldKind::Text | FieldKind::Email | FieldKind::Tel | FieldKind::Area { .. } | FieldKind::Date => {
            whole(LeafKind::Text)
        }
        FieldKind::Check => whole(LeafKind::Tick(TICKED)),
        FieldKind::Checks => {
            let tick = |child: &'_ Choice| format!("{id}.{}", child.id);
            field.children.iter().map(|child| Leaf { path: tick(child), kind: LeafKind::Tick(&child.id) }).collect()
        }
        FieldKind::Radio => whole(LeafKind::Option(&field.children)),
        FieldKind::Scale { from, to } => whole(LeafKind::Step { from, to }),
        FieldKind::Table { rows } | FieldKind::Draw { rows, .. } => table(field, rows),
        FieldKind::Grid { .. } => each(LeafKind::Text),
        FieldKind::Wheel { from, to } => each(LeafKind::Step { from, to }),
        FieldKind::Sign => {
            SIGNED.iter().map(|part| Leaf { path: format!("{id}.{part}"), kind: LeafKind::Text }).collect()
        }
        FieldKind::Note => Vec::new(),
    }
}

/// The value of a single box that is ticked.
const TICKED: &str = "yes";

/// The parts of a signature that can be typed.
pub(super) const SIGNED: [&str; 2] = ["name", "date"];

fn table(field: &Field, rows: u32) -> Vec<Leaf<'_>> {
    let cell =
        |row: u32, column: &Choice| Leaf { path: format!("{}.{row}.{}", field.id, column.id), kind: LeafKind::Text };
    (1..=rows).flat_map(|row| field.children.iter().map(move |column| cell(row, column))).collect()
}

/// The texts that options ask for: “other, what?”.
fn free_texts(field: &Field) -> impl Iterator<Item = Leaf<'_>> {
    free_text_options(field).map(|option| Leaf { path: free_text_path(&field.id, &option.id), kind: LeafKind::Text })
}

/// The options of a field that ask for a text.
pub(super) fn free_text_options(field: &Field) -> impl Iterator<Item = &Choice> {
    let has_options = matches!(field.kind, FieldKind::Checks | FieldKind::Radio);
    field.children.iter().filter(move |option| has_options && option.free_text)
}

/// Where the text of an option is kept.
pub(super) fn free_text_path(field: &str, option: &str) -> String {
    format!("{field}-{option}-text")
}
