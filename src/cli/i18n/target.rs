//! How a translation is named on the command line: by its page's id or by its file, with or without a section.

use super::super::site::Site;
use crate::content::name::ROOT;
use crate::diagnostic::Diagnostic;
use crate::model::Page;

/// A page, or a section of it, in some languages.
#[derive(Clone, Debug)]
pub(super) struct Target<'a> {
    pub(super) page: &'a Page,
    /// The languages of the translations that are meant.
    pub(super) languages: Vec<usize>,
    /// The key of the section; all where none is named.
    pub(super) section: Option<String>,
}

impl Site {
    /// All pages, those that are not published now behind the others.
    pub(super) fn pages(&self) -> impl Iterator<Item = &Page> {
        self.content.programme.pages.iter().chain(&self.content.programme.aside)
    }

    /// The index of a language of the site.
    ///
    /// # Errors
    /// `accept::unknown-language`.
    pub(super) fn language(&self, code: &str) -> Result<usize, Diagnostic> {
        let config = &self.content.programme.config;
        config.language(code).ok_or_else(|| {
            let known: Vec<&str> = config.codes().collect();
            let fault = Diagnostic::global("accept::unknown-language").with("language", code);
            fault.with("known", known.join(", ")).suggest(code, known)
        })
    }

    /// What `PAGE[#SECTION]` means: `roles/mentor`, `roles/mentor.en`, `content/roles/mentor.en.md`.
    ///
    /// # Errors
    /// `accept::unknown-page`, `accept::unknown-section`, `accept::no-translation`.
    pub(super) fn target(&self, written: &str, only: Option<usize>) -> Result<Target<'_>, Diagnostic> {
        let (path, section) = written.split_once('#').map_or((written, None), |(path, section)| (path, Some(section)));
        let path = path.replace('\\', "/");
        let inner = path.rfind(ROOT).map_or(path.as_str(), |at| &path[at + ROOT.len()..]);
        let inner = inner.trim_start_matches("./").trim_end_matches(".md");
        let config = &self.content.programme.config;
        let split = inner.rsplit_once('.').and_then(|(id, code)| Some((id, config.language(code)?)));
        let (id, language) = split.map_or((inner, None), |(id, language)| (id, Some(language)));
        let Some(page) = self.pages().find(|page| page.name.id() == id) else {
            let known: Vec<&str> = self.pages().map(|page| page.name.id()).collect();
            return Err(Diagnostic::global("accept::unknown-page").with("page", written).suggest(id, known));
        };
        // The file of the source page stands for all of its translations.
        let wanted = only.or(language.filter(|language| *language != page.source));
        let fits = |language: &usize| {
            *language != page.source
                && wanted.is_none_or(|wanted| wanted == *language)
                && page.versions[*language].is_some()
        };
        let languages: Vec<usize> = (0..page.versions.len()).filter(fits).collect();
        if languages.is_empty() {
            let language = wanted.map_or_else(|| "none".to_owned(), |language| config.languages[language].code.clone());
            return Err(Diagnostic::global("accept::no-translation").with("page", id).with("language", language));
        }
        let section = section.filter(|section| !section.is_empty());
        if let Some(section) = section
            && page.source_file().section(section).is_none()
        {
            let known = page.source_file().sections().iter().map(|section| &*section.key);
            let fault = Diagnostic::global("accept::unknown-section").with("page", id).with("section", section);
            let fault = fault.with("known", known.clone().collect::<Vec<_>>().join(", "));
            return Err(fault.suggest(section, known));
        }
        Ok(Target { page, languages, section: section.map(str::to_owned) })
    }
}
