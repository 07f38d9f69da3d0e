//! Forms in one language: shape from the source page, words from the translation.

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::content::form::{Choice, Field, FieldKind, Form};
use crate::content::text::Text;
use crate::diagnostic::Reported;
use crate::model::PageIndex;
use crate::view::form::{ChoiceView, FieldView, FormView, GroupView};
use crate::view::said::Said;

/// The most steps that a scale may have; a longer one is an error, and is not to fill the memory.
const STEPS: usize = 21;

/// A form and its counterpart in the reader's language.
struct Pair<'a> {
    source: &'a Form,
    words: &'a Form,
    /// The language of the words.
    language: usize,
}

impl Maker<'_> {
    /// The forms of a page, each as the only one of a document: [`copies`](super::copies) numbers them.
    pub(super) fn forms(&self, source: &PageFile, file: &PageFile, sink: &mut Sink) -> Vec<FormView> {
        let language = file.language;
        // A form that the source lacks, which is an error, is shown by itself.
        let (source, document) = (source.document(), file.document());
        let sources = source.forms.iter().map(Some).chain(std::iter::repeat(None));
        let pairs = document.forms.iter().zip(sources).map(|(words, source)| (source.unwrap_or(words), words));
        pairs.map(|(source, words)| self.form(&Pair { source, words, language }, sink)).collect()
    }

    /// The forms of a page as they stand on it, in a language that shows the page.
    pub fn forms_of(&self, page: PageIndex, language: usize) -> Reported<Vec<FormView>> {
        let mut sink = Sink::new();
        let page = &self.programme.pages[page];
        let file = page.file_in(language);
        let forms = file.map(|file| self.forms(page.source_file(), file, &mut sink));
        Reported::new(forms.unwrap_or_default(), sink)
    }

    fn form(&self, form: &Pair<'_>, sink: &mut Sink) -> FormView {
        let mut groups = Vec::with_capacity(form.source.groups.len());
        for (source, words) in form.source.groups.iter().zip(&form.words.groups) {
            let heading = words.heading.as_ref().map(|(label, id)| (self.text(label, form.language, sink), id.clone()));
            let (label, id) = heading.unwrap_or_default();
            let fields = source.fields.iter().zip(&words.fields);
            let fields = fields.map(|(source, words)| self.field(form, source, words, sink)).collect();
            groups.push(GroupView { id, label: label.into(), fields });
        }
        FormView {
            id: form.source.id.clone(),
            copy: None,
            version: form.source.version,
            lang: self.localizers[form.language].locale().code().to_owned(),
            groups,
        }
    }

    fn field(&self, form: &Pair<'_>, source: &Field, words: &Field, sink: &mut Sink) -> FieldView {
        let language = form.language;
        let text = |text: &Option<Text>, sink: &mut Sink| {
            Said::from(self.optional(text.as_ref(), language, sink).unwrap_or_default())
        };
        let mut view = FieldView {
            kind: source.kind.word(),
            id: source.id.clone(),
            name: format!("{}.{}", form.source.id, source.id),
            label: self.text(&words.label, language, sink).into(),
            help: text(&words.help, sink),
            required: source.required,
            low: text(&words.low, sink),
            high: text(&words.high, sink),
            children: words.children.iter().map(|choice| self.choice(choice, language, sink)).collect(),
            ..FieldView::default()
        };
        if let Some(fact) = &source.prefill {
            view.prefill = self.site(language).facts.get(fact).cloned().unwrap_or_default();
        }
        match source.kind {
            FieldKind::Area { lines } => view.lines = lines,
            FieldKind::Date => view.hint = self.word("form-date-hint", language, sink).into(),
            FieldKind::Table { rows } => view.rows = rows,
            FieldKind::Grid { rows, columns } => (view.rows, view.columns) = (rows, columns),
            FieldKind::Draw { height, rows } => (view.height, view.rows) = (height, rows),
            FieldKind::Scale { from, to } | FieldKind::Wheel { from, to } => {
                view.steps = (from..=to).take(STEPS).collect();
            }
            _ => {}
        }
        view
    }

    fn choice(&self, choice: &Choice, language: usize, sink: &mut Sink) -> ChoiceView {
        ChoiceView {
            id: choice.id.clone(),
            label: self.text(&choice.label, language, sink).into(),
            free_text: choice.free_text,
        }
    }
}
