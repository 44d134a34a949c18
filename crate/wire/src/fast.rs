//! The usual frames, all in one loop: whole in the bytes at hand, and breaking no rule.
//!
//! What is not usual (a fault, a Close, reserved bits, compression, a frame that is not whole) is left where it is for
//! the careful path in `decode.rs`, which finds the same for these frames too, only slower.

use crate::column::Column;
use crate::decode::Open;
use crate::frame::{FIN, LEN7, LEN7_16, LEN7_64, MASK, record};
use crate::message::Fragmented;
use crate::utf8::{self, Text};
use crate::{Opcode, Options, Side, mask};
use alloc::vec::Vec;

/// Frames whose records are written before room for more is made.
const RUN: usize = 1024;

/// Longest text that is looked at for ASCII alone first; longer ones are checked by blocks anyway.
const ASCII_FIRST: usize = 128;

/// What makes a frame usual, out of the options.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usual {
    /// `second & mask_seen == mask_wanted`.
    mask_seen: u8,
    mask_wanted: u8,
    max_message_len: usize,
}

impl Usual {
    pub fn new(options: &Options) -> Self {
        let limit = options.max_message_size.unwrap_or(u64::MAX);
        Self {
            mask_seen: if options.sender.is_some() { MASK } else { 0 },
            mask_wanted: match options.sender {
                Some(Side::Client) => MASK,
                _ => 0,
            },
            max_message_len: usize::try_from(limit).unwrap_or(usize::MAX),
        }
    }
}

/// Where the loop writes.
pub(crate) struct Out<'a> {
    pub records: &'a mut Column<u64>,
    pub ends: &'a mut Column<usize>,
    pub fragmented: &'a mut Vec<Fragmented>,
}

const TEXT: u8 = FIN | Opcode::TEXT.value();
const BINARY: u8 = FIN | Opcode::BINARY.value();
const TEXT_STARTS: u8 = Opcode::TEXT.value();
const BINARY_STARTS: u8 = Opcode::BINARY.value();
const GOES_ON: u8 = Opcode::CONTINUATION.value();
const ENDS: u8 = FIN | Opcode::CONTINUATION.value();
const PING: u8 = FIN | Opcode::PING.value();
const PONG: u8 = FIN | Opcode::PONG.value();

/// Reads usual frames from `at` on; gives the place where it stopped.
#[inline(never)]
pub(crate) fn run(
    usual: Usual,
    bytes: &mut [u8],
    at: usize,
    out: &mut Out<'_>,
    open: &mut Option<Open>,
) -> usize {
    let mut message = match open {
        None => Fragments::default(),
        // A message that the careful path has to go on with is not touched here.
        Some(open) => match Fragments::of(open) {
            Some(fragments) => fragments,
            None => return at,
        },
    };
    let mut at = at;
    loop {
        let first_index = out.records.len();
        let records = out.records.room(RUN).iter_mut().take(RUN);
        let mut ends = out.ends.room(RUN).iter_mut();
        let (mut frame_count, mut message_count) = (0, 0);
        for slot in records {
            let Some(frame) = Whole::at(usual, bytes, at) else {
                break;
            };
            let Whole {
                first,
                second,
                key,
                payload,
            } = frame;
            let len = payload.len();
            let index = first_index + frame_count;
            let ended = match first {
                TEXT if !message.is_open() && len <= usual.max_message_len => {
                    let ascii = match key {
                        Some(key) => mask::apply(payload, key, 0),
                        None => len <= ASCII_FIRST && utf8::is_ascii(payload),
                    };
                    if !ascii && !utf8::is_text(payload) {
                        undo(payload, key);
                        break;
                    }
                    true
                }
                BINARY if !message.is_open() && len <= usual.max_message_len => {
                    unmask(payload, key);
                    true
                }
                TEXT_STARTS | BINARY_STARTS
                    if !message.is_open() && len <= usual.max_message_len =>
                {
                    unmask(payload, key);
                    message = Fragments::begin(index, first == TEXT_STARTS);
                    if !message.take(payload) {
                        message = Fragments::default();
                        undo(payload, key);
                        break;
                    }
                    false
                }
                GOES_ON | ENDS
                    if message.is_open()
                        && message.len.saturating_add(len) <= usual.max_message_len =>
                {
                    unmask(payload, key);
                    let before = message.text;
                    let good = message.take(payload);
                    if !good || first == ENDS && !message.may_end() {
                        message.len -= len;
                        message.text = before;
                        undo(payload, key);
                        break;
                    }
                    if first == ENDS {
                        out.fragmented.push(Fragmented {
                            first_frame: message.first_frame,
                            last_frame: index,
                            len: message.len,
                        });
                        message.kind = Kind::None;
                    }
                    first == ENDS
                }
                PING | PONG if second & LEN7 < LEN7_16 => {
                    unmask(payload, key);
                    false
                }
                _ => break,
            };
            let extended = if second & LEN7 == LEN7_16 { 2 } else { 0 };
            let key_len = if key.is_some() { 4 } else { 0 };
            *slot = record(at, first, second);
            frame_count += 1;
            at += 2 + extended + key_len + len;
            if ended {
                message_count += 1;
                if let Some(slot) = ends.next() {
                    *slot = index;
                }
            }
        }
        out.records.grow(frame_count);
        out.ends.grow(message_count);
        if frame_count < RUN {
            *open = message.into_open();
            return at;
        }
    }
}

