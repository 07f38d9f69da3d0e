//! The source text that a translation was made from, where git has kept it.
//!
//! Nothing depends on git: without it, or outside of a repository, there is just no old text. It is only asked
//! to read, by commands that run nothing of the repository's own configuration (no hooks, filters or viewers).

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::content::name::PageName;
use crate::content::{self, PageFile};
use crate::source::SourceFile;

/// How many versions of a file are looked at.
const VERSIONS: usize = 200;
/// The largest version that is looked at.
const LIMIT: usize = 4 << 20;

/// A version of a file: its text, and what was read from it.
type Version = Arc<(String, PageFile)>;

/// The history of a project.
pub(super) struct History {
    root: PathBuf,
    /// The versions of each file, the newest first, as far as they were asked for.
    files: HashMap<Arc<str>, Versions>,
}

/// The versions of a file.
#[derive(Default)]
struct Versions {
    commits: Vec<String>,
    read: Vec<Option<Version>>,
}

impl History {
    /// The history of the project in a folder.
    pub(super) fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), files: HashMap::new() }
    }

    /// The version of a source page whose section has this hash, and the index of the section in it.
    pub(super) fn section(
        &mut self,
        source: &PageFile,
        language: &str,
        key: &str,
        hash: &str,
    ) -> Option<(Version, usize)> {
        let path = Arc::clone(&source.path);
        if !self.files.contains_key(&path) {
            let commits = self.commits(&path);
            self.files.insert(Arc::clone(&path), Versions { commits, read: Vec::new() });
        }
        let count = self.files.get(&path)?.commits.len();
        for at in 0..count {
            let Some(version) = self.version(&path, at, language) else { continue };
            let fits = |section: &content::section::Section| &*section.key == key && section.hash.starts_with(hash);
            if let Some(index) = version.1.sections().iter().position(fits) {
                return Some((version, index));
            }
        }
        None
    }

    /// A version of a file, read at the first question.
    fn version(&mut self, path: &Arc<str>, at: usize, language: &str) -> Option<Version> {
        if self.files.get(path)?.read.len() <= at {
            let commit = self.files.get(path)?.commits.get(at)?.clone();
            let version = self.read(path, &commit, language);
            self.files.get_mut(path)?.read.push(version);
        }
        self.files.get(path)?.read.get(at)?.clone()
    }

    fn read(&self, path: &Arc<str>, commit: &str, language: &str) -> Option<Version> {
        let bytes = self.git(&["cat-file", "blob", &format!("{commit}:./{path}")])?;
        let text = String::from_utf8(bytes).ok().filter(|text| text.len() <= LIMIT)?;
        let (name, _) = PageName::of_path(path)?;
        let file = SourceFile::new(Arc::clone(path), text.as_bytes());
        let page = content::parse(&file, name, (0, language)).value;
        Some(Arc::new((text, page)))
    }

    /// The commits that changed a file, the newest first.
    fn commits(&self, path: &str) -> Vec<String> {
        let count = format!("--max-count={VERSIONS}");
        let listed = self.git(&["rev-list", &count, "HEAD", "--", path]);
        let text = String::from_utf8(listed.unwrap_or_default()).unwrap_or_default();
        let is_name = |line: &&str| !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_hexdigit());
        text.lines().filter(is_name).map(str::to_owned).collect()
    }

    /// What git prints; nothing where it is not there or refuses.
    fn git(&self, arguments: &[&str]) -> Option<Vec<u8>> {
        let mut command = Command::new("git");
        command.arg("--no-pager").arg("--no-optional-locks").args(["-c", "core.fsmonitor=false"]);
        command.args(arguments).current_dir(&self.root).stdin(Stdio::null()).stderr(Stdio::null());
        let output = command.output().ok()?;
        output.status.success().then_some(output.stdout)
    }
}
