//! Reading and writing the binary form of wasm (WebAssembly core specification, chapter 5).

/// What is still to be read.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub fn leb(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// As many bytes.
    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// A length, and as many bytes.
    pub fn vector(&mut self) -> Option<&'a [u8]> {
        let length = self.leb()?;
        self.take(length)
    }

    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.vector()?).ok()
    }

    pub fn limits(&mut self) -> Option<Limits> {
        let kind = self.byte()?;
        let least = self.leb()?;
        let most = if kind & 1 == 1 {
            Some(self.leb()?)
        } else {
            None
        };
        Some(Limits { least, most })
    }
}

/// The size of a memory or of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub least: usize,
    pub most: Option<usize>,
}

impl Limits {
    pub fn put(self, out: &mut Vec<u8>) {
        out.push(u8::from(self.most.is_some()));
        put_leb(out, self.least);
        if let Some(most) = self.most {
            put_leb(out, most);
        }
    }
}

pub fn put_leb(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

/// The operand of `i32.const`, which is signed.
pub fn put_signed(out: &mut Vec<u8>, mut value: i32) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        let done = matches!((value, byte & 0x40), (0, 0) | (-1, 0x40));
        out.push(if done { byte } else { byte | 0x80 });
        if done {
            return;
        }
    }
}

pub fn put_vector(out: &mut Vec<u8>, bytes: &[u8]) {
    put_leb(out, bytes.len());
    out.extend(bytes);
}

pub fn put_section(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    out.push(kind);
    put_vector(out, bytes);
}
