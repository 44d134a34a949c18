//! Dumps with an offset in front of each line: `xxd`, `hexdump`, `od`, `tcpdump -x`, Wireshark, "follow stream".
//!
//! They differ in the offset's colon, the width of the groups and the column of characters behind the bytes; one recogniser
//! reads them all. Lines are gathered first, since only their offsets tell whether those are hex, octal or decimal.

use super::reader::{Follow, Reader, Stop, is_http};
use super::{Dress, Expected, From};

/// No tool writes longer lines (`xxd -c 256`); a longer one is no line of a dump.
const MAX_LINE: usize = 2048;

/// What stays the same from line to line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    colon: bool,
    zero_x: bool,
    /// Characters of a group.
    width: usize,
}

impl Style {
    /// Groups of six or three digits are octal; hex ones have an even number of bytes' digits.
    fn octal(self) -> bool {
        matches!(self.width, 3 | 6)
    }

    /// Bytes of a whole group.
    fn group(self) -> usize {
        match self.width {
            3 => 1,
            width => width / if self.octal() { 3 } else { 2 },
        }
    }

    fn radix(self, digits: usize) -> u32 {
        // `od` writes seven digits in octal by default; `hexdump` seven in hex, with words behind them.
        if self.octal() || digits == 7 && self.width == 2 && !self.colon {
            8
        } else {
            16
        }
    }
}

/// How a dump goes on after a blank line or a line of the other direction.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    style: Style,
    radix: u32,
    dress: Dress,
    /// The next offset, for lines that are not indented and for those that are.
    next: [u64; 2],
}

/// A line of a dump.
#[derive(Clone, Copy)]
struct Row<'p> {
    offset: &'p str,
    style: Style,
    indent: usize,
    /// Whether a column of characters follows the bytes, and which sign opens it.
    column: Option<u8>,
    bytes: usize,
    groups: &'p str,
    /// Where `groups` begins in the paste.
    start: usize,
    /// The first character that should have been a digit, in the paste.
    wrong: Option<usize>,
}

impl Row<'_> {
    fn value(&self, radix: u32) -> Option<u64> {
        u64::from_str_radix(self.offset, radix).ok()
    }
}

/// Whether a dump begins in the line at `at`, or goes on there.
pub(super) fn begins(reader: &Reader<'_>, at: usize) -> bool {
    let (line, next) = reader.line(at);
    let Some(row) = row(line, at, None) else {
        return goes_on(reader, line);
    };
    let dumps = [
        Dress::Xxd,
        Dress::HexdumpC,
        Dress::Hexdump,
        Dress::OdHex,
        Dress::OdOctal,
        Dress::Tcpdump,
        Dress::Wireshark,
        Dress::FollowHex,
    ];
    if let Some(forced) = reader.forced {
        return dumps.contains(&forced);
    }
    let zero = row.offset.bytes().all(|b| b == b'0') && row.offset.len() != row.style.width;
    if row.style.colon || row.column.is_some() || zero || reader.follow == Some(Follow::Hex) {
        return true;
    }
    if let Some(state) = &reader.dump {
        let continues = row
            .value(state.radix)
            .is_some_and(|value| state.next.contains(&value));
        if state.style == row.style && continues {
            return true;
        }
    }
    let (below, _) = reader.line(next);
    below.trim() == "*"
        || offset_alone(below)
            .or(self::row(below, next, Some(row.style.width)).map(|row| row.offset))
            .is_some_and(|below| {
                RADIXES
                    .iter()
                    .any(|radix| follows(row, below, *radix, 0) || follows(row, below, *radix, 1))
            })
}

/// An offset alone or a `*` after a line of a dump.
fn goes_on(reader: &Reader<'_>, line: &str) -> bool {
    reader.dump.is_some_and(|state| {
        let next = |alone| {
            u64::from_str_radix(alone, state.radix).is_ok_and(|value| state.next.contains(&value))
        };
        offset_alone(line).is_some_and(next)
    })
}

const RADIXES: [u32; 3] = [16, 8, 10];

