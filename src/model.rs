//! The programme: pages joined across languages, checked against each other.
//!
//! The source page owns the facts; a translation owns its words. Where two languages disagree on a
//! fact or on a block's shape, both places are shown. The model knows nothing of addresses.

pub mod anchors;
pub mod links;
pub mod page;
pub mod parallel;
pub mod parity;
pub mod references;
pub mod season;
pub mod structure;
pub mod translation;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::{Config, Policy};
use crate::content::PageFile;
use crate::content::kind::Kind;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::source::Settings;

pub use page::Page;
use translation::OldSection;

/// The index of a page in [`Programme::pages`].
pub type PageIndex = usize;

/// Everything that the content says.
#[derive(Debug)]
pub struct Programme {
    /// The configuration.
    pub config: Arc<Config>,
    /// The published pages, by id.
    pub pages: Vec<Page>,
    /// Files beside the pages and in `static/`, by path among the sources.
    pub files: BTreeSet<Arc<str>>,
    index: HashMap<Arc<str>, PageIndex>,
    /// For pages of other tracks, the page that has their address in this season.
    stand_ins: HashMap<Arc<str>, PageIndex>,
    /// The ids of the pages that are there and not published now.
    withheld: HashSet<Arc<str>>,
    /// What is wrong with pages that are not published.
    faults: Vec<Diagnostic>,
    /// These pages themselves: their translations are work all the same.
    pub aside: Vec<Page>,
}

impl Programme {
    /// The page with this id; for a page of another track, the one that stands at its address in this
    /// season. Links, menus and blocks may name either, and need not change from year to year.
    pub fn find(&self, id: &str) -> Option<PageIndex> {
        self.index.get(id).or_else(|| self.stand_ins.get(id)).copied()
    }

    /// Whether there is a page with this id that is not published now: a draft, of another track, of
    /// someone who has not consented.
    pub fn is_withheld(&self, id: &str) -> bool {
        self.withheld.contains(id)
    }

    /// Whether there is a page with this id that belongs to a track of other seasons.
    pub fn is_of_other_track(&self, id: &str) -> bool {
        let found = self.aside.iter().find(|page| page.name.id() == id);
        found.is_some_and(|page| !page.is_on_track(&self.config))
    }

    /// The ids of all published pages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.pages.iter().map(|page| page.name.id())
    }

    /// The entries of a kind, in their order; not the page of the folder.
    pub fn of_kind(&self, kind: Kind) -> Vec<PageIndex> {
        let mut found: Vec<PageIndex> = (0..self.pages.len())
            .filter(|index| self.pages[*index].kind == kind && !self.pages[*index].name.is_collection())
            .collect();
        found.sort_by_key(|index| self.pages[*index].order());
        found
    }

    /// Puts another text of a page in the place of the one before. Its front matter, its headings and
    /// its blocks are as they were ([`content::same_outline`]). Whether that is all: where the page is
    /// not published, or is now shown otherwise, the pages have to be joined anew.
    ///
    /// [`content::same_outline`]: crate::content::same_outline
    #[must_use]
    pub fn replace(&mut self, file: Arc<PageFile>, settings: &Settings) -> bool {
        // A page that another stands in for is not shown, whatever its text is.
        let Some(index) = self.index.get(file.name.id()).copied() else { return false };
        let language = file.language;
        let files = self.pages[index].versions.iter().flatten().filter(|other| other.language != language);
        let files = files.map(Arc::clone).chain(std::iter::once(Arc::clone(&file))).collect();
        let Reported { value, diagnostics } = join_page(&self.config, file.name.clone(), files, settings);
        let Some(page) = value.filter(|page| page.shown == self.pages[index].shown) else { return false };
        self.pages[index] = Page { faults: diagnostics, ..page };
        true
    }

    /// What is wrong with the pages, alone and with each other.
    ///
    /// # Diagnostics
    /// `content::…` for pages and their languages, `front::…` for facts, and those of [`parity`],
    /// [`parallel`] and [`references`].
    pub fn faults(&self) -> Vec<Diagnostic> {
        let mut found = self.faults.clone();
        found.extend(self.pages.iter().flat_map(|page| &page.faults).cloned());
        if !self.pages.iter().any(|page| page.name.is_home()) {
            let file = format!("{ROOT}index.{}.md", self.config.languages[self.config.source_language].code);
            let diagnostic = Diagnostic::error("content::no-home", Span::file(&file.as_str().into()));
            found.push(diagnostic.with("file", file));
        }
        parity::check(self, &mut found);
        parallel::check(self, &mut found);
        references::check(self, &mut found);
        found
    }
}

