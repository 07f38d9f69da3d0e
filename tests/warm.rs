//! A site that is kept warm is the site that a cold compilation makes: after any edits, in any
//! order, however much of it was asked for between them. And no more of it is drawn than has changed.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use sitegen::compile::compile;
use sitegen::compile::warm::{Change, News, Next, Warm};
use sitegen::diagnostic::{Reported, has_errors};
use sitegen::output::OutputPath;
use sitegen::source::SourceFile;

use crate::harness::{Site, report};

/// What people do to files.
#[derive(Clone, Debug)]
enum Edit {
    /// These words stand at the end of the file.
    Append(&'static str),
    /// The first occurrence of the one is now the other.
    Replace(&'static str, &'static str),
    /// Only the first half of the file has reached the disk.
    Halve,
    /// The file is gone.
    Remove,
    /// The file lies elsewhere.
    Rename(&'static str),
    /// The file is as it was in the beginning.
    Restore,
    /// It was saved, and is as it was.
    Touch,
}

/// What is written at the end of a file: good and bad, to pages, words, templates and settings.
const APPENDED: [&str; 14] = [
    "\nYksi lause lisää.\n",
    "\n## Uusi otsikko {#new}\n\nTekstiä.\n",
    "\n[linkki](roles/mentor.md)\n",
    "\n[rikki](gone.md)\n",
    "\n{ $organisation } ja { $gone }\n",
    "\n```embed\npage roles/mentor\nfaq\nevents\n```\n",
    "\n```form extra\ntext Nimi {#name}\n```\n",
    "\nsite-tagline = Toinen\n",
    "\nrikki = {\n",
    "{# huomautus #}",
    "{{ gone }}",
    "{% if %}",
    "\n[facts.more\n",
    " ",
];

/// What is changed in a file, and to what.
const REPLACED: [(&str, &str); 17] = [
    ("title = \"", "title = \"Uusi "),
    ("title = ", "titel = "),
    ("+++\n", "+++\nslug = \"toinen\"\n"),
    ("+++\n", "+++\norder = 1\n"),
    ("+++\n", "+++\ndraft = true\n"),
    ("+++\n", "+++\ntracks = [\"pupils\"]\n"),
    ("## ", "### "),
    ("{#", "{#x-"),
    ("required", ""),
    ("season = \"2027\"", "season = \"2028\""),
    ("fallback = [\"fi\"]", ""),
    ("code = \"en\"", "code = \"sv\""),
    ("apu@example.org", "muu@example.org"),
    ("example.org/opas/", "example.org/"),
    (" = ", " = Muu "),
    ("<", "<!-- x --><"),
    ("width=\"", "width=\"1"),
];

/// Where a file is moved to.
const PLACES: [&str; 12] = [
    "content/roles/pupil.fi.md",
    "content/roles/pupil.en.md",
    "content/uusi/sivu.fi.md",
    "content/no-language.md",
    "content/x.se.md",
    "static/uusi.txt",
    "static/robots.txt",
    "static/img/pair.svg",
    "themes/guide/web/footer.html",
    "themes/guide/web/page.html",
    "themes/guide/static/guide.css",
    "i18n/en/more.ftl",
];

/// Edits that mean something to some file of the site: pages, words, templates, settings, pictures.
fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => prop::sample::select(&APPENDED[..]).prop_map(Edit::Append),
        6 => prop::sample::select(&REPLACED[..]).prop_map(|(old, new)| Edit::Replace(old, new)),
        1 => Just(Edit::Halve),
        2 => Just(Edit::Remove),
        2 => prop::sample::select(&PLACES[..]).prop_map(Edit::Rename),
        4 => Just(Edit::Restore),
        1 => Just(Edit::Touch),
    ]
}

/// The site in two states: its files as the edits have left them, and what is kept warm.
struct Both {
    first: Site,
    files: Site,
    warm: Warm,
}

impl Both {
    fn new(site: Site) -> Self {
        let warm = Warm::new(site.sources());
        Self { first: site.clone(), files: site, warm }
    }

