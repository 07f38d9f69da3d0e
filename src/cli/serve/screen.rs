//! What the terminal shows while the preview runs: a line a rebuild, and what is wrong below it.

use std::io::{self, IsTerminal, Write};

use fluent_bundle::FluentValue;

use super::super::Terminal;
use crate::diagnostic::Diagnostic;
use crate::report::{self, Format};
use crate::serve::{Interface, Rebuilt};
use crate::source::Sources;

/// The terminal, as it is while the preview runs.
pub(super) struct Screen<'a> {
    terminal: &'a Terminal,
    /// Whether it gives us single keys; it then ends no lines by itself.
    has_keys: bool,
}

impl<'a> Screen<'a> {
    pub(super) fn new(terminal: &'a Terminal, has_keys: bool) -> Self {
        Self { terminal, has_keys }
    }

    /// Says where the preview is.
    pub(super) fn greet(&self, address: &str, wanted: u16, port: u16, interface: Interface) {
        let words = &self.terminal.words;
        if wanted != port && wanted != 0 {
            // As words, not as counts: a port has no thousands.
            let ports = [("wanted", wanted.to_string().into()), ("port", port.to_string().into())];
            self.say(&words.say("serve-port-taken", &ports));
        }
        self.say(&words.say("serve-address", &[("address", address.into())]));
        if interface.is_open() {
            self.complain(&words.say("serve-open-network", &[]));
        }
        self.say(&words.say(if self.has_keys { "serve-keys" } else { "serve-end" }, &[]));
    }

    /// Says what has come of a change.
    pub(super) fn rebuilt(&self, rebuilt: &Rebuilt) {
        let words = &self.terminal.words;
        let number = |count: usize| FluentValue::from(count);
        let time = words.time(rebuilt.time);
        let line = match &*rebuilt.files {
            [] if rebuilt.drawn == 0 => String::new(),
            [] => words.say("serve-ready", &[("pages", number(rebuilt.pages)), ("time", time.into())]),
            files => {
                let what = match files {
                    [file] => file.to_string(),
                    files => words.say("serve-files", &[("files", number(files.len()))]),
                };
                let pages = number(rebuilt.drawn);
                words.say("serve-rebuilt", &[("what", what.into()), ("pages", pages), ("time", time.into())])
            }
        };
        let found = if rebuilt.errors + rebuilt.warnings == 0 {
            String::new()
        } else {
            let counts = [("errors", number(rebuilt.errors)), ("warnings", number(rebuilt.warnings))];
            words.say("serve-found", &counts)
        };
        self.say([line, found].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ").as_str());
        self.write(&rebuilt.report);
    }

    /// Says that the system tells of no more changes.
    pub(super) fn polling(&self) {
        self.complain(&self.terminal.words.say("serve-polling", &[]));
    }

    /// Shows what could not be done, if it could not.
    pub(super) fn fault(&self, done: Result<(), Diagnostic>) {
        if let Err(diagnostic) = done {
            let (terminal, mut text) = (self.terminal, Vec::new());
            let (format, words) = (terminal.format, &terminal.words);
            // Memory takes everything.
            let _ = report::write(format, &[diagnostic], &Sources::default(), words, terminal.colour, &mut text);
            self.write(&text);
        }
    }

    /// Writes findings: for people to standard error, for programs to standard output.
    fn write(&self, findings: &[u8]) {
        if self.terminal.format == Format::Human {
            self.put(findings, &mut io::stderr().lock(), io::stderr().is_terminal());
        } else {
            self.put(findings, &mut io::stdout().lock(), io::stdout().is_terminal());
        }
    }

    fn say(&self, line: &str) {
        if self.terminal.format == Format::Human && !line.is_empty() {
            self.put(format!("{line}\n").as_bytes(), &mut io::stdout().lock(), io::stdout().is_terminal());
        }
    }

    fn complain(&self, line: &str) {
        if self.terminal.format == Format::Human {
            self.put(format!("{line}\n").as_bytes(), &mut io::stderr().lock(), io::stderr().is_terminal());
        }
    }

    fn put(&self, text: &[u8], out: &mut dyn Write, is_terminal: bool) {
        // Whoever closed the pipe does not want to read on.
        let _ = if self.has_keys && is_terminal {
            let lines = text.split_inclusive(|byte| *byte == b'\n');
            lines.into_iter().try_for_each(|line| match line.strip_suffix(b"\n") {
                Some(line) => out.write_all(line).and_then(|()| out.write_all(b"\r\n")),
                None => out.write_all(line),
            })
        } else {
            out.write_all(text)
        };
        let _ = out.flush();
    }
}
