//! The preview of what goes out: nothing is copied that the user has not seen.

use std::rc::Rc;

use web_sys::{Event, HtmlDialogElement, HtmlInputElement};
use wswhy_atlas::Arg;
use wswhy_capture::ConnectionId;
use wswhy_diagnosis::{SeriesVerdict, Verdict};
use yew::prelude::*;

use crate::app::App;
use crate::live::SharedCapture;
use crate::parts::buttons::{self, Button};
use crate::parts::el;
use crate::report;

/// Properties of [`ReportDialog`].
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
    /// The capture.
    pub capture: SharedCapture,
    /// Which connection, its verdict, and that on its URL where it keeps closing; without one the whole capture goes out, as a HAR file.
    pub about: Option<About>,
    /// Closes the dialog.
    pub close: Callback<()>,
}

impl PartialEq for Props {
    /// Verdicts are kept and shared: what was worked out anew is another one.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.about, &other.about) {
            (Some(a), Some(b)) => {
                let series = match (&a.2, &b.2) {
                    (Some(a), Some(b)) => Rc::ptr_eq(a, b),
                    (a, b) => a.is_none() && b.is_none(),
                };
                a.0 == b.0 && Rc::ptr_eq(&a.1, &b.1) && series
            }
            (a, b) => a.is_none() && b.is_none(),
        };
        same && self.app == other.app && self.capture == other.capture && self.close == other.close
    }
}

/// What a report is about.
pub type About = (ConnectionId, Rc<Verdict>, Option<Rc<SeriesVerdict>>);

/// The setting that remembers the format, and its values.
const FORMAT: &str = "report-format";
const JSON: &str = "json";
const MARKDOWN: &str = "markdown";

/// Characters of a file that the preview shows.
const PREVIEW: usize = 200_000;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Markdown,
    Json,
}

/// The preview of a report.
#[component]
pub fn ReportDialog(props: &Props) -> Html {
    let app = &props.app;
    let format = use_state_eq(|| match app.host.setting(FORMAT).as_deref() {
        Some(JSON) => Format::Json,
        _ => Format::Markdown,
    });
    let payloads = use_state_eq(|| false);
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.show_modal().ok();
            }
        });
    }
    // Made once for what was chosen: a preview that changes under the eyes is none.
    let (text, name) = {
        let deps = (
            *format,
            *payloads,
            props.about.as_ref().map(|about| about.0),
        );
        let (capture, about, app) = (props.capture.clone(), props.about.clone(), app.clone());
        let made = use_memo(deps, move |(format, payloads, _)| {
            let capture = capture.0.borrow();
            let transcript = capture.transcript();
            let Some((id, verdict, series)) = &about else {
                let file = app.parts.save.map(|save| save(&*capture, *payloads));
                let file = file.unwrap_or_default();
                return (file.into(), report::file_name(&transcript.context, "har"));
            };
            let json = *format == Format::Json;
            let wanted = [json, *payloads];
            let text = report::text(
                &*capture,
                *id,
                verdict,
                series.as_deref(),
                &app.words,
                wanted,
            );
            let ending = if json { "json" } else { "md" };
            (
                AttrValue::from(text),
                report::file_name(&transcript.context, ending),
            )
        });
        (made.0.clone(), made.1.clone())
    };
    later::draw(props, (text, name), &dialog, &format, &payloads)
}

/// All but the state: loaded when the dialog is first opened.
mod later {
    use super::*;

    /// Draws the preview of a text that would be a file of this name.
    #[inline(never)]
    pub fn draw(
        props: &Props,
        (text, name): (AttrValue, String),
        dialog: &NodeRef,
        format: &UseStateHandle<Format>,
        payloads: &UseStateHandle<bool>,
    ) -> Html {
        let app = &props.app;
        let pick = |to: Format| {
            let (format, host) = (format.clone(), app.host.clone());
            Callback::from(move |_: Event| {
                format.set(to);
                host.keep_setting(FORMAT, if to == Format::Json { JSON } else { MARKDOWN });
            })
        };
        let tick = {
            let payloads = payloads.clone();
            Callback::from(move |event: Event| {
                if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                    payloads.set(input.checked());
                }
            })
        };
        let save = {
            let (host, text) = (app.host.clone(), text.clone());
            Callback::from(move |()| host.download(&name, &text))
        };
        let copied = text.clone();
        let copy = buttons::copy(app, &Callback::from(move |()| copied.to_string()));
        let (title, redacted) = match &props.about {
            Some(_) => (app.ui("report-title"), app.ui("report-redacted")),
            None => (app.ui("save-title"), app.ui("save-redacted")),
        };
        let head = text
            .char_indices()
            .nth(PREVIEW)
            .and_then(|(end, _)| text.get(..end));
        let cut = text.len() - head.unwrap_or(&text).len();
        let cut = (cut > 0).then(|| {
            let cut = vec![("size", Arg::Bytes(cut as u64))];
            el::text("p", "quiet", app.words.ui("save-cut", &cut))
        });
        let text = head.map_or_else(|| text.clone(), |head| head.to_owned().into());
        let formats = props.about.as_ref().map(|_| html! {
        <>
            <label><input type="radio" name="format" data-format="markdown" checked={**format == Format::Markdown}
                onchange={pick(Format::Markdown)} />{ app.ui("format-markdown") }</label>
            <label><input type="radio" name="format" data-format="json" checked={**format == Format::Json}
                onchange={pick(Format::Json)} />{ app.ui("format-json") }</label>
        </>
    });
        let onclose = props.close.reform(|_: Event| ());
        let onkeydown = Callback::from(|event: KeyboardEvent| {
            // The dialog closes by itself; DevTools would open its drawer as well.
            if event.key() == "Escape" {
                event.stop_propagation();
            }
        });
        html! {
            <dialog ref={dialog.clone()} class="report" aria-labelledby="report-title" {onclose} {onkeydown}>
                <h2 id="report-title">{ title }</h2>
                <p class="quiet">{ redacted }</p>
                <div class="report-choices">
                    { el::slot(formats) }
                    <label><input type="checkbox" data-payloads="" checked={**payloads} onchange={tick} />
                        { app.ui("report-payloads") }</label>
                </div>
                <pre class="report-text" data-report-text="" tabindex="0" aria-label={app.ui("report-preview")}>{ text }</pre>
                { el::slot(cut) }
                <div class="report-actions">
                    { copy }
                    { Button::new("save-report", app.ui("save")).draw(&save) }
                    { Button::new("close-dialog", app.ui("close")).draw(&props.close) }
                </div>
            </dialog>
        }
    }
}
