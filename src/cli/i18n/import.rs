//! `i18n import`: translations out of a PO file, into the pages. Nothing is written where anything fails.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use clap::Args;
use fluent_bundle::FluentValue;

use super::export::{Page, Pages};
use super::project::Project;
use super::save::{self, Draft};
use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::compile;
use crate::content::name::PageName;
use crate::content::stub;
use crate::diagnostic::{self, Diagnostic, Severity, Span};
use crate::po::entries::{self, Changes, MayLack, Pieces};
use crate::po::file::{self, Entry};
use crate::po::unit::{Half, Unit, apply};
use crate::source::{SourceFile, Sources};

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    /// The PO file: what i18n export has written, translated
    #[arg(long, value_name = "FILE")]
    po: PathBuf,

    /// Take a file in which entries are missing
    #[arg(long)]
    partial: bool,
}

pub(super) fn run(common: &Common, arguments: &ImportArguments, terminal: &Terminal) -> u8 {
    let mut project = match Project::load(common, terminal) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let name = arguments.po.display().to_string();
    let file = match fs::read(&arguments.po) {
        Ok(bytes) => SourceFile::new(name.as_str(), bytes),
        Err(error) => {
            terminal.report_one(Diagnostic::global("po::unreadable").with("path", &name).with("reason", error));
            return USAGE;
        }
    };
    // So that its lines can be shown.
    project.sources.insert(file.clone());
    match read(&project, &file, arguments) {
        Ok(import) => import.write(common, terminal),
        Err(mut found) => {
            diagnostic::sort(&mut found);
            terminal.report(&found, &project.sources);
            terminal.complain(&terminal.words.say("import-nothing", &[]));
            CONTENT
        }
    }
}

/// What an import comes to.
struct Import {
    drafts: Vec<Draft>,
    texts: usize,
    fuzzy: usize,
    empty: usize,
    /// The pages that are drafts still.
    unfinished: usize,
}

impl Import {
    fn write(&self, common: &Common, terminal: &Terminal) -> u8 {
        if let Err(diagnostic) = save::all(&common.root, &self.drafts) {
            terminal.report_one(diagnostic);
            return CONTENT;
        }
        let number = |count: usize| FluentValue::from(count);
        for draft in &self.drafts {
            terminal.say(&terminal.words.say("new-file", &[("path", draft.path.clone().into())]));
        }
        let arguments = [
            ("texts", number(self.texts)),
            ("files", number(self.drafts.len())),
            ("fuzzy", number(self.fuzzy)),
            ("empty", number(self.empty)),
        ];
        terminal.say(&terminal.words.say("import-done", &arguments));
        if self.unfinished > 0 {
            terminal.say(&terminal.words.say("import-drafts", &[("pages", number(self.unfinished))]));
        }
        GOOD
    }
}

fn read(project: &Project, file: &SourceFile, arguments: &ImportArguments) -> Result<Import, Vec<Diagnostic>> {
    let (text, mut found) = file.readable();
    let entries = file::parse(&text, &file.path).into(&mut found);
    let code = language(project, &entries, file).unwrap_or_else(|fault| {
        found.push(fault);
        String::new()
    });
    if diagnostic::has_errors(&found) {
        return Err(found);
    }
    let pages = Pages::new(project, &code);
    let mut pieces = Pieces::new();
    for page in &pages.pages {
        pieces.extend(page.units.iter().map(|unit| (unit.context.as_str(), (unit, page.source.file))));
    }
    let may_lack = if arguments.partial { MayLack::Anything } else { MayLack::Nothing };
    let changes = entries::changes(&entries, &pieces, file, may_lack);
    if !changes.found.is_empty() {
        return Err(changes.found);
    }
    let import = changed(project, &pages, &changes, &code);
    let mut faults = new_faults(project, &import.drafts);
    if faults.is_empty() {
        return Ok(import);
    }
    // The files of these places are not written: what is wrong is mended where it was translated.
    for fault in &mut faults {
        let of_page = |entry: &&&Entry| {
            let page =
                entry.context.as_deref().and_then(|context| context.split_once('#')).map_or("", |(page, _)| page);
            fault.span.as_ref().is_some_and(|span| *span.path == *Page::path_of(&PageName::new(page), &code))
        };
        if let Some(entry) = changes.entries.iter().find(of_page) {
            fault.span = Some(Span::new(&file.path, entry.text_place.clone()));
        }
    }
    Err(faults)
}

