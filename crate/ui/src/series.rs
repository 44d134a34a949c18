//! What is said about a URL that keeps closing: the same sentences in the panel and in the report.

use std::rc::Rc;

use wswhy_atlas::{Arg, Args};
use wswhy_capture::ConnectionId;
use wswhy_diagnosis::SeriesVerdict;
use wswhy_diagnosis::series::{Again, End, SeriesFact, Shape, Steady, Way};
use wswhy_explain::Words;

use crate::app::{count, none};
use crate::live::Capture;
use crate::verdicts::Verdicts;

/// Who comes back sooner does so at once, in milliseconds.
const AT_ONCE: f64 = 50.0;

/// The last answer, kept until there is more to answer from.
#[derive(Default)]
pub struct KeptSeries {
    from: Option<(ConnectionId, [usize; 4])>,
    kept: Option<Rc<SeriesVerdict>>,
}

impl KeptSeries {
    /// Why the URL of this connection keeps closing, if it does.
    pub fn of(
        &mut self,
        capture: &dyn Capture,
        id: ConnectionId,
        verdicts: &mut Verdicts,
    ) -> Option<Rc<SeriesVerdict>> {
        let transcript = capture.transcript();
        let (all, context) = (&transcript.connections, &transcript.context);
        let over = all.iter().filter(|c| c.settled(context)).count();
        let counts = [
            all.len(),
            over,
            context.documents.len(),
            context.page_events.len(),
        ];
        let from = Some((id, counts));
        if self.from != from {
            self.from = from;
            self.kept = wswhy_diagnosis::series(transcript, id, &mut |connection| {
                verdicts.of(capture, connection)
            })
            .map(Rc::new);
        }
        self.kept.clone()
    }
}

/// What the ends show together, in sentences.
pub fn facts(words: &Words, series: &SeriesVerdict) -> Vec<String> {
    let all = series.ends.len();
    let facts = series.facts.iter().map(|fact| match *fact {
        SeriesFact::SilentBefore(time) => words.ui(
            "series-fact-silent-before",
            &vec![("time", Arg::Duration(time))],
        ),
        SeriesFact::NoMessages => words.ui("series-fact-no-messages", &none()),
        SeriesFact::Again(how, from, to) => {
            let how = match how {
                _ if from.max(to) < AT_ONCE => "once",
                Again::Steady => "steady",
                Again::Growing => "growing",
                Again::Varied => "varied",
            };
            let said = vec![
                ("how", word(how)),
                ("from", Arg::Duration(from)),
                ("to", Arg::Duration(to)),
            ];
            words.ui("series-fact-again", &said)
        }
        SeriesFact::Overlap(n) => words.ui("series-fact-overlap", &count(n)),
        SeriesFact::Held(n, time) => {
            let said = vec![
                ("count", Arg::Number(n as f64)),
                ("time", Arg::Duration(time)),
            ];
            words.ui("series-fact-held", &said)
        }
        SeriesFact::ClockJumped(n) => words.ui("series-fact-jumped", &count(n)),
        SeriesFact::Silence(way, time) => {
            let mut said = timed(time, all);
            said.push(("way", word(way.as_str())));
            words.ui("series-fact-silence", &said)
        }
        SeriesFact::Age(time) => words.ui("series-fact-age", &timed(time, all)),
    });
    facts.collect()
}

/// The spread, no finer than the time beside it is shown.
fn shown(time: Steady) -> f64 {
    let step = match time.median {
        t if t < 999.5 => 1.0,
        t if t < 119_950.0 => 100.0,
        _ => 1000.0,
    };
    ((time.spread / step).ceil() * step).max(step)
}

fn known(time: Option<f64>) -> Arg {
    time.map_or(Arg::Unknown, Arg::Duration)
}

fn word(word: &str) -> Arg {
    Arg::Text(word.to_owned())
}

fn share(some: usize, all: usize) -> Args {
    vec![
        ("fits", Arg::Number(some as f64)),
        ("count", Arg::Number(all as f64)),
        ("all", word(if some == all { "yes" } else { "no" })),
    ]
}

fn timed(time: Steady, all: usize) -> Args {
    let mut said = share(time.fits, all);
    said.extend([
        ("time", Arg::Duration(time.median)),
        ("spread", Arg::Duration(shown(time))),
    ]);
    said
}

/// The sentence about a limit of time.
fn limited(words: &Words, series: &SeriesVerdict, time: Steady) -> String {
    let mut said = timed(time, series.ends.len());
    said.push(("limit", known(series.limit)));
    let Shape::Silence(way, _) = series.shape else {
        return words.ui("series-age", &said);
    };
    said.extend([
        ("way", word(way.as_str())),
        ("who", word(series.acts.as_str())),
    ]);
    words.ui("series-silence", &said)
}

/// The verdict in one sentence. `args`: those of the cause, as they may be shown.
pub fn sentence(words: &Words, series: &SeriesVerdict, args: &Args) -> String {
    let alike = || {
        let alike = series.ends.iter().filter(|end| end.cause == series.cause);
        alike.count()
    };
    let shared = |id, some| {
        let mut said = share(some, series.ends.len());
        let kinds = series.others.len() + 1;
        let badge = words.cause(series.cause, args).badge;
        said.extend([
            ("kinds", Arg::Number(kinds as f64)),
            ("badge", Arg::Text(badge)),
        ]);
        words.ui(id, &said)
    };
    match series.shape {
        Shape::Silence(_, time) | Shape::Age(time) => limited(words, series, time),
        Shape::Refused => {
            let unopened = series.ends.iter().filter(|end| !end.opened).count();
            shared("series-refused", unopened)
        }
        Shape::Same => shared("series-same", alike()),
        Shape::Mixed => shared("series-mixed", alike()),
    }
}

/// Who has that limit, in one sentence; `None` where nobody is known to.
pub fn stacks(words: &Words, series: &SeriesVerdict) -> Option<String> {
    let names = series.stacks.iter().map(|stack| match stack.option {
        "" => stack.name.to_owned(),
        option => format!("{} ({option})", stack.name),
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| {
        let names = vec![("names", Arg::Text(names.join(", ")))];
        words.ui("series-stacks-all", &names)
    })
}

/// What to do, in sentences, most useful first.
pub fn advice(words: &Words, series: &SeriesVerdict) -> Vec<String> {
    if matches!(series.shape, Shape::Silence(..)) {
        let every = vec![("every", known(series.every))];
        return vec![words.ui("series-send", &every)];
    }
    let steps = series.steps.iter().take(2);
    steps.map(|step| words.step(*step, &none()).what).collect()
}

/// One end in words: how long it lived, how long it was silent.
pub fn end(words: &Words, end: &End) -> String {
    if !end.opened {
        return words.ui("series-end-unopened", &none());
    }
    let said = vec![
        ("lived", known(end.lived)),
        ("silence", known(end.silence(Way::Either))),
    ];
    words.ui("series-end", &said)
}
