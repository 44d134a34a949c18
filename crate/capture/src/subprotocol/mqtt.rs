//! MQTT: binary packets; the type stands in the first four bits.
//!
//! Sources: MQTT 3.1.1 (OASIS, sections 2.2, 3.1 and 3.2) and MQTT 5.0 (sections 2.4, 3.1, 3.2, 3.14). The client promises
//! a packet within its keep alive time, and the server waits one and a half times as long.

use super::{Meaning, Protocol, Said, Told};
use crate::messages::{Direction, Kind};

pub(super) fn detect(said: &Said<'_>) -> Option<Protocol> {
    let sent = said.direction == Direction::Sent && said.kind == Kind::Binary;
    let name = said.bytes.windows(6).take(8);
    let mut name = name.filter(|bytes| *bytes == b"\x00\x04MQTT");
    (sent && said.bytes.first() == Some(&0x10) && name.next().is_some()).then_some(Protocol::Mqtt)
}

pub(super) fn read(said: &Said<'_>) -> Option<Told> {
    if said.kind == Kind::Text {
        return None;
    }
    let (&first, rest) = said.bytes.split_first()?;
    // The remaining length: seven bits a byte, at most four.
    let length = rest.iter().take(4).position(|byte| byte & 0x80 == 0)? + 1;
    let body = rest.get(length..)?;
    Some(match first >> 4 {
        1 => connect(body)?,
        2 => {
            let code = u32::from(*body.get(1)?);
            let mut told = Told::new(if code == 0 {
                Meaning::Accepted
            } else {
                Meaning::Refused
            });
            told.code = (code != 0).then_some(code);
            told
        }
        12 => Told::new(Meaning::Ping),
        13 => Told::new(Meaning::Pong),
        14 => {
            let mut told = Told::new(Meaning::Close);
            told.code = body.first().map(|code| u32::from(*code));
            told
        }
        15 => Told::new(Meaning::Login),
        3..=11 => Told::new(Meaning::Data),
        _ => return None,
    })
}

fn connect(body: &[u8]) -> Option<Told> {
    let name = usize::from(u16::from_be_bytes([*body.first()?, *body.get(1)?]));
    // Name, level, flags, keep alive in seconds.
    let keep_alive = body.get(name + 4..name + 6)?;
    let seconds = u16::from_be_bytes([keep_alive[0], keep_alive[1]]);
    let mut told = Told::new(Meaning::Login);
    if seconds > 0 {
        told.interval = Some(f64::from(seconds) * 1000.0);
        told.timeout = Some(f64::from(seconds) * 1500.0);
    }
    Some(told)
}
