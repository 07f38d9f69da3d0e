//! Cards: every page in brief, in every language.

use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::content::front::{ACTIVITY_KINDS, Activity, EVENT_KINDS, Event, Fields, PARTICIPANTS, PERSON_KINDS, Person};
use crate::content::kind::Kind;
use crate::content::text::Text;
use crate::diagnostic::Diagnostic;
use crate::i18n::{DateStyle, Value};
use crate::model::Page;
use crate::model::links::{self, Link, Target};
use crate::plan::Route;
use crate::table::Located;
use crate::view::card::{
    ActivityView, Card, EventView, FaqView, FormPageView, Named, NewsView, PageName, PartnerView, PersonView,
    PhaseSteps, PhaseView, PlaceView, RoleView, StoryView, TermView,
};
use crate::view::{CardRef, DateView, Shared};

/// Stands for a date that is missing, which has been reported: a template may count on there being one.
const NO_DATE: Date = Date::constant(2000, 1, 1);

/// How many colours the theme has for roles and phases.
const TONES: usize = 5;

/// A page that a card is made of.
struct Subject<'a> {
    page: &'a Page,
    /// The facts.
    source: &'a PageFile,
    /// The words.
    file: &'a PageFile,
    /// The reader's language.
    language: usize,
    /// The path of its calendar file, should it be an event.
    calendar: Option<String>,
}

