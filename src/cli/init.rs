//! `init`: a working programme from the files that are compiled in.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentValue;

use super::{GOOD, Terminal, USAGE};
use crate::diagnostic::Diagnostic;
use crate::source::builtin;

/// What version control is told to leave out.
const IGNORED: &[u8] = b"/public/\n";

pub(super) fn run(folder: &Path, terminal: &Terminal) -> u8 {
    let files = starter();
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

/// The files of the starter programme, by path.
fn starter() -> Vec<(PathBuf, &'static [u8])> {
    let programme = builtin::FILES.iter().filter(|file| file.is_starter());
    let files = programme.map(|file| (PathBuf::from(file.path), file.bytes));
    files.chain([(PathBuf::from(".gitignore"), IGNORED)]).collect()
}

/// Writes a new file; one that has appeared in the meantime is left as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::File::create_new(path)?.write_all(bytes)
}
