//! From files to a programme: each file is parsed when it has changed, and the whole is joined anew
//! only for a change that others can see.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::memo::{Key, Memo};
use super::{Content, disguise};
use crate::check::ftl::{self, Names, names_in};
use crate::config::{self, Config, Language};
use crate::content::name::{PageName, ROOT};
use crate::content::{self, PageFile};
use crate::diagnostic::{self, Diagnostic, Reported, Span};
use crate::i18n::{self, Locale, Localizer};
use crate::model::{self, Programme};
use crate::pseudo::Pseudo;
use crate::source::builtin::BUNDLED;
use crate::source::{SourceFile, Sources};

/// Reads the content of a site, and remembers what it has read.
#[derive(Debug, Default)]
pub(super) struct Reader {
    setup: Memo<Reported<Option<Setup>>>,
    words: Memo<Reported<Vec<Localizer>>>,
    /// One a language: the words that it may use.
    words_of: Vec<Memo<()>>,
    /// The codes of the languages that the pages were parsed for, and that of the source language.
    codes: Vec<String>,
    pages: BTreeMap<Arc<str>, Parsed>,
    /// The words in braces that they have.
    names: Names,
    /// Of how many the name or the front matter has errors.
    unsound: usize,
    /// Grows with every change of a page that others can see.
    outlines: u64,
    assets: BTreeSet<Arc<str>>,
    /// Grows when a file comes or goes.
    assets_state: u64,
    programme: Memo<Programme>,
    /// The ids of the messages that are to be translated still, where pages are marked for translators.
    open: Memo<BTreeSet<String>>,
}

/// The configuration, and its languages as the formatters know them.
#[derive(Debug)]
struct Setup {
    config: Arc<Config>,
    locales: Vec<Locale>,
}

/// A page's file, and what became of it.
#[derive(Debug)]
struct Parsed {
    file: SourceFile,
    page: Option<Arc<PageFile>>,
    /// What is wrong with its name and its front matter.
    front_faults: Vec<Diagnostic>,
    /// The words in braces that it has.
    names: Box<[Box<str>]>,
}

impl Reader {
    /// Takes in the files at `touched`, which have come, changed or gone since the last call.
    pub(super) fn read(&mut self, sources: &Sources, touched: &BTreeSet<Arc<str>>) {
        let themes = sources.below("themes/").filter(|file| file.path.ends_with(config::theme::FILE));
        self.setup.renew(Key::files(sources.get(config::FILE).into_iter().chain(themes)), || setup(sources));
        let Some(setup) = self.setup.get().and_then(|setup| setup.value.as_ref()) else { return };
        let config = Arc::clone(&setup.config);
        let files = catalogues(sources, &config);
        let key = |fits: &dyn Fn(usize) -> bool| {
            Key::files(files.iter().filter(|(language, _)| fits(*language)).map(|(_, file)| *file))
        };
        self.words.renew(key(&|_| true).and([self.setup.state()]), || localizers(&files, &config, &setup.locales));
        self.words_of.resize_with(config.languages.len(), Memo::default);
        for (language, words) in self.words_of.iter_mut().enumerate() {
            let fallbacks = config.languages[language].fallback.iter().map(|fallback| *fallback as u64);
            words.renew(key(&|other| config.may_speak(language, other)).and(fallbacks), || ());
        }
        let replaced = self.take_pages(sources, &config, touched);
        // What was written in one language is in disguise in another.
        let is_disguised = config.codes().any(|code| Pseudo::of(code).is_some());
        self.outlines += u64::from(is_disguised && !replaced.is_empty());
        self.take_assets(sources, &config, touched);
        if !self.join(sources, &config)
            && let Some(programme) = self.programme.get_mut()
            && !replaced.into_iter().all(|file| programme.replace(file, &sources.settings))
        {
            self.outlines += 1;
            self.join(sources, &config);
        }
        if let Some(code) = &sources.settings.translate {
            self.find_open(sources, code);
        }
    }

    /// Finds what is to be translated into a language still.
    fn find_open(&mut self, sources: &Sources, code: &str) {
        let mut open = std::mem::take(&mut self.open);
        if let Some((programme, localizers)) = self.content()
            && let Some(language) = programme.config.language(code)
        {
            open.renew(Key::default().and(self.states()), || ftl::open(sources, programme, localizers, language));
        }
        self.open = open;
    }

