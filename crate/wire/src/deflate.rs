//! RFC 7692 section 7.2.2: inflating the messages of one direction.
//!
//! All inflated payloads of the stream lie one after the other in one buffer, so the sliding window is simply what
//! stands before: context takeover costs no copy.

pub(crate) use crate::inflate::Fault;

use crate::column::Column;
use crate::inflate::{Bounds, Inflate, with_tail};
use crate::{DeflateParams, Options, PermessageDeflate, Side};
use alloc::vec::Vec;

/// The state that one direction keeps between its messages.
#[derive(Clone)]
pub(crate) struct Inflater {
    inflate: Inflate,
    no_context_takeover: bool,
    /// How far back the sender may refer, in bytes (section 7.1.2).
    max_distance: usize,
    /// Where the sliding window begins in the output; `window_start <= output length`.
    window_start: usize,
    /// A message before could not be inflated, and what follows may refer to it.
    window_lost: bool,
    /// The compressed payload of the message.
    message: Vec<u8>,
    /// Bytes that came out of messages that could not be inflated to their end, and were not kept.
    wasted: u64,
}

impl Inflater {
    /// Nothing, where there is nothing to inflate.
    pub fn new(options: &Options) -> Option<Self> {
        if !cfg!(feature = "inflate") {
            return None;
        }
        let params = match options.permessage_deflate {
            PermessageDeflate::NotAgreed => return None,
            // A sender that resets its window never refers back, so keeping the window reads its messages as well.
            PermessageDeflate::Unknown => DeflateParams::default(),
            PermessageDeflate::Agreed(params) => params,
        };
        let client = (
            params.client_no_context_takeover,
            params.client_max_window_bits,
        );
        let server = (
            params.server_no_context_takeover,
            params.server_max_window_bits,
        );
        let (no_context_takeover, window_bits) = match options.sender {
            Some(Side::Client) => client,
            Some(Side::Server) => server,
            // Only what holds for both is judged.
            None => (client.0 && server.0, client.1.max(server.1)),
        };
        Some(Self {
            inflate: Inflate::new(),
            no_context_takeover,
            max_distance: 1 << window_bits.clamp(8, 15),
            window_start: 0,
            window_lost: false,
            message: Vec::new(),
            wasted: 0,
        })
    }

    /// A message begins; `false` if it cannot be inflated because an earlier one could not.
    pub fn begin(&mut self, output_len: usize) -> bool {
        if self.no_context_takeover {
            self.window_start = output_len;
            self.window_lost = false;
        }
        self.message.clear();
        !self.window_lost
    }

    /// A message ended before its last fragment.
    pub fn abandon(&mut self) {
        self.window_lost = true;
    }

    /// Bytes that were inflated for nothing. They count towards the limit of the stream, so that many bombs one after
    /// the other cost no more time than one.
    pub const fn wasted(&self) -> u64 {
        self.wasted
    }

    /// Takes the next bytes of the message.
    pub fn push(&mut self, bytes: &[u8]) {
        self.message.extend_from_slice(bytes);
    }

    /// The message is whole: inflates it onto `output`, which may grow to `max_len` bytes and is left as it was if
    /// that fails.
    pub fn end(&mut self, output: &mut Column<u8>, max_len: usize) -> Result<(), Fault> {
        // Nothing gets here then, which the compiler cannot see.
        if !cfg!(feature = "inflate") {
            return Err(Fault::Invalid);
        }
        let bounds = Bounds {
            window_start: self.window_start,
            max_distance: self.max_distance,
            max_len,
        };
        let before = output.len();
        with_tail(&mut self.message);
        let result = self.inflate.run(&self.message, output, bounds);
        self.message.clear();
        if result.is_err() {
            self.window_lost = true;
            self.wasted += (output.len() - before) as u64;
            output.cut(before);
        }
        result
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

    /// Inflates the messages one after the other, each in two pieces.
    fn check(params: DeflateParams, messages: &[Case<'_>]) {
        let options = Options::new()
            .sender(Side::Server)
            .permessage_deflate(PermessageDeflate::Agreed(params));
        let mut inflater = Inflater::new(&options).expect("agreed");
        let mut output = Column::new();
        for (payload, expected) in messages {
            let at = output.len();
            assert!(inflater.begin(at));
            let (a, b) = payload.split_at(payload.len() / 2);
            inflater.push(a);
            inflater.push(b);
            let result = inflater.end(&mut output, 1000);
            let content = &output.as_slice()[at..];
            assert_eq!(result.map(|()| content), *expected, "{payload:x?}");
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
