//! The front matter of a new page: every key that its kind has, each below a line that tells what it is for, in the
//! language of whoever asked for the page. What the page needs has a value to begin with; the rest is switched off.

use crate::cli::schema;
use crate::config::Config;
use crate::content::kind::Kind;
use crate::content::name::{PageName, ROOT};
use crate::content::{self, front};
use crate::report::{Language, Words};
use crate::source::{SourceFile, Sources};
use crate::table::shape::{Shape, Type};

use super::body::body;

/// What is yet to be written: readers see that it is, and `check` tells of it.
const TO_COMPLETE: &str = "\"{ $to-complete }\"";

/// Keys that a page has only later in its life, or seldom.
const LATER: [&str; 6] = ["source_language", "audience", "tracks", "aliases", "updated", "synced"];

/// A page that is to be written.
pub(super) struct Draft<'a> {
    pub(super) name: &'a PageName,
    pub(super) config: &'a Config,
    pub(super) sources: &'a Sources,
    /// The words of whoever asked for it.
    pub(super) words: &'a Words,
}

impl Draft<'_> {
    /// The file of the page in one of the site's languages.
    pub(super) fn file(&self, language: usize) -> String {
        format!("+++\n{}+++\n\n{}", self.front(language), body(self.name, self.spoken(language)))
    }

    /// The language that the text begins in: its own, where the program speaks that, else that of the source.
    fn spoken(&self, language: usize) -> Language {
        let of = |language: usize| match self.config.languages[language].code.split('-').next() {
            Some("fi") => Some(Language::Fi),
            Some("en") => Some(Language::En),
            _ => None,
        };
        of(language).or_else(|| of(self.config.source_language)).unwrap_or_default()
    }

    fn front(&self, language: usize) -> String {
        let kind = self.name.kind();
        let is_source = language == self.config.source_language;
        let values = self.values(is_source);
        let fits = |key: &&'static str| match *key {
            "slug" | "draft" => true,
            key if LATER.contains(&key) => false,
            // Without neighbours that have places, a page needs none.
            "order" => values.iter().any(|(name, _)| *name == "order"),
            key => is_source || front::is_translated(key),
        };
        let shape = front::shape(kind);
        let mut entries: Vec<String> = Vec::new();
        // What stands behind the line of a table belongs to the table.
        for is_table in [false, true] {
            let keys = shape.keys.iter().filter(|key| is_a_table(&key.value) == is_table);
            for key in keys.filter(|key| fits(&key.name)) {
                let lines = match values.iter().find(|(name, _)| *name == key.name) {
                    Some((name, value)) => format!("{name} = {value}\n"),
                    None => commented(&self.sample(key.name, &key.value)),
                };
                entries.push(format!("{}{lines}", self.told(kind, key.name)));
            }
        }
        entries.join("\n")
    }

    /// The lines above a key.
    fn told(&self, kind: Kind, key: &str) -> String {
        if key == "draft" {
            return commented(&self.words.say("new-draft", &[]));
        }
        schema::told(kind, key, self.words).map_or_else(String::new, |said| commented(&said))
    }

    /// The keys that have a value to begin with.
    fn values(&self, is_source: bool) -> Vec<(&'static str, String)> {
        let kind = self.name.kind();
        let mut values = vec![("title", quoted(&title(self.name))), ("draft", "true".to_owned())];
        values.extend(words(kind).iter().map(|key| (*key, TO_COMPLETE.to_owned())));
        if is_source {
            values.extend(next_order(self.name, self.sources).map(|order| ("order", order.to_string())));
            values.extend(self.facts());
        }
        values
    }

    /// The facts that the kind needs, with values that the site has.
    fn facts(&self) -> Vec<(&'static str, String)> {
        let day = self.day();
        match self.name.kind() {
            Kind::Activity => vec![
                ("phase", quoted(&first_phase(self.sources))),
                ("minutes", "45".to_owned()),
                ("kind", quoted("exercise")),
                ("participants", quoted("pair")),
            ],
            Kind::Event => vec![
                ("kind", quoted("training")),
                ("start", format!("{day}T17:00:00")),
                ("end", format!("{day}T19:00:00")),
            ],
            Kind::Partner => vec![("url", quoted("https://example.org/"))],
            // Nobody is shown by name before they have agreed to it.
            Kind::Story => vec![("person", quoted("…")), ("consent", "false".to_owned())],
            Kind::Person => vec![("kind", quoted("contact")), ("consent", "false".to_owned())],
            Kind::News => vec![("date", day.to_string())],
            _ => Vec::new(),
        }
    }

    /// The first day of the season, for dates that are to be replaced.
    fn day(&self) -> jiff::civil::Date {
        self.config.current_season().and_then(|season| season.start).unwrap_or(jiff::civil::date(2027, 1, 18))
    }

    /// What a key could say, as the lines of TOML that say it.
    fn sample(&self, key: &str, value: &Type) -> String {
        match value {
            Type::Table(shape) => format!("[{key}]\n{}", self.inner(key, shape)),
            Type::Tables(shape) => format!("[[{key}]]\n{}", self.inner(key, shape)),
            value => format!("{key} = {}\n", self.sample_value(key, value)),
        }
    }

    fn inner(&self, table: &str, shape: &Shape) -> String {
        let own = shape.names.first().map(|value| self.sample(own_name(table), value));
        shape.keys.iter().map(|key| self.sample(key.name, &key.value)).chain(own).collect()
    }

    fn sample_value(&self, key: &str, value: &Type) -> String {
        match (key, value) {
            ("slug", _) => quoted(self.name.last()),
            ("id", _) => quoted(own_name("place_names")),
            ("months", _) => quoted("2-5"),
            ("url", _) => quoted("https://example.org/"),
            ("email", _) => quoted("mentor@example.org"),
            ("image" | "logo", _) => quoted(&format!("{}.jpg", self.name.last())),
            ("themes", _) => format!("[{}]", quoted("career-direction")),
            ("languages" | "parallel", _) => {
                let codes: Vec<String> = self.config.codes().map(quoted).collect();
                format!("[{}]", codes.join(", "))
            }
            (_, Type::Integer(least)) => least.max(&1).to_string(),
            (_, Type::Boolean) => "true".to_owned(),
            (_, Type::Date) => self.day().to_string(),
            (_, Type::DateTime) => format!("{}T17:00:00", self.day()),
            (_, Type::OneOf(known)) => quoted(known.first().unwrap_or(&"…")),
            (_, Type::Texts) => format!("[{}]", quoted("…")),
            _ => quoted("…"),
        }
    }
}

