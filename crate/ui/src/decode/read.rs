//! A paste into what is shown of it. No elements here, so that it is tested without a browser.

use std::rc::Rc;

use wswhy_capture::hex::Dress;
use wswhy_capture::pasted::{self, Pasted, Settings, SideFrom, Stream};
use wswhy_capture::{Connection, Context};
use wswhy_diagnosis::Verdict;
use wswhy_wire::{
    CloseHandshake, Decoded, Message, PermessageDeflate, Remark, RemarkLimits, Side, remarks_of,
};
use yew::AttrValue;

/// A text, and what was set by hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// The paste.
    pub text: AttrValue,
    /// How to read it; `None` as it looks.
    pub dress: Option<Dress>,
    /// Who sent the first direction.
    pub sender: Option<Side>,
    /// Whether permessage-deflate was agreed; `None` as the handshake says.
    pub deflate: Option<PermessageDeflate>,
    /// Which of several connections.
    pub conversation: usize,
}

/// Names a frame: its direction, then its index there.
pub type Name = (usize, usize);

/// One direction, decoded.
pub struct Sent {
    /// Who sent it.
    pub side: Side,
    /// How that is known; `None` when it was set by hand.
    pub side_from: Option<SideFrom>,
    /// Its frames.
    pub decoded: Rc<Decoded>,
}

/// One row of the list: what stands in the paste, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Headers of a packet: these members of [`Pasted::stripped`].
    Stripped(usize, usize),
    /// The head of a handshake in front of this direction.
    Head(usize),
    /// Bytes are missing: direction, index of the gap.
    Gap(usize, usize),
    /// A TLS record: direction, index of the record.
    Tls(usize, usize),
    /// A frame.
    Frame(Name),
}

/// What came out of a text.
pub struct Outcome {
    /// The paste and its places.
    pub pasted: Pasted,
    /// Which connection is shown.
    pub conversation: usize,
    /// The connection, without its bytes.
    pub connection: Connection,
    /// The verdict on it.
    pub verdict: Verdict,
    /// The direction that the verdict's frames belong to.
    pub deciding: usize,
    /// One or two directions, as they stand in the paste.
    pub sent: Vec<Sent>,
    /// All rows.
    pub rows: Vec<Row>,
    /// What is legal and yet telling, by direction.
    pub remarks: Vec<(usize, Remark)>,
    /// How it ended.
    pub closing: CloseHandshake,
}

/// Reads a text; `None` for an empty one. What came before an error is decoded as well as if nothing followed.
pub fn read(choice: &Choice) -> Option<Outcome> {
    if choice.text.trim().is_empty() {
        return None;
    }
    let pasted = match choice.dress {
        Some(dress) => pasted::read_as(&choice.text, dress),
        None => pasted::read(&choice.text),
    };
    let conversation = choice
        .conversation
        .min(pasted.conversations.len().saturating_sub(1));
    let settings = Settings {
        sender: choice.sender,
        permessage_deflate: choice.deflate,
    };
    let mut connection = pasted.connection(conversation, &settings)?;
    let verdict = wswhy_diagnosis::diagnose(&connection, &Context::default());
    let streams = &pasted.conversations.get(conversation)?.streams;
    let bytes = connection.bytes.as_mut()?;
    let deciding_side = bytes.sender;
    let decoded = std::mem::take(&mut bytes.decoded);
    let mut left = [Some(decoded), bytes.peer.take().map(|peer| *peer)];
    let side_of = |index: usize, stream: &Stream| match choice.sender {
        Some(side) if index == 0 => side,
        Some(side) => side.peer(),
        None => stream.side.unwrap_or(Side::Server),
    };
    let deciding = streams
        .iter()
        .enumerate()
        .position(|(index, stream)| side_of(index, stream) == deciding_side)
        .unwrap_or(0);
    let sent: Vec<Sent> = streams
        .iter()
        .enumerate()
        .map(|(index, stream)| Sent {
            side: side_of(index, stream),
            side_from: choice.sender.is_none().then_some(stream.side_from),
            decoded: Rc::new(
                left.get_mut(usize::from(index != deciding))
                    .and_then(Option::take)
                    .unwrap_or_default(),
            ),
        })
        .collect();
    let rows = rows(&pasted, streams, &sent);
    let of = |side: Side| {
        let at = sent.iter().position(|sent| sent.side == side)?;
        Some((at, &*sent.get(at)?.decoded))
    };
    let (client, server) = (of(Side::Client), of(Side::Server));
    let limits = RemarkLimits::default();
    let found = match (client, server) {
        (Some((_, client)), Some((_, server))) => remarks_of(client, server, &limits),
        (Some((_, one)), None) | (None, Some((_, one))) => one.remarks(&limits),
        (None, None) => Vec::new(),
    };
    let stream_of = |remark: &Remark| {
        let side = remark.sender;
        sent.iter()
            .position(|sent| Some(sent.side) == side)
            .unwrap_or(0)
    };
    let remarks = found.into_iter().map(|r| (stream_of(&r), r)).collect();
    let closing = CloseHandshake::of(client.map(|c| c.1), server.map(|s| s.1));
    Some(Outcome {
        conversation,
        connection,
        verdict,
        deciding,
        rows,
        remarks,
        closing,
        sent,
        pasted,
    })
}

