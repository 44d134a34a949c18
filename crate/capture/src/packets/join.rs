//! Segments of a connection, joined by sequence number (RFC 9293 §3.4), whatever order they came in.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use wswhy_wire::sort_by;

use super::Segment;

/// Takes segments as they come; [`Joiner::finish`] puts them together.
#[derive(Debug, Default)]
pub struct Joiner {
    connections: Vec<Connection>,
    /// The newest connection between two ends.
    newest: BTreeMap<[SocketAddr; 2], usize>,
}

/// A connection between two ends, joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// Who opened it, as far as is known, and the other one.
    pub ends: [SocketAddr; 2],
    /// Whether it is known that the first of them opened it: a SYN was seen.
    pub opened: bool,
    /// What each of them sent.
    pub sent: [Sent; 2],
}

/// What one end sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Where the bytes stand, in the order of the stream.
    pub parts: Vec<Part>,
    /// Places of payload that came before already, or came before the stream: packet, first byte, length.
    pub duplicates: Vec<(usize, usize, usize)>,
    /// A FIN was seen.
    pub fin: bool,
    /// A RST was seen.
    pub rst: bool,
}

/// A stretch of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Bytes of a packet.
    Bytes {
        /// As it was given to [`Joiner::take`].
        packet: usize,
        /// The first byte, within the packet.
        from: usize,
        /// How many.
        len: usize,
    },
    /// Bytes that no packet carried.
    Gap {
        /// How many.
        missing: u64,
    },
}

#[derive(Debug)]
struct Connection {
    ends: [SocketAddr; 2],
    directions: [Direction; 2],
}

#[derive(Debug, Default)]
struct Direction {
    /// Sequence number of the SYN.
    syn: Option<u32>,
    data: Vec<Data>,
    fin: Option<u32>,
    rst: bool,
}

#[derive(Clone, Copy, Debug)]
struct Data {
    packet: usize,
    from: usize,
    len: usize,
    seq: u32,
    cut: usize,
}

impl Joiner {
    /// Takes a segment; `packet` and `base` name its packet and where in it the segment was read from.
    pub fn take(&mut self, packet: usize, base: usize, segment: &Segment) {
        let ends = [segment.source, segment.target];
        let key = if ends[0] <= ends[1] {
            ends
        } else {
            [ends[1], ends[0]]
        };
        let opens = segment.syn && !segment.ack;
        let known = self.newest.get(&key).copied().filter(|index| {
            // The same two ends may meet again: another SYN begins another connection.
            let side = self
                .connections
                .get(*index)
                .map(|old| &old.directions[usize::from(old.ends != ends)]);
            !opens
                || side.is_none_or(|side| {
                    side.syn.is_none_or(|syn| syn == segment.seq)
                        && (side.syn.is_some() || side.data.is_empty())
                })
        });
        let index = known.unwrap_or(self.connections.len());
        if known.is_none() {
            // An answer that is seen first was sent by the end that did not open.
            let answer = segment.syn && segment.ack;
            self.connections.push(Connection {
                ends: if answer { [ends[1], ends[0]] } else { ends },
                directions: Default::default(),
            });
            self.newest.insert(key, index);
        }
        let Some(connection) = self.connections.get_mut(index) else {
            return;
        };
        let direction = &mut connection.directions[usize::from(connection.ends != ends)];
        let seq = segment.seq.wrapping_add(u32::from(segment.syn));
        if segment.syn {
            direction.syn = Some(segment.seq);
        }
        direction.rst |= segment.rst;
        if segment.fin {
            direction.fin = Some(seq.wrapping_add((segment.len + segment.cut) as u32));
        }
        // What a RST carries is no part of the stream.
        if segment.len + segment.cut > 0 && !segment.rst {
            direction.data.push(Data {
                packet,
                from: base + segment.payload,
                len: segment.len,
                seq,
                cut: segment.cut,
            });
        }
    }

    /// Everything that was taken, connection by connection in the order of their first packet.
    pub fn finish(self) -> Vec<Joined> {
        let joined = |connection: Connection| Joined {
            ends: connection.ends,
            opened: connection
                .directions
                .iter()
                .any(|direction| direction.syn.is_some()),
            sent: connection.directions.map(Direction::join),
        };
        self.connections.into_iter().map(joined).collect()
    }
}

impl Direction {
    fn join(self) -> Sent {
        let mut sent = Sent {
            fin: self.fin.is_some(),
            rst: self.rst,
            ..Sent::default()
        };
        let near = self
            .syn
            .map(|syn| syn.wrapping_add(1))
            .or(self.data.first().map(|data| data.seq))
            .or(self.fin);
        let Some(near) = near else {
            return sent;
        };
        // Numbers wrap around: what lies less than half of them away is before or after.
        let distance = |seq: u32| i64::from(seq.wrapping_sub(near) as i32);
        let first = self
            .data
            .iter()
            .map(|data| distance(data.seq))
            .min()
            .unwrap_or(0);
        let mut at = if self.syn.is_some() { 0 } else { first };
        let mut data: Vec<(i64, Data)> = self
            .data
            .iter()
            .map(|data| (distance(data.seq), *data))
            .collect();
        sort_by(&mut data, &|a, b| a.0.cmp(&b.0));
        let mut end = self.fin.map_or(at, distance);
        for (begin, data) in data {
            let stop = begin + data.len as i64;
            end = end.max(stop + data.cut as i64);
            let seen = usize::try_from(at.min(stop) - begin).unwrap_or(0);
            if seen > 0 {
                sent.duplicates.push((data.packet, data.from, seen));
            }
            if seen >= data.len {
                continue;
            }
            if begin > at {
                sent.parts.push(Part::Gap {
                    missing: (begin - at) as u64,
                });
            }
            sent.parts.push(Part::Bytes {
                packet: data.packet,
                from: data.from + seen,
                len: data.len - seen,
            });
            at = stop;
        }
        if let Ok(missing @ 1..) = u64::try_from(end - at) {
            sent.parts.push(Part::Gap { missing });
        }
        sent
    }
}
