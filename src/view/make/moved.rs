//! Pages that stand where there is none: at former addresses, and at addresses that never were.

use std::sync::Arc;

use super::{Maker, Sink};
use crate::diagnostic::Reported;
use crate::output::OutputPath;
use crate::plan::Alias;
use crate::view::{LostView, PageView};

impl Maker<'_> {
    /// The page at a former address, by its index in the plan: its `page` is the one that has moved.
    pub fn moved(&self, index: usize) -> Reported<PageView> {
        let Alias { page, language, output, .. } = &self.plan.aliases[index];
        let mut view = self.bare(*language, output.clone(), "moved.html", ("moved-title", "moved"));
        if let Some(card) = self.card(*page, *language) {
            view.value.page = Arc::clone(card);
        }
        // Another template would show an empty page and send no one on.
        view.value.templates.truncate(1);
        view
    }

    /// The page that a server shows for an address that does not exist, in one language.
    pub fn not_found(&self, language: usize, output: OutputPath) -> Reported<PageView> {
        self.lost(language, output, &[language])
    }

    /// The same at the root, where most servers look for one page for all addresses: in every language.
    pub fn not_found_anywhere(&self, output: OutputPath) -> Reported<PageView> {
        let source = self.programme.config.source_language;
        let others = (0..self.localizers.len()).filter(|language| *language != source);
        let languages: Vec<usize> = std::iter::once(source).chain(others).collect();
        self.lost(source, output, &languages)
    }

    fn lost(&self, language: usize, output: OutputPath, languages: &[usize]) -> Reported<PageView> {
        let Reported { value: mut view, diagnostics: mut sink } =
            self.bare(language, output, "404.html", ("not-found-title", "not-found"));
        view.lost = languages.iter().map(|language| self.lost_in(*language, &mut sink)).collect();
        Reported::new(view, sink)
    }

    fn lost_in(&self, language: usize, sink: &mut Sink) -> LostView {
        let site = self.site(language);
        LostView {
            lang: site.lang.clone(),
            dir: site.dir.clone(),
            title: self.word("not-found-title", language, sink),
            text: self.word("not-found-text", language, sink),
            label: self.word("not-found-home", language, sink),
            home: site.home.clone(),
        }
    }
}
