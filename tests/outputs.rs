//! What a site gives to other programs: calendars, feeds, search engines, social networks, web hosts.
//! Libraries that are not ours read it.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};
use sitegen::output::policy;

use crate::harness::{Compiled, Site, put};
use crate::published::{SITE, root, scratch};
use crate::python::{key, python, python_of};
use crate::site::{FEATURES, has};

/// The minimal site with something of everything.
static FULL: LazyLock<Compiled> = LazyLock::new(|| full().compile().good());

fn full() -> Site {
    let hosts = "\n[publishing]\nhosts = [\"apache\", \"github-pages\", \"netlify\"]\n";
    let site = Site::minimal();
    let settings = site.text("sitegen.toml") + hosts;
    let aliases = "aliases = [\"/fi/vanha/mentori/\", \"/en/old\", \"/tutor.html\"]";
    let news = |title: &str, date: &str| format!("+++\ntitle = \"{title}\"\n{date}+++\n\nTeksti <3 & muuta.\n");
    site.with("sitegen.toml", settings)
        .with("content/news/start.fi.md", news("Haku alkaa & jatkuu", "date = 2026-11-01\nupdated = 2026-11-05\n"))
        .with("content/news/start.en.md", news("Applications open", ""))
        .with("content/news/pairs.fi.md", news("Parit on muodostettu", "date = 2027-01-10\n"))
        .edit("content/roles/mentor.fi.md", "+++\ntitle", &format!("+++\n{aliases}\ntitle"))
}

/// Writes the files of a site with this ending into a folder of their own; their places by their paths.
fn written(name: &str, files: &[(&str, &str)]) -> Vec<PathBuf> {
    let folder = scratch(name);
    let place = |(path, text): &(&str, &str)| {
        let place = folder.join(path);
        put(&place, text);
        place
    };
    files.iter().map(place).collect()
}

fn ending<'a>(compiled: &'a Compiled, ending: &str) -> Vec<(&'a str, &'a str)> {
    let paths = compiled.paths().into_iter().filter(|path| path.ends_with(ending));
    paths.map(|path| (path, compiled.text(path))).collect()
}

#[test]
fn a_calendar_program_reads_every_calendar() {
    let files: Vec<PathBuf> =
        SITE.files.keys().filter(|path| path.ends_with(".ics")).map(|path| SITE.folder.join(path)).collect();
    let told = python("calendars.py", &[], &files);
    let of = |path: &str| &told[key(&SITE.folder.join(path))];
    let kickoff = &of("fi/tapahtumat/aloitustapahtuma/aloitustapahtuma.ics")["events"][0];
    assert_eq!(kickoff["uid"], "events/kickoff/2027@mentorointi.example.org");
    // Five in the afternoon in Helsinki, in winter; and in summer.
    assert_eq!(
        (&kickoff["start"], &kickoff["end"]),
        (&json!("2027-01-18T15:00:00+00:00"), &json!("2027-01-18T18:00:00+00:00"))
    );
    assert_eq!((&kickoff["zone"], &kickoff["language"]), (&json!("Europe/Helsinki"), &json!("fi")));
    assert_eq!(kickoff["summary"], "Aloitustapahtuma");
    assert_eq!(kickoff["url"], "https://mentorointi.example.org/fi/tapahtumat/aloitustapahtuma/");
    let text = kickoff["description"].as_str().unwrap();
    has(
        text,
        &[
            "Kausi alkaa",
            "\n\nOhjelma\n17.00 Kahvit",
            "17.15–17.35 ",
            "\n\nIlmoittaudu viimeistään: 11. tammikuuta 2027",
        ],
    );
    let season = of("en/events/events-2027.ics");
    let starts: Vec<&str> =
        season["events"].as_array().unwrap().iter().filter_map(|one| one["start"].as_str()).collect();
    assert_eq!(starts, ["2027-01-18T15:00:00+00:00", "2027-04-13T14:00:00+00:00", "2027-06-10T14:00:00+00:00"]);
    assert_eq!(season["zones"], json!([{ "id": "Europe/Helsinki", "parts": ["DAYLIGHT", "STANDARD"] }]));
    assert!(season["name"].as_str().unwrap().ends_with(" 2027"), "{season}");
    assert_eq!(season["events"][0]["uid"], kickoff["uid"], "an event has one name in all languages");
}

