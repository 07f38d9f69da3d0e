//! The fenced blocks: a page for each, with the block itself as an example.

use sitegen::content::block::EmbedKind;
use sitegen::content::markdown::BLOCKS;

use super::page::{Page, code, fenced, list};
use super::words::Words;

pub fn pages(words: &Words) -> Vec<Page> {
    let mut pages =
        vec![Page::new("blocks/_index", words.say("title.blocks")).about(words.say("about.blocks")).order(1)];
    pages.extend(BLOCKS.iter().enumerate().map(|(order, word)| page(words, word, order)));
    pages
}

fn page(words: &Words, word: &str, order: usize) -> Page {
    let say = |part: &str| words.say(&format!("block.{word}.{part}"));
    let items = match word {
        "embed" => format!("{}\n\n{}", say("items"), embeds(words)),
        _ => say("items").to_owned(),
    };
    let page = Page::new(format!("blocks/{word}"), word)
        .about(say("about"))
        .order(order)
        .section(words.say("word.settings"), "settings", say("settings"))
        .section(words.say("word.items"), "items", &items);
    let example = say("example");
    page.section(words.say("word.you-write"), "source", &fenced("text", example)).section(
        words.say("word.readers-see"),
        "result",
        example,
    )
}

fn embeds(words: &Words) -> String {
    list(EmbedKind::WORDS.iter().map(|word| (code(word), words.say(&format!("embed.{word}")).to_owned())))
}
