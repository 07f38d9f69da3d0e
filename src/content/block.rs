//! The blocks beside `form`: process, checklist, agenda, embed.

use jiff::civil::Time;

use crate::content::document::Place;
use crate::content::text::Text;

/// A `process` block: how a programme runs.
#[derive(Clone, Debug)]
pub struct Process {
    /// The id.
    pub id: String,
    /// Its nodes, in the order of reading.
    pub nodes: Vec<Node>,
    /// Where the fence stands.
    pub place: Place,
}

/// A node of a process.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is, and where it leads.
    pub kind: NodeKind,
    /// What it says.
    pub label: Text,
    /// The id, unique in the process.
    pub id: String,
    /// The page that tells more: an id such as `phases/beginning`.
    pub page: Option<String>,
    /// Preparation texts.
    pub notes: Vec<Text>,
    /// Where the line stands.
    pub place: Place,
}

/// What a node is. The targets are ids of nodes; without one, a node leads to the following one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Something is done.
    Step {
        /// What comes next.
        next: Option<String>,
    },
    /// A question with two answers.
    Decision {
        /// Where a yes leads.
        yes: Option<String>,
        /// Where a no leads.
        no: Option<String>,
    },
    /// Something takes place on a day.
    Event {
        /// What comes next.
        next: Option<String>,
    },
    /// What is repeated, until it is done.
    Loop {
        /// The node that it goes back to.
        repeat: Option<String>,
        /// Where it leads when done.
        next: Option<String>,
    },
    /// An end.
    Outcome,
}

impl NodeKind {
    /// The word that writes it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Step { .. } => "step",
            Self::Decision { .. } => "decision",
            Self::Event { .. } => "event",
            Self::Loop { .. } => "loop",
            Self::Outcome => "outcome",
        }
    }

    /// All words.
    pub const WORDS: [&'static str; 5] = ["step", "decision", "event", "loop", "outcome"];
}

/// A `checklist` block: questions to oneself, and what the answers mean.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// The id.
    pub id: String,
    /// The questions.
    pub items: Vec<ChecklistItem>,
    /// What it means when all are ticked.
    pub result_all: Option<Text>,
    /// What it means when some are not.
    pub result_some: Option<Text>,
    /// Where the fence stands.
    pub place: Place,
}

/// A question of a checklist.
#[derive(Clone, Debug)]
pub struct ChecklistItem {
    /// What it says.
    pub label: Text,
    /// The id, unique in the checklist.
    pub id: String,
    /// Where the line stands.
    pub place: Place,
}

/// An `agenda` block: what happens when.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// The lines.
    pub items: Vec<AgendaItem>,
    /// Where the fence stands.
    pub place: Place,
}

/// A line of an agenda.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// When it begins.
    pub start: Time,
    /// When it ends, where that is said.
    pub end: Option<Time>,
    /// What happens.
    pub label: Text,
    /// The id, unique in the agenda; may be empty.
    pub id: String,
    /// Details.
    pub notes: Vec<Text>,
    /// Where the line stands.
    pub place: Place,
}

/// An `embed` block: other things of the site, shown at this place.
#[derive(Clone, Debug)]
pub struct Embed {
    /// The lines.
    pub items: Vec<EmbedItem>,
    /// Where the fence stands.
    pub place: Place,
}

/// A line of an embed block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedItem {
    /// What is shown.
    pub kind: EmbedKind,
    /// Where the line stands.
    pub place: Place,
}

/// What an embed shows. Pages are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbedKind {
    /// A page: its title and all of its text.
    Page {
        /// The page.
        page: String,
    },
    /// The activities of a phase, or all.
    Activities {
        /// The phase.
        phase: Option<String>,
    },
    /// Questions and answers, of an audience or all.
    Faq {
        /// The audience.
        audience: Option<String>,
    },
    /// The forms of a page.
    Form {
        /// The page.
        page: String,
        /// How many times.
        copies: u32,
    },
    /// The process of a page.
    Process {
        /// The page.
        page: String,
    },
    /// The events of a season; without a name, of the current one.
    Events {
        /// The season.
        season: Option<String>,
    },
    /// What people say, in a season or in all.
    Stories {
        /// The season.
        season: Option<String>,
    },
    /// The partners.
    Partners,
    /// The terms of the glossary.
    Glossary,
    /// People of a kind, or all.
    People {
        /// `contact` or `mentor`.
        kind: Option<String>,
    },
    /// The PDFs of the site.
    Downloads,
    /// A file to take along.
    Download(Download),
    /// Ruled pages for notes, in print. The first may begin on a page of which half is free.
    Notes {
        /// How many.
        pages: u32,
    },
    /// A new page, in print.
    PageBreak,
}

/// A file to take along, as an embed block names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// The id of a page that has a PDF, or the path of a file, as links write it.
    pub target: String,
    /// What it is called; a page has its title.
    pub title: Option<Text>,
    /// The language of a file, where its name does not tell.
    pub language: Option<String>,
}

impl EmbedKind {
    /// All words.
    pub const WORDS: [&'static str; 14] = [
        "page",
        "activities",
        "faq",
        "form",
        "process",
        "events",
        "stories",
        "partners",
        "glossary",
        "people",
        "downloads",
        "download",
        "notes",
        "pagebreak",
    ];

    /// Whether a page or a file has to be named.
    pub fn names_something(&self) -> bool {
        matches!(self, Self::Page { .. } | Self::Form { .. } | Self::Process { .. } | Self::Download(_))
    }

    /// The line that writes it.
    pub fn written(&self) -> String {
        let setting = |word: &str, key: &str, value: &Option<String>| {
            value.as_ref().map_or_else(|| word.to_owned(), |value| format!("{word} {key}={value}"))
        };
        match self {
            Self::Page { page } => format!("page {page}"),
            Self::Activities { phase } => setting("activities", "phase", phase),
            Self::Faq { audience } => setting("faq", "audience", audience),
            Self::Form { page, copies: 1 } => format!("form {page}"),
            Self::Form { page, copies } => format!("form {page} copies={copies}"),
            Self::Process { page } => format!("process {page}"),
            Self::Events { season } => setting("events", "season", season),
            Self::Stories { season } => setting("stories", "season", season),
            Self::Partners => "partners".to_owned(),
            Self::Glossary => "glossary".to_owned(),
            Self::People { kind } => setting("people", "kind", kind),
            Self::Downloads => "downloads".to_owned(),
            Self::Download(file) => setting(&format!("download {}", file.target), "language", &file.language),
            Self::Notes { pages } => format!("notes {pages}"),
            Self::PageBreak => "pagebreak".to_owned(),
        }
    }
}
