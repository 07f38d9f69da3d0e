//! A time zone as a calendar file describes it (RFC 5545, 3.6.5): for programs that do not know its name,
//! or know it otherwise.

use jiff::civil::{DateTime, Weekday};
use jiff::tz::{Dst, Offset, TimeZone, TimeZoneTransition};
use jiff::{Timestamp, ToSpan};

use super::line::Lines;

/// How many years have to follow a rule, so that it is one: the weekdays of a month come back after 28.
const YEARS: i16 = 28;

/// A change of the clocks.
struct Change {
    /// When, on the clocks as they were before (3.6.5: the onset is in local time).
    onset: DateTime,
    from: Offset,
    to: Offset,
    name: String,
    is_daylight: bool,
}

/// The identifier of a zone: `Europe/Helsinki`.
pub(super) fn name(zone: &TimeZone) -> &str {
    zone.iana_name().unwrap_or("UTC")
}

/// Whether times in the zone are times in UTC, and need no description.
pub(super) fn is_utc(zone: &TimeZone) -> bool {
    matches!(zone.iana_name(), None | Some("UTC" | "Etc/UTC"))
}

/// Describes a zone as far as these instants need it.
pub(super) fn write(zone: &TimeZone, instants: &[Timestamp], lines: &mut Lines) {
    let (Some(&first), Some(&last)) = (instants.iter().min(), instants.iter().max()) else { return };
    if is_utc(zone) {
        return;
    }
    lines.raw("BEGIN", "VTIMEZONE");
    lines.raw("TZID", name(zone));
    let changes = changes(zone, first, last);
    if changes.is_empty() {
        fixed(zone, first, lines);
    }
    let rules: Option<Vec<String>> = changes.iter().map(|change| rule(zone, change)).collect();
    match rules {
        // Two changes that come back each year say all; programs of old understand nothing else.
        Some(rules) if changes.len() >= 2 => {
            let yearly = changes.iter().zip(&rules).take(2);
            yearly.for_each(|(change, rule)| observance(change, Some(rule), lines));
        }
        _ => changes.iter().for_each(|change| observance(change, None, lines)),
    }
    lines.raw("END", "VTIMEZONE");
}

/// The changes by which one can tell the time at all instants: the last two before the first of them, and
/// all until the last.
fn changes(zone: &TimeZone, first: Timestamp, last: Timestamp) -> Vec<Change> {
    let mut before: Vec<Change> = zone.preceding(first).take(2).map(|found| change(zone, &found)).collect();
    before.reverse();
    let between = zone.following(first).take_while(|found| found.timestamp() <= last);
    before.extend(between.map(|found| change(zone, &found)));
    before
}

fn change(zone: &TimeZone, found: &TimeZoneTransition<'_>) -> Change {
    let before = found.timestamp().saturating_sub(1.second()).unwrap_or(found.timestamp());
    let from = zone.to_offset(before);
    Change {
        onset: from.to_datetime(found.timestamp()),
        from,
        to: found.offset(),
        name: found.abbreviation().to_owned(),
        is_daylight: found.dst() == Dst::Yes,
    }
}

/// A zone whose clocks were never changed.
fn fixed(zone: &TimeZone, at: Timestamp, lines: &mut Lines) {
    let found = zone.to_offset_info(at);
    let onset = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
    let (from, to, name) = (found.offset(), found.offset(), found.abbreviation().to_owned());
    observance(&Change { onset, from, to, name, is_daylight: false }, None, lines);
}

fn observance(change: &Change, rule: Option<&String>, lines: &mut Lines) {
    let kind = if change.is_daylight { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", kind);
    lines.raw("DTSTART", &change.onset.strftime("%Y%m%dT%H%M%S").to_string());
    lines.raw("TZOFFSETFROM", &offset(change.from));
    lines.raw("TZOFFSETTO", &offset(change.to));
    lines.text("TZNAME", &[], &change.name);
    if let Some(rule) = rule {
        lines.raw("RRULE", rule);
    }
    lines.raw("END", kind);
}

/// `+0200`; with seconds only where there are any (3.3.14).
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
    let rest = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{rest}", seconds / 3600, seconds / 60 % 60)
}

/// The rule by which a change comes back each year, where it does from then on: on the last or the nth such
/// weekday of the month, at the same time, by the same step.
fn rule(zone: &TimeZone, change: &Change) -> Option<String> {
    let (month, weekday) = (change.onset.month(), change.onset.weekday());
    let numbers = [-1, 1, 2, 3, 4].into_iter();
    let number = numbers.filter(|number| nth(change.onset, change.onset.year(), *number) == Some(change.onset)).find(
        |number| {
            (1..=YEARS).all(|years| comes_back(zone, change, nth(change.onset, change.onset.year() + years, *number)))
        },
    )?;
    Some(format!("FREQ=YEARLY;BYMONTH={month};BYDAY={number}{}", day(weekday)))
}

/// The nth weekday of the kind of `like` in its month of another year, at its time.
fn nth(like: DateTime, year: i16, number: i8) -> Option<DateTime> {
    let first = jiff::civil::Date::new(year, like.month(), 1).ok()?;
    Some(first.nth_weekday_of_month(number, like.weekday()).ok()?.to_datetime(like.time()))
}

/// Whether the clocks are changed in the same way at this time.
fn comes_back(zone: &TimeZone, change: &Change, onset: Option<DateTime>) -> bool {
    let Some(at) = onset.and_then(|onset| change.from.to_timestamp(onset).ok()) else { return false };
    let Ok(before) = at.checked_sub(1.second()) else { return false };
    zone.to_offset(before) == change.from && zone.to_offset(at) == change.to
}

fn day(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
