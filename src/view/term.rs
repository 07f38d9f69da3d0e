//! A term of the glossary where it is used in a text.

use serde::Serialize;

/// A term, and the word of the text that is explained by it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct TermUse {
    /// The word as it stands in the text where it comes first.
    pub word: String,
    /// What the glossary calls it.
    pub title: String,
    /// What it means.
    pub definition: String,
    /// Its page.
    pub url: String,
}
