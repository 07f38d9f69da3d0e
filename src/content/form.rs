//! A form, written once: the model behind the web form, the sheet of paper and the fillable PDF.

use crate::content::document::Place;
use crate::content::text::Text;

/// A `form` block.
#[derive(Clone, Debug)]
pub struct Form {
    /// The id, the same in every language, in kebab-case: `pair-agreement`.
    pub id: String,
    /// The version, counted up by the author when answers to an older one no longer fit.
    pub version: u32,
    /// Who fills it in: a role's id, or `pair`.
    pub filled_by: Option<String>,
    /// How many copies are signed or handed out.
    pub copies: u32,
    /// Its fields, in groups; what stands before the first group's heading is a group without one.
    pub groups: Vec<Group>,
    /// Where the fence stands.
    pub place: Place,
}

/// Fields under a common heading.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The heading's text and id.
    pub heading: Option<(Text, String)>,
    /// The fields.
    pub fields: Vec<Field>,
    /// Where the heading stands.
    pub place: Place,
}

/// One line of a form: a question, and what its answer looks like.
#[derive(Clone, Debug)]
pub struct Field {
    /// What an answer is.
    pub kind: FieldKind,
    /// The question.
    pub label: Text,
    /// The id, unique in the form; empty for a `note` only.
    pub id: String,
    /// Options, columns, boxes or spokes, by kind.
    pub children: Vec<Choice>,
    /// Whether an answer is asked for before signing.
    pub required: bool,
    /// A word of help below the label.
    pub help: Option<Text>,
    /// The fact that fills it in beforehand.
    pub prefill: Option<String>,
    /// Who answers or signs.
    pub role: Option<String>,
    /// What the lowest step of a scale means.
    pub low: Option<Text>,
    /// What the highest step of a scale means.
    pub high: Option<Text>,
    /// Where the line stands.
    pub place: Place,
}

/// What an answer is, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Tel,
    /// Several lines of text.
    Area {
        /// How many lines.
        lines: u32,
    },
    /// A date, written by hand.
    Date,
    /// One box to tick.
    Check,
    /// Any number of the options.
    Checks,
    /// One of the options.
    Radio,
    /// One step of a scale.
    Scale {
        /// The lowest step.
        from: i32,
        /// The highest step.
        to: i32,
    },
    /// Rows to fill in; the children are the columns.
    Table {
        /// How many empty rows.
        rows: u32,
    },
    /// Labelled boxes in rows and columns; the children are the boxes, row by row.
    Grid {
        /// Rows.
        rows: u32,
        /// Columns.
        columns: u32,
    },
    /// Scales around a hub; the children are the spokes.
    Wheel {
        /// The step at the hub.
        from: i32,
        /// The step at the rim.
        to: i32,
    },
    /// Room to draw, with a table as its equal; the children are the table's columns.
    Draw {
        /// The box's height in centimetres.
        height: u32,
        /// The rows of the table.
        rows: u32,
    },
    /// A name, a signature and a date.
    Sign,
    /// A paragraph between the fields.
    Note,
}

/// An option, a column, a box or a spoke.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub label: Text,
    /// The id, unique in its field.
    pub id: String,
    /// Whether choosing it asks for a text: “other, what?”.
    pub free_text: bool,
    /// Where the line stands.
    pub place: Place,
}

impl FieldKind {
    /// The word that writes it in a form block.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Email => "email",
            Self::Tel => "tel",
            Self::Area { .. } => "area",
            Self::Date => "date",
            Self::Check => "check",
            Self::Checks => "checks",
            Self::Radio => "radio",
            Self::Scale { .. } => "scale",
            Self::Table { .. } => "table",
            Self::Grid { .. } => "grid",
            Self::Wheel { .. } => "wheel",
            Self::Draw { .. } => "draw",
            Self::Sign => "sign",
            Self::Note => "note",
        }
    }

    /// All words, for “did you mean”.
    pub const WORDS: [&'static str; 15] = [
        "text", "email", "tel", "area", "date", "check", "checks", "radio", "scale", "table", "grid", "wheel", "draw",
        "sign", "note",
    ];
}
