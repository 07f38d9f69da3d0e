//! `i18n check`: what is wrong with the texts of each language, and what can be mended by itself.

mod mending;

use std::collections::BTreeSet;
use std::sync::Arc;

use clap::Args;
use fluent_bundle::FluentValue;

use super::save;
use crate::check::{ftl, pages};
use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE, incomplete};
use crate::compile::{self, Content};
use crate::config;
use crate::content::name::ROOT;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::model::Programme;
use crate::source::{Sources, disk};

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
    /// Findings that no program can mend, and those of pages.
    diagnostics: Vec<Diagnostic>,
    /// Findings in the words.
    findings: Vec<ftl::Finding>,
    /// What was read; nothing where the settings cannot be.
    content: Option<Content>,
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
    if arguments.fix && report.content.is_some() {
        let mended = mending::mend(&mut sources, &mut report);
        if let Err(diagnostic) = save::all(&common.root, &mending::drafts(&mended)) {
            terminal.report_one(diagnostic);
            return USAGE;
        }
        mended.iter().for_each(|mended| terminal.say(&mending::told(mended, terminal)));
    }
    let mut found = report.diagnostics;
    let is_text = |one: &Diagnostic| one.span.as_ref().is_some_and(|span| is_text_file(&span.path));
    found.extend(unreadable.into_iter().filter(is_text));
    found.extend(report.findings.into_iter().map(|finding| finding.diagnostic));
    diagnostic::sort(&mut found);
    terminal.report(&found, &sources);
    let code = verdict(&found, report.content.is_some(), arguments.strict);
    let line = summary(&found, terminal);
    if code == GOOD {
        terminal.say(&line);
    } else {
        terminal.complain(&line);
    }
    code
}

/// Reads the project and everything that is wrong with its texts; where its settings cannot be read,
/// what is wrong with them.
fn examine(sources: &Sources) -> Report {
    let mut diagnostics = Vec::new();
    let content = compile::read(sources).into(&mut diagnostics);
    let Some(content) = content else { return Report { diagnostics, findings: Vec::new(), content: None } };
    let translations = translations(&content.programme);
    diagnostics.retain(|one| concerns_translators(one, &translations));
    // What an organiser has yet to tell is nothing to translate.
    diagnostics.extend(pages::findings(&content.programme).into_iter().filter(|one| !incomplete::is_one(one)));
    let findings = ftl::findings(sources, &content.programme, &content.localizers);
    Report { diagnostics, findings, content: Some(content) }
}

/// The files of all translated pages.
fn translations(programme: &Programme) -> BTreeSet<Arc<str>> {
    let pages = programme.pages.iter().chain(&programme.aside);
    let files = pages.flat_map(|page| page.versions.iter().flatten().filter(|file| file.language != page.source));
    files.map(|file| Arc::clone(&file.path)).collect()
}

/// Whether a finding is about the words of the site, or about a translation. What is wrong with a page in its own
/// language alone is the affair of whoever writes it.
fn concerns_translators(one: &Diagnostic, translations: &BTreeSet<Arc<str>>) -> bool {
    let is_theirs = |path: &Arc<str>| path.starts_with("i18n/") || translations.contains(path);
    let is_code = |group| one.code.starts_with(group);
    ["ftl::", "translation::", "parity::"].into_iter().any(is_code)
        || one.code == "content::no-source"
        || one.span.as_ref().is_some_and(|span| is_theirs(&span.path))
}

/// Whether a file has texts in it.
fn is_text_file(path: &str) -> bool {
    path.starts_with("i18n/") || path.starts_with(ROOT)
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
