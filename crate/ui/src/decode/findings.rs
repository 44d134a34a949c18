//! What is wrong, and what is legal and yet telling: broken rules, the handshake's findings, remarks. In words.

use wswhy_atlas::Arg;
use wswhy_wire::handshake::{Effect, Finding, Head};
use wswhy_wire::{Remark, Side, Violation};
use yew::prelude::*;

use super::list::place_button;
use super::read::Outcome;
use super::{Tools, frame_link, words};
use crate::app::{App, count};
use crate::parts::el::{el, plain, slot, tag, text, with};

/// Lines that a list shows; of a stream that went out of step there may be thousands, and they say nothing new.
const LISTED: usize = 50;

/// Characters of a head that are quoted.
const QUOTED: usize = 120;

/// Draws the lists.
pub fn findings(tools: &Tools, outcome: &Outcome) -> Vec<Html> {
    vec![
        violations(tools, outcome),
        slot(handshake(tools, outcome)),
        slot(remarks(tools, outcome)),
    ]
}

fn violations(tools: &Tools, outcome: &Outcome) -> Html {
    let app = &tools.app;
    let all = outcome.sent.iter().enumerate();
    let all = all.flat_map(|(stream, sent)| {
        let of_stream = move |violation| (stream, violation);
        sent.decoded.violations().iter().map(of_stream)
    });
    let all: Vec<(usize, &Violation)> = all.collect();
    if all.is_empty() {
        if outcome.first_frame().is_none() {
            return Html::default();
        }
        let fine = text("p", "fine", app.ui("violations-none"));
        return with(fine, "data-decode-fine", "");
    }
    let lines = all.iter().take(LISTED);
    let lines = lines.map(|(stream, violation)| broken(tools, outcome, *stream, violation));
    let title = app.words.ui("violations-title", &count(all.len()));
    let mut parts = vec![tag("h2", title), el("ul", "", lines.collect())];
    let hidden = all.len().saturating_sub(LISTED);
    if hidden > 0 {
        let more = app.words.ui("violations-more", &count(hidden));
        parts.push(text("p", "quiet", more));
    }
    el("section", "violations", parts)
}

fn broken(tools: &Tools, outcome: &Outcome, stream: usize, violation: &Violation) -> Html {
    let app = &tools.app;
    let kind = violation.kind;
    let said = app.words.violation(kind);
    let place = words::about(&app.words, violation);
    let name = (stream, violation.frame);
    let parts = vec![
        tag("strong", said.title),
        plain(" "),
        frame_link(tools, outcome, name, "evidence-frame"),
        tag("p", said.rule),
        tag("p", said.meaning),
        text("p", "quiet", place),
    ];
    with(el("li", "", parts), "data-violation", kind.id())
}

fn remarks(tools: &Tools, outcome: &Outcome) -> Option<Html> {
    let app = &tools.app;
    if outcome.remarks.is_empty() {
        return None;
    }
    let lines = outcome.remarks.iter();
    let lines = lines.map(|(stream, remark)| remarked(tools, outcome, *stream, remark));
    let parts = vec![
        tag("h2", app.ui("remarks-title")),
        el("ul", "", lines.collect()),
    ];
    Some(el("section", "violations remarks", parts))
}

fn remarked(tools: &Tools, outcome: &Outcome, stream: usize, remark: &Remark) -> Html {
    let app = &tools.app;
    let words = app.words.remark(remark.kind);
    let section = vec![
        ("rfc", Arg::Text(remark.kind.rfc().to_owned())),
        ("section", Arg::Text(remark.kind.section().to_owned())),
        ("count", Arg::Number(remark.count as f64)),
    ];
    let parts = vec![
        tag("strong", words.what),
        plain(" "),
        frame_link(tools, outcome, (stream, remark.frame), "evidence-frame"),
        tag("p", words.why),
        text("p", "quiet", app.words.ui("remark-place", &section)),
    ];
    with(el("li", "", parts), "data-remark", remark.kind.id())
}

/// What the handshake in front of the frames says, and what is wrong in it.
fn handshake(tools: &Tools, outcome: &Outcome) -> Option<Html> {
    let app = &tools.app;
    let conversations = &outcome.pasted.conversations;
    let told = conversations
        .get(outcome.conversation)?
        .handshake
        .as_ref()?;
    let mut parts = vec![tag("h2", app.ui("head-title"))];
    if let Some(agreed) = &told.outcome.agreed {
        let list = |names: &[String]| match names {
            [] => Arg::Unknown,
            names => Arg::Text(names.join(", ")),
        };
        let subprotocol = agreed.subprotocol.clone().map_or(Arg::Unknown, Arg::Text);
        let said = vec![
            ("subprotocol", subprotocol),
            ("others", list(&agreed.other_extensions)),
        ];
        let said = text("p", "fine", app.words.ui("head-agreed", &said));
        parts.push(with(said, "data-decode-agreed", ""));
    }
    let request = told.request.as_ref().map(|request| request.head());
    let response = told.response.as_ref().map(|response| response.head());
    let lines = told.outcome.findings.iter().take(LISTED).map(|finding| {
        let head = match finding.head {
            Side::Client => request,
            Side::Server => response,
        };
        found(tools, outcome, finding, head)
    });
    let lines: Vec<Html> = lines.collect();
    if lines.is_empty() {
        parts.push(text("p", "quiet", app.ui("head-fine")));
    } else {
        parts.push(el("ul", "", lines));
    }
    Some(el("section", "violations", parts))
}

fn found(tools: &Tools, outcome: &Outcome, finding: &Finding, head: Option<&Head>) -> Html {
    let app = &tools.app;
    let words = app.words.finding(finding.kind);
    let quoted = head.map(|head| head.text(finding.span));
    let quoted = quoted.filter(|quoted| !quoted.trim().is_empty());
    let quoted = quoted.map(|quoted| {
        let quoted: String = quoted.chars().take(QUOTED).collect();
        text("code", "quoted", quoted)
    });
    let stream = outcome.sent.iter().position(|s| s.side == finding.head);
    let place = stream.and_then(|stream| {
        let from = outcome.streams().get(stream)?.head_from as u64;
        let span = finding.span;
        let (first, end) = (from + span.start, from + span.end);
        outcome.place_whole(stream, first as usize, end as usize)
    });
    let mut last = vec![plain(effect(app, finding.effect))];
    if !finding.kind.section().is_empty() {
        let section = vec![
            ("rfc", Arg::Text(finding.kind.rfc().to_owned())),
            ("section", Arg::Text(finding.kind.section().to_owned())),
        ];
        last.push(plain(" "));
        last.push(plain(app.words.ui("finding-section", &section)));
    }
    let parts = vec![
        tag("strong", words.what),
        plain(" "),
        slot(place.map(|place| place_button(tools, place))),
        slot(quoted),
        tag("p", words.why),
        el("p", "quiet", last),
    ];
    let class = match finding.effect {
        Effect::Fails => "",
        _ => "remark",
    };
    with(el("li", class, parts), "data-finding", finding.kind.id())
}

fn effect(app: &App, effect: Effect) -> String {
    match effect {
        Effect::Fails => app.ui("effect-fails"),
        Effect::RefusedBySome => app.ui("effect-refused-by-some"),
        Effect::DeclinesOffer => app.ui("effect-declines-offer"),
        Effect::Tolerated => app.ui("effect-tolerated"),
    }
}
