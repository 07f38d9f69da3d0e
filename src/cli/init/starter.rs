//! The files of the programme that will be unpacked, while it is being put together.

use std::collections::BTreeMap;

use crate::cli::i18n::followed;
use crate::cli::site::Site;
use crate::compile;
use crate::diagnostic::{Diagnostic, Reported};
use crate::i18n;
use crate::source::{SourceFile, Sources, builtin};

/// The files, by their paths below the project's root.
#[derive(Clone, Debug, Default)]
pub(super) struct Starter {
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

impl Starter {
    /// The programme that is compiled in, as it stands.
    pub(super) fn bundled() -> Self {
        let starters = builtin::FILES.iter().filter(|file| file.is_starter());
        Self { files: starters.map(|file| (file.path.to_owned(), file.bytes.to_vec())).collect() }
    }

    /// The text of a file; empty where there is none.
    pub(super) fn text(&self, path: &str) -> String {
        self.files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }

    /// Puts a text in the place of a file's.
    pub(super) fn set(&mut self, path: &str, text: String) {
        self.files.insert(path.to_owned(), text.into_bytes());
    }

    /// Puts the words of a vocabulary in the places of those that it has.
    ///
    /// # Errors
    /// `init::unknown-vocabulary`.
    pub(super) fn speak(&mut self, vocabulary: &str) -> Result<(), Box<Diagnostic>> {
        for (code, words) in words(vocabulary)? {
            self.replace_entries(&format!("i18n/{code}/programme.ftl"), &String::from_utf8_lossy(words));
        }
        Ok(())
    }

    /// Puts Fluent's entries in the places of those of the same names in a file, where it is there.
    pub(super) fn replace_entries(&mut self, path: &str, entries: &str) {
        if self.files.contains_key(path) {
            self.set(path, i18n::with_entries(&self.text(path), entries));
        }
    }

    /// The files with those that are compiled in, as a compilation sees them.
    pub(super) fn sources(&self) -> Sources {
        let mut sources = Sources::bundled();
        for (path, bytes) in &self.files {
            sources.insert(SourceFile::new(path.as_str(), bytes.as_slice()));
        }
        sources
    }

    /// What the files say.
    pub(super) fn site(&self) -> Option<Site> {
        let sources = self.sources();
        let Reported { value, diagnostics } = compile::read(&sources);
        Some(Site { sources, content: value?, found: diagnostics })
    }

    /// Lets every translation say which text it follows: what was taken out has changed both.
    pub(super) fn follow(&mut self) {
        let texts = self.site().map(|site| followed(&site)).unwrap_or_default();
        for (path, text) in texts {
            self.set(&path, text);
        }
    }
}

/// The words of a vocabulary: for each language that has any, its terms as Fluent.
fn words(vocabulary: &str) -> Result<Vec<(&'static str, &'static [u8])>, Box<Diagnostic>> {
    let all = || builtin::FILES.iter().filter_map(|file| Some((file.vocabulary()?, file.bytes)));
    let found: Vec<_> =
        all().filter(|((name, _), _)| *name == vocabulary).map(|((_, code), bytes)| (code, bytes)).collect();
    if !found.is_empty() || vocabulary == super::USUAL {
        return Ok(found);
    }
    let mut known: Vec<&str> = all().map(|((name, _), _)| name).chain([super::USUAL]).collect();
    known.sort_unstable();
    known.dedup();
    let unknown = Diagnostic::global("init::unknown-vocabulary").with("vocabulary", vocabulary);
    Err(Box::new(unknown.with("known", known.join(", ")).suggest(vocabulary, known)))
}
