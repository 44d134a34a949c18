//! Starts the standalone page.

use std::rc::Rc;

use wswhy_ui::app::App;
use wswhy_ui::host::{JsHost, show_panics};

fn main() {
    let app = App::english(Rc::new(JsHost));
    show_panics(&app.words);
    wswhy_ui::page::run(app);
}
