//! Buttons, and the keyboard's way through a row of tabs.

use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use crate::app::App;
use crate::parts::el::text;

/// A button; a switch where `pressed` is given.
pub struct Button {
    /// `data-action`: the name that tests and style sheets know it by.
    pub action: &'static str,
    /// What stands on it.
    pub label: String,
    /// What it costs or does, where the label does not say it all.
    pub title: Option<String>,
    /// For a switch: whether it is on.
    pub pressed: Option<bool>,
    /// Cannot be used now.
    pub disabled: bool,
    /// The one to press first.
    pub primary: bool,
}

impl Button {
    /// An ordinary button.
    pub fn new(action: &'static str, label: String) -> Self {
        Self {
            action,
            label,
            title: None,
            pressed: None,
            disabled: false,
            primary: false,
        }
    }

    /// Says what it does or costs.
    pub fn title(mut self, title: String) -> Self {
        self.title = Some(title);
        self
    }

    /// Makes it a switch.
    pub fn pressed(mut self, on: bool) -> Self {
        self.pressed = Some(on);
        self
    }

    /// Whether it cannot be used now.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// The one to press first.
    pub fn primary(mut self) -> Self {
        self.primary = true;
        self
    }

    /// Draws it.
    pub fn draw(self, act: &Callback<()>) -> Html {
        let onclick = act.reform(|_: MouseEvent| ());
        let class = match (self.primary, self.pressed) {
            (true, _) => "button primary",
            (false, Some(true)) => "button on",
            _ => "button",
        };
        let mark = self.pressed.map(|_| text("span", "switch-mark", ""));
        html! {
            <button type="button" {class} data-action={self.action} title={self.title} {onclick}
                disabled={self.disabled} aria-pressed={self.pressed.map(|on| on.to_string())}>
                { mark }{ self.label }
            </button>
        }
    }
}

/// A button that looks like a link.
pub fn link(label: String, act: &Callback<()>) -> Html {
    let onclick = act.reform(|_: MouseEvent| ());
    html! { <button type="button" class="link" {onclick}>{ label }</button> }
}

/// Draws a button that puts a text onto the clipboard; the text is made only when it is asked for.
pub fn copy(app: &App, text: &Callback<(), String>) -> Html {
    let act = {
        let (app, text) = (app.clone(), text.clone());
        Callback::from(move |()| app.host.copy(&text.emit(()), &app.ui("copied")))
    };
    Button::new("copy", app.ui("copy")).draw(&act)
}

/// Moves the focus to the next or previous element of the same role; the arrow keys of a row of tabs.
pub fn roving(event: &KeyboardEvent) -> Option<HtmlElement> {
    use wasm_bindgen::JsCast as _;
    let current = event.target()?.dyn_into::<HtmlElement>().ok()?;
    let to = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => current.next_element_sibling(),
        "ArrowLeft" | "ArrowUp" => current.previous_element_sibling(),
        "Home" => current.parent_element()?.first_element_child(),
        "End" => current.parent_element()?.last_element_child(),
        _ => return None,
    };
    event.prevent_default();
    let to = to?.dyn_into::<HtmlElement>().ok()?;
    to.focus().ok()?;
    Some(to)
}
