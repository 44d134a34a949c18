//! Plays scenarios with clients made of bare TCP: what goes over the wire, and what the lab says it saw.

use serde_json::Value;
use socket2::SockRef;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Command, Stdio};
use std::time::Duration;
use wswhy_lab::server::Lab;
use wswhy_wire::{FrameBuilder, StatusCode, handshake};

const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const MASK: [u8; 4] = [1, 2, 3, 4];
/// No answer of the lab takes longer.
const BOUND: Duration = Duration::from_secs(10);

fn lab() -> Lab {
    Lab::start(0).unwrap()
}

fn connect(port: u16) -> TcpStream {
    let tcp = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    tcp.set_read_timeout(Some(BOUND)).unwrap();
    tcp
}

/// Everything that comes until the server ends the connection.
fn rest(tcp: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    tcp.read_to_end(&mut bytes).unwrap();
    bytes
}

fn request(port: u16, text: &str) -> String {
    let mut tcp = connect(port);
    tcp.write_all(text.as_bytes()).unwrap();
    String::from_utf8(rest(&mut tcp)).unwrap()
}

fn body(answer: &str) -> Value {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 "), "{answer}");
    serde_json::from_str(body).unwrap()
}

fn get(lab: &Lab, path: &str) -> String {
    request(
        lab.port(),
        &format!("GET {path} HTTP/1.1\r\nHost: lab\r\n\r\n"),
    )
}

fn arm(lab: &Lab, name: &str) -> Value {
    body(&request(
        lab.port(),
        &format!("POST /arm/{name} HTTP/1.1\r\nHost: lab\r\nContent-Length: 0\r\n\r\n"),
    ))
}

/// What the lab saw of the nth connection.
fn saw(lab: &Lab, armed: &Value, n: usize) -> Value {
    let token = armed["token"].as_str().unwrap();
    body(&get(lab, &format!("/saw/{token}?wait=8000")))["connections"][n].clone()
}

/// Sends the opening handshake and gives back the connection and the head of the answer.
fn upgrade(lab: &Lab, armed: &Value) -> (TcpStream, String) {
    let token = armed["token"].as_str().unwrap();
    let mut tcp = connect(lab.port());
    let text = format!(
        "GET /s/{token} HTTP/1.1\r\nHost: lab\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n"
    );
    tcp.write_all(text.as_bytes()).unwrap();
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        assert_eq!(
            tcp.read(&mut byte).unwrap(),
            1,
            "{}",
            String::from_utf8_lossy(&head)
        );
        head.extend(byte);
    }
    (tcp, String::from_utf8(head).unwrap())
}

fn expect(tcp: &mut TcpStream, bytes: &[u8]) {
    let mut got = vec![0; bytes.len()];
    tcp.read_exact(&mut got).unwrap();
    assert_eq!(got, bytes);
}

fn send(tcp: &mut TcpStream, frame: FrameBuilder) {
    tcp.write_all(&frame.mask(MASK).build()).unwrap();
}

/// As far as the scenario's own end: handshake, greeting both ways.
fn greeted(lab: &Lab, id: &str) -> (Value, TcpStream) {
    let armed = arm(lab, id);
    let (mut tcp, head) = upgrade(lab, &armed);
    assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
    assert!(
        head.contains(&format!(
            "Sec-WebSocket-Accept: {}\r\n",
            handshake::accept_for(KEY)
        )),
        "{head}"
    );
    expect(&mut tcp, b"\x81\x07hello 0");
    send(&mut tcp, FrameBuilder::text("hello from the page"));
    (armed, tcp)
}

