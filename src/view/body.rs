//! A page's text with everything that it refers to: what the renderers draw.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::content::document::{Document, Inline};
use crate::view::form::FormView;
use crate::view::old::OldText;
use crate::view::process::{AgendaView, ChecklistView, ProcessView};
use crate::view::term::TermUse;
use crate::view::{CardRef, Download, Notice};

/// A document and, for each of its lists, the resolved counterpart in the same order.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The tree.
    pub document: Arc<Document>,
    /// The language of the text, a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// One a link.
    pub links: Vec<LinkView>,
    /// One an image.
    pub images: Vec<ImageView>,
    /// One a placeable: its text.
    pub texts: Vec<String>,
    /// One a `form` block.
    pub forms: Vec<FormView>,
    /// One a `process` block.
    pub processes: Vec<ProcessView>,
    /// One a `checklist` block.
    pub checklists: Vec<ChecklistView>,
    /// One an `agenda` block.
    pub agendas: Vec<AgendaView>,
    /// One an `embed` block: its lines.
    pub embeds: Vec<Vec<EmbedView>>,
    /// The same text in further languages, which stands beside this one clause by clause
    /// ([`row`](crate::view::row)). The forms are then those of this body, with the words of all.
    pub beside: Vec<Body>,
    /// Words to the reader about single sections.
    pub notices: Vec<SectionNotice>,
    /// The words that the glossary explains.
    pub terms: Vec<TermUse>,
    /// The sections whose source has changed, for translators alone.
    pub old: Vec<OldText>,
}

/// A word to the reader about a section.
#[derive(Clone, Debug, Hash)]
pub struct SectionNotice {
    /// The index of the section's heading, below which it stands; `None` for the text before the first.
    pub heading: Option<usize>,
    /// The word.
    pub notice: Notice,
    /// The language of the word, which is the reader's: a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
}

/// The document counts by its identity: it is never changed, only replaced by another. So a hash says
/// something as long as the document is kept.
impl Hash for Body {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            document,
            lang,
            dir,
            links,
            images,
            texts,
            forms,
            processes,
            checklists,
            agendas,
            embeds,
            beside,
            notices,
            old,
            terms,
        } = self;
        Arc::as_ptr(document).hash(state);
        (lang, dir, links, images, texts).hash(state);
        (forms, processes, checklists, agendas, embeds, beside, notices, old, terms).hash(state);
    }
}

impl Body {
    /// This body and those that stand beside it: a column each.
    pub fn columns(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.beside)
    }

    /// The words about the section below a heading, or about the text before the first heading.
    pub fn notices_at(&self, heading: Option<usize>) -> impl Iterator<Item = &SectionNotice> {
        self.notices.iter().filter(move |notice| notice.heading == heading)
    }

    /// Takes out the word about the text before the first heading, for whoever shows it above the page.
    pub fn take_notice(&mut self) -> Option<Notice> {
        let at = self.notices.iter().position(|notice| notice.heading.is_none())?;
        Some(self.notices.remove(at).notice)
    }

    /// Whether there is a form in it, or in what it embeds.
    pub fn has_forms(&self) -> bool {
        !self.forms.is_empty() || self.embeds.iter().flatten().any(EmbedView::has_forms)
    }

    /// The words of running text of this body, without markup.
    pub fn plain(&self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        self.push_plain(inlines, &mut out);
        out
    }

    fn push_plain(&self, inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Code(text) => out.push_str(text),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Link { content: inner, .. } => self.push_plain(inner, out),
                Inline::Placeable(index) => out.push_str(&self.texts[*index]),
                Inline::SoftBreak | Inline::HardBreak => out.push(' '),
                Inline::Image(_) | Inline::FootnoteReference(_) => {}
            }
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LinkView {
    /// The path on the site with its anchor, or a whole address elsewhere.
    pub url: String,
    /// The whole address, for print.
    pub permalink: String,
    /// The id of the page that it leads to and the anchor, for links within a printed book.
    pub target: Option<(String, Option<String>)>,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImageView {
    /// The path on the site.
    pub url: String,
    /// The path among the sources, for print.
    pub source: Arc<str>,
    /// The alternative text, plain.
    pub alternative: String,
    /// Width and height in pixels, where they can be told without decoding.
    pub size: Option<(u32, u32)>,
}

/// What a line of an `embed` block shows.
#[derive(Clone, Debug, Hash)]
pub enum EmbedView {
    /// A page: its title and text. Its headings lie below the embedding section's, and its anchors
    /// begin with `anchor` and a hyphen.
    Page {
        /// The page.
        page: CardRef,
        /// The prefix of its anchors: `roles-mentor`.
        anchor: String,
        /// Its text.
        body: Arc<Body>,
    },
    /// Pages, as a list of cards.
    Cards {
        /// Their kind.
        kind: &'static str,
        /// The pages.
        cards: Vec<CardRef>,
    },
    /// Questions with their answers: a body made of the chosen sections.
    Faq {
        /// The topics and the sections of each that are shown.
        topics: Vec<FaqTopicView>,
    },
    /// Forms of a page.
    Forms {
        /// The forms, each copy on its own.
        forms: Vec<FormView>,
    },
    /// A process of another page.
    Processes {
        /// The processes.
        processes: Vec<ProcessView>,
    },
    /// Files to download.
    Downloads {
        /// The files.
        downloads: Vec<Download>,
    },
    /// Ruled pages for notes.
    Notes {
        /// How many.
        pages: u32,
    },
    /// A new page in print.
    PageBreak,
}

impl EmbedView {
    fn has_forms(&self) -> bool {
        match self {
            Self::Page { body, .. } => body.has_forms(),
            Self::Faq { topics } => topics.iter().any(|topic| topic.body.has_forms()),
            Self::Forms { forms } => !forms.is_empty(),
            Self::Cards { .. }
            | Self::Processes { .. }
            | Self::Downloads { .. }
            | Self::Notes { .. }
            | Self::PageBreak => false,
        }
    }
}

/// A topic of questions, embedded.
#[derive(Clone, Debug, Hash)]
pub struct FaqTopicView {
    /// The topic's page.
    pub page: CardRef,
    /// The prefix of its anchors.
    pub anchor: String,
    /// Its questions and answers.
    pub body: Arc<Body>,
}
