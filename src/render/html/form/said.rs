//! What forms say: in one language or, side by side, in a column for each.

use crate::render::html::Writer;
use crate::view::said::{Said, Saying};

impl Writer<'_, '_> {
    /// Words, and beside them those of the other languages.
    pub(super) fn said(&mut self, said: &Said) {
        self.in_each(said, |writer, _, text| writer.text(text));
    }

    /// Draws words by `draw`, which is given their language, in each language that they are said in.
    /// Where there are several, each is marked as what it is.
    pub(super) fn in_each(&mut self, said: &Said, mut draw: impl FnMut(&mut Self, &str, &str)) {
        let body = self.body;
        if said.beside.is_empty() {
            return draw(self, &body.lang, &said.text);
        }
        self.raw("<span class=\"said\">");
        let first = (body.lang.as_str(), body.dir.as_str(), said.text.as_str());
        let others = said.beside.iter().map(|other| (other.lang.as_str(), other.dir.as_str(), other.text.as_str()));
        for (number, (lang, dir, text)) in std::iter::once(first).chain(others).enumerate() {
            self.raw(if number == 0 { "<span" } else { " <span" });
            self.attribute("lang", lang);
            self.attribute("dir", dir);
            self.raw(">");
            draw(self, lang, text);
            self.raw("</span>");
        }
        self.raw("</span>");
    }

    /// Words of the furniture in each language of the form: `make` is given what finds a word.
    pub(super) fn words(&self, make: impl Fn(&dyn Fn(&str) -> String) -> String) -> Said {
        let of = |lang: &str| make(&|id| self.word_of(lang, id));
        let saying = |lang: &str, dir: &str| Saying { lang: lang.to_owned(), dir: dir.to_owned(), text: of(lang) };
        let beside = self.body.beside.iter().map(|other| saying(&other.lang, &other.dir)).collect();
        Said { text: of(&self.body.lang), beside }
    }
}

/// Words for where there is no markup. Each language is kept apart from the direction of the other
/// (Unicode's isolates, UAX #9).
pub(super) fn in_one_line(said: &Said) -> String {
    match said.each().as_slice() {
        [only] => (*only).to_owned(),
        several => several.iter().map(|text| format!("\u{2068}{text}\u{2069}")).collect::<Vec<_>>().join(" / "),
    }
}
