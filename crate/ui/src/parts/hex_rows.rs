//! The bytes of a frame, 16 a row, each run of bytes tied to its field.

use wswhy_wire::{Field, Frame};

/// Bytes in a row.
pub const ROW: usize = 16;

/// Bytes of one row that belong to the same fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The fields that lie in these bytes; several in the first two bytes of a frame.
    pub fields: Vec<Field>,
    /// Offset of the first one within the frame.
    pub first: usize,
    /// How many.
    pub len: usize,
}

/// The runs of each row for the first `limit` bytes of a frame.
pub fn rows(frame: &Frame, limit: usize) -> Vec<Vec<Run>> {
    let start = frame.span().start;
    let mut runs: Vec<Run> = Vec::new();
    for field in frame.fields() {
        let first = (field.bytes.start.saturating_sub(start)) as usize;
        let len = usize::try_from(field.bytes.len()).unwrap_or(usize::MAX);
        match runs.last_mut() {
            Some(run) if run.first == first && len > 0 => run.fields.push(field.field),
            _ if len > 0 => runs.push(Run {
                fields: vec![field.field],
                first,
                len,
            }),
            _ => {}
        }
    }
    let mut rows: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        let end = run.first.saturating_add(run.len).min(limit);
        let mut at = run.first;
        while at < end {
            let row = at / ROW;
            let next = ((row + 1) * ROW).min(end);
            if rows.len() <= row {
                rows.push(Vec::new());
            }
            if let Some(runs) = rows.last_mut() {
                runs.push(Run {
                    fields: run.fields.clone(),
                    first: at,
                    len: next - at,
                });
            }
            at = next;
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_wire::{FrameBuilder, Options, decode};

    #[test]
    fn every_byte_once_and_in_order() {
        let bytes = FrameBuilder::binary(&[7; 300]).mask([1, 2, 3, 4]).build();
        let decoded = decode(&bytes, &Options::new());
        let rows = rows(&decoded.frame(0).unwrap(), 100);
        let mut next = 0;
        for run in rows.iter().flatten() {
            assert_eq!(run.first, next);
            next += run.len;
        }
        assert_eq!((next, rows.len()), (100, 7));
        assert_eq!(rows[0][0].fields.len(), 5);
        assert_eq!(rows[0][2].fields, [Field::ExtendedPayloadLen]);
    }
}
