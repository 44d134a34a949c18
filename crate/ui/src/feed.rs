//! Raw events of `extension/capture.js` into a [`Session`]: the only place that reads JavaScript objects of the capture.
//!
//! Everything may have any shape. What cannot be read becomes a trouble that says where and what was expected, and the
//! rest goes on.

mod har;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use yew::Callback;

use wswhy_capture::live::Session;
use wswhy_capture::log::Row;
use wswhy_capture::{ConnectionId, Millis, PayloadRef, Source, Transcript};

use crate::live::{Capture, Command, Feed, Switches};
use crate::verdicts::{Verdicts, is_bad};

thread_local! {
    static FEED: Rc<LiveFeed> = Rc::new(LiveFeed::new());
}

/// What `extension/live.js` does for the toolbar.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wswhyCapture, js_name = reloadAndCapture, catch)]
    fn js_reload_and_capture() -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyCapture, js_name = setObserveOnly, catch)]
    fn js_set_observe_only(on: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyCapture, js_name = readLog, catch)]
    fn js_read_log() -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyCapture, js_name = print, catch)]
    fn js_print(frame: Option<&str>, socket: u32, cause: u32) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyCapture, js_name = setConsoleLine, catch)]
    fn js_set_console_line(on: bool) -> Result<(), JsValue>;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = requestAnimationFrame)]
    fn request_animation_frame(then: &JsValue) -> i32;
}

/// The capture of the inspected page.
pub struct LiveFeed {
    session: Rc<RefCell<Session>>,
    changed: RefCell<Option<Callback<()>>>,
    /// Whether a frame has been asked for already.
    asked: Cell<bool>,
    record: Cell<bool>,
    console_line: Cell<bool>,
    begun: Cell<bool>,
    verdicts: RefCell<Verdicts>,
    printed: RefCell<HashSet<ConnectionId>>,
}

impl Capture for Session {
    fn transcript(&self) -> &Transcript {
        self.transcript()
    }

    fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.payload(at)
    }

    fn version(&self) -> u64 {
        self.version()
    }

    fn resolve(&self, id: ConnectionId) -> ConnectionId {
        self.resolve(id)
    }
}

/// The feed that [`feed`] fills.
pub fn live() -> Rc<LiveFeed> {
    FEED.with(Rc::clone)
}

/// One event of `extension/capture.js`, or an array of them.
pub fn feed(event: &JsValue) {
    let feed = live();
    {
        let mut session = feed.session.borrow_mut();
        match event.dyn_ref::<Array>() {
            Some(events) => events.iter().for_each(|event| read(&mut session, &event)),
            None => read(&mut session, event),
        }
    }
    feed.begun.set(true);
    if feed.console_line.get() {
        feed.print();
    }
    tell(&feed);
}

/// How the console-line switch stood when the panel was last used.
pub fn set_console_line(on: bool) {
    live().console_line.set(on);
}

/// Tells the interface in the next animation frame, once.
fn tell(feed: &Rc<LiveFeed>) {
    if feed.asked.replace(true) {
        return;
    }
    let told = Rc::clone(feed);
    request_animation_frame(&Closure::once_into_js(move || {
        told.asked.set(false);
        let changed = told.changed.borrow().clone();
        if let Some(changed) = changed {
            changed.emit(());
        }
    }));
}

impl LiveFeed {
    fn new() -> Self {
        Self {
            session: Rc::default(),
            changed: RefCell::default(),
            asked: Cell::new(false),
            record: Cell::new(true),
            console_line: Cell::new(false),
            begun: Cell::new(false),
            verdicts: RefCell::default(),
            printed: RefCell::default(),
        }
    }

    /// Has the probe print its line for each socket that closed badly since the last time.
    fn print(&self) {
        let session = self.session.borrow();
        let transcript = session.transcript();
        for connection in &transcript.connections {
            if !connection.settled(&transcript.context)
                || !self.printed.borrow_mut().insert(connection.id)
            {
                continue;
            }
            let verdict = self.verdicts.borrow_mut().of(&*session, connection);
            if let Some((frame, socket)) = session.page_name(connection.id)
                && is_bad(&verdict)
            {
                js_print(frame, socket, u32::from(verdict.first().cause.number())).ok();
            }
        }
    }
}

impl Feed for LiveFeed {
    fn capture(&self) -> Rc<RefCell<dyn Capture>> {
        self.session.clone()
    }

    fn on_change(&self, changed: Callback<()>) {
        *self.changed.borrow_mut() = Some(changed);
    }

