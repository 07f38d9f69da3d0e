//! Which files the site consists of, and at which addresses, as data.
//!
//! Collisions, alternates, the sitemap and links are questions about this one list. The plan knows
//! nothing of how a file is drawn.

mod alias;
mod calendar;
mod feed;

use std::collections::{BTreeMap, HashMap};

use unicode_normalization::UnicodeNormalization;

use crate::content::slug::slugify;
use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::model::{PageIndex, Programme};
use crate::output::OutputPath;

pub use alias::Alias;
pub use calendar::{Calendar, Scope, season_of};
pub use feed::Feed;

/// The index of a route in [`Plan::routes`].
pub type RouteIndex = usize;

/// The addresses of the site.
#[derive(Debug)]
pub struct Plan {
    /// Every page in every language that shows it: by page, then by language.
    pub routes: Vec<Route>,
    /// The routes of each page, one a language.
    by_page: Vec<Vec<Option<RouteIndex>>>,
    /// Every page that stands side by side in several languages as well.
    pub parallels: Vec<Parallel>,
    /// The entries of each folder, in order, without the folder's own page.
    pub folders: BTreeMap<String, Vec<PageIndex>>,
    /// Every file that is copied: the path among the sources and the path of the output.
    pub copies: Vec<(std::sync::Arc<str>, OutputPath)>,
    /// Every calendar file.
    pub calendars: Vec<Calendar>,
    /// Every feed.
    pub feeds: Vec<Feed>,
    /// Every former address.
    pub aliases: Vec<Alias>,
}

/// A page in a language.
#[derive(Clone, Debug)]
pub struct Route {
    /// The page.
    pub page: PageIndex,
    /// The language of the reader.
    pub language: usize,
    /// The language of the text.
    pub text_language: usize,
    /// The file.
    pub output: OutputPath,
    /// The PDF of the page, where its kind is printed.
    pub print: Option<OutputPath>,
}

/// A page in several languages side by side.
#[derive(Clone, Debug)]
pub struct Parallel {
    /// The page.
    pub page: PageIndex,
    /// The languages, in the order of the columns. The first is that of what is around them.
    pub languages: Vec<usize>,
    /// Their codes in one: `fi-en`.
    pub code: String,
    /// The file, below that of the page in the first language: `fi/sopimukset/parisopimus/fi-en/index.html`.
    pub output: OutputPath,
    /// The PDF beside it: `fi/sopimukset/parisopimus/fi-en/parisopimus-fi-en.pdf`.
    pub print: OutputPath,
}

impl Plan {
    /// The index of the page that shows `page` side by side, where there is one.
    pub fn parallel(&self, page: PageIndex) -> Option<usize> {
        self.parallels.iter().position(|parallel| parallel.page == page)
    }

    /// The route of a page in a language.
    pub fn route(&self, page: PageIndex, language: usize) -> Option<RouteIndex> {
        self.by_page[page][language]
    }

    /// All routes of a page, one a language.
    pub fn routes_of(&self, page: PageIndex) -> impl Iterator<Item = &Route> {
        self.by_page[page].iter().flatten().map(|index| &self.routes[*index])
    }

    /// The output path of a copied file.
    pub fn copy_of(&self, source: &str) -> Option<&OutputPath> {
        let at = self.copies.binary_search_by(|(path, _)| (**path).cmp(source)).ok()?;
        Some(&self.copies[at].1)
    }
}

/// Plans the site.
///
/// # Diagnostics
/// `plan::bad-path`, `plan::bad-alias`.
pub fn plan(programme: &Programme) -> Reported<Plan> {
    let mut diagnostics = Vec::new();
    let slugs = FolderSlugs::new(programme);
    let mut routes = Vec::new();
    let mut by_page = vec![vec![None; programme.config.languages.len()]; programme.pages.len()];
    for (page, slots) in by_page.iter_mut().enumerate() {
        for (language, slot) in slots.iter_mut().enumerate() {
            if let Some(route) = route(programme, &slugs, page, language, &mut diagnostics) {
                *slot = Some(routes.len());
                routes.push(route);
            }
        }
    }
    let mut plan = Plan {
        routes,
        by_page,
        parallels: Vec::new(),
        folders: folders(programme),
        copies: copies(programme, &mut diagnostics),
        calendars: Vec::new(),
        feeds: Vec::new(),
        aliases: Vec::new(),
    };
    plan.parallels = parallels(programme, &plan);
    plan.calendars = calendar::calendars(programme, &slugs, &plan);
    plan.feeds = feed::feeds(programme, &plan);
    plan.aliases = alias::aliases(programme, &plan, &mut diagnostics);
    Reported::new(plan, diagnostics)
}

