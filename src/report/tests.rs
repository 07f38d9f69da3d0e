//! Exact outputs: what is drawn here is what people see.

use std::sync::Arc;

use super::*;
use crate::source::SourceFile;

const ENGLISH: &str = "\
link-unknown = There is no page “{ $target }”.
    .hint = Write the path below content/.
    .source = as in the source
plain-fault = Something is wrong.
two-lines = One line.
    And another: { $value }.
";

const FINNISH: &str = "\
link-unknown = Sivua ”{ $target }” ei ole.
    .hint = Kirjoita polku kansiosta content/ alkaen.
    .source = lähdesivulla näin
plain-fault = Jotain on vialla.
";

fn words(language: Language) -> Words {
    match language {
        Language::En => Words::of(language, &[ENGLISH, include_str!("../../i18n/en/cli.ftl")]),
        Language::Fi => Words::of(language, &[FINNISH, include_str!("../../i18n/fi/cli.ftl")]),
    }
}

/// A span of the first `part` in the file `path`.
fn find(sources: &Sources, path: &str, part: &str) -> Span {
    let text = sources.get(path).unwrap().text().unwrap();
    let start = text.find(part).unwrap();
    Span::new(&Arc::from(path), start..start + part.len())
}

fn sources(files: &[(&str, &[u8])]) -> Sources {
    let mut sources = Sources::default();
    for (path, bytes) in files {
        sources.insert(SourceFile::new(*path, *bytes));
    }
    sources
}

