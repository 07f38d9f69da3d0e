//! What a translator is shown of a section whose source has changed.

use std::ops::Range;

/// A section whose translation is old. No other view than a translator's has any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OldText {
    /// The page and the section: `roles/mentor#tasks`.
    pub key: String,
    /// Its bytes in the file of the translation; `None` where it has nothing of it yet.
    pub place: Option<Range<usize>>,
    /// Where the source stands: its file and line.
    pub source: String,
    /// The language of the source, a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// How much is known.
    pub known: Known,
    /// The source as it is, with the words marked that have come and gone.
    pub pieces: Vec<Piece>,
    /// The command that records that the translation says the same.
    pub command: String,
    /// The line of `[synced]` for whoever has no command.
    pub line: String,
}

/// What is known of the text that a section was translated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// The text itself, so that the changes can be shown.
    Text,
    /// That it was another.
    Hash,
    /// That there was none: the section is new.
    Nothing,
}

/// A piece of a text and what has become of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// It was there and is there.
    Same(String),
    /// It is gone.
    Gone(String),
    /// It has come.
    New(String),
}