impl Maker<'_> {
    pub(super) fn make_card(&self, route: &Route, sink: &mut Sink) -> CardRef {
        let page = &self.programme.pages[route.page];
        let file = self.file(route);
        let text_language = route.text_language;
        let locale = self.localizers[text_language].locale();
        let calendar = (page.kind == Kind::Event).then(|| route.calendar()).flatten().map(|output| self.url(&output));
        let subject = Subject { page, source: page.source_file(), file, language: route.language, calendar };
        let facts = page.facts();
        let mut card = Card {
            id: page.name.id().to_owned(),
            kind: page.kind.name(),
            is_collection: page.name.is_collection(),
            url: self.url(&route.output),
            permalink: self.permalink(&route.output),
            tone: self.tone(route.page),
            title: self.text(&file.front.title, text_language, sink),
            description: self.optional(file.front.description.as_ref(), text_language, sink).unwrap_or_default(),
            lang: locale.code().to_owned(),
            dir: locale.direction().as_str().to_owned(),
            updated: facts.updated.map(|date| {
                let text = self.localizers[route.language].usual_date(date);
                DateView { iso: date.to_string(), text }
            }),
            audience: facts.audience.iter().map(|role| role.value.clone()).collect(),
            ..Card::default()
        };
        if !page.name.is_collection() {
            self.add_kind(&mut card, &subject, sink);
        }
        Arc::new(Shared::new(card))
    }

    #[expect(clippy::too_many_lines, reason = "a table: an arm a kind")]
    fn add_kind(&self, card: &mut Card, subject: &Subject<'_>, sink: &mut Sink) {
        let words = subject.file.language;
        match (&subject.source.front.fields, &subject.file.front.fields) {
            (_, Fields::None) if subject.page.kind == Kind::Faq => card.faq = Some(self.faq(subject, sink)),
            (
                Fields::Role { icon, .. },
                Fields::Role { summary, responsibilities, benefits, not_responsible_for, .. },
            ) => {
                card.role = Some(RoleView {
                    summary: self.text(summary, words, sink),
                    responsibilities: self.texts(responsibilities, words, sink),
                    benefits: self.texts(benefits, words, sink),
                    not_responsible_for: self.texts(not_responsible_for, words, sink),
                    icon: icon.clone(),
                });
            }
            (Fields::Phase { months, .. }, Fields::Phase { purpose, steps, .. }) => {
                card.phase = Some(PhaseView {
                    purpose: self.text(purpose, words, sink),
                    months: months.as_ref().map(|months| months.replace('-', "–")),
                    steps: self.steps(steps, subject, sink),
                });
            }
            (Fields::Activity(facts), Fields::Activity(text)) => {
                card.activity = Some(Box::new(self.activity(facts, text, subject, sink)));
            }
            (Fields::FormPage { filled_by, copies, version, .. }, _) => {
                card.form = Some(FormPageView {
                    filled_by: filled_by.as_ref().map(|role| self.role_name(&role.value, subject.language, sink).title),
                    copies: copies.and_then(|copies| copies.try_into().ok()),
                    version: version.clone(),
                });
            }
            (Fields::Event(facts), Fields::Event(text)) => {
                card.event = Some(Box::new(self.event(facts, text, subject, sink)));
            }
            (Fields::Partner { url, kind, region, languages, logo }, _) => {
                card.partner = Some(Box::new(PartnerView {
                    url: url.as_ref().map(|url| url.value.clone()).unwrap_or_default(),
                    kind: kind.clone(),
                    region: region.clone(),
                    languages: self.language_names(languages, subject.language, sink),
                    logo: self.file_url(logo.as_ref(), subject, sink),
                }));
            }
            (Fields::Story { person, season, .. }, Fields::Story { quote, person_title, .. }) => {
                card.story = Some(StoryView {
                    quote: self.optional(quote.as_ref(), words, sink),
                    person: self.optional(person.as_ref(), words, sink).unwrap_or_default(),
                    person_title: self.optional(person_title.as_ref(), words, sink),
                    season: season.clone(),
                });
            }
            (Fields::Person(facts), Fields::Person(text)) => {
                card.person = Some(Box::new(self.person(facts, text, subject, sink)));
            }
            (Fields::News { date }, _) => {
                let date = date.unwrap_or(NO_DATE);
                card.news = Some(NewsView { date: self.date_view(date, DateStyle::Long, subject.language) });
            }
            (_, Fields::Term { definition, avoid }) => {
                card.term = Some(TermView {
                    definition: self.optional(definition.as_ref(), words, sink).unwrap_or_default(),
                    avoid: self.texts(avoid, words, sink),
                });
            }
            _ => {}
        }
    }

    fn faq(&self, subject: &Subject<'_>, sink: &mut Sink) -> FaqView {
        let document = &subject.file.document();
        let questions = document.headings.iter().filter(|heading| heading.level == 2);
        let named = |heading: &crate::content::document::Heading| Named {
            id: heading.id.clone(),
            name: self.plain_text(document, &heading.content, subject.file.language, sink),
        };
        FaqView { questions: questions.map(named).collect() }
    }

    fn steps(&self, steps: &[(Located<String>, Vec<Text>)], subject: &Subject<'_>, sink: &mut Sink) -> Vec<PhaseSteps> {
        let mut views = Vec::new();
        for (role, texts) in steps {
            let role = self.role_name(&role.value, subject.language, sink);
            views.push(PhaseSteps { role, steps: self.texts(texts, subject.file.language, sink) });
        }
        views
    }

    /// A role by its id; `pair` means both of them and has a page only where the programme gives it one.
    pub(super) fn role_name(&self, id: &str, language: usize, sink: &mut Sink) -> PageName {
        match self.page_name(&format!("roles/{id}"), language, sink) {
            Some(name) => name,
            None if id == "pair" => PageName {
                id: id.to_owned(),
                title: self.word("filled-by-pair", language, sink),
                url: String::new(),
                tone: 0,
            },
            None => PageName { id: id.to_owned(), title: id.to_owned(), url: String::new(), tone: 0 },
        }
    }

    /// A page named in passing. Its title is evaluated here, since its card may not be made yet.
    pub(super) fn page_name(&self, id: &str, language: usize, sink: &mut Sink) -> Option<PageName> {
        let page = self.programme.find(id)?;
        let route = &self.plan.routes[self.plan.route(page, language)?];
        let title = self.text(&self.file(route).front.title, route.text_language, sink);
        let last = self.programme.pages[page].name.last().to_owned();
        Some(PageName { id: last, title, url: self.url(&route.output), tone: self.tone(page) })
    }

    /// The number of the colour of a role or a phase, by its place among its kind.
    fn tone(&self, page: usize) -> usize {
        let page_of = &self.programme.pages[page];
        if !matches!(page_of.kind, Kind::Role | Kind::Phase) || page_of.name.is_collection() {
            return 0;
        }
        let kin = self.plan.folders.get(page_of.name.folder());
        kin.and_then(|kin| kin.iter().position(|other| *other == page)).map_or(0, |place| place % TONES + 1)
    }

    fn activity(&self, facts: &Activity, text: &Activity, subject: &Subject<'_>, sink: &mut Sink) -> ActivityView {
        let language = subject.language;
        let phase = facts.phase.as_ref().map(|phase| phase.value.as_str()).unwrap_or_default();
        let unknown = || PageName { id: phase.to_owned(), title: phase.to_owned(), url: String::new(), tone: 0 };
        ActivityView {
            purpose: self.text(&text.purpose, subject.file.language, sink),
            phase: self.page_name(&format!("phases/{phase}"), language, sink).unwrap_or_else(unknown),
            minutes: facts.minutes,
            duration: self.localizers[language].duration_minutes(facts.minutes),
            kind: self.named("activity-kind", ACTIVITY_KINDS[facts.kind], language, sink),
            participants: self.named("participants", PARTICIPANTS[facts.participants], language, sink),
            themes: facts.themes.iter().map(|theme| self.theme(theme, language, sink)).collect(),
            materials: self.texts(&text.materials, subject.file.language, sink),
        }
    }

    /// A theme is named by the message `theme-<id>` of the site.
    fn theme(&self, theme: &Located<String>, language: usize, sink: &mut Sink) -> Named {
        let id = format!("theme-{}", theme.value);
        if !self.localizers[language].has(&id) {
            sink.push(
                Diagnostic::error("reference::unknown-theme", theme.span.clone())
                    .with("value", &theme.value)
                    .with("message", &id),
            );
            return Named { id: theme.value.clone(), name: theme.value.clone() };
        }
        Named { id: theme.value.clone(), name: self.word(&id, language, sink) }
    }

    fn named(&self, prefix: &str, id: &str, language: usize, sink: &mut Sink) -> Named {
        Named { id: id.to_owned(), name: self.word(&format!("{prefix}-{id}"), language, sink) }
    }

    fn event(&self, facts: &Event, text: &Event, subject: &Subject<'_>, sink: &mut Sink) -> EventView {
        let moment =
            |found: Option<&Located<DateTime>>| found.map_or(NO_DATE.to_datetime(Time::midnight()), |at| at.value);
        let (start, end) = (moment(facts.start.as_ref()), moment(facts.end.as_ref()));
        let language = subject.language;
        let localizer = &self.localizers[language];
        let words = subject.file.language;
        let mut places = Vec::new();
        for place in &facts.places {
            let mut own = |texts: &[(Located<String>, Text)]| {
                let found = texts.iter().find(|(id, _)| id.value == place.id);
                found.map(|(_, text)| self.text(text, words, sink))
            };
            let (name, access) = (own(&text.place_names), own(&text.access_notes));
            let address = self.optional(place.address.as_ref(), words, sink);
            let url = place.url.as_ref().map(|url| url.value.clone());
            places.push(PlaceView { id: place.id.clone(), name, address, url, access });
        }
        let moment = |moment: DateTime| DateView {
            iso: moment.strftime("%Y-%m-%dT%H:%M").to_string(),
            text: localizer.date_time(moment),
        };
        EventView {
            kind: self.named("event-kind", EVENT_KINDS[facts.kind], language, sink),
            start: moment(start),
            end: moment(end),
            when: localizer.date_time_range(start, end),
            day: localizer.date(start.date(), DateStyle::Full),
            hours: localizer.time_range(start.time(), end.time()),
            places,
            register_by: facts.register_by.map(|date| self.date_view(date, DateStyle::Long, language)),
            season: facts.season.as_ref().map(|season| season.value.clone()),
            calendar: subject.calendar.clone(),
        }
    }

    fn person(&self, facts: &Person, text: &Person, subject: &Subject<'_>, sink: &mut Sink) -> PersonView {
        let words = subject.file.language;
        PersonView {
            position: self.optional(text.position.as_ref(), words, sink),
            kind: self.named("person-kind", PERSON_KINDS[facts.kind], subject.language, sink),
            email: self.optional(facts.email.as_ref(), words, sink),
            phone: self.optional(facts.phone.as_ref(), words, sink),
            image: self.file_url(facts.image.as_ref(), subject, sink),
            languages: self.language_names(&facts.languages, subject.language, sink),
        }
    }

    /// Languages by name, in the reader's language: the messages `language-of-<code>`.
    fn language_names(&self, codes: &[Located<String>], language: usize, sink: &mut Sink) -> Vec<String> {
        let mut names = Vec::with_capacity(codes.len());
        for code in codes {
            let id = format!("language-of-{}", code.value);
            if self.localizers[language].has(&id) {
                names.push(self.word(&id, language, sink));
            } else {
                let diagnostic = Diagnostic::error("reference::unnamed-language", code.span.clone());
                sink.push(diagnostic.with("value", &code.value).with("message", &id));
            }
        }
        names
    }

    /// The URL of a file that front matter names, relative to the page.
    fn file_url(&self, name: Option<&Located<String>>, subject: &Subject<'_>, sink: &mut Sink) -> Option<String> {
        let name = name?;
        let place = name.span.start as usize..name.span.end as usize;
        let link = Link { destination: &name.value, file: subject.source, place: &place, language: subject.language };
        match links::resolve(self.programme, link) {
            Ok(Target::File(path)) => self.plan.copy_of(&path).map(|output| self.url(output)),
            Ok(_) | Err(_) => {
                let mut fault = Diagnostic::error("link::not-a-file", name.span.clone()).with("target", &name.value);
                fault.suggestion = links::closest_file(self.programme, subject.source, &name.value);
                sink.push(fault);
                None
            }
        }
    }

    /// A message that takes one value.
    pub(super) fn message_of(&self, id: &str, name: &str, value: &str, language: usize, sink: &mut Sink) -> String {
        self.message(id, &[(name, Value::Text(value.to_owned()))], language, sink)
    }
}
