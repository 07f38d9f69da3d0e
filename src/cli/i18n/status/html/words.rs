//! The words of the site on the page of the status: what is to be translated, terms, all variants.

use std::fmt::Write as _;

use super::{Escaped, Page};
use crate::check::ftl::{FileStatus, Lack};
use crate::cli::i18n::forms::Forms;
use crate::cli::i18n::status::words::{self, Entry, Version};

impl Page<'_> {
    /// A file of words and what there is to translate in it.
    pub(super) fn file(&mut self, file: &FileStatus) {
        let task = self.report.task_of_file(file);
        let _ = writeln!(
            self.out,
            "<details>\n<summary><strong>{}</strong> <span>{}</span></summary>",
            Escaped(&file.path),
            Escaped(&task)
        );
        self.links(file.source.as_deref().into_iter().chain([file.path.as_str()]));
        let source = self.report.site.content.programme.config.source_language;
        let (code, dir) = (self.report.code(source), self.direction(source));
        for message in &file.open {
            let lack = if message.lack == Lack::Missing { "status-lack-missing" } else { "status-lack-untranslated" };
            let lack = self.say(lack);
            let _ = writeln!(
                self.out,
                "<h3>{} <small>{}</small></h3>\n<pre tabindex=\"0\" lang=\"{code}\" dir=\"{dir}\"><code>{}</code></pre>",
                Escaped(&message.id),
                Escaped(&lack),
                Escaped(&message.text)
            );
        }
        self.raw("</details>\n");
    }

    /// The terms of the site in all their forms.
    pub(super) fn terms(&mut self) {
        let terms = words::terms(self.report);
        if terms.is_empty() {
            return;
        }
        self.opening("terms", "status-terms");
        for term in &terms {
            let _ = writeln!(self.out, "<details>\n<summary><strong>{}</strong></summary>", Escaped(&term.id));
            self.comment(term);
            self.raw("<div class=\"sides\">\n");
            for version in &term.versions {
                self.open_column(version.language);
                match &version.forms {
                    Some(forms) => self.forms(forms, version.language),
                    None => self.variants(std::slice::from_ref(version)),
                }
                self.raw("</div>\n");
            }
            self.raw("</div>\n</details>\n");
        }
        self.raw("</section>\n");
    }

    /// Every message for sample numbers and for each branch, in each language.
    pub(super) fn messages(&mut self) {
        let files = words::messages(self.report);
        if files.is_empty() {
            return;
        }
        self.opening("variants", "status-variants");
        for (path, entries) in &files {
            let arguments = [("texts", entries.len().into())];
            let count = self.report.words.say("count-texts", &arguments);
            let _ = writeln!(
                self.out,
                "<details>\n<summary><strong>{}</strong> <span>{}</span></summary>",
                Escaped(path),
                Escaped(&count)
            );
            for entry in entries {
                self.element("h3", &entry.id);
                self.comment(entry);
                self.variants(&entry.versions);
            }
            self.raw("</details>\n");
        }
        self.raw("</section>\n");
    }

    fn opening(&mut self, id: &str, title: &str) {
        let title = self.say(title);
        let _ = writeln!(self.out, "<section id=\"{id}\" aria-labelledby=\"{id}-title\">");
        self.element(&format!("h2 id=\"{id}-title\""), &title);
    }

    fn comment(&mut self, entry: &Entry) {
        if !entry.comment.is_empty() {
            self.element("p class=\"comment\"", &entry.comment);
        }
    }

    /// The forms of a term in one language.
    fn forms(&mut self, forms: &Forms, language: usize) {
        self.raw("<table class=\"forms\">\n");
        if !forms.heads.is_empty() {
            self.raw("<thead><tr><td></td>");
            forms.heads.iter().for_each(|head| self.element("th scope=\"col\" lang=\"en\"", head));
            self.raw("</tr></thead>\n");
        }
        self.raw("<tbody>\n");
        for line in &forms.lines {
            self.raw("<tr>");
            self.element("th scope=\"row\" lang=\"en\"", &line.name);
            line.forms.iter().for_each(|form| self.cell(form.as_deref(), language, "status-no-form"));
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    /// The variants of an entry in some languages.
    fn variants(&mut self, versions: &[Version]) {
        self.raw("<table class=\"variants\">\n<tbody>\n");
        for version in versions {
            for (head, text) in &version.variants {
                let _ = write!(self.out, "<tr><th scope=\"row\">{}</th>", self.report.code(version.language));
                self.element("td class=\"when\"", head);
                self.cell(text.as_deref(), version.language, "show-nothing");
                self.raw("</tr>\n");
            }
        }
        self.raw("</tbody>\n</table>\n");
    }

    /// A text of a language in a table; the message `nothing` where there is none.
    fn cell(&mut self, text: Option<&str>, language: usize, nothing: &str) {
        match text {
            Some(text) => {
                let (code, dir) = (self.report.code(language), self.direction(language));
                self.element(&format!("td lang=\"{code}\" dir=\"{dir}\""), text);
            }
            None => {
                let nothing = self.say(nothing);
                self.element("td class=\"gap\"", &nothing);
            }
        }
    }

    /// A column of what stands side by side, with the language's name above it.
    fn open_column(&mut self, language: usize) {
        let name = self.report.name(language);
        let _ =
            write!(self.out, "<div><p class=\"side\" lang=\"{}\">{}</p>", self.report.code(language), Escaped(&name));
    }

    /// `ltr` or `rtl`.
    pub(super) fn direction(&self, language: usize) -> &'static str {
        self.report.site.content.localizers[language].locale().direction().as_str()
    }
}