    /// Joins the pages, where one has changed in a way that others can see. Whether they were.
    fn join(&mut self, sources: &Sources, config: &Arc<Config>) -> bool {
        let key = Key::default().and([self.setup.state(), self.outlines, self.assets_state]);
        let files = self.pages.values().filter_map(|parsed| parsed.page.as_ref()).map(Arc::clone);
        let files = || disguise::with_disguised(files.collect(), config);
        let assets = &self.assets;
        self.programme.renew(key, || model::join(Arc::clone(config), files(), assets.clone(), &sources.settings))
    }

    /// What was read last, where the configuration can be read now.
    pub(super) fn content(&self) -> Option<(&Programme, &[Localizer])> {
        self.setup.get()?.value.as_ref()?;
        Some((self.programme.get()?, &self.words.get()?.value))
    }

    /// The ids of the messages that are to be translated still: none but where pages are marked for translators.
    pub(super) fn open(&self) -> &BTreeSet<String> {
        static NONE: BTreeSet<String> = BTreeSet::new();
        self.open.get().unwrap_or(&NONE)
    }

    /// The words in braces that pages have.
    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    /// Whether a file could not be read as it was meant, so that what is there now may soon be mended.
    pub(super) fn is_unsettled(&self) -> bool {
        self.unsound > 0 || self.setup.get().is_some_and(Reported::has_errors)
    }

    /// The states of the configuration, the programme and the words.
    pub(super) fn states(&self) -> [u64; 3] {
        [self.setup.state(), self.programme.state(), self.words.state()]
    }

    /// The state of the words that a language may use, its fallbacks' among them.
    pub(super) fn words_of(&self, language: usize) -> u64 {
        self.words_of[language].state()
    }

    /// What was read, taken out.
    pub(super) fn into_content(self) -> Option<Content> {
        self.setup.get()?.value.as_ref()?;
        Some(Content { programme: self.programme.into_value()?, localizers: self.words.into_value()?.value })
    }

    /// What is wrong with the content.
    ///
    /// # Diagnostics
    /// Those of the configuration, of the words of the interface, of the pages and of how they fit together.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let Some(setup) = self.setup.get() else { return Vec::new() };
        let mut found = setup.diagnostics.clone();
        if setup.value.is_some() {
            found.extend(self.words.get().into_iter().flat_map(|words| &words.diagnostics).cloned());
            // Texts that no page shows are read here.
            let faults: Vec<Vec<Diagnostic>> = self.pages.par_iter().map(|(_, parsed)| parsed.faults()).collect();
            found.extend(faults.into_iter().flatten());
            found.extend(self.programme.get().into_iter().flat_map(Programme::faults));
        }
        found
    }

    /// Parses, in parallel, the pages that have changed. Those that differ from what they were in
    /// their running text alone are returned; any other change counts as one of the outlines.
    fn take_pages(&mut self, sources: &Sources, config: &Config, touched: &BTreeSet<Arc<str>>) -> Vec<Arc<PageFile>> {
        let is_page = |path: &str| path.starts_with(ROOT) && path.ends_with(".md");
        let mut files: Vec<&SourceFile> = Vec::new();
        let codes: Vec<&str> = config.codes().chain([config.languages[config.source_language].code.as_str()]).collect();
        if codes == self.codes {
            for path in touched.iter().filter(|path| is_page(path)) {
                match sources.get(path) {
                    Some(file) => files.push(file),
                    None => {
                        if let Some(gone) = self.pages.remove(path) {
                            self.unsound -= usize::from(gone.has_errors());
                            self.names.remove(&gone.names);
                            self.outlines += 1;
                        }
                    }
                }
            }
        } else {
            self.codes = codes.into_iter().map(str::to_owned).collect();
            self.pages.values().for_each(|gone| self.names.remove(&gone.names));
            self.pages.clear();
            self.unsound = 0;
            files.extend(sources.below(ROOT).filter(|file| is_page(&file.path)));
            self.outlines += 1;
        }
        let parsed: Vec<Parsed> = files.par_iter().map(|file| Parsed::of(file, config)).collect();
        let mut replaced = Vec::new();
        for parsed in parsed {
            let former = self.pages.get(&parsed.file.path);
            // Most changes are none of the names, and nobody need look at them.
            if former.is_none_or(|former| former.names != parsed.names) {
                former.into_iter().for_each(|former| self.names.remove(&former.names));
                self.names.add(&parsed.names);
            }
            match parsed.page.as_ref().filter(|_| former.is_some_and(|former| former.has_outline_of(&parsed))) {
                Some(page) => replaced.push(Arc::clone(page)),
                None => self.outlines += 1,
            }
            self.unsound -= usize::from(former.is_some_and(Parsed::has_errors));
            self.unsound += usize::from(parsed.has_errors());
            self.pages.insert(Arc::clone(&parsed.file.path), parsed);
        }
        replaced
    }

    /// Lists the files that are no pages, where one may have come or gone.
    fn take_assets(&mut self, sources: &Sources, config: &Config, touched: &BTreeSet<Arc<str>>) {
        if self.assets_state > 0 && touched.iter().all(|path| path.starts_with(ROOT) && path.ends_with(".md")) {
            return;
        }
        let assets = assets(sources, config);
        if self.assets_state == 0 || assets != self.assets {
            self.assets = assets;
            self.assets_state += 1;
        }
    }
}

