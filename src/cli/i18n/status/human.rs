//! The state of the translations, for a person at a terminal.

use std::fmt::Write as _;

use super::{Report, words};
use crate::check::status::LanguageStatus;
use crate::model::translation::State;

/// How many signs the bar of a language has.
const BAR: usize = 20;
/// How many pages are listed for a language; the rest is counted.
const LISTED: usize = 40;

/// How many messages are named of a file.
const NAMED: usize = 4;

/// The whole text.
pub(super) fn text(report: &Report<'_>, colour: bool) -> String {
    let mut out = String::new();
    let config = &report.site.content.programme.config;
    if report.languages.is_empty() {
        let _ = writeln!(out, "{}", report.words.say("status-no-translations", &[]));
        return out;
    }
    let names: Vec<String> = report.languages.iter().map(|found| report.name(found.language)).collect();
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let codes = report.languages.iter().map(|found| report.code(found.language).len()).max().unwrap_or_default();
    let source = report.named(config.source_language);
    let _ = writeln!(out, "{}\n", strong(&report.words.say("status-title", &[("source", source.into())]), colour));
    for (found, name) in report.languages.iter().zip(&names) {
        let code = report.code(found.language);
        let gap = " ".repeat(width - name.chars().count());
        let arguments = [("done", found.done.into()), ("words", found.words.into())];
        let words = report.words.say("status-words", &arguments);
        let percent = format!("{:>3}\u{a0}%", found.percent().floor());
        let _ = writeln!(out, "  {code:codes$}  {name}{gap}  {}  {percent}  {words}", bar(found));
        let indent = " ".repeat(codes + width + 6);
        let _ = writeln!(out, "{indent}{}\n", states(report, found));
    }
    report.languages.iter().for_each(|found| queue(report, found, colour, &mut out));
    out
}

/// How much is done, in eighths of a sign.
fn bar(found: &LanguageStatus) -> String {
    let eighths = (found.percent() / 100.0 * (BAR * 8) as f64).floor() as usize;
    let parts = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    let mut bar = "█".repeat(eighths / 8);
    bar.extend((!eighths.is_multiple_of(8)).then(|| parts[eighths % 8 - 1]));
    let length = bar.chars().count();
    bar + &"░".repeat(BAR - length)
}

/// How many pages are in which state: `current 50 · stale 3`.
fn states(report: &Report<'_>, found: &LanguageStatus) -> String {
    let state = |state: State| {
        let arguments = [("state", state.name().into()), ("count", found.count(state).into())];
        (found.count(state) > 0).then(|| report.words.say("status-state", &arguments))
    };
    State::ALL.into_iter().filter_map(state).collect::<Vec<_>>().join(" · ")
}

/// What there is to do in a language.
fn queue(report: &Report<'_>, found: &LanguageStatus, colour: bool, out: &mut String) {
    let Some(title) = report.queue_title(found) else { return };
    let (queue, files) = (found.queue(), found.open_files());
    let _ = writeln!(out, "{}", strong(&title, colour));
    let names = queue.iter().take(LISTED).map(|page| &*page.id).chain(files.iter().map(|file| file.path.as_str()));
    let width = names.map(|name| name.chars().count()).max().unwrap_or_default();
    for file in files {
        let _ = writeln!(out, "  {:width$}  {}", file.path, report.task_of_file(file));
        let ids: Vec<&str> = file.open.iter().take(NAMED).map(|message| message.id.as_str()).collect();
        let more = if file.open.len() > NAMED { ", …" } else { "" };
        let _ = writeln!(out, "  {:width$}  {}{more}", "", ids.join(", "));
    }
    for page in queue.iter().take(LISTED) {
        let _ = writeln!(out, "  {:width$}  {}", page.id, report.task(page));
        if page.translation.is_some() && !page.sections.is_empty() && page.state != State::Draft {
            let keys: Vec<&str> = page.sections.iter().map(|section| &*section.key).collect();
            let _ = writeln!(out, "  {:width$}  # {}", "", keys.join(", "));
        }
    }
    if let Some(more) = queue.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = writeln!(out, "  {}", report.words.say("status-more", &[("count", more.into())]));
    }
    let first = queue.iter().find(|page| page.translation.is_some());
    if let Some(first) = first {
        let command = format!("sitegen i18n accept {}.{}", first.id, report.code(found.language));
        let _ = writeln!(out, "\n  {}", report.words.say("status-next", &[("command", command.into())]));
    }
    out.push('\n');
}

/// The terms of the site in all their forms, as tables.
pub(super) fn terms(report: &Report<'_>, colour: bool) -> String {
    let nothing = report.words.say("show-nothing", &[]);
    let mut out = String::new();
    for term in words::terms(report) {
        for version in &term.versions {
            let title = format!("{}  {}", term.id, report.code(version.language));
            let _ = writeln!(out, "{}", strong(&title, colour));
            match &version.forms {
                Some(forms) => out.push_str(&forms.text(&nothing)),
                None => {
                    for (head, text) in &version.variants {
                        let line = format!("  {head}  {}", text.as_deref().unwrap_or(&nothing));
                        let _ = writeln!(out, "{}", if head.is_empty() { line.replacen("  ", "", 1) } else { line });
                    }
                }
            }
            out.push('\n');
        }
    }
    out
}

fn strong(text: &str, colour: bool) -> String {
    if colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}
