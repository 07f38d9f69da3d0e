//! The findings in Fluent files: their codes, how bad each is by default, and how some are mended.

use std::ops::Range;
use std::sync::Arc;

use crate::config::policy::Level;
use crate::config::{Config, policy};
use crate::diagnostic::{Diagnostic, Severity};

/// What was found, and how a program can mend it, where it can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// What is to be put where.
    pub edit: Option<Edit>,
}

/// Text to be put in place of other text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub path: Arc<str>,
    /// The bytes that go.
    pub place: Range<usize>,
    /// What comes.
    pub text: String,
}

impl From<Diagnostic> for Finding {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, edit: None }
    }
}

impl Finding {
    /// A finding that is mended by putting `text` in its place.
    pub(super) fn mended(diagnostic: Diagnostic, text: impl Into<String>) -> Self {
        let edit = diagnostic.span.as_ref().map(|span| Edit {
            path: Arc::clone(&span.path),
            place: span.start as usize..span.end as usize,
            text: text.into(),
        });
        Self { diagnostic, edit }
    }
}

/// The findings whose weight the policy decides, and which a comment can silence: each with the
/// weight that it has unless `[translation.checks]` says otherwise. What breaks a page or shows
/// readers something false is an error.
pub const CHECKS: [(&str, Severity); 40] = [
    ("ftl::avoided-word", Severity::Warning),
    ("ftl::bad-comment", Severity::Warning),
    ("ftl::date-form", Severity::Warning),
    ("ftl::double-space", Severity::Warning),
    ("ftl::dropped-variable", Severity::Warning),
    ("ftl::duplicate-attribute", Severity::Error),
    ("ftl::duplicate-file", Severity::Warning),
    ("ftl::duplicate-variant", Severity::Error),
    ("ftl::edge-space", Severity::Warning),
    ("ftl::ellipsis", Severity::Warning),
    ("ftl::empty-translation", Severity::Warning),
    ("ftl::end-punctuation", Severity::Warning),
    ("ftl::extra-attribute", Severity::Warning),
    ("ftl::extra-value", Severity::Warning),
    ("ftl::foreign-link", Severity::Warning),
    ("ftl::form-missing", Severity::Error),
    ("ftl::form-undeclared", Severity::Warning),
    ("ftl::markup-broken", Severity::Error),
    ("ftl::markup-differs", Severity::Warning),
    ("ftl::markup-forbidden", Severity::Error),
    ("ftl::missing-attribute", Severity::Warning),
    ("ftl::missing-interface", Severity::Warning),
    ("ftl::missing-message", Severity::Warning),
    ("ftl::missing-value", Severity::Error),
    ("ftl::no-break-space", Severity::Warning),
    ("ftl::obsolete-message", Severity::Warning),
    ("ftl::plural-missing", Severity::Warning),
    ("ftl::plural-useless", Severity::Warning),
    ("ftl::quotes", Severity::Warning),
    ("ftl::same-as-source", Severity::Warning),
    ("ftl::swallowed", Severity::Error),
    ("ftl::too-long", Severity::Warning),
    ("ftl::undefined-key", Severity::Error),
    ("ftl::unknown-allow", Severity::Warning),
    ("ftl::unknown-key", Severity::Warning),
    ("ftl::unknown-variable", Severity::Error),
    ("ftl::untranslated", Severity::Warning),
    ("ftl::unused-allow", Severity::Warning),
    ("ftl::unused-message", Severity::Warning),
    ("ftl::unused-term", Severity::Warning),
];

/// The name of a code in the policy and in comments: without the `ftl::` before it.
pub(super) fn short(code: &str) -> &str {
    code.strip_prefix("ftl::").unwrap_or(code)
}

/// The short names of all checks.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(code, _)| short(code))
}

/// Gives each finding the weight that the policy says, and drops those that are off.
///
/// # Diagnostics
/// `config::unknown-check` for what the policy names and does not exist.
pub(super) fn weigh(findings: &mut Vec<Finding>, config: &Config) {
    findings.retain_mut(|finding| {
        let code = finding.diagnostic.code;
        let Some((_, usual)) = CHECKS.iter().find(|(known, _)| *known == code) else { return true };
        let weight = config.policies.weight(short(code));
        finding.diagnostic.severity = match weight {
            None => *usual,
            Some(Level::Error) => Severity::Error,
            Some(Level::Warning) => Severity::Warning,
            Some(Level::Off) => return false,
        };
        true
    });
    let known = || names().chain(policy::CHECKS.iter().map(|(name, _)| *name));
    for name in config.policies.checks() {
        let given = policy::short(&name.value);
        if !known().any(|known| known == given) {
            let diagnostic = Diagnostic::error("config::unknown-check", name.span.clone()).with("name", &name.value);
            findings.push(diagnostic.suggest(given, known()).into());
        }
    }
}
