//! The instructions of a wasm function, one after the other (WebAssembly core specification, 5.4).

use super::bytes::{Bytes, put_leb};

pub const CALL: u8 = 0x10;
pub const CALL_INDIRECT: u8 = 0x11;
pub const REF_FUNC: u8 = 0xd2;
pub const I32_CONST: u8 = 0x41;

/// `i32.load` … `i64.store32`: each with an alignment and an offset.
const MEMORY: std::ops::RangeInclusive<u8> = 0x28..=0x3e;

/// The body with other instructions: `replace` is given each opcode with its operands, and says whether it has written
/// what stands in its place. `None` for a body with instructions that Rust does not make for this target.
pub fn rewritten(
    body: &[u8],
    mut replace: impl FnMut(u8, &[u8], &mut Vec<u8>) -> bool,
) -> Option<Vec<u8>> {
    let mut rest = Bytes(body);
    for _ in 0..rest.leb()? {
        rest.leb()?;
        rest.byte()?;
    }
    let mut out = body[..body.len() - rest.0.len()].to_vec();
    while !rest.0.is_empty() {
        let whole = rest.0;
        let opcode = rest.byte()?;
        let operands = rest.0;
        skip_operands(opcode, &mut rest)?;
        let operands = &operands[..operands.len() - rest.0.len()];
        if !replace(opcode, operands, &mut out) {
            out.extend(&whole[..=operands.len()]);
        }
    }
    Some(out)
}

fn skip_operands(opcode: u8, rest: &mut Bytes<'_>) -> Option<()> {
    let lebs = match opcode {
        // Blocks, branches, calls, variables, tables, `ref.null`, `ref.func`.
        0x02..=0x04 | 0x0c | 0x0d | CALL | 0x12 | 0x20..=0x26 | 0xd0 | REF_FUNC => 1,
        CALL_INDIRECT | 0x13 => 2,
        0x0e => rest.leb()? + 1,
        0x1c => rest.leb()?,
        opcode if MEMORY.contains(&opcode) => 2,
        0x3f | 0x40 | I32_CONST | 0x42 => 1,
        0x43 => return rest.take(4).map(drop),
        0x44 => return rest.take(8).map(drop),
        0xfc => match rest.leb()? {
            0..=7 => 0,
            8 | 10 | 12 | 14 => 2,
            9 | 11 | 13 | 15..=17 => 1,
            _ => return None,
        },
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => 0,
        _ => return None,
    };
    for _ in 0..lebs {
        while rest.byte()? & 0x80 != 0 {}
    }
    Some(())
}

/// The body with alignment 0 everywhere: a hint that engines for common machines do not read, and one more thing in which
/// repetitions differ.
pub fn without_alignment(body: &[u8]) -> Option<Vec<u8>> {
    rewritten(body, |opcode, operands, out| {
        let mut offset = Bytes(operands);
        // From 64 on it says more than an alignment.
        let plain = MEMORY.contains(&opcode) && offset.leb().is_some_and(|hint| hint < 64);
        if plain {
            out.push(opcode);
            put_leb(out, 0);
            out.extend(offset.0);
        }
        plain
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alignment_goes_and_all_else_stays() {
        // Two locals; i32.const -300; i64.load align=8 offset=200; drop; memory.copy; end.
        let body = [
            1, 2, 0x7f, 0x41, 0xd4, 0x7d, 0x29, 3, 0xc8, 1, 0x1a, 0xfc, 10, 0, 0, 0x0b,
        ];
        let mut without = body;
        without[7] = 0;
        assert_eq!(without_alignment(&body).unwrap(), without);
        assert_eq!(without_alignment(&[0, 0xfd, 0, 0x0b]), None);
        assert_eq!(without_alignment(&body[..9]), None);
    }
}
