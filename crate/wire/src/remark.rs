//! What is legal and yet unwise or telling, as data.
//!
//! Remarks are found in a pass of their own over what was decoded, so that the decoder does not pay for them.

use crate::{Decoded, Frame, Opcode, Side, Span, StatusCode};
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// One thing worth saying about a stream. What happens more than once is one remark with a count.
///
/// ```
/// use wswhy_wire::{FrameBuilder, Options, RemarkKind, RemarkLimits, Span, decode};
/// let bytes = FrameBuilder::text("Hi").mask([0; 4]).build();
/// let remarks = decode(&bytes, &Options::new()).remarks(&RemarkLimits::default());
/// assert_eq!(remarks[0].kind, RemarkKind::MaskingKeyZero);
/// assert_eq!((remarks[0].span, remarks[0].count), (Span::new(2, 6), 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// Index of the first frame that shows it.
    pub frame: usize,
    /// The bytes of that frame that show it.
    pub span: Span,
    /// How many frames show it; for [`RemarkKind::CompressionLarger`] and [`RemarkKind::EmptyMessages`], messages.
    pub count: u64,
    /// Who sent them, if it is known.
    pub sender: Option<Side>,
}

/// How many it takes before something is remarked on.
///
/// ```
/// use wswhy_wire::RemarkLimits;
/// let strict = RemarkLimits { pings: 10, ..RemarkLimits::default() };
/// assert_eq!(strict.tiny_fragments, 100);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RemarkLimits {
    /// Frames in a row with the same masking key. 2: by chance that happens once in 2^32.
    pub same_keys: u64,
    /// Fragments of at most one byte in one message. 100: more than a cut character or an interactive sender makes.
    pub tiny_fragments: u64,
    /// Empty messages in a row. 100: nobody has so little to say so often.
    pub empty_messages: u64,
    /// Pings with no data frame between them. 100: at the shortest usual interval, 20 s, that is half an hour of a
    /// connection on which nothing is said.
    pub pings: u64,
}

impl Default for RemarkLimits {
    fn default() -> Self {
        Self {
            same_keys: 2,
            tiny_fragments: 100,
            empty_messages: 100,
            pings: 100,
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $rfc:literal, $section:literal;)*) => {
        /// What a remark is about.
        ///
        /// ```
        /// use wswhy_wire::RemarkKind;
        /// let kind = RemarkKind::UnsolicitedPong;
        /// assert_eq!((kind.id(), kind.rfc(), kind.section()), ("unsolicited-pong", "RFC 6455", "5.5.3"));
        /// assert_eq!(RemarkKind::from_id("unsolicited-pong"), Some(kind));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RemarkKind {
            $($(#[$doc])* $name,)*
        }

        impl RemarkKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable spelling, for reports and data.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// `RFC 6455` or `RFC 7692`.
            pub const fn rfc(self) -> &'static str {
                match self { $(Self::$name => $rfc,)* }
            }

            /// The section that the remark leans on.
            pub const fn section(self) -> &'static str {
                match self { $(Self::$name => $section,)* }
            }
        }
    };
}

kinds! {
    /// A masking key of four zero bytes: the payload goes over the wire as it is. Section 5.3 asks for a key out of a
    /// strong source of entropy.
    MaskingKeyZero = "masking-key-zero", "RFC 6455", "5.3";
    /// The same masking key in frames one after the other; section 5.3 asks for a fresh one each time.
    MaskingKeyRepeated = "masking-key-repeated", "RFC 6455", "5.3";
    /// A message in a great many fragments of at most one byte.
    TinyFragments = "tiny-fragments", "RFC 6455", "5.4";
    /// Fragments without payload that do not end their message.
    EmptyFragments = "empty-fragments", "RFC 6455", "5.4";
    /// Many messages without payload in a row.
    EmptyMessages = "empty-messages", "RFC 6455", "5.6";
    /// Many pings with no data frame between them.
    PingFlood = "ping-flood", "RFC 6455", "5.5.2";
    /// A pong that answers no ping of the other side. Allowed, as a heartbeat that asks for no answer.
    UnsolicitedPong = "unsolicited-pong", "RFC 6455", "5.5.3";
    /// A status code that is meant for the other side: 1010 from a server, 1012 to 1014 from a client.
    StatusOfOtherSide = "status-of-other-side", "RFC 6455", "7.4.1";
    /// A compressed message that is longer than what it inflates to.
    CompressionLarger = "compression-larger", "RFC 7692", "6.1";
}

