//! A form with every type of field, and one of each block beside forms.

use crate::view::form::{ChoiceView, FormView};
use crate::view::process::{
    AgendaItemView, AgendaView, ChecklistItemView, ChecklistView, EdgeView, NodeView, ProcessView,
};

use super::fixture::{choice, field, form, group, with};

/// A form with every type of field.
#[expect(clippy::too_many_lines, reason = "one field of every type, in a row")]
pub(in crate::render::pdf) fn every_field() -> FormView {
    let options = || vec![choice("kuukausi", "Kerran kuukaudessa"), choice("viikko", "Joka toinen viikko")];
    let free = || ChoiceView { free_text: true, ..choice("muu", "Muu, mikä?") };
    let themes = ["Urasuunta", "Esihenkilötyö", "Yrittäjyys", "Kansainvälisyys", "Hyvinvointi", "Työelämätaidot"];
    let themes = themes.iter().map(|theme| choice(&theme.to_lowercase(), theme)).collect::<Vec<_>>();
    let parties = group(
        "osapuolet",
        "Osapuolet",
        vec![
            with(field("text", "mentorin-nimi", "Mentorin nimi"), |field| field.required = true),
            field("text", "aktorin-nimi", "Aktorin nimi"),
            field("email", "sahkoposti", "Mentorin sähköposti"),
            field("tel", "puhelin", "Mentorin puhelin"),
            with(field("date", "paiva", "Ensimmäinen tapaaminen"), |field| field.hint = "pp.kk.vvvv".into()),
            with(field("text", "kieli", "Työskentelykieli"), |field| {
                field.help = "Millä kielellä puhutte? Äidinkieltä voi käyttää tukena.".into();
            }),
        ],
    );
    let goals = group(
        "tavoitteet",
        "Tavoitteet ja teemat",
        vec![
            field("note", "", "Kirjoittakaa tavoitteet niin, että huomaatte, milloin ne on saavutettu."),
            with(field("area", "odotukset", "Mitä odotamme yhteistyöltä?"), |field| field.lines = 4),
            with(field("checks", "teemat", "Teemat, joista puhumme"), |field| field.children = themes.clone()),
            with(field("radio", "tiheys", "Tapaamme"), |field| {
                field.required = true;
                field.children = options().into_iter().chain([free()]).collect();
            }),
            with(field("check", "luottamus", "Lupaamme pitää keskustelut omana tietonamme."), |field| {
                field.required = true;
            }),
            with(field("scale", "selkeys", "Kuinka selkeä tavoite on?"), |field| {
                field.steps = (1..=5).collect();
                field.low = "Epäselvä".into();
                field.high = "Täysin selkeä".into();
            }),
            with(field("table", "taulukko", "Kolme tavoitetta"), |field| {
                field.rows = 3;
                field.children = vec![choice("tavoite", "Tavoite"), choice("nayte", "Mistä tiedämme onnistuneemme?")];
            }),
        ],
    );
    let drawing = group(
        "kuvat",
        "Kuvat",
        vec![
            with(field("grid", "swot", "Nelikenttä"), |field| {
                (field.rows, field.columns) = (2, 2);
                field.children = vec![
                    choice("vahvuudet", "Vahvuudet"),
                    choice("heikkoudet", "Heikkoudet"),
                    choice("mahdollisuudet", "Mahdollisuudet"),
                    choice("uhat", "Uhat"),
                ];
            }),
            with(field("wheel", "pyora", "Tavoitepyörä"), |field| {
                field.help = "Rastita jokaiselta pinnalta, missä olet nyt.".into();
                field.steps = (1..=6).collect();
                let spokes = ["Verkostot", "Osaaminen", "Jaksaminen", "Itseluottamus", "Työnhaku", "Kielitaito"];
                let more = ["Suunta", "Vapaa-aika"];
                field.children = spokes.iter().chain(&more).map(|spoke| choice(&spoke.to_lowercase(), spoke)).collect();
            }),
            with(field("draw", "elamanviiva", "Elämänviiva"), |field| {
                (field.height, field.rows) = (7, 4);
                field.children =
                    vec![choice("vuosi", "Vuosi"), choice("mita", "Mitä tapahtui"), choice("oppi", "Mitä opin")];
            }),
        ],
    );
    let signing = group(
        "allekirjoitukset",
        "Allekirjoitukset",
        vec![field("sign", "mentori", "Mentorin allekirjoitus"), field("sign", "aktori", "Aktorin allekirjoitus")],
    );
    form(None, vec![parties, goals, drawing, signing])
}

/// A process with every kind of node and of way.
pub(in crate::render::pdf) fn process() -> ProcessView {
    let node = |kind, id: &str, label: &str, continuation: &str, edges: &[(usize, &'static str)]| NodeView {
        kind,
        id: id.to_owned(),
        label: label.to_owned(),
        continuation: continuation.to_owned(),
        page: None,
        notes: Vec::new(),
        edges: edges.iter().map(|(to, kind)| EdgeView { to: *to, kind }).collect(),
    };
    let mut meet = node(
        "loop",
        "tavata",
        "Tapaamiset kuukausittain",
        "Palataan kohtaan 4, kunnes on aika jatkaa.",
        &[(3, "repeat"), (5, "next")],
    );
    meet.notes = vec!["Lue edellisen tapaamisen muistiinpanot ja kirjaa, mitä on tapahtunut sen jälkeen.".to_owned()];
    ProcessView {
        id: "ohjelma".to_owned(),
        title: "Ohjelman kulku".to_owned(),
        dir: "ltr".to_owned(),
        answers: ("Kyllä".to_owned(), "Ei".to_owned()),
        nodes: vec![
            node("step", "hae", "Hae mukaan", "", &[(1, "next")]),
            node("event", "aloitus", "Aloitustilaisuus", "", &[(2, "next")]),
            node("decision", "sopiiko", "Sopiiko pari?", "Jos ei, palataan kohtaan 1.", &[(3, "yes"), (0, "no")]),
            node("step", "aihe", "Sopikaa aihe ja valmistautukaa", "", &[(4, "next")]),
            meet,
            node("outcome", "paatos", "Päätös ja todistus", "", &[]),
        ],
    }
}

pub(in crate::render::pdf) fn checklist() -> ChecklistView {
    let item = |id: &str, label: &str| ChecklistItemView { id: id.to_owned(), label: label.to_owned() };
    ChecklistView {
        id: "valmius".to_owned(),
        items: vec![
            item("aika", "Minulla on aikaa noin kolme tuntia kuukaudessa."),
            item("halu", "Haluan kuunnella, ennen kuin kerron."),
            item("lupaus", "Pidän sen, minkä lupaan."),
        ],
        result_all: "Hetki on oikea. Lähetä hakemus.".to_owned(),
        result_some: "Juttele järjestäjän kanssa, ennen kuin haet.".to_owned(),
    }
}

pub(in crate::render::pdf) fn agenda() -> AgendaView {
    let item = |time: &str, label: &str, notes: &[&str]| AgendaItemView {
        iso: String::new(),
        time: time.to_owned(),
        label: label.to_owned(),
        notes: notes.iter().map(|note| (*note).to_owned()).collect(),
    };
    AgendaView {
        items: vec![
            item("17.00", "Kahvit ja ilmoittautuminen", &[]),
            item("17.15–18.00", "Esittelyt", &["Jokainen kertoo nimensä ja yhden toiveen."]),
            item("18.00–19.30", "Parien ensimmäinen keskustelu", &[]),
        ],
    }
}
