//! Calendar files: one an event, and one for all events of a season, in each language.

use std::collections::BTreeMap;

use super::{FolderSlugs, Plan, Route};
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::content::slug::slugify;
use crate::model::{Page, PageIndex, Programme};
use crate::output::OutputPath;

/// The folder of events.
const FOLDER: &str = "events";

/// A calendar file.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The language of the reader.
    pub language: usize,
    /// Whether it has all events of a season, or one event alone.
    pub scope: Scope,
    /// Its events, by time.
    pub events: Vec<PageIndex>,
    /// The file: `fi/tapahtumat/tapahtumat-2027.ics`.
    pub output: OutputPath,
}

/// What a calendar file has in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One event.
    Event,
    /// All events of a season, by its id; `None` where the site has no seasons.
    Season(Option<String>),
}

/// The season that an event belongs to: its own, else the current one.
pub fn season_of<'a>(programme: &'a Programme, event: &'a Page) -> Option<&'a str> {
    let own = match &event.facts().fields {
        Fields::Event(event) => event.season.as_ref().map(|season| season.value.as_str()),
        _ => None,
    };
    own.or_else(|| programme.config.current_season().map(|season| season.id.as_str()))
}

impl Route {
    /// The calendar file of an event's page, which lies beside it: `fi/…/aloitus/aloitus.ics`.
    pub fn calendar(&self) -> Option<OutputPath> {
        let folder = self.output.as_str().strip_suffix("/index.html")?;
        let name = folder.rsplit('/').next()?;
        OutputPath::new(&format!("{folder}/{name}.ics"))
    }
}

/// All calendar files: those of seasons behind those of events.
pub(super) fn calendars(programme: &Programme, slugs: &FolderSlugs, plan: &Plan) -> Vec<Calendar> {
    let events = programme.of_kind(Kind::Event);
    let mut calendars = Vec::new();
    for &page in &events {
        calendars.extend(plan.routes_of(page).filter_map(|route| {
            let (language, output) = (route.language, route.calendar()?);
            Some(Calendar { language, scope: Scope::Event, events: vec![page], output })
        }));
    }
    for language in 0..programme.config.languages.len() {
        let mut seasons: BTreeMap<Option<&str>, Vec<PageIndex>> = BTreeMap::new();
        for &page in events.iter().filter(|page| plan.route(**page, language).is_some()) {
            seasons.entry(season_of(programme, &programme.pages[page])).or_default().push(page);
        }
        calendars.extend(seasons.into_iter().filter_map(|(season, events)| {
            let output = season_file(programme, slugs, season, language)?;
            Some(Calendar { language, scope: Scope::Season(season.map(str::to_owned)), events, output })
        }));
    }
    calendars
}

/// The file with the events of a season, in the folder of the events. A saved file bears its name alone,
/// which therefore tells what is in it.
fn season_file(
    programme: &Programme,
    slugs: &FolderSlugs,
    season: Option<&str>,
    language: usize,
) -> Option<OutputPath> {
    let code = &programme.config.languages[language].code;
    let folder = slugs.path(FOLDER, language);
    let season = season.map(|id| format!("-{}", slugify(id))).filter(|id| id != "-").unwrap_or_default();
    OutputPath::new(&format!("{code}/{folder}{}{season}.ics", folder.trim_end_matches('/')))
}
