//! The tab "Why": the cause in one sentence, who must act, and everything it rests on.

use wswhy_atlas::{Arg, Proof, StepId};
use wswhy_capture::{CallFrame, Connection, Context, Join};
use wswhy_diagnosis::{Evidence, KnownFrom, Ranked, Verdict};
use wswhy_explain::StepWords;
use yew::prelude::*;

use crate::app::{App, count, text as text_arg};
use crate::live::Command;
use crate::parts::buttons::{Button, link};
use crate::parts::callers::place_link;
use crate::parts::el::{el, plain, slot, tag, text, with};
use crate::reconstruct::Row;
use crate::sequence::{self, Lane, Step};
use crate::show;
use crate::state::Action;

/// The first part of a confidence that has its own word, from the highest down.
const CERTAIN: f64 = 0.95;
const LIKELY: f64 = 0.7;
const POSSIBLE: f64 = 0.3;

/// Stacks that are listed at once; what is more stands behind a click.
const STACKS_SHOWN: usize = 6;

/// Draws the tab "Why".
pub fn why(
    app: &App,
    context: &Context,
    connection: &Connection,
    verdict: &Verdict,
    dispatch: &Callback<Action>,
    command: &Callback<Command>,
) -> Html {
    let show = dispatch.reform(|frame| Action::ShowFrame(Row::Message(frame)));
    let mut parts = head(app, Some(connection), verdict);
    parts.extend(body(app, connection, verdict, Some(&show), Some(command)));
    let hint = waiting(app, connection, context).map(|hint| text("p", "hint", hint));
    let verdict = article(verdict, parts);
    el("div", "why", vec![slot(hint), verdict])
}

/// That more may still come.
fn waiting(app: &App, connection: &Connection, context: &Context) -> Option<String> {
    if let Join::OneOf(ids) = &connection.join {
        return Some(app.words.ui("join-one-of", &count(ids.len())));
    }
    let unsettled = connection.ended_at().is_some() && !connection.settled(context);
    unsettled.then(|| app.ui("not-settled"))
}

/// The element that shows a verdict.
pub fn article(verdict: &Verdict, parts: Vec<Html>) -> Html {
    let class = if super::is_bad(verdict) {
        "verdict bad"
    } else {
        "verdict"
    };
    let cause = verdict.ranked.first().map_or("", |first| first.cause.id());
    with(el("article", class, parts), "data-verdict", cause)
}

/// The sentence, what page and server got, who must act, and how sure that is.
pub fn head(app: &App, connection: Option<&Connection>, verdict: &Verdict) -> Vec<Html> {
    let Some(first) = verdict.ranked.first() else {
        return Vec::new();
    };
    let words = &app.words;
    let who = words.ui("acts", &text_arg("who", words.actor(verdict.acts)));
    let line = vec![
        text("span", "pill", who),
        text("span", "pill quiet-pill", confidence(app, first)),
        text("code", "cause-id", first.cause.id()),
    ];
    let sentence = words.cause(first.cause, &first.args).sentence;
    let saw = connection.and_then(|connection| saw(app, connection, verdict));
    vec![
        text("h1", "sentence", sentence),
        slot(saw),
        el("p", "who", line),
    ]
}

/// The codes at both ends, in one line: they are what somebody came with, and what the server's log has.
fn saw(app: &App, connection: &Connection, verdict: &Verdict) -> Option<Html> {
    let page = connection.page.as_ref();
    // A constructor that threw made no socket that could close.
    if connection.ended_at().is_none() || page.is_some_and(|page| page.threw.is_some()) {
        return None;
    }
    let number = |code: Option<u16>| code.map_or(Arg::Unknown, |code| Arg::Number(f64::from(code)));
    let close = connection.close();
    let reason = close.map(|close| Arg::Text(close.reason.clone()));
    let clean = close.map_or("", |close| if close.was_clean { "" } else { "no" });
    let by_page = page.is_some_and(|page| page.close.is_some());
    let who = if by_page { "page" } else { "tool" };
    let seen = vec![
        ("code", number(close.map(|close| close.code))),
        ("who", Arg::Text(who.to_owned())),
        ("reason", reason.unwrap_or(Arg::Unknown)),
        ("clean", Arg::Text(clean.to_owned())),
    ];
    let mut parts = vec![tag("span", app.words.ui("page-saw", &seen))];
    if let Some(sent) = &verdict.code_sent_to_server {
        let sent = app
            .words
            .ui("server-sent", &vec![("code", number(sent.code))]);
        parts.extend([plain(" "), tag("span", sent)]);
    }
    Some(el("p", "saw", parts))
}