    /// Does an edit to a file, chosen among those that there are or were.
    fn edit(&mut self, chosen: &Index, edit: &Edit) {
        let mut paths: Vec<String> = self.first.files.keys().chain(self.files.files.keys()).cloned().collect();
        paths.sort();
        paths.dedup();
        let path = chosen.get(&paths);
        let content = self.files.files.get(path).cloned();
        let text = content.as_ref().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        match (edit, text) {
            (Edit::Append(more), Some(text)) => self.put(path, (text + more).into_bytes()),
            (Edit::Replace(old, new), Some(text)) => self.put(path, text.replacen(old, new, 1).into_bytes()),
            (Edit::Halve, Some(text)) => self.put(path, text.as_bytes()[..text.len() / 2].to_vec()),
            (Edit::Rename(to), Some(text)) => {
                self.remove(path);
                self.put(to, text.into_bytes());
            }
            (Edit::Remove, Some(_)) => self.remove(path),
            (Edit::Touch, Some(text)) => self.put(path, text.into_bytes()),
            (Edit::Restore, _) => match self.first.files.get(path).cloned() {
                Some(bytes) => self.put(path, bytes),
                None => self.remove(path),
            },
            (_, None) => {}
        }
    }

    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.warm.update([Change::Put(SourceFile::new(path, bytes.as_slice()))]);
        self.files.files.insert(path.to_owned(), bytes);
    }

    fn remove(&mut self, path: &str) {
        // Without its configuration it is no project, and no one would compile it.
        if path != "sitegen.toml" {
            self.files.files.remove(path);
            self.warm.update([Change::Remove(Arc::from(path))]);
        }
    }

    /// Does all that is left, a piece at a time, as the preview does.
    fn settle(&mut self) -> Reported<News> {
        loop {
            match self.warm.step() {
                Next::Again => {}
                Next::Print(job) => self.warm.store(job.run()),
                Next::Index(indexing) => self.warm.store_index(indexing.run()),
                Next::Done => return self.warm.settle(),
            }
        }
    }

    /// The warm site is the cold one: the same findings, the same files, whose paths are returned.
    #[track_caller]
    fn assert_same(&mut self) -> Vec<OutputPath> {
        let sources = self.files.sources();
        let cold = compile(&sources, &|_| {});
        let settled = self.settle();
        assert_eq!(report(&settled.diagnostics, &sources), report(&cold.diagnostics, &sources));
        let finished = self.warm.finish(&|_| {}).value.tree.files;
        let paths = |tree: &std::collections::BTreeMap<OutputPath, Arc<[u8]>>| tree.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&finished), paths(&cold.value.tree.files));
        for (path, bytes) in &cold.value.tree.files {
            assert!(finished[path] == *bytes, "{path} differs");
            let is_good = !has_errors(&cold.diagnostics);
            assert!(!is_good || self.served(path).as_deref() == Some(bytes), "{path} is served otherwise");
        }
        cold.value.tree.files.into_keys().collect()
    }

    fn served(&mut self, path: &OutputPath) -> Option<Arc<[u8]>> {
        if let Some(job) = self.warm.job(path) {
            self.warm.store(job.run());
        }
        self.warm.file(path)
    }
}

/// A cold compilation with PDFs takes a second, and one without them a hundredth of it.
const CASES: u32 = if cfg!(feature = "pdf") { 6 } else { 96 };

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_edits_give_what_a_cold_compilation_gives(
        rounds in prop::collection::vec(
            (prop::collection::vec((any::<Index>(), edit()), 1..5), prop::collection::vec(any::<Index>(), 0..4), 0..4_u8),
            1..5,
        )
    ) {
        let mut both = Both::new(Site::fixture("features"));
        let mut paths = both.assert_same();
        for (edits, asked, pieces) in rounds {
            for (chosen, edit) in &edits {
                both.edit(chosen, edit);
            }
            // Some files are asked for, and some of the rest is made, before all is looked at.
            for path in asked.iter().filter(|_| !paths.is_empty()) {
                both.served(path.get(&paths));
            }
            for _ in 0..pieces {
                both.warm.step();
            }
            paths = both.assert_same();
        }
    }
}

/// A site of which everything is made.
fn ready(name: &str) -> Both {
    let mut both = Both::new(Site::fixture(name));
    both.assert_same();
    both
}

/// What an edit of one file brings about: the pages that have changed, and how many were drawn to find
/// that no others have.
#[track_caller]
fn drawn_by(name: &str, path: &str, old: &str, new: &str) -> (Vec<String>, usize) {
    let mut both = ready(name);
    let text = both.files.clone().edit(path, old, new).text(path);
    both.put(path, text.into_bytes());
    let news = both.settle().value;
    let changed: Vec<String> = news.changed.iter().map(ToString::to_string).collect();
    let pages: Vec<String> = changed.into_iter().filter(|path| !path.ends_with(".pdf")).collect();
    both.assert_same();
    let in_vain = news.drawn - pages.len();
    (pages, in_vain)
}

