//! Everything that is wrong with a site.

use super::super::drawn::Drawn;
use super::super::echoes;
use super::super::items::{Document, Item, Items};
use super::super::memo::Key;
use super::Warm;
use crate::check::ftl;
use crate::config::Config;
use crate::diagnostic::{self, Diagnostic};
use crate::plan;

impl Warm {
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
    pub(super) fn faults(&mut self) -> Vec<Diagnostic> {
        let mut found = self.reader.faults();
        if let Some((programme, localizers)) = self.reader.content() {
            let [_, state, words] = self.reader.states();
            self.findings.look(programme, state, &self.sources, usize::MAX);
            found.extend(self.findings.all().cloned());
            let key = Key::default().and([state, words, self.templates.state(), self.texts]);
            self.words.renew(key, || ftl::findings(&self.sources, programme, localizers));
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
