//! Compares what the decoder found with what a line expects. The rules are those of the corpus, see
//! `tests/vectors/README.md`.

use crate::corpus::{hex, sha256};
use serde_json::Value;
use wswhy_wire::{Decoded, Frame, Message};

/// What an endpoint would have told: everything up to the first fault.
pub struct Answer {
    frames: Vec<FrameFacts>,
    messages: Vec<MessageFacts>,
    fault: Option<FaultFacts>,
    incomplete: bool,
}

struct FrameFacts {
    offset: u64,
    header_len: u64,
    flags: [bool; 4],
    opcode: u8,
    masked: bool,
    mask_key: Option<String>,
    payload_len: u64,
    payload_sha256: String,
}

#[derive(PartialEq)]
struct MessageFacts {
    opcode: u64,
    len: u64,
    sha256: String,
}

struct FaultFacts {
    offset_of_frame: u64,
    kind: &'static str,
    close_code: Option<u64>,
}

/// An outcome that the corpus accepts.
struct Outcome<'a> {
    violation: &'a Value,
    messages: &'a Value,
    incomplete: bool,
    rest_is_open: bool,
    is_first: bool,
}

impl Answer {
    pub fn of(decoded: &Decoded) -> Self {
        let first = decoded.violations().first();
        let delivered = |message: &Message| {
            !message.after_close()
                && first.is_none_or(|violation| message.last_frame() < violation.frame)
        };
        Self {
            frames: decoded
                .frames()
                .filter(|frame| frame.complete())
                .map(|frame| FrameFacts::of(decoded, &frame))
                .collect(),
            messages: decoded
                .messages()
                .filter(delivered)
                .map(|message| MessageFacts::of(decoded, &message))
                .collect(),
            fault: first.map(|violation| FaultFacts {
                offset_of_frame: violation.frame_start,
                kind: violation.kind.id(),
                close_code: violation.status().map(|status| u64::from(status.value())),
            }),
            incomplete: decoded.tail().is_some(),
        }
    }

    /// What differs, if anything does.
    pub fn differs_from(&self, expect: &Value) -> Option<String> {
        let mut reason = None;
        for outcome in outcomes(expect) {
            match self.differs_from_outcome(&outcome, expect) {
                None => {
                    let special = outcome.violation.is_string() || outcome.rest_is_open;
                    return if special || self.frames_agree(&outcome, expect) {
                        None
                    } else {
                        Some(format!(
                            "frames: expected {}, found {}",
                            expect["frames"],
                            self.frames.len()
                        ))
                    };
                }
                Some(difference) => {
                    reason.get_or_insert(difference);
                }
            }
        }
        reason
    }

    /// Whether the first expected outcome was met, and not only one that is accepted beside it.
    pub fn is_the_expected_one(&self, expect: &Value) -> bool {
        outcomes(expect)
            .first()
            .is_some_and(|outcome| self.differs_from_outcome(outcome, expect).is_none())
    }

    fn differs_from_outcome(&self, outcome: &Outcome<'_>, expect: &Value) -> Option<String> {
        match outcome.violation.as_str() {
            Some("any-after-close") => {}
            Some("later") => {
                let earliest = expect["violation"]["offset_of_frame"].as_u64();
                let offset = self.fault.as_ref().map(|fault| fault.offset_of_frame);
                if offset.is_none() || offset < earliest {
                    return Some(format!(
                        "violation: expected one from {earliest:?} on, found {}",
                        self.fault_text()
                    ));
                }
            }
            _ if outcome.rest_is_open => {}
            _ => {
                if !self.fault_agrees(outcome.violation) {
                    return Some(format!(
                        "violation: expected {}, found {}",
                        outcome.violation,
                        self.fault_text()
                    ));
                }
                if self.fault.is_none() && self.incomplete != outcome.incomplete {
                    return Some(format!("incomplete: expected {}", outcome.incomplete));
                }
            }
        }
        let agree = if outcome.rest_is_open {
            let expected = outcome.messages.as_array().map_or(0, Vec::len);
            list_agrees(
                self.messages.get(..expected).unwrap_or(&self.messages),
                outcome.messages,
            )
        } else if outcome.is_first && !expect["messages_elided"].is_null() {
            expect["messages_total"] == self.messages.len()
                && expect["messages_sha256"] == digest(self.messages.iter().map(MessageFacts::line))
        } else {
            list_agrees(&self.messages, outcome.messages)
        };
        (!agree).then(|| {
            format!(
                "messages: expected {}, found {}",
                outcome.messages,
                self.messages_text()
            )
        })
    }

    fn fault_agrees(&self, expected: &Value) -> bool {
        let fault = match (&self.fault, expected.is_null()) {
            (None, true) => return true,
            (Some(fault), false) => fault,
            _ => return false,
        };
        accepted(expected, "accept_kinds", "kind").any(|kind| kind == fault.kind)
            && accepted(expected, "accept_offsets", "offset_of_frame")
                .any(|offset| *offset == fault.offset_of_frame)
            && (expected["close_code"].is_null()
                || accepted(expected, "accept_close_codes", "close_code")
                    .any(|code| code.as_u64() == fault.close_code))
    }

