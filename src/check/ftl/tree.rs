//! A Fluent file as a tree whose every word knows its place, texts and variants too.

use std::ops::Range;

use fluent_syntax::ast;

/// A piece of a file: its text, and its first byte there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// The text as it stands in the file.
    pub(super) text: &'a str,
    /// The first byte.
    pub(super) at: usize,
}

impl Piece<'_> {
    /// Its bytes.
    pub(super) fn place(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// The id; a term's begins with `-`.
    pub(super) id: Piece<'a>,
    /// The text itself.
    pub(super) value: Option<Pattern<'a>>,
    /// Further texts by name.
    pub(super) attributes: Vec<Attribute<'a>>,
}

/// A text of an entry that has a name.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    /// The name.
    pub(super) name: Piece<'a>,
    /// The text.
    pub(super) value: Pattern<'a>,
}

/// Text with placeables.
#[derive(Debug)]
pub(super) struct Pattern<'a>(pub(super) Vec<Part<'a>>);

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Part<'a> {
    /// Words; every line of a text is a part of its own.
    Text(Piece<'a>),
    /// One value in braces.
    Inline(Inline<'a>),
    /// A choice in braces.
    Select(Select<'a>),
}

/// A choice between variants.
#[derive(Debug)]
pub(super) struct Select<'a> {
    /// What is compared with the keys.
    pub(super) selector: Inline<'a>,
    /// The texts to choose from.
    pub(super) variants: Vec<Variant<'a>>,
}

/// A text and the value that it is for.
#[derive(Debug)]
pub(super) struct Variant<'a> {
    /// The value.
    pub(super) key: Piece<'a>,
    /// Whether the value is a number.
    pub(super) is_number: bool,
    /// Whether it stands for all other values too.
    pub(super) is_default: bool,
    /// The text.
    pub(super) value: Pattern<'a>,
}

/// One value.
#[derive(Debug)]
pub(super) enum Inline<'a> {
    /// A text in quotation marks, without them and with its escapes.
    Text(Piece<'a>),
    /// A number that is written out.
    Number(Piece<'a>),
    /// A value that the program passes.
    Variable(Piece<'a>),
    /// Another message, or an attribute of it.
    Message(Piece<'a>, Option<Piece<'a>>),
    /// A term, or an attribute of it, and what it is given.
    Term(Piece<'a>, Option<Piece<'a>>, Vec<Named<'a>>),
    /// A function, what it is applied to, and its options.
    Function(Piece<'a>, Vec<Self>, Vec<Named<'a>>),
}

/// A named argument.
#[derive(Debug)]
pub(super) struct Named<'a> {
    /// The name.
    pub(super) name: Piece<'a>,
    /// The value; a text without its quotation marks.
    pub(super) value: Piece<'a>,
    /// Whether the value is a number.
    pub(super) is_number: bool,
}

impl<'a> Entry<'a> {
    /// Whether it is a term.
    pub(super) fn is_term(&self) -> bool {
        self.id.text.starts_with('-')
    }

    /// Its texts: the value, and the attributes with their names.
    pub(super) fn texts(&self) -> impl Iterator<Item = (Option<Piece<'a>>, &Pattern<'a>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.name), &attribute.value));
        self.value.iter().map(|value| (None, value)).chain(attributes)
    }

    /// The value, or the attribute of that name.
    pub(super) fn text(&self, attribute: Option<&str>) -> Option<&Pattern<'a>> {
        match attribute {
            None => self.value.as_ref(),
            Some(wanted) => {
                let found = self.attributes.iter().find(|attribute| attribute.name.text == wanted);
                found.map(|attribute| &attribute.value)
            }
        }
    }
}

impl<'a> Pattern<'a> {
    /// Shows `visit` every choice, the outer before the inner.
    pub(super) fn selects(&self, visit: &mut dyn FnMut(&Select<'a>)) {
        for part in &self.0 {
            if let Part::Select(select) = part {
                visit(select);
                select.variants.iter().for_each(|variant| variant.value.selects(visit));
            }
        }
    }

    /// Shows `visit` every value, also those that choose and those that functions are given.
    pub(super) fn inlines(&self, visit: &mut dyn FnMut(&Inline<'a>)) {
        for part in &self.0 {
            match part {
                Part::Text(_) => {}
                Part::Inline(inline) => inline.walk(visit),
                Part::Select(select) => {
                    select.selector.walk(visit);
                    select.variants.iter().for_each(|variant| variant.value.inlines(visit));
                }
            }
        }
    }

    /// Shows `visit` this pattern and those of all variants in it.
    pub(super) fn patterns<'p>(&'p self, visit: &mut dyn FnMut(&'p Self)) {
        visit(self);
        for part in &self.0 {
            if let Part::Select(select) = part {
                select.variants.iter().for_each(|variant| variant.value.patterns(visit));
            }
        }
    }
}

impl<'a> Inline<'a> {
    fn walk(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        if let Self::Function(_, arguments, _) = self {
            arguments.iter().for_each(|argument| argument.walk(visit));
        }
    }

    /// The variable that it is, or that a function of numbers or dates is applied to.
    pub(super) fn variable(&self) -> Option<Piece<'a>> {
        match self {
            Self::Variable(name) => Some(*name),
            Self::Function(_, arguments, _) => arguments.first()?.variable(),
            _ => None,
        }
    }

    /// Where it stands, or the name in it.
    pub(super) fn piece(&self) -> Piece<'a> {
        match self {
            Self::Text(piece) | Self::Number(piece) | Self::Variable(piece) => *piece,
            Self::Message(piece, _) | Self::Term(piece, ..) | Self::Function(piece, ..) => *piece,
        }
    }
}

