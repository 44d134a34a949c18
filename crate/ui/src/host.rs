//! What the interface asks of whatever it runs in: one object of functions, `wswhyHost`, that each shell brings.
//!
//! The theme is not among them: the shell sets `data-theme` on the document and the style sheet reads it.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use yew::Callback;

/// A file that the user chose.
#[derive(Clone, Debug)]
pub struct OpenedFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: f64,
    /// What it holds; `None` when it is too large, or could not be read.
    pub bytes: Option<Vec<u8>>,
}

/// Everything outside the interface.
pub trait Host {
    /// Puts text onto the clipboard and says so with `said`.
    fn copy(&self, text: &str, said: &str);
    /// Offers text as a file.
    fn download(&self, name: &str, text: &str);
    /// Lets the user choose a file and gives it to `then`; its bytes only when it has at most `limit` of them.
    fn open_file(&self, accept: &str, limit: f64, then: Callback<OpenedFile>);
    /// Lets the user choose a file and gives it to the page in the panel's frame.
    fn open_in_tool(&self, accept: &str);
    /// Gives every file that is dropped to `then`.
    fn on_drop(&self, limit: f64, then: Callback<OpenedFile>);
    /// Whether the page's address can be given to somebody else.
    fn can_link(&self) -> bool;
    /// Puts a link to this page onto the clipboard, with this fragment, and says so.
    fn copy_link(&self, fragment: &str, said: &str);
    /// The fragment of the present address, with its `#`; empty without one.
    fn fragment(&self) -> String;
    /// A setting that was kept, or `None`.
    fn setting(&self, key: &str) -> Option<String>;
    /// Keeps a setting; where there is nowhere to keep it, it is forgotten.
    fn keep_setting(&self, key: &str, value: &str);
    /// The languages that the user asks for, as BCP 47 tags, the most wanted first.
    fn languages(&self) -> Vec<String>;
    /// Gives one text of compiled words to `then`, or `None` when it cannot be had.
    fn load_words(&self, tag: &str, kind: &str, then: Callback<Option<String>>);
    /// Says which language the document is in.
    fn set_language(&self, tag: &str);
    /// Whether [`Host::open_resource`] leads anywhere.
    fn can_open_resource(&self) -> bool;
    /// Shows a script in the Sources panel. Line and column count from 1.
    fn open_resource(&self, url: &str, line: u32, column: u32);
    /// Whether [`Host::show_in_network`] leads anywhere.
    fn can_show_in_network(&self) -> bool;
    /// Shows the requests to this URL in the Network panel.
    fn show_in_network(&self, url: &str);
    /// Loads what some acts alone need (`Action::needs_rest`), then calls `then`.
    fn load_rest(&self, then: Callback<()>);
    /// Now, in milliseconds since the Unix epoch.
    fn now(&self) -> f64;
    /// Minutes to add to UTC for local time at that moment.
    fn utc_offset_minutes(&self, epoch_millis: f64) -> i32;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = copy, catch)]
    fn js_copy(text: &str, said: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = download, catch)]
    fn js_download(name: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = openFile, catch)]
    fn js_open_file(accept: &str, limit: f64, then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = openInTool, catch)]
    fn js_open_in_tool(accept: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = onDrop, catch)]
    fn js_on_drop(limit: f64, then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = copyLink, catch)]
    fn js_copy_link(fragment: &str, said: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = fragment, catch)]
    fn js_fragment() -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = setting, catch)]
    fn js_setting(key: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = keepSetting, catch)]
    fn js_keep_setting(key: &str, value: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = languages, catch)]
    fn js_languages() -> Result<Vec<String>, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = loadWords, catch)]
    fn js_load_words(tag: &str, kind: &str, then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = setLanguage, catch)]
    fn js_set_language(tag: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = can, catch)]
    fn js_can(what: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = openResource, catch)]
    fn js_open_resource(url: &str, line: u32, column: u32) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = showInNetwork, catch)]
    fn js_show_in_network(url: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = loadRest, catch)]
    fn js_load_rest(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = panicked, catch)]
    fn js_panicked(title: &str, advice: &str, copy: &str, text: &str) -> Result<(), JsValue>;
}

/// The shell's `wswhyHost`. What it throws is ignored: nothing here is worth stopping for.
pub struct JsHost;

impl Host for JsHost {
    fn copy(&self, text: &str, said: &str) {
        js_copy(text, said).ok();
    }

    fn download(&self, name: &str, text: &str) {
        js_download(name, text).ok();
    }

    fn open_file(&self, accept: &str, limit: f64, then: Callback<OpenedFile>) {
        js_open_file(accept, limit, &opened(then)).ok();
    }

