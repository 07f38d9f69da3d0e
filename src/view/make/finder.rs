//! The activity finder, and topics of questions by their audience: both from the cards of a list.

use std::sync::Arc;

use super::{Maker, Sink};
use crate::content::front::{ACTIVITY_KINDS, PARTICIPANTS};
use crate::content::kind::Kind;
use crate::view::CardRef;
use crate::view::card::ActivityView;
use crate::view::finder::{AudienceView, DurationView, FacetView, FinderView, OptionView};

impl Maker<'_> {
    /// The finder of a list; nothing where it holds no activities that differ.
    pub(super) fn finder(&self, cards: &[CardRef], language: usize, sink: &mut Sink) -> Option<FinderView> {
        let activities: Vec<&ActivityView> = cards.iter().filter_map(|card| card.activity.as_deref()).collect();
        let mut themes = options(&activities, |activity| {
            activity.themes.iter().map(|theme| (theme.id.as_str(), theme.name.as_str())).collect()
        });
        themes.sort_by(|one, other| self.localizers[language].compare(&one.name, &other.name));
        // In the order in which the list below has them.
        let phases = options(&activities, |activity| vec![(&activity.phase.id, &activity.phase.title)]);
        let mut kinds = options(&activities, |activity| vec![(&activity.kind.id, &activity.kind.name)]);
        kinds.sort_by_key(|option| ACTIVITY_KINDS.iter().position(|kind| *kind == option.id));
        let mut participants =
            options(&activities, |activity| vec![(&activity.participants.id, &activity.participants.name)]);
        participants.sort_by_key(|option| PARTICIPANTS.iter().position(|kind| *kind == option.id));
        let facets = [
            ("phase", self.word("activity-phase", language, sink), phases),
            ("themes", self.word("activity-themes", language, sink), themes),
            ("kind", self.word("activity-kind", language, sink), kinds),
            ("participants", self.word("activity-participants", language, sink), participants),
        ];
        let facets: Vec<FacetView> = facets
            .into_iter()
            .map(|(id, name, options)| FacetView { id, name, options })
            .filter(|facet| facet.options.iter().any(|option| option.count < activities.len()))
            .collect();
        let durations = durations(&activities);
        let has_choice = !facets.is_empty() || !durations.is_empty();
        has_choice.then_some(FinderView { facets, durations, total: activities.len() })
    }

    /// Topics of questions by their audience, those for everyone first, then by role in the order of
    /// the programme; nothing where all are for everyone. A topic that is for two roles stands at both.
    pub(super) fn audiences(&self, cards: &[CardRef], language: usize, sink: &mut Sink) -> Vec<AudienceView> {
        if cards.iter().all(|card| card.faq.is_none() || card.audience.is_empty()) {
            return Vec::new();
        }
        let of = |fits: &dyn Fn(&CardRef) -> bool| -> Vec<CardRef> {
            cards.iter().filter(|card| fits(card)).map(Arc::clone).collect()
        };
        let everyone = AudienceView { role: None, cards: of(&|card| card.audience.is_empty()) };
        let mut found = vec![everyone];
        for page in self.programme.of_kind(Kind::Role) {
            let id = self.programme.pages[page].name.last();
            let role = Some(self.role_name(id, language, sink));
            found.push(AudienceView { role, cards: of(&|card| card.audience.iter().any(|role| role == id)) });
        }
        found.retain(|audience| !audience.cards.is_empty());
        found
    }
}

/// The values that activities have in a facet, in the order in which they come.
fn options<'a>(
    activities: &[&'a ActivityView],
    values: impl Fn(&'a ActivityView) -> Vec<(&'a str, &'a str)>,
) -> Vec<OptionView> {
    let mut found: Vec<OptionView> = Vec::new();
    for (id, name) in activities.iter().flat_map(|activity| values(activity)) {
        match found.iter_mut().find(|option| option.id == id) {
            Some(option) => option.count += 1,
            None => found.push(OptionView { id: id.to_owned(), name: name.to_owned(), count: 1 }),
        }
    }
    found
}

/// How long activities take, the shortest first.
fn durations(activities: &[&ActivityView]) -> Vec<DurationView> {
    let duration =
        |activity: &&ActivityView| DurationView { minutes: activity.minutes, text: activity.duration.clone() };
    let mut found: Vec<DurationView> = activities.iter().map(duration).collect();
    found.sort_by_key(|duration| duration.minutes);
    found.dedup_by_key(|duration| duration.minutes);
    if found.len() > 1 { found } else { Vec::new() }
}
