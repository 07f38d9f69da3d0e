//! `form`: what the answers to a form look like, out of filled PDFs, and into a new one.
//!
//! What is printed is for programs, so findings always go to standard error.

#[cfg(feature = "pdf")]
mod collect;
#[cfg(feature = "pdf")]
mod file;
#[cfg(feature = "pdf")]
mod fill;

use std::io;
use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::site::Site;
use super::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::answers::schema;
use crate::compile::form::{FormPlace, titles};
use crate::diagnostic::{self, Diagnostic, Span};
use crate::source::Sources;

#[derive(Debug, Subcommand)]
pub(super) enum FormCommand {
    /// Print a JSON Schema of the answers to a form
    Schema(SchemaArguments),
    /// Print the answers in filled PDFs
    Data(DataArguments),
    /// Make a PDF that is filled in with answers
    Fill(FillArguments),
}

#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// The id of the form, or of its page
    form: String,

    /// The language of the titles; without it, the site's first
    #[arg(long = "in", value_name = "LANGUAGE")]
    titles: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct DataArguments {
    /// PDFs of this site that have been filled in
    #[arg(required = true, value_name = "FILE.pdf")]
    files: Vec<PathBuf>,

    /// JSON, or a table with a row for each file
    #[arg(long, value_enum, default_value_t)]
    format_out: FormatOut,

    /// Only the answers to this form: its id, or that of its page
    #[arg(long, value_name = "FORM")]
    form: Option<String>,

    /// Take what fits of answers to another version of a form
    #[arg(long)]
    carry_over: bool,
}

/// How answers are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatOut {
    /// JSON: one object, or a list of them for several files
    #[default]
    Json,
    /// A table: a column for each field
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct FillArguments {
    /// The id of the form, or of its page
    form: String,

    /// The answers as JSON
    #[arg(long, value_name = "FILE.json")]
    data: PathBuf,

    /// The language of the form, where it is not that of messages (--language); without both, the site's first.
    /// A form that stands side by side in several has the name of these as well: fi-en
    #[arg(long = "in", value_name = "LANGUAGE")]
    form_language: Option<String>,

    /// The file to write
    #[arg(long, short, value_name = "FILE.pdf")]
    output: PathBuf,

    /// Replace a file that exists
    #[arg(long)]
    force: bool,

    /// Take what fits of answers to another form or version
    #[arg(long)]
    carry_over: bool,
}

pub(super) fn run(common: &Common, command: &FormCommand, terminal: &Terminal) -> u8 {
    let site = match Site::load(common, terminal) {
        Ok(site) => site,
        Err(code) => return code,
    };
    match command {
        FormCommand::Schema(arguments) => print_schema(&site, arguments, terminal),
        #[cfg(feature = "pdf")]
        FormCommand::Data(arguments) => collect::run(&site, arguments, terminal),
        #[cfg(feature = "pdf")]
        FormCommand::Fill(arguments) => fill::run(&site, common, arguments, terminal),
        #[cfg(not(feature = "pdf"))]
        FormCommand::Data(_) | FormCommand::Fill(_) => terminal.refuse(Diagnostic::global("answers::no-pdf")),
    }
}

impl Site {
    /// What is wrong with the page that a form stands on. The rest of the site is none of its business.
    fn faults_of(&self, place: FormPlace) -> Vec<Diagnostic> {
        let files = || self.content.programme.pages[place.page].versions.iter().flatten();
        let is_here = |span: &Span| files().any(|file| file.path == span.path);
        self.found.iter().filter(|fault| fault.span.as_ref().is_some_and(is_here)).cloned().collect()
    }

    /// The index of a language; that of the site's first where none is asked for.
    fn language_asked(&self, code: Option<&str>) -> Result<usize, Diagnostic> {
        let config = &self.content.programme.config;
        let Some(code) = code else { return Ok(config.source_language) };
        config.language(code).ok_or_else(|| {
            let known: Vec<&str> = config.codes().collect();
            let fault = Diagnostic::global("answers::unknown-language").with("language", code);
            fault.with("known", known.join(", ")).suggest(code, known)
        })
    }
}

impl Terminal {
    /// Reports wrong use, and gives its exit code.
    fn refuse(&self, fault: Diagnostic) -> u8 {
        self.report_aside(&[fault], &Sources::default());
        USAGE
    }
}

fn print_schema(site: &Site, arguments: &SchemaArguments, terminal: &Terminal) -> u8 {
    let found = site.content.find_form(&arguments.form);
    let ((place, form), language) =
        match found.and_then(|found| Ok((found, site.language_asked(arguments.titles.as_deref())?))) {
            Ok(found) => found,
            Err(fault) => return terminal.refuse(fault),
        };
    let mut faults = site.faults_of(place);
    let titles = titles(&site.sources, &site.content, place, language).into(&mut faults);
    diagnostic::sort(&mut faults);
    terminal.report_aside(&faults, &site.sources);
    if diagnostic::has_errors(&faults) {
        return CONTENT;
    }
    print(&format!("{:#}\n", schema::schema(&form, &titles)))
}

/// Prints what was asked for.
fn print(text: &str) -> u8 {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => GOOD,
        // Whoever closed the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => GOOD,
        Err(_) => USAGE,
    }
}
