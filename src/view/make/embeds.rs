//! What `embed` blocks show.

use std::sync::Arc;

use super::body::Setting;
use super::{Maker, Sink, downloads};
use crate::content::PageFile;
use crate::content::block::{Embed, EmbedItem, EmbedKind};
use crate::content::front::{Fields, PERSON_KINDS};
use crate::content::kind::Kind;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::PageIndex;
use crate::view::CardRef;
use crate::view::body::{Body, EmbedView, FaqTopicView};

impl Maker<'_> {
    pub(super) fn embed(
        &self,
        embed: &Embed,
        file: &PageFile,
        setting: Setting<'_>,
        sink: &mut Sink,
    ) -> Vec<EmbedView> {
        let shown = embed.items.iter().filter_map(|item| self.embed_item(item, file, setting, sink));
        downloads::joined(shown.collect())
    }

    #[expect(clippy::too_many_lines, reason = "a table: an arm a kind")]
    fn embed_item(
        &self,
        item: &EmbedItem,
        file: &PageFile,
        setting: Setting<'_>,
        sink: &mut Sink,
    ) -> Option<EmbedView> {
        let language = setting.language;
        let all =
            |kind: Kind| EmbedView::Cards { kind: kind.name(), cards: self.cards_where(kind, language, |_| true) };
        Some(match &item.kind {
            EmbedKind::Page { page } => return self.embed_page(page, item, file, setting, sink),
            EmbedKind::Activities { phase } => {
                let fits = |page: PageIndex| match &self.programme.pages[page].facts().fields {
                    Fields::Activity(activity) => {
                        phase.is_none() || activity.phase.as_ref().map(|phase| &phase.value) == phase.as_ref()
                    }
                    _ => false,
                };
                EmbedView::Cards {
                    kind: Kind::Activity.name(),
                    cards: self.cards_where(Kind::Activity, language, fits),
                }
            }
            EmbedKind::Faq { audience } => EmbedView::Faq { topics: self.topics(audience.as_deref(), setting, sink) },
            EmbedKind::Form { page, copies } => {
                let page = self.programme.find(page)?;
                let shown = self.programme.pages[page].file_in(language)?;
                let source = self.programme.pages[page].source_file();
                let forms = (0..*copies).flat_map(|_| self.forms(source, shown, sink)).collect();
                EmbedView::Forms { forms }
            }
            EmbedKind::Process { page } => {
                let page = self.programme.find(page)?;
                let shown = self.programme.pages[page].file_in(language)?;
                let source = self.programme.pages[page].source_file();
                EmbedView::Processes { processes: self.processes(source, shown, language, sink) }
            }
            EmbedKind::Events { season } => self.events(season.as_deref(), language),
            EmbedKind::Stories { season } => {
                let fits =
                    |page: PageIndex| season.is_none() || self.programme.pages[page].season() == season.as_deref();
                EmbedView::Cards { kind: Kind::Story.name(), cards: self.cards_where(Kind::Story, language, fits) }
            }
            EmbedKind::Partners => all(Kind::Partner),
            EmbedKind::Glossary => all(Kind::Term),
            EmbedKind::People { kind } => {
                let fits = |page: PageIndex| match &self.programme.pages[page].facts().fields {
                    Fields::Person(person) => kind.as_deref().is_none_or(|kind| PERSON_KINDS[person.kind] == kind),
                    _ => false,
                };
                EmbedView::Cards { kind: Kind::Person.name(), cards: self.cards_where(Kind::Person, language, fits) }
            }
            // The sizes of the files are known when they are made: the page's maker fills the list in.
            EmbedKind::Downloads => EmbedView::Downloads { downloads: Vec::new() },
            EmbedKind::Download(wanted) => {
                EmbedView::Downloads { downloads: self.wanted(wanted, item, file, setting, sink)? }
            }
            EmbedKind::Notes { pages } => EmbedView::Notes { pages: *pages },
            EmbedKind::PageBreak => EmbedView::PageBreak,
        })
    }

    /// The events of a season: those that name it, and where it is the current one, those that name none.
    fn events(&self, season: Option<&str>, language: usize) -> EmbedView {
        let current = self.programme.config.current_season().map(|season| season.id.as_str());
        let wanted = season.or(current);
        let fits = |page: PageIndex| self.programme.pages[page].season().or(current) == wanted;
        EmbedView::Cards { kind: Kind::Event.name(), cards: self.cards_where(Kind::Event, language, fits) }
    }

    /// The entries of a kind in their order; terms by the alphabet of the language.
    pub(super) fn cards_where(&self, kind: Kind, language: usize, fits: impl Fn(PageIndex) -> bool) -> Vec<CardRef> {
        let pages: Vec<PageIndex> = self.programme.of_kind(kind).into_iter().filter(|page| fits(*page)).collect();
        let mut cards = self.cards_of(&pages, language);
        if kind == Kind::Term {
            self.sort_by_title(&mut cards, language);
        }
        cards
    }

    pub(super) fn sort_by_title(&self, cards: &mut [CardRef], language: usize) {
        cards.sort_by(|a, b| self.localizers[language].compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    }

    fn embed_page(
        &self,
        id: &str,
        item: &EmbedItem,
        file: &PageFile,
        setting: Setting<'_>,
        sink: &mut Sink,
    ) -> Option<EmbedView> {
        let page = self.programme.find(id)?;
        if setting.pages.contains(&page) {
            let span = Span::new(&file.path, item.place.clone());
            sink.push(Diagnostic::error("embed::cycle", span).with("page", id));
            return None;
        }
        let (card, body) = self.inner_page(page, setting, sink)?;
        Some(EmbedView::Page { anchor: anchor(id), page: card, body })
    }

    fn inner_page(&self, page: PageIndex, setting: Setting<'_>, sink: &mut Sink) -> Option<(CardRef, Arc<Body>)> {
        let shown = self.programme.pages[page].file_in(setting.language)?;
        let card = Arc::clone(self.card(page, setting.language)?);
        let mut pages = setting.pages.to_vec();
        pages.push(page);
        let body = self.body(shown, Setting { language: setting.language, pages: &pages }, sink);
        Some((card, Arc::new(body)))
    }

    fn topics(&self, audience: Option<&str>, setting: Setting<'_>, sink: &mut Sink) -> Vec<FaqTopicView> {
        let mut topics = Vec::new();
        for page in self.programme.of_kind(Kind::Faq) {
            let facts = self.programme.pages[page].facts();
            let fits = audience
                .is_none_or(|role| facts.audience.is_empty() || facts.audience.iter().any(|found| found.value == role));
            if fits
                && !setting.pages.contains(&page)
                && let Some((card, body)) = self.inner_page(page, setting, sink)
            {
                topics.push(FaqTopicView { anchor: anchor(&card.id), page: card, body });
            }
        }
        topics
    }
}

/// What the anchors of an embedded page begin with.
fn anchor(id: &str) -> String {
    id.replace('/', "-")
}
