//! The fields of a form: what Rust knows of them before a page is laid out.

use crate::view::form::{ChoiceView, FieldView, FormView};

/// A field of the PDF: one name, one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::render::pdf) struct Field {
    /// The full name: `pair-agreement.goals.2.evidence`.
    pub(in crate::render::pdf) name: String,
    /// What it asks, for whoever hears it without the page: with its group and its question.
    pub(in crate::render::pdf) label: String,
    /// What an answer is.
    pub(in crate::render::pdf) kind: Kind,
    /// Whether an answer is asked for.
    pub(in crate::render::pdf) required: bool,
    /// The answer that stands in it from the start.
    pub(in crate::render::pdf) prefill: String,
    /// The number of its place in the content.
    pub(in crate::render::pdf) at: usize,
}

/// What an answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::render::pdf) enum Kind {
    /// One line of text, of at most so many characters.
    Line {
        /// Enough for any sensible answer; 0 where there is no such number.
        longest: usize,
    },
    /// Several lines.
    Area {
        /// How many lines are drawn on paper; 0 for an empty box.
        lines: u32,
    },
    /// A box to tick.
    Tick(State),
    /// One of several circles.
    Choice(Vec<State>),
}

/// What a box or a circle stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::render::pdf) struct State {
    /// The value that it gives, the same in every language.
    pub(in crate::render::pdf) value: String,
    /// What it says.
    pub(in crate::render::pdf) label: String,
    /// What is written in the circle; empty where nothing is.
    pub(in crate::render::pdf) mark: String,
}

/// The words that labels are made of.
#[derive(Clone, Copy, Debug)]
pub(in crate::render::pdf) struct Words<'a> {
    /// `Copy`, before its number.
    pub(in crate::render::pdf) copy: &'a str,
    /// The name in a signature.
    pub(in crate::render::pdf) name: &'a str,
    /// The date in a signature.
    pub(in crate::render::pdf) date: &'a str,
}

/// The most lines to write on that a page holds with their question.
pub(in crate::render::pdf) const LINES: u32 = 22;

/// An e-mail address has at most 254 characters (RFC 5321, 4.5.3.1.3).
const EMAIL: usize = 254;

/// A telephone number with its country has 15 digits (ITU-T E.164); the rest is for spaces and for who answers.
const TEL: usize = 60;

/// Room for a date in words.
const DATE: usize = 60;

/// The fields of a form in their order. `at` has the number of the place of each of its fields, notes
/// included. There are `words` for each language that the form says side by side: then it is one set of
/// fields, and each is called by what it is called in every language: `Nimi / Name`.
pub(in crate::render::pdf) fn of_form(form: &FormView, at: &[usize], words: &[Words<'_>]) -> Vec<Field> {
    let mut columns = words.iter().enumerate().map(|(column, words)| match column {
        0 => in_one_language(form, at, *words),
        other => in_one_language(&form.column(other), at, *words),
    });
    let mut fields = columns.next().unwrap_or_default();
    for other in columns {
        fields.iter_mut().zip(other).for_each(|(field, other)| field.stand_beside(other));
    }
    fields
}

impl Field {
    fn stand_beside(&mut self, other: Self) {
        add(&mut self.label, &other.label);
        match (&mut self.kind, other.kind) {
            (Kind::Tick(own), Kind::Tick(other)) => add(&mut own.label, &other.label),
            (Kind::Choice(own), Kind::Choice(other)) => {
                own.iter_mut().zip(other).for_each(|(own, other)| add(&mut own.label, &other.label));
            }
            _ => {}
        }
    }
}

/// Adds a label in another language, unless it is the same.
fn add(label: &mut String, other: &str) {
    if label != other {
        label.push_str(" / ");
        label.push_str(other);
    }
}

/// The fields by what they are called in the first language of the form.
fn in_one_language(form: &FormView, at: &[usize], words: Words<'_>) -> Vec<Field> {
    let copy = form.copy.map(|copy| format!("{} {copy}", words.copy)).unwrap_or_default();
    let groups =
        form.groups.iter().flat_map(|group| group.fields.iter().map(|field| (group.label.text.as_str(), field)));
    let mut fields = Vec::new();
    for ((group, field), at) in groups.zip(at) {
        let question = with_hint(&said(&[&copy, group, &field.label.text]), &field.hint.text);
        let list = List { field, question: &question, at: *at, words };
        fields.extend(list.fields());
        fields.extend(list.free_texts());
    }
    fields
}

/// A question while its fields are listed.
struct List<'a> {
    field: &'a FieldView,
    question: &'a str,
    at: usize,
    words: Words<'a>,
}

