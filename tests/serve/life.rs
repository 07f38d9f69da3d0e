//! How the preview starts, what it says, and how it ends.

use std::net::TcpListener;
use std::time::Duration;

use super::server::{Server, edited, eventually};
use crate::harness::{Site, run};

#[cfg(unix)]
#[test]
fn it_ends_well_when_it_is_asked_to() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let mut server = Server::minimal();
        server.wait_for("Ready: ");
        let mut events = server.events("/fi/");
        events.next("hello");
        kill_process(Pid::from_child(&server.child), signal).unwrap();
        assert!(eventually(|| server.child.try_wait().unwrap().is_some()), "it does not end");
        assert_eq!(server.child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn a_port_that_is_taken_gives_way_to_the_next() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let server = Server::start_in(Site::minimal().unpack(), "", &["--port", &port.to_string()]);
    assert!(server.port > port);
    assert!(server.wait_for("The preview").contains(&format!("Port {port} is taken")));
    assert_eq!(server.status("/fi/"), 200);
}

#[test]
fn one_line_tells_of_a_rebuild() {
    Server::start(&Site::minimal(), &["--language", "fi"]).wait_for("Valmis: 20 sivua");
    let server = Server::minimal();
    server.wait_for("Ready: ");
    server.write("content/about.en.md", edited("content/about.en.md", "title = \"", "title = \"Really "));
    let said = server.wait_for("content/about.en.md: ");
    let line = said.lines().find(|line| line.starts_with("content/about.en.md: ")).unwrap();
    assert!(line.contains(" page") && line.ends_with("ms."), "{line}");
    assert!(!said.contains("Press o"), "there is no one to press keys");
}

#[test]
fn what_cannot_be_started_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let none = run(folder.path(), &["serve", "--port", "0"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("source::no-configuration"), "{}", none.stderr);
    let site = Site::minimal().unpack();
    let elsewhere = run(site.path(), &["serve", "--port", "0", "--interface", "192.0.2.1"]);
    assert_eq!(elsewhere.code, 2);
    assert!(elsewhere.stderr.contains("serve::cannot-listen"), "{}", elsewhere.stderr);
    for wrong in [
        ["--interface", "eth0"],
        ["--port", "70000"],
        ["--base-url", "example.org"],
        ["--allow-host", "a b"],
        ["--translate", "1"],
    ] {
        assert_eq!(run(site.path(), &[&["serve"], &wrong[..]].concat()).code, 2, "{wrong:?}");
    }
}

#[test]
fn whoever_lets_others_in_is_warned() {
    for flag in ["--interface", "--bind", "--host"] {
        let server = Server::start(&Site::minimal(), &[flag, "0.0.0.0"]);
        server.wait_for("everyone in this network");
        // The address that a request came to is ours; another is not.
        assert_eq!(server.ask("GET", "/fi/", &[("Host", &format!("127.0.0.1:{}", server.port))]).status, 200);
        assert_eq!(server.ask("GET", "/fi/", &[("Host", "192.0.2.1")]).status, 403);
    }
}

#[test]
fn many_edits_leave_nothing_behind() {
    let server = Server::minimal();
    server.wait_for("Ready: ");
    for number in 0..20 {
        let title = format!("title = \"Muutos {number} ");
        server.write("content/about.fi.md", edited("content/about.fi.md", "title = \"", &title));
        server.wait_for_text("/fi/tietoa/", &format!("Muutos {number} "));
    }
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(server.status("/fi/"), 200);
}
