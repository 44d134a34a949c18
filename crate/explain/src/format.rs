//! Numbers, times, sizes, places and texts from outside, as one language writes them. The pieces stand in
//! `data/<language>/format.ftl`.

use wswhy_atlas::Arg;

use crate::pack::{Pack, Plural, render};

/// Longest text from outside that goes into a sentence, in characters. A close reason is at most 123 bytes.
const TEXT_LIMIT: usize = 200;
/// Longest file name of a script.
const FILE_LIMIT: usize = 60;

/// One language's way to write values.
#[derive(Clone, Copy)]
pub(crate) struct Format<'p> {
    pack: &'p Pack,
}

impl<'p> Format<'p> {
    pub(crate) const fn new(pack: &'p Pack) -> Self {
        Self { pack }
    }

    /// A message of `format.ftl` without arguments.
    pub(crate) fn word(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message of `format.ftl`; the values go in as they are.
    fn with(&self, id: &str, values: &[(&'static str, String)]) -> String {
        let args = values
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value.clone())))
            .collect();
        self.pack
            .get(&format!("format/{id}"))
            .map_or_else(String::new, |pattern| render(pattern, &args, self))
    }

    /// The plural category (CLDR).
    pub(crate) fn plural(&self, number: f64) -> &'static str {
        let one = match self.pack.plural {
            Plural::One => number == 1.0,
            Plural::ZeroOne => (0.0..2.0).contains(&number),
            Plural::None => false,
        };
        if one { "one" } else { "other" }
    }

    /// A number as it is: codes, statuses, lines.
    pub(crate) fn plain(&self, number: f64) -> String {
        self.decimal(number, false)
    }

    /// A count or a measure, with thousands set apart.
    pub(crate) fn number(&self, number: f64) -> String {
        self.decimal(number, true)
    }

    /// At most one decimal. Integers do the work: the standard library's float formatting costs kilobytes of wasm.
    fn decimal(&self, number: f64, grouped: bool) -> String {
        // Above that, tenths do not fit into the integer.
        const LIMIT: f64 = 1e17;
        if !number.is_finite() || number.abs() > LIMIT {
            return self.word("unknown");
        }
        let all = (number.abs() * 10.0).round() as u64;
        let (whole, tenth) = ((all / 10).to_string(), all % 10);
        let mut out = String::from(if number < 0.0 && all > 0 { "-" } else { "" });
        let separator = if grouped {
            self.word("group")
        } else {
            String::new()
        };
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        if tenth > 0 {
            out.push_str(&self.word("decimal"));
            out.push_str(&tenth.to_string());
        }
        out
    }

    /// `0xB`.
    pub(crate) fn hex(&self, number: f64) -> String {
        if number.fract() == 0.0 && (0.0..=4_294_967_295.0).contains(&number) {
            format!("0x{:X}", number as u32)
        } else {
            self.plain(number)
        }
    }

    /// Milliseconds, in the unit that reads best: `350 ms`, `47.2 s`, `2 min 5 s`.
    pub(crate) fn duration(&self, millis: f64) -> String {
        if !millis.is_finite() || millis < 0.0 {
            return self.word("unknown-time");
        }
        let one = |id, value: f64| self.with(id, &[("n", self.number(value))]);
        if millis < 10.0 {
            return one("milliseconds", tenths(millis));
        }
        if millis < 999.5 {
            return one("milliseconds", millis.round());
        }
        // Idle timeouts are known by their seconds: 60 s, 90 s, 100 s.
        if millis < 119_950.0 {
            return one("seconds", tenths(millis / 1000.0));
        }
        let seconds = (millis / 1000.0).round();
        let two = |big, small, size: f64, parts: f64| {
            let whole = (seconds / size).floor();
            let rest = ((seconds - whole * size) / parts).floor();
            let first = one(big, whole);
            if rest == 0.0 {
                return first;
            }
            self.with("two", &[("first", first), ("second", one(small, rest))])
        };
        match seconds {
            s if s < 3_600.0 => two("minutes", "seconds", 60.0, 1.0),
            s if s < 86_400.0 => two("hours", "minutes", 3_600.0, 60.0),
            _ => two("days", "hours", 86_400.0, 3_600.0),
        }
    }

    /// A size: `1 byte`, `512 bytes`, `64 KiB`, `1.5 MiB`.
    pub(crate) fn bytes(&self, bytes: u64) -> String {
        if bytes < 1024 {
            let args = vec![("n", Arg::Number(bytes as f64))];
            return self
                .pack
                .get("format/bytes")
                .map_or_else(String::new, |pattern| render(pattern, &args, self));
        }
        let mut value = bytes as f64 / 1024.0;
        let mut units = ["kibibytes", "mebibytes", "gibibytes", "tebibytes"].into_iter();
        let mut unit = units.next().unwrap_or_default();
        for next in units {
            // 1023.95 KiB would be written as 1,024 KiB.
            if value < 1023.95 {
                break;
            }
            value /= 1024.0;
            unit = next;
        }
        self.with(unit, &[("n", self.number(tenths(value)))])
    }

    /// Text from outside, safe to stand inside a sentence: no control characters, nothing that turns the direction of
    /// what follows, and an end.
    pub(crate) fn text(&self, text: &str) -> String {
        clean(text, TEXT_LIMIT)
    }

    /// A place in a script: `app.js:41:12`. The query stays out: it can hold secrets, and it names no file.
    pub(crate) fn place(&self, url: &str, line: u32, column: u32) -> String {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let file = match path.split_once("://") {
            Some((_, after)) => after.trim_end_matches('/').rsplit('/').next(),
            None => path.rsplit('/').next(),
        };
        let file = clean(file.unwrap_or_default(), FILE_LIMIT);
        let file = if file.is_empty() {
            self.word("inline-script")
        } else {
            file
        };
        format!("{file}:{line}:{column}")
    }

    /// The time of day, with milliseconds.
    pub(crate) fn clock(&self, epoch_millis: f64, utc_offset_minutes: i32) -> String {
        const DAY: f64 = 86_400_000.0;
        let local = (epoch_millis + f64::from(utc_offset_minutes) * 60_000.0).round();
        let within = local.rem_euclid(DAY);
        if !within.is_finite() {
            return self.word("unknown-time");
        }
        let millis = within as u32;
        format!(
            "{:02}:{:02}:{:02}{}{:03}",
            millis / 3_600_000 % 24,
            millis / 60_000 % 60,
            millis / 1000 % 60,
            self.word("clock-decimal"),
            millis % 1000
        )
    }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn clean(text: &str, limit: usize) -> String {
    let mut out: String = text
        .chars()
        .take(limit)
        .map(|c| match c {
            '\u{061c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect();
    if text.chars().nth(limit).is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::Words;

    #[test]
    fn durations() {
        let words = Words::english();
        for (millis, expected) in [
            (0.0, "0 ms"),
            (3.24, "3.2 ms"),
            (350.4, "350 ms"),
            (999.6, "1 s"),
            (47_210.0, "47.2 s"),
            (60_000.0, "60 s"),
            (119_960.0, "2 min"),
            (125_000.0, "2 min 5 s"),
            (3_600_000.0, "1 h"),
            (7_380_000.0, "2 h 3 min"),
            (97_200_000.0, "1 d 3 h"),
            (-1.0, "an unknown time"),
            (f64::NAN, "an unknown time"),
            (f64::INFINITY, "an unknown time"),
        ] {
            assert_eq!(words.duration(millis), expected, "{millis}");
        }
    }

    #[test]
    fn sizes_and_numbers() {
        let words = Words::english();
        for (bytes, expected) in [
            (0, "0 bytes"),
            (1, "1 byte"),
            (1023, "1023 bytes"),
            (1024, "1 KiB"),
            (65_536, "64 KiB"),
            (1_572_864, "1.5 MiB"),
            (1_048_575, "1 MiB"),
            (u64::MAX, "16,777,216 TiB"),
        ] {
            assert_eq!(words.bytes(bytes), expected, "{bytes}");
        }
        for (number, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (999.0, "999"),
            (20_000.0, "20,000"),
            (-1234.5, "-1,234.5"),
            (1_000_000.0, "1,000,000"),
            (1e15, "1,000,000,000,000,000"),
            (1e18, "unknown"),
            (-0.04, "0"),
            (f64::NAN, "unknown"),
        ] {
            assert_eq!(words.number(number), expected, "{number}");
        }
    }

    #[test]
    fn clock() {
        let words = Words::english();
        let noon = 1_795_521_792_345.0;
        assert_eq!(words.clock(noon, 0), "12:03:12.345");
        assert_eq!(words.clock(noon, 120), "14:03:12.345");
        assert_eq!(words.clock(noon, -780), "23:03:12.345");
        assert_eq!(words.clock(-1.0, 0), "23:59:59.999");
        assert_eq!(words.clock(86_399_999.9, 0), "00:00:00.000");
        assert_eq!(words.clock(f64::NAN, 0), "an unknown time");
        assert!(words.clock(f64::MAX, 0).len() == 12);
    }

    #[test]
    fn places() {
        let pack = crate::pack::Pack::new(&[
            "format\x1dinline-script\x1e\x1fthe page’s script\x1e\x1d\x1c",
        ]);
        let format = super::Format::new(&pack);
        for (url, expected) in [
            (
                "https://example.test/js/app.js?token=secret#x",
                "app.js:41:12",
            ),
            ("https://example.test/", "example.test:41:12"),
            ("app.js", "app.js:41:12"),
            ("", "the page’s script:41:12"),
            ("https://example.test/a\u{202e}b.js", "a\u{fffd}b.js:41:12"),
        ] {
            assert_eq!(format.place(url, 41, 12), expected);
        }
        assert_eq!(format.text(&"x".repeat(5000)).chars().count(), 201);
    }
}
