//! What is checked in pages: the structure of translations, text that was left untranslated, typography,
//! words that the glossary avoids, links into another language.
//!
//! [`of_page`] looks at one page and depends on nothing but its files and the [`Context`], so that pages are
//! checked in parallel, and what was found can be kept with the files.

mod complete;
mod leftover;
mod links;
mod mask;
mod numbers;
mod passage;
mod record;
mod silence;
mod typography;
mod vocabulary;

use std::cell::OnceCell;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::policy::Level;
use crate::content::PageFile;
use crate::content::document::Place;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::structure;
use crate::model::{Page, Programme};
use crate::pseudo::Pseudo;

use passage::{Passage, passages};
use silence::Silences;
pub use typography::Fix;
use vocabulary::Vocabulary;

/// What all pages are checked against.
#[derive(Debug)]
pub struct Context<'a> {
    programme: &'a Programme,
    vocabularies: Arc<Vocabularies>,
}

/// The words that the glossary avoids, in every language.
#[derive(Clone, Debug, Default)]
pub struct Vocabularies(Vec<Vocabulary>);

impl Vocabularies {
    /// Reads the glossary. What it says is in the front matter of its pages.
    pub fn of(programme: &Programme) -> Self {
        let languages = 0..programme.config.languages.len();
        Self(languages.map(|language| Vocabulary::of(programme, language)).collect())
    }
}

impl<'a> Context<'a> {
    /// Gathers what pages are checked against.
    pub fn new(programme: &'a Programme, vocabularies: Arc<Vocabularies>) -> Self {
        Self { programme, vocabularies }
    }

    /// The tag of a language.
    fn code(&self, language: usize) -> &str {
        &self.programme.config.languages[language].code
    }
}

/// Checks every published page.
///
/// # Diagnostics
/// `translation::…`, as `[translation.checks]` weighs them, and `lawful::incomplete`.
pub fn findings(programme: &Programme) -> Vec<Diagnostic> {
    let context = Context::new(programme, Arc::new(Vocabularies::of(programme)));
    programme.pages.par_iter().flat_map_iter(|page| of_page(&context, page)).collect()
}

/// What in the texts of pages can be mended without asking: by file, the places and what has to stand there.
/// What the policy has switched off, or a comment allows, is left alone.
pub fn fixes(programme: &Programme) -> Vec<(Arc<str>, Vec<Fix>)> {
    let context = Context::new(programme, Arc::default());
    let files = programme
        .pages
        .iter()
        .flat_map(|page| page.versions.iter().flatten().filter(|file| is_meant_to_be_read(&context, page, file)));
    let mend = |file: &Arc<PageFile>| {
        let text = file.text.as_deref()?;
        let (language, passages) = (context.code(file.language), passages(file, text));
        let silences = Silences::of(file, text, &passages);
        let mut fixes = Vec::new();
        for passage in &passages {
            let masked = mask::mask(&text[passage.place.clone()]);
            typography::check(passage, &masked, language, &mut |fault| {
                let fix = fault.fix.clone();
                // What nobody is told of stays as it is.
                let mut told = vec![fault.diagnostic(&file.path, language, text)];
                programme.config.policies.weigh(&mut told);
                fixes.extend(fix.filter(|_| told.iter().any(|found| !silences.allow(found))));
            });
        }
        fixes.sort_by_key(|fix| fix.place.start);
        fixes.dedup_by(|next, before| next.place.start < before.place.end);
        (!fixes.is_empty()).then(|| (Arc::clone(&file.path), fixes))
    };
    files.filter_map(mend).collect()
}

