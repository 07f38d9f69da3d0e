//! The words and forms of one language, for everyone who writes in it.

use std::cmp::Ordering;
use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};

use super::catalogue::{Catalogue, Place};
use super::check;
use super::fault::{Fault, Flaw, PlaceableFault};
use super::formats::{DateFields, DateStyle, Formats, Width};
use super::function::NumberForm;
use super::locale::Locale;
use super::parser;
use super::pattern::Pattern;
use super::resolver::{Resolver, Scope};
use super::value::{Facts, Value};

/// A language of the site: its messages, with those that it falls back to, and its forms of
/// numbers, days and lists. Cheap to copy, and shared by all threads.
///
/// Text comes without isolation marks: it goes into HTML and Typst, which have their own means.
#[derive(Clone, Debug)]
pub struct Localizer {
    catalogue: Arc<Catalogue>,
    language: usize,
}

impl Localizer {
    /// The language at the index `language` of a catalogue.
    pub(super) fn new(catalogue: &Arc<Catalogue>, language: usize) -> Self {
        Self { catalogue: Arc::clone(catalogue), language }
    }

    /// All words of the site.
    pub(super) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The index of the language.
    pub(super) fn index(&self) -> usize {
        self.language
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.catalogue.languages[self.language].locale
    }

    /// Whether there is a message `id`, here or in a language that this one falls back to.
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.pattern(self.language, id, None).is_some()
    }

    /// The message `id`, written with `facts` as its variables.
    ///
    /// # Errors
    /// There is no such message, or it could not be written with these variables.
    pub fn message(&self, id: &str, facts: &Facts) -> Result<String, Fault> {
        self.text(id, None, facts)
    }

    /// The attribute `attribute` of the message `id`.
    ///
    /// # Errors
    /// As for [`Self::message`].
    pub fn attribute(&self, id: &str, attribute: &str, facts: &Facts) -> Result<String, Fault> {
        self.text(id, Some(attribute), facts)
    }

    /// The message `id`, which has no variables. It is written once, however often it is asked for.
    ///
    /// # Errors
    /// As for [`Self::message`].
    pub fn constant(&self, id: &str) -> Result<&str, Fault> {
        let (place, pattern) = self.find(id, None)?;
        let text = self.catalogue.entry(place).constant.get_or_init(|| self.resolve(place, pattern, &Facts::new()));
        text.as_deref().map_err(Fault::clone)
    }

    /// A placeable of content, given with its braces: `{ -mentee(case: "genitive") }`.
    ///
    /// # Errors
    /// All its faults, each with its place in the placeable.
    pub fn evaluate(&self, placeable: &str, facts: &Facts) -> Result<String, Vec<PlaceableFault>> {
        let (pattern, mut flaws) = parser::parse_placeable(placeable);
        flaws.extend(check::inspect(&self.catalogue, self.language, &pattern));
        let mut text = String::new();
        if flaws.is_empty() {
            let mut resolver = Resolver::new(&self.catalogue, facts);
            resolver.write(&pattern, Scope::placeable(self.language), &mut text);
            // What is wrong deep in a term is wrong with the placeable as a whole.
            let whole = 0..placeable.len();
            let place = |flaw: &Flaw, inside: bool| if inside { whole.clone() } else { flaw.place.clone() };
            let found = resolver.flaws.into_iter();
            flaws.extend(found.map(|(entry, flaw)| Flaw { place: place(&flaw, entry.is_some()), ..flaw }));
        }
        if flaws.is_empty() {
            return Ok(text);
        }
        let fault = |flaw: Flaw| PlaceableFault { kind: flaw.kind, suggestion: flaw.suggestion, at: flaw.place };
        Err(flaws.into_iter().map(fault).collect())
    }

    fn text(&self, id: &str, attribute: Option<&str>, facts: &Facts) -> Result<String, Fault> {
        let (place, pattern) = self.find(id, attribute)?;
        self.resolve(place, pattern, facts)
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Result<(Place, &Pattern), Fault> {
        // A term is a word for messages, not a message itself.
        let found = self.catalogue.pattern(self.language, id, attribute).filter(|_| !id.starts_with('-'));
        found.ok_or_else(|| self.catalogue.missing(self.language, id, attribute))
    }

    fn resolve(&self, place: Place, pattern: &Pattern, facts: &Facts) -> Result<String, Fault> {
        let entry = self.catalogue.entry(place);
        if entry.is_faulty {
            return Err(Fault::reported(&entry.id.text));
        }
        let mut resolver = Resolver::new(&self.catalogue, facts);
        let text = resolver.message(place, pattern);
        match resolver.flaws.into_iter().next() {
            None => Ok(text),
            Some((at, flaw)) => Err(flaw.in_file(&at.unwrap_or(entry).path)),
        }
    }

    fn formats(&self) -> &Formats {
        &self.catalogue.languages[self.language].formats
    }
}

