//! B. Career mentoring for integration.

use super::{Proof, has, page, site, with_pdf};

const NAME: &str = "integration";

pub(super) const PROOFS: &[Proof] = &[
    ("B1", audiences),
    ("B2", phases),
    ("B3", activities_of_a_phase),
    ("B4", without_programme),
    ("B5", partners),
    ("B6", questions),
    ("B7", languages_of_the_agreement),
    ("B8", funding),
    ("B9", languages),
];

fn audiences() {
    has(page(NAME, "fi/mentorille/"), &["<h1>Mentorille</h1>", "Tarvitsenko koulutusta?"]);
    let mentee = page(NAME, "fi/mentoroitavalle/");
    assert_eq!(mentee.matches("id=\"readiness-").count(), 4, "a self-check of four questions");
    has(
        mentee,
        &["Tiedän, mistä alasta haluan puhua.", "Mentorointi sopii sinulle. Ota yhteyttä.", "Puhutaan ensin yhdessä"],
    );
    // Nothing is stored or sent: no field has a name, and no form an address.
    let check = &mentee[mentee.find("id=\"readiness\"").expect("it is there")..];
    let check = &check[..check.find("</section>").expect("it ends")];
    assert!(!check.contains(" name=") && !check.contains(" action="), "{check}");
    has(page(NAME, "sv/adepter/"), &["Jag vet vilken bransch jag vill tala om.", "Mentorskap passar dig."]);
}

fn phases() {
    for (path, role, step) in [
        ("fi/vaiheet/aloitus/", "Mentoroitava", "Kerro, mitä olet tehnyt ennen"),
        ("fi/vaiheet/tyoskentely/", "Mentori", "Kerro, miten alallasi toimitaan"),
        ("sv/faser/avslutning/", "Adept", "Berätta vad du gör härnäst"),
        ("en/phases/ending/", "Mentor", "Give feedback"),
    ] {
        has(page(NAME, path), &[role, step]);
    }
    let route = page(NAME, "fi/vaiheet/");
    has(route, &["<svg", "edge-repeat", "Sopikaa aiheesta", "Valmistautukaa", "Tavatkaa"]);
    has(route, &["<ol class=\"process-list\">", "Kerran kuussa", "Toistetaan kohdasta 2, ”Sopikaa aiheesta”."]);
}

fn activities_of_a_phase() {
    let working = page(NAME, "fi/vaiheet/tyoskentely/");
    has(working, &["Tämän vaiheen harjoitukset", "Kirjoittamattomat säännöt"]);
    assert!(!working.contains("Alan sanat"), "that belongs to another phase");
    has(page(NAME, "en/phases/beginning/"), &["Words of the field"]);
}

fn without_programme() {
    has(page(NAME, "fi/ilman-ohjelmaa/"), &["Kirjoita, mihin haluat apua.", "href=\"/fi/agreements/parin-sopimus/\""]);
    has(page(NAME, "sv/utan-program/"), &["Skriv vad du vill ha hjälp med."]);
}

fn partners() {
    has(page(NAME, "fi/kumppanit/"), &["Satamakaupungin osaamiskeskus", "Työelämän tukiliitto"]);
    has(page(NAME, "fi/kumppanit/harbour/"), &["https://osaaminen.example.org/"]);
    has(page(NAME, "en/partners/union/"), &["https://liitto.example.org/"]);
}

fn questions() {
    let mentee = page(NAME, "fi/mentoroitavalle/");
    has(mentee, &["Pitääkö osata suomea?", "Sovitte yhdessä, millä kielellä puhutte."]);
    assert!(!mentee.contains("Tarvitsenko koulutusta?"), "that is for mentors");
    for topic in ["Mentoroitavan kysymyksiä", "Mentorin kysymyksiä"] {
        has(page(NAME, "fi/kysymyksia/"), &[topic]);
    }
}

fn languages_of_the_agreement() {
    let fields =
        ["data-field=\"working-language\"", "data-field=\"support-language\"", "data-field=\"practice-language\""];
    for path in ["fi/agreements/parin-sopimus/", "sv/agreements/parets-avtal/", "ar/agreements/pair-agreement/"] {
        has(page(NAME, path), &fields);
    }
    with_pdf(NAME, "sv/agreements/parets-avtal/parets-avtal.pdf", |text| {
        has(text, &["Arbetsspråk", "Stödspråk", "Övningsspråk"]);
    });
}

fn funding() {
    let fi = page(NAME, "fi/rahoitus/");
    has(
        fi,
        &[
            "Hanketta rahoittaa",
            "src=\"/img/fund.svg\"",
            "alt=\"Esimerkkirahaston tunnus\"",
            "https://creativecommons.org/licenses/by/4.0/",
        ],
    );
    let footer = site(NAME).text("sv/index.html").split("<footer").nth(1).expect("there is a footer");
    for said in ["Finansiering och licens", "https://rahasto.example.org/", "/img/fund.svg", "Exempelfonden"] {
        has(footer, &[said]);
    }
}

fn languages() {
    // From right to left, with what is not translated marked as what it is.
    let arabic = site(NAME).text("ar/index.html");
    has(arabic, &["<html lang=\"ar\" dir=\"rtl\">", "مرشد يساعدك على دخول الحياة المهنية"]);
    has(site(NAME).text("ar/without-programme/index.html"), &["dir=\"rtl\"", "lang=\"en\" dir=\"ltr\""]);
    // Plain Finnish where there is some, and standard Finnish where there is none.
    has(site(NAME).text("fi-simple/index.html"), &["<html lang=\"fi-simple\"", "Mentori auttaa sinua", "Selkosuomi"]);
    has(site(NAME).text("fi-simple/rahoitus/index.html"), &["lang=\"fi\"", "Hanketta rahoittaa"]);
    // One sheet in two languages, clause by clause, with one set of fields.
    let both = page(NAME, "fi/agreements/parin-sopimus/fi-ar/");
    has(both, &["<div class=\"column\" lang=\"fi\" dir=\"ltr\">", "<div class=\"column\" lang=\"ar\" dir=\"rtl\">"]);
    has(both, &["Työskentelykieli", "لغة العمل"]);
    assert_eq!(both.matches("data-field=\"working-language\"").count(), 1);
    with_pdf(NAME, "fi/agreements/parin-sopimus/fi-ar/parin-sopimus-fi-ar.pdf", |text| {
        has(text, &["Työskentelykieli", "Mentori"]);
    });
}
