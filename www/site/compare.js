// The page that composes any two codes: what the address or the form names is drawn by the embedded element.

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-compare]'));
const shown = /** @type {HTMLElement | null} */ (document.querySelector('[data-shown]'));

/** @param {string} a @param {string} b */
function show(a, b) {
  if (!shown) return;
  const pair = document.createElement('wswhy-compare');
  pair.setAttribute('codes', `${a} ${b}`);
  pair.setAttribute('lang', shown.dataset.lang ?? 'en');
  shown.replaceChildren(pair);
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const name of ['a', 'b']) {
    const field = form.elements.namedItem(name);
    const value = asked.get(name);
    if (field instanceof HTMLSelectElement && value !== null) {
      // A code without a page of its own is shown all the same.
      if (![...field.options].some(option => option.value === value)) field.add(new Option(value, value));
      field.value = value;
    }
  }
  form.addEventListener('submit', event => {
    event.preventDefault();
    const data = new FormData(form);
    const [a, b] = [String(data.get('a')), String(data.get('b'))];
    history.replaceState(null, '', `?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
    show(a, b);
  });
  const [a, b] = [asked.get('a'), asked.get('b')];
  if (a !== null && b !== null) show(a, b);
}
