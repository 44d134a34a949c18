//! A list of any length, of which only the visible rows are in the document.
//!
//! Browsers cut an element's height (Chromium at 2^25 px, Firefox at about 17.8 million), so beyond [`MAX_HEIGHT`] the
//! scroll range stands for the list in proportion.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, KeyboardEvent, MouseEvent, ResizeObserver};
use yew::prelude::*;

use crate::parts::el::{el, tag, with};

/// Height of one row in CSS pixels; `panel.css` has the same.
pub const ROW_HEIGHT: f64 = 20.0;

/// The greatest height in CSS pixels that is asked of the browser.
pub const MAX_HEIGHT: f64 = 16_000_000.0;

/// Rows beyond the visible ones, above and below.
const SPARE: usize = 4;

/// Which rows are visible, and where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slice {
    /// The first row that is in the document.
    pub first: usize,
    /// The row after the last one.
    pub end: usize,
    /// Where the first row stands, in CSS pixels from the top of the whole.
    pub top: f64,
    /// Height of the whole in CSS pixels.
    pub height: f64,
    /// Where the viewport's top stands in a list of natural height, in CSS pixels.
    pub at: f64,
}

/// The rows to show at this scroll position.
pub fn slice(count: usize, scroll_top: f64, viewport: f64) -> Slice {
    let (natural, height) = heights(count);
    let range = (height - viewport).max(0.0);
    let scroll_top = scroll_top.clamp(0.0, range);
    let at = if natural > height {
        scroll_top / range.max(1.0) * (natural - viewport)
    } else {
        scroll_top
    };
    let visible = (at / ROW_HEIGHT) as usize;
    let first = visible.saturating_sub(SPARE);
    let rows = (viewport / ROW_HEIGHT).ceil() as usize + 1;
    let end = (visible + rows + SPARE).min(count);
    Slice {
        first: first.min(end),
        end,
        top: scroll_top + first as f64 * ROW_HEIGHT - at,
        height,
        at,
    }
}

/// The height that all rows have, and the one that is asked of the browser.
fn heights(count: usize) -> (f64, f64) {
    let natural = count as f64 * ROW_HEIGHT;
    (natural, natural.min(MAX_HEIGHT))
}

/// The scroll position at which the viewport's top stands at `at`, which counts in a list of natural height.
pub fn scroll_to(count: usize, at: f64, viewport: f64) -> f64 {
    let (natural, height) = heights(count);
    if natural > height {
        at / (natural - viewport).max(1.0) * (height - viewport)
    } else {
        at
    }
}

/// Draws one row's cells.
#[derive(Clone)]
pub struct DrawRow(pub Rc<dyn Fn(usize) -> Vec<Html>>);

impl PartialEq for DrawRow {
    /// Rows may draw anew whenever the list does: it is only done when something changed.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Properties of [`VirtualList`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Begins the ids of the rows.
    pub name: AttrValue,
    /// What a screen reader calls the list.
    pub label: AttrValue,
    /// How many rows there are.
    pub count: usize,
    /// The chosen row.
    pub selected: Option<usize>,
    /// Stay at the end while rows are added, until the user scrolls up.
    #[prop_or_default]
    pub follow: bool,
    /// Whether it takes the focus when a row is chosen and no element has it; not where it is one part of a longer page.
    #[prop_or(true)]
    pub take_focus: bool,
    /// Draws the cells of a row.
    pub draw: DrawRow,
    /// A row was chosen.
    pub choose: Callback<usize>,
}

