//! What comes from outside may be anything: nothing panics, nothing grows without bound, and what is right is still read.

use proptest::prelude::*;

use wswhy_capture::live::Session;
use wswhy_capture::log::{Entry, Row};
use wswhy_capture::{Millis, probe, redact};

/// A record with fields of any content, sometimes with a length that lies.
fn record() -> impl Strategy<Value = String> {
    let field = (
        "[ -~é😀]{0,12}|[0-9]{1,6}|-?[0-9.e]{1,9}",
        prop::bool::weighted(0.03),
    );
    let fields = prop::collection::vec(field, 0..15);
    ("[A-Za-z]", fields).prop_map(|(kind, fields)| {
        let text: String = fields
            .iter()
            .map(|(text, lies)| {
                format!(
                    "{}:{text}",
                    text.encode_utf16().count() + usize::from(*lies)
                )
            })
            .collect();
        format!("{kind}{};{text}", fields.len())
    })
}

/// A header as the probe writes it, so that the records after it are looked at.
fn header() -> String {
    let fields = [
        "1",
        "5000",
        "1",
        "d",
        "http://h/",
        "late",
        "complete",
        "1000",
        "0",
        "0",
        "0",
        "",
        "UA",
        "",
        "",
    ];
    let text: String = fields.iter().map(|f| format!("{}:{f}", f.len())).collect();
    format!("H{};{text}", fields.len())
}

fn row() -> impl Strategy<Value = Row> {
    (
        "send|receive|error|[a-z]{0,5}",
        any::<f64>(),
        any::<f64>(),
        ".{0,20}",
    )
        .prop_map(|(kind, time, opcode, data)| Row {
            kind,
            time,
            opcode,
            data,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_answer_is_read_or_named(answer in ".{0,200}") {
        let mut wrong = 0;
        for record in probe::records(&answer) {
            wrong += usize::from(record.is_err());
        }
        prop_assert!(wrong <= 1);
    }

    #[test]
    fn any_records_leave_a_session_that_can_be_read(
        records in prop::collection::vec(record(), 0..20),
        rows in prop::collection::vec(row(), 0..10),
        url in "[ -~]{0,20}",
        status in any::<f64>(),
    ) {
        let mut session = Session::new(1 << 16);
        let answer = header() + &records.concat();
        session.probe_answer(Millis(6000.0), None, &answer);
        let mut entry = Entry::default();
        entry.request.url = url;
        entry.response.status = status;
        for at in [7000.0, 8000.0] {
            session.log_reading(Millis(at), std::slice::from_ref(&entry), |_, from, take| {
                rows.iter().skip(from).for_each(take);
            });
            session.probe_answer(Millis(at), None, &answer);
        }
        session.navigated(Millis(9000.0), "x");
        session.documents(Millis(9000.0), &[]);
        let transcript = session.transcript();
        for connection in &transcript.connections {
            connection.settled(&transcript.context);
            prop_assert!(session.connection(connection.id).is_some());
        }
        prop_assert!(transcript.context.troubles.len() <= 50);
    }

    #[test]
    fn no_token_survives_in_text(before in "[a-z ,]{0,10}", token in "[A-Za-z]{6,12}[0-9]{6,12}[A-Za-z]{9,20}", after in "[a-z ,.]{0,10}") {
        let text = format!("{before} {token} {after}");
        prop_assert!(!redact::text(&text).contains(&token));
        let url = format!("wss://{token}@h/p?a={token}#{token}");
        prop_assert!(!redact::url(&url).contains(&token));
    }
}
