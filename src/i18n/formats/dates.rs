//! Days and times.

use std::sync::OnceLock;

use icu_datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateAndTimeFieldSet, DateFieldSet,
};
use icu_datetime::fieldsets::{D, E, M, MD, MDE, T, Y, YM, YMD, YMDE, YMDT};
use icu_datetime::input;
use icu_datetime::options::{Length, TimePrecision};
use icu_datetime::preferences::CalendarAlgorithm;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use jiff::civil::{Date, DateTime, Time};

use super::conventions::Conventions;
use super::{Formats, ready};

/// How much of a day is written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// 21/11/2026, 21.11.2026, 2026-11-21.
    Short,
    /// 21 Nov 2026, 21.11.2026, 21 nov. 2026.
    Medium,
    /// 21 November 2026, 21. marraskuuta 2026, 21 november 2026.
    Long,
    /// The same with the weekday.
    Full,
}

impl DateStyle {
    /// The styles and their names in Fluent.
    pub(in crate::i18n) const NAMES: [(&'static str, Self); 4] =
        [("short", Self::Short), ("medium", Self::Medium), ("long", Self::Long), ("full", Self::Full)];
}

/// Parts of a day that can stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::i18n) enum DateFields {
    /// 2026
    Year,
    /// November
    Month,
    /// 21
    Day,
    /// Saturday
    Weekday,
    /// November 2026
    YearMonth,
    /// 21 November
    MonthDay,
    /// Saturday 21 November
    MonthDayWeekday,
    /// 21 November 2026
    YearMonthDay,
    /// Saturday, 21 November 2026
    YearMonthDayWeekday,
}

/// How long the names of months and weekdays are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::i18n) enum Width {
    /// Numbers for months.
    Short,
    /// Abbreviations.
    Medium,
    /// Whole words.
    Long,
}

/// How many [`DateFields`] there are.
const FIELDS: usize = 9;

/// How many [`Width`]s there are.
const WIDTHS: usize = 3;

/// The formatters of days and times.
#[derive(Debug)]
pub(super) struct Dates {
    preferences: DateTimeFormatterPreferences,
    /// Each made when it is first needed: most sites use three of them.
    days: [OnceLock<DateTimeFormatter<CompositeDateTimeFieldSet>>; FIELDS * WIDTHS],
    times: NoCalendarFormatter<T>,
    /// What stands between a day and a time.
    day_and_time: String,
}

impl Dates {
    /// The formatters of a language.
    pub(super) fn new(data: &icu_locale::Locale, conventions: Conventions) -> Self {
        let mut preferences = DateTimeFormatterPreferences::from(data);
        // The dates of a programme are those of the calendar that its site's readers live by, and
        // a bare day must not turn into a Persian or Buddhist one beside it.
        preferences.calendar_algorithm = Some(CalendarAlgorithm::Gregory);
        let times =
            ready(NoCalendarFormatter::try_new(preferences, T::short().with_time_precision(TimePrecision::Minute)));
        let given = conventions.day_and_time.map(str::to_owned);
        let day_and_time = given.or_else(|| day_and_time(preferences, &times)).unwrap_or_else(|| ", ".to_owned());
        Self { preferences, days: std::array::from_fn(|_| OnceLock::new()), times, day_and_time }
    }

    fn formatter(&self, fields: DateFields, width: Width) -> &DateTimeFormatter<CompositeDateTimeFieldSet> {
        let place = &self.days[fields as usize * WIDTHS + width as usize];
        place.get_or_init(|| ready(DateTimeFormatter::try_new(self.preferences, field_set(fields, width))))
    }
}

/// What CLDR has between a long day and a time: the text of both, less the text of each.
fn day_and_time(preferences: DateTimeFormatterPreferences, times: &NoCalendarFormatter<T>) -> Option<String> {
    let sample = DateTime::constant(2026, 11, 21, 17, 0, 0, 0);
    let day = ready(DateTimeFormatter::try_new(preferences, field_set(DateFields::YearMonthDay, Width::Long)));
    let both = YMDT::long().with_time_precision(TimePrecision::Minute);
    let both = CompositeDateTimeFieldSet::DateTime(DateAndTimeFieldSet::YMDT(both));
    let both = text(&ready(DateTimeFormatter::try_new(preferences, both)), sample);
    let time = times.format(&clock(sample.time())).to_string();
    Some(both.strip_prefix(&text(&day, sample))?.strip_suffix(&time)?.to_owned())
}

