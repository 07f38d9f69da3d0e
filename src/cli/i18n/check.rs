//! `i18n check`: what is wrong with the words of each language.

use clap::Args;
use fluent_bundle::FluentValue;

use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::compile;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::source::disk;

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArguments {
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(common: &Common, arguments: &CheckArguments, terminal: &Terminal) -> u8 {
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let mut found = Vec::new();
    let is_read = compile::read(&sources).into(&mut found).is_some();
    if is_read {
        found.retain(|one| one.code.starts_with("ftl::"));
    }
    diagnostic::sort(&mut found);
    terminal.report(&found, &sources);
    let code = verdict(&found, is_read, arguments.strict);
    let line = summary(&found, terminal);
    if code == GOOD { terminal.say(&line) } else { terminal.complain(&line) }
    code
}

/// The exit code that findings ask for.
fn verdict(found: &[Diagnostic], is_read: bool, strict: bool) -> u8 {
    let least = if strict { Severity::Warning } else { Severity::Error };
    match is_read {
        false => USAGE,
        true if found.iter().any(|one| one.severity >= least) => CONTENT,
        true => GOOD,
    }
}

fn summary(found: &[Diagnostic], terminal: &Terminal) -> String {
    let count = |severity| FluentValue::from(found.iter().filter(|one| one.severity == severity).count());
    let arguments = [("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))];
    terminal.words.say("i18n-check-summary", &arguments)
}
