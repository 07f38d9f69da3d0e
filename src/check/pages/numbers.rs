//! Numbers in running text: percentages, units, ranges, dates and times as a language writes them.

use super::typography::{Slip, Text};
use crate::content::skim;

/// The no-break space.
const FIXED: &str = "\u{a0}";

/// Languages that set the percent sign apart by a no-break space (CLDR 47, `percentFormat`).
const APART: [&str; 17] =
    ["fi", "sv", "se", "nb", "nn", "no", "da", "de", "fr", "es", "cs", "sk", "sl", "ru", "lt", "ca", "hr"];

/// Units that follow a number in Finnish and Swedish.
const UNITS: [&str; 22] = [
    "kk", "vk", "pv", "v", "h", "min", "km", "m", "cm", "mm", "kg", "g", "l", "dl", "€", "°C", "kt", "Mt", "Gt", "kr",
    "kpl", "op",
];

const MONTHS_FI: [&str; 12] = [
    "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku", "lokaku",
    "marrasku", "jouluku",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// Looks at every number of a passage.
pub(super) fn check(text: &mut Text<'_>) {
    let source = text.text;
    let mut at = 0;
    while let Some(start) = skim::position(source.as_bytes(), at, |byte, _| byte.wrapping_sub(b'0') < 10) {
        let end = start + digits(&source[start..]);
        at = end;
        // A number within a word is a name: x2, WCAG2.
        if text.before(start).is_some_and(|c| c.is_alphanumeric()) {
            continue;
        }
        let long = date(text, start, end).or_else(|| time(text, start, end)).or_else(|| range(text, start, end));
        match long {
            Some(end) => at = end,
            None => {
                percent(text, end);
                unit(text, end);
                day(text, start, end);
            }
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The number at the beginning of a text, of so many digits at least and at most, and its end.
fn number(text: &str, least: usize, most: usize) -> Option<(u32, usize)> {
    let length = digits(text);
    (least..=most).contains(&length).then(|| text[..length].parse().ok().map(|value| (value, length)))?
}

/// A sign that stands between two numbers, and the second number: its value and its end.
fn next_number(text: &str, sign: char, least: usize, most: usize) -> Option<(u32, usize)> {
    let rest = text.strip_prefix(sign)?;
    let (value, length) = number(rest, least, most)?;
    Some((value, sign.len_utf8() + length))
}

/// Whether a number ends here, and is not a part of something longer.
fn ends(text: &Text<'_>, at: usize, signs: &[char]) -> bool {
    let next = text.after(at);
    let second = next.and_then(|c| text.after(at + c.len_utf8()));
    next.is_none_or(|c| !c.is_alphanumeric() && (!signs.contains(&c) || !second.is_some_and(char::is_alphanumeric)))
}

/// A date in numbers that is not as the language has it; gives its end.
fn date(text: &mut Text<'_>, start: usize, end: usize) -> Option<usize> {
    let source = text.text;
    if text.before(start).is_some_and(|c| matches!(c, '-' | '/' | '.' | ':')) {
        return None;
    }
    for sign in ['-', '/', '.'] {
        let first: u32 = source[start..end].parse().ok()?;
        let Some((second, length)) = next_number(&source[end..], sign, 1, 2) else { continue };
        let Some((third, more)) = next_number(&source[end + length..], sign, 1, 4) else { continue };
        let whole = end + length + more;
        let (is_iso, is_plain) = (end - start == 4 && more == 3, end - start <= 2 && more == 5);
        let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let is_date =
            (is_iso && is_day(third, second)) || (is_plain && (is_day(first, second) || is_day(second, first)));
        if !is_date || !ends(text, whole, &['-', '/', 'T']) {
            continue;
        }
        let wrong = match (sign, text.language) {
            ('-', "fi" | "en") | ('/', "fi" | "sv") => true,
            ('.', "en") => is_plain,
            _ => false,
        };
        let (day, month, year) = if is_iso { (third, second, first) } else { (first, second, third) };
        let better = (text.language == "fi" && is_day(day, month)).then(|| format!("{day}.{month}.{year}"));
        if wrong {
            text.report(Slip::Date, start..whole, better.as_deref());
        }
        return Some(whole);
    }
    None
}

/// A time of day that is not as the language has it; gives its end.
fn time(text: &mut Text<'_>, start: usize, end: usize) -> Option<usize> {
    let source = text.text;
    let (hour, _) = number(&source[start..end], 1, 2)?;
    let sign = text.after(end).filter(|c| matches!(c, ':' | '.'))?;
    let (minute, length) = next_number(&source[end..], sign, 2, 2)?;
    let whole = end + length;
    if hour > 24
        || minute > 59
        || !ends(text, whole, &[':', '.', ','])
        || text.before(start).is_some_and(|c| matches!(c, ':' | '.'))
    {
        return None;
    }
    // The longest of the words, and what stands before it.
    let before: Vec<char> = source[..start].trim_end().chars().rev().take(6).collect();
    let before = before.into_iter().rev().collect::<String>().to_lowercase();
    let is_after = |words: &[&str]| {
        words.iter().any(|word| before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
    };
    // A ratio looks like a time: without the word before it, only what is hardly anything else is one.
    let is_likely = (6..=23).contains(&hour) && minute % 5 == 0;
    let wrong = match (sign, text.language) {
        (':', "fi") => is_likely || is_after(&["klo", "kello"]),
        (':', "sv") => is_after(&["kl.", "kl"]),
        ('.', "en") => is_likely && is_after(&["at", "until", "klo"]),
        _ => return None,
    };
    let other = if sign == ':' { '.' } else { ':' };
    if wrong {
        text.report(Slip::Time, start..whole, Some(&format!("{}{other}{minute:02}", &source[start..end])));
    }
    Some(whole)
}

/// A range with a hyphen in place of a dash; gives its end.
fn range(text: &mut Text<'_>, start: usize, end: usize) -> Option<usize> {
    let source = text.text;
    let (first, _) = number(&source[start..end], 1, 4)?;
    let (second, length) = next_number(&source[end..], '-', 1, 4)?;
    let whole = end + length;
    // What begins with a zero is a telephone number or a code; what goes down is no range.
    let is_range = first < second && !source[start..end].starts_with('0') && !source[end + 1..whole].starts_with('0');
    // Numbers of a range are of a length, or the first is short; the others are telephone numbers.
    let (of_first, of_second) = (end - start, whole - end - 1);
    let is_range = is_range && (of_first <= 2 || of_first == of_second);
    let is_alone = !text.before(start).is_some_and(|c| matches!(c, '-' | '/' | '.' | ':' | '+'));
    if is_range && is_alone && ends(text, whole, &['-', '/', '.', ':']) {
        text.report(Slip::Range, end..end + 1, Some("–"));
        return Some(whole);
    }
    None
}

/// The space before a percent sign, or none.
fn percent(text: &mut Text<'_>, end: usize) {
    let rest = &text.text[end..];
    let space: usize = rest.chars().take_while(|c| c.is_whitespace() && *c != '\n').map(char::len_utf8).sum();
    if !rest[space..].starts_with('%') {
        return;
    }
    let written = &rest[..space];
    if text.is(&APART) && !matches!(written, "\u{a0}" | "\u{202f}") {
        text.report(Slip::Percent, end..end + space + 1, Some("\u{a0}%"));
    } else if text.is(&["en"]) && !written.is_empty() {
        text.report(Slip::Percent, end..end + space + 1, Some("%"));
    }
}

/// A number and its unit that a line's end may part.
fn unit(text: &mut Text<'_>, end: usize) {
    if !text.is(&["fi", "sv"]) {
        return;
    }
    let Some(rest) = text.text[end..].strip_prefix(' ') else { return };
    let word = rest.find(|c: char| !c.is_alphabetic() && c != '€' && c != '°').unwrap_or(rest.len());
    if UNITS.contains(&&rest[..word]) {
        text.report(Slip::Unit, end..end + 1, Some(FIXED));
    }
}

/// The day before the name of a month: 18. tammikuuta, 18 January, 18 januari.
fn day(text: &mut Text<'_>, start: usize, end: usize) {
    let source = text.text;
    if number(&source[start..end], 1, 2).is_none_or(|(day, _)| !(1..=31).contains(&day)) {
        return;
    }
    let has_stop = source[end..].starts_with('.');
    let Some(rest) = source[end + usize::from(has_stop)..].strip_prefix([' ', '\u{a0}']) else { return };
    let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    match text.language {
        "fi" if !has_stop && MONTHS_FI.iter().any(|month| word.to_lowercase().starts_with(month)) => {
            text.report(Slip::Date, start..end, Some(&format!("{}.", &source[start..end])));
        }
        "en" if has_stop && MONTHS_EN.contains(&word) => text.report(Slip::Date, end..end + 1, Some("")),
        "sv" if has_stop && MONTHS_SV.contains(&word) => text.report(Slip::Date, end..end + 1, Some("")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::check::pages::typography::tests::found;

    #[test]
    fn finnish_numbers() {
        assert_eq!(
            found("fi", "50% ja 50 % ja 50\u{a0}%"),
            ["percent [50%]".replace("50", ""), "percent [ %]".to_owned()]
        );
        assert_eq!(found("fi", "6 kk, 45 min, 5 €, 5 mentoria, 2 viikkoa, 6\u{a0}kk"), ["unit [ ]"; 3]);
        assert_eq!(found("fi", "8-17, 2026-2027, 8–17, 040-123, 555-1234, 639-1, A4-5"), ["range [-]"; 2]);
        assert_eq!(
            found("fi", "2026-11-21, 21/11/2026, 21.11.2026, 1.2., 18 tammikuuta, 18. tammikuuta"),
            ["date [2026-11-21]", "date [21/11/2026]", "date [18]"]
        );
        assert_eq!(
            found("fi", "klo 17:00, klo 17.00, 1:20, 17:00–18:30"),
            ["time [17:00]", "time [17:00]", "time [18:30]"]
        );
        assert_eq!(
            found("fi", "WCAG 2.2, laki 306/2019, 14.2.1, +358 40 123 4567, 00100, 1:100, ISO 8601-1:2019"),
            [""; 0]
        );
    }

    #[test]
    fn english_and_swedish_numbers() {
        assert_eq!(found("en", "50 % and 50%, 45 min, 9-17"), ["percent [ %]", "range [-]"]);
        assert_eq!(
            found("en", "21.11.2026, 18. January, 18 January 2027, at 17.00, at 17:00, version 2.10"),
            ["date [21.11.2026]", "date [.]", "time [17.00]"]
        );
        assert_eq!(
            found("sv", "50%, 2026-11-21, kl. 17:00, kl. 17.00, 18 januari, 18. januari"),
            ["percent [%]", "time [17:00]", "date [.]"]
        );
        assert_eq!(found("ar", "50% 2026-11-21 8:30"), [""; 0]);
    }
}
