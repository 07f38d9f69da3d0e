//! `build` and `check`: the two thin ends of one compilation.

use std::env;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use fluent_bundle::FluentValue;

use super::progress::Bar;
use super::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::compile::{Site, compile};
use crate::config;
use crate::diagnostic::{self, Diagnostic, Reported, Severity};
use crate::output::write::{Target, Written};
use crate::source::{Settings, Sources, disk};

/// What decides the content of the site.
#[derive(Debug, Args)]
pub(super) struct SiteArguments {
    /// The address to publish at, in place of the one in sitegen.toml
    #[arg(long, short = 'u', value_name = "URL")]
    base_url: Option<String>,

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
        // The program ends with this command: the system takes memory back faster than it can be taken apart.
        Ok(mut loaded) => {
            loaded.value.settings.translate.clone_from(&arguments.translate);
            ManuallyDrop::new(loaded)
        }
        Err(code) => return code,
    };
    let target = match Target::claim(&out, &common.root, home.as_deref(), arguments.force) {
        Ok(target) => target,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let compiled = ManuallyDrop::new(run(&loaded, terminal));
    terminal.report(&compiled.diagnostics, &loaded.value);
    let code = verdict(&compiled.diagnostics, arguments.site.strict);
    if code != GOOD {
        terminal.complain(&failure(&compiled.diagnostics, Some(target.folder().exists()), terminal));
        return code;
    }
    match target.write(&compiled.value.tree) {
        Ok(written) => {
            let folder = out.display().to_string();
            terminal.say(&built(&compiled, &folder, written, started.elapsed(), terminal));
            GOOD
        }
        Err(error) => {
            terminal.report_one(target.diagnostic(&error));
            USAGE
        }
    }
}

pub(super) fn check(common: &Common, arguments: &CheckArguments, terminal: &Terminal) -> u8 {
    let started = Instant::now();
    let loaded = match load(common, &arguments.site, terminal) {
        // The program ends with this command: the system takes memory back faster than it can be taken apart.
        Ok(loaded) => ManuallyDrop::new(loaded),
        Err(code) => return code,
    };
    let compiled = ManuallyDrop::new(run(&loaded, terminal));
    terminal.report(&compiled.diagnostics, &loaded.value);
    let code = verdict(&compiled.diagnostics, arguments.site.strict);
    if code == GOOD {
        terminal.say(&summary("check-summary", &compiled, "", started.elapsed(), terminal));
    } else {
        terminal.complain(&failure(&compiled.diagnostics, None, terminal));
    }
    code
}

/// Reads the project and adds what the command line and the environment say.
fn load(common: &Common, arguments: &SiteArguments, terminal: &Terminal) -> Result<Reported<Sources>, u8> {
    match disk::load(&common.root) {
        Ok(mut loaded) => {
            let epoch = env::var("SOURCE_DATE_EPOCH").ok().and_then(|value| value.trim().parse().ok());
            let (base_url, drafts) = (arguments.base_url.clone(), arguments.drafts);
            loaded.value.settings = Settings { base_url, drafts, epoch, ..Settings::default() };
            Ok(loaded)
        }
        Err(error) => {
            terminal.report_one(error.diagnostic());
            Err(USAGE)
        }
    }
}

/// Compiles, with a bar where someone is watching. What was found while reading is found again here.
fn run(loaded: &Reported<Sources>, terminal: &Terminal) -> Reported<Site> {
    let bar = Bar::new(terminal);
    let mut compiled = compile(&loaded.value, &|step| bar.step(step));
    bar.finish();
    compiled.diagnostics.extend(loaded.diagnostics.iter().cloned());
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

fn built(compiled: &Reported<Site>, folder: &str, written: Written, time: Duration, terminal: &Terminal) -> String {
    let summary = summary("built-summary", compiled, folder, time, terminal);
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

fn summary(id: &str, compiled: &Reported<Site>, folder: &str, time: Duration, terminal: &Terminal) -> String {
    let site = &compiled.value;
    let arguments = [
        ("pages", number(site.count(".html"))),
        ("pdfs", number(site.count(".pdf"))),
        ("languages", number(site.languages)),
        ("warnings", number(count(&compiled.diagnostics, Severity::Warning))),
        ("time", terminal.words.time(time).into()),
        ("folder", folder.into()),
    ];
    terminal.words.say(id, &arguments)
}
