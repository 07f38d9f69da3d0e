//! From one value to another: what both share is written once.
//!
//! The parts come from CLDR's patterns for a day, a day and month, and a whole date; they are put
//! together here because the range formatter of ICU4X 2.4 panics on long dates.

use jiff::civil::{Date, DateTime, Time};

use super::Formats;
use super::dates::{DateFields, DateStyle, Width};

impl Formats {
    /// Two texts with a dash between them. It stands free where the first is of several words.
    pub(in crate::i18n) fn join(&self, from: &str, to: &str) -> String {
        let free = !self.conventions.tight_dash && from.contains(char::is_whitespace);
        if free { format!("{from} – {to}") } else { format!("{from}–{to}") }
    }

    /// From a day to another: “18.1.–10.6.2027”, “18–20 January 2027”.
    pub(in crate::i18n) fn date_range(&self, from: Date, to: Date, style: DateStyle) -> String {
        let last = self.date(to, style);
        if from == to {
            return last;
        }
        let first = self.date(from, style);
        if from.year() != to.year() {
            return self.join(&first, &last);
        }
        let width = match style {
            DateStyle::Short => Width::Short,
            DateStyle::Medium => Width::Medium,
            DateStyle::Long => Width::Long,
            // Each day with its weekday: nothing is shared but the year, and that reads badly alone.
            DateStyle::Full => return self.join(&first, &last),
        };
        let month_and_day = |day| self.date_fields(day, DateFields::MonthDay, width);
        let shared_month = from.month() == to.month();
        if let Some(day) = shared_month.then(|| self.leading_day(&first, from)).flatten() {
            return self.join(&day, &last);
        }
        // The year stands last or first, or between the two, and then nothing can be left out.
        if let Some(start) = Some(month_and_day(from)).filter(|start| first.starts_with(start)) {
            return self.join(&start, &last);
        }
        let end = Some(month_and_day(to)).filter(|end| last.ends_with(end));
        self.join(&first, &end.unwrap_or(last))
    }

    /// The day at the head of a date, with the point that makes it an ordinal: “18.” of “18.1.2027”.
    fn leading_day(&self, date: &str, day: Date) -> Option<String> {
        let number = self.date_fields(day, DateFields::Day, Width::Long);
        let rest = date.strip_prefix(&number)?;
        let ordinal = if rest.starts_with('.') { "." } else { "" };
        let follows = rest.chars().nth(ordinal.len());
        // “1” is also the head of “18”, and in “18/01/2027” the month is no word of its own.
        let is_whole = ordinal == "." || follows.is_some_and(char::is_whitespace);
        is_whole.then(|| number + ordinal)
    }

    /// From an hour to another: “8–17”, “17–19.30”, “17:00–19:30”.
    pub(in crate::i18n) fn time_range(&self, from: Time, to: Time) -> String {
        let (first, last) = (self.time(from), self.time(to));
        // “17.15–18” would leave the reader wondering what of it is an hour, so the end goes
        // without minutes only where the start does.
        let bare = |text: &String| text.strip_suffix(".00").map(str::to_owned);
        match bare(&first).filter(|_| self.conventions.bare_hours) {
            Some(first) => self.join(&first, &bare(&last).unwrap_or(last)),
            None => self.join(&first, &last),
        }
    }

