use super::*;
use jiff::tz::TimeZoneDatabase;

/// A calendar with one event in a zone.
fn view(zone: &str, start: DateTime, end: DateTime) -> CalendarView {
    let event = CalendarEvent {
        uid: "events/kickoff/2027@example.org".to_owned(),
        revision: 2,
        written: 1_800_000_000,
        is_dated: true,
        lang: "fi".to_owned(),
        summary: "Aloitus; kahvit, pulla".to_owned(),
        description: "Kausi alkaa.\n\nOhjelma\n17.00 Kahvit".to_owned(),
        location: "Talo, Katu 1".to_owned(),
        start,
        end,
        url: Some("https://example.org/fi/aloitus/".to_owned()),
        meetings: vec![("Etäyhteys".to_owned(), "https://example.org/kokous".to_owned())],
        category: "Aloitustapahtuma".to_owned(),
    };
    let zone = TimeZoneDatabase::bundled().get(zone).unwrap();
    CalendarView { name: None, address: None, lang: "fi".to_owned(), zone, events: vec![event] }
}

fn at(year: i16, month: i8, day: i8, hour: i8) -> DateTime {
    DateTime::constant(year, month, day, hour, 0, 0, 0)
}

/// The lines from that of a component on to its end, unfolded.
fn component(text: &str, name: &str) -> Vec<String> {
    let text = text.replace("\r\n ", "");
    let lines = text.split("\r\n").skip_while(|line| *line != format!("BEGIN:{name}"));
    let mut own: Vec<String> = lines.take_while(|line| *line != format!("END:{name}")).map(str::to_owned).collect();
    own.remove(0);
    own
}

#[test]
fn an_event_is_told_in_full() {
    let text = calendar(&view("Europe/Helsinki", at(2027, 1, 18, 17), at(2027, 1, 18, 20)));
    let expected = "UID:events/kickoff/2027@example.org
DTSTAMP:20270115T080000Z
LAST-MODIFIED:20270115T080000Z
SEQUENCE:2
DTSTART;TZID=Europe/Helsinki:20270118T170000
DTEND;TZID=Europe/Helsinki:20270118T200000
SUMMARY;LANGUAGE=fi:Aloitus\\; kahvit\\, pulla
DESCRIPTION;LANGUAGE=fi:Kausi alkaa.\\n\\nOhjelma\\n17.00 Kahvit
LOCATION;LANGUAGE=fi:Talo\\, Katu 1
CATEGORIES:Aloitustapahtuma
STATUS:CONFIRMED
URL:https://example.org/fi/aloitus/
CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Etäyhteys:https://example.org/kokous";
    assert_eq!(component(&text, "VEVENT").join("\n"), expected);
}

#[test]
fn helsinki_changes_its_clocks_on_the_last_sundays_of_march_and_october() {
    let text = calendar(&view("Europe/Helsinki", at(2027, 1, 18, 17), at(2027, 1, 18, 20)));
    let expected = "TZID:Europe/Helsinki
BEGIN:DAYLIGHT
DTSTART:20260329T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD";
    assert_eq!(component(&text, "VTIMEZONE").join("\n"), expected);
}

#[test]
fn a_zone_without_changes_has_one_time_and_utc_needs_no_zone() {
    let dubai = calendar(&view("Asia/Kolkata", at(2027, 1, 18, 17), at(2027, 1, 18, 20)));
    let zone = component(&dubai, "VTIMEZONE").join("\n");
    assert!(zone.contains("BEGIN:STANDARD\n") && zone.contains("TZOFFSETTO:+0530"), "{zone}");
    assert!(!zone.contains("RRULE"), "{zone}");
    let utc = calendar(&view("UTC", at(2027, 1, 18, 17), at(2027, 1, 18, 20)));
    assert!(!utc.contains("VTIMEZONE") && utc.contains("DTSTART:20270118T170000Z"), "{utc}");
}

#[test]
fn changes_that_follow_no_rule_are_listed_one_by_one() {
    // Morocco keeps another time in Ramadan, which moves through the year.
    let text = calendar(&view("Africa/Casablanca", at(2024, 1, 18, 17), at(2024, 12, 18, 20)));
    let zone = component(&text, "VTIMEZONE").join("\n");
    assert!(!zone.contains("RRULE") && zone.matches("TZOFFSETTO").count() >= 3, "{zone}");
}

#[test]
fn an_event_that_ends_when_it_begins_has_no_end() {
    let text = calendar(&view("Europe/Helsinki", at(2027, 1, 18, 17), at(2027, 1, 18, 17)));
    assert!(!text.contains("DTEND"), "{text}");
}
