//! Cuts a wasm file in two: what is needed when it is shown, and what only a later act of the user needs.
//!
//! Some functions are named as the way into the second part ([`split`]). All that can be reached through them alone moves
//! there. In the first part they are called through the function table, in places that are empty until the second part is
//! instantiated; whoever calls one has loaded it before (`extension/shell.js`, `loadRest`).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};

use super::bytes::{Bytes, Limits, put_leb, put_section, put_signed, put_vector};
use super::code::{self, CALL, CALL_INDIRECT, I32_CONST, REF_FUNC};

/// What the second part calls the first.
pub const FIRST: &str = "p";

const CUSTOM: u8 = 0;
const TYPE: u8 = 1;
const IMPORT: u8 = 2;
const FUNCTION: u8 = 3;
const TABLE: u8 = 4;
const MEMORY: u8 = 5;
const GLOBAL: u8 = 6;
const EXPORT: u8 = 7;
const START: u8 = 8;
const ELEMENT: u8 = 9;
const CODE: u8 = 10;

/// Kinds of imports and exports.
const IS_FUNCTION: u8 = 0;
const IS_TABLE: u8 = 1;
const IS_MEMORY: u8 = 2;
const IS_GLOBAL: u8 = 3;

const FUNC_REF: u8 = 0x70;
const END: u8 = 0x0b;

/// The two files.
pub struct Parts {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// The file with alignment 0 everywhere and without names.
///
/// # Errors
/// When the file is not as `wasm-opt` writes it.
pub fn plain(wasm: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(wasm).context("not a wasm module that can be read")?;
    let all = (0..module.functions.len()).map(|function| module.imported + function);
    module.first(&all.collect(), &[], &BTreeSet::new())
}

/// Cuts the file: the ways into the second part are those functions whose name `is_way` accepts.
///
/// # Errors
/// When there is none, when one of them can be called from outside or by its address, or when the file is not as `wasm-opt`
/// writes it.
pub fn split(wasm: &[u8], is_way: impl Fn(&str) -> bool) -> Result<Parts> {
    let module = Module::read(wasm).context("not a wasm module that can be read")?;
    let ways: Vec<usize> = module
        .names
        .iter()
        .filter(|(_, name)| is_way(name))
        .map(|(function, _)| *function)
        .collect();
    if ways.is_empty() {
        bail!("no function leads into the second part");
    }
    let kept = module.reached(&module.roots()?, &ways)?;
    if let Some(way) = ways.iter().find(|way| kept.contains(way)) {
        bail!(
            "{} is called by its address or from outside",
            module.names[way]
        );
    }
    let mut moved: BTreeSet<usize> = &module.reached(&ways, &[])? - &kept;
    // What is imported stays with the imports, whoever calls it.
    moved.retain(|function| *function >= module.imported);
    let mut needed = BTreeSet::new();
    for function in &moved {
        needed.extend(module.calls(*function)?);
    }
    let needed = &needed - &moved;
    Ok(Parts {
        first: module.first(&kept, &ways, &needed)?,
        second: module.second(&moved, &ways, &needed)?,
    })
}

struct Function<'a> {
    kind: usize,
    body: &'a [u8],
}