/// Whether the offset below is that of the line after `row`, of whose last word `unused` bytes may be padding.
fn follows(row: Row<'_>, below: &str, radix: u32, unused: usize) -> bool {
    let expected = row
        .value(radix)
        .map(|value| value.wrapping_add((row.bytes - unused.min(row.bytes)) as u64));
    expected.is_some() && u64::from_str_radix(below, radix).ok() == expected
}

/// A line that is nothing but an offset, as `hexdump` and `od` end with.
fn offset_alone(line: &str) -> Option<&str> {
    let line = line.trim();
    ((4..=16).contains(&line.len()) && line.bytes().all(|b| b.is_ascii_hexdigit())).then_some(line)
}

/// Reads one line of a dump; `None` when it is none. The last line may hold less than one group of the width of the others.
fn row(line: &str, at: usize, width: Option<usize>) -> Option<Row<'_>> {
    if line.len() > MAX_LINE {
        return None;
    }
    let body = line.trim_start();
    let indent = line.len() - body.len();
    let zero_x = body.starts_with("0x");
    let digits = body.get(if zero_x { 2 } else { 0 }..)?;
    let len = digits.bytes().take_while(u8::is_ascii_hexdigit).count();
    let (offset, rest) = digits.split_at_checked(len)?;
    let colon = rest.starts_with(':');
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let groups = rest.trim_start_matches([' ', '\t']);
    if !(4..=16).contains(&len) || zero_x != (zero_x && colon) || groups.len() == rest.len() {
        return None;
    }
    let start = at + line.len() - groups.len();
    let mut style = Style {
        colon,
        zero_x,
        width: width.unwrap_or(0),
    };
    let (mut bytes, mut end, mut wrong, mut column) = (0, 0, None, None);
    let mut rest = groups;
    loop {
        let gap = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        rest = rest.get(gap..)?;
        let token = rest.split([' ', '\t']).next().unwrap_or_default();
        if token.is_empty() {
            break;
        }
        let hex = token.bytes().take_while(u8::is_ascii_hexdigit).count();
        let whole = hex == token.len();
        if style.width == 0 {
            style.width = token.len();
            let octal =
                |max: u8| token.bytes().all(|b| b < b'8') && token.as_bytes().first() <= Some(&max);
            let known = match token.len() {
                2 | 4 | 8 | 16 => true,
                6 => octal(b'1') && !colon,
                3 => octal(b'3') && !colon,
                // `xxd -g 3` and the like.
                n => colon && n.is_multiple_of(2),
            };
            if !whole || !known {
                return None;
            }
        } else {
            // A gap in the middle of the bytes (`hexdump -C`, "follow stream") is no end of them.
            let middle =
                !colon && gap == 2 && bytes == 8 && whole && token.len() == 2 && style.width == 2;
            if gap > 1 && !middle && bytes > 0 {
                column = rest.bytes().next();
                break;
            }
            let fits = token.len() == style.width
                || token.len() < style.width && token.len().is_multiple_of(2) && !style.octal();
            if bytes == 0 && !(whole && fits) {
                return None;
            }
            if !whole || !fits {
                wrong = Some(at + line.len() - rest.len() + hex.min(token.len()));
                end = groups.len() - rest.len() + hex;
                break;
            }
        }
        bytes += if style.octal() {
            style.group()
        } else {
            token.len() / 2
        };
        rest = rest.get(token.len()..)?;
        end = groups.len() - rest.len();
    }
    Some(Row {
        offset,
        style,
        indent,
        column,
        bytes,
        groups: groups.get(..end)?,
        start,
        wrong,
    })
}

