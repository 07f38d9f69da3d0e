//! Pages of a pseudo-language: those of the source language with every text transformed. Ids, facts,
//! places and links stay what they are, so that what is wrong is found where it was written.

use crate::content::PageFile;
use crate::content::block::{Agenda, Checklist, Process};
use crate::content::document::{Block, BlockKind, Document, Inline};
use crate::content::form::{Field, Form};
use crate::content::front::{Fields, Front};
use crate::content::snippet::Snippet;
use crate::content::text::{Text, TextPart};
use crate::pseudo::{Pseudo, has_letters};

/// A page in the pseudo-language of the index `language`.
pub fn disguise(page: &PageFile, language: usize, pseudo: Pseudo) -> PageFile {
    let mut page = PageFile { language, ..page.clone() };
    let disguise = Disguise(pseudo);
    disguise.front(&mut page.front);
    let document = disguise.document(&page.document());
    page.with_document(document)
}

/// Transforms texts.
struct Disguise(Pseudo);

impl Disguise {
    fn front(&self, front: &mut Front) {
        self.text(&mut front.title);
        self.optional(&mut front.description);
        self.fields(&mut front.fields);
    }

    /// The texts that a kind adds. A person's name, address and number are theirs in every language.
    fn fields(&self, fields: &mut Fields) {
        match fields {
            Fields::Role { summary, responsibilities, benefits, not_responsible_for, .. } => {
                self.text(summary);
                [responsibilities, benefits, not_responsible_for].into_iter().for_each(|texts| self.texts(texts));
            }
            Fields::Phase { purpose, steps, .. } => {
                self.text(purpose);
                steps.iter_mut().for_each(|(_, texts)| self.texts(texts));
            }
            Fields::Activity(activity) => {
                self.text(&mut activity.purpose);
                self.texts(&mut activity.materials);
            }
            Fields::Event(event) => {
                let named = event.place_names.iter_mut().chain(&mut event.access_notes);
                named.for_each(|(_, text)| self.text(text));
            }
            Fields::Story { quote, person_title, .. } => {
                self.optional(quote);
                self.optional(person_title);
            }
            Fields::Person(person) => self.optional(&mut person.position),
            Fields::Term { definition, avoid } => {
                self.optional(definition);
                self.texts(avoid);
            }
            Fields::None
            | Fields::FormPage { .. }
            | Fields::Partner { .. }
            | Fields::News { .. }
            | Fields::Workbook { .. } => {}
        }
    }