impl List<'_> {
    fn fields(&self) -> Vec<Field> {
        let field = self.field;
        let prefill = field.prefill.clone();
        let whole =
            |kind| vec![Field { prefill, required: field.required, ..self.part("", self.question.to_owned(), kind) }];
        let each = |kind: &dyn Fn(&ChoiceView, &str) -> Kind| {
            let child = |child: &ChoiceView| {
                let label = said(&[self.question, &child.label.text]);
                let kind = kind(child, &label);
                self.part(&format!(".{}", child.id), label, kind)
            };
            field.children.iter().map(child).collect::<Vec<_>>()
        };
        match field.kind {
            "text" => whole(Kind::Line { longest: 0 }),
            "email" => whole(Kind::Line { longest: EMAIL }),
            "tel" => whole(Kind::Line { longest: TEL }),
            "date" => whole(Kind::Line { longest: DATE }),
            "area" => whole(Kind::Area { lines: field.lines.min(LINES) }),
            "check" => whole(Kind::Tick(State {
                value: "yes".to_owned(),
                label: self.question.to_owned(),
                mark: String::new(),
            })),
            "checks" => each(&|child, label| {
                Kind::Tick(State { value: child.id.clone(), label: label.to_owned(), mark: String::new() })
            }),
            "radio" => whole(Kind::Choice(field.children.iter().map(|option| self.option(option)).collect())),
            "scale" => whole(Kind::Choice(self.steps(self.question))),
            "wheel" => {
                let mut spokes = each(&|_, label| Kind::Choice(self.steps(label)));
                spokes.iter_mut().for_each(|spoke| spoke.required = field.required);
                spokes
            }
            "grid" => each(&|_, _| Kind::Area { lines: 0 }),
            "table" | "draw" => self.cells(),
            "sign" => vec![
                self.part(".name", said(&[self.question, self.words.name]), Kind::Line { longest: 0 }),
                self.part(".date", said(&[self.question, self.words.date]), Kind::Line { longest: DATE }),
            ],
            // A note asks nothing.
            _ => Vec::new(),
        }
    }

    /// The texts that options ask for.
    fn free_texts(&self) -> Vec<Field> {
        let asking = self.field.children.iter().filter(|option| option.free_text);
        let text = |option: &ChoiceView| {
            let label = said(&[self.question, &option.label.text]);
            self.part(&format!("-{}-text", option.id), label, Kind::Line { longest: 0 })
        };
        asking.map(text).collect()
    }

    fn cells(&self) -> Vec<Field> {
        let cell = |row: u32, column: &ChoiceView| {
            let label = said(&[&format!("{} {row}", self.question), &column.label.text]);
            self.part(&format!(".{row}.{}", column.id), label, Kind::Area { lines: 0 })
        };
        (1..=self.field.rows).flat_map(|row| self.field.children.iter().map(move |column| cell(row, column))).collect()
    }

    fn option(&self, option: &ChoiceView) -> State {
        State { value: option.id.clone(), label: said(&[self.question, &option.label.text]), mark: String::new() }
    }

    fn steps(&self, question: &str) -> Vec<State> {
        let field = self.field;
        let ends = [(field.steps.first(), &field.low), (field.steps.last(), &field.high)];
        let step = |step: &i32| {
            let meaning =
                ends.iter().find(|(end, _)| *end == Some(step)).map_or("", |(_, meaning)| meaning.text.as_str());
            let (value, mark) = (step.to_string(), step.to_string());
            State { label: with_hint(&said(&[question, &value]), meaning), value, mark }
        };
        field.steps.iter().map(step).collect()
    }

    /// A field whose name is the question's with `suffix`.
    fn part(&self, suffix: &str, label: String, kind: Kind) -> Field {
        let name = format!("{}{suffix}", self.field.name);
        Field { name, label, kind, required: false, prefill: String::new(), at: self.at }
    }
}