/// The slugs of all folders in all languages: that of the folder's own page, or its name.
struct FolderSlugs(HashMap<(String, usize), String>);

impl FolderSlugs {
    fn new(programme: &Programme) -> Self {
        let mut slugs = HashMap::new();
        for page in programme.pages.iter().filter(|page| page.name.is_collection()) {
            for language in 0..programme.config.languages.len() {
                let slug = page.slug_in(language);
                if let Some(slug) = slug {
                    slugs.insert((page.name.folder().to_owned(), language), slugify(&slug.value));
                }
            }
        }
        Self(slugs)
    }

    /// The path of a folder in a language, with `/` at its end, empty at the top.
    fn path(&self, folder: &str, language: usize) -> String {
        let mut path = String::new();
        let ends = folder.match_indices('/').map(|(at, _)| at).chain((!folder.is_empty()).then_some(folder.len()));
        for end in ends {
            let name = folder[..end].rsplit('/').next().unwrap_or_default();
            let slug = self.0.get(&(folder[..end].to_owned(), language)).map_or(name, String::as_str);
            path.push_str(slug);
            path.push('/');
        }
        path
    }
}

fn route(
    programme: &Programme,
    slugs: &FolderSlugs,
    page: PageIndex,
    language: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Route> {
    let entry = &programme.pages[page];
    let file = entry.file_in(language)?;
    let code = &programme.config.languages[language].code;
    let slug = entry.slug_in(language).map(|slug| slugify(&slug.value)).filter(|slug| !slug.is_empty());
    let slug = slug.unwrap_or_else(|| entry.name.last().to_owned());
    let folder = slugs.path(entry.name.folder(), language);
    let (path, name) = if entry.name.is_home() {
        (format!("{code}/index.html"), "index")
    } else if entry.name.is_collection() {
        (format!("{code}/{folder}index.html"), "index")
    } else {
        (format!("{code}/{folder}{slug}/index.html"), slug.as_str())
    };
    let printed = entry.kind.is_printed() && !entry.name.is_collection();
    let print = printed.then(|| OutputPath::new(&path.replace("index.html", &format!("{name}.pdf")))).flatten();
    let Some(output) = OutputPath::new(&path) else {
        diagnostics.push(Diagnostic::error("plan::bad-path", Span::file(&file.path)).with("path", path));
        return None;
    };
    Some(Route { page, language, text_language: file.language, output, print })
}

/// The pages that stand side by side: one address for each, whichever of its languages a reader comes from.
fn parallels(programme: &Programme, plan: &Plan) -> Vec<Parallel> {
    let parallel = |page: PageIndex| {
        let languages = programme.pages[page].side_by_side(&programme.config);
        let route = &plan.routes[plan.route(page, *languages.first()?)?];
        let codes: Vec<&str> =
            languages.iter().map(|language| programme.config.languages[*language].code.as_str()).collect();
        let code = codes.join("-");
        let folder = route.output.as_str().strip_suffix("index.html")?;
        let name = route.print.as_ref()?.as_str().strip_prefix(folder)?.strip_suffix(".pdf")?;
        let output = OutputPath::new(&format!("{folder}{code}/index.html"))?;
        let print = OutputPath::new(&format!("{folder}{code}/{name}-{code}.pdf"))?;
        Some(Parallel { page, languages, code, output, print })
    };
    (0..programme.pages.len()).filter_map(parallel).collect()
}

/// The entries of every folder, in order.
fn folders(programme: &Programme) -> BTreeMap<String, Vec<PageIndex>> {
    let mut folders: BTreeMap<String, Vec<PageIndex>> = BTreeMap::new();
    for (index, page) in programme.pages.iter().enumerate() {
        if !page.name.is_home() && !page.name.is_collection() {
            folders.entry(page.name.folder().to_owned()).or_default().push(index);
        }
    }
    for pages in folders.values_mut() {
        pages.sort_by_cached_key(|index| {
            let (order, id) = programme.pages[*index].order();
            (order, id.to_owned())
        });
    }
    folders
}

/// Files beside pages keep their folder; those of `static/` and of the theme go to the root.
fn copies(programme: &Programme, diagnostics: &mut Vec<Diagnostic>) -> Vec<(std::sync::Arc<str>, OutputPath)> {
    let lineage = &programme.config.lineage;
    let mut copies = Vec::new();
    // How far each is from the site's own files: the nearest of one address takes the place of the others.
    let mut nearest: HashMap<OutputPath, usize> = HashMap::new();
    for path in &programme.files {
        let own = ["content/", "static/"].iter().find_map(|root| Some((path.strip_prefix(root)?, 0)));
        let themes = || lineage.strip(path, "static").map(|(inner, far)| (inner, far + 1));
        let Some((inner, far)) = own.or_else(themes) else { continue };
        let Some(output) = OutputPath::new(inner) else {
            diagnostics.push(Diagnostic::error("plan::bad-path", Span::file(path)).with("path", path));
            continue;
        };
        // Files beside pages take no one's place.
        if !path.starts_with("content/") {
            let near = nearest.entry(output.clone()).or_insert(far);
            *near = far.min(*near);
        }
        copies.push((far, std::sync::Arc::clone(path), output));
    }
    let is_seen = |(far, path, output): &(usize, std::sync::Arc<str>, OutputPath)| {
        path.starts_with("content/") || nearest.get(output) == Some(far)
    };
    copies.retain(is_seen);
    copies.into_iter().map(|(_, path, output)| (path, output)).collect()
}

/// The path as a file system may see it that minds neither case nor composition.
fn fold(path: &str) -> String {
    if path.is_ascii() { path.to_ascii_lowercase() } else { path.nfc().flat_map(char::to_lowercase).collect() }
}

/// What stands in the way of writing the files of a plan.
///
/// # Diagnostics
/// `plan::collision` for two files of one address, also where they differ in case or composition
/// alone, which some file systems do not tell apart; `plan::file-for-folder`.
pub fn collisions(programme: &Programme, plan: &Plan) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut seen: HashMap<String, Span> = HashMap::new();
    let pages = plan.routes.iter().filter_map(|route| {
        let file = programme.pages[route.page].file_in(route.language)?;
        let span = file.front.slug.as_ref().map_or_else(|| Span::file(&file.path), |slug| slug.span.clone());
        Some((&route.output, span))
    });
    let prints = plan.routes.iter().filter_map(|route| {
        let file = programme.pages[route.page].file_in(route.language)?;
        Some((route.print.as_ref()?, Span::file(&file.path)))
    });
    let parallels = plan.parallels.iter().flat_map(|parallel| {
        let span = Span::file(&programme.pages[parallel.page].source_file().path);
        [(&parallel.output, span.clone()), (&parallel.print, span)]
    });
    let copies = plan.copies.iter().map(|(path, output)| (output, Span::file(path)));
    let aliases = plan.aliases.iter().map(|alias| (&alias.output, alias.span.clone()));
    for (output, span) in pages.chain(prints).chain(parallels).chain(copies).chain(aliases) {
        let folded = fold(output.as_str());
        match seen.get(&folded) {
            Some(first) => diagnostics.push(
                Diagnostic::error("plan::collision", span)
                    .with("url", format!("/{}", output.url()))
                    .label(first.clone(), "first"),
            ),
            None => {
                seen.insert(folded, span);
            }
        }
    }
    report_files_for_folders(&seen, &mut diagnostics);
    diagnostics
}

/// `plan::file-for-folder`: a file at the address of a folder that other files lie in.
fn report_files_for_folders(outputs: &HashMap<String, Span>, diagnostics: &mut Vec<Diagnostic>) {
    let mut blocked: BTreeMap<&str, &Span> = BTreeMap::new();
    #[expect(clippy::iter_over_hash_type, reason = "of several places the first is kept, whatever the order")]
    for (output, span) in outputs {
        for (end, _) in output.match_indices('/').filter(|(end, _)| outputs.contains_key(&output[..*end])) {
            let first = blocked.entry(&output[..end]).or_insert(span);
            *first = span.min(*first);
        }
    }
    for (file, inner) in blocked {
        let diagnostic = Diagnostic::error("plan::file-for-folder", outputs[file].clone());
        diagnostics.push(diagnostic.with("url", format!("/{file}")).label(inner.clone(), "inner"));
    }
}
