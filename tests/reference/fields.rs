//! What a form can ask for: a page for each type of field, with the field itself as an example.

use sitegen::content::form::FieldKind;
use sitegen::content::form_parser;

use super::page::{Page, code, fenced, list, table};
use super::words::Words;

pub fn pages(words: &Words) -> Vec<Page> {
    let keys = form_parser::KEYS.iter().chain(&[form_parser::FREE_TEXT]);
    let keys = list(keys.map(|key| (code(key), words.say(&format!("field-key.{key}")).to_owned())));
    let index = Page::new("fields/_index", words.say("title.fields")).about(words.say("about.fields")).order(2);
    let mut pages = vec![index.section(words.say("word.keys"), "keys", &keys)];
    pages.extend(FieldKind::WORDS.iter().enumerate().map(|(order, word)| page(words, word, order)));
    pages
}

fn page(words: &Words, word: &str, order: usize) -> Page {
    let say = |part: &str| words.say(&format!("field.{word}.{part}"));
    let row = ["web", "pdf", "paper"].map(|place| say(place).to_owned()).to_vec();
    let head = ["web", "pdf", "paper"].map(|place| words.say(&format!("word.{place}")));
    let size = words.find(&format!("field.{word}.size"));
    let size = size.map(|size| format!("**{}:** {size}", words.say("word.size"))).unwrap_or_default();
    let form = fenced(&format!("form field-{word}"), say("example"));
    Page::new(format!("fields/{word}"), word)
        .about(say("about"))
        .order(order)
        .paragraph(&table(&head, &[row]))
        .paragraph(&size)
        .section(words.say("word.you-write"), "source", &fenced("text", &form))
        .section(words.say("word.readers-see"), "result", &form)
}