impl RemarkKind {
    /// The reverse of [`RemarkKind::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }
}

/// Gathers what several frames show into one remark a kind.
struct Remarks {
    sender: Option<Side>,
    found: Vec<Remark>,
}

impl Remarks {
    fn add(&mut self, kind: RemarkKind, frame: usize, span: Span, count: u64) {
        match self.found.iter_mut().find(|remark| remark.kind == kind) {
            Some(remark) => remark.count += count,
            None => self.found.push(Remark {
                kind,
                frame,
                span,
                count,
                sender: self.sender,
            }),
        }
    }
}

/// Counts what comes in a row, and tells when the row is long enough: first everything so far, then one by one.
#[derive(Default)]
struct Row {
    first: Option<(usize, Span)>,
    len: u64,
}

impl Row {
    fn goes_on(&mut self, frame: &Frame, span: Span, limit: u64) -> Option<(usize, Span, u64)> {
        let (first, span) = *self.first.get_or_insert((frame.index(), span));
        self.len += 1;
        match self.len {
            len if len < limit => None,
            len if len == limit => Some((first, span, len)),
            _ => Some((first, span, 1)),
        }
    }

    fn ends(&mut self) {
        *self = Self::default();
    }
}

impl Decoded {
    /// What is legal in this direction and yet worth a remark, in the order of the first frame that shows it.
    ///
    /// Unsolicited pongs take both directions: see [`remarks_of`].
    ///
    /// ```
    /// use wswhy_wire::{Options, RemarkLimits, decode};
    /// assert!(decode(b"\x81\x02Hi", &Options::new()).remarks(&RemarkLimits::default()).is_empty());
    /// ```
    pub fn remarks(&self, limits: &RemarkLimits) -> Vec<Remark> {
        let sender = self.options().sender;
        let mut remarks = Remarks {
            sender,
            found: Vec::new(),
        };
        let mut last_key = None;
        let (mut keys, mut pings, mut tiny) = (Row::default(), Row::default(), Row::default());
        for frame in self.frames() {
            let (index, opcode) = (frame.index(), frame.opcode());
            if let (Some(key), Some(span)) = (frame.masking_key(), frame.masking_key_span()) {
                if key == [0; 4] {
                    remarks.add(RemarkKind::MaskingKeyZero, index, span, 1);
                }
                if last_key != Some(key) {
                    keys.ends();
                }
                last_key = Some(key);
                let row = keys.goes_on(&frame, span, limits.same_keys);
                if let Some((first, span, count)) = row.filter(|_| key != [0; 4]) {
                    remarks.add(RemarkKind::MaskingKeyRepeated, first, span, count);
                }
            }
            let header = frame.header_span();
            if opcode == Opcode::PING {
                if let Some((first, span, count)) = pings.goes_on(&frame, header, limits.pings) {
                    remarks.add(RemarkKind::PingFlood, first, span, count);
                }
            } else if opcode.is_data() {
                pings.ends();
                let starts = opcode != Opcode::CONTINUATION;
                if starts {
                    tiny.ends();
                }
                let fragment = !(starts && frame.fin());
                if fragment && frame.payload_len() == 0 && !frame.fin() {
                    remarks.add(RemarkKind::EmptyFragments, index, header, 1);
                }
                if fragment && frame.payload_len() <= 1 {
                    let row = tiny.goes_on(&frame, header, limits.tiny_fragments);
                    if let Some((first, span, count)) = row {
                        remarks.add(RemarkKind::TinyFragments, first, span, count);
                    }
                }
            }
        }
        self.remark_on_messages(limits, &mut remarks);
        self.remark_on_close(&mut remarks);
        remarks
            .found
            .sort_by_key(|remark| (remark.frame, remark.kind));
        remarks.found
    }

