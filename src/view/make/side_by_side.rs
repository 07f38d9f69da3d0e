//! A page that stands in several languages side by side, on the web and in print.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::body::Setting;
use super::{Maker, PrintSizes, Sink, copies};
use crate::diagnostic::Reported;
use crate::model::PageIndex;
use crate::plan::{Parallel, Route};
use crate::view::body::Body;
use crate::view::{Card, CardRef, Column, Download, PageView, PrintView, Shared, SideBySide};

impl Maker<'_> {
    /// The page of a [`Parallel`], by its index in the plan. `sizes` has the PDFs that were made.
    pub fn side_by_side(&self, index: usize, sizes: &PrintSizes) -> Reported<PageView> {
        let mut sink = Sink::new();
        let parallel = &self.plan.parallels[index];
        let language = parallel.languages[0];
        let body = self.columns_body(parallel, &mut sink);
        let view = PageView {
            output: parallel.output.clone(),
            templates: vec!["side-by-side.html", "form.html", "page.html"],
            has_forms: body.has_forms(),
            body,
            site: Arc::clone(self.site(language)),
            page: self.columns_card(parallel),
            indexed: true,
            toc: Vec::new(),
            alternates: self.alternates(parallel.page, None, &mut sink),
            breadcrumbs: self.way_to(parallel),
            section: None,
            previous: None,
            next: None,
            downloads: self.columns_downloads(parallel, sizes, &mut sink),
            side_by_side: None,
            columns: self.columns(parallel, &[], &mut sink),
            entries: Vec::new(),
            finder: None,
            audiences: Vec::new(),
            home: None,
            notice: None,
            image: self.shared_image(language, &mut sink),
            structured: String::new(),
            lost: Vec::new(),
        };
        Reported::new(view, sink)
    }

    /// The document of a [`Parallel`], as [`Maker::print`] makes that of a route.
    pub fn print_side_by_side(&self, index: usize, epoch: Option<i64>, messages: &[&str]) -> Reported<PrintView> {
        let mut sink = Sink::new();
        let parallel = &self.plan.parallels[index];
        let language = parallel.languages[0];
        let page = self.columns_card(parallel);
        let columns = self.columns(parallel, messages, &mut sink);
        let view = PrintView {
            output: parallel.print.clone(),
            permalink: page.permalink.clone(),
            page,
            site: Arc::clone(self.site(language)),
            body: self.columns_body(parallel, &mut sink),
            is_book: false,
            paper: "a4".to_owned(),
            timestamp: epoch.unwrap_or_else(|| self.content_date(parallel.page)),
            messages: columns[0].messages.clone(),
            columns,
            values: BTreeMap::new(),
        };
        Reported::new(view, sink)
    }

    /// The link from a page in one language to that which has it beside others.
    pub(super) fn side_by_side_link(&self, route: &Route, sink: &mut Sink) -> Option<SideBySide> {
        let parallel = self.parallel_with(route.page, route.language)?;
        let languages = self.names(parallel, route.language, sink);
        let label = self.message_of("side-by-side-read", "languages", &languages, route.language, sink);
        Some(SideBySide { url: self.url(&parallel.output), label })
    }

    /// The PDF of all languages for a reader of one of them.
    pub(super) fn side_by_side_download(
        &self,
        page: PageIndex,
        reader: usize,
        sizes: &PrintSizes,
        sink: &mut Sink,
    ) -> Option<Download> {
        let parallel = self.parallel_with(page, reader)?;
        let bytes = *sizes.get(&parallel.print)?;
        let title = &self.card(page, reader)?.title;
        let languages = self.names(parallel, reader, sink);
        let languages = self.message_of("side-by-side", "languages", &languages, reader, sink);
        Some(self.pdf((&parallel.print, bytes), (title, ""), languages, reader, sink))
    }

    fn parallel_with(&self, page: PageIndex, language: usize) -> Option<&Parallel> {
        let parallel = &self.plan.parallels[self.plan.parallel(page)?];
        parallel.languages.contains(&language).then_some(parallel)
    }

    /// The names of the languages in that of the reader: `suomi ja englanti`.
    fn names(&self, parallel: &Parallel, reader: usize, sink: &mut Sink) -> String {
        let names: Vec<String> =
            parallel.languages.iter().map(|language| self.language_name(*language, reader, sink)).collect();
        self.localizers[reader].list_and(&names)
    }

    fn columns(&self, parallel: &Parallel, messages: &[&str], sink: &mut Sink) -> Vec<Column> {
        let column = |language: &usize| {
            let card = self.card(parallel.page, *language)?;
            let words = messages.iter().map(|id| ((*id).to_owned(), self.word(id, *language, sink))).collect();
            Some(Column { name: self.word("language-name", *language, sink), page: Arc::clone(card), messages: words })
        };
        parallel.languages.iter().filter_map(column).collect()
    }

    /// The text of the first language with the others beside it, and one set of forms.
    fn columns_body(&self, parallel: &Parallel, sink: &mut Sink) -> Body {
        let own = self.url(&parallel.output);
        let mut bodies = parallel.languages.iter().filter_map(|language| {
            let route = &self.plan.routes[self.plan.route(parallel.page, *language)?];
            let setting = Setting { language: *language, pages: &[parallel.page] };
            let mut body = self.body(self.file(route), setting, sink);
            self.stay_here(&mut body, parallel.page, &own);
            Some(body)
        });
        let mut body = bodies.next().unwrap_or_default();
        body.beside = bodies.collect();
        for other in &mut body.beside {
            let dir = other.dir.clone();
            let forms = std::mem::take(&mut other.forms);
            body.forms.iter_mut().zip(forms).for_each(|(form, words)| form.stand_beside(words, &dir));
        }
        copies::number(&mut body);
        body
    }

    /// A link from the page to a place of its own stays on the page that has all columns: what it
    /// leads to stands there in every language.
    fn stay_here(&self, body: &mut Body, page: PageIndex, url: &str) {
        let id = self.programme.pages[page].name.id();
        for link in &mut body.links {
            if let Some((_, Some(anchor))) = link.target.as_ref().filter(|(target, _)| target == id) {
                link.url = format!("{url}#{anchor}");
            }
        }
    }

    /// The page in brief, its title in every language.
    fn columns_card(&self, parallel: &Parallel) -> CardRef {
        let cards: Vec<&CardRef> =
            parallel.languages.iter().filter_map(|language| self.card(parallel.page, *language)).collect();
        let first = cards[0];
        let mut titles: Vec<&str> = cards.iter().map(|card| card.title.as_str()).collect();
        titles.dedup();
        Arc::new(Shared::new(Card {
            id: first.id.clone(),
            kind: first.kind,
            url: self.url(&parallel.output),
            permalink: self.permalink(&parallel.output),
            title: titles.join(" / "),
            description: first.description.clone(),
            lang: first.lang.clone(),
            dir: first.dir.clone(),
            updated: first.updated.clone(),
            form: first.form.clone(),
            ..Card::default()
        }))
    }

    /// The way to the page leads through that of the first language.
    fn way_to(&self, parallel: &Parallel) -> Vec<CardRef> {
        let Some(route) = self.plan.route(parallel.page, parallel.languages[0]) else { return Vec::new() };
        let mut way = self.breadcrumbs(&self.plan.routes[route]);
        way.push(Arc::clone(self.card_of(route)));
        way
    }

    /// Its own PDF, then that of each language alone.
    fn columns_downloads(&self, parallel: &Parallel, sizes: &PrintSizes, sink: &mut Sink) -> Vec<Download> {
        let reader = parallel.languages[0];
        let mut found: Vec<Download> =
            self.side_by_side_download(parallel.page, reader, sizes, sink).into_iter().collect();
        for language in &parallel.languages {
            let route = self.plan.route(parallel.page, *language).map(|route| &self.plan.routes[route]);
            found.extend(route.and_then(|route| self.download(route, reader, sizes, sink)));
        }
        found
    }
}
