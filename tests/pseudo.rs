//! Pseudo-languages find what was not written to be translated: in `en-XA` every letter that comes
//! from a catalogue or from content has an accent, so a plain one was written into a template or the
//! program.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use html5gum::{Token, Tokenizer};

use crate::harness::{Compiled, Site, files_below};
use crate::published::root;

/// The bundled programme with two pseudo-languages, and facts without letters: these are the organiser's
/// and are the same in every language.
static SITE: LazyLock<Compiled> = LazyLock::new(|| {
    let mut site = Site::default();
    for folder in ["content", "i18n"] {
        for (path, bytes) in files_below(&root().join(folder)).unwrap() {
            site = site.with(&format!("{folder}/{path}"), bytes);
        }
    }
    let settings = std::fs::read_to_string(root().join("sitegen.toml")).unwrap();
    let mut text = String::new();
    for line in settings.lines() {
        let fact = line.split_once(" = \"").filter(|(name, _)| FACTS.contains(name));
        writeln!(text, "{}", fact.map_or_else(|| line.to_owned(), |(name, _)| format!("{name} = \"1@2.3\""))).unwrap();
    }
    let languages = "\n[[languages]]\ncode = \"en-XA\"\n\n[[languages]]\ncode = \"ar-XB\"\n";
    Compiled::good(site.with("sitegen.toml", text + languages).compile())
});

/// The facts of the bundled configuration that have letters.
const FACTS: [&str; 8] = [
    "organisation",
    "contact-name",
    "contact-email",
    "contact-phone",
    "street-address",
    "hall-address",
    "library-address",
    "pavilion-address",
];

/// The names of people and places: facts of the source pages.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let files = files_below(&root().join("content")).unwrap();
    let texts = files.into_values().map(|bytes| String::from_utf8(bytes).unwrap_or_default());
    let named = |line: &str| {
        let (key, value) = line.split_once(" = \"")?;
        ["address", "region", "person"].contains(&key).then(|| value.trim_end_matches('"').to_owned())
    };
    texts.flat_map(|text| text.lines().filter_map(named).collect::<Vec<_>>()).collect()
});

/// What the program writes as it is in every language, with the reason.
const SAME: [&str; 5] = [
    "PDF",                     // the name of a format
    "kB",                      // an international symbol; a language with its own has it in `file-size`
    "mentorointi.example.org", // the address of the site
    "Suomi",                   // the name of another language in itself
    "EUR",                     // an ISO code
];

/// The attributes that people read or hear.
const READ: [&str; 6] = ["alt", "aria-label", "aria-description", "title", "placeholder", "content"];

