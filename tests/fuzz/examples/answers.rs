//! What wire makes of every input of the targets that decode frames, one JSON object a line: what `replay-ws.mjs` compares
//! with what `ws` makes of them. Prints to the standard output; folders are given as arguments.

use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write as _};
use wswhy_fuzz::inflate::twin::{self, Fault};
use wswhy_fuzz::inflate::{Answer, ask};
use wswhy_fuzz::input::{Input, MAX_INFLATED};
use wswhy_fuzz::outcome::{Event, Step, steps};
use wswhy_wire::{Decoded, Opcode, PermessageDeflate, Side, decode};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for folder in std::env::args().skip(1) {
        let mut files: Vec<_> = fs::read_dir(&folder)?
            .map(|file| file.map(|file| file.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        for path in files {
            let bytes = fs::read(&path)?;
            if let Some(line) = line(&path.to_string_lossy(), &bytes) {
                writeln!(out, "{line}")?;
            }
        }
    }
    Ok(())
}

fn line(path: &str, bytes: &[u8]) -> Option<Value> {
    let input = Input::read_known(bytes)?;
    let decoded = decode(input.stream, &input.options);
    let deflate = params(&input);
    let mut history = Vec::new();
    let steps: Vec<Value> = steps(&decoded)
        .iter()
        .map(|step| {
            let mut value = json!({
                "start": step.place.start,
                "end": step.place.end,
                "complete": step.complete,
                "declared": step.declared,
                "kinds": step.kinds.iter().map(|kind| kind.id()).collect::<Vec<_>>(),
                "event": step.event.as_ref().map(event),
            });
            if let (Some((_, _)), Some((window_bits, forgets))) = (step.compressed, deflate) {
                if forgets {
                    history.clear();
                }
                value["deflate"] = about(&decoded, step, window_bits, &mut history);
            }
            value
        })
        .collect();
    Some(json!({
        "path": path,
        "sender": if input.sender() == Side::Client { "client" } else { "server" },
        "deflate": deflate.map(|(window_bits, forgets)| json!({
            "windowBits": window_bits,
            "noContextTakeover": forgets,
        })),
        "limit": input.options.max_message_size,
        "stream": hex(input.stream),
        "steps": steps,
    }))
}

fn params(input: &Input<'_>) -> Option<(u8, bool)> {
    let PermessageDeflate::Agreed(params) = input.options.permessage_deflate else {
        return None;
    };
    Some((
        params.server_max_window_bits,
        params.server_no_context_takeover,
    ))
}

/// What a slow inflater says of the compressed message that a step ends.
fn about(decoded: &Decoded, step: &Step, window_bits: u8, history: &mut Vec<u8>) -> Value {
    let Some((first, last)) = step.compressed else {
        return Value::Null;
    };
    let frames = decoded.frames().skip(first).take(last + 1 - first);
    let message: Vec<u8> = frames
        .filter(|frame| frame.opcode().is_data())
        .flat_map(|frame| decoded.payload(&frame).to_vec())
        .collect();
    let limit = MAX_INFLATED as usize;
    let data = [&message[..], &[0, 0, 0xFF, 0xFF]].concat();
    let last_block = twin::has_last_block(&data, history, limit);
    let answer = ask(&message, history, window_bits, limit);
    if let Answer::Bytes(bytes) = &answer {
        history.extend_from_slice(bytes);
    }
    json!({
        "lastBlock": last_block,
        "fault": match answer {
            Answer::Bytes(_) => Value::Null,
            Answer::Window => json!("window"),
            Answer::Fault(Fault::Ends) => json!("ends"),
            Answer::Fault(Fault::NoCodes) => json!("no-codes"),
            Answer::Fault(fault) => json!(format!("{fault:?}")),
        },
    })
}

fn event(event: &Event) -> Value {
    match event {
        Event::Message(Opcode::TEXT, bytes) => json!(["text", hex(bytes)]),
        Event::Message(_, bytes) => json!(["binary", hex(bytes)]),
        Event::Ping(bytes) => json!(["ping", hex(bytes)]),
        Event::Pong(bytes) => json!(["pong", hex(bytes)]),
        Event::Close(code, reason) => json!(["close", code.unwrap_or(1005), hex(reason)]),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
