//! The languages of the programme: those that it is written in, and others whose pages are drafts.

use super::settings;
use super::starter::Starter;
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
    if !languages.iter().any(|code| code == SOURCE) {
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
    for code in WRITTEN.into_iter().filter(|code| !wanted.contains(code)) {
        leave_out(starter, code);
    }
    let others: Vec<&str> = wanted.iter().copied().filter(|code| !WRITTEN.contains(code)).collect();
    for code in &others {
        for draft in drafts(starter.sources(), code, terminal)?.into_iter().filter(|draft| draft.path != config::FILE) {
            starter.files.entry(draft.path).or_insert(draft.bytes);
        }
    }
    let fallback = |code: &str| match code {
        SOURCE => Vec::new(),
        code => {
            let others = WRITTEN.iter().rev().filter(|other| **other != code && wanted.contains(other));
            others.map(|code| (*code).to_owned()).collect()
        }
    };
    let entries: Vec<_> = wanted.iter().map(|code| ((*code).to_owned(), fallback(code))).collect();
    let text = settings::with_languages(&starter.text(config::FILE), &entries);
    let note = terminal.words.say("init-drafts", &[("languages", others.join(", ").into())]);
    let text = if others.is_empty() { text } else { format!("{text}\n# {note}\n{DRAFTS}") };
    starter.set(config::FILE, text);
    Ok(())
}

/// What people sign may not be missing in a language; drafts may be, until they are translated.
const DRAFTS: &str =
    "[translation.agreements]\nmissing = \"fallback\"\n\n[translation.forms]\nmissing = \"fallback\"\n";

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
