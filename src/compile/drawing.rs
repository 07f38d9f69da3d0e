//! Pages, drawn by the theme. Each is made when it is asked for, and again only when its view has changed.

use std::collections::HashMap;

use rayon::prelude::*;

use super::drawn::{Drawn, Ink, Look, MadeOf};
use super::findings::{Checked, Checker};
use super::items::Page;
use super::reading::Reader;
use super::warm::Take;
use crate::diagnostic::{Diagnostic, Reported};
use crate::model::PageIndex;
use crate::output::OutputPath;
use crate::render::brand;
use crate::render::page::Pages;
use crate::render::theme::Theme;
use crate::render::{calendar, feed, hosting, sitemap};
use crate::view::PageView;
use crate::view::make::{Maker, PrintSizes};

/// The pages that were drawn.
#[derive(Debug, Default)]
pub(super) struct Drawings(HashMap<OutputPath, Drawn>);

/// What pages are drawn with.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) maker: Maker<'a>,
    pub(super) theme: Option<&'a Theme>,
    /// The state of its templates.
    pub(super) templates: u64,
    /// Tells the state of the words of a language.
    pub(super) reader: &'a Reader,
    pub(super) sizes: &'a PrintSizes,
    /// The states of what pages share.
    pub(super) states: &'a [u64],
}

/// What a page is before it is drawn.
enum Draft {
    View(Box<Reported<PageView>>),
    Text(String),
}

impl Draft {
    fn view(view: Reported<PageView>) -> Self {
        Self::View(Box::new(view))
    }
}

/// What became of a page.
pub(super) enum Outcome {
    /// Its view was made and looks as before.
    Kept(Drawn),
    /// It was drawn.
    Drawn(Drawn),
}

/// Pages that were drawn, and what was found in their texts.
type Pressed = (Vec<(OutputPath, Drawn)>, Vec<(PageIndex, Checked)>);

/// Of how many pages the texts are held at once: so many that each step has work for a while before the processor
/// turns to the program of the next, and so few that they stay in its cache.
const BATCH: usize = 16;

impl Drawings {
    /// The page at a path, as it was drawn last.
    pub(super) fn get(&self, path: &OutputPath) -> Option<&Drawn> {
        self.0.get(path)
    }

    /// Forgets the pages that are no longer made.
    pub(super) fn retain(&mut self, is_made: impl Fn(&OutputPath) -> bool) {
        self.0.retain(|path, _| is_made(path));
    }

    /// Whether a page is as it should be.
    pub(super) fn is_fresh(&self, pen: &Pen<'_>, path: &OutputPath, page: Page) -> bool {
        let ink = pen.ink(page);
        self.0.get(path).is_some_and(|drawn| drawn.look.ink() == ink && drawn.made_of == pen.made_of(page))
    }

    /// Draws pages in parallel; `done` hears of each. The paths of those whose bytes have changed, and
    /// how many were drawn.
    pub(super) fn draw(
        &mut self,
        pen: &Pen<'_>,
        pages: &[(OutputPath, Page)],
        done: &(dyn Fn() + Sync),
    ) -> (Vec<OutputPath>, usize) {
        let make = |(path, page): &(OutputPath, Page)| {
            let outcome = pen.draw(path, *page, self.0.get(path));
            done();
            outcome
        };
        // One is what someone waits for: it need not be handed to another thread.
        let outcomes: Vec<Outcome> = match pages {
            [page] => vec![make(page)],
            pages => pages.par_iter().map(make).collect(),
        };
        let (mut changed, mut count) = (Vec::new(), 0);
        for ((path, _), outcome) in pages.iter().zip(outcomes) {
            let drawn = match outcome {
                Outcome::Kept(drawn) => drawn,
                Outcome::Drawn(drawn) => {
                    count += 1;
                    drawn
                }
            };
            if drawn.differs(self.0.get(path)) {
                changed.push(path.clone());
            }
            self.0.insert(path.clone(), drawn);
        }
        (changed, count)
    }

    /// Draws pages, in parallel, for `take` to keep; `done` hears of each. The texts of some pages are read, drawn and
    /// checked in all their languages, and let go. What was found is returned.
    pub(super) fn press(
        &mut self,
        (pen, take): (&Pen<'_>, Take<'_>),
        pages: &[(OutputPath, Page)],
        checker: &Checker<'_>,
        done: &(dyn Fn() + Sync),
    ) -> Vec<(PageIndex, Checked)> {
        let is_same = |one: &(OutputPath, Page), other: &(OutputPath, Page)| {
            pen.subject(one.1).is_some_and(|page| pen.subject(other.1) == Some(page))
        };
        let groups: Vec<&[(OutputPath, Page)]> = pages.chunk_by(is_same).collect();
        let press = |batch: &[&[(OutputPath, Page)]]| -> Pressed {
            let draw = |(path, page): &(OutputPath, Page)| {
                let drawn = pen.pass_on(path, *page, take);
                done();
                (path.clone(), drawn)
            };
            let subjects: Vec<PageIndex> = batch.iter().filter_map(|group| pen.subject(group.first()?.1)).collect();
            let pages = &pen.maker.programme.pages;
            subjects.iter().for_each(|page| pages[*page].read());
            let drawn = batch.iter().flat_map(|group| group.iter()).map(draw).collect();
            let checked = subjects.iter().map(|page| (*page, checker.check(*page))).collect();
            subjects.iter().for_each(|page| pages[*page].let_go());
            (drawn, checked)
        };
        let pressed: Vec<Pressed> = groups.par_chunks(BATCH).map(press).collect();
        let mut found = Vec::with_capacity(groups.len());
        for (drawn, checked) in pressed {
            self.0.extend(drawn);
            found.extend(checked);
        }
        found
    }
}

