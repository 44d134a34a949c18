//! Which language the interface speaks: the one that was chosen last, else the first that the browser asks for.
//!
//! English is linked. The words of the others are files beside the program, fetched when they are wanted.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use wswhy_explain::{Kind, LANGUAGES, Language, Words};
use yew::prelude::*;

use crate::app::App;
use crate::host::Host;
use crate::parts::el::{el, tag, with};

/// The setting that keeps the choice.
const SETTING: &str = "language";

/// What a program says, and where it begins.
#[derive(Clone, Copy)]
pub struct Spoken {
    /// Its English.
    pub english: fn() -> Words,
    /// The kinds of words that it says.
    pub kinds: &'static [Kind],
}

/// Gives the words of the wanted language to `then`, at once for English. Words that cannot be had are English.
fn fetch(host: &Rc<dyn Host>, spoken: Spoken, language: &'static Language, then: Callback<Words>) {
    let first = match spoken.kinds {
        [first, ..] if language != Language::english() => *first,
        _ => return then.emit((spoken.english)()),
    };
    more(host.clone(), spoken, language, Vec::new(), first, then);
}

/// Fetches one kind after the other.
fn more(
    host: Rc<dyn Host>,
    spoken: Spoken,
    language: &'static Language,
    texts: Vec<String>,
    kind: Kind,
    then: Callback<Words>,
) {
    let asked = host.clone();
    let got = Callback::from(move |text: Option<String>| {
        let Some(text) = text else {
            return then.emit((spoken.english)());
        };
        let mut texts = texts.clone();
        texts.push(text);
        match spoken.kinds.get(texts.len()) {
            Some(kind) => more(host.clone(), spoken, language, texts, *kind, then.clone()),
            None => then.emit(Words::loaded(texts)),
        }
    });
    asked.load_words(language.tag, kind.name(), got);
}

/// Begins in the language that was chosen last, or that the browser asks for.
pub fn begin(host: Rc<dyn Host>, spoken: Spoken, run: fn(App)) {
    let kept = host.setting(SETTING);
    let asked = host.languages();
    let wanted = kept.iter().chain(&asked).map(String::as_str);
    let language = Language::choose(wanted);
    let then = {
        let host = host.clone();
        Callback::from(move |words: Words| {
            host.set_language(words.language().tag);
            let mut app = App::saying(words, host.clone());
            app.spoken = Some(spoken);
            run(app);
        })
    };
    fetch(&host, spoken, language, then);
}

/// The program's words, and the way to choose others.
#[hook]
pub fn use_language(given: &App) -> App {
    let words = use_state_eq(|| given.words.clone());
    let choose = given.spoken.map(|spoken| {
        let (host, words) = (given.host.clone(), words.setter());
        Callback::from(move |language: &'static Language| {
            host.keep_setting(SETTING, language.tag);
            let (shown, words) = (host.clone(), words.clone());
            let then = Callback::from(move |chosen: Words| {
                shown.set_language(chosen.language().tag);
                words.set(Rc::new(chosen));
            });
            fetch(&host, spoken, language, then);
        })
    });
    App {
        words: (*words).clone(),
        choose,
        ..given.clone()
    }
}

/// The list of languages to choose from; nothing where there is no choice.
pub fn select(app: &App) -> Option<Html> {
    let choose = app.choose.clone()?;
    let now = app.words.language();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(language) = chosen.and_then(|chosen| Language::of(&chosen.value())) {
            choose.emit(language);
        }
    });
    let options = LANGUAGES.iter().map(|language| {
        html! {
            <option value={language.tag} lang={language.tag} selected={language == now}>{ language.name }</option>
        }
    });
    let select = html! {
        <select data-action="language" aria-label={app.ui("language")} {onchange}>{ for options }</select>
    };
    Some(select)
}

/// The same with its name before it.
pub fn labelled(app: &App) -> Option<Html> {
    let select = select(app)?;
    let label = vec![tag("span", app.ui("language")), select];
    Some(with(el("label", "language", label), "data-language", ""))
}
