//! The text field, how its text was read, and what can be set by hand.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, InputEvent};
use wswhy_atlas::Arg;
use wswhy_capture::hex::{Dress, Expected, HexError};
use wswhy_capture::pasted::SideFrom;
use wswhy_wire::{DeflateParams, PermessageDeflate, Side};
use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::list::place_button;
use super::read::{Choice, Outcome};
use super::{Tools, words};
use crate::app::{App, text as text_arg};
use crate::parts::buttons::Button;
use crate::parts::el::{el, plain, slot, tag, text, with};

/// Who is said to have sent the first direction, by the words of the radio buttons.
const SENDERS: [(&str, Option<Side>); 3] = [
    ("server", Some(Side::Server)),
    ("client", Some(Side::Client)),
    ("unknown", None),
];

/// Window bits that can be agreed (RFC 7692 §7.1.2).
const BITS: std::ops::RangeInclusive<u8> = 8..=15;

/// What the input is drawn from.
pub struct Given<'a> {
    /// Words and callbacks.
    pub tools: &'a Tools,
    /// The text and what was set.
    pub choice: &'a Choice,
    /// What came out.
    pub outcome: Option<&'a Outcome>,
    /// The text field.
    pub area: &'a NodeRef,
    /// Takes another choice.
    pub take: &'a Callback<Choice>,
    /// Opens a file.
    pub open: Option<&'a Callback<()>>,
}

/// Draws the text field and the settings.
pub fn input(given: &Given<'_>) -> Html {
    let (app, choice) = (&given.tools.app, given.choice);
    let take = given.take;
    let oninput = {
        let (choice, take) = (choice.clone(), take.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                take.emit(Choice {
                    text: area.value().into(),
                    conversation: 0,
                    ..choice.clone()
                });
            }
        })
    };
    let error = given.outcome.and_then(|o| o.pasted.paste.error.as_ref());
    let error = error.map(|error| trouble(given.tools, choice, error));
    let open = given.open.map(|open| {
        Button::new("open-file", app.ui("open-file"))
            .title(app.ui("open-file-title"))
            .draw(open)
    });
    let settings = vec![
        slot(open),
        dresses(given),
        slot(conversations(given)),
        senders(given),
        deflate(given),
    ];
    html! {
        <div class="decode-in">
            <label for="decode-input">{ tag("h2", app.ui("decode-label")) }</label>
            <textarea ref={given.area} id="decode-input" data-decode-input="" rows="6" spellcheck="false"
                autocomplete="off" placeholder={app.ui("decode-placeholder")} aria-describedby="decode-error"
                value={choice.text.clone()} {oninput} />
            <div id="decode-error">{ error }</div>
            { el("div", "decode-settings", settings) }
        </div>
    }
}

/// A choice among names; `pick` gets the index.
fn select(
    name: &'static str,
    label: String,
    names: Vec<String>,
    now: usize,
    pick: Callback<usize>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            pick.emit(usize::try_from(select.selected_index()).unwrap_or(0));
        }
    });
    let options = names
        .into_iter()
        .enumerate()
        .map(|(index, name)| option(name, index == now));
    html! {
        <label class="setting">{ label }<select data-setting={name} {onchange}>{ for options }</select></label>
    }
}

/// An option. It is chosen by its property: the attribute would not count any more once the user has chosen another one.
fn option(name: String, chosen: bool) -> Html {
    let mut made = VTag::new("option");
    made.add_property("selected", chosen);
    made.add_child(plain(name));
    made.into()
}

/// Takes the choice with something changed.
fn with_change<T: 'static>(
    given: &Given<'_>,
    change: impl Fn(&mut Choice, T) + 'static,
) -> Callback<T> {
    let (choice, take) = (given.choice.clone(), given.take.clone());
    Callback::from(move |value| {
        let mut next = choice.clone();
        change(&mut next, value);
        take.emit(next);
    })
}

/// How a dress is called.
fn dress_name(app: &App, dress: Dress) -> String {
    app.words.name(&format!("dress-{}", dress.id()))
}

