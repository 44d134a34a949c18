//! The opening handshake: our vectors, and promises that hold for every input.

use std::path::Path;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use wswhy_wire::handshake::{
    Agreed, DeflateOffer, Effect, Finding, FindingKind, Head, HeadBuilder, HeadEnd, MAX_HEAD,
    Outcome, Request, Response, Split, check, deflate_answer, split,
};
use wswhy_wire::{DeflateParams, PermessageDeflate, Side, extensions};

const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn vectors() -> Vec<Value> {
    file("../../tests/vectors/handshake/handshake.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Each character of a head in the vectors is one byte.
fn bytes(vector: &Value, half: &str) -> Option<Vec<u8>> {
    let text = vector[half].as_str()?;
    Some(text.chars().map(|c| u8::try_from(c).unwrap()).collect())
}

fn judge(vector: &Value) -> (Option<Request>, Option<Response>, Outcome) {
    let request = bytes(vector, "request").map(|bytes| Request::parse(&bytes));
    let response = bytes(vector, "response").map(|bytes| Response::parse(&bytes));
    let outcome = check(request.as_ref(), response.as_ref());
    (request, response, outcome)
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Tolerated => "tolerated",
        Effect::DeclinesOffer => "declines-offer",
        Effect::RefusedBySome => "refused-by-some",
        Effect::Fails => "fails",
    }
}

fn as_json(agreed: &Agreed) -> Value {
    let deflate = match agreed.permessage_deflate {
        PermessageDeflate::Agreed(params) => json!({
            "client_no_context_takeover": params.client_no_context_takeover,
            "server_no_context_takeover": params.server_no_context_takeover,
            "client_max_window_bits": params.client_max_window_bits,
            "server_max_window_bits": params.server_max_window_bits,
        }),
        PermessageDeflate::NotAgreed => Value::Null,
        PermessageDeflate::Unknown => json!("unknown"),
    };
    json!({
        "subprotocol": agreed.subprotocol,
        "permessage_deflate": deflate,
        "other_extensions": agreed.other_extensions,
    })
}

fn text(head: &Head, finding: &Finding) -> String {
    let span = finding.span.start as usize..finding.span.end as usize;
    head.bytes()[span].iter().map(|b| char::from(*b)).collect()
}

#[test]
fn vectors_are_judged_as_expected() {
    let vectors = vectors();
    assert!(vectors.len() >= 40);
    for vector in &vectors {
        let (request, response, outcome) = judge(vector);
        let findings: Vec<_> = outcome
            .findings
            .iter()
            .map(|finding| {
                let head = match finding.head {
                    Side::Client => request.as_ref().unwrap().head(),
                    Side::Server => response.as_ref().unwrap().head(),
                };
                json!({
                    "id": finding.kind.id(),
                    "head": finding.head.as_str(),
                    "text": text(head, finding),
                    "effect": effect(finding.effect),
                })
            })
            .collect();
        let found = json!({ "findings": findings, "agreed": outcome.agreed.as_ref().map(as_json) });
        assert_eq!(found, vector["expected"], "{}", vector["id"]);
    }
}

/// What `ws` and `websockets` did is recorded by `compare-ws.mjs` and `compare-websockets.py`.
#[test]
fn every_difference_to_the_peers_is_explained() {
    for vector in vectors() {
        let id = &vector["id"];
        let (_, _, outcome) = judge(&vector);
        let request_fails = outcome
            .findings
            .iter()
            .any(|finding| finding.head == Side::Client && finding.effect == Effect::Fails);
        let halves = [
            ("request", "server", !request_fails),
            ("response", "client", outcome.agreed.is_some()),
        ];
        for peer in ["ws", "websockets"] {
            assert!(
                vector["peers"][peer]["version"].is_string(),
                "{id}: {peer} was not run"
            );
            for (half, role, ours) in halves {
                let place = format!("{peer} {role}");
                let why = vector["differences"].get(&place);
                if vector.get(half).is_none() {
                    assert_eq!(why, None, "{id}: {place}");
                    continue;
                }
                let recorded = &vector["peers"][peer][role];
                assert!(recorded["says"].is_string(), "{id}: {place} was not run");
                let theirs = recorded["accepts"].as_bool();
                let differs = theirs.is_some_and(|theirs| theirs != ours);
                assert_eq!(
                    why.is_some(),
                    differs,
                    "{id}: {place}: {recorded}, ours: {ours}"
                );
            }
        }
    }
}

#[test]
fn causes_are_those_of_the_panel() {
    let known = file("../atlas/data/causes.toml");
    for kind in FindingKind::ALL {
        let id = kind.cause_id();
        assert!(id == "handshake-rejected" || id.starts_with("handshake-invalid/"));
        let is_known = known.contains(&format!("id = \"{id}\""));
        assert_eq!(kind.cause(), is_known.then_some(id), "{kind:?}");
    }
}

#[test]
fn every_kind_has_a_vector() {
    let vectors = vectors();
    let has = |id: &str| {
        let findings = vectors
            .iter()
            .flat_map(|v| v["expected"]["findings"].as_array().unwrap());
        findings.into_iter().any(|finding| finding["id"] == id)
    };
    // Told only without the request, too long for a vector, and told only with a faulty request; each has a test below.
    let elsewhere = ["accept-invalid", "head-too-large", "faulty-offer-accepted"];
    for kind in FindingKind::ALL {
        assert_eq!(
            has(kind.id()),
            !elsewhere.contains(&kind.id()),
            "{}",
            kind.id()
        );
    }
}

fn ids(outcome: &Outcome) -> Vec<&'static str> {
    outcome
        .findings
        .iter()
        .map(|finding| finding.kind.id())
        .collect()
}

