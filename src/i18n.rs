//! The languages of a site: their words (Fluent) and their forms of numbers and days (ICU4X).
//!
//! [`localizers`] reads the catalogues and makes a [`Localizer`] for each language. What is wrong
//! with a catalogue is found then, all of it: broken syntax, names that lead nowhere, functions and
//! options that do not exist, messages that contain themselves or swell beyond measure. What
//! depends on the values that a message is given is a [`Fault`] when it is written. Nothing is ever
//! left out in silence, and no message is longer than a page.
//!
//! This module knows nothing of configuration: which languages there are, which falls back to
//! which, and which files belong to each is told to it.

mod catalogue;
mod check;
mod delimiters;
mod exchange;
mod fault;
mod formats;
mod function;
pub mod inflect;
mod locale;
mod localizer;
mod parser;
mod pattern;
pub mod plurals;
mod preview;
mod pseudo;
mod resolver;
pub mod resource;
mod stub;
mod syntax;
mod value;

use std::sync::Arc;

use crate::diagnostic::Reported;
use crate::source::{SourceFile, Sources};

use self::catalogue::Catalogue;

pub use self::exchange::{entry_text, with_entries};
pub use self::fault::{Fault, FaultKind, PlaceableFault};
pub use self::formats::DateStyle;
pub use self::locale::{Direction, Locale};
pub use self::localizer::Localizer;
pub use self::preview::{Condition, Origin, Preview, Row, comment_above, declared_forms};
pub use self::stub::{Stub, stub};
pub use self::value::{Facts, Value};

/// The localizers of `languages`, in their order.
///
/// `fallbacks` has for each language those whose words serve where it has none, as indices, the
/// nearest first. `files` are Fluent files with the language of each, in rising precedence: a
/// message of a later file overrides that of an earlier one in the same language.
///
/// # Diagnostics
/// `source::not-utf8`, and the codes that begin with `ftl::`, each at its place. What is not at
/// fault in a file is used.
pub fn localizers(
    languages: &[Locale],
    fallbacks: &[Vec<usize>],
    files: &[(usize, &SourceFile)],
) -> Reported<Vec<Localizer>> {
    let mut catalogue = Catalogue::new(languages);
    let mut diagnostics = Vec::new();
    for (language, file) in files {
        diagnostics.extend(catalogue.add(*language, file));
    }
    catalogue.fall_back(fallbacks);
    diagnostics.extend(check::check(&mut catalogue));
    let catalogue = Arc::new(catalogue);
    let localizers = (0..languages.len()).map(|language| Localizer::new(&catalogue, language)).collect();
    Reported::new(localizers, diagnostics)
}

