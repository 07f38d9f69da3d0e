//! Documents made by hand, for the tests of print.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::document::{
    Alignment, Block, BlockKind, Definition, Document, Heading, Image, Inline, Link, List, ListItem, Table,
};
use crate::output::OutputPath;
use crate::source::{SourceFile, Sources};
use crate::view::body::{Body, EmbedView, ImageView, LinkView};
use crate::view::card::{ActivityView, Named, PageName};
use crate::view::form::{ChoiceView, FieldView, FormView, GroupView};
use crate::view::process::{
    AgendaItemView, AgendaView, ChecklistItemView, ChecklistView, EdgeView, NodeView, ProcessView,
};
use crate::view::{Card, CardRef, DateView, PrintView, SeasonView, Shared, SiteView};

pub const PATH: &str = "content/x.fi.md";

/// A body that is written call by call.
pub struct Writer {
    document: Document,
    body: Body,
}

impl Writer {
    pub fn new() -> Self {
        let document = Document { path: PATH.into(), ..Document::default() };
        Self { document, body: Body { lang: "fi".to_owned(), dir: "ltr".to_owned(), ..Body::default() } }
    }

    pub fn done(mut self) -> Body {
        self.body.document = Arc::new(self.document);
        self.body
    }

    pub fn push(mut self, kind: BlockKind) -> Self {
        self.document.blocks.push(block(kind));
        self
    }

    pub fn heading(mut self, level: u8, id: &str, title: &str) -> Self {
        let index = self.document.headings.len();
        let heading = Heading { level, id: id.to_owned(), explicit: true, content: words(title), place: 0..0 };
        self.document.headings.push(heading);
        self.push(BlockKind::Heading(index))
    }

    pub fn text(self, text: &str) -> Self {
        self.push(BlockKind::Paragraph(words(text)))
    }

    /// A paragraph with a link in its middle; `target` is the id of a page and an anchor.
    pub fn link(mut self, before: &str, said: &str, url: &str, target: Option<(&str, &str)>) -> Self {
        let link = self.document.links.len();
        self.document.links.push(Link { destination: url.to_owned(), place: 0..0 });
        let target = target.map(|(page, anchor)| (page.to_owned(), Some(anchor.to_owned())));
        self.body.links.push(LinkView { url: url.to_owned(), permalink: url.to_owned(), target });
        let content = vec![text(before), Inline::Link { link, content: words(said) }, text(".")];
        self.push(BlockKind::Paragraph(content))
    }

    pub fn image(mut self, source: &str, alternative: &str, title: Option<&str>) -> Self {
        let index = self.document.images.len();
        let title = title.map(str::to_owned);
        self.document.images.push(Image {
            destination: source.to_owned(),
            alternative: words(alternative),
            title,
            place: 3..9,
        });
        self.body.images.push(ImageView {
            url: source.to_owned(),
            source: source.into(),
            alternative: alternative.to_owned(),
            size: None,
        });
        self.push(BlockKind::Paragraph(vec![Inline::Image(index)]))
    }

    pub fn form(mut self, form: FormView) -> Self {
        let index = self.body.forms.len();
        self.body.forms.push(form);
        self.push(BlockKind::Form(index))
    }

    pub fn process(mut self, process: ProcessView) -> Self {
        let index = self.body.processes.len();
        self.body.processes.push(process);
        self.push(BlockKind::Process(index))
    }

    pub fn checklist(mut self, checklist: ChecklistView) -> Self {
        let index = self.body.checklists.len();
        self.body.checklists.push(checklist);
        self.push(BlockKind::Checklist(index))
    }

    pub fn agenda(mut self, agenda: AgendaView) -> Self {
        let index = self.body.agendas.len();
        self.body.agendas.push(agenda);
        self.push(BlockKind::Agenda(index))
    }

