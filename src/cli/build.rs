//! `build` and `check`: the two thin ends of one compilation.

use std::env;
use std::io;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use fluent_bundle::FluentValue;

use super::i18n::former;
use super::progress::Bar;
use super::{CONTENT, Common, GOOD, Terminal, USAGE, epoch, incomplete};
use crate::compile::{Progress, Published, Warm};
use crate::config;
use crate::diagnostic::{self, Diagnostic, Reported, Severity};
use crate::output::write::{Finished, Receipt, Target, Written};
use crate::report::Format;
use crate::source::{Settings, Sources, disk};

/// What decides the content of the site.
#[derive(Debug, Args)]
pub(super) struct SiteArguments {
    /// The address to publish at, in place of the one in sitegen.toml
    #[arg(long, short = 'u', value_name = "URL")]
    base_url: Option<String>,

    /// The season to show, in place of the one in sitegen.toml: to look at the next, or to keep an old one
    #[arg(long, value_name = "ID")]
    season: Option<String>,

    /// Publish pages marked draft = true too
    #[arg(long)]
    drafts: bool,

    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    site: SiteArguments,

    /// The folder that the site is written to; without it, public/ in the project
    #[arg(long, short, value_name = "DIR")]
    output_dir: Option<PathBuf>,

    /// Replace a folder that sitegen has not made
    #[arg(long)]
    force: bool,

    /// Mark the texts of a language for its translators: a click tells where each comes from. Not for publishing
    #[arg(long, value_name = "LANG")]
    translate: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    site: SiteArguments,
}

pub(super) fn build(common: &Common, arguments: &BuildArguments, terminal: &Terminal) -> u8 {
    let started = Instant::now();
    let out = arguments.output_dir.clone().unwrap_or_else(|| common.root.join("public"));
    let home = env::home_dir();
    // Loaded first: a folder that is no project gets no output folder.
    let loaded = match load(common, &arguments.site, terminal) {
        Ok(loaded) => for_translators(loaded, common, arguments.translate.as_deref()),
        Err(code) => return code,
    };
    let target = match Target::claim(&out, &common.root, home.as_deref(), arguments.force) {
        Ok(target) => target,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let made_of = made_of(&loaded.value);
    let folder = out.display().to_string();
    let receipt = target.receipt().filter(|receipt| receipt.made_of == made_of && loaded.diagnostics.is_empty());
    if let Some(receipt) = receipt {
        terminal.say(&unchanged(&receipt, &folder, started.elapsed(), terminal));
        return incomplete::say(receipt.incomplete, terminal);
    }
    let (compiled, finished) = match publish(loaded, &target, arguments.site.strict, terminal) {
        Ok(done) => done,
        Err(code) => {
            target.give_up();
            return code;
        }
    };
    let summary = Summary::of(&compiled);
    // Findings have to be told again; so only a site without any is not made again. How many pages are
    // not complete is kept with it. That a receipt could not be written is no fault of the site.
    if compiled.diagnostics.iter().all(incomplete::is_one) {
        let _ = target.sign(&finished.files, summary.receipt(made_of, compiled.value.files));
    }
    terminal.say(&built(&summary, &folder, finished.written, started.elapsed(), terminal));
    incomplete::say(summary.incomplete, terminal)
}

/// Makes the site, and puts it in its place if it is good; else the exit code.
fn publish(loaded: Reported<Sources>, target: &Target, strict: bool, terminal: &Terminal) -> Result<Done, u8> {
    let cannot_write = |error: &io::Error| {
        terminal.report_one(target.diagnostic(error));
        USAGE
    };
    let mut warm = ManuallyDrop::new(Warm::new(loaded.value));
    let press = target.press(warm.paths()).map_err(|error| cannot_write(&error))?;
    let make = |warm: &mut Warm, progress: Progress<'_>| {
        warm.publish_searchable(&|path, bytes| press.put(path, bytes), progress)
    };
    let compiled = run(&mut warm, loaded.diagnostics, &make, terminal);
    terminal.report(&worth_telling(&compiled.diagnostics, terminal), warm.sources());
    let code = verdict(&compiled.diagnostics, strict);
    if code != GOOD {
        terminal.complain(&failure(&compiled.diagnostics, Some(target.folder().exists()), terminal));
        return Err(code);
    }
    let finished = press.finish().map_err(|error| cannot_write(&error))?;
    Ok((compiled, finished))
}

