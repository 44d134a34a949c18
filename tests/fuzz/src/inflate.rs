//! Compressed messages: wire, zlib-rs and a slow obvious inflater give the same bytes, or none gives any.
//!
//! An input is a byte that says how the messages come about, the byte `how` of [`input`](crate::input), and data. The data
//! are the messages; or it is compressed, and what was compressed has to come out again; or it is compressed and then
//! changed.

pub mod reference;
pub mod twin;

use crate::input::Input;
use reference::{Compressor, How};
use twin::Fault;
use wswhy_wire::{
    Decoded, FrameBuilder, Opcode, Options, PermessageDeflate, Side, ViolationKind, decode,
};

/// The data is compressed first.
const COMPRESS: u8 = 1;
/// And changed then: its first bytes say where and how.
const CHANGE: u8 = 2;
/// More messages than one: one more for each of these bits' value.
const MORE_SHIFT: u8 = 2;
/// How much one message may inflate to, in bytes: a thousand times the longest input.
const LIMIT: usize = 8 << 20;

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let [kind, how, data @ ..] = input else {
        return;
    };
    let Some(head) = Input::read_known(&[*how | 4, 0]).map(|input| input.options) else {
        return;
    };
    let options = head.max_inflated_size(LIMIT as u64 * 8);
    let parts = 1 + usize::from(kind >> MORE_SHIFT & 3);
    if kind & COMPRESS == 0 {
        compare(&options, &split(data, parts));
        return;
    }
    let [first, second, data @ ..] = data else {
        return;
    };
    let (params, forgets) = agreed(&options);
    let how = How {
        level: i32::from(first % 10),
        strategy: first / 10 % 5,
        window_bits: params,
        flush: second & 3,
    };
    let (change, plain) = if kind & CHANGE != 0 {
        data.split_at(data.len().min(4))
    } else {
        (&[][..], data)
    };
    let messages = split(plain, parts);
    let mut compressor = Compressor::new(how, forgets);
    let mut compressed: Vec<Vec<u8>> = messages.iter().map(|m| compressor.message(m)).collect();
    for change in change.chunks_exact(2) {
        let total: usize = compressed.iter().map(Vec::len).sum();
        let at = usize::from(change[0]) * total / 256;
        if let Some(byte) = compressed.iter_mut().flatten().nth(at) {
            *byte ^= change[1];
        }
    }
    let compressed: Vec<&[u8]> = compressed.iter().map(Vec::as_slice).collect();
    let decoded = compare(&options, &compressed);
    // zlib makes a window of 512 bytes where 256 are asked for, and then refers farther back than was agreed.
    if change.is_empty() && params > 8 {
        assert_eq!(decoded.violations(), [], "what zlib compressed");
        let contents = decoded
            .messages()
            .map(|m| decoded.content(&m).map(|c| c.into_owned()));
        assert!(
            contents.eq(messages.iter().map(|m| Some(m.to_vec()))),
            "what zlib compressed"
        );
    }
}

fn agreed(options: &Options) -> (u8, bool) {
    let PermessageDeflate::Agreed(params) = options.permessage_deflate else {
        return (15, false);
    };
    match options.sender {
        Some(Side::Client) => (
            params.client_max_window_bits,
            params.client_no_context_takeover,
        ),
        _ => (
            params.server_max_window_bits,
            params.server_no_context_takeover,
        ),
    }
}

fn split(data: &[u8], parts: usize) -> Vec<&[u8]> {
    let size = data.len().div_ceil(parts).max(1);
    if data.is_empty() {
        vec![data]
    } else {
        data.chunks(size).collect()
    }
}

/// What the two others make of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It inflates to this.
    Bytes(Vec<u8>),
    /// It refers farther back than was agreed, which only who watches the window sees (RFC 7692 section 7.1.2).
    Window,
    /// It is no DEFLATE, or ends inside a block.
    Fault(Fault),
}

