//! Whatever happens to the files, the preview goes on, and is right in the end.

use std::fs;
use std::thread;
use std::time::Duration;

use super::server::{Server, edited, eventually};
use crate::harness::{Site, put};

#[test]
fn a_half_saved_file_is_whole_in_the_end() {
    let server = Server::minimal();
    let whole = edited("content/about.fi.md", "title = \"", "title = \"Aivan ");
    for pause in [0, 2, 20] {
        server.write("content/about.fi.md", "");
        thread::sleep(Duration::from_millis(pause));
        server.write("content/about.fi.md", &whole[..whole.len() / 2]);
        thread::sleep(Duration::from_millis(pause));
        server.write("content/about.fi.md", whole.replace("Aivan", &format!("Jo {pause}")));
        server.wait_for_text("/fi/tietoa/", &format!("Jo {pause}"));
    }
}

#[test]
fn an_editor_may_save_by_renaming() {
    let server = Server::minimal();
    let path = server.path("content/about.fi.md");
    let text = |title: &str| edited("content/about.fi.md", "title = \"", &format!("title = \"{title} "));
    // A file beside it takes its place.
    let beside = server.path("content/.about.fi.md.tmp");
    fs::write(&beside, text("Vieressä")).unwrap();
    fs::rename(&beside, &path).unwrap();
    server.wait_for_text("/fi/tietoa/", "Vieressä");
    // One that is not hidden does.
    let plain = server.path("content/sedZ1x");
    fs::write(&plain, text("Sedin")).unwrap();
    fs::rename(&plain, &path).unwrap();
    server.wait_for_text("/fi/tietoa/", "Sedin");
    assert!(eventually(|| server.status("/sedZ1x") == 404));
    // The old one is put aside, and a new one written.
    fs::write(server.path("content/4913"), "").unwrap();
    fs::remove_file(server.path("content/4913")).unwrap();
    fs::rename(&path, server.path("content/about.fi.md~")).unwrap();
    fs::write(&path, text("Vimin")).unwrap();
    server.wait_for_text("/fi/tietoa/", "Vimin");
    assert_eq!(server.status("/about.fi.md~"), 404);
}

#[test]
fn folders_are_renamed_removed_and_come_back() {
    let text = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n{title}.\n");
    let server = Server::start(&Site::minimal().with("content/notes/one.fi.md", text("Ensin")), &[]);
    assert_eq!(server.status("/fi/notes/one/"), 200);
    let (content, away) = (server.path("content"), server.path("away"));
    fs::rename(content.join("notes"), content.join("papers")).unwrap();
    server.wait_for_status("/fi/papers/one/", 200);
    assert_eq!(server.status("/fi/notes/one/"), 404);
    // What lies in a folder that came is watched too.
    server.write("content/papers/one.fi.md", text("Sitten"));
    server.wait_for_text("/fi/papers/one/", "Sitten.");
    fs::rename(content.join("papers"), server.path("papers")).unwrap();
    server.wait_for_status("/fi/papers/one/", 404);
    fs::rename(server.path("papers"), content.join("notes")).unwrap();
    server.wait_for_text("/fi/notes/one/", "Sitten.");
    fs::rename(&content, &away).unwrap();
    server.wait_for(" files: ");
    fs::rename(&away, &content).unwrap();
    server.wait_for_status("/fi/roles/mentor/", 200);
    server.write("content/notes/one.fi.md", text("Palannut"));
    server.wait_for_text("/fi/notes/one/", "Palannut.");
    fs::remove_dir_all(&content).unwrap();
    thread::sleep(Duration::from_millis(50));
    for (path, bytes) in Site::minimal().files {
        put(&server.path(&path), bytes);
    }
    server.write("content/a/b/c/deep.fi.md", "+++\ntitle = \"Syvällä\"\n+++\nTeksti.\n");
    server.wait_for_status("/fi/a/b/c/deep/", 200);
    server.write("content/a/b/c/deep.fi.md", "+++\ntitle = \"Syvällä\"\n+++\nToisin.\n");
    server.wait_for_text("/fi/a/b/c/deep/", "Toisin.");
}

