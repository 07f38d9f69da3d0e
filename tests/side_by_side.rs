//! Agreements in several languages side by side: the bundled one in Finnish and English, and a fixture
//! in Finnish and Arabic that has every type of field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use sitegen::answers::leaves;
use sitegen::compile;

use crate::harness::{Compiled, Site};
use crate::html::page::{Element, Page};
use crate::published::SITE;

/// The page of the fixture.
const PATH: &str = "fi/agreements/trial/fi-ar/index.html";

static ARABIC: LazyLock<Compiled> = LazyLock::new(|| Site::fixture("side-by-side").compile().good());

fn page(html: &str) -> Page {
    Page::read(html)
}

fn attribute<'a>(element: &'a Element, name: &str) -> &'a str {
    element.attributes.get(name).map_or("", String::as_str)
}

fn has_class(element: &Element, class: &str) -> bool {
    attribute(element, "class").split(' ').any(|one| one == class)
}

#[test]
fn clauses_stand_in_rows_and_each_column_says_its_language_and_direction() {
    let page = page(ARABIC.text(PATH));
    let rows = page.elements.iter().filter(|element| has_class(element, "row") && !has_class(element, "column-heads"));
    let columns: Vec<(&str, &str)> = page
        .elements
        .iter()
        .filter(|element| has_class(element, "column"))
        .map(|element| (attribute(element, "lang"), attribute(element, "dir")))
        .collect();
    // Ten blocks, three items and three steps of which each is a clause, and the footnotes.
    assert_eq!(rows.count() * 2, columns.len());
    assert!(columns.len() >= 2 * 14, "{columns:?}");
    assert!(columns.chunks(2).all(|row| row == [("fi", "ltr"), ("ar", "rtl")]), "{columns:?}");
}

