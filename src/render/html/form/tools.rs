//! What the script shows beside a form, in the form's language.
//!
//! A template shows nothing by itself: where no script runs there are no buttons that do nothing,
//! and the script needs no words of its own.

use super::Writer;
use crate::i18n::{Facts, Value};

/// What the script says, by the attribute `data-says`, with the names of what it fills in.
const SAYS: [(&str, &str, &[&str]); 14] = [
    ("kept", "form-kept", &[]),
    ("unkept", "form-unkept", &[]),
    ("restored", "form-restored", &[]),
    ("keep-failed", "form-keep-failed", &[]),
    ("cleared", "form-cleared", &[]),
    ("saved", "form-saved", &["file"]),
    ("opened", "form-opened", &["file"]),
    ("check", "form-check", &[]),
    ("unreadable", "form-file-unreadable", &["file"]),
    ("other-form", "form-file-other", &["file", "found", "form"]),
    ("other-version", "form-file-version", &["file", "found", "version"]),
    ("unknown", "form-file-unknown", &["names"]),
    ("offer", "form-file-offer", &["count"]),
    ("fits", "form-file-fits", &["count"]),
];

impl Writer<'_, '_> {
    /// Writes the template before the first form of its language in a page. Its id.
    pub(super) fn form_tools(&mut self) -> String {
        let id = format!("form-tools-{}", self.body.lang);
        if self.unique(&id) != id {
            return id;
        }
        self.raw("<template");
        self.attribute("id", &id);
        self.raw(">\n");
        self.tools_before();
        self.tools_after();
        self.dialog("clear", "form-clear-question", "form-clear-yes");
        self.dialog("open", "form-open-question", "form-open-yes");
        self.dialog("carry", "form-carry-question", "form-carry-yes");
        for (name, message, blanks) in SAYS {
            self.says(name, message, blanks);
        }
        self.says("missing", "form-missing-answer", &[]);
        self.says("bad-email", "form-bad-email", &[]);
        self.raw("</template>\n");
        id
    }

    /// Above the form: where answers stay, and how they come back.
    fn tools_before(&mut self) {
        self.tools_start("before");
        let [note, keep, hint] = ["form-tools-note", "form-keep", "form-keep-hint"].map(|id| self.word(id));
        self.element("p", "", &note);
        self.raw("<div class=\"choice\"><label><input type=\"checkbox\" data-tool=\"keep\"> ");
        self.element("span", "", &keep);
        self.raw("</label>");
        self.element("p", "hint", &hint);
        self.raw("</div>");
        self.tool("open", "form-open-answers");
        self.raw("<input type=\"file\" accept=\".json,application/json\" hidden>");
        self.tools_end();
    }

    /// Below the form: what to do with the answers.
    fn tools_after(&mut self) {
        self.tools_start("after");
        self.tool("print", "form-print-answers");
        self.tool("save", "form-save-answers");
        self.tool("clear", "form-clear");
        self.tools_end();
    }

    fn tools_start(&mut self, place: &str) {
        let word = self.word("form-tools");
        self.raw(&format!("<div class=\"form-tools {place}\" role=\"group\""));
        self.attribute("aria-label", &word);
        self.raw(">");
    }

    /// What is announced has a place of its own from the start, or screen readers miss it.
    fn tools_end(&mut self) {
        self.raw("<div class=\"told\" role=\"status\"></div><div class=\"told warning\" role=\"alert\"></div></div>\n");
    }

    fn tool(&mut self, name: &str, word: &str) {
        let word = self.word(word);
        self.raw(&format!("<button type=\"button\" class=\"tool\" data-tool=\"{name}\">"));
        self.text(&word);
        self.raw("</button>\n");
    }

    /// A question before something is lost.
    fn dialog(&mut self, name: &str, question: &str, yes: &str) {
        let [question, yes, cancel] = [question, yes, "form-cancel"].map(|id| self.word(id));
        self.raw("<dialog class=\"form-dialog\"");
        self.attribute("data-asks", name);
        self.attribute("aria-label", &question);
        self.raw(">");
        self.element("p", "", &question);
        self.raw("<button type=\"button\" class=\"tool\" value=\"no\">");
        self.text(&cancel);
        self.raw("</button>\n<button type=\"button\" class=\"tool\" value=\"yes\">");
        self.text(&yes);
        self.raw("</button></dialog>\n");
    }

    /// A sentence; what the script fills in stands in it as `{file}`.
    fn says(&mut self, name: &str, message: &str, blanks: &[&str]) {
        let facts: Facts =
            blanks.iter().map(|&blank| (blank.to_owned(), Value::Text(format!("{{{blank}}}")))).collect();
        let localizer = self.localizer();
        let text = localizer.and_then(|localizer| localizer.message(message, &facts).ok());
        self.raw("<p");
        self.attribute("data-says", name);
        self.raw(">");
        self.text(text.as_deref().unwrap_or(message));
        self.raw("</p>\n");
    }
}
