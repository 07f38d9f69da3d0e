//! How much of the words of a site is translated, file by file.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::tree::{Entry, Part};
use super::untouched::is_untouched;
use super::words::{Definition, Words};
use super::{is_variety, read};
use crate::i18n::Localizer;
use crate::model::Programme;
use crate::pseudo::Pseudo;
use crate::source::Sources;
use crate::source::builtin::BUNDLED;

/// A Fluent file of a language, as it stands to that of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStatus {
    /// Its path, where it may not be yet.
    pub path: String,
    /// The file that is translated, where it lies in the project.
    pub source: Option<String>,
    /// How many words the source has.
    pub words: usize,
    /// How many of them are to be translated.
    pub work: usize,
    /// The messages that are to be translated, in the order of the source.
    pub open: Vec<OpenMessage>,
}

/// A message that is to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMessage {
    /// Its id.
    pub id: String,
    /// What it lacks.
    pub lack: Lack,
    /// How many words the source has.
    pub words: usize,
    /// The source as it is written.
    pub text: String,
}

/// What a message lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is not there.
    Missing,
    /// It says what the source says, or nothing.
    Untranslated,
}

impl Lack {
    /// The name by which messages and programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Untranslated => "untranslated",
        }
    }
}

/// The files of every language that is translated into, one list a language: none for the source, for varieties
/// of another language, which have words of their own where they want to, and for pseudo-languages. `findings` are
/// those of [`super::findings`].
pub fn progress(
    sources: &Sources,
    programme: &Programme,
    localizers: &[Localizer],
    findings: &[Finding],
) -> Vec<Vec<FileStatus>> {
    let config = &programme.config;
    let languages = read(sources, config, localizers);
    let Some(source) = languages.get(config.source_language) else { return Vec::new() };
    let is_translated = |words: &Words<'_>| {
        words.language != source.language && Pseudo::of(words.code).is_none() && !is_variety(config, words)
    };
    let files = |words: &Words<'_>| {
        if is_translated(words) { Pair { words, source, empty: empty(words, findings) }.files() } else { Vec::new() }
    };
    languages.iter().map(files).collect()
}

/// The ids of the messages that are to be translated into a language still.
pub fn open(sources: &Sources, programme: &Programme, localizers: &[Localizer], language: usize) -> BTreeSet<String> {
    let findings = super::findings(sources, programme, localizers);
    let mut files = progress(sources, programme, localizers, &findings);
    let own = if language < files.len() { files.swap_remove(language) } else { Vec::new() };
    own.into_iter().flat_map(|file| file.open).map(|message| message.id).collect()
}

/// The places of the texts that say nothing, or what their source says: each file with a byte.
fn empty<'f>(words: &Words<'_>, findings: &'f [Finding]) -> BTreeSet<(&'f str, usize)> {
    let folder = format!("i18n/{}/", words.code);
    let spans = findings.iter().filter(|finding| is_untranslated(finding.diagnostic.code));
    let spans = spans.filter_map(|finding| finding.diagnostic.span.as_ref());
    spans.filter(|span| span.path.starts_with(&folder)).map(|span| (&*span.path, span.start as usize)).collect()
}

fn is_untranslated(code: &str) -> bool {
    matches!(code, "ftl::same-as-source" | "ftl::empty-translation")
}

/// A language beside the source.
struct Pair<'w, 'a> {
    words: &'w Words<'a>,
    source: &'w Words<'a>,
    empty: BTreeSet<(&'w str, usize)>,
}

impl Pair<'_, '_> {
    fn files(&self) -> Vec<FileStatus> {
        let mut found: BTreeMap<String, FileStatus> = BTreeMap::new();
        for file in self.source.files.iter().rev() {
            for entry in &file.entries {
                // Of two that have a name the last counts, and the program's own serve where it speaks the language.
                let Some(definition) = self.source.find(entry.id.text) else { continue };
                let is_other = !std::ptr::eq(definition.entry, entry);
                if is_other || definition.is_bundled && self.words.has_bundled {
                    continue;
                }
                let path = self.path(&definition);
                let source = (!definition.is_bundled).then(|| definition.file.path.to_string());
                let new = || FileStatus { path: path.clone(), source, words: 0, work: 0, open: Vec::new() };
                self.count(&definition, found.entry(path.clone()).or_insert_with(new));
            }
        }
        found.into_values().filter(|file| file.words > 0).collect()
    }

    /// The file that the translation stands in, or belongs into.
    fn path(&self, source: &Definition<'_, '_>) -> String {
        match self.words.find(source.entry.id.text).filter(|own| !own.is_bundled) {
            Some(own) => own.file.path.to_string(),
            None => {
                let path = source.file.path.strip_prefix(BUNDLED).unwrap_or(source.file.path);
                let name = path.splitn(3, '/').nth(2).unwrap_or_default();
                format!("i18n/{}/{name}", self.words.code)
            }
        }
    }

    fn count(&self, source: &Definition<'_, '_>, status: &mut FileStatus) {
        let words = count(source.entry);
        let Some(lack) = self.lack(source) else {
            status.words += words;
            return;
        };
        // A language may do without a term of another: it counts where it was taken over.
        if lack == Lack::Missing && source.entry.is_term() {
            return;
        }
        status.words += words;
        status.work += words;
        let id = source.entry.id.text.to_owned();
        let text = crate::i18n::entry_text(source.file.text, source.entry.id.at).to_owned();
        status.open.push(OpenMessage { id, lack, words, text });
    }

    fn lack(&self, source: &Definition<'_, '_>) -> Option<Lack> {
        let Some(own) = self.words.find(source.entry.id.text) else { return Some(Lack::Missing) };
        let names = own.entry.attributes.iter().map(|attribute| attribute.name.at);
        let is_empty =
            [own.entry.id.at].into_iter().chain(names).any(|at| self.empty.contains(&(&**own.file.path, at)));
        let is_untouched = || is_untouched(own.file, own.entry, self.source.code, source.entry);
        (is_empty || is_untouched()).then_some(Lack::Untranslated)
    }
}

/// How many words an entry has, in all its variants.
fn count(entry: &Entry<'_>) -> usize {
    let mut words = 0;
    for (_, pattern) in entry.texts() {
        pattern.patterns(&mut |pattern| {
            let texts = pattern.0.iter().filter_map(|part| match part {
                Part::Text(piece) => Some(piece.text),
                _ => None,
            });
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            words += texts.flat_map(str::split_whitespace).filter(is_word).count();
        });
    }
    words
}
