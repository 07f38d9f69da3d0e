//! The shape of a table: which keys its reader asks for, and of what type.
//!
//! No list of keys is kept beside the readers. [`shape`] hands them a table that has every key and no
//! value, and writes down what they ask; so what editors are told is what is read.

use std::cell::RefCell;
use std::rc::Rc;

use toml::de::DeTable;

use super::{Origin, Table};
use crate::diagnostic::Span;

/// What may stand in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The keys, in the order in which they are asked for.
    pub keys: Vec<Key>,
    /// What may stand under names of the author's own choice; empty where there may be none.
    pub names: Vec<Type>,
}

/// A key of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What stands under it.
    pub value: Type,
    /// Whether it has to be there.
    pub required: bool,
}

/// What stands under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A text.
    Text,
    /// A whole number of at least this.
    Integer(i64),
    /// `true` or `false`.
    Boolean,
    /// A day.
    Date,
    /// A day and a time.
    DateTime,
    /// A text, a number or a date.
    Scalar,
    /// One of these texts.
    OneOf(Vec<&'static str>),
    /// A list of texts.
    Texts,
    /// A table.
    Table(Shape),
    /// A list of tables.
    Tables(Shape),
}

/// The shape of the tables that `read` reads.
pub fn shape<T>(read: impl FnOnce(&mut Table<'_>) -> T) -> Shape {
    let (root, _) = DeTable::parse_recoverable("");
    let path = "shape".into();
    let (notes, sink) = (Notes::default(), RefCell::new(Vec::new()));
    let mut table = Table {
        entries: root.get_ref(),
        text: "",
        head: Span::file(&path),
        origin: Origin { path: &path, offset: 0 },
        asked: Vec::new(),
        broken: false,
        sink: &sink,
        notes: Some(notes.clone()),
    };
    read(&mut table);
    notes.shape()
}

/// The name that a table with notes gives out for those of the author's choice: one stands for a value
/// and one for a table, since some readers take either.
pub(super) const NAMES: [&str; 2] = ["value", TABLE];
/// The second of them.
pub(super) const TABLE: &str = "table";

/// What is written down while a table is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes(Rc<RefCell<Draft>>);

/// A shape in the making.
#[derive(Debug, Default)]
struct Draft {
    keys: Vec<(&'static str, Asked)>,
    names: Vec<Asked>,
    required: Vec<&'static str>,
}

/// A type in the making.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// A value.
    Value(Type),
    /// A table that is being read.
    Table(Notes),
    /// A list of such.
    Tables(Notes),
}

impl Notes {
    /// Notes a key; of several types the first counts, since it is the narrowest.
    pub(super) fn key(&self, name: &'static str, asked: Asked) {
        let keys = &mut self.0.borrow_mut().keys;
        if keys.iter().all(|(known, _)| *known != name) {
            keys.push((name, asked));
        }
    }

    /// Notes that a key has to be there.
    pub(super) fn required(&self, name: &'static str) {
        self.0.borrow_mut().required.push(name);
    }

    /// Notes what stands under a name of the author's choice.
    pub(super) fn name(&self, asked: Asked) {
        self.0.borrow_mut().names.push(asked);
    }

    fn shape(&self) -> Shape {
        let draft = self.0.borrow();
        let key = |(name, asked): &(&'static str, Asked)| Key {
            name,
            value: asked.settled(),
            required: draft.required.contains(name),
        };
        let mut names: Vec<Type> = Vec::new();
        for found in draft.names.iter().map(Asked::settled) {
            if !names.contains(&found) {
                names.push(found);
            }
        }
        Shape { keys: draft.keys.iter().map(key).collect(), names }
    }
}

impl Asked {
    /// The type that the reader expects, by the word that its messages use.
    pub(super) fn of(expected: &str) -> Self {
        Self::Value(match expected {
            "integer" => Type::Integer(i64::MIN),
            "boolean" => Type::Boolean,
            "date" => Type::Date,
            "date-time" => Type::DateTime,
            _ => Type::Text,
        })
    }

    fn settled(&self) -> Type {
        match self {
            Self::Value(value) => value.clone(),
            Self::Table(notes) => Type::Table(notes.shape()),
            Self::Tables(notes) => Type::Tables(notes.shape()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &'static str, value: Type) -> Key {
        Key { name, value, required: false }
    }

    #[test]
    fn what_a_reader_asks_for_is_the_shape() {
        let found = shape(|table| {
            table.required_string("title");
            table.integer("minutes", 1);
            table.one_of("kind", &["a", "b"]);
            table.strings("themes");
            for mut place in table.tables("places") {
                place.string("id");
                place.finish();
            }
            let facts = table.table("facts").expect("a table with notes has every table");
            facts.names().iter().for_each(|name| {
                facts.scalar(&name.value);
            });
        });
        let title = Key { required: true, ..key("title", Type::Text) };
        let place = Shape { keys: vec![key("id", Type::Text)], names: Vec::new() };
        let facts = Shape { keys: Vec::new(), names: vec![Type::Scalar] };
        let expected = [
            title,
            key("minutes", Type::Integer(1)),
            key("kind", Type::OneOf(vec!["a", "b"])),
            key("themes", Type::Texts),
            key("places", Type::Tables(place)),
            key("facts", Type::Table(facts)),
        ];
        assert_eq!(found.keys, expected);
        assert_eq!(found.names, []);
    }

    #[test]
    fn a_name_may_stand_for_a_value_or_a_table() {
        let found = shape(|table| {
            for name in table.names() {
                match table.inner_table(&name.value) {
                    Some(mut inner) => {
                        inner.required_string("hash");
                    }
                    None => {
                        table.named_string(&name.value);
                    }
                }
            }
        });
        let hash = Key { required: true, ..key("hash", Type::Text) };
        assert_eq!(found.names, [Type::Text, Type::Table(Shape { keys: vec![hash], names: Vec::new() })]);
    }
}
