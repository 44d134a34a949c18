//! The small language of server scripts: one step a line, each a word and its arguments.
//!
//! The language is described for its writers in this room's README. A step is only ever read from our own
//! `scenarios.toml`, yet an error says which step it is and what was expected, since people edit that file.

use std::fmt;
use std::time::Duration;
use wswhy_wire::{FrameBuilder, LengthEncoding, Opcode, StatusCode};

/// How long `await-message` and `await-close` wait when the script does not say: far above a loopback round trip.
const AWAIT: Duration = Duration::from_secs(10);
/// The longest payload that `fill=` makes, in bytes.
const MAX_FILL: u64 = 1 << 20;

/// One thing that the server does with one connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Answers the opening handshake with 101, correctly unless the options break it (RFC 6455, 4.2.2).
    Accept(Accept),
    /// Answers the opening handshake with an ordinary HTTP response and these extra headers.
    Respond {
        /// The HTTP status.
        status: u16,
        /// Extra header lines, name and value.
        headers: Vec<(String, String)>,
    },
    /// Sends these bytes as they are.
    Bytes(Vec<u8>),
    /// Sends one frame, legal or not.
    Frame(FrameBuilder),
    /// Sends the text message `hello N`, N being the number of the connection on its URL.
    Greeting,
    /// Waits for a data message from the client, at most this long.
    AwaitMessage(Duration),
    /// Waits for a Close frame from the client, at most this long.
    AwaitClose(Duration),
    /// Sends back the payload of the client's Close frame (RFC 6455, 5.5.1).
    EchoClose,
    /// Does nothing for so long, but goes on reading.
    Wait(Duration),
    /// Ends the server's half of the TCP connection with FIN.
    Fin,
    /// Keeps what is sent from here on in the kernel (Linux: at most 0.2 s), so that a reset loses it for certain.
    Cork,
    /// Ends the TCP connection with RST; what was not yet read or sent is lost.
    Rst,
    /// Does nothing until the client ends the connection.
    Hold,
}

/// How a 101 answer departs from a correct one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    /// `Sec-WebSocket-Accept`.
    pub accept: HeaderFault,
    /// `Upgrade`.
    pub upgrade: HeaderFault,
    /// `Connection`.
    pub connection: HeaderFault,
    /// `Sec-WebSocket-Protocol`: the first one offered unless said otherwise.
    pub protocol: Choice,
    /// `Sec-WebSocket-Extensions`: none unless said otherwise.
    pub extensions: Option<String>,
}

/// What is done to a header that a 101 answer must have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum HeaderFault {
    /// It is there and right.
    #[default]
    Right,
    /// It is left out.
    Missing,
    /// It has this value instead.
    Value(String),
}

/// Which subprotocol a 101 answer names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// The first of those that the client offered, if any.
    #[default]
    FirstOffered,
    /// None, whatever was offered.
    Nothing,
    /// This one, offered or not.
    Named(String),
}

/// A step that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepError {
    /// The step as it was written.
    pub step: String,
    /// What was expected.
    pub expected: String,
}

impl fmt::Display for StepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step `{}`: expected {}", self.step, self.expected)
    }
}

impl std::error::Error for StepError {}

/// Reads one step.
///
/// # Errors
/// A [`StepError`] that says what was expected.
pub fn parse(line: &str) -> Result<Step, StepError> {
    read(line.trim()).map_err(|expected| StepError {
        step: line.to_owned(),
        expected,
    })
}

fn read(line: &str) -> Result<Step, String> {
    let (word, rest) = line
        .split_once(' ')
        .map_or((line, ""), |(word, rest)| (word, rest.trim_start()));
    let alone = |step: Step| {
        if rest.is_empty() {
            Ok(step)
        } else {
            Err(format!("nothing after `{word}`"))
        }
    };
    match word {
        "accept" => accept(rest).map(Step::Accept),
        "respond" => respond(rest),
        "bytes" => hex(rest).map(Step::Bytes),
        "ascii" => ascii(rest).map(Step::Bytes),
        "frame" => frame(rest).map(Step::Frame),
        "text" => Ok(Step::Frame(FrameBuilder::text(rest))),
        "close" => close(rest).map(Step::Frame),
        "close-empty" => alone(Step::Frame(FrameBuilder::close_empty())),
        "greeting" => alone(Step::Greeting),
        "await-message" => milliseconds_or(rest, AWAIT).map(Step::AwaitMessage),
        "await-close" => milliseconds_or(rest, AWAIT).map(Step::AwaitClose),
        "echo-close" => alone(Step::EchoClose),
        "wait" => milliseconds(rest).map(Step::Wait),
        "fin" => alone(Step::Fin),
        "cork" => alone(Step::Cork),
        "rst" => alone(Step::Rst),
        "hold" => alone(Step::Hold),
        _ => Err("accept, respond, bytes, ascii, frame, text, close, close-empty, greeting, await-message, await-close, echo-close, wait, fin, cork, rst, hold, or the name of a sequence".to_owned()),
    }
}