    fn command(&self, command: Command) {
        match command {
            Command::Record(on) => {
                self.record.set(on);
                let now = Millis(js_sys::Date::now());
                self.session.borrow_mut().set_recording(now, on);
            }
            Command::Clear => {
                self.session.borrow_mut().clear();
                self.verdicts.borrow_mut().clear();
            }
            Command::ReloadAndCapture => {
                js_reload_and_capture().ok();
            }
            Command::ObserveOnly(on) => {
                js_set_observe_only(on).ok();
            }
            Command::ConsoleLine(on) => {
                self.console_line.set(on);
                js_set_console_line(on).ok();
            }
            Command::ReadLog => {
                js_read_log().ok();
            }
        }
        tell(&live());
    }

    fn switches(&self) -> Switches {
        Switches {
            record: self.record.get(),
            observe_only: self.session.borrow().transcript().context.observe_only,
            console_line: self.console_line.get(),
            loading: !self.begun.get(),
        }
    }
}

fn read(session: &mut Session, event: &JsValue) {
    let field =
        |name: &str| Reflect::get(event, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
    let text = |name: &str| field(name).as_string();
    let at = Millis(field("at").as_f64().unwrap_or_default());
    let kind = text("kind").unwrap_or_default();
    match kind.as_str() {
        "started" => session.started(at),
        "observe-only" => session.set_observe_only(field("on").is_truthy()),
        "log-on-demand" => session.set_log_on_demand(field("on").is_truthy()),
        "log" => log(session, at, &field("entries")),
        "finished" => finished(session, at, &field("entry")),
        "probe" => {
            let answer = text("answer").unwrap_or_default();
            session.probe_answer(at, text("frame").as_deref(), &answer);
        }
        "trouble" => {
            let source = match text("source").as_deref() {
                Some("page") => Source::Page,
                Some("network-log") => Source::NetworkLog,
                _ => Source::Capture,
            };
            let (place, expected) = (text("place"), text("expected"));
            session.trouble(
                at,
                source,
                place.unwrap_or_default(),
                expected.unwrap_or_default(),
            );
        }
        "navigated" => session.navigated(at, &text("url").unwrap_or_default()),
        "gap" => session.timer_gap(at, field("ms").as_f64().unwrap_or_default() as u64),
        "documents" => {
            let urls = field("urls");
            let urls = urls
                .dyn_ref::<Array>()
                .map(|urls| urls.iter().filter_map(|url| url.as_string()).collect());
            session.documents(at, &urls.unwrap_or_else(Vec::new));
        }
        _ => session.trouble(
            at,
            Source::Capture,
            format!("event {kind}"),
            "a kind that this version knows",
        ),
    }
}

fn log(session: &mut Session, at: Millis, entries: &JsValue) {
    let Some(list) = entries.dyn_ref::<Array>() else {
        session.trouble(at, Source::NetworkLog, "entries", "a list");
        return;
    };
    let mut read = Vec::new();
    let mut raw = Vec::new();
    for (place, value) in list.iter().enumerate() {
        match har::entry(&value) {
            Ok(entry) => {
                read.push(entry);
                raw.push(messages(&value));
            }
            Err(wrong) => session.trouble(
                at,
                Source::NetworkLog,
                wrong.below(&format!("entry {}", place + 1)),
                wrong.expected,
            ),
        }
    }
    let mut wrong_rows = Vec::new();
    session.log_reading(at, &read, |entry, from, take| {
        let Some(rows) = raw.get(entry).and_then(Option::as_ref) else {
            return;
        };
        for place in from..rows.length() as usize {
            match har::row(&rows.get(place as u32)) {
                Ok(row) => take(&row),
                Err(wrong) => {
                    wrong_rows.push((entry, place, wrong));
                    take(&Row::default());
                }
            }
        }
    });
    for (entry, place, wrong) in wrong_rows {
        let place = format!("entry {}, message {}", entry + 1, place + 1);
        let place = wrong.below(&place);
        session.trouble(at, Source::NetworkLog, place, wrong.expected);
    }
}

fn finished(session: &mut Session, at: Millis, value: &JsValue) {
    match har::entry(value) {
        Ok(entry) => {
            let rows = messages(value).unwrap_or_default();
            session.log_finished(at, entry, |from, take| {
                for place in from..rows.length() as usize {
                    let row = har::row(&rows.get(place as u32));
                    take(row.unwrap_or_default());
                }
            });
        }
        Err(wrong) => {
            let place = wrong.below("finished entry");
            session.trouble(at, Source::NetworkLog, place, wrong.expected);
        }
    }
}

fn messages(entry: &JsValue) -> Option<Array> {
    let rows = Reflect::get(entry, &JsValue::from_str("_webSocketMessages")).ok()?;
    rows.dyn_into().ok()
}
