//! A frame's bits as SVG, 32 a row with the bytes above them, from the cells that the live element draws. Colours are
//! presentation attributes, which no Content-Security-Policy is about; a style sheet may have others.

use yew::virtual_dom::VTag;

use super::write::{Writer, all, attribute, children, class, text_of};

/// Bits in a row.
const ROW: u32 = 32;
/// Width of a bit, in the picture's own units; heights of the numbers, of a row's bytes and of its cells.
const BIT: u32 = 24;
const NUMBERS: u32 = 14;
const BYTES: u32 = 16;
const CELL: u32 = 44;

/// Colours of fields: light, and fit for print.
const COLOURS: [(&str, &str); 6] = [
    ("field-fin field-mask", "#dbe7fd"),
    ("field-rsv1 field-rsv2 field-rsv3", "#eceef2"),
    ("field-opcode", "#dff2e1"),
    ("field-payload-len field-extended-payload-len", "#fbe9cf"),
    ("field-masking-key", "#ecdffb"),
    ("field-payload", "#d8f0f2"),
];
const INK: &str = "#1c2026";
const QUIET: &str = "#59606c";
const BAD: &str = "#b3261e";
const MONO: &str = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/// One cell, as it is drawn.
struct Cell<'a> {
    first: u32,
    bits: u32,
    class: &'a str,
    label: &'a str,
    name: String,
    value: String,
}

/// Writes the picture of what is in a `frame-bytes`.
pub fn write(out: &mut Writer, frame: &VTag) {
    let mut first = 0;
    let cells: Vec<Cell<'_>> = all(frame, "cell")
        .into_iter()
        .map(|cell| {
            let bits = class(cell)
                .split_whitespace()
                .find_map(|class| class.strip_prefix('w')?.parse().ok());
            let bits: u32 = bits.unwrap_or(1);
            let mut said = children(cell).into_iter().map(text_of);
            let cell = Cell {
                first,
                bits,
                class: class(cell),
                label: attribute(cell, "aria-label"),
                name: said.next().unwrap_or_default(),
                value: said.next().unwrap_or_default(),
            };
            first += bits;
            cell
        })
        .collect();
    let bytes: Vec<String> = all(frame, "hex-bytes")
        .into_iter()
        .flat_map(children)
        .flat_map(|run| {
            let run = text_of(run);
            run.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let rows = first.div_ceil(ROW).max(1);
    let (width, height) = (ROW * BIT, NUMBERS + rows * (BYTES + CELL));
    let bits = all(frame, "bits").into_iter().next();
    out.open(
        "svg",
        &[
            ("class", "wswhy-picture"),
            ("role", "img"),
            ("viewBox", &format!("0 0 {width} {height}")),
            ("width", &width.to_string()),
            ("height", &height.to_string()),
            ("font-size", "11"),
            ("text-anchor", "middle"),
            ("fill", INK),
        ],
    );
    out.said(
        "title",
        &[],
        bits.map_or("", |bits| attribute(bits, "aria-label")),
    );
    let mut labels: Vec<&str> = cells
        .iter()
        .filter(|cell| !is_continued(cell))
        .map(|cell| cell.label)
        .collect();
    let shown = bytes.join(" ");
    labels.push(&shown);
    out.said("desc", &[], &labels.join("; "));
    for bit in 0..ROW {
        let attributes = [
            ("x", (bit * BIT + BIT / 2).to_string()),
            ("y", (NUMBERS - 4).to_string()),
            ("font-size", String::from("9")),
            ("fill", String::from(QUIET)),
            ("class", String::from("wswhy-bit")),
        ];
        said(out, &attributes, &bit.to_string());
    }
    for (at, byte) in bytes.iter().enumerate().take((first / 8) as usize) {
        let at = at as u32;
        let attributes = [
            ("x", (at % 4 * 8 * BIT + 4 * BIT).to_string()),
            ("y", (top(at / 4) + BYTES - 4).to_string()),
            ("font-family", String::from(MONO)),
            ("class", String::from("wswhy-byte")),
        ];
        said(out, &attributes, byte);
    }
    for cell in &cells {
        draw(out, cell);
    }
    out.close("svg");
}

fn top(row: u32) -> u32 {
    NUMBERS + row * (BYTES + CELL)
}

fn is_continued(cell: &Cell<'_>) -> bool {
    cell.class.split_whitespace().any(|one| one == "continued")
}

/// A cell in an `svg` of its own, which cuts off what does not fit.
fn draw(out: &mut Writer, cell: &Cell<'_>) {
    let field = cell
        .class
        .split_whitespace()
        .find(|class| class.starts_with("field-"))
        .unwrap_or_default();
    let fill = COLOURS
        .iter()
        .find(|(fields, _)| fields.split(' ').any(|one| one == field))
        .map_or("#eceef2", |one| one.1);
    let bad = cell.class.split_whitespace().any(|one| one == "bad");
    let width = cell.bits * BIT;
    out.open(
        "svg",
        &[
            ("x", &(cell.first % ROW * BIT).to_string()),
            ("y", &(top(cell.first / ROW) + BYTES).to_string()),
            ("width", &width.to_string()),
            ("height", &CELL.to_string()),
        ],
    );
    let (edge, thick) = if bad { (BAD, "2") } else { ("#fff", "1") };
    let mut classes = format!("wswhy-{field}");
    if bad {
        classes.push_str(" wswhy-bad");
    }
    let rect = [
        ("x", "1"),
        ("y", "1"),
        ("width", &(width - 2).to_string()),
        ("height", &(CELL - 2).to_string()),
        ("rx", "3"),
        ("fill", fill),
        ("stroke", edge),
        ("stroke-width", thick),
        ("class", &classes),
    ];
    out.open("rect", &rect);
    out.close("rect");
    let middle = (width / 2).to_string();
    let small = if cell.bits < 4 { "8" } else { "11" };
    let name = [
        ("x", middle.clone()),
        ("y", String::from("17")),
        ("font-size", String::from(small)),
    ];
    said(out, &name, &cell.name);
    if !cell.value.is_empty() {
        let value = [
            ("x", middle),
            ("y", String::from("35")),
            ("font-family", String::from(MONO)),
            ("font-weight", String::from("600")),
        ];
        said(out, &value, &cell.value);
    }
    out.close("svg");
}

fn said(out: &mut Writer, attributes: &[(&str, String)], text: &str) {
    let attributes: Vec<(&str, &str)> = attributes
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    out.said("text", &attributes, text);
}
