//! A form in one language, ready to be drawn on the web and on paper.

use serde::Serialize;

use crate::view::said::{Said, Saying};

/// A form.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct FormView {
    /// The id: the first part of every field's name.
    pub id: String,
    /// Which copy it is, from 1, where one page shows several; else `None`.
    pub copy: Option<u32>,
    /// The version.
    pub version: u32,
    /// The language of its labels.
    pub lang: String,
    /// Its groups.
    pub groups: Vec<GroupView>,
}

/// Fields under a common heading.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct GroupView {
    /// The id, empty without a heading.
    pub id: String,
    /// The heading, empty where there is none.
    pub label: Said,
    /// The fields.
    pub fields: Vec<FieldView>,
}

/// A field. Sizes that its type does not have are zero, lists empty.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct FieldView {
    /// The type's word: `area`.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// The full name, unique in a document: `pair-agreement.goals`, in a second copy
    /// `pair-agreement.2.goals`.
    pub name: String,
    /// The question; a note's text.
    pub label: Said,
    /// A word of help.
    pub help: Said,
    /// How to write the answer: a date's format.
    pub hint: Said,
    /// Whether an answer is asked for.
    pub required: bool,
    /// The answer that is filled in beforehand.
    pub prefill: String,
    /// Lines of an area.
    pub lines: u32,
    /// Rows of a table, a grid, or the table beside a drawing.
    pub rows: u32,
    /// Columns of a grid.
    pub columns: u32,
    /// The height of a drawing in centimetres.
    pub height: u32,
    /// The steps of a scale or wheel, from the lowest.
    pub steps: Vec<i32>,
    /// What the lowest step means.
    pub low: Said,
    /// What the highest step means.
    pub high: Said,
    /// Options, columns, boxes or spokes.
    pub children: Vec<ChoiceView>,
}

/// An option, a column, a box or a spoke.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ChoiceView {
    /// The id.
    pub id: String,
    /// What it says.
    pub label: Said,
    /// Whether it asks for a text.
    pub free_text: bool,
}

impl FormView {
    /// Puts the words of the same form in another language beside its own: the fields stay one set.
    pub fn stand_beside(&mut self, mut other: Self, dir: &str) {
        let mut texts = Vec::new();
        other.each_said(&mut |said| texts.push(std::mem::take(&mut said.text)));
        let lang = other.lang;
        let mut texts = texts.into_iter();
        self.each_said(&mut |said| {
            let text = texts.next().unwrap_or_default();
            // What no language says stays empty.
            if !(said.is_empty() && text.is_empty()) {
                said.beside.push(Saying { lang: lang.clone(), dir: dir.to_owned(), text });
            }
        });
    }

    /// The form in the language of one column; the first is 0.
    pub fn column(&self, column: usize) -> Self {
        let mut form = self.clone();
        form.each_said(&mut |said| *said = said.column(column).into());
        form
    }

    /// Calls `see` for everything that the form says, in the order of the form.
    fn each_said(&mut self, see: &mut dyn FnMut(&mut Said)) {
        for group in &mut self.groups {
            see(&mut group.label);
            for field in &mut group.fields {
                let FieldView { label, help, hint, low, high, children, .. } = field;
                [label, help, hint, low, high].into_iter().for_each(&mut *see);
                children.iter_mut().for_each(|child| see(&mut child.label));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(lang: &str, heading: &str, label: &str, help: &str) -> FormView {
        let field = FieldView { id: "name".into(), label: label.into(), help: help.into(), ..FieldView::default() };
        let group = GroupView { id: "parties".into(), label: heading.into(), fields: vec![field] };
        FormView { id: "pair".into(), copy: None, version: 1, lang: lang.into(), groups: vec![group] }
    }

    #[test]
    fn a_form_says_in_two_languages_what_either_says_and_nothing_where_both_are_silent() {
        let mut both = form("fi", "Osapuolet", "Nimi", "");
        both.stand_beside(form("ar", "الطرفان", "الاسم", "الاسم الأول"), "rtl");
        let field = &both.groups[0].fields[0];
        assert_eq!(field.label.each(), ["Nimi", "الاسم"]);
        assert_eq!(field.label.beside[0].dir, "rtl");
        assert_eq!((field.help.text.as_str(), field.help.column(1)), ("", "الاسم الأول"));
        assert!(field.hint.is_empty() && field.hint.beside.is_empty());
        let alone = both.column(1);
        assert_eq!(alone.groups[0].label, Said::from("الطرفان"));
        assert_eq!(alone.groups[0].fields[0].label, Said::from("الاسم"));
    }
}
