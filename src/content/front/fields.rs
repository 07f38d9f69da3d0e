//! What each kind of page adds to its front matter.

use jiff::civil::{Date, DateTime};

use super::{Reading, required_text, text, texts, to_text};
use crate::content::kind::Kind;
use crate::content::text::Text;
use crate::diagnostic::Diagnostic;
use crate::table::{Located, Table};

/// What each kind adds.
#[derive(Clone, Debug)]
pub enum Fields {
    /// Nothing.
    None,
    /// A role.
    Role {
        /// In a sentence.
        summary: Text,
        /// What one does.
        responsibilities: Vec<Text>,
        /// What one gains.
        benefits: Vec<Text>,
        /// What is not asked.
        not_responsible_for: Vec<Text>,
        /// An icon of the theme.
        icon: Option<String>,
    },
    /// A phase.
    Phase {
        /// In a sentence.
        purpose: Text,
        /// Which months: `2-5`.
        months: Option<String>,
        /// Steps by role id.
        steps: Vec<(Located<String>, Vec<Text>)>,
    },
    /// An activity.
    Activity(Box<Activity>),
    /// A form page.
    FormPage {
        /// Who fills it in.
        filled_by: Option<Located<String>>,
        /// Copies.
        copies: Option<i64>,
        /// The version of the text.
        version: Option<String>,
        /// Languages printed side by side.
        parallel: Vec<Located<String>>,
    },
    /// An event.
    Event(Box<Event>),
    /// A partner.
    Partner {
        /// Its site.
        url: Option<Located<String>>,
        /// Its kind.
        kind: Option<String>,
        /// Where it works.
        region: Option<String>,
        /// Its languages.
        languages: Vec<Located<String>>,
        /// Its logo: a file beside the page.
        logo: Option<Located<String>>,
    },
    /// A testimonial.
    Story {
        /// What the person says.
        quote: Option<Text>,
        /// Who.
        person: Option<Text>,
        /// What the person is.
        person_title: Option<Text>,
        /// Whether the person has agreed to be published.
        consent: bool,
        /// The season.
        season: Option<String>,
    },
    /// A person.
    Person(Box<Person>),
    /// A news item.
    News {
        /// Its date.
        date: Option<Date>,
    },
    /// A term.
    Term {
        /// What it means.
        definition: Option<Text>,
        /// Words that we do not use for it.
        avoid: Vec<Text>,
    },
    /// A workbook.
    Workbook {
        /// The paper.
        paper: Option<Located<String>>,
        /// The cover.
        cover: Option<Located<String>>,
    },
}

/// The fields of an activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// In a sentence.
    pub purpose: Text,
    /// The id of its phase.
    pub phase: Option<Located<String>>,
    /// How long it takes.
    pub minutes: u32,
    /// What it is: an index into [`ACTIVITY_KINDS`].
    pub kind: usize,
    /// For how many: an index into [`PARTICIPANTS`].
    pub participants: usize,
    /// Its themes.
    pub themes: Vec<Located<String>>,
    /// What is needed.
    pub materials: Vec<Text>,
}

/// The fields of an event.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it is: an index into [`EVENT_KINDS`].
    pub kind: usize,
    /// When it begins.
    pub start: Option<Located<DateTime>>,
    /// When it ends.
    pub end: Option<Located<DateTime>>,
    /// Where.
    pub places: Vec<Place>,
    /// The names of the places, by their ids.
    pub place_names: Vec<(Located<String>, Text)>,
    /// How to get in, by the places' ids.
    pub access_notes: Vec<(Located<String>, Text)>,
    /// The last day to register.
    pub register_by: Option<Date>,
    /// The season.
    pub season: Option<Located<String>>,
    /// How many times it was moved since people first put it into their calendars.
    pub revision: u32,
}

/// Where an event takes place.
#[derive(Clone, Debug)]
pub struct Place {
    /// The id.
    pub id: String,
    /// The street address.
    pub address: Option<Text>,
    /// The address of a remote meeting.
    pub url: Option<Located<String>>,
}

/// The fields of a person.
#[derive(Clone, Debug)]
pub struct Person {
    /// What the person does.
    pub position: Option<Text>,
    /// `contact` or `mentor`: an index into [`PERSON_KINDS`].
    pub kind: usize,
    /// The e-mail address.
    pub email: Option<Text>,
    /// The telephone number.
    pub phone: Option<Text>,
    /// A portrait: a file beside the page.
    pub image: Option<Located<String>>,
    /// Languages.
    pub languages: Vec<Located<String>>,
    /// Whether the person has agreed to be published.
    pub consent: bool,
}

/// What an activity can be; the first is the default.
pub const ACTIVITY_KINDS: [&str; 4] = ["exercise", "meeting", "reading", "visit"];
/// For how many an activity is; the first is the default.
pub const PARTICIPANTS: [&str; 3] = ["pair", "alone", "group"];
/// What an event can be; the last is the default.
pub const EVENT_KINDS: [&str; 5] = ["kickoff", "midway", "closing", "training", "other"];
/// What a person can be; the first is the default.
pub const PERSON_KINDS: [&str; 2] = ["contact", "mentor"];