/// Values in the language's form.
impl Localizer {
    /// A number: “1 234,5”. Years are not numbers.
    pub fn number(&self, number: f64) -> String {
        self.formats().number(number, NumberForm::default())
    }

    /// A share of one as a percentage: `0.5` is “50 %”.
    pub fn percent(&self, share: f64) -> String {
        self.formats().number(share, NumberForm { percent: true, maximum_digits: 0, ..NumberForm::default() })
    }

    /// A day.
    pub fn date(&self, day: Date, style: DateStyle) -> String {
        self.disguised(self.formats().date(day, style))
    }

    /// A day in the style that the language has in running text: 21.11.2026, 21 November 2026.
    pub fn usual_date(&self, day: Date) -> String {
        self.disguised(self.formats().date(day, self.formats().usual_style()))
    }

    /// The month of a day: “marraskuu 2026”.
    pub fn month_year(&self, day: Date) -> String {
        self.disguised(self.formats().date_fields(day, DateFields::YearMonth, Width::Long))
    }

    /// The weekday of a day: “lauantai”.
    pub fn weekday(&self, day: Date) -> String {
        self.disguised(self.formats().date_fields(day, DateFields::Weekday, Width::Long))
    }

    /// From a day to another in the usual style; what both share is written once: “18.1.–10.6.2027”.
    pub fn date_range(&self, from: Date, to: Date) -> String {
        self.disguised(self.formats().date_range(from, to, self.formats().usual_style()))
    }

    /// A time of day: “17.00”.
    pub fn time(&self, time: Time) -> String {
        self.disguised(self.formats().time(time))
    }

    /// From an hour to another: “17–19.30”.
    pub fn time_range(&self, from: Time, to: Time) -> String {
        self.disguised(self.formats().time_range(from, to))
    }

    /// A day in the usual style and a time: “21.11.2026 klo 17.00”.
    pub fn date_time(&self, moment: DateTime) -> String {
        self.disguised(self.formats().date_time(moment, self.formats().usual_style()))
    }

    /// From a moment to another: “18.1.2027 klo 17–19.30”.
    pub fn date_time_range(&self, from: DateTime, to: DateTime) -> String {
        self.disguised(self.formats().date_time_range(from, to, self.formats().usual_style()))
    }

    /// How long something takes, by the message `duration`: “1 h 30 min”.
    pub fn duration_minutes(&self, minutes: u32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        self.measure("duration", [("hours", hours.into()), ("minutes", rest.into())]).unwrap_or_else(|| {
            match (hours, rest) {
                (0, rest) => format!("{rest}\u{a0}min"),
                (hours, 0) => format!("{hours}\u{a0}h"),
                (hours, rest) => format!("{hours}\u{a0}h {rest}\u{a0}min"),
            }
        })
    }

    /// The size of a file, by the message `file-size`: “240 kt”, “1.2 MB”. Units are decimal.
    pub fn file_size(&self, bytes: u64) -> String {
        // Below a kilobyte no one counts bytes, and one decimal tells enough of megabytes.
        let (unit, size) = match bytes {
            0..1_000_000 => ("kB", (bytes as f64 / 1000.0).round().clamp(1.0, 999.0)),
            1_000_000..1_000_000_000 => ("MB", (bytes as f64 / 100_000.0).round() / 10.0),
            _ => ("GB", (bytes as f64 / 100_000_000.0).round() / 10.0),
        };
        self.measure("file-size", [("size", size.into()), ("unit", unit.into())])
            .unwrap_or_else(|| format!("{}\u{a0}{unit}", self.number(size)))
    }

    /// “a, b and c”.
    pub fn list_and(&self, items: &[String]) -> String {
        self.formats().list_and(items)
    }

