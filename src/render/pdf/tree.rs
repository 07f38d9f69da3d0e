//! A document as a tree of plain data: what Typst reads as `/doc.json`.
//!
//! A node is an object with a `kind` and, where it comes from the content, `at`: the number of its
//! place in [`Tree::places`]. Levels of headings are final: the title stands above them, the first
//! level of the text is 1, and none is skipped, whatever is embedded where.

mod card;
mod embed;
mod side_by_side;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Span};
use crate::render::pdf::fields::list::{self, Field};
use crate::view::branding::LogoView;
use crate::view::form::FormView;
use crate::view::{Column, PrintView};

use text::Scope;

/// The words of print's own furniture: the ids of the messages that [`PrintView::messages`] must hold.
pub const MESSAGES: [&str; 27] = [
    "activity-duration",
    "activity-materials",
    "activity-participants",
    "activity-phase",
    "event-place",
    "event-when",
    "form-copies",
    "form-copy",
    "form-date",
    "form-draw-table",
    "form-filled-by",
    "form-name",
    "form-required",
    "form-signature",
    "form-version",
    "print-contents",
    "print-months",
    "print-notes",
    "print-part",
    "print-result-all",
    "print-result-some",
    "print-term-avoid",
    "print-this-book-belongs-to",
    "print-web",
    "role-benefits",
    "role-not-responsible-for",
    "role-responsibilities",
];

/// The deepest heading that PDF 1.7 knows.
const DEEPEST: usize = 6;

/// A document as data.
pub(super) struct Tree {
    /// The root of the tree.
    pub(super) value: Value,
    /// The places that nodes name by `at`; the first is the document's own file.
    pub(super) places: Vec<Span>,
    /// Every picture, by path, and where it is named first.
    pub(super) images: BTreeMap<Arc<str>, Span>,
    /// The fields of its forms, in the order in which they are read.
    pub(super) fields: Vec<Field>,
    /// The ids and versions of its forms.
    pub(super) forms: BTreeSet<(String, u32)>,
    /// Whether it has headings, of which readers make a list.
    pub(super) has_headings: bool,
    /// What is wrong with the view itself: `print::message-missing`.
    pub(super) faults: Vec<Diagnostic>,
}

impl Tree {
    /// The tree of a document.
    pub(super) fn new(view: &PrintView) -> Self {
        let mut writer = Writer::new(view);
        let (details, blocks) = if view.columns.is_empty() {
            (writer.details(&view.page, 0), writer.body(&mut Scope::root(view)))
        } else {
            let (lead, facts) = writer.details_beside();
            let mut rows = vec![facts];
            rows.extend(writer.rows());
            (lead, rows)
        };
        let value = json!({
            "document": head(view),
            "details": details,
            "messages": view.messages,
            "beside": beside(view),
            "targets": writer.targets,
            "blocks": blocks,
        });
        let branding = &view.site.branding;
        for logo in branding.logo.iter().chain(&branding.funders) {
            writer.images.entry(Arc::clone(&logo.source)).or_insert_with(|| Span::file(&view.body.document.path));
        }
        let Writer { places, images, fields, forms, faults, level, .. } = writer;
        Self { value, places, images, fields, forms, has_headings: level > 0, faults }
    }

    /// The title of the document.
    pub(super) fn title(&self) -> &str {
        self.value["document"]["title"].as_str().unwrap_or_default()
    }

    /// The file of the document, for what has no other place.
    pub(super) fn file(&self) -> Span {
        self.places[0].clone()
    }
}

/// What the theme's furniture shows: cover, title, running head and foot.
fn head(view: &PrintView) -> Value {
    let (page, site, branding) = (&view.page, &view.site, &view.site.branding);
    json!({
        "kind": page.kind,
        "title": page.title,
        "description": page.description,
        "is-book": view.is_book,
        "paper": view.paper,
        "url": view.permalink,
        "language": language(&site.lang, &site.dir),
        "site": { "name": site.name, "tagline": site.tagline, "url": site.base_url },
        "season": site.season.as_ref().map(|season| season.range.clone()),
        "updated": page.updated.as_ref().map(|date| date.text.clone()),
        "columns": columns(view),
        "palette": branding.palette.as_ref().map(|palette| json!({
            "ink": palette.light.primary.to_string(),
            "accent": palette.light.accent.to_string(),
            "glow": palette.glow.to_string(),
        })),
        "logo": branding.logo.as_ref().map(|logo| format!("/{}", logo.source)),
        "funders": branding.funders.iter().map(funder).collect::<Vec<_>>(),
        "funding": branding.text,
    })
}