/// A list of which only the visible rows are in the document.
#[component]
pub fn VirtualList(props: &Props) -> Html {
    let node = use_node_ref();
    let sizer = use_node_ref();
    let rows = use_node_ref();
    let view = use_state_eq(|| (0.0_f64, 400.0_f64));
    // A list that is not to be followed begins at its top.
    let at_end = use_mut_ref(|| props.follow);
    // How many rows there were, and where the viewport's top stood among them.
    let anchor = use_mut_ref(|| (0_usize, 0.0_f64));
    let (scrolled, viewport) = *view;
    let following = props.follow && *at_end.borrow();
    let (last_count, at) = *anchor.borrow();
    let scroll_top = if following {
        MAX_HEIGHT
    } else if last_count != props.count && last_count > 0 && heights(props.count).0 > MAX_HEIGHT {
        // In proportion, more rows would move the ones that are being read.
        scroll_to(props.count, at, viewport).floor()
    } else {
        scrolled
    };
    let slice = slice(props.count, scroll_top, viewport);

    {
        let (node, view) = (node.clone(), view.clone());
        use_effect_with((), move |()| observe_size(&node, view));
    }
    {
        let (sizer, rows, node) = (sizer.clone(), rows.clone(), node.clone());
        let (view, anchor) = (view.clone(), anchor.clone());
        let deps = (slice.top, slice.height, props.count);
        use_effect_with(deps, move |(top, height, count)| {
            set_px(&sizer, "height", *height);
            set_px(&rows, "top", *top);
            anchor.replace((*count, slice.at));
            let Some(list) = node.cast::<HtmlElement>() else {
                return;
            };
            if scroll_top != scrolled {
                list.set_scroll_top(scroll_top as i32);
            }
            let height = f64::from(list.client_height());
            view.set((f64::from(list.scroll_top()), height));
        });
    }
    {
        let (node, at_end) = (node.clone(), at_end.clone());
        let (count, take_focus) = (props.count, props.take_focus);
        use_effect_with(props.selected, move |selected| {
            let Some(list) = node.cast::<HtmlElement>() else {
                return;
            };
            if let Some(row) = *selected {
                reveal(&list, count, row, &at_end);
            }
            // What led here, a link or the detail's own button, is gone and took the focus with it.
            if take_focus && focus_is_lost() {
                list.focus().ok();
            }
        });
    }

    later::list(props, [&node, &sizer, &rows], &slice, &view, &at_end)
}

/// What is drawn: the panel loads it when its tab is first opened.
mod later {
    use super::*;

    /// Draws the list in its elements: itself, what gives it its height, and the rows.
    #[inline(never)]
    pub fn list(
        props: &Props,
        [node, sizer, rows]: [&NodeRef; 3],
        slice: &Slice,
        view: &UseStateHandle<(f64, f64)>,
        at_end: &Rc<RefCell<bool>>,
    ) -> Html {
        let (_, viewport) = **view;
        let onscroll = {
            let (node, view, at_end) = (node.clone(), view.clone(), at_end.clone());
            Callback::from(move |_: Event| {
                if let Some(list) = node.cast::<HtmlElement>() {
                    let (top, height) = (list.scroll_top(), list.client_height());
                    *at_end.borrow_mut() = top + height >= list.scroll_height() - ROW_HEIGHT as i32;
                    view.set((f64::from(top), f64::from(height)));
                }
            })
        };
        let onkeydown = {
            let (choose, count, selected) = (props.choose.clone(), props.count, props.selected);
            Callback::from(move |event: KeyboardEvent| {
                let page = (viewport / ROW_HEIGHT) as usize;
                if let Some(row) = moved(&event.key(), selected, count, page) {
                    event.prevent_default();
                    choose.emit(row);
                }
            })
        };
        let active = props
            .selected
            .filter(|row| (slice.first..slice.end).contains(row))
            .map(|row| format!("{}-{row}", props.name));
        html! {
            <div ref={node.clone()} class="list" role="listbox" tabindex="0" aria-label={props.label.clone()}
                aria-activedescendant={active} {onscroll} {onkeydown}>
                <div ref={sizer.clone()} class="list-sizer" role="presentation">
                    <div ref={rows.clone()} class="list-rows" role="presentation">
                        { for (slice.first..slice.end).map(|row| draw(props, row)) }
                    </div>
                </div>
            </div>
        }
    }
}

fn draw(props: &Props, row: usize) -> Html {
    let choose = props.choose.clone();
    let (onmousedown, onclick) = pressed(move || choose.emit(row));
    let selected = props.selected == Some(row);
    html! {
        <div key={row} id={format!("{}-{row}", props.name)} class={if selected { "row selected" } else { "row" }}
            role="option" aria-selected={selected.to_string()} aria-posinset={(row + 1).to_string()}
            aria-setsize={props.count.to_string()} data-row={row.to_string()}
            {onmousedown} {onclick}>
            { for (props.draw.0)(row) }
        </div>
    }
}

/// What a row that can be chosen listens to. It is chosen when the button goes down: until it is up again, rows that come
/// may have moved another one there. The click alone is what a screen reader sends.
pub fn pressed(choose: impl Fn() + 'static) -> (Callback<MouseEvent>, Callback<MouseEvent>) {
    let choose = Callback::from(move |event: MouseEvent| {
        if event.button() == 0 {
            choose();
        }
    });
    (choose.clone(), choose)
}

