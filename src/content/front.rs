//! Front matter: the facts and short texts at the head of a page, typed by kind.
//!
//! The same reader serves the source page and its translations. Which keys are shared facts is
//! known here too: a translation may repeat one, but only with the same value.

mod fields;
pub mod record;
pub mod synced;
pub mod words;

use jiff::civil::Date;

use crate::content::kind::Kind;
use crate::content::slug::{is_slug, slugify};
use crate::content::text::Text;
use crate::content::typography::Marks;
use crate::diagnostic::{Diagnostic, Span};
use crate::table::shape::Shape;
use crate::table::{self, Located, Table, literal};

pub use fields::{ACTIVITY_KINDS, Activity, EVENT_KINDS, Event, Fields, PARTICIPANTS, PERSON_KINDS, Person, Place};
use fields::{fields, required_facts};
use synced::Synced;

/// The front matter of a page.
#[derive(Clone, Debug)]
pub struct Front {
    /// The title.
    pub title: Text,
    /// The description.
    pub description: Option<Text>,
    /// The slug, as it was written.
    pub slug: Option<Located<String>>,
    /// The language that the page was written in first, where it is not that of the site.
    pub source_language: Option<Located<String>>,
    /// The place in lists.
    pub order: Option<i64>,
    /// Whom it is for: role ids.
    pub audience: Vec<Located<String>>,
    /// The tracks in which it is published; empty is always.
    pub tracks: Vec<Located<String>>,
    /// Former addresses.
    pub aliases: Vec<Located<String>>,
    /// Whether it is still being written.
    pub draft: bool,
    /// The day when the text was last looked over.
    pub updated: Option<Date>,
    /// What the kind adds; absent from the page of a whole folder.
    pub fields: Fields,
    /// The facts that the kind requires and this file lacks; a fault in a source page alone.
    pub missing: Vec<&'static str>,
    /// The shared keys that are there: name, place and value as written.
    pub shared: Vec<(&'static str, Span, String)>,
    /// Which text of the source a translation follows.
    pub synced: Option<Synced>,
    /// Where the front matter begins.
    pub span: Span,
    /// Whether all of it could be read. If not, a fact that is not there may only be lost.
    pub is_whole: bool,
}

/// The keys that only the source page owns. `kind` and `season` are among them for every kind that has them.
const SHARED: [&str; 34] = [
    "order",
    "audience",
    "tracks",
    "aliases",
    "draft",
    "updated",
    "icon",
    "months",
    "phase",
    "minutes",
    "kind",
    "participants",
    "themes",
    "filled_by",
    "copies",
    "version",
    "parallel",
    "start",
    "end",
    "places",
    "register_by",
    "revision",
    "season",
    "url",
    "region",
    "languages",
    "logo",
    "person",
    "consent",
    "email",
    "phone",
    "image",
    "date",
    "paper",
];

/// The keys that are neither words nor shared facts: each language has its own or none.
const OWN: [&str; 4] = ["slug", "source_language", "synced", "draft"];

/// Whether a key of front matter holds a fact, which the source page alone has to say.
pub fn is_fact(key: &str) -> bool {
    SHARED.contains(&key) || key == "cover"
}

/// Whether a key of front matter holds words, which a translation says in its own language.
pub fn is_translated(key: &str) -> bool {
    !is_fact(key) && !OWN.contains(&key)
}

/// How the front matter of one page is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The kind of its folder.
    pub kind: Kind,
    /// Whether it is the page of the whole folder, which is a plain page.
    pub is_collection: bool,
    /// The language's typography.
    pub marks: Marks,
}

/// The shape of the front matter of a source page of a kind.
pub fn shape(kind: Kind) -> Shape {
    let mut shape = shape_of_translation(kind);
    for key in &mut shape.keys {
        // The dates of an event may stand with the season, in the configuration.
        key.required |= kind != Kind::Event && required_facts(kind).contains(&key.name);
    }
    shape
}

/// The shape of the front matter of a translation, which needs the words alone.
pub fn shape_of_translation(kind: Kind) -> Shape {
    let reading = Reading { kind, is_collection: false, marks: Marks::of("en") };
    table::shape::shape(|table| read(table, reading))
}

/// Reads the front matter from a table.
pub fn read(table: &mut Table<'_>, reading: Reading) -> Front {
    let kind = if reading.is_collection { Kind::Page } else { reading.kind };
    let shared = shared_keys(table);
    let title = required_text(table, "title", reading);
    let slug = table.string("slug").filter(|slug| {
        let fits = is_slug(&slug.value) && !slugify(&slug.value).is_empty();
        if !fits {
            table.report(
                Diagnostic::error("front::bad-slug", slug.span.clone()).with("slug", slug.value.escape_debug()),
            );
        }
        fits
    });
    Front {
        title,
        description: text(table, "description", reading),
        slug,
        source_language: table.string("source_language"),
        order: table.integer("order", i64::MIN),
        audience: table.strings("audience"),
        tracks: table.strings("tracks"),
        aliases: table.strings("aliases"),
        draft: table.boolean("draft").unwrap_or(false),
        updated: table.date("updated").map(|found| found.value),
        fields: fields(table, kind, reading),
        missing: required_facts(kind).iter().copied().filter(|key| !table.has(key)).collect(),
        shared,
        synced: synced::read(table),
        span: table.head(),
        is_whole: table.is_whole(),
    }
}

fn shared_keys(table: &Table<'_>) -> Vec<(&'static str, Span, String)> {
    let key = |key: &'static str| Some((key, table.key_span(key)?, table.written(key)?));
    SHARED.into_iter().chain(["cover"]).filter_map(key).collect()
}

fn required_text(table: &mut Table<'_>, key: &'static str, reading: Reading) -> Text {
    table.require(key);
    let Some(found) = table.string(key) else { return Text::default() };
    let text = to_text(table, &found, reading);
    if text.is_empty() {
        table.report(Diagnostic::error("front::empty", found.span).with("key", key));
    }
    text
}

fn text(table: &mut Table<'_>, key: &'static str, reading: Reading) -> Option<Text> {
    table.string(key).map(|found| to_text(table, &found, reading))
}

fn texts(table: &mut Table<'_>, key: &'static str, reading: Reading) -> Vec<Text> {
    table.strings(key).iter().map(|found| to_text(table, found, reading)).collect()
}

/// A string of front matter as a text. Its place is what stands between the quotation marks.
fn to_text(table: &Table<'_>, found: &Located<String>, reading: Reading) -> Text {
    let (inside, shifts) = literal::inside(table.raw(&found.span), &found.value);
    let start = found.span.start as usize;
    let place = start + inside.start..start + inside.end;
    Text::parse_shifted(&found.value, &found.span.path, place, &shifts).typeset(reading.marks)
}
