//! Mends what a program can mend: edits until there is nothing more to edit, in memory.

use std::sync::Arc;

use fluent_bundle::FluentValue;

use super::super::save::Draft;
use super::{Report, examine};
use crate::check::ftl::{self, Mended};
use crate::check::pages::{self, Fix};
use crate::cli::Terminal;
use crate::content::front::record::{Record, record};
use crate::content::{self, PageFile};
use crate::model::{Page, Programme};
use crate::source::{SourceFile, Sources};

/// Mends until there is nothing more to mend: what one edit uncovers, the next mends. At last `report`
/// holds what is left.
pub(super) fn mend(sources: &mut Sources, report: &mut Report) -> Vec<Mended> {
    const ROUNDS: usize = 4;
    let mut all: Vec<Mended> = Vec::new();
    for _ in 0..ROUNDS {
        let Some(before) = report.content.take() else { break };
        let mut mended = ftl::mend(sources, &report.findings);
        mended.extend(of_pages(&before.programme, sources));
        if mended.is_empty() {
            report.content = Some(before);
            break;
        }
        put(mended, sources, &mut all);
        *report = examine(sources);
        let Some(after) = &report.content else { break };
        let followed = follow(&before.programme, &after.programme, sources);
        if !followed.is_empty() {
            put(followed, sources, &mut all);
            *report = examine(sources);
        }
    }
    all
}

/// The files as they are to be written.
pub(super) fn drafts(mended: &[Mended]) -> Vec<Draft> {
    let draft = |file: &Mended| Draft { path: file.path.to_string(), bytes: file.text.clone().into_bytes() };
    mended.iter().map(draft).collect()
}

/// What is said of a file.
pub(super) fn told(mended: &Mended, terminal: &Terminal) -> String {
    let path = FluentValue::from(mended.path.to_string());
    if mended.places + mended.stubs == 0 {
        return terminal.words.say("i18n-check-followed", &[("path", path)]);
    }
    let arguments = [("path", path), ("places", mended.places.into()), ("stubs", mended.stubs.into())];
    terminal.words.say("i18n-check-mended", &arguments)
}

/// Puts files in the place of what there was, and remembers them.
fn put(files: Vec<Mended>, sources: &mut Sources, all: &mut Vec<Mended>) {
    for file in files {
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
}

/// The pages with their typography mended.
fn of_pages(programme: &Programme, sources: &Sources) -> Vec<Mended> {
    let mend = |(path, fixes): (Arc<str>, Vec<Fix>)| {
        let text = sources.get(&path)?.text().ok()?;
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for fix in &fixes {
            out.push_str(text.get(done..fix.place.start)?);
            out.push_str(&fix.replacement);
            done = fix.place.end;
        }
        out.push_str(text.get(done..)?);
        (out != text).then_some(Mended { path, text: out, places: fixes.len(), stubs: 0 })
    };
    pages::fixes(programme).into_iter().filter_map(mend).collect()
}

/// Translations that followed a source page before its typography was mended follow it still: no one has
/// anything to translate anew.
fn follow(before: &Programme, after: &Programme, sources: &Sources) -> Vec<Mended> {
    let pages = after.pages.iter().filter_map(|page| Some((before.pages.get(before.find(page.name.id())?)?, page)));
    let changed = pages.filter(|(old, new)| !Arc::ptr_eq(old.source_file(), new.source_file()));
    changed.flat_map(|(old, new)| translations(new).filter_map(|file| followed(old, new, file, sources))).collect()
}

fn translations(page: &Page) -> impl Iterator<Item = &Arc<PageFile>> {
    page.versions.iter().flatten().filter(|file| file.language != page.source)
}

/// A translation with the new hashes of the sections that it followed.
fn followed(old: &Page, new: &Page, file: &PageFile, sources: &Sources) -> Option<Mended> {
    let synced = file.front.synced.as_ref()?;
    let mut records: Vec<(String, Record)> = Vec::new();
    for section in old.source_file().sections() {
        let (Some(entry), Some(now)) = (synced.get(&section.key), new.source_file().section(&section.key)) else {
            continue;
        };
        let has_followed = entry.hash.as_ref().is_some_and(|hash| section.hash.starts_with(hash.as_str()));
        if has_followed && section.hash != now.hash {
            let record = Record::Follows { hash: now.short().to_owned(), reason: entry.reason.clone() };
            records.push((section.key.to_string(), record));
        }
    }
    let text = sources.get(&file.path)?.text().ok()?;
    let front = content::front_matter(text)?;
    let text = (!records.is_empty()).then(|| record(text, front, Some(synced), &records))?;
    Some(Mended { path: Arc::clone(&file.path), text, places: 0, stubs: 0 })
}
