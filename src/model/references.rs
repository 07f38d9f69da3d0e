//! Names of pages, roles, phases, seasons and facts that content mentions: each has to exist.

use std::collections::HashMap;

use crate::config::lawful::{FACTS, SITE_ADDRESS, TO_COMPLETE};
use crate::content::PageFile;
use crate::content::block::EmbedKind;
use crate::content::document::Place;
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::Programme;
use crate::table::Located;

/// Checks the source pages; translations repeat most names and are held to them by parity.
///
/// # Diagnostics
/// `reference::unknown-place` for words about a place that the event has not;
/// `reference::unknown-page`, `reference::unknown-role`, `reference::unknown-phase`,
/// `reference::unknown-season`, `reference::unknown-event`, `reference::unknown-language`, `reference::unknown-fact`,
/// `form::duplicate-form`.
pub fn check(programme: &Programme, diagnostics: &mut Vec<Diagnostic>) {
    let names = Names {
        roles: entries(programme, Kind::Role),
        phases: entries(programme, Kind::Phase),
        facts: fact_names(programme),
        programme,
    };
    names.occasions(diagnostics);
    let mut forms: HashMap<String, Span> = HashMap::new();
    for page in &programme.pages {
        let file = page.source_file();
        names.front(file, diagnostics);
        for version in page.versions.iter().flatten() {
            names.words(file, version, diagnostics);
        }
        if !file.has_blocks() {
            continue;
        }
        names.blocks(file, diagnostics);
        for form in &file.document().forms {
            let span = Span::new(&file.path, form.place.clone());
            match forms.get(&form.id).filter(|_| !form.id.is_empty()) {
                Some(first) => diagnostics.push(
                    Diagnostic::error("form::duplicate-form", span).with("id", &form.id).label(first.clone(), "first"),
                ),
                None => {
                    forms.insert(form.id.clone(), span);
                }
            }
        }
    }
}

fn entries(programme: &Programme, kind: Kind) -> Vec<&str> {
    let pages = programme.pages.iter();
    pages.filter(|page| page.kind == kind && !page.name.is_collection()).map(|page| page.name.last()).collect()
}

/// The names that `prefill` and placeables may use.
pub fn fact_names(programme: &Programme) -> Vec<&str> {
    let season = programme.config.current_season().map(|season| season.facts());
    let season = season.into_iter().flat_map(std::collections::BTreeMap::into_keys);
    let ours = FACTS.into_iter().chain([TO_COMPLETE, SITE_ADDRESS]);
    programme.config.facts.keys().map(String::as_str).chain(season).chain(ours).collect()
}

struct Names<'a> {
    roles: Vec<&'a str>,
    phases: Vec<&'a str>,
    facts: Vec<&'a str>,
    programme: &'a Programme,
}