/// What a site was made with, and how it stands in its place.
type Done = (ManuallyDrop<Reported<Published>>, Finished);

pub(super) fn check(common: &Common, arguments: &CheckArguments, terminal: &Terminal) -> u8 {
    let started = Instant::now();
    let loaded = match load(common, &arguments.site, terminal) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let mut warm = ManuallyDrop::new(Warm::new(loaded.value));
    let make = |warm: &mut Warm, progress: Progress<'_>| warm.publish(&|_, _| {}, progress);
    let compiled = run(&mut warm, loaded.diagnostics, &make, terminal);
    terminal.report(&compiled.diagnostics, warm.sources());
    let code = verdict(&compiled.diagnostics, arguments.site.strict);
    if code == GOOD {
        let summary = Summary::of(&compiled);
        terminal.say(&summary.say("check-summary", "", started.elapsed(), terminal));
        incomplete::say_told(summary.incomplete, terminal);
    } else {
        terminal.complain(&failure(&compiled.diagnostics, None, terminal));
    }
    code
}

/// What a build tells people one by one: all but what the closing line sums up. `check` tells all of it,
/// and programs are told all of it always.
fn worth_telling(found: &[Diagnostic], terminal: &Terminal) -> Vec<Diagnostic> {
    let is_told = |one: &&Diagnostic| terminal.format != Format::Human || !incomplete::is_one(one);
    found.iter().filter(is_told).cloned().collect()
}

/// Reads the project and adds what the command line and the environment say.
fn load(common: &Common, arguments: &SiteArguments, terminal: &Terminal) -> Result<Reported<Sources>, u8> {
    match disk::load(&common.root) {
        Ok(mut loaded) => {
            let epoch = epoch();
            let (base_url, drafts) = (arguments.base_url.clone(), arguments.drafts);
            let season = arguments.season.clone();
            loaded.value.settings = Settings { base_url, season, drafts, epoch, ..Settings::default() };
            Ok(loaded)
        }
        Err(error) => {
            terminal.report_one(error.diagnostic());
            Err(USAGE)
        }
    }
}

/// Asks for marks in a language, where there is to be one, and for what its source pages said before.
fn for_translators(mut loaded: Reported<Sources>, common: &Common, language: Option<&str>) -> Reported<Sources> {
    loaded.value.settings.translate = language.map(str::to_owned);
    loaded.value.settings.former = former::of(&common.root, &loaded.value);
    loaded
}

/// Makes the site, with a bar where someone is watching. What was `found_before`, while reading, is told with the rest.
///
/// The program ends with this command: the system takes memory back faster than it can be taken apart.
fn run(
    warm: &mut Warm,
    found_before: Vec<Diagnostic>,
    make: &dyn Fn(&mut Warm, Progress<'_>) -> Reported<Published>,
    terminal: &Terminal,
) -> ManuallyDrop<Reported<Published>> {
    let bar = Bar::new(terminal);
    let mut compiled = ManuallyDrop::new(make(warm, &|step| bar.step(step)));
    bar.finish();
    compiled.diagnostics.extend(found_before);
    diagnostic::sort(&mut compiled.diagnostics);
    compiled
}

/// The exit code that findings ask for: a fault of the configuration weighs more than one of the content.
fn verdict(diagnostics: &[Diagnostic], strict: bool) -> u8 {
    let least = if strict { Severity::Warning } else { Severity::Error };
    let faults = || diagnostics.iter().filter(|diagnostic| diagnostic.severity >= least);
    let is_configuration = |diagnostic: &Diagnostic| {
        diagnostic.severity == Severity::Error
            && diagnostic.span.as_ref().is_none_or(|span| &*span.path == config::FILE)
    };
    if faults().any(is_configuration) {
        USAGE
    } else if faults().next().is_some() {
        CONTENT
    } else {
        GOOD
    }
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
}

fn number(value: usize) -> FluentValue<'static> {
    FluentValue::from(value)
}

