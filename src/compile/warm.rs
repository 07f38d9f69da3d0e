//! A site that is kept ready, so that a change costs no more than what it affects.
//!
//! What is expensive (parsing a file, drawing a page, printing a PDF) is remembered together with
//! what it was made of, and made again when that has changed. What lies between is made again
//! whenever it is asked for. Compiling cold is the same with nothing remembered yet.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::drawing::{Drawings, Pen};
use super::drawn::Drawn;
use super::echoes;
use super::findings::Findings;
use super::items::{self, Document, Item, Items, Page};
use super::memo::{Key, Memo};
use super::printing::{Job, Printed, Prints};
use super::reading::Reader;
use crate::check::ftl::{self, Finding};
use crate::config::Config;
use crate::diagnostic::{self, Diagnostic, Reported};
use crate::output::{OutputPath, OutputTree};
use crate::plan::{self, Plan};
use crate::render::theme::Theme;
use crate::source::Sources;
use crate::view::make::{Commons, Maker, search_outputs};

mod publish;
mod search;

pub use self::search::{Indexed, Indexing};
pub use crate::source::Change;
pub use publish::{Published, Take};

/// How many pages are drawn at a stretch while someone may be waiting for another: a few milliseconds.
const STRETCH: usize = 32;

/// How many are looked at to find them.
const GLANCE: usize = 512;

/// A site whose sources, and what was made of them, stay in memory.
#[derive(Default)]
pub struct Warm {
    sources: Arc<Sources>,
    /// The files that have come, changed or gone and were not looked at yet.
    touched: BTreeSet<Arc<str>>,
    reader: Reader,
    plan: Memo<Reported<Plan>>,
    commons: Memo<Commons>,
    items: Memo<Items>,
    /// The state of that list when what is not on it was forgotten last.
    retained: u64,
    theme: Memo<Reported<Option<Theme>>>,
    /// What the theme is made of but the words.
    templates: Memo<()>,
    /// Grows with every change of a file that is copied: views tell the sizes of images.
    copies: u64,
    drawings: Drawings,
    prints: Prints,
    /// How many of the pages were looked at since something changed.
    looked: usize,
    /// How many of the documents.
    looked_prints: usize,
    /// The state of the sizes of PDFs when looking began.
    sized: u64,
    /// The files that there were when all was last done.
    files: BTreeSet<OutputPath>,
    findings: Findings,
    /// What is found in the words of the site.
    words: Memo<Vec<Finding>>,
    search: search::Search,
    news: News,
}

/// What is left to do.
pub enum Next {
    /// More of the same.
    Again,
    /// This, which takes longer: run it, and store what it made.
    Print(Box<Job>),
    /// The index of the search, which someone has asked for.
    Index(Box<Indexing>),
    /// Nothing.
    Done,
}

/// What has come of the changes since the last time that all was done.
#[derive(Debug, Default)]
pub struct News {
    /// The files that were made, have changed or are gone.
    pub changed: BTreeSet<OutputPath>,
    /// How many pages were drawn.
    pub drawn: usize,
    /// How many pages there are.
    pub pages: usize,
}

impl Warm {
    /// A site of which nothing is made yet.
    pub fn new(sources: Sources) -> Self {
        let touched = sources.files.keys().map(Arc::clone).collect();
        Self { sources: Arc::new(sources), touched, ..Self::default() }
    }

    /// The files that it is made of.
    pub fn sources(&self) -> &Arc<Sources> {
        &self.sources
    }

    /// Takes in changes. Nothing is made before it is asked for.
    pub fn update(&mut self, changes: impl IntoIterator<Item = Change>) {
        let sources = Arc::make_mut(&mut self.sources);
        for change in changes {
            self.touched.insert(Arc::clone(change.path()));
            sources.apply(change);
        }
    }

