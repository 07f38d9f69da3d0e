//! The kinds of pages: the folder names the kind.

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A page of text.
    Page,
    /// A role in the programme.
    Role,
    /// A phase of the programme.
    Phase,
    /// Something that pairs do together.
    Activity,
    /// Questions and answers on a topic.
    Faq,
    /// A form to sign.
    Agreement,
    /// Any other form.
    Form,
    /// A joint event.
    Event,
    /// A partner organisation.
    Partner,
    /// A testimonial.
    Story,
    /// A contact, or a mentor in a gallery.
    Person,
    /// A news item.
    News,
    /// A term of the glossary.
    Term,
    /// A page that embeds others, to be printed as a book.
    Workbook,
}

const FOLDERS: [(&str, Kind); 13] = [
    ("activities", Kind::Activity),
    ("agreements", Kind::Agreement),
    ("events", Kind::Event),
    ("faq", Kind::Faq),
    ("forms", Kind::Form),
    ("glossary", Kind::Term),
    ("news", Kind::News),
    ("partners", Kind::Partner),
    ("people", Kind::Person),
    ("phases", Kind::Phase),
    ("roles", Kind::Role),
    ("stories", Kind::Story),
    ("workbooks", Kind::Workbook),
];

impl Kind {
    /// The kind of the pages in a folder directly below `content/`.
    pub fn of_folder(folder: &str) -> Self {
        FOLDERS.iter().find(|(name, _)| *name == folder).map_or(Self::Page, |(_, kind)| *kind)
    }

    /// The folder of the kind; `None` for plain pages, which lie anywhere else.
    pub fn folder(self) -> Option<&'static str> {
        FOLDERS.iter().find(|(_, kind)| *kind == self).map(|(name, _)| *name)
    }

    /// The name: `role`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Role => "role",
            Self::Phase => "phase",
            Self::Activity => "activity",
            Self::Faq => "faq",
            Self::Agreement => "agreement",
            Self::Form => "form",
            Self::Event => "event",
            Self::Partner => "partner",
            Self::Story => "story",
            Self::Person => "person",
            Self::News => "news",
            Self::Term => "term",
            Self::Workbook => "workbook",
        }
    }

    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Page,
        Self::Role,
        Self::Phase,
        Self::Activity,
        Self::Faq,
        Self::Agreement,
        Self::Form,
        Self::Event,
        Self::Partner,
        Self::Story,
        Self::Person,
        Self::News,
        Self::Term,
        Self::Workbook,
    ];

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether a PDF is made of each page of the kind.
    pub fn is_printed(self) -> bool {
        matches!(self, Self::Agreement | Self::Form | Self::Activity | Self::Workbook)
    }
}
