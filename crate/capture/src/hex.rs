//! Bytes out of a paste, in whatever dress a tool or a language printed them.
//!
//! [`read`] recognises the dress and says which one it took; [`read_as`] takes the reader's word for it. Offsets and ASCII
//! columns drop out, direction markers give the side, and every byte keeps the place where it stood in the paste.
//!
//! Where a text can be read in two ways, these rules decide:
//! - Digits and letters up to `f` alone are hex, never base64. Base64 needs a whole number of bytes, and eight characters
//!   (in a short one a quarter of them) that no hex digit could be: fewer are slips of the pen in hex.
//! - Numbers between spaces are hex (`10 20 30`).
//! - Numbers between commas are decimal as soon as one of them has one digit, three digits, or stands beside a `0x..`; of two
//!   digits each they are hex (`[81, 05]`), unless code stands before the bracket (`bytes([81, 10])`).
//! - Numbers between spaces inside brackets are decimal when one of them has one or three digits (Go's `%v`).
//! - A first column is an offset when it ends with a colon, or has an ASCII column behind the bytes, or is zero and of another
//!   width than the groups, or the next line's first column is that many bytes further (hex, octal or decimal).
//! - Groups of four or more hex digits behind an offset without a colon are little-endian words (`hexdump`, `od -x`).
//!   Read as [`Dress::Hexdump`] those of `xxd -e` are too; read as [`Dress::Xxd`] none is.
//! - `\0` to `\377` in a literal are octal, but in `b"..."` (Rust) `\0` is one digit. `\u0081` is the one byte 0x81.
//!   Characters beyond ASCII are their UTF-8, unless control characters U+0080 to U+009F among them show a string of bytes.

mod base64;
mod dump;
mod free;
mod list;
mod literal;
mod marks;
mod piece;
mod reader;

pub use piece::{Bytes, From, Missing, Paste, Piece, Place};

/// No more bytes than these are taken from a paste; what follows is refused by name.
pub const MAX_BYTES: usize = 16 << 20;

/// How bytes were written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dress {
    /// Hex digits with any separators: `8105`, `81 05`, `81:05`, `\x81\x05`; also `xxd -p`, `od -An -tx1`.
    #[default]
    Hex,
    /// A list with `0x..` in it, other numbers decimal: `{0x81, 5}`; C, Rust, Go, Python, `xxd -i`.
    List,
    /// A list of decimal numbers: `[129, 5]`, `Uint8Array(2) [129, 5]`, Rust's `{:?}`, Go's `%v`.
    Decimal,
    /// A string or byte-string literal with escapes: `b"\x81\x05Hello"`.
    Literal,
    /// Node's print of a Buffer: `<Buffer 81 05>`.
    NodeBuffer,
    /// `xxd`.
    Xxd,
    /// `hexdump -C`.
    HexdumpC,
    /// `hexdump` without options: 16-bit little-endian words, hex offsets.
    Hexdump,
    /// `od -t x1` and its relatives; `od -x` with little-endian words.
    OdHex,
    /// `od` without options (16-bit little-endian words in octal) and `od -b`.
    OdOctal,
    /// `tcpdump -x`, `-xx`, `-X`, `-XX`.
    Tcpdump,
    /// Wireshark's hex dump and `tshark -x`.
    Wireshark,
    /// "Follow stream" as hex dump; the second direction is indented.
    FollowHex,
    /// "Follow stream" raw; a line a segment, the second direction indented.
    FollowRaw,
    /// "Follow stream" as C arrays: `char peer0_0[] = {`.
    FollowC,
    /// "Follow stream" as YAML, base64 inside.
    FollowYaml,
    /// Base64 (RFC 4648 §4).
    Base64,
    /// Base64 with `-` and `_` (RFC 4648 §5).
    Base64Url,
    /// The head of an HTTP message as text: line ends count as CR LF.
    Http,
}

impl Dress {
    /// Every dress.
    pub const ALL: [Self; 19] = [
        Self::Hex,
        Self::List,
        Self::Decimal,
        Self::Literal,
        Self::NodeBuffer,
        Self::Xxd,
        Self::HexdumpC,
        Self::Hexdump,
        Self::OdHex,
        Self::OdOctal,
        Self::Tcpdump,
        Self::Wireshark,
        Self::FollowHex,
        Self::FollowRaw,
        Self::FollowC,
        Self::FollowYaml,
        Self::Base64,
        Self::Base64Url,
        Self::Http,
    ];

