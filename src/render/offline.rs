//! What lets a site be read without a connection: a service worker, a script that a browser keeps beside the site and
//! asks before it asks the network.
//!
//! It knows every file of the site by a hash, and keeps those of one state of the site together, so that a page never
//! meets a script or an index of another state. PDFs are kept when a reader has opened them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::output::OutputPath;

/// The path of the script. A service worker has a say about its own folder and what lies below it, so it lies at the
/// site's root.
pub const WORKER: &str = "sw.js";

/// The script that takes away what the other has left in browsers, for a site that no longer wants it.
pub const REMOVER: &str = include_str!("offline/remover.js");

/// The script without what it knows of the site.
const SCRIPT: &str = include_str!("offline/worker.js");

/// A site that is larger than this is kept in the reader's language alone.
const MOST: usize = 12 * 1024 * 1024;

/// Endings of what nobody reads, or of what is kept only when it was opened.
const NOT_KEPT: [&str; 5] = ["pdf", "xml", "txt", "ics", "zip"];

/// What the service worker knows of a file.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    hash: blake3::Hash,
    size: usize,
}

impl Kept {
    /// What it knows of a file with this content.
    pub fn new(bytes: &[u8]) -> Self {
        Self { hash: blake3::hash(bytes), size: bytes.len() }
    }
}

/// The service worker of a site with these files.
pub fn worker(site: &BTreeMap<OutputPath, Kept>) -> String {
    let mut version = blake3::Hasher::new();
    let mut files = String::new();
    let mut size = 0;
    for (path, Kept { hash, size: length }) in site {
        version.update(path.as_str().as_bytes()).update(&[0]).update(hash.as_bytes());
        let ending = path.as_str().rsplit('.').next().unwrap_or_default();
        // Names that begin with a point are for servers.
        let is_for_servers = path.as_str().starts_with(['.', '_']);
        if NOT_KEPT.contains(&ending) || is_for_servers {
            continue;
        }
        size += length;
        let address = serde_json::Value::from(path.url());
        // Writing to a string cannot fail.
        let _ = writeln!(files, "  [{address}, \"{}\"],", &hash.to_hex()[..16]);
    }
    let version = &version.finalize().to_hex()[..16];
    format!(
        "const VERSION = \"{version}\";\nconst IS_SMALL = {};\nconst FILES = [\n{files}];\n\n{SCRIPT}",
        size <= MOST
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker_of(files: &[(&str, &str)]) -> String {
        let kept = |(path, text): &(&str, &str)| (OutputPath::new(path).unwrap(), Kept::new(text.as_bytes()));
        worker(&files.iter().map(kept).collect())
    }

    fn version(worker: &str) -> &str {
        worker.lines().next().unwrap()
    }

    #[test]
    fn it_knows_what_is_read_and_its_version_is_that_of_all_files() {
        let files =
            [("fi/index.html", "a"), ("fi/a\"b.css", "b"), ("fi/x.pdf", "c"), ("sitemap.xml", "d"), ("_headers", "e")];
        let one = worker_of(&files);
        let known: Vec<&str> = one.lines().filter(|line| line.starts_with("  [")).collect();
        assert_eq!(known.len(), 2, "{known:?}");
        assert!(known[0].starts_with("  [\"fi/a\\\"b.css\", \""), "{known:?}");
        assert!(known[1].starts_with("  [\"fi/\", \""), "{known:?}");
        assert_eq!(version(&worker_of(&files)), version(&one));
        let other = files.map(|(path, text)| (path, if path == "fi/x.pdf" { "new" } else { text }));
        assert_ne!(version(&worker_of(&other)), version(&one));
    }
}
