//! How far the translations are, and what there is to do: the numbers behind `sitegen i18n status`.

use std::sync::Arc;

use crate::check::ftl::FileStatus;
use crate::content::PageFile;
use crate::content::front::record::{Record, entry};
use crate::diagnostic::Diagnostic;
use crate::model::structure::{self, Difference};
use crate::model::translation::State;
use crate::model::{Page, Programme};
use crate::pseudo::Pseudo;

/// The translations into a language.
#[derive(Clone, Debug)]
pub struct LanguageStatus {
    /// The index of the language.
    pub language: usize,
    /// How many words there are to translate, as the source counts them.
    pub words: usize,
    /// How many of them are translated and up to date.
    pub done: usize,
    /// Every page that has to be in this language, by id.
    pub pages: Vec<PageStatus>,
    /// The files of its words, by path.
    pub files: Vec<FileStatus>,
}

/// A page in a language.
#[derive(Clone, Debug)]
pub struct PageStatus {
    /// Its id.
    pub id: Arc<str>,
    /// Its state.
    pub state: State,
    /// How many words the source has.
    pub words: usize,
    /// How many of them are to be translated, or looked at.
    pub work: usize,
    /// The file of the translation, which is yet to be written where there is none.
    pub path: String,
    /// The file of the source; none for an orphan.
    pub source: Option<Arc<PageFile>>,
    /// The file of the translation.
    pub translation: Option<Arc<PageFile>>,
    /// The sections that there is something to do in.
    pub sections: Vec<SectionStatus>,
    /// Where the structures differ.
    pub differences: Vec<Difference>,
    /// The lines of `[synced]` as they are when all is done.
    pub synced: Vec<String>,
}

/// A section that there is something to do in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionStatus {
    /// Its key.
    pub key: Arc<str>,
    /// What there is to do.
    pub work: Work,
    /// How many words it has.
    pub words: usize,
    /// Its index in the source.
    pub source: usize,
    /// The index of its counterpart in the translation.
    pub translation: Option<usize>,
}

/// What there is to do in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// It has changed since it was translated.
    Changed,
    /// It is not translated.
    New,
    /// Its structure differs.
    Differs,
}

impl Work {
    /// The name by which messages and programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::New => "new",
            Self::Differs => "differs",
        }
    }
}

impl LanguageStatus {
    /// How many pages are in a state.
    pub fn count(&self, state: State) -> usize {
        self.pages.iter().filter(|page| page.state == state).count()
    }

    /// Which part of the words is translated and up to date, in hundredths; all of nothing is all.
    pub fn percent(&self) -> f64 {
        if self.words == 0 { 100.0 } else { self.done as f64 * 100.0 / self.words as f64 }
    }

    /// The files of words that there is something to do in, those with the most words first.
    pub fn open_files(&self) -> Vec<&FileStatus> {
        let mut files: Vec<&FileStatus> = self.files.iter().filter(|file| !file.open.is_empty()).collect();
        files.sort_by_key(|file| (std::cmp::Reverse(file.work), &file.path));
        files
    }

    /// How many messages there are to translate.
    pub fn open_messages(&self) -> usize {
        self.files.iter().map(|file| file.open.len()).sum()
    }

    /// How many words there are to translate, or to look at.
    pub fn work(&self) -> usize {
        self.words - self.done
    }

    /// The pages that there is something to do in, those that may not be published first, then the most
    /// words.
    pub fn queue(&self) -> Vec<&PageStatus> {
        let mut queue: Vec<&PageStatus> =
            self.pages.iter().filter(|page| !matches!(page.state, State::Current | State::Untracked)).collect();
        queue.sort_by_key(|page| (std::cmp::Reverse(page.state), std::cmp::Reverse(page.work), Arc::clone(&page.id)));
        queue
    }
}

/// The state of every translation, by language; pseudo-languages are nobody's work. `found` is what reading the
/// content has found: pages whose source is missing are known from it. `files` are those of
/// [`progress`](crate::check::ftl::progress).
pub fn status(programme: &Programme, found: &[Diagnostic], files: Vec<Vec<FileStatus>>) -> Vec<LanguageStatus> {
    // What is not published this season is work all the same; what its author still writes is not.
    let pages: Vec<&Page> =
        programme.pages.iter().chain(programme.aside.iter().filter(|page| !page.facts().draft)).collect();
    let is_made = |language: &usize| Pseudo::of(&programme.config.languages[*language].code).is_some();
    let languages = files.into_iter().enumerate().filter(|(language, _)| !is_made(language));
    let language = |(language, files): (usize, Vec<FileStatus>)| {
        let words = files.iter().map(|file| file.words).sum();
        let work: usize = files.iter().map(|file| file.work).sum();
        let mut status = LanguageStatus { language, words, done: words - work, pages: Vec::new(), files };
        for page in pages.iter().filter(|page| page.source != language) {
            let page = page_status(programme, page, language);
            status.words += page.words;
            status.done += page.words - page.work;
            status.pages.push(page);
        }
        status.pages.extend(orphans(programme, found, language));
        status.pages.sort_by(|a, b| a.id.cmp(&b.id));
        status
    };
    languages.map(language).filter(|status| !status.pages.is_empty() || !status.files.is_empty()).collect()
}

