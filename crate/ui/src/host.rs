//! What the interface asks of whatever it runs in: one object of functions, `wswhyHost`, that each shell brings.
//!
//! The theme is not among them: the shell sets `data-theme` on the document and the style sheet reads it.

use wasm_bindgen::prelude::*;

/// Everything outside the interface.
pub trait Host {
    /// Puts text onto the clipboard and says so with `said`.
    fn copy(&self, text: &str, said: &str);
    /// Offers text as a file.
    fn download(&self, name: &str, text: &str);
    /// A setting that was kept, or `None`.
    fn setting(&self, key: &str) -> Option<String>;
    /// Keeps a setting; where there is nowhere to keep it, it is forgotten.
    fn keep_setting(&self, key: &str, value: &str);
    /// Whether [`Host::open_resource`] leads anywhere.
    fn can_open_resource(&self) -> bool;
    /// Shows a script in the Sources panel. Line and column count from 1.
    fn open_resource(&self, url: &str, line: u32, column: u32);
    /// Whether [`Host::show_in_network`] leads anywhere.
    fn can_show_in_network(&self) -> bool;
    /// Shows the requests to this URL in the Network panel.
    fn show_in_network(&self, url: &str);
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
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = setting, catch)]
    fn js_setting(key: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = keepSetting, catch)]
    fn js_keep_setting(key: &str, value: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = can, catch)]
    fn js_can(what: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = openResource, catch)]
    fn js_open_resource(url: &str, line: u32, column: u32) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = wswhyHost, js_name = showInNetwork, catch)]
    fn js_show_in_network(url: &str) -> Result<(), JsValue>;
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

    fn setting(&self, key: &str) -> Option<String> {
        js_setting(key).ok().flatten()
    }

    fn keep_setting(&self, key: &str, value: &str) {
        js_keep_setting(key, value).ok();
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

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }

    fn utc_offset_minutes(&self, epoch_millis: f64) -> i32 {
        let date = js_sys::Date::new(&epoch_millis.into());
        -(date.get_timezone_offset() as i32)
    }
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
    fn setting(&self, _: &str) -> Option<String> {
        None
    }
    fn keep_setting(&self, _: &str, _: &str) {}
    fn can_open_resource(&self) -> bool {
        true
    }
    fn open_resource(&self, _: &str, _: u32, _: u32) {}
    fn can_show_in_network(&self) -> bool {
        true
    }
    fn show_in_network(&self, _: &str) {}
    fn now(&self) -> f64 {
        0.0
    }
    fn utc_offset_minutes(&self, _: f64) -> i32 {
        0
    }
}