/// Everything below the head. Without the callbacks, links to frames and the capture's buttons are left out.
pub fn body(
    app: &App,
    connection: &Connection,
    verdict: &Verdict,
    show: Option<&Callback<usize>>,
    command: Option<&Callback<Command>>,
) -> Vec<Html> {
    let Some(first) = verdict.ranked.first() else {
        return Vec::new();
    };
    let words = &app.words;
    let meaning = words.cause(first.cause, &first.args).meaning;
    let meaning = meaning
        .into_iter()
        .map(|paragraph| tag("p", paragraph))
        .collect();
    let unseen = verdict
        .unseen
        .iter()
        .map(|id| tag("p", words.unseen(*id)))
        .collect();
    let sections = [
        callers(app, first),
        steps(app, verdict, command),
        picture(app, connection, verdict),
        evidence(app, &verdict.evidence, show),
        section(app.ui("meaning-title"), "meaning", meaning),
        stacks(app, &verdict.stacks),
        dead_ends(app, verdict),
        others(app, verdict.ranked.get(1..).unwrap_or_default()),
        other_side(app, verdict),
        section(app.ui("unseen-title"), "unseen", unseen),
        codes(app, verdict),
    ];
    sections.into_iter().map(slot).collect()
}

/// The script lines that the cause names, as links.
fn callers(app: &App, first: &Ranked) -> Option<Html> {
    let places = first.args.iter().filter_map(|(_, arg)| match arg {
        Arg::Place {
            function,
            url,
            line,
            column,
        } => Some(CallFrame {
            function: function.clone(),
            url: url.clone(),
            line: *line,
            column: *column,
        }),
        _ => None,
    });
    let links: Vec<Html> = places.map(|frame| place_link(app, &frame)).collect();
    if links.is_empty() {
        return None;
    }
    let mut parts = vec![plain(app.ui("called-from")), plain(" ")];
    parts.extend(links);
    Some(el("p", "caller", parts))
}

fn section(title: String, class: &'static str, parts: Vec<Html>) -> Option<Html> {
    if parts.is_empty() {
        return None;
    }
    let mut all = vec![tag("h2", title)];
    all.extend(parts);
    Some(el("section", class, all))
}

/// A section that is one list.
fn list(title: String, class: &'static str, kind: &'static str, lines: Vec<Html>) -> Option<Html> {
    if lines.is_empty() {
        return None;
    }
    section(title, class, vec![el(kind, "", lines)])
}

fn steps(app: &App, verdict: &Verdict, command: Option<&Callback<Command>>) -> Option<Html> {
    let cause = verdict.ranked.first().map(|first| first.cause);
    let lines = verdict.next_steps.iter().map(|id| {
        let step = app.words.step(*id, &Vec::new());
        let proof = cause.and_then(|cause| id.proof(cause));
        let mut parts = advice(app, step, proof);
        if let Some(command) = command.filter(|_| *id == StepId::ReloadAndCapture) {
            let reload = command.reform(|()| Command::ReloadAndCapture);
            let label = app.ui("reload-and-capture");
            parts.push(Button::new("reload-and-capture-step", label).draw(&reload));
        }
        with(el("li", "", parts), "data-step", id.id())
    });
    list(app.ui("steps-title"), "steps", "ol", lines.collect())
}

/// What to do or to leave, why, and whether the lab has shown it.
fn advice(app: &App, words: StepWords, proof: Option<&Proof>) -> Vec<Html> {
    vec![
        tag("strong", words.what),
        plain(" "),
        tag("span", words.why),
        plain(" "),
        text("span", "quiet proof", show::proof(&app.words, proof)),
    ]
}

/// The software that fits: all of it, since what cannot be told apart must not be left out.
fn stacks(app: &App, stacks: &[String]) -> Option<Html> {
    let names = |stacks: &[String]| {
        let names = stacks.iter().map(|name| {
            let item = tag("li", name.clone());
            with(item, "data-stack", name.clone())
        });
        el("ul", "", names.collect())
    };
    let (shown, more) = stacks.split_at(stacks.len().min(STACKS_SHOWN));
    if shown.is_empty() {
        return None;
    }
    let mut parts = vec![names(shown)];
    if !more.is_empty() {
        let label = tag("summary", app.words.ui("stacks-more", &count(more.len())));
        parts.push(el("details", "", vec![label, names(more)]));
    }
    section(app.ui("stacks-title"), "stacks", parts)
}

fn dead_ends(app: &App, verdict: &Verdict) -> Option<Html> {
    let cause = verdict.ranked.first().map(|first| first.cause);
    let lines = verdict.dead_ends.iter().map(|id| {
        let proof = cause.and_then(|cause| id.proof(cause));
        let parts = advice(app, app.words.dead_end(*id), proof);
        with(el("li", "", parts), "data-dead-end", id.id())
    });
    list(
        app.ui("dead-ends-title"),
        "dead-ends",
        "ul",
        lines.collect(),
    )
}

fn evidence(app: &App, all: &[Evidence], show: Option<&Callback<usize>>) -> Option<Html> {
    let lines = all.iter().map(|evidence| {
        let what = app.words.evidence(evidence.id, &evidence.args);
        let mut parts = vec![plain(what), plain(" ")];
        if let Some((show, frame)) = show.zip(evidence.frame) {
            let number = vec![("number", Arg::Number(frame as f64 + 1.0))];
            let label = app.words.ui("evidence-frame", &number);
            let link = link(label, &show.reform(move |()| frame));
            parts.push(with(link, "data-evidence-frame", frame.to_string()));
        }
        let time = evidence
            .at
            .map_or_else(|| "–".to_owned(), |at| app.clock(at));
        let line = vec![
            tag("time", time),
            el("span", "evidence-what", parts),
            text("span", "source", app.words.source(evidence.source.as_str())),
        ];
        with(el("li", "", line), "data-evidence", evidence.id.id())
    });
    let lines: Vec<Html> = lines.collect();
    if lines.is_empty() {
        return None;
    }
    let lines = el("ol", "evidence-lines", lines);
    section(app.ui("evidence-title"), "evidence", vec![lines])
}

