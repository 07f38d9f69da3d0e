//! `i18n export`: the pages of a language as a PO file.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use fluent_bundle::FluentValue;

use super::project::Project;
use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::content;
use crate::content::name::{PageName, ROOT};
use crate::diagnostic::{self, Diagnostic};
use crate::model::translation;
use crate::po::entries::{self, Ages};
use crate::po::file::{self, Entry};
use crate::po::unit::{Half, Unit, units};
use crate::source::{SourceFile, Sources};

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    /// Write gettext PO, the only format that there is
    #[arg(long, required = true)]
    po: bool,

    /// The language to translate into
    #[arg(value_name = "LANG")]
    code: String,

    /// The file to write, or a folder for LANG.po; without it, standard output
    #[arg(long, short, value_name = "FILE|DIR")]
    output: Option<PathBuf>,

    /// An earlier export: what has changed since is marked as fuzzy, with the source as it was
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,

    /// Replace a file that exists
    #[arg(long)]
    force: bool,
}

pub(super) fn run(common: &Common, arguments: &ExportArguments, terminal: &Terminal) -> u8 {
    let project = match Project::load(common, terminal) {
        Ok(project) => project,
        Err(code) => return code,
    };
    if let Err(diagnostic) = project.target(&arguments.code) {
        terminal.report_one(diagnostic);
        return USAGE;
    }
    let known = match arguments.previous.as_deref().map(|path| Known::read(path, terminal)).transpose() {
        Ok(known) => known.unwrap_or_default(),
        Err(code) => return code,
    };
    let pages = Pages::new(&project, &arguments.code);
    let mut entries = Vec::new();
    for page in &pages.pages {
        entries.extend(entries::of_page(&page.units, page.source.file, &Ours { known: &known, page }));
    }
    let text = file::write(&header(&project, &arguments.code), &entries);
    match &arguments.output {
        None => {
            // Whoever closed the pipe does not want to read on.
            let _ = io::stdout().write_all(text.as_bytes());
            GOOD
        }
        Some(output) => write(&place(output, &arguments.code), &text, &entries, arguments.force, terminal),
    }
}

fn place(output: &Path, code: &str) -> PathBuf {
    let is_folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with(['/', '\\']);
    if is_folder { output.join(format!("{code}.po")) } else { output.to_owned() }
}

fn write(path: &Path, text: &str, entries: &[Entry], force: bool, terminal: &Terminal) -> u8 {
    let fault = |code, error: &dyn std::fmt::Display| {
        Diagnostic::global(code).with("path", path.display()).with("reason", error)
    };
    let opened = if force { fs::File::create(path) } else { fs::File::create_new(path) };
    match opened.and_then(|mut file| file.write_all(text.as_bytes())) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            terminal.report_one(Diagnostic::global("po::exists").with("path", path.display()));
            USAGE
        }
        Err(error) => {
            terminal.report_one(fault("i18n::write-failed", &error));
            USAGE
        }
        Ok(()) => {
            let count = |which: &dyn Fn(&&Entry) -> bool| FluentValue::from(entries.iter().filter(which).count());
            let arguments = [
                ("path", path.display().to_string().into()),
                ("entries", FluentValue::from(entries.len())),
                ("untranslated", count(&|entry| entry.text.is_empty())),
                ("fuzzy", count(&|entry| entry.fuzzy)),
            ];
            terminal.say(&terminal.words.say("export-done", &arguments));
            GOOD
        }
    }
}

fn header<'a>(project: &'a Project, code: &'a str) -> [(&'static str, &'a str); 8] {
    [
        ("Project-Id-Version", &project.config.base_url),
        ("Language", code),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", project.source()),
        ("X-Generator", "sitegen"),
        ("X-Format", "1"),
    ]
}

/// The pages of a site that are translated.
pub(super) struct Pages<'a> {
    pub(super) pages: Vec<Page<'a>>,
}

/// A page in the source language and in another.
pub(super) struct Page<'a> {
    pub(super) name: PageName,
    pub(super) source: Half<'a>,
    pub(super) translation: Option<Half<'a>>,
    pub(super) units: Vec<Unit>,
    /// The sections of the source that have changed since they were translated.
    old: BTreeSet<String>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(project: &'a Project, code: &str) -> Self {
        let source = project.source();
        let page = |file: &'a SourceFile| {
            let (name, language) = PageName::of_path(&file.path)?;
            (language == Some(source) && name.is_well_formed())
                .then(|| Page::new(name, file, &project.sources, source, code))
        };
        Self { pages: project.sources.below(ROOT).filter_map(page).collect() }
    }
}

impl<'a> Page<'a> {
    fn new(name: PageName, file: &'a SourceFile, sources: &'a Sources, source: &str, code: &str) -> Self {
        let own = sources.get(&Self::path_of(&name, code));
        let old = own.map(|own| old_sections(&name, (file, source), (own, code))).unwrap_or_default();
        let source = Half::new(file, source);
        let translation = own.map(|file| Half::new(file, code));
        let units = units(&name, &source, translation.as_ref());
        Self { name, source, translation, units, old }
    }

    /// The path of the page in a language.
    pub(super) fn path_of(name: &PageName, code: &str) -> String {
        format!("{ROOT}{}.{code}.md", name.id())
    }
}

/// The sections of a source, each a file with the tag of its language, that its translation does not follow.
fn old_sections(name: &PageName, source: (&SourceFile, &str), translation: (&SourceFile, &str)) -> BTreeSet<String> {
    // What is wrong with a page is told by `check`; which languages these are does not matter here.
    let parse = |index, (file, code)| content::parse(file, name.clone(), (index, code)).value;
    let (source, translation) = (parse(0, source), parse(1, translation));
    let old = translation::old_sections(&source, &translation);
    old.into_iter().map(|old| source.sections()[old.source].key.to_string()).collect()
}

/// The sources of an earlier export, by their contexts.
#[derive(Default)]
struct Known(HashMap<String, String>);

impl Known {
    fn read(path: &Path, terminal: &Terminal) -> Result<Self, u8> {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            terminal.report_one(Diagnostic::global("po::unreadable").with("path", &name).with("reason", error));
            USAGE
        })?;
        let source = SourceFile::new(name.as_str(), bytes);
        let (text, mut found) = source.readable();
        let entries = file::parse(&text, &source.path).into(&mut found);
        if diagnostic::has_errors(&found) {
            let mut sources = Sources::default();
            sources.insert(source.clone());
            terminal.report(&found, &sources);
            return Err(CONTENT);
        }
        Ok(Self(entries.into_iter().filter_map(|entry| Some((entry.context?, entry.id))).collect()))
    }
}

/// What is known of the age of a page's translation.
struct Ours<'a> {
    known: &'a Known,
    page: &'a Page<'a>,
}

impl Ages for Ours<'_> {
    fn is_stale(&self, section: &str) -> bool {
        self.page.old.contains(section)
    }

    fn previous(&self, context: &str) -> Option<String> {
        let before = self.known.0.get(context)?;
        let unit = self.page.units.iter().find(|unit| unit.context == context)?;
        (*before != unit.source).then(|| before.clone())
    }
}
