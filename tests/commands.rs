//! The commands, as whoever types them meets them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::{Site, files_below, put, run, state_of};
use crate::published::SITE;

/// The folder `public` of a project.
fn public(root: &Path) -> PathBuf {
    root.join("public")
}

#[test]
fn init_and_build_give_the_site_of_this_repository() {
    let folder = tempfile::tempdir().unwrap();
    let init = run(folder.path(), &["init", "x"]);
    assert_eq!((init.code, init.stderr.as_str()), (0, ""));
    assert!(
        init.stdout.contains("Go there: cd x\nLook at it in your browser: sitegen serve --open"),
        "{}",
        init.stdout
    );
    let root = folder.path().join("x");
    assert_eq!(fs::read_to_string(root.join(".gitignore")).unwrap(), "/public/\n");
    let build = run(folder.path(), &["build", "--root", "x"]);
    assert_eq!((build.code, build.stderr.as_str()), (0, ""));
    let mut built = files_below(&public(&root)).unwrap();
    assert!(built.remove(".sitegen").is_some(), "the folder is marked as ours");
    // The index of the search is made when a site is written.
    built.retain(|path, _| !path.starts_with("pagefind/"));
    let same = |(path, bytes): (&String, &Vec<u8>)| SITE.files.get(path) == Some(bytes);
    let other: Vec<_> = built.iter().filter(|file| !same(*file)).map(|(path, _)| path).collect();
    assert_eq!((other, built.len()), (Vec::<&String>::new(), SITE.files.len()));
}

#[test]
fn init_never_replaces_a_file() {
    let folder = tempfile::tempdir().unwrap();
    put(&folder.path().join("notes.txt"), "mine");
    put(&folder.path().join("content/index.fi.md"), "mine");
    let before = state_of(folder.path());
    let refused = run(folder.path(), &["init"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    assert!(
        refused.stderr.contains("content/index.fi.md” exists already, so nothing was written"),
        "{}",
        refused.stderr
    );
    assert!(state_of(folder.path()) == before);
    fs::remove_file(folder.path().join("content/index.fi.md")).unwrap();
    assert_eq!(run(folder.path(), &["init"]).code, 0);
    assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).unwrap(), "mine");
}

#[test]
fn each_shell_has_completions() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(folder.path(), &["completions", shell]);
        assert_eq!((script.code, script.stderr.as_str()), (0, ""), "{shell}");
        assert!(
            ["build", "check", "init", "new", "--base-url"]
                .iter()
                .all(|word| script.stdout.contains(word.trim_start_matches('-')))
        );
    }
    assert_eq!(run(folder.path(), &["completions", "tcsh"]).code, 2);
}

#[test]
fn wrong_use_ends_with_two_and_help_with_zero() {
    let folder = Site::minimal().unpack();
    let ends = |arguments: &[&str]| run(folder.path(), arguments).code;
    assert_eq!(ends(&["build", "--no-such-flag"]), 2);
    assert_eq!(ends(&["biuld"]), 2);
    assert_eq!(ends(&[]), 2);
    assert_eq!(ends(&["build", "--jobs", "0"]), 2);
    assert_eq!(ends(&["build", "--format", "xml"]), 2);
    assert_eq!(ends(&["check", "--output-dir", "x"]), 2);
    assert_eq!(ends(&["--help"]), 0);
    assert_eq!(ends(&["build", "--help"]), 0);
    assert_eq!(ends(&["--version"]), 0);
    assert!(!public(folder.path()).exists());
}

#[test]
fn a_folder_without_a_project_is_told_from_one_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    put(&folder.path().join("file"), "x");
    for (root, said) in [
        (".", "The folder “.” has no file called sitegen.toml, so there is no site to build."),
        ("gone", "There is no folder “gone”."),
        ("file", "“file” is a file, not a folder."),
    ] {
        for command in [&["build"][..], &["check"], &["new", "role", "mentee"]] {
            let ended = run(folder.path(), &[command, &["--root", root]].concat());
            assert_eq!((ended.code, ended.stdout.as_str()), (2, ""), "{command:?}");
            assert!(ended.stderr.contains(said), "{}", ended.stderr);
        }
    }
    assert_eq!(files_below(folder.path()).unwrap().len(), 1);
}