    /// The word that the interface's texts go by.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::List => "list",
            Self::Decimal => "decimal",
            Self::Literal => "literal",
            Self::NodeBuffer => "node-buffer",
            Self::Xxd => "xxd",
            Self::HexdumpC => "hexdump-c",
            Self::Hexdump => "hexdump",
            Self::OdHex => "od-hex",
            Self::OdOctal => "od-octal",
            Self::Tcpdump => "tcpdump",
            Self::Wireshark => "wireshark",
            Self::FollowHex => "follow-hex",
            Self::FollowRaw => "follow-raw",
            Self::FollowC => "follow-c",
            Self::FollowYaml => "follow-yaml",
            Self::Base64 => "base64",
            Self::Base64Url => "base64url",
            Self::Http => "http",
        }
    }

    /// The reverse of [`Dress::id`].
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dress| dress.id() == id)
    }
}

/// Where a paste could not be read further. All before it is in [`Paste::pieces`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HexError {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The same place as an offset into the paste, in UTF-8 bytes.
    pub at: usize,
    /// What stands there; `None` at the end of the paste.
    pub found: Option<char>,
    /// What was expected there.
    pub expected: Expected,
}

/// What was expected where a paste could not be read further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A digit or a separator.
    Digit,
    /// The second digit of a byte.
    SecondDigit,
    /// A number from 0 to 255.
    Byte,
    /// An escape that a string literal may hold, such as `\x81` or `\n`.
    Escape,
    /// A character of base64.
    Base64,
    /// At most [`MAX_BYTES`] bytes.
    Less,
}

impl Expected {
    /// The word that the interface's texts go by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Digit => "digit",
            Self::SecondDigit => "second-digit",
            Self::Byte => "byte",
            Self::Escape => "escape",
            Self::Base64 => "base64",
            Self::Less => "less",
        }
    }
}

/// Reads a paste in the dress that it shows. Takes time in proportion to the paste, whatever stands in it.
///
/// ```
/// use wswhy_capture::hex::{Dress, read};
/// let paste = read("00000000  81 05 48 65 6c 6c 6f                              |.....Hello|");
/// assert_eq!(paste.dress, Dress::HexdumpC);
/// let bytes = &paste.pieces[0].bytes;
/// assert_eq!(bytes.as_slice(), b"\x81\x05Hello");
/// assert_eq!(bytes.place(1).unwrap().start, 13);
///
/// let wrong = read("81 05\n4g").error.unwrap();
/// assert_eq!((wrong.line, wrong.column), (2, 2));
/// ```
pub fn read(paste: &str) -> Paste {
    reader::read(paste, None)
}

/// Reads a paste as if it wore this dress.
///
/// ```
/// use wswhy_capture::hex::{Dress, read, read_as};
/// assert_eq!(read("10 20").pieces[0].bytes.as_slice(), [0x10, 0x20]);
/// assert_eq!(read_as("10 20", Dress::Decimal).pieces[0].bytes.as_slice(), [10, 20]);
/// ```
pub fn read_as(paste: &str, dress: Dress) -> Paste {
    reader::read(paste, Some(dress))
}

/// An offset into a paste as UTF-16 code units, which is what a text field's selection counts in.
///
/// ```
/// assert_eq!(wswhy_capture::hex::utf16("→ 81", 4), 2);
/// ```
pub fn utf16(paste: &str, at: usize) -> usize {
    let units = |(_, c): (usize, char)| c.len_utf16();
    paste
        .char_indices()
        .take_while(|(i, _)| *i < at)
        .map(units)
        .sum()
}

/// The reverse of [`utf16`]: an offset in UTF-16 code units as an offset into the paste.
///
/// ```
/// assert_eq!(wswhy_capture::hex::utf8("→ 81", 2), 4);
/// ```
pub fn utf8(paste: &str, at: usize) -> usize {
    let mut units = 0;
    for (i, c) in paste.char_indices() {
        if units >= at {
            return i;
        }
        units += c.len_utf16();
    }
    paste.len()
}

#[cfg(test)]
mod tests;