enum Line<'p> {
    Row(Row<'p>),
    /// `*` at this place: the line above is repeated up to the next offset.
    Repeat(usize),
    End(&'p str),
}

/// Reads the lines of a dump that begin at `at`; gives where something else begins.
pub(super) fn read(reader: &mut Reader<'_>, at: usize) -> Result<usize, Stop> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut end = at;
    while end < reader.text.len() {
        let (line, next) = reader.line(end);
        let style = lines.iter().rev().find_map(|line| match line {
            Line::Row(row) => Some(row.style),
            _ => None,
        });
        let trimmed = line.trim();
        let width = style.map(|style| style.width);
        if let Some(row) = row(line, end, width)
            .filter(|row| style.is_none_or(|style| style == row.style) && !is_http(line))
        {
            lines.push(Line::Row(row));
        } else if trimmed == "*" && style.is_some() {
            lines.push(Line::Repeat(end + line.find('*').unwrap_or(0)));
        } else if let Some(alone) =
            offset_alone(line).filter(|_| style.is_some() || reader.dump.is_some())
        {
            lines.push(Line::End(alone));
            end = next;
            break;
        } else {
            break;
        }
        end = next;
    }
    reader.prose = false;
    if reader.skip {
        reader.dump = None;
        return Ok(end.max(at + 1));
    }
    emit(reader, &lines)?;
    // A line that begins like the next one of this dump and has a bad digit in its first group.
    if let Some(state) = reader.dump.filter(|_| end < reader.text.len()) {
        let (line, _) = reader.line(end);
        if let Some(wrong) = broken(line, &state) {
            return Err((end + wrong, Expected::Digit));
        }
    }
    Ok(end.max(at + 1))
}

/// Where the first group of a dump's next line is broken.
fn broken(line: &str, state: &State) -> Option<usize> {
    let offset = line.trim_start().split([' ', '\t', ':']).next()?;
    let digits = offset.strip_prefix("0x").unwrap_or(offset);
    let value = u64::from_str_radix(digits, state.radix).ok()?;
    let next = state.next.contains(&value) && value > 0 && digits.len() >= 4;
    let after = line.find(offset)? + offset.len();
    let group = line.get(after..)?.trim_start_matches([':', ' ', '\t']);
    let good = group.bytes().take_while(u8::is_ascii_hexdigit).count();
    (next && !group.is_empty() && good < group.len()).then(|| line.len() - group.len() + good)
}

fn emit(reader: &mut Reader<'_>, lines: &[Line<'_>]) -> Result<(), Stop> {
    let rows = || {
        lines.iter().filter_map(|line| match line {
            Line::Row(row) => Some(row),
            _ => None,
        })
    };
    let Some(first) = rows().next() else {
        // Only the end of what came before.
        if let ([Line::End(end)], Some(state)) = (lines, reader.dump) {
            trim(reader, end, &state);
        }
        reader.dump = None;
        return Ok(());
    };
    let left = rows().map(|row| row.indent).min().unwrap_or(0);
    let turns = rows().any(|row| row.indent > left) || reader.follow == Some(Follow::Hex);
    let style = first.style;
    let told = reader.dump.filter(|state| state.style == style);
    let radix = radix_of(lines)
        .or(told.map(|state| state.radix))
        .unwrap_or(style.radix(first.offset.len()));
    let dress = match reader.forced {
        Some(forced) => forced,
        None => told.map_or_else(
            || dress_of(first, radix, turns, reader.follow),
            |state| state.dress,
        ),
    };
    let mut state = State {
        style,
        radix,
        dress,
        next: told.map_or([u64::MAX; 2], |state| state.next),
    };
    let mut last: Option<Row<'_>> = None;
    let mut repeat = None;
    for line in lines {
        match line {
            Line::Repeat(at) => repeat = Some(*at),
            Line::End(end) => {
                if let (Some(at), Some(row), Some(value)) =
                    (repeat, last, u64::from_str_radix(end, radix).ok())
                {
                    again(reader, &mut state, row, value, at)?;
                }
                trim(reader, end, &state);
                reader.dump = None;
                return Ok(());
            }
            Line::Row(row) => {
                let side = usize::from(turns && row.indent > left);
                if dress == Dress::FollowHex && turns {
                    reader.from = Some(if side == 0 { From::First } else { From::Second });
                }
                let value = row.value(radix).unwrap_or(0);
                if let (Some(at), Some(above)) = (repeat.take(), last) {
                    again(reader, &mut state, above, value, at)?;
                }
                let next = state.next.get(side).copied().unwrap_or(u64::MAX);
                if value > next && next != u64::MAX && next != 0 {
                    reader.missing(dress, value - next);
                } else if value != next {
                    reader.cut();
                }
                groups(reader, row, dress)?;
                if let Some(next) = state.next.get_mut(side) {
                    *next = value.saturating_add(row.bytes as u64);
                }
                last = Some(*row);
            }
        }
    }
    reader.dump = Some(state);
    Ok(())
}

