//! `i18n check`: what is wrong with the words of each language, and what can be mended by itself.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use fluent_bundle::FluentValue;

use crate::check::ftl::{self, Finding, Mended};
use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::compile;
use crate::config;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::source::{SourceFile, Sources, disk};

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArguments {
    /// Mend typography, and make a place for each text that is still to be translated
    #[arg(long)]
    fix: bool,

    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

/// What was found.
struct Report {
    diagnostics: Vec<Diagnostic>,
    findings: Vec<Finding>,
    is_read: bool,
}

pub(super) fn run(common: &Common, arguments: &CheckArguments, terminal: &Terminal) -> u8 {
    let (mut sources, unreadable) = match disk::load(&common.root) {
        Ok(loaded) => (loaded.value, loaded.diagnostics),
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let mut report = examine(&sources);
    if arguments.fix && report.is_read {
        let mended = mend(&mut sources, &mut report);
        if let Err((path, error)) = write_all(&common.root, &mended) {
            let diagnostic = Diagnostic::global("output::write-failed").with("path", path.display());
            terminal.report_one(diagnostic.with("reason", error));
            return USAGE;
        }
        mended.iter().for_each(|mended| terminal.say(&told(mended, terminal)));
    }
    let mut found = report.diagnostics;
    found.extend(unreadable.into_iter().filter(is_of_words));
    found.extend(report.findings.into_iter().map(|finding| finding.diagnostic));
    diagnostic::sort(&mut found);
    terminal.report(&found, &sources);
    let code = verdict(&found, report.is_read, arguments.strict);
    let line = summary(&found, terminal);
    if code == GOOD {
        terminal.say(&line);
    } else {
        terminal.complain(&line);
    }
    code
}

/// Reads the project and everything that is wrong with its words; where its settings cannot be read,
/// what is wrong with them.
fn examine(sources: &Sources) -> Report {
    let mut diagnostics = Vec::new();
    let content = compile::read(sources).into(&mut diagnostics);
    let Some(content) = content else { return Report { diagnostics, findings: Vec::new(), is_read: false } };
    diagnostics.retain(is_of_words);
    let findings = ftl::findings(sources, &content.programme, &content.localizers);
    Report { diagnostics, findings, is_read: true }
}

/// Whether a finding is about the words of the site.
fn is_of_words(one: &Diagnostic) -> bool {
    one.code.starts_with("ftl::") || one.span.as_ref().is_some_and(|span| span.path.starts_with("i18n/"))
}

/// Mends until there is nothing more to mend: what one edit uncovers, the next mends. At last `report`
/// holds what is left.
fn mend(sources: &mut Sources, report: &mut Report) -> Vec<Mended> {
    const ROUNDS: usize = 4;
    let mut all: Vec<Mended> = Vec::new();
    for _ in 0..ROUNDS {
        let mended = ftl::mend(sources, &report.findings);
        if mended.is_empty() {
            break;
        }
        for file in mended {
            sources.insert(SourceFile::new(Arc::clone(&file.path), file.text.as_bytes()));
            match all.iter_mut().find(|known| known.path == file.path) {
                Some(known) => {
                    known.places += file.places;
                    known.stubs += file.stubs;
                    known.text = file.text;
                }
                None => all.push(file),
            }
        }
        *report = examine(sources);
    }
    all
}

/// Writes all files or none: each is written beside its place first, and then all are put there.
fn write_all(root: &Path, mended: &[Mended]) -> Result<(), (PathBuf, io::Error)> {
    let mut waiting = Vec::new();
    let result = mended.iter().try_for_each(|file| {
        let path = root.join(&*file.path);
        // A link that lies within the project goes on being one.
        let path = fs::canonicalize(&path).unwrap_or(path);
        let aside = path.with_extension("ftl.sitegen-new");
        let written = write_new(&aside, &path, file.text.as_bytes());
        waiting.push((aside, path.clone()));
        written.map_err(|error| (path, error))
    });
    let result = result.and_then(|()| {
        waiting.iter().try_for_each(|(aside, path)| fs::rename(aside, path).map_err(|error| (path.clone(), error)))
    });
    if result.is_err() {
        for (aside, _) in &waiting {
            // What is left there is of no use; that it cannot be removed is not what went wrong.
            let _ = fs::remove_file(aside);
        }
    }
    result
}

/// Writes a new file, which may be read by whoever may read `old`.
fn write_new(path: &Path, old: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // One that a run has left behind when it was stopped.
    if fs::symlink_metadata(path).is_ok() {
        fs::remove_file(path)?;
    }
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    if let Ok(metadata) = fs::metadata(old) {
        file.set_permissions(metadata.permissions())?;
    }
    file.sync_all()
}

fn told(mended: &Mended, terminal: &Terminal) -> String {
    let path = FluentValue::from(mended.path.to_string());
    let arguments = [("path", path), ("places", mended.places.into()), ("stubs", mended.stubs.into())];
    terminal.words.say("i18n-check-mended", &arguments)
}

/// The exit code that findings ask for.
fn verdict(found: &[Diagnostic], is_read: bool, strict: bool) -> u8 {
    let least = if strict { Severity::Warning } else { Severity::Error };
    let is_setting = |one: &Diagnostic| {
        one.severity == Severity::Error && one.span.as_ref().is_none_or(|span| &*span.path == config::FILE)
    };
    if !is_read || found.iter().any(is_setting) {
        USAGE
    } else if found.iter().any(|one| one.severity >= least) {
        CONTENT
    } else {
        GOOD
    }
}

fn summary(found: &[Diagnostic], terminal: &Terminal) -> String {
    let count = |severity| FluentValue::from(found.iter().filter(|one| one.severity == severity).count());
    let arguments = [("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))];
    terminal.words.say("i18n-check-summary", &arguments)
}
