//! From a byte to the line and column that a person looks for.

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

/// A place in a text; both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters (Unicode scalar values), as editors count.
    pub column: usize,
}

impl LineIndex {
    /// The lines of `text`. A line ends after `\n`; `\r\n` is one end.
    pub fn new(text: &[u8]) -> Self {
        let ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        Self { starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// The line and column of the byte `at` of `text`, the text that the index was made of.
    pub fn position(&self, text: &[u8], at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[line - 1];
        let before = String::from_utf8_lossy(&text[start..at.min(text.len())]);
        // A byte order mark is no character that an editor shows.
        let column = before.chars().filter(|c| *c != '\u{feff}').count() + 1;
        Position { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let text = "ä b\r\nöö c\n".as_bytes();
        let index = LineIndex::new(text);
        assert_eq!(index.position(text, 3), Position { line: 1, column: 3 });
        assert_eq!(index.position(text, 6 + 5), Position { line: 2, column: 4 });
        assert_eq!(index.position(text, text.len()), Position { line: 3, column: 1 });
    }
}
