//! A page in brief, and what stands in a page's front matter rather than in its text.

use serde_json::{Value, json};

use crate::view::Card;
use crate::view::card::{ActivityView, EventView, FormPageView, PersonView, PlaceView};

use super::Writer;

impl<'a> Writer<'a> {
    /// What is drawn between a page's title and its text: a sentence, facts, and lists whose titles
    /// are headings one level below `level`.
    pub(super) fn details(&mut self, card: &Card, level: usize) -> Value {
        let mut lists = Vec::new();
        for (title, items) in self.lists(card).into_iter().filter(|(_, items)| !items.is_empty()) {
            lists.push(json!({ "title": title, "level": self.level(level + 1), "items": items }));
        }
        let facts = facts(card).into_iter().filter(|(_, value)| !value.is_empty());
        let facts = facts.map(|(label, value)| json!({ "name": self.word(label), "value": value })).collect::<Vec<_>>();
        // What describes a form to those who look for it has no place on the form: a certificate is handed out.
        let lead = if card.form.is_some() { "" } else { lead(card) };
        json!({ "kind": "details", "lead": lead, "facts": facts, "lists": lists })
    }

    fn lists<'b>(&self, card: &'b Card) -> Vec<(&'b str, &'b [String])>
    where
        'a: 'b,
    {
        let role = card.role.iter().flat_map(|role| {
            [
                (self.word("role-responsibilities"), role.responsibilities.as_slice()),
                (self.word("role-benefits"), role.benefits.as_slice()),
                (self.word("role-not-responsible-for"), role.not_responsible_for.as_slice()),
            ]
        });
        let steps = card.phase.iter().flat_map(|phase| &phase.steps);
        role.chain(steps.map(|steps| (steps.role.title.as_str(), steps.steps.as_slice()))).collect()
    }

    /// A page in brief, for a list.
    pub(super) fn card(&self, card: &Card) -> Value {
        json!({
            "title": card.title,
            "target": card.id,
            "url": card.permalink,
            "text": lead(card),
            "facts": self.brief(card),
            "links": links(card),
            "language": self.other_language(&card.lang, &card.dir),
        })
    }

    /// The facts of a card, in one line.
    fn brief(&self, card: &Card) -> Vec<String> {
        let mut facts = Vec::new();
        if let Some(activity) = &card.activity {
            facts.extend([activity.phase.title.clone(), activity.duration.clone(), activity.participants.name.clone()]);
        }
        if let Some(event) = &card.event {
            facts.push(event.when.clone());
            facts.extend(event.places.iter().map(place));
        }
        if let Some(story) = &card.story {
            facts.extend([Some(story.person.clone()), story.person_title.clone()].into_iter().flatten());
        }
        if let Some(partner) = &card.partner {
            facts.extend([partner.kind.clone(), partner.region.clone()].into_iter().flatten());
        }
        if let Some(term) = card.term.as_ref().filter(|term| !term.avoid.is_empty()) {
            facts.push(format!("{} {}", self.word("print-term-avoid"), term.avoid.join(", ")));
        }
        facts.extend(card.phase.iter().filter_map(|phase| phase.months.clone()));
        facts.extend(card.news.iter().map(|news| news.date.text.clone()));
        facts.retain(|fact| !fact.is_empty());
        facts
    }
}

/// Facts by the id of the message that names them.
fn facts(card: &Card) -> Vec<(&'static str, String)> {
    let activity = card.activity.as_deref().into_iter().flat_map(activity_facts);
    let event = card.event.as_deref().into_iter().flat_map(event_facts);
    let form = card.form.iter().flat_map(form_facts);
    let months = card.phase.iter().filter_map(|phase| phase.months.clone()).map(|months| ("print-months", months));
    activity.chain(event).chain(form).chain(months).collect()
}

/// A page in a sentence.
fn lead(card: &Card) -> &str {
    let role = card.role.as_ref().map(|role| role.summary.as_str());
    let phase = card.phase.as_ref().map(|phase| phase.purpose.as_str());
    let activity = card.activity.as_ref().map(|activity| activity.purpose.as_str());
    let term = card.term.as_ref().map(|term| term.definition.as_str());
    let person = card.person.as_ref().and_then(|person| person.position.as_deref());
    let story = card.story.as_ref().and_then(|story| story.quote.as_deref());
    let own = [role, phase, activity, term, person, story].into_iter().flatten().find(|text| !text.is_empty());
    own.unwrap_or(&card.description)
}

fn activity_facts(activity: &ActivityView) -> [(&'static str, String); 4] {
    [
        ("activity-phase", activity.phase.title.clone()),
        ("activity-duration", activity.duration.clone()),
        ("activity-participants", activity.participants.name.clone()),
        ("activity-materials", activity.materials.join(", ")),
    ]
}

fn event_facts(event: &EventView) -> [(&'static str, String); 2] {
    let places = event.places.iter().map(place).filter(|place| !place.is_empty()).collect::<Vec<_>>();
    [("event-when", event.when.clone()), ("event-place", places.join("; "))]
}

fn form_facts(form: &FormPageView) -> [(&'static str, String); 3] {
    [
        ("form-filled-by", form.filled_by.clone().unwrap_or_default()),
        ("form-copies", form.copies.map(|copies| copies.to_string()).unwrap_or_default()),
        ("form-version", form.version.clone().unwrap_or_default()),
    ]
}

fn place(place: &PlaceView) -> String {
    let parts = [place.name.as_deref(), place.address.as_deref()].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// How to reach a person or a partner: words and address.
fn links(card: &Card) -> Vec<Value> {
    let partner = card.partner.iter().map(|partner| json!({ "text": partner.url, "url": partner.url }));
    let person = card.person.as_deref().into_iter().flat_map(person_links);
    partner.chain(person).collect()
}

fn person_links(person: &PersonView) -> impl Iterator<Item = Value> + use<> {
    let email = person.email.as_ref().map(|email| json!({ "text": email, "url": format!("mailto:{email}") }));
    // A telephone link may hold no space.
    let phone = person.phone.as_ref().map(|phone| {
        let digits = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
        json!({ "text": phone, "url": format!("tel:{digits}") })
    });
    email.into_iter().chain(phone)
}