/// Words one after the other, from the general to the particular, those that are empty left out.
fn said(words: &[&str]) -> String {
    let mut out = String::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push_str(if out.ends_with(['?', '!', '.', ':', '؟']) { " " } else { ": " });
        }
        out.push_str(word);
    }
    out
}

fn with_hint(label: &str, hint: &str) -> String {
    if hint.is_empty() { label.to_owned() } else { format!("{label} ({hint})") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::tests::fixture;

    const WORDS: Words<'_> = Words { copy: "Kappale", name: "Nimi", date: "Päiväys" };

    fn fields() -> Vec<Field> {
        let form = fixture::every_field();
        let count = form.groups.iter().map(|group| group.fields.len()).sum();
        of_form(&form, &vec![0; count], &[WORDS])
    }

    fn label_of(name: &str) -> String {
        fields().into_iter().find(|field| field.name == name).map(|field| field.label).unwrap_or_default()
    }

    #[test]
    fn a_label_says_group_question_and_part() {
        assert_eq!(label_of("sopimus.paiva"), "Osapuolet: Ensimmäinen tapaaminen (pp.kk.vvvv)");
        assert_eq!(label_of("sopimus.tiheys-muu-text"), "Tavoitteet ja teemat: Tapaamme: Muu, mikä?");
        let cell = "Tavoitteet ja teemat: Kolme tavoitetta 2: Mistä tiedämme onnistuneemme?";
        assert_eq!(label_of("sopimus.taulukko.2.nayte"), cell);
        assert_eq!(label_of("sopimus.mentori.date"), "Allekirjoitukset: Mentorin allekirjoitus: Päiväys");
    }

    #[test]
    fn side_by_side_one_set_of_fields_is_called_by_both_languages() {
        let (mut form, mut other) = (fixture::every_field(), fixture::every_field());
        let scale = |form: &mut FormView, label: &str| {
            let fields = form.groups.iter_mut().flat_map(|group| &mut group.fields);
            fields.filter(|field| field.kind == "scale").for_each(|field| field.label = label.into());
        };
        scale(&mut form, "Selkeys");
        scale(&mut other, "Clarity");
        form.stand_beside(other, "ltr");
        let count = form.groups.iter().map(|group| group.fields.len()).sum();
        let english = Words { copy: "Copy", name: "Name", date: "Date" };
        let both = of_form(&form, &vec![0; count], &[WORDS, english]);
        assert_eq!(both.len(), fields().len());
        let field = both.iter().find(|field| field.name == "sopimus.selkeys").unwrap();
        assert_eq!(field.label, "Tavoitteet ja teemat: Selkeys / Tavoitteet ja teemat: Clarity");
        let Kind::Choice(states) = &field.kind else { unreachable!("a scale is a choice") };
        assert_eq!(
            states[0].label,
            "Tavoitteet ja teemat: Selkeys: 1 (Epäselvä) / Tavoitteet ja teemat: Clarity: 1 (Epäselvä)"
        );
        let sign = both.iter().find(|field| field.name == "sopimus.mentori.name").unwrap();
        let question = "Allekirjoitukset: Mentorin allekirjoitus";
        assert_eq!(sign.label, format!("{question}: Nimi / {question}: Name"));
    }

    #[test]
    fn a_scale_has_a_state_a_step_and_its_ends_have_a_meaning() {
        let scale = fields().into_iter().find(|field| field.name == "sopimus.selkeys").unwrap();
        let Kind::Choice(states) = scale.kind else { unreachable!("a scale is a choice") };
        let values: Vec<&str> = states.iter().map(|state| state.value.as_str()).collect();
        assert_eq!(values, ["1", "2", "3", "4", "5"]);
        assert_eq!(states[0].label, "Tavoitteet ja teemat: Kuinka selkeä tavoite on? 1 (Epäselvä)");
    }

    #[test]
    fn every_part_of_a_form_has_a_field_of_its_own_name() {
        let fields = fields();
        let names: std::collections::BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names.len(), fields.len());
        // Six lines, an area, six themes, a radio group with its text, a tick, a scale, a table of 3 by 2,
        // a grid of four, a wheel of eight, a table of 4 by 3, two signatures.
        assert_eq!(fields.len(), 6 + 1 + 6 + 2 + 1 + 1 + 6 + 4 + 8 + 12 + 4);
    }
}