fn written(format: Format, language: Language, diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut out = Vec::new();
    write(format, diagnostics, sources, &words(language), false, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn drawn(diagnostic: Diagnostic, sources: &Sources) -> String {
    written(Format::Human, Language::En, &[diagnostic], sources)
}

fn dead_link(sources: &Sources) -> Diagnostic {
    let span = find(sources, "content/x.fi.md", "../rools/mentor.md");
    let known = ["../roles/mentor.md", "../roles/mentee.md"];
    Diagnostic::error("link::unknown", span).with("target", "../rools/mentor.md").suggest("../rools/mentor.md", known)
}

fn page() -> Sources {
    let text = "+++\ntitle = \"Ä\"\n+++\nTässä on [mentori](../rools/mentor.md).\n";
    sources(&[("content/x.fi.md", text.as_bytes())])
}

#[test]
fn a_person_sees_the_line_and_how_to_mend_it() {
    let expected = "\
error[link::unknown]: There is no page “../rools/mentor.md”.
 --> content/x.fi.md:4:20
  |
4 | Tässä on [mentori](../rools/mentor.md).
  |                    ^^^^^^^^^^^^^^^^^^
  |
  = hint: Did you mean “../roles/mentor.md”?
  = hint: Write the path below content/.

";
    assert_eq!(drawn(dead_link(&page()), &page()), expected);
}

#[test]
fn a_finn_sees_it_in_finnish() {
    let expected = "\
virhe[link::unknown]: Sivua ”../rools/mentor.md” ei ole.
 --> content/x.fi.md:4:20
  |
4 | Tässä on [mentori](../rools/mentor.md).
  |                    ^^^^^^^^^^^^^^^^^^
  |
  = vihje: Tarkoititko ”../roles/mentor.md”?
  = vihje: Kirjoita polku kansiosta content/ alkaen.

varoitus[plain::fault]: Jotain on vialla.
 --> content/x.fi.md:1:1
  |
1 | +++
  | ^^^

";
    let files = page();
    let other = Diagnostic::warning("plain::fault", find(&files, "content/x.fi.md", "+++"));
    assert_eq!(written(Format::Human, Language::Fi, &[dead_link(&files), other], &files), expected);
}

#[test]
fn a_second_place_is_shown_in_its_own_file() {
    let files = sources(&[("content/x.en.md", b"one\ntwo three\n"), ("content/x.fi.md", "yksi\nkaksi\n".as_bytes())]);
    let diagnostic = Diagnostic::error("link::unknown", find(&files, "content/x.en.md", "three"))
        .with("target", "t")
        .label(find(&files, "content/x.fi.md", "kaksi"), "source")
        .label(Span::file(&Arc::from("content/img.jpg")), "source");
    let expected = "\
error[link::unknown]: There is no page “t”.
 --> content/x.en.md:2:5
  |
2 | two three
  |     ^^^^^
  |
 ::: content/x.fi.md:2:1
  |
2 | kaksi
  | ----- as in the source
  |
  = note: as in the source (content/img.jpg:1:1)
  = hint: Write the path below content/.

";
    assert_eq!(drawn(diagnostic, &files), expected);
}

#[test]
fn two_places_of_one_file_share_an_excerpt() {
    let files = sources(&[("a.toml", b"first = 1\n\n\n\n\n\nfirst = 2\n")]);
    let second = Span::new(&Arc::from("a.toml"), 15..20);
    let diagnostic = Diagnostic::error("link::unknown", second)
        .with("target", "first")
        .label(find(&files, "a.toml", "first"), "source");
    let expected = "\
error[link::unknown]: There is no page “first”.
 --> a.toml:7:1
  |
1 | first = 1
  | ----- as in the source
...
7 | first = 2
  | ^^^^^
  |
  = hint: Write the path below content/.

";
    assert_eq!(drawn(diagnostic, &files), expected);
}

#[test]
fn without_a_line_there_is_no_excerpt() {
    let files = sources(&[("a.md", b"text"), ("b.jpg", b"\xff\xd8\nx\xff")]);
    let fault = |span| drawn(Diagnostic::error("plain::fault", span), &files);
    let path = |path: &str| Arc::<str>::from(path);
    let expected = |place: &str| format!("error[plain::fault]: Something is wrong.\n--> {place}\n\n");
    assert_eq!(fault(Span::file(&path("a.md"))), expected("a.md:1:1"));
    assert_eq!(fault(Span::file(&path("not-read.md"))), expected("not-read.md:1:1"));
    assert_eq!(fault(Span::new(&path("b.jpg"), 3..4)), expected("b.jpg:2:1"));
    let global = Diagnostic::global("link::unknown").with("target", "x");
    let expected = "error[link::unknown]: There is no page “x”.\n |\n = hint: Write the path below content/.\n\n";
    assert_eq!(drawn(global, &files), expected);
}

#[test]
fn carriage_returns_byte_order_marks_and_wide_letters_do_not_shift_the_underline() {
    let files = sources(&[("a.md", "\u{feff}ä 漢字 x\r\n\tö y\r\n".as_bytes())]);
    let fault = |part: &str| drawn(Diagnostic::error("plain::fault", find(&files, "a.md", part)), &files);
    let expected = "\
error[plain::fault]: Something is wrong.
 --> a.md:1:6
  |
1 | ä 漢字 x
  |        ^

";
    assert_eq!(fault("x"), expected);
    let expected = "\
error[plain::fault]: Something is wrong.
 --> a.md:2:4
  |
2 |     ö y
  |       ^

";
    assert_eq!(fault("y"), expected);
    assert!(fault("\u{feff}ä").contains(" --> a.md:1:1\n"));
    assert!(fault("漢字 x\r\n").contains("  |   ^^^^^^\n"));
}

#[test]
fn the_end_of_a_file_can_be_shown() {
    let files = sources(&[("a.md", b"one\ntwo\n"), ("empty.md", b"")]);
    let fault = |path: &str, at| drawn(Diagnostic::error("plain::fault", Span::new(&Arc::from(path), at..at)), &files);
    assert!(fault("a.md", 8).contains(" --> a.md:3:1\n  |\n3 |\n  | ^\n"), "{}", fault("a.md", 8));
    assert!(fault("a.md", 7).contains(" --> a.md:2:4\n  |\n2 | two\n  |    ^\n"), "{}", fault("a.md", 7));
    assert!(fault("a.md", 99).contains(" --> a.md:3:1\n"), "beyond the end is the end");
    assert!(fault("empty.md", 1).contains(" --> empty.md:1:1\n"));
}

#[test]
fn several_lines_and_long_lines_are_drawn_in_part() {
    let long = format!("{} wrong {}\n", "before ".repeat(40), "after ".repeat(40));
    let many = "```form a\n".to_owned() + &"text x\n".repeat(20) + "```\n";
    let files = sources(&[("long.md", long.as_bytes()), ("many.md", many.as_bytes())]);
    let expected = "\
error[plain::fault]: Something is wrong.
 --> long.md:1:282
  |
1 | ...efore before before before before before  wrong after after after after after after after ...
  |                                              ^^^^^

";
    assert_eq!(drawn(Diagnostic::error("plain::fault", find(&files, "long.md", "wrong")), &files), expected);
    let expected = "\
error[plain::fault]: Something is wrong.
  --> many.md:1:1
   |
 1 | / ```form a
 2 | | text x
 3 | | text x
 4 | | text x
...  |
21 | | text x
22 | | ```
   | |___^

";
    assert_eq!(drawn(Diagnostic::error("plain::fault", find(&files, "many.md", &many)), &files), expected);
}

#[test]
fn a_long_line_of_wide_letters_is_underlined_at_its_place() {
    for (before, after) in [("ä", "ö"), ("漢", "字"), ("\t", "x"), ("ä漢 ", "\t字ö")] {
        for length in [5, 20, 33, 50, 77, 200] {
            let line = format!("{}WRONG{}\n", before.repeat(length), after.repeat(length));
            let files = sources(&[("a.md", line.as_bytes())]);
            let drawn = drawn(Diagnostic::error("plain::fault", find(&files, "a.md", "WRONG")), &files);
            let width = |text: &str| text.chars().map(|c| if "漢字".contains(c) { 2 } else { 1 }).sum::<usize>();
            let lines: Vec<_> = drawn.lines().collect();
            let (shown, under) = (lines[3], lines[4]);
            assert_eq!(width(&shown[..shown.find("WRONG").unwrap()]), under.find('^').unwrap(), "{drawn}");
            assert!(width(shown) <= 100, "{drawn}");
        }
    }
}

#[test]
fn what_a_file_holds_cannot_steer_the_terminal() {
    let files = sources(&[("a\x1b[31m.md", b"x \x1b[31mred\n")]);
    let span = Span::new(&Arc::from("a\x1b[31m.md"), 2..7);
    let diagnostic =
        Diagnostic::error("link::unknown", span.clone()).with("target", "\x1b]0;x\x07").label(span, "source");
    assert!(!drawn(diagnostic, &files).contains('\x1b'));
}

#[test]
fn colours_come_only_when_asked_for() {
    let mut out = Vec::new();
    write(Format::Human, &[dead_link(&page())], &page(), &words(Language::En), true, &mut out).unwrap();
    assert!(out.starts_with(b"\x1b["));
    assert!(!drawn(dead_link(&page()), &page()).contains('\x1b'));
}

#[test]
fn a_program_gets_one_object_a_line() {
    let files = page();
    let labelled = dead_link(&files).label(find(&files, "content/x.fi.md", "\"Ä\"\n+++"), "source");
    let global = Diagnostic::global("plain::fault");
    let expected = concat!(
        r#"{"code":"link::unknown","severity":"error","message":"There is no page “../rools/mentor.md”.","#,
        r#""path":"content/x.fi.md","start":{"line":4,"column":20},"end":{"line":4,"column":38},"#,
        r#""hints":["Did you mean “../roles/mentor.md”?","Write the path below content/."],"#,
        r#""labels":[{"message":"as in the source","path":"content/x.fi.md","#,
        r#""start":{"line":2,"column":9},"end":{"line":3,"column":4}}]}"#,
        "\n",
        r#"{"code":"plain::fault","severity":"error","message":"Something is wrong.","#,
        r#""path":null,"start":null,"end":null,"hints":[],"labels":[]}"#,
        "\n",
    );
    assert_eq!(written(Format::Json, Language::En, &[labelled, global], &files), expected);
}

#[test]
fn github_gets_commands() {
    let files = sources(&[("content/a,b:c.md", b"one\ntwo\n")]);
    let one = Diagnostic::warning("link::unknown", find(&files, "content/a,b:c.md", "two")).with("target", "100 %");
    let two = Diagnostic::note("plain::fault", find(&files, "content/a,b:c.md", "ne\ntw"));
    let three = Diagnostic::global("two::lines").with("value", "x,y:z");
    let expected = "\
::warning file=content/a%2Cb%3Ac.md,line=2,col=1,endLine=2,endColumn=4,title=link%3A%3Aunknown\
::There is no page “100 %25”.%0AWrite the path below content/.
::notice file=content/a%2Cb%3Ac.md,line=1,endLine=2,title=plain%3A%3Afault::Something is wrong.
::error title=two%3A%3Alines::One line.%0AAnd another: x,y:z.
";
    assert_eq!(written(Format::Github, Language::En, &[one, two, three], &files), expected);
}

#[test]
fn no_span_makes_it_fail() {
    let text = "\u{feff}ä\r\n\r\nö 漢\n\n\u{2067}z";
    let files = sources(&[("a.md", text.as_bytes())]);
    let path = Arc::from("a.md");
    for start in 0..text.len() + 3 {
        for end in start..text.len() + 3 {
            let span = Span::new(&path, start..end);
            let label = Span::new(&path, end - start..end);
            let diagnostic = Diagnostic::error("link::unknown", span).with("target", "").label(label, "source");
            for format in [Format::Human, Format::Json, Format::Github] {
                written(format, Language::En, std::slice::from_ref(&diagnostic), &files);
            }
        }
    }
}