    fn remark_on_messages(&self, limits: &RemarkLimits, remarks: &mut Remarks) {
        let mut empty = Row::default();
        for message in self.messages() {
            let len = message.inflated_len();
            let Some(frame) = self.frame(message.first_frame()) else {
                continue;
            };
            if len.unwrap_or(message.wire_len()) > 0 {
                empty.ends();
            } else {
                let row = empty.goes_on(&frame, frame.header_span(), limits.empty_messages);
                if let Some((first, span, count)) = row {
                    remarks.add(RemarkKind::EmptyMessages, first, span, count);
                }
            }
            // An empty message takes one byte (RFC 7692 section 7.2.3.6).
            if len.is_some_and(|len| len > 0 && message.wire_len() > len) {
                let (index, span) = (frame.index(), frame.payload_span());
                remarks.add(RemarkKind::CompressionLarger, index, span, 1);
            }
        }
    }

    fn remark_on_close(&self, remarks: &mut Remarks) {
        let Some(close) = self.close() else { return };
        let (Some(status), Some(sender)) = (close.status, remarks.sender) else {
            return;
        };
        let of_other_side = match sender {
            Side::Server => status == StatusCode::MANDATORY_EXTENSION,
            Side::Client => matches!(
                status,
                StatusCode::SERVICE_RESTART | StatusCode::TRY_AGAIN_LATER | StatusCode::BAD_GATEWAY
            ),
        };
        if of_other_side && let Some(frame) = self.frame(close.frame) {
            let span = Span::at(frame.payload_span().start, 2);
            remarks.add(RemarkKind::StatusOfOtherSide, close.frame, span, 1);
        }
    }
}

