//! Files that are opened: a HAR file as a capture that stands still, any other text as a paste.

use std::cell::RefCell;
use std::rc::Rc;

use wswhy_atlas::Arg;
use wswhy_capture::har::{self, Opened};
use wswhy_capture::{Millis, PayloadRef, Transcript};
use yew::Callback;

use crate::app::App;
use crate::host::OpenedFile;
use crate::live::{Capture, Command, Feed, FileFacts, SharedFeed, Switches};

/// Kinds of files that the button offers first.
pub const ACCEPT: &str = ".har,.gz,.txt,.log,.hex,.json";

/// Bytes of a text that is pasted: what 16 MiB of bytes take as a dump.
const MAX_TEXT: usize = 100 << 20;

/// How a gzip file begins (RFC 1952 section 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// What a file turned out to be.
pub enum Opening {
    /// A HAR file.
    Har(SharedFeed),
    /// A text to paste.
    Text(String),
    /// Nothing that can be read: why.
    Wrong(String),
}

/// Looks at a file.
pub fn open(app: &App, file: OpenedFile) -> Opening {
    let named = |what: Arg| vec![("name", Arg::Text(file.name.clone())), ("limit", what)];
    let Some(bytes) = &file.bytes else {
        let words = &app.words;
        return Opening::Wrong(match file.size > har::MAX_FILE as f64 {
            true => words.ui("open-too-large", &named(Arg::Bytes(har::MAX_FILE))),
            false => words.ui("open-failed", &named(Arg::Unknown)),
        });
    };
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace());
    let json = start.and_then(|start| bytes.get(start)) == Some(&b'{');
    let named_har = file.name.to_ascii_lowercase().contains(".har");
    if bytes.starts_with(&GZIP) || json || named_har {
        return match har::read(bytes, Millis(app.host.now())) {
            Ok(opened) => Opening::Har(SharedFeed(Rc::new(FileFeed::new(file.name, opened)))),
            Err(wrong) => {
                let said = vec![
                    ("name", Arg::Text(file.name)),
                    ("place", Arg::Text(wrong.place)),
                    ("expected", Arg::Text(wrong.expected)),
                ];
                Opening::Wrong(app.words.ui("open-not-har", &said))
            }
        };
    }
    if bytes.len() > MAX_TEXT {
        let limit = named(Arg::Bytes(MAX_TEXT as u64));
        return Opening::Wrong(app.words.ui("open-too-large", &limit));
    }
    match std::str::from_utf8(bytes) {
        // A text field knows only one kind of line end, and places are counted in what it holds.
        Ok(text) if !text.contains('\0') => Opening::Text(text.replace("\r\n", "\n")),
        _ => Opening::Wrong(app.words.ui("open-not-text", &named(Arg::Unknown))),
    }
}

/// Writes the whole capture as a HAR file.
pub fn save(capture: &dyn Capture, payloads: bool) -> String {
    crate::report::har(capture, payloads)
}

/// A HAR file as what fills the panel.
struct FileFeed {
    capture: Rc<RefCell<FileCapture>>,
    facts: FileFacts,
}

struct FileCapture(Opened);

impl Capture for FileCapture {
    fn transcript(&self) -> &Transcript {
        &self.0.transcript
    }

    fn payload(&self, at: PayloadRef) -> Option<&[u8]> {
        self.0.payload(at)
    }

    fn version(&self) -> u64 {
        0
    }
}

impl FileFeed {
    fn new(name: String, opened: Opened) -> Self {
        let creator = opened.creator.as_ref();
        let facts = FileFacts {
            name,
            by: creator.map(|by| format!("{} {}", by.name, by.version).trim().to_owned()),
            others: opened.other_entries,
            cut: opened.cut,
        };
        Self {
            capture: Rc::new(RefCell::new(FileCapture(opened))),
            facts,
        }
    }
}

impl Feed for FileFeed {
    fn capture(&self) -> Rc<RefCell<dyn Capture>> {
        self.capture.clone()
    }

    fn on_change(&self, _: Callback<()>) {}

    fn command(&self, _: Command) {}

    fn switches(&self) -> Switches {
        Switches {
            record: false,
            observe_only: false,
            console_line: false,
            loading: false,
        }
    }

    fn file(&self) -> Option<&FileFacts> {
        Some(&self.facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::NoHost;

    fn opened(name: &str, bytes: Option<&[u8]>) -> Opening {
        let file = OpenedFile {
            name: name.to_owned(),
            size: bytes.map_or(1e12, |bytes| bytes.len() as f64),
            bytes: bytes.map(<[u8]>::to_vec),
        };
        open(&App::english(Rc::new(NoHost)), file)
    }

    #[test]
    fn a_har_is_a_capture() {
        let har = br#" {"log": {"creator": {"name": "Firefox", "version": "153.0"}, "entries": [
            {"startedDateTime": "2026-11-24T15:00:00Z", "request": {"url": "wss://a.example/", "headers": []},
             "response": {"status": 403, "headers": []}}, {}]}}"#;
        let Opening::Har(feed) = opened("x.json", Some(har)) else {
            panic!("not a HAR");
        };
        let facts = feed.0.file().unwrap();
        assert_eq!(facts.by.as_deref(), Some("Firefox 153.0"));
        let capture = feed.0.capture();
        assert_eq!(capture.borrow().transcript().connections.len(), 1);
    }

    #[test]
    fn a_text_is_a_paste_with_one_kind_of_line_end() {
        let Opening::Text(text) = opened("x.txt", Some(b"81 05\r\n48")) else {
            panic!("not a text");
        };
        assert_eq!(text, "81 05\n48");
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (name, bytes, said) in [
            ("x.har", Some(&b"GIF89a"[..]), "x.har"),
            ("x.bin", Some(&b"\x81\x00\xff"[..]), "xxd"),
            ("x.har", None, "512 MiB"),
        ] {
            let Opening::Wrong(why) = opened(name, bytes) else {
                panic!("{name} was read");
            };
            assert!(why.contains(said), "{why}");
        }
    }
}
