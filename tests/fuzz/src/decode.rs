//! Any bytes, in any pieces: the same result as in one piece; what was decoded builds the same bytes again; every place
//! lies in the stream; and a verdict.

use crate::input::Input;
use std::fmt::Write as _;
use wswhy_capture::Context;
use wswhy_capture::pasted::{self, Settings};
use wswhy_wire::{Decoded, Decoder, FrameBuilder, RemarkLimits, Tail, decode, decode_owned};

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let Some(input) = Input::read(input) else {
        return;
    };
    let whole = decode(input.stream, &input.options);
    same_however_it_comes(&input, &whole);
    same_when_built_again(&input, &whole);
    places_lie_in_the_stream(&whole);
    let verdict = |connection| wswhy_diagnosis::diagnose(connection, &Context::default());
    let paste = input
        .stream
        .iter()
        .take(512)
        .fold(String::new(), |mut paste, byte| {
            let _ = write!(paste, "{byte:02x} ");
            paste
        });
    let settings = Settings {
        sender: input.options.sender,
        permessage_deflate: Some(input.options.permessage_deflate),
    };
    if let Some(connection) = pasted::read_frames(&paste).connection(0, &settings) {
        assert!(!verdict(&connection).ranked.is_empty());
    }
}

/// Any split, and every way in.
pub fn same_however_it_comes(input: &Input<'_>, whole: &Decoded) {
    let mut decoder = Decoder::new(input.options);
    for piece in input.pieces() {
        decoder.feed(piece);
    }
    assert_eq!(decoder.finish(), *whole, "fed in pieces");
    let mut decoder = Decoder::with_capacity(input.options, 64);
    for piece in input.pieces() {
        decoder.space(piece.len()).copy_from_slice(piece);
        decoder.advance(piece.len());
    }
    assert_eq!(decoder.finish(), *whole, "written into its space");
    assert_eq!(
        decode_owned(input.stream.to_vec(), &input.options),
        *whole,
        "owned"
    );
}

/// Frame by frame, and message by message.
pub fn same_when_built_again(input: &Input<'_>, whole: &Decoded) {
    let mut built = Vec::new();
    for frame in whole.frames() {
        FrameBuilder::from_frame(whole, &frame).build_into(&mut built);
    }
    let end = match whole.tail() {
        Some(Tail::Header { span, .. } | Tail::LengthUntrusted { span, .. }) => span.start,
        _ => input.stream.len() as u64,
    };
    assert_eq!(
        Some(&built[..]),
        input.stream.get(..end as usize),
        "the frames, built again"
    );

    let mut messages = Vec::new();
    let mut built = Vec::new();
    for message in whole.messages() {
        let Some(content) = whole.content(&message) else {
            continue;
        };
        FrameBuilder::new(message.opcode())
            .payload(&content)
            .build_into(&mut built);
        messages.push((message.opcode(), content));
    }
    let again = decode(&built, &wswhy_wire::Options::new().max_inflated_size(0));
    let said = again
        .messages()
        .map(|message| (message.opcode(), again.message_payload(&message)));
    assert!(said.eq(messages), "the messages, built again");
}

fn places_lie_in_the_stream(whole: &Decoded) {
    let len = whole.stream_len();
    for violation in whole.violations() {
        let span = violation.span;
        assert!(violation.frame_start <= span.start && span.start <= span.end && span.end <= len);
        assert!(violation.first_bad_byte.is_none_or(|at| at <= len));
        assert!(violation.frame <= whole.frames().len());
    }
    let every = RemarkLimits {
        same_keys: 1,
        tiny_fragments: 1,
        empty_messages: 1,
        pings: 1,
    };
    for limits in [RemarkLimits::default(), every] {
        for remark in whole.remarks(&limits) {
            assert!(remark.span.start <= remark.span.end && remark.span.end <= len);
            assert!(remark.frame < whole.frames().len() && remark.count > 0);
        }
    }
}
