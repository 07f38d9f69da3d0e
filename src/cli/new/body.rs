//! What a new page says before anybody has written it: how its kind is built, and what is to be told where.

use crate::content::kind::Kind;
use crate::content::name::PageName;
use crate::report::Language;

/// The text of a new page in a language that the program speaks. What is yet to be written stands in it as
/// `{ $to-complete }`, which `check` tells of for as long as it is there.
pub(super) fn body(name: &PageName, language: Language) -> String {
    let [fi, en] = texts(name.kind());
    let text = match language {
        Language::Fi => fi,
        Language::En => en,
    };
    text.replace("{form}", &form(name))
}

/// The id of the page's form: pages of several kinds may have the same name, the forms on them may not.
fn form(name: &PageName) -> String {
    match name.kind() {
        Kind::Form => name.last().to_owned(),
        kind => format!("{}-{}", name.last(), kind.name()),
    }
}

fn texts(kind: Kind) -> [&'static str; 2] {
    match kind {
        Kind::Page | Kind::Role | Kind::Phase | Kind::News => {
            [include_str!("bodies/text.fi.md"), include_str!("bodies/text.en.md")]
        }
        // All that these have to say stands in their front matter.
        Kind::Partner | Kind::Story | Kind::Person | Kind::Term => {
            [include_str!("bodies/brief.fi.md"), include_str!("bodies/brief.en.md")]
        }
        Kind::Faq => [include_str!("bodies/faq.fi.md"), include_str!("bodies/faq.en.md")],
        Kind::Event => [include_str!("bodies/event.fi.md"), include_str!("bodies/event.en.md")],
        Kind::Activity => [include_str!("bodies/activity.fi.md"), include_str!("bodies/activity.en.md")],
        Kind::Agreement => [include_str!("bodies/agreement.fi.md"), include_str!("bodies/agreement.en.md")],
        Kind::Form => [include_str!("bodies/form.fi.md"), include_str!("bodies/form.en.md")],
        Kind::Workbook => [include_str!("bodies/workbook.fi.md"), include_str!("bodies/workbook.en.md")],
    }
}
