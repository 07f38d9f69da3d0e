use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;

/// A project with a configuration and these files.
fn project(files: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "sitegen.toml");
    for file in files {
        put(folder.path(), file);
    }
    folder
}

fn put(root: &Path, file: &str) {
    let place = root.join(file);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, file).unwrap();
}

/// The project's own paths and the faults, each as `code path`.
fn loaded(root: &Path) -> (Vec<String>, Vec<String>) {
    let bundled = Sources::bundled();
    let mut found = load(root).unwrap();
    crate::diagnostic::sort(&mut found.diagnostics);
    let paths = found.value.files.keys().filter(|path| bundled.get(path).is_none());
    let faults = found.diagnostics.iter().map(|fault| format!("{} {}", fault.code, fault.span.as_ref().unwrap().path));
    (paths.map(ToString::to_string).collect(), faults.collect())
}

#[test]
fn the_four_folders_are_read_and_nothing_else() {
    let folder = project(&["content/a/b.fi.md", "i18n/fi/x.ftl", "static/x.svg", "themes/t/web/p.html", "notes/x.md"]);
    let (paths, faults) = loaded(folder.path());
    let expected = ["content/a/b.fi.md", "i18n/fi/x.ftl", "sitegen.toml", "static/x.svg", "themes/t/web/p.html"];
    assert_eq!(paths, expected);
    assert_eq!(faults, [""; 0]);
    let sources = load(folder.path()).unwrap().value;
    assert_eq!(sources.get("content/a/b.fi.md").unwrap().text(), Ok("content/a/b.fi.md"));
}

#[test]
fn hidden_entries_and_backups_are_no_part_of_a_project() {
    let litter = [".git/x", "a.md~", ".#a.md", "#a.md#", "a.md.swp", ".DS_Store", "sub/.hidden/x"];
    let files: Vec<_> = litter.iter().map(|name| format!("content/{name}")).collect();
    let folder = project(&files.iter().map(String::as_str).collect::<Vec<_>>());
    put(folder.path(), "content/#.md");
    assert_eq!(loaded(folder.path()), (vec!["content/#.md".into(), "sitegen.toml".into()], vec![]));
}

#[test]
fn names_are_nfc_and_two_that_become_equal_are_reported() {
    let folder = project(&["content/pa\u{308}a\u{308}.md"]);
    assert_eq!(loaded(folder.path()).0[0], "content/pää.md");
    put(folder.path(), "content/pää.md");
    let (paths, faults) = loaded(folder.path());
    assert_eq!(paths, ["content/pää.md", "sitegen.toml"]);
    assert_eq!(faults, ["source::same-name content/pää.md"]);
}

#[test]
fn without_a_project_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let code = |path: &Path| load(path).unwrap_err().diagnostic().code;
    assert_eq!(code(&folder.path().join("no")), "source::root-missing");
    assert_eq!(code(folder.path()), "source::no-configuration");
    put(folder.path(), "sitegen.toml");
    assert_eq!(code(&folder.path().join("sitegen.toml")), "source::root-not-folder");
    assert!(load(folder.path()).is_ok());
}

#[test]
fn a_file_where_a_folder_should_be_is_reported() {
    let folder = project(&["content"]);
    assert_eq!(loaded(folder.path()).1, ["source::not-folder content"]);
}

#[test]
fn a_file_that_is_too_large_is_left_out() {
    let folder = project(&["static/small"]);
    let place = folder.path().join("static/film.mp4");
    File::create(&place).unwrap().set_len(LIMIT).unwrap();
    assert_eq!(loaded(folder.path()).1, [""; 0]);
    File::create(&place).unwrap().set_len(LIMIT + 1).unwrap();
    let found = load(folder.path()).unwrap();
    assert_eq!(found.diagnostics[0].arguments, [("size", "65".to_owned()), ("limit", "64".to_owned())]);
    assert!(found.value.get("static/film.mp4").is_none());
    assert!(found.value.get("static/small").is_some());
}

#[cfg(unix)]
mod links {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    fn link(root: &Path, target: &str, name: &str) {
        symlink(target, root.join(name)).unwrap();
    }

