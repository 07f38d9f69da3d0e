//! The project as the commands for translators see it: its files and its configuration.

use crate::cli::{Common, Terminal, USAGE};
use crate::config::{self, Config};
use crate::diagnostic::{self, Diagnostic};
use crate::source::{Sources, disk};

/// A project that could be read.
pub(super) struct Project {
    pub(super) sources: Sources,
    pub(super) config: Config,
}

impl Project {
    /// Reads it; where there is none, says so and gives the exit code.
    pub(super) fn load(common: &Common, terminal: &Terminal) -> Result<Self, u8> {
        let sources = match disk::load(&common.root) {
            Ok(loaded) => loaded.value,
            Err(error) => {
                terminal.report_one(error.diagnostic());
                return Err(USAGE);
            }
        };
        let read = sources.get(config::FILE).map(|file| config::read(file, &sources.settings)).unwrap_or_default();
        // A configuration with errors cannot be trusted to say what the languages are.
        match read.value {
            Some(config) if !diagnostic::has_errors(&read.diagnostics) => Ok(Self { sources, config }),
            _ => {
                terminal.report(&read.diagnostics, &sources);
                Err(USAGE)
            }
        }
    }

    /// The index of a language that is translated into: one of the site's, and not its source.
    ///
    /// # Errors
    /// `i18n::unknown-language`, `i18n::source-language`.
    pub(super) fn target(&self, code: &str) -> Result<usize, Diagnostic> {
        let known = || self.config.codes().filter(|code| !self.is_source(code));
        match self.config.language(code) {
            Some(_) if self.is_source(code) => {
                let known: Vec<&str> = known().collect();
                Err(Diagnostic::global("i18n::source-language").with("language", code).with("known", known.join(", ")))
            }
            Some(language) => Ok(language),
            None => {
                let all: Vec<&str> = known().collect();
                let known = if all.is_empty() { "none".to_owned() } else { all.join(", ") };
                let diagnostic = Diagnostic::global("i18n::unknown-language").with("language", code);
                Err(diagnostic.with("known", known).suggest(code, all))
            }
        }
    }

    /// The tag of the source language.
    pub(super) fn source(&self) -> &str {
        &self.config.languages[self.config.source_language].code
    }

    fn is_source(&self, code: &str) -> bool {
        code == self.source()
    }
}
