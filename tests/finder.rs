//! What readers choose by: the facets of activities, the audiences of questions, and the results of a
//! self-check, as they stand in the page before any script has run.

use crate::harness::Site;
use crate::site::has;

/// The minimal site with a list of two activities that differ in everything but their company.
fn two_activities() -> Site {
    Site::minimal()
        .with("content/activities/_index.fi.md", "+++\ntitle = \"Harjoitukset\"\n+++\n")
        .with("content/activities/_index.en.md", "+++\ntitle = \"Activities\"\n+++\n")
        .with("content/activities/walk.fi.md", "+++\ntitle = \"Kävely\"\npurpose = \"Puhutte.\"\nphase = \"working\"\nminutes = 20\nkind = \"visit\"\n+++\n\nKävelkää.\n")
        .with("content/activities/walk.en.md", "+++\ntitle = \"A walk\"\npurpose = \"You talk.\"\n+++\n\nWalk.\n")
}

#[test]
fn the_finder_offers_what_activities_differ_in_and_waits_for_its_script() {
    let site = two_activities().compile();
    let page = site.text("en/activities/index.html");
    has(
        page,
        &[
            "<script src=\"/js/finder.js\" type=\"module\"></script>",
            "data-found=\"Activities that fit: {count} of 2\"",
            " hidden>",
            "<legend>Type</legend>",
            "name=\"kind\" value=\"exercise\"",
            "name=\"kind\" value=\"visit\"> <span>Visit <small>1</small></span>",
            "<option value=\"20\">Up to 20",
            "data-minutes=\"20\"",
        ],
    );
    // All are of one phase and for a pair: there is nothing to choose.
    assert!(!page.contains("name=\"phase\"") && !page.contains("name=\"participants\""), "{page}");
    // What is listed elsewhere is no list to choose from.
    assert!(!site.text("en/phases/working/index.html").contains("finder"));
}

#[test]
fn one_activity_is_no_choice() {
    let site = two_activities();
    let mut alone = site;
    alone.files.remove("content/activities/walk.fi.md");
    alone.files.remove("content/activities/walk.en.md");
    let page = alone.compile();
    assert!(!page.text("fi/activities/index.html").contains("finder"));
}

#[test]
fn questions_are_grouped_by_audience_where_topics_name_one() {
    let topic = |title: &str, more: &str| {
        format!("+++\ntitle = \"{title}\"\n{more}+++\n\n## Miksi {title}? {{#why}}\n\nSiksi.\n")
    };
    let site = Site::minimal()
        .with("content/faq/_index.fi.md", "+++\ntitle = \"Kysymyksiä\"\n+++\n")
        .with("content/faq/a.fi.md", topic("Mentorin asiat", "audience = [\"mentor\"]\n"))
        .with("content/faq/b.fi.md", topic("Yhteiset asiat", ""));
    let page = site.compile();
    let order = [
        "<h2>Kaikille</h2>",
        "<h3><a href=\"/fi/faq/b/\">Yhteiset asiat</a></h3>",
        ">Mentori</a></h2>",
        "<h3><a href=\"/fi/faq/a/\">Mentorin asiat</a></h3>",
    ];
    has(page.text("fi/faq/index.html"), &order);
    has(
        page.text("fi/faq/a/index.html"),
        &["<h2 id=\"why\"><a class=\"anchor\" href=\"#why\">Miksi Mentorin asiat?</a></h2>"],
    );
    // Without an audience there is nothing to group by.
    let plain = site.with("content/faq/a.fi.md", topic("Mentorin asiat", "")).compile();
    assert!(!plain.text("fi/faq/index.html").contains("Kaikille"));
}

#[test]
fn a_question_with_a_link_in_it_does_not_hold_another() {
    let text = "+++\ntitle = \"Asiat\"\n+++\n\n## Mitä [sivu](../about.md) kertoo? {#why}\n\nSen.\n";
    let site = Site::minimal().with("content/faq/a.fi.md", text).compile();
    let page = site.text("fi/faq/a/index.html");
    assert!(page.contains("<h2 id=\"why\">Mitä <a href") && !page.contains("class=\"anchor\""), "{page}");
}

#[test]
fn the_results_of_a_self_check_are_text_before_they_are_said() {
    let site = Site::fixture("features").compile();
    has(
        site.text("fi/lohkot/index.html"),
        &[
            "<p class=\"hint screen-only\">Rastejasi ei tallenneta eikä lähetetä minnekään.</p>",
            "<dl class=\"results\">\n<dt>Jos rastitit kaikki</dt><dd data-when=\"all\">Hyvä hetki.</dd>",
            "<dt>Jos jokin jäi rastittamatta</dt><dd data-when=\"some\">Mieti vielä.</dd>",
            "<p class=\"result\" role=\"status\"></p>",
        ],
    );
}
