//! `i18n show`: a message in every language, with all its variants.

use std::io::{self, Write as _};

use clap::Args;
use serde_json::{Value, json};

use super::forms::Forms;
use crate::cli::{Common, GOOD, Terminal, USAGE};
use crate::compile;
use crate::diagnostic::Diagnostic;
use crate::i18n::{Condition, Localizer, Preview, Row, comment_above};
use crate::report::Format;
use crate::source::lines::LineIndex;
use crate::source::{Sources, disk};

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    /// A message, a term or an attribute: copies, -mentee, menu.hint
    #[arg(value_name = "KEY", allow_hyphen_values = true)]
    key: String,
}

pub(super) fn run(common: &Common, arguments: &ShowArguments, terminal: &Terminal) -> u8 {
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let read = compile::read(&sources);
    let Some(content) = read.value else {
        terminal.report(&read.diagnostics, &sources);
        return USAGE;
    };
    let localizers = &content.localizers;
    let shown: Vec<Shown> =
        localizers.iter().filter_map(|localizer| Shown::new(localizer, &arguments.key, &sources)).collect();
    if shown.is_empty() {
        let ids: Vec<&str> = localizers.iter().flat_map(Localizer::ids).collect();
        let unknown = Diagnostic::global("show::unknown").with("key", &arguments.key);
        terminal.report_one(unknown.suggest(&arguments.key, ids));
        return USAGE;
    }
    let text = match terminal.format {
        Format::Json => shown.iter().map(|one| format!("{}\n", one.json())).collect(),
        _ => shown.iter().map(|one| one.draw(&arguments.key, terminal)).collect::<Vec<_>>().join("\n"),
    };
    // Whoever closed the pipe does not want to read on.
    let _ = io::stdout().write_all(text.as_bytes());
    GOOD
}

/// A message in one language.
struct Shown {
    language: String,
    preview: Preview,
    line: usize,
    comment: String,
}

impl Shown {
    fn new(localizer: &Localizer, key: &str, sources: &Sources) -> Option<Self> {
        let preview = localizer.preview(key)?;
        let file = sources.get(&preview.origin.path)?;
        let line = LineIndex::new(&file.bytes).position(&file.bytes, preview.origin.place.start).line;
        let comment = comment_above(&file.readable().0, preview.origin.place.start);
        Some(Self { language: localizer.locale().code().to_owned(), preview, line, comment })
    }

    /// The file as people know it: the words of the interface lie in no folder of the project.
    fn place(&self) -> String {
        format!("{}:{}", self.preview.origin.path, self.line)
    }

    fn json(&self) -> Value {
        let row = |row: &Row| {
            let conditions: Vec<Value> = row
                .conditions
                .iter()
                .map(|one| json!({ "name": one.name, "value": one.value, "category": one.category }))
                .collect();
            json!({ "attribute": row.attribute, "when": conditions, "text": row.text })
        };
        json!({
            "language": self.language,
            "from": self.preview.origin.language,
            "path": self.preview.origin.path,
            "line": self.line,
            "comment": self.comment,
            "variants": self.preview.rows.iter().map(row).collect::<Vec<_>>(),
        })
    }

    fn draw(&self, key: &str, terminal: &Terminal) -> String {
        let mut out = format!("{key}  {}  {}\n", self.language, self.place());
        if self.preview.origin.language != self.language {
            let from = [("language", self.preview.origin.language.clone().into())];
            out.push_str(&format!("  {}\n", terminal.words.say("show-fallback", &from)));
        }
        for line in self.comment.lines() {
            out.push_str(&format!("  # {line}\n"));
        }
        let forms = Forms::of(&self.preview, &self.comment).filter(|_| key.starts_with('-'));
        if let Some(forms) = forms {
            return out + &forms.text(&terminal.words.say("show-nothing", &[]));
        }
        let heads: Vec<String> = self.preview.rows.iter().map(head).collect();
        let width = heads.iter().map(|head| head.chars().count()).max().unwrap_or_default();
        for (head, row) in heads.iter().zip(&self.preview.rows) {
            let text = row.text.clone().unwrap_or_else(|| terminal.words.say("show-nothing", &[]));
            let text = text.replace('\n', &format!("\n{}", " ".repeat(width + 4)));
            let gap = if width == 0 { 2 } else { width - head.chars().count() + 4 };
            let (before, after) =
                if width == 0 { (" ".repeat(gap), String::new()) } else { ("  ".to_owned(), " ".repeat(gap - 2)) };
            out.push_str(&format!("{before}{head}{after}{text}\n"));
        }
        out
    }
}

/// What a row is for: `.hint`, `$count = 1 (one)`.
pub(super) fn head(row: &Row) -> String {
    let condition = |one: &Condition| match one.category {
        Some(category) => format!("${} = {} ({category})", one.name, one.value),
        None => format!("${} = {}", one.name, one.value),
    };
    let attribute = row.attribute.iter().map(|name| format!(".{name}"));
    attribute.chain(row.conditions.iter().map(condition)).collect::<Vec<_>>().join("  ")
}