    /// The file at a path, made now if it is not as it should be; what it was when it was good last, where
    /// something is wrong with it, or it has to be printed first ([`Warm::job`]). `None` where there is no
    /// such file.
    pub fn file(&mut self, path: &OutputPath) -> Option<Arc<[u8]>> {
        self.refresh();
        match self.items.get()?.find(path).cloned() {
            Some(Item::Copy(source)) => return items::copied(&self.sources, &source),
            Some(Item::Mark(bytes)) => return Some(bytes.into()),
            Some(Item::Page(page)) => self.draw(&[(path.clone(), page)], &|| {}),
            Some(Item::Print(_)) | None => {}
        }
        let drawn = self.drawings.get(path).or_else(|| self.prints.get(path));
        drawn.and_then(Drawn::last_good).map(Arc::clone).or_else(|| self.extra(path))
    }

    /// What has to be printed before the file at a path is as it should be: run it, and store what it
    /// made.
    pub fn job(&mut self, path: &OutputPath) -> Option<Box<Job>> {
        self.refresh();
        let Some(Item::Print(document)) = self.items.get()?.find(path) else { return None };
        self.jobs_of(&[(path.clone(), *document)], 1).pop().map(Box::new)
    }

    /// Does a piece of what is left: pages first, then PDFs, then the pages that tell their sizes.
    pub fn step(&mut self) -> Next {
        self.refresh();
        let pages = self.items.get().map_or(0, |items| items.pages.len());
        if self.looked < pages {
            self.look_at_pages();
            return Next::Again;
        }
        if self.look_for_findings(STRETCH) {
            return Next::Again;
        }
        if let Some(job) = self.wanted_index() {
            return Next::Index(job);
        }
        if let Some(job) = self.next_job() {
            return Next::Print(job);
        }
        if self.sized == self.prints.state() {
            return Next::Done;
        }
        self.start_looking();
        Next::Again
    }

    /// Takes in what a job has made.
    pub fn store(&mut self, printed: Printed) {
        self.news.changed.extend(self.prints.store(printed));
    }

    /// What has come of the changes, when all is done.
    pub fn settle(&mut self) -> Reported<News> {
        self.refresh();
        let mut news = std::mem::take(&mut self.news);
        let files: BTreeSet<OutputPath> =
            self.items.get().into_iter().flat_map(Items::each).map(|(path, _)| path.clone()).collect();
        news.changed.extend(files.symmetric_difference(&self.files).cloned());
        news.pages = files.iter().filter(|path| path.as_str().ends_with(".html")).count();
        self.files = files;
        Reported::new(news, self.faults())
    }

    /// Brings up to date what all files depend on.
    fn refresh(&mut self) {
        let touched = std::mem::take(&mut self.touched);
        if touched.is_empty() {
            return;
        }
        self.start_looking();
        self.search.doubt();
        self.reader.read(&self.sources, &touched);
        let [setup, programme_state, words] = self.reader.states();
        let Some((programme, localizers)) = self.reader.content() else { return };
        self.plan.renew(Key::default().and([programme_state]), || plan::plan(programme));
        let Some(Reported { value: plan, .. }) = self.plan.get() else { return };
        self.commons
            .renew(Key::default().and([self.plan.state(), words]), || Commons::new(programme, plan, localizers));
        let config = &programme.config;
        let is_marked = self.sources.settings.translate.is_some();
        let searches = search_outputs(config, localizers);
        let key = Key::default().and([self.plan.state(), search::state(&searches)]);
        self.items.renew(key, || Items::new(plan, config, &searches, is_marked));
        // A page that is missing because its file is half-written is kept until that is known.
        if self.retained != self.items.state()
            && !self.reader.is_unsettled()
            && let Some(items) = self.items.get()
        {
            self.retained = self.items.state();
            self.drawings.retain(|path| matches!(items.find(path), Some(Item::Page(_))));
            self.prints.retain(|path| matches!(items.find(path), Some(Item::Print(_))));
        }
        let copied = touched.iter().filter_map(|path| plan.copy_of(path));
        let before = self.news.changed.len();
        self.news.changed.extend(copied.cloned());
        self.copies += u64::from(self.news.changed.len() != before);
        self.templates.renew(Key::files(config.lineage.all(&self.sources, "web")), || ());
        let key = Key::default().and([self.templates.state(), setup, words]);
        self.theme.renew(key, || Theme::load(&self.sources, &config.lineage, &config.theme.span, localizers));
        // A theme that does not exist has nothing to print with either, which is no news.
        let has_theme =
            self.theme.get().is_some_and(|theme| theme.diagnostics.iter().all(|one| one.code != "theme::unknown"));
        let has_prints = self.items.get().is_some_and(|items| !items.prints.is_empty());
        self.prints.refresh(&self.sources, Some(&config.lineage).filter(|_| has_theme && has_prints));
    }

