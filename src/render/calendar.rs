//! Events as files that calendar programs import or subscribe to: iCalendar, RFC 5545.
//!
//! All that the standard asks for beyond the times follows from the content, so the same sources give
//! the same bytes:
//!
//! - `UID` (3.8.4.7) is the id of the page, see the view.
//! - `DTSTAMP` (3.8.7.2) is, in a file without a method, when the event was last revised in its store:
//!   the page's `updated`, else the season's first day, else the year 2000. It is the date that the PDFs carry.
//! - `SEQUENCE` (3.8.7.4) is the page's `revision`. Who moves an event that people have in their calendars
//!   raises it: programs that have the event already replace it only by a higher one, or by an equal one with a
//!   later `DTSTAMP` (RFC 5546, section 2.1.5).
//! - There is no `METHOD` and no `ORGANIZER`: with them the file would be an invitation to be answered.

mod line;
mod zone;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::view::calendar::{CalendarEvent, CalendarView};
use line::Lines;

/// The program that writes the file, in the form of an FPI (3.7.3).
const PRODUCT: &str = "-//sitegen//sitegen//EN";

/// A calendar file.
pub fn calendar(view: &CalendarView) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", PRODUCT);
    lines.raw("CALSCALE", "GREGORIAN");
    if let Some(name) = &view.name {
        head(view, name, &mut lines);
    }
    zone::write(&view.zone, &instants(view), &mut lines);
    for event in &view.events {
        write(event, &view.zone, &mut lines);
    }
    lines.raw("END", "VCALENDAR");
    lines.into_text()
}

/// What a calendar to subscribe to says of itself: RFC 7986, and the older names of the same.
fn head(view: &CalendarView, name: &str, lines: &mut Lines) {
    lines.text("NAME", &[("LANGUAGE", &view.lang)], name);
    lines.text("X-WR-CALNAME", &[], name);
    lines.raw("X-WR-TIMEZONE", zone::name(&view.zone));
    if let Some(address) = &view.address {
        lines.with("SOURCE", &[("VALUE", "URI")], address);
    }
    lines.with("REFRESH-INTERVAL", &[("VALUE", "DURATION")], "P1D");
    lines.raw("X-PUBLISHED-TTL", "P1D");
}

fn write(event: &CalendarEvent, zone: &TimeZone, lines: &mut Lines) {
    let language = [("LANGUAGE", event.lang.as_str())];
    lines.raw("BEGIN", "VEVENT");
    lines.text("UID", &[], &event.uid);
    let written = stamp(event.written);
    lines.raw("DTSTAMP", &written);
    if event.is_dated {
        lines.raw("LAST-MODIFIED", &written);
    }
    lines.raw("SEQUENCE", &event.revision.to_string());
    time("DTSTART", event.start, zone, lines);
    // An end has to be later than the start (3.8.2.2); without one, the event ends when it begins.
    if event.end > event.start {
        time("DTEND", event.end, zone, lines);
    }
    lines.text("SUMMARY", &language, &event.summary);
    if !event.description.is_empty() {
        lines.text("DESCRIPTION", &language, &event.description);
    }
    if !event.location.is_empty() {
        lines.text("LOCATION", &language, &event.location);
    }
    lines.text("CATEGORIES", &[], &event.category);
    lines.raw("STATUS", "CONFIRMED");
    if let Some(url) = &event.url {
        lines.raw("URL", url);
    }
    for (name, url) in &event.meetings {
        lines.with("CONFERENCE", &[("VALUE", "URI"), ("FEATURE", "VIDEO"), ("LABEL", name)], url);
    }
    lines.raw("END", "VEVENT");
}

/// A time on the clocks of the zone; in UTC where that is the zone (3.3.5).
fn time(name: &str, moment: DateTime, zone: &TimeZone, lines: &mut Lines) {
    let value = moment.strftime("%Y%m%dT%H%M%S").to_string();
    if zone::is_utc(zone) {
        lines.raw(name, &(value + "Z"));
    } else {
        lines.with(name, &[("TZID", zone::name(zone))], &value);
    }
}

/// A moment in UTC.
fn stamp(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or_default().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// When events begin and end. A time that the clocks skip counts as they do in spring: as the hour after.
fn instants(view: &CalendarView) -> Vec<Timestamp> {
    let times = view.events.iter().flat_map(|event| [event.start, event.end]);
    times.filter_map(|time| view.zone.to_ambiguous_timestamp(time).compatible().ok()).collect()
}

#[cfg(test)]
mod tests;
