//! Typography of each language, in the source of pages.
//!
//! Straight quotation marks, `--`, `---` and `...` are set by the program as the language has them
//! (`content::typography`), so they are right. What is found here is what it cannot set for the writer. The
//! rules are those of Kielitoimiston ohjepankki (fi), Svenska skrivregler (sv) and New Hart's Rules (en); of
//! other languages those that all have in common, and the percent sign as the CLDR has it.

use std::sync::Arc;

use super::numbers;
use super::passage::Passage;
use crate::content::document::Place;
use crate::content::skim;
use crate::diagnostic::{Diagnostic, Span};

/// A slip of typography.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// What is wrong.
    pub(super) slip: Slip,
    /// Where it stands in the file.
    pub(super) place: Place,
    /// How to mend it, where there is but one way.
    pub(super) fix: Option<Fix>,
}

/// A kind of slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    DoubleSpace,
    SpaceBeforeMark,
    Dash,
    Ellipsis,
    Quotes,
    Percent,
    Unit,
    Range,
    Date,
    Time,
}

impl Slip {
    /// The code of the finding.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::DoubleSpace => "translation::double-space",
            Self::SpaceBeforeMark => "translation::space-before-mark",
            Self::Dash => "translation::dash",
            Self::Ellipsis => "translation::ellipsis",
            Self::Quotes => "translation::quotes",
            Self::Percent => "translation::percent",
            Self::Unit => "translation::unit",
            Self::Range => "translation::range",
            Self::Date => "translation::date",
            Self::Time => "translation::time",
        }
    }
}

impl Fault {
    /// The finding; `text` is that of the whole file.
    pub(super) fn diagnostic(self, path: &Arc<str>, language: &str, text: &str) -> Diagnostic {
        let written = text.get(self.place.clone()).unwrap_or_default().to_owned();
        let better = self.fix.map_or_else(String::new, |fix| fix.replacement);
        let diagnostic = Diagnostic::warning(self.slip.code(), Span::new(path, self.place));
        diagnostic.with("written", written).with("better", better).with("language", language)
    }
}

/// What has to stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The place in the file.
    pub place: Place,
    /// The text.
    pub replacement: String,
}

/// A passage in a language, while it is looked through.
pub(super) struct Text<'a> {
    /// The passage with masks over what is no running text.
    pub(super) text: &'a str,
    /// Where it begins in the file.
    start: usize,
    /// The language: the first part of its tag.
    pub(super) language: &'a str,
    report: &'a mut dyn FnMut(Fault),
}

impl Text<'_> {
    /// Reports what stands at a range of the passage; `better` is what should stand there.
    pub(super) fn report(&mut self, slip: Slip, range: Place, better: Option<&str>) {
        let place = self.start + range.start..self.start + range.end;
        let fix = better.map(|better| Fix { place: place.clone(), replacement: better.to_owned() });
        (self.report)(Fault { slip, place, fix });
    }

    /// The character before a byte of the passage.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character at a byte of the passage.
    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Whether the language is one of these.
    pub(super) fn is(&self, languages: &[&str]) -> bool {
        languages.contains(&self.language)
    }
}

/// Looks through a passage; `masked` is its text with masks over what is no running text.
pub(super) fn check(passage: &Passage, masked: &str, code: &str, report: &mut dyn FnMut(Fault)) {
    let language = code.split('-').next().unwrap_or_default();
    let mut text = Text { text: masked, start: passage.place.start, language, report };
    let signs = Signs::of(masked);
    if signs.spaces {
        spaces(&mut text, passage.is_aligned);
    }
    if signs.dashes {
        dashes(&mut text);
    }
    if signs.dots {
        dots(&mut text);
    }
    if signs.marks {
        quotes(&mut text);
    }
    if signs.digits {
        numbers::check(&mut text);
    }
}

