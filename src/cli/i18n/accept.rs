//! `i18n accept`: writes into a translation which text of its source it follows.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::super::site::Site;
use super::super::{CONTENT, Common, GOOD, Terminal, USAGE};
use super::target::Target;
use crate::content::front::record::{Record, record};
use crate::content::{self, PageFile};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::model::structure::{self, Difference};

#[derive(Debug, Args)]
pub(in super::super) struct AcceptArguments {
    /// The translations: an id (roles/mentor), a file (content/roles/mentor.en.md), each with a section if
    /// only that is meant (roles/mentor#tasks)
    #[arg(required_unless_present = "all", value_name = "PAGE[#SECTION]")]
    pages: Vec<String>,

    /// All translations of the site
    #[arg(long, conflicts_with = "pages")]
    all: bool,

    /// Only the translations into this language
    #[arg(long = "in", value_name = "LANGUAGE")]
    only: Option<String>,

    /// Why the translation may differ in its structure; kept in its front matter
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

pub(in super::super) fn run(common: &Common, arguments: &AcceptArguments, terminal: &Terminal) -> u8 {
    let site = match Site::load(common, terminal) {
        Ok(site) => site,
        Err(code) => return code,
    };
    let refuse = |faults: &[Diagnostic], code: u8| {
        terminal.report_aside(faults, &site.sources);
        code
    };
    let targets = match targets(&site, arguments) {
        Ok(targets) => targets,
        Err(faults) => return refuse(&faults, USAGE),
    };
    let reason = arguments.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let mut changes = Changes::default();
    let mut faults = Vec::new();
    for target in &targets {
        for language in &target.languages {
            faults.extend(changes.accept(&site, target, *language, reason));
        }
    }
    // Who names pages gets all or nothing; who takes all of them gets what can be had.
    if !faults.is_empty() && !arguments.all {
        return refuse(&faults, CONTENT);
    }
    if let Err((path, error)) = changes.write(&common.root) {
        let fault = Diagnostic::global("output::write-failed").with("path", path).with("reason", error);
        return refuse(&[fault], USAGE);
    }
    changes.tell(terminal);
    if faults.is_empty() { GOOD } else { refuse(&faults, CONTENT) }
}

/// The texts of the translations of a site that do not say that they follow their sources, when they do.
/// Those whose structure differs are left as they are.
pub(in crate::cli) fn followed(site: &Site) -> BTreeMap<Arc<str>, String> {
    let mut changes = Changes::default();
    for target in site.pages().filter_map(|page| site.target(page.name.id(), None).ok()) {
        for language in &target.languages {
            // What stands in the way is told by the checks, which see the same site.
            let _ = changes.accept(site, &target, *language, None);
        }
    }
    changes.texts
}

/// What is meant by the arguments.
fn targets<'a>(site: &'a Site, arguments: &AcceptArguments) -> Result<Vec<Target<'a>>, Vec<Diagnostic>> {
    let only = arguments.only.as_deref().map(|code| site.language(code)).transpose().map_err(|fault| vec![fault])?;
    if arguments.all {
        let ids = site.pages().map(|page| page.name.id());
        // A page without a translation has nothing to accept.
        return Ok(ids.filter_map(|id| site.target(id, only).ok()).collect());
    }
    let (mut targets, mut faults) = (Vec::new(), Vec::new());
    for written in &arguments.pages {
        match site.target(written, only) {
            Ok(target) => targets.push(target),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(targets) } else { Err(faults) }
}

/// What will be written.
#[derive(Default)]
struct Changes {
    /// The records by file, in the order of the source's sections.
    records: BTreeMap<Arc<str>, Vec<(String, Record)>>,
    /// The new text of each file.
    texts: BTreeMap<Arc<str>, String>,
}

impl Changes {
    /// Records a target in a language; gives what stands in the way.
    fn accept(&mut self, site: &Site, target: &Target<'_>, language: usize, reason: Option<&str>) -> Vec<Diagnostic> {
        let source = target.page.source_file();
        let Some(file) = target.page.versions[language].as_ref() else { return Vec::new() };
        let faults = unreadable(site, source, file);
        if !faults.is_empty() {
            return faults;
        }
        let programme = &site.content.programme;
        let is_meant = |key: &str| target.section.as_deref().is_none_or(|section| section == key);
        let differences: Vec<Difference> = structure::compare(programme, source, file)
            .into_iter()
            .filter(|difference| is_meant(&source.sections()[difference.section].key))
            .collect();
        let open =
            differences.iter().filter(|difference| difference.is_structural() && !difference.is_accepted(source, file));
        if reason.is_none() {
            let code = &programme.config.languages[language].code;
            let mut faults: Vec<Diagnostic> =
                open.map(|difference| difference.diagnostic(source, file, code)).collect();
            if !faults.is_empty() {
                faults.iter_mut().for_each(|fault| fault.severity = Severity::Error);
                let fault = Diagnostic::error("accept::structure", Span::file(&file.path));
                faults.push(fault.with("page", format!("{}.{code}", target.page.name.id())));
                return faults;
            }
        }
        self.record(site, source, file, target, &differences, reason);
        Vec::new()
    }

