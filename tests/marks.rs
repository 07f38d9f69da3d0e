//! Marks for translators: in a build that asks for them, and in no other.

use sitegen::diagnostic::has_errors;

use std::fs;

use crate::harness::{Compiled, Site, files_below, put, run};
use crate::translations::commit;

/// The minimal site, its English marked, with a page that is not translated.
fn marked(language: &str) -> Compiled {
    let mut site = site();
    site.settings.translate = Some(language.to_owned());
    site.compile()
}

fn site() -> Site {
    Site::minimal()
        .with("i18n/en/own.ftl", "# Said by\n# screen readers.\nmenu = Contents\n")
        .with("content/only.fi.md", "+++\ntitle = \"Vain suomeksi\"\n+++\n\n## Otsikko\n\nEi vielä.\n\n- Kohta\n")
}

#[test]
fn a_fallback_page_is_outlined_block_by_block() {
    let compiled = marked("en").good();
    let page = compiled.text("en/only/index.html");
    for expected in [
        "<h2 data-sitegen-key=\"only\" data-sitegen-state=\"untranslated\" data-sitegen-source=\"## Otsikko\" data-sitegen-place=\"content/only.fi.md:5\" id=",
        "<p data-sitegen-key=\"only\" data-sitegen-state=\"untranslated\" data-sitegen-source=\"Ei vielä.\" data-sitegen-place=\"content/only.fi.md:7\">",
        "<li data-sitegen-key=\"only\" data-sitegen-state=\"untranslated\" data-sitegen-source=\"- Kohta\" data-sitegen-place=\"content/only.fi.md:9\">",
        "<h1 data-sitegen-key=\"only#_head/title\" data-sitegen-state=\"untranslated\" data-sitegen-source=\"Vain suomeksi\" data-sitegen-place=\"content/only.fi.md:2\" lang=\"fi\"",
        "<aside class=\"sitegen-panel\" aria-label=\"Translation\"",
        "<script src=\"/_sitegen/translate.js\" defer></script>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
}

#[test]
fn a_message_tells_its_key_source_note_and_place() {
    let compiled = marked("en").good();
    let page = compiled.text("en/about/index.html");
    let skip = "<span class=\"sitegen-text\" data-sitegen-key=\"skip-to-content\" data-sitegen-state=\"translated\" \
                data-sitegen-source=\"skip-to-content = Siirry sisältöön\" data-sitegen-place=\"bundled/i18n/en/interface.ftl:";
    assert!(page.contains(skip), "{page}");
    // In an attribute it is listed and not marked.
    assert!(page.contains("<li><button type=\"button\" data-sitegen-key=\"languages\""), "{page}");
    let comment = "data-sitegen-comment=\"Said by\nscreen readers.\" data-sitegen-place=\"i18n/en/own.ftl:3\"";
    assert!(page.contains(comment), "{page}");
    // A page that is translated says which file it is.
    assert!(page.contains(
        "<p data-sitegen-key=\"about\" data-sitegen-state=\"translated\" data-sitegen-place=\"content/about.en.md:"
    ));
}

/// A project whose English page `about` has one section that is old and lacks another; git knows the rest.
fn outdated() -> tempfile::TempDir {
    let folder = site().unpack();
    let accepted = run(folder.path(), &["i18n", "accept", "--all"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    commit(folder.path());
    let path = folder.path().join("content/about.fi.md");
    let text = fs::read_to_string(&path).unwrap().replace("Kaikille.", "Aivan kaikille.");
    put(&path, text + "\n## Uutta {#new}\n\nSe & tämä.\n");
    folder
}

/// The page `about` in a copy for the translators into English.
fn outdated_page(folder: &std::path::Path) -> String {
    let built = run(folder, &["build", "--translate", "en", "-o", "preview"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    fs::read_to_string(folder.join("preview/en/about/index.html")).unwrap()
}

#[test]
fn what_is_out_of_date_is_outlined_and_tells_what_has_changed() {
    let folder = outdated();
    let page = outdated_page(folder.path());
    let stale = "data-sitegen-state=\"stale\" data-sitegen-place=\"content/about.en.md:18\" data-sitegen-section=\"about#kenelle\"";
    for expected in [
        stale,
        "<h3 data-sitegen-key=\"about\" data-sitegen-state=\"stale\" data-sitegen-place=\"content/about.en.md:16\" data-sitegen-section=\"about#kenelle\"",
        "<div class=\"sitegen-change\" data-section=\"about#kenelle\" hidden>\n<p>What has changed in the source: <code>content/about.fi.md:13</code></p>",
        "lang=\"fi\" dir=\"ltr\">### Kenelle\n\n<del>Kaikille.</del><ins>Aivan kaikille.</ins></div>",
        "<code>sitegen i18n accept about.en#kenelle</code>\n<code>kenelle = &quot;",
        // What the translation has nothing of is listed.
        "<li><button type=\"button\" data-sitegen-key=\"about#new\" data-sitegen-state=\"stale\" data-sitegen-place=\"content/about.fi.md:17\" data-sitegen-section=\"about#new\">",
        "<p>New in the source, not in the translation yet: <code>content/about.fi.md:17</code></p>",
        "## Uutta {#new}\n\nSe &amp; tämä.</div>",
        // The word to readers is a message too, although no template has asked for it.
        "<span class=\"sitegen-text\" data-sitegen-key=\"stale-notice-section\" data-sitegen-state=\"translated\"",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let why = page.split("<h2 ").nth(1).unwrap().split('>').next().unwrap();
    assert!(why.contains("data-sitegen-state=\"translated\"") && !why.contains("section"), "{why}");
    // Without git nobody knows what it said.
    fs::remove_dir_all(folder.path().join(".git")).unwrap();
    let page = outdated_page(folder.path());
    assert!(page.contains("what it said before is not known: <code>content/about.fi.md:13</code>"), "{page}");
    assert!(page.contains("dir=\"ltr\">### Kenelle\n\nAivan kaikille.</div>") && !page.contains("<ins>"), "{page}");
}

#[test]
fn messages_that_no_template_asks_for_are_marked_too() {
    let compiled = marked("en").good();
    let mark = |path: &str, id: &str| {
        let page = compiled.text(path);
        let opening =
            format!("<span class=\"sitegen-text\" data-sitegen-key=\"{id}\" data-sitegen-state=\"translated\"");
        assert!(page.contains(&opening), "{path} {id}: {page}");
    };
    mark("en/only/index.html", "fallback-notice");
    mark("en/404.html", "not-found-title");
    mark("en/activities/goals/index.html", "activity-kind-exercise");
    mark("en/activities/goals/index.html", "site-name");
}

#[test]
fn what_a_new_language_was_given_to_begin_with_is_outlined() {
    let folder = site()
        .with("i18n/fi/own.ftl", "seats = { $count ->\n    [one] Yksi paikka\n   *[other] { $count } paikkaa\n}\n")
        .with("i18n/en/own.ftl", "seats = { $count ->\n    [one] One seat\n   *[other] { $count } seats\n}\n")
        .with("themes/guide/web/footer.html", "<footer>{{ t(id=\"seats\", count=3) }}</footer>\n")
        .unpack();
    let page = |expected: &str| {
        let built = run(folder.path(), &["build", "--translate", "sv", "-o", "preview"]);
        assert_eq!(built.code, 0, "{}", built.stderr);
        let page = fs::read_to_string(folder.path().join("preview/sv/only/index.html")).unwrap();
        let mark = format!("data-sitegen-key=\"seats\" data-sitegen-state=\"{expected}\"");
        assert!(page.contains(&mark), "{mark}: {page}");
    };
    let made = run(folder.path(), &["i18n", "scaffold", "sv"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let path = folder.path().join("i18n/sv/own.ftl");
    let words = fs::read_to_string(&path).unwrap();
    assert!(words.contains("*[other] { $count } paikkaa"), "{words}");
    page("untranslated");
    put(&path, words.replace("Yksi paikka", "En plats").replace("paikkaa", "platser"));
    page("translated");
}

#[test]
fn only_the_language_that_is_asked_for_is_marked() {
    let compiled = marked("en").good();
    for (path, bytes) in &compiled.site.tree.files {
        let (path, text) = (path.as_str(), String::from_utf8_lossy(bytes));
        if path.ends_with(".html") {
            assert_eq!(text.contains("sitegen-panel"), path.starts_with("en/"), "{path}");
        }
        let is_left = text.chars().any(|c| ('\u{F0000}'..='\u{F0003}').contains(&c));
        assert!(!is_left, "{path}");
    }
}

#[test]
fn no_other_build_has_anything_of_it() {
    let mut marks = 0;
    for (mut site, code) in [(Site::minimal(), "fi"), (Site::fixture("features"), "en")] {
        let plain = site.compile();
        assert!(!has_errors(&plain.diagnostics));
        for (path, bytes) in &plain.site.tree.files {
            let text = String::from_utf8_lossy(bytes);
            assert!(!path.as_str().starts_with("_sitegen"), "{path}");
            for trace in ["sitegen-", "_sitegen", "\u{F0000}", "\u{F0001}", "\u{F0002}", "\u{F0003}"] {
                let own = path.as_str().ends_with(".pdf") || path.as_str().contains("/js/");
                assert!(own || !text.contains(trace), "{path}: {trace:?}");
            }
        }
        // A marked page without its marks is the page: nothing else depends on the flag.
        site.settings.translate = Some(code.to_owned());
        let marked = site.compile();
        for (path, bytes) in plain.site.tree.files.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
            let (plain, text) = (std::str::from_utf8(bytes).unwrap(), marked.text(path.as_str()));
            marks += text.matches("data-sitegen-key").count();
            assert_eq!(without_marks(text), plain, "{path}");
        }
    }
    assert!(marks > 300, "{marks}");
}

/// A page with everything of ours taken away.
fn without_marks(page: &str) -> String {
    let mut page = page.to_owned();
    if let Some(start) = page.find("<aside class=\"sitegen-panel\"") {
        let end = start + page[start..].find("</script>\n").unwrap() + "</script>\n".len();
        page.replace_range(start..end, "");
    }
    page =
        page.lines().filter(|line| !line.contains("_sitegen/translate.css")).map(|line| format!("{line}\n")).collect();
    while let Some(start) = page.find("<span class=\"sitegen-text\"") {
        let inner = start + page[start..].find('>').unwrap() + 1;
        let end = inner + page[inner..].find("</span>").unwrap();
        page.replace_range(end..end + "</span>".len(), "");
        page.replace_range(start..inner, "");
    }
    while let Some(start) = page.find(" data-sitegen-") {
        let value = start + page[start..].find("=\"").unwrap() + 2;
        let end = value + page[value..].find('"').unwrap() + 1;
        page.replace_range(start..end, "");
    }
    page
}

#[test]
fn the_flag_belongs_to_build_and_names_a_language_of_the_site() {
    let folder = Site::minimal().unpack();
    let built = run(folder.path(), &["build", "--translate", "en", "-o", "preview"]);
    assert_eq!((built.code, built.stderr.as_str()), (0, ""));
    let files = files_below(&folder.path().join("preview")).unwrap();
    assert!(files.contains_key("_sitegen/translate.js") && files.contains_key("_sitegen/translate.css"));
    let wrong = run(folder.path(), &["build", "--translate", "fo"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.stderr.contains("The site has no language “fo”") && wrong.stderr.contains("“fi”?"),
        "{}",
        wrong.stderr
    );
}

#[test]
fn a_click_tells_where_a_text_comes_from() {
    let folder = outdated();
    outdated_page(folder.path());
    crate::browser::tell(&["marks.test.mjs"], &[("SITE", folder.path().join("preview").as_os_str())]);
}
