//! What all open pages are told: what is wrong, and what has changed.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};

use fluent_bundle::FluentValue;
use hyper::body::Bytes;
use serde::Serialize;
use tokio::sync::mpsc;

use super::super::client::{Version, is_part};
use super::super::events::event;
use super::super::{Options, Voice};
use crate::diagnostic::Diagnostic;
use crate::report::overlay::{Overlay, overlay};
use crate::report::{Language, Words};
use crate::source::Sources;

/// A page that is open somewhere.
pub(super) struct Follower {
    /// Its address, decoded.
    pub(super) address: String,
    /// Where it listens.
    pub(super) events: mpsc::Sender<Bytes>,
    /// Whether whoever looks at it sits at this computer.
    pub(super) may_open: bool,
    /// The last that it has heard of, where it was here before: the run and the change.
    pub(super) since: Option<(String, u64)>,
}

/// Where everyone looks.
pub(super) struct Board {
    followers: Vec<Follower>,
    /// Tells one run of the program from another.
    run: String,
    /// What opens the editor, where there is one.
    token: Option<String>,
    labels: Labels,
    /// How often something has changed.
    change: u64,
    /// When each address changed last, and what it is since: for pages that were away meanwhile.
    history: BTreeMap<String, (u64, Version)>,
    state: State,
    /// The event that tells the state, once there is one.
    told: Option<Bytes>,
}

/// What a page is told when it begins to listen.
#[derive(Serialize)]
struct Hello<'a> {
    run: &'a str,
    /// The version of the page now.
    version: &'a str,
    token: Option<&'a str>,
    labels: &'a Labels,
    #[serde(flatten)]
    news: Changed<'a>,
}

/// What has changed, by address, with the versions, and which change it was.
#[derive(Serialize)]
struct Changed<'a> {
    change: u64,
    changed: BTreeMap<&'a str, &'a str>,
}

/// The words of what the script shows, in the language of the program.
#[derive(Serialize)]
struct Labels {
    language: &'static str,
    errors: String,
    warnings: String,
    kept: String,
    close: String,
    open: String,
    more: String,
}

/// What is wrong now.
#[derive(Default, PartialEq, Eq, Serialize)]
struct State {
    /// How many of each kind, in words.
    summary: String,
    #[serde(flatten)]
    overlay: Overlay,
}

impl Board {
    pub(super) fn new(options: &Options, token: &str) -> Self {
        let run = format!("{:016x}", RandomState::new().hash_one("run"));
        let token = options.has_editor.then(|| token.to_owned());
        let labels = Labels::of(&options.voice);
        let (followers, history) = (Vec::new(), BTreeMap::new());
        Self { followers, run, token, labels, change: 0, history, state: State::default(), told: None }
    }

    /// Takes in a page, and tells it how things are. Its own version is `version` now.
    pub(super) fn welcome(&mut self, follower: Follower, version: &Version) {
        let token = self.token.as_deref().filter(|_| follower.may_open);
        let since =
            follower.since.as_ref().filter(|(run, _)| *run == self.run).map_or(self.change, |(_, since)| *since);
        let news = self.changed_after(since);
        let hello = Hello { run: &self.run, version: version.as_str(), token, labels: &self.labels, news };
        let state = self.told.iter().cloned();
        let is_there = [event("hello", &hello)].into_iter().chain(state).all(|event| follower.tell(event));
        if is_there {
            self.followers.push(follower);
        }
    }

    /// Forgets the pages that were closed.
    pub(super) fn tidy(&mut self) {
        self.followers.retain(|follower| !follower.events.is_closed());
    }

    /// Whether a page at this address is open.
    pub(super) fn is_open(&self, address: &str) -> bool {
        self.followers.iter().any(|follower| follower.address == address)
    }

    /// Whether one of the findings that are shown is at this place.
    pub(super) fn names(&self, (path, line, column): &(String, usize, usize)) -> bool {
        let mut spots = self.state.overlay.found.iter().flat_map(|finding| &finding.places);
        spots.any(|spot| spot.path == *path && spot.line == *line && spot.column == *column)
    }

    /// Tells which addresses have changed, with their versions.
    pub(super) fn tell_changed(&mut self, changed: BTreeMap<String, Version>) {
        if changed.is_empty() {
            return;
        }
        self.change += 1;
        let change = self.change;
        // A page that comes back is compared as a whole: only its parts have to be remembered.
        self.history.retain(|address, _| is_part(address));
        self.history.extend(changed.into_iter().map(|(address, version)| (address, (change, version))));
        let event = event("changed", &self.changed_after(change - 1));
        self.tell(&event);
    }

    fn changed_after(&self, since: u64) -> Changed<'_> {
        let after = self.history.iter().filter(|(_, (change, _))| *change > since);
        let changed = after.map(|(address, (_, version))| (address.as_str(), version.as_str())).collect();
        Changed { change: self.change, changed }
    }

    /// Shows what is wrong, where that is news.
    pub(super) fn show(&mut self, diagnostics: &[Diagnostic], sources: &Sources, words: &Words) {
        let state = State::of(overlay(diagnostics, sources, words), words);
        if self.told.is_none() || state != self.state {
            let told = event("state", &state);
            self.state = state;
            self.tell(&told);
            self.told = Some(told);
        }
    }

    fn tell(&mut self, event: &Bytes) {
        self.followers.retain(|follower| follower.tell(event.clone()));
    }
}

impl Follower {
    /// Tells this page; whether it still listens. One that is too slow asks anew when it can.
    fn tell(&self, event: Bytes) -> bool {
        self.events.try_send(event).is_ok()
    }
}

impl Labels {
    fn of(voice: &Voice) -> Self {
        let words = &voice.words;
        Self {
            language: match words.language() {
                Language::Fi => "fi",
                Language::En => "en",
            },
            errors: words.say("serve-overlay-errors", &[]),
            warnings: words.say("serve-overlay-warnings", &[]),
            kept: words.say("serve-overlay-kept", &[]),
            close: words.say("serve-overlay-close", &[]),
            open: words.say("serve-overlay-open", &[]),
            more: words.say("serve-overlay-more", &[]),
        }
    }
}

impl State {
    fn of(overlay: Overlay, words: &Words) -> Self {
        let number = |count: usize| FluentValue::from(count);
        let arguments = [("errors", number(overlay.errors)), ("warnings", number(overlay.warnings))];
        Self { summary: words.say("serve-found", &arguments), overlay }
    }
}
