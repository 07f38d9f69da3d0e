//! `[[seasons]]`: what changes from year to year, in one place.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::occasion::{self, Occasion};
use crate::diagnostic::{Diagnostic, Span};
use crate::source::Settings;
use crate::table::{Located, Scalar, Table};

/// A season of the programme.
#[derive(Clone, Debug)]
pub struct Season {
    /// The id: `2027`.
    pub id: String,
    /// The track that runs in it; pages may be bound to tracks.
    pub track: Option<String>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The last day to apply.
    pub apply_by: Option<Date>,
    /// What it costs, in words.
    pub fee: Option<String>,
    /// How many it takes.
    pub capacity: Option<i64>,
    /// When its events take place.
    pub events: Vec<Occasion>,
    /// Where the id stands.
    pub span: Span,
}

impl Season {
    /// Its values as placeables: `season`, `season-start`, `season-end` and so on.
    pub fn facts(&self) -> BTreeMap<&'static str, Scalar> {
        let date = |date: Option<Date>| date.map(Scalar::Date);
        let entries = [
            ("season", Some(Scalar::Text(self.id.clone()))),
            ("season-start", date(self.start)),
            ("season-end", date(self.end)),
            ("season-apply-by", date(self.apply_by)),
            ("season-fee", self.fee.clone().map(Scalar::Text)),
            ("season-capacity", self.capacity.map(|number| Scalar::Number(number as f64))),
        ];
        entries.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// Reads `[[seasons]]` and `season`, the current one: without it, the last in the list. Another can be
/// asked for on the command line.
pub(super) fn read(table: &mut Table<'_>, settings: &Settings) -> (Vec<Season>, Option<usize>) {
    let mut seasons: Vec<Season> = Vec::new();
    for mut entry in table.tables("seasons") {
        let season = read_one(&mut entry);
        entry.finish();
        let Some(season) = season else { continue };
        if let Some(first) = seasons.iter().find(|other| other.id == season.id) {
            let diagnostic = Diagnostic::error("config::duplicate-season", season.span.clone());
            entry.report(diagnostic.with("value", &season.id).label(first.span.clone(), "first"));
        } else {
            seasons.push(season);
        }
    }
    // Also where the name is wrong: without any season its dates would be missed on every page.
    let last = seasons.len().checked_sub(1);
    let current = table.string("season").and_then(|id| find(table, &seasons, &id)).or(last);
    let asked = settings.season.as_ref().map(|id| seasons.iter().position(|season| season.id == *id).ok_or(id));
    if let Some(Err(id)) = asked {
        let fault = Diagnostic::global("config::unknown-season").with("value", id);
        table.report(fault.suggest(id, seasons.iter().map(|season| season.id.as_str())));
    }
    (seasons, asked.and_then(Result::ok).or(current))
}

fn read_one(entry: &mut Table<'_>) -> Option<Season> {
    let id = entry.required_string("id");
    let track = entry.string("track").map(|found| found.value);
    let start = entry.date("start");
    let end = entry.date("end");
    let apply_by = entry.date("apply_by").map(|found| found.value);
    let fee = entry.string("fee").map(|found| found.value);
    let capacity = entry.integer("capacity", 1);
    let events = occasion::read(entry);
    if let (Some(start), Some(end)) = (&start, &end)
        && end.value < start.value
    {
        entry
            .report(Diagnostic::error("config::end-before-start", end.span.clone()).label(start.span.clone(), "start"));
    }
    let id = id?;
    let (start, end) = (start.map(|found| found.value), end.map(|found| found.value));
    Some(Season { id: id.value, track, start, end, apply_by, fee, capacity, events, span: id.span })
}

fn find(table: &Table<'_>, seasons: &[Season], id: &Located<String>) -> Option<usize> {
    let found = seasons.iter().position(|season| season.id == id.value);
    if found.is_none() {
        let known = seasons.iter().map(|season| season.id.as_str());
        table.report(
            Diagnostic::error("config::unknown-season", id.span.clone())
                .with("value", &id.value)
                .suggest(&id.value, known),
        );
    }
    found
}