#[test]
fn a_clause_is_read_in_the_first_language_and_then_in_the_next() {
    let html = ARABIC.text(PATH);
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is not in the page"));
    let order = [
        at("Pidämme luottamukselliset asiat"),
        at("نحفظ الأمور السرية"),
        at("Tulemme ajoissa ja valmistautuneina"),
        at("نأتي في الموعد"),
        at("Mentorin nimi"),
        at("اسم المرشد"),
        at("name=\"trial-agreement.mentor-name\""),
        at("البريد الإلكتروني"),
    ];
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn there_is_one_set_of_fields_by_the_names_of_the_form() {
    let loaded = Site::fixture("side-by-side").sources();
    let content = compile::read(&loaded).value.expect("the fixture can be read");
    let (_, form) = content.find_form("trial-agreement").expect("it has a form");
    let defined: BTreeSet<String> =
        leaves(&form).into_iter().map(|leaf| format!("trial-agreement.{}", leaf.path)).collect();
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    let page = page(ARABIC.text(PATH));
    let is_asked = |name: &str| name.starts_with("trial-agreement");
    for control in page.elements.iter().filter(|element| is_asked(attribute(element, "name"))) {
        // The buttons of a group share its name.
        *shown.entry(attribute(control, "name").to_owned()).or_default() +=
            usize::from(attribute(control, "type") != "radio");
    }
    assert_eq!(shown.keys().cloned().collect::<BTreeSet<_>>(), defined);
    assert!(shown.values().all(|times| *times < 2), "{shown:?}");
}

#[test]
fn every_question_is_asked_in_both_languages_and_every_id_is_there_once() {
    let page = page(ARABIC.text(PATH));
    let ids: Vec<&str> =
        page.elements.iter().map(|element| attribute(element, "id")).filter(|id| !id.is_empty()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    // What a control is named and described by is there.
    for element in &page.elements {
        for name in ["for", "aria-labelledby", "aria-describedby"] {
            for id in attribute(element, name).split_whitespace() {
                assert!(ids.contains(&id), "there is no {id}");
            }
        }
    }
    // Wherever the form speaks, it speaks twice: a mark for each language, in this order.
    let mut said = page.elements.iter().skip_while(|element| attribute(element, "data-form").is_empty());
    let mut pairs = 0;
    while let Some(element) = said.next() {
        if has_class(element, "said") {
            let languages: Vec<&str> = said
                .clone()
                .filter(|one| one.attributes.contains_key("lang"))
                .take(2)
                .map(|one| attribute(one, "lang"))
                .collect();
            assert_eq!(languages, ["fi", "ar"]);
            pairs += 1;
        }
    }
    assert!(pairs >= 50, "{pairs}");
}

#[test]
fn links_within_the_page_stay_where_all_languages_are() {
    let page = page(ARABIC.text(PATH));
    let own: Vec<&str> = page
        .elements
        .iter()
        .map(|element| attribute(element, "href"))
        .filter(|href| href.ends_with("#promises"))
        .collect();
    assert_eq!(own, ["/fi/agreements/trial/fi-ar/#promises"; 2]);
    let headings: Vec<&str> =
        page.elements.iter().filter(|element| element.name == "h2").map(|element| attribute(element, "id")).collect();
    assert_eq!(headings[..2], ["promises", "ar-promises"]);
}

#[test]
fn every_language_leads_to_it_and_it_is_an_alternate_of_none() {
    let url = "/fi/agreements/trial/fi-ar/";
    for (path, label) in [
        ("fi/agreements/trial/index.html", "Lue rinnakkain: suomi ja arabia"),
        ("ar/agreements/trial/index.html", "اقرأ جنبًا إلى جنب: الفنلندية والعربية"),
    ] {
        let html = ARABIC.text(path);
        assert!(html.contains(label), "{path}");
        let links = page(html).elements.iter().filter(|element| attribute(element, "href") == url).count();
        assert_eq!(links, 1, "{path}");
        assert_eq!(html.contains("fi-ar/trial-fi-ar.pdf"), cfg!(feature = "pdf"), "{path}");
    }
    let page = page(ARABIC.text(PATH));
    let alternates: Vec<&str> = page
        .elements
        .iter()
        .filter(|element| attribute(element, "rel") == "alternate")
        .map(|element| attribute(element, "hreflang"))
        .collect();
    assert_eq!(alternates, ["x-default"]);
    let offered: Vec<&str> = page
        .elements
        .iter()
        .filter(|element| {
            element.name == "a" && !attribute(element, "hreflang").is_empty() && attribute(element, "type").is_empty()
        })
        .map(|element| attribute(element, "href"))
        .collect();
    assert_eq!(offered, ["/fi/agreements/trial/", "/ar/agreements/trial/"]);
    let sitemap = ARABIC.text("sitemap.xml");
    assert!(sitemap.contains("<url><loc>https://example.org/fi/agreements/trial/fi-ar/</loc></url>"));
}

#[test]
fn three_languages_have_a_column_each_and_the_first_may_run_from_right_to_left() {
    let site = Site::fixture("side-by-side");
    let english = site
        .text("content/agreements/trial.fi.md")
        .replace("title = \"Mentorointisopimus\"", "title = \"Trial agreement\"");
    let english = english.replace("filled_by = \"pair\"\ncopies = 2\nparallel = [\"fi\", \"ar\"]\n", "");
    let site = site
        .edit("sitegen.toml", "[[seasons]]", "[[languages]]\ncode = \"en\"\nfallback = [\"fi\"]\n\n[[seasons]]")
        .edit("sitegen.toml", "[translation.checks]", "[translation.checks]\nleftover = \"off\"")
        .edit("content/agreements/trial.fi.md", "[\"fi\", \"ar\"]", "[\"ar\", \"fi\", \"en\"]")
        .with("content/agreements/trial.en.md", english)
        .compile()
        .good();
    let page = page(site.text("ar/agreements/trial/ar-fi-en/index.html"));
    assert_eq!(attribute(&page.elements[0], "dir"), "rtl");
    let columns: Vec<&str> = page
        .elements
        .iter()
        .filter(|element| has_class(element, "column"))
        .map(|element| attribute(element, "lang"))
        .collect();
    assert!(columns.chunks(3).all(|row| row == ["ar", "fi", "en"]), "{columns:?}");
}

#[test]
fn the_agreement_of_the_programme_is_there_in_finnish_and_english() {
    let path = "fi/sopimukset/parin-sopimus/fi-en/index.html";
    let html = String::from_utf8(SITE.files[path].clone()).expect("a page is text");
    for words in ["Parin sopimus", "Pair agreement", "Mentorin nimi", "Name of mentor"] {
        assert!(html.contains(words), "{words}");
    }
    let names = |path: &str| -> BTreeSet<String> {
        let html = String::from_utf8(SITE.files[path].clone()).expect("a page is text");
        let page = page(&html);
        let names =
            page.elements.iter().filter(|element| element.name != "meta").map(|element| attribute(element, "name"));
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    assert_eq!(names(path), names("en/agreements/pair-agreement/index.html"));
}

#[cfg(feature = "pdf")]
mod print {
    use std::fs;
    use std::process::Command;

    use serde_json::{Value, json};

    use super::{ARABIC, BTreeSet, Site};
    use crate::harness::{put, run};
    use crate::published::{fetched_tool, root, scratch};

    const PDF: &str = "fi/agreements/trial/fi-ar/trial-fi-ar.pdf";

    /// What a tool says of the fixture's PDF.
    fn told(tool: &str, name: &str, pdf: &[u8]) -> Value {
        let path = scratch(name).join("side-by-side.pdf");
        put(&path, pdf);
        let output = Command::new(fetched_tool("python/bin/python")).arg(root().join(tool)).arg(&path).output();
        let output = output.expect("Python can be started");
        let all: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        all[path.to_str().expect("its name is text")].clone()
    }

    fn pdf() -> &'static [u8] {
        let files = &ARABIC.site.tree.files;
        files.iter().find(|(path, _)| path.as_str() == PDF).expect("it was printed").1
    }

    #[test]
    fn right_to_left_beside_left_to_right_conforms_and_each_text_is_tagged_with_its_language() {
        let facts = told("tests/pdf/facts.py", "side-by-side-facts", pdf());
        assert_eq!((&facts["ua1"], &facts["a2a"]), (&json!([]), &json!([])));
        assert_eq!(facts["language"], "fi");
        assert_eq!(facts["title"], "Mentorointisopimus / اتفاقية الإرشاد");
        // Whatever has Arabic letters in it stands in an element that says so.
        let spoken = told("tests/tools/spoken.py", "side-by-side-spoken", pdf());
        let texts: Vec<(&str, &str)> = spoken["spoken"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| (one["lang"].as_str().unwrap_or_default(), one["text"].as_str().unwrap_or_default()))
            .collect();
        let is_arabic = |text: &str| text.chars().any(|letter| ('\u{600}'..='\u{6FF}').contains(&letter));
        let arabic: Vec<_> = texts.iter().filter(|(_, text)| is_arabic(text)).collect();
        assert!(arabic.len() > 50, "{}", arabic.len());
        let wrong: Vec<_> = texts
            .iter()
            .filter(|(lang, text)| is_arabic(text) != (*lang == "ar") && text.chars().any(char::is_alphabetic))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_field_is_called_by_both_languages_and_there_is_one_set() {
        let read = sitegen::render::pdf::read(pdf()).expect("it is ours");
        let names: BTreeSet<&str> = read.fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), read.fields.len());
        let alone = &ARABIC.site.tree.files;
        let alone = alone.iter().find(|(path, _)| path.as_str() == "ar/agreements/trial/trial.pdf").expect("printed").1;
        let alone = sitegen::render::pdf::read(alone).expect("it is ours");
        assert_eq!(names, alone.fields.iter().map(|(name, _)| name.as_str()).collect::<BTreeSet<_>>());
        let facts = told("tests/tools/spoken.py", "side-by-side-fields", pdf());
        let label = |name: &str| facts["labels"][name].as_str().unwrap_or_default().to_owned();
        assert_eq!(label("trial-agreement.mentor-name"), "Osapuolet: Mentorin nimi / الطرفان: اسم المرشد");
        assert_eq!(
            label("trial-agreement.goals.2.goal"),
            "Tavoitteet: Tavoitteet 2: Tavoite / الأهداف: الأهداف 2: الهدف"
        );
    }

    #[test]
    fn answers_open_in_one_language_and_in_both() {
        let folder = Site::fixture("side-by-side").unpack();
        let answers = json!({ "form": "trial-agreement", "version": 1, "answers": {
            "mentor-name": "Äiti Šakki", "goals": [{ "goal": "Työ" }], "clarity": 4, "frequency": "other",
            "frequency-other-text": "Kesällä", "balance": { "work": 3 }, "promise": true,
        } });
        put(&folder.path().join("answers.json"), answers.to_string());
        let fill = ["form", "fill", "trial-agreement", "--data", "answers.json", "--in", "fi-ar", "-o", "out.pdf"];
        let ended = run(folder.path(), &fill);
        assert_eq!(ended.code, 0, "{}", ended.stderr);
        let ended = run(folder.path(), &["form", "data", "out.pdf"]);
        let data: Value = serde_json::from_str(&ended.stdout).expect("it prints JSON");
        assert_eq!(data, answers, "{}", ended.stderr);
        let facts = told(
            "tests/pdf/facts.py",
            "side-by-side-filled",
            &fs::read(folder.path().join("out.pdf")).expect("written"),
        );
        assert_eq!((&facts["ua1"], &facts["a2a"]), (&json!([]), &json!([])));

        let ended = run(
            folder.path(),
            &["form", "fill", "trial-agreement", "--data", "answers.json", "--in", "ar-fi", "-o", "x.pdf"],
        );
        assert_eq!(ended.code, 2);
        assert!(ended.stderr.contains("fi-ar"), "{}", ended.stderr);
    }
}
