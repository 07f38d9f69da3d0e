//! Quotation marks by language: CLDR's `delimiters`, and further marks that a language has in use.

use super::finding::Finding;
use super::leaf::VALUE;
use super::typography::Reading;

/// The marks of a language.
struct Marks {
    /// Begins and ends a quotation.
    outer: (char, char),
    /// Begins and ends a quotation within one.
    inner: (char, char),
    /// Further marks that are in use.
    also: &'static str,
}

const fn marks(outer: (char, char), inner: (char, char), also: &'static str) -> Marks {
    Marks { outer, inner, also }
}

impl Marks {
    /// Those of a language; `None` where they are not known here.
    fn of(language: &str) -> Option<Self> {
        Some(match language {
            // Kielitoimiston ohjepankki: also »näin».
            "fi" | "sv" | "se" | "smn" | "sms" => marks(('”', '”'), ('’', '’'), "»"),
            "en" | "ga" | "cy" | "vi" | "th" | "id" | "ms" | "hi" | "ko" | "zh" | "fil" | "tl" | "so" | "sw" | "ne"
            | "bn" | "ta" => marks(('“', '”'), ('‘', '’'), ""),
            "de" | "cs" | "sk" | "sl" | "is" | "bg" | "lt" | "et" | "lb" => marks(('„', '“'), ('‚', '‘'), "»«›‹"),
            "pt" | "tr" => marks(('“', '”'), ('‘', '’'), "«»"),
            "nl" | "af" => marks(('“', '”'), ('‘', '’'), "„‚"),
            "pl" | "ro" | "hu" | "hr" | "bs" | "sr" => marks(('„', '”'), ('‚', '’'), "«»“‘"),
            "fr" => marks(('«', '»'), ('‹', '›'), "“”‘"),
            "es" | "it" | "ca" | "gl" | "eu" => marks(('«', '»'), ('“', '”'), "‘"),
            "ru" | "uk" | "be" | "kk" | "hy" | "sq" | "el" => marks(('«', '»'), ('„', '“'), "”"),
            "nb" | "nn" | "no" => marks(('«', '»'), ('‘', '’'), "“”"),
            "da" => marks(('“', '”'), ('‘', '’'), "»«„"),
            "lv" => marks(('“', '”'), ('“', '”'), "„«»"),
            "ar" | "fa" | "ur" | "ku" | "ckb" | "ps" => marks(('«', '»'), ('‹', '›'), "“”‘"),
            "he" => marks(('”', '”'), ('’', '’'), "“„״׳"),
            _ => return None,
        })
    }

    /// Whether the language has the mark at all.
    fn has(&self, mark: char) -> bool {
        [self.outer.0, self.outer.1, self.inner.0, self.inner.1].contains(&mark) || self.also.contains(mark)
    }
}

/// What is taken for a quotation mark. The apostrophe ’ is one as little as the prime.
const DOUBLE: &str = "\"“”„‟«»";
const SINGLE: &str = "‘‚‹›";

/// Straight marks, and marks of other languages.
///
/// # Diagnostics
/// `ftl::quotes`.
pub(super) fn check(reading: &Reading<'_, '_, '_>, found: &mut Vec<Finding>) {
    let Some(marks) = Marks::of(reading.language()) else { return };
    let letters = reading.run.letters();
    let is_code = is_code(&reading.run.text);
    // In «this» the second mark is no more Finnish than the first, though in »this» both are.
    let is_foreign_pair = !marks.has('«') && letters.iter().any(|(_, c)| *c == '«');
    let mut is_open = false;
    for (index, (at, mark)) in letters.iter().copied().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before].1);
        let after = letters.get(index + 1).map(|after| after.1);
        let opens = match mark {
            // French sets them off with spaces that do not break.
            '«' | '»' if after.is_some_and(is_unbroken) => before.is_none_or(|c| !c.is_alphanumeric()),
            '«' | '»' if before.is_some_and(is_unbroken) => false,
            _ => opens(before, after, is_open),
        };
        let is_straight_single = mark == '\'' && is_single_quotation(&letters, index);
        let wanted = if DOUBLE.contains(mark) {
            // Inches, what people are to type as it stands, and what was escaped on purpose.
            let is_meant = is_code || reading.run.place(at..at + 1).is_none();
            if mark == '"' && (is_meant || before.is_some_and(|c| c.is_ascii_digit()) && !is_open) {
                continue;
            }
            is_open = opens;
            if opens { marks.outer.0 } else { marks.outer.1 }
        } else if SINGLE.contains(mark) || is_straight_single {
            if opens { marks.inner.0 } else { marks.inner.1 }
        } else {
            continue;
        };
        let is_right = marks.has(mark)
            && !(mark == '»' && is_foreign_pair)
            && (mark == wanted || !is_turned(mark, wanted, &marks));
        if !is_right && mark != '\'' || is_straight_single {
            found.push(reading.finding("ftl::quotes", at..at + mark.len_utf8(), Some(wanted.encode_utf8(&mut [0; 4]))));
        }
    }
}

/// Whether a mark of the language stands where its counterpart should: ”word“ in English.
fn is_turned(mark: char, wanted: char, marks: &Marks) -> bool {
    let pair = marks.outer;
    let is_pair = (mark, wanted) == (pair.1, pair.0) || (mark, wanted) == pair;
    pair.0 != pair.1 && is_pair && !marks.also.contains(mark)
}

/// Whether a text shows what people are to type: `key = "value"`, `key = ["value"]`.
fn is_code(text: &str) -> bool {
    let values = text.split('=').skip(1).map(str::trim_start);
    values.into_iter().any(|value| value.trim_start_matches('[').starts_with('"'))
}

fn is_unbroken(c: char) -> bool {
    c == '\u{a0}' || c == '\u{202f}'
}

/// A mark opens behind a blank, a bracket or nothing, where something follows.
fn opens(before: Option<char>, after: Option<char>, is_open: bool) -> bool {
    let follows = after.is_some_and(|c| !c.is_whitespace() && !".,;:!?)".contains(c));
    match before {
        None => follows,
        Some(c) if c.is_whitespace() || "([{–—/\u{7f}".contains(c) => follows,
        // Behind a value or a letter a mark closes what was opened.
        Some(c) if c == VALUE => follows && !is_open && after.is_some_and(char::is_alphabetic),
        Some(_) => false,
    }
}

/// Whether the straight mark is one of two around words, and no apostrophe.
fn is_single_quotation(letters: &[(usize, char)], index: usize) -> bool {
    let is_letter =
        |index: Option<usize>| index.and_then(|at| letters.get(at)).is_some_and(|(_, c)| c.is_alphanumeric());
    let opens = |at: usize| !is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
    let closes = |at: usize| !is_letter(Some(at + 1)) && at > 0 && !letters[at - 1].1.is_whitespace();
    let marks: Vec<usize> = letters.iter().enumerate().filter(|(_, (_, c))| *c == '\'').map(|(at, _)| at).collect();
    if opens(index) {
        marks.iter().any(|at| *at > index && closes(*at))
    } else {
        closes(index) && marks.iter().any(|at| *at < index && opens(*at))
    }
}
