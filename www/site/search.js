// The search over titles and reasons: it looks through one file of the site, in the reader's own browser.

/** @typedef {{title: string, kind: string, way: string}} Line */

/** Most hits that are shown. */
const MOST = 12;

const search = /** @type {HTMLElement | null} */ (document.querySelector('.search'));
const input = search?.querySelector('input');
const list = search?.querySelector('ul');
const said = search?.querySelector('[role=status]');

/** @type {Promise<Line[]> | undefined} */
let lines;

/** @returns {Promise<Line[]>} */
async function load() {
  const answer = await fetch(search?.dataset.index ?? '');
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** Small letters without accents. @param {string} text */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whole words at the front count most. @param {Line} line @param {string[]} words */
function rank(line, words) {
  const title = folded(line.title);
  const all = `${title} ${folded(line.kind)}`;
  if (!words.every(word => all.includes(word))) return 0;
  return 1 + words.filter(word => title.startsWith(word)).length * 2 + words.filter(word => ` ${title} `.includes(` ${word} `)).length;
}

/** @param {number} place of the chosen hit; -1 is none */
function choose(place) {
  if (!list || !input) return;
  [...list.children].forEach((hit, at) => hit.setAttribute('aria-selected', String(at === place)));
  const hit = list.children[place];
  if (hit) {
    input.setAttribute('aria-activedescendant', hit.id);
    hit.scrollIntoView({block: 'nearest'});
  } else input.removeAttribute('aria-activedescendant');
}

function chosen() {
  return list ? [...list.children].findIndex(hit => hit.getAttribute('aria-selected') === 'true') : -1;
}

/** @param {boolean} open */
function show(open) {
  if (!list || !input) return;
  list.hidden = !open;
  input.setAttribute('aria-expanded', String(open));
}

/** @param {number} place */
function go(place) {
  const way = /** @type {HTMLElement | undefined} */ (list?.children[place])?.dataset.way;
  if (way !== undefined) location.assign(new URL(`${search?.dataset.root ?? ''}${way}`, location.href));
}

async function look() {
  if (!search || !input || !list || !said) return;
  const words = folded(input.value).split(/\s+/).filter(Boolean);
  const found = (await (lines ??= load()))
    .map(line => ({line, rank: words.length ? rank(line, words) : 0}))
    .filter(one => one.rank > 0)
    .sort((a, b) => b.rank - a.rank);
  list.replaceChildren(
    ...found.slice(0, MOST).map(({line}, at) => {
      const hit = document.createElement('li');
      hit.id = `hit-${at}`;
      hit.setAttribute('role', 'option');
      hit.dataset.way = line.way;
      const kind = document.createElement('small');
      kind.textContent = line.kind;
      hit.append(line.title, kind);
      return hit;
    }),
  );
  choose(-1);
  show(found.length > 0);
  const {none = '', one = '', many = ''} = search.dataset;
  if (!words.length) said.textContent = '';
  else if (!found.length) said.textContent = none;
  else said.textContent = found.length === 1 ? one : many.replace('#', String(found.length));
  said.classList.toggle('spoken', found.length > 0 || !words.length);
}

if (search && input && list) {
  search.hidden = false;
  input.addEventListener('input', () => void look().catch(() => (lines = undefined)));
  input.addEventListener('keydown', event => {
    const place = chosen();
    if (event.key === 'ArrowDown') choose(Math.min(place + 1, list.children.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(place - 1, 0));
    else if (event.key === 'Enter') go(Math.max(place, 0));
    else if (event.key === 'Escape') show(false);
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => {
    const hit = event.target instanceof Element ? event.target.closest('li') : null;
    if (hit) go([...list.children].indexOf(hit));
  });
  input.addEventListener('blur', () => show(false));
}
