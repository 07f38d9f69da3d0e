//! Forms in web pages: every type of field has its control, every control a name, every id is one.

use std::collections::BTreeSet;

use crate::harness::Site;
use crate::site::{FEATURES, has};

#[test]
fn every_field_has_a_control() {
    has(
        FEATURES.text("fi/forms/all/index.html"),
        &[
            "id=\"all\"",
            "data-form=\"all\" data-version=\"3\"",
            "<legend>Tiedot</legend>",
            "<label for=\"all--name\"",
            "Etunimi ja sukunimi",
            "<input type=\"text\" id=\"all--name\" name=\"all.name\" aria-describedby=\"all--name.help",
            " required>",
            "<input type=\"email\" id=\"all--mail\" name=\"all.mail\"",
            " value=\"apu@example.org\">",
            "<input type=\"tel\" id=\"all--phone\" name=\"all.phone\"",
            "<textarea id=\"all--hopes\" name=\"all.hopes\" rows=\"4\"",
            "pp.kk.vvvv",
            "<input type=\"text\" id=\"all--day\" name=\"all.day\" aria-describedby=\"all--day.hint",
            "<input type=\"checkbox\"",
            "id=\"all--terms\" name=\"all.terms\"",
            "<input type=\"checkbox\" id=\"all--themes--career\" name=\"all.themes.career\"",
            "<input type=\"checkbox\" id=\"all--themes--other\" name=\"all.themes.other\"",
            "id=\"all--themes--other--text\"",
            "<input type=\"radio\" id=\"all--frequency--monthly\" name=\"all.frequency\" value=\"monthly\"",
            "id=\"all--frequency--else--text\"",
            "Epäselvä",
            "<input type=\"radio\" id=\"all--clarity--1\" name=\"all.clarity\" value=\"1\"",
            "<input type=\"radio\" id=\"all--clarity--3\" name=\"all.clarity\" value=\"3\"",
            "<legend>Taulukot</legend>",
            "Täytä aktorit yhdessä.",
            "id=\"all--log--2-when\" name=\"all.log.2.when\"",
            "<label for=\"all--grid--strengths\">Vahvuudet</label>",
            "<legend>Työ</legend>",
            "id=\"all--wheel--work--0\" name=\"all.wheel.work\" value=\"0\"",
            "id=\"all--network--1-who\" name=\"all.network.1.who\"",
            "<label for=\"all--sign--name\">",
            "<label for=\"all--sign--date\">",
        ],
    );
}

/// A translation has its own words and the source's shape, types and settings.
#[test]
fn a_translated_form_inherits_what_it_leaves_out() {
    has(
        FEATURES.text("en/forms/all/index.html"),
        &[
            "data-form=\"all\" data-version=\"3\"",
            "<label for=\"all--name\"",
            "First name and surname",
            "name=\"all.name\"",
            " required>",
            " value=\"apu@example.org\">",
            "Fill in together, mentees.",
        ],
    );
}

#[test]
fn every_control_of_a_form_has_a_name_that_can_be_read_out() {
    for page in ["fi/forms/all/index.html", "en/forms/all/index.html", "fi/lohkot/index.html"] {
        let text = FEATURES.text(page);
        let nameless: Vec<_> =
            controls(text).filter(|(at, tag)| !is_named(text, *at, tag)).map(|(_, tag)| tag).collect();
        assert!(controls(text).count() > 20 && nameless.is_empty(), "{page}: {nameless:#?}");
    }
}

/// The opening tags of the controls that a person fills in, and where they begin.
fn controls(page: &str) -> impl Iterator<Item = (usize, &str)> {
    let tags = page.match_indices('<').map(|(at, _)| (at, &page[at..at + page[at..].find('>').unwrap_or(0)]));
    let is_control = |tag: &str| ["<input ", "<textarea ", "<select "].iter().any(|start| tag.starts_with(start));
    tags.filter(move |(_, tag)| is_control(tag) && !tag.contains(" hidden") && !tag.contains("type=\"hidden\""))
}

/// Whether a control has a label, by whatever way.
fn is_named(page: &str, at: usize, tag: &str) -> bool {
    let id = tag.split_once(" id=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(id, _)| id);
    let is_in_label = || page[..at].rfind("<label").is_some_and(|label| !page[label..at].contains("</label>"));
    tag.contains(" aria-label=\"")
        || tag.contains(" aria-labelledby=\"")
        || id.is_some_and(|id| page.contains(&format!("<label for=\"{id}\"")))
        || is_in_label()
}

/// A page has the ids of fields, of their options and of what tells about them; authors choose the first two.
#[test]
fn ids_of_fields_and_of_their_parts_are_never_the_same() {
    let form = "+++\ntitle = \"X\"\n+++\n\n```form x\nradio A {#a help=\"H\"}\n  - B {#b +text}\n  - C {#help}\n\
                text AB {#a-b}\ntext AH {#a-help required}\ntable 2 T {#t}\n  - G {#g}\ntext TG {#t-1-g}\n```\n";
    let site =
        ["fi", "en"].iter().fold(Site::minimal(), |site, code| site.with(&format!("content/forms/x.{code}.md"), form));
    let compiled = site.compile().good();
    let page = compiled.text("en/forms/x/index.html");
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect();
    assert!(ids.len() > 12, "{ids:?}");
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
}
