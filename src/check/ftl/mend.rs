//! What a program can mend by itself: typography, and a place for what is still to be translated.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::comment::{MISSING, start_of_comment};
use super::finding::{Edit, Finding};
use crate::source::Sources;

/// A file as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Its path.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
    /// In how many places it was mended.
    pub places: usize,
    /// For how many texts a place was made.
    pub stubs: usize,
}

/// The files that findings can be mended in, to be repeated until there are none. Everything else in them stays as it is, byte by byte.
pub fn mend(sources: &Sources, findings: &[Finding]) -> Vec<Mended> {
    let mut edits: BTreeMap<Arc<str>, Vec<&Edit>> = BTreeMap::new();
    for edit in findings.iter().filter_map(|finding| finding.edit.as_ref()) {
        edits.entry(Arc::clone(&edit.path)).or_default().push(edit);
    }
    let mut stubs: BTreeMap<Arc<str>, Vec<String>> = BTreeMap::new();
    // What is mended in the source is shown mended: first the one, then, when all is read again, the other.
    for finding in findings.iter().filter(|_| edits.is_empty()) {
        if let Some((path, stub)) = stub(sources, finding) {
            stubs.entry(path).or_default().push(stub);
        }
    }
    let paths: BTreeSet<Arc<str>> = edits.keys().chain(stubs.keys()).cloned().collect();
    let mended = paths.into_iter().filter_map(|path| {
        let edits = edits.remove(&path).unwrap_or_default();
        let stubs = stubs.remove(&path).unwrap_or_default();
        let text = match sources.get(&path) {
            Some(file) => file.text().ok()?,
            None => "",
        };
        let (text, places) = apply(text, edits);
        Some(Mended { text: with_stubs(text, &stubs), path, places, stubs: stubs.len() })
    });
    mended.filter(|mended| mended.places + mended.stubs > 0).collect()
}

/// A text with its edits, and how many there were. Of two that overlap the first is made.
fn apply(text: &str, mut edits: Vec<&Edit>) -> (String, usize) {
    edits.sort_by_key(|edit| (edit.place.start, edit.place.end));
    let mut out = String::with_capacity(text.len());
    let (mut done, mut count) = (0, 0);
    for edit in edits {
        let Some(between) = text.get(done..edit.place.start) else { continue };
        if text.get(edit.place.clone()).is_none_or(|old| old == edit.text) {
            continue;
        }
        out.push_str(between);
        out.push_str(&edit.text);
        done = edit.place.end;
        count += 1;
    }
    out.push_str(&text[done..]);
    (out, count)
}

/// A comment that shows what is to be translated, at the end of the file of the same name in the
/// language that lacks it; `None` where there is one already. Until someone has translated it the text
/// is missing, and readers are served by the fallback.
fn stub(sources: &Sources, finding: &Finding) -> Option<(Arc<str>, String)> {
    let diagnostic = &finding.diagnostic;
    if diagnostic.code != "ftl::missing-message" {
        return None;
    }
    let argument = |wanted: &str| diagnostic.arguments.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
    let (id, language) = (argument("id")?, argument("language")?);
    let span = diagnostic.span.as_ref()?;
    let text = sources.get(&span.path)?.text().ok()?;
    let name = span.path.strip_prefix("i18n/")?.split_once('/')?.1;
    let path: Arc<str> = format!("i18n/{language}/{name}").into();
    let begun = format!("# {id} =");
    let folder = format!("i18n/{language}/");
    let has_stub =
        sources.below(&folder).any(|file| file.text().unwrap_or_default().lines().any(|line| line.starts_with(&begun)));
    if has_stub {
        return None;
    }
    let mut stub = format!("# sitegen: {MISSING}\n");
    let place = entry(text, span.start as usize);
    let comment = start_of_comment(text, place.start)..place.start;
    let told = text[comment].lines().filter(|line| !is_directive(line));
    let body = text[place].trim_end().lines().map(|line| format!("# {line}").trim_end().to_owned());
    for line in told.map(str::to_owned).chain(body) {
        stub.push_str(&line);
        stub.push('\n');
    }
    Some((path, stub))
}

fn is_directive(line: &str) -> bool {
    let said = line.trim_start_matches(['#', '\u{feff}']).trim_start();
    ["sitegen:", "max-length", "forms"].iter().any(|word| said.starts_with(word))
}

/// The lines of an entry: up to the next line that begins an entry or a comment.
fn entry(text: &str, start: usize) -> Range<usize> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#');
    let mut end = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        if index > 0 && begins(line) {
            break;
        }
        end += line.len();
    }
    start..end
}

/// The stubs at the end of a text, each behind an empty line, with the line ends that the text has.
fn with_stubs(mut text: String, stubs: &[String]) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    for stub in stubs {
        if !text.is_empty() {
            if !text.ends_with('\n') {
                text.push_str(line_end);
            }
            text.push_str(line_end);
        }
        text.push_str(&stub.replace('\n', line_end));
    }
    text
}