/// The bytes of the line above once more, up to an offset.
fn again(
    reader: &mut Reader<'_>,
    state: &mut State,
    row: Row<'_>,
    until: u64,
    at: usize,
) -> Result<(), Stop> {
    let mut copied = Vec::new();
    bytes_of(&row, state.dress, |byte, _, _| copied.push(byte));
    let from = state.next[0];
    for (byte, _) in copied.iter().cycle().zip(from..until) {
        reader.push(state.dress, *byte, at, 1)?;
    }
    state.next[0] = from.max(until);
    Ok(())
}

/// The last word of an odd number of bytes is filled up; the offset at the end says so.
fn trim(reader: &mut Reader<'_>, end: &str, state: &State) {
    let value = u64::from_str_radix(end, state.radix).unwrap_or(0);
    let over = state
        .next
        .iter()
        .filter(|next| **next != u64::MAX)
        .map(|next| next.saturating_sub(value))
        .max();
    for _ in 0..over
        .unwrap_or(0)
        .min(state.style.group().saturating_sub(1) as u64)
    {
        reader.pop();
    }
}

/// The radix in which the offsets count the bytes between them.
fn radix_of(lines: &[Line<'_>]) -> Option<u32> {
    lines.windows(2).find_map(|pair| {
        let [Line::Row(row), below] = pair else {
            return None;
        };
        let unused = row.style.group().saturating_sub(1);
        let (below, unused) = match below {
            Line::Row(below) => (below.offset, 0),
            Line::End(end) => (*end, unused),
            Line::Repeat(_) => return None,
        };
        let fits = |radix: &u32| (0..=unused).any(|unused| follows(*row, below, *radix, unused));
        RADIXES.into_iter().find(fits)
    })
}

fn dress_of(row: &Row<'_>, radix: u32, turns: bool, follow: Option<Follow>) -> Dress {
    let style = row.style;
    if style.zero_x {
        Dress::Tcpdump
    } else if style.colon {
        Dress::Xxd
    } else if style.octal() {
        Dress::OdOctal
    } else if style.width > 2 {
        if radix == 16 && style.width == 4 && row.offset.len() == 7 {
            Dress::Hexdump
        } else {
            Dress::OdHex
        }
    } else if row.column == Some(b'|') && row.offset.len() >= 8 && !turns {
        Dress::HexdumpC
    } else if follow == Some(Follow::Hex)
        || turns
        || row.offset.len() == 8 && row.column != Some(b'>')
    {
        Dress::FollowHex
    } else if matches!(row.offset.len(), 4 | 5) {
        Dress::Wireshark
    } else {
        Dress::OdHex
    }
}

fn groups(reader: &mut Reader<'_>, row: &Row<'_>, dress: Dress) -> Result<(), Stop> {
    let mut result = Ok(());
    bytes_of(row, dress, |byte, at, len| {
        if result.is_ok() {
            result = reader.push(dress, byte, at, len);
        }
    });
    result?;
    match row.wrong {
        Some(at) => Err((at, Expected::Digit)),
        None => Ok(()),
    }
}

/// The bytes of a line in the order of the stream, each with its place and length.
fn bytes_of(row: &Row<'_>, dress: Dress, mut take: impl FnMut(u8, usize, usize)) {
    let style = row.style;
    // `hexdump` and `od` print words as the machine holds them: little-endian.
    let reversed = style.width > 2 && matches!(dress, Dress::Hexdump | Dress::OdHex);
    let mut at = 0;
    for token in row.groups.split([' ', '\t']) {
        let start = row.start + at;
        at += token.len() + 1;
        let radix = if style.octal() { 8 } else { 16 };
        let pairs = token.len() / 2;
        let pair = |i: usize| u8::from_str_radix(token.get(2 * i..2 * i + 2)?, 16).ok();
        match u32::from_str_radix(token, radix) {
            Ok(word) if style.octal() => {
                for byte in word.to_le_bytes().into_iter().take(style.group()) {
                    take(byte, start, token.len());
                }
            }
            _ if style.octal() => {}
            _ => {
                for i in 0..pairs {
                    let i = if reversed { pairs - 1 - i } else { i };
                    if let Some(byte) = pair(i) {
                        take(byte, start + 2 * i, 2);
                    }
                }
            }
        }
    }
}
