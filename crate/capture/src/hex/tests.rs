use super::*;

#[track_caller]
fn check(paste: &str, dress: Dress, bytes: &[u8]) {
    let read = read(paste);
    assert_eq!((read.error.as_ref(), read.dress), (None, dress), "{paste}");
    assert_eq!(all(&read), bytes, "{paste}");
}

#[track_caller]
fn wrong(paste: &str, line: u32, column: u32, expected: Expected, before: &[u8]) {
    let read = read(paste);
    let error = read.error.clone().expect(paste);
    assert_eq!(
        (error.line, error.column, error.expected),
        (line, column, expected),
        "{paste}"
    );
    assert_eq!(all(&read), before, "{paste}");
}

fn all(read: &Paste) -> Vec<u8> {
    read.pieces
        .iter()
        .flat_map(|piece| piece.bytes.as_slice().to_vec())
        .collect()
}

const HELLO: &[u8] = b"\x81\x05Hello";

#[test]
fn plain_hex_with_any_separators() {
    for paste in [
        "8105",
        "81 05",
        "81:05",
        "\\x81\\x05",
        "[81, 05]",
        "81-05\r\n",
        "\"8105\"",
        "\u{feff}81\t05",
        "{ 81; 05 }",
    ] {
        check(paste, Dress::Hex, &[0x81, 5]);
    }
    check("81 05 # length\n48 // H", Dress::Hex, &[0x81, 5, 0x48]);
    check("bytes.fromhex('81 05')", Dress::Hex, &[0x81, 5]);
    check("Buffer.from(\"8105\", \"hex\")", Dress::Hex, &[0x81, 5]);
    // As `binascii.hexlify` prints it.
    check("b'8105'", Dress::Hex, &[0x81, 5]);
    assert!(read("").is_empty() && read(" \n ").error.is_none());
}

#[test]
fn lists() {
    for paste in [
        "0x81, 0x05",
        "0x81,0X05",
        "{0x81, 5}",
        "[]byte{0x81, 5}",
        "[2]byte{0x81, 0x5}",
        "let f: [u8; 2] = [0x81u8, 5];",
        "unsigned char f[2] = { 0x81, /* FIN */ 0x05 };",
        "<<0x81, 0x05>>",
        "bytes([0x81,\n  # five\n  0x05])",
    ] {
        check(paste, Dress::List, &[0x81, 5]);
    }
    check("[0x81, b'H', ',', '\\n']", Dress::List, b"\x81H,\n");
    for paste in [
        "[129, 5]",
        "129, 5",
        "Uint8Array(2) [ 129, 5 ]",
        "[129 5]",
        "<<129,5>>",
        "new Uint8Array([129,5])",
        "byte[] f = {-127, 5};",
    ] {
        check(paste, Dress::Decimal, &[129, 5]);
    }
    let cut = read("Uint8Array(200) [\n  129, 126, 0,\n  ... 197 more items\n]");
    assert_eq!(all(&cut), [129, 126, 0]);
    assert_eq!(
        cut.pieces[0].missing,
        [Missing {
            before: 3,
            bytes: 197
        }]
    );
    check("<Buffer 81 05>", Dress::NodeBuffer, &[0x81, 5]);
    check(
        "{\"type\":\"Buffer\",\"data\":[129,5]}",
        Dress::Decimal,
        &[129, 5],
    );
}

#[test]
fn literals() {
    for paste in [
        "b\"\\x81\\x05Hello\"",
        "b'\\x81\\x05Hello'",
        "\"\\x81\\x05Hello\"",
        "\"\\x81\\5Hello\"",
        "\"\\201\\005Hel\" \"lo\"",
        "let data: &[u8] = b\"\\x81\\x05\\\n Hello\";",
        "bytearray(b'\\x81\\x05Hello')",
        "\\x81\\x05Hello",
        "\"\\u0081\\u0005Hello\"",
        "\"\u{81}\\u0005Hello\"",
    ] {
        check(&paste.replace("\\\n ", "\\\n"), Dress::Literal, HELLO);
    }
    check("b'\\n\\r\\t\\\\\"\\''", Dress::Literal, b"\n\r\t\\\"'");
    // Rust's `bytes` prints NUL as one digit; C and Python read three.
    check("b\"\\012\"", Dress::Literal, b"\x0012");
    check("\"\\012\"", Dress::Literal, b"\n");
    check("\"é\\x81\"", Dress::Literal, b"\xc3\xa9\x81");
    check("b\"{0}\\x00\"", Dress::Literal, b"{0}\0");
    wrong("b'\\x81\\q'", 1, 7, Expected::Escape, &[0x81]);
}