/// All rows in the order in which they stand in the paste.
fn rows(pasted: &Pasted, streams: &[Stream], sent: &[Sent]) -> Vec<Row> {
    let mut all: Vec<(u64, Row)> = Vec::new();
    // Pieces and their bytes together are fewer than the characters of a paste.
    let key = |(piece, byte): (usize, usize)| (piece as u64) << 32 | byte as u64;
    let mut begun: Option<(usize, usize, usize)> = None;
    for (index, part) in pasted.stripped.iter().enumerate() {
        match (begun, all.last_mut()) {
            (Some((piece, end, _)), Some((_, Row::Stripped(_, count))))
                if piece == part.piece && end == part.from =>
            {
                *count += 1;
            }
            _ => all.push((key((part.piece, part.from)), Row::Stripped(index, 1))),
        }
        begun = Some((part.piece, part.from + part.len, index));
    }
    for (index, (stream, sent)) in streams.iter().zip(sent).enumerate() {
        let at = |byte: usize| stream.origin(byte).map_or(u64::MAX, key);
        if stream.head > 0 {
            all.push((at(0), Row::Head(index)));
        }
        let gaps = stream.gaps.iter().enumerate();
        all.extend(gaps.map(|(gap, g)| (at(g.at), Row::Gap(index, gap))));
        let records = stream.tls.iter().enumerate();
        all.extend(records.map(|(record, r)| (at(r.at), Row::Tls(index, record))));
        let frames = sent.decoded.frames().map(|frame| {
            let start = stream.head as u64 + frame.span().start;
            (at(start as usize), Row::Frame((index, frame.index())))
        });
        all.extend(frames);
    }
    // The index keeps a gap before the frame that follows it.
    let mut order: Vec<(u64, usize)> = all.iter().map(|(key, _)| *key).zip(0..).collect();
    order.sort_unstable();
    let row = |(_, index): &(u64, usize)| all.get(*index).map(|(_, row)| *row);
    order.iter().filter_map(row).collect()
}

impl Outcome {
    /// The directions with their places.
    pub fn streams(&self) -> &[Stream] {
        let conversation = self.pasted.conversations.get(self.conversation);
        conversation.map_or(&[], |conversation| &conversation.streams)
    }

    /// Where bytes of a direction stand in the paste, first and end. They count from the first frame.
    pub fn place(&self, stream: usize, first: u64, end: u64) -> Option<(usize, usize)> {
        let head = self.streams().get(stream)?.head as u64;
        self.place_whole(stream, (head + first) as usize, (head + end) as usize)
    }

    /// Where bytes of a direction stand in the paste. They count from its first byte.
    pub fn place_whole(&self, stream: usize, first: usize, end: usize) -> Option<(usize, usize)> {
        let begin = self.pasted.place(self.conversation, stream, first)?;
        let last = end.max(first + 1) - 1;
        // Of a word that the tool printed the other way round, the last byte stands first.
        let last = self.pasted.place(self.conversation, stream, last)?;
        let first = begin.start.min(last.start);
        let end = (begin.start + begin.len).max(last.start + last.len);
        Some((first, end))
    }

