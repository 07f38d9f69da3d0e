//! C. A student programme.

use super::{Proof, has, nowhere, page, site, with_pdf};
use crate::harness::Site;

const NAME: &str = "university";

pub(super) const PROOFS: &[Proof] =
    &[("C1", groups), ("C2", workbook), ("C3", events), ("C4", added_sentence), ("C5", gallery)];

fn groups() {
    has(page(NAME, "fi/parit-ja-ryhmat/"), &["kahdesta neljään opiskelijaa", "Vertaistuki", "ilman mentoria"]);
    has(page(NAME, "en/roles/peer-group/"), &["support each other"]);
    let agreement = page(NAME, "fi/agreements/ryhman-sopimus/");
    assert_eq!(agreement.matches("data-type=\"sign\"").count(), 8);
    with_pdf(NAME, "en/agreements/group-agreement/group-agreement.pdf", |text| {
        has(text, &["First signature", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth signature"]);
    });
}

fn workbook() {
    has(page(NAME, "fi/parit-ja-ryhmat/"), &["työkirjasta", "sen käyttö on vapaaehtoista"]);
    let book = page(NAME, "fi/tyokirja/opiskelijan-tyokirja/");
    has(book, &["Opiskelijan työkirja", "mistä haluaa puhua", "Tapaamiset"]);
    assert_eq!(book.matches("data-form=\"meeting-log\"").count(), 6, "a log for each of six meetings");
    with_pdf(NAME, "fi/tyokirja/opiskelijan-tyokirja/opiskelijan-tyokirja.pdf", |text| {
        has(text, &["Opiskelijan työkirja", "Roolit", "Mitä opin?"]);
    });
}

fn events() {
    has(page(NAME, "fi/parit-ja-ryhmat/"), &["Tapaamisia on yksi kuussa."]);
    let list = page(NAME, "en/events/");
    has(list, &["Joint kick-off", "Joint closing"]);
    assert_eq!(list.matches("<time datetime=").count(), 2, "there is no midway event");
}

fn added_sentence() {
    for (language, before, added) in [
        ("en", "keep each other going.", "In spring all groups tell each other what the season has taught them."),
        ("fi", "pitävät toisensa liikkeellä.", "Keväällä kaikki ryhmät kertovat toisilleen, mitä kausi on opettanut."),
    ] {
        let path = format!("content/pairs-and-groups.{language}.md");
        let found = Site::fixture(NAME).edit(&path, before, &format!("{before} {added}")).compile();
        let report = found.report();
        assert!(
            report.contains("content/pairs-and-groups.") && report.contains("error translation::sentences"),
            "{report}"
        );
        assert_eq!(found.diagnostics.len(), 1, "{report}");
    }
}

fn gallery() {
    has(page(NAME, "fi/mentorit/"), &["Helmi Laine", "Ohjelmistosuunnittelija", "suomi, englanti", "Oiva Niemi"]);
    for said in ["Tuisku Salo", "Tutkija", "Researcher"] {
        nowhere(site(NAME), said);
    }
    assert!(!site(NAME).paths().iter().any(|path| path.contains("salo")));
}
