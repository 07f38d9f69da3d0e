//! Pseudo-languages: text of the source language that looks foreign and can still be read.
//!
//! `en-XA` has accents, is about 40 % longer and stands in brackets: what is without accents on a page
//! was written into a template or into the program, what lacks its closing bracket was cut off or put
//! together from pieces. `ar-XB` is mirrored: it runs from right to left by bidi marks, so that layouts
//! show what they do with Arabic to people who do not read it. Both names are those of CLDR, and any
//! language may stand before the region: it changes nothing.

/// How text is made to look foreign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pseudo {
    /// Accents, doubled vowels, brackets.
    Accented,
    /// From right to left.
    Mirrored,
}

/// The regions of pseudo-languages: private-use codes of ISO 3166 that CLDR has taken for them.
const REGIONS: [(&str, Pseudo); 2] = [("XA", Pseudo::Accented), ("XB", Pseudo::Mirrored)];

/// What stands for the letters from a to z. All are letters that the fonts of the theme have, as small
/// and as capital letters; where no accented Latin letter is among them, a Cyrillic one looks alike.
const LETTERS: &str = "åбçđéғĝĥîĵķļḿñöþѳŕšţûѵŵҳýž";

/// Runs what follows from right to left (right-to-left override).
const OVERRIDE: char = '\u{202E}';
/// Ends that (pop directional formatting).
const POP: char = '\u{202C}';

impl Pseudo {
    /// What the language with this tag is, if it is a pseudo-language: `en-XA`, `ar-XB`.
    pub fn of(code: &str) -> Option<Self> {
        let mut subtags = code.split('-').skip(1);
        subtags.find_map(|subtag| {
            let found = REGIONS.iter().find(|(region, _)| region.eq_ignore_ascii_case(subtag));
            found.map(|(_, pseudo)| *pseudo)
        })
    }

    /// A piece of text, which may stand beside others in one sentence. What has no letters stays.
    pub fn words(self, text: &str) -> String {
        if !has_letters(text) {
            return text.to_owned();
        }
        match self {
            Self::Accented => text.chars().fold(String::with_capacity(text.len() * 2), accent),
            Self::Mirrored => mirror(text),
        }
    }

    /// What stands before and behind a whole text.
    pub fn ends(self) -> (&'static str, &'static str) {
        match self {
            Self::Accented => ("[", "]"),
            Self::Mirrored => ("", ""),
        }
    }
}

/// Whether there is a letter in a text: what has none is the same in every language.
pub fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Appends a letter as an accented one. Vowels are doubled: they are some two fifths of Finnish and
/// English text, and as much longer a translation may well be.
fn accent(mut text: String, letter: char) -> String {
    let small = letter.to_ascii_lowercase();
    if !small.is_ascii_lowercase() {
        text.push(letter);
        return text;
    }
    let place = usize::from(small as u8 - b'a');
    let accented = LETTERS.chars().nth(place).unwrap_or(letter);
    if letter.is_ascii_uppercase() {
        text.extend(accented.to_uppercase());
    } else {
        text.push(accented);
    }
    if "aeiouy".contains(small) {
        text.push(accented);
    }
    text
}

/// Each line by itself: a paragraph ends what bidi marks have begun. Space at the ends stays outside, so that
/// it stands between this text and the next, and so do numbers: these run from left to right in every script.
fn mirror(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for run in text.split_inclusive('\n').flat_map(runs) {
        let words = run.trim();
        if !has_letters(words) {
            out.push_str(run);
            continue;
        }
        let start = run.len() - run.trim_start().len();
        out.push_str(&run[..start]);
        out.push(OVERRIDE);
        out.push_str(words);
        out.push(POP);
        out.push_str(&run[start + words.len()..]);
    }
    out
}

/// The runs of digits in a line, and what stands between them.
fn runs(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let is_number = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_of_a_tag_makes_a_pseudo_language() {
        assert_eq!(Pseudo::of("en-XA"), Some(Pseudo::Accented));
        assert_eq!(Pseudo::of("ar-XB"), Some(Pseudo::Mirrored));
        assert_eq!(Pseudo::of("fi-Latn-xa"), Some(Pseudo::Accented));
        assert_eq!(["en", "xa", "fi-simple", "ar-EG"].map(Pseudo::of), [None; 4]);
    }

    #[test]
    fn accented_text_is_longer_and_has_no_plain_letter() {
        let text = Pseudo::Accented.words("For mentors: 17.00, “The quick brown fox jumps over lazy dogs”");
        assert!(!text.contains(|c: char| c.is_ascii_alphabetic()), "{text}");
        assert!(text.starts_with("Ғööŕ ḿééñţööŕš: 17.00"), "{text}");
        let longer = |text: &str| Pseudo::Accented.words(text).chars().count() * 100 / text.chars().count();
        let finnish = "Tapaatte noin kerran kuukaudessa ja sovitte itse, mistä puhutte ja missä tapaatte.";
        assert!((125..150).contains(&longer(finnish)), "{}", longer(finnish));
        assert_eq!(Pseudo::Accented.words("18.1. – 10.6."), "18.1. – 10.6.");
    }

    #[test]
    fn every_letter_has_its_capital() {
        let capitals = Pseudo::Accented.words("BCDFGHJKLMNPQRSTVWXZ");
        assert_eq!(capitals, "БÇĐҒĜĤĴĶĻḾÑÞѲŔŠŢѴŴҲŽ");
        assert_eq!(LETTERS.chars().count(), 26);
    }

    #[test]
    fn mirrored_text_is_overridden_line_by_line() {
        assert_eq!(Pseudo::Mirrored.words(" a b\n\nc "), " \u{202e}a b\u{202c}\n\n\u{202e}c\u{202c} ");
        assert_eq!(Pseudo::Mirrored.words(", 5"), ", 5");
        assert_eq!(Pseudo::Mirrored.words("18. päivä 2027"), "18\u{202e}. päivä\u{202c} 2027");
    }
}
