use tempfile::TempDir;

use super::*;

/// A project with two pages, and its mirror.
fn project() -> (TempDir, Mirror) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/roles")).unwrap();
    write(&folder, "sitegen.toml", "");
    write(&folder, "content/index.fi.md", "Etusivu");
    write(&folder, "content/roles/mentor.fi.md", "Mentori");
    let (mirror, sources) = Mirror::open(folder.path()).unwrap();
    assert_eq!(sources.get("content/index.fi.md").unwrap().text().unwrap(), "Etusivu");
    (folder, mirror)
}

fn write(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

fn told(changes: &[Change]) -> Vec<String> {
    let mut told: Vec<_> = changes.iter().map(tell).collect();
    told.sort();
    told
}

fn tell(change: &Change) -> String {
    match change {
        Change::Put(file) => format!("+{} {}", file.path, file.text().unwrap()),
        Change::Remove(path) => format!("-{path}"),
    }
}

/// What one look at a place below the root tells.
fn look(mirror: &mut Mirror, path: &str) -> String {
    let place = mirror.place().join(path);
    match mirror.look_at(&place) {
        Sight::Same => "same".to_owned(),
        Sight::Unclear => "unclear".to_owned(),
        Sight::Changed(change) => tell(&change),
    }
}

#[test]
fn a_file_that_is_touched_has_not_changed_and_one_of_another_content_has() {
    let (folder, mut mirror) = project();
    write(&folder, "content/index.fi.md", "Etusivu");
    assert_eq!(look(&mut mirror, "content/index.fi.md"), "same");
    // The same length within the same tick of the clock: only the bytes tell.
    write(&folder, "content/index.fi.md", "etusivU");
    assert_eq!(told(&mirror.look_again().unwrap()), ["+content/index.fi.md etusivU"]);
    write(&folder, "content/index.fi.md", "Alku");
    assert_eq!(look(&mut mirror, "content/index.fi.md"), "+content/index.fi.md Alku");
    assert_eq!(told(&mirror.look_again().unwrap()), Vec::<String>::new());
}

#[test]
fn what_is_no_part_of_a_project_is_no_change() {
    let (folder, mut mirror) = project();
    for path in ["content/index.fi.md~", "content/.index.fi.md.swp", "content/#x#", "notes.txt"] {
        write(&folder, path, "x");
        assert_eq!(look(&mut mirror, path), "same", "{path}");
    }
    // A file that an editor makes and removes again.
    assert_eq!(look(&mut mirror, "content/4913"), "same");
    assert_eq!(told(&mirror.look_again().unwrap()), Vec::<String>::new());
}

#[test]
fn files_come_and_go_and_folders_are_a_reason_to_walk() {
    let (folder, mut mirror) = project();
    write(&folder, "content/new.fi.md", "Uusi");
    assert_eq!(look(&mut mirror, "content/new.fi.md"), "+content/new.fi.md Uusi");
    fs::remove_file(folder.path().join("content/new.fi.md")).unwrap();
    assert_eq!(look(&mut mirror, "content/new.fi.md"), "-content/new.fi.md");
    fs::rename(folder.path().join("content/roles"), folder.path().join("content/people")).unwrap();
    assert_eq!(look(&mut mirror, "content/roles"), "unclear");
    assert_eq!(look(&mut mirror, "content/people"), "unclear");
    let moved = ["+content/people/mentor.fi.md Mentori", "-content/roles/mentor.fi.md"];
    assert_eq!(told(&mirror.look_again().unwrap()), moved);
}

#[test]
fn a_project_that_goes_is_an_error_and_comes_back_as_what_has_changed() {
    let (folder, mut mirror) = project();
    let (here, away) = (folder.path().join("content"), folder.path().join("away"));
    fs::rename(&here, &away).unwrap();
    assert_eq!(told(&mirror.look_again().unwrap()), ["-content/index.fi.md", "-content/roles/mentor.fi.md"]);
    fs::rename(&away, &here).unwrap();
    assert_eq!(mirror.look_again().unwrap().len(), 2);
    fs::remove_file(folder.path().join("sitegen.toml")).unwrap();
    assert!(matches!(mirror.look_again(), Err(LoadError::NoConfiguration(_))));
    assert_eq!(look(&mut mirror, "sitegen.toml"), "unclear");
    write(&folder, "sitegen.toml", "");
    write(&folder, "content/index.fi.md", "Taas");
    assert_eq!(told(&mirror.look_again().unwrap()), ["+content/index.fi.md Taas"]);
    assert_eq!(mirror.read_again().unwrap().len(), 3);
}

#[cfg(unix)]
#[test]
fn a_link_is_a_reason_to_walk_and_one_that_loops_ends() {
    use std::os::unix::fs::symlink;
    let (folder, mut mirror) = project();
    symlink(folder.path().join("content"), folder.path().join("content/loop")).unwrap();
    assert_eq!(look(&mut mirror, "content/loop"), "unclear");
    assert_eq!(told(&mirror.look_again().unwrap()), Vec::<String>::new());
    assert_eq!(mirror.faults()[0].code, "source::link-loop");
    fs::remove_file(folder.path().join("content/loop")).unwrap();
    fs::create_dir(folder.path().join("shared")).unwrap();
    write(&folder, "shared/about.fi.md", "Meistä");
    symlink(folder.path().join("shared"), folder.path().join("content/shared")).unwrap();
    assert_eq!(told(&mirror.look_again().unwrap()), ["+content/shared/about.fi.md Meistä"]);
    assert!(mirror.grounds().iter().any(|ground| ground.place.ends_with("shared") && ground.deep));
    assert_eq!(look(&mut mirror, "shared/about.fi.md"), "unclear");
    assert_eq!(look(&mut mirror, "elsewhere/about.fi.md"), "same");
}
