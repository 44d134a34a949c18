//! The order of functions in a wasm file. It means nothing to a browser, but gzip finds a repetition only within 32 KiB,
//! and the compiler writes a function's relatives, one for each type, anywhere. Put side by side they cost a fraction.
//!
//! `wasm-opt` can sort functions by name, so the order is told to it in names.

use std::collections::{HashMap, VecDeque};

use anyhow::{Context as _, Result};

use super::bytes::{Bytes, put_leb, put_section, put_vector};

/// How far back gzip looks (RFC 1951 §2), in bytes.
const WINDOW: usize = 32_768;
/// Bytes of a repetition that counts: measured, 4 and 8 gave larger files.
const PIECE: usize = 6;
/// Weighs a function's length against what it repeats: with 1 short functions come too early, with 0 long ones do.
const LENGTH_WEIGHT: f64 = 0.7;

const CUSTOM_SECTION: u8 = 0;
const IMPORT_SECTION: u8 = 2;
const CODE_SECTION: u8 = 10;
/// The subsection of the `name` section that holds the names of functions (WebAssembly core specification, 7.4.1).
const FUNCTION_NAMES: u8 = 1;

/// Appends names that, sorted, put each function beside those that it resembles.
///
/// # Errors
/// When the file is not a whole wasm module.
pub fn with_names(wasm: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(wasm).context("not a whole wasm module")?;
    let mut names = Vec::new();
    let mut places = vec![0; module.functions.len()];
    for (place, function) in order(&module.functions).into_iter().enumerate() {
        places[function] = place;
    }
    put_leb(&mut names, places.len());
    for (function, place) in places.iter().enumerate() {
        put_leb(&mut names, module.imported + function);
        put_vector(&mut names, format!("{place:08}").as_bytes());
    }
    let mut section = Vec::new();
    put_vector(&mut section, b"name");
    put_section(&mut section, FUNCTION_NAMES, &names);

    let mut out = wasm.to_vec();
    put_section(&mut out, CUSTOM_SECTION, &section);
    Ok(out)
}

/// The functions, each followed by the one that repeats most of what lies within gzip's reach before it.
fn order(functions: &[&[u8]]) -> Vec<usize> {
    let mut numbers = HashMap::new();
    // The distinct pieces of each function, and the functions that have each piece.
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    let mut owners: Vec<Vec<usize>> = Vec::new();
    for (function, body) in functions.iter().enumerate() {
        let mut own = Vec::new();
        for piece in body.windows(PIECE) {
            let next = numbers.len();
            let number = *numbers.entry(piece).or_insert(next);
            if number == owners.len() {
                owners.push(Vec::new());
            }
            if owners[number].last() != Some(&function) {
                owners[number].push(function);
                own.push(number);
            }
        }
        pieces.push(own);
    }
    // A piece that is everywhere is always near.
    let weight = |piece: usize| 1.0 / owners[piece].len() as f64;

    let mut repeats = vec![0.0; functions.len()];
    let mut held = vec![0_u32; owners.len()];
    let mut near = VecDeque::new();
    let mut reach = 0;
    let mut left: Vec<usize> = (0..functions.len()).collect();
    let mut ordered = Vec::new();
    while let Some(at) = (0..left.len()).max_by(|a, b| {
        let gain = |at: usize| {
            let length = functions[left[at]].len() as f64 + 10.0;
            repeats[left[at]] / length.powf(LENGTH_WEIGHT)
        };
        // Where nothing is repeated: the longest, which most others can then follow.
        let length = |at: usize| functions[left[at]].len();
        gain(*a)
            .total_cmp(&gain(*b))
            .then(length(*a).cmp(&length(*b)))
    }) {
        let function = left.remove(at);
        ordered.push(function);
        near.push_back(function);
        reach += functions[function].len();
        for &piece in &pieces[function] {
            held[piece] += 1;
            if held[piece] == 1 {
                owners[piece]
                    .iter()
                    .for_each(|owner| repeats[*owner] += weight(piece));
            }
        }
        while reach > WINDOW && near.len() > 1 {
            let Some(gone) = near.pop_front() else { break };
            reach -= functions[gone].len();
            for &piece in &pieces[gone] {
                held[piece] -= 1;
                if held[piece] == 0 {
                    owners[piece]
                        .iter()
                        .for_each(|owner| repeats[*owner] -= weight(piece));
                }
            }
        }
    }
    ordered
}

/// What the order needs of a module.
struct Module<'a> {
    /// Functions that come from outside; they have the first numbers.
    imported: usize,
    functions: Vec<&'a [u8]>,
}

impl<'a> Module<'a> {
    fn read(wasm: &'a [u8]) -> Option<Self> {
        let mut module = Self {
            imported: 0,
            functions: Vec::new(),
        };
        let mut rest = Bytes(wasm.get(8..)?);
        while !rest.0.is_empty() {
            let kind = rest.byte()?;
            let mut section = Bytes(rest.vector()?);
            match kind {
                IMPORT_SECTION => module.imported = imported_functions(&mut section)?,
                CODE_SECTION => {
                    for _ in 0..section.leb()? {
                        module.functions.push(section.vector()?);
                    }
                }
                _ => {}
            }
        }
        Some(module)
    }
}

fn imported_functions(section: &mut Bytes<'_>) -> Option<usize> {
    let mut functions = 0;
    for _ in 0..section.leb()? {
        section.vector()?;
        section.vector()?;
        match section.byte()? {
            0 => {
                section.leb()?;
                functions += 1;
            }
            1 => {
                section.byte()?;
                section.limits()?;
            }
            2 => {
                section.limits()?;
            }
            3 => {
                section.byte()?;
                section.byte()?;
            }
            _ => return None,
        }
    }
    Some(functions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_come_together() {
        let long = b"abcdefghijklmnopqrstuvwxyz".as_slice();
        let functions = [
            b"abcdefgh1".as_slice(),
            b"zyxwvutsrq",
            long,
            b"zyxwvutsrp",
            b"abcdefgh2",
        ];
        let order = order(&functions);
        let place = |function| order.iter().position(|other| *other == function).unwrap();
        assert_eq!(place(1).abs_diff(place(3)), 1, "{order:?}");
        assert_eq!(place(0).abs_diff(place(4)), 1, "{order:?}");
        let mut all = order.clone();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4]);
    }

    /// One imported function, then two of its own.
    const WASM: &[u8] =
        b"\0asm\x01\0\0\0\x02\x07\x01\x01m\x01f\0\0\x0a\x0f\x02\x07xabcdef\x05yabcd";

    #[test]
    fn names_count_from_the_first_function_that_is_not_imported() {
        let named = with_names(WASM).unwrap();
        let (module, names) = named.split_at(WASM.len());
        assert_eq!(module, WASM);
        assert_eq!(
            names,
            b"\0\x1c\x04name\x01\x15\x02\x01\x0800000000\x02\x0800000001"
        );
    }

    #[test]
    fn half_a_module_is_refused() {
        assert!(with_names(&WASM[..WASM.len() - 1]).is_err());
        assert!(with_names(b"\0asm").is_err());
    }
}
