//! A bilingual programme guide of any size, held in memory: the same for the same number of pages,
//! on any machine.
//!
//! A page has the shape of the corpus that sitegen is compared with other tools on: some 600 words
//! under ten headings, with lists, a table, links to its neighbours and, on every second page, an
//! image. Pages lie in sections of 25, and each is there in English and in Finnish.

use sitegen::source::{SourceFile, Sources};

/// The pages of a section: what the sidebar of each of them lists.
const PER_SECTION: usize = 25;

/// The theme, which does the work that a theme does, and has no style of its own.
const THEME: [(&str, &str); 4] = [
    ("base", include_str!("theme/web/base.html")),
    ("collection", include_str!("theme/web/collection.html")),
    ("home", include_str!("theme/web/home.html")),
    ("page", include_str!("theme/web/page.html")),
];

const CONFIGURATION: &str = "base_url = \"https://example.org/\"\nsource_language = \"en\"\ntheme = \"bench\"\n\n\
     [[languages]]\ncode = \"en\"\n\n[[languages]]\ncode = \"fi\"\n";

/// A page, and what becomes of it.
pub(crate) const PAGE: &str = "content/s0000/p00001.en.md";
pub(crate) const OUTPUT: &str = "en/s0000/p00001/index.html";

/// What the page says in its text, and in its title, which its whole section shows; and otherwise.
pub(crate) const TEXT: (&str, &str) = ("## Adapting\n\n> ", "## Adapting\n\n> Now ");
pub(crate) const TITLE: (&str, &str) = ("title = \"Page 1\"", "title = \"Page one\"");

/// Words of every page of a language, and otherwise.
pub(crate) const WORDS: &str = "i18n/en/bench.ftl";
pub(crate) const MESSAGE: (&str, &str) = ("On this page", "On the page");

/// The frame of every page, and otherwise.
pub(crate) const TEMPLATE: &str = "themes/bench/web/base.html";
pub(crate) const MARKUP: (&str, &str) = ("</head>", "<!-- now --></head>");

