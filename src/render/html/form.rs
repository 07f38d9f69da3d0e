//! Forms as labelled controls. The theme's print style turns them into a sheet to write on, its
//! script adds what needs one: to keep, save, open and print answers.
//!
//! An id is `form--field--part`, that of what tells about it `form--field.help`: no id of an author has two hyphens
//! or a dot, so none can be another's. A name is
//! `form.field.part`, the same as in the PDF and in saved answers.
//! The answer to a field is found by `data-field`, its shape told by `data-type`.

mod choices;
mod rows;
mod said;
mod tools;

use super::Writer;
use crate::view::form::{FieldView, FormView};
use crate::view::said::Said;

impl Writer<'_, '_> {
    pub(super) fn form(&mut self, form: &FormView) {
        let id = match form.copy {
            Some(copy) => self.unique(&format!("{}-{copy}", form.id)),
            None => self.unique(&form.id),
        };
        let tools = self.form_tools();
        self.raw("<div class=\"form\"");
        self.attribute("id", &id);
        self.raw(">\n");
        if let Some(copy) = form.copy {
            let word = self.word("form-copy");
            self.element("p", "form-copy", &format!("{word} {copy}"));
            self.raw("\n");
        }
        self.form_start(form, &tools);
        for group in &form.groups {
            let is_set = !group.label.is_empty();
            if is_set {
                self.raw("<fieldset class=\"field-group\">");
                self.raw("<legend>");
                self.said(&group.label);
                self.raw("</legend>");
                self.raw("\n");
            }
            for field in &group.fields {
                self.field(field, &id);
            }
            if is_set {
                self.raw("</fieldset>\n");
            }
        }
        self.raw("</form>\n</div>\n");
    }

    /// The tag that opens a form. By the method `dialog` a form is never sent, even where no script
    /// runs and no policy forbids it: the return key in its only field would else put the answer
    /// into an address.
    fn form_start(&mut self, form: &FormView, tools: &str) {
        self.raw("<form method=\"dialog\" autocomplete=\"off\" novalidate");
        self.attribute("data-form", &form.id);
        self.attribute("data-version", &form.version.to_string());
        if let Some(copy) = form.copy {
            self.attribute("data-copy", &copy.to_string());
        }
        self.attribute("data-tools", tools);
        if form.lang != self.body.lang {
            self.attribute("lang", &form.lang);
        }
        self.raw(">\n");
    }

    fn field(&mut self, field: &FieldView, form: &str) {
        let id = format!("{form}--{}", field.id);
        if field.kind == "note" {
            self.raw("<p class=\"field-note\">");
            self.said(&field.label);
            return self.raw("</p>\n");
        }
        self.raw(&format!("<div class=\"field field-{}\"", field.kind));
        self.attribute("data-field", &field.id);
        self.attribute("data-type", field.kind);
        if field.required {
            self.raw(" data-required");
        }
        self.raw(">");
        match field.kind {
            "text" => self.input(field, &id, "text"),
            "email" => self.input(field, &id, "email"),
            "tel" => self.input(field, &id, "tel"),
            "date" => self.input(field, &id, "text"),
            "area" => self.area(field, &id),
            "check" => self.check(field, &id),
            "checks" => self.choices(field, &id, "checkbox"),
            "radio" => self.choices(field, &id, "radio"),
            "scale" => self.scale(field, &id),
            "table" => self.rows(field, &id),
            "draw" => self.drawing(field, &id),
            "grid" => self.grid(field, &id),
            "wheel" => self.wheel(field, &id),
            "sign" => self.sign(field, &id),
            kind => unreachable!("no field has the type {kind}"),
        }
        self.raw("</div>\n");
    }

    /// The question, with its mark where an answer is asked for.
    fn question(&mut self, field: &FieldView) {
        self.in_each(&field.label, |writer, lang, label| {
            writer.element("span", "question", label);
            if field.required {
                let word = writer.word_of(lang, "form-required");
                writer.element("span", "required", &format!(" ({word})"));
            }
        });
    }

    fn label(&mut self, field: &FieldView, id: &str) {
        self.raw("<label");
        self.attribute("for", id);
        self.raw(">");
        self.question(field);
        self.raw("</label>");
        self.help(field, id);
    }

    /// Help, the hint how to write the answer, and where the script tells what is wrong with it: all
    /// tied to the control. A mistake is told when it is made, a missing answer with all others.
    fn help(&mut self, field: &FieldView, id: &str) {
        for (kind, text) in hints(field) {
            self.raw("<p class=\"hint\"");
            self.attribute("id", &format!("{id}.{kind}"));
            self.raw(">");
            self.said(text);
            self.raw("</p>");
        }
        if has_error(field) {
            self.raw("<p class=\"error\"");
            self.attribute("id", &format!("{id}.error"));
            self.raw(if field.kind == "email" { " role=\"alert\"></p>" } else { "></p>" });
        }
    }

    /// Ties a control to its help and hint, and to what else tells about it, by their ids.
    fn described_by(&mut self, field: &FieldView, id: &str, more: &[&str]) {
        let mut ids: Vec<String> = hints(field).map(|(kind, _)| format!("{id}.{kind}")).collect();
        ids.extend(more.iter().map(|&id| id.to_owned()));
        if has_error(field) {
            ids.push(format!("{id}.error"));
        }
        if !ids.is_empty() {
            self.attribute("aria-describedby", &ids.join(" "));
        }
    }

    fn control(&mut self, field: &FieldView, id: &str) {
        self.attribute("id", id);
        self.attribute("name", &field.name);
        self.described_by(field, id, &[]);
        if field.required {
            self.raw(" required");
        }
    }

    fn input(&mut self, field: &FieldView, id: &str, kind: &str) {
        self.label(field, id);
        self.raw("<input");
        self.attribute("type", kind);
        self.control(field, id);
        if !field.prefill.is_empty() {
            self.attribute("value", &field.prefill);
        }
        self.raw(">");
    }

    fn area(&mut self, field: &FieldView, id: &str) {
        self.label(field, id);
        self.raw("<textarea");
        self.control(field, id);
        self.raw(&format!(" rows=\"{}\">", field.lines));
        self.text(&field.prefill);
        self.raw("</textarea>");
    }

    /// A label and a control of its own for a part of an answer.
    fn part(&mut self, label: &Said, id: &str, name: &str, control: &str) {
        self.raw("<div class=\"part\"><label");
        self.attribute("for", id);
        self.raw(">");
        self.said(label);
        self.raw(&format!("</label><{control}"));
        self.attribute("id", id);
        self.attribute("name", name);
        self.raw(">");
        if control.starts_with("textarea") {
            self.close("textarea");
        }
        self.raw("</div>");
    }
}

/// Whether something can be wrong with an answer.
fn has_error(field: &FieldView) -> bool {
    field.required || field.kind == "email"
}

/// The texts that tell how to answer, by what their ids end with.
fn hints(field: &FieldView) -> impl Iterator<Item = (&'static str, &Said)> {
    [("help", &field.help), ("hint", &field.hint)].into_iter().filter(|(_, text)| !text.is_empty())
}
