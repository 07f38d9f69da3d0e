//! `sitegen.toml`: what the organiser decided, checked and typed.

pub mod addition;
pub mod branding;
pub mod lawful;
pub mod occasion;
pub mod policy;
pub mod publishing;
pub mod season;
pub mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::source::lineage::Lineage;
use crate::source::{Settings, SourceFile};
use crate::table::shape::Shape;
use crate::table::{self, Located, Origin, Scalar, Table};

pub use branding::Branding;
pub use lawful::Lawful;
pub use occasion::Occasion;
pub use policy::{Policies, Policy};
pub use publishing::{Host, Publishing};
pub use season::Season;

/// The name of the file.
pub const FILE: &str = "sitegen.toml";

/// The configuration of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address of the site's root, with `/` at its end.
    pub base_url: String,
    /// The languages; the first is shown first.
    pub languages: Vec<Language>,
    /// The index of the language that content is written in first.
    pub source_language: usize,
    /// The name of the theme: a folder below `themes/`.
    pub theme: Located<String>,
    /// The theme and those that it extends, where they were looked for.
    pub lineage: Lineage,
    /// Placeables that the organiser named.
    pub facts: BTreeMap<String, Located<Scalar>>,
    /// The seasons.
    pub seasons: Vec<Season>,
    /// The index of the current season.
    pub season: Option<usize>,
    /// The ids of the pages in the main navigation; `None` for the top-level pages in their order.
    pub menu: Option<Vec<Located<String>>>,
    /// The ids of the pages linked at the foot of every page.
    pub footer: Vec<Located<String>>,
    /// What to do where a translation is missing or old.
    pub policies: Policies,
    /// Whether words of the glossary are explained where texts use them.
    pub explain_terms: bool,
    /// What makes the look the site's own.
    pub branding: Branding,
    /// Where a page's file can be edited: an address in which `{path}` stands for its path.
    pub edit_url: Option<String>,
    /// Whether the site can be searched.
    pub search: bool,
    /// Whether the site can be read without a connection; `None` where nothing was ever said about it.
    pub offline: Option<bool>,
    /// Where and how it is published.
    pub publishing: Publishing,
    /// What the pages that the law asks for have to tell.
    pub lawful: Lawful,
}

/// A language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    /// The BCP 47 tag, as in file names and URLs.
    pub code: String,
    /// The languages whose texts serve where this one has none, as indices.
    pub fallback: Vec<usize>,
    /// Where the tag stands.
    pub span: Span,
}

impl Config {
    /// The index of the language with this tag.
    pub fn language(&self, code: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.code == code)
    }

    /// The tags of all languages.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.code.as_str())
    }

    /// Whether a language's text may be that of `other`: itself, or one that it falls back to.
    pub fn may_speak(&self, language: usize, other: usize) -> bool {
        reaches(&self.languages, language, other)
    }

    /// The path of the site's root: `/`, or `/guide/` where the site lies in a folder of its host.
    pub fn root_path(&self) -> &str {
        root_path(&self.base_url)
    }

    /// The whole address of the site's root, where it is known: there is none for a bare `/`.
    pub fn address(&self) -> Option<&str> {
        Some(self.base_url.as_str()).filter(|url| url.contains("://"))
    }

    /// The current season.
    pub fn current_season(&self) -> Option<&Season> {
        self.season.map(|index| &self.seasons[index])
    }
}

/// Reads `sitegen.toml`. `None` only where there is no language to build for.
///
/// # Diagnostics
/// Those of [`table`], and `config::…` for values that do not fit together.
pub fn read(file: &SourceFile, settings: &Settings) -> Reported<Option<Config>> {
    let (text, mut diagnostics) = file.readable();
    let body = text.trim_start_matches('\u{feff}');
    let origin = Origin { path: &file.path, offset: text.len() - body.len() };
    let head = Span::file(&file.path);
    let (config, found) = table::parse(body, origin, head, |table| read_root(table, settings));
    diagnostics.extend(found);
    if config.is_none() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::error("config::no-language", Span::file(&file.path)));
    }
    Reported::new(config, diagnostics)
}

/// The shape of the file.
pub fn shape() -> Shape {
    table::shape::shape(|table| read_root(table, &Settings::default()))
}

fn read_root(table: &mut Table<'_>, settings: &Settings) -> Option<Config> {
    let base_url = read_base_url(table, settings);
    let languages = read_languages(table);
    let source = table.string("source_language");
    let theme = read_theme(table);
    let facts = read_facts(table);
    let (seasons, season) = season::read(table, settings);
    let menu = table.has("menu").then(|| table.strings("menu"));
    let footer = table.strings("footer");
    let policies = policy::read(table);
    let branding = branding::read(table);
    let explain_terms = table.boolean("explain_terms").unwrap_or(true);
    let edit_url = read_edit_url(table);
    let search = table.boolean("search").unwrap_or(true);
    let offline = table.boolean("offline");
    let publishing = publishing::read(table);
    let lawful = lawful::read(table);
    if languages.is_empty() {
        return None;
    }
    let source_language = match source {
        Some(code) => find_language(table, &languages, &code).unwrap_or(0),
        None => 0,
    };
    Some(Config {
        base_url,
        languages,
        source_language,
        lineage: Lineage::new(&theme.value),
        theme,
        facts,
        seasons,
        season,
        menu,
        footer,
        policies,
        explain_terms,
        branding,
        edit_url,
        search,
        offline,
        publishing,
        lawful,
    })
}