    /// “a, b or c”.
    pub fn list_or(&self, items: &[String]) -> String {
        self.formats().list_or(items)
    }

    /// The order of the language's dictionaries.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.formats().compare(one, other)
    }

    /// The text with its first letter as at the start of a sentence.
    pub fn capitalize(&self, text: &str) -> String {
        self.formats().capitalize(text)
    }

    fn disguised(&self, text: String) -> String {
        self.formats().disguise(text)
    }

    /// A measure by a message. A catalogue without it is served by the international symbols, which
    /// need no translation; a broken message has been reported when it was read.
    fn measure<const N: usize>(&self, id: &str, values: [(&str, Value); N]) -> Option<String> {
        let facts = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.message(id, &facts).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::fault::FaultKind;
    use super::super::tests::{localizer, no_facts, read};
    use super::*;
    use crate::diagnostic::Span;

    const TERMS: &str = "-mentee = { $case ->\n [genitive] aktorin\n *[nominative] aktori\n }\nmenu = Valikko\n";

    fn faults(placeable: &str, facts: &Facts) -> Vec<String> {
        let found = localizer("fi", TERMS).evaluate(placeable, facts).unwrap_err();
        let describe = |fault: PlaceableFault| {
            let suggestion = fault.suggestion.map(|name| format!(", {name}?")).unwrap_or_default();
            format!("“{}” {:?}{suggestion}", &placeable[fault.at], fault.kind)
        };
        found.into_iter().map(describe).collect()
    }

    #[test]
    fn a_placeable_is_written_with_the_facts_and_terms() {
        let fi = localizer("fi", TERMS);
        let facts = Facts::from([("season-start".to_owned(), jiff::civil::date(2027, 1, 18).into())]);
        let text = |placeable| fi.evaluate(placeable, &facts).unwrap();
        assert_eq!(text("{ -mentee(case: \"genitive\") }"), "aktorin");
        assert_eq!(text("{-mentee}"), "aktori");
        assert_eq!(text("{ CAPITALIZE(-mentee(case: \"genitive\")) }"), "Aktorin");
        assert_eq!(text("{ $season-start }"), "18.1.2027");
        assert_eq!(text("{ DATETIME($season-start, dateStyle: \"long\") }"), "18. tammikuuta 2027");
    }

    #[test]
    fn a_fault_of_a_placeable_has_its_place_in_it() {
        let facts = Facts::from([("contact-email".to_owned(), "x@example.org".into())]);
        let found = |placeable| faults(placeable, &facts).join("; ");
        assert_eq!(found("{ $contact-mail }"), "“contact-mail” UnknownVariable(\"contact-mail\"), contact-email?");
        assert_eq!(found("{ -mente }"), "“-mente” UnknownTerm(\"-mente\"), -mentee?");
        assert_eq!(found("{ men }"), "“men” UnknownMessage(\"men\"), menu?");
        assert_eq!(found("{ UPPER(-mentee) }"), "“UPPER” UnknownFunction(\"UPPER\")");
        assert_eq!(
            found("{ -mentee(case: \"genetive\") }"),
            "“case” UnknownForm { term: \"-mentee\", parameter: \"case\", value: \"genetive\" }, genitive?"
        );
        assert_eq!(
            found("{ -mentee(number: \"plural\") }"),
            "“number” UnknownParameter { term: \"-mentee\", parameter: \"number\" }"
        );
        assert_eq!(
            found("{ NUMBER($contact-email) }"),
            "“NUMBER” WrongType { function: \"NUMBER\", expected: \"number\" }"
        );
        assert_eq!(found("{ $contact-email b"), "“{” Syntax { problem: \"unclosed-brace\", detail: \"\" }");
        assert_eq!(found("{ -mentee(case: ä) }"), "“ä” Syntax { problem: \"literal\", detail: \"\" }");
        let several = found("{ -mentee(case: \"gen\") }\nb = x");
        assert_eq!(several, "“{ -mentee(case: \"gen\") }\nb = x” Syntax { problem: \"placeable\", detail: \"\" }");
    }

    #[test]
    fn the_diagnostic_of_a_placeable_lies_in_its_file() {
        let fault = &localizer("fi", TERMS).evaluate("{ $x }", &no_facts()).unwrap_err()[0];
        assert_eq!(fault.at, 3..4);
        let span = Span::new(&Arc::from("content/index.fi.md"), 103..104);
        let diagnostic = fault.diagnostic(span.clone()).unwrap();
        assert_eq!((diagnostic.code, diagnostic.span), ("ftl::unknown-variable", Some(span)));
    }

    #[test]
    fn a_fault_within_a_term_is_reported_once_where_it_is() {
        let read = read(&[("fi", &[])], &[(0, "own.ftl", "-a = { -gone }\n-b = { $name }\n")]);
        assert_eq!(read.diagnostics.len(), 1);
        let faults = |placeable| read.value[0].evaluate(placeable, &no_facts()).unwrap_err();
        assert_eq!(faults("{ -a }")[0].diagnostic(Span::file(&Arc::from("x"))), None);
        let missing = &faults("{ -b }")[0];
        assert_eq!(missing.kind, FaultKind::MissingParameter { parameter: "name".to_owned() });
        assert_eq!(missing.at, 0..6);
    }

    #[test]
    fn a_term_or_a_bare_attribute_is_no_message() {
        let fi = localizer("fi", "-a = A\nb =\n    .c = C\n");
        assert!(!fi.has("b") && fi.message("-a", &no_facts()).is_err() && fi.constant("b").is_err());
        assert_eq!(fi.attribute("b", "c", &no_facts()), Ok("C".to_owned()));
        let missing = FaultKind::Missing { id: "b.d".to_owned(), language: "fi".to_owned() };
        assert_eq!(fi.attribute("b", "d", &no_facts()).unwrap_err().kind, Box::new(missing));
    }

    #[test]
    fn measures_have_the_units_of_the_language() {
        let interface = |code| match code {
            "fi" => localizer("fi", include_str!("../../i18n/fi/interface.ftl")),
            "sv" => localizer("sv", include_str!("../../i18n/sv/interface.ftl")),
            _ => localizer("en", include_str!("../../i18n/en/interface.ftl")),
        };
        let sizes = |code| [400, 240_000, 1_234_567, 5_000_000_000].map(|bytes| interface(code).file_size(bytes));
        assert_eq!(sizes("fi"), ["1\u{a0}kt", "240\u{a0}kt", "1,2\u{a0}Mt", "5\u{a0}Gt"]);
        assert_eq!(sizes("en"), ["1\u{a0}kB", "240\u{a0}kB", "1.2\u{a0}MB", "5\u{a0}GB"]);
        assert_eq!(sizes("sv"), ["1\u{a0}kB", "240\u{a0}kB", "1,2\u{a0}MB", "5\u{a0}GB"]);
        let times = [45, 60, 90].map(|minutes| interface("fi").duration_minutes(minutes));
        assert_eq!(times, ["45\u{a0}min", "1\u{a0}h", "1\u{a0}h 30\u{a0}min"]);
        // Without words of its own a language has the international symbols.
        let bare = localizer("ar", "");
        assert_eq!([45, 60, 90].map(|minutes| bare.duration_minutes(minutes)), times);
        assert_eq!(bare.file_size(1_234_567), "1.2\u{a0}MB");
    }

    #[test]
    fn forms_of_values_are_at_hand() {
        let fi = localizer("fi", "");
        let (from, to) = (jiff::civil::date(2027, 1, 18), jiff::civil::date(2027, 6, 10));
        assert_eq!(fi.number(1234.0), "1\u{a0}234");
        assert_eq!(fi.percent(0.5), "50\u{a0}%");
        assert_eq!(fi.date(from, DateStyle::Long), "18. tammikuuta 2027");
        assert_eq!(fi.usual_date(from), "18.1.2027");
        assert_eq!(fi.month_year(from), "tammikuu 2027");
        assert_eq!(fi.weekday(from), "maanantai");
        assert_eq!(fi.date_range(from, to), "18.1.–10.6.2027");
        assert_eq!(fi.time_range(Time::constant(8, 0, 0, 0), Time::constant(17, 0, 0, 0)), "8–17");
        assert_eq!(fi.date_time(from.at(17, 0, 0, 0)), "18.1.2027 klo 17.00");
        assert_eq!(fi.capitalize("aktori"), "Aktori");
        assert_eq!(fi.locale().direction().as_str(), "ltr");
    }
}
