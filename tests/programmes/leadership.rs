//! E. Leadership mentoring.

use super::{Proof, has, nowhere, page, site, with_pdf};

const NAME: &str = "leadership";

pub(super) const PROOFS: &[Proof] =
    &[("E1", process), ("E2", kinds), ("E3", rhythm), ("E4", stories), ("E5", contact), ("E6", wording)];

fn process() {
    let journey = page(NAME, "fi/matka/");
    has(journey, &["<svg", "<title", "Kaavio: Näin matka kulkee"]);
    has(journey, &["Haluatteko jatkaa?", "Kierros toistuu joka kuukausi", "Johdat omalla tavallasi", "</svg>"]);
    let list = &journey[journey.find("<ol class=\"process-list\">").expect("it is a list as well")..];
    has(list, &["Hakeminen", "Kirjoita, mitä haluat johtajana oppia.", "Jos kyllä, kohta 4", "Jos ei, kohta 1"]);
    has(list, &["Pohdinta", "Kirjoita illalla", "Toistetaan kohdasta 5", "Johdat omalla tavallasi"]);
    assert_eq!(list.matches("class=\"process-note\"").count(), 7, "each step has its preparation");
}

fn kinds() {
    let list = page(NAME, "fi/oppiminen/");
    for kind in ["reading", "exercise", "meeting", "visit"] {
        has(list, &[&format!("data-kind=\"{kind}\"")]);
    }
    has(list, &["Kirja kuukaudessa", "Artikkeli", "Mitä annan muille", "Oma tapaus", "Päivä toisen työpaikalla"]);
}

fn rhythm() {
    has(page(NAME, "fi/matka/"), &["Tapaatte kerran kuussa", "6–12 kuukautta", "etänä"]);
    let said = ["Tapaamme", "kerran kuussa", "6 kuukautta", "12 kuukautta", "Voimme tavata myös etänä."];
    has(page(NAME, "fi/agreements/sopimus/"), &said);
    with_pdf(NAME, "fi/agreements/sopimus/sopimus.pdf", |text| has(text, &["Tapaamme", "12 kuukautta", "etänä"]));
}

fn stories() {
    has(page(NAME, "fi/kokemuksia/"), &["Puolen vuoden jälkeen", "Ilta Koivu", "palvelupäällikkö"]);
    for said in ["Halla Varpu", "Tätä lausetta ei saa julkaista", "tehtaanjohtaja", "Luvaton lainaus"] {
        nowhere(site(NAME), said);
    }
}

fn contact() {
    has(
        page(NAME, "fi/yhteystiedot/"),
        &["mailto:mentorointi@johtajuus.example.org", "Koordinaattori", "tel:0407654321"],
    );
}

fn wording() {
    nowhere(site(NAME), "aktori");
    has(page(NAME, "fi/roles/mentor/"), &["mentoroitavan aiheeseen", "mentoroitavalle aikaa"]);
    has(site(NAME).text("fi/index.html"), &["Mentori ja mentoroitava tapaavat"]);
}