/// The language that the header names, which has to be one of the site's.
fn language(project: &Project, entries: &[Entry], file: &SourceFile) -> Result<String, Diagnostic> {
    let header = entries.first().filter(|entry| entry.is_header());
    let span = Span::new(&file.path, header.map_or(0..0, |header| header.place.clone()));
    let Some(code) = header.and_then(|header| header.field("Language")).filter(|code| !code.is_empty()) else {
        return Err(Diagnostic::error("po::no-language", span));
    };
    // Gettext writes `pt_BR`.
    let code = code.replace('_', "-");
    match project.target(&code) {
        Ok(_) => Ok(code),
        Err(fault) => Err(Diagnostic { span: Some(span), ..fault }),
    }
}

/// The files with the new texts in them.
fn changed(project: &Project, pages: &Pages<'_>, changes: &Changes<'_>, code: &str) -> Import {
    let text = |entry: &'_ &Entry| (entry.context.clone().unwrap_or_default(), entry.text.clone());
    let texts: HashMap<String, String> = changes.entries.iter().map(text).collect();
    let mut import =
        Import { drafts: Vec::new(), texts: texts.len(), fuzzy: changes.fuzzy, empty: changes.empty, unfinished: 0 };
    for page in &pages.pages {
        let own: Vec<(&Unit, &str)> =
            page.units.iter().filter_map(|unit| Some((unit, texts.get(&unit.context)?.as_str()))).collect();
        if own.is_empty() {
            continue;
        }
        let path = Page::path_of(&page.name, code);
        let text = match &page.translation {
            Some(translation) => apply(&page.source, translation, &own),
            None => new_page(project, page, &own, code),
        };
        let file = SourceFile::new(path.as_str(), text.as_bytes());
        import.unfinished += usize::from(Half::new(&file, code).is_draft());
        import.drafts.push(Draft { path, bytes: text.into_bytes() });
    }
    import
}

/// A page that did not exist in the language. Where some of its texts are missing it is a draft, in which
/// these are the source's.
fn new_page(project: &Project, page: &Page<'_>, texts: &[(&Unit, &str)], code: &str) -> String {
    let source = page.source.file.readable().0;
    let is_whole = texts.len() == page.units.len();
    let start = if is_whole { stub::bare(&source) } else { stub::stub(&source, project.source(), "") };
    let file = SourceFile::new(Page::path_of(&page.name, code), start.as_bytes());
    apply(&page.source, &Half::new(&file, code), texts)
}

/// The errors that a site would have with these files and has not without them.
fn new_faults(project: &Project, drafts: &[Draft]) -> Vec<Diagnostic> {
    let errors = |sources: &Sources| -> Vec<Diagnostic> {
        let mut found = compile::read(sources).diagnostics;
        found.retain(|one| one.severity == Severity::Error);
        found
    };
    let mut after = project.sources.clone();
    for draft in drafts {
        after.insert(SourceFile::new(draft.path.as_str(), draft.bytes.as_slice()));
    }
    // Where a text is longer, what follows it stands elsewhere: the same fault is one of the same words.
    let key = |one: &Diagnostic| (one.code, one.span.as_ref().map(|span| span.path.to_string()), one.arguments.clone());
    let mut known: Vec<_> = errors(&project.sources).iter().map(key).collect();
    let mut new = errors(&after);
    new.retain(|one| match known.iter().position(|other| *other == key(one)) {
        Some(at) => {
            known.swap_remove(at);
            false
        }
        None => true,
    });
    new.into_iter().map(|one| Diagnostic { labels: Vec::new(), ..one }).collect()
}