fn read_base_url(table: &mut Table<'_>, settings: &Settings) -> String {
    let written = table.string("base_url");
    let (url, span) = match (&settings.base_url, written) {
        (Some(url), _) => (url.clone(), None),
        (None, Some(found)) => (found.value, Some(found.span)),
        (None, None) => ("/".to_owned(), None),
    };
    if !is_base_url(&url) {
        let diagnostic = match span {
            Some(span) => Diagnostic::error("config::base-url", span),
            None => Diagnostic::global("config::base-url"),
        };
        table.report(diagnostic.with("value", &url));
    }
    if url.ends_with('/') { url } else { url + "/" }
}

/// Whether a text can be the address of a site's root.
pub fn is_base_url(url: &str) -> bool {
    // A bare `/` serves a site whose address is not known yet: every URL is then relative to the host.
    let fits =
        url == "/" || url.strip_prefix("https://").or(url.strip_prefix("http://")).is_some_and(|rest| !rest.is_empty());
    fits && !url.contains(char::is_whitespace) && !url.contains(['?', '#', '"', '<', '>'])
}

/// The path of a site whose address is `base_url`: `/`, or `/guide/`.
pub fn root_path(base_url: &str) -> &str {
    let after_scheme = base_url.find("://").map_or(0, |at| at + 3);
    base_url[after_scheme..].find('/').map_or("/", |at| &base_url[after_scheme + at..])
}

fn read_edit_url(table: &mut Table<'_>) -> Option<String> {
    let found = table.string("edit_url")?;
    let is_address = found.value.starts_with("https://") || found.value.starts_with("http://");
    if is_address && found.value.contains("{path}") && !found.value.contains(char::is_whitespace) {
        return Some(found.value);
    }
    table.report(Diagnostic::error("config::edit-url", found.span).with("value", &found.value));
    None
}

fn read_theme(table: &mut Table<'_>) -> Located<String> {
    let usual = |span| Located { value: "guide".to_owned(), span };
    let Some(found) = table.string("theme") else { return usual(table.head()) };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !found.value.is_empty() && found.value.bytes().all(fits) {
        return found;
    }
    table.report(Diagnostic::error("config::theme-name", found.span.clone()).with("value", &found.value));
    usual(found.span)
}

fn read_languages(table: &mut Table<'_>) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    let mut fallbacks = Vec::new();
    for mut entry in table.tables("languages") {
        let code = entry.required_string("code");
        let fallback = entry.strings("fallback");
        entry.finish();
        let Some(code) = code else { continue };
        if !is_language_tag(&code.value) {
            entry.report(Diagnostic::error("config::language-tag", code.span).with("value", &code.value));
        } else if let Some(first) = languages.iter().find(|language| language.code == code.value) {
            let diagnostic = Diagnostic::error("config::duplicate-language", code.span).with("value", &code.value);
            entry.report(diagnostic.label(first.span.clone(), "first"));
        } else {
            languages.push(Language { code: code.value, fallback: Vec::new(), span: code.span });
            fallbacks.push(fallback);
        }
    }
    for (index, codes) in fallbacks.iter_mut().enumerate() {
        codes.retain(|code| find_language(table, &languages, code).is_some());
        languages[index].fallback = codes.iter().filter_map(|code| position(&languages, code)).collect();
    }
    report_fallback_cycles(table, &mut languages, &fallbacks);
    languages
}

fn find_language(table: &Table<'_>, languages: &[Language], code: &Located<String>) -> Option<usize> {
    let found = position(languages, code);
    if found.is_none() {
        let known = languages.iter().map(|language| language.code.as_str());
        table.report(
            Diagnostic::error("config::unknown-language", code.span.clone())
                .with("value", &code.value)
                .suggest(&code.value, known),
        );
    }
    found
}

fn position(languages: &[Language], code: &Located<String>) -> Option<usize> {
    languages.iter().position(|language| language.code == code.value)
}

/// A chain that comes back to its start serves no one: it is reported and cut.
fn report_fallback_cycles(table: &Table<'_>, languages: &mut [Language], fallbacks: &[Vec<Located<String>>]) {
    for start in 0..languages.len() {
        let leads_back = |first: &usize| reaches(languages, *first, start);
        let Some(at) = languages[start].fallback.iter().position(leads_back) else { continue };
        let diagnostic = Diagnostic::error("config::fallback-cycle", fallbacks[start][at].span.clone());
        table.report(diagnostic.with("value", &languages[start].code));
        languages[start].fallback.clear();
    }
}

/// Whether the fallbacks of `from`, or itself, come to the language `to`.
fn reaches(languages: &[Language], from: usize, to: usize) -> bool {
    let mut seen = vec![from];
    let mut todo = vec![from];
    while let Some(next) = todo.pop() {
        if next == to {
            return true;
        }
        for further in &languages[next].fallback {
            if !seen.contains(further) {
                seen.push(*further);
                todo.push(*further);
            }
        }
    }
    false
}

/// Whether a text has the form of a BCP 47 tag that we accept: a language of two or three letters,
/// then subtags of two to eight letters or digits (RFC 5646, section 2.1, without private use).
pub fn is_language_tag(code: &str) -> bool {
    let mut parts = code.split('-');
    let is_language = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_language && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn read_facts(table: &mut Table<'_>) -> BTreeMap<String, Located<Scalar>> {
    let mut facts = BTreeMap::new();
    let Some(section) = table.table("facts") else { return facts };
    for name in section.names() {
        if !is_fact_name(&name.value) {
            section.report(Diagnostic::error("config::fact-name", name.span).with("name", &name.value));
        } else if let Some(value) = section.scalar(&name.value) {
            facts.insert(name.value, value);
        }
    }
    facts
}

/// A Fluent identifier in lower case: it is written as `{ $name }`.
fn is_fact_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Names a [`Config`] for messages about files that belong to no language.
pub fn path() -> Arc<str> {
    FILE.into()
}
