//! Sites for the tests: folders below `tests/sites/`, put over each other in memory, compiled, and
//! everything that was found written as lines that can be compared.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::time::SystemTime;
use std::{fs, io};

use sitegen::compile::{self, compile};
use sitegen::diagnostic::{Diagnostic, Reported, Severity, Span};
use sitegen::report::{Language, Words};
use sitegen::source::lines::{LineIndex, Position};
use sitegen::source::{Settings, SourceFile, Sources};

/// What `expected.txt` and `removed` say about a case; they are no part of its site.
const NOTES: [&str; 2] = ["expected.txt", "removed"];

/// The files that are compiled in, made once: every site begins with a copy.
static BUNDLED: LazyLock<Sources> = LazyLock::new(Sources::bundled);

/// Where the fixtures lie.
pub fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The files of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct Site {
    pub files: BTreeMap<String, Vec<u8>>,
    pub settings: Settings,
}

impl Site {
    /// The site in `tests/sites/<name>/`.
    pub fn fixture(name: &str) -> Self {
        Self::default().over(&sites().join(name))
    }

    /// The smallest site that has a page of most kinds, in Finnish and English.
    pub fn minimal() -> Self {
        Self::fixture("minimal")
    }

    /// The minimal site with one fault: the files of `tests/sites/bad/<name>/` lie over its own, and
    /// those that the file `removed` lists are gone.
    pub fn bad(name: &str) -> Self {
        let folder = sites().join("bad").join(name);
        let mut site = Self::minimal().over(&folder);
        for path in fs::read_to_string(folder.join("removed")).unwrap_or_default().lines() {
            assert!(site.files.remove(path).is_some(), "{name}: there is no {path} to remove");
        }
        site
    }

    /// With the files of a folder on the disk.
    fn over(mut self, folder: &Path) -> Self {
        for (path, bytes) in files_below(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            if !NOTES.contains(&path.as_str()) {
                self.files.insert(path, bytes);
            }
        }
        self
    }

    /// With this file.
    pub fn with(mut self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.files.insert(path.to_owned(), content.as_ref().to_vec());
        self
    }

    /// With `old` replaced by `new` in a file that has it.
    pub fn edit(self, path: &str, old: &str, new: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        let text = text.replace(old, new);
        self.with(path, text)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).expect("the file is text")
    }

    /// The site as the compiler sees it.
    pub fn sources(&self) -> Sources {
        let mut sources = BUNDLED.clone();
        sources.settings = self.settings.clone();
        for (path, bytes) in &self.files {
            sources.insert(SourceFile::new(path.as_str(), bytes.as_slice()));
        }
        sources
    }

    pub fn compile(&self) -> Compiled {
        let sources = self.sources();
        let Reported { value, diagnostics } = compile(&sources, &|_| {});
        Compiled { site: value, diagnostics, sources }
    }

    /// The site as a project on the disk.
    pub fn unpack(&self) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("there is a folder for temporary files");
        for (path, bytes) in &self.files {
            put(&folder.path().join(path), bytes);
        }
        folder
    }
}

/// A site after its compilation.
#[derive(Debug)]
pub struct Compiled {
    pub site: compile::Site,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: Sources,
}

impl Compiled {
    /// Everything that was found, in English: see [`report`].
    pub fn report(&self) -> String {
        report(&self.diagnostics, &self.sources)
    }

    /// The compilation, which must have found nothing wrong. A note is no fault.
    #[track_caller]
    pub fn good(self) -> Self {
        assert!(self.diagnostics.iter().all(|one| one.severity == Severity::Note), "{}", self.report());
        self
    }

    /// The text of a file of the site.
    #[track_caller]
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.site.tree.get(path).unwrap_or_else(|| panic!("{path} is not among {:#?}", self.paths()));
        std::str::from_utf8(bytes).expect("the file is text")
    }

    /// The paths of the site's files.
    pub fn paths(&self) -> Vec<&str> {
        self.site.tree.files.keys().map(|path| path.as_str()).collect()
    }
}

/// Diagnostics as lines, in English: `path:line:column severity code: message`, and below it, with
/// an indent, the further places and the hints.
pub fn report(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let words = Words::new(Language::En);
    let mut out = String::new();
    for found in diagnostics {
        let place = found.span.as_ref().map_or("-".to_owned(), |span| place(span, sources));
        let (severity, message) = (words.severity(found.severity), words.message(found));
        writeln!(out, "{place} {severity} {}: {message}", found.code).unwrap();
        for label in &found.labels {
            writeln!(out, "  {}: {}", self::place(&label.span, sources), words.label(found, label.attribute)).unwrap();
        }
        for hint in words.hints(found) {
            writeln!(out, "  hint: {hint}").unwrap();
        }
    }
    out
}

/// `path:line:column`, and for more than a point the text that is meant.
fn place(span: &Span, sources: &Sources) -> String {
    let Some(file) = sources.get(&span.path) else { return format!("{}:1:1", span.path) };
    let (start, end) = (span.start as usize, span.end as usize);
    assert!(start <= end && end <= file.bytes.len(), "{}: {start}..{end} lies outside", span.path);
    let Position { line, column } = LineIndex::new(&file.bytes).position(&file.bytes, start);
    let meant = String::from_utf8_lossy(&file.bytes[start..end]);
    let shown: String = meant.lines().next().unwrap_or_default().chars().take(80).collect();
    let more = if shown.len() < meant.len() { "…" } else { "" };
    let meant = if meant.is_empty() { String::new() } else { format!(" [{shown}{more}]") };
    format!("{}:{line}:{column}{meant}", span.path)
}

/// The program, in a clean environment: English, no colour, no date from outside.
pub fn sitegen(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sitegen"));
    for name in ["LC_ALL", "LC_MESSAGES", "SOURCE_DATE_EPOCH", "NO_COLOR", "RAYON_NUM_THREADS"] {
        command.env_remove(name);
    }
    command.env("LANG", "C.UTF-8").current_dir(folder);
    command
}

/// What the program says and how it ends.
pub struct Ended {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program with these arguments in a folder.
pub fn run(folder: &Path, arguments: &[&str]) -> Ended {
    ended(sitegen(folder).args(arguments).output().expect("the program was built"))
}

/// How a program has ended.
pub fn ended(output: Output) -> Ended {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes text");
    let code = output.status.code().unwrap_or_else(|| panic!("killed: {}", String::from_utf8_lossy(&output.stderr)));
    Ended { code, stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// The files below a folder, by their paths with `/`.
pub fn files_below(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for (path, place) in places_below(folder)? {
        files.insert(path, fs::read(place)?);
    }
    Ok(files)
}

/// The bytes and the modification time of every file below a folder.
pub fn state_of(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let places = places_below(folder).expect("the folder can be read");
    let state = |place: &Path| Ok::<_, io::Error>((fs::read(place)?, fs::metadata(place)?.modified()?));
    places.into_iter().map(|(path, place)| (path, state(&place).expect("the file can be read"))).collect()
}

fn places_below(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut places = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path();
                let inner =
                    path.strip_prefix(folder).expect("the entry lies below").to_string_lossy().replace('\\', "/");
                places.insert(inner, path);
            }
        }
    }
    Ok(places)
}

/// Writes a file and the folders above it.
pub fn put(place: &Path, content: impl AsRef<[u8]>) {
    fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("the folder can be made");
    fs::write(place, content).expect("the file can be written");
}