#[test]
fn a_response_alone() {
    let good = Response::parse(&HeadBuilder::response(KEY).build());
    assert_eq!(ids(&check(None, Some(&good))), [""; 0]);
    let short = HeadBuilder::response(KEY)
        .without("sec-websocket-accept")
        .field("Sec-WebSocket-Accept", "c2hvcnQ=")
        .field("Sec-WebSocket-Protocol", "any")
        .field(
            "Sec-WebSocket-Extensions",
            "permessage-deflate; client_max_window_bits=9, any",
        );
    let outcome = check(None, Some(&Response::parse(&short.build())));
    assert_eq!(ids(&outcome), ["accept-invalid"]);
    let PermessageDeflate::Agreed(params) = outcome.permessage_deflate else {
        panic!("{outcome:?}");
    };
    assert_eq!(params.client_max_window_bits, 9);
}

#[test]
fn an_offer_that_had_to_be_declined() {
    let request = HeadBuilder::request("/", "h", KEY).field(
        "Sec-WebSocket-Extensions",
        "permessage-deflate; server_max_window_bits=7",
    );
    let response =
        HeadBuilder::response(KEY).field("Sec-WebSocket-Extensions", "permessage-deflate");
    let outcome = check(
        Some(&Request::parse(&request.build())),
        Some(&Response::parse(&response.build())),
    );
    assert_eq!(
        ids(&outcome),
        ["window-bits-value", "faulty-offer-accepted"]
    );
    assert!(outcome.agreed.is_some());
}

#[test]
fn the_best_of_several_offers_is_compared() {
    let offers = "permessage-deflate; server_max_window_bits=10, permessage-deflate";
    let request = HeadBuilder::request("/", "h", KEY).field("Sec-WebSocket-Extensions", offers);
    let response =
        HeadBuilder::response(KEY).field("Sec-WebSocket-Extensions", "permessage-deflate");
    let outcome = check(
        Some(&Request::parse(&request.build())),
        Some(&Response::parse(&response.build())),
    );
    assert_eq!(outcome.findings, []);
}

#[test]
fn what_is_missing_is_not_said_of_half_a_head() {
    let request = Request::parse(b"GET / HTTP/1.1\r\nUpgrade: h2c\r\nSec-Web");
    assert_eq!(
        ids(&check(Some(&request), None)),
        ["head-incomplete", "upgrade-value"]
    );
    let response = Response::parse(b"HTTP/1.1 101 x\r\nUpgrade: websocket\r\nA: \0\r\n\r\n");
    assert_eq!(ids(&check(None, Some(&response))), ["field-malformed"]);
}

#[test]
fn a_head_without_end() {
    let start = HeadBuilder::request("/", "h", KEY).build();
    let long = [&start[..start.len() - 2], &b"X: y\r\n".repeat(20_000)].concat();
    let request = Request::parse(&long);
    assert_eq!(request.head().end, HeadEnd::TooLarge);
    assert!(request.head().bytes().len() <= MAX_HEAD);
    assert_eq!(ids(&check(Some(&request), None)), ["head-too-large"]);
    assert_eq!(split(&long), Split::TooLarge);
}

fn any_bits() -> impl Strategy<Value = u8> {
    8..=15u8
}

fn any_offer() -> impl Strategy<Value = DeflateOffer> {
    (
        any::<[bool; 2]>(),
        option::of(any_bits()),
        option::of(option::of(any_bits())),
    )
        .prop_map(
            |([server, client], server_bits, client_bits)| DeflateOffer {
                server_no_context_takeover: server,
                client_no_context_takeover: client,
                server_max_window_bits: server_bits,
                client_max_window_bits: client_bits,
            },
        )
}

/// An offer, and an answer that RFC 7692 section 7.1 allows for it.
fn offer_and_answer() -> impl Strategy<Value = (DeflateOffer, DeflateParams)> {
    (any_offer(), any::<[bool; 2]>(), any_bits(), any_bits()).prop_map(
        |(offer, [server, client], server_bits, client_bits)| {
            let params = DeflateParams {
                client_no_context_takeover: client,
                server_no_context_takeover: server || offer.server_no_context_takeover,
                client_max_window_bits: match offer.client_max_window_bits {
                    None => 15,
                    Some(limit) => client_bits.min(limit.unwrap_or(15)),
                },
                // 15 is left out of an answer, which this offer does not allow.
                server_max_window_bits: match offer.server_max_window_bits {
                    None => server_bits,
                    Some(limit) => server_bits.min(limit).min(14),
                },
            };
            (offer, params)
        },
    )
}

