//! A theme of the site's own that extends another, and the page that tells what a template may use.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sitegen::compile::warm::{Change, Warm};
use sitegen::source::SourceFile;

use crate::harness::Site;

/// A site with the theme `own`, which extends `guide`.
fn themed() -> Site {
    let site = Site::minimal().with("themes/own/theme.toml", "extends = \"guide\"\n");
    site.edit("sitegen.toml", "source_language", "theme = \"own\"\nsource_language")
}

#[test]
fn a_theme_that_changes_nothing_draws_what_it_extends() {
    let plain = Site::minimal().compile().good();
    let themed = themed().compile().good();
    assert_eq!(themed.paths(), plain.paths());
    for path in plain.paths().into_iter().filter(|path| path.ends_with(".html") || path.ends_with(".css")) {
        assert_eq!(themed.text(path), plain.text(path), "{path}");
    }
}

#[test]
fn one_template_takes_the_place_of_another_in_all_that_include_it() {
    let site = themed().with("themes/own/web/footer.html", "<footer>Oma alaosa</footer>").compile().good();
    for path in ["fi/index.html", "en/index.html", "fi/roles/mentor/index.html"] {
        let page = site.text(path);
        assert!(page.contains("<footer>Oma alaosa</footer>") && !page.contains("site-footer"), "{path}");
    }
}

#[test]
fn one_block_takes_the_place_of_another() {
    let own =
        "{% extends \"guide/role.html\" %}\n{% block eyebrow %}{{ super() }}<p>Oma: {{ page.title }}</p>{% endblock %}";
    let base = "{% extends 'guide/base.html' %}{% block head %}{{ super() }}<link rel=\"stylesheet\" href=\"{{ site.root }}css/own.css\">{% endblock %}";
    let site = themed()
        .with("themes/own/web/role.html", own)
        .with("themes/own/web/base.html", base)
        .with("themes/own/static/css/own.css", "a { color: red }");
    let site = site.compile().good();
    let role = site.text("fi/roles/mentor/index.html");
    assert!(role.contains("<p>Oma: Mentori</p>") && role.contains("class=\"eyebrow\""), "{role}");
    // What stands behind the block is still that of the theme that is extended, on every page.
    assert!(role.contains("<p class=\"lede\""), "{role}");
    for path in site.paths().into_iter().filter(|path| path.ends_with(".html")) {
        assert!(site.text(path).contains("css/own.css"), "{path}");
    }
    assert!(site.text("css/own.css").contains("red"));
}

#[test]
fn a_file_of_the_site_hides_that_of_its_theme_and_that_of_the_theme_behind_it() {
    let css = "css/guide.css";
    let themed = themed().with("themes/own/static/css/guide.css", "a { color: red }");
    assert!(themed.clone().compile().good().text(css).contains("red"));
    assert!(themed.with("static/css/guide.css", "a { color: blue }").compile().good().text(css).contains("blue"));
}

#[test]
fn themes_extend_each_other_in_a_row() {
    let site = themed()
        .with("themes/own/theme.toml", "extends = \"house\"\n")
        .with("themes/house/theme.toml", "name = \"house\"\ndescription = \"Ours\"\nextends = \"guide\"\n")
        .with("themes/house/web/footer.html", "<footer>Talo</footer>")
        .with("themes/own/web/end.html", "<p>Loppu</p>{% include \"house/footer.html\" %}");
    let page = site.compile().good();
    let page = page.text("fi/roles/mentor/index.html");
    assert_eq!(page.matches("<footer>Talo</footer>").count(), 2, "{page}");
    assert!(page.contains("<p>Loppu</p>"));
}