/// A frame that is all there, of which nothing has been judged but the MASK bit and the form of its length.
struct Whole<'a> {
    first: u8,
    second: u8,
    key: Option<[u8; 4]>,
    payload: &'a mut [u8],
}

impl<'a> Whole<'a> {
    #[inline(always)]
    fn at(usual: Usual, bytes: &'a mut [u8], at: usize) -> Option<Self> {
        let rest = bytes.get_mut(at..)?;
        let (&mut [first, second], rest) = rest.split_first_chunk_mut::<2>()?;
        if second & usual.mask_seen != usual.mask_wanted {
            return None;
        }
        let (len, rest) = match second & LEN7 {
            LEN7_64 => return None,
            LEN7_16 => {
                let (len, rest) = rest.split_first_chunk_mut::<2>()?;
                let len = u16::from_be_bytes(*len);
                if len < u16::from(LEN7_16) {
                    return None;
                }
                (usize::from(len), rest)
            }
            len => (usize::from(len), rest),
        };
        let (key, rest) = if second & MASK == 0 {
            (None, rest)
        } else {
            let (key, rest) = rest.split_first_chunk_mut::<4>()?;
            (Some(*key), rest)
        };
        Some(Self {
            first,
            second,
            key,
            payload: rest.get_mut(..len)?,
        })
    }
}

#[inline(always)]
fn unmask(payload: &mut [u8], key: Option<[u8; 4]>) {
    if let Some(key) = key {
        mask::apply(payload, key, 0);
    }
}

/// Leaves the payload as it was sent: the careful path begins anew.
#[cold]
fn undo(payload: &mut [u8], key: Option<[u8; 4]>) {
    unmask(payload, key);
}

/// The open message of several frames.
#[derive(Clone, Copy, Default)]
struct Fragments {
    kind: Kind,
    first_frame: usize,
    len: usize,
    text: Text,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    None,
    Text,
    Binary,
}

impl Fragments {
    fn of(open: &Open) -> Option<Self> {
        open.is_plain().then(|| Self {
            kind: if open.opcode == Opcode::TEXT {
                Kind::Text
            } else {
                Kind::Binary
            },
            first_frame: open.first_frame,
            len: open.len,
            text: open.text,
        })
    }

    #[inline(always)]
    fn begin(first_frame: usize, text: bool) -> Self {
        Self {
            kind: if text { Kind::Text } else { Kind::Binary },
            first_frame,
            ..Self::default()
        }
    }

    #[inline(always)]
    fn is_open(&self) -> bool {
        self.kind != Kind::None
    }

    #[inline(always)]
    fn take(&mut self, payload: &[u8]) -> bool {
        self.len += payload.len();
        self.kind != Kind::Text || self.text.feed(payload)
    }

    #[inline(always)]
    fn may_end(&self) -> bool {
        self.kind != Kind::Text || self.text.may_end()
    }

    fn into_open(self) -> Option<Open> {
        let opcode = match self.kind {
            Kind::None => return None,
            Kind::Text => Opcode::TEXT,
            Kind::Binary => Opcode::BINARY,
        };
        let mut open = Open::new(opcode, self.first_frame);
        open.len = self.len;
        open.text = self.text;
        Some(open)
    }
}