/// Checks a page in all its languages.
pub fn of_page(context: &Context<'_>, page: &Page) -> Vec<Diagnostic> {
    let source = page.source_file();
    let originals = OnceCell::new();
    let mut found = Vec::new();
    for file in page.versions.iter().flatten().filter(|file| is_meant_to_be_read(context, page, file)) {
        let Some(text) = file.text.as_deref() else { continue };
        let own_passages;
        let passages = if file.language == source.language {
            originals.get_or_init(|| passages(file, text))
        } else {
            own_passages = passages(file, text);
            &own_passages
        };
        let mut own = Vec::new();
        text_faults(context, file, text, passages, &mut own);
        if file.language == source.language {
            record::of_source(file, &mut own);
        } else {
            translation(context, page, (file, text, passages), &originals, &mut own);
        }
        context.programme.config.policies.weigh(&mut own);
        Silences::of(file, text, passages).apply(file, context, own, &mut found);
        found.extend(complete::check(&context.programme.config, file));
    }
    found
}

/// Whether a text is one that somebody has written and means to be done with: none in disguise, no draft of
/// a translation.
fn is_meant_to_be_read(context: &Context<'_>, page: &Page, file: &PageFile) -> bool {
    let is_draft = file.front.draft && file.language != page.source;
    !is_draft && Pseudo::of(context.code(file.language)).is_none()
}

/// Typography, words and links of a text, in whatever language.
fn text_faults(context: &Context<'_>, file: &PageFile, text: &str, passages: &[Passage], found: &mut Vec<Diagnostic>) {
    let vocabulary = &context.vocabularies.0[file.language];
    let at = |place: Place| Span::new(&file.path, place);
    // Where something stands next that a rule may be about: most passages have nothing of it.
    let mut next = Some(0);
    for passage in passages {
        if next.is_some_and(|next| next < passage.place.start) {
            next = typography::next_sign(text, passage.place.start);
        }
        if vocabulary.is_empty() && next.is_none_or(|next| next >= passage.place.end) {
            continue;
        }
        let masked = mask::mask(&text[passage.place.clone()]);
        let language = context.code(file.language);
        typography::check(passage, &masked, language, &mut |fault| {
            found.push(fault.diagnostic(&file.path, language, text));
        });
        vocabulary.check(file, passage, &masked, &mut |place, word, term| {
            let diagnostic = Diagnostic::warning("translation::avoided-word", at(place));
            found.push(diagnostic.with("word", word).with("term", term));
        });
    }
    links::check(context, file, found);
}

/// A translation, with its text and passages, beside its source. Whoever needs the passages of the source first
/// gathers them.
fn translation(
    context: &Context<'_>,
    page: &Page,
    (file, text, passages): (&PageFile, &str, &[Passage]),
    originals: &OnceCell<Vec<Passage>>,
    found: &mut Vec<Diagnostic>,
) {
    let source = page.source_file();
    let config = &context.programme.config;
    let name = format!("{}.{}", page.name.id(), context.code(file.language));
    if file.front.synced.is_none() && config.policies.level("translation::untracked") != Some(Level::Off) {
        let diagnostic = Diagnostic::warning("translation::untracked", file.front.span.clone());
        found.push(diagnostic.with("page", &name));
    }
    record::of_translation(source, file, found);
    // What could not be read in full seems to differ.
    if source.document().faulty.is_empty() && file.document().faulty.is_empty() {
        let differences = structure::compare(context.programme, source, file);
        let is_told = |difference: &&structure::Difference| {
            config.policies.level(difference.kind.code()) != Some(Level::Off) && !difference.is_accepted(source, file)
        };
        let open = differences.iter().filter(is_told);
        found.extend(open.map(|difference| difference.diagnostic(source, file, context.code(file.language))));
    }
    let is_variant = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    if is_variant(context.code(file.language)) != is_variant(context.code(source.language))
        && let Some(original) = source.text.as_deref()
    {
        let originals = originals.get_or_init(|| passage::passages(source, original));
        leftover::check((original, originals), (text, passages), &mut |place, other| {
            let diagnostic = Diagnostic::warning("translation::leftover", Span::new(&file.path, place));
            found.push(diagnostic.label(Span::new(&source.path, other), "source"));
        });
    }
}
