//! Boxes to tick and steps to choose from.

use super::Writer;
use crate::view::form::{ChoiceView, FieldView};

impl Writer<'_, '_> {
    pub(super) fn check(&mut self, field: &FieldView, id: &str) {
        self.raw("<div class=\"choice\"><label><input type=\"checkbox\" value=\"yes\"");
        self.control(field, id);
        self.raw("> <span>");
        self.question(field);
        self.raw("</span></label></div>");
        self.help(field, id);
    }

    pub(super) fn choices(&mut self, field: &FieldView, id: &str, kind: &str) {
        self.set(field, id, kind == "radio");
        for choice in &field.children {
            let name = if kind == "radio" { field.name.clone() } else { format!("{}.{}", field.name, choice.id) };
            self.choice(choice, (field, id), kind, &name);
        }
        self.raw("</fieldset>");
    }

    /// One step of a scale.
    pub(super) fn scale(&mut self, field: &FieldView, id: &str) {
        self.set(field, id, true);
        self.ends(field, id);
        self.steps(field, id, &field.name);
        self.raw("</fieldset>");
    }

    /// A wheel is a scale for each spoke.
    pub(super) fn wheel(&mut self, field: &FieldView, id: &str) {
        self.set(field, id, false);
        self.ends(field, id);
        for spoke in &field.children {
            self.raw("<fieldset class=\"spoke\" role=\"radiogroup\"");
            if has_ends(field) {
                self.attribute("aria-describedby", &format!("{id}.ends"));
            }
            self.raw(">");
            self.raw("<legend>");
            self.said(&spoke.label);
            self.raw("</legend>");
            self.steps(field, &format!("{id}--{}", spoke.id), &format!("{}.{}", field.name, spoke.id));
            self.raw("</fieldset>");
        }
        self.raw("</fieldset>");
    }

    /// Opens a set of controls that share a question. Only where one answer excludes the others can
    /// HTML say of the set that it has to be answered.
    pub(super) fn set(&mut self, field: &FieldView, id: &str, is_one_of: bool) {
        self.raw("<fieldset");
        if is_one_of {
            self.raw(" role=\"radiogroup\"");
            if field.required {
                self.raw(" aria-required=\"true\"");
            }
        }
        let ends = format!("{id}.ends");
        let ends = [ends.as_str()];
        self.described_by(field, id, if has_ends(field) { &ends } else { &[] });
        self.raw("><legend>");
        self.question(field);
        self.raw("</legend>");
        self.help(field, id);
    }

    fn choice(&mut self, choice: &ChoiceView, (field, id): (&FieldView, &str), kind: &str, name: &str) {
        let id = format!("{id}--{}", choice.id);
        self.raw("<div class=\"choice\"><label><input");
        self.attribute("type", kind);
        self.attribute("id", &id);
        self.attribute("name", name);
        self.attribute("value", &choice.id);
        self.raw("> <span");
        let is_several = !choice.label.beside.is_empty();
        if is_several && choice.free_text {
            self.attribute("id", &format!("{id}.label"));
        }
        self.raw(">");
        self.said(&choice.label);
        self.raw("</span></label>");
        if choice.free_text {
            self.raw("<input type=\"text\" class=\"free-text\"");
            self.attribute("id", &format!("{id}--text"));
            self.attribute("name", &format!("{}-{}-text", field.name, choice.id));
            if is_several {
                self.attribute("aria-labelledby", &format!("{id}.label {id}.more"));
            } else {
                let word = self.word("form-other-text");
                self.attribute("aria-label", &format!("{} – {word}", choice.label.text));
            }
            self.raw(">");
            if is_several {
                self.raw("<span hidden");
                self.attribute("id", &format!("{id}.more"));
                self.raw(">");
                let more = self.words(|word| word("form-other-text"));
                self.said(&more);
                self.raw("</span>");
            }
        }
        self.raw("</div>");
    }

    /// What the ends of a scale mean.
    fn ends(&mut self, field: &FieldView, id: &str) {
        if !has_ends(field) {
            return;
        }
        self.raw("<p class=\"ends\"");
        self.attribute("id", &format!("{id}.ends"));
        self.raw(">");
        for (step, text) in [(field.steps.first(), &field.low), (field.steps.last(), &field.high)] {
            if let Some(step) = step.filter(|_| !text.is_empty()) {
                self.raw(&format!("<span>{step} = "));
                self.said(text);
                self.raw("</span> ");
            }
        }
        self.raw("</p>");
    }

    fn steps(&mut self, field: &FieldView, id: &str, name: &str) {
        self.raw("<div class=\"steps\">");
        for step in &field.steps {
            self.raw("<label><input type=\"radio\"");
            self.attribute("id", &format!("{id}--{step}"));
            self.attribute("name", name);
            self.attribute("value", &step.to_string());
            self.raw(&format!("> <span>{step}</span></label>"));
        }
        self.raw("</div>");
    }
}

fn has_ends(field: &FieldView) -> bool {
    !field.low.is_empty() || !field.high.is_empty()
}