/// The closing line of a failure. `previous` says whether a site from before is there; `None` for `check`.
fn failure(diagnostics: &[Diagnostic], previous: Option<bool>, terminal: &Terminal) -> String {
    let (errors, warnings) = (count(diagnostics, Severity::Error), count(diagnostics, Severity::Warning));
    if errors == 0 {
        return terminal.words.say("strict-summary", &[("warnings", number(warnings))]);
    }
    let id = if previous.is_some() { "errors-summary" } else { "check-errors-summary" };
    let previous = if previous == Some(true) { "yes" } else { "no" };
    let arguments = [("errors", number(errors)), ("warnings", number(warnings)), ("previous", previous.into())];
    terminal.words.say(id, &arguments)
}

/// What a site was made of, as a hash: its sources and settings, and the program, which may be another
/// of the same version while it is being written.
fn made_of(sources: &Sources) -> String {
    let program = env::current_exe().and_then(|program| std::fs::metadata(program)?.modified());
    let program = program.map_or_else(|error| error.to_string(), |time| format!("{time:?}"));
    format!("{} {program} {}", env!("CARGO_PKG_VERSION"), sources.fingerprint())
}

/// The closing lines where the site is as it should be.
fn unchanged(receipt: &Receipt, folder: &str, time: Duration, terminal: &Terminal) -> String {
    let written = Written { unchanged: receipt.files, ..Written::default() };
    built(&Summary::of_receipt(receipt), folder, written, time, terminal)
}

fn built(summary: &Summary, folder: &str, written: Written, time: Duration, terminal: &Terminal) -> String {
    let summary = summary.say("built-summary", folder, time, terminal);
    let files = if written.is_nothing() {
        terminal.words.say("built-nothing", &[])
    } else {
        let arguments = [
            ("created", number(written.created)),
            ("changed", number(written.changed)),
            ("removed", number(written.removed)),
            ("unchanged", number(written.unchanged)),
        ];
        terminal.words.say("built-files", &arguments)
    };
    format!("{summary}\n{files}")
}

/// A site in numbers.
struct Summary {
    pages: usize,
    pdfs: usize,
    languages: usize,
    warnings: usize,
    incomplete: usize,
}

impl Summary {
    fn of(compiled: &Reported<Published>) -> Self {
        let Published { pages, pdfs, languages, .. } = compiled.value;
        let warnings = count(&compiled.diagnostics, Severity::Warning);
        let incomplete = incomplete::count(&compiled.diagnostics);
        Self { pages, pdfs, languages, warnings, incomplete }
    }

    fn of_receipt(receipt: &Receipt) -> Self {
        Self {
            pages: receipt.pages,
            pdfs: receipt.pdfs,
            languages: receipt.languages,
            warnings: 0,
            incomplete: receipt.incomplete,
        }
    }

    fn receipt(&self, made_of: String, files: usize) -> Receipt {
        let Self { pages, pdfs, languages, incomplete, .. } = *self;
        Receipt { made_of, pages, pdfs, languages, files, incomplete }
    }

    fn say(&self, id: &str, folder: &str, time: Duration, terminal: &Terminal) -> String {
        let arguments = [
            ("pages", number(self.pages)),
            ("pdfs", number(self.pdfs)),
            ("languages", number(self.languages)),
            ("warnings", number(self.warnings)),
            ("time", terminal.words.time(time).into()),
            ("folder", folder.into()),
        ];
        terminal.words.say(id, &arguments)
    }
}
