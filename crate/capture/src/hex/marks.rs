//! Lines and beginnings of lines that hold no bytes but say whose bytes follow.

use super::piece::From;
use super::reader::{Follow, Reader};

/// What was recognised.
pub(super) enum Mark {
    /// The whole line.
    Line,
    /// So many bytes at the beginning of the line.
    Before(usize),
}

/// Arrows of `websocat`, `wscat`, `curl -v` and browsers: what the writer of the log sent, and what it got.
const SENT: [&str; 9] = [">", ">>", ">>>", "->", "-->", "=>", "→", "↑", "⬆"];
const RECEIVED: [&str; 9] = ["<", "<<", "<<<", "<-", "<--", "<=", "←", "↓", "⬇"];

/// Words before a colon, or alone in a line.
const WORDS: [(From, &[&str]); 4] = [
    (From::Client, &["client", "browser", "request", "c2s"]),
    (From::Server, &["server", "response", "s2c"]),
    (
        From::First,
        &[
            "sent", "send", "sending", "tx", "out", "outgoing", "peer0", "node0",
        ],
    ),
    (
        From::Second,
        &[
            "received", "recv", "receive", "rx", "in", "incoming", "peer1", "node1",
        ],
    ),
];

/// What a comment says. Base64 may begin with two slashes too, but no space follows them.
fn comment(line: &str) -> Option<&str> {
    let line = line.trim();
    let inner = line.strip_prefix("//").or(line.strip_prefix('#'))?;
    (inner.is_empty() || inner.starts_with([' ', '\t'])).then_some(inner.trim())
}

/// Whether a line is a comment.
pub(super) fn is_comment(line: &str) -> bool {
    comment(line).is_some()
}

/// Whether a line's beginning is an arrow, as `curl -v` has it before each line.
pub(super) fn is_arrow(word: &str) -> bool {
    SENT.contains(&word) || RECEIVED.contains(&word)
}

/// Who a word names.
pub(super) fn named(word: &str) -> Option<From> {
    let same = |known: &&str| known.eq_ignore_ascii_case(word);
    let row = WORDS.iter().find(|(_, words)| words.iter().any(same));
    row.map(|(from, _)| *from)
}

/// Reads a mark at the beginning of a line, and keeps in mind what it says.
pub(super) fn read(reader: &mut Reader<'_>, line: &str) -> Option<Mark> {
    let trimmed = line.trim();
    if trimmed.len() >= 10 && trimmed.bytes().all(|b| b == b'=') {
        reader.from = None;
        reader.cut();
        return Some(Mark::Line);
    }
    if let Some(how) = trimmed.strip_prefix("Follow: ") {
        reader.follow = match how.rsplit(',').next() {
            Some("hex") => Some(Follow::Hex),
            Some("raw") => Some(Follow::Raw),
            _ => None,
        };
        return Some(Mark::Line);
    }
    let head = ["Filter: ", "Node 0: ", "Node 1: "];
    if head.iter().any(|head| trimmed.starts_with(head)) {
        return Some(Mark::Line);
    }
    let is_yaml = reader.follow == Some(Follow::Yaml)
        || trimmed == "peers:"
        || trimmed.ends_with("!!binary |");
    if is_yaml && let Some(mark) = yaml(reader, trimmed) {
        return Some(mark);
    }
    // `Frame (77 bytes):`, `Unmasked data (5 bytes):`, `Reassembled TCP (300 bytes):` of `tshark -x`.
    let source = trimmed
        .strip_suffix(" bytes):")
        .or(trimmed.strip_suffix(" byte):"));
    if let Some((name, size)) = source.and_then(|rest| rest.rsplit_once(" ("))
        && size.bytes().all(|b| b.is_ascii_digit())
    {
        reader.skip = name != "Frame";
        reader.cut();
        return Some(Mark::Line);
    }
    if packet(trimmed) {
        reader.skip = false;
        reader.prose = true;
        reader.dump = None;
        reader.cut();
        return Some(Mark::Line);
    }
    if reader.prose {
        return None;
    }
    direction(reader, line)
}

