//! Which copy a form is, where a document shows it more than once.
//!
//! The names of fields must be unique in a document, whichever way a form gets into it: written
//! there, embedded with its page, or embedded in several copies. A form that is shown once keeps its
//! plain names.

use std::collections::HashMap;
use std::sync::Arc;

use crate::view::body::{Body, EmbedView};
use crate::view::form::FormView;

/// Numbers the forms of a document that it shows several times, from 1, in the order in which they
/// stand, and renames their fields.
pub(super) fn number(body: &mut Body) {
    if !body.has_forms() {
        return;
    }
    let mut shown: HashMap<String, u32> = HashMap::new();
    each_form(body, &mut |form| *shown.entry(form.id.clone()).or_default() += 1);
    let mut next: HashMap<String, u32> = HashMap::new();
    each_form(body, &mut |form| {
        if shown[&form.id] > 1 {
            let copy = next.entry(form.id.clone()).or_default();
            *copy += 1;
            name(form, *copy);
        }
    });
}

fn name(form: &mut FormView, copy: u32) {
    form.copy = Some(copy);
    for field in form.groups.iter_mut().flat_map(|group| &mut group.fields) {
        field.name = format!("{}.{copy}.{}", form.id, field.id);
    }
}

/// Calls `see` for each form of a body and of what it embeds, in reading order.
fn each_form(body: &mut Body, see: &mut dyn FnMut(&mut FormView)) {
    let document = Arc::clone(&body.document);
    let forms = document.forms.iter().map(|form| form.place.start).zip(body.forms.iter_mut().map(Shown::Form));
    let embeds = document.embeds.iter().map(|embed| embed.place.start).zip(body.embeds.iter_mut().map(Shown::Embeds));
    let mut shown: Vec<(usize, Shown<'_>)> = forms.chain(embeds).collect();
    shown.sort_by_key(|(place, _)| *place);
    for (_, shown) in shown {
        match shown {
            Shown::Form(form) => see(form),
            Shown::Embeds(lines) => lines.iter_mut().for_each(|line| each_form_of(line, see)),
        }
    }
}

/// What may hold forms in a text.
enum Shown<'a> {
    Form(&'a mut FormView),
    Embeds(&'a mut Vec<EmbedView>),
}

fn each_form_of(line: &mut EmbedView, see: &mut dyn FnMut(&mut FormView)) {
    // A body that is embedded has just been made for this place and is shared with no other: nothing is cloned.
    match line {
        EmbedView::Page { body, .. } => each_form(Arc::make_mut(body), see),
        EmbedView::Faq { topics } => topics.iter_mut().for_each(|topic| each_form(Arc::make_mut(&mut topic.body), see)),
        EmbedView::Forms { forms } => forms.iter_mut().for_each(see),
        EmbedView::Cards { .. }
        | EmbedView::Processes { .. }
        | EmbedView::Downloads { .. }
        | EmbedView::Notes { .. }
        | EmbedView::PageBreak => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::form::{FieldView, GroupView};

    fn form(id: &str) -> FormView {
        let field = FieldView { id: "topic".to_owned(), name: format!("{id}.topic"), ..FieldView::default() };
        let group = GroupView { id: String::new(), label: "".into(), fields: vec![field] };
        FormView { id: id.to_owned(), copy: None, version: 1, lang: "fi".to_owned(), groups: vec![group] }
    }

    /// A body that embeds these forms, each on a line of its own.
    fn embedding(forms: Vec<Vec<FormView>>) -> Body {
        let embed = crate::content::block::Embed { items: Vec::new(), place: 0..0 };
        let document = crate::content::document::Document { embeds: vec![embed], ..Default::default() };
        let embeds = vec![forms.into_iter().map(|forms| EmbedView::Forms { forms }).collect()];
        Body { document: Arc::new(document), embeds, ..Body::default() }
    }

    fn names(mut body: Body) -> Vec<String> {
        number(&mut body);
        let mut names = Vec::new();
        each_form(&mut body, &mut |form| names.push(form.groups[0].fields[0].name.clone()));
        names
    }

    #[test]
    fn a_form_that_is_shown_once_has_no_number_and_several_are_counted_through_the_document() {
        let body = embedding(vec![
            vec![form("wheel")],
            vec![form("log"), form("log")],
            vec![form("pair")],
            vec![form("wheel")],
        ]);
        assert_eq!(names(body), ["wheel.1.topic", "log.1.topic", "log.2.topic", "pair.topic", "wheel.2.topic"]);
    }
}