    /// Adds the records of a file that differ from what it has.
    fn record(
        &mut self,
        site: &Site,
        source: &PageFile,
        file: &PageFile,
        target: &Target<'_>,
        differences: &[Difference],
        reason: Option<&str>,
    ) {
        let synced = file.front.synced.as_ref();
        let records = self.records.entry(Arc::clone(&file.path)).or_default();
        for (index, section) in source.sections().iter().enumerate() {
            if target.section.as_deref().is_some_and(|wanted| wanted != &*section.key) {
                continue;
            }
            let entry = synced.and_then(|synced| synced.get(&section.key));
            let differs = differences.iter().any(|difference| difference.section == index);
            // A reason lasts as long as what it was given for.
            let reason = reason.or(entry.and_then(|entry| entry.reason.as_deref())).filter(|_| differs);
            let is_same = entry.is_some_and(|entry| {
                let follows = entry.hash.as_ref().is_some_and(|hash| section.hash.starts_with(hash.as_str()));
                follows && entry.reason.as_deref() == reason
            });
            if !is_same && records.iter().all(|(key, _)| **key != *section.key) {
                let record = Record::Follows { hash: section.short().to_owned(), reason: reason.map(str::to_owned) };
                records.push((section.key.to_string(), record));
            }
        }
        let entries = synced.iter().flat_map(|synced| &synced.entries).filter(|_| target.section.is_none());
        for entry in entries.filter(|entry| source.section(&entry.key.value).is_none()) {
            if records.iter().all(|(key, _)| *key != entry.key.value) {
                records.push((entry.key.value.clone(), Record::Gone));
            }
        }
        if let Some(text) = edited(site, file, records) {
            self.texts.insert(Arc::clone(&file.path), text);
        }
    }

    /// Writes every file that changes, each whole or not at all.
    ///
    /// # Errors
    /// What the system says, and of which file. The files before it are written.
    fn write(&self, root: &Path) -> Result<(), (String, io::Error)> {
        for (path, text) in &self.texts {
            replace(&root.join(&**path), text).map_err(|error| (path.to_string(), error))?;
        }
        Ok(())
    }

    fn tell(&self, terminal: &Terminal) {
        for (path, records) in self.records.iter().filter(|(_, records)| !records.is_empty()) {
            let sections: Vec<&str> = records.iter().map(|(key, _)| key.as_str()).collect();
            let arguments = [("path", path.to_string().into()), ("sections", sections.join(", ").into())];
            terminal.say(&terminal.words.say("accept-done", &arguments));
        }
        if self.texts.is_empty() {
            terminal.say(&terminal.words.say("accept-nothing", &[]));
        }
    }
}

/// The text of a file with the records in it; none where there is nothing to write.
fn edited(site: &Site, file: &PageFile, records: &[(String, Record)]) -> Option<String> {
    if records.is_empty() {
        return None;
    }
    let text = site.sources.get(&file.path)?.text().ok()?;
    let front = content::front_matter(text)?;
    Some(record(text, front, file.front.synced.as_ref(), records))
}

/// What is wrong with either page itself: what a translation follows cannot be told before that is mended.
fn unreadable(site: &Site, source: &PageFile, file: &PageFile) -> Vec<Diagnostic> {
    let is_here = |span: &Span| span.path == source.path || span.path == file.path;
    // A wrong hash is what will be replaced.
    let stands = |fault: &&Diagnostic| fault.severity == Severity::Error && !fault.code.starts_with("translation::");
    let faults = site.found.iter().filter(stands).filter(|fault| fault.span.as_ref().is_some_and(is_here));
    faults.cloned().collect()
}

/// Replaces a file by way of a new one beside it, so that it is never half written. A link stays a link.
fn replace(place: &Path, text: &str) -> io::Result<()> {
    let place = place.canonicalize()?;
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside: PathBuf = place.with_file_name(format!(".{name}.sitegen"));
    let written = fs::File::create(&beside).and_then(|mut file| file.write_all(text.as_bytes()));
    let done = written
        .and_then(|()| fs::set_permissions(&beside, fs::metadata(&place)?.permissions()))
        .and_then(|()| fs::rename(&beside, &place));
    if done.is_err() {
        // What could not be finished is not left behind; that it cannot be removed is no further news.
        let _ = fs::remove_file(&beside);
    }
    done
}
