//! wswhy's decoder in WebAssembly, driven by numbers alone: no glue, so that nothing but the decoder is measured.
//!
//! JavaScript calls [`start`], then for each piece [`space`], `Uint8Array.set`, [`advance`]; or once [`lend`],
//! `Uint8Array.set`, [`decode_lent`]. What was found: [`found`], [`crc`], [`mix`], and the records themselves.
#![allow(unsafe_code)] // Exported names; there is no other unsafe code here.

use std::cell::RefCell;
use std::mem::take;

use wswhy_bench_streams::{Check, Mix, Sink, options, read};
use wswhy_wire::{Decoded, Decoder, Options, decode_owned};

struct State {
    options: Options,
    /// Keeps its memory from stream to stream.
    decoder: Decoder,
    lent: Vec<u8>,
    /// What came out of `lent`.
    decoded: Option<Decoded>,
}

impl State {
    fn decoded(&self) -> &Decoded {
        self.decoded.as_ref().unwrap_or(self.decoder.decoded())
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::new(State {
        options: Options::new(),
        decoder: Decoder::new(Options::new()),
        lent: Vec::new(),
        decoded: None,
    });
}

fn with<T>(run: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(run)
}

/// A stream begins: what its handshake said.
#[unsafe(no_mangle)]
pub extern "C" fn start(masked: bool, deflate: bool) {
    with(|state| {
        state.options = options(masked, deflate);
        state.decoder.restart(state.options);
        state.decoded = None;
    });
}

/// Where the next bytes go: `len` of them. The memory may have grown since.
#[unsafe(no_mangle)]
pub extern "C" fn space(len: usize) -> *mut u8 {
    with(|state| state.decoder.space(len).as_mut_ptr())
}

/// So many bytes were put there.
#[unsafe(no_mangle)]
pub extern "C" fn advance(len: usize) {
    with(|state| state.decoder.advance(len));
}

/// Where a whole stream of `len` bytes goes.
#[unsafe(no_mangle)]
pub extern "C" fn lend(len: usize) -> *mut u8 {
    with(|state| {
        state.lent = vec![0; len];
        state.lent.as_mut_ptr()
    })
}

/// Decodes what was put there, where it lies.
#[unsafe(no_mangle)]
pub extern "C" fn decode_lent() {
    with(|state| state.decoded = Some(decode_owned(take(&mut state.lent), &state.options)));
}

/// How many were found of what the number stands for: frames, messages, pings, bytes of all messages, broken rules.
#[unsafe(no_mangle)]
pub extern "C" fn found(what: u32) -> f64 {
    #[derive(Default)]
    struct Count {
        messages: usize,
        pings: usize,
        bytes: usize,
    }
    impl Sink for Count {
        fn message(&mut self, payload: &[u8]) {
            self.messages += 1;
            self.bytes += payload.len();
        }
        fn ping(&mut self, _: &[u8]) {
            self.pings += 1;
        }
    }
    with(|state| {
        let mut count = Count::default();
        // What it refuses to hand over is then missing in the count.
        let _ = read(state.decoded(), &mut count);
        let number = match what {
            0 => state.decoded().frames().len(),
            1 => count.messages,
            2 => count.pings,
            3 => count.bytes,
            _ => state.decoded().violations().len(),
        };
        number as f64
    })
}

/// CRC-32 of all messages, one after the other.
#[unsafe(no_mangle)]
pub extern "C" fn crc() -> u32 {
    with(|state| {
        let mut check = Check::default();
        // As above.
        let _ = read(state.decoded(), &mut check);
        check.found().crc
    })
}

/// Reads every message whole, as a peer would hand it over.
#[unsafe(no_mangle)]
pub extern "C" fn mix() -> f64 {
    with(|state| {
        let mut mix = Mix::default();
        // As above.
        let _ = read(state.decoded(), &mut mix);
        mix.mixed as f64
    })
}

/// Where the records of all frames lie: see `Decoded::frame_records`.
#[unsafe(no_mangle)]
pub extern "C" fn records() -> *const u64 {
    with(|state| state.decoded().frame_records().as_ptr())
}
