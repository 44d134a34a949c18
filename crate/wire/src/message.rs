//! RFC 6455 section 5.4: the frames of one message.

use crate::frame::RSV1;
use crate::{Close, Opcode};

/// One text or binary message, of one frame or of several fragments.
///
/// Its bytes are kept by [`Decoded`](crate::Decoded): [`message_payload`](crate::Decoded::message_payload),
/// [`content`](crate::Decoded::content), [`text`](crate::Decoded::text), [`frames_of`](crate::Decoded::frames_of) and
/// [`frames_between`](crate::Decoded::frames_between).
///
/// ```
/// use wswhy_wire::{DeflateParams, Options, PermessageDeflate, decode};
/// // RFC 7692 section 7.2.3.1.
/// let bytes = [0xc1, 0x07, 0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
/// let agreed = PermessageDeflate::Agreed(DeflateParams::default());
/// let decoded = decode(&bytes, &Options::new().permessage_deflate(agreed));
/// let message = decoded.message(0).unwrap();
/// assert!(message.compressed());
/// assert_eq!((message.wire_len(), message.inflated_len()), (7, Some(5)));
/// assert_eq!(decoded.text(&message).as_deref(), Some("Hello"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    pub(crate) opcode: Opcode,
    pub(crate) compressed: bool,
    pub(crate) after_close: bool,
    pub(crate) first_frame: usize,
    pub(crate) last_frame: usize,
    /// Where its payload begins in the stream, if it is one frame.
    pub(crate) at: usize,
    /// Bytes as they were sent: compressed, for a compressed message.
    pub(crate) len: usize,
    /// Where the inflated payload lies in the buffer of inflated bytes: start and length.
    pub(crate) inflated: Option<(usize, usize)>,
}

impl Message {
    /// `first` is the first byte of the frame that opened it.
    pub(crate) const fn new(
        first: u8,
        first_frame: usize,
        last_frame: usize,
        len: usize,
        inflated: Option<(usize, usize)>,
    ) -> Self {
        Self {
            opcode: Opcode::new(first),
            compressed: first & RSV1 != 0,
            after_close: false,
            first_frame,
            last_frame,
            at: 0,
            len,
            inflated,
        }
    }

    /// Says whether it came after this Close.
    pub(crate) fn after(mut self, close: &Option<Close>) -> Self {
        self.after_close = close
            .as_ref()
            .is_some_and(|close| close.frame < self.first_frame);
        self
    }

    /// [`Opcode::TEXT`] or [`Opcode::BINARY`].
    pub const fn opcode(&self) -> Opcode {
        self.opcode
    }

    /// RSV1 was set on the first frame.
    pub const fn compressed(&self) -> bool {
        self.compressed
    }

    /// It came after the sender's Close frame; no endpoint delivers it.
    pub const fn after_close(&self) -> bool {
        self.after_close
    }

    /// Index of the frame that opened it.
    pub const fn first_frame(&self) -> usize {
        self.first_frame
    }

    /// Index of its last frame that was seen.
    pub const fn last_frame(&self) -> usize {
        self.last_frame
    }

    /// Bytes of the inflated payload; `None` if it is not compressed, or could not be inflated.
    pub const fn inflated_len(&self) -> Option<usize> {
        match self.inflated {
            Some((_, len)) => Some(len),
            None => None,
        }
    }

    /// Payload bytes of its frames together, as they were sent.
    pub const fn wire_len(&self) -> usize {
        self.len
    }
}

/// Kept of a message of several frames. One of a single frame needs nothing: its frame says everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fragmented {
    pub first_frame: usize,
    pub last_frame: usize,
    pub len: usize,
}

/// Kept of a message that was inflated: where its payload lies in the buffer of inflated bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Inflated {
    pub last_frame: usize,
    pub at: usize,
    pub len: usize,
}
