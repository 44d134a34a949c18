//! Times wswhy's decoder and its native peers on the same bytes. Started by `cargo xtask bench wire`.
//!
//! ```text
//! wswhy-bench-native measure WORKLOADS ROUNDS DIVISOR   one JSON object a line and row
//! wswhy-bench-native linear ROUNDS DIVISOR              the time of a frame in ten times as many
//! wswhy-bench-native write WORKLOADS DIVISOR FOLDER     the streams for JavaScript: ID.bin and ID.json
//! ```
//! `WORKLOADS` is for instance `abf`; streams have a `DIVISOR`th of their messages.

mod contender;
#[cfg(feature = "peers")]
mod hands_over;
mod ours;
#[cfg(feature = "peers")]
mod peers;
mod rounds;
#[cfg(feature = "peers")]
mod source;
#[cfg(all(uws, feature = "peers"))]
mod uws;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Map, Value, json};
use wswhy_bench_streams::{Stream, WORKLOADS, Workload, share};

use crate::contender::Contender;

/// The row of uWebSockets, also where it cannot be run.
const UWS: &str = "uWebSockets";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match arguments {
        ["measure", ids, rounds, divisor] => {
            let (rounds, divisor) = (rounds.parse()?, divisor.parse()?);
            for workload in chosen(ids) {
                let stream = workload.generate(share(workload.messages, divisor));
                measure(&stream, rounds);
            }
            Ok(())
        }
        ["linear", rounds, divisor] => {
            linear(rounds.parse()?, divisor.parse()?);
            Ok(())
        }
        ["write", ids, divisor, folder] => {
            let divisor = divisor.parse()?;
            for workload in chosen(ids) {
                let stream = workload.generate(share(workload.messages_js, divisor));
                write(&stream, Path::new(folder))?;
            }
            Ok(())
        }
        _ => Err(
            "see the first lines of tests/bench/native/src/main.rs for what can be asked".into(),
        ),
    }
}

fn chosen(ids: &str) -> impl Iterator<Item = &'static Workload> {
    WORKLOADS
        .iter()
        .filter(move |workload| ids.contains(workload.id))
}

fn measure(stream: &Stream, rounds: usize) {
    let ours: [Box<dyn Contender>; 3] = [
        Box::new(ours::Fed::default()),
        Box::new(ours::Read::default()),
        Box::new(ours::Lent),
    ];
    #[cfg(feature = "peers")]
    let peers = peers::of(&stream.workload);
    #[cfg(not(feature = "peers"))]
    let peers = Vec::new();
    let contenders = ours.into_iter().chain(peers).collect();
    for row in rounds::measure(stream, contenders, rounds) {
        print(row);
    }
    if cfg!(not(uws)) && !stream.workload.deflate() {
        let mut row = rounds::row(stream, UWS, contender::Kind::Peer.name());
        row.insert(
            "not_run".to_owned(),
            json!("UWS_SRC does not name its source"),
        );
        print(row);
    }
}

/// The time of a frame in ten times as many: workload `a`, fed ten times over.
fn linear(rounds: usize, divisor: usize) {
    const TIMES: [usize; 2] = [1, 10];
    let [workload, ..] = &WORKLOADS;
    let stream = workload.generate(share(workload.messages, divisor));
    let mut fed = ours::Fed::default();
    let mut ns = TIMES.map(|_| Vec::new());
    for _ in 0..rounds {
        for (times, ns) in TIMES.into_iter().zip(&mut ns) {
            let start = Instant::now();
            let frames = fed.decode(&stream, times).frames().len();
            ns.push(start.elapsed().as_secs_f64() * 1e9 / frames as f64);
        }
    }
    let [few, many] = ns.map(|ns| rounds::median(ns.into_iter()));
    let mut row = rounds::row(&stream, "linear", contender::Kind::Ours.name());
    row.insert("ns".to_owned(), json!([few, many]));
    row.insert("ratio".to_owned(), json!(many / few));
    print(row);
}

fn write(stream: &Stream, folder: &Path) -> std::io::Result<()> {
    let id = stream.workload.id;
    let expected = stream.expected;
    let about = json!({
        "workload": id,
        "title": stream.workload.title,
        "masked": stream.workload.masked,
        "deflate": stream.workload.deflate(),
        "bytes": stream.bytes.len(),
        "work": stream.work(),
        "frames": expected.frames,
        "messages": expected.messages,
        "pings": expected.pings,
        "payloadBytes": expected.payload_bytes,
        "crc": expected.crc,
    });
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{id}.bin")), &stream.bytes)?;
    fs::write(folder.join(format!("{id}.json")), about.to_string())
}

fn print(row: Map<String, Value>) {
    println!("{}", Value::Object(row));
}
