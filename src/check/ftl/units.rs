//! What stands between a number and its percent sign or unit: CLDR's percent format of the language.

use super::finding::Finding;
use super::leaf::VALUE;
use super::run::NUMBER;
use super::typography::Reading;

/// Signs of units that are no words, by which a number is followed. Those of one letter follow a
/// number alone.
pub(super) const UNITS: [&str; 37] = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "l", "dl", "cl", "ml", "h", "min", "s", "ms", "kB", "MB", "GB", "TB", "kt",
    "Mt", "Gt", "Tt", "KB", "Mo", "Go", "ko", "kW", "kWh", "Hz", "kHz", "MHz", "GHz", "°C", "€", "£", "m²",
];

/// A space before the percent sign and units that lets a line break there, or none where the language
/// has one, or one where it has none.
///
/// # Diagnostics
/// `ftl::no-break-space`.
pub(super) fn check(reading: &Reading<'_, '_, '_>, found: &mut Vec<Finding>) {
    let habit = Habit::of(&reading.subject.localizer.percent(0.5));
    let letters = reading.run.letters();
    for (index, (at, sign)) in letters.iter().copied().enumerate() {
        if sign == '%' || sign == '‰' {
            percent(reading, &letters, index, habit, found);
        } else if habit == Habit::Spaced && (index == 0 || !letters[index - 1].1.is_alphanumeric()) {
            let rest = &reading.run.text[at..];
            let length = rest.find(|c: char| !is_of_unit(c)).unwrap_or(rest.len());
            if UNITS.contains(&&rest[..length]) {
                unit(reading, &letters, index, &rest[..length], found);
            }
        }
    }
    if habit == Habit::Spaced {
        attached(reading, &letters, found);
    }
}

/// How a language writes a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Habit {
    /// “50 %”, with a no-break space.
    Spaced,
    /// “50%”.
    Tight,
    /// In another way, which is not judged here.
    Other,
}

impl Habit {
    fn of(percentage: &str) -> Self {
        match percentage.strip_suffix('%') {
            Some(number) if number.ends_with(is_unbroken) => Self::Spaced,
            Some(number) if number.ends_with(|c: char| c.is_ascii_digit()) => Self::Tight,
            _ => Self::Other,
        }
    }
}

fn is_unbroken(c: char) -> bool {
    c == '\u{a0}' || c == '\u{202f}'
}

fn is_of_unit(c: char) -> bool {
    c.is_alphabetic() || "°²³€£".contains(c)
}

fn is_value(c: char) -> bool {
    c.is_ascii_digit() || c == NUMBER || c == VALUE
}

fn percent(
    reading: &Reading<'_, '_, '_>,
    letters: &[(usize, char)],
    index: usize,
    habit: Habit,
    found: &mut Vec<Finding>,
) {
    let before = |steps: usize| index.checked_sub(steps).map(|at| letters[at].1);
    let at = letters[index].0;
    // “%20” and “100 %:n”: what follows a letter is an address, an ending is not.
    if letters.get(index + 1).is_some_and(|(_, c)| c.is_alphanumeric()) {
        return;
    }
    let end = at + letters[index].1.len_utf8();
    match (habit, before(1), before(2)) {
        (Habit::Spaced, Some(c), _) if is_value(c) => {
            let wanted = format!("\u{a0}{}", letters[index].1);
            found.push(reading.finding("ftl::no-break-space", at..end, Some(&wanted)));
        }
        (Habit::Spaced, Some(' '), Some(c)) if is_value(c) => {
            found.push(reading.finding("ftl::no-break-space", at - 1..at, Some("\u{a0}")));
        }
        (Habit::Tight, Some(c), Some(number)) if (c == ' ' || is_unbroken(c)) && is_value(number) => {
            found.push(reading.finding("ftl::no-break-space", at - c.len_utf8()..at, Some("")));
        }
        _ => {}
    }
}

fn unit(reading: &Reading<'_, '_, '_>, letters: &[(usize, char)], index: usize, unit: &str, found: &mut Vec<Finding>) {
    let at = letters[index].0;
    let Some([(_, number), (_, ' ')]) = index.checked_sub(2).map(|from| &letters[from..index]) else { return };
    // “min” is a word in Swedish, and a letter may be a name: then only a number is followed by a unit.
    let is_sign = unit.chars().count() > 1 && unit != "min" || "€£".contains(unit);
    if number.is_ascii_digit() || *number == NUMBER || *number == VALUE && is_sign {
        found.push(reading.finding("ftl::no-break-space", at - 1..at, Some("\u{a0}")));
    }
}

/// “5km”: a number with its unit right behind it.
fn attached(reading: &Reading<'_, '_, '_>, letters: &[(usize, char)], found: &mut Vec<Finding>) {
    for index in 1..letters.len() {
        let (at, c) = letters[index];
        let (_, before) = letters[index - 1];
        if !before.is_ascii_digit() && before != NUMBER || !is_of_unit(c) {
            continue;
        }
        // “A4”, “2b”, “3D”: only the longer signs, and those of money, are surely units.
        let rest = &reading.run.text[at..];
        let length = rest.find(|c: char| !is_of_unit(c)).unwrap_or(rest.len());
        let unit = &rest[..length];
        let starts_word = letters[..index - 1].iter().rev().find(|(_, c)| !c.is_ascii_digit() && !".,".contains(*c));
        let is_name = starts_word.is_some_and(|(_, c)| c.is_alphabetic());
        if !is_name && UNITS.contains(&unit) && (unit.chars().count() > 1 || "€£".contains(unit)) {
            let wanted = format!("\u{a0}{unit}");
            found.push(reading.finding("ftl::no-break-space", at..at + length, Some(&wanted)));
        }
    }
}
