//! Good sites: what a page's source asks for stands in its HTML.

use std::sync::LazyLock;

use crate::harness::{Compiled, Site};

/// A site with everything that content can say, below a folder of its host.
pub static FEATURES: LazyLock<Compiled> = LazyLock::new(|| Site::fixture("features").compile());

/// The page has these pieces, in this order.
#[track_caller]
pub fn has(page: &str, pieces: &[&str]) {
    let mut rest = page;
    for piece in pieces {
        let at = rest.find(piece).unwrap_or_else(|| panic!("{piece}\nis not in\n{rest}"));
        rest = &rest[at + piece.len()..];
    }
}

#[track_caller]
fn lacks(page: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(!page.contains(piece), "{piece}\nis in\n{page}");
    }
}

#[test]
fn all_is_well_but_for_what_the_policy_tells() {
    assert_eq!(
        FEATURES.report().lines().next(),
        Some("content/news/start.fi.md:1:1 warning translation::missing: This page is not there in the language “en”.")
    );
    assert_eq!(FEATURES.diagnostics.len(), 1);
}

#[test]
fn finnish_text_is_set_as_finnish_is() {
    has(
        FEATURES.text("fi/teksti/index.html"),
        &[
            "<title>Teksti: Rinnakkain-ohjelman kausi – Rinnakkain</title>",
            "<meta name=\"description\" content=\"Kysy: apu@example.org\">",
            "<h1>Teksti: Rinnakkain-ohjelman kausi</h1>",
            "<p>Hän sanoi: ”Kausi alkaa 18. tammikuuta 2027”, ja ’niin’ — kello 8–17… \
             <em>”Lainaus” <strong>lihavana</strong></em>.</p>",
            "<p>Paikkoja on 1\u{a0}200. Aaltosulkeet { a }, {1, 2} ja { $places } jäävät tekstiksi, \
             <code>{ $places }</code> koodiksi.</p>",
            "Päivitetty 21.11.2026",
        ],
    );
}

#[test]
fn english_text_is_set_as_english_is() {
    has(
        FEATURES.text("en/text/index.html"),
        &[
            "<title>Text: the season of Side by Side – Side by Side</title>",
            "<p>They said: “The season starts on 18 January 2027”, and ‘so’ — it’s 8–17… \
             <em>“Quote” <strong>in bold</strong></em>.</p>",
            "<p>There are 1,200 places. A mentees.</p>",
            "Updated 21 November 2026",
        ],
    );
}

#[test]
fn links_lead_to_the_page_in_the_readers_language() {
    has(
        FEATURES.text("fi/teksti/index.html"),
        &[
            "<h2 id=\"links\">Linkit</h2>",
            "<a href=\"/opas/fi/roolit/mentori/\">Rooli</a>",
            "<a href=\"/opas/fi/roolit/mentori/#tasks\">suomeksi</a>",
            "<a href=\"/opas/fi/roolit/mentori/\">juuresta</a>",
            "<a href=\"/opas/fi/roolit/\">kansio</a>",
            "<a href=\"/opas/liite.txt\">tiedosto</a>",
            "<a href=\"/opas/img/pair.svg\">kuva</a>",
            "<a href=\"/opas/fi/teksti/#links\">tämä</a>",
            "<a href=\"mailto:apu@example.org\">Yhdistys &amp; ystävät ry</a>",
            "<a href=\"https://example.com/?a=1&amp;b=2\">https://example.com/?a=1&amp;b=2</a>",
        ],
    );
    has(
        FEATURES.text("en/text/index.html"),
        &["<a href=\"/opas/en/roles/mentor/\">A role</a>", "<a href=\"/opas/en/only-finnish/\">"],
    );
    assert_eq!(FEATURES.text("liite.txt"), "liite\n");
}

