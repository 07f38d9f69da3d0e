//! The state of the translations as one page that stands alone: no script, nothing fetched.

mod words;

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

use super::super::history::History;
use super::Report;
use crate::check::status::{LanguageStatus, PageStatus, SectionStatus, Work};
use crate::model::translation::State;
use crate::render::html::escape;
use crate::report::Language;

/// The looks, light and dark.
const STYLE: &str = include_str!("status.css");

/// The whole page.
pub(super) fn page(report: &Report<'_>, history: &mut History) -> String {
    let mut page = Page { report, history, out: String::new() };
    page.whole();
    page.out
}

struct Page<'a> {
    report: &'a Report<'a>,
    history: &'a mut History,
    out: String,
}

impl Page<'_> {
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    /// An element with text alone; `opening` is what stands between `<` and `>`.
    fn element(&mut self, opening: &str, text: &str) {
        let tag = opening.split(' ').next().unwrap_or_default();
        let _ = write!(self.out, "<{opening}>");
        self.text(text);
        let _ = writeln!(self.out, "</{tag}>");
    }

    /// A line of the program's words.
    fn say(&self, id: &str) -> String {
        self.report.words.say(id, &[])
    }

    fn whole(&mut self) {
        let lang = match self.report.words.language() {
            Language::Fi => "fi",
            Language::En => "en",
        };
        let _ =
            write!(self.out, "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n");
        let source = self.report.site.content.programme.config.source_language;
        let title = self.report.words.say("status-title", &[("source", self.report.named(source).into())]);
        self.element("title", &title);
        let _ = write!(self.out, "<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n");
        self.element("h1", &title);
        self.raw("</header>\n<main>\n");
        self.summary();
        let legend = self.say("status-legend-old");
        let _ = write!(self.out, "<p class=\"legend\"><del>{}</del> <ins>", Escaped(&legend));
        let legend = self.say("status-legend-new");
        let _ = writeln!(self.out, "{}</ins></p>", Escaped(&legend));
        for found in self.report.languages {
            self.language(found);
        }
        self.terms();
        self.messages();
        self.raw("</main>\n</body>\n</html>\n");
    }

    /// All languages at a glance.
    fn summary(&mut self) {
        self.raw("<table class=\"glance\">\n<thead><tr>");
        for id in ["status-column-language", "status-column-share", "status-column-words", "status-column-pages"] {
            let word = self.say(id);
            self.element("th scope=\"col\"", &word);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for found in self.report.languages {
            let (code, name) = (self.report.code(found.language), self.report.name(found.language));
            let _ = write!(
                self.out,
                "<tr><th scope=\"row\"><a href=\"#{code}\" lang=\"{code}\">{}</a></th>",
                Escaped(&name)
            );
            let percent = found.percent().floor();
            let _ = write!(
                self.out,
                "<td><span class=\"share\"><meter min=\"0\" max=\"100\" value=\"{percent}\">{percent}\u{a0}%</meter> {percent}\u{a0}%</span></td>"
            );
            let arguments = [("done", found.done.into()), ("words", found.words.into())];
            let words = self.report.words.say("status-words", &arguments);
            self.element("td", &words);
            self.raw("<td>");
            for state in State::ALL.into_iter().filter(|state| found.count(*state) > 0) {
                let arguments = [("state", state.name().into()), ("count", found.count(state).into())];
                let words = self.report.words.say("status-state", &arguments);
                self.element(&format!("span class=\"state {}\"", state.name()), &words);
            }
            self.raw("</td></tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    /// A language and what there is to do in it.
    fn language(&mut self, found: &LanguageStatus) {
        let (code, name) = (self.report.code(found.language), self.report.named(found.language));
        let _ = writeln!(self.out, "<section id=\"{code}\" aria-labelledby=\"{code}-title\">");
        let title = self.report.queue_title(found);
        let title = title.unwrap_or_else(|| self.report.words.say("status-done", &[("language", name.into())]));
        self.element(&format!("h2 id=\"{code}-title\""), &title);
        found.open_files().into_iter().for_each(|file| self.file(file));
        for page in found.queue() {
            self.page(found, page);
        }
        self.raw("</section>\n");
    }

    /// A page and what there is to do in it, folded away until it is wanted.
    fn page(&mut self, found: &LanguageStatus, page: &PageStatus) {
        let task = self.report.task(page);
        self.raw("<details>\n<summary>");
        let _ = writeln!(self.out, "<strong>{}</strong> <span>{}</span></summary>", page.id, Escaped(&task));
        let source = page.source.as_ref().map(|source| source.path.to_string());
        self.links(source.as_deref().into_iter().chain([page.path.as_str()]));
        if page.translation.is_some() {
            for section in &page.sections {
                self.section(found, page, section);
            }
            self.paste(found, page);
        }
        self.raw("</details>\n");
    }

    /// Files, each with the way to edit it.
    fn links<'p>(&mut self, paths: impl Iterator<Item = &'p str>) {
        self.raw("<p class=\"files\">");
        for path in paths {
            match self.report.edit_url(path) {
                Some(url) => {
                    let words = self.report.words.say("status-edit", &[("path", path.into())]);
                    let _ = write!(self.out, "<a href=\"{}\">{}</a> ", Escaped(&url), Escaped(&words));
                }
                None => {
                    let _ = write!(self.out, "<code>{}</code> ", Escaped(path));
                }
            }
        }
        self.raw("</p>\n");
    }

    /// Source and translation of a section side by side.
    fn section(&mut self, found: &LanguageStatus, page: &PageStatus, section: &SectionStatus) {
        let (Some(source), Some(translation)) = (page.source.as_ref(), page.translation.as_ref()) else { return };
        let title = self.report.section_title(page, section);
        let arguments = [("kind", section.work.name().into()), ("words", section.words.into())];
        let work = self.report.words.say("status-section", &arguments);
        let _ = writeln!(
            self.out,
            "<h3>{} <small>#{} · {}</small></h3>",
            Escaped(&title),
            Escaped(&section.key),
            Escaped(&work)
        );
        self.raw("<div class=\"sides\">\n");
        let new = self.report.section_text(source, section.source);
        let old = self.old(page, section);
        self.open_side(source.language);
        match old.filter(|_| section.work == Work::Changed) {
            Some(old) => self.changes(&old, &new),
            None => self.text(&new),
        }
        self.raw("</div></div>\n");
        self.open_side(found.language);
        match section.translation {
            Some(index) => {
                let text = self.report.section_text(translation, index);
                self.text(&text);
            }
            None => {
                let nothing = self.say("status-nothing");
                self.element("em", &nothing);
            }
        }
        self.raw("</div></div>\n</div>\n");
    }

    /// Opens one of the two columns, with the language's name above its text.
    fn open_side(&mut self, language: usize) {
        let (code, name) = (self.report.code(language), self.report.name(language));
        let dir = self.direction(language);
        let _ = write!(
            self.out,
            "<div><p class=\"side\">{}</p><div class=\"words\" lang=\"{code}\" dir=\"{dir}\">",
            Escaped(&name)
        );
    }

    /// The text of a section as it was when it was translated.
    fn old(&mut self, page: &PageStatus, section: &SectionStatus) -> Option<String> {
        let source = page.source.as_ref()?;
        let synced = page.translation.as_ref()?.front.synced.as_ref()?;
        let hash = synced.get(&section.key)?.hash.as_ref()?;
        let language = self.report.code(source.language).to_owned();
        let (version, index) = self.history.section(source, &language, &section.key, hash)?;
        Some(version.1.section_text(&version.0, index))
    }

    /// The new text, with the words marked that have changed.
    fn changes(&mut self, old: &str, new: &str) {
        let diff = TextDiff::from_words(old, new);
        let mut open = ChangeTag::Equal;
        let tag = |tag: ChangeTag| match tag {
            ChangeTag::Equal => None,
            ChangeTag::Delete => Some("del"),
            ChangeTag::Insert => Some("ins"),
        };
        let changes: Vec<(ChangeTag, String)> =
            diff.iter_all_changes().map(|change| (change.tag(), change.value().to_owned())).collect();
        for (kind, words) in changes {
            if kind != open {
                tag(open).into_iter().for_each(|name| self.raw(&format!("</{name}>")));
                tag(kind).into_iter().for_each(|name| self.raw(&format!("<{name}>")));
                open = kind;
            }
            self.text(&words);
        }
        tag(open).into_iter().for_each(|name| self.raw(&format!("</{name}>")));
    }

    /// What to write when the work is done: the command, and the lines for whoever has none.
    fn paste(&mut self, found: &LanguageStatus, page: &PageStatus) {
        let words = self.say("status-paste");
        self.element("p", &words);
        let command = format!("sitegen i18n accept {}.{}", page.id, self.report.code(found.language));
        let _ = writeln!(self.out, "<pre tabindex=\"0\"><code>{}</code></pre>", Escaped(&command));
        let lines = format!("[synced]\n{}", page.synced.join("\n"));
        let _ = writeln!(self.out, "<pre tabindex=\"0\"><code>{}</code></pre>", Escaped(&lines));
    }
}

/// Text within markup.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::with_capacity(self.0.len());
        escape(self.0, &mut out);
        formatter.write_str(&out)
    }
}
