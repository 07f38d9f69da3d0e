//! `[translation.…]`: what happens where a translation is missing or old, and how findings in
//! translations weigh.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::table::{Located, Table};

/// What to do with a page that has no text in a language, or an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Stop: it must not be published.
    Error,
    /// Show what there is (for a missing page the text of the fallback language), marked as such, and tell the translator.
    Notice,
    /// Show the text of another language, marked as such.
    Fallback,
    /// Leave the page out of that language.
    Hide,
}

const WORDS: [(&str, Policy); 4] =
    [("error", Policy::Error), ("notice", Policy::Notice), ("fallback", Policy::Fallback), ("hide", Policy::Hide)];

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

/// The table whose lines are about findings and not about a folder.
const CHECKS_TABLE: &str = "checks";

/// How a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It stops the build.
    Error,
    /// It is told.
    Warning,
    /// It is not looked for.
    Off,
}

const LEVELS: [(&str, Level); 3] = [("error", Level::Error), ("warning", Level::Warning), ("off", Level::Off)];

/// The findings in translations whose weight can be chosen in `[translation.checks]`, without
/// `translation::`, and their weight where nothing is said.
pub const CHECKS: [(&str, Level); 24] = [
    ("untracked", Level::Off),
    ("lacks", Level::Warning),
    ("adds", Level::Warning),
    ("heading-level", Level::Warning),
    ("heading-id", Level::Warning),
    ("link-differs", Level::Warning),
    ("sentences", Level::Warning),
    ("leftover", Level::Warning),
    ("quotes", Level::Warning),
    ("double-space", Level::Warning),
    ("space-before-mark", Level::Warning),
    ("percent", Level::Warning),
    ("unit", Level::Warning),
    ("dash", Level::Warning),
    ("range", Level::Warning),
    ("ellipsis", Level::Warning),
    ("date", Level::Warning),
    ("time", Level::Warning),
    ("avoided-word", Level::Warning),
    ("other-language", Level::Warning),
    ("gone-section", Level::Warning),
    ("synced-in-source", Level::Warning),
    ("unknown-silence", Level::Warning),
    ("useless-silence", Level::Warning),
];

/// The policies by folder, and the weight of findings.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    missing: BTreeMap<String, Policy>,
    stale: BTreeMap<String, Policy>,
    /// The names that the site gives, with the weight of each.
    checks: Vec<(Located<String>, Level)>,
}

impl Policies {
    /// What to do where a page of `folder` is missing. What people sign is an error by default:
    /// no one is to be handed an agreement in a language that they did not choose.
    pub fn missing(&self, folder: &str) -> Policy {
        self.missing.get(folder).copied().unwrap_or(if is_signed(folder) { Policy::Error } else { Policy::Fallback })
    }

    /// What to do where the original of a page of `folder` has changed since it was translated. What
    /// people sign is an error by default: both languages have to say the same.
    pub fn stale(&self, folder: &str) -> Policy {
        self.stale.get(folder).copied().unwrap_or(if is_signed(folder) { Policy::Error } else { Policy::Notice })
    }

    /// How the finding `code` (`translation::leftover`) weighs, where that can be chosen.
    pub fn level(&self, code: &str) -> Option<Level> {
        let name = code.strip_prefix("translation::")?;
        let (_, usual) = CHECKS.iter().find(|(check, _)| *check == name)?;
        Some(self.weight(name).unwrap_or(*usual))
    }

    /// How the finding with this short name weighs; `None` where the site says nothing of it.
    pub fn weight(&self, name: &str) -> Option<Level> {
        self.checks.iter().find(|(given, _)| short(&given.value) == name).map(|(_, level)| *level)
    }

    /// The names of the findings that the site says something of.
    pub fn checks(&self) -> impl Iterator<Item = &Located<String>> {
        self.checks.iter().map(|(name, _)| name)
    }

    /// Gives findings the weight that was chosen for them, and drops those that are off.
    pub fn weigh(&self, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.retain_mut(|found| match self.level(found.code) {
            None => true,
            Some(Level::Off) => false,
            Some(Level::Error) => {
                found.severity = Severity::Error;
                true
            }
            // What is an error for a reason of its own stays one, unless it was asked to be less.
            Some(Level::Warning) => {
                let is_asked = found.code.strip_prefix("translation::").is_some_and(|name| self.weight(name).is_some());
                if is_asked {
                    found.severity = Severity::Warning;
                }
                true
            }
        });
    }
}

/// Whether what lies in a folder is signed or filled in.
pub fn is_signed(folder: &str) -> bool {
    matches!(folder, "agreements" | "forms")
}

/// Reads `[translation]`.
pub(super) fn read(table: &mut Table<'_>) -> Policies {
    let mut policies = Policies::default();
    let Some(section) = table.table("translation") else { return policies };
    let known: Vec<_> = FOLDERS.into_iter().chain([CHECKS_TABLE]).collect();
    for (folder, mut entry) in section.named_tables(&known) {
        if folder.value == CHECKS_TABLE {
            policies.checks = checks(&entry);
            continue;
        }
        let words = WORDS.map(|(word, _)| word);
        let (missing, stale) = (entry.one_of("missing", &words), entry.one_of("stale", &words));
        entry.finish();
        if !FOLDERS.contains(&folder.value.as_str()) {
            let diagnostic = Diagnostic::error("config::unknown-folder", folder.span);
            entry.report(diagnostic.with("value", &folder.value).suggest(&folder.value, FOLDERS));
            continue;
        }
        if let Some(found) = missing {
            policies.missing.insert(folder.value.clone(), WORDS[found.value].1);
        }
        if let Some(found) = stale {
            policies.stale.insert(folder.value, WORDS[found.value].1);
        }
    }
    policies
}

/// A finding's name without that of what it is found in: `leftover` for `translation::leftover`.
pub fn short(name: &str) -> &str {
    name.rsplit("::").next().unwrap_or(name)
}

/// Reads `[translation.checks]`: names of findings and their weights. Whether there is such a finding
/// is known where they are made.
fn checks(table: &Table<'_>) -> Vec<(Located<String>, Level)> {
    let words = LEVELS.map(|(word, _)| word);
    let check = |name: Located<String>| Some((LEVELS[table.named_one_of(&name.value, &words)?].1, name));
    table.names().into_iter().filter_map(check).map(|(level, name)| (name, level)).collect()
}
