//! The folder beside the site in which the next one is made.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::about;

/// The folder `.public.sitegen` beside the site `public`, locked until the value is dropped or the
/// process ends.
///
/// It holds the `lock`, the site in the making, `next`, for a moment the `last` one, and the `receipt`
/// of the present one.
#[derive(Debug)]
pub(super) struct Workshop {
    place: PathBuf,
    _lock: File,
}

impl Workshop {
    /// Opens the workshop of the site in `folder`; `None` if another process has it.
    ///
    /// # Errors
    /// It cannot be made, or the file system has no locks.
    pub(super) fn open(folder: &Path) -> io::Result<Option<Self>> {
        let place = beside(folder);
        match fs::create_dir(&place) {
            Ok(()) => {}
            // A link that someone else has put there is not followed.
            Err(_) if fs::symlink_metadata(&place).is_ok_and(|found| found.is_dir()) => {}
            Err(error) => return Err(about(&place, error)),
        }
        // What is made here is nobody's source.
        fs::write(place.join(".gitignore"), "*\n")?;
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(place.join("lock"))?;
        match lock.try_lock() {
            // Whoever had it may have closed the workshop in between: the lock is then on nothing.
            Ok(()) if !place.join("lock").exists() => Ok(None),
            Ok(()) => Ok(Some(Self { place, _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Where the next site is made. It need not exist, and may hold anything.
    pub(super) fn next(&self) -> PathBuf {
        self.place.join("next")
    }

    /// Where it is written what the present site was made of.
    pub(super) fn receipt(&self) -> PathBuf {
        self.place.join("receipt")
    }

    /// Where the last site is while the next one takes its place.
    fn last(&self) -> PathBuf {
        self.place.join("last")
    }

    /// Puts right what a crash has left: the site in `folder` is there again, and no `last` one.
    pub(super) fn recover(&self, folder: &Path) -> io::Result<()> {
        let (last, next) = (self.last(), self.next());
        if !last.exists() {
            Ok(())
        } else if !folder.exists() {
            fs::rename(last, folder)
        } else if !next.exists() {
            fs::rename(last, next)
        } else {
            fs::remove_dir_all(last)
        }
    }

    /// Removes the workshop with all that was made in it; what is not ours stays.
    ///
    /// It matters to nobody's site: what cannot be removed is left.
    pub(super) fn close(self) {
        let _ = fs::remove_dir_all(self.next());
        for file in [".gitignore", "lock"] {
            let _ = fs::remove_file(self.place.join(file));
        }
        let _ = fs::remove_dir(&self.place);
    }

    /// Puts the next site in the place of `folder`, which becomes the next one.
    ///
    /// # Errors
    /// The system refuses; `folder` is as it was.
    pub(super) fn swap(&self, folder: &Path) -> io::Result<()> {
        let next = self.next();
        let present = match fs::metadata(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return fs::rename(next, folder),
            found => found?,
        };
        fs::set_permissions(&next, present.permissions())?;
        if exchange(folder, &next) { Ok(()) } else { self.replace(folder).map_err(|error| about(folder, error)) }
    }

    /// The swap in several steps, where the system has none that does it at once.
    fn replace(&self, folder: &Path) -> io::Result<()> {
        let (last, next) = (self.last(), self.next());
        fs::rename(folder, &last)?;
        if let Err(error) = fs::rename(&next, folder) {
            // If this fails as well, the next claim does it.
            let _ = fs::rename(&last, folder);
            return Err(error);
        }
        // The new site stands; the rest is for the next claim, if it cannot be done now.
        let _ = fs::rename(last, next);
        Ok(())
    }
}

/// The path of the workshop of the site in `folder`.
fn beside(folder: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(folder.file_name().unwrap_or_default());
    name.push(".sitegen");
    folder.with_file_name(name)
}

/// Exchanges the names of two folders in one step; `false` where the system cannot.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    // Whatever the reason, renames are tried next, and they report it.
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site and a workshop with this in `next`.
    fn workshop(next: Option<&str>) -> (tempfile::TempDir, PathBuf, Workshop) {
        let parent = tempfile::tempdir().unwrap();
        let site = parent.path().join("site");
        let workshop = Workshop::open(&site).unwrap().unwrap();
        put(&site, "old");
        if let Some(text) = next {
            put(&workshop.next(), text);
        }
        (parent, site, workshop)
    }

    fn put(folder: &Path, text: &str) {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join("x"), text).unwrap();
    }

    fn text(folder: &Path) -> String {
        fs::read_to_string(folder.join("x")).unwrap()
    }

    #[test]
    fn renames_do_what_one_exchange_does() {
        for steps in [Workshop::swap, Workshop::replace] {
            let (_parent, site, workshop) = workshop(Some("new"));
            steps(&workshop, &site).unwrap();
            assert_eq!((text(&site), text(&workshop.next())), ("new".to_owned(), "old".to_owned()));
            assert!(!workshop.last().exists());
        }
    }

    #[test]
    fn what_is_closed_is_gone_but_for_what_is_not_ours() {
        let (parent, site, shop) = workshop(Some("new"));
        fs::write(parent.path().join(".site.sitegen/notes"), "mine").unwrap();
        shop.close();
        let left =
            |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
        assert_eq!(left(&parent.path().join(".site.sitegen")), ["notes"]);
        fs::remove_file(parent.path().join(".site.sitegen/notes")).unwrap();
        Workshop::open(&site).unwrap().unwrap().close();
        assert_eq!(left(parent.path()), ["site"]);
    }

    #[test]
    fn a_swap_that_fails_leaves_the_site() {
        for steps in [Workshop::swap, Workshop::replace] {
            let (_parent, site, workshop) = workshop(None);
            assert!(steps(&workshop, &site).is_err());
            assert_eq!(text(&site), "old");
        }
    }

    #[test]
    fn a_crash_at_any_rename_is_put_right() {
        let (_parent, site, workshop) = workshop(Some("new"));
        fs::rename(&site, workshop.last()).unwrap();
        workshop.recover(&site).unwrap();
        assert_eq!((text(&site), text(&workshop.next())), ("old".to_owned(), "new".to_owned()));

        fs::rename(&site, workshop.last()).unwrap();
        fs::rename(workshop.next(), &site).unwrap();
        workshop.recover(&site).unwrap();
        assert_eq!((text(&site), text(&workshop.next())), ("new".to_owned(), "old".to_owned()));
        assert!(!workshop.last().exists());
    }
}
