//! A stable sort that is compiled once. `slice::sort_by` becomes 4 KB of wasm for every type that it sorts.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorts as `slice::sort_by` does, stable and in O(n log n), with one sort of places for all types.
///
/// ```
/// let mut words = ["bb", "a", "cc"];
/// wswhy_wire::sort_by(&mut words, &|a, b| b.len().cmp(&a.len()));
/// assert_eq!(words, ["bb", "cc", "a"]);
/// ```
pub fn sort_by<T>(list: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    let mut places = places(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    // Each cycle of the order, begun at its first place.
    for start in 0..places.len() {
        let mut at = start;
        while let Some(from) = places.get_mut(at).map(|from| core::mem::replace(from, at))
            && from != start
        {
            list.swap(at, from);
            at = from;
        }
    }
}

/// The places of a list in their order.
#[inline(never)]
fn places(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_library_does() {
        let mut seed = 7_u32;
        for len in 0..80_u32 {
            let mut list: Vec<(u32, u32)> = Vec::new();
            for place in 0..len {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                list.push((seed >> 28, place));
            }
            let mut expected = list.clone();
            expected.sort_by_key(|one| one.0);
            sort_by(&mut list, &|a, b| a.0.cmp(&b.0));
            assert_eq!(list, expected);
        }
    }
}