fn dresses(given: &Given<'_>) -> Html {
    let app = &given.tools.app;
    let read = given.outcome.filter(|_| given.choice.dress.is_none());
    let read = read.map(|outcome| dress_name(app, outcome.pasted.paste.dress));
    let mut names = vec![match read {
        Some(dress) => app.words.ui("dress-as-it-looks", &text_arg("dress", dress)),
        None => app.ui("dress-auto"),
    }];
    names.extend(Dress::ALL.map(|dress| dress_name(app, dress)));
    let now = given.choice.dress;
    let now = now.and_then(|now| Dress::ALL.iter().position(|dress| *dress == now));
    let pick = with_change(given, |choice, index: usize| {
        choice.dress = index
            .checked_sub(1)
            .and_then(|i| Dress::ALL.get(i).copied());
    });
    select(
        "dress",
        app.ui("dress-label"),
        names,
        now.map_or(0, |now| now + 1),
        pick,
    )
}

fn conversations(given: &Given<'_>) -> Option<Html> {
    let app = &given.tools.app;
    let outcome = given.outcome?;
    let all = &outcome.pasted.conversations;
    if all.len() < 2 {
        return None;
    }
    let names = all.iter().enumerate().map(|(index, one)| {
        let ends = one.ends.as_ref();
        let ends = ends.map(|[one, other]| format!("{one} – {other}"));
        ends.unwrap_or_else(|| (index + 1).to_string())
    });
    let pick = with_change(given, |choice, index| choice.conversation = index);
    let (label, now) = (app.ui("conversation-label"), outcome.conversation);
    Some(select("conversation", label, names.collect(), now, pick))
}

fn senders(given: &Given<'_>) -> Html {
    let app = &given.tools.app;
    let two = given.outcome.is_some_and(|outcome| outcome.sent.len() > 1);
    let label = if two {
        app.ui("decode-sender-first")
    } else {
        app.ui("decode-sender")
    };
    let radios = SENDERS.map(|(id, side)| {
        let onchange = with_change(given, move |choice, _: Event| choice.sender = side);
        let name = match side {
            Some(Side::Server) => app.ui("sender-server"),
            Some(Side::Client) => app.ui("sender-client"),
            None => app.ui("sender-unknown"),
        };
        html! {
            <label><input type="radio" name="decode-sender" data-decode-sender={id}
                checked={given.choice.sender == side} {onchange} />{ name }</label>
        }
    });
    let mut parts = vec![tag("legend", label)];
    parts.extend(radios);
    el("fieldset", "senders", parts)
}

fn deflate(given: &Given<'_>) -> Html {
    let app = &given.tools.app;
    let names = vec![
        app.ui("deflate-auto"),
        app.ui("deflate-not-agreed"),
        app.ui("deflate-agreed"),
    ];
    let now = match given.choice.deflate {
        Some(PermessageDeflate::NotAgreed) => 1,
        Some(PermessageDeflate::Agreed(_)) => 2,
        _ => 0,
    };
    let pick = with_change(given, |choice, index: usize| {
        choice.deflate = match index {
            1 => Some(PermessageDeflate::NotAgreed),
            2 => Some(PermessageDeflate::Agreed(DeflateParams::default())),
            _ => None,
        };
    });
    let mut parts = vec![select("deflate", app.ui("deflate-label"), names, now, pick)];
    if let Some(PermessageDeflate::Agreed(params)) = given.choice.deflate {
        parts.extend([
            takeover(given, params, "client_no_context_takeover"),
            takeover(given, params, "server_no_context_takeover"),
            window(given, params, "client_max_window_bits"),
            window(given, params, "server_max_window_bits"),
        ]);
    }
    el("div", "deflate", parts)
}

/// Whether a parameter's name is the client's.
fn of_client(name: &str) -> bool {
    name.starts_with("client")
}

fn takeover(given: &Given<'_>, params: DeflateParams, name: &'static str) -> Html {
    let on = match of_client(name) {
        true => params.client_no_context_takeover,
        false => params.server_no_context_takeover,
    };
    let onchange = with_change(given, move |choice, event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let mut params = params;
        match of_client(name) {
            true => params.client_no_context_takeover = input.checked(),
            false => params.server_no_context_takeover = input.checked(),
        }
        choice.deflate = Some(PermessageDeflate::Agreed(params));
    });
    html! { <label class="setting"><input type="checkbox" data-setting={name} checked={on} {onchange} />{ name }</label> }
}