    pub fn embed(mut self, lines: Vec<EmbedView>) -> Self {
        let index = self.body.embeds.len();
        self.document.embeds.push(crate::content::block::Embed { items: Vec::new(), place: 0..0 });
        self.body.embeds.push(lines);
        self.push(BlockKind::Embed(index))
    }
}

pub fn block(kind: BlockKind) -> Block {
    Block { kind, place: 0..0 }
}

pub fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

pub fn words(said: &str) -> Vec<Inline> {
    vec![text(said)]
}

pub fn paragraph(said: &str) -> Block {
    block(BlockKind::Paragraph(words(said)))
}

pub fn list(start: Option<u64>, items: Vec<Vec<Block>>) -> BlockKind {
    let items = items.into_iter().map(|blocks| ListItem { task: None, blocks, place: 0..0 });
    BlockKind::List(List { start, tight: true, items: items.collect() })
}

pub fn tasks(items: &[(bool, &str)]) -> BlockKind {
    let item = |(done, said): &(bool, &str)| ListItem { task: Some(*done), blocks: vec![paragraph(said)], place: 0..0 };
    BlockKind::List(List { start: None, tight: true, items: items.iter().map(item).collect() })
}

pub fn table(head: &[&str], rows: &[&[&str]]) -> BlockKind {
    let cells = |cells: &[&str]| {
        let cell = |cell: &&str| if cell.is_empty() { Vec::new() } else { words(cell) };
        cells.iter().map(cell).collect::<Vec<_>>()
    };
    BlockKind::Table(Table {
        alignments: vec![Alignment::Start; head.len()],
        head: cells(head),
        rows: rows.iter().map(|row| cells(row)).collect(),
    })
}

pub fn definitions(items: &[(&str, &str)]) -> BlockKind {
    let item = |(term, meaning): &(&str, &str)| Definition {
        term: words(term),
        meanings: vec![vec![paragraph(meaning)]],
    };
    BlockKind::Definitions(items.iter().map(item).collect())
}

pub fn choice(id: &str, label: &str) -> ChoiceView {
    ChoiceView { id: id.to_owned(), label: label.to_owned(), free_text: false }
}

pub fn field(kind: &'static str, id: &str, label: &str) -> FieldView {
    let name = format!("sopimus.{id}");
    FieldView { kind, id: id.to_owned(), name, label: label.to_owned(), ..FieldView::default() }
}

pub fn with(mut field: FieldView, change: impl FnOnce(&mut FieldView)) -> FieldView {
    change(&mut field);
    field
}

pub fn group(id: &str, label: &str, fields: Vec<FieldView>) -> GroupView {
    GroupView { id: id.to_owned(), label: label.to_owned(), fields }
}

pub fn form(copy: Option<u32>, groups: Vec<GroupView>) -> FormView {
    FormView { id: "sopimus".to_owned(), copy, version: 1, lang: "fi".to_owned(), groups }
}

