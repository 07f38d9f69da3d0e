//! A colour, how well it can be read on another, and the nearest one that can.
//!
//! Contrast is that of WCAG 2.2 (relative luminance, success criterion 1.4.3). Lighter and darker are
//! steps in OKLCH, which keeps the hue while lightness changes (Björn Ottosson, 2020).

use std::fmt;

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub [u8; 3]);

/// A colour by lightness (0–1), chroma (0 is grey) and hue (in radians).
#[derive(Clone, Copy, Debug)]
pub struct Oklch {
    /// Lightness.
    pub lightness: f64,
    /// Chroma.
    pub chroma: f64,
    /// Hue.
    pub hue: f64,
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Reads `#0f4c4a` or `#fff`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let values: Option<Vec<u8>> =
            digits.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok())).collect();
        match values?[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// How bright it is, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 (the same) to 21 (black on white).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The least contrast to any of `grounds`.
    pub fn contrast_to_all(self, grounds: &[Self]) -> f64 {
        grounds.iter().map(|ground| self.contrast(*ground)).fold(21.0, f64::min)
    }

    /// The colour of the same hue, lighter or darker by as little as it takes to reach `least` on all
    /// of `grounds`: itself where it does. Where none does, black or white, whichever comes nearer.
    pub fn readable_on(self, grounds: &[Self], least: f64) -> Self {
        if self.contrast_to_all(grounds) >= least {
            return self;
        }
        let own = Oklch::from(self);
        // A thousandth of the way from black to white is less than an eye can see.
        let at =
            |step: i32| (0.0..=1.0).contains(&lightness(own, step)).then(|| own.with_lightness(lightness(own, step)));
        let steps = (1..=1000).flat_map(|step| [at(step), at(-step)]).flatten();
        let (black, white) = (Self([0; 3]), Self([255; 3]));
        let last = if white.contrast_to_all(grounds) > black.contrast_to_all(grounds) { white } else { black };
        steps.map(Self::from).find(|colour| colour.contrast_to_all(grounds) >= least).unwrap_or(last)
    }
}

fn lightness(colour: Oklch, step: i32) -> f64 {
    colour.lightness + f64::from(step) / 1000.0
}

impl Oklch {
    /// The same hue at another lightness.
    pub fn with_lightness(self, lightness: f64) -> Self {
        Self { lightness, ..self }
    }

    /// The same hue with at most this chroma.
    pub fn muted(self, chroma: f64) -> Self {
        Self { chroma: self.chroma.min(chroma), ..self }
    }
}

impl From<Colour> for Oklch {
    fn from(colour: Colour) -> Self {
        let [r, g, b] = colour.0.map(linear);
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Self { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }
}

impl From<Oklch> for Colour {
    /// What the screen cannot show is cut off.
    fn from(colour: Oklch) -> Self {
        let (a, b) = (colour.chroma * colour.hue.cos(), colour.chroma * colour.hue.sin());
        let l = (colour.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (colour.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (colour.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
        let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
        let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
        Self([red, green, blue].map(|value| byte(encoded(value))))
    }
}

/// sRGB's curve, from a byte to light (IEC 61966-2-1).
fn linear(value: u8) -> f64 {
    let value = f64::from(value) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn encoded(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a byte holds")]
fn byte(value: f64) -> u8 {
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WHITE: Colour = Colour([255; 3]);

    #[test]
    fn colours_are_read_as_css_writes_them() {
        assert_eq!(Colour::parse("#0F4c4a"), Some(Colour([15, 76, 74])));
        assert_eq!(Colour::parse("#fa0"), Some(Colour([255, 170, 0])));
        for text in ["", "#", "0f4c4a", "#0f4c4", "#0f4c4aff", "teal", "#gggggg", "#ä00"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((WHITE.contrast(Colour([0; 3])) - 21.0).abs() < 1e-9);
        // The lightest grey that is legible on white, as every checker has it.
        assert!(WHITE.contrast(Colour([0x76; 3])) >= 4.5);
        assert!(WHITE.contrast(Colour([0x77; 3])) < 4.5);
    }

    #[test]
    fn the_nearest_colour_that_can_be_read_has_the_same_hue() {
        let pale = Colour::parse("#5fb3ae").unwrap();
        let near = pale.readable_on(&[WHITE], 4.5);
        assert_eq!(near.to_string(), "#2b837f");
        assert!((4.5..4.7).contains(&near.contrast(WHITE)), "{}", near.contrast(WHITE));
    }

    proptest! {
        #[test]
        fn there_always_is_one_that_can_be_read(own in any::<[u8; 3]>(), ground in any::<[u8; 3]>()) {
            let (own, ground) = (Colour(own), Colour(ground));
            prop_assert!(own.readable_on(&[ground], 4.5).contrast(ground) >= 4.5);
        }

        #[test]
        fn oklch_is_another_way_to_write_the_same_colour(own in any::<[u8; 3]>()) {
            prop_assert_eq!(Colour::from(Oklch::from(Colour(own))), Colour(own));
        }
    }
}
