//! A few drawn at random out of many, and what they say of the many.

/// So many of them, none twice, in the order drawn. `random` gives evenly spread numbers.
pub fn pick<T: Copy>(from: &[T], size: usize, mut random: impl FnMut() -> u64) -> Vec<T> {
    let mut left = from.to_vec();
    let mut picked = Vec::with_capacity(size.min(left.len()));
    while picked.len() < size && !left.is_empty() {
        let many = u128::try_from(left.len()).unwrap_or(1);
        let at = usize::try_from((u128::from(random()) * many) >> 64).unwrap_or(0);
        picked.push(left.swap_remove(at));
    }
    picked
}

/// How many standard deviations hold 95 % of a normal distribution.
const Z: f64 = 1.959_964;

/// Between which shares of the whole the wrong ones probably are, in parts of a thousand: Wilson's
/// interval of 95 % for `wrong` found among `checked`. Wilson, "Probable inference", 1927.
pub fn probably_wrong(wrong: u32, checked: u32) -> Option<(u32, u32)> {
    if checked == 0 {
        return None;
    }
    let n = f64::from(checked);
    let p = f64::from(wrong.min(checked)) / n;
    let square = Z * Z;
    let middle = p + square / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let whole = 1.0 + square / n;
    let part = |share: f64| per_mille(share / whole);
    Some((part(middle - spread), part(middle + spread)))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 1000"
)]
fn per_mille(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 1_000.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn none_is_drawn_twice_and_all_can_be() {
        let many: Vec<u32> = (0..50).collect();
        let mut state = 1u64;
        let mut random = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            state
        };
        let mut seen = BTreeSet::new();
        for _ in 0..200 {
            let drawn = pick(&many, 20, &mut random);
            let different: BTreeSet<u32> = drawn.iter().copied().collect();
            assert_eq!((drawn.len(), different.len()), (20, 20));
            seen.extend(different);
        }
        assert_eq!(seen.len(), 50);
        assert_eq!(pick(&many, 90, &mut random).len(), 50);
        assert_eq!(pick(&[7], 1, || u64::MAX), [7]);
        assert!(pick::<u32>(&[], 5, || 0).is_empty());
    }

    #[test]
    fn the_interval_is_wilsons() {
        assert_eq!(probably_wrong(0, 0), None);
        // Known values: 0 of 20, 1 of 20, 10 of 20, 20 of 20.
        assert_eq!(probably_wrong(0, 20), Some((0, 161)));
        assert_eq!(probably_wrong(1, 20), Some((9, 236)));
        assert_eq!(probably_wrong(10, 20), Some((299, 701)));
        assert_eq!(probably_wrong(20, 20), Some((839, 1_000)));
    }
}
