//! `[synced]`: which text of the source a translation follows, section by section.
//!
//! ```toml
//! [synced]
//! _head = "3f9a2c"
//! tasks = { hash = "b1770e", reason = "The tax rule is for Finland alone" }
//! ```
//!
//! A key is that of a [section](crate::content::section), a value the beginning of its hash. A reason
//! is kept where the translation was accepted although its structure differs.

use crate::diagnostic::{Diagnostic, Span};
use crate::table::{Located, Table};

/// What a translation follows.
#[derive(Clone, Debug)]
pub struct Synced {
    /// The sections, in the order of the file.
    pub entries: Vec<SyncedSection>,
    /// Where the table stands.
    pub span: Span,
}

/// The text of a section that was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncedSection {
    /// The key of the section and where it stands.
    pub key: Located<String>,
    /// The beginning of the section's hash; `None` where it could not be read, which was reported.
    pub hash: Option<String>,
    /// Why the structures may differ.
    pub reason: Option<String>,
    /// Where the value stands.
    pub value: Span,
}

impl Synced {
    /// The entry of a section.
    pub fn get(&self, key: &str) -> Option<&SyncedSection> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }
}

/// Reads the table, where there is one.
///
/// # Diagnostics
/// `toml::wrong-type` for a value that is neither a text nor a table, `translation::bad-hash` for one that
/// is no hash.
pub(super) fn read(table: &mut Table<'_>) -> Option<Synced> {
    let section = table.table("synced")?;
    let span = table.key_span("synced").unwrap_or_else(|| section.head());
    let mut entries = Vec::new();
    for key in section.names() {
        let (hash, reason, value) = match section.inner_table(&key.value) {
            Some(mut inner) => {
                let (hash, reason) = (inner.required_string("hash"), inner.string("reason"));
                inner.finish();
                (hash, reason, inner.head())
            }
            None => {
                let hash = section.named_string(&key.value);
                let value = hash.as_ref().map_or_else(|| key.span.clone(), |hash| hash.span.clone());
                (hash, None, value)
            }
        };
        let hash = hash.filter(|hash| {
            let fits = is_hash(&hash.value);
            if !fits {
                let fault = Diagnostic::error("translation::bad-hash", hash.span.clone());
                section.report(fault.with("value", &hash.value));
            }
            fits
        });
        entries.push(SyncedSection {
            key,
            value,
            hash: hash.map(|hash| hash.value.to_ascii_lowercase()),
            reason: reason.map(|reason| reason.value).filter(|reason| !reason.trim().is_empty()),
        });
    }
    entries.sort_by_key(|entry| entry.key.span.start);
    Some(Synced { entries, span })
}

/// Whether a text can be the beginning of a hash: six or more hexadecimal digits.
fn is_hash(text: &str) -> bool {
    (6..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
