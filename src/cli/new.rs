//! `new`: the files of a page in all languages of the site, with the keys that its kind asks for; or a season.

mod body;
mod draft;
mod season;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::{CONTENT, Common, GOOD, Terminal, USAGE, init};
use crate::config::{self, Config};
use crate::content::kind::Kind;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, disk};

use draft::Draft;

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// What it is: a page of a kind, or a season in sitegen.toml
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.map(Kind::name).into_iter().chain([season::WORD])))]
    kind: String,

    /// Its id in lower case with hyphens, the same in every language: goal-wheel; of a season, such as 2028
    id: String,
}

pub(super) fn run(common: &Common, arguments: &NewArguments, terminal: &Terminal) -> u8 {
    if arguments.kind == season::WORD {
        return season::run(common, &arguments.id, terminal);
    }
    let kind = Kind::named(&arguments.kind).unwrap_or(Kind::Page);
    let name = match kind.folder() {
        Some(folder) => PageName::new(&format!("{folder}/{}", arguments.id)),
        None => PageName::new(&arguments.id),
    };
    if !name.is_well_formed() || name.kind() != kind {
        terminal.report_one(Diagnostic::global("new::bad-id").with("id", &arguments.id));
        return USAGE;
    }
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let config = sources.get(config::FILE).map(|file| config::read(file, &sources.settings));
    let Some(config) = config.as_ref().and_then(|config| config.value.as_ref()) else {
        terminal.report(&config.map(|config| config.diagnostics).unwrap_or_default(), &sources);
        return USAGE;
    };
    write_all(common, config, &sources, &name, terminal)
}

fn write_all(common: &Common, config: &Config, sources: &Sources, name: &PageName, terminal: &Terminal) -> u8 {
    let path = |code: &str| format!("{ROOT}{}.{code}.md", name.id());
    if let Some(taken) = config.codes().map(path).find(|path| sources.get(path).is_some()) {
        terminal.report_one(Diagnostic::global("new::exists").with("path", taken));
        return CONTENT;
    }
    let draft = Draft { name, config, sources, words: &terminal.words };
    for (language, code) in config.codes().enumerate() {
        let text = draft.file(language);
        let path = path(code);
        if let Err(error) = init::write(&common.root.join(&path), text.as_bytes()) {
            let diagnostic = Diagnostic::global("output::write-failed").with("path", path);
            terminal.report_one(diagnostic.with("reason", error));
            return USAGE;
        }
        terminal.say(&terminal.words.say("new-file", &[("path", path.into())]));
    }
    terminal.say(&terminal.words.say("new-next", &[]));
    GOOD
}
