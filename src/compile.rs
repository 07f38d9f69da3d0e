//! The product: from a snapshot of files to a tree of files, with everything that was found.
//!
//! `build` writes the tree, `check` drops it. There is no other path. [`form`] makes one form's things alone.

pub mod form;

mod disguise;
mod echoes;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::{self, Config};
use crate::content::name::{PageName, ROOT};
use crate::content::{self, PageFile};
use crate::diagnostic::{self, Diagnostic, Reported, Span};
use crate::i18n::{self, Locale, Localizer};
use crate::model::{self, Programme};
use crate::output::{OutputPath, OutputTree};
use crate::plan::{self, Plan};
use crate::pseudo::Pseudo;
use crate::render::mark;
use crate::render::page::Pages;
use crate::render::sitemap;
use crate::render::theme::Theme;
use crate::source::builtin::BUNDLED;
use crate::source::{SourceFile, Sources};
use crate::view::PageView;
use crate::view::make::{Maker, PrintSizes};

/// The site, compiled.
#[derive(Debug, Default)]
pub struct Site {
    /// Its files.
    pub tree: OutputTree,
    /// How many languages it has.
    pub languages: usize,
    /// What it was made of. To take it apart takes a tenth of the time that it took to make, so
    /// whoever ends with the site should rather forget it.
    pub content: Option<Content>,
}

impl Site {
    /// How many files have this ending: `.html`, `.pdf`.
    pub fn count(&self, ending: &str) -> usize {
        self.tree.files.keys().filter(|path| path.as_str().ends_with(ending)).count()
    }
}

/// What is under way, told to whoever shows it to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// This many pages and documents are to be made.
    Planned(usize),
    /// One of them was made.
    Made,
}

/// Hears of every [`Step`], from many threads.
pub type Progress<'a> = &'a (dyn Fn(Step) + Sync);

/// Compiles a site.
///
/// # Diagnostics
/// Everything that is wrong with it, sorted. Where there is an error the tree is not whole and must
/// not be published.
pub fn compile(sources: &Sources, progress: Progress<'_>) -> Reported<Site> {
    let mut found = Vec::new();
    let site = run(sources, progress, &mut found).unwrap_or_default();
    echoes::drop_echoes(&mut found);
    diagnostic::sort(&mut found);
    Reported::new(site, found)
}

fn run(sources: &Sources, progress: Progress<'_>, found: &mut Vec<Diagnostic>) -> Option<Site> {
    let content = read(sources).into(found)?;
    let Content { programme, localizers } = &content;
    let plan = plan::plan(programme).into(found);
    let maker = Maker::new(programme, &plan, localizers, sources).into(found);
    let theme = Theme::load(sources, &programme.config.theme, localizers).into(found);
    progress(Step::Planned(plan.routes.len() + plan.routes.iter().filter(|route| route.print.is_some()).count()));
    let mut tree = OutputTree::default();
    // A theme that does not exist has nothing to print with either, which is no news.
    let has_theme = found.iter().all(|one| one.code != "theme::unknown");
    let sizes = if has_theme { prints(sources, &maker, progress, &mut tree, found) } else { PrintSizes::new() };
    pages(sources, &maker, theme.as_ref(), &sizes, progress, &mut tree, found);
    if let Some(code) = &sources.settings.translate {
        found.extend(unknown_translation(&programme.config, code));
        mark::add_assets(&mut tree);
    }
    generated(&maker, &mut tree);
    copy(sources, &plan, &mut tree);
    Some(Site { tree, languages: localizers.len(), content: Some(content) })
}

/// That there is no language whose texts could be marked.
fn unknown_translation(config: &Config, code: &str) -> Option<Diagnostic> {
    let known: Vec<&str> = config.codes().collect();
    let unknown = || Diagnostic::global("translate::unknown-language").with("language", code);
    config.language(code).is_none().then(|| unknown().with("known", known.join(", ")).suggest(code, known))
}

/// What a site says, before anything is made of it.
#[derive(Debug)]
pub struct Content {
    /// The pages, joined across languages.
    pub programme: Programme,
    /// One a language.
    pub localizers: Vec<Localizer>,
}

/// Reads the content of a site; `None` where its configuration cannot be read.
///
/// # Diagnostics
/// Those of the configuration, of the words of the interface, of the pages and of how they fit together.
pub fn read(sources: &Sources) -> Reported<Option<Content>> {
    let mut found = Vec::new();
    let content = read_content(sources, &mut found);
    Reported::new(content, found)
}

