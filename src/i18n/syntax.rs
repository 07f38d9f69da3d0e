//! Where Fluent's grammar is broken, and the word for each way of breaking it.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::delimiters::{self, Delimiter, Open};
use super::fault::FaultKind;

/// Braces and parentheses within each other beyond this are refused before they are parsed: the
/// parser calls itself for each, and a file must not be able to exhaust the stack.
const DEEPEST: usize = 100;

/// Where braces and parentheses lie too deep within each other.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    let mut depth = 0_usize;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        if let Some(at) = deepen(line, &mut depth) {
            return Some(start + at..start + at + 1);
        }
        start += line.len();
    }
    None
}

/// A line such as `menu = …` begins an entry, whatever an unclosed brace before it would have.
fn begins_entry(line: &str) -> bool {
    let name = line.split_once('=').map_or("", |(name, _)| name.trim_end_matches(' '));
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Counts the braces of a line; the place of the one that is too much.
fn deepen(line: &str, depth: &mut usize) -> Option<usize> {
    if line.starts_with('#') {
        return None;
    }
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' if *depth > 0 => quoted = !quoted,
            _ if quoted => {}
            b'{' => *depth += 1,
            // In plain text a parenthesis is a letter like any other.
            b'(' if *depth > 0 => *depth += 1,
            b'}' | b')' => *depth = depth.saturating_sub(1),
            _ => {}
        }
        if *depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// What a placeable's text is when it parses as something else.
pub(super) fn not_a_placeable() -> FaultKind {
    FaultKind::Syntax { problem: "placeable", detail: String::new() }
}

/// What the parser's `error` in `text` stands for, and where it shows.
pub(super) fn fault(error: &ParserError, text: &str) -> (FaultKind, Range<usize>) {
    let hidden = hidden_error(error, text);
    let (error, offset) = hidden.as_ref().map_or((error, 0), |(error, offset)| (error, *offset));
    let at = floor(text, error.pos.start + offset);
    let start = error.slice.as_ref().map_or(0, |slice| slice.start + offset).min(at);
    let (problem, detail) = match problem(&error.kind) {
        ("nothing", _) if is_in_parentheses(&text[..at]) => ("open-parenthesis", String::new()),
        found => found,
    };
    if is_within_name(text, at) {
        return (FaultKind::Syntax { problem: "name", detail: String::new() }, at..ceiling(text, at + 1));
    }
    let mut open = delimiters::open_at_end(&text[start..at]);
    // What closes on the same line is closed: then it is something in it that does not belong there.
    open.retain(|open| !closes_on_line(*open, &text[at..]));
    let (problem, place) = match opening(problem, &open, passes_entry(&text[start..], at - start)) {
        Some((problem, place)) => (problem, start + place..start + place + 1),
        None => (problem, place(error, offset, text)),
    };
    (FaultKind::Syntax { problem, detail }, place)
}

/// Where something that is not closed was opened, and its word; where no variant has an asterisk, the
/// last one, which most often should. `None` where the parser stumbles at the right place.
fn opening(problem: &'static str, open: &[Open], passes_entry: bool) -> Option<(&'static str, usize)> {
    let innermost = |delimiter| open.iter().rev().find(|open| open.delimiter == delimiter).map(|open| open.at);
    match problem {
        "no-default" if !passes_entry => open.last()?.last_key.map(|at| (problem, at)),
        "open-brace" => innermost(Delimiter::Brace).map(|at| ("unclosed-brace", at)),
        "open-bracket" => innermost(Delimiter::Bracket).map(|at| ("unclosed-bracket", at)),
        "open-parenthesis" => innermost(Delimiter::Parenthesis).map(|at| ("unclosed-parenthesis", at)),
        "open-quote" => innermost(Delimiter::Quote).map(|at| ("unclosed-quote", at)),
        _ if passes_entry => open.last().map(|open| (unclosed(open.delimiter), open.at)),
        _ => None,
    }
}

fn unclosed(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Brace => "unclosed-brace",
        Delimiter::Bracket => "unclosed-bracket",
        Delimiter::Parenthesis => "unclosed-parenthesis",
        Delimiter::Quote => "unclosed-quote",
    }
}

/// Whether a letter that names cannot have stands in the middle of a name.
fn is_within_name(text: &str, at: usize) -> bool {
    let is_letter = text[at..].starts_with(|c: char| c.is_alphabetic() && !c.is_ascii());
    let before = text[..at].trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let line = text[..at].rsplit('\n').next().unwrap_or_default();
    is_letter && before.len() < at && before.ends_with(['$', ' ', '{', '.', '-']) && line.contains('{')
}

