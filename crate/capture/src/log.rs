//! An entry of the browser's network log (HAR 1.2 with Chromium's `_webSocketMessages` and `_initiator`, or with Firefox's
//! `_securityState`).
//!
//! Only what the two are known to give is read (`devtools.network.getHAR()`); everything may be missing. Firefox (153,
//! measured) has the handshake alone: `onRequestFinished` comes with the answer, never with the end; status 101 stands there
//! also of an answer that Firefox then refuses; status 0 means that no answer came.

use std::borrow::Cow;

use serde::Deserialize;
use wswhy_wire::Opcode;

use crate::messages::{Direction, Kind};
use crate::probe::{MAX_FRAMES, decimal_fraction};
use crate::transcript::{CallFrame, Header, LogSide, Millis};

/// The probe's script, as its frames are named in call stacks.
pub const PROBE_SCRIPT: &str = "wswhy-probe.js";

/// An entry without its messages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Entry {
    /// ISO 8601; 1969 where the browser has only a monotonic time.
    pub started_date_time: String,
    /// The request.
    pub request: Request,
    /// The answer.
    pub response: Response,
    /// Who opened it.
    #[serde(rename = "_initiator")]
    pub initiator: Option<Initiator>,
    /// What Firefox says of the transport: `insecure`, `secure` and others, and `broken` after whatever failed in TLS. No
    /// other browser has it; it may be missing.
    #[serde(rename = "_securityState")]
    pub security_state: Option<String>,
}

/// `request` of an [`Entry`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Request {
    /// The socket's URL.
    pub url: String,
    /// Headers; empty before the request was written.
    pub headers: Vec<Header>,
}

/// `response` of an [`Entry`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Response {
    /// HTTP status; 0 where none is known.
    pub status: f64,
    /// Headers; Chromium has none of a refused handshake.
    pub headers: Vec<Header>,
}

/// `_initiator` of an [`Entry`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Initiator {
    /// The call stack.
    pub stack: Option<Stack>,
}

/// A call stack of the DevTools protocol (`Runtime.StackTrace`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Stack {
    /// Innermost first. Lines and columns count from 0 here.
    pub call_frames: Vec<StackFrame>,
}

/// `Runtime.CallFrame`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StackFrame {
    /// Empty for an anonymous function.
    pub function_name: String,
    /// The script's URL.
    pub url: String,
    /// From 0.
    pub line_number: f64,
    /// From 0.
    pub column_number: f64,
}

/// A row of `_webSocketMessages`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Row {
    /// `send`, `receive` or `error`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Seconds since the epoch; monotonic seconds where the handshake never began.
    pub time: f64,
    /// 1 text, 2 binary (then `data` is base64), -1 in error rows.
    pub opcode: f64,
    /// Payload, or the error text.
    pub data: String,
}

/// What a [`Row`] says.
#[derive(Clone, Debug, PartialEq)]
pub enum RowContent<'r> {
    /// A message.
    Message {
        /// Who sent it.
        direction: Direction,
        /// Text or bytes.
        kind: Kind,
        /// Its bytes; `None` where they are not the base64 that they should be.
        payload: Option<Cow<'r, [u8]>>,
    },
    /// The browser's error text.
    Error(&'r str),
}

/// Monotonic times lie below this many seconds (2001 as an epoch).
const FIRST_EPOCH_SECOND: f64 = 1e9;

impl Row {
    /// When, unless the log has only a monotonic time.
    pub fn at(&self) -> Option<Millis> {
        (self.time > FIRST_EPOCH_SECOND && self.time < 1e11).then_some(Millis(self.time * 1000.0))
    }

    /// What it says; `None` for a type that is not known.
    pub fn content(&self) -> Option<RowContent<'_>> {
        let direction = match self.kind.as_str() {
            "send" => Direction::Sent,
            "receive" => Direction::Received,
            "error" => return Some(RowContent::Error(&self.data)),
            _ => return None,
        };
        let (kind, payload) = if is_binary(self.opcode) {
            (Kind::Binary, bytes_of(&self.data).map(Cow::Owned))
        } else {
            (Kind::Text, Some(Cow::Borrowed(self.data.as_bytes())))
        };
        Some(RowContent::Message {
            direction,
            kind,
            payload,
        })
    }
}

/// The bytes of strict base64 with padding (RFC 4648 §4).
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let padding = bytes.iter().rev().take_while(|byte| **byte == b'=').count();
    if !bytes.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    base64(bytes.get(..bytes.len() - padding)?, *b"+/")
}

