//! What a page knows of the search.

use serde::Serialize;

/// The search in one language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SearchView {
    /// The URL of the page to search on.
    pub url: String,
    /// What is said of how much was found, by plural category: script puts the number in.
    pub counts: Vec<CountView>,
}

/// What is said of a number of one plural category.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct CountView {
    /// The category: `one`, `other`.
    pub category: &'static str,
    /// The words; `{count}` stands for the number.
    pub text: String,
}
