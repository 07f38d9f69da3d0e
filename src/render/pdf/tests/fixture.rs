//! Documents made by hand, for the tests of print.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::document::{Block, BlockKind, Document, Heading, Image, Inline, Link};
use crate::content::text::Text;
use crate::output::OutputPath;
use crate::source::Sources;
use crate::view::body::{Body, EmbedView, ImageView, LinkView};
use crate::view::form::{ChoiceView, FieldView, FormView, GroupView};
use crate::view::process::{AgendaView, ChecklistView, ProcessView};
use crate::view::{Card, CardRef, DateView, PrintView, SeasonView, Shared, SiteView};

pub(in crate::render::pdf) use super::sample::every_field;

pub(in crate::render::pdf) const PATH: &str = "content/x.fi.md";

/// A body that is written call by call.
pub(in crate::render::pdf) struct Writer {
    document: Document,
    body: Body,
}

impl Writer {
    pub(in crate::render::pdf) fn new() -> Self {
        let document = Document { path: PATH.into(), ..Document::default() };
        Self { document, body: Body { lang: "fi".to_owned(), dir: "ltr".to_owned(), ..Body::default() } }
    }

    pub(in crate::render::pdf) fn done(mut self) -> Body {
        self.body.document = Arc::new(self.document);
        self.body
    }

    pub(in crate::render::pdf) fn push(mut self, kind: BlockKind) -> Self {
        self.document.blocks.push(block(kind));
        self
    }

    pub(in crate::render::pdf) fn heading(mut self, level: u8, id: &str, title: &str) -> Self {
        let index = self.document.headings.len();
        let heading = Heading { level, id: id.to_owned(), explicit: true, content: words(title), place: 0..0 };
        self.document.headings.push(heading);
        self.push(BlockKind::Heading(index))
    }

    pub(in crate::render::pdf) fn text(self, text: &str) -> Self {
        self.push(BlockKind::Paragraph(words(text)))
    }

    /// A paragraph with a link in its middle; `target` is the id of a page and an anchor.
    pub(in crate::render::pdf) fn link(
        mut self,
        before: &str,
        said: &str,
        url: &str,
        target: Option<(&str, &str)>,
    ) -> Self {
        let link = self.document.links.len();
        let destination = Text::parse(url, &self.document.path, 0..url.len());
        self.document.links.push(Link { destination, place: 0..0 });
        let target = target.map(|(page, anchor)| (page.to_owned(), Some(anchor.to_owned())));
        self.body.links.push(LinkView { url: url.to_owned(), permalink: url.to_owned(), target });
        let content = vec![text(before), Inline::Link { link, content: words(said) }, text(".")];
        self.push(BlockKind::Paragraph(content))
    }

    pub(in crate::render::pdf) fn image(mut self, source: &str, alternative: &str, title: Option<&str>) -> Self {
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

    pub(in crate::render::pdf) fn form(mut self, form: FormView) -> Self {
        let index = self.body.forms.len();
        self.body.forms.push(form);
        self.push(BlockKind::Form(index))
    }

    pub(in crate::render::pdf) fn process(mut self, process: ProcessView) -> Self {
        let index = self.body.processes.len();
        self.body.processes.push(process);
        self.push(BlockKind::Process(index))
    }

    pub(in crate::render::pdf) fn checklist(mut self, checklist: ChecklistView) -> Self {
        let index = self.body.checklists.len();
        self.body.checklists.push(checklist);
        self.push(BlockKind::Checklist(index))
    }

    pub(in crate::render::pdf) fn agenda(mut self, agenda: AgendaView) -> Self {
        let index = self.body.agendas.len();
        self.body.agendas.push(agenda);
        self.push(BlockKind::Agenda(index))
    }

    pub(in crate::render::pdf) fn embed(mut self, lines: Vec<EmbedView>) -> Self {
        let index = self.body.embeds.len();
        self.document.embeds.push(crate::content::block::Embed { items: Vec::new(), place: 0..0 });
        self.body.embeds.push(lines);
        self.push(BlockKind::Embed(index))
    }
}

pub(in crate::render::pdf) fn block(kind: BlockKind) -> Block {
    Block { kind, place: 0..0 }
}

pub(in crate::render::pdf) fn text(text: &str) -> Inline {
    Inline::Text(text.into())
}

pub(in crate::render::pdf) fn words(said: &str) -> Vec<Inline> {
    vec![text(said)]
}

pub(in crate::render::pdf) fn paragraph(said: &str) -> Block {
    block(BlockKind::Paragraph(words(said)))
}

pub(in crate::render::pdf) fn choice(id: &str, label: &str) -> ChoiceView {
    ChoiceView { id: id.to_owned(), label: label.into(), free_text: false }
}

pub(in crate::render::pdf) fn field(kind: &'static str, id: &str, label: &str) -> FieldView {
    let name = format!("sopimus.{id}");
    FieldView { kind, id: id.to_owned(), name, label: label.into(), ..FieldView::default() }
}

pub(in crate::render::pdf) fn with(mut field: FieldView, change: impl FnOnce(&mut FieldView)) -> FieldView {
    change(&mut field);
    field
}

pub(in crate::render::pdf) fn group(id: &str, label: &str, fields: Vec<FieldView>) -> GroupView {
    GroupView { id: id.to_owned(), label: label.into(), fields }
}

pub(in crate::render::pdf) fn form(copy: Option<u32>, groups: Vec<GroupView>) -> FormView {
    FormView { id: "sopimus".to_owned(), copy, version: 1, lang: "fi".to_owned(), groups }
}

pub(in crate::render::pdf) fn card(id: &str, kind: &'static str, title: &str, description: &str) -> Card {
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

pub(in crate::render::pdf) fn shared(card: Card) -> CardRef {
    Arc::new(Shared::new(card))
}

/// A document in Finnish.
pub(in crate::render::pdf) fn view(page: Card, body: Body, is_book: bool) -> PrintView {
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
        branding: crate::view::BrandingView::default(),
        organisation: "Esimerkkiyhdistys ry".to_owned(),
        locale: "fi_FI".to_owned(),
        calendar: None,
        feed: None,
        search: None,
        offline: false,
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
        columns: Vec::new(),
        values: BTreeMap::new(),
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

/// The theme and its fonts, as they are compiled in.
pub(in crate::render::pdf) fn sources() -> Sources {
    Sources::bundled()
}
