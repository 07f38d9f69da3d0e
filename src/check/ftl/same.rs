//! A translation that says the same as its source, letter by letter: most likely no one has
//! translated it yet. Names, numbers and words that languages share are no such text.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::leaf::VALUE;
use super::markup;
use super::subject::Subject;
use super::tree::{Entry, Inline, Named, Part, Pattern};
use super::units;
use crate::diagnostic::Diagnostic;

/// The words that the languages use in lower case, by which a name is told from a word.
pub(super) struct Vocabulary<'a> {
    /// Those of the source language.
    pub(super) source: &'a BTreeSet<&'a str>,
    /// Those of the language at hand.
    pub(super) own: &'a BTreeSet<&'a str>,
}

/// Small words that names have in them.
const IN_NAMES: [&str; 34] = [
    "a", "an", "and", "as", "at", "by", "da", "de", "del", "den", "der", "des", "di", "do", "du", "en", "et", "for",
    "för", "i", "in", "ja", "la", "le", "och", "of", "on", "or", "the", "to", "und", "van", "von", "with",
];

/// Words of interfaces that every catalogue has and that are no names, in the languages in which
/// catalogues are most often written.
const OF_INTERFACES: [&str; 96] = [
    "add",
    "apply",
    "back",
    "cancel",
    "change",
    "choose",
    "clear",
    "close",
    "confirm",
    "continue",
    "copy",
    "delete",
    "done",
    "edit",
    "error",
    "help",
    "hide",
    "home",
    "language",
    "languages",
    "name",
    "new",
    "next",
    "open",
    "page",
    "password",
    "previous",
    "print",
    "register",
    "remove",
    "required",
    "reset",
    "save",
    "search",
    "select",
    "send",
    "settings",
    "share",
    "show",
    "submit",
    "welcome",
    "yes",
    "avaa",
    "ei",
    "edellinen",
    "etusivu",
    "haku",
    "hae",
    "jatka",
    "kieli",
    "kirjaudu",
    "kopioi",
    "kyllä",
    "lähetä",
    "lisää",
    "muokkaa",
    "nimi",
    "näytä",
    "ohje",
    "peru",
    "peruuta",
    "piilota",
    "poista",
    "pakollinen",
    "salasana",
    "sulje",
    "seuraava",
    "takaisin",
    "tallenna",
    "tervetuloa",
    "tulosta",
    "valitse",
    "valmis",
    "vahvista",
    "virhe",
    "asetukset",
    "sivu",
    "hakusana",
    "kuvaus",
    "description",
    "title",
    "otsikko",
    "avbryt",
    "spara",
    "sök",
    "nästa",
    "föregående",
    "skicka",
    "stäng",
    "tillbaka",
    "välj",
    "visa",
    "radera",
    "hjälp",
    "hem",
    "namn",
];

/// Words of interfaces that a language shares with the one that they are listed for.
const SHARED: [(&str, &[&str]); 8] = [
    ("af", &["help", "open"]),
    ("da", &["register"]),
    ("de", &["home", "name", "register"]),
    ("es", &["error"]),
    ("fr", &["description", "page"]),
    ("nl", &["help", "home", "open", "print", "register"]),
    ("no", &["register"]),
    ("sv", &["register"]),
];

/// Texts that are those of their source.
///
/// # Diagnostics
/// `ftl::same-as-source`.
pub(super) fn check(subject: &Subject<'_, '_>, vocabulary: &Vocabulary<'_>, found: &mut Vec<Finding>) {
    let language = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    for pair in subject.pairs() {
        let source = subject.source.map_or("", |source| source.words.code);
        if language(source) == language(subject.words.code) || canonical(pair.own) != canonical(pair.source) {
            continue;
        }
        let mut words = Vec::new();
        pair.own.patterns(&mut |pattern| words.extend(words_of(pattern)));
        let shared =
            SHARED.iter().filter(|(code, _)| *code == language(subject.words.code)).flat_map(|(_, words)| *words);
        let shared: Vec<&str> = shared.copied().collect();
        words.retain(|word| !shared.contains(&word.to_lowercase().as_str()));
        if is_telling(&words, vocabulary) {
            let diagnostic = Diagnostic::warning("ftl::same-as-source", subject.file.span(pair.at.place()));
            found.push(subject.label(diagnostic.with("id", pair.at.text), "source").into());
        }
    }
}