/// Joins parsed pages to a programme. Pages that are not to be published (drafts, other tracks,
/// no consent) are checked and then left out. What is wrong is told by [`Programme::faults`].
pub fn join(
    config: Arc<Config>,
    files: impl IntoIterator<Item = Arc<PageFile>>,
    assets: BTreeSet<Arc<str>>,
    settings: &Settings,
) -> Programme {
    let mut by_name: BTreeMap<PageName, Vec<Arc<PageFile>>> = BTreeMap::new();
    for file in files {
        by_name.entry(file.name.clone()).or_default().push(file);
    }
    let mut pages = Vec::with_capacity(by_name.len());
    let mut withheld = HashSet::new();
    let mut faults = Vec::new();
    let mut aside = Vec::new();
    // To know what is old in a translation takes its text and that of its source.
    let joined: Vec<_> = by_name
        .into_par_iter()
        .map(|(name, versions)| (Arc::from(name.id()), join_page(&config, name, versions, settings)))
        .collect();
    for (id, Reported { value, diagnostics }) in joined {
        match value {
            Some(page) if page.is_published(&config, settings.drafts) => {
                pages.push(Page { faults: diagnostics, ..page });
            }
            Some(page) => {
                withheld.insert(id);
                faults.extend(diagnostics);
                aside.push(page);
            }
            None => faults.extend(diagnostics),
        }
    }
    let index = pages.iter().enumerate().map(|(index, page)| (Arc::from(page.name.id()), index)).collect();
    let stand_ins = stand_ins(&config, &pages, &aside);
    Programme { config, pages, files: assets, index, stand_ins, withheld, aside, faults }
}

/// For each page that is not published because of its track, the published one that has its address.
fn stand_ins(config: &Config, pages: &[Page], aside: &[Page]) -> HashMap<Arc<str>, PageIndex> {
    let stands_in = |page: &Page, other: &Page| {
        !other.facts().tracks.is_empty() && other.name.folder() == page.name.folder() && other.slug() == page.slug()
    };
    let of_other_tracks = aside.iter().filter(|page| !page.is_on_track(config));
    let found = |page: &Page| {
        let index = pages.iter().position(|other| stands_in(page, other))?;
        Some((Arc::from(page.name.id()), index))
    };
    of_other_tracks.filter_map(found).collect()
}

/// One page from its files, one a language.
fn join_page(
    config: &Config,
    name: PageName,
    files: Vec<Arc<PageFile>>,
    settings: &Settings,
) -> Reported<Option<Page>> {
    let mut diagnostics = Vec::new();
    let source = source_language(config, &files, &mut diagnostics);
    let kind = name.kind();
    let mut versions: Vec<Option<Arc<PageFile>>> = vec![None; config.languages.len()];
    for file in files {
        let language = file.language;
        versions[language] = Some(file);
    }
    if versions[source].is_none() {
        for file in versions.iter().flatten() {
            let code = &config.languages[source].code;
            let diagnostic = Diagnostic::error("content::no-source", Span::file(&file.path));
            diagnostics
                .push(diagnostic.with("language", code).with("file", format!("content/{}.{code}.md", name.id())));
        }
        return Reported::new(None, diagnostics);
    }
    versions[source].iter_mut().for_each(|file| season::set_dates(config, file, &mut diagnostics));
    let old = old_sections(&versions, source);
    let mut page = Page { name, kind, source, versions, shown: Vec::new(), old, faults: Vec::new() };
    page.shown = shown(config, &page, settings, &mut diagnostics);
    page.check_facts(&mut diagnostics);
    translation::check(&page, config, &mut diagnostics);
    Reported::new(Some(page), diagnostics)
}

