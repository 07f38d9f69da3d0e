//! `[translation.…]`: what happens where a translation is missing.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::table::Table;

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

/// The policies by folder.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    missing: BTreeMap<String, Missing>,
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
}

/// Reads `[translation]`.
pub(super) fn read(table: &mut Table<'_>) -> Policies {
    let mut policies = Policies::default();
    let Some(section) = table.table("translation") else { return policies };
    for (folder, mut entry) in section.named_tables() {
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
