//! JSON with places: what a person wrote wrong is shown where it stands.

use std::ops::Range;

/// A JSON value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The value.
    pub(super) data: Data,
    /// Its bytes.
    pub(super) place: Range<usize>,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Data {
    /// `null`.
    Null,
    /// `true` and `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, in its order, repeated keys included.
    Object(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The key.
    pub(super) key: String,
    /// Where the key stands.
    pub(super) place: Range<usize>,
    /// The value.
    pub(super) value: Node,
}

/// Deeper than this no answers go; a file that does is not one.
const DEEPEST: usize = 32;

/// Reads a JSON text.
///
/// # Errors
/// The byte where it stops being JSON.
pub(super) fn parse(text: &str) -> Result<Node, usize> {
    // A byte order mark is what some editors leave at the beginning.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut reader = Reader { text, at: start };
    let node = reader.node(0)?;
    reader.skip();
    if reader.at == text.len() { Ok(node) } else { Err(reader.at) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip(&mut self) {
        self.at = self.text.len() - self.rest().trim_start_matches([' ', '\t', '\r', '\n']).len();
    }

    /// Takes `token` if it comes next.
    fn take(&mut self, token: &str) -> bool {
        self.skip();
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn expect(&mut self, token: &str) -> Result<(), usize> {
        if self.take(token) { Ok(()) } else { Err(self.at) }
    }

    fn node(&mut self, depth: usize) -> Result<Node, usize> {
        self.skip();
        let start = self.at;
        let data = match self.rest().bytes().next() {
            _ if depth > DEEPEST => return Err(start),
            Some(b'{') => Data::Object(self.object(depth)?),
            Some(b'[') => Data::List(self.list(depth)?),
            Some(b'"') => Data::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Data::Number(self.number()?),
            _ if self.take("true") => Data::Bool(true),
            _ if self.take("false") => Data::Bool(false),
            _ if self.take("null") => Data::Null,
            _ => return Err(start),
        };
        Ok(Node { data, place: start..self.at })
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Entry>, usize> {
        let mut entries = Vec::new();
        self.expect("{")?;
        if self.take("}") {
            return Ok(entries);
        }
        loop {
            self.skip();
            let start = self.at;
            let key = self.string()?;
            let place = start..self.at;
            self.expect(":")?;
            entries.push(Entry { key, place, value: self.node(depth + 1)? });
            if !self.take(",") {
                self.expect("}")?;
                return Ok(entries);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node>, usize> {
        let mut items = Vec::new();
        self.expect("[")?;
        if self.take("]") {
            return Ok(items);
        }
        loop {
            items.push(self.node(depth + 1)?);
            if !self.take(",") {
                self.expect("]")?;
                return Ok(items);
            }
        }
    }

    /// A string: its end is found here, its escapes are read by `serde_json`.
    fn string(&mut self) -> Result<String, usize> {
        let start = self.at;
        if !self.rest().starts_with('"') {
            return Err(start);
        }
        let mut escaped = false;
        let end = self.rest().bytes().skip(1).position(|byte| {
            let is_end = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            is_end
        });
        let literal = &self.rest()[..end.ok_or(start)? + 2];
        let string = serde_json::from_str(literal).map_err(|_| start)?;
        self.at += literal.len();
        Ok(string)
    }

    fn number(&mut self) -> Result<f64, usize> {
        let length = self.rest().find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
        let literal = &self.rest()[..length.unwrap_or(self.rest().len())];
        let number = serde_json::from_str(literal).map_err(|_| self.at)?;
        self.at += literal.len();
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_json_is_read_as_serde_json_reads_it() {
        let text =
            "\u{feff} { \"a\\u00e4\\\"\" : [1, -2.5e1, true, false, null, \"\\\\\"], \"b\":{} , \"a\": \"x\" }\n";
        let Data::Object(entries) = parse(text).unwrap().data else { panic!() };
        let keys: Vec<_> = entries.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["aä\"", "b", "a"]);
        let Data::List(items) = &entries[0].value.data else { panic!() };
        assert!(matches!(items[1].data, Data::Number(number) if number == -25.0));
        assert_eq!(&text[items[5].place.clone()], "\"\\\\\"");
        assert_eq!(&text[entries[2].place.clone()], "\"a\"");
    }

    #[test]
    fn what_is_not_json_is_told_at_its_place() {
        let at = |text: &str| parse(text).unwrap_err();
        assert_eq!(at(""), 0);
        assert_eq!(at("{\"a\" 1}"), 5);
        assert_eq!(at("[1,]"), 3);
        assert_eq!(at("{} x"), 3);
        assert_eq!(at("[01]"), 1);
        assert_eq!(at("\"a"), 0);
        assert_eq!(at("[\"a\nb\"]"), 1);
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}