fn read_content(sources: &Sources, found: &mut Vec<Diagnostic>) -> Option<Content> {
    let file = sources.get(config::FILE)?;
    let config = config::read(file, &sources.settings).into(found)?;
    let locales = locales(&config, found)?;
    let localizers = localizers(sources, &config, &locales).into(found);
    let files = disguise::with_disguised(parse(sources, &config).into(found), &config);
    let assets = assets(sources, &config);
    let programme = model::join(config, files, assets, &sources.settings).into(found);
    Some(Content { programme, localizers })
}

/// The languages as the formatters know them.
fn locales(config: &Config, found: &mut Vec<Diagnostic>) -> Option<Vec<Locale>> {
    let mut locales = Vec::with_capacity(config.languages.len());
    for language in &config.languages {
        match Locale::new(&language.code) {
            Some(locale) => locales.push(locale),
            None => found
                .push(Diagnostic::error("config::language-tag", language.span.clone()).with("value", &language.code)),
        }
    }
    let source = locales.get(config.source_language).cloned()?;
    let whole = locales.len() == config.languages.len();
    whole.then(|| locales.into_iter().map(|locale| locale.disguising(&source)).collect())
}

/// The words of each language: the tool's own first, then the site's, which override them.
fn localizers(sources: &Sources, config: &Config, locales: &[Locale]) -> Reported<Vec<Localizer>> {
    let mut files: Vec<(usize, &SourceFile)> = Vec::new();
    for (index, language) in config.languages.iter().enumerate() {
        // A pseudo-language has the words of the source language, in disguise.
        let is_pseudo = Pseudo::of(&language.code).is_some();
        let code = if is_pseudo { &config.languages[config.source_language].code } else { &language.code };
        let bundled = format!("{BUNDLED}i18n/{code}/interface.ftl");
        files.extend(sources.get(&bundled).map(|file| (index, file)));
        let own = format!("i18n/{code}/");
        // These two word the tool itself; a project that is the tool's own source has them too.
        let is_tool = |path: &str| path.ends_with("/diagnostics.ftl") || path.ends_with("/cli.ftl");
        let catalogues = sources.below(&own).filter(|file| file.path.ends_with(".ftl") && !is_tool(&file.path));
        files.extend(catalogues.map(|file| (index, file)));
    }
    let fallbacks = |language: &config::Language| match Pseudo::of(&language.code) {
        // Where the source language itself borrows words, a pseudo-language has them undisguised, which shows.
        Some(_) => config.languages[config.source_language].fallback.clone(),
        None => language.fallback.clone(),
    };
    let fallbacks: Vec<Vec<usize>> = config.languages.iter().map(fallbacks).collect();
    i18n::localizers(locales, &fallbacks, &files)
}

/// All pages, parsed in parallel.
fn parse(sources: &Sources, config: &Config) -> Reported<Vec<Arc<PageFile>>> {
    let files: Vec<&SourceFile> = sources.below(ROOT).filter(|file| file.path.ends_with(".md")).collect();
    let parsed: Vec<Reported<Option<PageFile>>> = files.par_iter().map(|file| parse_page(file, config)).collect();
    let mut diagnostics = Vec::new();
    let pages = parsed.into_iter().filter_map(|page| page.into(&mut diagnostics)).map(Arc::new).collect();
    Reported::new(pages, diagnostics)
}

fn parse_page(file: &SourceFile, config: &Config) -> Reported<Option<PageFile>> {
    let refuse = |diagnostic| Reported::new(None, vec![diagnostic]);
    let whole = || Span::file(&file.path);
    let Some((name, code)) = PageName::of_path(&file.path) else { return Reported::clean(None) };
    let Some(code) = code else {
        let example = format!("{}.{}.md", name.id(), config.languages[config.source_language].code);
        return refuse(Diagnostic::error("content::no-language", whole()).with("example", example));
    };
    let Some(language) = config.language(code) else {
        let known: Vec<&str> = config.codes().collect();
        let diagnostic = Diagnostic::error("content::unknown-language", whole()).with("code", code);
        return refuse(diagnostic.with("known", known.join(", ")).suggest(code, known));
    };
    if !name.is_well_formed() {
        return refuse(Diagnostic::error("content::bad-name", whole()).with("name", name.id()));
    }
    let Reported { value, diagnostics } = content::parse(file, name, (language, code));
    Reported::new(Some(value), diagnostics)
}

/// The files that pages may refer to, and that are copied.
fn assets(sources: &Sources, config: &Config) -> BTreeSet<Arc<str>> {
    let theme = format!("themes/{}/static/", config.theme.value);
    let content = sources.below(ROOT).filter(|file| !file.path.ends_with(".md"));
    let files = content.chain(sources.below("static/")).chain(sources.below(&theme));
    files.map(|file| Arc::clone(&file.path)).collect()
}

/// A PDF and its path, where it could be made, and what was found.
#[cfg(feature = "pdf")]
type Printed = (Option<(OutputPath, Vec<u8>)>, Vec<Diagnostic>);

