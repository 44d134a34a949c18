//! What real tools print, from `tests/vectors/paste`: the same bytes, and the same frames, out of every form.

use std::path::Path;

use base64::Engine as _;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wswhy_capture::hex::{self, Paste};
use wswhy_capture::pasted;
use wswhy_wire::{Options, Side, decode};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/paste")
}

struct Sample {
    file: String,
    text: String,
    dress: String,
    holds: String,
}

fn samples() -> (Value, Vec<Sample>) {
    let manifest = std::fs::read_to_string(folder().join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let word = |sample: &Value, key: &str| sample[key].as_str().unwrap().to_owned();
    let samples = manifest["samples"].as_array().unwrap().iter();
    let samples = samples.map(|sample| Sample {
        file: word(sample, "file"),
        text: std::fs::read_to_string(folder().join(word(sample, "file"))).unwrap(),
        dress: word(sample, "dress"),
        holds: word(sample, "holds"),
    });
    let samples = samples.collect();
    (manifest["streams_base64"].clone(), samples)
}

fn stream(streams: &Value, name: &str) -> Vec<u8> {
    let text = streams[name].as_str().unwrap();
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}

fn all(paste: &Paste) -> Vec<u8> {
    paste
        .pieces
        .iter()
        .flat_map(|piece| piece.bytes.as_slice().iter().copied())
        .collect()
}

#[test]
fn every_dump_of_one_direction_gives_its_bytes_and_names_its_dress() {
    let (streams, samples) = samples();
    let mut wrong = Vec::new();
    for sample in samples.iter().filter(|sample| sample.holds != "both") {
        let paste = hex::read(&sample.text);
        let (name, cut) = match sample.holds.strip_suffix("-cut") {
            Some(name) => (name, true),
            None => (sample.holds.as_str(), false),
        };
        let expected = stream(&streams, name);
        let bytes = all(&paste);
        let missing: u64 = paste
            .pieces
            .iter()
            .flat_map(|piece| &piece.missing)
            .map(|m| m.bytes)
            .sum();
        let whole = bytes.len() as u64 + missing == expected.len() as u64 && (missing > 0) == cut;
        if paste.error.is_some()
            || !expected.starts_with(&bytes)
            || !whole
            || paste.dress.id() != sample.dress
        {
            wrong.push(format!(
                "{}: {:?} {:?} {} bytes, {missing} missing",
                sample.file,
                paste.dress,
                paste.error,
                bytes.len()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each frame of both directions: who sent it, its two header bytes, its payload.
fn frames(paste: &str) -> Vec<(Side, u8, u8, Vec<u8>)> {
    let pasted = pasted::read(paste);
    let mut out = Vec::new();
    for stream in &pasted.conversations[0].streams {
        let side = stream.side.unwrap();
        let decoded = decode(stream.frames(), &Options::new().sender(side));
        assert_eq!(
            (decoded.violations().len(), decoded.tail()),
            (0, None),
            "{side}"
        );
        for frame in decoded.frames() {
            let first = stream.frames()[frame.span().start as usize];
            let second = stream.frames()[frame.span().start as usize + 1];
            out.push((side, first, second, decoded.payload(&frame).to_vec()));
        }
    }
    out
}

#[test]
fn every_form_gives_the_same_frames() {
    let (streams, samples) = samples();
    let client = frames(&hex_of(&stream(&streams, "client")));
    let server = frames(&hex_of(&stream(&streams, "server")));
    assert_eq!((client.len(), server.len()), (3, 5));
    assert_eq!(client[0], (Side::Client, 0x81, 0x85, b"Hello".to_vec()));
    for sample in &samples {
        let expected = match sample.holds.as_str() {
            "client" | "client-stream" => client.clone(),
            "server" => server.clone(),
            "both" => [client.clone(), server.clone()].concat(),
            _ => continue,
        };
        assert_eq!(frames(&sample.text), expected, "{}", sample.file);
    }
}

fn hex_of(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x} ")).collect()
}

#[test]
fn captures_and_followed_streams_hold_both_streams_and_the_handshake() {
    let (streams, samples) = samples();
    let mut wrong = Vec::new();
    for sample in samples.iter().filter(|sample| sample.holds == "both") {
        let pasted = pasted::read(&sample.text);
        let paste = &pasted.paste;
        let conversation = &pasted.conversations[0];
        let told: Vec<_> = conversation
            .streams
            .iter()
            .map(|stream| stream.bytes.clone())
            .collect();
        let expected = [
            stream(&streams, "client-stream"),
            stream(&streams, "server-stream"),
        ];
        let agreed = conversation
            .handshake
            .as_ref()
            .and_then(|h| h.outcome.agreed.clone());
        let subprotocol = agreed.and_then(|agreed| agreed.subprotocol);
        if pasted.conversations.len() != 1
            || paste.error.is_some()
            || told != expected
            || subprotocol.as_deref() != Some("chat")
            || paste.dress.id() != sample.dress
        {
            wrong.push(format!(
                "{}: {:?} {:?} {subprotocol:?}",
                sample.file, paste.dress, paste.error
            ));
        }
        // Every byte leads back to what stands for it.
        for (i, stream) in conversation.streams.iter().enumerate() {
            for (byte, value) in stream.bytes.iter().enumerate() {
                let place = pasted.place(0, i, byte).unwrap();
                let text = &sample.text[place.start..place.start + place.len];
                let text = text.trim_start_matches("0x");
                let same = u8::from_str_radix(text, 16) == Ok(*value);
                assert!(
                    same || sample.dress == "follow-yaml",
                    "{}: {text} is no {value:02x}",
                    sample.file
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Captures of real software, dumped; `WSWHY_PACKETS` names another folder made by `record_packets.py`.
#[test]
fn packets_are_joined_to_the_streams_that_were_sent() {
    let folder = std::env::var_os("WSWHY_PACKETS").map_or(folder().join("packets"), Into::into);
    let expected = std::fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let mut wrong = Vec::new();
    for sample in expected.as_array().unwrap() {
        let file = sample["file"].as_str().unwrap();
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let pasted = pasted::read(&text);
        let streams = sample["streams"].as_array().unwrap();
        if pasted.paste.error.is_some() || pasted.conversations.len() != streams.len() {
            wrong.push(format!(
                "{file}: {:?}, {} connections of {}",
                pasted.paste.error,
                pasted.conversations.len(),
                streams.len()
            ));
        }
        for (i, (conversation, both)) in pasted.conversations.iter().zip(streams).enumerate() {
            for (side, stream) in conversation.streams.iter().enumerate() {
                let told = &both[side];
                // What is known of a stream with a lost segment ends there.
                let seen = stream.gaps.first().map_or(stream.bytes.len(), |gap| gap.at);
                let sum: String = Sha256::digest(&stream.bytes[..seen])
                    .iter()
                    .map(|b| format!("{b:02x}"))
                    .collect();
                let lost = usize::from(file.contains("lost-segment") && side == 0);
                if Some(sum.as_str()) != told["sha256"].as_str() || stream.gaps.len() != lost {
                    wrong.push(format!(
                        "{file} {i} {:?}: {} of {} bytes, {:?}",
                        stream.side,
                        stream.bytes.len(),
                        told["octets"],
                        stream.gaps
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
