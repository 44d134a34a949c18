//! Starts the DevTools panel. The shell then calls [`feed`] with what `extension/capture.js` sees.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wswhy_explain::{Kind, Words};
use wswhy_ui::app::Parts;
use wswhy_ui::host::{JsHost, show_panics};
use wswhy_ui::language::{self, Spoken};
use wswhy_ui::live::SharedFeed;

/// One event of the capture, or an array of them.
#[wasm_bindgen]
pub fn feed(event: &JsValue) {
    wswhy_ui::feed::feed(event);
}

/// How the console-line switch stood when the panel was last used.
#[wasm_bindgen(js_name = setConsoleLine)]
pub fn set_console_line(on: bool) {
    wswhy_ui::feed::set_console_line(on);
}

fn main() {
    let spoken = Spoken {
        english: Words::english_of_panel,
        kinds: &[Kind::Panel],
    };
    language::begin(Rc::new(JsHost), spoken, |app| {
        show_panics(&app.words);
        let app = app.with(Parts {
            open: None,
            tool: Some("decode.html"),
            save: Some(wswhy_ui::opening::save),
        });
        wswhy_ui::panel::run(SharedFeed(wswhy_ui::feed::live()), app);
    });
}
