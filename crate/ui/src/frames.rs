//! Which rows of a connection pass the filter, worked out piece by piece.

use wswhy_capture::Connection;

use crate::filter::{Filter, Item};
use crate::live::Capture;
use crate::reconstruct::{Row, ends};

/// Messages that are looked at between two looks at the clock.
const BATCH: usize = 256;

/// The rows of one connection's list.
#[derive(Default)]
pub struct Rows {
    typed: String,
    filter: Filter,
    /// Messages that the filter has seen.
    upto: usize,
    /// Of those, the ones that pass. Empty without a filter: then all do.
    hits: Vec<u32>,
    messages: usize,
    ends: Vec<Row>,
}

impl Rows {
    /// Takes another filter.
    pub fn set_filter(&mut self, typed: &str, filter: Filter) {
        self.typed = typed.to_owned();
        self.filter = filter;
        self.upto = 0;
        self.hits.clear();
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Goes on where it stopped; `in_time` says whether there is time for more. Returns whether all is done.
    pub fn advance(
        &mut self,
        capture: &dyn Capture,
        connection: &Connection,
        in_time: impl Fn() -> bool,
    ) -> bool {
        let count = connection.messages.len();
        if count < self.upto {
            self.upto = 0;
            self.hits.clear();
        }
        self.messages = count;
        self.ends = ends(connection);
        if self.filter.is_empty() {
            self.upto = count;
            return true;
        }
        while self.upto < count {
            let end = (self.upto + BATCH).min(count);
            for index in self.upto..end {
                if passes(&self.filter, capture, connection, index) {
                    self.hits.extend(u32::try_from(index));
                }
            }
            self.upto = end;
            if !in_time() {
                break;
            }
        }
        self.upto == count
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.message_rows() + self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Messages that pass, of how many.
    pub fn passing(&self) -> (usize, usize) {
        (self.message_rows(), self.messages)
    }

    fn message_rows(&self) -> usize {
        if self.filter.is_empty() {
            self.messages
        } else {
            self.hits.len()
        }
    }

    /// The row at a place in the list.
    pub fn get(&self, place: usize) -> Option<Row> {
        if let Some(end) = place.checked_sub(self.message_rows()) {
            return self.ends.get(end).copied();
        }
        if self.filter.is_empty() {
            return Some(Row::Message(place));
        }
        self.hits.get(place).map(|hit| Row::Message(*hit as usize))
    }

    /// The place of a row in the list.
    pub fn place(&self, row: Row) -> Option<usize> {
        match row {
            Row::Message(index) if self.filter.is_empty() => {
                (index < self.messages).then_some(index)
            }
            Row::Message(index) => {
                let index = u32::try_from(index).ok()?;
                self.hits.binary_search(&index).ok()
            }
            end => {
                let place = self.ends.iter().position(|row| *row == end)?;
                Some(self.message_rows() + place)
            }
        }
    }
}

fn passes(filter: &Filter, capture: &dyn Capture, connection: &Connection, index: usize) -> bool {
    let Some(message) = connection.messages.get(index) else {
        return false;
    };
    let payload = message.payload.and_then(|at| capture.payload(at));
    filter.passes(&Item {
        direction: message.direction,
        kind: message.kind,
        payload: payload.unwrap_or_default(),
    })
}
