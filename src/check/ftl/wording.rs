//! How a translation says it, held against its source: not empty, and with the same mark at its end.

use super::finding::Finding;
use super::leaf::{Leaf, VALUE, counterparts, leaves};
use super::markup;
use super::subject::{Pair, Subject};
use super::tree::Inline;
use crate::diagnostic::Diagnostic;

/// What is empty, and how texts end.
///
/// # Diagnostics
/// `ftl::empty-translation`, `ftl::end-punctuation`, `ftl::edge-space`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    for pair in subject.pairs() {
        let (Some(own), Some(source)) = (leaves(pair.own), leaves(pair.source)) else { continue };
        let is_empty = |leaves: &[Leaf<'_, '_>]| leaves.iter().all(|leaf| shown(leaf).trim().is_empty());
        match (is_empty(&own), is_empty(&source)) {
            (true, false) => {
                let diagnostic = Diagnostic::warning("ftl::empty-translation", subject.file.span(pair.at.place()));
                found.push(subject.label(diagnostic.with("id", pair.at.text), "source").into());
            }
            (false, false) => {
                ends(subject, pair, &own, &source, found);
                edges(subject, pair, &own, &source, found);
            }
            (_, true) => {}
        }
    }
}

/// What readers see, with a sign for each value.
fn shown(leaf: &Leaf<'_, '_>) -> String {
    leaf.text(&mut |inline| match inline {
        // What another message ends with is its own affair.
        Inline::Message(..) | Inline::Function(..) => UNKNOWN.to_string(),
        _ => VALUE.to_string(),
    })
}

/// What stands for text that is not known here.
const UNKNOWN: char = '\u{fffd}';

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Nothing,
    Period,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Comma,
    Ellipsis,
    Unknown,
}

impl End {
    /// The sign, for people; a word for the message where there is none.
    fn sign(self) -> &'static str {
        match self {
            Self::Period => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Colon => ":",
            Self::Semicolon => ";",
            Self::Comma => ",",
            Self::Ellipsis => "…",
            Self::Nothing | Self::Unknown => "none",
        }
    }
}

/// Scripts whose sentences end without a mark.
const UNMARKED: [&str; 4] = ["km", "lo", "my", "th"];

fn ends(
    subject: &Subject<'_, '_>,
    pair: Pair<'_, '_>,
    own: &[Leaf<'_, '_>],
    source: &[Leaf<'_, '_>],
    found: &mut Vec<Finding>,
) {
    if UNMARKED.contains(&language(subject.words.code)) {
        return;
    }
    for leaf in own {
        let text = plain(leaf);
        let end = end(&text, subject.words.code);
        let others: Vec<String> = counterparts(leaf, source).into_iter().map(plain).collect();
        let code = pair_code(subject);
        let fits = |other: &String| agree((&text, end), (other, self::end(other, code)));
        let Some(wanted) = others.first().filter(|_| !others.iter().any(fits)) else { continue };
        let at = leaf.key().unwrap_or(pair.at);
        let diagnostic = Diagnostic::warning("ftl::end-punctuation", subject.file.span(at.place()));
        let diagnostic = diagnostic.with("given", end.sign()).with("wanted", self::end(wanted, code).sign());
        found.push(subject.label(diagnostic, "source").into());
    }
}

/// The language of the source.
fn pair_code<'a>(subject: &Subject<'_, 'a>) -> &'a str {
    subject.source.map_or("", |source| source.words.code)
}

/// The text without its tags.
fn plain(leaf: &Leaf<'_, '_>) -> String {
    let mut text = shown(leaf);
    for tag in markup::tags(&text).into_iter().rev() {
        text.replace_range(tag.place, "");
    }
    text
}

fn language(code: &str) -> &str {
    code.split('-').next().unwrap_or_default()
}