#[test]
fn every_element_of_markdown_has_its_html() {
    has(
        FEATURES.text("fi/teksti/index.html"),
        &[
            "<h2 id=\"tyo\">Työ</h2>",
            "<figure><img src=\"/opas/img/pair.svg\" alt=\"Kaksi ihmistä\"",
            "<figcaption>Pari työssä</figcaption></figure>",
            "<p>Rivi<br>\ntoinen<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup> ja <s>poistettu</s>.</p>",
            "<th scope=\"col\">Vasen</th><th scope=\"col\" class=\"center\">Keski</th><th scope=\"col\" class=\"end\">Oikea</th>",
            "<td><em>a</em></td><td class=\"center\">b</td><td class=\"end\">1</td>",
            "<ul class=\"tasks\">\n<li><input type=\"checkbox\" disabled checked",
            "tehty</li>\n<li><input type=\"checkbox\" disabled",
            "tekemättä</li>",
            "<ol start=\"3\">\n<li><p>kolme</p>",
            "<p>neljä</p>\n<p>uusi kappale</p>",
            "<dt>Termi</dt>\n<dd>Selitys.</dd>\n<dd>Toinen.</dd>",
            "<blockquote>\n<p>Lainaus.</p>\n</blockquote>",
            "<code>echo &quot;moi&quot; &lt; tiedosto\n</code>",
            "<hr>",
            "<li id=\"fn-1\" value=\"1\"><p>Alaviite.</p>\n<a href=\"#fnref-1\" role=\"doc-backlink\"",
        ],
    );
}

#[test]
fn a_page_that_is_not_translated_is_shown_and_marked() {
    let page = FEATURES.text("en/only-finnish/index.html");
    has(
        page,
        &[
            "<html lang=\"en\" dir=\"ltr\">",
            "<meta name=\"robots\" content=\"noindex\">",
            "<span>This page has not been translated yet. The text below is in Finnish.</span>",
            "<h1 lang=\"fi\" dir=\"ltr\">Vain suomeksi</h1>",
            "<div class=\"prose\" lang=\"fi\" dir=\"ltr\">\n<p>Tätä ei ole käännetty. \
             <a href=\"/opas/en/roles/mentor/\">Rooli</a>, aktori.</p>",
        ],
    );
    lacks(page, &["rel=\"canonical\"", "hreflang=\"x-default\""]);
    has(FEATURES.text("fi/only-finnish/index.html"), &["rel=\"canonical\"", "<h1>Vain suomeksi</h1>"]);
    lacks(
        FEATURES.text("fi/only-finnish/index.html"),
        &["hreflang=\"en\" href=\"https://", "noindex", "class=\"notice"],
    );
    lacks(FEATURES.text("sitemap.xml"), &["/en/only-finnish/"]);
}

#[test]
fn the_menu_says_which_of_its_pages_are_in_another_language() {
    has(
        FEATURES.text("en/text/index.html"),
        &[
            "<a href=\"/opas/en/text/\" aria-current=\"page\">Text: the season of Side by Side</a>",
            "<a href=\"/opas/en/roles/\">Roles</a>",
            "<a href=\"/opas/en/only-finnish/\" lang=\"fi\" dir=\"ltr\">Vain suomeksi</a>",
        ],
    );
}

#[test]
fn what_is_not_to_be_published_is_nowhere() {
    let paths = FEATURES.paths();
    assert!(paths.contains(&"fi/stories/thanks/index.html") && paths.contains(&"fi/people/aino/index.html"));
    for absent in ["draft", "luonnos", "en/stories", "outi"] {
        assert!(!paths.iter().any(|path| path.contains(absent)), "{absent}");
    }
    for (path, bytes) in &FEATURES.site.tree.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!["Luonnos", "Outi", "oppilaat"].iter().any(|word| text.contains(word)), "{path}");
    }
}

#[test]
fn drafts_are_shown_to_those_who_ask() {
    let mut site = Site::fixture("features");
    site.settings.drafts = true;
    has(site.compile().text("fi/draft/index.html"), &["<h1>Luonnos</h1>"]);
}

#[test]
fn the_season_decides_which_of_two_pages_has_the_address() {
    has(FEATURES.text("fi/tervetuloa/index.html"), &["<h1>Tervetuloa, jäsenet</h1>"]);
    let next = Site::fixture("features").edit("sitegen.toml", "season = \"2027\"", "season = \"2028\"");
    let next = next.edit("content/events/kickoff.fi.md", "season = \"2027\"", "season = \"2028\"").compile();
    has(next.text("fi/tervetuloa/index.html"), &["<h1>Tervetuloa, oppilaat</h1>"]);
    has(next.text("fi/teksti/index.html"), &["”Kausi alkaa 17. tammikuuta 2028”"]);
}

