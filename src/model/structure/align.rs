//! Two lists side by side, each item beside its counterpart.

/// The most pairs that are compared; longer lists are paired in their order as far as they agree.
const LIMIT: usize = 1 << 20;

/// Pairs the items of two lists in their order, as many as possible; an item without a counterpart
/// stands alone. (The longest common subsequence, by a table of the lengths.)
pub(super) fn align<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(Option<usize>, Option<usize>)> {
    let start = a.iter().zip(b).take_while(|(a, b)| same(a, b)).count();
    let mut pairs: Vec<_> = (0..start).map(|at| (Some(at), Some(at))).collect();
    let (tail_a, tail_b) = (&a[start..], &b[start..]);
    let end = tail_a.iter().rev().zip(tail_b.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let (inner_a, inner_b) = (&tail_a[..tail_a.len() - end], &tail_b[..tail_b.len() - end]);
    let shifted = |(x, y): (Option<usize>, Option<usize>)| (x.map(|at| at + start), y.map(|at| at + start));
    pairs.extend(inner(inner_a, inner_b, same).into_iter().map(shifted));
    pairs.extend((0..end).map(|at| (Some(a.len() - end + at), Some(b.len() - end + at))));
    pairs
}

fn inner<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(Option<usize>, Option<usize>)> {
    if a.is_empty() || b.is_empty() || a.len() * b.len() > LIMIT {
        let alone = (0..a.len()).map(|at| (Some(at), None));
        return alone.chain((0..b.len()).map(|at| (None, Some(at)))).collect();
    }
    let width = b.len() + 1;
    // lengths[i * width + j]: of the longest common subsequence of a[i..] and b[j..].
    let mut lengths = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i * width + j] = if same(&a[i], &b[j]) {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && same(&a[i], &b[j]) {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn aligned(a: &str, b: &str) -> String {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let pair = |(x, y): (Option<usize>, Option<usize>)| match (x.map(|at| a[at]), y.map(|at| b[at])) {
            (Some(x), Some(_)) => x.to_string(),
            (Some(x), None) => format!("-{x}"),
            (None, Some(y)) => format!("+{y}"),
            (None, None) => unreachable!("a pair has a side"),
        };
        align(&a, &b, |a, b| a == b).into_iter().map(pair).collect()
    }

    #[test]
    fn what_is_alone_stands_alone() {
        assert_eq!(aligned("abc", "abc"), "abc");
        assert_eq!(aligned("abc", "ac"), "a-bc");
        assert_eq!(aligned("ac", "abc"), "a+bc");
        assert_eq!(aligned("abcd", "axcd"), "a-b+xcd");
        assert_eq!(aligned("", "ab"), "+a+b");
    }

    proptest! {
        #[test]
        fn every_item_stands_once_and_in_order(a in "[abc]{0,12}", b in "[abc]{0,12}") {
            let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let pairs = align(&x, &y, |a, b| a == b);
            prop_assert!(pairs.iter().filter_map(|pair| pair.0).eq(0..x.len()));
            prop_assert!(pairs.iter().filter_map(|pair| pair.1).eq(0..y.len()));
            prop_assert!(pairs.iter().all(|pair| pair.0.zip(pair.1).is_none_or(|(i, j)| x[i] == y[j])));
        }
    }
}
