//! Processes, checklists and agendas in one language.

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::content::block::{Node, NodeKind, Process};
use crate::i18n::Value;
use crate::view::process::{
    AgendaItemView, AgendaView, ChecklistItemView, ChecklistView, EdgeView, NodeView, ProcessView,
};

impl Maker<'_> {
    /// The processes of a page: ways from the source, words from the translation.
    pub(super) fn processes(
        &self,
        source: &PageFile,
        file: &PageFile,
        language: usize,
        sink: &mut Sink,
    ) -> Vec<ProcessView> {
        let title = self.text(&file.front.title, file.language, sink);
        // A process that the source lacks, which is an error, is shown by itself.
        let (source, document) = (source.document(), file.document());
        let sources = source.processes.iter().map(Some).chain(std::iter::repeat(None));
        let pairs = document.processes.iter().zip(sources).map(|(words, source)| (source.unwrap_or(words), words));
        pairs.map(|(source, words)| self.process(source, words, &title, (file.language, language), sink)).collect()
    }

    /// `languages` are those of the words and of the reader.
    fn process(
        &self,
        source: &Process,
        words: &Process,
        title: &str,
        languages: (usize, usize),
        sink: &mut Sink,
    ) -> ProcessView {
        let (text_language, language) = languages;
        let mut nodes = Vec::with_capacity(source.nodes.len());
        let labels: Vec<String> = words.nodes.iter().map(|node| self.text(&node.label, text_language, sink)).collect();
        for (index, (node, words)) in source.nodes.iter().zip(&words.nodes).enumerate() {
            let mut edges = edges(source, index);
            // Where a node is not translated, which is an error, nothing leads to it.
            edges.retain(|edge| edge.to < labels.len());
            nodes.push(NodeView {
                kind: node.kind.word(),
                id: node.id.clone(),
                label: labels[index].clone(),
                continuation: self.continuation(index, &edges, &labels, text_language, sink),
                page: node.page.as_ref().and_then(|page| self.page_name(page, language, sink)),
                notes: self.texts(&words.notes, text_language, sink),
                edges,
            });
        }
        ProcessView {
            id: source.id.clone(),
            title: self.message_of("process-title", "title", title, text_language, sink),
            dir: self.localizers[text_language].locale().direction().as_str().to_owned(),
            nodes,
            answers: (self.word("answer-yes", text_language, sink), self.word("answer-no", text_language, sink)),
        }
    }

    /// Where a node leads, in words: nothing where it is the following one.
    fn continuation(
        &self,
        index: usize,
        edges: &[EdgeView],
        labels: &[String],
        language: usize,
        sink: &mut Sink,
    ) -> String {
        let mut sentences = Vec::new();
        for edge in edges {
            if edge.kind == "next" && edge.to == index + 1 {
                continue;
            }
            let number = Value::Number((edge.to + 1) as f64);
            let label = Value::Text(labels.get(edge.to).cloned().unwrap_or_default());
            let id = format!("process-{}", edge.kind);
            sentences.push(self.message(&id, &[("number", number), ("label", label)], language, sink));
        }
        sentences.join(" ")
    }

    pub(super) fn checklists(&self, file: &PageFile, sink: &mut Sink) -> Vec<ChecklistView> {
        let language = file.language;
        let mut views = Vec::with_capacity(file.document().checklists.len());
        for checklist in &file.document().checklists {
            let items = checklist
                .items
                .iter()
                .map(|item| ChecklistItemView { id: item.id.clone(), label: self.text(&item.label, language, sink) });
            let items = items.collect();
            views.push(ChecklistView {
                id: checklist.id.clone(),
                items,
                result_all: self.optional(checklist.result_all.as_ref(), language, sink).unwrap_or_default(),
                result_some: self.optional(checklist.result_some.as_ref(), language, sink).unwrap_or_default(),
            });
        }
        views
    }

    pub(super) fn agendas(&self, file: &PageFile, language: usize, sink: &mut Sink) -> Vec<AgendaView> {
        let localizer = &self.localizers[language];
        let mut views = Vec::with_capacity(file.document().agendas.len());
        for agenda in &file.document().agendas {
            let mut items = Vec::with_capacity(agenda.items.len());
            for item in &agenda.items {
                items.push(AgendaItemView {
                    iso: item.start.strftime("%H:%M").to_string(),
                    time: item
                        .end
                        .map_or_else(|| localizer.time(item.start), |end| localizer.time_range(item.start, end)),
                    label: self.text(&item.label, file.language, sink),
                    notes: self.texts(&item.notes, file.language, sink),
                });
            }
            views.push(AgendaView { items });
        }
        views
    }
}

/// Where the node at `index` leads.
fn edges(process: &Process, index: usize) -> Vec<EdgeView> {
    let following = || (index + 1 < process.nodes.len()).then_some(index + 1);
    let named =
        |id: &Option<String>| id.as_ref().and_then(|id| process.nodes.iter().position(|node: &Node| node.id == *id));
    let way = |kind, to: Option<usize>| to.map(|to| EdgeView { to, kind });
    let ways = match &process.nodes[index].kind {
        NodeKind::Step { next } | NodeKind::Event { next } => vec![way("next", named(next).or_else(following))],
        NodeKind::Decision { yes, no } => vec![way("yes", named(yes).or_else(following)), way("no", named(no))],
        NodeKind::Loop { repeat, next } => {
            vec![way("repeat", named(repeat)), way("next", named(next).or_else(following))]
        }
        NodeKind::Outcome => Vec::new(),
    };
    ways.into_iter().flatten().collect()
}
