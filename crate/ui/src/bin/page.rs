//! Starts the standalone page.

use std::rc::Rc;

use wswhy_explain::{Kind, Words};
use wswhy_ui::app::Parts;
use wswhy_ui::host::{JsHost, show_panics};
use wswhy_ui::language::{self, Spoken};

fn main() {
    let spoken = Spoken {
        english: Words::english,
        kinds: &[Kind::Panel, Kind::Tool],
    };
    language::begin(Rc::new(JsHost), spoken, |app| {
        show_panics(&app.words);
        wswhy_ui::page::run(app.with(Parts {
            open: Some(wswhy_ui::opening::open),
            tool: None,
            save: Some(wswhy_ui::opening::save),
        }));
    });
}
