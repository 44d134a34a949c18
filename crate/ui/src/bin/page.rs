//! Starts the standalone page.

use std::rc::Rc;

use wswhy_ui::app::{App, Parts};
use wswhy_ui::host::{JsHost, show_panics};

fn main() {
    let app = App::english(Rc::new(JsHost)).with(Parts {
        open: Some(wswhy_ui::opening::open),
        tool: None,
        save: Some(wswhy_ui::opening::save),
    });
    show_panics(&app.words);
    wswhy_ui::page::run(app);
}
