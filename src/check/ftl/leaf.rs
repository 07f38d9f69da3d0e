//! A text as readers can meet it: one for each way through its variants.

use super::tree::{Inline, Part, Pattern, Piece, Select, Variant};

/// More ways than this are not told apart: no translator reads them all.
const MOST: usize = 128;

/// One way through the variants of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Leaf<'t, 'a> {
    /// The variants that are taken, the outer before the inner.
    pub(super) conditions: Vec<Condition<'t, 'a>>,
    /// What is shown.
    pub(super) atoms: Vec<Atom<'t, 'a>>,
}

/// That a variant is taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Condition<'t, 'a> {
    /// The choice.
    pub(super) select: &'t Select<'a>,
    /// What is taken.
    pub(super) variant: &'t Variant<'a>,
}

/// A piece of what is shown.
#[derive(Clone, Copy, Debug)]
pub(super) enum Atom<'t, 'a> {
    /// Words.
    Text(Piece<'a>),
    /// A value.
    Value(&'t Inline<'a>),
}

/// All ways through a text; `None` where there are too many.
pub(super) fn leaves<'t, 'a>(pattern: &'t Pattern<'a>) -> Option<Vec<Leaf<'t, 'a>>> {
    extend(vec![Leaf::default()], pattern)
}

fn extend<'t, 'a>(mut leaves: Vec<Leaf<'t, 'a>>, pattern: &'t Pattern<'a>) -> Option<Vec<Leaf<'t, 'a>>> {
    for part in &pattern.0 {
        match part {
            Part::Text(text) => leaves.iter_mut().for_each(|leaf| leaf.atoms.push(Atom::Text(*text))),
            Part::Inline(inline) => leaves.iter_mut().for_each(|leaf| leaf.atoms.push(Atom::Value(inline))),
            Part::Select(select) => {
                let mut further = Vec::new();
                for variant in &select.variants {
                    let condition = Condition { select, variant };
                    let fitting = leaves.iter().filter(|leaf| leaf.allows(condition)).cloned();
                    let taken = fitting.map(|mut leaf| {
                        leaf.conditions.push(condition);
                        leaf
                    });
                    further.extend(extend(taken.collect(), &variant.value)?);
                    if further.len() > MOST {
                        return None;
                    }
                }
                leaves = further;
            }
        }
    }
    Some(leaves)
}

impl<'t, 'a> Condition<'t, 'a> {
    /// By what is chosen: a variable's name, or an attribute of a term.
    pub(super) fn subject(self) -> &'a str {
        subject(&self.select.selector)
    }
}

/// By what a selector chooses.
pub(super) fn subject<'a>(selector: &Inline<'a>) -> &'a str {
    selector.variable().unwrap_or_else(|| selector.piece()).text
}

impl<'t, 'a> Leaf<'t, 'a> {
    /// Whether what chooses here can be what `further` asks for, after what was taken already.
    fn allows(&self, further: Condition<'t, 'a>) -> bool {
        let earlier = self.conditions.iter().find(|taken| taken.subject() == further.subject());
        earlier.is_none_or(|earlier| {
            let key = earlier.variant.key.text;
            let has_key = further.select.variants.iter().any(|variant| variant.key.text == key);
            !has_key || further.variant.key.text == key
        })
    }

    /// Whether whoever meets this text of a translation would meet `source` in the source.
    pub(super) fn matches(&self, source: &Leaf<'_, '_>) -> bool {
        source.conditions.iter().all(|asked| {
            let Some(own) = self.conditions.iter().find(|own| own.subject() == asked.subject()) else { return true };
            let variants = &asked.select.variants;
            let named = variants.iter().find(|variant| variant.key.text == own.variant.key.text);
            let taken = named.or_else(|| variants.iter().find(|variant| variant.is_default));
            taken.is_none_or(|taken| taken.key.text == asked.variant.key.text)
        })
    }

    /// Where a finding about this way is shown: the innermost variant, if there is one.
    pub(super) fn key(&self) -> Option<Piece<'a>> {
        self.conditions.last().map(|condition| condition.variant.key)
    }

    /// What is shown, with `fill` for each value.
    pub(super) fn text(&self, fill: &mut dyn FnMut(&'t Inline<'a>) -> String) -> String {
        let mut text = String::new();
        for atom in &self.atoms {
            match atom {
                Atom::Text(piece) => text.push_str(piece.text),
                Atom::Value(Inline::Text(literal)) => text.push_str(&unescaped(literal.text)),
                Atom::Value(inline) => text.push_str(&fill(inline)),
            }
        }
        text
    }
}

/// What stands for a value in the text of a leaf: no text has it.
pub(super) const VALUE: char = '\u{fffc}';

/// A text in quotation marks, its escapes resolved.
pub(super) fn unescaped(literal: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(literal).into_owned()
}

/// The leaves of a source that a leaf of a translation answers to; all of them where none does.
pub(super) fn counterparts<'s, 't, 'a>(leaf: &Leaf<'_, '_>, source: &'s [Leaf<'t, 'a>]) -> Vec<&'s Leaf<'t, 'a>> {
    let matching: Vec<_> = source.iter().filter(|other| leaf.matches(other)).collect();
    if matching.is_empty() { source.iter().collect() } else { matching }
}
