//! The picture of a frame's header, 32 bits a row, as RFC 6455 section 5.2 draws it.

use wswhy_wire::{Decoded, Field, FieldSpan, Frame, Span};
use yew::prelude::*;

use super::el::{text, with};
use crate::app::App;
use crate::show;

/// Bits in a row of the picture.
const ROW: u64 = 32;

/// Bits of payload that the picture shows at most, beyond the row in which it begins.
const PAYLOAD: u64 = 32;

/// A piece of a field in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which field.
    pub field: Field,
    /// First bit, counted from the frame's begin.
    pub first: u64,
    /// Number of bits, 1 to 32.
    pub bits: u64,
    /// Whether the field goes on in the next row, or began in the last one.
    pub continued: bool,
}

/// The picture's cells, in order. Cells never cross a row.
pub fn cells(frame: &Frame) -> Vec<Cell> {
    let start = frame.span().start;
    let mut cells = Vec::new();
    for field in frame.fields() {
        let (mut first, mut left) = bit_range(&field, start);
        if field.field == Field::Payload {
            left = left.min(ROW - first % ROW + PAYLOAD);
        }
        let mut continued = false;
        while left > 0 {
            let bits = left.min(ROW - first % ROW);
            cells.push(Cell {
                field: field.field,
                first,
                bits,
                continued,
            });
            first += bits;
            left -= bits;
            continued = true;
        }
    }
    cells
}

fn bit_range(field: &FieldSpan, start: u64) -> (u64, u64) {
    let first = field.bytes.start.saturating_sub(start).saturating_mul(8);
    match field.bits {
        Some((offset, count)) => (first + u64::from(offset), u64::from(count)),
        None => (first, field.bytes.len().saturating_mul(8)),
    }
}

/// The RFC's name of a field.
pub fn name(app: &App, field: Field) -> String {
    match field {
        Field::Fin => "FIN".to_owned(),
        Field::Rsv1 => "RSV1".to_owned(),
        Field::Rsv2 => "RSV2".to_owned(),
        Field::Rsv3 => "RSV3".to_owned(),
        Field::Opcode => "opcode".to_owned(),
        Field::Mask => "MASK".to_owned(),
        Field::PayloadLen => app.ui("field-payload-len"),
        Field::ExtendedPayloadLen => app.ui("field-extended-payload-len"),
        Field::MaskingKey => app.ui("field-masking-key"),
        Field::Payload => app.ui("field-payload"),
    }
}

/// What stands in a field.
pub fn value(decoded: &Decoded, frame: &Frame, field: Field) -> String {
    let bit = |on: bool| u8::from(on).to_string();
    match field {
        Field::Fin => bit(frame.fin()),
        Field::Rsv1 => bit(frame.rsv1()),
        Field::Rsv2 => bit(frame.rsv2()),
        Field::Rsv3 => bit(frame.rsv3()),
        Field::Opcode => frame.opcode().to_string(),
        Field::Mask => bit(frame.masked()),
        Field::PayloadLen => match frame.length_encoding().bits() {
            16 => "126".to_owned(),
            64 => "127".to_owned(),
            _ => frame.payload_len().to_string(),
        },
        Field::ExtendedPayloadLen => frame.payload_len().to_string(),
        Field::MaskingKey => frame
            .masking_key()
            .map(|key| show::hex(&key, key.len()))
            .unwrap_or_default(),
        Field::Payload => {
            let payload = decoded.payload(frame);
            match frame.opcode() {
                wswhy_wire::Opcode::TEXT if !frame.rsv1() => show::preview(payload, 24),
                _ => show::hex(payload, 8),
            }
        }
    }
}

/// Whether one of these spans touches the field.
pub fn touches(spans: &[Span], field: &FieldSpan) -> bool {
    spans
        .iter()
        .any(|span| span.start < field.bytes.end && field.bytes.start < span.end)
}

/// Wraps what stands for a field, so that it tells when it is pointed at; or does not, where style sheets do that.
pub type Wrap<'a> = &'a dyn Fn(Option<Field>, Html) -> Html;

