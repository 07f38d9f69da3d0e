//! What pages share: cards, the navigation, folders.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::terms::Glossary;
use super::{Maker, Sink};
use crate::config::lawful::{FACTS, KEYS, SITE_ADDRESS, TO_COMPLETE};
use crate::diagnostic::{Diagnostic, Reported};
use crate::i18n::{Facts, Localizer, Value};
use crate::model::{PageIndex, Programme};
use crate::plan::{Plan, RouteIndex};
use crate::table::Scalar;
use crate::view::{CardRef, HomeView, SectionView, Shared, SiteView};

/// What pages share. Each thing is made when a page first asks for it, and once: so one page of a
/// large site can be made before all others.
#[derive(Debug)]
pub struct Commons {
    /// One a language: what is missing is said in it.
    facts: Vec<Facts>,
    /// One a route.
    cards: Vec<Once<CardRef>>,
    /// One a language.
    sites: Vec<Once<Arc<Shared<SiteView>>>>,
    /// By folder, then by language.
    sections: BTreeMap<String, Vec<Once<Arc<Shared<SectionView>>>>>,
    /// One a language.
    homes: Vec<Once<Arc<Shared<HomeView>>>>,
    /// One a language.
    glossaries: Vec<Once<Glossary>>,
    /// The language whose messages have marks for translators.
    pub(super) marked: Option<usize>,
    /// The same things with these marks.
    twin: OnceLock<Box<Commons>>,
}

/// A thing that is made once, and what was found while it was made.
type Once<T> = OnceLock<Reported<T>>;

impl Commons {
    /// Room for what the pages of a plan share.
    pub fn new(programme: &Programme, plan: &Plan, localizers: &[Localizer]) -> Self {
        let languages = programme.config.languages.len();
        // At the top there is no folder.
        let folders = plan.folders.keys().filter(|folder| !folder.is_empty());
        Self {
            facts: localizers.iter().map(|localizer| facts(programme, localizer)).collect(),
            cards: none(plan.routes.len()),
            sites: none(languages),
            sections: folders.map(|folder| (folder.clone(), none(languages))).collect(),
            homes: none(languages),
            glossaries: none(languages),
            marked: None,
            twin: OnceLock::new(),
        }
    }
}

fn none<T>(count: usize) -> Vec<Once<T>> {
    (0..count).map(|_| OnceLock::new()).collect()
}

impl<'a> Maker<'a> {
    /// The maker of the pages of the website in a language: if that is the one whose translators the site is
    /// made for, it marks its messages. What is printed, or read by programs, has no marks.
    pub fn of_pages(&self, language: usize) -> Self {
        let code = &self.programme.config.languages[language].code;
        if self.sources.settings.translate.as_ref() != Some(code) {
            return *self;
        }
        let make =
            || Box::new(Commons { marked: Some(language), ..Commons::new(self.programme, self.plan, self.localizers) });
        Self { commons: self.commons.twin.get_or_init(make), ..*self }
    }

    /// The card of a page in a language, where it is shown in it.
    pub fn card(&self, page: PageIndex, language: usize) -> Option<&'a CardRef> {
        self.plan.route(page, language).map(|route| self.card_of(route))
    }

    /// The card of a route.
    pub(super) fn card_of(&self, route: RouteIndex) -> &'a CardRef {
        once(&self.commons.cards[route], |sink| self.make_card(&self.plan.routes[route], sink))
    }

    /// The cards of pages in a language; those that are not shown in it are left out.
    pub(super) fn cards_of(&self, pages: &[PageIndex], language: usize) -> Vec<CardRef> {
        pages.iter().filter_map(|page| self.card(*page, language)).map(Arc::clone).collect()
    }

    /// The variables of placeables in texts of a language.
    pub(super) fn facts(&self, language: usize) -> &'a Facts {
        &self.commons.facts[language]
    }

    /// The site in a language.
    pub fn site(&self, language: usize) -> &'a Arc<Shared<SiteView>> {
        once(&self.commons.sites[language], |sink| self.make_site(language, sink))
    }

    /// A folder in a language, where it has entries.
    pub(super) fn section(&self, folder: &str, language: usize) -> Option<&'a Arc<Shared<SectionView>>> {
        let languages = self.commons.sections.get(folder)?;
        Some(once(&languages[language], |_| self.make_section(folder, language)))
    }

    /// What only the home page of a language shows.
    pub(super) fn home(&self, language: usize) -> &'a Arc<Shared<HomeView>> {
        once(&self.commons.homes[language], |_| self.make_home(language))
    }

    /// The terms that texts of a language may use.
    pub(super) fn glossary(&self, language: usize) -> &'a Glossary {
        once(&self.commons.glossaries[language], |_| self.make_glossary(language))
    }

    /// What is wrong with the things that pages share. Makes those that no page has asked for.
    pub fn faults(&self) -> Vec<Diagnostic> {
        (0..self.plan.routes.len()).into_par_iter().for_each(|route| {
            self.card_of(route);
        });
        (0..self.localizers.len()).for_each(|language| {
            self.site(language);
        });
        let cards = self.commons.cards.iter().filter_map(OnceLock::get).flat_map(|made| &made.diagnostics);
        let sites = self.commons.sites.iter().filter_map(OnceLock::get).flat_map(|made| &made.diagnostics);
        cards.chain(sites).cloned().collect()
    }
}

fn once<T>(place: &Once<T>, make: impl FnOnce(&mut Sink) -> T) -> &T {
    let make = || {
        let mut sink = Sink::new();
        let value = make(&mut sink);
        Reported::new(value, sink)
    };
    &place.get_or_init(make).value
}

/// The organiser's facts, those of the current season and those of the lawful pages, as variables of placeables.
fn facts(programme: &Programme, localizer: &Localizer) -> Facts {
    let own = programme.config.facts.iter().map(|(name, found)| (name.clone(), value(&found.value)));
    let season = programme.config.current_season().map(|season| season.facts()).unwrap_or_default();
    let season = season.iter().map(|(name, scalar)| ((*name).to_owned(), value(scalar)));
    let mut facts: Facts = lawful(programme, localizer).into_iter().collect();
    facts.extend(own.chain(season));
    facts
}

/// What the pages that the law asks for have to tell; where it is missing, that it is, in words.
fn lawful(programme: &Programme, localizer: &Localizer) -> Vec<(String, Value)> {
    let word = |id: &str| localizer.constant(id).unwrap_or(id).to_owned();
    let missing = |key: &str| {
        let key = [("key".to_owned(), Value::Text(key.to_owned()))];
        localizer.message("lawful-missing", &key.into()).unwrap_or_else(|_| "…".to_owned())
    };
    let found = |key: &str| match programme.config.lawful.get(key) {
        Some(scalar) => value(scalar),
        None => Value::Text(missing(key)),
    };
    let address = programme.config.address().map_or_else(|| word("site-name"), str::to_owned);
    let ours = [(SITE_ADDRESS, address), (TO_COMPLETE, word("to-complete"))];
    let ours = ours.into_iter().map(|(name, text)| (name.to_owned(), Value::Text(text)));
    KEYS.into_iter().zip(FACTS).map(|(key, fact)| (fact.to_owned(), found(key))).chain(ours).collect()
}

fn value(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Text(text) => Value::Text(text.clone()),
        Scalar::Number(number) => Value::Number(*number),
        Scalar::Date(date) => Value::Date(*date),
        Scalar::DateTime(moment) => Value::DateTime(*moment),
    }
}
