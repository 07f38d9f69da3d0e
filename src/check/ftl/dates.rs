//! Dates and times in figures, as the language writes them: CLDR's numeric dates, and for Finnish the
//! rules of Kielitoimiston ohjepankki.

use std::ops::Range;

use super::finding::Finding;
use super::typography::Reading;

/// A date in figures: three numbers, and what stands between them.
struct Figures<'t> {
    place: Range<usize>,
    numbers: [&'t str; 3],
    separators: [&'t str; 2],
}

/// Dates and times in a form that the language does not have.
///
/// # Diagnostics
/// `ftl::date-form`.
pub(super) fn check(reading: &Reading<'_, '_, '_>, found: &mut Vec<Finding>) {
    let text = reading.run.text.as_str();
    for date in dates(text) {
        if let Some(wanted) = wanted(&date, reading.language()) {
            found.push(reading.finding("ftl::date-form", date.place, wanted.as_deref()));
        }
    }
    if reading.language() == "fi" {
        for (at, _) in text.match_indices("klo ") {
            let time = &text[at + 4..];
            let digits = time.len() - time.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let rest = &time[digits..];
            let is_time = (1..=2).contains(&digits) && rest.starts_with(':');
            let minutes = rest.get(1..3).is_some_and(|minutes| minutes.bytes().all(|byte| byte.is_ascii_digit()));
            if is_time && minutes {
                let colon = at + 4 + digits;
                found.push(reading.finding("ftl::date-form", colon..colon + 1, Some(".")));
            }
        }
    }
}

/// What stands between the parts of a date, by language; `None` where it is not known here.
fn separators(language: &str) -> Option<&'static [&'static str]> {
    Some(match language {
        "fi" | "az" | "be" | "da" | "de" | "et" | "is" | "ka" | "kk" | "nb" | "nn" | "no" | "pl" | "ro" | "ru"
        | "tr" | "uk" | "bg" | "mk" | "lv" | "he" => &["."],
        "cs" | "sk" | "sl" | "hr" | "bs" | "sr" => &[". ", "."],
        "en" | "ca" | "cy" | "el" | "es" | "fr" | "ga" | "gl" | "id" | "it" | "ms" | "pt" | "sw" | "uz" | "vi" => {
            &["/"]
        }
        "nl" => &["-"],
        // Sweden writes years first, Finland as in Finnish.
        "sv" => &[".", "-"],
        _ => return None,
    })
}

/// What should stand in place of a date, where that is known; `None` where nothing is wrong.
fn wanted(date: &Figures<'_>, language: &str) -> Option<Option<String>> {
    let known = separators(language)?;
    let [day, month, year] = date.numbers;
    let number = |text: &str| text.parse::<u32>().unwrap_or(0);
    let is_own = known.contains(&date.separators[0]) && date.separators[0] == date.separators[1];
    // The first of a date with slashes may be a month: then no program can mend it.
    let is_certain = date.separators[0] != "/" || number(day) > 12 || number(day) == number(month);
    let swapped = number(month) > 12;
    let (day, month) = if swapped { (month, day) } else { (day, month) };
    if is_own && !(swapped && language != "en") {
        let bare = |text: &str| text.trim_start_matches('0').to_owned();
        let has_zero = language == "fi" && (day.starts_with('0') || month.starts_with('0'));
        return has_zero.then(|| Some(format!("{}.{}.{year}", bare(day), bare(month))));
    }
    let bare = |text: &str| text.trim_start_matches('0').to_owned();
    let separator = known[0];
    let text = format!("{}{separator}{}{separator}{year}", bare(day), bare(month));
    Some((is_certain || swapped).then_some(text))
}

/// The dates in a text: a day and a month in either order, and a year of four figures.
fn dates(text: &str) -> Vec<Figures<'_>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts =
            bytes[at].is_ascii_digit() && !text[..at].ends_with(|c: char| c.is_alphanumeric() || ".,/-–".contains(c));
        match starts.then(|| figures(text, at)).flatten() {
            Some(date) => {
                at = date.place.end;
                found.push(date);
            }
            None => at += 1,
        }
    }
    found
}

fn figures(text: &str, start: usize) -> Option<Figures<'_>> {
    let (first, at) = digits(text, start)?;
    let (one, at) = separator(text, at)?;
    let (second, at) = digits(text, at)?;
    let (two, at) = separator(text, at)?;
    let (year, end) = digits(text, at)?;
    let is_number =
        |text: &str, most: u32| text.len() <= 2 && text.parse().is_ok_and(|number: u32| (1..=most).contains(&number));
    let is_date = (is_number(first, 31) && is_number(second, 12)) || (is_number(first, 12) && is_number(second, 31));
    let is_year = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let goes_on = text[end..].starts_with(|c: char| c.is_alphanumeric());
    (is_date && is_year && !goes_on && one.trim() == two.trim()).then_some(Figures {
        place: start..end,
        numbers: [first, second, year],
        separators: [one, two],
    })
}

fn digits(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &text[at..];
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    (length > 0).then(|| (&rest[..length], at + length))
}

/// A full stop, with a space behind it or none, a slash or a hyphen.
fn separator(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &text[at..];
    let sign = rest.chars().next().filter(|c| "./-".contains(*c))?;
    let is_spaced = sign == '.' && rest[1..].starts_with(' ');
    let length = if is_spaced { 2 } else { 1 };
    Some((&rest[..length], at + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str, language: &str) -> Vec<Option<String>> {
        dates(text).iter().filter_map(|date| wanted(date, language)).collect()
    }

    #[test]
    fn finnish_dates_have_points_and_no_zeros() {
        assert_eq!(mended("18.1.2027, versio 1.2.3, 192.168.1.2027", "fi"), []);
        assert_eq!(mended("alkaa 08.01.2027", "fi"), [Some("8.1.2027".to_owned())]);
        assert_eq!(mended("18/1/2027", "fi"), [Some("18.1.2027".to_owned())]);
        assert_eq!(mended("18. 1. 2027", "fi"), [Some("18.1.2027".to_owned())]);
        assert_eq!(mended("1/2/2027", "fi"), [None]);
        assert_eq!(mended("1/18/2027", "fi"), [Some("18.1.2027".to_owned())]);
    }

    #[test]
    fn other_languages_have_their_own() {
        assert_eq!(mended("18/01/2027 and 1/18/2027 and 2027-01-18", "en"), []);
        assert_eq!(mended("18.1.2027", "en"), [Some("18/1/2027".to_owned())]);
        assert_eq!(mended("18.1.2027 och 2027-01-18", "sv"), []);
        assert_eq!(mended("18. 1. 2027", "cs"), []);
        assert_eq!(mended("18.1.2027", "ar"), []);
    }
}
