//! A language or a season more in `sitegen.toml`, and not a byte of it otherwise.

use jiff::civil::{Date, DateTime};
use jiff::{Span, ToSpan};

use crate::config::{self, Config, Season as Before};
use crate::source::{Settings, SourceFile};
use crate::table::Located;
use crate::table::strings::{end_of_last_table, quote};

/// The text of `sitegen.toml` with one more language, behind the last one; `None` where the languages
/// are written in a way that does not let one be added (`languages = [{ code = "fi" }]`).
pub fn with_language(file: &SourceFile, code: &str, fallback: &str) -> Option<String> {
    let lines = vec![
        String::new(),
        "[[languages]]".to_owned(),
        format!("code = {}", quote(code)),
        format!("fallback = [{}]", quote(fallback)),
    ];
    let changed = with_lines(file, "languages", lines)?;
    is_only_longer(file, &changed, code).then_some(changed)
}

/// A season that was added.
#[derive(Debug)]
pub struct Season {
    /// The whole text of `sitegen.toml`.
    pub text: String,
    /// The season whose dates were moved on.
    pub last: String,
}

/// The text of `sitegen.toml` with one more season, behind the last one and with its dates a year on;
/// `None` where there is none yet, or where the seasons are written in a way that does not let one be added.
///
/// A year is 52 weeks, so that an evening in the week stays one. Where two tracks take turns, so they do on.
pub fn with_season(file: &SourceFile, config: &Config, id: &str) -> Option<Season> {
    let last = config.seasons.last()?;
    let before = config.seasons.len().checked_sub(2).and_then(|index| config.seasons.get(index));
    let track = before.and_then(|before| before.track.as_ref()).or(last.track.as_ref());
    let text = with_lines(file, "seasons", season_lines(last, track, id)?)?;
    let after = SourceFile::new(&*file.path, text.as_bytes());
    let read = |file: &SourceFile| config::read(file, &Settings::default());
    let (old, new) = (read(file), read(&after));
    let is_only_longer = new.diagnostics.len() == old.diagnostics.len()
        && new.value.is_some_and(|new| new.seasons.len() == config.seasons.len() + 1);
    is_only_longer.then(|| Season { text, last: last.id.clone() })
}

fn season_lines(last: &Before, track: Option<&String>, id: &str) -> Option<Vec<String>> {
    let year: Span = 52.weeks();
    let day = |day: Date| day.checked_add(year).ok();
    let moment = |moment: &Located<DateTime>| moment.value.checked_add(year).ok();
    let mut lines = vec![String::new(), "[[seasons]]".to_owned(), format!("id = {}", quote(id))];
    lines.extend(track.map(|track| format!("track = {}", quote(track))));
    for (key, date) in [("start", last.start), ("end", last.end), ("apply_by", last.apply_by)] {
        if let Some(date) = date {
            lines.push(format!("{key} = {}", day(date)?));
        }
    }
    lines.extend(last.capacity.map(|capacity| format!("capacity = {capacity}")));
    lines.extend(last.fee.as_ref().map(|fee| format!("fee = {}", quote(fee))));
    let mut events: Vec<_> = last.events.iter().collect();
    events.sort_by_key(|event| event.start.as_ref().map(|start| start.value));
    for event in events {
        lines.extend([String::new(), format!("[seasons.events.{}]", event.event.value)]);
        lines.extend(event.start.as_ref().and_then(moment).map(|start| format!("start = {start}")));
        lines.extend(event.end.as_ref().and_then(moment).map(|end| format!("end = {end}")));
        let register_by = event.register_by.as_ref().and_then(|found| day(found.value));
        lines.extend(register_by.map(|date| format!("register_by = {date}")));
    }
    Some(lines)
}

/// The text of a file with lines behind the last table of an array of tables.
fn with_lines(file: &SourceFile, array: &str, lines: Vec<String>) -> Option<String> {
    let (text, _) = file.readable();
    let body = text.trim_start_matches('\u{feff}');
    let mark = text.len() - body.len();
    let value_end = mark + end_of_last_table(body, array)?;
    let line_end = text[value_end..].find('\n').map_or(text.len(), |at| value_end + at + 1);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let before = &text[..line_end];
    let missing_end = if before.ends_with('\n') { "" } else { end };
    let entry: String = lines.into_iter().map(|line| line + end).collect();
    Some(format!("{before}{missing_end}{entry}{}", &text[line_end..]))
}

/// Whether a changed text says what it said before, and one language more.
fn is_only_longer(file: &SourceFile, changed: &str, code: &str) -> bool {
    let settings = Settings::default();
    let after = SourceFile::new(&*file.path, changed.as_bytes());
    let (before, after) = (config::read(file, &settings), config::read(&after, &settings));
    let (Some(old), Some(new)) = (before.value, after.value) else { return false };
    let mut expected: Vec<&str> = old.codes().collect();
    expected.push(code);
    new.codes().eq(expected) && after.diagnostics.len() == before.diagnostics.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(text: &str) -> Option<String> {
        with_language(&SourceFile::new(config::FILE, text.as_bytes()), "sv", "fi")
    }

    #[test]
    fn a_language_is_added_behind_the_last_and_nothing_else_changes() {
        let text = "# My site\n[[languages]]\ncode = \"fi\" # first\n\n# Facts follow.\n[facts]\na = \"b\"\n";
        let expected = text.replace("# first\n", "# first\n\n[[languages]]\ncode = \"sv\"\nfallback = [\"fi\"]\n");
        assert_eq!(added(text), Some(expected));
        let windows = "\u{feff}[[languages]]\r\ncode = \"fi\"";
        let expected = format!("{windows}\r\n\r\n[[languages]]\r\ncode = \"sv\"\r\nfallback = [\"fi\"]\r\n");
        assert_eq!(added(windows), Some(expected));
    }

    #[test]
    fn a_season_is_the_last_one_a_year_on_and_tracks_take_turns() {
        let text = "season = \"2028\"\n\n[[languages]]\ncode = \"fi\"\n\n[[seasons]]\nid = \"2027\"\ntrack = \"members\"\n\n\
                    [[seasons]]\nid = \"2028\"\ntrack = \"pupils\"\nstart = 2028-01-17\nfee = \"0 €\"\n\n\
                    [seasons.events.kickoff]\nstart = 2028-01-19T17:00:00 # a Wednesday\nend = 2028-01-19T20:00:00\n\n[facts]\na = \"b\"\n";
        let file = SourceFile::new(config::FILE, text.as_bytes());
        let config = config::read(&file, &Settings::default()).value.expect("it can be read");
        let added = with_season(&file, &config, "2029").expect("it can be added");
        let season = "\n[[seasons]]\nid = \"2029\"\ntrack = \"members\"\nstart = 2029-01-15\nfee = \"0 €\"\n\n\
                      [seasons.events.kickoff]\nstart = 2029-01-17T17:00:00\nend = 2029-01-17T20:00:00\n";
        let behind = "end = 2028-01-19T20:00:00\n";
        assert_eq!(added.text, text.replace(behind, &format!("{behind}{season}")));
        assert_eq!(added.last, "2028");
    }

    #[test]
    fn languages_on_one_line_are_left_to_their_author() {
        assert_eq!(added("languages = [{ code = \"fi\" }]\n"), None);
        assert_eq!(added("base_url = \"/\"\n"), None);
    }
}