/// Turns the tree of `fluent-syntax`, whose words are slices of `text`, into one that knows places.
pub(super) struct Reader<'a> {
    /// The text of the file.
    pub(super) text: &'a str,
}

impl<'a> Reader<'a> {
    /// The message or term that an entry of the parser's is.
    pub(super) fn entry(&self, entry: &ast::Entry<&'a str>) -> Option<Entry<'a>> {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (self.piece(message.id.name), message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (self.term(term.id.name), Some(&term.value), &term.attributes),
            _ => return None,
        };
        let attribute = |attribute: &ast::Attribute<&'a str>| Attribute {
            name: self.piece(attribute.id.name),
            value: self.pattern(&attribute.value),
        };
        Some(Entry {
            id,
            value: value.map(|value| self.pattern(value)),
            attributes: attributes.iter().map(attribute).collect(),
        })
    }

    /// A slice of the text with its place.
    pub(super) fn piece(&self, text: &'a str) -> Piece<'a> {
        Piece { text, at: (text.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len()) }
    }

    /// A term's name with the hyphen before it.
    fn term(&self, name: &'a str) -> Piece<'a> {
        let at = self.piece(name).at.saturating_sub(1);
        Piece { text: &self.text[at..at + 1 + name.len()], at }
    }

    fn pattern(&self, pattern: &ast::Pattern<&'a str>) -> Pattern<'a> {
        let mut parts = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => parts.push(Part::Text(self.piece(value))),
                ast::PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        Pattern(parts)
    }

    /// Braces within braces are as good as the inner ones alone.
    fn expression(&self, expression: &ast::Expression<&'a str>, parts: &mut Vec<Part<'a>>) {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
                self.expression(expression, parts);
            }
            ast::Expression::Inline(inline) => parts.push(Part::Inline(self.inline(inline))),
            ast::Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| self.variant(variant)).collect();
                parts.push(Part::Select(Select { selector: self.inline(selector), variants }));
            }
        }
    }

    fn variant(&self, variant: &ast::Variant<&'a str>) -> Variant<'a> {
        let (key, is_number) = match variant.key {
            ast::VariantKey::Identifier { name } => (name, false),
            ast::VariantKey::NumberLiteral { value } => (value, true),
        };
        let value = self.pattern(&variant.value);
        Variant { key: self.piece(key), is_number, is_default: variant.default, value }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'a str>) -> Inline<'a> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Inline::Text(self.piece(value)),
            ast::InlineExpression::NumberLiteral { value } => Inline::Number(self.piece(value)),
            ast::InlineExpression::VariableReference { id } => Inline::Variable(self.piece(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Inline::Message(self.piece(id.name), attribute.as_ref().map(|attribute| self.piece(attribute.name)))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| self.piece(attribute.name));
                let named = arguments.as_ref().map(|arguments| self.named(arguments)).unwrap_or_default();
                Inline::Term(self.term(id.name), attribute, named)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let positional = arguments.positional.iter().map(|argument| self.inline(argument)).collect();
                Inline::Function(self.piece(id.name), positional, self.named(arguments))
            }
            ast::InlineExpression::Placeable { expression } => self.innermost(expression),
        }
    }

    /// Braces that a function is given: the value in them, or what chooses there.
    fn innermost(&self, expression: &ast::Expression<&'a str>) -> Inline<'a> {
        match expression {
            ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. } => self.inline(inline),
        }
    }

    fn named(&self, arguments: &ast::CallArguments<&'a str>) -> Vec<Named<'a>> {
        let named = |argument: &ast::NamedArgument<&'a str>| {
            let value = self.inline(&argument.value);
            let is_number = matches!(value, Inline::Number(_));
            Named { name: self.piece(argument.name.name), value: value.piece(), is_number }
        };
        arguments.named.iter().map(named).collect()
    }
}