fn is_a_table(value: &Type) -> bool {
    matches!(value, Type::Table(_) | Type::Tables(_))
}

/// A name of the author's own in a table: of a role or of a place.
fn own_name(table: &str) -> &'static str {
    if table == "steps" { "mentor" } else { "hall" }
}

/// Lines as comments: words, or keys that do not count until their signs are taken away.
fn commented(text: &str) -> String {
    text.lines().map(|line| format!("# {line}\n")).collect()
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// The id as words: `goal-wheel` is “Goal wheel”.
fn title(name: &PageName) -> String {
    let words = name.last().replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The keys that every language needs words for.
fn words(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Role => &["summary"],
        Kind::Phase | Kind::Activity => &["purpose"],
        Kind::Term => &["definition"],
        Kind::Story => &["quote"],
        Kind::Person => &["position"],
        _ => &["description"],
    }
}

/// The place behind the last page of the folder, where its pages have places.
fn next_order(name: &PageName, sources: &Sources) -> Option<i64> {
    let folder = format!("{ROOT}{}", name.folder());
    let is_beside = |file: &&SourceFile| {
        let found = PageName::of_path(&file.path);
        found.is_some_and(|(other, _)| other.folder() == name.folder() && !other.is_collection())
    };
    let order = |file: &SourceFile| {
        let text = file.text().ok()?;
        let front = text.get(content::front_matter(text)?)?;
        let line = front.lines().find_map(|line| line.strip_prefix("order"))?;
        line.trim_start().strip_prefix('=')?.split('#').next()?.trim().parse::<i64>().ok()
    };
    let last = sources.below(&folder).filter(is_beside).filter_map(order).max()?;
    // The next ten, so that others find room in between.
    last.checked_div_euclid(10)?.checked_add(1)?.checked_mul(10)
}

/// The id of a phase that the site has, for a new activity to belong to.
fn first_phase(sources: &Sources) -> String {
    let phases = sources.below("content/phases/").filter_map(|file| PageName::of_path(&file.path));
    let first = phases.map(|(name, _)| name).find(|name| !name.is_collection());
    first.map_or_else(|| "working".to_owned(), |name| name.last().to_owned())
}
