//! What is written is seen on the next request, and told to whoever looks at it.

use super::server::{Server, edited, eventually};
use crate::harness::{Site, files_below, run};

#[test]
fn an_edit_shows_wherever_its_words_stand() {
    let server = Server::minimal();
    assert!(server.get("/fi/tietoa/").text().contains("<h1"));
    server.write("content/about.fi.md", edited("content/about.fi.md", "title = \"", "title = \"Aivan "));
    // The page itself, and one that links to it.
    server.wait_for_text("/fi/tietoa/", "Aivan ");
    assert!(server.get("/fi/").text().contains("Aivan "));
    server.write("i18n/fi/site.ftl", edited("i18n/fi/site.ftl", "Rinnakkain\n", "Vierekkäin\n"));
    server.wait_for_text("/fi/", "Vierekkäin");
    server.write("themes/guide/web/footer.html", "<footer>Omanlaisemme</footer>");
    server.wait_for_text("/fi/", "Omanlaisemme");
    std::fs::remove_file(server.path("themes/guide/web/footer.html")).unwrap();
    server.wait_for_text("/fi/", "<footer class");
    server.write("static/css/guide.css", "body { color: teal }");
    server.wait_for_text("/css/guide.css", "teal");
}

#[test]
fn a_page_comes_and_goes() {
    let server = Server::minimal();
    assert_eq!(server.status("/fi/new/"), 404);
    server.write("content/new.fi.md", "+++\ntitle = \"Uusi\"\n+++\nTeksti.\n");
    server.wait_for_status("/fi/new/", 200);
    assert_eq!(server.get("/fi/new").header("location"), "/fi/new/");
    assert_eq!(server.get("/fi/new?a=b").header("location"), "/fi/new/?a=b");
    std::fs::remove_file(server.path("content/new.fi.md")).unwrap();
    server.wait_for_status("/fi/new/", 404);
    // What is not there is said in the language of the address.
    assert!(server.get("/en/new/").text().contains("<html lang=\"en\""));
    assert!(server.get("/fi/new/").text().contains("<html lang=\"fi\""));
    assert!(server.get("/elsewhere").text().contains("<html lang=\"fi\""));
}

#[test]
fn an_open_page_hears_of_its_own_changes_and_of_its_parts() {
    let server = Server::minimal();
    server.get("/css/guide.css");
    let (mut about, mut home) = (server.events("/fi/tietoa/"), server.events("/en/"));
    let hello = about.next("hello");
    assert!(server.get("/fi/tietoa/").text().contains(hello["version"].as_str().unwrap()));
    home.next("state");
    about.next("state");
    server.write("content/about.fi.md", Site::minimal().text("content/about.fi.md") + "\nYksi kappale lisää.\n");
    let changed = about.next("changed")["changed"].clone();
    let version = changed["/fi/tietoa/"].as_str().expect("the page has changed").to_owned();
    assert_ne!(Some(version.as_str()), hello["version"].as_str());
    assert_eq!(server.get("/fi/tietoa/").header("etag"), format!("\"{version}\""));
    assert_eq!(changed.as_object().unwrap().len(), 1, "{changed}");
    server.write("static/css/guide.css", "body { color: teal }");
    let changed = home.next("changed")["changed"].clone();
    let changed =
        if changed.get("/css/guide.css").is_some() { changed } else { home.next("changed")["changed"].clone() };
    assert!(changed.get("/css/guide.css").is_some() && changed.get("/en/").is_none(), "{changed}");
}

#[test]
fn a_fault_is_told_as_in_the_terminal_and_the_last_good_page_stays() {
    let server = Server::minimal();
    let good = server.get("/fi/tietoa/").text();
    let mut events = server.events("/fi/tietoa/");
    events.wait_for_errors(0);
    server.write("content/about.fi.md", "+++\ntitle = \"Kesken\n+++\n");
    let state = events.wait_for_errors(1);
    let found = &state["found"][0];
    assert_eq!((found["severity"].as_str(), found["code"].as_str()), (Some("error"), Some("toml::syntax")));
    let place = &found["places"][0];
    assert_eq!((place["path"].as_str(), place["line"].as_u64()), (Some("content/about.fi.md"), Some(2)));
    assert!(place["lines"][0].to_string().contains("Kesken"), "{place}");
    assert_eq!(state["summary"], "1 error");
    let said = server.wait_for("error[toml::syntax]");
    for words in [found["message"].as_str().unwrap(), "content/about.fi.md:2:"] {
        assert!(said.contains(words), "{words} is not in the terminal:\n{said}");
    }
    assert_eq!(server.get("/fi/tietoa/").text(), good);
    server.write("content/about.fi.md", Site::minimal().text("content/about.fi.md"));
    events.wait_for_errors(0);
    assert_eq!(server.get("/fi/tietoa/").text(), good);
}