impl Pen<'_> {
    fn made_of(&self, page: Page) -> MadeOf {
        let inputs = match page {
            Page::Route(route) => self.maker.inputs(route),
            Page::SideBySide(index) => self.maker.inputs_side_by_side(index),
            Page::Feed(index) => self.maker.feed_inputs(index),
            _ => Vec::new(),
        };
        MadeOf { states: self.states.to_vec(), inputs }
    }

    /// What a page is drawn with.
    fn ink(&self, page: Page) -> Ink {
        let Some(language) = self.language(page) else { return [0, 0] };
        // Marks tell of the words of the source language beside those of the page's own.
        let is_marked = self.maker.sources.settings.translate.is_some();
        let [_, _, all] = self.reader.states();
        [self.templates, if is_marked { all } else { self.reader.words_of(language) }]
    }

    /// The language of a page's readers, where people read it.
    fn language(&self, page: Page) -> Option<usize> {
        match page {
            Page::Route(route) => Some(self.maker.plan.routes[route].language),
            Page::SideBySide(index) => Some(self.maker.plan.parallels[index].languages[0]),
            Page::NotFound(language) | Page::Search(language) => Some(language),
            Page::Moved(index) => Some(self.maker.plan.aliases[index].language),
            // The words of all languages stand in what is seen: the view tells of them.
            Page::Chooser | Page::NotFoundAnywhere => Some(self.maker.programme.config.source_language),
            Page::Sitemap | Page::Robots | Page::Brand | Page::Calendar(_) | Page::Feed(_) | Page::Hosting(_) => None,
        }
    }

    /// The page of the programme whose text is shown, of those that go by a route.
    pub(super) fn subject(&self, page: Page) -> Option<PageIndex> {
        let Page::Route(route) = page else { return None };
        Some(self.maker.plan.routes[route].page)
    }

    fn draw(&self, path: &OutputPath, page: Page, former: Option<&Drawn>) -> Outcome {
        let made_of = (self.made_of(page), self.ink(page));
        match self.draft(path, page) {
            Draft::View(view) => self.page(made_of, *view, former),
            Draft::Text(draft) => text(made_of, draft, former),
        }
    }

    /// Draws a page for someone else to keep.
    fn pass_on(&self, path: &OutputPath, page: Page, take: Take<'_>) -> Drawn {
        match self.draft(path, page) {
            Draft::View(view) => {
                let drawn = self.render(&view.value).map(|bytes| take(path, &bytes));
                Drawn::passed_on(view.diagnostics, drawn)
            }
            Draft::Text(text) => {
                take(path, text.as_bytes());
                Drawn::passed_on(Vec::new(), Ok(()))
            }
        }
    }

    fn draft(&self, path: &OutputPath, page: Page) -> Draft {
        let maker = self.language(page).map_or(self.maker, |language| self.maker.of_pages(language));
        let text = match page {
            Page::Route(route) => return Draft::view(maker.page(route, self.sizes)),
            Page::SideBySide(index) => return Draft::view(maker.side_by_side(index, self.sizes)),
            Page::Chooser => return Draft::view(maker.chooser(path.clone())),
            Page::NotFound(language) => return Draft::view(maker.not_found(language, path.clone())),
            Page::Search(language) => return Draft::view(maker.search_page(language, path.clone())),
            Page::NotFoundAnywhere => return Draft::view(maker.not_found_anywhere(path.clone())),
            Page::Moved(index) => return Draft::view(maker.moved(index)),
            Page::Calendar(index) => calendar::calendar(&self.maker.calendar(index)),
            Page::Feed(index) => feed::feed(&self.maker.feed(index)),
            Page::Hosting(name) => hosting::file(name, &self.maker.hosting()),
            Page::Sitemap => sitemap::sitemap(&self.maker),
            Page::Robots => sitemap::robots(&self.maker.programme.config.base_url),
            Page::Brand => {
                let palette = self.maker.programme.config.branding.palette.as_ref();
                palette.map(brand::stylesheet).unwrap_or_default()
            }
        };
        Draft::Text(text)
    }

    fn page(&self, (made_of, ink): (MadeOf, Ink), view: Reported<PageView>, former: Option<&Drawn>) -> Outcome {
        let Reported { value: view, diagnostics } = view;
        let look = Look::new(&view, ink);
        if let Some(former) = former.filter(|former| former.look == look) {
            return Outcome::Kept(former.kept(made_of, diagnostics));
        }
        Outcome::Drawn(Drawn::new((made_of, look), diagnostics, self.render(&view), former))
    }

    fn render(&self, view: &PageView) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let pages = self.theme.map(|theme| Pages {
            theme,
            localizers: self.maker.localizers,
            sources: self.maker.sources,
            source_language: self.maker.programme.config.source_language,
            open: self.reader.open(),
        });
        // Without a theme there is nothing to draw with, which has been said.
        pages.map_or(Err(Vec::new()), |pages| pages.render(view))
    }
}

/// A file that is made of text alone.
fn text((made_of, ink): (MadeOf, Ink), text: String, former: Option<&Drawn>) -> Outcome {
    let look = Look::new(&text, ink);
    match former.filter(|former| former.look == look) {
        Some(former) => Outcome::Kept(former.kept(made_of, Vec::new())),
        None => Outcome::Drawn(Drawn::new((made_of, look), Vec::new(), Ok(text.into_bytes()), former)),
    }
}
