//! RFC 7692 section 7.1: the parameters of permessage-deflate, offered and answered.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::repeats;
use super::finding::{FindingKind as Kind, Findings};
use crate::extensions::{Extension, Parameter};
use crate::{DeflateParams, Span};

/// The registered name (RFC 7692 section 7).
pub(super) const NAME: &str = "permessage-deflate";

const SERVER_NO_CONTEXT_TAKEOVER: &str = "server_no_context_takeover";
const CLIENT_NO_CONTEXT_TAKEOVER: &str = "client_no_context_takeover";
const SERVER_MAX_WINDOW_BITS: &str = "server_max_window_bits";
const CLIENT_MAX_WINDOW_BITS: &str = "client_max_window_bits";

/// What a client offers. The default is an offer without parameters.
///
/// ```
/// use wswhy_wire::handshake::DeflateOffer;
/// let chromium = DeflateOffer { client_max_window_bits: Some(None), ..DeflateOffer::default() };
/// assert_eq!(chromium.to_value(), "permessage-deflate; client_max_window_bits");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeflateOffer {
    /// The server is asked to forget its window after each message.
    pub server_no_context_takeover: bool,
    /// The client says that it will forget its own.
    pub client_no_context_takeover: bool,
    /// The largest window that the server may use: a base-2 logarithm, 8 to 15.
    pub server_max_window_bits: Option<u8>,
    /// The server may set a limit to the client's window; the value is how much the client would use anyway.
    pub client_max_window_bits: Option<Option<u8>>,
}

impl DeflateOffer {
    /// The element for `Sec-WebSocket-Extensions`.
    pub fn to_value(&self) -> String {
        let mut value = String::from(NAME);
        let switches = [
            (SERVER_NO_CONTEXT_TAKEOVER, self.server_no_context_takeover),
            (CLIENT_NO_CONTEXT_TAKEOVER, self.client_no_context_takeover),
        ];
        for (name, on) in switches {
            if on {
                push(&mut value, name, None);
            }
        }
        if let Some(bits) = self.server_max_window_bits {
            push(&mut value, SERVER_MAX_WINDOW_BITS, Some(bits));
        }
        if let Some(bits) = self.client_max_window_bits {
            push(&mut value, CLIENT_MAX_WINDOW_BITS, bits);
        }
        value
    }
}

/// The element that answers with these parameters; 15 window bits, the default, are left out.
///
/// ```
/// use wswhy_wire::DeflateParams;
/// use wswhy_wire::handshake::deflate_answer;
/// let params = DeflateParams { server_max_window_bits: 10, ..DeflateParams::default() };
/// assert_eq!(deflate_answer(&params), "permessage-deflate; server_max_window_bits=10");
/// ```
pub fn deflate_answer(params: &DeflateParams) -> String {
    let bits = |bits: u8| Some(bits).filter(|bits| *bits != 15);
    DeflateOffer {
        server_no_context_takeover: params.server_no_context_takeover,
        client_no_context_takeover: params.client_no_context_takeover,
        server_max_window_bits: bits(params.server_max_window_bits),
        client_max_window_bits: bits(params.client_max_window_bits).map(Some),
    }
    .to_value()
}

fn push(value: &mut String, name: &str, bits: Option<u8>) {
    value.push_str("; ");
    value.push_str(name);
    if let Some(bits) = bits {
        value.push('=');
        if bits >= 10 {
            value.push(char::from(b'0' + bits / 10 % 10));
        }
        value.push(char::from(b'0' + bits % 10));
    }
}

/// One element as it was read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Element {
    values: DeflateOffer,
    span: Span,
    server_window: Span,
    client_window: Span,
    faulty: bool,
}

impl Element {
    /// What holds when this is the answer.
    pub(super) fn agreed(&self) -> DeflateParams {
        DeflateParams {
            client_no_context_takeover: self.values.client_no_context_takeover,
            server_no_context_takeover: self.values.server_no_context_takeover,
            client_max_window_bits: self.values.client_max_window_bits.flatten().unwrap_or(15),
            server_max_window_bits: self.values.server_max_window_bits.unwrap_or(15),
        }
    }
}