/// `- packet: 4`, `peer: 0`, `data: !!binary |`; older versions write `peer0_0: !!binary |`.
fn yaml(reader: &mut Reader<'_>, line: &str) -> Option<Mark> {
    let (key, value) = line.trim_start_matches("- ").split_once(':')?;
    if !key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return None;
    }
    reader.follow = Some(Follow::Yaml);
    let peer = key
        .split('_')
        .next()
        .and_then(named)
        .or(match (key, value.trim()) {
            ("peer", "0") => Some(From::First),
            ("peer", "1") => Some(From::Second),
            _ => None,
        });
    if peer.is_some() {
        reader.from = peer;
    }
    reader.cut();
    Some(Mark::Line)
}

/// The line that `tcpdump` or `tshark` writes before a packet's bytes.
fn packet(line: &str) -> bool {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    // `22:13:20.000000 IP 192.0.2.1.49152 > 192.0.2.2.80: Flags [S], ...`, with -v its second half in a line of its own.
    let tcpdump = line.contains(" > ") && line.contains(": Flags [");
    // A date may stand before the time (`-tttt`), an interface after it (`-i any`).
    let timed = line.as_bytes().get(2) == Some(&b':') || line.as_bytes().get(4) == Some(&b'-');
    let ip = [" IP ", " IP6 ", " ARP", " ethertype "]
        .iter()
        .any(|word| line.contains(word));
    // `    1   0.000000    192.0.2.1 → 192.0.2.2    TCP 66 ...`
    let number = digits(line);
    let time = line.get(number..).unwrap_or_default().trim_start();
    let seconds = digits(time);
    let fraction = time.get(seconds..).and_then(|rest| rest.strip_prefix('.'));
    let tshark = number > 0
        && seconds > 0
        && fraction.is_some_and(|rest| digits(rest) >= 6)
        && (line.contains('→') || line.contains("->"));
    // `Frame 1: 66 bytes on wire ...` of `tshark -V -x` and of Wireshark's "plain text".
    let frame = line
        .strip_prefix("Frame ")
        .is_some_and(|rest| digits(rest) > 0 && line.contains(" on wire"));
    tcpdump || (timed && ip) || tshark || frame
}

/// `> `, `client:`, `# server`, `client -> server:`.
fn direction(reader: &mut Reader<'_>, line: &str) -> Option<Mark> {
    let body = line.trim_start();
    let word = body.split_whitespace().next()?;
    let alone = body.trim_end() == word;
    let arrow = match (SENT.contains(&word), RECEIVED.contains(&word)) {
        (true, _) => Some(From::First),
        (_, true) => Some(From::Second),
        _ => None,
    };
    if arrow.is_some() {
        reader.from = arrow;
        return Some(if alone {
            Mark::Line
        } else {
            let rest = body.get(word.len()..)?.trim_start();
            Mark::Before(line.len() - rest.len())
        });
    }
    let comment = comment(body);
    let inner = comment.unwrap_or(body);
    let end = inner
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(inner.len());
    let (word, rest) = (inner.get(..end)?, inner.get(end..)?);
    let from = named(word.split('_').next().unwrap_or(word));
    if comment.is_some() {
        reader.from = from.or(reader.from);
        return Some(Mark::Line);
    }
    let from = from?;
    // `client -> server:` and `server to client:` name both ends; the first one sends.
    let named_too = rest.trim_start_matches([' ', '-', '=', '>', '→']);
    let named_too = named_too.strip_prefix("to ").unwrap_or(named_too);
    let end = named_too
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(named_too.len());
    let rest = match named_too.get(..end).and_then(named) {
        Some(_) => named_too.get(end..)?,
        None => rest,
    };
    if rest.trim().is_empty() {
        reader.from = Some(from);
        return Some(Mark::Line);
    }
    let rest = rest.trim_start().strip_prefix(':')?;
    reader.from = Some(from);
    let rest = rest.trim_start();
    Some(if rest.is_empty() {
        Mark::Line
    } else {
        Mark::Before(line.len() - rest.len())
    })
}
