//! A. A chamber of young professionals.

use super::{Proof, has, main_of, nowhere, page, site, with_pdf};
use crate::harness::{Compiled, Site};

const NAME: &str = "association";

pub(super) const PROOFS: &[Proof] = &[
    ("A1", definitions),
    ("A2", responsibilities),
    ("A3", themes),
    ("A4", own_pair),
    ("A5", agreement),
    ("A6", events),
    ("A7", seasons),
];

fn definitions() {
    let fi = page(NAME, "fi/mentorointi/");
    has(fi, &["<dt>Mentorointi</dt>", "<dt>Mentori</dt>", "<dt>Aktori, toiselta nimeltään mentoroitava</dt>"]);
    has(fi, &["<h2 id=\"is-not\">Mentorointi ei ole</h2>", "rekrytointia", "päätökset tekee aktori."]);
    has(page(NAME, "en/mentoring/"), &["<dt>Mentoring</dt>", "Mentoring is not", "it is the mentee who decides."]);
}

fn responsibilities() {
    let mentee = page(NAME, "fi/roles/aktori/");
    has(
        mentee,
        &[
            "Tehtävät",
            "<li>Sopii tapaamiset</li>",
            "<li>Kirjaa keskustelut muistiin</li>",
            "<li>Tekee välitehtävät</li>",
        ],
    );
    has(
        page(NAME, "en/roles/mentee/"),
        &["<li>Arranges the meetings</li>", "<li>Records the talks</li>", "<li>Does the tasks</li>"],
    );
}

fn themes() {
    // The same words, written once, are a tag of an activity and an option of the form.
    has(page(NAME, "fi/activities/suunta/"), &["Urasuunta", "Kansainvälisyys"]);
    let form = page(NAME, "fi/forms/hakemus/");
    for theme in ["Urasuunta", "Esihenkilötyö", "Yrittäjyys", "Kansainvälisyys"] {
        has(form, &["data-field=\"themes\"", "type=\"checkbox\"", theme]);
    }
    has(
        page(NAME, "en/forms/application/"),
        &["Career direction", "Supervision", "Entrepreneurship", "Internationality"],
    );
}

fn own_pair() {
    has(page(NAME, "fi/roles/jarjestaja/"), &["Muodostaa parit hakemusten perusteella", "ehdottavat itse"]);
    has(page(NAME, "fi/forms/hakemus/"), &["data-field=\"suggested-pair\"", "Ehdotan parikseni", "Jätä tyhjäksi"]);
    with_pdf(NAME, "fi/forms/hakemus/hakemus.pdf", |text| {
        has(text, &["Hakemus", "Haen", "aktoreille", "Urasuunta", "Ehdotan parikseni"]);
    });
}

fn agreement() {
    let parts = [
        "Osa 1: Tavoitteet",
        "Osa 2: Pelisäännöt",
        "Luottamus sitoo mentoria.",
        "Luottamus sitoo aktoria.",
        "Osa 3: Käytännön asiat",
    ];
    has(page(NAME, "fi/agreements/parin-sopimus/"), &parts);
    with_pdf(NAME, "fi/agreements/parin-sopimus/parin-sopimus.pdf", |text| has(text, &parts));
    with_pdf(NAME, "en/agreements/pair-agreement/pair-agreement.pdf", |text| {
        has(
            text,
            &[
                "Part 1: Goals",
                "Confidence binds the mentor.",
                "Confidence binds the mentee.",
                "Part 3: Practicalities",
            ],
        );
    });
}