/// Whether something that is open closes before the line ends, or anything else opens.
fn closes_on_line(open: Open, rest: &str) -> bool {
    let line = rest.split('\n').next().unwrap_or_default();
    let (opening, closing) = match open.delimiter {
        Delimiter::Brace => ('{', '}'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Quote => ('"', '"'),
    };
    let at = line.find([opening, closing]);
    open.last_key.is_none() && at.is_some_and(|at| line[at..].starts_with(closing))
}

/// Whether the parser came to the next entry, or into it, before it stumbled at the byte `at` of
/// `text`: then something before that entry was not closed, whatever the parser complains of.
fn passes_entry(text: &str, at: usize) -> bool {
    let mut starts = text.match_indices('\n').map(|(end, _)| end + 1).take_while(|start| *start <= at);
    starts.any(|start| {
        let line = text[start..].split('\n').next().unwrap_or_default();
        begins_entry(line) && !line.starts_with(' ')
    })
}

/// Whether `before` ends within parentheses: where the parser asks for one value more, a person sees
/// that the parenthesis is not closed.
fn is_in_parentheses(before: &str) -> bool {
    let inner = before.rfind('{').map_or("", |at| &before[at..]);
    let outside_quotes = || inner.split('"').step_by(2);
    let count = |sign| outside_quotes().map(|part| part.matches(sign).count()).sum::<usize>();
    count('(') > count(')')
}

/// A broken attribute ends its message, and the parser then complains that no message begins with
/// a point. What really is wrong comes out when the attribute is parsed as a message.
fn hidden_error(error: &ParserError, text: &str) -> Option<(ParserError, usize)> {
    let junk = error.slice.clone()?;
    let attribute = text[junk.clone()].trim_start_matches([' ', '\n', '\r']).strip_prefix('.')?;
    let offset = junk.end - attribute.len();
    let (_, mut errors) = fluent_syntax::parser::parse(attribute).err()?;
    Some((errors.swap_remove(0), offset))
}

/// Where the error shows. The parser looks for what is missing behind the blanks and lines that
/// follow; a person would put it before them.
fn place(error: &ParserError, offset: usize, text: &str) -> Range<usize> {
    let start = floor(text, error.pos.start + offset);
    if matches!(error.kind, ErrorKind::ExpectedToken(_) | ErrorKind::MissingValue) {
        let before = text[..start].trim_end_matches([' ', '\n', '\r']);
        if text[before.len()..start].contains('\n') {
            return before.len()..before.len();
        }
    }
    let first_line = text[start..].split(['\r', '\n']).next().unwrap_or_default().len();
    let end = (error.pos.end + offset).clamp(start, start + first_line);
    start..ceiling(text, end)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceiling(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// The word for the problem in the message `ftl-syntax`, and the sign or name concerned.
fn problem(kind: &ErrorKind) -> (&'static str, String) {
    let plain = |word| (word, String::new());
    match kind {
        ErrorKind::ExpectedToken('=') => plain("equals"),
        ErrorKind::ExpectedToken('}') => plain("open-brace"),
        ErrorKind::ExpectedToken(']') => plain("open-bracket"),
        ErrorKind::ExpectedToken(')') => plain("open-parenthesis"),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => plain("open-quote"),
        ErrorKind::ExpectedToken(sign) => ("sign", sign.to_string()),
        ErrorKind::ExpectedCharRange { range } if range.starts_with("0-9") => plain("number"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => plain("line-break"),
        ErrorKind::ExpectedCharRange { .. } => plain("name"),
        ErrorKind::ExpectedMessageField { entry_id } => ("no-text", entry_id.clone()),
        ErrorKind::ExpectedTermField { entry_id } => ("no-text", format!("-{entry_id}")),
        ErrorKind::ForbiddenCallee => plain("function-name"),
        ErrorKind::MissingDefaultVariant => plain("no-default"),
        ErrorKind::MultipleDefaultVariants => plain("two-defaults"),
        ErrorKind::MissingValue => plain("empty"),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => plain("message-selector"),
        ErrorKind::TermReferenceAsSelector => plain("term-selector"),
        ErrorKind::TermAttributeAsPlaceable => plain("term-attribute"),
        ErrorKind::PositionalArgumentFollowsNamed => plain("argument-order"),
        ErrorKind::DuplicatedNamedArgument(name) => ("argument-twice", name.clone()),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => plain("escape"),
        ErrorKind::UnbalancedClosingBrace => plain("closing-brace"),
        ErrorKind::ExpectedInlineExpression => plain("nothing"),
        ErrorKind::ExpectedSimpleExpressionAsSelector => plain("selector"),
        ErrorKind::ExpectedLiteral => plain("literal"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{faults, localizer, read};

    #[test]
    fn every_broken_rule_has_its_word_and_place() {
        let problem = |text: &str| match &faults(text)[..] {
            [only] => only.replace("ftl::syntax at ", "").replace(" detail=", ""),
            other => panic!("{other:?}"),
        };
        assert_eq!(problem("menu Valikko\n"), "“V” problem=equals");
        assert_eq!(problem("a = { $x\nb = B\n"), "“{” problem=unclosed-brace");
        assert_eq!(problem("a = { $x y }\n"), "“y” problem=open-brace");
        assert_eq!(problem("a = { -tyä }\n"), "“ä” problem=name");
        assert_eq!(problem("a = { $x ->\n  [one] x\n *[other x\n }\n"), "“[” problem=unclosed-bracket");
        assert_eq!(problem("a = { NUMBER($x \n"), "“(” problem=unclosed-parenthesis");
        assert_eq!(problem("a = { \"x }\n"), "“\"” problem=unclosed-quote");
        assert_eq!(problem("a = { $x -> [one] x *[other] y }\n"), "“[” problem=line-break");
        assert_eq!(problem("ä = Ä\n"), "“ä” problem=name");
        assert_eq!(problem("a =\n"), "“a =” problem=no-texta");
        assert_eq!(problem("-a =\n"), "“-a =” problem=no-text-a");
        assert_eq!(problem("a = { number($x) }\n"), "“ ” problem=function-name");
        assert_eq!(problem("a = { $x ->\n  [one] x\n  [other] y\n }\n"), "“[” problem=no-default");
        assert_eq!(problem("a = { $x ->\n *[one] x\n *[other] y\n }\n"), "“[” problem=two-defaults");
        assert_eq!(problem("a = { $x ->\n  [one]\n *[other] y\n }\n"), "“” problem=empty");
        assert_eq!(problem("a = { b ->\n *[other] y\n }\n"), "“-” problem=message-selector");
        assert_eq!(problem("a = { -b ->\n *[other] y\n }\n"), "“-” problem=term-selector");
        assert_eq!(problem("a = { -b.c }\n"), "“}” problem=term-attribute");
        assert_eq!(problem("a = { F(x: 1, $y) }\n"), "“)” problem=argument-order");
        assert_eq!(problem("a = { F(x: 1, x: 2) }\n"), "“:” problem=argument-twicex");
        assert_eq!(problem("a = { \"\\x\" }\n"), "“\\” problem=escape");
        assert_eq!(problem("a = b }\n"), "“}” problem=closing-brace");
        assert_eq!(problem("a = { }\n"), "“}” problem=nothing");
        assert_eq!(problem("a = { F(x: $y) }\n"), "“$” problem=literal");
        assert_eq!(problem("a = { F($x) } { F(x: \"(\" }\n"), "“(” problem=unclosed-parenthesis");
        assert_eq!(problem("a = { NUMBER($x, style: b) }\n"), "“b” problem=literal");
        assert_eq!(problem("a = { -1. }\n"), "“ ” problem=number");
    }

    #[test]
    fn a_broken_attribute_is_reported_where_it_breaks() {
        let text = "menu = Valikko\n    .hint = Ohje { $x\n    .other = Muu\nhome = Koti\n";
        assert_eq!(faults(text), ["ftl::syntax at “{” problem=unclosed-brace detail="]);
        let read = read(&[("fi", &[])], &[(0, "own.ftl", text)]);
        let place = text.find('{').unwrap();
        assert_eq!(read.diagnostics[0].span.as_ref().unwrap().start as usize, place);
        assert_eq!(read.value[0].constant("menu"), Ok("Valikko"));
        assert_eq!(read.value[0].constant("home"), Ok("Koti"));
    }

    #[test]
    fn places_count_the_byte_order_mark_and_windows_line_ends() {
        assert_eq!(
            faults("\u{feff}ok = Ä\r\na = { $x\r\nb = B\r\n"),
            ["ftl::syntax at “{” problem=unclosed-brace detail="]
        );
        let text = "\u{feff}a = Yksi\r\n    kaksi\r\nb = { $x ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n";
        assert_eq!(localizer("fi", text).constant("a"), Ok("Yksi\nkaksi"));
    }

    #[test]
    fn nesting_without_end_is_refused_before_it_is_parsed() {
        for open in ["{", "{ F(", "{\n"] {
            let text = format!("fine = {{ \"{{\" }}\na = {}", open.repeat(100_000));
            assert_eq!(faults(&text).len(), 1);
            assert!(faults(&text)[0].starts_with("ftl::too-deep at "), "{open}");
        }
        let text = "a = { \"{\" }{ \"(\" }{ \"\\\"{\" } {\"{\"}\n".repeat(200);
        assert!(faults(&text).iter().all(|fault| fault.starts_with("ftl::duplicate")));
    }
}
