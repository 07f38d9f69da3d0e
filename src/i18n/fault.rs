//! What can be wrong with words, as data.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Span};

/// A message that could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong; in a box, as a fault is the rare half of a `Result`.
    pub kind: Box<FaultKind>,
    /// The name that was probably meant.
    pub suggestion: Option<String>,
    /// Where in a catalogue; a message that is not there has no place.
    pub span: Option<Span>,
}

/// A placeable in content that could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceableFault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The name that was probably meant.
    pub suggestion: Option<String>,
    /// Which bytes of the placeable, counted from its opening brace.
    pub at: Range<usize>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Neither the language nor one that it falls back to has the message: `menu`, `menu.hint`.
    Missing {
        /// The message.
        id: String,
        /// The language's tag.
        language: String,
    },
    /// The text is no Fluent.
    Syntax {
        /// What the parser stumbled over, a word of the message `ftl-syntax`.
        problem: &'static str,
        /// The character or name concerned, or nothing.
        detail: String,
    },
    /// More braces or parentheses within each other than any text needs.
    TooDeep,
    /// No value has this name, given without `$`.
    UnknownVariable(String),
    /// No message has this id.
    UnknownMessage(String),
    /// No term has this id, given with `-`.
    UnknownTerm(String),
    /// No function has this name.
    UnknownFunction(String),
    /// The function has no such option, or the option no such value.
    UnknownOption {
        /// The function.
        function: String,
        /// The option.
        option: String,
        /// Its value, as it was written.
        value: String,
    },
    /// The options of a function contradict each other.
    OptionClash {
        /// The function.
        function: String,
    },
    /// A function was given too many or too few values.
    WrongCount {
        /// The function.
        function: String,
        /// How many it takes.
        count: usize,
    },
    /// A function was given a value that it cannot write.
    WrongType {
        /// The function.
        function: String,
        /// What it takes: `number`, `date`, `time`, `text` or `pair`.
        expected: &'static str,
    },
    /// A term has no use for a parameter that it is given.
    UnknownParameter {
        /// The term, with `-`.
        term: String,
        /// The parameter.
        parameter: String,
    },
    /// A term has no variant for the value of a parameter.
    UnknownForm {
        /// The term, with `-`.
        term: String,
        /// The parameter.
        parameter: String,
        /// Its value.
        value: String,
    },
    /// A term prints a parameter that it is not given.
    MissingParameter {
        /// The parameter.
        parameter: String,
    },
    /// A message contains itself, by way of those named.
    Cycle(Vec<String>),
    /// A message would grow beyond any use.
    TooLarge(String),
    /// Another message or term is at fault, and that was reported when it was read.
    Reported(String),
}

impl Fault {
    /// That the message `id` is at fault, which was reported when it was read.
    pub(super) fn reported(id: &str) -> Self {
        Self { kind: Box::new(FaultKind::Reported(id.to_owned())), suggestion: None, span: None }
    }

    /// The fault as a diagnostic; `None` where it was reported already.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        self.kind.diagnostic(self.span.clone(), self.suggestion.as_ref())
    }
}

impl PlaceableFault {
    /// The fault as a diagnostic at `span`, where the bytes [`Self::at`] stand in their file; `None`
    /// where it was reported already.
    pub fn diagnostic(&self, span: Span) -> Option<Diagnostic> {
        self.kind.diagnostic(Some(span), self.suggestion.as_ref())
    }
}

