//! Other programs: the browser, and the editor that someone has named.

#![expect(clippy::disallowed_methods, reason = "an editor is a program that the person at this computer has named")]

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::diagnostic::Diagnostic;

/// Shows an address in the browser.
///
/// # Errors
/// `serve::browser` where there is none.
pub(super) fn browse(address: &str) -> Result<(), Diagnostic> {
    open::that_detached(address)
        .map_err(|error| Diagnostic::global("serve::browser").with("address", address).with("reason", error))
}

/// The editor that someone has named.
#[derive(Debug)]
pub(super) struct Editor {
    /// The program and its arguments, or an address that a program of the system opens.
    parts: Vec<String>,
    root: PathBuf,
}

impl Editor {
    /// The editor that is started by `command`, for the project in the folder `root`.
    pub(super) fn new(command: &str, root: &Path) -> Option<Self> {
        let parts = parts(command);
        (!parts.is_empty()).then(|| Self { parts, root: root.to_owned() })
    }

    /// Opens a place of a file of the project.
    ///
    /// # Errors
    /// `serve::editor` where it does not start.
    pub(super) fn open(&self, path: &str, line: usize, column: usize) -> Result<(), Diagnostic> {
        let place = self.root.join(path);
        // A file of the theme that is compiled in has no place on the disk.
        if !place.is_file() {
            return Ok(());
        }
        let filled = self.filled(&place.to_string_lossy(), line, column);
        start(&filled).map_err(|error| {
            let diagnostic = Diagnostic::global("serve::editor").with("command", &filled[0]);
            diagnostic.with("reason", error.to_string().split(" (os error").next().unwrap_or_default())
        })
    }

    /// The command with the place in it. No shell reads it, so a name is never more than a name.
    fn filled(&self, place: &str, line: usize, column: usize) -> Vec<String> {
        let (line, column) = (line.to_string(), column.to_string());
        // The path last: it may have anything in it.
        let fill = |part: &String| part.replace("{line}", &line).replace("{column}", &column).replace("{path}", place);
        let mut filled: Vec<String> = self.parts.iter().map(fill).collect();
        if !self.parts.iter().any(|part| part.contains("{path}")) {
            filled.push(place.to_owned());
        }
        filled
    }
}

fn start(filled: &[String]) -> io::Result<()> {
    if filled[0].contains("://") {
        return open::that_detached(&filled[0]);
    }
    let mut command = Command::new(&filled[0]);
    command.args(&filled[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut editor = command.spawn()?;
    // Its end is of no interest, but the system wants it to be heard of.
    thread::spawn(move || editor.wait());
    Ok(())
}

/// The words of a command; those between quotation marks are one.
fn parts(command: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match (c, quote) {
            ('"' | '\'', None) => {
                quote = Some(c);
                part.get_or_insert_default();
            }
            (c, Some(end)) if c == end => quote = None,
            (c, None) if c.is_whitespace() => parts.extend(part.take()),
            (c, _) => part.get_or_insert_default().push(c),
        }
    }
    parts.extend(part);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_filled_word_by_word_and_never_read_by_a_shell() {
        let filled = |command: &str, path: &str| Editor::new(command, Path::new("/p")).unwrap().filled(path, 4, 2);
        assert_eq!(filled("code --goto {path}:{line}:{column}", "/p/a b.md"), ["code", "--goto", "/p/a b.md:4:2"]);
        assert_eq!(filled("'/opt/my editor' +{line}", "/p/$(x)"), ["/opt/my editor", "+4", "/p/$(x)"]);
        assert_eq!(filled("x://f/{path}:{line}", "/p/{line}"), ["x://f//p/{line}:4"]);
        assert!(Editor::new("  ", Path::new("/p")).is_none());
    }
}