/// Mostly a head, with something else in it now and then.
fn any_head() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        Just("Upgrade: websocket".to_owned()),
        Just("Connection: keep-alive, Upgrade".to_owned()),
        Just(format!("Sec-WebSocket-Key: {KEY}")),
        Just("Sec-WebSocket-Version: 13".to_owned()),
        "Sec-WebSocket-Extensions: [a-z\",;= \\\\]{0,20}",
        "Sec-WebSocket-Extensions: permessage-deflate(; (client|server)_max_window_bits(=[0-9]{1,2})?){0,3}",
        "Sec-WebSocket-Protocol: [a-z,/ ]{0,9}",
        "[ -~é\\t]{0,20}",
    ];
    let start = prop_oneof![
        "(GET|POST|) (/|/a#|) HTTP/[0-9]\\.[0-9]",
        "HTTP/[0-9]\\.[0-9] (101|200|426|1)( [a-z ]{0,9})?",
        "[ -~]{0,20}",
    ];
    let end = prop_oneof![Just("\r\n"), Just("\n"), Just("\r")];
    let tail = vec(any::<u8>(), 0..20);
    (start, vec((line, end), 0..9), tail).prop_map(|(start, lines, tail)| {
        let mut head = start + "\r\n";
        for (line, end) in lines {
            head += &line;
            head += end;
        }
        [(head + "\r\n").into_bytes(), tail].concat()
    })
}

fn holds_for(bytes: &[u8]) {
    let request = Request::parse(bytes);
    let response = Response::parse(bytes);
    for outcome in [
        check(Some(&request), None),
        check(None, Some(&response)),
        check(Some(&request), Some(&response)),
    ] {
        for finding in &outcome.findings {
            let head = match finding.head {
                Side::Client => request.head(),
                Side::Server => response.head(),
            };
            let len = head.bytes().len() as u64;
            assert!(finding.span.start <= finding.span.end && finding.span.end <= len.max(1));
        }
    }
    for head in [request.head(), response.head()] {
        for field in &head.fields {
            assert!(field.name.end < field.value.start || field.value.is_empty());
            assert!(field.value.end <= head.bytes().len() as u64);
            assert!(head.members(field).iter().all(|m| m.end <= field.value.end));
        }
    }
    // What is said of a beginning is never taken back.
    let whole = split(bytes);
    for len in 0..bytes.len() {
        match split(&bytes[..len]) {
            Split::Partial => {}
            Split::NotHttp { offset } => assert_eq!(whole, Split::NotHttp { offset }),
            other => assert_eq!(other, whole),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn any_head_does_no_harm(bytes in any_head()) {
        holds_for(&bytes);
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in vec(any::<u8>(), 0..200)) {
        holds_for(&bytes);
    }

    #[test]
    fn any_list_of_extensions_is_read(value in "[a-z\",;= \\\\\\t]{0,40}") {
        let list = extensions::parse(&value);
        let len = value.len() as u64;
        prop_assert!(list.faults.iter().all(|fault| fault.span.end <= len));
        prop_assert!(list.extensions.iter().all(|e| e.span.end <= len && e.name_span.end <= e.span.end));
        prop_assert!(!(list.extensions.is_empty() && list.faults.is_empty()));
    }

    #[test]
    fn nothing_legal_is_a_finding(
        path in "/[a-z0-9/?=%.]{0,20}",
        key in any::<[u8; 16]>(),
        names in proptest::collection::btree_set("[a-z0-9.!~-]{1,8}", 0..4),
        deflate in option::of(offer_and_answer()),
        frames in vec(any::<u8>(), 0..20),
    ) {
        use base64::Engine as _;
        let key = base64::engine::general_purpose::STANDARD.encode(key);
        let names: Vec<String> = names.into_iter().collect();
        let mut request = HeadBuilder::request(&path, "example.com:8080", &key);
        let mut response = HeadBuilder::response(&key);
        if let Some(chosen) = names.last() {
            request = request.field("Sec-WebSocket-Protocol", &names.join(", "));
            response = response.field("Sec-WebSocket-Protocol", chosen);
        }
        if let Some((offer, params)) = &deflate {
            request = request.field("Sec-WebSocket-Extensions", &offer.to_value());
            response = response.field("Sec-WebSocket-Extensions", &deflate_answer(params));
        }
        let (request, response) = (request.build(), response.build());
        let len = request.len();
        prop_assert_eq!(split(&[&request[..], &frames].concat()), Split::Request { len });
        let len = response.len();
        prop_assert_eq!(split(&[&response[..], &frames].concat()), Split::Response { len });
        let outcome = check(Some(&Request::parse(&request)), Some(&Response::parse(&response)));
        prop_assert_eq!(&outcome.findings, &[]);
        let agreed = outcome.agreed.unwrap();
        prop_assert_eq!(agreed.subprotocol.as_ref(), names.last());
        let expected = deflate.map_or(PermessageDeflate::NotAgreed, |(_, params)| PermessageDeflate::Agreed(params));
        prop_assert_eq!(agreed.permessage_deflate, expected);
    }
}