/// The facts without which a page of the kind says too little.
pub(super) fn required_facts(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Activity => &["phase", "minutes"],
        Kind::Event => &["start", "end"],
        Kind::Partner => &["url"],
        Kind::Story => &["person", "consent"],
        Kind::Person => &["consent"],
        Kind::News => &["date"],
        _ => &[],
    }
}

/// Reads what the kind adds.
pub(super) fn fields(table: &mut Table<'_>, kind: Kind, reading: Reading) -> Fields {
    match kind {
        Kind::Page | Kind::Faq => Fields::None,
        Kind::Role => Fields::Role {
            summary: required_text(table, "summary", reading),
            responsibilities: texts(table, "responsibilities", reading),
            benefits: texts(table, "benefits", reading),
            not_responsible_for: texts(table, "not_responsible_for", reading),
            icon: table.string("icon").map(|found| found.value),
        },
        Kind::Phase => Fields::Phase {
            purpose: required_text(table, "purpose", reading),
            months: table.string("months").map(|found| found.value),
            steps: steps(table, reading),
        },
        Kind::Activity => Fields::Activity(Box::new(activity(table, reading))),
        Kind::Agreement | Kind::Form => Fields::FormPage {
            filled_by: table.string("filled_by"),
            copies: table.integer("copies", 1),
            version: table.string("version").map(|found| found.value),
            parallel: table.strings("parallel"),
        },
        Kind::Event => Fields::Event(Box::new(event(table, reading))),
        Kind::Partner => Fields::Partner {
            url: table.string("url"),
            kind: table.string("kind").map(|found| found.value),
            region: table.string("region").map(|found| found.value),
            languages: table.strings("languages"),
            logo: table.string("logo"),
        },
        Kind::Story => Fields::Story {
            quote: text(table, "quote", reading),
            person: text(table, "person", reading),
            person_title: text(table, "person_title", reading),
            consent: table.boolean("consent").unwrap_or(false),
            season: table.string("season").map(|found| found.value),
        },
        Kind::Person => Fields::Person(Box::new(person(table, reading))),
        Kind::News => Fields::News { date: table.date("date").map(|found| found.value) },
        Kind::Term => {
            table.require("definition");
            Fields::Term { definition: text(table, "definition", reading), avoid: texts(table, "avoid", reading) }
        }
        Kind::Workbook => Fields::Workbook { paper: table.string("paper"), cover: table.string("cover") },
    }
}

fn activity(table: &mut Table<'_>, reading: Reading) -> Activity {
    let choice =
        |table: &mut Table<'_>, key, known: &[&'static str]| table.one_of(key, known).map_or(0, |found| found.value);
    Activity {
        purpose: required_text(table, "purpose", reading),
        phase: table.string("phase"),
        minutes: table.integer("minutes", 1).and_then(|minutes| minutes.try_into().ok()).unwrap_or(0),
        kind: choice(table, "kind", &ACTIVITY_KINDS),
        participants: choice(table, "participants", &PARTICIPANTS),
        themes: table.strings("themes"),
        materials: texts(table, "materials", reading),
    }
}

fn event(table: &mut Table<'_>, reading: Reading) -> Event {
    let (start, end) = (table.date_time("start"), table.date_time("end"));
    if let (Some(start), Some(end)) = (&start, &end)
        && end.value < start.value
    {
        let diagnostic = Diagnostic::error("front::end-before-start", end.span.clone());
        table.report(diagnostic.label(start.span.clone(), "start"));
    }
    let places = table.tables("places").into_iter().filter_map(|mut place| {
        let id = place.required_string("id");
        let (address, url) = (text(&mut place, "address", reading), place.string("url"));
        place.finish();
        Some(Place { id: id?.value, address, url })
    });
    Event {
        places: places.collect(),
        kind: table.one_of("kind", &EVENT_KINDS).map_or(EVENT_KINDS.len() - 1, |found| found.value),
        start,
        end,
        place_names: named_texts(table, "place_names", reading),
        access_notes: named_texts(table, "access_notes", reading),
        register_by: table.date("register_by").map(|found| found.value),
        season: table.string("season"),
        revision: table.integer("revision", 0).and_then(|count| count.try_into().ok()).unwrap_or(0),
    }
}

fn person(table: &mut Table<'_>, reading: Reading) -> Person {
    Person {
        position: text(table, "position", reading),
        kind: table.one_of("kind", &PERSON_KINDS).map_or(0, |found| found.value),
        email: text(table, "email", reading),
        phone: text(table, "phone", reading),
        image: table.string("image"),
        languages: table.strings("languages"),
        consent: table.boolean("consent").unwrap_or(false),
    }
}

fn steps(table: &mut Table<'_>, reading: Reading) -> Vec<(Located<String>, Vec<Text>)> {
    let Some(section) = table.table("steps") else { return Vec::new() };
    let read = |(role, steps): (_, Vec<Located<String>>)| {
        (role, steps.iter().map(|step| to_text(&section, step, reading)).collect())
    };
    section.named_strings().into_iter().map(read).collect()
}

fn named_texts(table: &mut Table<'_>, key: &'static str, reading: Reading) -> Vec<(Located<String>, Text)> {
    let Some(section) = table.table(key) else { return Vec::new() };
    let read = |name: Located<String>| {
        let value = section.named_string(&name.value)?;
        let text = to_text(&section, &value, reading);
        Some((name, text))
    };
    section.names().into_iter().filter_map(read).collect()
}
