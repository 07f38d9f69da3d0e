//! `init`: a working programme from the files that are compiled in, as it was asked for.

mod facts;
mod languages;
mod naming;
mod preset;
mod settings;
mod starter;
mod unlink;
mod workflow;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use fluent_bundle::FluentValue;

use super::{GOOD, Terminal, USAGE};
use crate::config;
use crate::diagnostic::Diagnostic;

use starter::Starter;

/// What version control is told to leave out.
const IGNORED: &[u8] = b"/public/\n";

/// The word of the starter programme as it stands.
const USUAL: &str = "aktori";

#[derive(Debug, Args)]
pub(super) struct InitArguments {
    /// The folder to unpack into; it is made if it does not exist
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,

    /// Which programme to begin from: association, integration, university, toolkit or leadership
    #[arg(long, value_name = "NAME", default_value = preset::USUAL)]
    preset: String,

    /// The languages, the first of which is offered first: fi,en,sv; without it, those of the preset
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    languages: Vec<String>,

    /// The word for the person who is mentored, aktori or mentoroitava; without it, that of the preset
    #[arg(long, value_name = "WORD")]
    vocabulary: Option<String>,

    /// The name of the programme
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

pub(super) fn run(arguments: &InitArguments, terminal: &Terminal) -> u8 {
    let folder = &arguments.folder;
    let starter = match starter(arguments, terminal) {
        Ok(starter) => starter,
        Err(diagnostic) => {
            terminal.report_one(*diagnostic);
            return USAGE;
        }
    };
    // Everything is looked at before anything is written: a folder is never left half unpacked.
    if let Some(taken) = taken(folder, &starter) {
        terminal.report_one(Diagnostic::global("init::refused").with("path", taken.display()));
        return USAGE;
    }
    for (path, bytes) in &starter.files {
        let path = folder.join(path);
        if let Err(error) = write(&path, bytes) {
            let diagnostic = Diagnostic::global("output::write-failed").with("path", path.display());
            terminal.report_one(diagnostic.with("reason", error));
            return USAGE;
        }
    }
    let place = FluentValue::from(folder.display().to_string());
    terminal
        .say(&terminal.words.say("init-done", &[("folder", place), ("files", FluentValue::from(starter.files.len()))]));
    if folder != Path::new(".") {
        terminal.say(&terminal.words.say("init-enter", &[("folder", as_typed(folder).into())]));
    }
    terminal.say(&terminal.words.say("init-next", &[]));
    GOOD
}

/// A folder as one types it behind a command.
fn as_typed(folder: &Path) -> String {
    let name = folder.display().to_string();
    if name.contains(char::is_whitespace) { format!("\"{name}\"") } else { name }
}

/// The first file that is there already: the settings before all others, since they make a folder a project.
fn taken(folder: &Path, starter: &Starter) -> Option<PathBuf> {
    let paths = std::iter::once(config::FILE).chain(starter.files.keys().map(String::as_str));
    paths.map(|path| folder.join(path)).find(|path| path.symlink_metadata().is_ok())
}

/// The files of the programme that was asked for.
///
/// # Errors
/// `init::unknown-preset`, `init::unknown-vocabulary`, `init::bad-name`, `init::language-tag`,
/// `init::source-language`.
fn starter(arguments: &InitArguments, terminal: &Terminal) -> Result<Starter, Box<Diagnostic>> {
    let preset = preset::find(&arguments.preset)?;
    let vocabulary = arguments.vocabulary.as_deref().unwrap_or(&preset.vocabulary);
    let languages = if arguments.languages.is_empty() { &preset.languages } else { &arguments.languages };
    let mut starter = Starter::bundled();
    starter.speak(vocabulary)?;
    preset.lay_over(&mut starter);
    languages::check(languages)?;
    preset.take_out(&mut starter);
    languages::choose(&mut starter, languages, terminal)?;
    if let Some(name) = &arguments.name {
        naming::call(&mut starter, name)?;
    }
    starter.follow();
    starter.files.insert(".gitignore".to_owned(), IGNORED.to_vec());
    starter.files.extend(workflow::files());
    Ok(starter)
}

/// Writes a new file; one that has appeared in the meantime is left as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::File::create_new(path)?.write_all(bytes)
}
