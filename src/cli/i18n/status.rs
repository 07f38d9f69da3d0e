//! `i18n status`: how far the translations are, for people, for programs, and as a page.

mod html;
mod human;
mod json;
mod words;

use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::Args;

use super::super::site::Site;
use super::super::{CONTENT, Common, GOOD, Terminal, USAGE};
use super::history::History;
use crate::check::ftl::{self, FileStatus};
use crate::check::status::{LanguageStatus, PageStatus, SectionStatus, Work, status};
use crate::compile::Content;
use crate::content::PageFile;
use crate::diagnostic::Diagnostic;
use crate::model::translation::State;
use crate::report::{Format, Language, Words};

#[derive(Debug, Args)]
pub(in super::super) struct StatusArguments {
    /// The languages; without them, all that are translated into
    #[arg(value_name = "LANGUAGE")]
    languages: Vec<String>,

    /// End with exit code 1 where less than this share of the words is translated and up to date
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    fail_under: Option<f64>,

    /// Show the terms of the site in all their forms too
    #[arg(long)]
    terms: bool,

    /// Write a page that shows source and translation side by side
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

fn percent(text: &str) -> Result<f64, String> {
    let value = text.trim_end_matches('%').trim().parse::<f64>().map_err(|error| error.to_string())?;
    if (0.0..=100.0).contains(&value) { Ok(value) } else { Err("a number from 0 to 100".to_owned()) }
}

pub(in super::super) fn run(common: &Common, arguments: &StatusArguments, terminal: &Terminal) -> u8 {
    let site = match Site::load(common, terminal) {
        Ok(site) => site,
        Err(code) => return code,
    };
    let wanted: Result<Vec<usize>, Diagnostic> = arguments.languages.iter().map(|code| site.language(code)).collect();
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(fault) => {
            terminal.report_aside(&[fault], &site.sources);
            return USAGE;
        }
    };
    let mut found = examine(&site);
    found.retain(|language| wanted.is_empty() || wanted.contains(&language.language));
    let report = Report { site: &site, words: &terminal.words, languages: &found };
    if let Some(file) = &arguments.html {
        let page = html::page(&report, &mut History::of(&common.root));
        if let Err(error) = fs::write(file, page) {
            let fault = Diagnostic::global("output::write-failed").with("path", file.display()).with("reason", error);
            terminal.report_aside(&[fault], &site.sources);
            return USAGE;
        }
    }
    let text = match terminal.format {
        Format::Json => json::text(&report),
        _ => {
            let colour = terminal.colour && io::stdout().is_terminal();
            let terms = if arguments.terms { human::terms(&report, colour) } else { String::new() };
            human::text(&report, colour) + &terms
        }
    };
    // Whoever closed the pipe has read enough.
    let _ = io::stdout().lock().write_all(text.as_bytes());
    if let Some(file) = &arguments.html {
        terminal.say(&terminal.words.say("status-written", &[("path", file.display().to_string().into())]));
    }
    match arguments.fail_under {
        Some(least) if found.iter().any(|language| language.percent() < least) => CONTENT,
        _ => GOOD,
    }
}

/// The state of all translations: pages and words.
fn examine(site: &Site) -> Vec<LanguageStatus> {
    let Content { programme, localizers } = &site.content;
    let findings = ftl::findings(&site.sources, programme, localizers);
    let files = ftl::progress(&site.sources, programme, localizers, &findings);
    status(programme, &site.found, files)
}

/// What is shown, and in which words.
struct Report<'a> {
    site: &'a Site,
    words: &'a Words,
    languages: &'a [LanguageStatus],
}

impl Report<'_> {
    /// The tag of a language.
    fn code(&self, language: usize) -> &str {
        &self.site.content.programme.config.languages[language].code
    }

    /// The name of a language in itself.
    fn name(&self, language: usize) -> String {
        let name = self.site.content.localizers[language].constant("language-name");
        name.map_or_else(|_| self.code(language).to_owned(), str::to_owned)
    }

    /// The name of a language in the language of messages, where the site has it; else in itself.
    fn named(&self, language: usize) -> String {
        let spoken = match self.words.language() {
            Language::Fi => "fi",
            Language::En => "en",
        };
        let content = &self.site.content;
        let localizer = content.programme.config.language(spoken).map(|spoken| &content.localizers[spoken]);
        let name =
            localizer.and_then(|localizer| localizer.constant(&format!("language-of-{}", self.code(language))).ok());
        name.map_or_else(|| self.name(language), str::to_owned)
    }

    /// The text of a file.
    fn text_of(&self, file: &PageFile) -> &str {
        let found = self.site.sources.get(&file.path).and_then(|file| file.text().ok());
        found.unwrap_or_default()
    }

    /// The text of a section as it is written; of the head with the texts of front matter.
    fn section_text(&self, file: &PageFile, section: usize) -> String {
        file.section_text(self.text_of(file), section)
    }

    /// Where a file can be edited.
    fn edit_url(&self, path: &str) -> Option<String> {
        let pattern = self.site.content.programme.config.edit_url.as_ref()?;
        Some(pattern.replace("{path}", path))
    }

    /// What there is to do in a page: “2 sections changed, 140 words”.
    fn task(&self, page: &PageStatus) -> String {
        let count = |work| page.sections.iter().filter(|section| section.work == work).count();
        if page.state != State::Stale {
            let differs = count(Work::Differs);
            let arguments =
                [("state", page.state.name().into()), ("count", differs.into()), ("words", page.work.into())];
            return self.words.say("status-task", &arguments);
        }
        let part = |kind: Work| {
            let arguments = [("kind", kind.name().into()), ("count", count(kind).into())];
            (count(kind) > 0).then(|| self.words.say("status-sections", &arguments))
        };
        let parts: Vec<String> = [Work::Changed, Work::New, Work::Differs].into_iter().filter_map(part).collect();
        self.words.say("status-stale", &[("sections", parts.join(", ").into()), ("words", page.work.into())])
    }

    /// What there is to do in a file of words: “12 texts, 40 words”.
    fn task_of_file(&self, file: &FileStatus) -> String {
        let arguments = [("texts", file.open.len().into()), ("words", file.work.into())];
        self.words.say("status-texts", &arguments)
    }

    /// The heading of what there is to do in a language; nothing where there is nothing.
    fn queue_title(&self, found: &LanguageStatus) -> Option<String> {
        let (pages, texts) = (found.queue().len(), found.open_messages());
        let work = found.work();
        let arguments = [
            ("language", self.named(found.language).into()),
            ("pages", pages.into()),
            ("texts", texts.into()),
            ("words", work.into()),
        ];
        (pages + texts > 0).then(|| self.words.say("status-queue", &arguments))
    }

    /// What a section is called: its heading, or the beginning of the page.
    fn section_title(&self, page: &PageStatus, section: &SectionStatus) -> String {
        let heading = page.source.as_ref().and_then(|source| {
            let heading = source.sections()[section.source].heading?;
            let text = self.text_of(source).get(source.document().headings[heading].place.clone())?;
            let words = text.trim_start_matches('#').split("{#").next().unwrap_or_default().trim();
            (!words.is_empty()).then(|| words.lines().next().unwrap_or_default().to_owned())
        });
        heading.unwrap_or_else(|| self.words.say("status-head", &[]))
    }
}
