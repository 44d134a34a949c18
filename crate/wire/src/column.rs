//! A list that is written without asking for room each time.

use alloc::vec::Vec;
use core::fmt;

/// Values, and room behind them that is made in large steps.
///
/// The room is part of the vector (its values mean nothing), so that a loop can write to a plain slice.
#[derive(Clone)]
pub(crate) struct Column<T> {
    /// `len <= slots.len()`.
    slots: Vec<T>,
    len: usize,
}

impl<T: Copy + Default> Column<T> {
    pub const fn new() -> Self {
        Self {
            slots: Vec::new(),
            len: 0,
        }
    }

    pub fn as_slice(&self) -> &[T] {
        self.slots.get(..self.len).unwrap_or_default()
    }

    pub fn as_mut_slice(&mut self) -> &mut [T] {
        self.slots.get_mut(..self.len).unwrap_or_default()
    }

    pub const fn len(&self) -> usize {
        self.len
    }

    pub fn push(&mut self, value: T) {
        if let Some(slot) = self.room(1).first_mut() {
            *slot = value;
            self.len += 1;
        }
    }

    /// At least `wanted` slots behind the values; [`Column::grow`] makes them values.
    pub fn room(&mut self, wanted: usize) -> &mut [T] {
        let end = self.len.saturating_add(wanted);
        if self.slots.len() < end {
            self.slots.resize(end, T::default());
        }
        self.slots.get_mut(self.len..).unwrap_or_default()
    }

    /// The next `count` slots of the room are values now.
    pub fn grow(&mut self, count: usize) {
        self.len = self.len.saturating_add(count).min(self.slots.len());
    }

    /// Forgets values from `len` on, and keeps their room.
    pub fn cut(&mut self, len: usize) {
        self.len = self.len.min(len);
    }
}

impl Column<u8> {
    /// All values with `wanted` slots behind them, and where those begin.
    pub fn all_with_room(&mut self, wanted: usize) -> (&mut [u8], usize) {
        self.room(wanted);
        (
            self.slots.get_mut(..self.len + wanted).unwrap_or_default(),
            self.len,
        )
    }

    pub fn reserve(&mut self, more: usize) {
        self.slots.reserve(more);
    }

    pub fn extend(&mut self, bytes: &[u8]) {
        let room = self.slots.len() - self.len;
        let (first, rest) = bytes.split_at(room.min(bytes.len()));
        if let Some(slots) = self.slots.get_mut(self.len..self.len + first.len()) {
            slots.copy_from_slice(first);
        }
        self.slots.extend_from_slice(rest);
        self.len += bytes.len();
    }
}

impl<T> From<Vec<T>> for Column<T> {
    fn from(slots: Vec<T>) -> Self {
        Self {
            len: slots.len(),
            slots,
        }
    }
}

impl<T: Copy + Default + PartialEq> PartialEq for Column<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Copy + Default + Eq> Eq for Column<T> {}

impl<T: Copy + Default> Default for Column<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy + Default + fmt::Debug> fmt::Debug for Column<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}
