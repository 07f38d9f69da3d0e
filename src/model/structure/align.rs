//! Two lists side by side, each item beside its counterpart.

/// The most pairs that are weighed; longer lists are paired in their order as far as they agree.
const LIMIT: usize = 1 << 20;

/// What a pair is worth at most. However unlike two items are, if they can be a pair they are better paired
/// than alone.
const WORTH: u32 = 1000;
/// What an unlike pair is worth less.
const UNLIKE: u32 = 400;

/// Pairs the items of two lists in their order, as many as possible, those that are alike rather than
/// others; an item without a counterpart stands alone. `alike` says how alike two items are, from 0 to 1,
/// and `None` where they cannot be a pair.
pub(super) fn align<T>(a: &[T], b: &[T], alike: impl Fn(&T, &T) -> Option<f64>) -> Vec<(Option<usize>, Option<usize>)> {
    let in_order = || a.iter().zip(b).take_while(|(a, b)| alike(a, b).is_some()).count();
    let paired = if a.len() == b.len() || a.len() * b.len() > LIMIT { in_order() } else { 0 };
    if (paired == a.len() && paired == b.len()) || a.len() * b.len() > LIMIT {
        let pairs = (0..paired).map(|at| (Some(at), Some(at)));
        let alone = (paired..a.len()).map(|at| (Some(at), None));
        return pairs.chain(alone).chain((paired..b.len()).map(|at| (None, Some(at)))).collect();
    }
    weighed(a, b, alike)
}

/// The pairs that are worth the most (the longest common subsequence, weighted, by a table of the worths).
fn weighed<T>(a: &[T], b: &[T], alike: impl Fn(&T, &T) -> Option<f64>) -> Vec<(Option<usize>, Option<usize>)> {
    let width = b.len() + 1;
    let worth = |i: usize, j: usize| {
        let alike = alike(&a[i], &b[j])?;
        Some(WORTH - ((1.0 - alike.clamp(0.0, 1.0)) * f64::from(UNLIKE)) as u32)
    };
    // best[i * width + j]: of a[i..] and b[j..].
    let mut best = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let alone = best[(i + 1) * width + j].max(best[i * width + j + 1]);
            let pair = worth(i, j).map_or(0, |worth| worth + best[(i + 1) * width + j + 1]);
            best[i * width + j] = alone.max(pair);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() || j < b.len() {
        let here = best[i * width + j];
        let is_pair = i < a.len()
            && j < b.len()
            && worth(i, j).is_some_and(|worth| worth + best[(i + 1) * width + j + 1] == here);
        if is_pair {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if i < a.len() && (j == b.len() || best[(i + 1) * width + j] == here) {
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
        align(&a, &b, |a, b| (a == b).then_some(1.0)).into_iter().map(pair).collect()
    }

    #[test]
    fn what_is_alone_stands_alone() {
        assert_eq!(aligned("abc", "abc"), "abc");
        assert_eq!(aligned("abc", "ac"), "a-bc");
        assert_eq!(aligned("ac", "abc"), "a+bc");
        assert_eq!(aligned("abcd", "axcd"), "a-b+xcd");
        assert_eq!(aligned("", "ab"), "+a+b");
    }

    #[test]
    fn of_several_pairs_those_are_chosen_that_are_alike() {
        let near = |a: &f64, b: &f64| Some(1.0 - (a - b).abs() / a.max(*b));
        assert_eq!(
            align(&[9.0, 2.0, 7.0], &[9.0, 7.0], near),
            [(Some(0), Some(0)), (Some(1), None), (Some(2), Some(1))]
        );
    }

    proptest! {
        #[test]
        fn every_item_stands_once_and_in_order(a in "[abc]{0,12}", b in "[abc]{0,12}") {
            let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let pairs = align(&x, &y, |a, b| (a == b).then_some(1.0));
            prop_assert!(pairs.iter().filter_map(|pair| pair.0).eq(0..x.len()));
            prop_assert!(pairs.iter().filter_map(|pair| pair.1).eq(0..y.len()));
            prop_assert!(pairs.iter().all(|pair| pair.0.zip(pair.1).is_none_or(|(i, j)| x[i] == y[j])));
        }
    }
}
