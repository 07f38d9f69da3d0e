//! Forms, processes, and what a page shows of other pages.

use serde_json::{Value, json};

use crate::diagnostic::Span;
use crate::render::pdf::fields::list;
use crate::view::body::{EmbedView, FaqTopicView, SectionNotice};
use crate::view::form::FormView;
use crate::view::process::ProcessView;
use crate::view::{Body, Card, Download};

use super::text::{SHORT, Scope, target};
use super::{Writer, language};

impl<'a> Writer<'a> {
    /// A form below a heading of level `section`. Fields stand at their own `places` where those are
    /// known, else at the form's.
    pub(super) fn form(&mut self, form: &FormView, section: usize, at: usize, places: &[Vec<Span>]) -> Value {
        let mut groups = Vec::new();
        let mut listed = Vec::new();
        for (number, group) in form.groups.iter().enumerate() {
            let level = if group.label.is_empty() { self.level } else { self.level(section + 1) };
            let mut fields = Vec::new();
            for (index, field) in group.fields.iter().enumerate() {
                let own = places.get(number).and_then(|group| group.get(index)).cloned();
                let mut node = json!(field);
                node["kind"] = json!(format!("field-{}", field.kind));
                node["lines"] = json!(field.lines.min(list::LINES));
                let at = own.map_or(at, |span| self.at(span));
                node["at"] = json!(at);
                listed.push(at);
                fields.push(node);
            }
            groups.push(json!({ "title": group.label, "level": level, "fields": fields }));
        }
        self.list(form, &listed);
        let required = form.groups.iter().flat_map(|group| &group.fields).any(|field| field.required);
        json!({
            "kind": "form",
            "at": at,
            "id": form.id,
            "copy": form.copy,
            "opens": false,
            "required": required,
            "groups": groups,
        })
    }

    pub(super) fn process(&mut self, process: &ProcessView, at: usize) -> Value {
        let mut nodes = Vec::new();
        for node in &process.nodes {
            let url = node.page.as_ref().map(|page| self.permalink(&page.url));
            let edges = node.edges.iter().map(|edge| json!({ "to": edge.to, "way": edge.kind }));
            nodes.push(json!({
                "shape": node.kind,
                "title": node.label,
                "continuation": node.continuation,
                "notes": node.notes,
                "target": url,
                "url": url,
                "edges": edges.collect::<Vec<_>>(),
            }));
        }
        let (yes, no) = &process.answers;
        json!({ "kind": "process", "at": at, "title": process.title, "yes": yes, "no": no, "nodes": nodes })
    }

    /// The lines of an `embed` block.
    pub(super) fn embeds(&mut self, scope: &mut Scope<'a>, index: usize, nodes: &mut Vec<Value>) {
        let body = scope.body;
        let places = &body.document.embeds[index].items;
        for (number, embed) in body.embeds[index].iter().enumerate() {
            let place = places.get(number).map_or(body.document.embeds[index].place.clone(), |item| item.place.clone());
            let at = self.at(Span::new(&body.document.path, place));
            self.embed(scope, embed, at, nodes);
            scope.written += SHORT;
        }
    }

    pub(super) fn embed(&mut self, scope: &mut Scope<'a>, embed: &'a EmbedView, at: usize, nodes: &mut Vec<Value>) {
        match embed {
            EmbedView::Page { page, anchor, body } => {
                let opens = scope.written >= SHORT;
                nodes.push(self.page(page, anchor, body, scope.section, at, opens));
            }
            EmbedView::Cards { kind, cards } => {
                let cards = cards.iter().map(|card| self.card(card)).collect::<Vec<_>>();
                nodes.push(json!({ "kind": "cards", "at": at, "of": kind, "cards": cards }));
            }
            EmbedView::Faq { topics } => {
                nodes.extend(topics.iter().map(|topic| self.topic(topic, scope.section, at)));
            }
            EmbedView::Forms { forms } => {
                for (number, form) in forms.iter().enumerate() {
                    let mut node = self.form(form, scope.section, at, &[]);
                    node["opens"] = json!(number > 0);
                    nodes.push(node);
                }
            }
            EmbedView::Processes { processes } => {
                nodes.extend(processes.iter().map(|process| self.process(process, at)));
            }
            EmbedView::Downloads { downloads } => {
                let files = downloads.iter().map(|file| self.download(file)).collect::<Vec<_>>();
                nodes.push(json!({ "kind": "cards", "at": at, "of": "download", "cards": files }));
            }
            EmbedView::Notes { pages } => nodes.push(json!({ "kind": "notes", "at": at, "pages": pages })),
            EmbedView::PageBreak => nodes.push(json!({ "kind": "page-break", "at": at })),
        }
    }

