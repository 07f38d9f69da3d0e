//! Blocks agree between the languages: the same types, sizes, ids and order, or both places are shown.

use crate::content::PageFile;
use crate::content::block::{Agenda, AgendaItem, Checklist, ChecklistItem, Embed, EmbedItem, EmbedKind, Node, Process};
use crate::content::document::Place;
use crate::content::form::{Choice, Field, FieldKind, Form, Group};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::Programme;

/// Compares every translation with its source.
///
/// # Diagnostics
/// `parity::missing` and `parity::extra` for what one side lacks, `parity::differs` for what is not the same.
pub fn check(programme: &Programme, diagnostics: &mut Vec<Diagnostic>) {
    for page in &programme.pages {
        let source = page.source_file();
        let translations = page.versions.iter().flatten().filter(|file| file.language != source.language);
        for translation in translations.filter(|file| file.has_blocks() || source.has_blocks()) {
            let mut pair = Pair { source, translation, diagnostics };
            pair.blocks();
        }
    }
}

/// A source page and one of its translations.
struct Pair<'a> {
    source: &'a PageFile,
    translation: &'a PageFile,
    diagnostics: &'a mut Vec<Diagnostic>,
}

/// A part of a block that has a counterpart in every language.
trait Counterpart {
    /// What identifies it: two parts with different signatures are not the same part.
    fn signature(&self) -> String;
    /// Where it stands.
    fn place(&self) -> &Place;
}

impl Pair<'_> {
    fn blocks(&mut self) {
        let (source, translation) = (self.source, self.translation);
        let (a, b) = (&source.document(), &translation.document());
        self.each(&a.forms, &b.forms, Self::form);
        self.each(&a.processes, &b.processes, |pair, a, b| pair.each(&a.nodes, &b.nodes, Self::node));
        self.each(&a.checklists, &b.checklists, |pair, a, b| pair.each(&a.items, &b.items, |_, _, _| {}));
        self.each(&a.agendas, &b.agendas, |pair, a, b| pair.each(&a.items, &b.items, |_, _, _| {}));
        self.each(&a.embeds, &b.embeds, |pair, a, b| pair.each(&a.items, &b.items, Self::embed_item));
    }

    /// Whether a part could not be read in full, which has been reported: how it differs would only
    /// echo that.
    fn is_faulty<T: Counterpart>(&self, a: &T, b: &T) -> bool {
        self.source.document().faulty.contains(a.place()) || self.translation.document().faulty.contains(b.place())
    }

    fn form(&mut self, a: &Form, b: &Form) {
        self.each(&a.groups, &b.groups, |pair, a, b| pair.each(&a.fields, &b.fields, Self::field));
    }

    fn field(&mut self, a: &Field, b: &Field) {
        self.each(&a.children, &b.children, |_, _, _| {});
        for (name, a_text, b_text) in [("help", &a.help, &b.help), ("low", &a.low, &b.low), ("high", &a.high, &b.high)]
        {
            if a_text.is_some() && b_text.is_none() {
                let diagnostic = self.fault("parity::text-missing", &b.place, &a.place);
                self.diagnostics.push(diagnostic.with("key", name));
            }
        }
    }

    fn embed_item(&mut self, a: &EmbedItem, b: &EmbedItem) {
        let is_named = |item: &EmbedItem| matches!(&item.kind, EmbedKind::Download(file) if file.title.is_some());
        if is_named(a) && !is_named(b) {
            let diagnostic = self.fault("parity::text-missing", &b.place, &a.place);
            self.diagnostics.push(diagnostic.with("key", "title"));
        }
    }

    fn node(&mut self, a: &Node, b: &Node) {
        if a.notes.len() != b.notes.len() {
            let diagnostic = self.fault("parity::notes", &b.place, &a.place);
            self.diagnostics.push(diagnostic.with("source", a.notes.len()).with("translation", b.notes.len()));
        }
    }

    /// Walks two lists of counterparts side by side. After the first that differs, the rest of a
    /// list says nothing new: it is only shifted.
    fn each<T: Counterpart>(&mut self, a: &[T], b: &[T], inner: impl Fn(&mut Self, &T, &T)) {
        for (a, b) in a.iter().zip(b) {
            if self.is_faulty(a, b) {
                continue;
            }
            if a.signature() != b.signature() {
                let diagnostic = self.fault("parity::differs", b.place(), a.place());
                let (source, translation) = (a.signature(), b.signature());
                self.diagnostics.push(diagnostic.with("source", source).with("translation", translation));
                return;
            }
            inner(self, a, b);
        }
        let is_faulty = |pair: &PageFile, part: &T| pair.document().faulty.contains(part.place());
        if let Some(missing) = a.get(b.len()).filter(|missing| !is_faulty(self.source, missing)) {
            let end = b.last().map_or(0..0, |last| last.place().clone());
            let diagnostic = self.fault("parity::missing", &end, missing.place());
            self.diagnostics.push(diagnostic.with("source", missing.signature()));
        } else if let Some(extra) = b.get(a.len()).filter(|extra| !is_faulty(self.translation, extra)) {
            let end = a.last().map_or(0..0, |last| last.place().clone());
            let diagnostic = self.fault("parity::extra", extra.place(), &end);
            self.diagnostics.push(diagnostic.with("translation", extra.signature()));
        }
    }

    fn fault(&self, code: &'static str, translation: &Place, source: &Place) -> Diagnostic {
        let span = Span::new(&self.translation.path, translation.clone());
        Diagnostic::error(code, span).label(Span::new(&self.source.path, source.clone()), "source")
    }
}

impl Counterpart for Form {
    fn signature(&self) -> String {
        format!("form {}", self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Group {
    fn signature(&self) -> String {
        self.heading.as_ref().map_or_else(String::new, |(_, id)| format!("## {{#{id}}}"))
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Field {
    fn signature(&self) -> String {
        let size = match self.kind {
            FieldKind::Area { lines } => format!(" {lines}"),
            FieldKind::Scale { from, to } | FieldKind::Wheel { from, to } => format!(" {from}-{to}"),
            FieldKind::Table { rows } => format!(" {rows}"),
            FieldKind::Grid { rows, columns } => format!(" {rows}x{columns}"),
            FieldKind::Draw { height, .. } => format!(" {height}"),
            _ => String::new(),
        };
        let id = if self.id.is_empty() { String::new() } else { format!(" {{#{}}}", self.id) };
        format!("{}{size}{id}", self.kind.word())
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Choice {
    fn signature(&self) -> String {
        let text = if self.free_text { " +text" } else { "" };
        format!("- {{#{}{text}}}", self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Process {
    fn signature(&self) -> String {
        format!("process {}", self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Node {
    fn signature(&self) -> String {
        format!("{} {{#{}}}", self.kind.word(), self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Checklist {
    fn signature(&self) -> String {
        format!("checklist {}", self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for ChecklistItem {
    fn signature(&self) -> String {
        format!("check {{#{}}}", self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Agenda {
    fn signature(&self) -> String {
        "agenda".to_owned()
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for AgendaItem {
    fn signature(&self) -> String {
        let end = self.end.map_or_else(String::new, |end| format!("-{}", end.strftime("%H:%M")));
        format!("{}{end} {{#{}}}", self.start.strftime("%H:%M"), self.id)
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for Embed {
    fn signature(&self) -> String {
        "embed".to_owned()
    }

    fn place(&self) -> &Place {
        &self.place
    }
}

impl Counterpart for EmbedItem {
    fn signature(&self) -> String {
        self.kind.written()
    }

    fn place(&self) -> &Place {
        &self.place
    }
}