/// The logo of who pays for the programme, and the name that it stands for.
fn funder(logo: &LogoView) -> Value {
    json!({ "file": format!("/{}", logo.source), "name": logo.alt })
}

/// The languages that stand side by side, the document's own first; none where it has one.
fn columns(view: &PrintView) -> Vec<Value> {
    let column = |column: &Column| {
        let page = &column.page;
        json!({ "name": column.name, "title": page.title, "language": language(&page.lang, &page.dir) })
    };
    view.columns.iter().map(column).collect()
}

/// The furniture's words in the languages beside the document's own.
fn beside(view: &PrintView) -> Vec<Value> {
    let others = view.columns.iter().skip(1);
    let words = |column: &Column| {
        let page = &column.page;
        json!({ "lang": page.lang, "dir": page.dir, "messages": column.messages })
    };
    others.map(words).collect()
}

/// A language for Typst, which knows a language and a region, and no other part of a tag.
fn language(tag: &str, dir: &str) -> Value {
    let mut parts = tag.split('-');
    let lang = parts.next().unwrap_or_default();
    let region = parts.find(|part| part.len() == 2);
    json!({ "lang": lang, "region": region, "dir": dir })
}

/// What is gathered while a tree is written.
struct Writer<'a> {
    view: &'a PrintView,
    /// The furniture's words in the language that is being written.
    messages: &'a BTreeMap<String, String>,
    places: Vec<Span>,
    images: BTreeMap<Arc<str>, Span>,
    fields: Vec<Field>,
    forms: BTreeSet<(String, u32)>,
    faults: Vec<Diagnostic>,
    /// From `page` and `page#anchor` to the label that stands there.
    targets: BTreeMap<String, String>,
    labels: BTreeSet<String>,
    /// The level of the heading written last.
    level: usize,
    footnotes: usize,
}

impl<'a> Writer<'a> {
    fn new(view: &'a PrintView) -> Self {
        let file = Span::file(&view.body.document.path);
        let missing = MESSAGES.iter().filter(|id| !view.messages.contains_key(**id));
        let faults = missing.map(|id| Diagnostic::error("print::message-missing", file.clone()).with("id", id));
        Self {
            view,
            messages: &view.messages,
            faults: faults.collect(),
            places: vec![file],
            images: BTreeMap::new(),
            fields: Vec::new(),
            forms: BTreeSet::new(),
            targets: BTreeMap::new(),
            labels: BTreeSet::new(),
            level: 0,
            footnotes: 0,
        }
    }

    /// The number of a place.
    fn at(&mut self, span: Span) -> usize {
        self.places.push(span);
        self.places.len() - 1
    }

    /// Remembers the fields of a form; `at` has the places of all of them, notes included.
    fn list(&mut self, form: &FormView, at: &[usize]) {
        let word = |messages: &'a BTreeMap<String, String>, id| messages.get(id).map_or("", String::as_str);
        let words = |messages| list::Words {
            copy: word(messages, "form-copy"),
            name: word(messages, "form-name"),
            date: word(messages, "form-date"),
        };
        let others = self.view.columns.iter().skip(1).map(|column| words(&column.messages));
        let columns: Vec<_> = std::iter::once(words(&self.view.messages)).chain(others).collect();
        self.fields.extend(list::of_form(form, at, &columns));
        self.forms.insert((form.id.clone(), form.version));
    }

    /// The word of print's own furniture; where it is missing, that has been told already.
    fn word(&self, id: &str) -> &'a str {
        self.messages.get(id).map_or("", String::as_str)
    }

    /// The level that a heading wished for as `level` gets, so that none is skipped.
    fn level(&mut self, level: usize) -> usize {
        self.level = level.min(self.level + 1).min(DEEPEST);
        self.level
    }

    /// A label for what links name `target`. What is embedded twice gets a label each, and links
    /// lead to the first.
    fn label(&mut self, target: String, wanted: &str) -> String {
        let others = (2..).map(|number| format!("{wanted}-{number}"));
        let mut free = std::iter::once(wanted.to_owned()).chain(others).filter(|name| !self.labels.contains(name));
        let label = free.next().unwrap_or_default();
        self.labels.insert(label.clone());
        self.targets.entry(target).or_insert_with(|| label.clone());
        label
    }
}

#[cfg(test)]
mod tests;
