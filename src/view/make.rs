//! From the model to views: texts are evaluated, links become URLs, lists become cards.
//!
//! [`Maker::new`] makes what pages share, once; [`Maker::page`] and [`Maker::print`] make one page
//! and depend on nothing but what is shared, so that pages are made in parallel.

mod blocks;
mod body;
mod cards;
mod copies;
mod embeds;
mod forms;
mod notices;
mod page;
mod print;
mod site;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::content::PageFile;
use crate::content::text::{Placeable, Text, TextPart};
use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::i18n::{Facts, Localizer, Value};
use crate::model::{PageIndex, Programme};
use crate::output::OutputPath;
use crate::plan::{Plan, Route};
use crate::source::Sources;
use crate::table::Scalar;
use crate::view::{CardRef, HomeView, SectionView, Shared, SiteView};

/// The size in bytes of every PDF that was made, by its path.
pub type PrintSizes = HashMap<OutputPath, u64>;

/// Makes views.
#[derive(Debug)]
pub struct Maker<'a> {
    /// The model.
    pub programme: &'a Programme,
    /// The addresses.
    pub plan: &'a Plan,
    /// One a language.
    pub localizers: &'a [Localizer],
    sources: &'a Sources,
    facts: Facts,
    /// One a route.
    cards: Vec<CardRef>,
    /// One a language.
    sites: Vec<Arc<Shared<SiteView>>>,
    /// By folder, then by language.
    sections: BTreeMap<String, Vec<Option<Arc<Shared<SectionView>>>>>,
    /// One a language.
    homes: Vec<Arc<Shared<HomeView>>>,
}

/// A list that faults are added to while a view is made.
pub type Sink = Vec<Diagnostic>;

impl<'a> Maker<'a> {
    /// Makes what pages share: cards, the navigation, folders.
    pub fn new(
        programme: &'a Programme,
        plan: &'a Plan,
        localizers: &'a [Localizer],
        sources: &'a Sources,
    ) -> Reported<Self> {
        let mut diagnostics = Vec::new();
        let mut maker = Self {
            programme,
            plan,
            localizers,
            sources,
            facts: facts(programme),
            cards: Vec::new(),
            sites: Vec::new(),
            sections: BTreeMap::new(),
            homes: Vec::new(),
        };
        maker.cards = maker.make_cards(&mut diagnostics);
        maker.sites = (0..localizers.len()).map(|language| maker.make_site(language, &mut diagnostics)).collect();
        maker.sections = maker.make_sections();
        maker.homes = (0..localizers.len()).map(|language| maker.make_home(language)).collect();
        Reported::new(maker, diagnostics)
    }

    /// The card of a page in a language, where it is shown in it.
    pub fn card(&self, page: PageIndex, language: usize) -> Option<&CardRef> {
        self.plan.route(page, language).map(|route| &self.cards[route])
    }

    /// The cards of pages in a language; those that are not shown in it are left out.
    fn cards_of(&self, pages: &[PageIndex], language: usize) -> Vec<CardRef> {
        pages.iter().filter_map(|page| self.card(*page, language)).map(Arc::clone).collect()
    }

    /// The site in a language.
    pub fn site(&self, language: usize) -> &Arc<Shared<SiteView>> {
        &self.sites[language]
    }

    /// The path of a file on the host: `/fi/roolit/`.
    pub fn url(&self, output: &OutputPath) -> String {
        format!("{}{}", self.programme.config.root_path(), output.url())
    }

    /// The whole address of a file.
    pub fn permalink(&self, output: &OutputPath) -> String {
        format!("{}{}", self.programme.config.base_url, output.url())
    }

    /// The file whose text a route shows.
    fn file(&self, route: &Route) -> &'a Arc<PageFile> {
        let page = &self.programme.pages[route.page];
        page.file_in(route.language).expect("a route is planned only where a text is shown")
    }

    /// A text of the content in its language. `language` is that of the text, not of the reader.
    fn text(&self, text: &Text, language: usize, sink: &mut Sink) -> String {
        match text.parts.as_slice() {
            [] => String::new(),
            [TextPart::Literal(literal)] => literal.clone(),
            parts => {
                let part = |part: &TextPart| match part {
                    TextPart::Literal(literal) => literal.clone(),
                    TextPart::Placeable(placeable) => self.placeable(placeable, &text.path, language, sink),
                };
                parts.iter().map(part).collect()
            }
        }
    }

    fn texts(&self, texts: &[Text], language: usize, sink: &mut Sink) -> Vec<String> {
        texts.iter().map(|text| self.text(text, language, sink)).collect()
    }

    fn optional(&self, text: Option<&Text>, language: usize, sink: &mut Sink) -> Option<String> {
        text.map(|text| self.text(text, language, sink)).filter(|text| !text.is_empty())
    }

    /// A placeable's text; where it has a fault, its source, and the fault is reported.
    fn placeable(&self, placeable: &Placeable, path: &Arc<str>, language: usize, sink: &mut Sink) -> String {
        match self.localizers[language].evaluate(&placeable.source, &self.facts) {
            Ok(text) => text,
            Err(faults) => {
                let span = |at| Span::new(path, placeable.locate(at));
                sink.extend(faults.iter().filter_map(|fault| fault.diagnostic(span(&fault.at))));
                placeable.source.clone()
            }
        }
    }

    /// A message without variables.
    fn word(&self, id: &str, language: usize, sink: &mut Sink) -> String {
        match self.localizers[language].constant(id) {
            Ok(text) => text.to_owned(),
            Err(fault) => {
                sink.extend(fault.diagnostic());
                id.to_owned()
            }
        }
    }

    /// A message with variables.
    fn message(&self, id: &str, arguments: &[(&str, Value)], language: usize, sink: &mut Sink) -> String {
        let facts = arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        match self.localizers[language].message(id, &facts) {
            Ok(text) => text,
            Err(fault) => {
                sink.extend(fault.diagnostic());
                id.to_owned()
            }
        }
    }
}

/// The organiser's facts and those of the current season, as variables of placeables.
fn facts(programme: &Programme) -> Facts {
    let own = programme.config.facts.iter().map(|(name, found)| (name.clone(), value(&found.value)));
    let season = programme.config.current_season().map(|season| season.facts()).unwrap_or_default();
    own.chain(season.iter().map(|(name, scalar)| ((*name).to_owned(), value(scalar)))).collect()
}

fn value(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Text(text) => Value::Text(text.clone()),
        Scalar::Number(number) => Value::Number(*number),
        Scalar::Date(date) => Value::Date(*date),
        Scalar::DateTime(moment) => Value::DateTime(*moment),
    }
}