    /// From a moment to another: “18.1.2027 klo 17–19.30”.
    pub(in crate::i18n) fn date_time_range(&self, from: DateTime, to: DateTime, style: DateStyle) -> String {
        if from == to {
            return self.date_time(from, style);
        }
        if from.date() == to.date() {
            return self.with_time(&self.date(from.date(), style), &self.time_range(from.time(), to.time()));
        }
        format!("{} – {}", self.date_time(from, style), self.date_time(to, style))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::formats::tests::formats;

    fn range(code: &str, from: (i16, i8, i8), to: (i16, i8, i8)) -> String {
        let day = |(year, month, day)| Date::constant(year, month, day);
        formats(code).date_range(day(from), day(to), formats(code).usual_style())
    }

    #[test]
    fn a_range_within_a_year_has_the_year_once() {
        let season = |code| range(code, (2027, 1, 18), (2027, 6, 10));
        assert_eq!(season("fi"), "18.1.–10.6.2027");
        assert_eq!(season("en"), "18 January – 10 June 2027");
        assert_eq!(season("sv"), "18 januari–10 juni 2027");
        assert_eq!(season("de"), "18. Januar – 10. Juni 2027");
        assert_eq!(season("en-US"), "January 18 – June 10, 2027");
        assert_eq!(season("hu"), "2027. január 18. – június 10.");
        assert_eq!(season("ja"), "2027年1月18日–6月10日");
        assert_eq!(season("ar"), "18 يناير – 10 يونيو 2027");
    }

    #[test]
    fn a_range_within_a_month_has_the_month_once() {
        let days = |code| range(code, (2027, 1, 18), (2027, 1, 20));
        assert_eq!(days("fi"), "18.–20.1.2027");
        assert_eq!(days("en"), "18–20 January 2027");
        assert_eq!(days("sv"), "18–20 januari 2027");
        assert_eq!(days("de"), "18.–20. Januar 2027");
        assert_eq!(days("ar"), "18–20 يناير 2027");
        assert_eq!(days("en-US"), "January 18 – January 20, 2027");
    }

    #[test]
    fn a_range_over_the_turn_of_the_year_has_both_years() {
        let years = |code| range(code, (2027, 1, 18), (2028, 6, 10));
        assert_eq!(years("fi"), "18.1.2027–10.6.2028");
        assert_eq!(years("en"), "18 January 2027 – 10 June 2028");
        assert_eq!(years("sv"), "18 januari 2027–10 juni 2028");
        assert_eq!(years("ar"), "18 يناير 2027 – 10 يونيو 2028");
    }

    #[test]
    fn one_day_is_no_range() {
        assert_eq!(range("fi", (2027, 1, 18), (2027, 1, 18)), "18.1.2027");
        assert_eq!(range("fi", (2027, 1, 1), (2027, 1, 18)), "1.–18.1.2027");
    }

    #[test]
    fn no_style_of_any_language_panics() {
        for code in ["fi", "en", "sv", "ar", "ar-XB", "fa", "th", "zh", "ru", "se", "qaa"] {
            for (_, style) in DateStyle::NAMES {
                for end in [Date::constant(2027, 1, 18), Date::constant(2027, 1, 19), Date::constant(2028, 2, 29)] {
                    let text = formats(code).date_range(Date::constant(2027, 1, 18), end, style);
                    assert!(!text.is_empty(), "{code} {style:?}");
                }
            }
        }
        let short = |code: &str| {
            formats(code).date_range(Date::constant(2027, 1, 18), Date::constant(2027, 1, 20), DateStyle::Short)
        };
        assert_eq!(short("en"), "18/01–20/01/2027");
        assert_eq!(short("sv"), "2027-01-18–2027-01-20");
    }

    #[test]
    fn full_hours_go_without_minutes_where_that_is_clear() {
        let hours = |code, from: (i8, i8), to: (i8, i8)| {
            formats(code).time_range(Time::constant(from.0, from.1, 0, 0), Time::constant(to.0, to.1, 0, 0))
        };
        assert_eq!(hours("fi", (8, 0), (17, 0)), "8–17");
        assert_eq!(hours("fi", (17, 0), (19, 30)), "17–19.30");
        assert_eq!(hours("fi", (17, 15), (18, 0)), "17.15–18.00");
        assert_eq!(hours("sv", (8, 0), (17, 0)), "8–17");
        assert_eq!(hours("en", (8, 0), (17, 0)), "08:00–17:00");
        assert_eq!(hours("ar", (8, 0), (17, 0)), "8:00 ص – 5:00 م");
    }

    #[test]
    fn an_evening_has_its_day_once() {
        let start = DateTime::constant(2027, 1, 18, 17, 0, 0, 0);
        let text = |code: &str, end| formats(code).date_time_range(start, end, formats(code).usual_style());
        let evening = DateTime::constant(2027, 1, 18, 19, 30, 0, 0);
        assert_eq!(text("fi", evening), "18.1.2027 klo 17–19.30");
        assert_eq!(text("en", evening), "18 January 2027, 17:00–19:30");
        assert_eq!(text("sv", evening), "18 januari 2027 kl. 17–19.30");
        assert_eq!(text("ar", evening), "18 يناير 2027 في 5:00 م – 7:30 م");
        let noon = DateTime::constant(2027, 1, 19, 12, 0, 0, 0);
        assert_eq!(text("fi", noon), "18.1.2027 klo 17.00 – 19.1.2027 klo 12.00");
        assert_eq!(text("fi", start), "18.1.2027 klo 17.00");
    }
}