#[test]
fn the_whole_project_goes_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in Site::minimal().files {
        put(&folder.path().join("site").join(path), bytes);
    }
    let server = Server::start_in(folder, "site", &["--port", "0"]);
    let good = server.get("/fi/tietoa/").text();
    let mut events = server.events("/fi/tietoa/");
    events.wait_for_errors(0);
    fs::rename(server.path("site"), server.path("moved")).unwrap();
    assert_eq!(events.wait_for_errors(1)["found"][0]["code"], "serve::project-gone");
    assert_eq!(server.get("/fi/tietoa/").text(), good);
    fs::rename(server.path("moved"), server.path("site")).unwrap();
    events.wait_for_errors(0);
    server.write("site/content/about.fi.md", edited("content/about.fi.md", "title = \"", "title = \"Palannut "));
    server.wait_for_text("/fi/tietoa/", "Palannut");
}

#[cfg(unix)]
#[test]
fn links_that_loop_end_and_those_that_lead_to_files_are_followed() {
    use std::os::unix::fs::symlink;
    let server = Server::minimal();
    symlink(server.path("content"), server.path("content/again")).unwrap();
    symlink("self", server.path("content/self")).unwrap();
    server.wait_for("source::link-loop");
    assert_eq!(server.status("/fi/tietoa/"), 200);
    server.write("content/about.fi.md", edited("content/about.fi.md", "title = \"", "title = \"Silti "));
    server.wait_for_text("/fi/tietoa/", "Silti");
    fs::remove_file(server.path("content/again")).unwrap();
    fs::remove_file(server.path("content/self")).unwrap();
    server.write("shared/linked.fi.md", "+++\ntitle = \"Linkitetty\"\n+++\nEnsin.\n");
    symlink(server.path("shared"), server.path("content/linked")).unwrap();
    server.wait_for_text("/fi/linked/linked/", "Ensin.");
    server.write("shared/linked.fi.md", "+++\ntitle = \"Linkitetty\"\n+++\nSitten.\n");
    server.wait_for_text("/fi/linked/linked/", "Sitten.");
}

#[test]
fn thousands_of_files_change_at_once() {
    let server = Server::minimal();
    for number in 0..2_000 {
        let text = format!("+++\ntitle = \"Sivu {number}\"\n+++\nTeksti.\n");
        put(&server.path(&format!("content/many/{}/page-{number}.fi.md", number % 20)), text);
    }
    server.wait_for_status("/fi/many/19/page-1999/", 200);
    for number in (0..2_000).step_by(97) {
        server.wait_for_status(&format!("/fi/many/{}/page-{number}/", number % 20), 200);
    }
    fs::remove_dir_all(server.path("content/many")).unwrap();
    server.wait_for_status("/fi/many/19/page-1999/", 404);
    assert_eq!(server.status("/fi/many/0/page-0/"), 404);
}

#[test]
fn files_can_be_looked_at_from_time_to_time() {
    let server = Server::start(&Site::minimal(), &["--poll"]);
    for title in ["Yksi", "Kaksi"] {
        server
            .write("content/about.fi.md", edited("content/about.fi.md", "title = \"", &format!("title = \"{title} ")));
        server.wait_for_text("/fi/tietoa/", title);
    }
}

#[test]
fn a_file_that_is_merely_touched_is_no_news() {
    let server = Server::minimal();
    server.wait_for("Ready: ");
    server.write("content/about.fi.md", Site::minimal().text("content/about.fi.md"));
    server.write("content/.about.fi.md.swp", "x");
    server.write("content/index.fi.md~", "x");
    server.write("public/index.html", "x");
    server.write("content/about.en.md", edited("content/about.en.md", "title = \"", "title = \"Really "));
    server.wait_for_text("/en/about/", "Really");
    let said = server.wait_for("content/about.en.md: ");
    assert!(!said.contains("about.fi.md") && !said.contains(".swp") && !said.contains("public"), "{said}");
}