impl FaultKind {
    /// The stable code of its diagnostic; `None` where it was reported already.
    pub fn code(&self) -> Option<&'static str> {
        Some(match self {
            Self::Missing { .. } => "ftl::missing",
            Self::Syntax { .. } => "ftl::syntax",
            Self::TooDeep => "ftl::too-deep",
            Self::UnknownVariable(_) => "ftl::unknown-variable",
            Self::UnknownMessage(_) | Self::UnknownTerm(_) => "ftl::unknown-reference",
            Self::UnknownFunction(_) => "ftl::unknown-function",
            Self::UnknownOption { .. } => "ftl::unknown-option",
            Self::OptionClash { .. } => "ftl::option-clash",
            Self::WrongCount { .. } => "ftl::wrong-count",
            Self::WrongType { .. } => "ftl::wrong-type",
            Self::UnknownParameter { .. } => "ftl::unknown-parameter",
            Self::UnknownForm { .. } => "ftl::unknown-form",
            Self::MissingParameter { .. } => "ftl::missing-parameter",
            Self::Cycle(_) => "ftl::cycle",
            Self::TooLarge(_) => "ftl::too-large",
            Self::Reported(_) => return None,
        })
    }

    fn diagnostic(&self, span: Option<Span>, suggestion: Option<&String>) -> Option<Diagnostic> {
        let code = self.code()?;
        let mut diagnostic = match (span, self) {
            (Some(span), _) => Diagnostic::error(code, span),
            // Where it is to be written.
            (None, Self::Missing { language, .. }) => {
                Diagnostic::error(code, Span::file(&format!("i18n/{language}/").into()))
            }
            (None, _) => Diagnostic::global(code),
        };
        diagnostic.arguments = self.arguments();
        diagnostic.suggestion = suggestion.cloned();
        Some(diagnostic)
    }

    /// The variables of its message.
    fn arguments(&self) -> Vec<(&'static str, String)> {
        let own = String::clone;
        match self {
            Self::Missing { id, language } => vec![("id", own(id)), ("language", own(language))],
            Self::Syntax { problem, detail } => vec![("problem", (*problem).to_owned()), ("detail", own(detail))],
            Self::UnknownMessage(name) => vec![("kind", "message".to_owned()), ("name", own(name))],
            Self::UnknownTerm(name) => vec![("kind", "term".to_owned()), ("name", own(name))],
            Self::UnknownVariable(name) | Self::UnknownFunction(name) | Self::TooLarge(name) => {
                vec![("name", own(name))]
            }
            Self::UnknownOption { function, option, value } => {
                vec![("function", own(function)), ("option", own(option)), ("value", own(value))]
            }
            Self::OptionClash { function } => vec![("function", own(function))],
            Self::WrongCount { function, count } => vec![("function", own(function)), ("count", count.to_string())],
            Self::WrongType { function, expected } => {
                vec![("function", own(function)), ("expected", (*expected).to_owned())]
            }
            Self::UnknownParameter { term, parameter } => vec![("term", own(term)), ("parameter", own(parameter))],
            Self::UnknownForm { term, parameter, value } => {
                vec![("term", own(term)), ("parameter", own(parameter)), ("value", own(value))]
            }
            Self::MissingParameter { parameter } => vec![("parameter", own(parameter))],
            Self::Cycle(way) => vec![("way", way.join(" → "))],
            Self::TooDeep | Self::Reported(_) => Vec::new(),
        }
    }
}

/// A fault and its place in the text that was parsed, before it is known whose text that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// What is wrong.
    pub(super) kind: FaultKind,
    /// The name that was probably meant.
    pub(super) suggestion: Option<String>,
    /// The bytes concerned.
    pub(super) place: Range<usize>,
}

impl Flaw {
    /// A flaw without a suggestion.
    pub(super) fn new(kind: FaultKind, place: &Range<usize>) -> Self {
        Self { kind, suggestion: None, place: place.clone() }
    }

    /// Asks “did you mean …?” where one of `known` is close to `given`.
    pub(super) fn suggest<'a>(mut self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = crate::diagnostic::closest(given, known);
        self
    }

    /// The flaw in the file `path`.
    pub(super) fn in_file(self, path: &Arc<str>) -> Fault {
        Fault { kind: Box::new(self.kind), suggestion: self.suggestion, span: Some(Span::new(path, self.place)) }
    }
}