fn confidence(app: &App, ranked: &Ranked) -> String {
    if ranked.excluded_by.is_some() {
        app.ui("confidence-excluded")
    } else {
        sure(app, ranked.confidence)
    }
}

/// The word for a confidence.
pub fn sure(app: &App, confidence: f64) -> String {
    if confidence >= CERTAIN {
        app.ui("confidence-certain")
    } else if confidence >= LIKELY {
        app.ui("confidence-likely")
    } else if confidence >= POSSIBLE {
        app.ui("confidence-possible")
    } else {
        app.ui("confidence-unlikely")
    }
}

fn others(app: &App, others: &[Ranked]) -> Option<Html> {
    let lines = others.iter().map(|other| {
        // Its sentence would name who must act, as if it were so.
        let name = app.words.cause(other.cause, &other.args).badge;
        let mut parts = vec![
            text("span", "pill quiet-pill", confidence(app, other)),
            plain(" "),
            tag("span", name),
        ];
        if let Some(id) = other.excluded_by {
            parts.extend([plain(": "), tag("em", app.words.exclusion(id))]);
        }
        let class = if other.excluded_by.is_some() {
            "excluded"
        } else {
            ""
        };
        with(el("li", class, parts), "data-ranked", other.cause.id())
    });
    list(app.ui("others-title"), "others", "ol", lines.collect())
}

fn other_side(app: &App, verdict: &Verdict) -> Option<Html> {
    let sent = verdict.code_sent_to_server.as_ref()?;
    let words = &app.words;
    let what = match sent.code {
        Some(code) => words.ui("server-got", &vec![("code", Arg::Number(f64::from(code)))]),
        None => app.ui("server-got-empty"),
    };
    let how = match sent.known_from {
        KnownFrom::Observed => app.ui("server-got-observed"),
        KnownFrom::BrowserRule => {
            let version = sent.browser_version.clone();
            let version = version.map_or(Arg::Unknown, Arg::Text);
            words.ui("server-got-rule", &vec![("version", version)])
        }
    };
    let parts = vec![plain(what), plain(" "), text("span", "quiet", how)];
    section(
        app.ui("other-side-title"),
        "other-side",
        vec![el("p", "", parts)],
    )
}

/// The words for the code that the page saw, beside those for the code that the server got.
fn codes(app: &App, verdict: &Verdict) -> Option<Html> {
    let sent = verdict
        .code_sent_to_server
        .as_ref()
        .and_then(|sent| sent.code);
    let mut codes: Vec<u16> = verdict.code_seen_by_page.into_iter().chain(sent).collect();
    codes.dedup();
    let parts = codes.iter().map(|code| {
        let about = app.words.code(*code);
        let parts = vec![
            tag("h3", format!("{code} {}", about.name)),
            tag("p", about.meaning),
            tag("p", format!("{} {}", about.who_may_send, about.page_sees)),
        ];
        el("div", "code", parts)
    });
    section(app.ui("codes-title"), "codes", parts.collect())
}

/// Who sent what last, as arrows between four lanes. Read aloud, it is a list of sentences.
fn picture(app: &App, connection: &Connection, verdict: &Verdict) -> Option<Html> {
    let steps = sequence::steps(connection, verdict);
    if steps.is_empty() {
        return None;
    }
    let lanes = Lane::ALL.map(|lane| text("span", "lane", lane.name(&app.words)));
    let lanes = with(el("div", "lanes", lanes.to_vec()), "aria-hidden", "true");
    let arrows = steps.iter().map(|step| arrow(app, step));
    let arrows = el("ol", "arrows", arrows.collect());
    section(app.ui("sequence-title"), "sequence", vec![lanes, arrows])
}

fn arrow(app: &App, step: &Step) -> Html {
    let words = &app.words;
    let (from, to) = (step.from.place(), step.to.place());
    let (left, right) = (from.min(to), from.max(to));
    let way = if from < to { "rightward" } else { "leftward" };
    let bad = if step.bad { " bad" } else { "" };
    let class = format!("arrow at-{left}-{right} {way}{bad}");
    let spoken = words.ui(
        "seq-from-to",
        &vec![
            ("from", Arg::Text(step.from.name(words))),
            ("to", Arg::Text(step.to.name(words))),
        ],
    );
    let arrow = vec![
        text("span", "spoken", format!("{spoken} ")),
        text("span", "arrow-what", step.what.words(words)),
    ];
    let arrow = with(el("span", "", arrow), "class", class);
    let time = step.at.map_or_else(String::new, |at| app.clock(at));
    el(
        "li",
        "",
        vec![tag("time", time), el("span", "track", vec![arrow])],
    )
}
