//! What the first bytes of an input mean to the targets that decode frames: two bytes, and then the stream.

use wswhy_wire::{DeflateParams, Options, PermessageDeflate, Side};

/// The sender is known.
const KNOWN: u8 = 1;
/// The client sends.
const CLIENT: u8 = 2;
/// permessage-deflate was agreed.
const DEFLATE: u8 = 4;
/// The sender forgets its window; without permessage-deflate, a message may not be longer than [`SMALL`] bytes.
const FORGETS: u8 = 8;
/// Where no sender is known: nothing is known of permessage-deflate either.
const UNKNOWN: u8 = 16;
/// The upper three bits: 15 less the sender's window bits.
const WINDOW_SHIFT: u8 = 5;

/// Longest message in bytes, where there is a limit: longer than any control frame may be.
pub const SMALL: u64 = 200;
/// How much may be inflated, in bytes.
pub const MAX_INFLATED: u64 = 1 << 20;

/// An input, read.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What the decoder is told.
    pub options: Options,
    /// How the stream is cut into pieces.
    pub cut: u8,
    /// The stream after the opening handshake.
    pub stream: &'a [u8],
}

impl<'a> Input<'a> {
    /// `None`: it is too short.
    pub fn read(input: &'a [u8]) -> Option<Self> {
        let [how, cut, stream @ ..] = input else {
            return None;
        };
        Some(Self {
            options: options(*how),
            cut: *cut,
            stream,
        })
    }

    /// The same, with a sender that is always known, and permessage-deflate too.
    pub fn read_known(input: &'a [u8]) -> Option<Self> {
        let [how, cut, stream @ ..] = input else {
            return None;
        };
        Some(Self {
            options: options(*how | KNOWN),
            cut: *cut,
            stream,
        })
    }

    /// Who sends.
    pub fn sender(&self) -> Side {
        self.options.sender.unwrap_or(Side::Server)
    }

    /// The stream in pieces of many sizes, empty ones among them.
    pub fn pieces(&self) -> impl Iterator<Item = &'a [u8]> {
        let mut rest = self.stream;
        let mut state = u32::from(self.cut) | 0x100;
        let cut = usize::from(self.cut);
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            // Small numbers: one size for all pieces. Others: sizes out of a linear congruential generator.
            let size = if cut < 16 {
                cut.max(1)
            } else {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as usize % (cut - 8)
            };
            let (piece, after) = rest.split_at(size.min(rest.len()));
            rest = after;
            Some(piece)
        })
    }
}

/// The text that an input begins with.
pub fn text(input: &[u8]) -> &str {
    let Some(chunk) = input.utf8_chunks().next() else {
        return "";
    };
    chunk.valid()
}

fn options(how: u8) -> Options {
    let options = Options::new().max_inflated_size(MAX_INFLATED);
    let client = how & CLIENT != 0;
    let side = if client { Side::Client } else { Side::Server };
    let options = if how & KNOWN != 0 {
        options.sender(side)
    } else {
        options
    };
    if how & DEFLATE == 0 {
        let options = if how & FORGETS != 0 {
            options.max_message_size(SMALL)
        } else {
            options
        };
        let unknown = how & (KNOWN | UNKNOWN) == UNKNOWN;
        return options.permessage_deflate(if unknown {
            PermessageDeflate::Unknown
        } else {
            PermessageDeflate::NotAgreed
        });
    }
    let bits = 15 - (how >> WINDOW_SHIFT);
    let forgets = how & FORGETS != 0;
    options.permessage_deflate(PermessageDeflate::Agreed(DeflateParams {
        client_no_context_takeover: forgets,
        server_no_context_takeover: forgets,
        client_max_window_bits: bits,
        server_max_window_bits: bits,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_are_the_stream() {
        for cut in 0..=255 {
            let stream: Vec<u8> = (0..=255).collect();
            let bytes = [&[0, cut][..], &stream].concat();
            let input = Input::read(&bytes).expect("long enough");
            assert_eq!(input.pieces().collect::<Vec<_>>().concat(), stream, "{cut}");
        }
    }
}