#[test]
fn base64_is_told_from_hex() {
    check("gQVIZWxsbw==", Dress::Base64, HELLO);
    check("gQVIZWxsbw", Dress::Base64, HELLO);
    check("gQVIZW\nxsbw==", Dress::Base64, HELLO);
    check(
        "Buffer.from(\"gQVIZWxsbw==\", 'base64')",
        Dress::Base64,
        HELLO,
    );
    check("atob('gQVIZWxsbw')", Dress::Base64, HELLO);
    check("gf_-AQ", Dress::Base64Url, &[0x81, 0xff, 0xfe, 1]);
    check("deadbeef", Dress::Hex, &[0xde, 0xad, 0xbe, 0xef]);
    assert_eq!(all(&read_as("deadbeef", Dress::Base64)).len(), 6);
    // A slip of the pen does not make base64 of hex.
    wrong(
        "81054865\n6c6c6g",
        2,
        6,
        Expected::SecondDigit,
        b"\x81\x05Hell",
    );
    wrong("gQVI*", 1, 1, Expected::Digit, b"");
}

#[test]
fn numbers_that_can_be_read_in_two_ways() {
    check("10 20 30", Dress::Hex, &[0x10, 0x20, 0x30]);
    check("[10, 20]", Dress::Hex, &[0x10, 0x20]);
    check("bytes([10, 20])", Dress::Decimal, &[10, 20]);
    check("10, 20", Dress::Hex, &[0x10, 0x20]);
    check("10, 20, 200", Dress::Decimal, &[10, 20, 200]);
}

#[test]
fn dumps() {
    check(
        "00000000: 8105 4865 6c6c 6f                        ..Hello",
        Dress::Xxd,
        HELLO,
    );
    check(
        "00000000  81 05 48 65 6c 6c 6f   |..Hello|\n00000007",
        Dress::HexdumpC,
        HELLO,
    );
    check(
        "0000000 0581 6548 6c6c 006f\n0000007",
        Dress::Hexdump,
        HELLO,
    );
    check("0000000 102601\n0000002", Dress::OdOctal, &[0x81, 0x85]);
    check("0000000 201 005\n0000002", Dress::OdOctal, &[0x81, 5]);
    check("0000000 81 05 48\n0000003", Dress::OdHex, &[0x81, 5, 0x48]);
    check(
        "\t0x0000:  8105 4865 6c6c 6f         ..Hello",
        Dress::Tcpdump,
        HELLO,
    );
    check(
        "0000  81 05 48 65 6c 6c 6f                              ..Hello",
        Dress::Wireshark,
        HELLO,
    );
    // Without a column of characters the next offset tells, even one that is not zero.
    check("0010 81 05\n0012 48", Dress::Wireshark, &[0x81, 5, 0x48]);
    check(
        "8105 4865\n8105 4865",
        Dress::Hex,
        &[0x81, 5, 0x48, 0x65, 0x81, 5, 0x48, 0x65],
    );
    // The column of characters may look like bytes.
    check(
        "00000000: 2020 3431 2020 3432                      41  42",
        Dress::Xxd,
        b"  41  42",
    );
}

#[test]
fn od_and_hexdump_count_in_their_own_radix() {
    let row = "0000000 0581 6548 6c6c 056f 0581 6548 6c6c 056f\n";
    assert_eq!(
        read(&format!("{row}0000010 0581\n0000012")).dress,
        Dress::Hexdump
    );
    assert_eq!(
        read(&format!("{row}0000020 0581\n0000022")).dress,
        Dress::OdHex
    );
}

#[test]
fn words_are_turned_as_the_dress_has_them() {
    // `xxd -e` looks like `xxd`.
    let dump = "00000000: 6548 6c6c  eHll";
    assert_eq!(all(&read(dump)), b"eHll");
    assert_eq!(all(&read_as(dump, Dress::Hexdump)), b"Hell");
    let bare = "0000 6548\n0002 6c6c";
    assert_eq!(all(&read(bare)), b"Hell");
    assert_eq!(all(&read_as(bare, Dress::Xxd)), b"eHll");
}

#[test]
fn repeated_and_missing_lines() {
    let zeros = " 00".repeat(16);
    let dump = format!("00000000 {zeros}  |................|\n*\n00000040  81 05  |..|\n00000042");
    let repeated = read(&dump);
    assert_eq!((all(&repeated).len(), repeated.error), (66, None));
    assert_eq!(
        repeated.pieces[0].bytes.place(20).unwrap(),
        Place {
            start: dump.find('*').unwrap(),
            len: 1
        }
    );
    let missing = read("00000000: 8105 4865  ..He\n00000010: 6c6c  ll");
    assert_eq!(
        missing.pieces[0].missing,
        [Missing {
            before: 4,
            bytes: 12
        }]
    );
    // A dump that claims four gigabytes of repeats.
    let bomb = read("00000000  81 05  |..|\n*\nffffffff");
    assert_eq!(bomb.error.unwrap().expected, Expected::Less);
}