#[test]
fn no_text_of_a_page_is_written_into_a_template_or_the_program() {
    let mut faults = String::new();
    let mut seen = 0;
    for path in SITE.paths().into_iter().filter(|path| path.starts_with("en-XA/") && path.ends_with(".html")) {
        for (place, text) in texts(SITE.text(path), "en-XA") {
            seen += 1;
            if let Some(plain) = plain_letters(&text) {
                writeln!(faults, "{path}: {place}: {plain:?} in {text:?}").unwrap();
            }
        }
    }
    assert!(seen > 2000, "only {seen} texts were found");
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn the_search_for_plain_text_finds_it() {
    let html = "<html lang=\"en-XA\"><body><p>[Ñîîñ] <b>5 kB</b></p><p lang=\"fi\">Suomea</p><p>Read <i>on</i></p>\
                <img alt=\"A tree\"><script>let x</script><a href=\"/x/\" aria-label=\"[Ñ]\">1</a><p>[Ñ</p>";
    let found: Vec<_> = texts(html, "en-XA").into_iter().filter_map(|(_, text)| plain_letters(&text)).collect();
    assert_eq!(found, ["Read", "on", "A tree"]);
}

/// What a template writes by itself is found in a page, whichever way it gets there.
#[test]
fn a_word_in_a_template_of_the_site_is_found() {
    let theme = std::fs::read_to_string(root().join("themes/guide/web/breadcrumbs.html")).unwrap();
    let site = Site::minimal()
        .edit("sitegen.toml", "code = \"en\"\nfallback = [\"fi\"]", "code = \"en-XA\"")
        .with("themes/guide/web/breadcrumbs.html", theme.replace("<nav", "<b>Home</b><nav"));
    let site = site.files.keys().filter(|path| path.ends_with(".en.md")).fold(site.clone(), |mut site, path| {
        site.files.remove(path);
        site
    });
    let compiled = site.compile().good();
    let page = compiled.text("en-XA/tietoa/index.html");
    let found: Vec<_> = texts(page, "en-XA").into_iter().filter_map(|(_, text)| plain_letters(&text)).collect();
    assert!(found.contains(&"Home".to_owned()), "{found:?}");
}

#[test]
fn whole_texts_stand_in_brackets_and_are_longer() {
    let page = SITE.text("en-XA/index.html");
    assert!(page.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
    let (mut disguised, mut source) = (0, 0);
    for (path, other) in [("en-XA/index.html", "fi/index.html"), ("en-XA/ukk/index.html", "fi/ukk/index.html")] {
        let Some(_) = SITE.site.tree.get(path) else { continue };
        let count = |path: &str, code| -> usize {
            texts(SITE.text(path), code).iter().map(|(_, text)| text.chars().count()).sum()
        };
        disguised += count(path, "en-XA");
        source += count(other, "fi");
    }
    let percent = disguised * 100 / source;
    assert!((125..160).contains(&percent), "{percent} %");
    // A title is one text, with what stands behind it as another.
    assert!(page.contains("<h1") && page.contains(">[") && page.contains("]</h1>"), "{page}");
}

#[test]
fn the_mirrored_language_runs_from_right_to_left() {
    let page = SITE.text("ar-XB/index.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    assert!(page.contains("\u{202e}Siirry sisältöön\u{202c}"), "{page}");
    let unbalanced = page.matches('\u{202e}').count() != page.matches('\u{202c}').count();
    assert!(!unbalanced && page.matches('\u{202e}').count() > 30);
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "no one should find it");
}

#[test]
fn links_and_answers_lead_to_the_same_places_as_in_the_source() {
    let ids = |path: &str| -> Vec<String> {
        let page = SITE.text(path).replace("en-XA", "fi");
        // Words are sorted by what they are in the language.
        let mut ids: Vec<_> =
            page.split(" id=\"").skip(1).filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect();
        ids.sort();
        ids
    };
    let names = |path: &str| -> Vec<String> {
        let names =
            SITE.text(path).split(" name=\"").skip(1).filter_map(|rest| Some(rest.split('"').next()?.to_owned()));
        names.filter(|name| name.contains('.')).collect()
    };
    let pages = SITE.paths().into_iter().filter(|path| path.starts_with("fi/") && path.ends_with("index.html"));
    // Side by side stand the languages that a page names.
    let pages = pages.filter(|path| !path.ends_with("/fi-en/index.html"));
    let mut compared = 0;
    for path in pages {
        // The address of the search is a word of the interface, which is in disguise, and not the slug of a page.
        let other = path.replacen("fi/", "en-XA/", 1).replace("en-XA/haku/", "en-XA/haakuu/");
        assert_eq!(ids(path), ids(&other), "{path}");
        assert_eq!(names(path), names(&other), "{path}");
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}

#[cfg(feature = "pdf")]
#[test]
fn no_text_of_print_is_written_into_a_template_or_the_program() {
    let folder = crate::published::scratch("pseudo");
    let mut faults = String::new();
    let mut seen = 0;
    for path in SITE.paths().into_iter().filter(|path| path.starts_with("en-XA/") && path.ends_with(".pdf")) {
        let place = folder.join(path.replace('/', "-"));
        crate::harness::put(&place, SITE.site.tree.get(path).unwrap());
        let told = std::process::Command::new("pdftotext").arg("-enc").arg("UTF-8").arg(&place).arg("-").output();
        let told = told.expect("there is no pdftotext: apt-get install poppler-utils");
        assert!(told.status.success(), "{path}");
        let text = String::from_utf8(told.stdout).unwrap();
        // Where an address is broken at a line's end its halves lie apart.
        for line in text.lines().filter(|line| !line.contains("://") && !line.contains("/en-XA/")) {
            seen += 1;
            if let Some(plain) = plain_letters(line) {
                writeln!(faults, "{path}: {plain:?} in {line:?}").unwrap();
            }
        }
    }
    assert!(seen > 500, "only {seen} lines were found");
    assert!(faults.is_empty(), "\n{faults}");
}

/// The first run of plain letters in a text that has no reason to be there.
///
/// Addresses on the web and in town are facts; in braces stand the names of what a script fills in.
fn plain_letters(text: &str) -> Option<String> {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    let text = words.collect::<Vec<_>>().join(" ");
    let parts = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    let text: String = parts.collect();
    let text =
        SAME.iter().copied().chain(NAMES.iter().map(String::as_str)).fold(text, |text, same| text.replace(same, ""));
    let start = text.find(|c: char| c.is_ascii_alphabetic())?;
    let rest = &text[start..];
    let end = rest.find(|c: char| !c.is_ascii_alphabetic() && c != ' ').unwrap_or(rest.len());
    Some(rest[..end].trim_end().to_owned())
}

/// The texts of a page that are meant to be in the language `code`, each with the element or attribute
/// that it stands in.
fn texts(html: &str, code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    // The languages of the elements that are open, by the names of these.
    let mut open: Vec<(String, String)> = Vec::new();
    let utf8 = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = utf8(&tag.name);
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (utf8(name), utf8(value))).collect();
                let inherited = open.last().map_or(code.to_owned(), |(_, lang)| lang.clone());
                let lang = attributes.get("lang").cloned().unwrap_or(inherited);
                let is_text = name != "meta" || is_read(&attributes);
                if lang == code && is_text {
                    let read = attributes.iter().filter(|(name, _)| READ.contains(&name.as_str()));
                    found.extend(read.map(|(attribute, value)| (format!("<{name} {attribute}>"), value.clone())));
                }
                if !tag.self_closing && !VOID.contains(&name.as_str()) {
                    open.push((name, lang));
                }
            }
            Token::EndTag(tag) => {
                let name = utf8(&tag.name);
                if let Some(at) = open.iter().rposition(|(other, _)| *other == name) {
                    open.truncate(at);
                }
            }
            Token::String(text) => {
                let (name, lang) = open.last().cloned().unwrap_or_default();
                let text = utf8(&text);
                let is_text = !["script", "style", "code"].contains(&name.as_str());
                if is_text && lang == code && !text.trim().is_empty() {
                    found.push((format!("<{name}>"), text.trim().to_owned()));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether the content of a `<meta>` is text.
fn is_read(attributes: &BTreeMap<String, String>) -> bool {
    let name = attributes.get("name").or(attributes.get("property")).map_or("", String::as_str);
    matches!(name, "description" | "og:title" | "og:site_name" | "og:description")
}

const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "use"];