/// Whether an entry says what another says, letter by letter.
pub(super) fn says_the_same(own: &Entry<'_>, other: &Entry<'_>) -> bool {
    own.texts().map(|(_, text)| canonical(text)).eq(other.texts().map(|(_, text)| canonical(text)))
}

/// Whether these words would not be the same in another language.
fn is_telling(words: &[String], vocabulary: &Vocabulary<'_>) -> bool {
    let is_acronym = |word: &String| word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    let is_unit = |word: &String| units::UNITS.contains(&word.as_str());
    let words: BTreeSet<&String> = words.iter().filter(|word| word.chars().count() > 1 && !is_acronym(word)).collect();
    let words: Vec<&String> = words.into_iter().filter(|word| !is_unit(word)).collect();
    let small = |word: &str| word.to_lowercase();
    let is_common = |word: &str| {
        let word = small(word);
        (vocabulary.source.contains(word.as_str()) || OF_INTERFACES.contains(&word.as_str()))
            && !vocabulary.own.contains(word.as_str())
    };
    match words.as_slice() {
        [] => false,
        [only] => is_common(only),
        several => {
            // Scripts without capitals have no names that could be told by them.
            let has_case = several.iter().any(|word| word.chars().any(|c| c.is_lowercase() || c.is_uppercase()));
            let is_word =
                |word: &&&String| word.starts_with(char::is_lowercase) && !IN_NAMES.contains(&small(word).as_str());
            let plain = several.iter().filter(is_word).count();
            !has_case || plain > 0 || several.iter().all(|word| is_common(word))
        }
    }
}

/// The words of a pattern itself, without tags and addresses.
fn words_of(pattern: &Pattern<'_>) -> Vec<String> {
    let mut text = String::new();
    for part in &pattern.0 {
        match part {
            Part::Text(piece) => text.push_str(piece.text),
            Part::Inline(_) | Part::Select(_) => text.push(VALUE),
        }
    }
    for tag in markup::tags(&text).into_iter().rev() {
        text.replace_range(tag.place, " ");
    }
    let is_address =
        |word: &&str| word.contains('@') || word.contains("://") || word.contains('/') || word.starts_with("www.");
    let is_name = |word: &&str| word.trim_end_matches('.').contains('.') || word.contains(|c: char| c.is_ascii_digit());
    let parts =
        text.split(|c: char| c.is_whitespace() || c == VALUE).filter(|word| !is_address(word) && !is_name(word));
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_owned();
    parts.map(trim).filter(|word| !word.is_empty()).collect()
}

/// A pattern as one line that is the same for all that say the same.
fn canonical(pattern: &Pattern<'_>) -> String {
    let mut line = String::new();
    write(pattern, &mut line);
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write(pattern: &Pattern<'_>, line: &mut String) {
    for part in &pattern.0 {
        match part {
            Part::Text(piece) => line.push_str(piece.text),
            Part::Inline(inline) => write_inline(inline, line),
            Part::Select(select) => {
                write_inline(&select.selector, line);
                for variant in &select.variants {
                    line.push_str(&format!(" [{}] ", variant.key.text));
                    write(&variant.value, line);
                }
            }
        }
    }
}

fn write_inline(inline: &Inline<'_>, line: &mut String) {
    line.push('{');
    line.push_str(inline.piece().text);
    match inline {
        Inline::Message(_, Some(attribute)) | Inline::Term(_, Some(attribute), _) => line.push_str(attribute.text),
        Inline::Function(_, arguments, named) => {
            arguments.iter().for_each(|argument| write_inline(argument, line));
            write_named(named, line);
        }
        _ => {}
    }
    if let Inline::Term(_, _, named) = inline {
        write_named(named, line);
    }
    line.push('}');
}

fn write_named(named: &[Named<'_>], line: &mut String) {
    named.iter().for_each(|argument| line.push_str(&format!("({}:{})", argument.name.text, argument.value.text)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn telling(text: &str) -> bool {
        let source: BTreeSet<&str> = ["changes", "save"].into();
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        is_telling(&words, &Vocabulary { source: &source, own: &BTreeSet::new() })
    }

    #[test]
    fn names_and_signs_are_the_same_in_every_language() {
        for text in ["PDF", "Aino Esimerkki", "Side by Side", "A", "Helsinki", "GitHub Actions", "HTML CSS"] {
            assert!(!telling(text), "{text}");
        }
    }

    #[test]
    fn words_are_not() {
        for text in ["Save your changes", "Save", "Save Changes", "Cancel", "tallenna muutokset", "حفظ التغييرات"]
        {
            assert!(telling(text), "{text}");
        }
    }
}