#[test]
fn a_close_is_sent_and_its_answer_is_logged() {
    let lab = lab();
    let (armed, mut tcp) = greeted(&lab, "close-1002");
    expect(&mut tcp, b"\x88\x02\x03\xea");
    send(&mut tcp, FrameBuilder::close(StatusCode::new(1002), "seen"));
    assert_eq!(rest(&mut tcp), b"");
    drop(tcp);
    let saw = saw(&lab, &armed, 0);
    assert_eq!(
        (&saw["code"], &saw["reason"], &saw["close_received"]),
        (&1002.into(), &"seen".into(), &true.into())
    );
    assert_eq!(
        (&saw["ended"], &saw["ended_by"], &saw["sent_close"]),
        (&"fin".into(), &"server".into(), &1002.into())
    );
    assert_eq!(
        (&saw["key"], &saw["scenario"], &saw["n"]),
        (&KEY.into(), &"close-1002".into(), &0.into())
    );
    let frames: Vec<(&str, u64, &str)> = saw["frames"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            (
                f["from"].as_str().unwrap(),
                f["opcode"].as_u64().unwrap(),
                f["text"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("server", 1, "hello 0"),
        ("client", 1, "hello from the page"),
        ("server", 8, ""),
        ("client", 8, "seen"),
    ];
    assert_eq!(frames, expected);
}

#[test]
fn frames_break_rules_byte_by_byte() {
    let lab = lab();
    for (id, bytes) in [
        ("reserved-opcode-0x3", b"\x83\x00".as_slice()),
        ("rsv2", b"\xa1\x03set"),
        (
            "masked",
            b"\x81\x86\x0a\x0b\x0c\x0d\x62\x62\x68\x69\x6f\x65",
        ),
        ("fragmented-ping", b"\x09\x00"),
        ("length-msb-set", b"\x82\x7f\x80\0\0\0\0\0\0\x01\0"),
        ("close-payload-length-1", b"\x88\x01\x03"),
    ] {
        let (armed, mut tcp) = greeted(&lab, id);
        expect(&mut tcp, bytes);
        send(
            &mut tcp,
            FrameBuilder::close(StatusCode::PROTOCOL_ERROR, "no"),
        );
        assert_eq!(rest(&mut tcp), b"", "{id}");
        drop(tcp);
        assert_eq!(saw(&lab, &armed, 0)["code"], 1002, "{id}");
    }
}

#[test]
fn resets_of_either_side_are_told_from_fin() {
    let lab = lab();
    let (armed, mut tcp) = greeted(&lab, "rst");
    let error = tcp.read_to_end(&mut Vec::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    let by_server = saw(&lab, &armed, 0);
    assert_eq!(
        (&by_server["ended"], &by_server["ended_by"]),
        (&"rst".into(), &"server".into())
    );

    let (armed, tcp) = greeted(&lab, "reload");
    SockRef::from(&tcp)
        .set_linger(Some(Duration::ZERO))
        .unwrap();
    drop(tcp);
    let by_client = saw(&lab, &armed, 0);
    assert_eq!(
        (&by_client["ended"], &by_client["ended_by"]),
        (&"rst".into(), &"client".into())
    );
    assert_eq!(
        (&by_client["code"], &by_client["close_received"]),
        (&Value::Null, &false.into())
    );

    let (armed, mut tcp) = greeted(&lab, "fin");
    assert_eq!(rest(&mut tcp), b"");
    drop(tcp);
    let fin = saw(&lab, &armed, 0);
    assert_eq!(
        (&fin["ended"], &fin["ended_by"]),
        (&"fin".into(), &"server".into())
    );
}

#[test]
fn an_open_connection_is_said_to_be_open() {
    let lab = lab();
    let (armed, _tcp) = greeted(&lab, "reload");
    let token = armed["token"].as_str().unwrap();
    let saw = body(&get(&lab, &format!("/saw/{token}?wait=1")));
    assert_eq!(
        (
            &saw["connections"][0]["ended"],
            &saw["connections"][0]["ended_at"]
        ),
        (&"open".into(), &Value::Null)
    );
}

#[test]
fn handshakes_are_refused_and_spoilt() {
    let lab = lab();
    let (mut tcp, head) = upgrade(&lab, &arm(&lab, "handshake-301"));
    assert!(
        head.starts_with("HTTP/1.1 301 Moved Permanently\r\nLocation: /elsewhere\r\n"),
        "{head}"
    );
    rest(&mut tcp);
    let (_tcp, head) = upgrade(&lab, &arm(&lab, "accept-missing"));
    assert!(
        head.starts_with("HTTP/1.1 101 ") && !head.contains("Sec-WebSocket-Accept"),
        "{head}"
    );
    let armed = arm(&lab, "closed-before-answer");
    let path = format!(
        "GET /s/{} HTTP/1.1\r\n\r\n",
        armed["token"].as_str().unwrap()
    );
    assert_eq!(request(lab.port(), &path), "");
    assert_eq!(saw(&lab, &armed, 0)["accepted"], false);
}

#[test]
fn the_nth_connection_to_one_url_plays_the_nth_script() {
    let lab = lab();
    let armed = arm(&lab, "join-20");
    let each = armed["each"].as_array().unwrap();
    let mut open = Vec::new();
    for (n, plan) in each.iter().enumerate().take(4) {
        assert_eq!(plan["n"], n);
        let (mut tcp, _) = upgrade(&lab, &armed);
        let mut frame = [0; 9];
        tcp.read_exact(&mut frame).unwrap();
        assert_eq!(&frame[2..], format!("hello {n}").as_bytes());
        open.push(tcp);
    }
    drop(open);
    let token = armed["token"].as_str().unwrap();
    let saw = body(&get(&lab, &format!("/saw/{token}?wait=1")));
    for n in 0..4 {
        assert_eq!(saw["connections"][n]["scenario"], each[n]["scenario"]);
    }
}

#[test]
fn what_a_browser_sees_names_no_scenario() {
    let lab = lab();
    let list = body(&get(&lab, "/scenarios.json"));
    for scenario in list["scenarios"].as_array().unwrap() {
        let (id, key) = (
            scenario["id"].as_str().unwrap(),
            scenario["key"].as_str().unwrap(),
        );
        let (armed, again) = (arm(&lab, key), arm(&lab, key));
        assert_ne!(armed["token"], again["token"]);
        let url = armed["url"].as_str().unwrap();
        let (_, token) = url.split_once("/s/").unwrap();
        let token = token.trim_end_matches("#part");
        assert!(
            token.len() == 32 && token.bytes().all(|b| b.is_ascii_hexdigit()),
            "{url}"
        );
        assert!(armed.get("id").is_none());
        assert!(
            !id.contains('-')
                || armed["run"] == id
                || !armed.to_string().contains(&format!("\"{id}\"")),
            "{armed}"
        );
    }
}

#[test]
fn bad_clients_are_answered_or_dropped_and_the_lab_goes_on() {
    let lab = lab();
    let port = lab.port();
    assert!(request(port, "\u{16}\u{3}\u{1}").starts_with("HTTP/1.1 400 "));
    assert!(request(port, "GET /\r\n\r\n").starts_with("HTTP/1.1 400 "));
    assert!(request(port, "GET /s/unknown HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    assert!(request(port, "GET /saw/unknown HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    assert!(request(port, "POST /arm/unknown HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    assert!(
        request(port, "GET /inline/%3Cscript%3E HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 ")
    );
    let token = arm(&lab, "fin")["token"].as_str().unwrap().to_owned();
    assert!(get(&lab, &format!("/saw/{token}?wait=soon")).starts_with("HTTP/1.1 400 "));
    // Without a key there is still an answer, wrong as it must be.
    let mut tcp = connect(port);
    tcp.write_all(format!("GET /s/{token} HTTP/1.1\r\n\r\n").as_bytes())
        .unwrap();
    expect(&mut tcp, b"HTTP/1.1 101 ");
    drop(connect(port));
    connect(port).write_all(b"GET / HT").unwrap();
    // A head without end: the lab may answer or reset while we still write, but it must not go on reading.
    let mut tcp = connect(port);
    let line = "X: ".to_owned() + &"a".repeat(1000) + "\r\n";
    let written = tcp.write_all(format!("GET / HTTP/1.1\r\n{}", line.repeat(40)).as_bytes());
    assert!(written.is_err() || tcp.read(&mut [0; 16]).map_or(true, |len| len > 0));
    assert!(get(&lab, "/").contains("press a button"));
}

#[test]
fn what_a_client_sends_is_kept_within_bounds() {
    let lab = lab();
    let (armed, mut tcp) = greeted(&lab, "reload");
    send(&mut tcp, FrameBuilder::binary(&vec![7; 1 << 20]));
    drop(tcp);
    let saw = saw(&lab, &armed, 0);
    assert!(saw["bytes_not_kept"].as_u64().unwrap() > 700_000, "{saw}");
    assert!(saw.to_string().len() < 10_000);
}

#[test]
fn the_other_ports_do_what_they_are_for() {
    let lab = lab();
    let description = lab.description();
    let port = |name: &str| {
        description[name]
            .as_str()
            .unwrap()
            .rsplit(':')
            .next()
            .unwrap()
            .parse::<u16>()
            .unwrap()
    };
    let closed = u16::try_from(description["closed_port"].as_u64().unwrap()).unwrap();
    let refused = TcpStream::connect((Ipv4Addr::LOCALHOST, closed)).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    let connect_line = "CONNECT socket.test:80 HTTP/1.1\r\nHost: socket.test:80\r\n\r\n";
    assert!(request(port("proxy_407"), connect_line).starts_with("HTTP/1.1 407 "));
    assert!(request(port("proxy_refuses"), connect_line).starts_with("HTTP/1.1 403 "));
    // A plain request to the TLS port gets FIN and no byte.
    assert_eq!(
        request(port("https"), "GET / HTTP/1.1\r\nHost: lab\r\n\r\n"),
        ""
    );
    let csp = get(&lab, "/csp");
    assert!(csp.contains(&format!(
        "Content-Security-Policy: connect-src http://127.0.0.1:{}\r\n",
        lab.port()
    )));
    assert_ne!(description["spki_https"], description["spki_client_cert"]);
}

#[test]
fn the_program_says_where_it_is_and_ends_with_its_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wswhy-lab"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdin.take());
    let mut out = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut out)
        .unwrap();
    assert!(child.wait().unwrap().success());
    let line: Value = serde_json::from_str(out.trim_end()).unwrap();
    assert!(
        line["http"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    let wrong = Command::new(env!("CARGO_BIN_EXE_wswhy-lab"))
        .args(["--port", "many"])
        .output()
        .unwrap();
    assert!(!wrong.status.success());
    assert!(
        String::from_utf8(wrong.stderr)
            .unwrap()
            .contains("expected 0 to 65535, found `many`")
    );
}
