//! The words of a body without any markup, for those who read no HTML: search engines, feeds.

use crate::content::document::{Block, BlockKind};
use crate::view::Body;

impl Body {
    /// The sections of level 2: the anchor of each, its heading, and what stands below it. Lines are parted
    /// by line ends. Forms, processes and what is embedded have no words here.
    pub fn sections(&self) -> Vec<(String, String, String)> {
        let mut sections: Vec<(String, String, String)> = Vec::new();
        for block in &self.document.blocks {
            match &block.kind {
                BlockKind::Heading(index) if self.document.headings[*index].level == 2 => {
                    let heading = &self.document.headings[*index];
                    sections.push((heading.id.clone(), self.plain(&heading.content), String::new()));
                }
                _ => {
                    if let Some((_, _, text)) = sections.last_mut() {
                        self.push_block(block, text);
                    }
                }
            }
        }
        sections
    }

    fn push_block(&self, block: &Block, out: &mut String) {
        match &block.kind {
            BlockKind::Paragraph(inlines) => line(&self.plain(inlines), out),
            BlockKind::Heading(index) => line(&self.plain(&self.document.headings[*index].content), out),
            BlockKind::List(list) => {
                for (at, item) in list.items.iter().enumerate() {
                    let mut text = String::new();
                    item.blocks.iter().for_each(|block| self.push_block(block, &mut text));
                    let mark = list.start.map_or("•".to_owned(), |start| format!("{}.", start + at as u64));
                    line(&format!("{mark} {text}"), out);
                }
            }
            BlockKind::Table(table) => {
                for row in std::iter::once(&table.head).chain(&table.rows) {
                    let cells: Vec<String> = row.iter().map(|cell| self.plain(cell)).collect();
                    line(&cells.join(" | "), out);
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Footnote { blocks, .. } => {
                blocks.iter().for_each(|block| self.push_block(block, out));
            }
            BlockKind::Code(code) => line(&code.text, out),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    line(&self.plain(&definition.term), out);
                    definition.meanings.iter().flatten().for_each(|block| self.push_block(block, out));
                }
            }
            BlockKind::Agenda(index) => {
                for item in self.agendas.get(*index).into_iter().flat_map(|agenda| &agenda.items) {
                    line(&format!("{} {}", item.time, item.label), out);
                }
            }
            BlockKind::Rule
            | BlockKind::Form(_)
            | BlockKind::Process(_)
            | BlockKind::Checklist(_)
            | BlockKind::Embed(_) => {}
        }
    }
}

fn line(text: &str, out: &mut String) {
    let text = text.trim();
    if !text.is_empty() && !out.is_empty() {
        out.push('\n');
    }
    out.push_str(text);
}
