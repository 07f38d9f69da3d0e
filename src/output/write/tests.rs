use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;
use crate::output::OutputPath;

/// A project with content, and no site yet.
fn project() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    root
}

fn claim(root: &TempDir, out: &str) -> Result<Target, ClaimError> {
    Target::claim(&root.path().join(out), root.path(), None, false)
}

fn refusal(root: &TempDir, out: &str, force: bool) -> &'static str {
    Target::claim(&root.path().join(out), root.path(), None, force).unwrap_err().diagnostic().code
}

fn tree(files: &[(&str, &str)]) -> OutputTree {
    let mut tree = OutputTree::default();
    for (path, text) in files {
        tree.insert(OutputPath::new(path).unwrap(), text.as_bytes());
    }
    tree
}

fn write(root: &TempDir, files: &[(&str, &str)]) -> Written {
    claim(root, "public").unwrap().write(&tree(files)).unwrap()
}

/// The files below the project's root, by path, without those that are hidden.
fn files(root: &TempDir) -> BTreeMap<String, String> {
    let hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes()[0] == b'.';
    let entries = walkdir::WalkDir::new(root.path()).into_iter().filter_entry(|entry| !hidden(entry));
    let read = entries.map(Result::unwrap).filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(root.path()).unwrap().to_str().unwrap().to_owned();
        (path, fs::read_to_string(entry.path()).unwrap())
    });
    read.collect()
}