/// The language that the page was written in first: the site's, or the one that the page names.
fn source_language(config: &Config, files: &[Arc<PageFile>], diagnostics: &mut Vec<Diagnostic>) -> usize {
    let mut source = config.source_language;
    for named in files.iter().filter_map(|file| file.front.source_language.as_ref()) {
        match config.language(&named.value) {
            Some(language) => source = language,
            None => diagnostics.push(
                Diagnostic::error("config::unknown-language", named.span.clone())
                    .with("value", &named.value)
                    .suggest(&named.value, config.codes()),
            ),
        }
    }
    source
}

/// For each language, the sections of the source that are old in it.
fn old_sections(versions: &[Option<Arc<PageFile>>], source: usize) -> Vec<Vec<OldSection>> {
    let Some(original) = &versions[source] else { return Vec::new() };
    let old = |file: &Option<Arc<PageFile>>| match file.as_ref().filter(|file| file.language != source) {
        Some(file) => translation::old_sections(original, file),
        None => Vec::new(),
    };
    versions.iter().map(old).collect()
}

/// For each language, the language whose text is shown, by the policies for missing and for old
/// translations. A translation that is a draft is missing, unless drafts are shown.
fn shown(config: &Config, page: &Page, settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> Vec<Option<usize>> {
    let folder = page.name.policy_folder();
    let is_there = |language: usize| {
        let file = page.versions[language].as_ref();
        file.is_some_and(|file| language == page.source || settings.drafts || !file.front.draft)
    };
    let choose = |language: usize| {
        if is_there(language) {
            let policy = Some(config.policies.stale(folder)).filter(|_| !page.old[language].is_empty());
            return match policy {
                Some(Policy::Hide) => None,
                Some(Policy::Fallback) => Some(page.source),
                _ => Some(language),
            };
        }
        let path = page.versions[page.source].as_ref().map(|file| Arc::clone(&file.path))?;
        let missing = |diagnostic: Diagnostic| {
            diagnostic.with("language", &config.languages[language].code).with("folder", folder)
        };
        let draft = page.versions[language].as_ref().filter(|file| file.front.draft);
        match config.policies.missing(folder) {
            // Someone is at work on it, so that it is not missing by accident; still it should be known.
            Policy::Error | Policy::Notice if draft.is_some() => {
                let place = draft.map_or(&path, |file| &file.path);
                // Of a page that is itself being written, nothing is shown in any language.
                if !page.facts().draft {
                    diagnostics.push(missing(Diagnostic::warning("translation::draft", Span::file(place))));
                }
            }
            Policy::Hide => return None,
            Policy::Error => {
                diagnostics.push(missing(Diagnostic::error("translation::missing", Span::file(&path))));
                return None;
            }
            Policy::Notice => {
                diagnostics.push(missing(Diagnostic::warning("translation::missing", Span::file(&path))));
            }
            Policy::Fallback => {}
        }
        fallback(config, language, is_there)
    };
    (0..config.languages.len()).map(choose).collect()
}

/// The first language of the fallback chain that has a text.
fn fallback(config: &Config, language: usize, is_there: impl Fn(usize) -> bool) -> Option<usize> {
    let mut queue: std::collections::VecDeque<usize> = config.languages[language].fallback.iter().copied().collect();
    let mut seen = vec![language];
    while let Some(next) = queue.pop_front() {
        if is_there(next) {
            return Some(next);
        }
        if !seen.contains(&next) {
            seen.push(next);
            queue.extend(&config.languages[next].fallback);
        }
    }
    None
}
