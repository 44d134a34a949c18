//! Any bytes as either half of a handshake: every place lies in the head, and what is said of a beginning stays true.

use wswhy_wire::Side;
use wswhy_wire::handshake::{self, Request, Response, Split, split};

/// Panics where a promise is broken.
pub fn check(input: &[u8]) {
    let [cut, bytes @ ..] = input else {
        return;
    };
    let whole = split(bytes);
    let beginning = bytes.get(..usize::from(*cut)).unwrap_or(bytes);
    match split(beginning) {
        Split::Partial => {}
        said => assert_eq!(said, whole),
    }
    let (request, response) = (Request::parse(bytes), Response::parse(bytes));
    for outcome in [
        handshake::check(Some(&request), None),
        handshake::check(None, Some(&response)),
        handshake::check(Some(&request), Some(&response)),
    ] {
        for finding in &outcome.findings {
            let head = match finding.head {
                Side::Client => request.head(),
                Side::Server => response.head(),
            };
            let len = head.bytes().len() as u64;
            assert!(finding.span.start <= finding.span.end && finding.span.end <= len);
        }
    }
}
