//! The bundled programme and the guide as they would be published: compiled once for all tests that look at them,
//! and written to folders for the checkers that read files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{fs, io};

use sitegen::compile::compile;
use sitegen::source::disk;

use crate::harness::{put, report};

/// The bundled programme.
pub static SITE: LazyLock<Published> = LazyLock::new(|| Published::of(root(), "published"));

/// The guide to sitegen.
pub static GUIDE: LazyLock<Published> = LazyLock::new(|| Published::of(&root().join("docs"), "published-guide"));

/// A site, in memory and on the disk.
pub struct Published {
    /// Its files, by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Where they lie.
    pub folder: PathBuf,
}

impl Published {
    /// The site of a project, in a folder of this name.
    fn of(project: &Path, name: &str) -> Self {
        let loaded = disk::load(project).unwrap_or_else(|error| panic!("{:?}", error.diagnostic()));
        let compiled = compile(&loaded.value, &|_| {});
        let mut found = [loaded.diagnostics, compiled.diagnostics].concat();
        // Its lawful pages are for whoever publishes it to complete.
        found.retain(|one| one.code != "lawful::incomplete");
        assert!(found.is_empty(), "{} has faults:\n{}", project.display(), report(&found, &loaded.value));
        let files = compiled.value.tree.files.iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec()));
        let site = Self { files: files.collect(), folder: scratch(name) };
        for (path, bytes) in &site.files {
            put(&site.folder.join(path), bytes);
        }
        site
    }

    /// The files whose names end like this.
    #[cfg(feature = "pdf")]
    pub fn ending(&self, ending: &str) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        files.filter(move |(path, _)| path.ends_with(ending))
    }
}

/// An empty folder of this name, in cargo's place for what tests leave behind.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => panic!("{}: {error}", folder.display()),
        _ => fs::create_dir_all(&folder).expect("the folder can be made"),
    }
    folder
}

/// A tool that `tests/run` fetches, by its path below `target/test-tools`. Without it the test fails: a
/// check that does not run must not look like one that passed.
pub fn fetched_tool(path: &str) -> PathBuf {
    let tool = root().join("target/test-tools").join(path);
    assert!(tool.exists(), "{} is missing. Run `sh tests/run` once: it fetches what the tests need", tool.display());
    tool
}

/// The project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
