//! Answers of several parts: tables, drawings, grids, signatures.

use super::Writer;
use super::said::in_one_line;
use crate::view::form::FieldView;

impl Writer<'_, '_> {
    /// A table to fill in.
    pub(super) fn rows(&mut self, field: &FieldView, id: &str) {
        self.raw("<table class=\"field-table\"");
        self.described_by(field, id, &[]);
        self.raw("><caption>");
        self.question(field);
        self.help(field, id);
        self.raw("</caption>");
        self.cells(field, id);
        self.raw("</table>");
    }

    /// Room to draw, on paper. The table is its equal, and all that the screen has.
    pub(super) fn drawing(&mut self, field: &FieldView, id: &str) {
        self.raw("<p class=\"drawing-question\"");
        self.attribute("id", &format!("{id}.label"));
        self.raw(">");
        self.question(field);
        self.raw("</p>");
        self.help(field, id);
        let hint = self.words(|word| word("form-draw-hint"));
        self.raw("<p class=\"hint screen-only\">");
        self.said(&hint);
        self.raw("</p>");
        // Its height is an attribute: a strict policy lets no element have a style of its own.
        self.raw(&format!("<svg class=\"drawing\" height=\"{}cm\" aria-hidden=\"true\"></svg>", field.height));
        self.raw("<table class=\"field-table\"");
        self.attribute("aria-labelledby", &format!("{id}.label {id}.table"));
        self.described_by(field, id, &[]);
        self.raw("><caption");
        self.attribute("id", &format!("{id}.table"));
        self.raw(">");
        let title = self.words(|word| word("form-draw-table"));
        self.said(&title);
        self.raw("</caption>");
        self.cells(field, id);
        self.raw("</table>");
    }

    fn cells(&mut self, field: &FieldView, id: &str) {
        self.raw("<thead><tr><td class=\"row-number\"></td>");
        for column in &field.children {
            self.raw("<th scope=\"col\"");
            if !column.label.beside.is_empty() {
                self.attribute("id", &format!("{id}.head-{}", column.id));
            }
            self.raw(">");
            self.said(&column.label);
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>");
        for row in 1..=field.rows {
            self.row(field, id, row);
        }
        self.raw("</tbody>");
    }

    /// Every cell says its column and row: on a narrow screen a row is a card, without the head.
    /// Side by side it is named by the column's head, in each language.
    fn row(&mut self, field: &FieldView, id: &str, row: u32) {
        self.raw("<tr><th scope=\"row\" class=\"row-number\"");
        let row_id = format!("{id}.row-{row}");
        if !self.body.beside.is_empty() {
            self.attribute("id", &row_id);
        }
        self.raw(&format!(">{row}</th>"));
        let row_word = self.numbered("form-row", row as usize);
        for column in &field.children {
            self.raw("<td");
            self.attribute("data-label", &in_one_line(&column.label));
            self.raw("><textarea rows=\"2\"");
            self.attribute("id", &format!("{id}--{row}-{}", column.id));
            self.attribute("name", &format!("{}.{row}.{}", field.name, column.id));
            if column.label.beside.is_empty() {
                self.attribute("aria-label", &format!("{}, {row_word}", column.label.text));
            } else {
                self.attribute("aria-labelledby", &format!("{id}.head-{} {row_id}", column.id));
            }
            self.raw("></textarea></td>");
        }
        self.raw("</tr>\n");
    }

    pub(super) fn grid(&mut self, field: &FieldView, id: &str) {
        self.set(field, id, false);
        self.raw(&format!("<div class=\"grid grid-{}\">", field.columns));
        for child in &field.children {
            let name = format!("{}.{}", field.name, child.id);
            self.part(&child.label, &format!("{id}--{}", child.id), &name, "textarea rows=\"5\"");
        }
        self.raw("</div></fieldset>");
    }

    /// Name, signature and date. On the screen there is nothing to sign with: the line is for paper.
    pub(super) fn sign(&mut self, field: &FieldView, id: &str) {
        self.set(field, id, false);
        self.raw("<div class=\"signature\">");
        for (part, word) in [("name", "form-name"), ("date", "form-date")] {
            let label = self.words(|say| match part {
                "date" => format!("{} ({})", say(word), say("form-date-hint")),
                _ => say(word),
            });
            self.part(&label, &format!("{id}--{part}"), &format!("{}.{part}", field.name), "input type=\"text\"");
        }
        let signature = self.words(|word| word("form-signature"));
        self.raw("<div class=\"signature-line\"><span>");
        self.said(&signature);
        self.raw("</span></div></div></fieldset>");
    }
}