fn field_set(fields: DateFields, width: Width) -> CompositeDateTimeFieldSet {
    let length = match width {
        Width::Short => Length::Short,
        Width::Medium => Length::Medium,
        Width::Long => Length::Long,
    };
    let date = CompositeDateTimeFieldSet::Date;
    let period = CompositeDateTimeFieldSet::CalendarPeriod;
    match fields {
        DateFields::Year => period(CalendarPeriodFieldSet::Y(Y::for_length(length))),
        DateFields::Month => period(CalendarPeriodFieldSet::M(M::for_length(length))),
        DateFields::YearMonth => period(CalendarPeriodFieldSet::YM(YM::for_length(length))),
        DateFields::Day => date(DateFieldSet::D(D::for_length(length))),
        DateFields::Weekday => date(DateFieldSet::E(E::for_length(length))),
        DateFields::MonthDay => date(DateFieldSet::MD(MD::for_length(length))),
        DateFields::MonthDayWeekday => date(DateFieldSet::MDE(MDE::for_length(length))),
        DateFields::YearMonthDay => date(DateFieldSet::YMD(YMD::for_length(length))),
        DateFields::YearMonthDayWeekday => date(DateFieldSet::YMDE(YMDE::for_length(length))),
    }
}

impl DateFields {
    /// The combination of the parts that are wanted, if languages write it.
    pub(in crate::i18n) fn new(year: bool, month: bool, day: bool, weekday: bool) -> Option<Self> {
        Some(match (year, month, day, weekday) {
            (true, false, false, false) => Self::Year,
            (false, true, false, false) => Self::Month,
            (false, false, true, false) => Self::Day,
            (false, false, false, true) => Self::Weekday,
            (true, true, false, false) => Self::YearMonth,
            (false, true, true, false) => Self::MonthDay,
            (false, true, true, true) => Self::MonthDayWeekday,
            (true, true, true, false) => Self::YearMonthDay,
            (true, true, true, true) => Self::YearMonthDayWeekday,
            _ => return None,
        })
    }
}

/// The text of a day and time by `formatter`, which takes from it the parts that it writes.
fn text(formatter: &DateTimeFormatter<CompositeDateTimeFieldSet>, moment: DateTime) -> String {
    let (day, time) = (moment.date(), moment.time());
    let date = ready(input::Date::try_new_iso(day.year().into(), day.month() as u8, day.day() as u8));
    formatter.format(&input::DateTime { date, time: clock(time) }).to_string()
}

fn clock(time: Time) -> input::Time {
    ready(input::Time::try_new(time.hour() as u8, time.minute() as u8, 0, 0))
}

impl Formats {
    /// A day.
    pub(in crate::i18n) fn date(&self, day: Date, style: DateStyle) -> String {
        let (fields, width) = match style {
            DateStyle::Short => (DateFields::YearMonthDay, Width::Short),
            DateStyle::Medium => (DateFields::YearMonthDay, Width::Medium),
            DateStyle::Long => (DateFields::YearMonthDay, Width::Long),
            DateStyle::Full => (DateFields::YearMonthDayWeekday, Width::Long),
        };
        self.date_fields(day, fields, width)
    }

    /// Parts of a day.
    pub(in crate::i18n) fn date_fields(&self, day: Date, fields: DateFields, width: Width) -> String {
        text(self.dates.formatter(fields, width), day.to_datetime(Time::midnight()))
    }

    /// The style of a day in running text.
    pub(in crate::i18n) fn usual_style(&self) -> DateStyle {
        self.conventions.usual
    }

    /// A time of day, to the minute.
    pub(in crate::i18n) fn time(&self, time: Time) -> String {
        let text = self.dates.times.format(&clock(time)).to_string();
        if self.conventions.dotted_times {
            let dotted = text.replace(':', ".");
            return dotted.strip_prefix('0').map_or(dotted.clone(), str::to_owned);
        }
        text
    }

