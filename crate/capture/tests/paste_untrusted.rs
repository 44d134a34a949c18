//! Pastes of any kind: read or refused at a place, never a panic, and in a time that grows with the paste alone.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use wswhy_capture::hex::{self, Dress, Paste};
use wswhy_capture::pasted::{self, Settings};

fn all(paste: &Paste) -> Vec<u8> {
    paste
        .pieces
        .iter()
        .flat_map(|piece| piece.bytes.as_slice().iter().copied())
        .collect()
}

/// What holds for every paste, whatever was made of it.
fn sound(text: &str, paste: &Paste) {
    for piece in &paste.pieces {
        assert!(!piece.bytes.is_empty());
        for i in 0..piece.bytes.len() {
            let place = piece.bytes.place(i).unwrap();
            assert!(
                place.len > 0 && text.get(place.start..place.start + place.len).is_some(),
                "{text:?} {place:?}"
            );
        }
        assert!(
            piece
                .missing
                .iter()
                .all(|missing| missing.before <= piece.bytes.len())
        );
    }
    if let Some(error) = &paste.error {
        assert!(error.line >= 1 && error.column >= 1 && text.is_char_boundary(error.at));
        assert_eq!(error.found, text[error.at..].chars().next());
    }
}

fn whole(text: &str) {
    sound(text, &hex::read(text));
    let pasted = pasted::read(text);
    for (i, conversation) in pasted.conversations.iter().enumerate() {
        assert!(!conversation.streams.is_empty());
        for (j, stream) in conversation.streams.iter().enumerate() {
            assert!(stream.head_from <= stream.head && stream.head <= stream.frames_end);
            assert!(stream.frames_end <= stream.bytes.len());
            for (byte, value) in stream.bytes.iter().enumerate() {
                let (piece, at) = stream.origin(byte).unwrap();
                assert_eq!(pasted.paste.pieces[piece].bytes.as_slice()[at], *value);
                assert!(pasted.place(i, j, byte).is_some());
            }
        }
        assert!(pasted.connection(i, &Settings::default()).is_some());
    }
    for one in &pasted.stripped {
        assert!(one.from + one.len <= pasted.paste.pieces[one.piece].bytes.len());
    }
}

/// Bits of every dress, so that chance makes something of them.
fn scrap() -> impl Strategy<Value = String> {
    let words = [
        "0x81",
        "81",
        " ",
        "  ",
        "\n",
        "\t",
        "00000000",
        "00000010",
        "0000",
        ": ",
        "|",
        ">",
        "< ",
        "*\n",
        "b\"",
        "'",
        "\\x81",
        "\\0",
        "\\u",
        "{",
        "}",
        "[",
        "]",
        ", ",
        "129",
        "<Buffer ",
        "... 12 more bytes>",
        "client: ",
        "server:\n",
        "GET / HTTP/1.1\n",
        "HTTP/1.1 101 X\r\n",
        "==",
        "gQU=",
        "/*",
        "*/",
        "//",
        "#",
        "é",
        "→ ",
        "char peer0_0[] = {",
        "peers:\n",
        "data: !!binary |\n",
        "Frame (4 bytes):\n",
        "45000028",
        "16030100",
        "Follow: tcp,hex\n",
        "Follow: tcp,raw\n",
        "1   0.000000 a → b\n",
        "-",
        "_",
        "\u{feff}",
        "0x0000:  ",
        "8105 4865",
        "102601",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..40)
        .prop_map(|words| words.concat())
}

type Printer = fn(&[u8]) -> String;

fn pairs(bytes: &[u8], between: &str) -> String {
    bytes.iter().map(|b| format!("{b:02x}{between}")).collect()
}

fn ascii(bytes: &[u8]) -> String {
    let shown = |b: &u8| {
        if (0x20..0x7f).contains(b) {
            char::from(*b)
        } else {
            '.'
        }
    };
    bytes.iter().map(shown).collect()
}

fn rows(bytes: &[u8], row: impl Fn(usize, &[u8]) -> String) -> String {
    bytes
        .chunks(16)
        .enumerate()
        .map(|(i, chunk)| row(i * 16, chunk))
        .collect()
}