/// The bytes of strict base64 without padding: no spare bits. A general decoder is 4 KB of wasm. `last`: the digits 62 and
/// 63 of the alphabet.
pub(crate) fn base64(digits: &[u8], last: [u8; 2]) -> Option<Vec<u8>> {
    if digits.len() % 4 == 1 {
        return None;
    }
    let mut out = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for digit in digits {
        let six = match *digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            digit if digit == last[0] => 62,
            digit if digit == last[1] => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(out)
}

/// The opcode of a message as the log numbers it.
fn is_binary(opcode: f64) -> bool {
    opcode == f64::from(Opcode::BINARY.value())
}

impl Entry {
    /// The request's `Sec-WebSocket-Key`: unique, and in every reading of the log.
    pub fn key(&self) -> Option<&str> {
        let header = self.request.headers.iter();
        let mut keys = header.filter(|h| h.name.eq_ignore_ascii_case("sec-websocket-key"));
        keys.next()
            .map(|h| h.value.as_str())
            .filter(|k| !k.is_empty())
    }

    /// When the request was sent.
    pub fn started_at(&self) -> Option<Millis> {
        iso_8601(&self.started_date_time).filter(|at| at.0 > FIRST_EPOCH_SECOND * 1000.0)
    }

    /// Whether its date is one, also one before the request was sent.
    pub(crate) fn has_date(&self) -> bool {
        iso_8601(&self.started_date_time).is_some()
    }

    /// Who opened it, the probe's own frames left out.
    pub fn stack(&self) -> Vec<CallFrame> {
        let frames = self.initiator.iter().filter_map(|i| i.stack.as_ref());
        frames
            .flat_map(|stack| &stack.call_frames)
            .filter(|frame| !frame.url.ends_with(PROBE_SCRIPT))
            .take(MAX_FRAMES)
            .map(|frame| CallFrame {
                function: frame.function_name.clone(),
                url: frame.url.clone(),
                line: (frame.line_number as u32).saturating_add(1),
                column: (frame.column_number as u32).saturating_add(1),
            })
            .collect()
    }

    /// Brings a log side up to date with this reading.
    pub(crate) fn update(&self, side: &mut LogSide, read_at: Millis) {
        if let Some(key) = self.key() {
            side.key = Some(key.to_owned());
        }
        side.started_at = side.started_at.or_else(|| self.started_at());
        if side.request_headers.len() != self.request.headers.len() {
            side.request_headers.clone_from(&self.request.headers);
        }
        let status = self.response.status;
        if (100.0..1000.0).contains(&status) {
            side.status = Some(status as u16);
        }
        if side.response_headers.len() != self.response.headers.len() {
            side.response_headers.clone_from(&self.response.headers);
        }
        if side.stack.is_empty() {
            side.stack = self.stack();
        }
        side.read_at = Some(read_at);
    }

    /// Whether a socket is over whose entry Firefox calls finished: it does so once an answer is there. Under load it gives the
    /// headers of an answer without its status (153, measured).
    pub(crate) fn refused(&self) -> bool {
        match self.response.status {
            101.0 => false,
            0.0 => self.response.headers.is_empty(),
            _ => true,
        }
    }
}

/// `2026-11-24T14:00:00.123Z` as the log prints it, or with an offset (`+01:00`) as other tools do; no other form.
fn iso_8601(text: &str) -> Option<Millis> {
    let (date, time) = text.split_once('T')?;
    let (time, ahead) = match time.find(['Z', '+', '-']) {
        Some(at) => (time.get(..at)?, minutes_ahead(time.get(at..)?)?),
        None => return None,
    };
    let mut date = date.splitn(3, '-').map(str::parse::<i64>);
    let (year, month, day) = (date.next()?.ok()?, date.next()?.ok()?, date.next()?.ok()?);
    let mut time = time.splitn(3, ':');
    let mut part = || decimal_fraction(time.next()?);
    let (hour, minute, second) = (part()?, part()?, part()?);
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days from 1970-01-01 in the proleptic Gregorian calendar, years beginning in March.
    let (y, m) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
    Some(Millis(
        days as f64 * 86_400_000.0
            + hour * 3_600_000.0
            + (minute - ahead) * 60_000.0
            + second * 1000.0,
    ))
}

/// ISO 8601 in UTC with milliseconds, `2026-11-24T14:03:12.345Z`; `None` for a moment that no calendar has.
///
/// ```
/// use wswhy_capture::{Millis, log::iso};
/// assert_eq!(iso(Millis(0.0)).as_deref(), Some("1970-01-01T00:00:00.000Z"));
/// assert_eq!(iso(Millis(f64::NAN)), None);
/// ```
pub fn iso(at: Millis) -> Option<String> {
    const DAY: i64 = 86_400_000;
    // Years 0 to 9999.
    if !(-62_167_219_200_000.0..253_402_300_800_000.0).contains(&at.0) {
        return None;
    }
    let millis = at.0.floor() as i64;
    // Days since 0000-03-01, so that the leap day is the last of its year.
    let days = millis.div_euclid(DAY) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let (month, year) = match from_march {
        0..10 => (from_march + 3, year_of_era + era * 400),
        _ => (from_march - 9, year_of_era + era * 400 + 1),
    };
    let time = millis.rem_euclid(DAY);
    let (hour, minute) = (time / 3_600_000, time / 60_000 % 60);
    let (second, milli) = (time / 1000 % 60, time % 1000);
    Some(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z"
    ))
}

