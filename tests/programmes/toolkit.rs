//! D. A library of tools.

use super::{Proof, has, page, site, with_pdf};
use crate::harness::Site;

const NAME: &str = "toolkit";

pub(super) const PROOFS: &[Proof] = &[("D1", activities), ("D2", phases), ("D3", downloads)];

fn activities() {
    let list = page(NAME, "fi/harjoitukset/");
    assert_eq!(list.matches("<li class=\"card\"").count(), 20);
    // What a filter goes by stands with each, for who has a script; without one, the list is whole.
    for data in [
        "data-phase=\"working\"",
        "data-kind=\"visit\"",
        "data-participants=\"group\"",
        "data-minutes=\"120\"",
        "data-themes=\"listening\"",
    ] {
        has(list, &[data]);
    }
    let lifeline = page(NAME, "fi/harjoitukset/elamanviiva/");
    has(lifeline, &["Elämänviiva", "Löydätte käännekohdat."]);
    for fact in ["Kylvö", "1\u{a0}h", "Parin kanssa"] {
        has(lifeline, &[fact]);
    }
    let paths = site(NAME).paths();
    let pages = paths.iter().filter(|path| path.starts_with("fi/harjoitukset/") && path.ends_with("/index.html"));
    assert_eq!(pages.count(), 21, "a page each, and the list");
    if cfg!(feature = "pdf") {
        assert_eq!(
            paths.iter().filter(|path| path.starts_with("fi/harjoitukset/") && path.ends_with(".pdf")).count(),
            20
        );
    }
    with_pdf(NAME, "en/activities/lifeline/lifeline.pdf", |text| {
        has(text, &["Lifeline", "You find the turning points.", "Draw a line"]);
    });
}

fn phases() {
    let path = |language: &str, slug: &str| format!("{language}/{slug}/");
    has(page(NAME, &path("fi", "vaiheet")), &["Herättely", "Kylvö", "Kasvu", "Vilkaisu", "Sato"]);
    has(page(NAME, &path("en", "phases")), &["Waking", "Sowing", "Growth", "Glance", "Harvest"]);
    // The id is the same in both, whatever the name.
    for path in ["fi/harjoitukset/elamanviiva/", "en/activities/lifeline/"] {
        assert!(site(NAME).text(&format!("{path}index.html")).contains("<h1>"), "{path}");
    }
    has(page(NAME, "en/activities/"), &["data-phase=\"beginning\""]);
    has(page(NAME, "fi/harjoitukset/"), &["data-phase=\"beginning\""]);
}

fn downloads() {
    let list = page(NAME, "fi/ladattavaa/");
    has(list, &["href=\"/files/guide.fi.docx\" hreflang=\"fi\"", "Ohjaajan opas", "DOCX, suomi, 1"]);
    has(list, &["href=\"/files/guide.en.docx\" hreflang=\"en\"", "DOCX, englanti, 1"]);
    has(list, &["href=\"/files/activities.csv\" hreflang=\"en\"", "Harjoitusten luettelo", "CSV, englanti, "]);
    let english = page(NAME, "en/downloads/");
    has(english, &["guide.en.docx", "DOCX, English, ", "guide.fi.docx", "DOCX, Finnish, "]);
    if cfg!(feature = "pdf") {
        has(list, &["elamanviiva.pdf", "Elämänviiva", "PDF, suomi, ", "Kaikki harjoitukset"]);
        assert!(list.matches(".pdf\"").count() >= 21);
    }
    let mut site = Site::fixture(NAME);
    for language in ["fi", "en"] {
        site.files.remove(&format!("static/files/guide.{language}.docx")).expect("it was there");
    }
    let report = site.compile().report();
    assert!(report.starts_with("content/downloads.en.md:"), "{report}");
    assert!(report.contains("error link::unknown") && report.contains("/files/guide.docx"), "{report}");
}
