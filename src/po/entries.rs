//! The pieces of a site's pages as entries, and entries held against the pieces that they are for.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span};
use crate::po::file::Entry;
use crate::po::structure::{self, Difference};
use crate::po::unit::{Unit, is_same};
use crate::source::SourceFile;
use crate::source::lines::LineIndex;

/// What is known of a translation's age.
pub trait Ages {
    /// Whether the source of a section has changed since it was translated.
    fn is_stale(&self, section: &str) -> bool;
    /// The source that a piece was translated from, where it is known and has changed.
    fn previous(&self, context: &str) -> Option<String>;
}

/// The pieces of a page as entries. `file` is its source.
pub fn of_page(units: &[Unit], file: &SourceFile, ages: &dyn Ages) -> Vec<Entry> {
    let lines = LineIndex::new(&file.bytes);
    let entry = |unit: &Unit| {
        let line = lines.position(&file.bytes, unit.place.start).line;
        let previous = ages.previous(&unit.context).filter(|_| unit.translation.is_some());
        Entry {
            references: vec![format!("{}:{line}", file.path)],
            fuzzy: unit.translation.is_some() && (previous.is_some() || ages.is_stale(unit.section())),
            previous,
            context: Some(unit.context.clone()),
            id: unit.source.clone(),
            text: unit.translation.clone().unwrap_or_default(),
            ..Entry::default()
        }
    };
    units.iter().map(entry).collect()
}

/// The pieces of the whole site, by their contexts, each with the file of its source.
pub type Pieces<'a> = HashMap<&'a str, (&'a Unit, &'a SourceFile)>;

/// What entries say anew: for each piece that changes, its text.
///
/// # Diagnostics
/// Each at its entry: `po::other-site` where no entry is of this site, `po::unknown-entry`,
/// `po::duplicate-entry`, `po::no-context`, `po::source-changed`, `po::structure`, `po::markup`. At the
/// header: `po::missing-entries`, unless the file need not be whole.
pub fn changes<'a>(entries: &'a [Entry], pieces: &Pieces<'a>, file: &SourceFile, may_lack: MayLack) -> Changes<'a> {
    let mut changes = Changes::default();
    let body: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_header()).collect();
    let context = |entry: &'a Entry| entry.context.as_deref().unwrap_or_default();
    if !body.iter().any(|entry| pieces.contains_key(context(entry))) {
        let first = body.first().map_or(0..0, |entry| entry.place.clone());
        changes.found.push(Diagnostic::error("po::other-site", Span::new(&file.path, first)));
        return changes;
    }
    let mut seen: HashMap<&str, &Entry> = HashMap::new();
    for entry in body {
        let span = Span::new(&file.path, entry.place.clone());
        if entry.context.is_none() {
            changes.found.push(Diagnostic::error("po::no-context", span));
        } else if let Some(first) = seen.get(context(entry)) {
            let first = Span::new(&file.path, first.place.clone());
            let fault = Diagnostic::error("po::duplicate-entry", span).with("context", context(entry));
            changes.found.push(fault.label(first, "first"));
        } else if let Some((unit, source)) = pieces.get(context(entry)) {
            seen.insert(context(entry), entry);
            changes.take(entry, unit, source, file);
        } else {
            let known = pieces.keys().copied();
            let fault = Diagnostic::error("po::unknown-entry", span).with("context", context(entry));
            changes.found.push(fault.suggest(context(entry), known));
        }
    }
    let lacking: Vec<&str> = pieces.keys().copied().filter(|context| !seen.contains_key(context)).collect();
    if let (Some(first), MayLack::Nothing) = (lacking.iter().min(), may_lack) {
        let header = entries.first().map_or(0..0, |entry| entry.place.clone());
        let fault = Diagnostic::error("po::missing-entries", Span::new(&file.path, header));
        changes.found.push(fault.with("count", lacking.len()).with("context", first));
    }
    changes
}

/// Whether a file has to have every piece of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayLack {
    /// It has to: what is missing was lost on the way.
    Nothing,
    /// It may be a part.
    Anything,
}

/// What a file says anew.
#[derive(Debug, Default)]
pub struct Changes<'a> {
    /// The entries whose texts are new.
    pub entries: Vec<&'a Entry>,
    /// How many entries are fuzzy, and were left out.
    pub fuzzy: usize,
    /// How many entries have no text.
    pub empty: usize,
    /// What is wrong.
    pub found: Vec<Diagnostic>,
}

impl<'a> Changes<'a> {
    fn take(&mut self, entry: &'a Entry, unit: &Unit, source: &SourceFile, file: &SourceFile) {
        let span = Span::new(&file.path, entry.place.clone());
        if !is_same(&entry.id, &unit.source) {
            let place = Span::new(&source.path, unit.place.clone());
            let fault = Diagnostic::error("po::source-changed", span).with("context", &unit.context);
            return self.found.push(fault.label(place, "source"));
        }
        if entry.text.trim().is_empty() {
            self.empty += 1;
        } else if entry.fuzzy {
            self.fuzzy += 1;
        } else if unit.translation.as_ref().is_none_or(|now| !is_same(now, &entry.text)) {
            self.check(entry, unit, source, file);
            self.entries.push(entry);
        }
    }

    /// Whether a new text has the markup of its source.
    fn check(&mut self, entry: &Entry, unit: &Unit, source: &SourceFile, file: &SourceFile) {
        let span = Span::new(&file.path, entry.text_place.clone());
        let (differences, faults) = if unit.is_key() {
            (structure::of_text(&unit.source, &entry.text), Vec::new())
        } else {
            structure::of_section(&unit.source, &entry.text)
        };
        for Difference { what, lacks, extra } in differences {
            let fault = Diagnostic::error("po::structure", span.clone()).with("what", what);
            let list = |names: Vec<String>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            let fault = fault.with("lacks", list(lacks)).with("extra", list(extra));
            self.found.push(fault.label(Span::new(&source.path, unit.place.clone()), "source"));
        }
        for code in faults {
            // `html`, `unclosed`: words of the message.
            let problem = code.rsplit("::").next().unwrap_or(code);
            self.found.push(Diagnostic::error("po::markup", span.clone()).with("problem", problem));
        }
    }
}
