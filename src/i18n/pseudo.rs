//! Messages of a pseudo-language: those of the source language, transformed pattern by pattern.
//!
//! What stands in braces is kept: variables, references, the keys of variants, what terms are given.

use super::pattern::{Entry, Expression, Inline, Literal, Part, Pattern};
use crate::pseudo::{Pseudo, has_letters};

/// Makes an entry look foreign. A message is a whole text and stands between the pseudo-language's
/// marks; a term stands in others. A term's attributes are grammar, not text, and stay.
pub(super) fn disguise(entry: &mut Entry, pseudo: Pseudo) {
    let is_term = entry.id.text.starts_with('-');
    if let Some(value) = &mut entry.value {
        disguise_pattern(value, pseudo);
        if !is_term {
            enclose(value, pseudo);
        }
    }
    for (_, attribute) in entry.attributes.iter_mut().filter(|_| !is_term) {
        disguise_pattern(attribute, pseudo);
        enclose(attribute, pseudo);
    }
}

fn disguise_pattern(pattern: &mut Pattern, pseudo: Pseudo) {
    for part in &mut pattern.0 {
        match part {
            Part::Text(text) => *text = pseudo.words(text),
            Part::Placeable(expression) => disguise_expression(expression, pseudo),
        }
    }
}

fn disguise_expression(expression: &mut Expression, pseudo: Pseudo) {
    match expression {
        // A text in quotation marks is printed as any other; as an argument it is a value.
        Expression::Inline(Inline::Literal(Literal::Text(text))) => *text = pseudo.words(text),
        Expression::Inline(Inline::Nested(inner)) => disguise_expression(inner, pseudo),
        Expression::Inline(_) => {}
        Expression::Select(select) => {
            select.variants.iter_mut().for_each(|variant| disguise_pattern(&mut variant.value, pseudo));
        }
    }
}

/// Puts the marks around a pattern that says something by itself.
fn enclose(pattern: &mut Pattern, pseudo: Pseudo) {
    let (open, close) = pseudo.ends();
    if !open.is_empty() && speaks(pattern) {
        pattern.0.insert(0, Part::Text(open.to_owned()));
        pattern.0.push(Part::Text(close.to_owned()));
    }
}

/// Whether there are words in a pattern, and not only values and what stands between them.
fn speaks(pattern: &Pattern) -> bool {
    pattern.0.iter().any(|part| match part {
        Part::Text(text) => has_letters(text),
        Part::Placeable(Expression::Select(select)) => select.variants.iter().any(|variant| speaks(&variant.value)),
        Part::Placeable(Expression::Inline(inline)) => matches!(inline, Inline::Message(_) | Inline::Term(..)),
    })
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Facts, Locale, Localizer, localizers};
    use crate::source::SourceFile;

    const TEXT: &str = "-mentee =\n    { $case ->\n        [genitive] aktorin\n       *[nominative] aktori\n    }\n\
                        copies =\n    { $count ->\n        [one] { $count } kappale\n       *[other] { $count } kpl\n    }\n\
                        both = { -mentee(case: \"genitive\") } ja { CAPITALIZE(-mentee) }{ \" tai\" }\n\
                        size = { $size }{ \"\\u00A0\" }{ $unit }\nday = { DATETIME($day, dateStyle: \"long\") }\n";

    fn localizer(code: &str) -> Localizer {
        let source = Locale::new("fi").unwrap();
        let pseudo = Locale::new(code).unwrap().disguising(&source);
        let file = SourceFile::new("own.ftl", TEXT.as_bytes());
        let mut read = localizers(&[source, pseudo], &[vec![], vec![]], &[(0, &file), (1, &file)]);
        assert_eq!(read.diagnostics, []);
        read.value.remove(1)
    }

    #[test]
    fn patterns_are_accented_and_what_stands_in_braces_is_kept() {
        let localizer = localizer("en-XA");
        let facts = Facts::from([
            ("count".to_owned(), 1.0.into()),
            ("size".to_owned(), 1.5.into()),
            ("unit".to_owned(), "kB".into()),
            ("day".to_owned(), jiff::civil::date(2027, 1, 18).into()),
        ]);
        let text = |id: &str| localizer.message(id, &facts).unwrap();
        assert_eq!(text("copies"), "[1 ķååþþååļéé]");
        assert_eq!(text("both"), "[ååķţööŕîîñ ĵåå Ååķţööŕîî ţååîî]");
        assert_eq!(text("size"), "1,5\u{a0}kB");
        assert_eq!(text("day"), "18. ţååḿḿîîķûûûûţåå 2027");
        assert_eq!(localizer.locale().direction().as_str(), "ltr");
    }

    #[test]
    fn a_mirrored_language_runs_from_right_to_left() {
        let localizer = localizer("ar-XB");
        let facts = Facts::from([("count".to_owned(), 2.0.into())]);
        assert_eq!(localizer.message("copies", &facts).unwrap(), "2 \u{202e}kpl\u{202c}");
        assert_eq!(localizer.locale().direction().as_str(), "rtl");
    }
}
