//! Calendar files.

use jiff::civil::DateTime;

use super::{Maker, Sink};
use crate::content::front::{Event, Fields};
use crate::model::PageIndex;
use crate::plan::{Scope, season_of};
use crate::view::Card;
use crate::view::calendar::{CalendarEvent, CalendarView};
use crate::view::card::{EventView, PlaceView};

impl Maker<'_> {
    /// A calendar file, by its index in the plan.
    ///
    /// It has no diagnostics of its own: all its texts stand on the events' pages too, and faults are
    /// found there.
    pub fn calendar(&self, index: usize) -> CalendarView {
        let calendar = &self.plan.calendars[index];
        let language = calendar.language;
        CalendarView {
            name: match &calendar.scope {
                Scope::Event => None,
                Scope::Season(season) => Some(self.calendar_name(season.as_deref(), language)),
            },
            address: self.address(self.permalink(&calendar.output)),
            lang: self.localizers[language].locale().code().to_owned(),
            zone: self.programme.config.publishing.zone.clone(),
            events: calendar.events.iter().filter_map(|page| self.calendar_event(*page, language)).collect(),
        }
    }

    /// The path of the calendar with all events of the current season, where there is one.
    pub(super) fn season_calendar(&self, language: usize) -> Option<String> {
        let current = Scope::Season(self.programme.config.current_season().map(|season| season.id.clone()));
        let mut calendars = self.plan.calendars.iter();
        let found = calendars.find(|calendar| calendar.language == language && calendar.scope == current);
        found.map(|calendar| self.url(&calendar.output))
    }

    /// A whole address, where that of the site is known.
    fn address(&self, permalink: String) -> Option<String> {
        self.programme.config.address().map(|_| permalink)
    }

    /// `Mentorointiohjelma 2027`.
    fn calendar_name(&self, season: Option<&str>, language: usize) -> String {
        let name = &self.site(language).name;
        season.map_or_else(|| name.clone(), |season| format!("{name} {season}"))
    }

    fn calendar_event(&self, page: PageIndex, language: usize) -> Option<CalendarEvent> {
        let card = self.card(page, language)?;
        let view = card.event.as_deref()?;
        let facts = self.programme.pages[page].facts();
        let Fields::Event(event) = &facts.fields else { return None };
        let (start, end) = times(event)?;
        let meeting = |place: &PlaceView| {
            let url = place.url.clone()?;
            Some((place.name.clone().unwrap_or_else(|| url.clone()), url))
        };
        Some(CalendarEvent {
            uid: self.uid(page),
            revision: event.revision,
            written: self.content_date(page),
            is_dated: facts.updated.is_some(),
            lang: card.lang.clone(),
            summary: card.title.clone(),
            description: self.calendar_text(page, card, view, language),
            location: view.places.iter().filter_map(location).collect::<Vec<_>>().join(" / "),
            start,
            end,
            url: self.address(card.permalink.clone()),
            meetings: view.places.iter().filter_map(meeting).collect(),
            category: view.kind.name.clone(),
        })
    }

    /// RFC 5545, section 3.8.4.7: globally unique, and the same for ever. The page's id stays when titles,
    /// slugs and dates change. The same page serves another season with another event, so the season is
    /// part of it, as is the folder of the site: two programmes may share a host.
    fn uid(&self, page: PageIndex) -> String {
        let entry = &self.programme.pages[page];
        let address = self.programme.config.address();
        let host = address.and_then(|address| address.split('/').nth(2)).unwrap_or("localhost");
        let folder = self.programme.config.root_path().trim_matches('/');
        let season = season_of(self.programme, entry).unwrap_or_default();
        let parts = [folder, entry.name.id(), season].into_iter().filter(|part| !part.is_empty());
        format!("{}@{host}", parts.collect::<Vec<_>>().join("/"))
    }

    /// What a calendar shows below the title: the page in brief.
    fn calendar_text(&self, page: PageIndex, card: &Card, event: &EventView, language: usize) -> String {
        // What is wrong with these texts is found when the page itself is made.
        let mut sink = Sink::new();
        let mut parts = vec![card.description.clone(), self.agenda_text(page, language, &mut sink)];
        if let Some(day) = &event.register_by {
            parts.push(format!("{}: {}", self.word("event-register-by", language, &mut sink), day.text));
        }
        for place in &event.places {
            let name = place.name.as_deref().unwrap_or_default();
            let named = |text: &String| if name.is_empty() { text.clone() } else { format!("{name}: {text}") };
            parts.extend([&place.url, &place.access].into_iter().flatten().map(named));
        }
        parts.extend(self.address(card.permalink.clone()));
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    /// The lines of the page's agendas, below their heading.
    fn agenda_text(&self, page: PageIndex, language: usize, sink: &mut Sink) -> String {
        let Some(file) = self.programme.pages[page].file_in(language) else { return String::new() };
        let agendas = self.agendas(file, language, sink);
        let lines = agendas.iter().flat_map(|agenda| &agenda.items);
        let lines: Vec<String> = lines.map(|item| format!("{} {}", item.time, item.label)).collect();
        if lines.is_empty() {
            return String::new();
        }
        format!("{}\n{}", self.word("agenda-title", language, sink), lines.join("\n"))
    }
}

/// Both times, where both could be read.
fn times(event: &Event) -> Option<(DateTime, DateTime)> {
    Some((event.start.as_ref()?.value, event.end.as_ref()?.value))
}

/// A place in a line: its name, then the street, else the address of a remote meeting.
fn location(place: &PlaceView) -> Option<String> {
    let parts = [place.name.as_ref(), place.address.as_ref().or(place.url.as_ref())];
    let line = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    Some(line).filter(|line| !line.is_empty())
}
