//! Any paste: bytes that lead back to their places, or a place where it could not be read further.

use wswhy_capture::hex::{self, Dress};
use wswhy_capture::pasted::{self, Settings};
use wswhy_capture::redact;

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let paste = crate::input::text(input);
    let pasted = pasted::read(paste);
    for (i, conversation) in pasted.conversations.iter().enumerate() {
        for (j, stream) in conversation.streams.iter().enumerate() {
            assert!(stream.head_from <= stream.head && stream.head <= stream.frames_end);
            for (byte, value) in stream.bytes.iter().enumerate() {
                let (piece, at) = stream.origin(byte).expect("a piece");
                assert_eq!(pasted.paste.pieces[piece].bytes.as_slice()[at], *value);
                let place = pasted.place(i, j, byte).expect("a place");
                assert!(paste.get(place.start..place.start + place.len).is_some());
            }
        }
        assert!(pasted.connection(i, &Settings::default()).is_some());
    }
    for dress in Dress::ALL {
        let read = hex::read_as(paste, dress);
        assert!(
            read.error
                .is_none_or(|error| paste.is_char_boundary(error.at))
        );
    }
    redact::text(paste);
    redact::url(paste);
}