/// A form with every type of field.
pub fn every_field() -> FormView {
    let options = || vec![choice("kuukausi", "Kerran kuukaudessa"), choice("viikko", "Joka toinen viikko")];
    let free = || ChoiceView { free_text: true, ..choice("muu", "Muu, mikä?") };
    let themes = ["Urasuunta", "Esihenkilötyö", "Yrittäjyys", "Kansainvälisyys", "Hyvinvointi", "Työelämätaidot"];
    let themes = themes.iter().map(|theme| choice(&theme.to_lowercase(), theme)).collect::<Vec<_>>();
    let parties = group("osapuolet", "Osapuolet", vec![
        with(field("text", "mentorin-nimi", "Mentorin nimi"), |field| field.required = true),
        field("text", "aktorin-nimi", "Aktorin nimi"),
        field("email", "sahkoposti", "Mentorin sähköposti"),
        field("tel", "puhelin", "Mentorin puhelin"),
        with(field("date", "paiva", "Ensimmäinen tapaaminen"), |field| field.hint = "pp.kk.vvvv".to_owned()),
        with(field("text", "kieli", "Työskentelykieli"), |field| {
            field.help = "Millä kielellä puhutte? Äidinkieltä voi käyttää tukena.".to_owned();
        }),
    ]);
    let goals = group("tavoitteet", "Tavoitteet ja teemat", vec![
        field("note", "", "Kirjoittakaa tavoitteet niin, että huomaatte, milloin ne on saavutettu."),
        with(field("area", "odotukset", "Mitä odotamme yhteistyöltä?"), |field| field.lines = 4),
        with(field("checks", "teemat", "Teemat, joista puhumme"), |field| field.children = themes.clone()),
        with(field("radio", "tiheys", "Tapaamme"), |field| {
            field.required = true;
            field.children = options().into_iter().chain([free()]).collect();
        }),
        with(field("check", "luottamus", "Lupaamme pitää keskustelut omana tietonamme."), |field| field.required = true),
        with(field("scale", "selkeys", "Kuinka selkeä tavoite on?"), |field| {
            field.steps = (1..=5).collect();
            field.low = "Epäselvä".to_owned();
            field.high = "Täysin selkeä".to_owned();
        }),
        with(field("table", "taulukko", "Kolme tavoitetta"), |field| {
            field.rows = 3;
            field.children = vec![choice("tavoite", "Tavoite"), choice("nayte", "Mistä tiedämme onnistuneemme?")];
        }),
    ]);
    let drawing = group("kuvat", "Kuvat", vec![
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
            field.help = "Rastita jokaiselta pinnalta, missä olet nyt.".to_owned();
            field.steps = (1..=6).collect();
            let spokes = ["Verkostot", "Osaaminen", "Jaksaminen", "Itseluottamus", "Työnhaku", "Kielitaito"];
            let more = ["Suunta", "Vapaa-aika"];
            field.children = spokes.iter().chain(&more).map(|spoke| choice(&spoke.to_lowercase(), spoke)).collect();
        }),
        with(field("draw", "elamanviiva", "Elämänviiva"), |field| {
            (field.height, field.rows) = (7, 4);
            field.children = vec![choice("vuosi", "Vuosi"), choice("mita", "Mitä tapahtui"), choice("oppi", "Mitä opin")];
        }),
    ]);
    let signing = group("allekirjoitukset", "Allekirjoitukset", vec![
        field("sign", "mentori", "Mentorin allekirjoitus"),
        field("sign", "aktori", "Aktorin allekirjoitus"),
    ]);
    form(None, vec![parties, goals, drawing, signing])
}