    fn open_in_tool(&self, accept: &str) {
        js_open_in_tool(accept).ok();
    }

    fn on_drop(&self, limit: f64, then: Callback<OpenedFile>) {
        js_on_drop(limit, &opened(then)).ok();
    }

    fn can_link(&self) -> bool {
        js_can("link").unwrap_or(false)
    }

    fn copy_link(&self, fragment: &str, said: &str) {
        js_copy_link(fragment, said).ok();
    }

    fn fragment(&self) -> String {
        js_fragment().unwrap_or_default()
    }

    fn setting(&self, key: &str) -> Option<String> {
        js_setting(key).ok().flatten()
    }

    fn keep_setting(&self, key: &str, value: &str) {
        js_keep_setting(key, value).ok();
    }

    fn languages(&self) -> Vec<String> {
        js_languages().unwrap_or_default()
    }

    fn load_words(&self, tag: &str, kind: &str, then: Callback<Option<String>>) {
        let give = move |text: Option<String>| then.emit(text);
        let then = Closure::<dyn Fn(Option<String>)>::new(give).into_js_value();
        js_load_words(tag, kind, &then).ok();
    }

    fn set_language(&self, tag: &str) {
        js_set_language(tag).ok();
    }

    fn can_open_resource(&self) -> bool {
        js_can("openResource").unwrap_or(false)
    }

    fn open_resource(&self, url: &str, line: u32, column: u32) {
        js_open_resource(url, line, column).ok();
    }

    fn can_show_in_network(&self) -> bool {
        js_can("showInNetwork").unwrap_or(false)
    }

    fn show_in_network(&self, url: &str) {
        js_show_in_network(url).ok();
    }

    fn load_rest(&self, then: Callback<()>) {
        js_load_rest(&Closure::once_into_js(move || then.emit(()))).ok();
    }

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }

    fn utc_offset_minutes(&self, epoch_millis: f64) -> i32 {
        let date = js_sys::Date::new(&epoch_millis.into());
        -(date.get_timezone_offset() as i32)
    }
}

/// What the shell calls with a file; it lives as long as the document.
fn opened(then: Callback<OpenedFile>) -> JsValue {
    let give = move |name: String, size: f64, bytes: Option<Uint8Array>| {
        let bytes = bytes.map(|bytes| bytes.to_vec());
        then.emit(OpenedFile { name, size, bytes });
    };
    Closure::<dyn Fn(String, f64, Option<Uint8Array>)>::new(give).into_js_value()
}

/// Shows a panic instead of a dead panel. The screen is the shell's: after a panic no Rust may run any more.
pub fn show_panics(words: &wswhy_explain::Words) {
    let title = words.ui("panic-title", &vec![]);
    let advice = words.ui("panic-advice", &vec![]);
    let copy = words.ui("copy", &vec![]);
    // Yew puts its own in the place of any that it does not know of.
    yew::set_custom_panic_hook(Box::new(move |info| {
        let version = env!("CARGO_PKG_VERSION");
        let text = format!("wswhy {version}\n{info}");
        web_sys::console::error_1(&text.as_str().into());
        js_panicked(&title, &advice, &copy, &text).ok();
    }));
}

/// A host that has nothing: for rendering to text.
pub struct NoHost;

impl Host for NoHost {
    fn copy(&self, _: &str, _: &str) {}
    fn download(&self, _: &str, _: &str) {}
    fn open_file(&self, _: &str, _: f64, _: Callback<OpenedFile>) {}
    fn open_in_tool(&self, _: &str) {}
    fn on_drop(&self, _: f64, _: Callback<OpenedFile>) {}
    fn can_link(&self) -> bool {
        true
    }
    fn copy_link(&self, _: &str, _: &str) {}
    fn fragment(&self) -> String {
        String::new()
    }
    fn setting(&self, _: &str) -> Option<String> {
        None
    }
    fn keep_setting(&self, _: &str, _: &str) {}
    fn languages(&self) -> Vec<String> {
        Vec::new()
    }
    fn load_words(&self, _: &str, _: &str, then: Callback<Option<String>>) {
        then.emit(None);
    }
    fn set_language(&self, _: &str) {}
    fn can_open_resource(&self) -> bool {
        true
    }
    fn open_resource(&self, _: &str, _: u32, _: u32) {}
    fn can_show_in_network(&self) -> bool {
        true
    }
    fn show_in_network(&self, _: &str) {}
    fn load_rest(&self, then: Callback<()>) {
        then.emit(());
    }
    fn now(&self) -> f64 {
        0.0
    }
    fn utc_offset_minutes(&self, _: f64) -> i32 {
        0
    }
}
