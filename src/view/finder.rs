//! What a reader may choose among pages by: the facets of activities, the audiences of questions.

use serde::Serialize;

use crate::view::CardRef;
use crate::view::card::PageName;

/// The activity finder: what the activities of a list differ in. The choice is a script's business;
/// without it the whole list stands there.
#[derive(Debug, Hash, Serialize)]
pub struct FinderView {
    /// What to tick. Only facets in which the activities differ.
    pub facets: Vec<FacetView>,
    /// How long they take, the shortest first; empty where all take the same time.
    pub durations: Vec<DurationView>,
    /// How many activities there are.
    pub total: usize,
}

/// A facet of activities.
#[derive(Debug, Hash, Serialize)]
pub struct FacetView {
    /// `phase`, `themes`, `kind` or `participants`: a card has the ids of its own options in the attribute
    /// `data-<id>`.
    pub id: &'static str,
    /// Its name in the reader's language.
    pub name: String,
    /// The values that occur.
    pub options: Vec<OptionView>,
}

/// A value of a facet.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct OptionView {
    /// The id, the same in every language.
    pub id: String,
    /// Its name in the reader's language.
    pub name: String,
    /// How many activities have it.
    pub count: usize,
}

/// How long activities take.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct DurationView {
    /// In minutes.
    pub minutes: u32,
    /// In words: `1 h 30 min`.
    pub text: String,
}

/// Topics of questions that are for one role.
#[derive(Debug, Hash, Serialize)]
pub struct AudienceView {
    /// The role; absent for what is for everyone.
    pub role: Option<PageName>,
    /// The topics.
    pub cards: Vec<CardRef>,
}