impl Parsed {
    fn of(file: &SourceFile, config: &Config) -> Self {
        let Reported { value, diagnostics } = parse(file, config);
        let names = names_in(file.text().unwrap_or_default());
        Self { file: file.clone(), page: value.map(Arc::new), front_faults: diagnostics, names }
    }

    fn has_errors(&self) -> bool {
        diagnostic::has_errors(&self.front_faults)
    }

    fn faults(&self) -> Vec<Diagnostic> {
        let of_text = self.page.iter().flat_map(|page| page.text_faults());
        self.front_faults.iter().chain(of_text).cloned().collect()
    }

    fn has_outline_of(&self, other: &Self) -> bool {
        match (&self.page, &other.page) {
            (Some(one), Some(two)) => content::same_outline((one, &self.file), (two, &other.file)),
            _ => false,
        }
    }
}

fn setup(sources: &Sources) -> Reported<Option<Setup>> {
    let Some(file) = sources.get(config::FILE) else { return Reported::clean(None) };
    let mut found = Vec::new();
    let config = config::read(file, &sources.settings).into(&mut found);
    let setup = config.and_then(|mut config| {
        config.lineage = config::theme::lineage(sources, &config.theme.value, &mut found);
        let locales = locales(&config, &mut found)?;
        Some(Setup { config: Arc::new(config), locales })
    });
    Reported::new(setup, found)
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

/// The words of each language, with its index: the tool's own first, then the site's, which override them.
fn catalogues<'s>(sources: &'s Sources, config: &Config) -> Vec<(usize, &'s SourceFile)> {
    let mut files: Vec<(usize, &SourceFile)> = Vec::new();
    for (index, language) in config.languages.iter().enumerate() {
        // A pseudo-language has the words of the source language, in disguise.
        let is_pseudo = Pseudo::of(&language.code).is_some();
        let code = if is_pseudo { &config.languages[config.source_language].code } else { &language.code };
        let bundled = format!("{BUNDLED}i18n/{code}/interface.ftl");
        files.extend(sources.get(&bundled).map(|file| (index, file)));
        files.extend(i18n::own_catalogues(sources, code).map(|file| (index, file)));
    }
    files
}

fn localizers(files: &[(usize, &SourceFile)], config: &Config, locales: &[Locale]) -> Reported<Vec<Localizer>> {
    let fallbacks = |language: &Language| match Pseudo::of(&language.code) {
        // Where the source language itself borrows words, a pseudo-language has them undisguised, which shows.
        Some(_) => config.languages[config.source_language].fallback.clone(),
        None => language.fallback.clone(),
    };
    let fallbacks: Vec<Vec<usize>> = config.languages.iter().map(fallbacks).collect();
    i18n::localizers(locales, &fallbacks, files)
}

fn parse(file: &SourceFile, config: &Config) -> Reported<Option<PageFile>> {
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
    let content = sources.below(ROOT).filter(|file| !file.path.ends_with(".md"));
    let files = content.chain(sources.below("static/")).chain(config.lineage.all(sources, "static"));
    files.map(|file| Arc::clone(&file.path)).collect()
}
