//! The reader itself: goes through the lines of a paste and hands each stretch to the dress that it wears.

use super::marks::{self, Mark};
use super::piece::{From, Missing, Paste, Piece, Place};
use super::{Dress, Expected, HexError, MAX_BYTES, dump, free};

/// Where a paste could not be read further.
pub(super) type Stop = (usize, Expected);

/// What "follow stream" said of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    Hex,
    Raw,
    Yaml,
}

/// A paste while it is being read.
pub(super) struct Reader<'p> {
    pub text: &'p str,
    pub forced: Option<Dress>,
    /// Who sends from here on.
    pub from: Option<From>,
    pub follow: Option<Follow>,
    /// Whether a packet's own line came and its bytes did not yet: what stands between is prose.
    pub prose: bool,
    /// Whether the dump that follows is not the packet itself but something made of it.
    pub skip: bool,
    /// What the last line of a dump was like.
    pub dump: Option<dump::State>,
    paste: Paste,
    room: usize,
    fresh: bool,
}

pub(super) fn read(text: &str, forced: Option<Dress>) -> Paste {
    let mut reader = Reader {
        text,
        forced,
        from: None,
        follow: None,
        prose: false,
        skip: false,
        dump: None,
        paste: Paste::default(),
        room: MAX_BYTES,
        fresh: true,
    };
    if let Err((at, expected)) = reader.lines() {
        reader.paste.error = Some(place_of(text, at, expected));
    }
    let mut paste = reader.paste;
    paste.pieces.retain(|piece| !piece.bytes.is_empty());
    let dress = |piece: &&Piece| piece.dress != Dress::Http;
    let first = paste.pieces.iter().find(dress).or(paste.pieces.first());
    paste.dress = first.map_or(forced.unwrap_or_default(), |piece| piece.dress);
    paste
}

impl<'p> Reader<'p> {
    fn lines(&mut self) -> Result<(), Stop> {
        let mut at = if self.text.starts_with('\u{feff}') {
            3
        } else {
            0
        };
        // One mark a line: what stands behind it is data.
        let mut marked = 0;
        while at < self.text.len() {
            let (line, next) = self.line(at);
            if line.trim().is_empty() {
                self.skip = false;
                at = next;
            } else if let Some(mark) = (at >= marked).then(|| marks::read(self, line)).flatten() {
                // `> 81 05`: the rest of the line is read as one that begins there.
                at = match mark {
                    Mark::Line => next,
                    Mark::Before(rest) => {
                        marked = next;
                        at + rest
                    }
                };
            } else if let Some(from) = http_begins(line) {
                at = self.http(at, from)?;
            } else if dump::begins(self, at) {
                at = dump::read(self, at)?;
            } else if self.prose {
                at = next;
            } else {
                at = free::read(self, at)?;
            }
        }
        // A packet's line alone says nothing about its bytes.
        if self.prose && self.paste.pieces.is_empty() {
            return Err((self.text.len(), Expected::Digit));
        }
        Ok(())
    }

    /// The line that begins at `at`, without its end, and where the next one begins.
    pub fn line(&self, at: usize) -> (&'p str, usize) {
        let rest = self.text.get(at..).unwrap_or_default();
        let end = rest.bytes().position(|b| b == b'\n').unwrap_or(rest.len());
        let line = rest.get(..end).unwrap_or_default();
        let next = (at + end + 1).min(self.text.len());
        (line.strip_suffix('\r').unwrap_or(line), next)
    }

    /// Bytes from here on make a piece of their own.
    pub fn cut(&mut self) {
        self.fresh = true;
    }

    /// The piece for bytes of this dress.
    pub fn piece(&mut self, dress: Dress) -> &mut Piece {
        let same = |piece: &Piece| piece.dress == dress && piece.from == self.from;
        if self.fresh || !self.paste.pieces.last().is_some_and(same) {
            self.fresh = false;
            self.paste.pieces.push(Piece {
                dress,
                from: self.from,
                ..Piece::default()
            });
        }
        let last = self.paste.pieces.len() - 1;
        &mut self.paste.pieces[last]
    }

    /// Takes a byte that stands at `start`.
    pub fn push(&mut self, dress: Dress, byte: u8, start: usize, len: usize) -> Result<(), Stop> {
        if self.room == 0 {
            return Err((start, Expected::Less));
        }
        self.room -= 1;
        self.piece(dress).bytes.push(byte, Place { start, len });
        Ok(())
    }

    /// Takes the last byte back.
    pub fn pop(&mut self) {
        if let Some(piece) = self.paste.pieces.last_mut() {
            piece.bytes.pop();
        }
    }

    /// The paste says that so many bytes are left out here.
    pub fn missing(&mut self, dress: Dress, bytes: u64) {
        let piece = self.piece(dress);
        let before = piece.bytes.len();
        piece.missing.push(Missing { before, bytes });
    }

    /// The head of an HTTP message as text, up to its empty line.
    fn http(&mut self, at: usize, from: From) -> Result<usize, Stop> {
        let said = self.from;
        // `curl -v` writes `> GET /`, which was taken for a direction; the lines that follow begin so too.
        let marked = self.text.get(..at).and_then(|before| {
            let begin = before.rfind('\n').map_or(0, |end| end + 1);
            before
                .get(begin..)
                .filter(|mark| marks::is_arrow(mark.trim()))
        });
        self.from = Some(from);
        self.cut();
        let mut at = at;
        let mut first = true;
        let mut ended = false;
        while at < self.text.len() && !ended {
            let (whole, next) = self.line(at);
            let mut line = whole;
            if let (Some(mark), false) = (marked, first) {
                match whole
                    .strip_prefix(mark)
                    .or(whole.strip_prefix(mark.trim_end()))
                {
                    Some(rest) => line = rest,
                    None => break,
                }
            }
            first = false;
            let begin = at + whole.len() - line.len();
            for (i, c) in line.char_indices() {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    self.push(Dress::Http, byte, begin + i, c.len_utf8())?;
                }
            }
            let end = begin + line.len();
            if next > end {
                for byte in *b"\r\n" {
                    self.push(Dress::Http, byte, end, next - end)?;
                }
            }
            ended = line.is_empty();
            at = next;
        }
        self.cut();
        self.from = said;
        Ok(at)
    }
}

fn http_begins(line: &str) -> Option<From> {
    if line.starts_with("HTTP/1.") {
        return Some(From::Server);
    }
    let (method, rest) = line.split_once(' ')?;
    let method = !method.is_empty() && method.bytes().all(|b| b.is_ascii_uppercase());
    (method && rest.contains(" HTTP/1.")).then_some(From::Client)
}

/// Whether an HTTP head begins in this line: then no other dress goes on here.
pub(super) fn is_http(line: &str) -> bool {
    http_begins(line).is_some()
}

fn place_of(text: &str, at: usize, expected: Expected) -> HexError {
    let before = text.get(..at).unwrap_or(text);
    let begin = before.rfind('\n').map_or(0, |end| end + 1);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let line = before.bytes().filter(|b| *b == b'\n').count();
    let column = before.get(begin..).map_or(0, |line| line.chars().count());
    HexError {
        line: count(line).saturating_add(1),
        column: count(column).saturating_add(1),
        at,
        found: text.get(at..).and_then(|rest| rest.chars().next()),
        expected,
    }
}
