//! The texts of front matter that a translation translates, in the order of the kind's keys.

use super::{Fields, Front};
use crate::content::text::Text;

/// A translated text and the key that it stands under.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The key: `title`, `responsibilities`, `steps`.
    pub key: &'static str,
    /// The name below the key, where the author gives one: the role of `steps`, the place of `place_names`.
    pub name: &'a str,
    /// Its place in the list of the key, from 0; 0 where it is no list.
    pub index: usize,
    /// The text.
    pub text: &'a Text,
}

impl Front {
    /// The texts that every translation has in its own words. Left out are the address (`slug`) and
    /// the words to avoid, which each language has of its own.
    pub fn words(&self) -> Vec<Words<'_>> {
        let mut list = List(Vec::new());
        list.one("title", &self.title);
        list.optional("description", self.description.as_ref());
        match &self.fields {
            Fields::Role { summary, responsibilities, benefits, not_responsible_for, .. } => {
                list.one("summary", summary);
                list.many("responsibilities", "", responsibilities);
                list.many("benefits", "", benefits);
                list.many("not_responsible_for", "", not_responsible_for);
            }
            Fields::Phase { purpose, steps, .. } => {
                list.one("purpose", purpose);
                steps.iter().for_each(|(role, steps)| list.many("steps", &role.value, steps));
            }
            Fields::Activity(activity) => {
                list.one("purpose", &activity.purpose);
                list.many("materials", "", &activity.materials);
            }
            Fields::Event(event) => {
                let named = [("place_names", &event.place_names), ("access_notes", &event.access_notes)];
                for (key, texts) in named {
                    texts.iter().for_each(|(name, text)| list.add(key, &name.value, 0, text));
                }
            }
            Fields::Story { quote, person_title, .. } => {
                list.optional("quote", quote.as_ref());
                list.optional("person_title", person_title.as_ref());
            }
            Fields::Person(person) => list.optional("position", person.position.as_ref()),
            Fields::Term { definition, .. } => list.optional("definition", definition.as_ref()),
            Fields::None
            | Fields::FormPage { .. }
            | Fields::Partner { .. }
            | Fields::News { .. }
            | Fields::Workbook { .. } => {}
        }
        list.0
    }
}

struct List<'a>(Vec<Words<'a>>);

impl<'a> List<'a> {
    fn add(&mut self, key: &'static str, name: &'a str, index: usize, text: &'a Text) {
        self.0.push(Words { key, name, index, text });
    }

    fn one(&mut self, key: &'static str, text: &'a Text) {
        self.add(key, "", 0, text);
    }

    fn optional(&mut self, key: &'static str, text: Option<&'a Text>) {
        text.into_iter().for_each(|text| self.one(key, text));
    }

    fn many(&mut self, key: &'static str, name: &'a str, texts: &'a [Text]) {
        texts.iter().enumerate().for_each(|(index, text)| self.add(key, name, index, text));
    }
}
