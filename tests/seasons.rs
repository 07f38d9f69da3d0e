//! The bundled programme from year to year: the season is named in one file, and the pages follow.

use std::fs;

use crate::harness::{Compiled, Site, files_below};
use crate::published::root;

/// What is shown only where the members mentor young people.
const FOR_THE_YOUNG: [&str; 4] = [
    "fi/roolit/huoltaja/index.html",
    "fi/roolit/koulun-yhteyshenkilo/index.html",
    "fi/sopimukset/alaikaisen-liite/index.html",
    "en/agreements/under-18-addendum/index.html",
];

/// The bundled programme in a season of this track.
fn on_track(track: &str) -> Compiled {
    let mut site = Site::default();
    for folder in ["content", "i18n"] {
        for (path, bytes) in files_below(&root().join(folder)).unwrap() {
            site.files.insert(format!("{folder}/{path}"), bytes);
        }
    }
    let site = site.with("sitegen.toml", fs::read(root().join("sitegen.toml")).unwrap());
    site.edit("sitegen.toml", "\ntrack = \"members-as-mentees\"", &format!("\ntrack = \"{track}\"")).compile().good()
}

#[test]
fn members_are_mentored_in_one_season_and_mentor_the_young_in_the_next() {
    let (members, young) = (on_track("members-as-mentees"), on_track("members-as-mentors"));
    for path in FOR_THE_YOUNG {
        assert!(!members.paths().contains(&path), "{path} is shown to adults");
        assert!(young.paths().contains(&path), "{path} is not shown");
    }
    let page = |site: &Compiled| site.text("fi/mentoroitavalle/index.html").to_owned();
    assert!(page(&members).contains("tarkoitettu täysi-ikäisille") && !page(&members).contains("koulun yhteyshenkilö"));
    assert!(page(&young).contains("koulun yhteyshenkilö") && !page(&young).contains("tarkoitettu täysi-ikäisille"));
    // Nobody has touched these pages: their links lead to whoever has the address.
    for site in [&members, &young] {
        assert!(site.text("fi/index.html").contains("href=\"/fi/mentoroitavalle/#ready\""));
        assert!(site.text("en/index.html").contains("href=\"/en/for-mentees/#ready\""));
        assert!(
            site.text("fi/vaiheet/valmistautuminen/index.html")
                .contains("href=\"/fi/lomakkeet/mentoroitavan-hakemus/\"")
        );
    }
}

#[test]
fn a_link_to_a_page_of_another_track_leads_to_the_one_at_its_address() {
    let link = "+++\ntitle = \"Linkki\"\n+++\n\n[tänne](welcome-members.md)\n";
    let next = Site::fixture("features").edit("sitegen.toml", "season = \"2027\"", "season = \"2028\"");
    let next = next.edit("content/events/kickoff.fi.md", "season = \"2027\"", "season = \"2028\"");
    let next = next.with("content/leads.fi.md", link);
    assert!(next.compile().text("fi/leads/index.html").contains("<a href=\"/opas/fi/tervetuloa/\">tänne</a>"));
    // Where no page has the address, the link leads nowhere, and that is told.
    let alone = next.edit("content/welcome-pupils.fi.md", "slug = \"tervetuloa\"", "slug = \"oppilaat\"").compile();
    assert!(alone.report().contains("link::withheld"), "{}", alone.report());
}