    fn maker(&self) -> Option<Maker<'_>> {
        let (programme, localizers) = self.reader.content()?;
        let (plan, commons) = (&self.plan.get()?.value, self.commons.get()?);
        Some(Maker { programme, plan, localizers, sources: &self.sources, commons })
    }

    fn start_looking(&mut self) {
        (self.looked, self.looked_prints) = (0, 0);
        self.findings.start_looking();
        self.sized = self.prints.state();
    }

    /// Looks at some of the pages, until there are enough to be drawn.
    fn look_at_pages(&mut self) {
        let states = self.states();
        let (Some(pen), Some(items)) = (self.pen(&states), self.items.get()) else {
            self.looked = usize::MAX;
            return;
        };
        let is_stale = |(path, page): &&(OutputPath, Page)| !self.drawings.is_fresh(&pen, path, *page);
        let mut looked = 0;
        let ahead = items.pages[self.looked..].iter().take(GLANCE).inspect(|_| looked += 1);
        let stale: Vec<_> = ahead.filter(is_stale).take(STRETCH).cloned().collect();
        self.looked += looked;
        self.draw(&stale, &|| {});
    }

    /// Looks for what is wrong in the texts of some of the pages; whether there are more.
    fn look_for_findings(&mut self, count: usize) -> bool {
        let [_, state, _] = self.reader.states();
        let content = self.reader.content();
        content.is_some_and(|(programme, _)| self.findings.look(programme, state, count))
    }

    /// Looks for a document that has to be printed.
    fn next_job(&mut self) -> Option<Box<Job>> {
        let document = |warm: &Self| warm.items.get()?.prints.get(warm.looked_prints).cloned();
        while let Some(document) = document(self) {
            if let Some(job) = self.jobs_of(&[document], 1).pop() {
                return Some(Box::new(job));
            }
            self.looked_prints += 1;
        }
        None
    }

    /// What is drawn and is not as it should be.
    fn stale_pages(&self) -> Vec<(OutputPath, Page)> {
        let states = self.states();
        let (Some(pen), Some(items)) = (self.pen(&states), self.items.get()) else { return Vec::new() };
        let is_stale = |(path, page): &&(OutputPath, Page)| !self.drawings.is_fresh(&pen, path, *page);
        items.pages.iter().filter(is_stale).cloned().collect()
    }

    fn draw(&mut self, pages: &[(OutputPath, Page)], done: &(dyn Fn() + Sync)) {
        let states = self.states();
        let mut drawings = std::mem::take(&mut self.drawings);
        if let Some(pen) = self.pen(&states) {
            let (changed, count) = drawings.draw(&pen, pages, done);
            self.news.changed.extend(changed);
            self.news.drawn += count;
        }
        self.drawings = drawings;
    }

    /// Documents that have to be printed, at most `limit`.
    fn jobs(&mut self, limit: usize) -> Vec<Job> {
        let prints = self.items.get().map(|items| items.prints.clone()).unwrap_or_default();
        self.jobs_of(&prints, limit)
    }

    fn jobs_of(&mut self, documents: &[(OutputPath, Document)], limit: usize) -> Vec<Job> {
        let mut prints = std::mem::take(&mut self.prints);
        let states = [self.commons.state(), self.copies];
        let mut jobs = Vec::new();
        if let Some(maker) = self.maker() {
            let made = documents.iter().filter_map(|print| prints.job(&maker, &self.sources, print, &states));
            jobs.extend(made.take(limit));
        }
        self.prints = prints;
        jobs
    }

    /// The states of what pages share.
    fn states(&self) -> [u64; 3] {
        [self.commons.state(), self.copies, self.prints.state()]
    }

    fn pen<'a>(&'a self, states: &'a [u64]) -> Option<Pen<'a>> {
        let (theme, templates) = (self.theme.get()?.value.as_ref(), self.templates.state());
        let (maker, reader, sizes) = (self.maker()?, &self.reader, self.prints.sizes());
        Some(Pen { maker, theme, templates, reader, sizes, states })
    }

    /// The site, as far as it could be made.
    fn tree(&self) -> OutputTree {
        let mut tree = OutputTree::default();
        for (path, item) in self.items.get().into_iter().flat_map(Items::each) {
            let bytes = match item {
                Item::Copy(source) => items::copied(&self.sources, source),
                Item::Mark(bytes) => Some(Arc::from(*bytes)),
                Item::Page(_) => self.drawings.get(path).and_then(Drawn::present).map(Arc::clone),
                Item::Print(_) => self.prints.get(path).and_then(Drawn::present).map(Arc::clone),
            };
            if let Some(bytes) = bytes {
                tree.insert(path.clone(), bytes);
            }
        }
        tree
    }

    /// That there is no language whose texts could be marked.
    fn unknown_translation(&self, config: &Config) -> Option<Diagnostic> {
        let code = self.sources.settings.translate.as_ref().filter(|code| config.language(code).is_none())?;
        let known: Vec<&str> = config.codes().collect();
        let diagnostic = Diagnostic::global("translate::unknown-language").with("language", code);
        Some(diagnostic.with("known", known.join(", ")).suggest(code, known))
    }

    /// What was found while files were made.
    fn faults_of_files(&self) -> Vec<Diagnostic> {
        let items = || self.items.get().into_iter().flat_map(Items::each);
        let is_twice = |item: &Item| matches!(item, Item::Print(Document::SideBySide(_)));
        let drawn = |(path, _)| self.drawings.get(path).or_else(|| self.prints.get(path));
        let once = items().filter(|(_, item)| !is_twice(item)).filter_map(drawn);
        let mut found: Vec<Diagnostic> = once.flat_map(Drawn::faults).cloned().collect();
        // Side by side the same is set once more: what was found in one language would be said again.
        if !found.iter().any(|fault| fault.code.starts_with("print::")) {
            let twice = items().filter(|(_, item)| is_twice(item)).filter_map(drawn);
            found.extend(twice.flat_map(Drawn::faults).cloned());
        }
        found
    }

    /// Everything that is wrong with the site, sorted.
    fn faults(&mut self) -> Vec<Diagnostic> {
        let mut found = self.reader.faults();
        if let Some((programme, localizers)) = self.reader.content() {
            let [_, state, words] = self.reader.states();
            self.findings.look(programme, state, usize::MAX);
            found.extend(self.findings.all().cloned());
            let names = self.reader.names();
            let key = Key::default().and([state, words, self.templates.state(), names.state()]);
            self.words.renew(key, || ftl::findings_beside(&self.sources, programme, localizers, names));
            found.extend(self.words.get().into_iter().flatten().map(|finding| finding.diagnostic.clone()));
        }
        if let (Some(maker), Some(plan), Some(theme)) = (self.maker(), self.plan.get(), self.theme.get()) {
            found.extend(plan.diagnostics.iter().cloned());
            found.extend(plan::collisions(maker.programme, maker.plan));
            found.extend(maker.faults());
            found.extend(theme.diagnostics.iter().chain(self.prints.faults()).cloned());
            found.extend(self.faults_of_files());
            found.extend(self.search.fault().cloned());
            found.extend(self.unknown_translation(&maker.programme.config));
        }
        echoes::drop_echoes(&mut found);
        diagnostic::sort(&mut found);
        found
    }
}
