//! RFC 7692 section 7.2.2: inflating the messages of one direction.
//!
//! All inflated payloads of the stream lie one after the other in one buffer, so the sliding window is simply what
//! stands before: context takeover costs no copy.

use crate::{DeflateParams, Options, PermessageDeflate, Side};
use alloc::{boxed::Box, vec::Vec};
use miniz_oxide::inflate::TINFLStatus as Status;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

/// What the sender removed from the end of the message (section 7.2.1), and the receiver puts back.
const REMOVED_TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];
const FLAGS: u32 = inflate_flags::TINFL_FLAG_HAS_MORE_INPUT
    | inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF
    | inflate_flags::TINFL_FLAG_STOP_ON_BLOCK_BOUNDARY;
/// Room made at once when the output is full.
const MIN_GROWTH: usize = 512;
const MAX_GROWTH: usize = 1 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not DEFLATE, or does not end where a block ends.
    Invalid,
    /// More comes out than may.
    TooBig,
}

/// The state that one direction keeps between its messages.
#[derive(Clone)]
pub(crate) struct Inflater {
    state: Box<DecompressorOxide>,
    no_context_takeover: bool,
    /// Where the sliding window begins in the output; `window_start <= output length`.
    window_start: usize,
    at_block_boundary: bool,
    /// A message before could not be inflated, and what follows may refer to it.
    window_lost: bool,
}

impl Inflater {
    /// Nothing, where there is nothing to inflate.
    pub fn new(options: &Options) -> Option<Self> {
        let params = match options.permessage_deflate {
            PermessageDeflate::NotAgreed => return None,
            // A sender that resets its window never refers back, so keeping the window reads its messages as well.
            PermessageDeflate::Unknown => DeflateParams::default(),
            PermessageDeflate::Agreed(params) => params,
        };
        let no_context_takeover = match options.sender {
            Some(Side::Client) => params.client_no_context_takeover,
            Some(Side::Server) => params.server_no_context_takeover,
            None => params.client_no_context_takeover && params.server_no_context_takeover,
        };
        Some(Self {
            state: Box::default(),
            no_context_takeover,
            window_start: 0,
            at_block_boundary: false,
            window_lost: false,
        })
    }

    /// A message begins; `false` if it cannot be inflated because an earlier one could not.
    pub fn begin(&mut self, output_len: usize) -> bool {
        if self.no_context_takeover {
            self.window_start = output_len;
            self.window_lost = false;
        }
        self.state.init();
        self.at_block_boundary = false;
        !self.window_lost
    }

    /// A message ended before its last fragment.
    pub fn abandon(&mut self) {
        self.window_lost = true;
    }

    /// Inflates the next bytes of the message onto `output`, which may grow to `max_len` bytes.
    pub fn feed(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        max_len: usize,
    ) -> Result<(), Fault> {
        let result = self.run(input, output, max_len);
        self.window_lost |= result.is_err();
        result
    }

    /// The message is whole.
    pub fn end(&mut self, output: &mut Vec<u8>, max_len: usize) -> Result<(), Fault> {
        self.feed(&REMOVED_TAIL, output, max_len)?;
        if self.at_block_boundary {
            Ok(())
        } else {
            self.window_lost = true;
            Err(Fault::Invalid)
        }
    }

    fn run(&mut self, input: &[u8], output: &mut Vec<u8>, max_len: usize) -> Result<(), Fault> {
        let mut rest = input;
        let mut len = output.len();
        let mut growth = rest.len().saturating_mul(4).clamp(MIN_GROWTH, MAX_GROWTH);
        let result = loop {
            if rest.is_empty() && self.at_block_boundary {
                break Ok(());
            }
            if output.len() == len {
                // One byte above the limit, so that passing it shows.
                let room = max_len.saturating_add(1).saturating_sub(len).min(growth);
                if room == 0 {
                    break Err(Fault::TooBig);
                }
                output.resize(len + room, 0);
                growth = (growth * 2).min(MAX_GROWTH);
            }
            let Some(window) = output.get_mut(self.window_start..) else {
                break Err(Fault::Invalid);
            };
            let (status, read, written) = decompress(
                &mut self.state,
                rest,
                window,
                len - self.window_start,
                FLAGS,
            );
            len += written;
            rest = rest.get(read..).unwrap_or_default();
            self.at_block_boundary = matches!(status, Status::BlockBoundary | Status::Done);
            match status {
                Status::BlockBoundary | Status::HasMoreOutput => {}
                // "The next DEFLATE block follows the padded data if any" (section 7.2.1), also after BFINAL.
                Status::Done => self.state.init(),
                Status::NeedsMoreInput => break Ok(()),
                _ => break Err(Fault::Invalid),
            }
        };
        output.truncate(len);
        if len > max_len {
            Err(Fault::TooBig)
        } else {
            result
        }
    }
}

