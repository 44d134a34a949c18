// What every shell does alike: clipboard, files, settings, and the screen that follows a panic.

/** Begins the keys of all settings. */
const SETTING = 'setting:';

/** Where the words of each language lie, beside this script. */
const WORDS = 'words/';

/** How long "Copied" stays, in milliseconds. */
const SAID_MS = 2000;

/** @param {string} text @param {string} said what is shown, and read aloud, afterwards */
async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A DevTools panel has no clipboard permission in some versions; the older way needs none.
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'off-screen';
    // Within an open modal dialog nothing outside can take the focus.
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  const status = document.createElement('p');
  status.className = 'said';
  status.setAttribute('role', 'status');
  (document.querySelector('dialog[open]') ?? document.body).append(status);
  status.textContent = said;
  setTimeout(() => status.remove(), SAID_MS);
}

/** @param {string} name @param {string} text */
function download(name, text) {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @typedef {(name: string, size: number, bytes: Uint8Array | undefined) => void} TakeFile gets a file; its bytes when it is not too large and could be read */

/** @param {File} file @param {number} limit in bytes @param {TakeFile} then */
async function give(file, limit, then) {
  const bytes = file.size > limit ? undefined : await file.arrayBuffer().catch(() => undefined);
  then(file.name, file.size, bytes && new Uint8Array(bytes));
}

/** Takes every file that is dropped. @param {number} limit in bytes @param {TakeFile} then */
function onDrop(limit, then) {
  addEventListener('dragover', event => event.preventDefault());
  addEventListener('drop', event => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void give(file, limit, then);
  });
}

/** @param {string} accept @param {(file: File) => void} then */
function choose(accept, then) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) then(file);
  });
  input.click();
}

/**
 * Takes the place of everything: after a panic the wasm cannot be trusted any more.
 * @param {string} title @param {string} advice @param {string} label of the button @param {string} text
 */
function panicked(title, advice, label, text) {
  const main = document.createElement('main');
  main.className = 'panic';
  main.dataset.state = 'panic';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const hint = document.createElement('p');
  hint.textContent = advice;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button primary';
  button.dataset.action = 'copy-panic';
  button.textContent = label;
  button.addEventListener('click', () => copy(text, label));
  const details = document.createElement('pre');
  details.dataset.panicText = '';
  details.textContent = text;
  main.append(heading, hint, button, details);
  document.body.replaceChildren(main);
}

/**
 * Fetches compiled words (crate/explain/src/language.rs names the kinds).
 * @param {string} tag @param {string} kind @param {(text?: string) => void} then gets nothing when they cannot be had
 */
async function loadWords(tag, kind, then) {
  const text = fetch(new URL(`${WORDS}${tag}.${kind}.words`, import.meta.url)).then(answer => (answer.ok ? answer.text() : undefined));
  then(await text.catch(() => undefined));
}

export {choose, copy, give, onDrop};

export const standard = {
  copy: (/** @type {string} */ text, /** @type {string} */ said) => void copy(text, said),
  download,
  openFile: (/** @type {string} */ accept, /** @type {number} */ limit, /** @type {TakeFile} */ then) => choose(accept, file => void give(file, limit, then)),
  panicked,
  languages: () => [...navigator.languages],
  loadWords: (/** @type {string} */ tag, /** @type {string} */ kind, /** @type {(text?: string) => void} */ then) => void loadWords(tag, kind, then),
  setLanguage: (/** @type {string} */ tag) => {
    document.documentElement.lang = tag;
  },
  setting: (/** @type {string} */ key) => localStorage.getItem(SETTING + key) ?? undefined,
  keepSetting: (/** @type {string} */ key, /** @type {string} */ value) => localStorage.setItem(SETTING + key, value),
};

/** What the page does alike wherever it stands: no DevTools can be asked for anything. */
export const pageAlone = {
  ...standard,
  openResource: () => {},
  showInNetwork: () => {},
  loadRest: (/** @type {() => void} */ then) => then(),
};
