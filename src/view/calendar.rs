//! Events for a calendar program: what an `.ics` file says, as plain values.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// A calendar file.
#[derive(Clone, Debug)]
pub struct CalendarView {
    /// What it is called, where it has a whole season in it; a single event goes into a calendar of its owner's.
    pub name: Option<String>,
    /// Its own whole address, where there is one.
    pub address: Option<String>,
    /// The language of the reader, a BCP 47 tag.
    pub lang: String,
    /// The zone that the times of all events are in.
    pub zone: TimeZone,
    /// The events, by time.
    pub events: Vec<CalendarEvent>,
}

/// An event in a calendar file.
#[derive(Clone, Debug)]
pub struct CalendarEvent {
    /// The name of the event that stays the same while everything else of it changes, and is the same in
    /// every language: whoever imports both has it once.
    pub uid: String,
    /// How many times it was moved since it was first published.
    pub revision: u32,
    /// When what the file says of it was written, seconds since 1970.
    pub written: i64,
    /// Whether that is known: the page says when it was looked over.
    pub is_dated: bool,
    /// The language of its texts, a BCP 47 tag.
    pub lang: String,
    /// Its title.
    pub summary: String,
    /// What it is about: paragraphs of plain text.
    pub description: String,
    /// Where, in one line; empty where nothing is said.
    pub location: String,
    /// When it begins, on the clocks of the zone.
    pub start: DateTime,
    /// When it ends.
    pub end: DateTime,
    /// The whole address of its page, where there is one.
    pub url: Option<String>,
    /// The addresses of remote meetings, each with its name.
    pub meetings: Vec<(String, String)>,
    /// What it is: `Aloitustapahtuma`.
    pub category: String,
}
