//! A page in brief: what lists, links and the page's own head show of it.

use serde::Serialize;

use crate::view::DateView;

/// A page in brief. Only the field named after the page's kind is present.
#[derive(Debug, Default, Hash, Serialize)]
pub struct Card {
    /// The id, the same in every language: `roles/mentor`.
    pub id: String,
    /// The kind: `role`.
    pub kind: &'static str,
    /// Whether it is the page of a whole folder.
    pub is_collection: bool,
    /// The path on the site: `/fi/roolit/mentori/`.
    pub url: String,
    /// The whole address.
    pub permalink: String,
    /// The number of the colour that tells a role or a phase from others, from 1; 0 for pages of other kinds.
    pub tone: usize,
    /// The title.
    pub title: String,
    /// The description, or nothing.
    pub description: String,
    /// The language of the text, a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The day when the text was last looked over.
    pub updated: Option<DateView>,
    /// Whom it is for: role ids.
    pub audience: Vec<String>,
    /// A role.
    pub role: Option<RoleView>,
    /// A phase.
    pub phase: Option<PhaseView>,
    /// An activity.
    pub activity: Option<Box<ActivityView>>,
    /// Questions.
    pub faq: Option<FaqView>,
    /// A form page.
    pub form: Option<FormPageView>,
    /// An event.
    pub event: Option<Box<EventView>>,
    /// A partner.
    pub partner: Option<Box<PartnerView>>,
    /// A testimonial.
    pub story: Option<StoryView>,
    /// A person.
    pub person: Option<Box<PersonView>>,
    /// A news item.
    pub news: Option<NewsView>,
    /// A term.
    pub term: Option<TermView>,
}

/// A value of a fixed set and its name in the reader's language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Named {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

/// A page that is named in passing.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct PageName {
    /// The last part of the id: `beginning`.
    pub id: String,
    /// The title.
    pub title: String,
    /// The path on the site.
    pub url: String,
    /// As [`Card::tone`].
    pub tone: usize,
}

/// A role.
#[derive(Debug, Hash, Serialize)]
pub struct RoleView {
    /// In a sentence.
    pub summary: String,
    /// What one does.
    pub responsibilities: Vec<String>,
    /// What one gains.
    pub benefits: Vec<String>,
    /// What is not asked.
    pub not_responsible_for: Vec<String>,
    /// The name of an icon of the theme.
    pub icon: Option<String>,
}

/// A phase.
#[derive(Debug, Hash, Serialize)]
pub struct PhaseView {
    /// In a sentence.
    pub purpose: String,
    /// Which months of the programme, such as `2–5`.
    pub months: Option<String>,
    /// What each role does.
    pub steps: Vec<PhaseSteps>,
}

/// What a role does in a phase.
#[derive(Debug, Hash, Serialize)]
pub struct PhaseSteps {
    /// The role.
    pub role: PageName,
    /// What it does.
    pub steps: Vec<String>,
}

/// An activity.
#[derive(Debug, Hash, Serialize)]
pub struct ActivityView {
    /// In a sentence.
    pub purpose: String,
    /// The phase that it belongs to.
    pub phase: PageName,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The same in words: `45 min`.
    pub duration: String,
    /// What it is: exercise, reading, …
    pub kind: Named,
    /// For how many.
    pub participants: Named,
    /// Its themes.
    pub themes: Vec<Named>,
    /// What is needed.
    pub materials: Vec<String>,
}

/// A topic of questions.
#[derive(Debug, Hash, Serialize)]
pub struct FaqView {
    /// The questions: anchor and text.
    pub questions: Vec<Named>,
}

/// A form page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct FormPageView {
    /// Who fills it in, in words.
    pub filled_by: Option<String>,
    /// How many copies are made.
    pub copies: Option<u32>,
    /// The version of the text.
    pub version: Option<String>,
}

/// An event.
#[derive(Debug, Hash, Serialize)]
pub struct EventView {
    /// What it is: kick-off, training, …
    pub kind: Named,
    /// When it begins.
    pub start: DateView,
    /// When it ends.
    pub end: DateView,
    /// Day and time in words: `18.1.2027 klo 17–19.30`.
    pub when: String,
    /// The day alone.
    pub day: String,
    /// The hours alone.
    pub hours: String,
    /// Where.
    pub places: Vec<PlaceView>,
    /// The last day to register.
    pub register_by: Option<DateView>,
    /// The season.
    pub season: Option<String>,
    /// The path of the calendar file.
    pub calendar: Option<String>,
}

/// A place of an event.
#[derive(Debug, Hash, Serialize)]
pub struct PlaceView {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The street address.
    pub address: Option<String>,
    /// The address of a remote meeting.
    pub url: Option<String>,
    /// How to get in.
    pub access: Option<String>,
}

/// A partner.
#[derive(Debug, Hash, Serialize)]
pub struct PartnerView {
    /// Its site.
    pub url: String,
    /// Its kind, in the words of the content.
    pub kind: Option<String>,
    /// Where it works.
    pub region: Option<String>,
    /// In which languages, by name.
    pub languages: Vec<String>,
    /// The path of its logo.
    pub logo: Option<String>,
}

/// A testimonial.
#[derive(Debug, Hash, Serialize)]
pub struct StoryView {
    /// What the person says.
    pub quote: Option<String>,
    /// Who.
    pub person: String,
    /// What the person is.
    pub person_title: Option<String>,
    /// The season.
    pub season: Option<String>,
}

/// A person.
#[derive(Debug, Hash, Serialize)]
pub struct PersonView {
    /// What the person does.
    pub position: Option<String>,
    /// `contact` or `mentor`.
    pub kind: Named,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The path of a portrait.
    pub image: Option<String>,
    /// Languages, by name.
    pub languages: Vec<String>,
}

/// A news item.
#[derive(Debug, Hash, Serialize)]
pub struct NewsView {
    /// Its date.
    pub date: DateView,
}

/// A term.
#[derive(Debug, Hash, Serialize)]
pub struct TermView {
    /// What it means.
    pub definition: String,
    /// Words that we do not use for it.
    pub avoid: Vec<String>,
}
