use super::*;

fn codes(text: &str, read: impl FnOnce(&mut Table<'_>)) -> Vec<(&'static str, u32)> {
    let path = "x.toml".into();
    let ((), found) = parse(text, Origin { path: &path, offset: 0 }, Span::file(&path), read);
    found.iter().map(|diagnostic| (diagnostic.code, diagnostic.span.as_ref().unwrap().start)).collect()
}

#[test]
fn every_fault_is_reported_at_its_place() {
    let text = "titel = \"a\"\norder = \"x\"\nday = 2027-13-01\n";
    let found = codes(text, |table| {
        table.required_string("title");
        table.integer("order", 0);
    });
    assert!(found.contains(&("toml::unknown-key", 0)), "{found:?}");
    assert!(found.contains(&("toml::wrong-type", 20)), "{found:?}");
}

#[test]
fn the_thirtieth_of_february_is_no_date() {
    let found = codes("day = 2027-02-30\n", |table| {
        table.date("day");
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, 6);
}