/// The site's own catalogues of a language: `i18n/<code>/*.ftl`.
pub fn own_catalogues<'a>(sources: &'a Sources, code: &str) -> impl Iterator<Item = &'a SourceFile> + use<'a> {
    // These two word the tool itself; a project that is the tool's own source has them too.
    let is_tool =
        |path: &str| ["/diagnostics.ftl", "/cli.ftl", "/reference.ftl"].iter().any(|name| path.ends_with(name));
    let files = sources.below(&format!("i18n/{code}/"));
    files.filter(move |file| file.path.ends_with(".ftl") && !is_tool(&file.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The localizers of languages, each with its fallbacks, and files, each with its language.
    pub(super) fn read(languages: &[(&str, &[usize])], files: &[(usize, &str, &str)]) -> Reported<Vec<Localizer>> {
        let locales: Vec<_> = languages.iter().map(|(code, _)| Locale::new(code).unwrap()).collect();
        let fallbacks: Vec<_> = languages.iter().map(|(_, fallbacks)| fallbacks.to_vec()).collect();
        let sources: Vec<_> =
            files.iter().map(|(language, path, text)| (*language, SourceFile::new(*path, text.as_bytes()))).collect();
        let files: Vec<_> = sources.iter().map(|(language, file)| (*language, file)).collect();
        localizers(&locales, &fallbacks, &files)
    }

    /// One language with one file.
    pub(super) fn localizer(code: &str, text: &str) -> Localizer {
        let mut read = read(&[(code, &[])], &[(0, "own.ftl", text)]);
        assert_eq!(read.diagnostics, []);
        read.value.remove(0)
    }

    /// What is wrong with a Finnish file: code, the text at its place, arguments, suggestion.
    pub(super) fn faults(text: &str) -> Vec<String> {
        let mut read = read(&[("fi", &[])], &[(0, "own.ftl", text)]);
        crate::diagnostic::sort(&mut read.diagnostics);
        let describe = |found: &crate::diagnostic::Diagnostic| {
            let span = found.span.clone().unwrap();
            let arguments = found.arguments.iter().map(|(name, value)| format!(" {name}={value}"));
            let suggestion = found.suggestion.iter().map(|name| format!(" did you mean {name}?"));
            let place = &text[span.start as usize..span.end as usize];
            format!("{} at “{place}”{}", found.code, arguments.chain(suggestion).collect::<String>())
        };
        read.diagnostics.iter().map(describe).collect()
    }

    pub(super) fn no_facts() -> Facts {
        Facts::new()
    }

    #[test]
    fn a_later_file_overrides_message_by_message() {
        let files = [(0, "interface.ftl", "menu = Valikko\nhome = Etusivu"), (0, "own.ftl", "home = Alkuun")];
        let read = read(&[("fi", &[])], &files);
        assert!(read.diagnostics.is_empty());
        assert_eq!(read.value[0].constant("home"), Ok("Alkuun"));
        assert_eq!(read.value[0].constant("menu"), Ok("Valikko"));
    }

    #[test]
    fn what_was_overridden_is_not_judged() {
        let files = [(0, "interface.ftl", "home = { -gone }"), (0, "own.ftl", "home = Alkuun")];
        assert!(read(&[("fi", &[])], &files).diagnostics.is_empty());
    }

    #[test]
    fn a_name_given_twice_in_a_file_is_reported_with_both_places() {
        let read = read(&[("fi", &[])], &[(0, "own.ftl", "menu = Yksi\nmenu = Kaksi\n-menu = Termi\n")]);
        let [found] = &read.diagnostics[..] else { panic!("{:?}", read.diagnostics) };
        assert_eq!((found.code, found.span.as_ref().unwrap().start), ("ftl::duplicate", 12));
        assert_eq!((found.labels[0].attribute, found.labels[0].span.start), ("first", 0));
        assert_eq!(read.value[0].constant("menu"), Ok("Yksi"));
    }

    #[test]
    fn a_missing_message_is_taken_from_the_fallback_in_its_own_forms() {
        let languages: [(&str, &[usize]); 3] = [("fi", &[]), ("en", &[0]), ("fi-simple", &[0])];
        let files = [
            (0, "fi.ftl", "updated = Päivitetty { $date } ({ -site })\n-site = Sivusto"),
            (1, "en.ftl", "-site = Site"),
            (2, "simple.ftl", "menu = Valikko"),
        ];
        let read = read(&languages, &files);
        assert!(read.diagnostics.is_empty());
        let facts = Facts::from([("date".to_owned(), jiff::civil::date(2026, 11, 21).into())]);
        assert_eq!(read.value[1].message("updated", &facts), Ok("Päivitetty 21.11.2026 (Sivusto)".to_owned()));
        assert_eq!(read.value[2].message("updated", &facts), Ok("Päivitetty 21.11.2026 (Sivusto)".to_owned()));
        // No language falls back to plain Finnish: what is only there is missing everywhere else.
        let missing = read.value[1].message("menu", &facts).unwrap_err();
        assert_eq!(*missing.kind, FaultKind::Missing { id: "menu".to_owned(), language: "en".to_owned() });
        assert_eq!(missing.diagnostic().unwrap().code, "ftl::missing");
    }

    #[test]
    fn bytes_that_are_no_text_are_a_fault_of_the_file() {
        let file = SourceFile::new("own.ftl", b"menu = \xff".as_slice());
        let read = localizers(&[Locale::new("fi").unwrap()], &[vec![]], &[(0, &file)]);
        assert_eq!(read.diagnostics[0].code, "source::not-utf8");
    }

    #[test]
    fn threads_share_a_localizer() {
        fn shared<T: Send + Sync + Clone>() {}
        shared::<Localizer>();
        shared::<Locale>();
        let fi = localizer("fi", "menu = Valikko { -x }\n-x = !");
        let ask = || assert_eq!(fi.constant("menu"), Ok("Valikko !"));
        std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(ask))));
    }

    const INTERFACE: [(&str, &str); 3] = [
        ("fi", include_str!("../i18n/fi/interface.ftl")),
        ("en", include_str!("../i18n/en/interface.ftl")),
        ("sv", include_str!("../i18n/sv/interface.ftl")),
    ];

    #[test]
    fn the_bundled_interface_is_sound_and_whole_in_every_language() {
        let ids = |text: &str| -> Vec<String> {
            text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).filter(|id| is_id(id)).collect()
        };
        for (code, text) in INTERFACE {
            assert_eq!(ids(text), ids(INTERFACE[0].1), "{code}");
            let localizer = localizer(code, text);
            for id in ids(text) {
                assert!(localizer.has(&id), "{code}: {id}");
            }
        }
    }

    fn is_id(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    }

    #[test]
    fn every_fault_has_words_in_both_languages() {
        let codes = [
            "ftl-missing",
            "ftl-syntax",
            "ftl-too-deep",
            "ftl-duplicate",
            "ftl-unknown-reference",
            "ftl-unknown-variable",
            "ftl-unknown-function",
            "ftl-unknown-option",
            "ftl-option-clash",
            "ftl-wrong-count",
            "ftl-wrong-type",
            "ftl-unknown-parameter",
            "ftl-unknown-form",
            "ftl-missing-parameter",
            "ftl-cycle",
            "ftl-too-large",
        ];
        let names = ["id", "language", "problem", "detail", "kind", "name", "function", "option", "value", "count"];
        let more = ["expected", "term", "parameter", "way"];
        let facts: Facts = names.iter().chain(&more).map(|name| ((*name).to_owned(), Value::from("x"))).collect();
        let english = include_str!("../i18n/en/diagnostics.ftl");
        let finnish = include_str!("../i18n/fi/diagnostics.ftl");
        for (code, text) in [("en", english), ("fi", finnish)] {
            let read = read(&[(code, &[])], &[(0, "diagnostics.ftl", text)]);
            for id in codes {
                assert!(read.value[0].message(id, &facts).is_ok(), "{code}: {id}");
                assert!(read.value[0].attribute(id, "hint", &facts).is_ok(), "{code}: {id}.hint");
            }
            assert!(read.value[0].attribute("ftl-duplicate", "first", &facts).is_ok(), "{code}");
        }
    }
}
