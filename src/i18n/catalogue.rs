//! All words of a site: for each language its entries, and where it looks for those that it lacks.

use std::collections::HashMap;
use std::collections::hash_map;
use std::sync::Arc;

use super::fault::{Fault, FaultKind};
use super::formats::Formats;
use super::locale::Locale;
use super::parser;
use super::pattern::{Entry, Pattern};
use super::pseudo;
use crate::diagnostic::{Diagnostic, Span};
use crate::source::SourceFile;

/// The languages of a site, by index.
#[derive(Debug)]
pub(super) struct Catalogue {
    /// The languages, each by its index.
    pub(super) languages: Vec<Language>,
}

/// A language and its words.
#[derive(Debug)]
pub(super) struct Language {
    /// Which it is.
    pub(super) locale: Locale,
    /// How it writes values.
    pub(super) formats: Formats,
    /// Its own messages and terms. One that was overridden is no longer reached by `index`.
    pub(super) entries: Vec<Entry>,
    /// Where the messages and terms are, by id: its own first, then those of its fallbacks in their
    /// order.
    index: HashMap<Arc<str>, Place>,
}

/// A message or term: the language that has it, and which it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// The language's index.
    pub(super) language: usize,
    /// The index among its entries.
    pub(super) entry: usize,
}

impl Catalogue {
    /// Languages without words yet.
    pub(super) fn new(locales: &[Locale]) -> Self {
        let language = |locale: &Locale| Language {
            locale: locale.clone(),
            formats: Formats::new(locale),
            entries: Vec::new(),
            index: HashMap::new(),
        };
        Self { languages: locales.iter().map(language).collect() }
    }

    /// Adds the words of a file to a language; they override those of earlier files.
    ///
    /// # Diagnostics
    /// `source::not-utf8`; `ftl::syntax`, `ftl::too-deep`; `ftl::duplicate` for an id that the file
    /// has twice; those of [`super::function::parse`].
    pub(super) fn add(&mut self, language: usize, file: &SourceFile) -> Vec<Diagnostic> {
        let (text, mut found) = file.readable();
        let (entries, flaws) = parser::parse_file(&text, &file.path);
        found.extend(flaws.into_iter().filter_map(|flaw| flaw.in_file(&file.path).diagnostic()));
        let mut seen: HashMap<String, Span> = HashMap::new();
        let pseudo = self.languages[language].locale.pseudo();
        for mut entry in entries {
            if let Some(pseudo) = pseudo {
                pseudo::disguise(&mut entry, pseudo);
            }
            let span = Span::new(&file.path, entry.id.place.clone());
            match seen.entry(entry.id.text.clone()) {
                hash_map::Entry::Vacant(place) => {
                    place.insert(span);
                    self.insert(language, entry);
                }
                hash_map::Entry::Occupied(first) => {
                    let duplicate = Diagnostic::error("ftl::duplicate", span).with("name", &entry.id.text);
                    found.push(duplicate.label(first.get().clone(), "first"));
                }
            }
        }
        found
    }

    fn insert(&mut self, at: usize, entry: Entry) {
        let language = &mut self.languages[at];
        let place = Place { language: at, entry: language.entries.len() };
        language.index.insert(Arc::from(entry.id.text.as_str()), place);
        language.entries.push(entry);
    }

    /// Lets each language look into those that it falls back to. To be called once, after all
    /// files were added.
    pub(super) fn fall_back(&mut self, fallbacks: &[Vec<usize>]) {
        let own: Vec<_> = self.languages.iter().map(|language| language.index.clone()).collect();
        for (language, fallbacks) in self.languages.iter_mut().zip(fallbacks) {
            for further in fallbacks.iter().filter_map(|fallback| own.get(*fallback)) {
                #[expect(clippy::iter_over_hash_type, reason = "each id is entered by itself: the order does not show")]
                for (id, place) in further {
                    language.index.entry(Arc::clone(id)).or_insert(*place);
                }
            }
        }
    }

    /// The message or term `id`, as a reader of `language` meets it.
    pub(super) fn find(&self, language: usize, id: &str) -> Option<Place> {
        self.languages[language].index.get(id).copied()
    }

    /// The entry at `place`.
    pub(super) fn entry(&self, place: Place) -> &Entry {
        &self.languages[place.language].entries[place.entry]
    }

    /// The text of the message or term `id`, or of its attribute, and where it was found.
    pub(super) fn pattern(&self, language: usize, id: &str, attribute: Option<&str>) -> Option<(Place, &Pattern)> {
        let place = self.find(language, id)?;
        Some((place, self.entry(place).pattern(attribute)?))
    }

    /// The ids of all messages and terms that a reader of `language` can meet.
    pub(super) fn ids(&self, language: usize) -> impl Iterator<Item = &str> {
        self.languages[language].index.keys().map(|id| &**id)
    }

    /// That `language` has no message `id` with the attribute.
    pub(super) fn missing(&self, language: usize, id: &str, attribute: Option<&str>) -> Fault {
        let name = dotted(id, attribute);
        let language = self.languages[language].locale.code().to_owned();
        Fault { kind: Box::new(FaultKind::Missing { id: name, language }), suggestion: None, span: None }
    }
}

/// `menu` or `menu.hint`.
pub(super) fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
