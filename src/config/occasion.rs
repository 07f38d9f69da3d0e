//! `[seasons.events.…]`: when the events of a season take place, so that next year is a change in one file.
//!
//! ```toml
//! [seasons.events.kickoff]
//! start = 2027-01-20T17:00:00
//! end = 2027-01-20T20:00:00
//! register_by = 2027-01-13
//! ```
//!
//! The name is that of the event's page: `content/events/kickoff.fi.md`, which then says none of this itself.

use jiff::civil::{Date, DateTime};

use crate::diagnostic::Diagnostic;
use crate::table::{Located, Table};

/// When an event takes place in a season.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// The name of the event's page.
    pub event: Located<String>,
    /// When it begins.
    pub start: Option<Located<DateTime>>,
    /// When it ends.
    pub end: Option<Located<DateTime>>,
    /// The last day to register.
    pub register_by: Option<Located<Date>>,
}

/// Reads `events` of a season.
///
/// # Diagnostics
/// `toml::missing-key`, and `front::end-before-start` as for the event's page.
pub(super) fn read(season: &mut Table<'_>) -> Vec<Occasion> {
    let Some(section) = season.table("events") else { return Vec::new() };
    let mut occasions = Vec::new();
    for event in section.names() {
        let Some(mut entry) = section.inner_table(&event.value) else {
            section.report(Diagnostic::error("config::event-table", event.span).with("event", &event.value));
            continue;
        };
        entry.require("start");
        entry.require("end");
        let (start, end) = (entry.date_time("start"), entry.date_time("end"));
        let register_by = entry.date("register_by");
        entry.finish();
        if let (Some(start), Some(end)) = (&start, &end)
            && end.value < start.value
        {
            let fault = Diagnostic::error("front::end-before-start", end.span.clone());
            entry.report(fault.label(start.span.clone(), "start"));
        }
        occasions.push(Occasion { event, start, end, register_by });
    }
    occasions
}
