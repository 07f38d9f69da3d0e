//! A message as a tree whose every name knows its place.
//!
//! `fluent-syntax` parses; its tree borrows the text, and its places are lost as soon as the text
//! is copied. This tree owns its words and keeps the places that diagnostics need.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::fault::Fault;
use super::function::Function;

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    /// The id; a term's begins with `-`.
    pub(super) id: Name,
    /// The file.
    pub(super) path: Arc<str>,
    /// The text itself; a message may have attributes alone.
    pub(super) value: Option<Pattern>,
    /// Further texts by name.
    pub(super) attributes: Vec<(Name, Pattern)>,
    /// Whether a fault in it has been reported: then whoever uses it need not report it again.
    pub(super) is_faulty: bool,
    /// The text, where it is the same for all, made at the first use.
    pub(super) constant: OnceLock<Result<String, Fault>>,
}

/// A name and its place in the text that it was parsed from.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// The name.
    pub(super) text: String,
    /// Its bytes.
    pub(super) place: Range<usize>,
}

/// Text with placeables.
#[derive(Debug, Default)]
pub(super) struct Pattern(pub(super) Vec<Part>);

/// A piece of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// Words.
    Text(String),
    /// What stands in braces.
    Placeable(Expression),
}

/// What stands in braces.
#[derive(Debug)]
pub(super) enum Expression {
    /// One value.
    Inline(Inline),
    /// One of several texts.
    Select(Select),
}

/// A choice between variants.
#[derive(Debug)]
pub(super) struct Select {
    /// What is compared with the keys.
    pub(super) selector: Inline,
    /// The texts to choose from, never none.
    pub(super) variants: Vec<Variant>,
    /// The index of the variant with the asterisk.
    pub(super) default: usize,
}

/// A text and the value that it is for.
#[derive(Debug)]
pub(super) struct Variant {
    /// The value.
    pub(super) key: Key,
    /// The text.
    pub(super) value: Pattern,
}

/// What a variant is for.
#[derive(Debug, PartialEq)]
pub(super) enum Key {
    /// A word, or the plural category of a number.
    Name(String),
    /// Exactly this number.
    Number(f64),
}

/// One value.
#[derive(Debug)]
pub(super) enum Inline {
    /// A text or number that is written out.
    Literal(Literal),
    /// A fact, or a parameter of a term; without its `$`.
    Variable(Name),
    /// Another message.
    Message(Reference),
    /// A term, and what it is given.
    Term(Reference, Vec<Argument>),
    /// A function.
    Call(Call),
    /// Braces within braces.
    Nested(Box<Expression>),
}

/// A value that is written out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    /// A text, its escapes resolved.
    Text(String),
    /// A number and how many digits it was written with behind the point.
    Number(f64, u8),
}

/// A message or term that is named in another: the id, with a term's `-`, and an attribute.
#[derive(Debug)]
pub(super) struct Reference {
    /// The id.
    pub(super) id: Name,
    /// The attribute, if it is not the value that is meant.
    pub(super) attribute: Option<Name>,
}

/// A named argument.
#[derive(Debug)]
pub(super) struct Argument {
    /// The parameter's or option's name.
    pub(super) name: Name,
    /// Fluent allows nothing but a literal here.
    pub(super) value: Literal,
}

/// A function and the values that it is applied to.
#[derive(Debug)]
pub(super) struct Call {
    /// The function's name.
    pub(super) name: Name,
    /// `None` where the function or an option is unknown, which has been reported.
    pub(super) function: Option<Function>,
    /// What it is applied to.
    pub(super) arguments: Vec<Inline>,
}

/// What [`Pattern::walk`] meets.
pub(super) enum Node<'a> {
    /// A choice; its selector and variants are met after it.
    Select(&'a Select),
    /// An expression; its arguments are met after it.
    Inline(&'a Inline),
}

impl Entry {
    /// Its value and attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|(_, pattern)| pattern))
    }

    /// The value, or the attribute of that name.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            // Of two attributes of one name the later counts, as with messages.
            Some(wanted) => {
                self.attributes.iter().rev().find(|(name, _)| name.text == wanted).map(|(_, pattern)| pattern)
            }
        }
    }
}

impl Pattern {
    /// Shows `visit` every choice and expression, the outer before the inner.
    pub(super) fn walk<'a>(&'a self, visit: &mut dyn FnMut(Node<'a>)) {
        for part in &self.0 {
            if let Part::Placeable(expression) = part {
                expression.walk(visit);
            }
        }
    }
}

impl Expression {
    fn walk<'a>(&'a self, visit: &mut dyn FnMut(Node<'a>)) {
        match self {
            Self::Inline(inline) => inline.walk(visit),
            Self::Select(select) => {
                visit(Node::Select(select));
                select.selector.walk(visit);
                select.variants.iter().for_each(|variant| variant.value.walk(visit));
            }
        }
    }
}

impl Inline {
    fn walk<'a>(&'a self, visit: &mut dyn FnMut(Node<'a>)) {
        visit(Node::Inline(self));
        match self {
            Self::Call(call) => call.arguments.iter().for_each(|argument| argument.walk(visit)),
            Self::Nested(expression) => expression.walk(visit),
            Self::Literal(_) | Self::Variable(_) | Self::Message(_) | Self::Term(..) => {}
        }
    }
}
