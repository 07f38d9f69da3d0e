//! Which files the site has, and how each comes about.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::output::OutputPath;
use crate::plan::{Plan, RouteIndex};
use crate::render::{hosting, mark, squeeze};
use crate::source::Sources;
use crate::view::make::STYLESHEET;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// What is drawn.
    Page(Page),
    /// What is printed.
    Print(Document),
    /// A file of the project, by its path among the sources.
    Copy(Arc<str>),
    /// What marked pages ask for.
    Mark(&'static [u8]),
}

/// A file that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// The page of a route.
    Route(RouteIndex),
    /// The page that stands in several languages side by side, by its index in the plan.
    SideBySide(usize),
    /// The page at the root, which offers the languages.
    Chooser,
    /// What a server shows, in a language, for an address that does not exist.
    NotFound(usize),
    /// The page to search on, in a language.
    Search(usize),
    /// The same for any address, in every language.
    NotFoundAnywhere,
    /// The page at a former address, by its index in the plan.
    Moved(usize),
    /// A calendar file, by its index in the plan.
    Calendar(usize),
    /// A feed, by its index in the plan.
    Feed(usize),
    /// What a web host reads, by its name.
    Hosting(&'static str),
    /// `sitemap.xml`.
    Sitemap,
    /// `robots.txt`.
    Robots,
    /// The stylesheet with the site's own colours.
    Brand,
}

/// A file that is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Document {
    /// The PDF of a route.
    Route(RouteIndex),
    /// The PDF of several languages side by side, by its index in the plan.
    SideBySide(usize),
}

/// All files of the site, by path.
#[derive(Debug, Default)]
pub(super) struct Items {
    by_path: BTreeMap<OutputPath, Item>,
    /// What is drawn, in the order of the plan; what has no content behind it last.
    pub(super) pages: Vec<(OutputPath, Page)>,
    /// What is printed.
    pub(super) prints: Vec<(OutputPath, Document)>,
}

impl Items {
    /// The files of a plan, and the pages to search on, one a language. One of the site's own that has the name of a
    /// generated file takes its place.
    pub(super) fn new(plan: &Plan, config: &Config, searches: &[OutputPath], is_marked: bool) -> Self {
        let path = |path: &str| OutputPath::new(path).expect("the path is made of a language tag and a plain name");
        let routes = || plan.routes.iter().enumerate();
        let mut pages: Vec<(OutputPath, Page)> =
            routes().map(|(index, route)| (route.output.clone(), Page::Route(index))).collect();
        let parallels = || plan.parallels.iter().enumerate();
        pages.extend(parallels().map(|(index, parallel)| (parallel.output.clone(), Page::SideBySide(index))));
        pages.push((path("index.html"), Page::Chooser));
        pages.push((path("404.html"), Page::NotFoundAnywhere));
        pages.extend(
            config.codes().enumerate().map(|(index, code)| (path(&format!("{code}/404.html")), Page::NotFound(index))),
        );
        pages.extend(config.branding.palette.iter().map(|_| (path(STYLESHEET), Page::Brand)));
        pages.extend([(path("sitemap.xml"), Page::Sitemap), (path("robots.txt"), Page::Robots)]);
        pages.extend(Self::beside(plan, config));
        let mut prints: Vec<(OutputPath, Document)> =
            routes().filter_map(|(index, route)| Some((route.print.clone()?, Document::Route(index)))).collect();
        prints.extend(parallels().map(|(index, parallel)| (parallel.print.clone(), Document::SideBySide(index))));
        let copies = plan.copies.iter().map(|(source, output)| (output.clone(), Item::Copy(Arc::clone(source))));
        let drawn = pages.iter().map(|(path, page)| (path.clone(), Item::Page(*page)));
        let printed = prints.iter().map(|(path, document)| (path.clone(), Item::Print(*document)));
        let marks = mark::ASSETS.iter().filter(|_| is_marked).map(|(name, bytes)| (path(name), Item::Mark(bytes)));
        let mut by_path: BTreeMap<OutputPath, Item> = drawn.chain(printed).chain(copies).chain(marks).collect();
        for (language, path) in
            searches.iter().enumerate().filter(|(_, path)| !by_path.contains_key(*path)).collect::<Vec<_>>()
        {
            by_path.insert(path.clone(), Item::Page(Page::Search(language)));
            pages.push((path.clone(), Page::Search(language)));
        }
        pages.retain(|(path, page)| by_path.get(path) == Some(&Item::Page(*page)));
        prints.retain(|(path, document)| by_path.get(path) == Some(&Item::Print(*document)));
        Self { by_path, pages, prints }
    }

    /// What there is beside the pages of the site's content.
    fn beside(plan: &Plan, config: &Config) -> Vec<(OutputPath, Page)> {
        let aliases = plan.aliases.iter().enumerate().map(|(index, one)| (one.output.clone(), Page::Moved(index)));
        let calendars =
            plan.calendars.iter().enumerate().map(|(index, one)| (one.output.clone(), Page::Calendar(index)));
        let feeds = plan.feeds.iter().enumerate().map(|(index, one)| (one.output.clone(), Page::Feed(index)));
        let hosting = hosting::files(&config.publishing.hosts).into_iter();
        let hosting = hosting.filter_map(|name| Some((OutputPath::new(name)?, Page::Hosting(name))));
        aliases.chain(calendars).chain(feeds).chain(hosting).collect()
    }

    /// The file at a path.
    pub(super) fn find(&self, path: &OutputPath) -> Option<&Item> {
        self.by_path.get(path)
    }

    /// Every file.
    pub(super) fn each(&self) -> impl Iterator<Item = (&OutputPath, &Item)> {
        self.by_path.iter()
    }
}

/// The bytes of a file that is copied: as they are, but for what a theme writes for people to read.
pub(super) fn copied(sources: &Sources, source: &str) -> Option<Arc<[u8]>> {
    let file = sources.get(source)?;
    let squeezed = source.starts_with("themes/").then(|| squeeze::squeezed(source, &file.bytes)).flatten();
    Some(squeezed.map_or_else(|| Arc::clone(&file.bytes), Arc::from))
}