#[test]
fn calendars_are_linked_from_the_event_and_from_every_list_of_events() {
    let page = |path: &str| std::str::from_utf8(&SITE.files[path]).unwrap().to_owned();
    let own = "href=\"/fi/tapahtumat/aloitustapahtuma/aloitustapahtuma.ics\" type=\"text/calendar\"";
    let all = "href=\"/fi/tapahtumat/tapahtumat-2027.ics\" type=\"text/calendar\"";
    has(&page("fi/tapahtumat/aloitustapahtuma/index.html"), &[own, "Lisää kalenteriin"]);
    has(&page("fi/tapahtumat/index.html"), &[own, all]);
    has(&page("fi/ohjelma/index.html"), &[own, all]);
}

#[test]
fn an_event_that_was_moved_says_so_and_keeps_its_name() {
    let calendar = |site: &Site| {
        let compiled = site.compile().good();
        let files = written("moved-event", &ending(&compiled, "fi/events/kickoff/kickoff.ics"));
        let told = python("calendars.py", &[], &files);
        told[key(&files[0])]["events"][0].clone()
    };
    let before = calendar(&Site::minimal());
    let after = Site::minimal().edit("content/events/kickoff.fi.md", "2027-01-20T", "2027-02-03T").edit(
        "content/events/kickoff.fi.md",
        "season = \"2027\"\n",
        "season = \"2027\"\nrevision = 1\nupdated = 2027-01-12\n",
    );
    let after = calendar(&after);
    assert_eq!((&before["uid"], &before["sequence"], &after["sequence"]), (&after["uid"], &json!(0), &json!(1)));
    assert_eq!(before["stamp"], "2027-01-18T00:00:00+00:00", "the first day of the season");
    assert_eq!(after["stamp"], "2027-01-12T00:00:00+00:00", "when the page was looked over");
}

#[test]
fn a_calendar_keeps_the_zone_of_its_site() {
    let site = Site::minimal();
    let settings = "time_zone = \"America/New_York\"\n".to_owned() + &site.text("sitegen.toml");
    let compiled = site.with("sitegen.toml", settings).compile().good();
    let files = written("zone", &ending(&compiled, "fi/events/kickoff/kickoff.ics"));
    let told = python("calendars.py", &[], &files);
    assert_eq!(told[key(&files[0])]["events"][0]["start"], "2027-01-20T22:00:00+00:00");
}

#[test]
fn a_feed_reader_reads_the_news_of_each_language() {
    let files = written("feeds", &ending(&FULL, "feed.xml"));
    let told = python("feeds.py", &[], &files);
    let expected = json!({
        "title": "Uutiset – Rinnakkain",
        "id": "https://example.org/fi/feed.xml",
        "updated": "2027-01-10T00:00:00+02:00",
        "language": "fi",
        "author": "Rinnakkain",
        "entries": [
            {
                "id": "https://example.org/fi/feed.xml#news/pairs",
                "title": "Parit on muodostettu",
                "link": "https://example.org/fi/news/pairs/",
                "updated": "2027-01-10T00:00:00+02:00",
                "published": "2027-01-10T00:00:00+02:00",
                "summary": "Teksti <3 & muuta.",
            },
            {
                "id": "https://example.org/fi/feed.xml#news/start",
                "title": "Haku alkaa & jatkuu",
                "link": "https://example.org/fi/news/start/",
                "updated": "2026-11-05T00:00:00+02:00",
                "published": "2026-11-01T00:00:00+02:00",
                "summary": "Teksti <3 & muuta.",
            },
        ],
    });
    let of = |name: &str| files.iter().find(|file| file.ends_with(name)).map(|file| &told[key(file)]);
    assert_eq!(of("fi/feed.xml"), Some(&expected));
    // What is not translated is shown on the site, and is no news in that language.
    let english = of("en/feed.xml").unwrap();
    assert_eq!(english["entries"].as_array().unwrap().len(), 1, "{english}");
    has(
        FULL.text("fi/index.html"),
        &[
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Uutiset – Rinnakkain\" href=\"/fi/feed.xml\">",
        ],
    );
}

