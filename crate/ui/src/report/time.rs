//! Moments as bug trackers read them.

use wswhy_capture::Millis;

const DAY: i64 = 86_400_000;

/// ISO 8601 in UTC with milliseconds, `2026-11-24T14:03:12.345Z`; empty for a moment that no calendar has.
pub fn iso(at: Millis) -> String {
    // Years 0 to 9999.
    if !(-62_167_219_200_000.0..253_402_300_800_000.0).contains(&at.0) {
        return String::new();
    }
    let millis = at.0.floor() as i64;
    let (year, month, day) = civil(millis.div_euclid(DAY));
    let time = millis.rem_euclid(DAY);
    let (hour, minute) = (time / 3_600_000, time / 60_000 % 60);
    let (second, milli) = (time / 1000 % 60, time % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
}

/// Year, month and day of a day since 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so
/// that the leap day is the last of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    // Days from 0000-03-01 to 1970-01-01.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
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
