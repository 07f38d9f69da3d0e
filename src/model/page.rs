//! A page in all its languages.

use std::sync::Arc;

use crate::config::Config;
use crate::content::PageFile;
use crate::content::front::{Fields, Front};
use crate::content::kind::Kind;
use crate::content::name::PageName;
use crate::content::slug::slugify;
use crate::diagnostic::Diagnostic;
use crate::model::translation::OldSection;
use crate::table::Located;

/// A page in all its languages.
#[derive(Debug)]
pub struct Page {
    /// Its name.
    pub name: PageName,
    /// Its kind.
    pub kind: Kind,
    /// The language that owns its facts.
    pub source: usize,
    /// Its file in each language.
    pub versions: Vec<Option<Arc<PageFile>>>,
    /// For each language of the site, the language whose text is shown in it; `None` leaves the
    /// page out of that language.
    pub shown: Vec<Option<usize>>,
    /// What was wrong when its languages were joined.
    pub(super) faults: Vec<Diagnostic>,
    /// For each language of the site, the sections of the source that have changed since they were translated into it.
    pub old: Vec<Vec<OldSection>>,
}

impl Page {
    /// The file that owns the facts.
    pub fn source_file(&self) -> &Arc<PageFile> {
        self.versions[self.source].as_ref().expect("a page is joined only where its source exists")
    }

    /// The front matter that owns the facts.
    pub fn facts(&self) -> &Front {
        &self.source_file().front
    }

    /// The file whose text is shown in a language, where the page exists in it.
    pub fn file_in(&self, language: usize) -> Option<&Arc<PageFile>> {
        self.versions[self.shown[language]?].as_ref()
    }

    /// The slug in a language: its own, also where another language's text is shown in it, so that an
    /// address stays while a translation is looked over; else that of the text.
    pub fn slug_in(&self, language: usize) -> Option<&Located<String>> {
        let own = self.versions[language].as_ref();
        if let Some(file) = own.filter(|file| !file.front.draft) {
            return file.front.slug.as_ref();
        }
        let files = own.into_iter().chain(self.file_in(language));
        files.filter_map(|file| file.front.slug.as_ref()).next()
    }

    /// What the page is called in addresses of the language that owns its facts.
    pub fn slug(&self) -> String {
        let written = self.source_file().front.slug.as_ref().map(|slug| slugify(&slug.value));
        written.filter(|slug| !slug.is_empty()).unwrap_or_else(|| self.name.last().to_owned())
    }

    /// What lists are sorted by: events and news by time, everything else by `order`, then by id.
    pub fn order(&self) -> (i64, &str) {
        let facts = self.facts();
        let own = match &facts.fields {
            Fields::Event(event) => event.start.as_ref().map(|start| {
                start.value.to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |zoned| zoned.timestamp().as_second())
            }),
            // The newest stands first.
            Fields::News { date } => date.map(|date| -i64::from(date.year()) * 400 - i64::from(date.day_of_year())),
            _ => None,
        };
        (own.or(facts.order).unwrap_or(i64::MAX), self.name.id())
    }

    /// Whether the page belongs to the track of the current season, or to all.
    pub fn is_on_track(&self, config: &Config) -> bool {
        let tracks = &self.facts().tracks;
        let track = config.current_season().and_then(|season| season.track.as_deref());
        tracks.is_empty() || tracks.iter().any(|found| Some(found.value.as_str()) == track)
    }

    /// Reads its texts, which would be read when someone asks for them.
    pub fn read(&self) {
        self.versions.iter().flatten().for_each(|file| drop(file.document()));
    }

    /// Lets go of its texts: see [`PageFile::let_go`].
    pub fn let_go(&self) {
        self.versions.iter().flatten().for_each(|file| file.let_go());
    }

    /// Whether the page is part of the site now.
    pub fn is_published(&self, config: &Config, drafts: bool) -> bool {
        let facts = self.facts();
        let consented = match &facts.fields {
            Fields::Story { consent, .. } => *consent,
            Fields::Person(person) => person.consent,
            _ => true,
        };
        self.is_on_track(config) && consented && (drafts || !facts.draft)
    }

    /// Reports facts that are missing from the source, and facts that a translation contradicts.
    pub fn check_facts(&self, diagnostics: &mut Vec<Diagnostic>) {
        let facts = self.facts();
        for key in facts.missing.iter().filter(|_| facts.is_whole) {
            diagnostics.push(Diagnostic::error("toml::missing-key", facts.span.clone()).with("key", key));
        }
        for (language, file) in self.versions.iter().enumerate() {
            if let Some(file) = file.as_ref().filter(|_| language != self.source) {
                contradictions(facts, &file.front, diagnostics);
            }
        }
    }
}

/// `front::shared-fact`: a translation that says otherwise than its source.
fn contradictions(facts: &Front, translation: &Front, diagnostics: &mut Vec<Diagnostic>) {
    // A translation may be a draft of its own.
    for (key, span, value) in translation.shared.iter().filter(|(key, ..)| *key != "draft") {
        let source = facts.shared.iter().find(|(other, ..)| other == key);
        if source.map_or(!facts.is_whole, |(_, _, other)| other == value) {
            continue;
        }
        let diagnostic = Diagnostic::error("front::shared-fact", span.clone()).with("key", key);
        diagnostics.push(match source {
            Some((_, place, other)) => diagnostic.with("source", other).label(place.clone(), "source"),
            None => diagnostic.with("source", "").label(facts.span.clone(), "source"),
        });
    }
}
