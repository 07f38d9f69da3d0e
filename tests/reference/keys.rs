//! What may stand in front matter and in `sitegen.toml`: a page for each kind of page, for each key and for
//! each setting. It is what `sitegen schema` tells editors.

use std::collections::BTreeMap;

use serde_json::Value;
use sitegen::content::front;
use sitegen::content::kind::Kind;

use super::page::{Page, code, table};
use super::words::Words;
use crate::harness::run;

pub fn pages(words: &Words) -> Vec<Page> {
    let index = |name: &str, order: usize| {
        let (title, about) = (words.say(&format!("title.{name}")), words.say(&format!("about.{name}")));
        Page::new(format!("{name}/_index"), title).about(about).order(order)
    };
    let mut pages = vec![index("kinds", 5), index("keys", 6), index("settings", 7)];
    let schemas: Vec<(Kind, Value)> = Kind::ALL.into_iter().map(|kind| (kind, schema(words, kind.name()))).collect();
    pages.extend(schemas.iter().enumerate().map(|(order, (kind, schema))| of_kind(words, *kind, schema, order)));
    let mut users: BTreeMap<&str, Vec<(Kind, &Value)>> = BTreeMap::new();
    for (kind, schema) in &schemas {
        for (name, _) in properties(schema) {
            users.entry(name).or_default().push((*kind, schema));
        }
    }
    pages.extend(users.iter().map(|(name, users)| of_key(words, name, users)));
    let site = schema(words, "site");
    pages.extend(properties(&site).enumerate().map(|(order, (name, value))| of_setting(words, name, value, order)));
    pages
}

/// What `sitegen schema` prints in the language of the words.
fn schema(words: &Words, what: &str) -> Value {
    let printed = run(&super::root(), &["schema", what, "--language", words.language]);
    assert_eq!((printed.code, printed.stderr.as_str()), (0, ""), "{what}");
    serde_json::from_str(&printed.stdout).expect("a schema is JSON")
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    schema["properties"].as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn of_kind(words: &Words, kind: Kind, schema: &Value, order: usize) -> Page {
    let folder =
        kind.folder().map_or_else(|| words.say("word.anywhere").to_owned(), |folder| code(&format!("{folder}/")));
    let row =
        |(name, value)| row(words, &format!("[{name}](../keys/{}.md)", file(name)), value, requires(schema, name));
    let rows: Vec<_> = properties(schema).map(row).collect();
    Page::new(format!("kinds/{}", kind.name()), kind.name())
        .order(order)
        .paragraph(&format!("**{}:** {folder}", words.say("word.folder")))
        .section(words.say("word.keys"), "keys", &table(&head(words, "key"), &rows))
}

fn of_key(words: &Words, name: &str, users: &[(Kind, &Value)]) -> Page {
    let whose = match (front::is_translated(name), front::is_fact(name)) {
        (true, _) => "word.translated",
        (_, true) => "word.shared",
        _ => "word.own",
    };
    let is_for_all = users.len() == Kind::ALL.len();
    // What every kind has is said once.
    let shown = if is_for_all { &users[..1] } else { users };
    let rows: Vec<_> = shown
        .iter()
        .map(|(kind, schema)| {
            let link = match is_for_all {
                true => format!("[{}](../kinds/_index.md)", words.say("title.kinds")),
                false => format!("[{}](../kinds/{}.md)", kind.name(), kind.name()),
            };
            row(words, &link, &schema["properties"][name], requires(schema, name))
        })
        .collect();
    Page::new(format!("keys/{}", file(name)), name)
        .about(super::messages::plain(said(&users[0].1["properties"][name])))
        .paragraph(&format!("**{}:** {}", words.say("word.whose"), words.say(whose)))
        .paragraph(&table(&head(words, "kind"), &rows))
}

fn of_setting(words: &Words, name: &str, value: &Value, order: usize) -> Page {
    let mut rows = Vec::new();
    below(words, value, "", &mut rows);
    Page::new(format!("settings/{}", file(name)), name)
        .about(super::messages::plain(said(value)))
        .order(order)
        .paragraph(&format!("**{}:** {}", words.say("word.type"), kind_of(words, value)))
        .section(words.say("word.keys"), "keys", &table(&head(words, "key"), &rows))
}

/// The keys below a table, each by its way from the setting.
fn below(words: &Words, value: &Value, way: &str, rows: &mut Vec<Vec<String>>) {
    let inner = if value["type"] == "array" { &value["items"] } else { value };
    for (name, value) in properties(inner) {
        let name = format!("{way}{name}");
        rows.push(row(words, &code(&name), value, requires(inner, name.rsplit('.').next().unwrap_or_default())));
        below(words, value, &format!("{name}."), rows);
    }
    let others = &inner["additionalProperties"];
    if others.is_object() {
        let name = format!("{way}{}", words.say("word.name"));
        rows.push(row(words, &code(&name), others, false));
        below(words, others, &format!("{name}."), rows);
    }
}

fn head<'a>(words: &'a Words, first: &str) -> [&'a str; 4] {
    [first, "type", "required", "meaning"].map(|name| words.say(&format!("word.{name}")))
}

fn row(words: &Words, name: &str, value: &Value, is_required: bool) -> Vec<String> {
    let required = words.say(if is_required { "word.yes" } else { "word.no" });
    vec![name.to_owned(), kind_of(words, value), required.to_owned(), super::messages::markdown(said(value))]
}

fn said(value: &Value) -> &str {
    value["description"].as_str().unwrap_or_default()
}

fn requires(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|required| required.iter().any(|one| one == name))
}

/// The type, as people call it.
fn kind_of(words: &Words, value: &Value) -> String {
    let name = match (&value["enum"], &value["pattern"], value["type"].as_str()) {
        (Value::Array(known), ..) => {
            let known: Vec<_> = known.iter().filter_map(Value::as_str).map(code).collect();
            return format!("{}{}", words.say("type.one-of"), known.join(", "));
        }
        (_, Value::String(pattern), _) if pattern.contains('T') => "date-time",
        (_, Value::String(_), _) => "date",
        (_, _, Some("string")) => "text",
        (_, _, Some("integer")) => "integer",
        (_, _, Some("boolean")) => "boolean",
        (_, _, Some("array")) if value["items"]["type"] == "object" => "tables",
        (_, _, Some("array")) => "texts",
        (_, _, Some("object")) => "table",
        _ => "scalar",
    };
    words.say(&format!("type.{name}")).to_owned()
}

/// The name of a key's page: ids have hyphens.
fn file(key: &str) -> String {
    key.replace('_', "-")
}