struct Module<'a> {
    head: &'a [u8],
    sections: Vec<(u8, &'a [u8])>,
    /// Functions that come from outside; they have the first numbers.
    imported: usize,
    functions: Vec<Function<'a>>,
    tables: Vec<(u8, Limits)>,
    memory: Limits,
    /// Type and whether it can be changed, of each.
    globals: Vec<[u8; 2]>,
    exports: Vec<(&'a str, u8, usize)>,
    /// The place of the first function in the table, and the functions.
    elements: (usize, Vec<usize>),
    names: BTreeMap<usize, &'a str>,
}

impl<'a> Module<'a> {
    fn read(wasm: &'a [u8]) -> Option<Self> {
        let (head, rest) = wasm.split_at_checked(8)?;
        let mut module = Self {
            head,
            sections: Vec::new(),
            imported: 0,
            functions: Vec::new(),
            tables: Vec::new(),
            memory: Limits {
                least: 0,
                most: None,
            },
            globals: Vec::new(),
            exports: Vec::new(),
            elements: (0, Vec::new()),
            names: BTreeMap::new(),
        };
        let mut rest = Bytes(rest);
        let mut kinds = Vec::new();
        while !rest.0.is_empty() {
            let kind = rest.byte()?;
            let section = rest.vector()?;
            let mut inside = Bytes(section);
            let inside = &mut inside;
            match kind {
                CUSTOM => {
                    if inside.text()? == "name" {
                        module.names = names(inside)?;
                    }
                    continue;
                }
                IMPORT => module.imported = imported(inside)?,
                FUNCTION => {
                    for _ in 0..inside.leb()? {
                        kinds.push(inside.leb()?);
                    }
                }
                TABLE => {
                    for _ in 0..inside.leb()? {
                        module.tables.push((inside.byte()?, inside.limits()?));
                    }
                }
                MEMORY => {
                    inside.leb()?;
                    module.memory = inside.limits()?;
                }
                GLOBAL => {
                    for _ in 0..inside.leb()? {
                        module.globals.push([inside.byte()?, inside.byte()?]);
                        // One constant instruction, and the end.
                        if inside.byte()? != I32_CONST {
                            return None;
                        }
                        while inside.byte()? & 0x80 != 0 {}
                        inside.byte().filter(|end| *end == END)?;
                    }
                }
                EXPORT => {
                    for _ in 0..inside.leb()? {
                        let export = (inside.text()?, inside.byte()?, inside.leb()?);
                        module.exports.push(export);
                    }
                }
                ELEMENT => {
                    // One segment, of the form 0: an offset, and functions.
                    if [inside.leb()?, inside.leb()?] != [1, 0] || inside.byte()? != I32_CONST {
                        return None;
                    }
                    module.elements.0 = inside.leb()?;
                    inside.byte().filter(|end| *end == END)?;
                    for _ in 0..inside.leb()? {
                        module.elements.1.push(inside.leb()?);
                    }
                }
                CODE => {
                    for kind in std::mem::take(&mut kinds).into_iter().take(inside.leb()?) {
                        let body = inside.vector()?;
                        module.functions.push(Function { kind, body });
                    }
                }
                _ => {}
            }
            module.sections.push((kind, section));
        }
        Some(module)
    }

    fn function(&self, number: usize) -> Option<&Function<'a>> {
        self.functions.get(number.checked_sub(self.imported)?)
    }

    /// The functions that a function names.
    fn calls(&self, number: usize) -> Result<BTreeSet<usize>> {
        let mut calls = BTreeSet::new();
        if let Some(function) = self.function(number) {
            code::rewritten(function.body, |opcode, operands, _| {
                if matches!(opcode, CALL | REF_FUNC) {
                    calls.extend(Bytes(operands).leb());
                }
                false
            })
            .with_context(|| format!("function {number} has an unknown instruction"))?;
        }
        Ok(calls)
    }

    /// What can be called from outside, or by its address.
    fn roots(&self) -> Result<Vec<usize>> {
        let mut roots = self.elements.1.clone();
        let exported = self.exports.iter().filter(|export| export.1 == IS_FUNCTION);
        roots.extend(exported.map(|export| export.2));
        if let Some((_, start)) = self.sections.iter().find(|section| section.0 == START) {
            roots.push(Bytes(start).leb().context("no start")?);
        }
        Ok(roots)
    }

    /// All functions that can be reached from some, other than through `closed`.
    fn reached(&self, from: &[usize], closed: &[usize]) -> Result<BTreeSet<usize>> {
        let mut reached = BTreeSet::new();
        let mut left = from.to_vec();
        while let Some(function) = left.pop() {
            if reached.insert(function) {
                let calls = self.calls(function)?;
                left.extend(calls.iter().filter(|callee| !closed.contains(callee)));
            }
        }
        Ok(reached)
    }

    /// The place of a way in the function table.
    fn place(&self, ways: &[usize], function: usize) -> Option<usize> {
        let way = ways.iter().position(|way| *way == function)?;
        Some(self.functions_table()?.least + way)
    }

    /// The function table: the first table, which is what an element segment of form 0 fills.
    fn functions_table(&self) -> Option<Limits> {
        let first = self.tables.first().filter(|table| table.0 == FUNC_REF)?;
        Some(first.1)
    }

    /// A function's body with other numbers for what it calls, or a call through the table.
    fn body(
        &self,
        function: usize,
        numbers: &BTreeMap<usize, usize>,
        ways: &[usize],
    ) -> Result<Vec<u8>> {
        let mut wrong = None;
        let body = self.function(function).map_or(&[][..], |f| f.body);
        let body = code::rewritten(body, |opcode, operands, out| {
            if !matches!(opcode, CALL | REF_FUNC) {
                return false;
            }
            let callee = Bytes(operands).leb().unwrap_or_default();
            if let Some(number) = numbers.get(&callee) {
                out.push(opcode);
                put_leb(out, *number);
            } else if let (Some(place), Some(way), CALL) =
                (self.place(ways, callee), self.function(callee), opcode)
            {
                out.push(I32_CONST);
                put_signed(out, place as i32);
                out.push(CALL_INDIRECT);
                put_leb(out, way.kind);
                put_leb(out, 0);
            } else {
                wrong = Some(callee);
            }
            true
        });
        let body = body.and_then(|body| code::without_alignment(&body));
        match (body, wrong) {
            (Some(body), None) => Ok(body),
            _ => bail!("function {function} calls what is not there: {wrong:?}"),
        }
    }

    fn first(
        &self,
        kept: &BTreeSet<usize>,
        ways: &[usize],
        needed: &BTreeSet<usize>,
    ) -> Result<Vec<u8>> {
        // Imports stay as they are: their numbers are in scripts' hands, not ours.
        let own: Vec<usize> = kept
            .iter()
            .copied()
            .filter(|f| *f >= self.imported)
            .collect();
        let mut numbers: BTreeMap<usize, usize> = (0..self.imported).map(|f| (f, f)).collect();
        numbers.extend(own.iter().zip(self.imported..).map(|(f, n)| (*f, n)));
        let number = |function: &usize| numbers.get(function).copied().context("a lost function");

        let mut out = self.head.to_vec();
        for (kind, section) in &self.sections {
            let mut new = Vec::new();
            match *kind {
                FUNCTION => self.put_kinds(&own, &mut new),
                TABLE => {
                    put_leb(&mut new, self.tables.len());
                    for table in 0..self.tables.len() {
                        self.put_table(table, ways.len(), &mut new);
                    }
                }
                EXPORT => {
                    let shared = if ways.is_empty() {
                        Vec::new()
                    } else {
                        self.shared(needed)
                    };
                    put_leb(&mut new, self.exports.len() + shared.len());
                    for (name, kind, at) in &self.exports {
                        put_export(
                            &mut new,
                            name,
                            *kind,
                            match *kind {
                                IS_FUNCTION => number(at)?,
                                _ => *at,
                            },
                        );
                    }
                    for (name, kind, at) in shared {
                        put_export(
                            &mut new,
                            &name,
                            kind,
                            match kind {
                                IS_FUNCTION => number(&at)?,
                                _ => at,
                            },
                        );
                    }
                }
                START => put_leb(
                    &mut new,
                    number(&Bytes(section).leb().context("no start")?)?,
                ),
                ELEMENT => {
                    let functions: Result<Vec<usize>> =
                        self.elements.1.iter().map(number).collect();
                    put_elements(&mut new, self.elements.0, &functions?);
                }
                CODE => {
                    put_leb(&mut new, own.len());
                    for function in &own {
                        put_vector(&mut new, &self.body(*function, &numbers, ways)?);
                    }
                }
                _ => new.extend(*section),
            }
            put_section(&mut out, *kind, &new);
        }
        Ok(out)
    }

    fn second(
        &self,
        moved: &BTreeSet<usize>,
        ways: &[usize],
        needed: &BTreeSet<usize>,
    ) -> Result<Vec<u8>> {
        let numbers: BTreeMap<usize, usize> = needed
            .iter()
            .chain(moved)
            .enumerate()
            .map(|(number, function)| (*function, number))
            .collect();
        let own: Vec<usize> = moved.iter().copied().collect();
        let mut out = self.head.to_vec();
        if let Some((_, types)) = self.sections.iter().find(|section| section.0 == TYPE) {
            put_section(&mut out, TYPE, types);
        }

        let mut imports = Vec::new();
        let shared = self.shared(needed);
        put_leb(&mut imports, shared.len());
        for (name, kind, at) in &shared {
            put_vector(&mut imports, FIRST.as_bytes());
            put_vector(&mut imports, name.as_bytes());
            imports.push(*kind);
            match *kind {
                IS_FUNCTION => put_leb(&mut imports, self.kind(*at)?),
                IS_TABLE => self.put_table(*at, ways.len(), &mut imports),
                IS_MEMORY => self.memory.put(&mut imports),
                _ => imports.extend(self.globals[*at]),
            }
        }
        put_section(&mut out, IMPORT, &imports);

        let mut kinds = Vec::new();
        self.put_kinds(&own, &mut kinds);
        put_section(&mut out, FUNCTION, &kinds);
        let mut elements = Vec::new();
        let table = self.functions_table().context("no function table")?;
        let places: Vec<usize> = ways.iter().map(|way| numbers[way]).collect();
        put_elements(&mut elements, table.least, &places);
        put_section(&mut out, ELEMENT, &elements);
        let mut bodies = Vec::new();
        put_leb(&mut bodies, own.len());
        for function in &own {
            put_vector(&mut bodies, &self.body(*function, &numbers, &[])?);
        }
        put_section(&mut out, CODE, &bodies);
        Ok(out)
    }

    /// What the first part gives to the second, each under a short name: in the order of its numbers there.
    fn shared(&self, needed: &BTreeSet<usize>) -> Vec<(String, u8, usize)> {
        let functions = needed.iter().map(|function| (IS_FUNCTION, *function));
        let tables = (0..self.tables.len()).map(|table| (IS_TABLE, table));
        let globals = (0..self.globals.len()).map(|global| (IS_GLOBAL, global));
        functions
            .chain(tables)
            .chain([(IS_MEMORY, 0)])
            .chain(globals)
            .enumerate()
            // No export of wasm-bindgen's is a number.
            .map(|(name, (kind, at))| (name.to_string(), kind, at))
            .collect()
    }

    /// A table, with room for the ways where it holds functions.
    fn put_table(&self, table: usize, ways: usize, out: &mut Vec<u8>) {
        let (kind, mut limits) = self.tables[table];
        if kind == FUNC_REF {
            limits.least += ways;
            limits.most = limits.most.map(|most| most + ways);
        }
        out.push(kind);
        limits.put(out);
    }

    fn put_kinds(&self, functions: &[usize], out: &mut Vec<u8>) {
        put_leb(out, functions.len());
        for function in functions.iter().filter_map(|f| self.function(*f)) {
            put_leb(out, function.kind);
        }
    }

    /// The type of a function, also of an imported one.
    fn kind(&self, function: usize) -> Result<usize> {
        if let Some(function) = self.function(function) {
            return Ok(function.kind);
        }
        let imports = self.sections.iter().find(|section| section.0 == IMPORT);
        let kinds = imports.and_then(|imports| imported_kinds(&mut Bytes(imports.1)));
        let kind = kinds.and_then(|kinds| kinds.get(function).copied());
        kind.with_context(|| format!("function {function} has no type"))
    }
}

