//! The state of the translations, for a person at a terminal.

use std::fmt::Write as _;

use super::Report;
use crate::check::status::LanguageStatus;
use crate::model::translation::State;

/// How many signs the bar of a language has.
const BAR: usize = 20;
/// How many pages are listed for a language; the rest is counted.
const LISTED: usize = 40;

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
    let queue = found.queue();
    if queue.is_empty() {
        return;
    }
    let words: usize = queue.iter().map(|page| page.work).sum();
    let name = report.named(found.language);
    let arguments = [("language", name.into()), ("pages", queue.len().into()), ("words", words.into())];
    let _ = writeln!(out, "{}", strong(&report.words.say("status-queue", &arguments), colour));
    let width = queue.iter().take(LISTED).map(|page| page.id.chars().count()).max().unwrap_or_default();
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

fn strong(text: &str, colour: bool) -> String {
    if colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}