#[test]
fn a_wrong_variable_is_shown_where_it_stands_with_the_names_that_there_are() {
    let site = themed().with("themes/own/web/footer.html", "<footer>\n{{ page.titel }}\n</footer>").compile();
    let report = site.report();
    assert!(report.starts_with("themes/own/web/footer.html:2:9 [titel] error template::unknown-name"), "{report}");
    assert!(report.contains("Did you mean “title”?") && report.contains("permalink"), "{report}");
    let site = themed().with("themes/own/web/footer.html", "<footer>{{ pgae.title }}</footer>").compile();
    let report = site.report();
    assert!(report.starts_with("themes/own/web/footer.html:1:12 [pgae] error template::unknown-name"), "{report}");
    assert!(report.contains("Did you mean “page”?") && report.contains("breadcrumbs"), "{report}");
}

#[test]
fn what_a_theme_extends_may_change_while_the_site_is_shown() {
    let mut warm = Warm::new(
        Site::minimal().edit("sitegen.toml", "source_language", "theme = \"own\"\nsource_language").sources(),
    );
    assert!(warm.finish(&|_| {}).diagnostics.iter().any(|fault| fault.code == "theme::unknown"));
    let put = |path: &str, text: &str| Change::Put(SourceFile::new(path, text.as_bytes()));
    warm.update([put("themes/own/theme.toml", "extends = \"guide\"\n")]);
    let footer = put("themes/own/web/footer.html", "<footer>Oma</footer>");
    let first = warm.finish(&|_| {});
    assert!(first.diagnostics.is_empty(), "{:?}", first.diagnostics);
    warm.update([footer]);
    let cold = themed().with("themes/own/web/footer.html", "<footer>Oma</footer>").compile().good();
    let site = warm.finish(&|_| {});
    assert!(site.value.tree.files == cold.site.tree.files, "warm and cold differ");
}

/// The page that tells theme authors what there is, beside the templates.
const REFERENCE: &str = "themes/guide/web/README.md";

/// Where the types lie that a template is given, and the files below it.
const TYPES: &str = "src/view";

/// What stands before the tables.
const HEAD: &str = "# What a template may use

<!-- Made from the types in src/view/ by tests/theming.rs. To make it anew: UPDATE_EXPECTED=1 cargo test theming -->

