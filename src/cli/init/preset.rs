//! Presets: kinds of programmes, each the bundled one with a few pages over it and a few left out.
//!
//! A preset is a folder of `presets/` with a `preset.toml`; its other files take the places of those of the
//! bundled programme, and the entries of its `.ftl` files those of the same names.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::settings;
use super::starter::Starter;
use super::unlink;
use crate::config;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::{Diagnostic, Span};
use crate::source::builtin::{self, Builtin};
use crate::table::{self, Located, Origin, Table};

/// The preset of who names none.
pub(super) const USUAL: &str = "association";

/// Where presets lie among the files that are compiled in.
const ROOT_OF_ALL: &str = "presets/";
/// What says what a preset is.
const DESCRIPTION: &str = "preset.toml";

/// A kind of programme.
#[derive(Debug, Default)]
pub(super) struct Preset {
    name: String,
    /// Its languages, where none are asked for.
    pub(super) languages: Vec<String>,
    /// Its word for the person who is mentored.
    pub(super) vocabulary: String,
    /// The only pages that it has; all where this is empty. `activities/` stands for all below it.
    keep: Vec<String>,
    /// The pages that it has not, written in the same way.
    without: Vec<String>,
    /// Its navigation, where it is not that of the bundled programme.
    menu: Vec<String>,
    footer: Vec<String>,
    /// Whether it runs in seasons.
    has_seasons: bool,
}

/// The preset of this name.
///
/// # Errors
/// `init::unknown-preset`.
pub(super) fn find(name: &str) -> Result<Preset, Box<Diagnostic>> {
    let files = || builtin::FILES.iter().filter_map(|file| Some((preset_of(file)?, file)));
    let description = files().find(|((preset, path), _)| *preset == name && *path == DESCRIPTION);
    let Some((_, file)) = description else {
        let known: BTreeSet<&str> = files().map(|((preset, _), _)| preset).collect();
        let known: Vec<&str> = known.into_iter().collect();
        let unknown = Diagnostic::global("init::unknown-preset").with("preset", name);
        return Err(Box::new(unknown.with("known", known.join(", ")).suggest(name, known)));
    };
    let text = String::from_utf8_lossy(file.bytes);
    let path: Arc<str> = file.path.into();
    let origin = Origin { path: &path, offset: 0 };
    // What is compiled in is right: the tests unpack every preset.
    let (preset, _) = table::parse(&text, origin, Span::file(&path), |table| read(table, name));
    Ok(preset)
}

fn read(table: &mut Table<'_>, name: &str) -> Preset {
    let mut list = |key| table.strings(key).into_iter().map(|found: Located<String>| found.value).collect();
    let (languages, keep, without) = (list("languages"), list("keep"), list("without"));
    let (menu, footer) = (list("menu"), list("footer"));
    let vocabulary = table.string("vocabulary").map_or_else(|| super::USUAL.to_owned(), |found| found.value);
    let has_seasons = table.boolean("seasons").unwrap_or(true);
    Preset { name: name.to_owned(), languages, vocabulary, keep, without, menu, footer, has_seasons }
}

/// The preset that a file belongs to, and its path there.
fn preset_of(file: &'static Builtin) -> Option<(&'static str, &'static str)> {
    file.path.strip_prefix(ROOT_OF_ALL)?.split_once('/')
}

impl Preset {
    /// Puts the files of the preset in their places.
    pub(super) fn lay_over(&self, starter: &mut Starter) {
        let own = builtin::FILES.iter().filter_map(|file| Some((preset_of(file)?, file)));
        for ((_, path), file) in own.filter(|((preset, path), _)| *preset == self.name && *path != DESCRIPTION) {
            let text = String::from_utf8_lossy(file.bytes);
            if path.ends_with(".ftl") && starter.files.contains_key(path) {
                starter.replace_entries(path, &text);
            } else {
                starter.set(path, text.into_owned());
            }
        }
    }

    /// Takes out the pages that the preset has not, and what leads to them.
    pub(super) fn take_out(&self, starter: &mut Starter) {
        let names =
            starter.files.keys().filter_map(|path| PageName::of_path(path)).map(|(name, _)| name.id().to_owned());
        let gone: BTreeSet<String> = names.filter(|id| self.lacks(id)).collect();
        unlink::unlink(starter, &gone);
        starter.files.retain(|path, _| PageName::of_path(path).is_none_or(|(name, _)| !gone.contains(name.id())));
        let mut text = starter.text(config::FILE);
        for (key, own) in [("menu", &self.menu), ("footer", &self.footer)] {
            text = settings::with_pages(&text, key, own, |id| {
                let is_there = |id: &str| starter.files.keys().any(|path| path.starts_with(&format!("{ROOT}{id}.")));
                is_there(id) || is_there(&format!("{id}/_index"))
            });
        }
        if !self.has_seasons {
            text = settings::without_seasons(&text);
        }
        for event in gone.iter().filter_map(|id| id.strip_prefix("events/")) {
            text = settings::without_table(&text, &format!("[seasons.events.{event}]"));
        }
        starter.set(config::FILE, text);
    }

    fn lacks(&self, id: &str) -> bool {
        let is_among = |list: &[String]| {
            list.iter().any(|entry| entry == id || entry.ends_with('/') && id.starts_with(entry.as_str()))
        };
        is_among(&self.without) || !self.keep.is_empty() && !is_among(&self.keep)
    }
}
