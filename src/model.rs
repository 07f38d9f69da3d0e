//! The programme: pages joined across languages, checked against each other.
//!
//! The source page owns the facts; a translation owns its words. Where two languages disagree on a
//! fact or on a block's shape, both places are shown. The model knows nothing of addresses.

pub mod links;
pub mod page;
pub mod parity;
pub mod references;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::config::{Config, Missing};
use crate::content::PageFile;
use crate::content::kind::Kind;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::source::Settings;

pub use page::Page;

/// The index of a page in [`Programme::pages`].
pub type PageIndex = usize;

/// Everything that the content says.
#[derive(Debug)]
pub struct Programme {
    /// The configuration.
    pub config: Config,
    /// The published pages, by id.
    pub pages: Vec<Page>,
    /// Files beside the pages and in `static/`, by path among the sources.
    pub files: std::collections::BTreeSet<Arc<str>>,
    index: HashMap<Arc<str>, PageIndex>,
    /// The ids of the pages that are there and not published now.
    withheld: HashSet<Arc<str>>,
}

impl Programme {
    /// The page with this id.
    pub fn find(&self, id: &str) -> Option<PageIndex> {
        self.index.get(id).copied()
    }

    /// Whether there is a page with this id that is not published now: a draft, of another track, of
    /// someone who has not consented.
    pub fn is_withheld(&self, id: &str) -> bool {
        self.withheld.contains(id)
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
}

/// Joins parsed pages to a programme. Pages that are not to be published (drafts, other tracks,
/// no consent) are checked and then left out.
///
/// # Diagnostics
/// `content::…` for pages and their languages, `front::…` for facts, and those of [`parity`] and
/// [`references`].
pub fn join(
    config: Config,
    files: Vec<Arc<PageFile>>,
    assets: std::collections::BTreeSet<Arc<str>>,
    settings: &Settings,
) -> Reported<Programme> {
    let mut diagnostics = Vec::new();
    let mut by_name: BTreeMap<PageName, Vec<Arc<PageFile>>> = BTreeMap::new();
    for file in files {
        by_name.entry(file.name.clone()).or_default().push(file);
    }
    let mut pages = Vec::with_capacity(by_name.len());
    let mut withheld = HashSet::new();
    for (name, versions) in by_name {
        match join_page(&config, name, versions, settings, &mut diagnostics) {
            Some(page) if page.is_published(&config, settings.drafts) => pages.push(page),
            Some(page) => {
                withheld.insert(Arc::from(page.name.id()));
            }
            None => {}
        }
    }
    if !pages.iter().any(|page| page.name.is_home()) {
        let file = format!("{ROOT}index.{}.md", config.languages[config.source_language].code);
        let diagnostic = Diagnostic::error("content::no-home", Span::file(&file.as_str().into()));
        diagnostics.push(diagnostic.with("file", file));
    }
    let index = pages.iter().enumerate().map(|(index, page)| (Arc::from(page.name.id()), index)).collect();
    let programme = Programme { config, pages, files: assets, index, withheld };
    parity::check(&programme, &mut diagnostics);
    references::check(&programme, &mut diagnostics);
    Reported::new(programme, diagnostics)
}

/// One page from its files, one a language.
fn join_page(
    config: &Config,
    name: PageName,
    mut files: Vec<Arc<PageFile>>,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Page> {
    let source = source_language(config, &files, diagnostics);
    let drafts = take_drafts(&mut files, source, settings);
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
        return None;
    }
    let shown = shown(config, &name, &versions, (source, &drafts), diagnostics);
    let page = Page { name, kind, source, versions, shown };
    page.check_facts(diagnostics);
    Some(page)
}

/// Takes the translations out that are being worked on (`draft = true`): readers do not see them yet. In the
/// source the same key is about the page in all languages.
fn take_drafts(files: &mut Vec<Arc<PageFile>>, source: usize, settings: &Settings) -> Vec<Arc<PageFile>> {
    let is_draft = |file: &Arc<PageFile>| file.front.draft && file.language != source && !settings.drafts;
    let (drafts, shown) = std::mem::take(files).into_iter().partition(is_draft);
    *files = shown;
    drafts
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

/// For each language, the language whose text is shown, by the policy for missing translations.
fn shown(
    config: &Config,
    name: &PageName,
    versions: &[Option<Arc<PageFile>>],
    (source, drafts): (usize, &[Arc<PageFile>]),
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<usize>> {
    let policy = config.policies.missing(name.policy_folder());
    let choose = |language: usize| {
        if versions[language].is_some() {
            return Some(language);
        }
        let path = versions[source].as_ref().map(|file| Arc::clone(&file.path))?;
        let missing = |diagnostic: Diagnostic| {
            diagnostic.with("language", &config.languages[language].code).with("folder", name.policy_folder())
        };
        let draft = drafts.iter().find(|file| file.language == language);
        match policy {
            // Someone is at work on it, so that it is not missing by accident; still it should be known.
            Missing::Error | Missing::Notice if draft.is_some() => {
                let place = draft.map_or(&path, |file| &file.path);
                diagnostics.push(missing(Diagnostic::warning("translation::draft", Span::file(place))));
            }
            Missing::Hide => return None,
            Missing::Error => {
                diagnostics.push(missing(Diagnostic::error("translation::missing", Span::file(&path))));
                return None;
            }
            Missing::Notice => {
                diagnostics.push(missing(Diagnostic::warning("translation::missing", Span::file(&path))));
            }
            Missing::Fallback => {}
        }
        fallback(config, language, versions)
    };
    (0..config.languages.len()).map(choose).collect()
}

/// The first language of the fallback chain that has a text.
fn fallback(config: &Config, language: usize, versions: &[Option<Arc<PageFile>>]) -> Option<usize> {
    let mut queue: std::collections::VecDeque<usize> = config.languages[language].fallback.iter().copied().collect();
    let mut seen = vec![language];
    while let Some(next) = queue.pop_front() {
        if versions[next].is_some() {
            return Some(next);
        }
        if !seen.contains(&next) {
            seen.push(next);
            queue.extend(&config.languages[next].fallback);
        }
    }
    None
}
