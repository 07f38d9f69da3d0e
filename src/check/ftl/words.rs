//! The words of a language: the site's own files, and the tool's, which serve where those have none.

use std::collections::{BTreeMap, BTreeSet};

use super::file::File;
use super::tree::{Entry, Inline, Part};
use crate::i18n::Localizer;
use crate::i18n::own_catalogues;
use crate::i18n::plurals::{Counting, Plurals};
use crate::source::Sources;
use crate::source::builtin::BUNDLED;

/// The words of a language.
#[derive(Debug)]
pub(super) struct Words<'a> {
    /// Its tag.
    pub(super) code: &'a str,
    /// Which language of the site it is.
    pub(super) language: usize,
    /// The files: the tool's own first, if it speaks the language.
    pub(super) files: Vec<File<'a>>,
    /// Whether the first file is the tool's.
    pub(super) has_bundled: bool,
    /// Where an id is found: the last that has it, as when pages are made.
    index: BTreeMap<&'a str, (usize, usize)>,
    bundled: BTreeMap<&'a str, usize>,
    /// The plural categories of things.
    pub(super) cardinal: Plurals,
    /// The plural categories of places.
    pub(super) ordinal: Plurals,
}

/// An entry and its file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Definition<'w, 'a> {
    /// The file.
    pub(super) file: &'w File<'a>,
    /// The entry.
    pub(super) entry: &'w Entry<'a>,
    /// Whether it is the tool's.
    pub(super) is_bundled: bool,
}

impl<'a> Words<'a> {
    /// Reads the words of a language.
    pub(super) fn read(sources: &'a Sources, code: &'a str, language: usize, localizer: &Localizer) -> Self {
        let bundled = sources.get(&format!("{BUNDLED}i18n/{code}/interface.ftl"));
        let files: Vec<_> = bundled.into_iter().chain(own_catalogues(sources, code)).map(File::read).collect();
        let mut words = Self {
            code,
            language,
            has_bundled: bundled.is_some(),
            index: BTreeMap::new(),
            bundled: BTreeMap::new(),
            cardinal: Plurals::new(localizer.locale(), Counting::Cardinal),
            ordinal: Plurals::new(localizer.locale(), Counting::Ordinal),
            files: Vec::new(),
        };
        for (number, file) in files.iter().enumerate() {
            // Of two entries in one file the first counts, of two files the last.
            for (at, entry) in file.entries.iter().enumerate().rev() {
                words.index.insert(entry.id.text, (number, at));
                if words.has_bundled && number == 0 {
                    words.bundled.insert(entry.id.text, at);
                }
            }
        }
        words.files = files;
        words
    }

    /// The entry that readers meet.
    pub(super) fn find(&self, id: &str) -> Option<Definition<'_, 'a>> {
        let (file, entry) = *self.index.get(id)?;
        let is_bundled = self.has_bundled && file == 0;
        Some(Definition { file: &self.files[file], entry: &self.files[file].entries[entry], is_bundled })
    }

    /// The tool's own entry.
    pub(super) fn bundled(&self, id: &str) -> Option<Definition<'_, 'a>> {
        let entry = *self.bundled.get(id)?;
        Some(Definition { file: &self.files[0], entry: &self.files[0].entries[entry], is_bundled: true })
    }

    /// The site's own files.
    pub(super) fn own(&self) -> impl Iterator<Item = &File<'a>> {
        self.files.iter().skip(usize::from(self.has_bundled))
    }

    /// All ids, with where they are found.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.index.keys().copied()
    }

    /// Every variable that an entry speaks of, also by way of messages that it names.
    pub(super) fn variables(&self, entry: &Entry<'a>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        self.collect(entry, &mut seen, &mut found);
        found
    }

    fn collect(&self, entry: &Entry<'a>, seen: &mut BTreeSet<&'a str>, found: &mut BTreeSet<&'a str>) {
        let mut named = Vec::new();
        for (_, pattern) in entry.texts() {
            pattern.inlines(&mut |inline| match inline {
                Inline::Variable(name) => drop(found.insert(name.text)),
                Inline::Message(id, _) => named.push(id.text),
                _ => {}
            });
        }
        // One after the other, so that a long chain of references is no deep recursion.
        while let Some(id) = named.pop() {
            if !seen.insert(id) {
                continue;
            }
            let Some(further) = self.find(id) else { continue };
            for (_, pattern) in further.entry.texts() {
                pattern.inlines(&mut |inline| match inline {
                    Inline::Variable(name) => drop(found.insert(name.text)),
                    Inline::Message(id, _) => named.push(id.text),
                    _ => {}
                });
            }
        }
    }

    /// The words that the texts use in lower case, where they are no one's name.
    pub(super) fn common(&self) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        for entry in self.files.iter().flat_map(|file| &file.entries) {
            for (_, pattern) in entry.texts() {
                pattern.patterns(&mut |pattern| {
                    let texts = pattern.0.iter().filter_map(|part| match part {
                        Part::Text(text) => Some(text.text),
                        _ => None,
                    });
                    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
                    found.extend(words.filter(|word| word.starts_with(char::is_lowercase)));
                });
            }
        }
        found
    }
}
