//! A close code: what it says, who sees what, its causes, what to do.

use wswhy_atlas::{Arg, Args};
use wswhy_explain::entry::{Advice, CauseLine, Entry};
use wswhy_explain::facts::code_facts;
use yew::prelude::*;

use super::{more, paragraphs, section, title};
use crate::app::{App, count};
use crate::parts::el::{el, plain, tag, text, with};
use crate::show;

/// Causes that are shown at first, and steps.
const CAUSES: usize = 5;
const STEPS: usize = 4;

/// Draws what is known of a code. `base` is where pages lie that say more.
pub fn code(app: &App, code: u16, base: Option<&str>) -> Html {
    let words = &app.words;
    let entry = Entry::brief_of_code(**words, code);
    let mut parts = vec![title(format!("{code} {}", entry.title))];
    let said = match entry.opening.is_empty() {
        true => &entry.meaning,
        false => &entry.opening,
    };
    let said = el("div", "said", paragraphs(said));
    parts.push(with(said, "part", "meaning"));
    if !entry.causes.is_empty() {
        let name = words.site("section-causes", &Args::new());
        let (first, rest) = entry.causes.split_at(CAUSES.min(entry.causes.len()));
        let mut listed = section(name, "causes", causes(first));
        if !rest.is_empty() {
            let name = words.embed("causes-more", &count(rest.len()));
            let rest = el("details", "", vec![tag("summary", name), causes(rest)]);
            listed = el("div", "", vec![listed, rest]);
        }
        parts.push(listed);
    }
    if !entry.workarounds.is_empty() {
        let name = words.site("section-fix", &Args::new());
        let shown = entry.workarounds.iter().take(STEPS);
        let first = shown.clone().next().map(|advice| advice.cause);
        let several = shown.clone().any(|advice| Some(advice.cause) != first);
        let steps = shown.map(|advice| {
            let mut causes = entry.causes.iter().filter(|_| several);
            let cause = causes.find(|cause| cause.id == advice.cause);
            step(app, advice, cause)
        });
        parts.push(section(name, "steps", el("ol", "", steps.collect())));
    }
    if let Some(seen) = entry.seen_by {
        let mut rows = Vec::new();
        for (side, sees) in [
            (words.site("seen-page", &Args::new()), seen.page),
            (words.site("seen-other", &Args::new()), seen.other_side),
            (words.site("seen-log", &Args::new()), seen.server_log),
        ] {
            rows.push(tag("dt", side));
            rows.push(tag("dd", sees));
        }
        let name = words.embed("seen-label", &Args::new());
        parts.push(section(name, "seen", el("dl", "", rows)));
    }
    if let Some(base) = base {
        let label = vec![("code", Arg::Number(f64::from(code)))];
        let label = words.embed("more", &label);
        parts.push(more(app, base, &page(code), label));
    }
    let drawn = el("article", "code", parts);
    with(drawn, "data-code", code.to_string())
}

/// Where a code's page lies: of a code without one, the list of all.
pub fn page(code: u16) -> String {
    let has_one = code_facts(code).is_some_and(|facts| facts.from == facts.to);
    match has_one {
        true => format!("codes/{code}/"),
        false => "codes/".into(),
    }
}

fn causes(causes: &[CauseLine]) -> Html {
    let lines = causes.iter().map(|cause| {
        let parts = vec![
            text("strong", "badge", cause.badge.clone()),
            plain(" "),
            tag("span", cause.sentence.clone()),
        ];
        with(el("li", "", parts), "data-cause", cause.id)
    });
    el("ul", "", lines.collect())
}

/// `cause`: for which it is, where there are several.
fn step(app: &App, advice: &Advice, cause: Option<&CauseLine>) -> Html {
    let proof = advice.tried().filter(|_| advice.shown());
    let with_what = proof.map(|proof| (proof.software, proof.browser));
    let class = if proof.is_some() {
        "proof shown"
    } else {
        "proof"
    };
    let label = cause.map(|cause| {
        let args = vec![("causes", Arg::Text(cause.badge.clone()))];
        text("p", "quiet", app.words.site("if-cause", &args))
    });
    let mut parts: Vec<Html> = label.into_iter().collect();
    parts.extend([
        tag("strong", advice.what.clone()),
        plain(" "),
        tag("span", advice.why.clone()),
        plain(" "),
        text("span", class, show::proved(&app.words, with_what)),
    ]);
    with(el("li", "", parts), "data-step", advice.id)
}
