//! An entry that is looked at, and what it is held against.

use std::collections::BTreeSet;

use super::file::File;
use super::tree::{Entry, Piece};
use super::usage::Calls;
use super::words::{Definition, Words};
use crate::diagnostic::Diagnostic;
use crate::i18n::Localizer;

/// An entry of the site's own, and its source.
#[derive(Clone, Copy)]
pub(super) struct Subject<'s, 'a> {
    /// The words of its language.
    pub(super) words: &'s Words<'a>,
    /// The language's forms.
    pub(super) localizer: &'s Localizer,
    /// Its file.
    pub(super) file: &'s File<'a>,
    /// The entry.
    pub(super) entry: &'s Entry<'a>,
    /// What it is a translation of.
    pub(super) source: Option<Source<'s, 'a>>,
    /// Whether it takes the place of a text of the tool's, which may be worded in another way.
    pub(super) is_override: bool,
    /// The tool's texts of the same name, in all languages that it speaks.
    pub(super) interface: &'s [(&'s Words<'a>, Definition<'s, 'a>)],
    /// Who asks for texts, and what they pass.
    pub(super) calls: &'s Calls<'a>,
}

/// What an entry is a translation of.
#[derive(Clone, Copy)]
pub(super) struct Source<'s, 'a> {
    /// The words of the source language.
    pub(super) words: &'s Words<'a>,
    /// The entry there.
    pub(super) definition: Definition<'s, 'a>,
}

impl<'s, 'a> Subject<'s, 'a> {
    /// The variables that the entry may speak of: those of its source, those of the tool's text of
    /// that name, those that templates pass. `None` where nothing tells.
    pub(super) fn passed(&self) -> Option<BTreeSet<&'s str>> {
        let mut known: BTreeSet<&'s str> = BTreeSet::new();
        let source = self.source.iter().map(|source| (source.words, source.definition));
        let told = source.chain(self.interface.iter().copied());
        let mut is_told = false;
        for (words, definition) in told {
            known.extend(words.variables(definition.entry));
            is_told = true;
        }
        if let Some(passed) = self.calls.passed(self.entry.id.text) {
            known.extend(passed);
            is_told = true;
        }
        is_told.then_some(known)
    }

    /// Shows the source too, worded by an attribute of the code's message, where it lies in a file of
    /// the site's.
    pub(super) fn label(&self, diagnostic: Diagnostic, attribute: &'static str) -> Diagnostic {
        match self.source.filter(|source| !source.definition.is_bundled) {
            Some(Source { definition, .. }) => {
                diagnostic.label(definition.file.span(definition.entry.id.place()), attribute)
            }
            None => diagnostic,
        }
    }

    /// The texts of the entry that its source has too, each with where it is shown.
    pub(super) fn pairs(&self) -> Vec<Pair<'s, 'a>> {
        let Some(source) = self.source.filter(|_| !self.is_override && !self.entry.is_term()) else {
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (attribute, own) in self.entry.texts() {
            if let Some(other) = source.definition.entry.text(attribute.map(|name| name.text)) {
                pairs.push(Pair { own, source: other, at: attribute.unwrap_or(self.entry.id) });
            }
        }
        pairs
    }
}

/// A text and that of its source.
#[derive(Clone, Copy)]
pub(super) struct Pair<'s, 'a> {
    /// The text.
    pub(super) own: &'s super::tree::Pattern<'a>,
    /// The source's.
    pub(super) source: &'s super::tree::Pattern<'a>,
    /// The name of the message or attribute.
    pub(super) at: Piece<'a>,
}
