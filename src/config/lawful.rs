//! `[lawful]`: what the accessibility statement and the privacy notice have to tell. Each value is a fact
//! of that name, `{ $lawful-business-id }`; one that is not there yet is a fact as well, which says on the page
//! that it is missing.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::table::{Scalar, Table};

/// What begins a passage that an organiser has to write: `**{ $to-complete }: …**`.
pub const TO_COMPLETE: &str = "to-complete";

/// The fact that holds the address of the site itself.
pub const SITE_ADDRESS: &str = "site-address";

/// What the table may hold.
pub const KEYS: [&str; 7] =
    ["business_id", "published", "stated", "reviewed", "retention_months", "server", "log_days"];

/// The facts that hold these, in the same order.
pub const FACTS: [&str; 7] = [
    "lawful-business-id",
    "lawful-published",
    "lawful-stated",
    "lawful-reviewed",
    "lawful-retention-months",
    "lawful-server",
    "lawful-log-days",
];

/// What the organiser has written there, by key.
#[derive(Clone, Debug, Default)]
pub struct Lawful(BTreeMap<&'static str, Scalar>);

impl Lawful {
    /// The value of a key, where it is there.
    pub fn get(&self, key: &str) -> Option<&Scalar> {
        self.0.get(key)
    }
}

/// Reads the table.
pub(super) fn read(table: &mut Table<'_>) -> Lawful {
    let Some(mut section) = table.table("lawful") else { return Lawful::default() };
    let text = |section: &mut Table<'_>, key| {
        let found = section.string(key).map(|found| found.value);
        found.filter(|text| !text.trim().is_empty()).map(Scalar::Text)
    };
    let date =
        |section: &mut Table<'_>, key| section.date(key).map(|found| found.value).map(|day: Date| Scalar::Date(day));
    let number = |section: &mut Table<'_>, key| section.integer(key, 1).map(|number| Scalar::Number(number as f64));
    let mut values = BTreeMap::new();
    for key in KEYS {
        let value = match key {
            "published" | "stated" | "reviewed" => date(&mut section, key),
            "retention_months" | "log_days" => number(&mut section, key),
            _ => text(&mut section, key),
        };
        values.extend(value.map(|value| (key, value)));
    }
    section.finish();
    Lawful(values)
}