    /// A page as a part of the document, its title one level below `section`.
    fn page(
        &mut self,
        card: &'a Card,
        prefix: &'a str,
        body: &'a Body,
        section: usize,
        at: usize,
        opens: bool,
    ) -> Value {
        let level = self.level(section + 1);
        let anchor = self.label(card.id.clone(), prefix);
        self.targets.entry(card.permalink.clone()).or_insert_with(|| anchor.clone());
        let details = self.details(card, level);
        let blocks = self.body(&mut Scope::new(body, &card.id, prefix, level));
        json!({
            "kind": "page",
            "at": at,
            "of": card.kind,
            "level": level,
            "anchor": anchor,
            "opens": opens,
            "title": card.title,
            "details": details,
            "language": self.other_language(&body.lang, &body.dir),
            "blocks": blocks,
        })
    }

    /// A topic of questions: its title and the chosen questions, without what else the page says.
    fn topic(&mut self, topic: &'a FaqTopicView, section: usize, at: usize) -> Value {
        let level = self.level(section + 1);
        let anchor = self.label(topic.page.id.clone(), &topic.anchor);
        let blocks = self.body(&mut Scope::new(&topic.body, &topic.page.id, &topic.anchor, level));
        json!({
            "kind": "topic",
            "at": at,
            "level": level,
            "anchor": anchor,
            "title": topic.page.title,
            "language": self.other_language(&topic.body.lang, &topic.body.dir),
            "blocks": blocks,
        })
    }

    /// What the reader is told about the section below a heading.
    pub(super) fn notices(&mut self, scope: &Scope<'a>, heading: Option<usize>) -> Vec<Value> {
        let body = scope.body;
        let place = heading.map_or(0..0, |heading| body.document.headings[heading].place.clone());
        let mut nodes = Vec::new();
        for SectionNotice { notice, lang, dir, .. } in body.notices_at(heading) {
            let at = self.at(Span::new(&body.document.path, place.clone()));
            let language = (*lang != body.lang).then(|| language(lang, dir));
            let link = notice.link.as_ref().map(|link| json!({ "url": link.permalink, "text": link.text }));
            nodes.push(json!({ "kind": "notice", "at": at, "text": notice.text, "link": link, "language": language }));
        }
        nodes
    }

    fn download(&self, file: &Download) -> Value {
        let url = self.permalink(&file.url);
        json!({ "title": file.title, "target": target(&file.url, None), "url": url, "facts": [file.label] })
    }

    /// The language of a text where it is not the document's.
    pub(super) fn other_language(&self, lang: &str, dir: &str) -> Option<Value> {
        (lang != self.view.site.lang).then(|| language(lang, dir))
    }

    /// The whole address of a path on the site.
    fn permalink(&self, url: &str) -> String {
        let site = &self.view.site;
        url.strip_prefix(site.root.as_str()).map_or_else(|| url.to_owned(), |path| format!("{}{path}", site.base_url))
    }
}

/// Where each field of a form of the body stands, group by group.
pub(super) fn form_places(scope: &Scope<'_>, index: usize) -> Vec<Vec<Span>> {
    let document = &scope.body.document;
    let span = |place: &std::ops::Range<usize>| Span::new(&document.path, place.clone());
    let groups = document.forms.get(index).map(|form| form.groups.as_slice()).unwrap_or_default();
    groups.iter().map(|group| group.fields.iter().map(|field| span(&field.place)).collect()).collect()
}
