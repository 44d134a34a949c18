//! Moments as bug trackers read them.

use wswhy_capture::Millis;

/// ISO 8601 in UTC with milliseconds; empty for a moment that no calendar has.
pub fn iso(at: Millis) -> String {
    wswhy_capture::log::iso(at).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_moments() {
        for (millis, text) in [
            (0.0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000.0, "2000-02-29T00:00:00.000Z"),
            (1_763_992_992_345.9, "2025-11-24T14:03:12.345Z"),
            (-1.0, "1969-12-31T23:59:59.999Z"),
            (4_107_542_399_999.0, "2100-02-28T23:59:59.999Z"),
        ] {
            assert_eq!(iso(Millis(millis)), text);
        }
    }

    #[test]
    fn no_calendar_has_it() {
        for millis in [f64::NAN, f64::INFINITY, 1e300, -1e300] {
            assert_eq!(iso(Millis(millis)), "");
        }
    }
}
