//! A value that is turned into a template's value once, and hashed once, however many pages show it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

/// A value beside its form for templates, which is made at the first use.
#[derive(Debug)]
pub struct Shared<T> {
    value: T,
    /// Tera clones a ready value by reference where it meets one inside another.
    ready: OnceLock<tera::Value>,
    hash: OnceLock<u64>,
}

impl<T> Shared<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self { value, ready: OnceLock::new(), hash: OnceLock::new() }
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ready = self.ready.get_or_init(|| tera::Value::from_serializable(&self.value));
        ready.serialize(serializer)
    }
}

impl<T: Hash> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let hash = self.hash.get_or_init(|| {
            let mut own = DefaultHasher::new();
            self.value.hash(&mut own);
            own.finish()
        });
        hash.hash(state);
    }
}
