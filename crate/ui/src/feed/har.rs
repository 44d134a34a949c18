//! The network log's own objects into [`Entry`] and [`Row`], a member at a time.
//!
//! A derived reader says the same with 12 KB more of the panel, gzipped: its error texts print floats.

use std::cell::RefCell;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use wswhy_capture::Header;
use wswhy_capture::log::{Entry, Initiator, Request, Response, Row, Stack, StackFrame};

thread_local! {
    /// The names of members as JavaScript has them: a log has a hundred thousand rows.
    static KEYS: RefCell<Vec<(&'static str, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// What could not be read.
pub struct Wrong {
    /// The member, as a path from the value that was read; empty for that itself.
    pub place: String,
    /// What was expected there.
    pub expected: &'static str,
}

impl Wrong {
    /// Where it is, below the place of the value that was read.
    pub fn below(&self, place: &str) -> String {
        if self.place.is_empty() {
            place.into()
        } else {
            format!("{place}, {}", self.place)
        }
    }
}

type Read<T> = Result<T, Wrong>;

/// An entry without its messages. What is missing is as in [`Entry::default`].
pub fn entry(value: &JsValue) -> Read<Entry> {
    let from = object(value)?;
    Ok(Entry {
        started_date_time: from.text("startedDateTime")?,
        request: from.member("request", request)?,
        response: from.member("response", response)?,
        initiator: from.optional("_initiator", initiator)?,
        security_state: from.optional("_securityState", security_state)?,
    })
}

/// A row of `_webSocketMessages`.
pub fn row(value: &JsValue) -> Read<Row> {
    let from = object(value)?;
    Ok(Row {
        kind: from.text("type")?,
        time: from.number("time")?,
        opcode: from.number("opcode")?,
        data: from.text("data")?,
    })
}

fn security_state(value: &JsValue) -> Read<String> {
    value.as_string().ok_or_else(|| wrong("", "text"))
}

fn request(value: &JsValue) -> Read<Request> {
    let from = object(value)?;
    Ok(Request {
        url: from.text("url")?,
        headers: from.list("headers", header)?,
    })
}

fn response(value: &JsValue) -> Read<Response> {
    let from = object(value)?;
    Ok(Response {
        status: from.number("status")?,
        headers: from.list("headers", header)?,
    })
}

fn header(value: &JsValue) -> Read<Header> {
    let from = object(value)?;
    Ok(Header {
        name: from.text("name")?,
        value: from.text("value")?,
    })
}

fn initiator(value: &JsValue) -> Read<Initiator> {
    Ok(Initiator {
        stack: object(value)?.optional("stack", stack)?,
    })
}

fn stack(value: &JsValue) -> Read<Stack> {
    Ok(Stack {
        call_frames: object(value)?.list("callFrames", frame)?,
    })
}

fn frame(value: &JsValue) -> Read<StackFrame> {
    let from = object(value)?;
    Ok(StackFrame {
        function_name: from.text("functionName")?,
        url: from.text("url")?,
        line_number: from.number("lineNumber")?,
        column_number: from.number("columnNumber")?,
    })
}

/// An object whose members are read.
struct Object<'a>(&'a JsValue);

fn object(value: &JsValue) -> Read<Object<'_>> {
    if value.is_object() {
        Ok(Object(value))
    } else {
        Err(wrong("", "an object"))
    }
}

impl Object<'_> {
    /// A member; `None` where it is missing.
    fn get(&self, name: &'static str) -> Read<Option<JsValue>> {
        let key = KEYS.with_borrow_mut(|keys| {
            if let Some(known) = keys.iter().find(|known| known.0 == name) {
                return known.1.clone();
            }
            let key = JsValue::from_str(name);
            keys.push((name, key.clone()));
            key
        });
        match Reflect::get(self.0, &key) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_undefined())),
            Err(_) => Err(wrong(name, "a member that can be read")),
        }
    }

    fn text(&self, name: &'static str) -> Read<String> {
        let Some(value) = self.get(name)? else {
            return Ok(String::new());
        };
        value.as_string().ok_or_else(|| wrong(name, "text"))
    }

    fn number(&self, name: &'static str) -> Read<f64> {
        let Some(value) = self.get(name)? else {
            return Ok(0.0);
        };
        value.as_f64().ok_or_else(|| wrong(name, "a number"))
    }

    fn member<T: Default>(&self, name: &'static str, read: fn(&JsValue) -> Read<T>) -> Read<T> {
        match self.get(name)? {
            Some(value) => read(&value).map_err(|inner| inside(name, &inner)),
            None => Ok(T::default()),
        }
    }

    fn optional<T>(&self, name: &'static str, read: fn(&JsValue) -> Read<T>) -> Read<Option<T>> {
        let value = self.get(name)?.filter(|value| !value.is_null());
        value
            .map(|value| read(&value).map_err(|inner| inside(name, &inner)))
            .transpose()
    }

    fn list<T>(&self, name: &'static str, read: fn(&JsValue) -> Read<T>) -> Read<Vec<T>> {
        let Some(value) = self.get(name)? else {
            return Ok(Vec::new());
        };
        let Some(list) = value.dyn_ref::<Array>() else {
            return Err(wrong(name, "a list"));
        };
        list.iter()
            .map(|value| read(&value).map_err(|inner| inside(name, &inner)))
            .collect()
    }
}

fn wrong(place: &str, expected: &'static str) -> Wrong {
    Wrong {
        place: place.into(),
        expected,
    }
}

fn inside(name: &str, inner: &Wrong) -> Wrong {
    let dot = if inner.place.is_empty() { "" } else { "." };
    Wrong {
        place: format!("{name}{dot}{}", inner.place),
        expected: inner.expected,
    }
}
