//! `[translation.…]`: what happens where a translation is missing, and how much each check weighs.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::table::{Located, Scalar, Table};

/// What to do with a page that has no text in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Stop: it must not be published.
    Error,
    /// Show the text of the fallback language, marked as such, and tell the translator.
    Notice,
    /// Show the text of the fallback language, marked as such.
    Fallback,
    /// Leave the page out of that language.
    Hide,
}

const WORDS: [(&str, Missing); 4] =
    [("error", Missing::Error), ("notice", Missing::Notice), ("fallback", Missing::Fallback), ("hide", Missing::Hide)];

/// The folders whose kinds have a policy of their own; `pages` is everything else.
const FOLDERS: [&str; 14] = [
    "pages",
    "roles",
    "phases",
    "activities",
    "faq",
    "agreements",
    "forms",
    "events",
    "partners",
    "stories",
    "people",
    "news",
    "glossary",
    "workbooks",
];

/// How much a finding weighs: `[translation.checks]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Nothing is published.
    Error,
    /// It is told.
    Warning,
    /// It is not looked for.
    Off,
}

const WEIGHTS: [(&str, Weight); 3] = [("error", Weight::Error), ("warning", Weight::Warning), ("off", Weight::Off)];

/// The name of the table of checks, which stands among the folders.
const CHECKS: &str = "checks";

/// The policies by folder, and the weights of checks.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    missing: BTreeMap<String, Missing>,
    checks: Vec<(Located<String>, Weight)>,
}

impl Policies {
    /// What to do where a page of `folder` is missing. What people sign is an error by default:
    /// no one is to be handed an agreement in a language that they did not choose.
    pub fn missing(&self, folder: &str) -> Missing {
        self.missing.get(folder).copied().unwrap_or(match folder {
            "agreements" | "forms" => Missing::Error,
            _ => Missing::Fallback,
        })
    }

    /// How much the check `name` weighs; `None` where the site says nothing of it.
    pub fn weight(&self, name: &str) -> Option<Weight> {
        self.checks.iter().find(|(known, _)| known.value == name).map(|(_, weight)| *weight)
    }

    /// The names of the checks that the site says something of.
    pub fn checks(&self) -> impl Iterator<Item = &Located<String>> {
        self.checks.iter().map(|(name, _)| name)
    }
}

/// Reads `[translation.checks]`. Whether there is such a check is known where the checks are.
fn read_checks(table: &Table<'_>, policies: &mut Policies) {
    for name in table.names() {
        let Some(given) = table.scalar(&name.value) else { continue };
        let word = if let Scalar::Text(word) = &given.value { word.as_str() } else { "" };
        match WEIGHTS.iter().find(|(known, _)| *known == word) {
            Some((_, weight)) => policies.checks.push((name, *weight)),
            None => {
                let words = WEIGHTS.map(|(word, _)| word);
                let diagnostic = Diagnostic::error("toml::unknown-value", given.span.clone());
                let diagnostic =
                    diagnostic.with("key", &name.value).with("value", table.raw(&given.span).trim_matches('"'));
                table.report(diagnostic.with("known", words.join(", ")).suggest(word, words));
            }
        }
    }
}

/// Reads `[translation]`.
pub(super) fn read(table: &mut Table<'_>) -> Policies {
    let mut policies = Policies::default();
    let Some(section) = table.table("translation") else { return policies };
    for (folder, mut entry) in section.named_tables() {
        if folder.value == CHECKS {
            read_checks(&entry, &mut policies);
            continue;
        }
        let words = WORDS.map(|(word, _)| word);
        let missing = entry.one_of("missing", &words);
        // The policy for stale text is checked here and applied where sections are compared.
        entry.one_of("stale", &words);
        entry.finish();
        if !FOLDERS.contains(&folder.value.as_str()) {
            let diagnostic = Diagnostic::error("config::unknown-folder", folder.span);
            entry.report(diagnostic.with("value", &folder.value).suggest(&folder.value, FOLDERS));
        } else if let Some(found) = missing {
            policies.missing.insert(folder.value, WORDS[found.value].1);
        }
    }
    policies
}
