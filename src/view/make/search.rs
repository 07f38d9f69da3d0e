//! The page to search on, and what the search knows of the others.

use super::{Maker, Sink};
use crate::config::Config;
use crate::content::kind::Kind;
use crate::content::slug::slugify;
use crate::diagnostic::Reported;
use crate::i18n::plurals::{Counting, Plurals};
use crate::i18n::{Localizer, Value};
use crate::output::OutputPath;
use crate::plan::RouteIndex;
use crate::pseudo::Pseudo;
use crate::view::search::{CountView, SearchView};
use crate::view::{Alternate, PageView};

/// What the search knows of a page beside its text.
#[derive(Clone, Debug)]
pub struct Searched {
    /// The address below the site's root.
    pub url: String,
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// The title.
    pub title: String,
    /// What kind of page it is, in that language.
    pub kind: String,
}

/// The pages to search on, one a language; none where the site has no search.
pub fn search_outputs(config: &Config, localizers: &[Localizer]) -> Vec<OutputPath> {
    let output = |(language, localizer): (usize, &Localizer)| {
        let slug = slugify(localizer.constant("search-slug").unwrap_or_default());
        // What the words of a language make of it may be nothing that an address is made of.
        let slug = if slug.is_empty() { "search".to_owned() } else { slug };
        OutputPath::new(&format!("{}/{slug}/index.html", config.languages[language].code))
    };
    localizers.iter().enumerate().filter(|_| config.search).filter_map(output).collect()
}

impl Maker<'_> {
    /// What the search knows of a route; `None` where it is not to be found: a text in another language than its
    /// readers', a draft, a language that only shows what is not translated.
    pub fn searched(&self, route: RouteIndex) -> Option<Searched> {
        let card = self.card_of(route);
        let route = &self.plan.routes[route];
        let page = &self.programme.pages[route.page];
        let is_draft = page.facts().draft || self.file(route).front.draft;
        if route.text_language != route.language || is_draft || Pseudo::of(&card.lang).is_some() {
            return None;
        }
        let kind = if page.name.is_collection() { Kind::Page } else { page.kind };
        Some(Searched {
            url: route.output.url().to_owned(),
            lang: card.lang.clone(),
            title: card.title.clone(),
            // That there is such a message is said where pages are drawn.
            kind: self.word(&format!("kind-{}", kind.name()), route.language, &mut Sink::new()),
        })
    }

    /// The page to search on. Without script it leads to all that there is.
    pub fn search_page(&self, language: usize, output: OutputPath) -> Reported<PageView> {
        let Reported { value: mut view, diagnostics: mut sink } =
            self.bare(language, output, "search.html", ("search-title", "search"));
        view.alternates = self.search_alternates(language, &mut sink);
        view.entries = self.top_level_cards(language);
        Reported::new(view, sink)
    }

    fn search_alternates(&self, current: usize, sink: &mut Sink) -> Vec<Alternate> {
        let outputs = search_outputs(&self.programme.config, self.localizers);
        let alternate = |(language, output): (usize, &OutputPath)| {
            let locale = self.localizers[language].locale();
            Alternate {
                lang: locale.code().to_owned(),
                dir: locale.direction().as_str().to_owned(),
                name: self.word("language-name", language, sink),
                locale: locale.with_territory(),
                url: self.url(output),
                permalink: self.permalink(output),
                title: self.word("search-title", language, sink),
                current: language == current,
                translated: true,
            }
        };
        outputs.iter().enumerate().map(alternate).collect()
    }

    pub(super) fn search_view(&self, language: usize, sink: &mut Sink) -> Option<SearchView> {
        let outputs = search_outputs(&self.programme.config, self.localizers);
        let url = self.url(outputs.get(language)?);
        let localizer = &self.localizers[language];
        let plurals = Plurals::new(localizer.locale(), Counting::Cardinal);
        let count = |(category, numbers): (&&'static str, &Vec<u32>)| {
            // The largest: small ones may have words of their own.
            let number = f64::from(numbers.last().copied().unwrap_or_default());
            let text = self.message("search-found", &[("count", Value::Number(number))], language, sink);
            CountView { category, text: text.replace(&localizer.number(number), "{count}") }
        };
        let counts = plurals.whole.iter().map(count).collect();
        Some(SearchView { url, counts })
    }
}
