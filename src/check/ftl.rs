//! The words of a site, checked as a translator and an editor would: what is missing, what does not
//! say what its source says, what the language writes in another way.
//!
//! What cannot be read, and names that lead nowhere, [`crate::i18n`] reports when it reads the words.
//! Here each file is read once more for its own sake, by a function of its content alone, and then
//! held against its source, against what templates and pages ask for, and against the glossary.

mod choice;
mod comment;
mod dates;
mod file;
mod finding;
mod forms;
mod leaf;
mod length;
mod links;
mod markup;
mod mend;
mod names;
mod presence;
mod progress;
mod quotes;
mod run;
mod same;
mod silence;
mod spaces;
mod structure;
mod subject;
mod tree;
mod typography;
mod units;
mod untouched;
mod usage;
mod variables;
mod vocabulary;
mod wording;
mod words;

use std::collections::BTreeSet;

use crate::config::Config;
use crate::i18n::Localizer;
use crate::model::Programme;
use crate::pseudo::Pseudo;
use crate::source::Sources;

use self::file::File;
use self::same::Vocabulary;
use self::subject::{Source, Subject};
use self::tree::Entry;
use self::usage::Calls;
use self::vocabulary::Avoided;
use self::words::Words;

pub use self::finding::{CHECKS, Edit, Finding};
pub use self::mend::{Mended, mend};
pub use self::names::{Names, names_in};
pub use self::progress::{FileStatus, Lack, OpenMessage, open, progress};

/// Everything that is wrong with the site's own words, at the weight that its policy gives, without
/// what comments silence.
///
/// # Diagnostics
/// Those of [`CHECKS`]; `config::unknown-check`.
pub fn findings(sources: &Sources, programme: &Programme, localizers: &[Localizer]) -> Vec<Finding> {
    findings_beside(sources, programme, localizers, &Names::of(sources))
}

/// The same, where the names that pages use are known.
///
/// # Diagnostics
/// As [`findings`].
pub fn findings_beside(
    sources: &Sources,
    programme: &Programme,
    localizers: &[Localizer],
    names: &Names,
) -> Vec<Finding> {
    let config = &programme.config;
    let languages = read(sources, config, localizers);
    let Some(source) = languages.get(config.source_language) else { return Vec::new() };
    let check =
        Check { programme, localizers, calls: Calls::read(sources, &config.lineage), languages: &languages, source };
    let mut found = Vec::new();
    // The words of a pseudo-language are those of the source, in disguise.
    for words in languages.iter().filter(|words| Pseudo::of(words.code).is_none()) {
        check.language(words, &mut found);
    }
    check.calls.undefined(&localizers[config.source_language], source, &mut found);
    usage::unused(names, &check.calls, &languages, config.source_language, &mut found);
    let files: Vec<&File<'_>> = languages.iter().flat_map(Words::own).collect();
    silence::apply(&files, source, &mut found);
    finding::weigh(&mut found, config);
    found.sort_by(|a, b| (&a.diagnostic.span, a.diagnostic.code).cmp(&(&b.diagnostic.span, b.diagnostic.code)));
    found.dedup();
    found
}

/// The words of every language.
fn read<'a>(sources: &'a Sources, config: &'a Config, localizers: &[Localizer]) -> Vec<Words<'a>> {
    let languages = config.codes().zip(localizers).enumerate();
    languages.map(|(language, (code, localizer))| Words::read(sources, code, language, localizer)).collect()
}

/// Whether the language is another form of one that it falls back to (plain Finnish), or one that
/// is made of another: then it has words of its own only where it wants to.
fn is_variety(config: &Config, words: &Words<'_>) -> bool {
    let base = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    let own = &config.languages[words.language];
    let is_made = Pseudo::of(&own.code).is_some();
    is_made || own.fallback.iter().any(|other| base(&config.languages[*other].code) == base(&own.code))
}

/// What the entries of a site are held against.
struct Check<'c, 'a> {
    programme: &'c Programme,
    localizers: &'c [Localizer],
    calls: Calls<'a>,
    languages: &'c [Words<'a>],
    source: &'c Words<'a>,
}

/// What is the same for all entries of a language.
struct Common<'c, 'a> {
    avoided: Vec<Avoided>,
    in_source: &'c BTreeSet<&'a str>,
    in_own: BTreeSet<&'a str>,
}

impl<'a> Check<'_, 'a> {
    fn language(&self, words: &Words<'a>, found: &mut Vec<Finding>) {
        let config = &self.programme.config;
        if words.language != self.source.language && !is_variety(config, words) {
            presence::missing(words, self.source, &config.languages[words.language], found);
        }
        structure::across_files(words, found);
        let in_source = self.source.common();
        let common = Common {
            avoided: vocabulary::avoided(self.programme, words.language),
            in_source: &in_source,
            in_own: words.common(),
        };
        for file in words.own() {
            structure::check(file, found);
            forms::check(file, found);
            // Of what nobody has begun to translate this is all there is to say.
            let has_source = words.language != self.source.language && !is_variety(config, words);
            let untouched = if has_source { untouched::check(file, self.source, found) } else { BTreeSet::new() };
            for entry in file.entries.iter().filter(|entry| !untouched.contains(entry.id.text)) {
                self.entry(words, file, entry, &common, found);
            }
        }
    }

    fn entry(
        &self,
        words: &Words<'a>,
        file: &File<'a>,
        entry: &Entry<'a>,
        common: &Common<'_, 'a>,
        found: &mut Vec<Finding>,
    ) {
        let id = entry.id.text;
        let interface: Vec<_> = self.languages.iter().filter_map(|words| Some((words, words.bundled(id)?))).collect();
        let definition = if words.language == self.source.language { None } else { self.source.find(id) };
        let source = definition.map(|definition| Source { words: self.source, definition });
        // A copy of the tool's own words is held against them as a translation is.
        let takes_place = words.bundled(id).is_some() && definition.is_some_and(|definition| definition.is_bundled);
        let subject = Subject {
            words,
            localizer: &self.localizers[words.language],
            file,
            entry,
            source,
            is_override: takes_place,
            interface: &interface,
            calls: &self.calls,
        };
        let config = &self.programme.config;
        presence::obsolete(&subject, self.source, found);
        presence::parts(&subject, found);
        variables::check(&subject, found);
        choice::check(&subject, found);
        markup::check(&subject, found);
        wording::check(&subject, found);
        same::check(&subject, &Vocabulary { source: common.in_source, own: &common.in_own }, found);
        typography::check(&subject, found);
        vocabulary::check(&subject, &common.avoided, found);
        length::check(&subject, found);
        links::check(&subject, config, found);
    }
}
