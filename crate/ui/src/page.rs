//! The standalone page: paste frames as hex, see what they say.

use yew::prelude::*;

use crate::app::App;
use crate::decode::Decode;
use crate::decode::samples::samples;
use crate::parts::el::{el, tag};

/// Shows the page in the document's body.
pub fn run(app: App) {
    yew::Renderer::<Page>::with_props(Props { app }).render();
}

/// Properties of [`Page`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and host.
    pub app: App,
}

/// The standalone page.
#[component]
pub fn Page(props: &Props) -> Html {
    let app = &props.app;
    let head = vec![
        tag("h1", app.ui("page-title")),
        tag("p", app.ui("page-intro")),
    ];
    let samples = {
        let app = app.clone();
        Callback::from(move |choose| samples(&app, &choose))
    };
    let private = vec![tag("p", app.ui("page-private"))];
    html! {
        <main class="page" data-state="ready">
            { el("header", "page-head", head) }
            <Decode app={props.app.clone()} samples={samples} />
            { el("footer", "quiet", private) }
        </main>
    }
}
