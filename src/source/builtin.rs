//! The files that are compiled in: they serve where the project has none of its own, and `init`
//! unpacks the starter programme from them.

/// A file that is compiled in.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// The path below the project's root.
    pub path: &'static str,
    /// The content.
    pub bytes: &'static [u8],
}

/// All files compiled in, sorted by path.
pub static FILES: &[Builtin] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// Where the tool's own catalogues lie in [`Sources`](super::Sources): apart from the project's, so
/// that a project replaces them message by message and never a whole file.
pub const BUNDLED: &str = "bundled/";

/// The file that serves every project under this path, where the project has none of its own.
pub fn fallback(path: &str) -> Option<&'static Builtin> {
    FILES.iter().find(|file| file.fallback_path().is_some_and(|own| own == path))
}

/// The tool's own catalogues.
const INTERFACE: [&str; 4] = ["interface.ftl", "diagnostics.ftl", "cli.ftl", "reference.ftl"];

impl Builtin {
    /// The path under which the file serves every project, if it does: the theme under its own, so
    /// that a project's file of that path takes its place; the words of the interface below
    /// [`BUNDLED`]. The starter programme serves no project.
    pub fn fallback_path(&self) -> Option<String> {
        if self.path.starts_with("themes/") {
            Some(self.path.to_owned())
        } else {
            self.is_interface().then(|| format!("{BUNDLED}{}", self.path))
        }
    }

    /// Whether the file belongs to the starter programme that `init` unpacks.
    pub fn is_starter(&self) -> bool {
        let is_apart = ["themes/", "presets/"].iter().any(|folder| self.path.starts_with(folder));
        !is_apart && !self.is_interface() && self.vocabulary().is_none()
    }

    /// The vocabulary that the file belongs to, and the language of its words: `vocabularies/WORD/LANG.ftl`.
    pub fn vocabulary(&self) -> Option<(&'static str, &'static str)> {
        self.path.strip_prefix("vocabularies/")?.strip_suffix(".ftl")?.split_once('/')
    }

    fn is_interface(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.starts_with("i18n/") && INTERFACE.contains(&name)
    }
}