fn owned(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// Makes a file old, so that a new modification time would show.
fn age(place: &Path) -> SystemTime {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(place).unwrap().set_modified(time).unwrap();
    time
}

#[test]
fn a_first_site_is_written_whole() {
    let root = project();
    let site = [("index.html", "a"), ("fi/index.html", "b"), ("fi/roolit/mentori/index.html", "c"), ("fi-x/i", "d")];
    assert_eq!(write(&root, &site), Written { created: 4, ..Written::default() });
    let expected = site.map(|(path, text)| (format!("public/{path}"), text.to_owned()));
    assert_eq!(files(&root), BTreeMap::from(expected));
    assert_eq!(fs::read_to_string(root.path().join("public/.sitegen")).unwrap(), MARKER_TEXT);
}

#[test]
fn a_file_with_the_same_bytes_keeps_its_time_and_others_go() {
    let root = project();
    write(&root, &[("same", "1"), ("other", "1"), ("a/gone", "1"), ("b/folder/x", "1")]);
    let same = root.path().join("public/same");
    let time = age(&same);
    let written = write(&root, &[("same", "1"), ("other", "2"), ("b/new", "1")]);
    assert_eq!(written, Written { created: 1, changed: 1, unchanged: 1, removed: 2 });
    assert_eq!(files(&root), owned(&[("public/b/new", "1"), ("public/other", "2"), ("public/same", "1")]));
    assert_eq!(same.metadata().unwrap().modified().unwrap(), time);
    assert!(!root.path().join("public/a").exists());
}

#[test]
fn where_nothing_differs_nothing_is_written() {
    let root = project();
    let site = [("a/b", "1"), ("c", "2")];
    write(&root, &site);
    let time = root.path().join("public").metadata().unwrap().modified().unwrap();
    let written = write(&root, &site);
    assert_eq!(written, Written { unchanged: 2, ..Written::default() });
    assert!(written.is_nothing());
    assert_eq!(root.path().join("public").metadata().unwrap().modified().unwrap(), time);
}

#[test]
fn what_was_changed_by_hand_is_mended() {
    let root = project();
    write(&root, &[("a", "1"), ("b", "2")]);
    fs::write(root.path().join("public/a"), "9").unwrap();
    fs::write(root.path().join("public/foreign"), "x").unwrap();
    assert_eq!(write(&root, &[("a", "1"), ("b", "2")]), Written { changed: 1, unchanged: 1, removed: 1, created: 0 });
    assert_eq!(files(&root), owned(&[("public/a", "1"), ("public/b", "2")]));
}

#[test]
fn a_file_becomes_a_folder_and_back() {
    let root = project();
    write(&root, &[("a", "1")]);
    write(&root, &[("a/b", "2")]);
    assert_eq!(files(&root), owned(&[("public/a/b", "2")]));
    write(&root, &[("a", "3")]);
    assert_eq!(files(&root), owned(&[("public/a", "3")]));
}

#[test]
fn the_former_site_is_brought_up_to_date_by_the_next_build() {
    let root = project();
    write(&root, &[("same", "1"), ("a/other", "1"), ("b/gone", "1"), ("c", "1")]);
    let same = root.path().join("public/same");
    let time = age(&same);
    for round in ["2", "3", "4", "2"] {
        let site = [("same", "1"), ("a/other", round), (round, "x"), ("c", "1")];
        let written = write(&root, &site);
        assert_eq!(written, Written { created: 1, changed: 1, unchanged: 2, removed: 1 });
        assert_eq!(files(&root), BTreeMap::from(site.map(|(path, text)| (format!("public/{path}"), text.to_owned()))));
        assert_eq!(same.metadata().unwrap().modified().unwrap(), time);
    }
}

#[test]
fn whatever_lies_in_the_workshop_is_put_to_rights() {
    let root = project();
    write(&root, &[("a", "1"), ("b/c", "1"), ("d/e/f", "1")]);
    let next = root.path().join(".public.sitegen/next");
    fs::create_dir_all(next.join("a/deep/er")).unwrap();
    fs::create_dir_all(next.join("gone/with/all")).unwrap();
    fs::write(next.join("a/deep/file"), "x").unwrap();
    fs::write(next.join("b"), "x").unwrap();
    fs::write(next.join("new"), "half").unwrap();
    write(&root, &[("a", "1"), ("b/c", "1"), ("d/e/f", "1"), ("new", "2")]);
    assert_eq!(
        files(&root),
        owned(&[("public/a", "1"), ("public/b/c", "1"), ("public/d/e/f", "1"), ("public/new", "2")])
    );
    assert!(!root.path().join("public/gone").exists());
}

#[test]
fn a_write_that_fails_leaves_the_old_site() {
    let root = project();
    write(&root, &[("a", "1")]);
    let target = claim(&root, "public").unwrap();
    // A file and a folder of one name: the system refuses.
    let error = target.write(&tree(&[("x", "2"), ("x/y", "2")])).unwrap_err();
    assert_eq!(files(&root), owned(&[("public/a", "1")]));
    let fault = target.diagnostic(&error);
    assert_eq!(fault.code, "output::write-failed");
    assert!(fault.arguments[1].1.ends_with(".public.sitegen/next/x: File exists"), "{fault:?}");
    assert_eq!(target.write(&tree(&[("a", "2")])).unwrap(), Written { changed: 1, ..Written::default() });
    assert_eq!(files(&root), owned(&[("public/a", "2")]));
}

#[test]
fn a_crash_is_put_right_by_the_next_claim() {
    let root = project();
    write(&root, &[("a", "1")]);
    let place = |name: &str| root.path().join(name);
    fs::rename(place("public"), place(".public.sitegen/last")).unwrap();
    fs::create_dir_all(place(".public.sitegen/next/half")).unwrap();
    drop(claim(&root, "public").unwrap());
    assert_eq!(files(&root), owned(&[("public/a", "1")]));
    assert_eq!(write(&root, &[("a", "1")]), Written { unchanged: 1, ..Written::default() });
}

#[test]
fn the_lock_keeps_two_builds_apart() {
    let root = project();
    let first = claim(&root, "public").unwrap();
    assert_eq!(refusal(&root, "public", false), "output::busy");
    assert_eq!(refusal(&root, "public", true), "output::busy");
    assert!(claim(&root, "other").is_ok());
    drop(first);
    assert!(claim(&root, "public").is_ok(), "the file is there still, but not the lock");
}

#[test]
fn a_foreign_folder_is_refused_unless_forced() {
    let root = project();
    fs::create_dir_all(root.path().join("letters")).unwrap();
    assert!(claim(&root, "letters").is_ok(), "an empty folder is nobody’s");
    fs::write(root.path().join("letters/mother"), "dear").unwrap();
    assert_eq!(refusal(&root, "letters", false), "output::foreign");
    assert_eq!(files(&root), owned(&[("letters/mother", "dear")]));
    let target = Target::claim(&root.path().join("letters"), root.path(), None, true).unwrap();
    target.write(&tree(&[("a", "1")])).unwrap();
    drop(target);
    assert_eq!(files(&root), owned(&[("letters/a", "1")]));
}

#[test]
fn some_folders_are_refused_always() {
    let root = project();
    fs::create_dir_all(root.path().join("home/me/site")).unwrap();
    fs::write(root.path().join("file"), "").unwrap();
    for force in [false, true] {
        for (out, code) in [
            ("", "output::project-root"),
            ("..", "output::project-root"),
            ("content/..", "output::project-root"),
            ("missing/..", "output::project-root"),
            ("/", "output::file-system-root"),
            ("content", "output::sources"),
            ("content/public", "output::sources"),
            ("missing/../themes/public", "output::sources"),
            ("i18n", "output::sources"),
            ("static/a/b", "output::sources"),
            (".git", "output::sources"),
            ("file", "output::not-folder"),
            ("file/public", "output::unusable"),
        ] {
            assert_eq!(refusal(&root, out, force), code, "{out}");
        }
        let home = root.path().join("home/me");
        let refused = |out: &str| Target::claim(&root.path().join(out), root.path(), Some(&home), force);
        assert_eq!(refused("home/me").unwrap_err().diagnostic().code, "output::home");
        assert_eq!(refused("home").unwrap_err().diagnostic().code, "output::home");
        assert!(refused("home/me/site").is_ok());
    }
    assert!(!root.path().join("missing").exists() && !root.path().join("i18n").exists());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn an_unchanged_file_is_the_same_file() {
        let root = project();
        write(&root, &[("same", "1"), ("other", "1")]);
        let inode = |path: &str| root.path().join(path).metadata().unwrap().ino();
        let before = (inode("public/same"), inode("public/other"));
        fs::set_permissions(root.path().join("public"), fs::Permissions::from_mode(0o750)).unwrap();
        write(&root, &[("same", "1"), ("other", "2")]);
        assert_eq!(inode("public/same"), before.0);
        assert_ne!(inode("public/other"), before.1);
        assert_eq!(inode(".public.sitegen/next/other"), before.1, "what the present site has is not written over");
        assert_eq!(root.path().join("public").metadata().unwrap().mode() & 0o777, 0o750);
    }

    #[test]
    fn a_link_is_resolved_first() {
        let root = project();
        let elsewhere = tempfile::tempdir().unwrap();
        fs::create_dir(elsewhere.path().join("www")).unwrap();
        symlink(elsewhere.path().join("www"), root.path().join("public")).unwrap();
        write(&root, &[("a", "1")]);
        assert!(root.path().join("public").is_symlink());
        assert_eq!(fs::read_to_string(elsewhere.path().join("www/a")).unwrap(), "1");

        symlink("nowhere", root.path().join("broken")).unwrap();
        assert_eq!(refusal(&root, "broken", true), "output::broken-link");
        symlink("content", root.path().join("back")).unwrap();
        assert_eq!(refusal(&root, "back", true), "output::sources");
    }

    #[test]
    fn a_link_in_the_old_site_is_replaced_and_its_target_left() {
        let root = project();
        write(&root, &[("a", "1")]);
        let outside = root.path().join("outside");
        fs::write(&outside, "1").unwrap();
        fs::remove_file(root.path().join("public/a")).unwrap();
        symlink(&outside, root.path().join("public/a")).unwrap();
        assert_eq!(write(&root, &[("a", "1")]), Written { changed: 1, ..Written::default() });
        assert!(root.path().join("public/a").symlink_metadata().unwrap().is_file());
        assert_eq!(fs::read_to_string(outside).unwrap(), "1");
    }
}
