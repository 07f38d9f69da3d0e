//! What the look is made of besides styles: words that are explained, a site's own colours, the season in order.

use crate::harness::Site;

const GLOSSARY: &str = "+++\ntitle = \"Vertaisryhmä\"\ndefinition = \"Ihmisiä & heidän tukensa.\"\n+++\n";

/// A page that is written in Finnish alone.
fn page(text: &str) -> String {
    format!("+++\ntitle = \"Sivu\"\n+++\n\n{text}\n")
}

fn with_glossary(text: &str) -> Site {
    Site::minimal().with("content/glossary/peer-group.fi.md", GLOSSARY).with("content/page.fi.md", &page(text))
}

#[test]
fn a_word_of_the_glossary_is_explained_where_a_page_uses_it_first() {
    let text = "## Vertaisryhmä {#group}\n\nLue [vertaisryhmästä](about.md). Ryhmä on eri asia, *vertaisryhmiä* on monta.\n\n- Vertaisryhmän koko\n";
    let site = with_glossary(text).compile().good();
    let page = site.text("fi/page/index.html");
    let term = "<em><a class=\"term\" href=\"/fi/glossary/peer-group/\" \
                data-term=\"Ihmisiä &amp; heidän tukensa.\">vertaisryhmiä</a></em>";
    assert!(page.contains(term), "{page}");
    assert_eq!(page.matches("class=\"term\"").count(), 1, "{page}");
    // Readers of English get the Finnish page with no words explained: the glossary is not theirs.
    assert!(!site.text("en/page/index.html").contains("class=\"term\""));
    // Nor is a term explained on its own page.
    assert!(!site.text("fi/glossary/peer-group/index.html").contains("class=\"term\""));
}

#[test]
fn a_site_may_leave_its_words_unexplained() {
    let site = with_glossary("Vertaisryhmässä puhutaan.");
    let settings = format!("explain_terms = false\n{}", site.text("sitegen.toml"));
    let site = site.with("sitegen.toml", &settings).compile().good();
    assert!(!site.text("fi/page/index.html").contains("class=\"term\""));
}

#[test]
fn a_sites_own_colours_are_a_stylesheet_of_their_own() {
    let plain = Site::minimal().compile().good();
    assert!(!plain.text("fi/index.html").contains("brand.css"));
    let settings = format!("{}\n[branding]\ncolour = \"#5b2a86\"\n", Site::minimal().text("sitegen.toml"));
    let site = Site::minimal().with("sitegen.toml", &settings).compile().good();
    assert!(site.text("fi/index.html").contains("<link rel=\"stylesheet\" href=\"/css/brand.css\">"));
    let style = site.text("css/brand.css");
    assert!(style.starts_with("@layer tokens {\n:root {\n  --primary: light-dark(#5b2a86, #"), "{style}");
    assert!(style.contains("  --band: #5b2a86;\n"), "{style}");
}

#[test]
fn logos_stand_at_the_top_and_at_the_foot_with_their_names() {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"/>";
    let branding = "[branding]\nlogo = \"/img/logo.svg\"\nlogo_says_name = true\n\n\
                    [[branding.funders]]\nid = \"city\"\nlogo = \"/img/city.svg\"\nurl = \"https://example.org/\"\n";
    let settings = format!("{}\n{branding}", Site::minimal().text("sitegen.toml"));
    let site = Site::minimal()
        .with("sitegen.toml", &settings)
        .with("static/img/logo.svg", picture)
        .with("static/img/city.svg", picture)
        .with("i18n/fi/own.ftl", "funder-city = Kaupunki\nsite-footer-text = Hanketta rahoittaa kaupunki.\n")
        .with("i18n/en/own.ftl", "funder-city = The City\nsite-footer-text = The City pays for this.\n");
    let site = site.compile().good();
    let page = site.text("en/index.html");
    let name = "<a class=\"brand\" href=\"/en/\"><img class=\"logo\" src=\"/img/logo.svg\" alt=\"Side by Side\">\n</a>";
    assert!(page.contains(name), "{page}");
    assert!(page.contains("<p>The City pays for this.</p>"), "{page}");
    assert!(
        page.contains("<a href=\"https://example.org/\"><img class=\"logo\" src=\"/img/city.svg\" alt=\"The City\""),
        "{page}"
    );
}

#[test]
fn the_season_is_told_in_the_order_of_time() {
    let site = Site::minimal().edit("sitegen.toml", "end = 2027-06-10", "end = 2027-06-10\napply_by = 2026-12-11");
    let days = |site: &Site| -> Vec<String> {
        let compiled = site.compile().good();
        let (_, timeline) =
            compiled.text("fi/index.html").split_once("<ol class=\"timeline season\">").expect("there is a timeline");
        let starts = timeline.split("<time datetime=\"").skip(1);
        starts.filter_map(|rest| rest.split('"').next()).take(4).map(str::to_owned).collect()
    };
    assert_eq!(days(&site), ["2026-12-11", "2027-01-18", "2027-01-20T17:00", "2027-06-10"]);
    // On the first day of the season there is an event now, which stands for it.
    let site = site.edit("content/events/kickoff.fi.md", "2027-01-20", "2027-01-18");
    assert_eq!(days(&site), ["2026-12-11", "2027-01-18T17:00", "2027-06-10"]);
}