#[test]
fn a_project_that_cannot_be_read_at_the_start_is_shown_when_it_is_mended() {
    let good = Site::minimal().text("sitegen.toml");
    let server = Server::start(&Site::minimal().with("sitegen.toml", "languages = ["), &[]);
    server.wait_for("error[toml::syntax]");
    let page = server.get("/fi/");
    assert_eq!(page.status, 404);
    assert!(page.text().contains("sitegen.toml:1:") && page.text().contains("/_sitegen/preview.js"), "{}", page.text());
    let mut events = server.events("/fi/");
    assert_eq!(events.next("state")["errors"], 1);
    server.write("sitegen.toml", good);
    assert!(events.next("changed")["changed"].get("/fi/").is_some());
    assert_eq!(server.status("/fi/"), 200);
    events.wait_for_errors(0);
}

#[test]
fn without_reload_every_file_is_that_of_a_build() {
    let server =
        Server::start(&Site::minimal(), &["--no-reload", "--base-url", "https://example.org/guide/", "--drafts"]);
    server.write("content/draft.fi.md", "+++\ntitle = \"Luonnos\"\ndraft = true\n+++\nTeksti.\n");
    server.write("content/about.fi.md", edited("content/about.fi.md", "title = \"", "title = \"Aivan "));
    server.wait_for_status("/guide/fi/draft/", 200);
    server.wait_for_text("/guide/fi/tietoa/", "Aivan ");
    let out = server.path("built");
    let out = out.to_str().unwrap();
    let root = server.path("");
    let arguments = ["build", "--base-url", "https://example.org/guide/", "--drafts", "--output-dir", out];
    assert_eq!(run(&root, &arguments).code, 0);
    for (path, bytes) in files_below(out.as_ref()).unwrap() {
        if path != ".sitegen" {
            assert!(server.get(&format!("/guide/{path}")).body == bytes, "{path}");
        }
    }
    let root = server.get("/");
    assert_eq!((root.status, root.header("location")), (307, "/guide/"));
    assert_eq!(server.get("/guide").header("location"), "/guide/");
    assert_eq!((server.status("/fi/"), server.status("/gui"), server.status("/_sitegen/preview.js")), (404, 404, 404));
    assert!(server.get("/guide/fi/").text().contains("https://example.org/guide/fi/"));
}

#[test]
fn a_fault_can_be_opened_in_the_editor_by_our_own_pages_alone() {
    let folder = tempfile::tempdir().unwrap();
    let opened = folder.path().join("opened.md");
    let server = Server::start(&Site::minimal(), &["--editor", &format!("cp {{path}} '{}'", opened.display())]);
    let mut events = server.events("/fi/");
    let token = events.next("hello")["token"].as_str().expect("there is an editor").to_owned();
    events.wait_for_errors(0);
    server.write("content/about.fi.md", "+++\ntitle = \"Kesken\n+++\n");
    let state = events.wait_for_errors(1);
    let place = &state["found"][0]["places"][0];
    let asked = |token: &str, path: &str, line: u64, headers: &[(&str, &str)]| {
        let (path, column) = (path.replace('/', "%2F"), place["column"].as_u64().unwrap());
        let target = format!("/_sitegen/open?token={token}&path={path}&line={line}&column={column}");
        server.ask("GET", &target, headers).status
    };
    let (path, line) = (place["path"].as_str().unwrap(), place["line"].as_u64().unwrap());
    assert_eq!(asked("0", path, line, &[]), 403);
    assert_eq!(asked(&token, "content/index.fi.md", line, &[]), 403);
    assert_eq!(asked(&token, "../../etc/passwd", line, &[]), 403);
    assert_eq!(asked(&token, path, line, &[("Origin", "https://example.org")]), 403);
    assert_eq!(asked(&token, path, line, &[("Sec-Fetch-Site", "cross-site")]), 403);
    assert!(!opened.exists());
    assert_eq!(asked(&token, path, line, &[("Sec-Fetch-Site", "same-origin")]), 204);
    assert!(eventually(|| std::fs::read_to_string(&opened).is_ok_and(|text| text.contains("Kesken"))));
}

#[test]
fn translators_see_where_each_text_comes_from() {
    let server = Server::start(&Site::minimal(), &["--translate", "en"]);
    let page = server.get("/en/about/").text();
    assert!(page.contains("/_sitegen/translate.js") && page.contains("data-sitegen-"), "{page}");
    assert_eq!((server.status("/_sitegen/translate.js"), server.status("/_sitegen/translate.css")), (200, 200));
    assert!(!server.get("/fi/tietoa/").text().contains("data-sitegen-"));
    let plain = Server::start(&Site::minimal(), &[]);
    assert_eq!(plain.status("/_sitegen/translate.js"), 404);
}
