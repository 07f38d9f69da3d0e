//! The season in the order of time: its own dates, and the events.

use std::sync::Arc;

use jiff::civil::Date;

use super::Maker;
use crate::i18n::DateStyle;
use crate::view::{CardRef, Milestone};

impl Maker<'_> {
    /// What is on which day. The first and the last day of the season stand for themselves only where
    /// no event is on them.
    pub(super) fn timeline(&self, events: &[CardRef], language: usize) -> Vec<Milestone> {
        let event = |card: &CardRef| {
            let event = card.event.as_ref()?;
            let (iso, when) = (event.start.iso.clone(), event.when.clone());
            Some(Milestone { kind: "event", iso, when, title: card.title.clone(), page: Some(Arc::clone(card)) })
        };
        let mut found: Vec<Milestone> = events.iter().filter_map(event).collect();
        let Some(season) = self.programme.config.current_season() else { return found };
        let days: Vec<String> = found.iter().map(|one| one.iso.chars().take(10).collect()).collect();
        let own = [("apply-by", season.apply_by), ("start", season.start), ("end", season.end)];
        for (kind, date) in own.into_iter().filter_map(|(kind, date)| Some((kind, date?))) {
            if kind == "apply-by" || !days.contains(&date.to_string()) {
                found.extend(self.milestone(kind, date, language));
            }
        }
        // Of one day the season's own date comes first: it has no hours.
        found.sort_by(|one, other| one.iso.cmp(&other.iso));
        found
    }

    /// A date of the season. Its name is a word of the theme's, which every language has.
    fn milestone(&self, kind: &'static str, date: Date, language: usize) -> Option<Milestone> {
        let name = match kind {
            "apply-by" => "season-apply-by",
            "start" => "season-starts",
            _ => "season-ends",
        };
        let title = self.localizers[language].constant(name).ok()?.to_owned();
        let day = self.date_view(date, DateStyle::Long, language);
        Some(Milestone { kind, iso: day.iso, when: day.text, title, page: None })
    }
}