/// Minutes by which the clock of an offset is ahead of UTC: `Z`, `+01:00`, `-0530`.
fn minutes_ahead(offset: &str) -> Option<f64> {
    let sign = match offset.chars().next()? {
        'Z' => return (offset.len() == 1).then_some(0.0),
        '-' => -1.0,
        _ => 1.0,
    };
    let digits = offset.get(1..)?;
    let minutes = digits.get(2..)?.trim_start_matches(':');
    Some(sign * (decimal_fraction(digits.get(..2)?)? * 60.0 + decimal_fraction(minutes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read_as_the_library_reads_it() {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
        for len in 0..70_u8 {
            let bytes: Vec<u8> = (0..len).map(|n| n.wrapping_mul(37) ^ len).collect();
            let url = URL_SAFE_NO_PAD.encode(&bytes);
            assert_eq!(super::base64(url.as_bytes(), *b"-_"), Some(bytes.clone()));
            assert_eq!(bytes_of(&STANDARD.encode(&bytes)), Some(bytes));
        }
        for text in [
            "A", "AA", "AAA", "AA=", "AB==", "AAB=", "=", "====", "A===", "AA==AAAA", "A-_=",
            "AA A", "AAAA\n", "AA=A", "\u{e9}A=", "AAAA====",
        ] {
            assert_eq!(bytes_of(text), STANDARD.decode(text).ok(), "{text:?}");
            let url = super::base64(text.as_bytes(), *b"-_");
            assert_eq!(url, URL_SAFE_NO_PAD.decode(text).ok(), "{text:?}");
        }
    }

    #[test]
    fn dates() {
        assert_eq!(iso_8601("1970-01-01T00:00:00.000Z"), Some(Millis(0.0)));
        assert_eq!(
            iso_8601("2026-11-24T14:00:00.250Z"),
            Some(Millis(1_795_528_800_250.0))
        );
        assert_eq!(iso_8601("1969-12-31T23:59:59.000Z"), Some(Millis(-1000.0)));
        for same in [
            "2026-11-24T15:00:00.250+01:00",
            "2026-11-24T15:00:00.250+0100",
            "2026-11-24T08:30:00.250-05:30",
        ] {
            assert_eq!(iso_8601(same), Some(Millis(1_795_528_800_250.0)), "{same}");
        }
        for wrong in [
            "",
            "Z",
            "T",
            "2026-13-01T00:00:00Z",
            "2026-11-24 14:00",
            "x-y-zTa:b:cZ",
            "2026-11-24T14:00:00",
            "2026-11-24T14:00:00+",
            "2026-11-24T14:00:00+é:00",
            "2026-11-24T14:00:00Z1",
        ] {
            assert_eq!(iso_8601(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates_that_are_written_are_read() {
        for millis in [
            0.0,
            951_782_400_000.0,
            1_763_992_992_345.0,
            -1.0,
            4_107_542_399_999.0,
            253_402_300_799_999.0,
        ] {
            let text = iso(Millis(millis)).unwrap();
            assert_eq!(iso_8601(&text), Some(Millis(millis)), "{text}");
        }
        assert_eq!(
            iso(Millis(951_782_400_000.9)).as_deref(),
            Some("2000-02-29T00:00:00.000Z")
        );
        assert_eq!(iso(Millis(f64::NAN)), None);
    }

    #[test]
    fn an_entry_as_chromium_gives_it() {
        let entry: Entry = serde_json::from_str(
            r#"{"startedDateTime":"2026-11-24T14:00:00.250Z","time":12,"_resourceType":"websocket",
            "_initiator":{"type":"script","stack":{"callFrames":[
              {"functionName":"construct","scriptId":"9","url":"wswhy-probe.js","lineNumber":1,"columnNumber":2},
              {"functionName":"openSocket","scriptId":"7","url":"http://h/lab.js","lineNumber":11,"columnNumber":6}]}},
            "request":{"method":"GET","url":"ws://h/s/1","headers":[{"name":"Sec-WebSocket-Key","value":"a2V5"}]},
            "response":{"status":101,"headers":[]},"_webSocketMessages":[{"type":"send"}]}"#,
        )
        .unwrap();
        assert_eq!(entry.key(), Some("a2V5"));
        assert_eq!(entry.stack().len(), 1);
        assert_eq!(entry.stack()[0].line, 12);
        let mut side = LogSide::default();
        entry.update(&mut side, Millis(1.0));
        assert!(side.accepted());
    }

    #[test]
    fn a_wrong_shape_is_an_error_and_an_empty_one_is_not() {
        assert!(serde_json::from_str::<Entry>("{}").is_ok());
        assert!(serde_json::from_str::<Entry>(r#"{"request":7}"#).is_err());
        assert!(serde_json::from_str::<Row>(r#"{"type":3}"#).is_err());
    }
}
