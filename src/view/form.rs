//! A form in one language, ready to be drawn on the web and on paper.

use serde::Serialize;

/// A form.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct FormView {
    /// The id: the first part of every field's name.
    pub id: String,
    /// Which copy it is, from 1, where one page shows several; else `None`.
    pub copy: Option<u32>,
    /// The version.
    pub version: u32,
    /// The language of its labels.
    pub lang: String,
    /// Its groups.
    pub groups: Vec<GroupView>,
}

/// Fields under a common heading.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct GroupView {
    /// The id, empty without a heading.
    pub id: String,
    /// The heading, empty where there is none.
    pub label: String,
    /// The fields.
    pub fields: Vec<FieldView>,
}

/// A field. Sizes that its type does not have are zero, lists empty.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct FieldView {
    /// The type's word: `area`.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// The full name, unique in a document: `pair-agreement.goals`, in a second copy
    /// `pair-agreement.2.goals`.
    pub name: String,
    /// The question; a note's text.
    pub label: String,
    /// A word of help.
    pub help: String,
    /// How to write the answer: a date's format.
    pub hint: String,
    /// Whether an answer is asked for.
    pub required: bool,
    /// The answer that is filled in beforehand.
    pub prefill: String,
    /// Lines of an area.
    pub lines: u32,
    /// Rows of a table, a grid, or the table beside a drawing.
    pub rows: u32,
    /// Columns of a grid.
    pub columns: u32,
    /// The height of a drawing in centimetres.
    pub height: u32,
    /// The steps of a scale or wheel, from the lowest.
    pub steps: Vec<i32>,
    /// What the lowest step means.
    pub low: String,
    /// What the highest step means.
    pub high: String,
    /// Options, columns, boxes or spokes.
    pub children: Vec<ChoiceView>,
}

/// An option, a column, a box or a spoke.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ChoiceView {
    /// The id.
    pub id: String,
    /// What it says.
    pub label: String,
    /// Whether it asks for a text.
    pub free_text: bool,
}