/// Every dress that needs no real tool, as that tool or language prints it.
const PRINTERS: [(Dress, Printer); 9] = [
    (Dress::Xxd, |bytes| {
        rows(bytes, |at, row| {
            let groups: String = row.chunks(2).map(|group| pairs(group, "") + " ").collect();
            format!("{at:08x}: {groups:<40} {}\n", ascii(row))
        })
    }),
    (Dress::HexdumpC, |bytes| {
        let body = rows(bytes, |at, row| {
            let (left, right) = row.split_at(row.len().min(8));
            format!(
                "{at:08x}  {:<25}{:<25}|{}|\n",
                pairs(left, " "),
                pairs(right, " "),
                ascii(row)
            )
        });
        format!("{body}{:08x}\n", bytes.len())
    }),
    (Dress::Hexdump, |bytes| {
        let word = |pair: &[u8]| format!(" {:02x}{:02x}", pair.get(1).unwrap_or(&0), pair[0]);
        let body = rows(bytes, |at, row| {
            format!("{at:07x}{}\n", row.chunks(2).map(word).collect::<String>())
        });
        format!("{body}{:07x}\n", bytes.len())
    }),
    (Dress::Wireshark, |bytes| {
        rows(bytes, |at, row| {
            format!("{at:04x}  {:<48}  {}\n", pairs(row, " "), ascii(row))
        })
    }),
    (Dress::Literal, |bytes| {
        let shown: String = bytes.iter().map(|b| b.escape_ascii().to_string()).collect();
        format!("b\"{shown}\"")
    }),
    (Dress::NodeBuffer, |bytes| {
        format!("<Buffer {}>", pairs(bytes, " ").trim_end())
    }),
    (Dress::List, |bytes| {
        let items: Vec<String> = bytes.iter().map(|b| format!("{b:#04x}")).collect();
        format!("[]byte{{{}}}", items.join(", "))
    }),
    (Dress::Hex, |bytes| pairs(bytes, "")),
    (Dress::Decimal, |bytes| format!("bytes({bytes:?})")),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_was_written_is_read_back(bytes in prop::collection::vec(any::<u8>(), 2..80), which in 0..PRINTERS.len()) {
        let (dress, print) = PRINTERS[which];
        let text = print(&bytes);
        let paste = hex::read(&text);
        // Text in front of the bytes would be a handshake; that is another dress.
        prop_assert_eq!((&paste.error, paste.dress), (&None, dress), "{}", text);
        prop_assert_eq!(all(&paste), bytes, "{}", text);
        sound(&text, &paste);
    }

    #[test]
    fn base64_is_read_back(bytes in prop::collection::vec(any::<u8>(), 1..80)) {
        for text in [STANDARD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)] {
            prop_assert_eq!(all(&hex::read_as(&text, Dress::Base64)), &bytes[..]);
        }
    }

    #[test]
    fn separators_change_nothing(bytes in prop::collection::vec(any::<u8>(), 0..64), gap in "[ :\n-]{0,3}") {
        prop_assert_eq!(all(&hex::read_as(&pairs(&bytes, &gap), Dress::Hex)), bytes);
    }

    #[test]
    fn any_text_is_read_or_refused_at_a_place(text in ".{0,80}") {
        whole(&text);
    }

    #[test]
    fn any_scraps_are_read_or_refused_at_a_place(text in scrap(), which in 0..Dress::ALL.len()) {
        whole(&text);
        sound(&text, &hex::read_as(&text, Dress::ALL[which]));
    }

    #[test]
    fn any_packets_are_joined(bytes in prop::collection::vec(any::<u8>(), 0..120), at in 0..4usize) {
        let heads = ["", "4500", "0200000000010200000000020800450000", "60000000001406"];
        whole(&format!("{}{}", heads[at], pairs(&bytes, "")));
        whole(&format!("\t0x0000:  4500 {}\n", pairs(&bytes, " ")));
    }
}

#[test]
fn time_grows_with_the_paste_alone() {
    const SIZE: usize = 1 << 18;
    for scrap in [
        " ",
        "8",
        "81 ",
        "\n",
        "[",
        "{",
        "[1",
        "[1/*",
        "[1//",
        "{1,#",
        "'",
        "b\"",
        "\\",
        "\\x",
        "<Buffer ",
        "<Buffer 81",
        "[1... 5 more ",
        "> ",
        "> \n",
        "a",
        "a\n",
        "gQVI",
        "gQ\n",
        "*\n",
        "00000000: 81\n",
        "00000000: 8105\n*\n",
        "0000 81\n",
        "0010 81\n",
        "00000000\n",
        "GET / HTTP/1.1\n",
        "> GET / HTTP/1.1\n",
        "client: ",
        "client:\n",
        "# x\n",
        "peers:\n",
        "a: !!binary |\n",
        "Frame (4 bytes):\n",
        "1   0.000000 a → b\n",
        "Follow: tcp,raw\n81\n",
        "\"81\" ",
        "x=[81,]",
        "\t0x0000:  4500 0028 0000 4000 4006 0000 c000 0201\n",
        "81\n\t81\n",
        "é",
        "\u{feff}",
        "\r",
        "0x",
        "/",
        "16030300 00",
        "-",
        "129, ",
        "'\\",
        "]",
        "1 ",
    ] {
        let text = scrap.repeat(SIZE / scrap.len());
        let begun = Instant::now();
        let pasted = pasted::read(&text);
        let taken = begun.elapsed();
        // A fraction of a second without optimisation; what grows with the square takes a minute.
        assert!(taken < Duration::from_secs(10), "{scrap:?} {taken:?}");
        assert!(pasted.paste.len() <= hex::MAX_BYTES);
    }
    for (scrap, size, bytes) in [
        (" ", 1 << 20, 0),
        ("8", 1 << 20, 1 << 19),
        ("81", 5 << 20, 5 << 19),
    ] {
        assert_eq!(hex::read(&scrap.repeat(size / scrap.len())).len(), bytes);
    }
}
