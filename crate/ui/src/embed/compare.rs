//! Two close codes side by side.

use wswhy_atlas::{Arg, Args};
use wswhy_explain::compare::{Both, Comparison};
use yew::prelude::*;

use super::{more, paragraphs, section, title};
use crate::app::App;
use crate::parts::el::{el, tag, with};

/// Draws two different codes; the smaller one stands first. `base` is where pages lie that say more.
pub fn compare(app: &App, one: u16, other: u16, base: Option<&str>) -> Html {
    let words = &app.words;
    let Some(pair) = Comparison::brief(**words, one, other) else {
        return Html::default();
    };
    let number = |n: u16| Arg::Number(f64::from(n));
    let names = vec![
        ("a", number(pair.a)),
        ("b", number(pair.b)),
        ("name-a", Arg::Text(pair.names.a.clone())),
        ("name-b", Arg::Text(pair.names.b.clone())),
    ];
    let mut parts = vec![title(words.site("compare-heading", &names))];
    let opening = el("div", "said", paragraphs(&pair.opening));
    parts.push(with(opening, "part", "meaning"));
    for (name, texts) in [
        ("compare-meaning", &pair.meaning),
        ("compare-when", &pair.when_you_see_it),
        ("compare-fix", &pair.fix),
    ] {
        parts.push(sides(app, &pair, name, texts));
    }
    for (name, part, texts) in [
        ("compare-differences", "differences", &pair.differences),
        ("compare-which-you-see", "which", &pair.which_you_see),
        ("compare-which-to-send", "which", &pair.which_to_send),
    ] {
        if !texts.is_empty() {
            let name = words.site(name, &Args::new());
            let lines = texts.iter().map(|text| tag("li", text.clone()));
            parts.push(section(name, part, el("ul", "", lines.collect())));
        }
    }
    if let Some(base) = base {
        let page = match pair.written_by_hand {
            true => format!("compare/{}-vs-{}/", pair.a, pair.b),
            false => format!("compare/?a={}&b={}", pair.a, pair.b),
        };
        let label = words.embed("more-compare", &Args::new());
        parts.push(more(app, base, &page, label));
    }
    let drawn = el("article", "compare", parts);
    with(drawn, "data-codes", format!("{}-{}", pair.a, pair.b))
}

/// The same of both, beside each other.
fn sides(app: &App, pair: &Comparison, name: &str, texts: &Both<Vec<String>>) -> Html {
    let one = |code: u16, texts: &[String]| {
        let code = vec![("code", Arg::Number(f64::from(code)))];
        let lines = texts.iter().map(|text| tag("li", text.clone()));
        section(
            app.words.site(name, &code),
            "side",
            el("ul", "", lines.collect()),
        )
    };
    el(
        "div",
        "sides",
        vec![one(pair.a, &texts.a), one(pair.b, &texts.b)],
    )
}