    /// A day and a time: “21.11.2026 klo 17.00”.
    pub(in crate::i18n) fn date_time(&self, moment: DateTime, style: DateStyle) -> String {
        self.with_time(&self.date(moment.date(), style), &self.time(moment.time()))
    }

    /// The text of a day and the text of its hours.
    pub(super) fn with_time(&self, day: &str, hours: &str) -> String {
        format!("{day}{}{hours}", self.dates.day_and_time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::formats::tests::formats;

    const DAY: Date = Date::constant(2026, 11, 21);

    #[test]
    fn a_day_has_four_styles() {
        let styles = |code| DateStyle::NAMES.map(|(_, style)| formats(code).date(DAY, style));
        let long = "lauantai 21. marraskuuta 2026";
        assert_eq!(styles("fi"), ["21.11.2026", "21.11.2026", "21. marraskuuta 2026", long]);
        let long = "Saturday, 21 November 2026";
        assert_eq!(styles("en"), ["21/11/2026", "21 Nov 2026", "21 November 2026", long]);
        let long = "lördag 21 november 2026";
        assert_eq!(styles("sv"), ["2026-11-21", "21 nov. 2026", "21 november 2026", long]);
        let short = "21\u{200f}/11\u{200f}/2026";
        assert_eq!(styles("ar"), [short, short, "21 نوفمبر 2026", "السبت، 21 نوفمبر 2026"]);
    }

    #[test]
    fn parts_of_a_day_stand_alone() {
        let part = |code, fields| formats(code).date_fields(DAY, fields, Width::Long);
        assert_eq!(part("fi", DateFields::YearMonth), "marraskuu 2026");
        assert_eq!(part("en", DateFields::YearMonth), "November 2026");
        assert_eq!(part("sv", DateFields::MonthDay), "21 november");
        assert_eq!(part("fi", DateFields::Weekday), "lauantai");
        assert_eq!(part("fi", DateFields::Month), "marraskuu");
        assert_eq!(part("fi", DateFields::Year), "2026");
        assert_eq!(part("en", DateFields::MonthDayWeekday), "Saturday 21 November");
        assert_eq!(part("ar", DateFields::YearMonth), "نوفمبر 2026");
    }

    #[test]
    fn every_calendar_is_the_gregorian() {
        assert_eq!(formats("th").date(DAY, DateStyle::Long), "21 พฤศจิกายน ค.ศ. 2026");
        assert_eq!(formats("fa").date(DAY, DateStyle::Long), "۲۱ نوامبر ۲۰۲۶");
    }

    #[test]
    fn a_time_has_the_signs_of_the_language() {
        let times =
            |code| [Time::constant(17, 0, 0, 0), Time::constant(8, 5, 0, 0)].map(|time| formats(code).time(time));
        assert_eq!(times("fi"), ["17.00", "8.05"]);
        assert_eq!(times("en"), ["17:00", "08:05"]);
        assert_eq!(times("sv"), ["17.00", "8.05"]);
        assert_eq!(times("ar"), ["5:00 م", "8:05 ص"]);
        assert_eq!(formats("sv").time(Time::midnight()), "0.00");
    }

    #[test]
    fn a_day_and_a_time_are_joined_as_the_language_does() {
        let moment = DAY.at(17, 0, 0, 0);
        let text = |code| formats(code).date_time(moment, formats(code).usual_style());
        assert_eq!(text("fi"), "21.11.2026 klo 17.00");
        assert_eq!(text("fi-simple"), "21.11.2026 klo 17.00");
        assert_eq!(text("en"), "21 November 2026, 17:00");
        assert_eq!(text("sv"), "21 november 2026 kl. 17.00");
        assert_eq!(text("de"), "21. November 2026 um 17:00");
        assert_eq!(text("ar"), "21 نوفمبر 2026 في 5:00 م");
    }

    #[test]
    fn the_first_and_last_days_that_there_are_can_be_written() {
        assert!(!formats("fi").date(Date::MIN, DateStyle::Full).is_empty());
        assert_eq!(formats("fi").date(Date::MAX, DateStyle::Medium), "31.12.9999");
    }
}