    /// Where a row stands in the paste.
    pub fn place_of(&self, row: Row) -> Option<(usize, usize)> {
        match row {
            Row::Frame((stream, frame)) => {
                let span = self.sent.get(stream)?.decoded.frame(frame)?.span();
                let seen = self.sent.get(stream)?.decoded.stream_len();
                self.place(stream, span.start, span.end.min(seen))
            }
            Row::Head(stream) => {
                let end = self.streams().get(stream)?.head;
                self.place_whole(stream, 0, end)
            }
            Row::Gap(stream, gap) => {
                let at = self.streams().get(stream)?.gaps.get(gap)?.at;
                self.place_whole(stream, at, at + 1)
            }
            Row::Tls(stream, record) => {
                let record = self.streams().get(stream)?.tls.get(record)?;
                let bytes = self.streams().get(stream)?.bytes.len();
                let end = record.at + 5 + usize::from(record.len);
                self.place_whole(stream, record.at, end.min(bytes))
            }
            Row::Stripped(index, count) => {
                let first = self.pasted.stripped.get(index)?;
                let last = self.pasted.stripped.get(index + count - 1)?;
                let bytes = &self.pasted.paste.pieces.get(first.piece)?.bytes;
                let end = bytes.place((last.from + last.len).checked_sub(1)?)?;
                Some((bytes.place(first.from)?.start, end.start + end.len))
            }
        }
    }

    /// The first row that is a frame.
    pub fn first_frame(&self) -> Option<usize> {
        let frame = |row: &Row| matches!(row, Row::Frame(_));
        self.rows.iter().position(frame)
    }

    /// The row to show at first: the first frame that breaks a rule, else the first one.
    pub fn first_shown(&self) -> Option<usize> {
        let broken = |row: &Row| match *row {
            Row::Frame((stream, frame)) => self
                .sent
                .get(stream)
                .is_some_and(|sent| sent.decoded.violations_of(frame).next().is_some()),
            _ => false,
        };
        if self
            .sent
            .iter()
            .all(|sent| sent.decoded.violations().is_empty())
        {
            return self.first_frame();
        }
        self.rows
            .iter()
            .position(broken)
            .or_else(|| self.first_frame())
    }

    /// The row of a frame.
    pub fn row_of(&self, name: Name) -> Option<usize> {
        self.rows.iter().position(|row| *row == Row::Frame(name))
    }

    /// A frame's number, with an arrow where there are two directions.
    pub fn number(&self, (stream, frame): Name) -> String {
        let number = frame + 1;
        match self.sent.get(stream) {
            Some(sent) if self.sent.len() > 1 => format!("{} {number}", arrow(sent.side)),
            _ => number.to_string(),
        }
    }

    /// Whether compression was taken from what the bytes themselves show.
    pub fn deflate_inferred(&self) -> bool {
        self.sent.iter().any(|sent| sent.decoded.deflate_inferred())
    }
}

/// Which way a side's bytes go: the client stands at the left.
pub const fn arrow(side: Side) -> &'static str {
    match side {
        Side::Client => "→",
        Side::Server => "←",
    }
}

/// The message that a frame belongs to or stands in, and its index; only whole ones.
pub fn message_around(decoded: &Decoded, frame: usize) -> Option<(usize, Message)> {
    let index = decoded.message_ends().partition_point(|end| *end < frame);
    let message = decoded.message(index)?;
    (message.first_frame() <= frame).then_some((index, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(text: &str) -> Vec<Row> {
        let choice = Choice {
            text: text.to_owned().into(),
            ..Choice::default()
        };
        read(&choice).unwrap().rows
    }

    #[test]
    fn two_directions_are_one_list_in_the_order_of_the_paste() {
        let rows = rows_of("client: 81 80 01 02 03 04\nserver: 81 00\nclient: 88 80 01 02 03 04");
        let expected = [(0, 0), (1, 0), (0, 1)].map(Row::Frame);
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_frame_leads_back_to_its_characters() {
        let choice = Choice {
            text: "→ 81 00\n88 02 03 e8".into(),
            ..Choice::default()
        };
        let outcome = read(&choice).unwrap();
        let last = outcome.rows.last().copied().unwrap();
        let (first, end) = outcome.place_of(last).unwrap();
        assert_eq!(&choice.text[first..end], "88 02 03 e8");
    }

    #[test]
    fn an_empty_paste_is_nothing_and_rubbish_is_an_error() {
        assert!(read(&Choice::default()).is_none());
        let choice = Choice {
            text: "hello".into(),
            ..Choice::default()
        };
        let outcome = read(&choice).unwrap();
        assert!(outcome.rows.is_empty() && outcome.pasted.paste.error.is_some());
    }
}
