//! What belongs to a season: the dates of its events, and what is only kept of an earlier one.

use std::sync::Arc;

use crate::config::{Config, Occasion};
use crate::content::PageFile;
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::diagnostic::Diagnostic;
use crate::model::Page;

/// Gives the source of an event's page the dates that the current season has for it.
///
/// # Diagnostics
/// `event::date-twice` where the page says them too: what changes each year stands in one place.
pub(super) fn set_dates(config: &Config, file: &mut Arc<PageFile>, diagnostics: &mut Vec<Diagnostic>) {
    let is_entry = file.kind == Kind::Event && !file.name.is_collection();
    let season = config.current_season().filter(|_| is_entry);
    let event = file.name.last();
    let Some(occasion) = season.and_then(|season| season.events.iter().find(|found| found.event.value == event)) else {
        return;
    };
    for (key, place) in [("start", "start"), ("end", "end"), ("register_by", "register_by")] {
        let own = file.front.shared.iter().find(|(name, ..)| *name == key);
        if let Some((_, span, _)) = own.filter(|_| says(occasion, place)) {
            let fault = Diagnostic::error("event::date-twice", span.clone()).with("key", key).with("event", event);
            diagnostics.push(fault.label(occasion.event.span.clone(), "season"));
            return;
        }
    }
    // A file is shared with those who read it before: it is this page's source that has the dates.
    let file = Arc::make_mut(file);
    file.front.missing.retain(|key| !says(occasion, key));
    if let Fields::Event(event) = &mut file.front.fields {
        event.start = occasion.start.clone().or(event.start.take());
        event.end = occasion.end.clone().or(event.end.take());
        event.register_by = occasion.register_by.as_ref().map(|found| found.value).or(event.register_by);
    }
}

/// Whether a season gives a date under this key of an event's page.
fn says(occasion: &Occasion, key: &str) -> bool {
    match key {
        "start" => occasion.start.is_some(),
        "end" => occasion.end.is_some(),
        _ => key == "register_by" && occasion.register_by.is_some(),
    }
}

impl Page {
    /// The season that the page says it belongs to.
    pub fn season(&self) -> Option<&str> {
        match &self.facts().fields {
            Fields::Event(event) => event.season.as_ref().map(|season| season.value.as_str()),
            Fields::Story { season, .. } => season.as_deref(),
            _ => None,
        }
    }

    /// The season that the page is kept from, where it is not the current one. What people have said
    /// stays true; an event is over.
    pub fn past_season(&self, config: &Config) -> Option<&str> {
        let current = config.current_season().map(|season| season.id.as_str());
        self.season().filter(|season| self.kind == Kind::Event && Some(*season) != current)
    }
}