impl Names<'_> {
    fn front(&self, file: &PageFile, diagnostics: &mut Vec<Diagnostic>) {
        for role in &file.front.audience {
            self.role(role, diagnostics);
        }
        match &file.front.fields {
            Fields::Activity(activity) => {
                if let Some(phase) = &activity.phase {
                    known("reference::unknown-phase", phase, &self.phases, diagnostics);
                }
            }
            Fields::Event(event) => {
                if let Some(season) = &event.season {
                    self.season(season, diagnostics);
                }
            }
            Fields::FormPage { filled_by, parallel, .. } => {
                if let Some(role) = filled_by {
                    self.role(role, diagnostics);
                }
                let codes: Vec<_> = self.programme.config.codes().collect();
                for language in parallel {
                    known("reference::unknown-language", language, &codes, diagnostics);
                }
            }
            _ => {}
        }
    }

    /// The names that words are given to, in each language: roles have steps, places have names.
    fn words(&self, source: &PageFile, file: &PageFile, diagnostics: &mut Vec<Diagnostic>) {
        match (&source.front.fields, &file.front.fields) {
            (_, Fields::Phase { steps, .. }) => {
                for (role, _) in steps {
                    self.role(role, diagnostics);
                }
            }
            (Fields::Event(facts), Fields::Event(event)) if source.front.is_whole => {
                let places: Vec<_> = facts.places.iter().map(|place| place.id.as_str()).collect();
                for (place, _) in event.place_names.iter().chain(&event.access_notes) {
                    known("reference::unknown-place", place, &places, diagnostics);
                }
            }
            _ => {}
        }
    }

    fn season(&self, season: &Located<String>, diagnostics: &mut Vec<Diagnostic>) {
        let seasons: Vec<_> = self.programme.config.seasons.iter().map(|season| season.id.as_str()).collect();
        known("reference::unknown-season", season, &seasons, diagnostics);
    }

    /// The events that the current season has dates for.
    fn occasions(&self, diagnostics: &mut Vec<Diagnostic>) {
        let Some(season) = self.programme.config.current_season() else { return };
        let events = entries(self.programme, Kind::Event);
        for occasion in &season.events {
            // An event that is not published now is there all the same.
            if !self.programme.is_withheld(&format!("events/{}", occasion.event.value)) {
                known("reference::unknown-event", &occasion.event, &events, diagnostics);
            }
        }
    }

    /// A role's id, or `pair` for both of them together.
    fn role(&self, role: &Located<String>, diagnostics: &mut Vec<Diagnostic>) {
        if role.value != "pair" {
            known("reference::unknown-role", role, &self.roles, diagnostics);
        }
    }

    fn blocks(&self, file: &PageFile, diagnostics: &mut Vec<Diagnostic>) {
        let at = |value: &str, place: &Place| Located {
            value: value.to_owned(),
            span: Span::new(&file.path, place.clone()),
        };
        let document = file.document();
        for form in &document.forms {
            if let Some(role) = &form.filled_by {
                self.role(&at(role, &form.place), diagnostics);
            }
            for field in form.groups.iter().flat_map(|group| &group.fields) {
                if let Some(role) = &field.role {
                    self.role(&at(role, &field.place), diagnostics);
                }
                if let Some(fact) = &field.prefill {
                    known("reference::unknown-fact", &at(fact, &field.place), &self.facts, diagnostics);
                }
            }
        }
        for node in document.processes.iter().flat_map(|process| &process.nodes) {
            if let Some(page) = &node.page {
                self.page(&at(page, &node.place), diagnostics);
            }
        }
        for item in document.embeds.iter().flat_map(|embed| &embed.items) {
            match &item.kind {
                EmbedKind::Page { page } | EmbedKind::Form { page, .. } | EmbedKind::Process { page } => {
                    self.page(&at(page, &item.place), diagnostics);
                }
                EmbedKind::Activities { phase: Some(phase) } => {
                    known("reference::unknown-phase", &at(phase, &item.place), &self.phases, diagnostics);
                }
                EmbedKind::Faq { audience: Some(role) } => self.role(&at(role, &item.place), diagnostics),
                EmbedKind::Events { season: Some(season) } | EmbedKind::Stories { season: Some(season) } => {
                    self.season(&at(season, &item.place), diagnostics);
                }
                _ => {}
            }
        }
    }

    fn page(&self, id: &Located<String>, diagnostics: &mut Vec<Diagnostic>) {
        if self.programme.find(&id.value).is_none() {
            let ids: Vec<_> = self.programme.ids().collect();
            known("reference::unknown-page", id, &ids, diagnostics);
        }
    }
}

fn known(code: &'static str, found: &Located<String>, names: &[&str], diagnostics: &mut Vec<Diagnostic>) {
    if !names.contains(&found.value.as_str()) {
        diagnostics.push(
            Diagnostic::error(code, found.span.clone())
                .with("value", &found.value)
                .suggest(&found.value, names.iter().copied()),
        );
    }
}
