//! Files of a project are written all together or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// A file to be written, by its path below the project's root.
pub(in crate::cli) struct Draft {
    pub(in crate::cli) path: String,
    pub(in crate::cli) bytes: Vec<u8>,
}

/// Writes files: each beside its place first, and only when all are there are they put in their places.
///
/// # Errors
/// `i18n::write-failed`. Then every file is as it was before.
pub(in crate::cli) fn all(root: &Path, drafts: &[Draft]) -> Result<(), Diagnostic> {
    let fault = |path: &str, error: &dyn std::fmt::Display| {
        Diagnostic::global("i18n::write-failed").with("path", path).with("reason", error)
    };
    let mut ready: Vec<Ready> = Vec::new();
    for draft in drafts {
        match prepare(root, draft) {
            Ok(one) => ready.push(one),
            Err(error) => {
                ready.iter().for_each(Ready::forget);
                return Err(fault(&draft.path, &error));
            }
        }
    }
    for (index, one) in ready.iter().enumerate() {
        if let Err(error) = fs::rename(&one.beside, &one.place) {
            ready[index..].iter().for_each(Ready::forget);
            ready[..index].iter().for_each(Ready::undo);
            return Err(fault(&drafts[index].path, &error));
        }
    }
    Ok(())
}

/// A file that lies beside its place.
struct Ready {
    beside: PathBuf,
    place: PathBuf,
    /// What was in its place, if anything was.
    before: Option<Vec<u8>>,
}

impl Ready {
    fn forget(&self) {
        // What cannot be removed is a hidden file that no one reads.
        let _ = fs::remove_file(&self.beside);
    }

    fn undo(&self) {
        // Nothing better can be done than to try.
        let _ = match &self.before {
            Some(bytes) => fs::write(&self.place, bytes),
            None => fs::remove_file(&self.place),
        };
    }
}

/// Writes a file beside its place, which has to lie in the project.
fn prepare(root: &Path, draft: &Draft) -> io::Result<Ready> {
    let root = root.canonicalize()?;
    let place = root.join(&draft.path);
    let folder = place.parent().unwrap_or(&root);
    fs::create_dir_all(folder)?;
    // A link may lead out of the project.
    let folder = folder.canonicalize()?;
    let name = place.file_name().unwrap_or_default();
    let place = folder.join(name);
    // A file that is a link within the project is changed where it lies.
    let place = if place.exists() { place.canonicalize()? } else { place };
    if !place.starts_with(&root) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it lies outside of the project"));
    }
    let before = match fs::read(&place) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let beside = place.with_file_name(format!(".{}.sitegen-new", name.to_string_lossy()));
    let written = fs::File::create(&beside).and_then(|mut file| file.write_all(&draft.bytes));
    let ready = Ready { beside, place, before };
    if let (Ok(()), Ok(found)) = (&written, fs::metadata(&ready.place)) {
        // Whoever may read the file may read it afterwards.
        let _ = fs::set_permissions(&ready.beside, found.permissions());
    }
    match written {
        Ok(()) => Ok(ready),
        Err(error) => {
            ready.forget();
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(path: &str, text: &str) -> Draft {
        Draft { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn nothing_is_written_where_one_file_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "old").unwrap();
        fs::create_dir_all(folder.path().join("b.md/inner")).unwrap();
        let fault =
            all(folder.path(), &[draft("a.md", "new"), draft("new/c.md", "x"), draft("b.md", "x")]).unwrap_err();
        assert_eq!(fault.code, "i18n::write-failed");
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "old");
        assert!(!folder.path().join("new/c.md").exists() && !folder.path().join(".a.md.sitegen-new").exists());
        all(folder.path(), &[draft("a.md", "new"), draft("new/c.md", "x")]).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_that_leads_out() {
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(outside.path(), folder.path().join("content")).unwrap();
        assert!(all(folder.path(), &[draft("content/a.md", "x")]).is_err());
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
    }
}
