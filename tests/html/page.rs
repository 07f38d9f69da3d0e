//! A page as a reader of its tags sees it: an independent, small view of HTML by a tokenizer that
//! follows the standard. Whether tags nest as they should is for the Nu HTML checker to say.

use std::collections::BTreeMap;

use html5gum::{Token, Tokenizer};

/// A page.
#[derive(Debug, Default)]
pub struct Page {
    /// Its elements, in order.
    pub elements: Vec<Element>,
    /// Its title.
    pub title: String,
}

/// An element, without what is in it.
#[derive(Debug)]
pub struct Element {
    /// The tag's name.
    pub name: String,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// Whether a `<label>` is open around it.
    pub in_label: bool,
}

impl Page {
    /// Reads a page.
    pub fn read(html: &str) -> Self {
        let mut page = Self::default();
        let (mut labels, mut in_title) = (0_usize, false);
        for token in Tokenizer::new(html) {
            // The tokenizer recovers from everything, so that there is no error to have.
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let name = text(&tag.name);
                    labels += usize::from(name == "label");
                    // Drawings have titles too; the page's is the first.
                    in_title = name == "title" && page.title.is_empty();
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                    page.elements.push(Element { name, attributes, in_label: labels > 0 });
                }
                Token::EndTag(tag) => {
                    labels = labels.saturating_sub(usize::from(text(&tag.name) == "label"));
                    in_title = false;
                }
                Token::String(words) if in_title => page.title.push_str(&text(&words)),
                _ => {}
            }
        }
        page
    }

    /// The elements of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The ids, with those that are there twice.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.get("id"))
    }

    /// Whether an element has this id.
    pub fn has_id(&self, id: &str) -> bool {
        self.ids().any(|other| other == id)
    }

    /// The addresses of `<link rel=…>`, each with its language.
    pub fn links(&self, rel: &str) -> Vec<(Option<&str>, &str)> {
        let links = self.all("link").filter(|link| link.get("rel") == Some(rel));
        links.map(|link| (link.get("hreflang"), link.get("href").unwrap_or_default())).collect()
    }
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
