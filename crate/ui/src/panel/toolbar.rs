//! The row of buttons above everything.

use yew::prelude::*;

use crate::app::App;
use crate::language;
use crate::live::{Command, Switches};
use crate::parts::buttons::Button;
use crate::parts::el::{slot, text};
use crate::state::Action;

/// What the buttons for files do.
pub struct Files<'a> {
    /// Opens one.
    pub open: &'a Callback<()>,
    /// Leaves the file that is shown.
    pub close: Option<&'a Callback<()>>,
    /// Whether there is anything to save.
    pub some: bool,
}

/// Draws the row of buttons above everything. `selected`: whether there is a connection to report on.
pub fn toolbar(
    app: &App,
    switches: Switches,
    decoding: bool,
    selected: bool,
    files: &Files<'_>,
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
    let open = (app.parts.open.is_some() || app.parts.tool.is_some()).then(|| {
        Button::new("open", app.ui("open"))
            .title(app.ui("open-title"))
            .draw(files.open)
    });
    let save = app.parts.save.map(|_| {
        Button::new("save", app.ui("save"))
            .title(app.ui("save-har-title"))
            .disabled(!files.some)
            .draw(&dispatch.reform(|()| Action::Save(true)))
    });
    let (open, save) = (slot(open), slot(save));
    let report = Button::new("copy-report", app.ui("copy-report"))
        .disabled(!selected)
        .draw(&dispatch.reform(|()| Action::Report(true)));
    let label = app.ui("toolbar-label");
    if let Some(close) = files.close {
        let back = Button::new("close-file", app.ui("close-file"))
            .primary()
            .draw(close);
        let buttons = [back, gap(), open, save, gap(), report];
        return html! { <div class="toolbar" role="toolbar" aria-label={label}>{ for buttons }</div> };
    }
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
        slot(app.parts.tool.map(|_| {
            Button::new("decode", app.ui("decode"))
                .title(app.ui("decode-title"))
                .pressed(decoding)
                .draw(&dispatch.reform(move |()| Action::Decode(!decoding)))
        })),
        open,
        save,
        report,
        slot(language::select(app)),
    ];
    html! { <div class="toolbar" role="toolbar" aria-label={label}>{ for buttons }{ slot(cost) }</div> }
}
