//! The pages of pseudo-languages: made of the source pages, without files of their own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::content::PageFile;
use crate::content::name::PageName;
use crate::content::pseudo::disguise;
use crate::pseudo::Pseudo;

/// The pages that were written, and in each pseudo-language of the site those that were not.
pub(super) fn with_disguised(mut files: Vec<Arc<PageFile>>, config: &Config) -> Vec<Arc<PageFile>> {
    let pseudo = |code: &str| Some((config.language(code)?, Pseudo::of(code)?));
    for (language, pseudo) in config.codes().filter_map(pseudo) {
        let mut pages: BTreeMap<&PageName, Option<&Arc<PageFile>>> = BTreeMap::new();
        for file in &files {
            let source = pages.entry(&file.name).or_default();
            if file.language == language || is_source(file, config) {
                *source = Some(file);
            }
        }
        let sources = pages.into_values().flatten().filter(|file| file.language != language);
        let made: Vec<_> = sources.map(|file| Arc::new(disguise(file, language, pseudo))).collect();
        files.extend(made);
    }
    files
}

/// Whether a page was written in the language of this file first.
fn is_source(file: &PageFile, config: &Config) -> bool {
    let named = file.front.source_language.as_ref().map(|named| config.language(&named.value));
    named.unwrap_or(Some(config.source_language)) == Some(file.language)
}