fn events() {
    let kickoff = page(NAME, "fi/tapahtumat/aloitustapahtuma/");
    let when = "2027-01-20T17:00";
    has(
        kickoff,
        &[
            "Parit tapaavat ensimmäisen kerran",
            when,
            "Pääkirjasto",
            "Rantakatu 1",
            "Esteetön sisäänkäynti",
            "Kahvi",
            "Pelisäännöt",
        ],
    );
    has(
        page(NAME, "fi/tapahtumat/puolivali/"),
        &["2027-03-24T17:00", "https://meet.example.org/kamari", "Mitä on opittu"],
    );
    has(page(NAME, "en/events/closing/"), &["2027-06-02T17:00", "Harbour hall", "Results"]);
    let list = page(NAME, "fi/tapahtumat/");
    has(list, &["Aloitustapahtuma", "Puolivälin tapahtuma", "Päätöstapahtuma"]);
    let calendars: Vec<&str> = site(NAME).paths().into_iter().filter(|path| path.ends_with(".ics")).collect();
    let calendar = |event: &str, starts: &str| {
        let path =
            calendars.iter().find(|path| path.contains(event)).unwrap_or_else(|| panic!("{event}: {calendars:#?}"));
        has(site(NAME).text(path), &["BEGIN:VEVENT", starts]);
        let file = path.rsplit('/').next().unwrap_or(path);
        has(page(NAME, &format!("fi/tapahtumat/{event}/")), &[file]);
    };
    calendar("aloitustapahtuma", "20270120T170000");
    calendar("puolivali", "20270324T170000");
    calendar("paatos", "20270602T170000");
}

/// The site as it is in another season, which is one word of `sitegen.toml`.
fn in_season(season: &str) -> Compiled {
    Site::fixture(NAME).edit("sitegen.toml", "season = \"2027\"", &format!("season = \"{season}\"")).compile().good()
}

fn seasons() {
    let address = "fi/jasenelle/index.html";
    let now = site(NAME);
    has(main_of(NAME, now, address), &["kamarin jäsen saa mentorin", "Tällä kaudella sinä olet aktori."]);
    for gone in
        ["fi/alle-18/index.html", "fi/roles/koulun-yhteyshenkilo/index.html", "fi/forms/huoltajan-suostumus/index.html"]
    {
        assert!(!now.paths().contains(&gone), "{gone} is of other seasons");
    }
    has(now.text("fi/index.html"), &["18.1.–10.6.2027"]);

    let next = in_season("2028");
    has(main_of(NAME, &next, address), &["on lukiolaisen mentori", "Tällä kaudella sinä olet mentori"]);
    has(main_of(NAME, &next, "fi/alle-18/index.html"), &["suostumuksensa", "Koulun yhteyshenkilö"]);
    has(
        main_of(NAME, &next, "en/forms/guardian-consent/index.html"),
        &["The young person may take part in mentoring."],
    );
    has(main_of(NAME, &next, "fi/tapahtumat/aloitustapahtuma/index.html"), &["2028-01-19T17:00"]);
    has(next.text("fi/index.html"), &["17.1.–8.6.2028"]);
    // The menu is the same list in both: what only one season has is in its menu alone.
    has(next.text("fi/index.html"), &["Alle 18-vuotiaan kanssa"]);
    nowhere(now, "Alle 18-vuotiaan kanssa");
    // Pages that both have keep their addresses.
    let missing: Vec<_> =
        now.paths().into_iter().filter(|path| path.ends_with(".html") && !next.paths().contains(path)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    archive();
}

/// The season before is kept: its events and what was said of it, marked as past and out of the lists.
fn archive() {
    has(page(NAME, "fi/arkisto/"), &["Aloitustapahtuma 2026", "Opinkin itse kysymään", "Sanni E.", "mentori 2026"]);
    has(
        page(NAME, "fi/tapahtumat/kickoff-2026/"),
        &["Tämä sivu on aiemmalta kaudelta: 2026.", "Mukana oli neljätoista paria."],
    );
    assert!(!page(NAME, "fi/tapahtumat/").contains("Aloitustapahtuma 2026"), "the list shows this season's events");
    assert!(!site(NAME).text("fi/index.html").contains("Aloitustapahtuma 2026"), "so does the home page");
    // Asked for on the command line, the whole old season is made again.
    let mut old = Site::fixture(NAME);
    old.settings.season = Some("2028".to_owned());
    has(old.compile().good().text("fi/index.html"), &["17.1.–8.6.2028"]);
}
