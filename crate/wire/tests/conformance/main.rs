//! The decoder against the conformance corpus in `tests/vectors`, or against another file of the same format:
//! `WSWHY_CORPUS=/absolute/FILE cargo test -p wswhy-wire conformance -- --nocapture`. With `WSWHY_ACCEPTED=1` the lines
//! are listed on which another outcome than the first one was met.

mod corpus;
mod judge;

use corpus::Input;
use judge::Answer;
use serde_json::Value;
use std::path::PathBuf;
use wswhy_wire::{Decoded, Decoder, decode};

#[test]
fn conformance_of_every_line() {
    let path = std::env::var_os("WSWHY_CORPUS").map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../tests/vectors/frames/frames.jsonl"
            ))
        },
        PathBuf::from,
    );
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (mut lines, mut same, mut accepted, mut differing) = (0, 0, 0, 0);
    for (number, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        lines += 1;
        match check(line) {
            Ok(true) => same += 1,
            Ok(false) => {
                accepted += 1;
                if std::env::var_os("WSWHY_ACCEPTED").is_some() {
                    println!(
                        "line {}: another accepted outcome: {}",
                        number + 1,
                        id(line)
                    );
                }
            }
            Err(difference) => {
                differing += 1;
                println!("line {}: {difference}", number + 1);
            }
        }
    }
    println!("{}", path.display());
    println!(
        "{lines} lines: {same} as expected (strict), {accepted} with another accepted outcome, {differing} differ"
    );
    assert!(lines > 0, "{} has no lines", path.display());
    assert_eq!(differing, 0, "lines differ");
}

fn id(line: &str) -> String {
    serde_json::from_str::<Value>(line).map_or_else(
        |error| error.to_string(),
        |line| format!("{} {}", line["id"], line["group"]),
    )
}

/// Whether the answer is the expected one (`true`) or another accepted one.
fn check(line: &str) -> Result<bool, String> {
    let line: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let input = Input::read(&line).map_err(|error| format!("{}: {error}", line["id"]))?;
    let decoded = decode_in(&input.pieces(), &input);
    if decoded != decode(&input.stream, &input.options) {
        return Err(format!("{}: another result in one piece", input.id));
    }
    if input.stream.len() < 10_000
        && decoded != decode_in(&input.stream.chunks(1).collect::<Vec<_>>(), &input)
    {
        return Err(format!("{}: another result byte by byte", input.id));
    }
    let answer = Answer::of(&decoded);
    match answer.differs_from(&line["expect"]) {
        Some(difference) => Err(format!("{} ({}): {difference}", input.id, line["group"])),
        None => Ok(answer.is_the_expected_one(&line["expect"])),
    }
}

fn decode_in(pieces: &[&[u8]], input: &Input) -> Decoded {
    let mut decoder = Decoder::new(input.options);
    for piece in pieces {
        decoder.feed(piece);
    }
    decoder.finish()
}

mod a_wrong_expectation_is_noticed {
    use super::*;
    use serde_json::json;

    /// `text "Hi"`, then a reserved opcode, from a server.
    fn line() -> Value {
        let frame = |offset: u64, opcode: u8, payload: &[u8]| {
            json!({
                "fin": true, "rsv1": false, "rsv2": false, "rsv3": false, "opcode": opcode, "masked": false,
                "mask_key": null, "payload_len": payload.len(), "header_len": 2, "offset": offset,
                "payload_sha256": corpus::sha256(payload),
            })
        };
        json!({
            "id": "own", "group": "own", "role_of_sender": "server", "extensions": null, "hex": "810248698300",
            "expect": {
                "frames": [frame(0, 1, b"Hi"), frame(4, 3, b"")],
                "messages": [{"opcode": 1, "len": 2, "sha256": corpus::sha256(b"Hi")}],
                "violation": {
                    "offset_of_frame": 4, "frame_index": 1, "kind": "reserved-opcode", "close_code": 1002,
                    "must": true, "receiver": "fail",
                },
                "incomplete": false,
            },
        })
    }

    fn check_change(pointer: &str, value: Value, expected: &str) {
        let mut line = line();
        *line.pointer_mut(pointer).expect("the line has this field") = value;
        let difference = check(&line.to_string()).expect_err("noticed");
        assert!(difference.contains(expected), "{difference}");
    }

    #[test]
    fn in_every_part() {
        assert_eq!(check(&line().to_string()), Ok(true));
        check_change("/expect/violation", Value::Null, "violation");
        check_change("/expect/violation/kind", json!("mask-missing"), "violation");
        check_change("/expect/violation/offset_of_frame", json!(0), "violation");
        check_change("/expect/violation/close_code", json!(1007), "violation");
        check_change("/expect/messages", json!([]), "messages");
        check_change("/expect/messages/0/len", json!(3), "messages");
        check_change("/expect/frames/0/payload_sha256", json!(""), "frames");
        check_change("/expect/frames/0/fin", json!(false), "frames");
        check_change("/expect/frames/1/header_len", json!(3), "frames");
        check_change("/hex", json!("81024869"), "violation");
        check_change("/hex", json!("8"), "hex digits");
    }
}
