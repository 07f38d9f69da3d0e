//! Terms that inflect: `# forms: nominative genitive partitive` above a term declares its forms once.
//!
//! A use of a form that has no variant is an unknown form wherever it stands. Here it is seen to that
//! the variants are the declared forms, all of them and no others.

use super::comment::Wish;
use super::file::File;
use super::finding::Finding;
use super::tree::{Entry, Inline, Piece, Select};
use crate::diagnostic::Diagnostic;

/// By what the forms of a word are chosen, where the comment does not say.
const USUAL: &str = "case";

/// The terms of a file, held against the forms that are declared for them.
///
/// # Diagnostics
/// `ftl::form-missing`, `ftl::form-undeclared`.
pub(super) fn check(file: &File<'_>, found: &mut Vec<Finding>) {
    for directive in &file.directives {
        let (Wish::Forms(parameter, forms), Some(entry)) = (&directive.wish, directive.entry) else { continue };
        let entry = &file.entries[entry];
        if !entry.is_term() {
            continue;
        }
        let parameter = parameter.unwrap_or_else(|| usual(entry));
        let mut has_choice = false;
        for (_, pattern) in entry.texts() {
            pattern.selects(&mut |select| {
                if matches!(select.selector, Inline::Variable(name) if name.text == parameter) {
                    has_choice = true;
                    compare(file, entry, select, forms, found);
                }
            });
        }
        if !has_choice {
            for form in forms.iter().skip(1) {
                found.push(missing(file, entry.id, entry, form));
            }
        }
    }
}

/// The case, or what the term first chooses by where it has none.
fn usual<'a>(entry: &Entry<'a>) -> &'a str {
    let mut parameters = Vec::new();
    for (_, pattern) in entry.texts() {
        pattern.selects(&mut |select| parameters.extend(select.selector.variable().map(|name| name.text)));
    }
    if parameters.contains(&USUAL) { USUAL } else { parameters.first().copied().unwrap_or(USUAL) }
}

fn compare(file: &File<'_>, entry: &Entry<'_>, select: &Select<'_>, forms: &[Piece<'_>], found: &mut Vec<Finding>) {
    let at = select.selector.piece();
    for form in forms.iter().filter(|form| !select.variants.iter().any(|variant| variant.key.text == form.text)) {
        found.push(missing(file, at, entry, form));
    }
    for variant in select.variants.iter().filter(|variant| !forms.iter().any(|form| form.text == variant.key.text)) {
        let diagnostic = Diagnostic::warning("ftl::form-undeclared", file.span(variant.key.place()));
        let diagnostic = diagnostic.with("form", variant.key.text).with("term", entry.id.text);
        found.push(diagnostic.suggest(variant.key.text, forms.iter().map(|form| form.text)).into());
    }
}

fn missing(file: &File<'_>, at: Piece<'_>, entry: &Entry<'_>, form: &Piece<'_>) -> Finding {
    let diagnostic = Diagnostic::error("ftl::form-missing", file.span(at.place()));
    let diagnostic = diagnostic.with("form", form.text).with("term", entry.id.text);
    diagnostic.label(file.span(form.place()), "declared").into()
}