fn names<'a>(section: &mut Bytes<'a>) -> Option<BTreeMap<usize, &'a str>> {
    let mut names = BTreeMap::new();
    while !section.0.is_empty() {
        let kind = section.byte()?;
        let mut inside = Bytes(section.vector()?);
        if kind == 1 {
            for _ in 0..inside.leb()? {
                names.insert(inside.leb()?, inside.text()?);
            }
        }
    }
    Some(names)
}

/// How many functions are imported. Nothing else is.
fn imported(section: &mut Bytes<'_>) -> Option<usize> {
    imported_kinds(section).map(|kinds| kinds.len())
}

fn imported_kinds(section: &mut Bytes<'_>) -> Option<Vec<usize>> {
    let mut kinds = Vec::new();
    for _ in 0..section.leb()? {
        section.vector()?;
        section.vector()?;
        section.byte().filter(|kind| *kind == IS_FUNCTION)?;
        kinds.push(section.leb()?);
    }
    Some(kinds)
}

fn put_export(out: &mut Vec<u8>, name: &str, kind: u8, at: usize) {
    put_vector(out, name.as_bytes());
    out.push(kind);
    put_leb(out, at);
}

/// One segment of the function table.
fn put_elements(out: &mut Vec<u8>, offset: usize, functions: &[usize]) {
    put_leb(out, 1);
    put_leb(out, 0);
    out.push(I32_CONST);
    put_signed(out, offset as i32);
    out.push(END);
    put_leb(out, functions.len());
    for function in functions {
        put_leb(out, *function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file whose function 1 is exported and calls 0 (imported) and 2 (the way, which calls 3 and 0); 4 is in the table,
    /// and calls 0.
    fn file() -> Vec<u8> {
        calling([CALL, 0])
    }

    /// The same with this in place of the first part's calls of the imported function.
    fn calling([a, b]: [u8; 2]) -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        let bodies = [
            vec![0, a, b, CALL, 2, END],
            vec![0, CALL, 3, CALL, 0, END],
            vec![0, 0x41, 0, 0x28, 2, 4, 0x1a, END],
            vec![0, a, b, END],
        ];
        let mut code = vec![bodies.len() as u8];
        bodies.iter().for_each(|body| put_vector(&mut code, body));
        let sections: [(u8, &[u8]); 10] = [
            (TYPE, b"\x01\x60\0\0"),
            (IMPORT, b"\x01\x01m\x01f\0\0"),
            (FUNCTION, b"\x04\0\0\0\0"),
            (TABLE, b"\x01\x70\x01\x02\x02"),
            (MEMORY, b"\x01\0\x01"),
            (GLOBAL, b"\x01\x7f\x01\x41\0\x0b"),
            (EXPORT, b"\x01\x01e\0\x01"),
            (ELEMENT, b"\x01\0\x41\x01\x0b\x01\x04"),
            (CODE, &code),
            (CUSTOM, b"\x04name\x01\x09\x01\x02\x06later:"),
        ];
        for (kind, section) in sections {
            put_section(&mut wasm, kind, section);
        }
        wasm
    }

    #[test]
    fn what_one_way_leads_to_moves() {
        let file = file();
        let parts = split(&file, |name| name == "later:").unwrap();
        let first = Module::read(&parts.first).unwrap();
        assert_eq!(first.functions.len(), 2);
        // The way is called through the table, in a new place.
        assert_eq!(
            first.functions[0].body,
            [0, CALL, 0, I32_CONST, 2, CALL_INDIRECT, 0, 0, END]
        );
        assert_eq!(first.functions[1].body, [0, CALL, 0, END]);
        assert_eq!(first.elements, (1, vec![2]));
        assert_eq!(first.tables[0].1.least, 3);
        let names: Vec<_> = first.exports.iter().map(|export| export.0).collect();
        assert_eq!(names, ["e", "0", "1", "2", "3"]);

        // Types, then imports of one function, the table, the memory and the stack pointer.
        let second = &parts.second;
        let imports = b"\x04\x01p\x010\0\0\x01p\x011\x01\x70\x01\x03\x03\x01p\x012\x02\0\x01\x01p\x013\x03\x7f\x01";
        assert!(second.windows(imports.len()).any(|part| part == imports));
        let functions = b"\x02\x06\0\x10\x02\x10\0\x0b\x08\0\x41\0\x28\0\x04\x1a\x0b";
        assert!(second.ends_with(functions), "{second:x?}");
    }

    #[test]
    fn an_import_stays_when_only_the_second_part_calls_it() {
        const NOP: u8 = 0x01;
        let [once, never] = [[CALL, 0], [NOP, NOP]]
            .map(|calls| split(&calling(calls), |name| name == "later:").unwrap());
        assert_eq!(Module::read(&never.first).unwrap().imported, 1);
        assert_eq!(once.second, never.second);
    }

    #[test]
    fn a_way_that_is_open_elsewhere_is_refused() {
        assert!(split(&file(), |name| name == "other").is_err());
        let mut wasm = file();
        let at = wasm.windows(4).position(|part| part == b"\x0b\x01\x04\x0a");
        wasm[at.unwrap() + 2] = 2;
        let why = split(&wasm, |name| name == "later:").err().unwrap();
        assert!(why.to_string().contains("later:"), "{why}");
    }

    #[test]
    fn without_names_all_stays() {
        let plain = plain(&file()).unwrap();
        let (before, after) = (Module::read(&plain).unwrap(), file());
        let after = Module::read(&after).unwrap();
        assert_eq!(before.functions.len(), after.functions.len());
        assert_eq!(before.exports, after.exports);
        assert!(before.names.is_empty());
    }
}
