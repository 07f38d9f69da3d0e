//! The files of the index, made by Pagefind in memory.

use std::collections::BTreeMap;
use std::path::Path;

use pagefind::api::{PagefindIndex, SyntheticFile};
use serde_json::Value;

use super::File;

/// A page, ready to be indexed.
pub(super) struct Record {
    /// The address below the site's root.
    pub(super) url: String,
    pub(super) title: String,
    /// What kind of page it is, in its readers' language.
    pub(super) kind: String,
    pub(super) digest: String,
}

/// What tells a browser which indexes there are.
pub(super) const ENTRY: &str = "pagefind-entry.json";

/// For languages that Pagefind has no stems for.
const PLAIN: &str = "wasm.unknown.pagefind";

/// The files of one language.
///
/// # Errors
/// What Pagefind says, in its own words: it has no quarrel with anything that a page may hold.
pub(super) fn bundle(language: &str, records: Vec<Record>) -> Result<Vec<File>, String> {
    // Pagefind hands its work to threads of a runtime. One that ends with the work is enough.
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    let made = runtime.block_on(async {
        let mut index = PagefindIndex::new(None)?;
        for Record { url, title, kind, digest } in records {
            let meta = BTreeMap::from([("title".to_owned(), title)]);
            let kinds = BTreeMap::from([("kind".to_owned(), vec![kind])]);
            index.add_custom_record(url, digest, language.to_owned(), Some(meta), Some(kinds), None).await?;
        }
        index.get_files().await
    });
    let files = made.map_err(|error| error.to_string())?;
    Ok(files.into_iter().filter_map(file).collect())
}

/// One index for all languages: what each has is named by what it holds, so only the entry is put together.
pub(super) fn join(languages: Vec<Vec<File>>) -> Vec<File> {
    let mut all: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut entry: Option<Value> = None;
    for (path, bytes) in languages.into_iter().flatten() {
        if path != ENTRY {
            all.insert(path, bytes);
        } else if let Ok(found) = serde_json::from_slice::<Value>(&bytes) {
            entry = Some(match entry {
                Some(before) => joined(before, &found),
                None => found,
            });
        }
    }
    let entry = entry.unwrap_or_default();
    let is_plain = |language: &Value| language["wasm"].is_null();
    if !entry["languages"].as_object().is_some_and(|languages| languages.values().any(is_plain)) {
        all.remove(PLAIN);
    }
    all.insert(ENTRY.to_owned(), entry.to_string().into_bytes());
    all.into_iter().collect()
}

/// An entry with the languages of another.
fn joined(mut entry: Value, other: &Value) -> Value {
    if let (Some(languages), Some(more)) = (entry["languages"].as_object_mut(), other["languages"].as_object()) {
        languages.extend(more.iter().map(|(code, language)| (code.clone(), language.clone())));
    }
    entry
}

/// A file of Pagefind's, where it is no part of a user interface of its own.
fn file(made: SyntheticFile) -> Option<File> {
    let path = path(&made.filename);
    let is_ours = ["pagefind.js", "pagefind-worker.js", ENTRY].contains(&path.as_str())
        || ["wasm.", "fragment/", "index/", "filter/"].iter().any(|start| path.starts_with(start))
        || path.ends_with(".pf_meta");
    is_ours.then_some((path, made.contents))
}

fn path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
