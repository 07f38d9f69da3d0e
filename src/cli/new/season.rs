//! `new season`: next year in `sitegen.toml`, with the dates of the last season moved on.

use super::super::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::cli::i18n::save::{self, Draft};
use crate::config::addition::{Season, with_season};
use crate::config::{self, Config};
use crate::content::slug::is_id;
use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, disk};

/// What it is asked for by.
pub(super) const WORD: &str = "season";

/// An id that cannot be one.
const BAD: &str = "new::bad-season";

pub(super) fn run(common: &Common, id: &str, terminal: &Terminal) -> u8 {
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let file = sources.get(config::FILE);
    let config = file.map(|file| config::read(file, &sources.settings));
    let (Some(file), Some(config)) = (file, config.as_ref().and_then(|config| config.value.as_ref())) else {
        terminal.report(&config.map(|config| config.diagnostics).unwrap_or_default(), &sources);
        return USAGE;
    };
    let season = match added(file, config, id) {
        Ok(season) => season,
        Err(fault) => {
            let code = if fault.code == BAD { USAGE } else { CONTENT };
            terminal.report_one(fault);
            return code;
        }
    };
    let draft = Draft { path: config::FILE.to_owned(), bytes: season.text.into_bytes() };
    if let Err(fault) = save::all(&common.root, &[draft]) {
        terminal.report_one(fault);
        return USAGE;
    }
    let arguments = [("season", id.to_owned().into()), ("last", season.last.into())];
    terminal.say(&terminal.words.say("new-season", &arguments));
    GOOD
}

fn added(file: &SourceFile, config: &Config, id: &str) -> Result<Season, Diagnostic> {
    if !is_id(id) {
        return Err(Diagnostic::global(BAD).with("id", id));
    }
    if config.seasons.iter().any(|season| season.id == id) {
        return Err(Diagnostic::global("new::season-exists").with("id", id));
    }
    with_season(file, config, id).ok_or_else(|| Diagnostic::global("new::season-by-hand").with("id", id))
}