#[test]
fn byte_order_marks_and_windows_line_ends_change_nothing() {
    let mut site = Site::fixture("features");
    for (path, bytes) in &mut site.files {
        if [".md", ".ftl", ".toml"].iter().any(|ending| path.ends_with(ending)) {
            let text = String::from_utf8(std::mem::take(bytes)).unwrap();
            *bytes = format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes();
        }
    }
    let windows = site.compile();
    assert_eq!(windows.report(), FEATURES.report());
    assert_eq!(windows.paths(), FEATURES.paths());
    for (path, bytes) in &windows.site.tree.files {
        // A PDF carries the hashes of what it was made of.
        let same = FEATURES.site.tree.files[path] == *bytes;
        assert!(same, "{path}:\n{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_name_is_the_same_in_either_composition() {
    let text = "+++\ntitle = \"Nimet\"\n+++\n\n## P\u{e4}iv\u{e4} {#pa\u{308}iva\u{308}}\n\n\
                [kuva](/img/pa\u{308}iva\u{308}.svg) [t\u{e4}h\u{e4}n](#p\u{e4}iv\u{e4}) [koodattu](/img/p%C3%A4iv%C3%A4.svg)\n";
    let site = Site::minimal().with("static/img/p\u{e4}iv\u{e4}.svg", "<svg/>").with("content/names.fi.md", text);
    has(
        site.compile().good().text("fi/names/index.html"),
        &[
            "<h2 id=\"p\u{e4}iv\u{e4}\">",
            "<a href=\"/img/p\u{e4}iv\u{e4}.svg\">kuva</a>",
            "<a href=\"/fi/names/#p\u{e4}iv\u{e4}\">",
            "<a href=\"/img/p\u{e4}iv\u{e4}.svg\">koodattu</a>",
        ],
    );
}

#[test]
fn each_page_names_its_counterparts() {
    let links = |page: &str| {
        let lines = FEATURES
            .text(page)
            .lines()
            .filter(|line| line.contains("rel=\"canonical\"") || line.contains("\" hreflang="));
        let lines = lines.filter(|line| line.starts_with("<link"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let alternates = [
        "<link rel=\"alternate\" hreflang=\"fi\" href=\"https://example.org/opas/fi/teksti/\">",
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/opas/en/text/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/opas/\">",
    ];
    assert_eq!(
        links("fi/teksti/index.html")[0],
        "<link rel=\"canonical\" href=\"https://example.org/opas/fi/teksti/\">"
    );
    assert_eq!(links("fi/teksti/index.html")[1..], alternates);
    assert_eq!(links("en/text/index.html")[0], "<link rel=\"canonical\" href=\"https://example.org/opas/en/text/\">");
    assert_eq!(links("en/text/index.html")[1..], alternates);
    has(
        FEATURES.text("sitemap.xml"),
        &[
            "<url><loc>https://example.org/opas/fi/teksti/</loc><lastmod>2026-11-21</lastmod>\
             <xhtml:link rel=\"alternate\" hreflang=\"fi\" href=\"https://example.org/opas/fi/teksti/\"/>\
             <xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/opas/en/text/\"/></url>",
            "<url><loc>https://example.org/opas/en/text/</loc>",
        ],
    );
    assert_eq!(
        FEATURES.text("robots.txt"),
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/opas/sitemap.xml\n"
    );
}

#[test]
fn the_door_offers_the_languages_and_lost_readers_are_met_in_theirs() {
    has(FEATURES.text("index.html"), &["hreflang=\"fi\" href=\"/opas/fi/\"", "hreflang=\"en\" href=\"/opas/en/\""]);
    has(
        FEATURES.text("fi/404.html"),
        &["<html lang=\"fi\"", "noindex", "<h1>Sivua ei löydy</h1>", "href=\"/opas/fi/\""],
    );
    has(FEATURES.text("en/404.html"), &["<html lang=\"en\"", "noindex", "href=\"/opas/en/\""]);
    // At the root nobody knows in which language a reader is lost.
    has(
        FEATURES.text("404.html"),
        &["noindex", "<h2>Sivua ei löydy</h2>", "href=\"/opas/fi/\"", "<h2>Page not found</h2>", "href=\"/opas/en/\""],
    );
}

#[test]
fn a_site_replaces_words_templates_and_files_one_by_one() {
    let page = FEATURES.text("fi/teksti/index.html");
    has(page, &["<nav class=\"breadcrumbs\" aria-label=\"Olet tässä\">", "<footer class=\"own\">Rinnakkain: "]);
    lacks(page, &["site-footer"]);
    has(FEATURES.text("en/text/index.html"), &["aria-label=\"You are here\"", "<footer class=\"own\">Side by Side: "]);
    let styled = Site::minimal().with("static/css/guide.css", "body {}\n").compile().good();
    assert_eq!(styled.text("css/guide.css"), "body {}\n");
}

#[test]
fn the_address_of_the_command_line_takes_the_place_of_the_one_in_the_settings() {
    let mut site = Site::fixture("features");
    site.settings.base_url = Some("https://preview.example.net".to_owned());
    let preview = site.compile();
    has(
        preview.text("fi/teksti/index.html"),
        &["href=\"https://preview.example.net/fi/teksti/\"", "<a href=\"/fi/roolit/mentori/\">Rooli</a>"],
    );
    lacks(preview.text("sitemap.xml"), &["example.org", "/opas/"]);
}

#[test]
fn blocks_are_drawn_and_said() {
    has(
        FEATURES.text("fi/lohkot/index.html"),
        &[
            "id=\"programme\"",
            "role=\"group\"",
            "<li class=\"process-step\"><p class=\"process-label\"><a href=\"/opas/fi/phases/tyoskentely/\">Alku</a></p>\
             <p class=\"process-note\">Valmistaudu</p></li>",
            "Jos kyllä, kohta 3, ”Tapaaminen”. Jos ei, kohta 4, ”Loppu”.",
            "Toistetaan kohdasta 1, ”Alku”.",
            "<li class=\"process-outcome\"><p class=\"process-label\">Loppu</p></li>",
            "id=\"ready-time\"",
            "Minulla on aikaa",
            "Hyvä hetki.",
            "Mieti vielä.",
        ],
    );
    has(FEATURES.text("fi/events/kickoff/index.html"), &["17–17.30", "Kahvi", "Aulassa", "17", "Ohjelma"]);
    has(FEATURES.text("en/events/kickoff/index.html"), &["20 January 2027, 17:00–19:30"]);
}

#[test]
fn each_kind_of_embed_shows_what_it_names() {
    let page = FEATURES.text("fi/lohkot/index.html");
    has(
        page,
        &[
            "<h2 id=\"embeds\">Upotukset</h2>",
            "<h3 id=\"roles-mentor\"><a href=\"/opas/fi/roolit/mentori/\">Mentori</a></h3>\n\n<p class=\"lede\">Kuuntelee ja kysyy.</p>",
            "<h4 id=\"roles-mentor_does\">",
            "<li>Varaa aikaa</li>",
            "<h4 id=\"roles-mentor-tasks\">Tehtävät</h4>",
            "<h3><a href=\"/opas/fi/activities/goals/\">Tavoitteet</a></h3>",
            "1\u{a0}h 30\u{a0}min",
            "<h4 id=\"faq-pairs-who\"><a class=\"anchor\" href=\"#faq-pairs-who\">Kuka muodostaa parit?</a></h4>",
            "id=\"all-1\"",
            "id=\"all-2\"",
            "<h3><a href=\"/opas/fi/events/kickoff/\">Aloitus</a></h3>",
            "<h3><a href=\"/opas/fi/partners/union/\">Liitto</a></h3>",
            "<a href=\"/opas/fi/glossary/mentoring/\">Mentorointi</a>",
            "<h3><a href=\"/opas/fi/people/aino/\">Aino</a></h3>",
            "suomi, pohjoissaame",
        ],
    );
    // In English the pages that are embedded speak English where they can, and say so where they cannot.
    has(
        FEATURES.text("en/lohkot/index.html"),
        &[
            "<div class=\"prose\" lang=\"fi\" dir=\"ltr\">",
            "<section class=\"embed\" aria-labelledby=\"roles-mentor\" lang=\"en\" dir=\"ltr\">",
            "<h3 id=\"roles-mentor\"><a href=\"/opas/en/roles/mentor/\">Mentor</a></h3>",
        ],
    );
}

#[test]
fn no_page_has_an_id_twice() {
    for (path, bytes) in FEATURES.site.tree.files.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut ids: Vec<_> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{path}: {twice:?}");
    }
}