/// A language of the corpus.
struct Language {
    code: &'static str,
    /// The words that its sentences are made of.
    words: [&'static str; 16],
    /// What its headings say.
    headings: [&'static str; 9],
    /// The words of the theme, by id.
    messages: [(&'static str, &'static str); 14],
}

const LANGUAGES: [Language; 2] = [
    Language {
        code: "en",
        words: [
            "programme",
            "leader",
            "meeting",
            "season",
            "plan",
            "activity",
            "review",
            "team",
            "forest",
            "story",
            "practice",
            "decision",
            "feedback",
            "community",
            "before",
            "together",
        ],
        headings: [
            "Goals",
            "Preparation",
            "What you need",
            "How it goes",
            "Steps",
            "Timetable",
            "Adapting",
            "Questions and answers",
            "Read more",
        ],
        messages: [
            ("site", "Programme guide"),
            ("skip", "Skip to content"),
            ("menu", "Menu"),
            ("language", "Language"),
            ("toc", "On this page"),
            ("insection", "In this section"),
            ("prev", "Previous"),
            ("next", "Next"),
            ("updated", "Updated"),
            ("home", "Home"),
            ("pages", "Pages"),
            ("sections", "Sections"),
            ("footer", "Free to copy and adapt"),
            ("feedback", "Give feedback"),
        ],
    },
    Language {
        code: "fi",
        words: [
            "ohjelma",
            "johtaja",
            "kokous",
            "kausi",
            "suunnitelma",
            "toiminta",
            "arviointi",
            "joukkue",
            "metsä",
            "tarina",
            "harjoitus",
            "päätös",
            "palaute",
            "yhteisö",
            "ennen",
            "yhdessä",
        ],
        headings: [
            "Tavoitteet",
            "Valmistelut",
            "Tarvikkeet",
            "Kulku",
            "Vaiheet",
            "Aikataulu",
            "Soveltaminen",
            "Kysymyksiä ja vastauksia",
            "Lue lisää",
        ],
        messages: [
            ("site", "Ohjelmaopas"),
            ("skip", "Siirry sisältöön"),
            ("menu", "Valikko"),
            ("language", "Kieli"),
            ("toc", "Tällä sivulla"),
            ("insection", "Tässä osassa"),
            ("prev", "Edellinen"),
            ("next", "Seuraava"),
            ("updated", "Päivitetty"),
            ("home", "Etusivu"),
            ("pages", "Sivut"),
            ("sections", "Osat"),
            ("footer", "Saa kopioida ja muokata"),
            ("feedback", "Anna palautetta"),
        ],
    },
];

/// The sources of a site with this many pages, half of them in each language, beside the pages of
/// the sections and the home page.
pub(crate) fn sources(pages: usize) -> Sources {
    let pairs = pages / LANGUAGES.len();
    let mut sources = Sources::bundled();
    let mut add = |path: String, text: String| sources.insert(SourceFile::new(path, text.into_bytes()));
    add("sitegen.toml".to_owned(), CONFIGURATION.to_owned());
    add("static/img/figure.svg".to_owned(), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".to_owned());
    for (name, text) in THEME {
        add(format!("themes/bench/web/{name}.html"), text.to_owned());
    }
    for language in &LANGUAGES {
        let code = language.code;
        add(format!("i18n/{code}/bench.ftl"), messages(language));
        add(format!("content/index.{code}.md"), front(language, "Home", 0));
        for section in 0..pairs.div_ceil(PER_SECTION) {
            add(format!("content/s{section:04}/_index.{code}.md"), front(language, "Section", section));
        }
        for index in 0..pairs {
            add(format!("content/{}.{code}.md", id(index)), page(language, index, pairs));
        }
    }
    sources
}

fn id(index: usize) -> String {
    format!("s{:04}/p{index:05}", index / PER_SECTION)
}

fn messages(language: &Language) -> String {
    let mut text = format!("site-name = {}\n", language.messages[0].1);
    for (id, words) in language.messages {
        text.push_str(&format!("bench-{id} = {words}\n"));
    }
    text
}

/// Front matter. The order and the date are facts, which stand in the source language alone.
fn front(language: &Language, title: &str, index: usize) -> String {
    let words = &language.words;
    let description = format!("{} {} {}", words[index % 16], words[index / 2 % 16], words[index / 3 % 16]);
    let facts = match language.code {
        "en" => format!("order = {index}\nupdated = 2026-{:02}-{:02}\n", index % 12 + 1, index % 28 + 1),
        _ => String::new(),
    };
    format!("+++\ntitle = \"{title} {index}\"\ndescription = \"{description}\"\n{facts}+++\n\n")
}

/// A page: the structure hangs on its index alone, the words on the language as well.
fn page(language: &Language, index: usize, pairs: usize) -> String {
    let mut random = Random(index as u64);
    let [goals, preparation, needs, course, steps, timetable, adapting, questions, more] = language.headings;
    let mut text = front(language, "Page", index);
    let paragraph = |random: &mut Random, sentences: usize| {
        (0..sentences).map(|_| sentence(language, random)).collect::<Vec<_>>().join(" ")
    };
    text.push_str(&format!("{}\n\n## {goals}\n\n", paragraph(&mut random, 4)));
    for _ in 0..4 {
        text.push_str(&format!("- {}\n", sentence(language, &mut random)));
    }
    if index.is_multiple_of(2) {
        text.push_str("\n![figure](/img/figure.svg)\n");
    }
    text.push_str(&format!("\n## {preparation}\n\n{}\n\n### {needs}\n\n", paragraph(&mut random, 8)));
    for _ in 0..4 {
        text.push_str(&format!("* {}\n  * {}\n", random.word(language), sentence(language, &mut random)));
    }
    text.push_str(&format!("\n## {course}\n\n{}\n\n### {steps}\n\n", paragraph(&mut random, 6)));
    for number in 1..=5 {
        text.push_str(&format!("{number}. {}\n", sentence(language, &mut random)));
    }
    text.push_str(&format!("\n### {timetable}\n\n| A | B | C |\n| --- | --- | --- |\n"));
    for row in 0..5 {
        let (one, other) = (random.word(language), random.word(language));
        text.push_str(&format!("| {} min | {one} | **{other}** |\n", row * 15));
    }
    text.push_str(&format!("\n## {adapting}\n\n> {}\n\n## {questions}\n\n", paragraph(&mut random, 3)));
    for _ in 0..4 {
        text.push_str(&format!("### {}?\n\n{}\n\n", random.word(language), paragraph(&mut random, 3)));
    }
    text.push_str(&format!("## {more}\n\n"));
    for step in 1..=4 {
        let other = (index + step * step) % pairs;
        text.push_str(&format!("- [{} {other}](../{}.md)\n", random.word(language), id(other)));
    }
    text
}

/// Twelve words; every third sentence has markup in it.
fn sentence(language: &Language, random: &mut Random) -> String {
    let mut words: Vec<String> = (0..12).map(|_| random.word(language).to_owned()).collect();
    if random.below(3) == 0 {
        let at = random.below(words.len());
        words[at] = [format!("**{}**", words[at]), format!("*{}*", words[at]), format!("`{}`", words[at])]
            [random.below(3)]
        .clone();
    }
    words.join(" ") + "."
}

/// `SplitMix64` (Steele, Lea, Flood 2014): even, and the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }

    fn word<'a>(&mut self, language: &'a Language) -> &'a str {
        language.words[self.below(language.words.len())]
    }
}
