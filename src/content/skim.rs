//! Skimming: how to find cheaply that there is nothing to find, as in most texts.
//!
//! A stretch of bytes is looked at together, which takes that each is looked at in the same way whatever
//! it is: so a question is put with `|` and `&`, and not with `||`, `&&` or `match`. It is put for each byte
//! and the next one, which is 0 behind the last.

/// How many bytes are looked at together.
const LENGTH: usize = 64;
type Stretch = [u8; LENGTH];

/// The first byte from `from` on for which `is` holds.
pub fn position(bytes: &[u8], from: usize, is: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut at = from;
    while let (Some(one), Some(next)) = (first(bytes, at), first(bytes, at + 1)) {
        if let Some(found) = hit(one, next, &is) {
            return Some(at + found);
        }
        at += LENGTH;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let filled = filled(rest);
    let found = hit(first(&filled, 0)?, first(&filled, 1)?, &is)?;
    (found < rest.len()).then_some(at + found)
}

/// The first byte of a stretch for which `is` holds. An answer is all the bits of a byte, which is how the machine
/// compares many bytes at once.
fn hit(one: &Stretch, next: &Stretch, is: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut answers: Stretch = [0; LENGTH];
    answers.iter_mut().zip(one.iter().zip(next)).for_each(|(answer, (one, next))| {
        *answer = if is(*one, *next) { u8::MAX } else { 0 };
    });
    let (quarters, _) = answers.as_chunks::<{ LENGTH / 4 }>();
    let [a, b, c, d] = [0, 1, 2, 3].map(|at: usize| u128::from_le_bytes(quarters[at]));
    if a | b | c | d == 0 {
        return None;
    }
    let (at, quarter) = [a, b, c, d].into_iter().enumerate().find(|(_, quarter)| *quarter != 0)?;
    Some(LENGTH / 4 * at + quarter.trailing_zeros() as usize / 8)
}

/// Whether there is a byte for which `is` holds.
pub fn has(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    position(bytes, 0, is).is_some()
}

/// For how many bytes `is` holds.
pub fn count(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> usize {
    let mut count = 0;
    stretches(bytes, |one, next| {
        count += usize::from(one.iter().zip(next).fold(0, |count: u8, (one, next)| count + u8::from(is(*one, *next))));
    });
    let filling = bytes.len().next_multiple_of(LENGTH) - bytes.len();
    if is(0, 0) { count - filling } else { count }
}

/// All that `of` gives for any of the bytes: each bit is an answer. For what is no byte (0 before 0) it gives 0.
pub fn signs(bytes: &[u8], of: impl Fn(u8, u8) -> u8) -> u8 {
    let mut all: Stretch = [0; LENGTH];
    stretches(bytes, |one, next| {
        all.iter_mut().zip(one.iter().zip(next)).for_each(|(all, (one, next))| *all |= of(*one, *next));
    });
    all.iter().fold(0, |found, signs| found | signs)
}

/// Shows stretch after stretch, each beside what stands one byte later. The last is filled with 0.
fn stretches(bytes: &[u8], mut show: impl FnMut(&Stretch, &Stretch)) {
    let mut at = 0;
    while let (Some(one), Some(next)) = (first(bytes, at), first(bytes, at + 1)) {
        show(one, next);
        at += LENGTH;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let filled = filled(rest);
    if let (false, Some(one), Some(next)) = (rest.is_empty(), first(&filled, 0), first(&filled, 1)) {
        show(one, next);
    }
}

/// What is left of a text, which is no whole stretch with a byte behind it, with 0 behind it.
fn filled(rest: &[u8]) -> [u8; LENGTH + 1] {
    let mut filled = [0; LENGTH + 1];
    filled[..rest.len()].copy_from_slice(rest);
    filled
}

fn first(bytes: &[u8], at: usize) -> Option<&Stretch> {
    bytes.get(at..)?.first_chunk()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_skimmed_is_found_as_if_it_were_read(text in "[a-d .]{0,260}", from in 0_usize..270) {
            let bytes = text.as_bytes();
            let next = |at: usize| bytes.get(at + 1).copied().unwrap_or_default();
            let is_end = |one: u8, next: u8| (one == b'.') & ((next == b' ') | (next == 0));
            let read = (from..bytes.len()).find(|at| is_end(bytes[*at], next(*at)));
            prop_assert_eq!(position(bytes, from, is_end), read);
            prop_assert_eq!(has(bytes, |one, _| one == b'd'), text.contains('d'));
            prop_assert_eq!(count(bytes, |one, _| one != b'a'), bytes.iter().filter(|byte| **byte != b'a').count());
            let pairs = (0..bytes.len()).filter(|at| bytes[*at] == b' ' && next(*at) == b' ').count();
            prop_assert_eq!(count(bytes, |one, next| (one == b' ') & (next == b' ')), pairs);
            let sign = |one, next| u8::from(one == b'a') | (u8::from((one == b'b') & (next == b'c')) << 1);
            let signs_read = u8::from(text.contains('a')) | (u8::from(text.contains("bc")) << 1);
            prop_assert_eq!(signs(bytes, sign), signs_read);
        }
    }
}
