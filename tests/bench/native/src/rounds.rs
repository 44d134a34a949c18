//! Interleaved rounds: every contender takes its turn in each, so that what disturbs one disturbs all.

use std::hint::black_box;
use std::time::Instant;

use serde_json::{Map, Value, json};
use wswhy_bench_streams::{Mix, Stream};

use crate::contender::Contender;

/// The row that all others are compared with.
const COPY: &str = "copy";

/// One contender with what was measured.
struct Lane {
    contender: Box<dyn Contender>,
    mix: Mix,
    /// Why it is out.
    wrong: Option<String>,
    /// Seconds, of every round.
    times: Vec<f64>,
}

/// Checks every contender, then times them; one result a row, the copy first.
pub fn measure(
    stream: &Stream,
    contenders: Vec<Box<dyn Contender>>,
    rounds: usize,
) -> Vec<Map<String, Value>> {
    let mut lanes: Vec<Lane> = contenders
        .into_iter()
        .map(|contender| enter(stream, contender))
        .collect();
    let mut copy = Copy::new(stream);
    let mut copies = Vec::new();
    for round in 0..rounds {
        copies.push(copy.time(stream));
        for turn in 0..lanes.len() {
            // Nobody always comes after the same one.
            let turn = (turn + round) % lanes.len();
            if let Some(lane) = lanes.get_mut(turn) {
                lane.turn(stream);
            }
        }
    }
    let mut rows = vec![timed(stream, COPY, COPY, &copies, &copies)];
    rows.extend(lanes.iter().map(|lane| lane.row(stream, &copies)));
    rows
}

fn enter(stream: &Stream, mut contender: Box<dyn Contender>) -> Lane {
    let checked = contender.check(stream).and_then(|check| {
        check.compare(&stream.expected)?;
        Ok(check.mix)
    });
    Lane {
        contender,
        mix: checked.as_ref().copied().unwrap_or_default(),
        wrong: checked.err(),
        times: Vec::new(),
    }
}

impl Lane {
    fn turn(&mut self, stream: &Stream) {
        if self.wrong.is_some() {
            return;
        }
        match self.contender.round(stream) {
            Ok((time, mix)) if mix == self.mix => self.times.push(time.as_secs_f64()),
            Ok(_) => self.wrong = Some("a timed round found something else".to_owned()),
            Err(error) => self.wrong = Some(error),
        }
    }

    fn row(&self, stream: &Stream, copies: &[f64]) -> Map<String, Value> {
        let (name, kind) = (self.contender.name(), self.contender.kind().name());
        match &self.wrong {
            None => timed(stream, name, kind, &self.times, copies),
            Some(why) => {
                let mut row = row(stream, name, kind);
                row.insert("wrong".to_owned(), json!(why));
                row
            }
        }
    }
}

/// The same bytes from one place to another, both touched before.
struct Copy {
    from: Vec<u8>,
    to: Vec<u8>,
}

impl Copy {
    fn new(stream: &Stream) -> Self {
        // What the stream inflates to is nowhere in it; any bytes of that length do.
        let from = if stream.workload.deflate() {
            vec![b'x'; stream.work()]
        } else {
            Vec::new()
        };
        Self {
            from,
            to: vec![1; stream.work()],
        }
    }

    fn time(&mut self, stream: &Stream) -> f64 {
        let from = if self.from.is_empty() {
            &stream.bytes
        } else {
            &self.from
        };
        let start = Instant::now();
        self.to.copy_from_slice(black_box(from));
        black_box(&mut self.to);
        start.elapsed().as_secs_f64()
    }
}

/// A row without figures.
pub fn row(stream: &Stream, name: &str, kind: &str) -> Map<String, Value> {
    Map::from_iter([
        ("host".to_owned(), json!("native")),
        ("workload".to_owned(), json!(stream.workload.id)),
        ("row".to_owned(), json!(name)),
        ("kind".to_owned(), json!(kind)),
    ])
}

fn timed(
    stream: &Stream,
    name: &str,
    kind: &str,
    times: &[f64],
    copies: &[f64],
) -> Map<String, Value> {
    let units = if stream.expected.frames == 0 {
        1.0
    } else {
        stream.expected.frames as f64
    };
    let ratios = times.iter().zip(copies).map(|(time, copy)| time / copy);
    let mut row = row(stream, name, kind);
    row.insert(
        "ns".to_owned(),
        json!(median(times.iter().copied()) * 1e9 / units),
    );
    row.insert("ratio".to_owned(), json!(median(ratios)));
    row.insert("rounds".to_owned(), json!(times.len()));
    row
}

/// The middle one of the values, or NaN.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    use crate::contender::Kind;
    use wswhy_bench_streams::{Check, Sink as _, WORKLOADS};

    /// Finds a message of its own making.
    struct Liar;

    impl Contender for Liar {
        fn name(&self) -> &'static str {
            "liar"
        }
        fn kind(&self) -> Kind {
            Kind::Peer
        }
        fn check(&mut self, _: &Stream) -> Result<Check, String> {
            let mut check = Check::default();
            check.message(b"!");
            Ok(check)
        }
        fn round(&mut self, _: &Stream) -> Result<(Duration, Mix), String> {
            Err("not to be asked".to_owned())
        }
    }

    #[test]
    fn who_finds_something_else_gets_no_figure() {
        let stream = WORKLOADS[0].generate(3);
        let rows = measure(
            &stream,
            vec![Box::new(Liar), Box::<crate::ours::Fed>::default()],
            3,
        );
        let words: Vec<_> = rows
            .iter()
            .map(|row| (row["row"].as_str().unwrap(), row.contains_key("ratio")))
            .collect();
        assert_eq!(
            words,
            [("copy", true), ("liar", false), ("wswhy, fed", true)]
        );
        let wrong = rows[1]["wrong"].as_str().unwrap();
        assert!(wrong.starts_with("1 of 3 messages"), "{wrong}");
        assert_eq!(rows[0]["ratio"], 1.0);
    }

    #[test]
    fn medians() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert!(median(std::iter::empty()).is_nan());
    }
}