impl core::fmt::Debug for Inflater {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Inflater")
            .field("no_context_takeover", &self.no_context_takeover)
            .field("window_lost", &self.window_lost)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The payload of a message, and what it inflates to.
    type Case<'a> = (&'a [u8], Result<&'a [u8], Fault>);

    /// Inflates the messages one after the other, each also in two pieces.
    fn check(params: DeflateParams, messages: &[Case<'_>]) {
        let options = Options::new()
            .sender(Side::Server)
            .permessage_deflate(PermessageDeflate::Agreed(params));
        let mut inflater = Inflater::new(&options).expect("agreed");
        let mut output = Vec::new();
        for (payload, expected) in messages {
            for split in [0, payload.len() / 2] {
                let mut output = output.clone();
                let mut inflater = inflater.clone();
                let at = output.len();
                assert!(inflater.begin(at));
                let (a, b) = payload.split_at(split);
                let result = inflater
                    .feed(a, &mut output, 1000)
                    .and_then(|()| inflater.feed(b, &mut output, 1000))
                    .and_then(|()| inflater.end(&mut output, 1000));
                assert_eq!(
                    result.map(|()| &output[at..]),
                    *expected,
                    "{payload:x?} cut at {split}"
                );
            }
            let at = output.len();
            inflater.begin(at);
            let _ = inflater
                .feed(payload, &mut output, 1000)
                .and_then(|()| inflater.end(&mut output, 1000));
        }
    }

    #[test]
    fn examples_of_rfc_7692_7_2_3() {
        let hello: &[u8] = &[0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
        // 7.2.3.1 and 7.2.3.2: the second "Hello" refers back to the first.
        let again: &[u8] = &[0xf2, 0x00, 0x11, 0x00, 0x00];
        check(
            DeflateParams::default(),
            &[(hello, Ok(b"Hello")), (again, Ok(b"Hello"))],
        );
        // 7.2.3.3: a block without compression.
        let stored: &[u8] = &[
            0x00, 0x05, 0x00, 0xfa, 0xff, 0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x00,
        ];
        check(DeflateParams::default(), &[(stored, Ok(b"Hello"))]);
        // 7.2.3.4: BFINAL.
        let last: &[u8] = &[0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00];
        check(
            DeflateParams::default(),
            &[(last, Ok(b"Hello")), (again, Ok(b"Hello"))],
        );
        // 7.2.3.5: two blocks.
        let two: &[u8] = &[
            0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00,
        ];
        check(DeflateParams::default(), &[(two, Ok(b"Hello"))]);
        // 7.2.3.6: an empty message.
        check(DeflateParams::default(), &[(&[0x00], Ok(b""))]);
    }

    #[test]
    fn a_reset_window_cannot_be_referred_to() {
        let params = DeflateParams {
            server_no_context_takeover: true,
            ..DeflateParams::default()
        };
        let hello: &[u8] = &[0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
        let again: &[u8] = &[0xf2, 0x00, 0x11, 0x00, 0x00];
        check(
            params,
            &[(hello, Ok(b"Hello")), (again, Err(Fault::Invalid))],
        );
    }

    #[test]
    fn data_that_does_not_end_with_a_block() {
        check(
            DeflateParams::default(),
            &[(&[0xf2, 0x48], Err(Fault::Invalid))],
        );
        check(DeflateParams::default(), &[(&[], Err(Fault::Invalid))]);
        check(
            DeflateParams::default(),
            &[(&[0xff, 0xff], Err(Fault::Invalid))],
        );
    }

    #[test]
    fn more_than_the_limit() {
        // A stored block of 1001 bytes against a limit of 1000.
        let mut payload = alloc::vec![0x00, 0xe9, 0x03, 0x16, 0xfc];
        payload.resize(5 + 1001, b'x');
        payload.push(0);
        check(DeflateParams::default(), &[(&payload, Err(Fault::TooBig))]);
    }
}