fn end(text: &str, code: &str) -> End {
    let is_closer = |c: char| c.is_whitespace() || ")]}”»“’\"'›‹«」』）‘\u{200e}\u{200f}\u{2069}".contains(c);
    let text = text.trim_end_matches(is_closer);
    if text.ends_with("...") {
        return End::Ellipsis;
    }
    match text.chars().next_back() {
        Some('.' | '。' | '．' | '।' | '۔' | '።' | '։') => End::Period,
        Some(';') if language(code) == "el" => End::Question,
        Some('?' | '؟' | '？' | '՞' | '\u{37e}') => End::Question,
        Some('!' | '！' | '՜') => End::Exclamation,
        Some(':' | '：') => End::Colon,
        Some(';' | '；' | '؛') => End::Semicolon,
        Some(',' | '،' | '，' | '、') => End::Comma,
        Some('…') => End::Ellipsis,
        Some(UNKNOWN) => End::Unknown,
        _ => End::Nothing,
    }
}

/// Whether two texts end alike. Whether a short word has a full stop is a matter of abbreviations.
fn agree((text, one): (&str, End), (other, two): (&str, End)) -> bool {
    let is_long = |text: &str| text.split_whitespace().nth(1).is_some() || text.trim().chars().count() > SHORT;
    let is_sentence = |text: &str| is_long(text) && !ends_in_abbreviation(text);
    match (one, two) {
        (End::Unknown, _) | (_, End::Unknown) => true,
        (End::Period, End::Nothing) => !is_sentence(text),
        (End::Nothing, End::Period) => !is_sentence(other),
        (one, two) => one == two,
    }
}

/// A single word of so many letters may be an abbreviation that is not known here.
const SHORT: usize = 5;

/// Abbreviations that texts end with, in any of the languages.
const ABBREVIATIONS: [&str; 44] = [
    "etc", "no", "nr", "vol", "approx", "inc", "ltd", "co", "jr", "sr", "dept", "min", "max", "sec", "hr", "hrs",
    "pcs", "jne", "ym", "yms", "esim", "ko", "ks", "mm", "ry", "oy", "puh", "klo", "kpl", "tms", "osv", "mm", "dvs",
    "st", "kl", "tim", "usw", "bzw", "ca", "atd", "apod", "tzn", "itd", "itp",
];

fn ends_in_abbreviation(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let last = last.trim_matches(|c: char| "()[]”“»«\"'’".contains(c)).trim_end_matches('.');
    let is_short = last.chars().count() < 2;
    is_short
        || last.contains('.')
        || last.ends_with(|c: char| c.is_ascii_digit())
        || ABBREVIATIONS.contains(&last.to_lowercase().as_str())
}

/// Blanks at the edges, which only a literal can make: a translation has those of its source.
fn edges(
    subject: &Subject<'_, '_>,
    pair: Pair<'_, '_>,
    own: &[Leaf<'_, '_>],
    source: &[Leaf<'_, '_>],
    found: &mut Vec<Finding>,
) {
    let begins = |leaf: &Leaf<'_, '_>| shown(leaf).starts_with(char::is_whitespace);
    let ends = |leaf: &Leaf<'_, '_>| shown(leaf).ends_with(char::is_whitespace);
    for leaf in own {
        let is_new = begins(leaf) && !source.iter().any(begins) || ends(leaf) && !source.iter().any(ends);
        if is_new {
            let at = leaf.key().unwrap_or(pair.at);
            let diagnostic = Diagnostic::warning("ftl::edge-space", subject.file.span(at.place()));
            found.push(diagnostic.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees(one: &str, two: &str) -> bool {
        agree((one, end(one, "fi")), (two, end(two, "en")))
    }

    #[test]
    fn the_mark_counts_and_not_what_closes_behind_it() {
        assert!(agrees("Hän sanoi: ”Hei.”", "They said: “Hello”."));
        assert!(agrees("(Kysymys?)", "Question?"));
        assert!(agrees("هل أنت متأكد؟", "Are you sure?"));
        assert!(agrees("Odota…", "Wait..."));
        assert!(!agrees("Haluatko jatkaa", "Do you want to go on?"));
        assert!(!agrees("Tallenna muutokset.", "Save the changes"));
    }

    #[test]
    fn abbreviations_and_dates_are_no_sentences() {
        assert!(agrees("kestää 5 min", "it takes 5 min."));
        assert!(agrees("alkaa 18.1.", "it begins on 18 January"));
        assert!(agrees("min.", "min"));
        assert!(agrees("kirjoja, lehtiä jne.", "books and magazines"));
    }
}