#[test]
fn json_lines_can_be_read_by_programs() {
    let folder = Site::bad("front-fact-contradicted").unpack();
    let ended = run(folder.path(), &["build", "--format", "json"]);
    assert_eq!((ended.code, ended.stderr.as_str()), (1, ""));
    let lines: Vec<Value> = ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&lines[0]), ["code", "severity", "message", "path", "start", "end", "hints", "labels"]);
    let first = &lines[0];
    assert_eq!((first["code"].as_str(), first["severity"].as_str()), (Some("front::shared-fact"), Some("error")));
    assert_eq!(first["path"], "content/activities/goals.en.md");
    assert_eq!(first["start"], serde_json::json!({ "line": 3, "column": 1 }));
    assert_eq!(first["end"], serde_json::json!({ "line": 3, "column": 8 }));
    assert_eq!(first["labels"][0]["path"], "content/activities/goals.fi.md");
    assert_eq!(first["hints"].as_array().map(Vec::len), Some(1));
    // What no file is to blame for has no place, and the same keys.
    let nowhere = run(folder.path(), &["build", "--format", "json", "--root", "gone"]);
    let line: Value = serde_json::from_str(&nowhere.stdout).unwrap();
    assert_eq!(keys(&line), keys(first));
    assert_eq!((&line["path"], &line["start"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_forge_gets_annotations() {
    let folder = Site::bad("link-dead").unpack();
    let ended = run(folder.path(), &["check", "--format", "github"]);
    assert_eq!((ended.code, ended.stderr.as_str()), (1, ""));
    assert!(ended.stdout.starts_with("::error file=content/about.fi.md,line=17,"), "{}", ended.stdout);
    assert_eq!(ended.stdout.lines().filter(|line| line.starts_with("::error ")).count(), ended.stdout.lines().count());
}

#[test]
fn messages_are_in_the_language_of_the_system_or_the_one_asked_for() {
    let folder = Site::bad("link-dead").unpack();
    let said = |language: &str, arguments: &[&str]| {
        let mut command = crate::harness::sitegen(folder.path());
        command.env("LANG", language).arg("check").args(arguments);
        crate::harness::ended(command.output().unwrap()).stderr
    };
    let (finnish, english) = ("virhe[link::unknown]: ", "error[link::unknown]: ");
    assert!(said("fi_FI.UTF-8", &[]).contains(finnish));
    assert!(said("fi_FI.UTF-8", &["--language", "en"]).contains(english));
    assert!(said("sv_SE.UTF-8", &[]).contains(english));
    assert!(said("C", &["--language", "fi"]).contains(finnish));
}

#[test]
fn in_a_pipe_there_is_one_closing_line_and_no_colour() {
    let folder = Site::minimal().unpack();
    let build = run(folder.path(), &["build"]);
    assert_eq!((build.code, build.stderr.as_str()), (0, ""));
    let lines: Vec<_> = build.stdout.lines().collect();
    let pdfs = if cfg!(feature = "pdf") { " and 4 PDFs" } else { "" };
    assert_eq!(lines.len(), 2, "{}", build.stdout);
    assert!(lines[0].contains(&format!(" 20 pages{pdfs} in 2 languages, no warnings, ")), "{}", lines[0]);
    assert!(lines[1].starts_with("Files: "), "{}", lines[1]);
    assert!(!build.stdout.contains('\u{1b}'));
    let check = run(folder.path(), &["check"]);
    assert_eq!(check.stdout.lines().count(), 1);
    let json = run(folder.path(), &["build", "--format", "json"]);
    assert_eq!((json.code, json.stdout.as_str(), json.stderr.as_str()), (0, "", ""));
}

#[test]
fn a_second_build_touches_nothing_and_a_changed_page_is_one_file() {
    // What is said on a page is in the index of the search too, so there is none here.
    let folder = Site::minimal().edit("sitegen.toml", "base_url", "search = false\nbase_url").unpack();
    assert_eq!(run(folder.path(), &["build"]).code, 0);
    let first = state_of(&public(folder.path()));
    let again = run(folder.path(), &["build"]);
    assert!(again.stdout.contains("Nothing has changed since the last build"), "{}", again.stdout);
    assert!(state_of(&public(folder.path())) == first);
    let page = folder.path().join("content/about.en.md");
    put(&page, fs::read_to_string(&page).unwrap() + "\nMore.\n");
    let changed = run(folder.path(), &["build"]);
    assert!(changed.stdout.contains("Files: 0 new, 1 changed, 0 removed, "), "{}", changed.stdout);
    let second = state_of(&public(folder.path()));
    let differ: Vec<_> =
        second.iter().filter(|(path, state)| first.get(*path) != Some(state)).map(|(path, _)| path).collect();
    assert_eq!(differ, ["en/about/index.html"]);
    fs::remove_file(folder.path().join("content/events/kickoff.fi.md")).unwrap();
    fs::remove_file(folder.path().join("content/events/kickoff.en.md")).unwrap();
    assert_eq!(run(folder.path(), &["build"]).code, 0);
    assert!(!public(folder.path()).join("fi/events").exists());
}

#[test]
fn a_site_that_was_touched_by_hand_is_made_whole() {
    let folder = Site::minimal().unpack();
    let page = public(folder.path()).join("fi/tietoa/index.html");
    let build = || {
        let built = run(folder.path(), &["build"]);
        assert_eq!(built.code, 0, "{}", built.stderr);
        (built.stdout, fs::read(&page).unwrap())
    };
    let (_, first) = build();
    assert!(folder.path().join(".public.sitegen/receipt").exists());
    let mut other = first.clone();
    other[100] = b'?';
    fs::write(&page, &other).unwrap();
    let (said, second) = build();
    assert!(said.contains("1 changed") && second == first, "{said}");
    fs::remove_file(&page).unwrap();
    let (said, third) = build();
    assert!(said.contains("1 new") && third == first, "{said}");
    let (said, _) = build();
    assert!(said.contains("Nothing has changed"), "{said}");
}

#[test]
fn a_first_build_that_fails_leaves_nothing() {
    let folder = Site::bad("link-dead").unpack();
    let before = state_of(folder.path());
    for _ in 0..2 {
        assert_eq!(run(folder.path(), &["build"]).code, 1);
        assert!(state_of(folder.path()) == before);
        assert!(!folder.path().join(".public.sitegen").exists() && !public(folder.path()).exists());
    }
    // Where there is a site, it stays.
    let good = Site::minimal().unpack();
    assert_eq!(run(good.path(), &["build"]).code, 0);
    let built = state_of(&public(good.path()));
    put(&good.path().join("content/bad.fi.md"), "+++\ntitle = \"A\"\n+++\n\n[B](gone.md)\n");
    assert_eq!(run(good.path(), &["build"]).code, 1);
    assert!(state_of(&public(good.path())) == built);
}

#[test]
fn warnings_are_told_again_where_nothing_has_changed() {
    let site = Site::minimal().edit(
        "sitegen.toml",
        "[[languages]]",
        "[translation.pages]\nmissing = \"notice\"\n\n[[languages]]",
    );
    let folder = site.with("content/only.fi.md", "+++\ntitle = \"Vain\"\n+++\n").unpack();
    let first = run(folder.path(), &["build"]);
    assert!(first.stderr.contains("warning"), "{}", first.stderr);
    assert_eq!(run(folder.path(), &["build"]).stderr, first.stderr);
}

#[test]
fn the_address_can_be_given_on_the_command_line() {
    let folder = Site::minimal().unpack();
    let build = run(folder.path(), &["build", "--base-url", "https://preview.example.net/x", "-o", "preview"]);
    assert_eq!(build.code, 0, "{}", build.stderr);
    let page = fs::read_to_string(folder.path().join("preview/fi/tietoa/index.html")).unwrap();
    assert!(page.contains("<link rel=\"canonical\" href=\"https://preview.example.net/x/fi/tietoa/\">"));
    assert!(page.contains("<a href=\"/x/fi/roles/mentor/#tasks\">mentorilta</a>"));
    let bad = run(folder.path(), &["build", "--base-url", "preview.example.net"]);
    assert_eq!(bad.code, 2);
    assert!(bad.stderr.contains("“preview.example.net” cannot be the address of a site"), "{}", bad.stderr);
}

#[test]
fn a_site_is_never_written_over_other_files() {
    let folder = Site::minimal().unpack();
    let root = folder.path();
    put(&root.join("other/letter.txt"), "dear");
    put(&root.join("file"), "x");
    let before = state_of(root);
    for (out, said) in [
        (".", "the folder of the whole project"),
        ("..", "the folder of the whole project"),
        ("/", "cannot be written to"),
        ("content", "the project’s own files are kept there"),
        ("content/public", "the project’s own files are kept there"),
        ("other", "holds files that this program has not written"),
        ("file", "is not a folder"),
        ("file/public", "cannot be used"),
    ] {
        for force in [&[][..], &["--force"]] {
            if out == "other" && !force.is_empty() {
                continue;
            }
            let ended = run(root, &[&["build", "--output-dir", out], force].concat());
            assert_eq!(ended.code, 2, "{out} {force:?}: {}", ended.stderr);
            assert!(ended.stderr.contains(said), "{out} {force:?}: {}", ended.stderr);
        }
    }
    assert!(state_of(root) == before);
    let forced = run(root, &["build", "--output-dir", "other", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.stderr);
    assert!(!root.join("other/letter.txt").exists() && root.join("other/fi/index.html").exists());
}