/// Draws the picture. `lit` is the field that is pointed at.
pub fn picture(
    app: &App,
    decoded: &Decoded,
    frame: &Frame,
    bad: &[Field],
    lit: Option<Field>,
    wrap: Wrap<'_>,
) -> Html {
    let numbers = (0..ROW).map(|bit| {
        let number = text("span", "bit-number", bit.to_string());
        with(number, "aria-hidden", "true")
    });
    let cells = cells(frame);
    let cells = cells.iter().map(|cell| {
        let (mut name, mut value) = (name(app, cell.field), value(decoded, frame, cell.field));
        let label = app.words.labelled(&name, &value);
        if cell.continued {
            (name, value) = ("…".to_owned(), String::new());
        }
        let class = format!(
            "cell w{} {}{}",
            cell.bits,
            marks(cell.field, lit == Some(cell.field), bad.contains(&cell.field)),
            if cell.continued { " continued" } else { "" }
        );
        wrap(
            Some(cell.field),
            html! {
                <span {class} tabindex={if cell.continued { "-1" } else { "0" }} title={label.clone()}
                    aria-label={label} data-field={cell.field.id()} role="img">
                    { text("span", "cell-name", name) }{ text("span", "cell-value", value) }
                </span>
            },
        )
    });
    html! {
        <div class="bits" role="group" aria-label={app.ui("bits-label")}>{ for numbers }{ for cells }</div>
    }
}

/// The classes of whatever stands for a field.
pub fn marks(field: Field, lit: bool, bad: bool) -> String {
    let lit = if lit { " lit" } else { "" };
    let bad = if bad { " bad" } else { "" };
    format!("field-{}{lit}{bad}", field.id())
}

/// Wraps an element so that it tells when its field is pointed at, by the pointer or by the focus.
pub fn pointed(point: &Callback<Option<Field>>, field: Option<Field>, html: Html) -> Html {
    let enter = pointing(point, field);
    let leave = pointing(point, None);
    html! {
        <span class="pointed" onmouseover={enter.reform(|_: MouseEvent| ())} onmouseout={leave.reform(|_: MouseEvent| ())}
            onfocusin={enter.reform(|_: FocusEvent| ())} onfocusout={leave.reform(|_: FocusEvent| ())}>{ html }</span>
    }
}

fn pointing(point: &Callback<Option<Field>>, field: Option<Field>) -> Callback<()> {
    let point = point.clone();
    Callback::from(move |()| point.emit(field))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wswhy_wire::{FrameBuilder, Options, decode};

    fn drawn(bytes: &[u8]) -> Vec<(&'static str, u64, u64)> {
        let decoded = decode(bytes, &Options::new());
        let cells = cells(&decoded.frame(0).unwrap());
        cells
            .iter()
            .map(|c| (c.field.id(), c.first, c.bits))
            .collect()
    }

    #[test]
    fn a_masking_key_goes_over_two_rows() {
        let cells = drawn(&FrameBuilder::text("Hello").mask([1, 2, 3, 4]).build());
        assert_eq!(cells[5..7], [("mask", 8, 1), ("payload-len", 9, 7)]);
        assert_eq!(
            cells[7..9],
            [("masking-key", 16, 16), ("masking-key", 32, 16)]
        );
        assert_eq!(cells[9..], [("payload", 48, 16), ("payload", 64, 24)]);
    }

    #[test]
    fn rows_are_never_crossed_and_a_long_payload_is_cut() {
        let bytes = FrameBuilder::binary(&[0; 70_000]).build();
        let cells = drawn(&bytes);
        assert!(
            cells
                .iter()
                .all(|(_, first, bits)| first / ROW == (first + bits - 1) / ROW)
        );
        assert_eq!(cells.last(), Some(&("payload", 96, 32)));
    }

    #[test]
    fn an_empty_frame_has_no_payload_cell() {
        assert_eq!(drawn(b"\x88\x00").len(), 7);
    }
}