    fn document(&self, document: &Document) -> Document {
        let mut document = document.clone();
        self.blocks(&mut document.blocks);
        document.headings.iter_mut().for_each(|heading| self.content(&mut heading.content));
        for image in &mut document.images {
            self.content(&mut image.alternative);
            if let Some(title) = &mut image.title {
                *title = self.whole(title);
            }
        }
        document.forms.iter_mut().for_each(|form| self.form(form));
        document.processes.iter_mut().for_each(|process| self.process(process));
        document.checklists.iter_mut().for_each(|checklist| self.checklist(checklist));
        document.agendas.iter_mut().for_each(|agenda| self.agenda(agenda));
        document
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match &mut block.kind {
                BlockKind::Paragraph(content) => self.content(content),
                BlockKind::List(list) => list.items.iter_mut().for_each(|item| self.blocks(&mut item.blocks)),
                BlockKind::Table(table) => {
                    let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                    cells.for_each(|cell| self.content(cell));
                }
                BlockKind::Quote(blocks) | BlockKind::Footnote { blocks, .. } => self.blocks(blocks),
                BlockKind::Definitions(definitions) => {
                    for definition in definitions {
                        self.content(&mut definition.term);
                        definition.meanings.iter_mut().for_each(|blocks| self.blocks(blocks));
                    }
                }
                // Code is no language; the blocks that stand in lists of their own are met there.
                BlockKind::Code(_)
                | BlockKind::Rule
                | BlockKind::Heading(_)
                | BlockKind::Form(_)
                | BlockKind::Process(_)
                | BlockKind::Checklist(_)
                | BlockKind::Agenda(_)
                | BlockKind::Embed(_) => {}
            }
        }
    }

    fn form(&self, form: &mut Form) {
        for group in &mut form.groups {
            if let Some((heading, _)) = &mut group.heading {
                self.text(heading);
            }
            group.fields.iter_mut().for_each(|field| self.field(field));
        }
    }

    fn field(&self, field: &mut Field) {
        self.text(&mut field.label);
        [&mut field.help, &mut field.low, &mut field.high].into_iter().for_each(|text| self.optional(text));
        field.children.iter_mut().for_each(|choice| self.text(&mut choice.label));
    }

    fn process(&self, process: &mut Process) {
        for node in &mut process.nodes {
            self.text(&mut node.label);
            self.texts(&mut node.notes);
        }
    }

    fn checklist(&self, checklist: &mut Checklist) {
        checklist.items.iter_mut().for_each(|item| self.text(&mut item.label));
        self.optional(&mut checklist.result_all);
        self.optional(&mut checklist.result_some);
    }

    fn agenda(&self, agenda: &mut Agenda) {
        for item in &mut agenda.items {
            self.text(&mut item.label);
            self.texts(&mut item.notes);
        }
    }

    /// Running text that is a whole by itself.
    fn content(&self, content: &mut Vec<Inline>) {
        let speaks = speaks(content);
        self.inlines(content);
        let (open, close) = self.0.ends();
        if speaks && !open.is_empty() {
            content.insert(0, Inline::Text(open.into()));
            content.push(Inline::Text(close.into()));
        }
    }

    fn inlines(&self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => *text = Snippet::new(self.0.words(text)),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Link { content: inner, .. } => self.inlines(inner),
                Inline::Code(_)
                | Inline::Image(_)
                | Inline::Placeable(_)
                | Inline::FootnoteReference(_)
                | Inline::SoftBreak
                | Inline::HardBreak => {}
            }
        }
    }

    fn texts(&self, texts: &mut [Text]) {
        texts.iter_mut().for_each(|text| self.text(text));
    }

    fn optional(&self, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.text(text);
        }
    }

    fn text(&self, text: &mut Text) {
        let speaks = text.parts.iter().any(|part| matches!(part, TextPart::Literal(words) if has_letters(words)));
        for part in &mut text.parts {
            if let TextPart::Literal(words) = part {
                *words = self.0.words(words);
            }
        }
        let (open, close) = self.0.ends();
        if speaks && !open.is_empty() {
            text.parts.insert(0, TextPart::Literal(open.to_owned()));
            text.parts.push(TextPart::Literal(close.to_owned()));
        }
    }

    fn whole(&self, text: &str) -> String {
        if !has_letters(text) {
            return text.to_owned();
        }
        let (open, close) = self.0.ends();
        format!("{open}{}{close}", self.0.words(text))
    }
}

/// Whether there are words of the page's own in running text.
fn speaks(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text(text) => has_letters(text),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strike(inner)
        | Inline::Link { content: inner, .. } => speaks(inner),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::name::PageName;
    use crate::content::parse;
    use crate::source::SourceFile;

    const PAGE: &str = "+++\ntitle = \"Mentorille\"\n+++\n\n## Tehtävät\n\nTapaat *{ -mentee }n* ja [muut](a.md).\n\n\
                        ```form pair\ntext Nimi {#name help=\"Etunimi\"}\nradio Kuinka? {#how}\n  - Näin {#so}\n```\n";

    #[test]
    fn every_text_is_transformed_and_nothing_else() {
        let file = SourceFile::new("content/a.fi.md", PAGE.as_bytes());
        let parsed = parse(&file, PageName::new("a"), (0, "fi"));
        assert_eq!((parsed.diagnostics.as_slice(), parsed.value.text_faults()), (&[][..], &[][..]));
        let page = disguise(&parsed.value, 1, Pseudo::Accented);
        assert_eq!((page.language, page.front.title.source()), (1, "[Мééñţööŕîîļļéé]".replace('М', "Ḿ")));
        let document = page.document();
        let heading = &document.headings[0];
        assert_eq!((heading.id.as_str(), &heading.content[1]), ("tehtavat", &Inline::Text("Ţééĥţäѵäţ".into())));
        let BlockKind::Paragraph(content) = &document.blocks[1].kind else { panic!("{page:?}") };
        assert_eq!(content[1], Inline::Text("Ţååþååååţ ".into()));
        assert_eq!(content[2], Inline::Emphasis(vec![Inline::Placeable(0), Inline::Text("ñ".into())]));
        let field = &document.forms[0].groups[0].fields[0];
        assert_eq!((field.label.source().as_str(), field.id.as_str()), ("[Ñîîḿîî]", "name"));
        assert_eq!(document.forms[0].groups[0].fields[1].children[0].label.source(), "[Ñäîîñ]");
    }
}