/// Reads an element. The value of `client_max_window_bits` may be left out in an offer alone.
pub(super) fn read(extension: &Extension, is_offer: bool, found: &mut Findings<'_>) -> Element {
    let mut element = Element {
        span: extension.span,
        ..Element::default()
    };
    let values = &mut element.values;
    for (n, parameter) in extension.parameters.iter().enumerate() {
        let again = repeats(&extension.parameters, n, |a, b| a.name == b.name);
        let place = parameter.value_span.unwrap_or(parameter.span);
        let fault = if again {
            Some((Kind::ParameterRepeated, parameter.span))
        } else {
            let bits = window_bits(parameter);
            let has_value = parameter.value.is_some();
            let is_ok = match parameter.name.as_str() {
                SERVER_NO_CONTEXT_TAKEOVER => {
                    values.server_no_context_takeover = true;
                    !has_value
                }
                CLIENT_NO_CONTEXT_TAKEOVER => {
                    values.client_no_context_takeover = true;
                    !has_value
                }
                SERVER_MAX_WINDOW_BITS => {
                    values.server_max_window_bits = bits;
                    element.server_window = parameter.span;
                    bits.is_some()
                }
                CLIENT_MAX_WINDOW_BITS => {
                    values.client_max_window_bits = Some(bits);
                    element.client_window = parameter.span;
                    bits.is_some() || (is_offer && !has_value)
                }
                _ => false,
            };
            let kind = match parameter.name.as_str() {
                SERVER_NO_CONTEXT_TAKEOVER | CLIENT_NO_CONTEXT_TAKEOVER => {
                    (Kind::ContextTakeoverValue, place)
                }
                SERVER_MAX_WINDOW_BITS | CLIENT_MAX_WINDOW_BITS => (Kind::WindowBitsValue, place),
                _ => (Kind::ParameterUnknown, parameter.span),
            };
            (!is_ok).then_some(kind)
        };
        if let Some((kind, span)) = fault {
            element.faulty = true;
            found.add(kind, span);
        }
    }
    element
}

/// What the answer has that no offer allows. With several offers, the one that it answers best is taken.
pub(super) fn compare(offers: &[Element], answer: &Element, found: &mut Findings<'_>) {
    let all_faulty = offers.iter().all(|offer| offer.faulty);
    let best = offers
        .iter()
        .filter(|offer| all_faulty || !offer.faulty)
        .map(|offer| faults(&offer.values, answer))
        .min_by_key(Vec::len);
    for (kind, span) in best.into_iter().flatten() {
        found.add(kind, span);
    }
    found.add_if(all_faulty, Kind::FaultyOfferAccepted, answer.span);
}

fn faults(offer: &DeflateOffer, answer: &Element) -> Vec<(Kind, Span)> {
    let given = &answer.values;
    let mut faults = Vec::new();
    let mut add = |wrong, kind, span| {
        if wrong {
            faults.push((kind, span));
        }
    };
    add(
        offer.server_no_context_takeover && !given.server_no_context_takeover,
        Kind::ServerTakeoverMissing,
        answer.span,
    );
    let above = |offered: Option<u8>, given: Option<u8>| {
        offered.is_some_and(|offered| given.is_some_and(|given| given > offered))
    };
    add(
        offer.server_max_window_bits.is_some() && answer.server_window.is_empty(),
        Kind::ServerWindowMissing,
        answer.span,
    );
    add(
        above(offer.server_max_window_bits, given.server_max_window_bits),
        Kind::WindowBitsAboveOffer,
        answer.server_window,
    );
    add(
        offer.client_max_window_bits.is_none() && given.client_max_window_bits.is_some(),
        Kind::ClientWindowNotOffered,
        answer.client_window,
    );
    add(
        above(
            offer.client_max_window_bits.flatten(),
            given.client_max_window_bits.flatten(),
        ),
        Kind::WindowBitsAboveOffer,
        answer.client_window,
    );
    faults
}

/// 8 to 15, without a leading zero (RFC 7692 section 7.1.2).
fn window_bits(parameter: &Parameter) -> Option<u8> {
    match parameter.value.as_deref()?.as_bytes() {
        [digit @ b'8'..=b'9'] => Some(digit - b'0'),
        [b'1', digit @ b'0'..=b'5'] => Some(10 + digit - b'0'),
        _ => None,
    }
}
