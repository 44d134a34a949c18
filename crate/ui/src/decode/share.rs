//! A small paste and its settings in the fragment of a link: nothing of it goes to a server, and all of it is in the link.
//!
//! `#v=1&read=tcpdump&sent=client&deflate=c0s0.15.15&n=0&paste=BASE64URL`; all but `paste` may be missing.

use wswhy_capture::hex::Dress;
use wswhy_wire::{DeflateParams, PermessageDeflate, Side};

use super::read::Choice;

/// Bytes of text that a link may carry.
pub const MAX_TEXT: usize = 4_096;

/// Characters of a fragment that are looked at.
const MAX_FRAGMENT: usize = 8_192;

/// RFC 4648 section 5.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A fragment that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// The fragment for this choice, without `#`; `None` for a text that is too long or empty.
pub fn fragment(choice: &Choice) -> Option<String> {
    if choice.text.is_empty() || choice.text.len() > MAX_TEXT {
        return None;
    }
    let mut out = "v=1".to_owned();
    if let Some(dress) = choice.dress {
        out.push_str(&format!("&read={}", dress.id()));
    }
    if let Some(side) = choice.sender {
        out.push_str(&format!("&sent={}", side.as_str()));
    }
    match choice.deflate {
        Some(PermessageDeflate::NotAgreed) => out.push_str("&deflate=no"),
        Some(PermessageDeflate::Agreed(params)) => out.push_str(&format!(
            "&deflate=c{}s{}.{}.{}",
            u8::from(params.client_no_context_takeover),
            u8::from(params.server_no_context_takeover),
            params.client_max_window_bits,
            params.server_max_window_bits
        )),
        _ => {}
    }
    if choice.conversation > 0 {
        out.push_str(&format!("&n={}", choice.conversation));
    }
    out.push_str("&paste=");
    encode(choice.text.as_bytes(), &mut out);
    Some(out)
}

/// Reads a fragment, with or without `#`; `None` for an empty one.
///
/// # Errors
/// When it is too long, or anything in it is not as [`fragment`] writes it: a link that shows half of what was shared
/// would mislead.
pub fn parse(hash: &str) -> Result<Option<Choice>, Broken> {
    let fragment = hash.strip_prefix('#').unwrap_or(hash);
    if fragment.is_empty() {
        return Ok(None);
    }
    if fragment.len() > MAX_FRAGMENT {
        return Err(Broken);
    }
    let mut choice = Choice::default();
    let mut seen = (false, false);
    for part in fragment.split('&') {
        let (name, value) = part.split_once('=').ok_or(Broken)?;
        match name {
            "v" if value == "1" => seen.0 = true,
            "read" => choice.dress = Some(Dress::parse(value).ok_or(Broken)?),
            "sent" => choice.sender = Some(Side::parse(value).ok_or(Broken)?),
            "deflate" => choice.deflate = Some(deflate(value).ok_or(Broken)?),
            "n" => choice.conversation = value.parse().map_err(|_| Broken)?,
            "paste" => {
                let text = decode(value).ok_or(Broken)?;
                if text.len() > MAX_TEXT {
                    return Err(Broken);
                }
                choice.text = String::from_utf8(text).map_err(|_| Broken)?.into();
                seen.1 = true;
            }
            _ => return Err(Broken),
        }
    }
    if seen == (true, true) {
        Ok(Some(choice))
    } else {
        Err(Broken)
    }
}

fn deflate(value: &str) -> Option<PermessageDeflate> {
    if value == "no" {
        return Some(PermessageDeflate::NotAgreed);
    }
    let bit = |digit| match digit {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    };
    let (flags, bits) = value.strip_prefix('c')?.split_once('.')?;
    let (client, server) = flags.split_once('s')?;
    let (client_bits, server_bits) = bits.split_once('.')?;
    let bits = |text: &str| text.parse().ok().filter(|bits| (8..=15).contains(bits));
    Some(PermessageDeflate::Agreed(DeflateParams {
        client_no_context_takeover: bit(client)?,
        server_no_context_takeover: bit(server)?,
        client_max_window_bits: bits(client_bits)?,
        server_max_window_bits: bits(server_bits)?,
    }))
}

fn encode(bytes: &[u8], out: &mut String) {
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let all = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=group.len() {
            let index = all >> (18 - 6 * place) & 63;
            let letter = ALPHABET.get(index as usize).copied().unwrap_or(b'A');
            out.push(char::from(letter));
        }
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for group in text.as_bytes().chunks(4) {
        let mut all = 0;
        for letter in group {
            let index = ALPHABET.iter().position(|known| known == letter)?;
            all = all << 6 | index as u32;
        }
        all <<= 6 * (4 - group.len());
        let bytes = all.to_be_bytes();
        match group.len() {
            1 => return None,
            len => out.extend(bytes.get(1..len)?),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_comes_back() {
        for text in ["8", "81 00", "→ 81 05\n", "a&b=c#d%"] {
            let choice = Choice {
                text: text.into(),
                dress: Some(Dress::HexdumpC),
                sender: Some(Side::Client),
                deflate: Some(PermessageDeflate::Agreed(DeflateParams {
                    server_no_context_takeover: true,
                    client_max_window_bits: 9,
                    ..DeflateParams::default()
                })),
                conversation: 2,
            };
            let shared = fragment(&choice).unwrap();
            assert!(shared.bytes().all(|b| b.is_ascii_graphic()));
            assert_eq!(parse(&format!("#{shared}")), Ok(Some(choice)));
        }
    }

    #[test]
    fn rfc_4648_section_10() {
        for (bytes, text) in [
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            let mut out = String::new();
            encode(bytes.as_bytes(), &mut out);
            assert_eq!(out, text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn a_broken_link_is_an_error_and_an_empty_one_is_none() {
        assert_eq!(parse(""), Ok(None));
        assert_eq!(parse("#"), Ok(None));
        for broken in [
            "#x",
            "#v=1",
            "#paste=ODE",
            "#v=2&paste=ODE",
            "#v=1&paste=O",
            "#v=1&paste=O!E",
            "#v=1&read=nothing&paste=ODE",
            "#v=1&deflate=c0s0.7.15&paste=ODE",
            "#v=1&paste=_w",
        ] {
            assert_eq!(parse(broken), Err(Broken), "{broken}");
        }
        let long = format!("#v=1&paste={}", "A".repeat(MAX_FRAGMENT));
        assert_eq!(parse(&long), Err(Broken));
        let choice = Choice {
            text: "8".repeat(MAX_TEXT + 1).into(),
            ..Choice::default()
        };
        assert_eq!(fragment(&choice), None);
    }
}