fn accept(rest: &str) -> Result<Accept, String> {
    let mut accept = Accept::default();
    for pair in rest.split_whitespace() {
        let (key, value) = pair.split_once('=').ok_or("key=value after `accept`")?;
        let fault = || {
            if value == "none" {
                HeaderFault::Missing
            } else {
                HeaderFault::Value(value.to_owned())
            }
        };
        match key {
            "accept" => accept.accept = fault(),
            "upgrade" => accept.upgrade = fault(),
            "connection" => accept.connection = fault(),
            "protocol" if value == "none" => accept.protocol = Choice::Nothing,
            "protocol" => accept.protocol = Choice::Named(value.to_owned()),
            "extension" => accept.extensions = Some(value.to_owned()),
            _ => return Err("accept=, upgrade=, connection=, protocol= or extension=".to_owned()),
        }
    }
    Ok(accept)
}

fn respond(rest: &str) -> Result<Step, String> {
    let (status, header) = rest
        .split_once(' ')
        .map_or((rest, None), |(status, header)| (status, Some(header)));
    let status = status
        .parse()
        .ok()
        .filter(|s| (100..=999).contains(s))
        .ok_or("an HTTP status, 100 to 999")?;
    let headers = match header {
        None => Vec::new(),
        Some(header) => {
            let (name, value) = header
                .split_once(": ")
                .ok_or("one header as `Name: value` after the status")?;
            vec![(name.to_owned(), value.to_owned())]
        }
    };
    Ok(Step::Respond { status, headers })
}