#[test]
fn what_is_wrong_and_where() {
    wrong("81 0", 1, 5, Expected::SecondDigit, &[0x81]);
    wrong("81\n\nhello", 3, 1, Expected::Digit, &[0x81]);
    wrong("8 1", 1, 2, Expected::SecondDigit, &[]);
    wrong("81 é", 1, 4, Expected::Digit, &[0x81]);
    wrong("[129, 300]", 1, 7, Expected::Byte, &[129]);
    wrong(
        "00000000: 8105 48g5  ..H",
        1,
        18,
        Expected::Digit,
        &[0x81, 5, 0x48],
    );
    wrong(
        "00000000: 8105 4865  ..He\n00000004: 6z6c 6f  llo",
        2,
        12,
        Expected::Digit,
        b"\x81\x05He",
    );
    wrong(
        "22:13:20.1 IP 1.2.3.4.5 > 1.2.3.4.6: Flags [S]",
        1,
        47,
        Expected::Digit,
        &[],
    );
}

#[track_caller]
fn directions(paste: &str) -> Vec<(Option<From>, Vec<u8>)> {
    let read = read(paste);
    assert_eq!(read.error, None, "{paste}");
    read.pieces
        .iter()
        .map(|piece| (piece.from, piece.bytes.as_slice().to_vec()))
        .collect()
}

#[test]
fn markers_give_the_direction() {
    let named = [
        (Some(From::Client), vec![0x81, 0x80]),
        (Some(From::Server), vec![0x88, 0]),
    ];
    for paste in [
        "client: 81 80\nserver: 88 00",
        "Client:\n81 80\nServer:\n88 00",
        "client -> server: 8180\nserver -> client: 8800",
        "# client\n81 80\n# server\n88 00",
        "client: b'\\x81\\x80'\nserver: b'\\x88\\0'",
        "C2S: [0x81, 0x80]\ns2c: [0x88, 0]",
    ] {
        assert_eq!(directions(paste), named, "{paste}");
    }
    let unnamed = [
        (Some(From::First), vec![0x81, 0x80]),
        (Some(From::Second), vec![0x88, 0]),
    ];
    for paste in [
        "> 81 80\n< 88 00",
        "→ 81 80\n← 88 00",
        "sent: 8180\nreceived: 8800",
        "8180\n\t8800",
        "00000000  81 80  ..\n    00000000  88 00  ..",
        "char peer0_0[] = {\n0x81, 0x80 };\nchar peer1_0[] = {\n0x88, 0x00 };",
    ] {
        assert_eq!(directions(paste), unnamed, "{paste}");
    }
}

#[test]
fn http_heads_as_text() {
    let paste = "GET / HTTP/1.1\nHost: x\n\nHTTP/1.1 101 Y\r\n\r\n> 81 80\n< 88 00";
    let found = directions(paste);
    assert_eq!(
        found[0],
        (
            Some(From::Client),
            b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()
        )
    );
    assert_eq!(
        found[1],
        (Some(From::Server), b"HTTP/1.1 101 Y\r\n\r\n".to_vec())
    );
    assert_eq!(found[2], (Some(From::First), vec![0x81, 0x80]));
    // As `curl -v` prints them.
    let found = directions("> GET / HTTP/1.1\r\n> Host: x\r\n>\r\n< HTTP/1.1 101 Y\r\n<\r\n88 00");
    assert_eq!(found[0].1, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_eq!(found[1].1, b"HTTP/1.1 101 Y\r\n\r\n");
}

#[test]
fn places_in_the_paste() {
    let paste = "→ 81 0x05";
    let read = read(paste);
    let bytes = &read.pieces[0].bytes;
    let texts: Vec<_> = (0..2)
        .map(|i| bytes.place(i).unwrap())
        .map(|p| &paste[p.start..p.start + p.len])
        .collect();
    assert_eq!(texts, ["81", "05"]);
    assert_eq!(bytes.at(paste.find("81").unwrap() + 1), Some(0));
    assert_eq!(bytes.at(0), None);
    // Little-endian words: the first byte stands second.
    let words = super::read("0000000 0581 6548\n0000004");
    let bytes = &words.pieces[0].bytes;
    assert_eq!(
        (bytes.place(0).unwrap().start, bytes.at(8), bytes.at(10)),
        (10, Some(1), Some(0))
    );
    let base64 = super::read("gQVIZWxsbw==");
    assert_eq!(
        base64.pieces[0].bytes.place(1),
        Some(Place { start: 1, len: 2 })
    );
}

#[test]
fn every_dress_has_its_id() {
    for dress in Dress::ALL {
        assert_eq!(Dress::parse(dress.id()), Some(dress));
    }
}