#[test]
fn a_word_of_the_text_draws_its_page_alone() {
    let drawn = drawn_by("minimal", "content/about.fi.md", "Kaikille.", "Aivan kaikille.");
    assert_eq!(drawn, (vec!["fi/tietoa/index.html".to_owned()], 0));
}

#[test]
fn what_no_page_shows_draws_nothing() {
    let drawn = drawn_by("minimal", "sitegen.toml", "[[languages]]", "# ei mitään\n\n[[languages]]");
    assert_eq!(drawn, (Vec::new(), 0));
    // What has changed in a page's own file is known when it is drawn.
    let drawn = drawn_by("minimal", "content/about.fi.md", "order = 1\n", "order = 1\n\n");
    assert_eq!(drawn, (Vec::new(), 1));
}

#[test]
fn a_title_draws_the_pages_that_show_it() {
    let (pages, in_vain) =
        drawn_by("minimal", "content/roles/mentor.fi.md", "title = \"Mentori\"", "title = \"Tukija\"");
    assert_eq!(pages, ["fi/index.html", "fi/phases/working/index.html", "fi/roles/mentor/index.html"]);
    // The English page may name the Finnish title where it offers the other language.
    assert_eq!(in_vain, 1);
}

#[test]
fn a_message_draws_the_pages_of_its_language() {
    let (pages, in_vain) = drawn_by("minimal", "i18n/en/site.ftl", "site-name = ", "site-name = The ");
    assert!(pages.len() > 5 && pages.iter().all(|path| path.starts_with("en/")), "{pages:?}");
    assert_eq!(in_vain, 0);
}

#[test]
fn a_template_draws_what_the_theme_makes() {
    let (pages, in_vain) = drawn_by("features", "themes/guide/web/footer.html", "<footer", "<footer data-x");
    assert!(pages.len() > 30, "{pages:?}");
    // The page at the root has no footer, nor has that for unknown addresses.
    assert_eq!(in_vain, 2);
}

#[test]
fn a_word_of_any_page_reaches_all_that_show_it() {
    let mut both = ready("features");
    let pages: Vec<String> = both.files.files.keys().filter(|path| path.ends_with(".md")).cloned().collect();
    for path in pages {
        let text = both.files.text(&path);
        both.put(&path, (text + "\nYksi lause lisää.\n").into_bytes());
        both.assert_same();
    }
}

#[test]
fn a_file_that_comes_or_goes_is_news() {
    let mut both = ready("minimal");
    both.put("static/more.txt", b"more".to_vec());
    let news = both.settle().value;
    assert_eq!(news.changed.iter().map(OutputPath::as_str).collect::<Vec<_>>(), ["more.txt"]);
    both.put("static/more.txt", b"other".to_vec());
    assert_eq!(both.settle().value.changed.len(), 1);
    both.remove("static/more.txt");
    let news = both.settle().value;
    assert_eq!(news.changed.iter().map(OutputPath::as_str).collect::<Vec<_>>(), ["more.txt"]);
    assert_eq!(news.drawn, 0);
}

#[test]
fn marks_for_translators_follow_the_words_of_the_source() {
    let mut site = Site::minimal();
    site.settings.translate = Some("en".to_owned());
    let mut both = Both::new(site);
    both.assert_same();
    let text = both.files.text("i18n/fi/site.ftl");
    both.put("i18n/fi/site.ftl", text.replace("site-name =", "# Ohjelman nimi\nsite-name =").into_bytes());
    both.assert_same();
}

#[test]
fn the_last_good_page_is_served_while_its_template_is_broken() {
    let mut both = ready("features");
    let path = OutputPath::new("fi/teksti/index.html").unwrap();
    let before = both.served(&path).unwrap();
    both.put("themes/guide/web/footer.html", b"{% if %}".to_vec());
    assert!(both.served(&path).is_some_and(|now| Arc::ptr_eq(&now, &before)));
    assert!(both.settle().has_errors());
    both.put("sitegen.toml", b"[[[".to_vec());
    assert!(both.served(&path).is_some_and(|now| Arc::ptr_eq(&now, &before)));
}
