//! `init`: a working programme from the files that are compiled in.

mod workflow;

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentValue;

use super::{GOOD, Terminal, USAGE};
use crate::diagnostic::Diagnostic;
use crate::i18n;
use crate::source::builtin;

/// What version control is told to leave out.
const IGNORED: &[u8] = b"/public/\n";

/// The word of the starter programme as it stands.
pub(super) const USUAL: &str = "aktori";

pub(super) fn run(folder: &Path, vocabulary: &str, terminal: &Terminal) -> u8 {
    let files = match starter(vocabulary) {
        Ok(files) => files,
        Err(diagnostic) => {
            terminal.report_one(diagnostic);
            return USAGE;
        }
    };
    // Everything is looked at before anything is written: a folder is never left half unpacked.
    if let Some(taken) = files.iter().map(|(path, _)| folder.join(path)).find(|path| path.symlink_metadata().is_ok()) {
        terminal.report_one(Diagnostic::global("init::refused").with("path", taken.display()));
        return USAGE;
    }
    for (path, bytes) in &files {
        let path = folder.join(path);
        if let Err(error) = write(&path, bytes) {
            let diagnostic = Diagnostic::global("output::write-failed").with("path", path.display());
            terminal.report_one(diagnostic.with("reason", error));
            return USAGE;
        }
    }
    let place = FluentValue::from(folder.display().to_string());
    terminal.say(&terminal.words.say("init-done", &[("folder", place), ("files", FluentValue::from(files.len()))]));
    let command = if folder == Path::new(".") {
        "sitegen build".to_owned()
    } else {
        format!("sitegen build --root {}", folder.display())
    };
    terminal.say(&terminal.words.say("init-next", &[("command", command.into())]));
    GOOD
}

/// A file of the starter programme: its path and its content.
type Unpacked = (PathBuf, Cow<'static, [u8]>);

/// The files of the starter programme with a vocabulary, by path.
///
/// # Errors
/// `init::unknown-vocabulary`.
fn starter(vocabulary: &str) -> Result<Vec<Unpacked>, Diagnostic> {
    let words = words(vocabulary)?;
    let programme = builtin::FILES.iter().filter(|file| file.is_starter());
    let file = |file: &builtin::Builtin| {
        let own = words.iter().find(|word| file.path.ends_with(&format!("i18n/{}/programme.ftl", word.0)));
        let bytes = match own {
            Some((_, word)) => Cow::Owned(with_entries(file.bytes, word)),
            None => Cow::Borrowed(file.bytes),
        };
        (PathBuf::from(file.path), bytes)
    };
    let ignored = (PathBuf::from(".gitignore"), Cow::Borrowed(IGNORED));
    Ok(programme.map(file).chain([ignored]).chain(workflow::files()).collect())
}

/// The words of a vocabulary: for each language that has any, its terms as Fluent.
fn words(vocabulary: &str) -> Result<Vec<(&'static str, &'static [u8])>, Diagnostic> {
    let all = || builtin::FILES.iter().filter_map(|file| Some((file.vocabulary()?, file.bytes)));
    let found: Vec<_> =
        all().filter(|((name, _), _)| *name == vocabulary).map(|((_, code), bytes)| (code, bytes)).collect();
    if !found.is_empty() || vocabulary == USUAL {
        return Ok(found);
    }
    let mut known: Vec<&str> = all().map(|((name, _), _)| name).chain([USUAL]).collect();
    known.sort_unstable();
    known.dedup();
    let unknown = Diagnostic::global("init::unknown-vocabulary").with("vocabulary", vocabulary);
    Err(unknown.with("known", known.join(", ")).suggest(vocabulary, known))
}

/// A Fluent file in which the entries of another take the places of those of the same name.
fn with_entries(file: &[u8], other: &[u8]) -> Vec<u8> {
    let (file, other) = (String::from_utf8_lossy(file), String::from_utf8_lossy(other));
    i18n::with_entries(&file, &other).into_bytes()
}

/// Writes a new file; one that has appeared in the meantime is left as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::File::create_new(path)?.write_all(bytes)
}