/// What a passage has that a rule may be about. Most have nothing of it, so they are looked through once.
#[derive(Default)]
struct Signs {
    /// A space before another space or a mark.
    spaces: bool,
    /// A hyphen behind a space.
    dashes: bool,
    /// Two full stops.
    dots: bool,
    /// A byte with which quotation marks begin in UTF-8.
    marks: bool,
    digits: bool,
}

/// The next byte of a text, from one on, that any rule may be about.
pub(super) fn next_sign(text: &str, from: usize) -> Option<usize> {
    skim::position(text.as_bytes(), from, |byte, next| {
        ((byte == b' ') & (is_close(next) | (next == b' ') | (next == b'-')))
            | ((byte == b'.') & (next == b'.'))
            | (byte == 0xC2)
            | (byte == 0xE2)
            | (byte.wrapping_sub(b'0') < 10)
    })
}

impl Signs {
    fn of(text: &str) -> Self {
        let [spaces, dashes, dots, marks, digits] = [1, 2, 4, 8, 16];
        let sign = |is: bool, sign: u8| u8::from(is) * sign;
        let found = skim::signs(text.as_bytes(), |byte, next| {
            sign((byte == b' ') & (is_close(next) | (next == b' ')), spaces)
                | sign((byte == b' ') & (next == b'-'), dashes)
                | sign((byte == b'.') & (next == b'.'), dots)
                | sign((byte == 0xC2) | (byte == 0xE2), marks)
                | sign(byte.wrapping_sub(b'0') < 10, digits)
        });
        let has = |sign: u8| found & sign != 0;
        Self { spaces: has(spaces), dashes: has(dashes), dots: has(dots), marks: has(marks), digits: has(digits) }
    }
}

/// Whether a mark stands close to the word before it.
fn is_close(byte: u8) -> bool {
    (byte == b',') | (byte == b';') | (byte == b':') | (byte == b'!') | (byte == b'?') | (byte == b'.')
}

/// Two spaces between words, and a space before a mark that stands close to its word.
fn spaces(text: &mut Text<'_>, is_aligned: bool) {
    let source = text.text;
    let bytes = source.as_bytes();
    // Of all spaces only those matter that are followed by another or by a mark.
    let is_odd = |byte, next| (byte == b' ') & ((next == b' ') | is_close(next));
    let mut from = 0;
    while let Some(at) = skim::position(bytes, from, is_odd) {
        from = at + 1;
        let run = bytes[at..].iter().take_while(|byte| **byte == b' ').count();
        let (Some(before), Some(after)) = (text.before(at), text.after(at + run)) else { continue };
        if before == ' ' || before == '\n' || before == '\r' || after == '\n' || after == '\r' {
            continue;
        }
        if run > 1 && !is_aligned && before != '|' && !is_list_mark(&source[..at]) {
            text.report(Slip::DoubleSpace, at..at + run, Some(" "));
        }
        let is_close = matches!(after, ',' | ';' | ':' | '!' | '?' | '.');
        let next = source[at + run + after.len_utf8()..].chars().next();
        let is_word = before.is_alphanumeric() || matches!(before, ')' | '”' | '"' | '’');
        // French sets its high marks apart.
        let is_apart = text.is(&["fr"]) && after != ',' && after != '.';
        if is_close && is_word && !is_apart && next.is_none_or(char::is_whitespace) {
            text.report(Slip::SpaceBeforeMark, at..at + run, Some(""));
        }
    }
}

/// Whether a line begins with nothing but the mark of a list, a heading or a quotation.
fn is_list_mark(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
    let is_number =
        line.strip_suffix(['.', ')']).is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    is_number || line.bytes().all(|byte| matches!(byte, b'#' | b'-' | b'*' | b'+' | b'>' | b':' | b' '))
}

/// A hyphen between spaces, where a dash is meant.
fn dashes(text: &mut Text<'_>) {
    let source = text.text;
    for (at, _) in source.match_indices(" - ") {
        let (before, after) = (text.before(at), text.after(at + 3));
        let is_text = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && c != '|' && c != '-');
        if is_text(before) && is_text(after) && !is_list_mark(&source[..at]) {
            text.report(Slip::Dash, at + 1..at + 2, Some("–"));
        }
    }
}

