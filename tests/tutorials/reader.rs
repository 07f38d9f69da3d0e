//! Whoever follows a tutorial: a terminal in a folder, and a text editor.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::fence::{Fence, Task};
use crate::harness::{Ended, ended, files_below, put, sitegen};

pub struct Reader {
    _home: TempDir,
    /// The folder that the terminal is in.
    place: PathBuf,
    locale: &'static str,
    /// What the last command has said.
    said: String,
}

impl Reader {
    /// Someone in an empty folder, with a terminal in the language of this locale.
    pub fn new(locale: &'static str) -> Self {
        let home = tempfile::tempdir().expect("there is a folder for temporary files");
        let place = home.path().to_owned();
        Self { _home: home, place, locale, said: String::new() }
    }

    /// Does what a fence asks for.
    #[track_caller]
    pub fn follow(&mut self, fence: &Fence) {
        match fence.task {
            Task::Run => fence.lines.iter().for_each(|line| self.type_line(line)),
            Task::Shown => {}
            _ => {
                let place = self.place.join(&fence.file);
                let text = match fence.task {
                    Task::New => String::new(),
                    _ => fs::read_to_string(&place).unwrap_or_else(|error| panic!("{}: {error}", fence.file)),
                };
                put(&place, fence.edited(&text).unwrap_or_else(|fault| panic!("{fault}")));
            }
        }
    }

    /// Types a line into the terminal.
    #[track_caller]
    pub fn type_line(&mut self, line: &str) {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words[..] {
            // What it installs is the program under test.
            ["cargo", "install", "--path", "."] => {}
            ["cd", folder] => {
                self.place.push(folder);
                assert!(self.place.is_dir(), "{line}: there is no such folder");
            }
            ["sitegen", "serve", ref arguments @ ..] => self.preview(arguments),
            ["sitegen", ref arguments @ ..] => {
                let Ended { code, stdout, stderr } = ended(self.program(arguments).output().expect("it was built"));
                assert_eq!(code, 0, "{line}\n{stdout}\n{stderr}");
                self.said = stdout + &stderr;
            }
            _ => panic!("{line}: there is no such command"),
        }
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = sitegen(&self.place);
        // Nothing on this computer is to open: there is no browser in an empty folder.
        command.env("LANG", self.locale).env("PATH", &self.place).env_remove("BROWSER").args(arguments);
        command
    }

    /// Starts a preview, asks it for the home page, and ends it.
    fn preview(&self, arguments: &[&str]) {
        let mut command = self.program(&[&["serve"], arguments, &["--port", "0"]].concat());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().expect("it is a pipe"));
        let mut first = String::new();
        said.read_line(&mut first).expect("the preview speaks");
        let address = first.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let port = address.rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
        let port = port.unwrap_or_else(|| panic!("serve {arguments:?} says no address: {first:?}"));
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the preview listens");
        let request = format!("GET /fi/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("<h1"), "{answer}");
    }

    /// Asserts that the last command has said this.
    #[track_caller]
    pub fn heard(&self, wanted: &str) {
        assert!(self.said.contains(wanted), "{wanted:?} is not said:\n{}", self.said);
    }

    pub fn has(&self, path: &str) -> bool {
        self.place.join(path).exists()
    }

    /// The text of a file of the project.
    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.place.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Asserts that a file says all of this.
    #[track_caller]
    pub fn shows(&self, path: &str, wanted: &[&str]) {
        let text = self.text(path);
        let missing: Vec<_> = wanted.iter().filter(|wanted| !text.contains(**wanted)).collect();
        assert!(missing.is_empty(), "{path} does not say {missing:?}");
    }

    /// Asserts that no page says this.
    #[track_caller]
    pub fn never_shows(&self, former: &str) {
        let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(former);
        let pages = self.public().into_iter().filter(|(path, bytes)| path.ends_with(".html") && says(bytes));
        let pages: Vec<String> = pages.map(|(path, _)| path).collect();
        assert_eq!(pages, Vec::<String>::new(), "{former:?} is still there");
    }

    /// All style sheets of the site.
    pub fn styles(&self) -> String {
        let sheets = self.public().into_iter().filter(|(path, _)| path.ends_with(".css"));
        sheets.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect()
    }

    fn public(&self) -> std::collections::BTreeMap<String, Vec<u8>> {
        files_below(Path::new(&self.place.join("public"))).expect("the site was built")
    }
}

/// The words of a line; those between quotation marks are one, and `#` begins a remark.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut in_quotes = false;
    for c in line.chars() {
        match c {
            '"' => {
                in_quotes = !in_quotes;
                word.get_or_insert_default();
            }
            '#' if !in_quotes && word.is_none() => break,
            c if c.is_whitespace() && !in_quotes => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}