/// A process with every kind of node and of way.
pub fn process() -> ProcessView {
    let node = |kind, id: &str, label: &str, continuation: &str, edges: &[(usize, &'static str)]| NodeView {
        kind,
        id: id.to_owned(),
        label: label.to_owned(),
        continuation: continuation.to_owned(),
        page: None,
        notes: Vec::new(),
        edges: edges.iter().map(|(to, kind)| EdgeView { to: *to, kind }).collect(),
    };
    let mut meet = node("loop", "tavata", "Tapaamiset kuukausittain", "Palataan kohtaan 4, kunnes on aika jatkaa.", &[
        (3, "repeat"),
        (5, "next"),
    ]);
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

pub fn checklist() -> ChecklistView {
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

pub fn agenda() -> AgendaView {
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

pub fn card(id: &str, kind: &'static str, title: &str, description: &str) -> Card {
    Card {
        id: id.to_owned(),
        kind,
        url: format!("/fi/{id}/"),
        permalink: format!("https://mentorointi.example.org/fi/{id}/"),
        title: title.to_owned(),
        description: description.to_owned(),
        lang: "fi".to_owned(),
        dir: "ltr".to_owned(),
        ..Card::default()
    }
}

pub fn activity(id: &str, title: &str) -> Card {
    let named = |name: &str| Named { id: name.to_owned(), name: name.to_owned() };
    let phase = PageName { id: "aloitus".to_owned(), title: "Aloitus".to_owned(), url: "/fi/aloitus/".to_owned() };
    let activity = ActivityView {
        purpose: "Katsotte, mitkä hetket ovat vieneet tähän, ja löydätte kuvioita, jotka toistuvat.".to_owned(),
        phase,
        minutes: 60,
        duration: "60 min".to_owned(),
        kind: named("Harjoitus"),
        participants: named("Pari"),
        themes: vec![named("Urasuunta")],
        materials: vec!["Paperia".to_owned(), "kyniä".to_owned()],
    };
    Card { activity: Some(activity), ..card(id, "activity", title, "Harjoitus parille.") }
}

pub fn shared(card: Card) -> CardRef {
    Arc::new(Shared::new(card))
}

/// A document in Finnish.
pub fn view(page: Card, body: Body, is_book: bool) -> PrintView {
    let date = |iso: &str, text: &str| DateView { iso: iso.to_owned(), text: text.to_owned() };
    let site = SiteView {
        name: "Rinnakkain".to_owned(),
        tagline: "Mentorointia, jossa kumpikin oppii".to_owned(),
        base_url: "https://mentorointi.example.org/".to_owned(),
        root: "/".to_owned(),
        lang: "fi".to_owned(),
        dir: "ltr".to_owned(),
        language_name: "suomi".to_owned(),
        home: "/fi/".to_owned(),
        menu: Vec::new(),
        footer: Vec::new(),
        languages: Vec::new(),
        facts: BTreeMap::new(),
        season: Some(SeasonView {
            id: "2027".to_owned(),
            start: date("2027-01-18", "18.1.2027"),
            end: date("2027-06-10", "10.6.2027"),
            range: "18.1.–10.6.2027".to_owned(),
            apply_by: None,
        }),
    };
    PrintView {
        output: OutputPath::new("fi/x.pdf").unwrap(),
        permalink: page.permalink.clone(),
        page: shared(page),
        site: Arc::new(Shared::new(site)),
        body,
        is_book,
        paper: "a4".to_owned(),
        timestamp: 1_800_000_000,
        messages: messages(),
    }
}

fn messages() -> BTreeMap<String, String> {
    let known = [
        ("activity-duration", "Kesto"),
        ("activity-materials", "Tarvikkeet"),
        ("activity-participants", "Kenelle"),
        ("activity-phase", "Vaihe"),
        ("event-place", "Paikka"),
        ("event-when", "Aika"),
        ("form-copies", "Kappaleita"),
        ("form-copy", "Kappale"),
        ("form-date", "Päiväys"),
        ("form-draw-table", "Sama taulukkona"),
        ("form-filled-by", "Täyttää"),
        ("form-name", "Nimenselvennys"),
        ("form-required", "pakollinen"),
        ("form-signature", "Allekirjoitus"),
        ("form-version", "Versio"),
        ("print-contents", "Sisällys"),
        ("print-months", "Kuukaudet"),
        ("print-notes", "Muistiinpanoja"),
        ("print-part", "Osa"),
        ("print-result-all", "Jos rastitit kaikki"),
        ("print-result-some", "Jos jokin jäi rastittamatta"),
        ("print-term-avoid", "Vältä:"),
        ("print-this-book-belongs-to", "Tämän työkirjan omistaa"),
        ("print-web", "Verkossa"),
        ("role-benefits", "Mitä saat"),
        ("role-not-responsible-for", "Mikä ei ole vastuullasi"),
        ("role-responsibilities", "Mitä teet"),
    ];
    let own = known.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned()));
    own.collect()
}

/// The theme and its fonts, read from the repository.
pub fn sources() -> Sources {
    let mut sources = Sources::default();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["themes/guide/fonts", "themes/guide/pdf"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            sources.insert(SourceFile::new(name, std::fs::read(entry.path()).unwrap()));
        }
    }
    sources
}