/// Two full stops where one or three were meant.
fn dots(text: &mut Text<'_>) {
    let source = text.text;
    for (at, _) in source.match_indices("..") {
        let (before, after) = (text.before(at), text.after(at + 2));
        if before.is_some_and(char::is_alphabetic) && after.is_none_or(char::is_whitespace) {
            text.report(Slip::Ellipsis, at..at + 2, None);
        }
    }
}

/// Quotation marks of another language.
fn quotes(text: &mut Text<'_>) {
    // The marks of the language itself, and what it never has.
    let (right, wrong): (_, &[char]) = match text.language {
        "fi" | "sv" => ("”", &['“', '„', '«', '‟']),
        "en" => ("“ ”", &['„', '«', '»', '‟']),
        _ => return,
    };
    let source = text.text;
    let mut from = 0;
    // The marks begin with these bytes in UTF-8.
    while let Some(at) = skim::position(source.as_bytes(), from, |byte, _| (byte == 0xC2) | (byte == 0xE2)) {
        let Some(mark) = text.after(at) else { return };
        let end = at + mark.len_utf8();
        from = end;
        let opens = text.before(at).is_none_or(|c| c.is_whitespace() || c == '(')
            && text.after(end).is_some_and(char::is_alphanumeric);
        // A closing mark that opens is how Finnish and Swedish quote.
        let is_foreign = wrong.contains(&mark) || (text.language == "en" && mark == '”' && opens);
        if is_foreign {
            let better = if right == "”" { "”" } else { "“" };
            text.report(Slip::Quotes, at..end, Some(better).filter(|_| right == "”" || opens));
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What is found in a text: the code's name and what is meant.
    pub(in super::super) fn found(code: &str, text: &str) -> Vec<String> {
        let passage = Passage { place: 0..text.len(), is_aligned: false };
        let mut found = Vec::new();
        check(&passage, &super::super::mask::mask(text), code, &mut |fault| {
            let name = fault.slip.code().strip_prefix("translation::").unwrap_or_default();
            found.push(format!("{name} [{}]", &text[fault.place]));
        });
        found
    }

    fn mended(code: &str, text: &str) -> String {
        let passage = Passage { place: 0..text.len(), is_aligned: false };
        let mut fixes = Vec::new();
        check(&passage, text, code, &mut |fault| fixes.extend(fault.fix));
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix.place.start));
        let mut out = text.to_owned();
        fixes.into_iter().for_each(|fix| out.replace_range(fix.place, &fix.replacement));
        out
    }

    #[test]
    fn spaces_dashes_and_dots() {
        assert_eq!(
            found("fi", "Yksi  kaksi , kolme - neljä.. Viisi"),
            ["double-space [  ]", "space-before-mark [ ]", "dash [-]", "ellipsis [..]"]
        );
        assert_eq!(mended("fi", "Yksi  kaksi , kolme - neljä"), "Yksi kaksi, kolme – neljä");
        assert_eq!(found("fr", "Pourquoi ? Parce que : oui ; non !"), [""; 0]);
        assert_eq!(found("fi", "Yksi –  \nkaksi --- kolme... itä-länsi, -5, a -b :-) `a  b - c`  \n"), [""; 0]);
        assert_eq!(found("en", "## A {#a}\n1.  One\n-   Two\n   three"), [""; 0]);
    }

    #[test]
    fn each_language_has_its_quotation_marks() {
        assert_eq!(found("fi", "“näin” ja „niin” \"näin\" ’näin’ ”näin”"), ["quotes [“]", "quotes [„]"]);
        assert_eq!(found("en", "”so” and “so” it’s «x»"), ["quotes [”]", "quotes [«]", "quotes [»]"]);
        assert_eq!(mended("en", "”so”"), "“so”");
        assert_eq!(found("de", "„so“ und »so«"), [""; 0]);
    }
}
