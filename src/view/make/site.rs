//! What all pages of a language share: the navigation, the folders, the home page's lists.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Maker, Sink};
use crate::config::Season;
use crate::content::kind::Kind;
use crate::diagnostic::Diagnostic;
use crate::i18n::{DateStyle, Value};
use crate::model::PageIndex;
use crate::table::Located;
use crate::view::{CardRef, DateView, FeedLink, HomeView, LanguageView, SeasonView, SectionView, Shared, SiteView};

impl Maker<'_> {
    pub(super) fn make_site(&self, language: usize, sink: &mut Sink) -> Arc<Shared<SiteView>> {
        self.check_shared_image(sink);
        let config = &self.programme.config;
        let localizer = &self.localizers[language];
        let languages = (0..config.languages.len()).map(|other| self.language_view(other, sink)).collect();
        let menu = match &config.menu {
            Some(ids) => self.named_cards(ids, language, sink),
            None => self.top_level_cards(language),
        };
        let tagline =
            if localizer.has("site-tagline") { self.word("site-tagline", language, sink) } else { String::new() };
        let facts =
            self.facts(language).iter().map(|(name, value)| (name.clone(), self.fact_text(value, language))).collect();
        Arc::new(Shared::new(SiteView {
            name: self.word("site-name", language, sink),
            tagline,
            base_url: config.base_url.clone(),
            root: config.root_path().to_owned(),
            lang: localizer.locale().code().to_owned(),
            dir: localizer.locale().direction().as_str().to_owned(),
            language_name: self.word("language-name", language, sink),
            home: self.home_url(language),
            menu,
            footer: self.named_cards(&config.footer, language, sink),
            languages,
            facts,
            season: config.current_season().map(|season| self.season_view(season, language)),
            branding: self.branding(language, sink),
            search: self.search_view(language, sink),
            offline: config.offline == Some(true),
            organisation: self.organisation(language),
            locale: localizer.locale().with_territory(),
            calendar: self.season_calendar(language),
            feed: self.feed_of(language, sink).map(|(url, title)| FeedLink { url, title }),
        }))
    }

    fn fact_text(&self, value: &Value, language: usize) -> String {
        let localizer = &self.localizers[language];
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => localizer.number(*number),
            Value::Date(date) => localizer.usual_date(*date),
            Value::DateTime(moment) => localizer.date_time(*moment),
        }
    }

    fn language_view(&self, language: usize, sink: &mut Sink) -> LanguageView {
        let locale = self.localizers[language].locale();
        LanguageView {
            code: locale.code().to_owned(),
            name: self.word("language-name", language, sink),
            dir: locale.direction().as_str().to_owned(),
            url: self.home_url(language),
        }
    }

    fn home_url(&self, language: usize) -> String {
        let code = &self.programme.config.languages[language].code;
        format!("{}{code}/", self.programme.config.root_path())
    }

    fn season_view(&self, season: &Season, language: usize) -> SeasonView {
        let localizer = &self.localizers[language];
        let date = |date: Option<Date>| date.map(|date| self.date_view(date, DateStyle::Long, language));
        let empty = || DateView { iso: String::new(), text: String::new() };
        let range = match (season.start, season.end) {
            (Some(start), Some(end)) => localizer.date_range(start, end),
            _ => season.id.clone(),
        };
        SeasonView {
            id: season.id.clone(),
            start: date(season.start).unwrap_or_else(empty),
            end: date(season.end).unwrap_or_else(empty),
            range,
            apply_by: date(season.apply_by),
        }
    }

    pub(super) fn date_view(&self, date: Date, style: DateStyle, language: usize) -> DateView {
        DateView { iso: date.to_string(), text: self.localizers[language].date(date, style) }
    }

    /// The cards of pages named in the configuration; an unknown one is `reference::unknown-page`.
    fn named_cards(&self, ids: &[Located<String>], language: usize, sink: &mut Sink) -> Vec<CardRef> {
        let mut cards = Vec::new();
        for id in ids {
            match self.programme.find(&id.value).or_else(|| self.programme.find(&format!("{}/_index", id.value))) {
                Some(page) => cards.extend(self.card(page, language).map(Arc::clone)),
                // The list is the same in every season; what only other seasons have is left out.
                None if self.programme.is_of_other_track(&id.value) => {}
                None => sink.push(
                    Diagnostic::error("reference::unknown-page", id.span.clone())
                        .with("value", &id.value)
                        .suggest(&id.value, self.programme.ids()),
                ),
            }
        }
        cards
    }

    /// The pages and folders at the top, in their order.
    pub(super) fn top_level_cards(&self, language: usize) -> Vec<CardRef> {
        let is_top = |page: PageIndex| {
            let name = &self.programme.pages[page].name;
            !name.is_home()
                && if name.is_collection() { !name.folder().contains('/') } else { name.folder().is_empty() }
        };
        let mut pages: Vec<PageIndex> = (0..self.programme.pages.len()).filter(|page| is_top(*page)).collect();
        pages.sort_by_key(|page| self.programme.pages[*page].order());
        self.cards_of(&pages, language)
    }

    pub(super) fn make_section(&self, folder: &str, language: usize) -> Arc<Shared<SectionView>> {
        let own = self.programme.find(&format!("{folder}/_index"));
        let page = own.and_then(|page| self.card(page, language)).map(Arc::clone);
        let pages = self.plan.folders.get(folder).map_or(&[][..], Vec::as_slice);
        Arc::new(Shared::new(SectionView { page, pages: self.cards_of(pages, language) }))
    }

    pub(super) fn make_home(&self, language: usize) -> Arc<Shared<HomeView>> {
        let of = |kind| self.cards_of(&self.programme.of_kind(kind), language);
        let events = self.cards_where(Kind::Event, language, |page| !self.is_past(page));
        Arc::new(Shared::new(HomeView {
            roles: of(Kind::Role),
            phases: of(Kind::Phase),
            timeline: self.timeline(&events, language),
            events,
            stories: of(Kind::Story),
            news: of(Kind::News),
            partners: of(Kind::Partner),
        }))
    }
}