#[test]
fn without_news_in_a_language_there_is_no_feed() {
    let paths = FEATURES.paths();
    assert!(paths.contains(&"fi/feed.xml") && !paths.contains(&"en/feed.xml"), "{paths:?}");
    assert!(!FEATURES.text("en/text/index.html").contains("atom+xml"));
}

/// The graph of a page.
fn graph(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">")?;
    let (text, _) = rest.split_once("</script>").expect("the element ends");
    Some(serde_json::from_str(text).expect("it is JSON"))
}

/// What schema.org and Google's “Structured data” ask for, by type.
const SCHEMA: &str = include_str!("tools/structured.json");

#[test]
fn structured_data_has_what_search_engines_ask_for() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let pages = SITE.files.iter().filter(|(path, _)| path.ends_with(".html"));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let graphs: Vec<(&String, Value)> = pages.filter_map(|(path, bytes)| Some((path, graph(&text(bytes))?))).collect();
    let mut pairs: Vec<Value> = graphs.iter().map(|(_, graph)| json!([schema, graph])).collect();
    // What lacks something has to be noticed.
    pairs.push(json!([schema, { "@context": "https://schema.org", "@graph": [{ "@type": "Event", "name": "x" }] }]));
    let said = python_of("schemas.py", &[], &[], &json!(pairs));
    let mut said: Vec<bool> = said.as_array().unwrap().iter().map(|one| one.as_bool().unwrap()).collect();
    assert_eq!(said.pop(), Some(false), "the schema admits anything");
    let wrong: Vec<_> = graphs.iter().zip(said).filter(|(_, fits)| !fits).map(|(graph, _)| graph).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let types = |path: &str| -> Vec<&str> {
        let (_, graph) = graphs.iter().find(|(other, _)| *other == path).expect("the page has a graph");
        graph["@graph"].as_array().unwrap().iter().filter_map(|node| node["@type"].as_str()).collect()
    };
    assert_eq!(types("fi/index.html"), ["WebSite", "Organization"]);
    assert_eq!(types("en/events/kickoff/index.html").last(), Some(&"Event"));
    assert!(types("fi/tapahtumat/aloitustapahtuma/index.html").contains(&"BreadcrumbList"));
    let faq = graphs.iter().filter(|(_, graph)| graph.to_string().contains("FAQPage")).count();
    assert!(faq > 4, "{faq}");
}

#[test]
fn a_page_in_another_language_than_its_address_says_nothing_to_search_engines() {
    assert_eq!(graph(FEATURES.text("en/only-finnish/index.html")), None);
    assert!(graph(FEATURES.text("fi/only-finnish/index.html")).is_some());
}

#[test]
fn a_page_that_is_shared_is_told_with_a_picture() {
    let page = std::str::from_utf8(&SITE.files["fi/ohjelma/index.html"]).unwrap();
    has(
        page,
        &[
            "<meta property=\"og:type\" content=\"website\">",
            "<meta property=\"og:title\" content=\"Ohjelma ja aikataulu\">",
            "<meta property=\"og:description\" content=\"",
            "<meta property=\"og:locale\" content=\"fi_FI\">",
            "<meta property=\"og:locale:alternate\" content=\"en_GB\">",
            "<meta property=\"og:url\" content=\"https://mentorointi.example.org/fi/ohjelma/\">",
            "<meta property=\"og:image\" content=\"https://mentorointi.example.org/img/social.png\">",
            "<meta property=\"og:image:type\" content=\"image/png\">",
            "<meta property=\"og:image:width\" content=\"1200\">",
            "<meta property=\"og:image:height\" content=\"630\">",
            "<meta property=\"og:image:alt\" content=\"",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        ],
    );
    assert!(SITE.files.contains_key("img/social.png"));
}

#[test]
fn a_site_shares_its_own_picture() {
    let site = Site::minimal();
    let settings = site.text("sitegen.toml") + "\n[social]\nimage = \"img/jako.png\"\n";
    let picture = std::fs::read(root().join("themes/guide/static/img/social.png")).unwrap();
    let site = site.with("sitegen.toml", settings).with("static/img/jako.png", picture);
    let compiled = site.compile().good();
    has(compiled.text("fi/index.html"), &["<meta property=\"og:image\" content=\"https://example.org/img/jako.png\">"]);
}

