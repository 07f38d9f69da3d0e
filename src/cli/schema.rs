//! `schema`: what may stand in `sitegen.toml` and in front matter, as JSON Schema, so that editors complete
//! and check it.
//!
//! The keys are those that the readers of the files ask for ([`crate::table::shape`]), and the words those
//! of `i18n/*/reference.ftl`. Draft 7 is what editors of TOML understand best (Taplo, Even Better TOML).

use std::io::{self, Write as _};

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Map, Value, json};

use super::{GOOD, Terminal};
use crate::config;
use crate::content::front;
use crate::content::kind::Kind;
use crate::report::Words;
use crate::table::shape::{Key, Shape, Type};

/// What the schema of `sitegen.toml` is asked for by.
const SITE: &str = "site";

#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// What it describes: site (sitegen.toml), or a kind of page (its front matter)
    #[arg(value_name = "WHAT", default_value = SITE, value_parser = PossibleValuesParser::new([SITE].into_iter().chain(Kind::ALL.map(Kind::name))))]
    what: String,

    /// The front matter of a translation, which needs none of the facts
    #[arg(long)]
    translation: bool,
}

pub(super) fn run(arguments: &SchemaArguments, terminal: &Terminal) -> u8 {
    let schema = match Kind::named(&arguments.what) {
        Some(kind) if arguments.translation => of_kind(kind, &front::shape_of_translation(kind), &terminal.words),
        Some(kind) => of_kind(kind, &front::shape(kind), &terminal.words),
        None => of_site(&terminal.words),
    };
    // Whoever closed the pipe does not want to read on.
    let _ = writeln!(io::stdout(), "{schema:#}");
    GOOD
}

/// What a key of a kind's front matter is for.
pub(super) fn told(kind: Kind, key: &str, words: &Words) -> Option<String> {
    Writer { words, scopes: scopes(kind) }.said(&format!("-{key}"))
}

fn of_site(words: &Words) -> Value {
    headed(Writer { words, scopes: vec!["config".to_owned()] }.object(&config::shape(), ""), config::FILE)
}

fn of_kind(kind: Kind, shape: &Shape, words: &Words) -> Value {
    headed(Writer { words, scopes: scopes(kind) }.object(shape, ""), kind.name())
}

/// What the names of the words of a kind's keys begin with, the most specific first.
fn scopes(kind: Kind) -> Vec<String> {
    let own = if kind == Kind::Agreement { Kind::Form } else { kind };
    vec![format!("front-{}", own.name()), "front".to_owned()]
}

fn headed(mut schema: Value, title: &str) -> Value {
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(title);
    schema
}

struct Writer<'a> {
    words: &'a Words,
    scopes: Vec<String>,
}

impl Writer<'_> {
    fn object(&self, shape: &Shape, path: &str) -> Value {
        let mut properties = Map::new();
        for key in &shape.keys {
            let path = format!("{path}-{}", key.name);
            let mut schema = self.value(&key.value, &path);
            if let Some(said) = self.said(&path) {
                schema["description"] = json!(said);
            }
            properties.insert(key.name.to_owned(), schema);
        }
        let required: Vec<&str> = shape.keys.iter().filter(|key| key.required).map(|key: &Key| key.name).collect();
        let names: Vec<Value> = shape.names.iter().map(|value| self.value(value, &format!("{path}-any"))).collect();
        let others = match names.as_slice() {
            [] => json!(false),
            [one] => one.clone(),
            _ => json!({ "anyOf": names }),
        };
        let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": others });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    fn value(&self, value: &Type, path: &str) -> Value {
        match value {
            Type::Text => json!({ "type": "string" }),
            Type::Integer(i64::MIN) => json!({ "type": "integer" }),
            Type::Integer(least) => json!({ "type": "integer", "minimum": least }),
            Type::Boolean => json!({ "type": "boolean" }),
            // Editors hand a date of TOML over as its text.
            Type::Date => json!({ "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" }),
            Type::DateTime => {
                json!({ "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$" })
            }
            Type::Scalar => json!({ "type": ["string", "number"] }),
            Type::OneOf(words) => json!({ "type": "string", "enum": words }),
            Type::Texts => json!({ "type": "array", "items": { "type": "string" } }),
            Type::Table(shape) => self.object(shape, path),
            Type::Tables(shape) => json!({ "type": "array", "items": self.object(shape, path) }),
        }
    }

    /// What a key is for, in the language of the reader.
    fn said(&self, path: &str) -> Option<String> {
        let (parent, last) = path.rsplit_once('-')?;
        // Tables that are alike are explained once.
        let paths = [path.to_owned(), format!("{parent}-any"), format!("-{last}")];
        let mut ids = paths.iter().flat_map(|path| self.scopes.iter().map(move |scope| format!("{scope}{path}")));
        ids.find(|id| self.words.has(id, None)).map(|id| self.words.say(&id, &[]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Language;

    /// The paths of all keys below a shape.
    fn paths(shape: &Shape, path: &str, found: &mut Vec<String>) {
        let named = shape.names.iter().map(|value| (format!("{path}-any"), value));
        let keys = shape.keys.iter().map(|key| (format!("{path}-{}", key.name), &key.value));
        for (path, value) in keys.chain(named) {
            if let Type::Table(shape) | Type::Tables(shape) = value {
                paths(shape, &path, found);
            }
            if !path.ends_with("-any") {
                found.push(path);
            }
        }
    }

    #[test]
    fn every_key_is_explained_in_both_languages() {
        let mut shapes = vec![(vec!["config".to_owned()], config::shape())];
        shapes.extend(Kind::ALL.map(|kind| (scopes(kind), front::shape(kind))));
        let mut missing = Vec::new();
        for language in Language::ALL {
            let words = Words::new(language);
            for (scopes, shape) in &shapes {
                let mut found = Vec::new();
                paths(shape, "", &mut found);
                let writer = Writer { words: &words, scopes: scopes.clone() };
                missing.extend(
                    found
                        .iter()
                        .filter(|path| writer.said(path).is_none())
                        .map(|path| format!("{language:?} {}{path}", scopes[0])),
                );
            }
        }
        missing.sort();
        missing.dedup();
        assert!(missing.is_empty(), "not in i18n/*/reference.ftl: {missing:#?}");
    }

    #[test]
    fn a_season_is_described_as_it_is_read() {
        let schema = of_site(&Words::new(Language::En));
        let season = &schema["properties"]["seasons"]["items"];
        assert_eq!(season["required"], json!(["id"]));
        assert_eq!(season["properties"]["capacity"]["minimum"], 1);
        let event = &season["properties"]["events"]["additionalProperties"];
        assert_eq!(event["required"], json!(["start", "end"]));
        assert_eq!(schema["properties"]["facts"]["additionalProperties"]["type"], json!(["string", "number"]));
        let policies = &schema["properties"]["translation"]["properties"];
        assert_eq!(policies["forms"]["properties"]["missing"]["enum"], json!(["error", "notice", "fallback", "hide"]));
        assert_eq!(policies["checks"]["additionalProperties"]["enum"], json!(["error", "warning", "off"]));
    }

    #[test]
    fn a_translation_needs_words_alone() {
        let words = Words::new(Language::En);
        let required = |shape: &Shape| of_kind(Kind::Activity, shape, &words)["required"].clone();
        assert_eq!(required(&front::shape_of_translation(Kind::Activity)), json!(["title", "purpose"]));
        assert_eq!(required(&front::shape(Kind::Activity)), json!(["title", "purpose", "phase", "minutes"]));
    }
}