fn close(rest: &str) -> Result<FrameBuilder, String> {
    let (code, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    let code = code
        .parse()
        .map_err(|_| "a status code, 0 to 65535, then a reason if any")?;
    Ok(FrameBuilder::close(StatusCode::new(code), reason))
}

fn frame(rest: &str) -> Result<FrameBuilder, String> {
    let first = || "opcode=0 to 15 first".to_owned();
    let (opcode, mut rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let opcode = number(opcode.strip_prefix("opcode=").ok_or_else(first)?)?;
    let opcode = u8::try_from(opcode)
        .ok()
        .filter(|o| *o < 16)
        .ok_or_else(first)?;
    let mut frame = FrameBuilder::new(Opcode::new(opcode));
    while !rest.is_empty() {
        let (key, tail) = rest.split_once('=').ok_or("key=value after the opcode")?;
        // A text runs to the end of the line, so that it may hold spaces.
        let (value, next) = if key == "text" {
            (tail, "")
        } else {
            tail.split_once(' ').unwrap_or((tail, ""))
        };
        frame = match key {
            "fin" => frame.fin(bit(value)?),
            "rsv" => {
                let [rsv1, rsv2, rsv3] = reserved(value)?;
                frame.rsv1(rsv1).rsv2(rsv2).rsv3(rsv3)
            }
            "mask" => frame.mask(
                hex(value)?
                    .try_into()
                    .map_err(|_| "mask= and four bytes in hex")?,
            ),
            "length" => frame.length_encoding(match value {
                "7" => LengthEncoding::Bits7,
                "16" => LengthEncoding::Bits16,
                "64" => LengthEncoding::Bits64,
                _ => return Err("length=7, 16 or 64 (bits)".to_owned()),
            }),
            "declared" => frame.declared_len(number(value)?),
            "hex" => frame.payload(&hex(value)?),
            "fill" => frame.payload(&vec![
                b'a';
                usize::try_from(number(value)?.min(MAX_FILL))
                    .unwrap_or(0)
            ]),
            "text" => frame.payload(value.as_bytes()),
            _ => {
                return Err(
                    "fin=, rsv=, mask=, length=, declared=, hex=, fill= or text=".to_owned(),
                );
            }
        };
        rest = next.trim_start();
    }
    Ok(frame)
}

fn bit(value: &str) -> Result<bool, String> {
    match value {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err("0 or 1".to_owned()),
    }
}

fn reserved(value: &str) -> Result<[bool; 3], String> {
    let mut rsv = [false; 3];
    for digit in value.chars() {
        let slot = digit
            .to_digit(10)
            .and_then(|d| d.checked_sub(1))
            .and_then(|i| rsv.get_mut(i as usize));
        *slot.ok_or("rsv= and digits out of 1, 2, 3")? = true;
    }
    Ok(rsv)
}

fn number(value: &str) -> Result<u64, String> {
    let read = match value.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => value.parse(),
    };
    read.map_err(|_| "a number, decimal or 0x…".to_owned())
}

fn milliseconds(value: &str) -> Result<Duration, String> {
    value
        .parse()
        .map(Duration::from_millis)
        .map_err(|_| "a number of milliseconds".to_owned())
}

fn milliseconds_or(value: &str, default: Duration) -> Result<Duration, String> {
    if value.is_empty() {
        Ok(default)
    } else {
        milliseconds(value)
    }
}

fn hex(value: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<u8> = value.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let expected = || "bytes as pairs of hex digits".to_owned();
    if digits.is_empty() || digits.len() % 2 == 1 {
        return Err(expected());
    }
    let byte = |pair: &[u8]| {
        std::str::from_utf8(pair)
            .ok()
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    };
    digits
        .chunks(2)
        .map(|pair| byte(pair).ok_or_else(expected))
        .collect()
}

fn ascii(value: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '\\' => match chars.next() {
                Some('r') => '\r',
                Some('n') => '\n',
                Some('\\') => '\\',
                _ => return Err(r"\r, \n or \\ after a backslash".to_owned()),
            },
            c => c,
        };
        bytes.push(
            u8::try_from(c)
                .ok()
                .filter(u8::is_ascii)
                .ok_or("ASCII only")?,
        );
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, step: Step) {
        assert_eq!(parse(line), Ok(step));
    }

    #[track_caller]
    fn check_error(line: &str, expected: &str) {
        let error = parse(line)
            .expect_err("a step that must not be accepted")
            .to_string();
        assert!(error.contains(line) && error.contains(expected), "{error}");
    }

    #[test]
    fn plain_words() {
        check("fin", Step::Fin);
        check("rst", Step::Rst);
        check("cork", Step::Cork);
        check("hold", Step::Hold);
        check("greeting", Step::Greeting);
        check("echo-close", Step::EchoClose);
        check("wait 3000", Step::Wait(Duration::from_secs(3)));
        check("await-close", Step::AwaitClose(AWAIT));
        check(
            "await-message 70000",
            Step::AwaitMessage(Duration::from_secs(70)),
        );
        check_error("fin now", "nothing after `fin`");
        check_error("explode", "accept, respond");
        check_error("wait", "milliseconds");
    }

    #[test]
    fn handshakes() {
        check("accept", Step::Accept(Accept::default()));
        check(
            "accept accept=none upgrade=h2c protocol=chat extension=x-unasked",
            Step::Accept(Accept {
                accept: HeaderFault::Missing,
                upgrade: HeaderFault::Value("h2c".to_owned()),
                protocol: Choice::Named("chat".to_owned()),
                extensions: Some("x-unasked".to_owned()),
                ..Accept::default()
            }),
        );
        check(
            "accept protocol=none",
            Step::Accept(Accept {
                protocol: Choice::Nothing,
                ..Accept::default()
            }),
        );
        check(
            "respond 403",
            Step::Respond {
                status: 403,
                headers: Vec::new(),
            },
        );
        check(
            "respond 301 Location: /elsewhere",
            Step::Respond {
                status: 301,
                headers: vec![("Location".to_owned(), "/elsewhere".to_owned())],
            },
        );
        check_error("accept what", "key=value");
        check_error("accept colour=red", "protocol=");
        check_error("respond 99", "100 to 999");
        check_error("respond 301 Location", "Name: value");
    }

    #[track_caller]
    fn check_bytes(line: &str, bytes: &[u8]) {
        match parse(line) {
            Ok(Step::Frame(frame)) => assert_eq!(frame.build(), bytes, "{line}"),
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn frames() {
        check("bytes 83 00", Step::Bytes(vec![0x83, 0]));
        check(r"ascii SSH-2.0\r\n", Step::Bytes(b"SSH-2.0\r\n".to_vec()));
        check_bytes("text hello there", b"\x81\x0bhello there");
        check_bytes("close 1011 oops it broke", b"\x88\x0f\x03\xf3oops it broke");
        check_bytes("close-empty", b"\x88\x00");
        check_bytes("frame opcode=0x3", b"\x83\x00");
        check_bytes("frame opcode=9 fin=0 rsv=13 text=a b", b"\x59\x03a b");
        check_bytes(
            "frame opcode=2 mask=01020304 hex=ffff",
            b"\x82\x82\x01\x02\x03\x04\xfe\xfd",
        );
        check_bytes(
            "frame opcode=1 length=64 text=a",
            b"\x81\x7f\0\0\0\0\0\0\0\x01a",
        );
        check_bytes(
            "frame opcode=2 declared=0x8000000000000000",
            b"\x82\x7f\x80\0\0\0\0\0\0\0",
        );
        check_error("frame fin=1", "opcode=");
        check_error("frame opcode=16", "opcode=0 to 15");
        check_error("frame opcode=1 rsv=4", "1, 2, 3");
        check_error("frame opcode=1 mask=0102", "four bytes");
        check_error("frame opcode=1 length=8", "7, 16 or 64");
        check_error("frame opcode=1 colour=red", "declared=");
        check_error("bytes 8", "pairs of hex digits");
        check_error("bytes 8g", "pairs of hex digits");
        check_error("close oops", "status code");
        check_error(r"ascii \t", "backslash");
    }
}
