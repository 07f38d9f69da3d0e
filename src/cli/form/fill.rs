//! `form fill`: a PDF of a form, filled in with answers, in any language of the site, or in several
//! side by side.

use std::sync::Arc;

use super::{FillArguments, Site, file};
use crate::answers::Answers;
use crate::cli::{CONTENT, Common, GOOD, Terminal};
use crate::compile::form::{self, Edition};
use crate::content::form::Form;
use crate::diagnostic::{self, Diagnostic};
use crate::source::SourceFile;

pub(super) fn run(site: &Site, common: &Common, arguments: &FillArguments, terminal: &Terminal) -> u8 {
    let asked = arguments.form_language.as_deref().or(common.language.as_deref());
    let edition = |place| match asked {
        Some(code) => site.content.edition(place, code),
        None => Ok(Edition::Language(site.content.programme.config.source_language)),
    };
    let found = site.content.find_form(&arguments.form).and_then(|found| Ok((edition(found.0)?, found)));
    let (edition, (place, form)) = match found {
        Ok(found) => found,
        Err(fault) => return terminal.refuse(fault),
    };
    // Looked at first, so that nobody waits for a file that is then not written.
    if let Some(fault) = file::taken(&arguments.output, arguments.force) {
        return terminal.refuse(fault);
    }
    let data = match file::read(&arguments.data) {
        Ok((path, bytes)) => SourceFile::new(path, bytes),
        Err(fault) => return terminal.refuse(fault),
    };
    let mut faults = site.faults_of(place);
    let answers = read(&form, &data, arguments.carry_over, &mut faults);
    let made = answers.filter(|_| !diagnostic::has_errors(&faults)).and_then(|mut answers| {
        // The page of a form has one copy, whichever copy of a workbook the answers are from.
        answers.copy = None;
        let names = answers.to_names(&form);
        form::fill(&site.sources, &site.content, place, edition, &names).into(&mut faults)
    });
    diagnostic::sort(&mut faults);
    let mut sources = site.sources.clone();
    sources.insert(data);
    terminal.report_aside(&faults, &sources);
    match made {
        Some(pdf) if !diagnostic::has_errors(&faults) => save(arguments, &pdf, terminal),
        _ => CONTENT,
    }
}

fn read(form: &Form, data: &SourceFile, carry_over: bool, faults: &mut Vec<Diagnostic>) -> Option<Answers> {
    match data.text() {
        Ok(text) => Some(Answers::from_json(form, &Arc::clone(&data.path), text, carry_over).into(faults)),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

fn save(arguments: &FillArguments, pdf: &[u8], terminal: &Terminal) -> u8 {
    match file::write(&arguments.output, pdf, arguments.force) {
        Ok(()) => {
            let path = arguments.output.display().to_string();
            terminal.say(&terminal.words.say("form-filled", &[("path", path.into())]));
            GOOD
        }
        Err(fault) => terminal.refuse(fault),
    }
}
