//! Names as they stand in addresses: slugs and anchors.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// An address-friendly form of `text`: lower case, hyphens for what is neither letter nor digit,
/// and Latin letters without their marks (ä and å become a, ö becomes o). Letters of other scripts
/// stay, NFC. Empty where the text has neither letter nor digit.
pub fn slugify(text: &str) -> String {
    if text.is_ascii() {
        return hyphenate_ascii(text);
    }
    let bases = bases(text);
    if bases.is_ascii() {
        return hyphenate_ascii(&bases);
    }
    let slug = hyphenate(bases.chars().flat_map(char::to_lowercase).flat_map(fold));
    if slug.is_ascii() { slug } else { slug.nfc().collect() }
}

/// As [`hyphenate`] does it, for the texts that most are.
fn hyphenate_ascii(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug.make_ascii_lowercase();
    slug
}

/// The text without marks on its letters. What is left needs no canonical order, which orders marks.
fn bases(text: &str) -> String {
    let mut bases = String::with_capacity(text.len());
    for c in text.chars() {
        // The letters of the languages that are written most need no table.
        let plain = match c {
            'ä' | 'å' => 'a',
            'ö' => 'o',
            'Ä' | 'Å' => 'A',
            'Ö' => 'O',
            c => c,
        };
        if plain.is_ascii() {
            bases.push(plain);
            continue;
        }
        decompose_canonical(c, |part| bases.extend((!is_combining_mark(part)).then_some(part)));
    }
    bases
}

/// Letters that do not come apart into a base and a mark.
fn fold(c: char) -> impl Iterator<Item = char> {
    let text: &'static str = match c {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'ł' => "l",
        'ß' => "ss",
        'þ' => "th",
        _ => "",
    };
    text.chars().chain(text.is_empty().then_some(c))
}

fn hyphenate(letters: impl Iterator<Item = char>) -> String {
    let mut slug = String::with_capacity(4 * letters.size_hint().0);
    let mut is_apart = false;
    for c in letters {
        if !c.is_alphanumeric() {
            is_apart = true;
            continue;
        }
        if is_apart && !slug.is_empty() {
            slug.push('-');
        }
        is_apart = false;
        slug.push(c);
    }
    slug
}

/// What is wrong with a slug that an author wrote, if anything: it is one part of an address.
pub fn is_slug(text: &str) -> bool {
    let bad = |c: char| c.is_control() || c.is_whitespace() || "/\\?#%:*\"<>|".contains(c);
    !text.is_empty() && text != "." && text != ".." && !text.contains(bad) && !text.starts_with('.')
}

/// Whether `id` is an id: ASCII letters in lower case, digits, hyphens between them.
pub fn is_id(id: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && id.bytes().all(fits) && !id.starts_with('-') && !id.ends_with('-') && !id.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finnish_letters_lose_their_dots() {
        assert_eq!(slugify("Mitä mentorointi on?"), "mita-mentorointi-on");
        assert_eq!(slugify("Työkirja & ÅLAND"), "tyokirja-aland");
        assert_eq!(slugify("Čáppa sánit ŋ"), "cappa-sanit-n");
        assert_eq!(slugify("الإرشاد المهني").split('-').count(), 2);
        assert_eq!(slugify("–!"), "");
    }

    #[test]
    fn a_slug_is_one_part_of_an_address() {
        for good in ["mentorille", "työkirja", "a.b"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "..", "a/b", "a\\b", "a b", "a\0", "a\u{7}", ".git", "a?b", "50%"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