    #[test]
    fn a_link_that_stays_inside_is_followed() {
        let folder = project(&["content/a.md", "shared/img/x.jpg", "shared/text.md"]);
        link(folder.path(), "../shared/text.md", "content/b.md");
        link(folder.path(), "../shared/img", "content/img");
        link(folder.path(), "../shared/img", "content/pictures");
        link(folder.path(), "shared", "static");
        let (paths, faults) = loaded(folder.path());
        let content = ["content/a.md", "content/b.md", "content/img/x.jpg", "content/pictures/x.jpg"];
        let rest = ["sitegen.toml", "static/img/x.jpg", "static/text.md"];
        assert_eq!(paths, [content.as_slice(), rest.as_slice()].concat());
        assert_eq!(faults, [""; 0]);
    }

    #[test]
    fn a_link_that_leaves_is_reported_and_not_read() {
        let outside = tempfile::tempdir().unwrap();
        put(outside.path(), "secret");
        let folder = project(&["content/a.md"]);
        let target = outside.path().display().to_string();
        link(folder.path(), &target, "content/folder");
        link(folder.path(), &format!("{target}/secret"), "content/file.md");
        link(folder.path(), &format!("{target}/no"), "content/gone.md");
        link(folder.path(), &target, "themes");
        let (paths, faults) = loaded(folder.path());
        assert_eq!(paths, ["content/a.md", "sitegen.toml"]);
        let expected = [
            "source::outside content/file.md",
            "source::outside content/folder",
            "source::broken-link content/gone.md",
            "source::outside themes",
        ];
        assert_eq!(faults, expected);
        let found = load(folder.path()).unwrap().diagnostics;
        assert_eq!(found[0].arguments, [("target", format!("{target}/secret"))]);
    }

    #[test]
    fn a_loop_of_links_ends() {
        let folder = project(&["content/sub/a.md", "static/x.svg"]);
        link(folder.path(), "..", "content/sub/up");
        link(folder.path(), "self", "content/self");
        link(folder.path(), "../../static", "content/sub/static");
        link(folder.path(), "../content/sub", "static/back");
        let (paths, faults) = loaded(folder.path());
        let content = ["content/sub/a.md", "content/sub/static/x.svg"];
        assert_eq!(paths, [&content, ["sitegen.toml", "static/back/a.md"].as_slice(), &["static/x.svg"]].concat());
        let expected = [
            "source::link-loop content/self",
            "source::link-loop content/sub/static/back",
            "source::link-loop content/sub/up",
            "source::link-loop static/back/static",
            "source::link-loop static/back/up",
        ];
        assert_eq!(faults, expected);
        let found = load(folder.path()).unwrap().diagnostics;
        assert!(found.iter().any(|fault| fault.arguments == [("target", "content/".to_owned())]));
    }

    #[test]
    fn a_tower_of_links_does_not_explode() {
        let folder = project(&["content/9/leaf.md"]);
        for floor in 0..9 {
            fs::create_dir_all(folder.path().join(format!("content/{floor}"))).unwrap();
            for name in ["a", "b", "c", "d"] {
                link(folder.path(), &format!("../{}", floor + 1), &format!("content/{floor}/{name}"));
            }
        }
        let (paths, _) = loaded(folder.path());
        assert!(paths.len() < 100, "{}", paths.len());
    }

    #[test]
    fn pipes_and_sockets_are_not_opened() {
        let folder = project(&["content/a.md"]);
        let pipe = folder.path().join("content/pipe.md");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let _listener = UnixListener::bind(folder.path().join("content/socket")).unwrap();
        link(folder.path(), "pipe.md", "content/to-pipe.md");
        let (paths, faults) = loaded(folder.path());
        assert_eq!(paths, ["content/a.md", "sitegen.toml"]);
        let expected = ["content/pipe.md", "content/socket", "content/to-pipe.md"];
        assert_eq!(faults, expected.map(|path| format!("source::not-a-file {path}")));
    }

    #[test]
    fn a_name_that_is_no_text_is_reported() {
        let folder = project(&["content/a.md"]);
        let name = OsStr::from_bytes(b"p\xe4\xe4");
        fs::create_dir(folder.path().join("content").join(name)).unwrap();
        fs::write(folder.path().join("content").join(name).join("x.md"), "").unwrap();
        let (paths, faults) = loaded(folder.path());
        assert_eq!(paths, ["content/a.md", "sitegen.toml"]);
        assert_eq!(faults, ["source::name-not-utf8 content/p\u{fffd}\u{fffd}"]);
    }
}