fn window(given: &Given<'_>, params: DeflateParams, name: &'static str) -> Html {
    let bits = match of_client(name) {
        true => params.client_max_window_bits,
        false => params.server_max_window_bits,
    };
    let names = BITS.map(|bits| bits.to_string()).collect();
    let first = *BITS.start();
    let pick = with_change(given, move |choice, index: usize| {
        let bits = first.saturating_add(index as u8);
        let mut params = params;
        match of_client(name) {
            true => params.client_max_window_bits = bits,
            false => params.server_max_window_bits = bits,
        }
        choice.deflate = Some(PermessageDeflate::Agreed(params));
    });
    let now = usize::from(bits.saturating_sub(first));
    select(name, name.to_owned(), names, now, pick)
}

/// Where reading stopped, and a way there.
fn trouble(tools: &Tools, choice: &Choice, error: &HexError) -> Html {
    let app = &tools.app;
    let what = words::unreadable(&app.words, error);
    let mut said = vec![tag("span", what)];
    if error.expected != Expected::Less {
        said.push(tag("span", app.ui("decode-error-before")));
    }
    let next = choice
        .text
        .get(error.at..)
        .and_then(|rest| rest.chars().next());
    let end = error.at + next.map_or(0, char::len_utf8);
    said.push(place_button(tools, (error.at, end)));
    let error_line = error.line.to_string();
    let paragraph = with(el("p", "error", said), "role", "alert");
    let paragraph = with(paragraph, "data-decode-error", "");
    let paragraph = with(paragraph, "data-line", error_line);
    with(paragraph, "data-column", error.column.to_string())
}

/// What was taken from where: the sender of each direction, the compression.
pub fn notes(tools: &Tools, outcome: &Outcome) -> Html {
    let app = &tools.app;
    let mut lines = Vec::new();
    for (sent, stream) in outcome.sent.iter().zip(outcome.streams()) {
        if stream.bytes.is_empty() {
            continue;
        }
        let from = match sent.side_from {
            None => "hand",
            Some(SideFrom::Marker) => "marker",
            Some(SideFrom::Handshake) => "handshake",
            Some(SideFrom::Opened) => "opened",
            Some(SideFrom::Mask) => "mask",
            Some(SideFrom::Order) => "order",
            Some(SideFrom::Unknown) => "unknown",
        };
        let said = vec![
            ("side", Arg::Text(sent.side.as_str().to_owned())),
            ("from", Arg::Text(from.to_owned())),
        ];
        let line = tag("li", app.words.ui("sender-from", &said));
        lines.push(with(line, "data-decode-side", sent.side.as_str()));
        if !stream.tls.is_empty() {
            let line = text("li", "warn", app.ui("tls-why"));
            lines.push(with(line, "data-decode-tls", ""));
        }
        if !stream.gaps.is_empty() {
            lines.push(text("li", "warn", app.ui("gap-why")));
        }
    }
    let conversation = outcome.pasted.conversations.get(outcome.conversation);
    let told = conversation.and_then(|one| one.handshake.as_ref());
    let told = told.map(|told| told.outcome.permessage_deflate);
    let first = outcome.sent.first();
    let used = first.map(|sent| sent.decoded.options().permessage_deflate);
    let by_hand = told.is_none_or(|told| Some(told) != used);
    let line = match used {
        Some(PermessageDeflate::Agreed(params)) if !by_hand => {
            let params = parameters(params);
            app.words
                .ui("deflate-from-handshake", &text_arg("parameters", params))
        }
        Some(PermessageDeflate::NotAgreed) if !by_hand => app.ui("deflate-not-in-handshake"),
        _ if outcome.deflate_inferred() => app.ui("deflate-inferred"),
        _ => String::new(),
    };
    if !line.is_empty() {
        lines.push(with(tag("li", line), "data-decode-deflate", ""));
    }
    el("ul", "decode-notes", lines)
}

/// The agreed parameters as an answer would write them.
fn parameters(params: DeflateParams) -> String {
    let mut all = vec!["permessage-deflate".to_owned()];
    if params.client_no_context_takeover {
        all.push("client_no_context_takeover".to_owned());
    }
    if params.server_no_context_takeover {
        all.push("server_no_context_takeover".to_owned());
    }
    for (name, bits) in [
        ("client_max_window_bits", params.client_max_window_bits),
        ("server_max_window_bits", params.server_max_window_bits),
    ] {
        if bits < *BITS.end() {
            all.push(format!("{name}={bits}"));
        }
    }
    all.join("; ")
}