/// Makes the PDFs, and tells the size of each.
#[cfg(feature = "pdf")]
fn prints(
    sources: &Sources,
    maker: &Maker<'_>,
    progress: Progress<'_>,
    tree: &mut OutputTree,
    found: &mut Vec<Diagnostic>,
) -> PrintSizes {
    use crate::render::pdf::{MESSAGES, Printer};

    let mut sizes = PrintSizes::new();
    let routes: Vec<usize> =
        (0..maker.plan.routes.len()).filter(|route| maker.plan.routes[*route].print.is_some()).collect();
    if routes.is_empty() {
        return sizes;
    }
    let printer = Printer::new(sources, &maker.programme.config.theme.value);
    let is_ready = !printer.has_errors();
    let printer = printer.into(found);
    if !is_ready {
        return sizes;
    }
    let made: Vec<Printed> = routes
        .par_iter()
        .map(|route| {
            let Some(view) = maker.print(*route, sources.settings.epoch, &MESSAGES) else { return (None, Vec::new()) };
            let mut faults = view.diagnostics;
            let made = match printer.print(&view.value, sources) {
                Ok(bytes) => Some((view.value.output, bytes)),
                // What is wrong with the content itself has been said; print would only echo it.
                Err(_) if diagnostic::has_errors(&faults) => None,
                Err(more) => {
                    faults.extend(more);
                    None
                }
            };
            progress(Step::Made);
            (made, faults)
        })
        .collect();
    for (file, faults) in made {
        found.extend(faults);
        if let Some((path, bytes)) = file {
            sizes.insert(path.clone(), bytes.len() as u64);
            tree.insert(path, bytes);
        }
    }
    sizes
}

/// Without the feature there are no PDFs, and the pages offer none.
#[cfg(not(feature = "pdf"))]
fn prints(_: &Sources, _: &Maker<'_>, _: Progress<'_>, _: &mut OutputTree, _: &mut Vec<Diagnostic>) -> PrintSizes {
    PrintSizes::new()
}

/// Makes and draws every page, in parallel; a view lives no longer than its page is being drawn.
fn pages(
    sources: &Sources,
    maker: &Maker<'_>,
    theme: Option<&Theme>,
    sizes: &PrintSizes,
    progress: Progress<'_>,
    tree: &mut OutputTree,
    found: &mut Vec<Diagnostic>,
) {
    let pages = theme.map(|theme| Pages {
        theme,
        localizers: maker.localizers,
        sources,
        source_language: maker.programme.config.source_language,
    });
    let draw = |view: Reported<PageView>| {
        let mut faults = view.diagnostics;
        let drawn = pages.as_ref().map(|pages| pages.render(&view.value));
        progress(Step::Made);
        match drawn {
            Some(Ok(bytes)) => (Some((view.value.output, Arc::<[u8]>::from(bytes))), faults),
            Some(Err(more)) => {
                faults.extend(more);
                (None, faults)
            }
            None => (None, faults),
        }
    };
    let made: Vec<_> =
        (0..maker.plan.routes.len()).into_par_iter().map(|route| draw(maker.page(route, sizes))).collect();
    let bare = bare_pages(maker).into_iter().map(draw);
    for (file, faults) in made.into_iter().chain(bare) {
        found.extend(faults);
        if let Some((path, bytes)) = file {
            tree.insert(path, bytes);
        }
    }
}

/// The pages that no content stands behind: the chooser of languages, and what a server shows for
/// an address that does not exist, in each language and for the whole site.
fn bare_pages(maker: &Maker<'_>) -> Vec<Reported<PageView>> {
    let path = |path: &str| OutputPath::new(path).expect("the path is made of a language tag and a plain name");
    let mut views = vec![
        maker.chooser(path("index.html")),
        maker.not_found(maker.programme.config.source_language, path("404.html")),
    ];
    for (language, code) in maker.programme.config.codes().enumerate() {
        views.push(maker.not_found(language, path(&format!("{code}/404.html"))));
    }
    views
}

/// What is made of the plan alone.
fn generated(maker: &Maker<'_>, tree: &mut OutputTree) {
    let files =
        [("sitemap.xml", sitemap::sitemap(maker)), ("robots.txt", sitemap::robots(&maker.programme.config.base_url))];
    for (name, text) in files {
        let path = OutputPath::new(name).expect("the name is plain");
        tree.insert(path, text.into_bytes());
    }
}

/// Copies files. One of the site's own that has the name of a generated file takes its place.
fn copy(sources: &Sources, plan: &Plan, tree: &mut OutputTree) {
    for (source, output) in &plan.copies {
        if let Some(file) = sources.get(source) {
            tree.insert(output.clone(), Arc::clone(&file.bytes));
        }
    }
}