/// The row above a list that names its columns.
pub fn head_row(names: Vec<String>) -> Html {
    let names = names.into_iter().map(|name| tag("span", name));
    with(
        el("div", "row head", names.collect()),
        "aria-hidden",
        "true",
    )
}

/// The row that a key leads to.
pub fn moved(key: &str, selected: Option<usize>, count: usize, page: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let to = match (key, selected) {
        ("Home", _) => 0,
        ("End", _) => last,
        ("ArrowDown", None) => 0,
        ("ArrowUp", None) => last,
        ("ArrowDown", Some(row)) => row.saturating_add(1),
        ("ArrowUp", Some(row)) => row.saturating_sub(1),
        ("PageDown", row) => row.unwrap_or(0).saturating_add(page),
        ("PageUp", row) => row.unwrap_or(0).saturating_sub(page),
        _ => return None,
    };
    Some(to.min(last))
}

/// Whether no element has the focus.
fn focus_is_lost() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

fn reveal(list: &HtmlElement, count: usize, row: usize, at_end: &std::cell::RefCell<bool>) {
    let viewport = f64::from(list.client_height());
    let top = f64::from(list.scroll_top());
    let first = scroll_to(count, row as f64 * ROW_HEIGHT, viewport);
    let last = first + ROW_HEIGHT - viewport;
    let to = if first < top {
        first
    } else if last > top {
        last
    } else {
        return;
    };
    *at_end.borrow_mut() = false;
    list.set_scroll_top(to as i32);
}

fn set_px(node: &NodeRef, property: &str, value: f64) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Through CSSOM: the extension's policy drops style attributes.
        let style = element.style();
        let pixels = value.round() as i64;
        style.set_property(property, &format!("{pixels}px")).ok();
    }
}

/// Keeps `view` at the list's real height, until the returned function is called.
fn observe_size(node: &NodeRef, view: UseStateHandle<(f64, f64)>) -> impl FnOnce() + use<> {
    let list = node.cast::<HtmlElement>();
    let watched = list.clone();
    let callback = Closure::<dyn FnMut()>::new(move || {
        if let Some(list) = &watched {
            let height = f64::from(list.client_height());
            view.set((f64::from(list.scroll_top()), height));
        }
    });
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
    if let (Some(observer), Some(list)) = (&observer, &list) {
        observer.observe(list);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(callback);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_is_shown_whole() {
        let all = slice(3, 0.0, 400.0);
        assert_eq!((all.first, all.end, all.top), (0, 3, 0.0));
        assert_eq!(slice(0, 0.0, 400.0).end, 0);
    }

    #[test]
    fn only_the_visible_rows() {
        let part = slice(100_000, 20_000.0, 400.0);
        assert_eq!((part.first, part.end), (996, 1025));
        assert_eq!(part.top, 19_920.0);
        assert_eq!(part.height, 2_000_000.0);
    }

    #[test]
    fn a_million_rows_reach_from_the_first_to_the_last() {
        let (count, viewport) = (1_000_000, 400.0);
        assert_eq!(slice(count, 0.0, viewport).first, 0);
        let end = slice(count, MAX_HEIGHT - viewport, viewport);
        assert_eq!((end.end, end.height), (count, MAX_HEIGHT));
        // The last row ends where the whole ends.
        let bottom = end.top + (end.end - end.first) as f64 * ROW_HEIGHT;
        assert!((bottom - MAX_HEIGHT).abs() < 1.0, "{bottom}");
        for row in [0, 1, 499_999, 999_000] {
            let shown = slice(
                count,
                scroll_to(count, row as f64 * ROW_HEIGHT, viewport),
                viewport,
            );
            assert!((shown.first..shown.end).contains(&row), "{row}");
            assert!(shown.end - shown.first < 40);
        }
    }

    #[test]
    fn a_scroll_position_from_nowhere() {
        for top in [-5.0, f64::NAN, f64::INFINITY] {
            let part = slice(1000, top, 400.0);
            assert!(part.first <= part.end && part.end <= 1000, "{top}");
        }
    }

    #[test]
    fn keys() {
        let key = |key, selected| moved(key, selected, 10, 5);
        assert_eq!(key("ArrowDown", None), Some(0));
        assert_eq!(key("ArrowDown", Some(9)), Some(9));
        assert_eq!(key("ArrowUp", Some(0)), Some(0));
        assert_eq!(key("PageDown", Some(7)), Some(9));
        assert_eq!(key("End", None), Some(9));
        assert_eq!(key("x", Some(1)), None);
        assert_eq!(moved("Home", None, 0, 5), None);
    }
}
