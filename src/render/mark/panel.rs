//! The panel of a marked page: how much there is to do, what cannot be clicked on, and room for what a click
//! tells.

use std::fmt::Write as _;

use super::{Marker, Old, Told, attributes};
use crate::render::html::escape;
use crate::view::old::{Known, OldText, Piece};

/// The attributes in which the script finds its words, each with its message.
const WORDS: [(&str, &str); 7] = [
    ("state-untranslated", "translate-untranslated"),
    ("state-translated", "translate-translated"),
    ("state-stale", "translate-stale"),
    ("key", "translate-key"),
    ("source", "translate-source"),
    ("comment", "translate-comment"),
    ("place", "translate-place"),
];

impl Marker<'_> {
    /// The panel. `listed` are the texts that could not be marked, `old` the sections whose source has changed.
    pub(super) fn panel(&self, listed: &[Told], old: &[Old<'_>]) -> String {
        let title = self.word("translate-title");
        let mut out = format!("<aside class=\"sitegen-panel\" aria-label=\"{title}\"");
        for (name, id) in WORDS {
            // Writing to a string cannot fail.
            let _ = write!(out, " data-{name}=\"{}\"", self.word(id));
        }
        let hint = self.word("translate-hint");
        let _ = write!(
            out,
            ">\n<details>\n<summary>{title} <span class=\"sitegen-count\"></span></summary>\n<p>{hint}</p>\n"
        );
        // A list without entries is not allowed to be one; the script adds what it finds on the page.
        out.push_str(if listed.is_empty() { "<ul hidden>\n<li></li>\n" } else { "<ul>\n" });
        for told in listed {
            let key = escaped(&told.key);
            let _ = writeln!(out, "<li><button type=\"button\"{}>{key}</button></li>", attributes(told));
        }
        out.push_str("</ul>\n</details>\n<div class=\"sitegen-told\" role=\"status\"></div>\n");
        old.iter().for_each(|(_, old)| self.changes(old, &mut out));
        out + "</aside>\n"
    }

    /// What has changed in a section, hidden until it is asked for.
    fn changes(&self, old: &OldText, out: &mut String) {
        let title = match old.known {
            Known::Text => "translate-changed",
            Known::Hash => "translate-now",
            Known::Nothing => "translate-new",
        };
        let _ = write!(
            out,
            "<div class=\"sitegen-change\" data-section=\"{}\" hidden>\n<p>{} <code>{}</code></p>\n\
             <div class=\"sitegen-words\" lang=\"{}\" dir=\"{}\">",
            escaped(&old.key),
            self.word(title),
            escaped(&old.source),
            old.lang,
            old.dir,
        );
        for piece in &old.pieces {
            let _ = match piece {
                Piece::Same(text) => write!(out, "{}", escaped(text)),
                Piece::Gone(text) => write!(out, "<del>{}</del>", escaped(text)),
                Piece::New(text) if old.known == Known::Nothing => write!(out, "{}", escaped(text)),
                Piece::New(text) => write!(out, "<ins>{}</ins>", escaped(text)),
            };
        }
        let _ = writeln!(
            out,
            "</div>\n<p>{}</p>\n<code>{}</code>\n<code>{}</code>\n</div>",
            self.word("translate-accept"),
            escaped(&old.command),
            escaped(&old.line)
        );
    }

    /// A message of the panel, as markup; its name where the language lacks it.
    fn word(&self, id: &str) -> String {
        escaped(self.language.constant(id).unwrap_or(id))
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}
