//! Forms as labelled controls. The theme's print style turns them into a sheet to write on.
//!
//! An id is `form-field`, a name `form.field`: the same names as in the PDF and in saved answers.

use super::Writer;
use crate::view::form::{ChoiceView, FieldView, FormView};

impl Writer<'_, '_> {
    pub(super) fn form(&mut self, form: &FormView) {
        let id = match form.copy {
            Some(copy) => self.unique(&format!("{}-{copy}", form.id)),
            None => self.unique(&form.id),
        };
        self.raw("<section class=\"form\"");
        self.attribute("id", &id);
        self.raw(">\n<form autocomplete=\"off\"");
        self.attribute("data-form", &form.id);
        self.attribute("data-version", &form.version.to_string());
        if form.lang != self.body.lang {
            self.attribute("lang", &form.lang);
        }
        self.raw(">\n");
        for group in &form.groups {
            let is_set = !group.label.is_empty();
            if is_set {
                self.raw("<fieldset>");
                self.element("legend", "", &group.label);
                self.raw("\n");
            }
            for field in &group.fields {
                self.field(field, &id);
            }
            if is_set {
                self.raw("</fieldset>\n");
            }
        }
        self.raw("</form>\n</section>\n");
    }

    fn field(&mut self, field: &FieldView, form: &str) {
        let id = format!("{form}-{}", field.id);
        if field.kind == "note" {
            self.element("p", "field-note", &field.label);
            return self.raw("\n");
        }
        self.raw(&format!("<div class=\"field field-{}\">", field.kind));
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
            "table" => self.rows(field, &id, false),
            "draw" => self.rows(field, &id, true),
            "grid" => self.grid(field, &id),
            "wheel" => self.wheel(field, &id),
            "sign" => self.sign(field, &id),
            kind => unreachable!("no field has the type {kind}"),
        }
        self.raw("</div>\n");
    }

    /// The question, with its mark where an answer is asked for.
    fn question(&mut self, field: &FieldView) {
        self.text(&field.label);
        if field.required {
            let word = self.word("form-required");
            self.raw(" <span class=\"required\">(");
            self.text(&word);
            self.raw(")</span>");
        }
    }

    fn label(&mut self, field: &FieldView, id: &str) {
        self.raw("<label");
        self.attribute("for", id);
        self.raw(">");
        self.question(field);
        self.raw("</label>");
        self.help(field, id);
    }

    /// Help and the hint how to write the answer, both tied to the control.
    fn help(&mut self, field: &FieldView, id: &str) {
        for (kind, text) in [("help", &field.help), ("hint", &field.hint)] {
            if !text.is_empty() {
                self.raw("<p class=\"hint\"");
                self.attribute("id", &format!("{id}-{kind}"));
                self.raw(">");
                self.text(text);
                self.raw("</p>");
            }
        }
    }

    fn described_by(&mut self, field: &FieldView, id: &str) {
        let ids: Vec<String> = [("help", &field.help), ("hint", &field.hint)]
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(kind, _)| format!("{id}-{kind}"))
            .collect();
        if !ids.is_empty() {
            self.attribute("aria-describedby", &ids.join(" "));
        }
    }

    fn control(&mut self, field: &FieldView, id: &str) {
        self.attribute("id", id);
        self.attribute("name", &field.name);
        self.described_by(field, id);
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

    fn check(&mut self, field: &FieldView, id: &str) {
        self.raw("<label class=\"choice\"><input type=\"checkbox\"");
        self.control(field, id);
        self.raw("> <span>");
        self.question(field);
        self.raw("</span></label>");
        self.help(field, id);
    }

    /// Opens a set of controls that share a question.
    fn set(&mut self, field: &FieldView, id: &str) {
        self.raw("<fieldset");
        self.described_by(field, id);
        self.raw("><legend>");
        self.question(field);
        self.raw("</legend>");
        self.help(field, id);
    }

    fn choices(&mut self, field: &FieldView, id: &str, kind: &str) {
        self.set(field, id);
        for choice in &field.children {
            let name = if kind == "radio" { field.name.clone() } else { format!("{}.{}", field.name, choice.id) };
            self.choice(choice, &format!("{id}-{}", choice.id), &name, (kind, field.required && kind == "radio"));
        }
        self.raw("</fieldset>");
    }

    fn choice(&mut self, choice: &ChoiceView, id: &str, name: &str, (kind, required): (&str, bool)) {
        self.raw("<div class=\"choice\"><label><input");
        self.attribute("type", kind);
        self.attribute("id", id);
        self.attribute("name", name);
        self.attribute("value", &choice.id);
        if required {
            self.raw(" required");
        }
        self.raw("> <span>");
        self.text(&choice.label);
        self.raw("</span></label>");
        if choice.free_text {
            let word = self.word("form-other-text");
            self.raw("<input type=\"text\" class=\"free-text\"");
            self.attribute("id", &format!("{id}-text"));
            self.attribute("name", &format!("{name}.{}", if kind == "radio" { format!("{}-text", choice.id) } else { "text".to_owned() }));
            self.attribute("aria-label", &format!("{} – {word}", choice.label));
            self.raw(">");
        }
        self.raw("</div>");
    }

    fn scale(&mut self, field: &FieldView, id: &str) {
        self.set(field, id);
        self.steps(field, id, &field.name);
        self.raw("</fieldset>");
    }

    /// The steps of a scale between what its ends mean.
    fn steps(&mut self, field: &FieldView, id: &str, name: &str) {
        self.raw("<div class=\"steps\">");
        if !field.low.is_empty() {
            self.element("span", "low", &field.low);
        }
        for step in &field.steps {
            self.raw("<label><input type=\"radio\"");
            self.attribute("id", &format!("{id}-{step}"));
            self.attribute("name", name);
            self.attribute("value", &step.to_string());
            self.raw(&format!("> <span>{step}</span></label>"));
        }
        if !field.high.is_empty() {
            self.element("span", "high", &field.high);
        }
        self.raw("</div>");
    }

    /// A table to fill in. A drawing has room to draw on paper, and the table as its equal.
    fn rows(&mut self, field: &FieldView, id: &str, is_drawing: bool) {
        self.raw("<p class=\"question\"");
        self.attribute("id", &format!("{id}-label"));
        self.raw(">");
        self.question(field);
        self.raw("</p>");
        self.help(field, id);
        if is_drawing {
            let word = self.word("form-draw-table");
            self.raw("<div class=\"drawing\"></div>");
            self.element("p", "hint", &word);
        }
        self.raw("<table class=\"field-table\"");
        self.attribute("aria-labelledby", &format!("{id}-label"));
        self.raw("><thead><tr><th scope=\"col\" class=\"row-number\"><span class=\"visually-hidden\">#</span></th>");
        for column in &field.children {
            self.raw("<th scope=\"col\">");
            self.text(&column.label);
            self.raw("</th>");
        }
        self.raw("</tr></thead><tbody>");
        for row in 1..=field.rows {
            self.row(field, id, row);
        }
        self.raw("</tbody></table>");
    }

    fn row(&mut self, field: &FieldView, id: &str, row: u32) {
        self.raw(&format!("<tr><th scope=\"row\" class=\"row-number\">{row}</th>"));
        let row_word = self.numbered("form-row", row as usize);
        for column in &field.children {
            self.raw("<td");
            self.attribute("data-label", &column.label);
            self.raw("><textarea rows=\"2\"");
            self.attribute("id", &format!("{id}-{row}-{}", column.id));
            self.attribute("name", &format!("{}.{row}.{}", field.name, column.id));
            self.attribute("aria-label", &format!("{}, {row_word}", column.label));
            self.raw("></textarea></td>");
        }
        self.raw("</tr>");
    }

    fn grid(&mut self, field: &FieldView, id: &str) {
        self.set(field, id);
        self.raw(&format!("<div class=\"grid grid-{}\">", field.columns));
        for child in &field.children {
            let child_id = format!("{id}-{}", child.id);
            self.raw("<div><label");
            self.attribute("for", &child_id);
            self.raw(">");
            self.text(&child.label);
            self.raw("</label><textarea rows=\"5\"");
            self.attribute("id", &child_id);
            self.attribute("name", &format!("{}.{}", field.name, child.id));
            self.raw("></textarea></div>");
        }
        self.raw("</div></fieldset>");
    }

    /// A wheel is a scale for each spoke.
    fn wheel(&mut self, field: &FieldView, id: &str) {
        self.set(field, id);
        for spoke in &field.children {
            let spoke_id = format!("{id}-{}", spoke.id);
            self.raw("<fieldset class=\"spoke\">");
            self.element("legend", "", &spoke.label);
            self.steps(field, &spoke_id, &format!("{}.{}", field.name, spoke.id));
            self.raw("</fieldset>");
        }
        self.raw("</fieldset>");
    }

    /// Name, signature and date. On the screen there is nothing to sign with: the line is for paper.
    fn sign(&mut self, field: &FieldView, id: &str) {
        self.set(field, id);
        self.raw("<div class=\"signature\">");
        for (part, word) in [("name", "form-name"), ("date", "form-date")] {
            let word = self.word(word);
            let part_id = format!("{id}-{part}");
            self.raw("<div><label");
            self.attribute("for", &part_id);
            self.raw(">");
            self.text(&word);
            self.raw("</label><input type=\"text\"");
            self.attribute("id", &part_id);
            self.attribute("name", &format!("{}.{part}", field.name));
            self.raw("></div>");
        }
        let word = self.word("form-signature");
        self.raw("<div class=\"signature-line\">");
        self.element("span", "", &word);
        self.raw("</div></div></fieldset>");
    }
}