/// Asks the two others, which have to agree.
pub fn ask(message: &[u8], history: &[u8], window_bits: u8, limit: usize) -> Answer {
    let data = [message, &[0, 0, 0xFF, 0xFF]].concat();
    let twin = twin::inflate(&data, history, limit);
    let zlib = reference::inflate(&data, history, limit);
    assert_eq!(
        zlib.as_ref(),
        twin.as_ref().ok().map(|twin| &twin.bytes),
        "zlib and the twin: {twin:?}"
    );
    match twin {
        Ok(twin) if twin.farthest > 1 << window_bits => Answer::Window,
        Ok(twin) => Answer::Bytes(twin.bytes),
        Err(fault) => Answer::Fault(fault),
    }
}

fn compare(options: &Options, messages: &[&[u8]]) -> Decoded {
    let sender = options.sender.unwrap_or(Side::Server);
    let mut stream = Vec::new();
    for message in messages {
        let (a, b) = message.split_at(message.len() / 3);
        let frames = [
            FrameBuilder::binary(a).rsv1(true).fin(false),
            FrameBuilder::ping(b"?"),
            FrameBuilder::new(Opcode::CONTINUATION).payload(b),
        ];
        for frame in frames {
            let frame = if sender == Side::Client {
                frame.mask([1, 2, 3, 4])
            } else {
                frame
            };
            frame.build_into(&mut stream);
        }
    }
    let decoded = decode(&stream, options);
    let (window_bits, forgets) = agreed(options);
    let mut history = Vec::new();
    let mut lost = false;
    for (n, (message, said)) in messages.iter().zip(decoded.messages()).enumerate() {
        if forgets {
            history.clear();
            lost = false;
        }
        let content = decoded.content(&said);
        if lost {
            assert_eq!(content, None, "message {n} after one that is lost");
            continue;
        }
        let mut kinds = decoded
            .violations_of(said.last_frame())
            .map(|violation| violation.kind);
        match ask(message, &history, window_bits, LIMIT) {
            Answer::Bytes(bytes) => {
                assert_eq!(kinds.next(), None, "message {n} inflates");
                assert_eq!(content.as_deref(), Some(&bytes[..]), "message {n}");
                history.extend_from_slice(&bytes);
            }
            Answer::Fault(Fault::TooBig) => lost = true,
            Answer::Window | Answer::Fault(_) => {
                assert_eq!(
                    kinds.next(),
                    Some(ViolationKind::InvalidDeflate),
                    "message {n}"
                );
                assert_eq!(content, None, "message {n}");
                lost = true;
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_rfc_7692_7_2_3() {
        let hello: &[u8] = &[0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
        let last: &[u8] = &[0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00];
        let two: &[u8] = &[
            0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00,
        ];
        for message in [hello, last, two] {
            assert_eq!(ask(message, b"", 15, 100), Answer::Bytes(b"Hello".to_vec()));
        }
        let again: &[u8] = &[0xf2, 0x00, 0x11, 0x00, 0x00];
        assert_eq!(
            ask(again, b"Hello", 15, 100),
            Answer::Bytes(b"Hello".to_vec())
        );
        assert!(matches!(
            ask(again, b"", 15, 100),
            Answer::Fault(Fault::Wrong(_))
        ));
        assert_eq!(ask(&hello[..3], b"", 15, 100), Answer::Fault(Fault::Ends));
    }

    #[test]
    fn the_window_is_watched() {
        let far = [&[b'x'; 300][..], b"yz"].concat();
        let mut compressor = Compressor::new(
            How {
                level: 9,
                strategy: 0,
                window_bits: 15,
                flush: 0,
            },
            false,
        );
        let history = [b"abcdefghijkl", &far[..]].concat();
        compressor.message(&history);
        let again = compressor.message(b"abcdefghijkl");
        assert_eq!(
            ask(&again, &history, 15, 100),
            Answer::Bytes(b"abcdefghijkl".to_vec())
        );
        assert_eq!(ask(&again, &history, 8, 100), Answer::Window);
    }
}
