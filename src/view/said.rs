//! What a form says: in one language or, where it stands side by side, in several.

use serde::Serialize;
use serde::ser::{SerializeSeq as _, Serializer};

/// Words in the language of the text around them, and beside them the same in other languages.
///
/// For a theme they are a string, and side by side a list: `["…", { lang, dir, text }]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Said {
    /// The words in the first language.
    pub text: String,
    /// The same in each further language; empty where nothing stands side by side.
    pub beside: Vec<Saying>,
}

/// Words in a language that is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Saying {
    /// A BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The words.
    pub text: String,
}

impl Said {
    /// Whether no language says anything.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.beside.iter().all(|saying| saying.text.is_empty())
    }

    /// The words in each language, those that say the same once.
    pub fn each(&self) -> Vec<&str> {
        let mut words = vec![self.text.as_str()];
        for saying in &self.beside {
            if !words.contains(&saying.text.as_str()) {
                words.push(&saying.text);
            }
        }
        words.retain(|text| !text.is_empty());
        words
    }

    /// The words of one column alone; the first is 0.
    pub fn column(&self, column: usize) -> &str {
        match column.checked_sub(1) {
            None => &self.text,
            Some(other) => self.beside.get(other).map_or("", |saying| &saying.text),
        }
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, beside: Vec::new() }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.beside.is_empty() {
            return serializer.serialize_str(&self.text);
        }
        let mut list = serializer.serialize_seq(Some(self.beside.len() + 1))?;
        list.serialize_element(&self.text)?;
        for saying in &self.beside {
            list.serialize_element(saying)?;
        }
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_in_two_languages_is_said_once() {
        let said = |texts: [&str; 3]| {
            let saying = |text: &str| Saying { lang: "x".to_owned(), dir: "ltr".to_owned(), text: text.to_owned() };
            Said { text: texts[0].to_owned(), beside: texts[1..].iter().map(|text| saying(text)).collect() }
        };
        assert_eq!(said(["Mentori", "Mentor", "Mentor"]).each(), ["Mentori", "Mentor"]);
        assert_eq!(said(["", "Mentor", ""]).each(), ["Mentor"]);
        assert!(said(["", "", ""]).is_empty());
        assert_eq!(said(["Nimi", "Name", "Namn"]).column(2), "Namn");
        assert_eq!(said(["Nimi", "Name", "Namn"]).column(3), "");
    }
}
