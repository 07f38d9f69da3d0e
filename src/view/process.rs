//! A process, a checklist and an agenda in one language.

use serde::Serialize;

use crate::view::card::PageName;

/// A process: drawn as a diagram and given as a list.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ProcessView {
    /// The id.
    pub id: String,
    /// What it shows: the accessible name of the diagram.
    pub title: String,
    /// `ltr` or `rtl`: the side from which the diagram is read.
    pub dir: String,
    /// Its nodes, in the order of reading. Targets are indices into this list.
    pub nodes: Vec<NodeView>,
    /// The words `yes` and `no`, for the answers to a decision.
    pub answers: (String, String),
}

/// A node of a process.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct NodeView {
    /// `step`, `decision`, `event`, `loop` or `outcome`.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// What it says.
    pub label: String,
    /// Its kind and targets in words, for the list: “If yes, go on to 4. If no, back to 2.”
    pub continuation: String,
    /// The page that tells more.
    pub page: Option<PageName>,
    /// Preparation texts.
    pub notes: Vec<String>,
    /// Where it leads.
    pub edges: Vec<EdgeView>,
}

/// A way from one node to another.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct EdgeView {
    /// The index of the node it leads to.
    pub to: usize,
    /// `next`, `yes`, `no` or `repeat`.
    pub kind: &'static str,
}

/// A checklist.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ChecklistView {
    /// The id.
    pub id: String,
    /// The questions.
    pub items: Vec<ChecklistItemView>,
    /// What it means when all are ticked.
    pub result_all: String,
    /// What it means when some are not.
    pub result_some: String,
}

/// A question of a checklist.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ChecklistItemView {
    /// The id.
    pub id: String,
    /// What it says.
    pub label: String,
}

/// An agenda.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct AgendaView {
    /// The lines.
    pub items: Vec<AgendaItemView>,
}

/// A line of an agenda.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct AgendaItemView {
    /// When it begins, ISO 8601: `17:15`.
    pub iso: String,
    /// When, in words: `17.15–18.00`.
    pub time: String,
    /// What happens.
    pub label: String,
    /// Details.
    pub notes: Vec<String>,
}
