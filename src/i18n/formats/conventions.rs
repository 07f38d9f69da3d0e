//! What CLDR leaves open, or settles otherwise than the editors of a language do.

use super::DateStyle;

/// The habits of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conventions {
    /// The style of a day in running text.
    pub(super) usual: DateStyle,
    /// What stands between a day and a time; `None` for what CLDR has.
    pub(super) day_and_time: Option<&'static str>,
    /// Whether a time is written `8.00` where CLDR has `08:00`.
    pub(super) dotted_times: bool,
    /// Whether a full hour in a range goes without minutes: `8–17`.
    pub(super) bare_hours: bool,
    /// Whether the dash of a range stands without spaces also between parts of several words.
    pub(super) tight_dash: bool,
    /// A percentage; `{}` is the number.
    pub(super) percent: &'static str,
    /// First letters whose capital is not Unicode's.
    pub(super) capitals: &'static [(&'static str, &'static str)],
}

const COMMON: Conventions = Conventions {
    usual: DateStyle::Long,
    day_and_time: None,
    dotted_times: false,
    bare_hours: false,
    tight_dash: false,
    percent: "{}%",
    capitals: &[],
};

/// CLDR's `percentFormat` has a no-break space in these languages.
const SPACED_PERCENT: [&str; 31] = [
    "be", "bs", "ca", "cs", "da", "de", "dsb", "es", "fi", "fo", "fr", "gl", "hr", "hsb", "kk", "ky", "lb", "lt", "mk",
    "nb", "nn", "no", "ro", "ru", "se", "sk", "sl", "smn", "sq", "sv", "uk",
];

impl Conventions {
    /// The habits of a language, given by its code alone.
    pub(super) fn of(language: &str) -> Self {
        let percent = if SPACED_PERCENT.contains(&language) { "{}\u{a0}%" } else { COMMON.percent };
        let common = Self { percent, ..COMMON };
        match language {
            // Kielitoimiston ohjepankki: “18.1.–10.6.2027”, “klo 8–17”.
            "fi" => Self { usual: DateStyle::Medium, bare_hours: true, ..common },
            // CLDR has “21 November 2026 at 17:00”, which does not bear a range of hours.
            "en" => Self { day_and_time: Some(", "), ..common },
            // Svenska skrivregler: “kl. 8.00”, “18 januari–10 juni”.
            "sv" => {
                Self { day_and_time: Some(" kl. "), dotted_times: true, bare_hours: true, tight_dash: true, ..common }
            }
            "ar" => Self { percent: "{}\u{200e}%\u{200e}", ..common },
            "tr" => Self { percent: "%{}", capitals: &[("i", "İ")], ..common },
            "az" => Self { capitals: &[("i", "İ")], ..common },
            "nl" => Self { capitals: &[("ij", "IJ")], ..common },
            _ => common,
        }
    }
}
