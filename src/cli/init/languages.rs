//! The languages of the programme: those that it is written in, and others whose pages are drafts.

use super::starter::Starter;
use super::{facts, settings};
use crate::cli::Terminal;
use crate::cli::i18n::drafts;
use crate::config;
use crate::content::name::PageName;
use crate::diagnostic::Diagnostic;
use crate::i18n::Locale;

/// The language that the bundled programme is written in first: it has the facts.
const SOURCE: &str = "fi";
/// The languages that the bundled programme is written in.
const WRITTEN: [&str; 2] = [SOURCE, "en"];

/// Whether these can be the languages of a programme.
///
/// # Errors
/// `init::language-tag`, `init::source-language`.
pub(super) fn check(languages: &[String]) -> Result<(), Box<Diagnostic>> {
    let is_language = |code: &&String| config::is_language_tag(code) && Locale::new(code).is_some();
    if let Some(bad) = languages.iter().find(|code| !is_language(code)) {
        return Err(Box::new(Diagnostic::global("init::language-tag").with("language", bad)));
    }
    if !languages.iter().any(|code| WRITTEN.contains(&code.as_str())) {
        return Err(Box::new(Diagnostic::global("init::source-language").with("languages", languages.join(","))));
    }
    Ok(())
}

/// Leaves the languages that are not wanted out, and adds those that the programme is not written in.
///
/// # Errors
/// Those of a language that cannot be added.
pub(super) fn choose(starter: &mut Starter, languages: &[String], terminal: &Terminal) -> Result<(), Box<Diagnostic>> {
    let mut wanted: Vec<&str> = Vec::new();
    for code in languages.iter().map(String::as_str) {
        if !wanted.contains(&code) {
            wanted.push(code);
        }
    }
    if wanted == WRITTEN {
        return Ok(());
    }
    if !wanted.contains(&SOURCE) {
        stand_alone(starter, "en");
    }
    for code in WRITTEN.into_iter().filter(|code| !wanted.contains(code)) {
        leave_out(starter, code);
    }
    let source = if wanted.contains(&SOURCE) { SOURCE } else { "en" };
    let others: Vec<&str> = wanted.iter().copied().filter(|code| !WRITTEN.contains(code)).collect();
    for code in &others {
        add(starter, code, source, terminal)?;
    }
    let entries: Vec<_> = wanted.iter().map(|code| ((*code).to_owned(), fallback(code, source, &wanted))).collect();
    let text = settings::with_languages(&starter.text(config::FILE), &entries);
    let note = terminal.words.say("init-drafts", &[("languages", others.join(", ").into())]);
    let text = if others.is_empty() { text } else { format!("{text}\n# {note}\n{DRAFTS}") };
    starter.set(config::FILE, text);
    Ok(())
}

/// Adds a language that the programme is not written in: its pages and words are there to be translated.
fn add(starter: &mut Starter, code: &str, source: &str, terminal: &Terminal) -> Result<(), Box<Diagnostic>> {
    let note = format!("### sitegen: allow untranslated\n### {}\n\n", terminal.words.say("init-untranslated", &[]));
    for draft in drafts(starter.sources(), code, terminal)?.into_iter().filter(|draft| draft.path != config::FILE) {
        // Another way to write the same language may say the same.
        let is_noted = primary(code) != primary(source) && draft.path.ends_with(".ftl");
        let words = is_noted.then(|| String::from_utf8_lossy(&draft.bytes).into_owned());
        let bytes = words.map_or(draft.bytes, |words| format!("{note}{words}").into_bytes());
        starter.files.entry(draft.path).or_insert(bytes);
    }
    Ok(())
}

/// The languages that serve where one has no text: the nearest first, and of others the one that more people read.
fn fallback(code: &str, source: &str, wanted: &[&str]) -> Vec<String> {
    if code == source {
        return Vec::new();
    }
    let mut others: Vec<&str> =
        WRITTEN.into_iter().rev().filter(|other| *other != code && wanted.contains(other)).collect();
    others.sort_by_key(|other| primary(other) != primary(code));
    others.into_iter().map(str::to_owned).collect()
}

/// The language of a tag, whichever way it is written.
fn primary(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

/// What people sign may not be missing in a language; drafts may be, until they are translated.
const DRAFTS: &str =
    "[translation.agreements]\nmissing = \"fallback\"\n\n[translation.forms]\nmissing = \"fallback\"\n";

/// Makes a language the one that owns the facts.
fn stand_alone(starter: &mut Starter, code: &str) {
    let of = |code: &str| format!(".{code}.md");
    let pages: Vec<String> = starter.files.keys().filter(|path| path.ends_with(&of(code))).cloned().collect();
    for path in pages {
        let source = starter.text(&path.replace(&of(code), &of(SOURCE)));
        starter.set(&path, facts::with_facts(&starter.text(&path), &source));
    }
    let text = starter.text(config::FILE);
    let line = |code: &str| format!("\nsource_language = \"{code}\"\n");
    starter.set(config::FILE, text.replace(&line(SOURCE), &line(code)));
}

/// Takes a language out of pages, words and sheets that stand side by side.
fn leave_out(starter: &mut Starter, code: &str) {
    let is_of = |path: &str| {
        let page = PageName::of_path(path).is_some_and(|(_, language)| language == Some(code));
        page || path.starts_with(&format!("i18n/{code}/"))
    };
    starter.files.retain(|path, _| !is_of(path));
    let paths: Vec<String> = starter.files.keys().filter(|path| path.ends_with(".md")).cloned().collect();
    for path in paths {
        let text = starter.text(&path);
        // One language does not stand side by side.
        let kept: String = text.split_inclusive('\n').filter(|line| !line.starts_with("parallel = ")).collect();
        if kept.len() != text.len() {
            starter.set(&path, kept);
        }
    }
}