fn page_status(programme: &Programme, page: &Page, language: usize) -> PageStatus {
    let source = page.source_file();
    let code = &programme.config.languages[language].code;
    let translation = page.versions[language].clone();
    let words = source.sections().iter().map(|section| section.words).sum();
    let (sections, differences) = match &translation {
        Some(file) => work(programme, page, file),
        None => (all_new(source), Vec::new()),
    };
    let state = match &translation {
        None => State::Missing,
        Some(file) if file.front.draft => State::Draft,
        Some(_) if sections.iter().any(|section| section.work != Work::Differs) => State::Stale,
        Some(_) if !sections.is_empty() => State::StructureDiffers,
        Some(file) if file.front.synced.is_none() => State::Untracked,
        Some(_) => State::Current,
    };
    let work = match state {
        State::Missing | State::Draft => words,
        _ => sections.iter().map(|section| section.words).sum(),
    };
    PageStatus {
        id: page.name.id().into(),
        state,
        words,
        work,
        path: format!("content/{}.{code}.md", page.name.id()),
        synced: synced(source, translation.as_deref()),
        source: Some(Arc::clone(source)),
        translation,
        sections,
        differences,
    }
}

/// Every section of a page, to be translated.
fn all_new(source: &PageFile) -> Vec<SectionStatus> {
    let section = |(index, section): (usize, &crate::content::section::Section)| SectionStatus {
        key: Arc::clone(&section.key),
        work: Work::New,
        words: section.words,
        source: index,
        translation: None,
    };
    source.sections().iter().enumerate().map(section).collect()
}

/// What there is to do in a translation: old sections, and those whose structure differs.
fn work(programme: &Programme, page: &Page, file: &PageFile) -> (Vec<SectionStatus>, Vec<Difference>) {
    let source = page.source_file();
    let mut differences = structure::compare(programme, source, file);
    differences.retain(|difference| difference.is_structural() && !difference.is_accepted(source, file));
    let counterparts = structure::counterparts(source, file);
    let mut sections = Vec::new();
    for (index, section) in source.sections().iter().enumerate() {
        let old = page.old[file.language].iter().find(|old| old.source == index);
        let work = match old {
            Some(old) if old.is_new => Work::New,
            Some(_) => Work::Changed,
            None if differences.iter().any(|difference| difference.section == index) => Work::Differs,
            None => continue,
        };
        let key = Arc::clone(&section.key);
        sections.push(SectionStatus {
            key,
            work,
            words: section.words,
            source: index,
            translation: counterparts[index],
        });
    }
    (sections, differences)
}

/// The lines of `[synced]` for a translation that is up to date. Reasons are kept.
fn synced(source: &PageFile, translation: Option<&PageFile>) -> Vec<String> {
    let recorded = translation.and_then(|file| file.front.synced.as_ref());
    let line = |section: &crate::content::section::Section| {
        let reason = recorded.and_then(|synced| synced.get(&section.key)).and_then(|entry| entry.reason.clone());
        entry(&section.key, &Record::Follows { hash: section.short().to_owned(), reason })
    };
    source.sections().iter().map(line).collect()
}

/// The translations into a language whose source is not there.
fn orphans(programme: &Programme, found: &[Diagnostic], language: usize) -> Vec<PageStatus> {
    let ending = format!(".{}.md", programme.config.languages[language].code);
    let paths = found.iter().filter(|fault| fault.code == "content::no-source").filter_map(|fault| fault.span.as_ref());
    let orphan = |path: &Arc<str>| {
        let id = path.strip_prefix("content/")?.strip_suffix(&ending)?;
        Some(PageStatus {
            id: id.into(),
            state: State::Orphan,
            words: 0,
            work: 0,
            path: path.to_string(),
            source: None,
            translation: None,
            sections: Vec::new(),
            differences: Vec::new(),
            synced: Vec::new(),
        })
    };
    paths.filter_map(|span| orphan(&span.path)).collect()
}