Every page is drawn by the template of its kind (`role.html`, `event.html`, …), or by `page.html` where the theme has none. All
of them extend `base.html`. The variables of a page are those of [PageView](#pageview). Beside them there are

- `content`: the text of the page as HTML, to be written as `{{ content | safe }}`;
- `t(id=\"…\")`: a text of `i18n/`, with its variables behind it: `t(id=\"updated\", date=page.updated.text)`;
- the components of `components.html`: `{{ <icon name=\"clock\" /> }}`, `{{ <day of={event.register_by} /> }}`, and
  `{{ <lang of={card} /> }}`, which gives an element the language of a text that is in another than the page.

A value that is not there is `none`, and a list may be empty: ask first, `{% if page.description %} … {% endif %}`. A name that does
not exist stops the build, and the message tells its line and the names that there are.

A list in a text (an `embed` block) is drawn by `list.html`, with the variables `site`, `cards` (a list of [Card](#card)) and
`level` (that of its headings), or by `downloads.html`, with `site`, `downloads` and `level`. What a page that a text shows says before
its own text is drawn by `details.html`, where the theme has it, with `site`, `card`, `level` and `scope` (what its ids begin with).
";

#[test]
fn the_page_for_theme_authors_tells_every_value_and_no_other() {
    let told = reference();
    let path = root().join(REFERENCE);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &told).expect("the page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == told, "{REFERENCE} is not what src/view/ says: UPDATE_EXPECTED=1 cargo test theming");
    for row in ["| `audiences` |", "| `permalink` |", "| `finder` |", "| `register_by` |"] {
        assert!(told.contains(row), "{row} is missing");
    }
    // Not told to templates.
    assert!(!told.contains("`output`"), "{told}");
}

/// A struct: what it is, and its fields.
struct Struct {
    name: String,
    says: String,
    fields: Vec<Field>,
}

/// A field that templates see.
struct Field {
    name: String,
    says: String,
    kind: String,
}

/// The page, from the types that a page's view is made of.
fn reference() -> String {
    let below = fs::read_dir(root().join(TYPES)).expect("the folder can be read");
    let files = below.map(|entry| entry.expect("the entry can be read").path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let files = files.chain([root().join(TYPES).with_extension("rs")]);
    let structs: Vec<Struct> =
        files.flat_map(|path| structs(&fs::read_to_string(path).expect("the file can be read"))).collect();
    let mut out = HEAD.to_owned();
    let (mut waiting, mut told) = (vec!["PageView".to_owned()], BTreeSet::new());
    while let Some(name) = (!waiting.is_empty()).then(|| waiting.remove(0)) {
        if !told.insert(name.clone()) {
            continue;
        }
        let found =
            structs.iter().find(|one| one.name == name).unwrap_or_else(|| panic!("{name} is nowhere in {TYPES}"));
        writeln!(out, "\n## {name}\n\n{}\n\n| name | what it is | |\n|---|---|---|", found.says).unwrap();
        for field in &found.fields {
            let (words, inner) = kind(&field.kind);
            writeln!(out, "| `{}` | {} | {words} |", field.name, field.says.replace('|', "\\|")).unwrap();
            waiting.extend(inner);
        }
    }
    out
}

/// A type in words, and the struct that it holds.
fn kind(written: &str) -> (String, Option<String>) {
    let inner = |prefix: &str| written.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>'));
    if let Some(held) = inner("Arc<").or_else(|| inner("Shared<")).or_else(|| inner("Box<")) {
        return kind(held);
    }
    if let Some(held) = inner("Option<") {
        let (words, found) = kind(held);
        return (format!("{words}, or none"), found);
    }
    if let Some(held) = inner("Vec<") {
        let (words, found) = kind(held);
        return (format!("list: {words}"), found);
    }
    match written {
        "String" | "&'static str" => ("text".to_owned(), None),
        "bool" => ("yes or no".to_owned(), None),
        "u32" | "usize" | "u64" => ("number".to_owned(), None),
        "std::collections::BTreeMap<String, String>" | "BTreeMap<String, String>" => ("texts by name".to_owned(), None),
        "CardRef" => kind("Card"),
        name => {
            assert!(name.chars().all(char::is_alphanumeric), "what is {name} to a template?");
            (format!("[{name}](#{})", name.to_lowercase()), Some(name.to_owned()))
        }
    }
}

/// The structs of a file, as rustfmt writes them.
fn structs(text: &str) -> Vec<Struct> {
    let mut found: Vec<Struct> = Vec::new();
    let (mut says, mut is_skipped, mut is_open) = (String::new(), false, false);
    for line in text.lines() {
        let code = line.trim();
        if let Some(words) = code.strip_prefix("///") {
            says.push_str(words);
            continue;
        }
        if code.starts_with("#[serde") {
            assert_eq!(code, "#[serde(skip)]", "the page does not know what this does");
            is_skipped = true;
            continue;
        }
        if code.starts_with("#[") {
            continue;
        }
        let words = std::mem::take(&mut says).trim().to_owned();
        if let Some(name) = code.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            found.push(Struct { name: name.to_owned(), says: plain(&words), fields: Vec::new() });
            is_open = true;
        } else if code == "}" {
            is_open = false;
        } else if is_open && let Some((name, kind)) = code.strip_prefix("pub ").and_then(|rest| rest.split_once(": ")) {
            let field =
                Field { name: name.to_owned(), says: plain(&words), kind: kind.trim_end_matches(',').to_owned() };
            if !is_skipped && let Some(last) = found.last_mut() {
                last.fields.push(field);
            }
            is_skipped = false;
        }
    }
    found
}

/// A sentence of the documentation without the marks of links between items.
fn plain(words: &str) -> String {
    words.replace("[`", "`").replace("`]", "`")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
