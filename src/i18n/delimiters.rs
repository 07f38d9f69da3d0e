//! What was opened in a Fluent message and not closed: a person looks for the brace that opens, the
//! parser stumbles only where the closing one should have been.

/// What opens and has to close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    /// `{ … }`
    Brace,
    /// `[ … ]`, the key of a variant.
    Bracket,
    /// `( … )`
    Parenthesis,
    /// `" … "`
    Quote,
}

/// Something that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// What.
    pub(super) delimiter: Delimiter,
    /// Its byte.
    pub(super) at: usize,
    /// In braces with variants, the bracket of the last one.
    pub(super) last_key: Option<usize>,
    /// What may stand in it now.
    inside: Inside,
}

/// What the bytes within a delimiter are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// Expressions, in which quotation marks and parentheses count.
    Code,
    /// Behind an arrow, between variants.
    Variants,
    /// The text of a variant, in which they are letters like any others.
    Text,
}

/// What is still open at the end of `text`, which begins where an entry begins; the outermost first.
pub(super) fn open_at_end(text: &str) -> Vec<Open> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        at += step(bytes, at, &mut open);
    }
    open
}

/// Reads what stands at a byte, and says how many bytes it took.
fn step(bytes: &[u8], at: usize, open: &mut Vec<Open>) -> usize {
    let byte = bytes[at];
    let Some(top) = open.last().copied() else {
        if byte == b'{' {
            push(open, Delimiter::Brace, at);
        }
        return 1;
    };
    match (top.delimiter, top.inside, byte) {
        (Delimiter::Quote, _, b'\\') => return 2,
        // A text in quotation marks ends with its line, closed or not.
        (Delimiter::Quote, _, b'"') | (Delimiter::Parenthesis, _, b')') => drop(open.pop()),
        (Delimiter::Quote, ..) => {}
        (Delimiter::Bracket, _, b']') => {
            open.pop();
            set_inside(open, Inside::Text);
        }
        (Delimiter::Bracket, ..) => {}
        (_, Inside::Text, b'\n') if begins_variant(&bytes[at + 1..]) => set_inside(open, Inside::Variants),
        (_, Inside::Text | Inside::Code, b'{') => push(open, Delimiter::Brace, at),
        (_, Inside::Text, _) => {}
        (_, Inside::Variants, b'[') => {
            if let Some(top) = open.last_mut() {
                top.last_key = Some(at);
            }
            push(open, Delimiter::Bracket, at);
        }
        (Delimiter::Brace, _, b'}') => drop(open.pop()),
        (_, Inside::Code, b'"') => push(open, Delimiter::Quote, at),
        (_, Inside::Code, b'(') => push(open, Delimiter::Parenthesis, at),
        (Delimiter::Brace, Inside::Code, b'-') if bytes.get(at + 1) == Some(&b'>') => {
            set_inside(open, Inside::Variants);
            return 2;
        }
        _ => {}
    }
    1
}

fn push(open: &mut Vec<Open>, delimiter: Delimiter, at: usize) {
    open.push(Open { delimiter, at, last_key: None, inside: Inside::Code });
}

fn set_inside(open: &mut [Open], inside: Inside) {
    if let Some(top) = open.last_mut() {
        top.inside = inside;
    }
}

/// Whether a line begins with a variant or with the end of all variants, as Fluent's grammar has it.
fn begins_variant(line: &[u8]) -> bool {
    let rest = line.trim_ascii_start();
    matches!(rest, [b'[' | b'}', ..] | [b'*', b'[', ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str) -> Vec<&str> {
        open_at_end(text).iter().map(|open| &text[open.at..open.at + 1]).collect()
    }

    #[test]
    fn what_is_open_is_known_by_its_place() {
        assert_eq!(open("a = { $x }"), [] as [&str; 0]);
        assert_eq!(open_at_end("a = { $x } { $y")[0].at, 11);
        assert_eq!(open("a = { NUMBER($x, y: \"z\""), ["{", "("]);
        assert_eq!(open("a = { \"x } "), ["{", "\""]);
        assert_eq!(open("a = { $x ->\n  [one"), ["{", "["]);
        // In the text of a variant, quotation marks and parentheses are text.
        assert_eq!(open("a = { $x ->\n  [one] say \"x (\n *[other] y\n }"), [] as [&str; 0]);
        assert_eq!(open("a = { $x ->\n  [one] { $y\n"), ["{", "{"]);
        let select = open_at_end("a = { $x ->\n  [one] x\n  [other] y\n ");
        assert_eq!(select[0].last_key, Some(24));
    }
}
