//! What is said of bytes wherever they are shown: where reading stopped, what is left over, what a broken rule is about.

use wswhy_atlas::Arg;
use wswhy_capture::hex::{self, HexError};
use wswhy_explain::Words;
use wswhy_wire::{Decoded, Side, Tail, Violation};

use crate::app::none;

/// Where a text could not be read further, and what was expected there.
pub fn unreadable(words: &Words, error: &HexError) -> String {
    let found = error
        .found
        .map_or(Arg::Unknown, |c| Arg::Text(c.to_string()));
    words.ui(
        "decode-error",
        &vec![
            ("line", Arg::Number(f64::from(error.line))),
            ("column", Arg::Number(f64::from(error.column))),
            ("expected", Arg::Text(error.expected.as_str().to_owned())),
            ("found", found),
            ("size", Arg::Bytes(hex::MAX_BYTES as u64)),
        ],
    )
}

/// What is left at the end of a stream that is no whole frame.
pub fn tail(words: &Words, decoded: &Decoded) -> Option<String> {
    let number = |n: u64| Arg::Number(n as f64);
    let said = match decoded.tail()? {
        Tail::Header { span, needed } => words.ui(
            "tail-header",
            &vec![("have", number(span.len())), ("need", number(needed))],
        ),
        Tail::Payload { frame, missing } => words.ui(
            "tail-payload",
            &vec![
                ("frame", number(frame as u64 + 1)),
                ("missing", Arg::Bytes(missing)),
            ],
        ),
        Tail::LengthUntrusted { frame, span } => words.ui(
            "tail-untrusted",
            &vec![
                ("frame", number(frame as u64 + 1)),
                ("left", Arg::Bytes(span.len())),
            ],
        ),
    };
    Some(said)
}

/// Where a broken rule stands in the RFC and in the stream, who broke it, and what answers it.
pub fn about(words: &Words, violation: &Violation) -> String {
    let kind = violation.kind;
    let mut about = words.ui(
        "violation-place",
        &vec![
            ("rfc", Arg::Text(kind.rfc().to_owned())),
            ("section", Arg::Text(kind.section().to_owned())),
            ("first", Arg::Number(violation.span.start as f64)),
        ],
    );
    let mut say = |more: String| {
        // No full stop: each language has its own.
        about.push_str(" · ");
        about.push_str(&more);
    };
    if let Some(number) = kind.erratum() {
        let number = vec![("number", Arg::Number(f64::from(number)))];
        say(words.ui("violation-erratum", &number));
    }
    if let Some(side) = violation.at_fault {
        say(match side {
            Side::Client => words.ui("fault-client", &none()),
            Side::Server => words.ui("fault-server", &none()),
        });
    }
    if let Some(status) = kind.status() {
        let code = vec![("code", Arg::Number(f64::from(status.value())))];
        say(words.ui("violation-answer", &code));
    }
    about
}