#[test]
fn a_former_address_sends_its_readers_on() {
    for (path, to) in [
        ("fi/vanha/mentori/index.html", "/fi/roles/mentor/"),
        ("en/old/index.html", "/en/roles/mentor/"),
        ("tutor.html", "/fi/roles/mentor/"),
    ] {
        has(
            FULL.text(path),
            &[
                "<meta name=\"robots\" content=\"noindex\">",
                &format!("<link rel=\"canonical\" href=\"https://example.org{to}\">"),
                &format!("<meta http-equiv=\"refresh\" content=\"0; url={to}\">"),
                &format!("<a href=\"{to}\">"),
            ],
        );
        assert!(!FULL.text("sitemap.xml").contains(path.trim_end_matches("index.html")), "{path}");
    }
}

#[test]
fn web_hosts_are_told_what_they_can_read() {
    let redirects = "/fi/vanha/mentori/ /fi/roles/mentor/ 301\n/en/old/ /en/roles/mentor/ 301\n\
                     /tutor.html /fi/roles/mentor/ 301\n/fi/* /fi/404.html 404\n/en/* /en/404.html 404\n";
    assert_eq!(FULL.text("_redirects"), redirects);
    assert_eq!(FULL.text(".nojekyll"), "");
    has(FULL.text("_headers"), &["/*\n", policy::CONTENT_SECURITY_POLICY]);
    has(FULL.text(".htaccess"), &["ErrorDocument 404 /404.html\n", policy::CONTENT_SECURITY_POLICY]);
    let without = Site::minimal().compile().good();
    for name in ["_redirects", "_headers", ".nojekyll", ".htaccess"] {
        assert!(without.site.tree.get(name).is_none(), "{name}");
    }
}

/// The settings for web servers in the README are those that the preview uses, and the tests in a browser.
#[test]
fn the_readme_recommends_what_the_preview_does() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let pages = format!("default \"{}\";", policy::CONTENT_SECURITY_POLICY);
    let fonts = format!("~\\.woff2$ \"{}\";", policy::CACHE_CONTROL_OF_FONTS);
    has(&readme, &[&pages, &fonts, &format!("default \"{}\";", policy::CACHE_CONTROL)]);
    // At the top of an address, and in a folder.
    let of_maps = [(policy::CONTENT_SECURITY_POLICY_NAME, "$guide_policy always"), ("Cache-Control", "$guide_cache")];
    let lines = of_maps.map(|(name, value)| format!("add_header {name} {value};"));
    let others = policy::HEADERS[1..].iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;"));
    for line in lines.into_iter().chain(others) {
        assert_eq!(readme.matches(&line).count(), 2, "{line}");
    }
    let server = std::fs::read_to_string(root().join("tests/browser/server.mjs")).unwrap();
    has(&server, &[policy::CONTENT_SECURITY_POLICY]);
}

#[test]
fn an_address_that_does_not_exist_is_answered_in_every_language() {
    let page = |path: &str| std::str::from_utf8(&SITE.files[path]).unwrap();
    let (finnish, english) =
        ("<section class=\"lost\" lang=\"fi\" dir=\"ltr\">", "<section class=\"lost\" lang=\"en\" dir=\"ltr\">");
    has(
        page("404.html"),
        &["js/lost.js", finnish, "Sivua ei löydy", "href=\"/fi/\"", english, "Page not found", "href=\"/en/\""],
    );
    has(page("fi/404.html"), &[finnish, "<h1>Sivua ei löydy</h1>"]);
    assert!(!page("fi/404.html").contains(english) && !page("fi/404.html").contains("lost.js"));
}

#[test]
fn what_hosts_ask_for_by_a_hidden_name_is_published() {
    let site = Site::minimal()
        .with("static/.well-known/security.txt", "Contact: mailto:a@example.org\n")
        .with("static/.DS_Store", "x")
        .with("static/.well-known/.hidden", "x");
    let project = site.unpack();
    let built = crate::harness::run(project.path(), &["build"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let public = project.path().join("public");
    assert!(public.join(".well-known/security.txt").exists());
    assert!(!public.join(".DS_Store").exists() && !public.join(".well-known/.hidden").exists());
}
