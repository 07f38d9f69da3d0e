//! Files that the command line names, outside of the project.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, process};

use crate::diagnostic::Diagnostic;

/// Reads a file; with it comes the name that findings call it by.
///
/// # Errors
/// `answers::unreadable`.
pub(super) fn read(path: &Path) -> Result<(Arc<str>, Vec<u8>), Diagnostic> {
    let name = path.display().to_string();
    match fs::read(path) {
        Ok(bytes) => Ok((Arc::from(name), bytes)),
        Err(error) => Err(Diagnostic::global("answers::unreadable").with("path", name).with("reason", reason(&error))),
    }
}

/// `answers::exists` where there is a file that may not be replaced.
pub(super) fn taken(path: &Path, force: bool) -> Option<Diagnostic> {
    let is_taken = !force && path.symlink_metadata().is_ok();
    is_taken.then(|| Diagnostic::global("answers::exists").with("path", path.display()))
}

/// Writes a file whole or not at all.
///
/// # Errors
/// `answers::exists`, `answers::unwritable`.
pub(super) fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Diagnostic> {
    place(path, bytes, force).map_err(|error| {
        let fault = Diagnostic::global("answers::unwritable").with("path", path.display());
        taken(path, force).unwrap_or_else(|| fault.with("reason", reason(&error)))
    })
}

/// Writes beside the file and then puts it in its place: whatever happens, there is never half of one.
fn place(path: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    let beside = beside(path);
    let written = fs::File::create_new(&beside).and_then(|mut file| file.write_all(bytes));
    // A hard link, other than a rename, is refused where the file has appeared in the meantime.
    let put = || if force { fs::rename(&beside, path) } else { fs::hard_link(&beside, path) };
    let placed = written.and_then(|()| put());
    if !force || placed.is_err() {
        // What is left over is ours, and of no use to anybody.
        let _ = fs::remove_file(&beside);
    }
    placed
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.part", process::id()))
}

/// What the system says, without its number, which helps nobody.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}
