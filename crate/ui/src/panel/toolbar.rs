//! The row of buttons above everything.

use yew::prelude::*;

use crate::app::App;
use crate::live::{Command, Switches};
use crate::parts::buttons::Button;
use crate::parts::el::{slot, text};
use crate::state::Action;

/// Draws the row of buttons above everything. `selected`: whether there is a connection to report on.
pub fn toolbar(
    app: &App,
    switches: Switches,
    decoding: bool,
    selected: bool,
    dispatch: &Callback<Action>,
    command: &Callback<Command>,
) -> Html {
    let Switches {
        record,
        observe_only,
        console_line,
        ..
    } = switches;
    let send = |command_: Command| command.reform(move |()| command_);
    let gap = || text("span", "gap", "");
    let cost = observe_only.then(|| text("p", "cost", app.ui("observe-only-cost")));
    let buttons = [
        Button::new("record", app.ui("record"))
            .title(app.ui("record-title"))
            .pressed(record)
            .draw(&send(Command::Record(!record))),
        Button::new("clear", app.ui("clear")).draw(&send(Command::Clear)),
        Button::new("reload-and-capture", app.ui("reload-and-capture"))
            .title(app.ui("reload-and-capture-title"))
            .disabled(observe_only)
            .draw(&send(Command::ReloadAndCapture)),
        gap(),
        Button::new("observe-only", app.ui("observe-only"))
            .title(app.ui("observe-only-title"))
            .pressed(observe_only)
            .draw(&send(Command::ObserveOnly(!observe_only))),
        Button::new("console-line", app.ui("console-line"))
            .title(app.ui("console-line-title"))
            .pressed(console_line)
            .disabled(observe_only)
            .draw(&send(Command::ConsoleLine(!console_line))),
        gap(),
        Button::new("decode", app.ui("decode"))
            .title(app.ui("decode-title"))
            .pressed(decoding)
            .draw(&dispatch.reform(move |()| Action::Decode(!decoding))),
        Button::new("copy-report", app.ui("copy-report"))
            .disabled(!selected)
            .draw(&dispatch.reform(|()| Action::Report(true))),
    ];
    let label = app.ui("toolbar-label");
    html! { <div class="toolbar" role="toolbar" aria-label={label}>{ for buttons }{ slot(cost) }</div> }
}