    /// The frames up to the offending one have to be there; those after it may be there, and then have to be right.
    fn frames_agree(&self, outcome: &Outcome<'_>, expect: &Value) -> bool {
        let lines = |frames: &[FrameFacts]| digest(frames.iter().map(FrameFacts::line));
        if let (Some(total), false) = (
            expect["frames_total"].as_u64(),
            expect["frames_elided"].is_null(),
        ) {
            let total = total as usize;
            let whole = self
                .frames
                .get(..total)
                .is_some_and(|frames| expect["frames_sha256"] == lines(frames));
            return whole || (!outcome.violation.is_null() && self.frames.len() + 1 >= total);
        }
        let list = |field: &str| expect[field].as_array().cloned().unwrap_or_default();
        let (upto, after) = (list("frames"), list("frames_after"));
        if !expect["frames_after_elided"].is_null() {
            let mine = self.frames.get(..upto.len()).unwrap_or(&self.frames);
            return mine.len() == upto.len()
                && mine
                    .iter()
                    .zip(&upto)
                    .all(|(mine, other)| mine.agrees(other));
        }
        let violation = &expect["violation"];
        let needed = match (outcome.is_first, violation["receiver"] == "fail") {
            (false, _) => 0,
            (true, true) => violation["frame_index"].as_u64().unwrap_or(0) as usize,
            (true, false) => upto.len(),
        };
        let all: Vec<&Value> = upto.iter().chain(&after).collect();
        (needed..=all.len()).contains(&self.frames.len())
            && self
                .frames
                .iter()
                .zip(all)
                .all(|(mine, other)| mine.agrees(other))
    }

    fn fault_text(&self) -> String {
        self.fault.as_ref().map_or("none".to_owned(), |fault| {
            format!(
                "{} at {} ({:?})",
                fault.kind, fault.offset_of_frame, fault.close_code
            )
        })
    }

    fn messages_text(&self) -> String {
        let lines: Vec<String> = self.messages.iter().map(MessageFacts::line).collect();
        format!("[{}]", lines.join(" "))
    }
}

impl FrameFacts {
    fn of(decoded: &Decoded, frame: &Frame) -> Self {
        Self {
            offset: frame.span().start,
            header_len: frame.header_len(),
            flags: [frame.fin(), frame.rsv1(), frame.rsv2(), frame.rsv3()],
            opcode: frame.opcode().value(),
            masked: frame.masked(),
            mask_key: frame.masking_key().map(|key| hex(&key)),
            payload_len: frame.payload_len(),
            payload_sha256: sha256(decoded.payload(frame)),
        }
    }

    fn agrees(&self, other: &Value) -> bool {
        let key = self.mask_key.as_deref().map_or(Value::Null, Value::from);
        other["offset"] == self.offset
            && other["header_len"] == self.header_len
            && ["fin", "rsv1", "rsv2", "rsv3"]
                .iter()
                .zip(self.flags)
                .all(|(name, flag)| other[*name] == flag)
            && other["opcode"] == self.opcode
            && other["masked"] == self.masked
            && other["mask_key"] == key
            && other["payload_len"] == self.payload_len
            && other["payload_sha256"] == self.payload_sha256
    }

    fn line(&self) -> String {
        let [fin, rsv1, rsv2, rsv3] = self.flags.map(u8::from);
        let key = self.mask_key.as_deref().unwrap_or("-");
        format!(
            "{},{},{fin},{rsv1},{rsv2},{rsv3},{},{},{key},{},{}",
            self.offset,
            self.header_len,
            self.opcode,
            u8::from(self.masked),
            self.payload_len,
            self.payload_sha256
        )
    }
}

impl MessageFacts {
    fn of(decoded: &Decoded, message: &Message) -> Self {
        let content = decoded.content(message).unwrap_or_default();
        Self {
            opcode: u64::from(message.opcode().value()),
            len: content.len() as u64,
            sha256: sha256(&content),
        }
    }

    fn line(&self) -> String {
        format!("{},{},{}", self.opcode, self.len, self.sha256)
    }
}

fn outcomes(expect: &Value) -> Vec<Outcome<'_>> {
    let mut all = vec![Outcome {
        violation: &expect["violation"],
        messages: &expect["messages"],
        incomplete: expect["incomplete"] == true,
        rest_is_open: false,
        is_first: true,
    }];
    for other in expect["also_accept"].as_array().into_iter().flatten() {
        let same = other["messages"] == "same";
        all.push(Outcome {
            violation: &other["violation"],
            messages: if same {
                &expect["messages"]
            } else {
                &other["messages"]
            },
            incomplete: other["incomplete"] == true,
            rest_is_open: other["then"] == "unspecified",
            is_first: false,
        });
    }
    all
}

/// The list of accepted values, or the single expected one.
fn accepted<'a>(
    violation: &'a Value,
    list: &str,
    single: &'a str,
) -> impl Iterator<Item = &'a Value> {
    let list = violation[list].as_array().map_or(&[][..], Vec::as_slice);
    let single = list.is_empty().then(|| &violation[single]);
    list.iter().chain(single)
}

fn list_agrees(messages: &[MessageFacts], expected: &Value) -> bool {
    let expected = expected.as_array().map_or(&[][..], Vec::as_slice);
    messages.len() == expected.len()
        && messages.iter().zip(expected).all(|(message, other)| {
            other["opcode"] == message.opcode
                && other["len"] == message.len
                && other["sha256"] == message.sha256
        })
}

fn digest(lines: impl Iterator<Item = String>) -> String {
    sha256(
        lines
            .fold(String::new(), |all, line| all + &line + "\n")
            .as_bytes(),
    )
}
