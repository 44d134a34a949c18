//! Where tungstenite 0.30 decides otherwise than wire, and why that is no fault of wire's.

use super::{Case, Said};
use crate::outcome::Event;
use wswhy_wire::ViolationKind as Kind;

/// What can still be compared after a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// All that follows.
    GoOn,
    /// Nothing: one of them has failed the connection.
    Stop,
}

/// A difference that is understood.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// The section that it is about.
    pub section: &'static str,
    /// What tungstenite does, and why.
    pub reason: &'static str,
    /// Whether it is this one.
    pub holds: fn(&Case<'_>) -> bool,
    /// What it leaves.
    pub then: Then,
}

/// All of them.
pub const DIFFERENCES: &[Difference] = &[
    Difference {
        section: "RFC 6455 5.2",
        reason: "It does not ask whether a length is written in the fewest bytes, which the section says it must be.",
        holds: |case| {
            let only = case.step.kinds == [Kind::LengthNotMinimal];
            let said = match &case.said {
                Said::Event(event) => Some(event),
                _ => None,
            };
            only && !matches!(case.said, Said::Refused(..)) && said == case.step.event.as_ref()
        },
        then: Then::GoOn,
    },
    Difference {
        section: "RFC 6455 7.4",
        reason: "A Close with a status code that must not be sent is handed on as 1002 \"Protocol violation\" of its own \
                 making, and answered with that, in place of an error. Among these codes it counts 1014, which the IANA \
                 registry assigns.",
        holds: |case| {
            let made_up = Event::Close(Some(1002), b"Protocol violation".to_vec());
            let sent = matches!(&case.step.event, Some(Event::Close(Some(1014), _)));
            let refused = case.step.kinds.contains(&Kind::InvalidCloseCode);
            (sent || refused) && case.said == Said::Event(made_up)
        },
        then: Then::Stop,
    },
    Difference {
        section: "RFC 6455 5",
        reason: "It judges a frame when all of it has come, except for its opcode and its length, which it judges when the \
                 header is whole. wire says what is certain as soon as it is.",
        holds: |case| {
            !case.step.complete && !case.step.kinds.is_empty() && case.said == Said::Nothing
        },
        then: Then::Stop,
    },
    Difference {
        section: "RFC 6455 7.4.1",
        reason: "It compares the length of a frame with its limit before it looks whether the frame may be there at all. \
                 For wire a continuation that belongs to no message makes none too long.",
        holds: |case| {
            let too_long = matches!(&case.said, Said::Refused(_, meant) if meant.contains(&Kind::MessageTooBig));
            too_long && case.step.declared > case.limit && !case.step.kinds.is_empty()
        },
        then: Then::Stop,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Input;
    use crate::outcome::steps;
    use crate::peers::{feed, socket};
    use wswhy_wire::{Options, Side, decode};

    /// The reason of the first difference over the stream of a server, or `None` where there is none.
    fn difference(stream: &[u8]) -> Option<usize> {
        let options = Options::new().sender(Side::Server).max_message_size(200);
        let input = Input {
            options,
            cut: 0,
            stream,
        };
        let mut socket = socket(Side::Server, 200);
        let all = steps(&decode(input.stream, &options));
        all.iter().find_map(|step| {
            let said = feed(&mut socket, &stream[step.place.clone()]);
            let case = Case {
                step,
                said,
                limit: 200,
            };
            let known = DIFFERENCES.iter().position(|known| (known.holds)(&case));
            assert_eq!(case.agrees(), known.is_none(), "{case:?}");
            known
        })
    }

    #[test]
    fn each_is_met() {
        assert_eq!(difference(b"\x81\x02Hi\x89\x00\x88\x02\x03\xe8"), None);
        assert_eq!(difference(b"\x83\x00"), None);
        assert_eq!(difference(b"\x81\x7e\x00\x02Hi"), Some(0));
        assert_eq!(difference(b"\x88\x02\x03\xed"), Some(1));
        assert_eq!(difference(b"\x88\x02\x03\xf6"), Some(1));
        assert_eq!(difference(b"\x09\x02H"), Some(2));
        assert_eq!(difference(b"\x80\x7e\x00\xc9"), Some(3));
    }

    #[test]
    fn what_nobody_explains_is_a_finding() {
        let all = steps(&decode(b"\x81\x02Hi", &Options::new()));
        let case = Case {
            step: &all[0],
            said: Said::Nothing,
            limit: 200,
        };
        assert!(!case.agrees());
        assert!(DIFFERENCES.iter().all(|known| !(known.holds)(&case)));
    }
}
