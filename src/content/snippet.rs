//! Running text as the file has it, without a copy of it.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A piece of running text. Most of it says what the file says at its place, letter for letter, so that it
/// need but point there; what is set otherwise (quotation marks, dashes) or escaped is a text of its own.
#[derive(Clone)]
pub struct Snippet(Text);

#[derive(Clone)]
enum Text {
    /// A stretch of the file, which the snippet keeps in memory.
    Written { file: Arc<str>, start: u32, end: u32 },
    /// Another text.
    Own(Box<str>),
}

impl Snippet {
    /// A text of its own.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(Text::Own(text.into()))
    }

    /// What stands at a range of a file; `None` where that is not between its characters.
    pub fn written(file: &Arc<str>, range: &Range<usize>) -> Option<Self> {
        file.get(range.clone())?;
        let (start, end) = (range.start.try_into().ok()?, range.end.try_into().ok()?);
        Some(Self(Text::Written { file: Arc::clone(file), start, end }))
    }

    /// Goes on to the end of a range of the same file, where that begins where this ends. Whether it does.
    #[must_use]
    pub fn extend(&mut self, range: &Range<usize>) -> bool {
        let Text::Written { file, end, .. } = &mut self.0 else { return false };
        match u32::try_from(range.end) {
            Ok(next) if *end as usize == range.start && file.get(range.clone()).is_some() => {
                *end = next;
                true
            }
            _ => false,
        }
    }

    /// The text, to be changed.
    pub fn into_string(self) -> String {
        match self.0 {
            Text::Own(text) => text.into_string(),
            Text::Written { .. } => self.to_string(),
        }
    }
}

impl Deref for Snippet {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Text::Written { file, start, end } => &file[*start as usize..*end as usize],
            Text::Own(text) => text,
        }
    }
}

impl From<&str> for Snippet {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Snippet {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Snippet {}

impl fmt::Debug for Snippet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_goes_on_where_it_ends_and_nowhere_else() {
        let file: Arc<str> = "Mentori kysyy äidiltä".into();
        let mut snippet = Snippet::written(&file, &(0..7)).unwrap();
        assert!(!snippet.extend(&(8..13)) && !snippet.extend(&(7..15)) && snippet.extend(&(7..13)));
        assert_eq!(&*snippet, "Mentori kysyy");
        assert_eq!(snippet, Snippet::from("Mentori kysyy"));
        assert!(Snippet::written(&file, &(0..15)).is_none() && Snippet::written(&file, &(0..99)).is_none());
        assert!(!Snippet::new("a").extend(&(1..2)));
    }
}
