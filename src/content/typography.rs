//! Quotation marks, dashes and ellipses of each language, set in content once for web and print.
//!
//! Finnish and Swedish close and open with the same mark: ”näin”, ’näin’ (Kielitoimiston ohjepankki,
//! “Lainausmerkit”; Svenska skrivregler). English opens with “ and ‘.

use crate::content::skim;

/// The marks of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Opens and closes a quotation.
    double: (char, char),
    /// Opens and closes a quotation within one; the second is the apostrophe.
    single: (char, char),
}

impl Marks {
    /// The marks of the language with this tag.
    pub fn of(code: &str) -> Self {
        match code.split('-').next().unwrap_or_default() {
            "fi" | "sv" | "se" => Self { double: ('”', '”'), single: ('’', '’') },
            "de" => Self { double: ('„', '“'), single: ('‚', '’') },
            "fr" | "ru" => Self { double: ('«', '»'), single: ('’', '’') },
            "ar" => Self { double: ('”', '“'), single: ('’', '‘') },
            _ => Self { double: ('“', '”'), single: ('‘', '’') },
        }
    }
}

/// Sets `text`. `before` is the character in front of it, across markup, which decides whether a
/// quotation opens or closes; it is left at the last character of `text`.
pub fn set(text: &str, marks: Marks, before: &mut Option<char>) -> String {
    let mut out = String::with_capacity(text.len());
    push(text, marks, before, &mut out);
    out
}

/// As [`set`], at the end of `out`.
pub fn push(text: &str, marks: Marks, before: &mut Option<char>, out: &mut String) {
    let mut rest = text;
    if has_marks(text) {
        while let Some(at) = rest.find(['"', '\'', '.', '-']) {
            let (plain, mark) = rest.split_at(at);
            out.push_str(plain);
            let (replacement, length) = replace(mark, marks, plain.chars().next_back().or(*before));
            out.push(replacement);
            *before = Some(replacement);
            rest = &mark[length..];
        }
    }
    out.push_str(rest);
    *before = rest.chars().next_back().or(*before);
}

/// Whether anything will have to be replaced: most texts have but single full stops and hyphens.
pub fn has_marks(text: &str) -> bool {
    skim::has(text.as_bytes(), |one, next| {
        (one == b'"') | (one == b'\'') | ((one == next) & ((one == b'.') | (one == b'-')))
    })
}

/// What stands for the start of `rest`, and how many of its bytes that replaces.
fn replace(rest: &str, marks: Marks, previous: Option<char>) -> (char, usize) {
    let opens =
        previous.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '{' | '–' | '—' | '/' | '“' | '‘'));
    let side = |(open, close)| if opens { open } else { close };
    match rest.as_bytes() {
        [b'"', ..] => (side(marks.double), 1),
        [b'\'', ..] => (side(marks.single), 1),
        [b'.', b'.', b'.', ..] => ('…', 3),
        [b'-', b'-', b'-', ..] => ('—', 3),
        [b'-', b'-', ..] => ('–', 2),
        [byte, ..] => (char::from(*byte), 1),
        [] => unreachable!("`rest` begins with the character that was found"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_language(code: &str, text: &str) -> String {
        set(text, Marks::of(code), &mut None)
    }

    #[test]
    fn each_language_has_its_marks() {
        assert_eq!(in_language("fi", "Sano \"hei\" ja 'moi'... 8--17"), "Sano ”hei” ja ’moi’… 8–17");
        assert_eq!(in_language("en", "Say \"hi\" (\"yo\"), it's 'so'"), "Say “hi” (“yo”), it’s ‘so’");
        assert_eq!(in_language("en-XA", "a - b."), "a - b.");
    }

    #[test]
    fn the_character_before_decides_across_markup() {
        let mut before = Some('x');
        assert_eq!(set("\" a", Marks::of("en"), &mut before), "” a");
        assert_eq!(before, Some('a'));
    }
}