/// The remarks of both directions of a connection, the client's first: those of each, and the unsolicited pongs, which
/// only both together show.
///
/// ```
/// use wswhy_wire::{Options, RemarkKind, RemarkLimits, Side, decode, remarks_of};
/// let client = decode(b"\x8a\x81\0\0\0\x01?", &Options::new().sender(Side::Client));
/// let server = decode(b"\x89\x01!", &Options::new().sender(Side::Server));
/// let found = remarks_of(&client, &server, &RemarkLimits::default());
/// assert_eq!(found[0].kind, RemarkKind::UnsolicitedPong);
/// ```
pub fn remarks_of(client: &Decoded, server: &Decoded, limits: &RemarkLimits) -> Vec<Remark> {
    let mut found = Vec::new();
    for (own, other, sender) in [
        (client, server, Side::Client),
        (server, client, Side::Server),
    ] {
        let at = found.len();
        found.extend(own.remarks(limits));
        let mut remarks = Remarks {
            sender: Some(sender),
            found: Vec::new(),
        };
        let pings = other
            .frames()
            .filter(|frame| frame.opcode() == Opcode::PING);
        let asked: BTreeSet<&[u8]> = pings.map(|ping| other.payload(&ping)).collect();
        for pong in own.frames().filter(|frame| frame.opcode() == Opcode::PONG) {
            if !asked.contains(own.payload(&pong)) {
                let span = pong.span();
                remarks.add(RemarkKind::UnsolicitedPong, pong.index(), span, 1);
            }
        }
        found.extend(remarks.found);
        if let Some(own) = found.get_mut(at..) {
            own.sort_by_key(|remark| (remark.frame, remark.kind));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeflateParams, FrameBuilder, Options, PermessageDeflate, decode};

    fn check(options: &Options, frames: &[FrameBuilder], expected: &[(RemarkKind, usize, u64)]) {
        let bytes: Vec<u8> = frames.iter().flat_map(FrameBuilder::build).collect();
        let decoded = decode(&bytes, options);
        let remarks = decoded.remarks(&RemarkLimits::default());
        let found: Vec<_> = remarks
            .iter()
            .map(|remark| (remark.kind, remark.frame, remark.count))
            .collect();
        assert_eq!(found, expected);
        for remark in remarks {
            let frame = decoded.frame(remark.frame).expect("it is there").span();
            assert!(frame.start <= remark.span.start && remark.span.end <= frame.end);
        }
    }

    fn client() -> Options {
        Options::new().sender(Side::Client)
    }

    #[test]
    fn ids_are_unique_and_reversible() {
        for (n, kind) in RemarkKind::ALL.iter().enumerate() {
            assert_eq!(RemarkKind::from_id(kind.id()), Some(*kind));
            let earlier = RemarkKind::ALL.iter().take(n);
            assert!(earlier.into_iter().all(|other| other.id() != kind.id()));
        }
    }

    #[test]
    fn masking_keys() {
        let text = |key: [u8; 4]| FrameBuilder::text("a").mask(key);
        check(&client(), &[text([1; 4]), text([2; 4]), text([1; 4])], &[]);
        check(
            &client(),
            &[text([1; 4]), text([2; 4]), text([2; 4]), text([2; 4])],
            &[(RemarkKind::MaskingKeyRepeated, 1, 3)],
        );
        check(
            &client(),
            &[text([1; 4]), text([0; 4]), text([0; 4])],
            &[(RemarkKind::MaskingKeyZero, 1, 2)],
        );
    }

    #[test]
    fn fragments() {
        let mut frames = alloc::vec![FrameBuilder::text("a").fin(false); 1];
        frames.extend(alloc::vec![FrameBuilder::continuation(b"a").fin(false); 98]);
        frames.push(FrameBuilder::continuation(b""));
        check(
            &Options::new(),
            &frames,
            &[(RemarkKind::TinyFragments, 0, 100)],
        );
        frames.remove(5);
        check(&Options::new(), &frames, &[]);
        let empty = [
            FrameBuilder::text("a").fin(false),
            FrameBuilder::continuation(b"").fin(false),
            FrameBuilder::continuation(b""),
        ];
        check(
            &Options::new(),
            &empty,
            &[(RemarkKind::EmptyFragments, 1, 1)],
        );
    }

    #[test]
    fn floods() {
        let pings = alloc::vec![FrameBuilder::ping(b""); 101];
        check(&Options::new(), &pings, &[(RemarkKind::PingFlood, 0, 101)]);
        let mut calm = pings[..99].to_vec();
        calm.push(FrameBuilder::text("a"));
        calm.push(FrameBuilder::ping(b""));
        check(&Options::new(), &calm, &[]);
        let silent = alloc::vec![FrameBuilder::text(""); 100];
        check(
            &Options::new(),
            &silent,
            &[(RemarkKind::EmptyMessages, 0, 100)],
        );
    }

    #[test]
    fn codes_of_the_other_side() {
        let close = |code| FrameBuilder::close(code, "");
        let server = Options::new().sender(Side::Server);
        let expected = [(RemarkKind::StatusOfOtherSide, 0, 1)];
        check(
            &server,
            &[close(StatusCode::MANDATORY_EXTENSION)],
            &expected,
        );
        check(&server, &[close(StatusCode::BAD_GATEWAY)], &[]);
        let masked = |code| [close(code).mask([1, 2, 3, 4])];
        check(&client(), &masked(StatusCode::BAD_GATEWAY), &expected);
        check(&client(), &masked(StatusCode::MANDATORY_EXTENSION), &[]);
    }

    #[test]
    fn compression_that_makes_larger() {
        let agreed = PermessageDeflate::Agreed(DeflateParams::default());
        let options = Options::new().permessage_deflate(agreed);
        let stored = FrameBuilder::binary(&[0x00, 0x01, 0x00, 0xfe, 0xff, b'a', 0x00]).rsv1(true);
        let empty = FrameBuilder::binary(&[0x00]).rsv1(true);
        check(
            &options,
            &[empty, stored],
            &[(RemarkKind::CompressionLarger, 1, 1)],
        );
    }

    #[test]
    fn pongs_of_both_directions() {
        let client_bytes = [
            FrameBuilder::pong(b"a").mask([1, 2, 3, 4]).build(),
            FrameBuilder::pong(b"b").mask([1, 2, 3, 5]).build(),
        ];
        let client = decode(&client_bytes.concat(), &client());
        let server = decode(&FrameBuilder::ping(b"a").build(), &Options::new());
        let found = remarks_of(&client, &server, &RemarkLimits::default());
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].kind, found[0].frame),
            (RemarkKind::UnsolicitedPong, 1)
        );
        assert_eq!(found[0].sender, Some(Side::Client));
    }
}
