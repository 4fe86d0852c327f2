// @ts-check
// The search page: what is typed or chosen is searched for at once, with the index that the build made. What is
// searched for stands in the address, so that it can be kept, shared and gone back to; nothing is stored.
import { addressOf, asked, filters } from './search/address.js';
import { showCounts } from './search/counts.js';
import { result } from './search/results.js';

/** @typedef {import('./search/address.js').Asked} Asked */
/** @typedef {{ data: () => Promise<import('./search/results.js').Found> }} Hit */

const form = /** @type {HTMLFormElement} */ (document.getElementById('search'));
const field = /** @type {HTMLInputElement} */ (document.getElementById('q'));
const section = /** @type {HTMLElement} */ (document.getElementById('found'));
const list = /** @type {HTMLOListElement} */ (section.querySelector('ol'));
const more = /** @type {HTMLButtonElement} */ (section.querySelector('button'));
const status = /** @type {HTMLElement} */ (form.querySelector('[role="status"]'));
const clear = /** @type {HTMLButtonElement} */ (form.querySelector('[type="reset"]'));

const page = 10;
const pause = 120;
const lang = document.documentElement.lang;

/** @type {Promise<any> | undefined} */
let loading;
let failures = 0;
/** The engine is a fifth of a megabyte: it is fetched when somebody is about to search. */
function engine() {
  // A browser remembers of an address that it could not be imported.
  const address = `/search/1/pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  loading ??= import(address).then(async (pagefind) => {
    const options = {
      excerptLength: 28,
      excerptEllipsis: '…',
      ranking: { metaWeights: { title: 5, names: 5, kind: 0, line: 0 } },
    };
    await pagefind.options(options);
    // A large record has its index in parts, each in a folder of its number.
    const others = Array.from({ length: Number(words.parts) - 1 }, (_, i) => `/search/${i + 2}/`);
    await Promise.all(others.map((part) => pagefind.mergeIndex(part, options)));
    // With these a search says how much each filter would leave.
    await pagefind.filters();
    return pagefind;
  });
  return loading;
}

function forgetEngine() {
  loading = undefined;
  failures++;
}

/** @type {Hit[]} */
let hits = [];
let turn = 0;

/**
 * The first format that a page makes costs a phone a tenth of a second: none is made before there is something to say.
 * @param {number} n @param {'found' | 'within'} what
 */
function said(n, what) {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? 'One' : 'Other';
  return (words[`${what}${form}`] ?? '').replace('#', n.toLocaleString(lang));
}
const words = form.dataset;

/** @param {Asked} what */
async function search(what) {
  const mine = ++turn;
  const chosen = Object.fromEntries(filters.filter((name) => what[name]).map((name) => [name, what[name]]));
  const narrowed = Object.keys(chosen).length > 0;
  clear.hidden = !narrowed;
  if (!what.q.trim() && !narrowed) return showNothing();
  try {
    const pagefind = await engine();
    const {
      results,
      filters: counts,
      unfilteredResultCount,
    } = await pagefind.search(what.q.trim() || null, {
      filters: chosen,
    });
    if (mine !== turn) return;
    hits = results;
    const texts = await rendered(0);
    if (mine !== turn) return;
    list.replaceChildren(...texts);
    section.hidden = hits.length === 0;
    more.hidden = hits.length <= page;
    more.disabled = false;
    showCounts(form, counts);
    status.textContent =
      hits.length > 0
        ? said(hits.length, 'found')
        : narrowed && unfilteredResultCount > 0
          ? said(unfilteredResultCount, 'within')
          : (words.none ?? '');
  } catch (error) {
    if (mine !== turn) return;
    forgetEngine();
    showNothing();
    sayFailed(error);
  }
}

/** @param {unknown} error */
function sayFailed(error) {
  status.textContent = words.failed ?? '';
  console.error(error);
}

function showNothing() {
  hits = [];
  list.replaceChildren();
  section.hidden = true;
  status.textContent = '';
  showCounts(form, undefined);
}

/** @param {number} from */
async function rendered(from) {
  const found = await Promise.all(hits.slice(from, from + page).map((hit) => hit.data()));
  return found.map((each) => {
    const kind = form.querySelector(`input[name="kind"][value="${each.meta.kind}"]`);
    return result(each, kind instanceof HTMLElement ? (kind.dataset.one ?? '') : '', field.value);
  });
}

/** @returns {Asked} */
function filledIn() {
  const all = new FormData(form);
  const of = (/** @type {string} */ name) => String(all.get(name) ?? '');
  return { q: of('q'), kind: of('kind'), year: of('year'), topic: of('topic'), person: of('person') };
}

/** @param {Asked} what */
function fillIn(what) {
  for (const name of ['q', ...filters]) {
    const input = form.elements.namedItem(name);
    if (
      input instanceof RadioNodeList ||
      input instanceof HTMLInputElement ||
      input instanceof HTMLSelectElement
    )
      input.value = what[/** @type {keyof Asked} */ (name)];
  }
}

// One word typed is one step back, not one for each letter.
let typing = false;

/** @param {boolean} letter whether it is one letter more of a word that is being typed */
function follow(letter) {
  const address = addressOf(filledIn());
  if (address === (location.search || location.pathname)) return;
  if (letter && typing) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  typing = letter;
  search(filledIn());
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => follow(true), pause);
});
const fetchAhead = () =>
  engine().catch(() => {
    // Who then searches fetches it again, and is told if that fails too.
    forgetEngine();
  });
field.addEventListener('focus', fetchAhead, { once: true });
field.addEventListener('change', () => {
  clearTimeout(timer);
  follow(true);
  typing = false;
});
form.addEventListener('change', (event) => {
  if (event.target !== field) follow(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  follow(true);
  typing = false;
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  fillIn({ q: field.value, kind: '', year: '', topic: '', person: '' });
  follow(false);
  field.focus();
});
more.addEventListener('click', async () => {
  const mine = turn;
  more.disabled = true;
  try {
    const items = await rendered(list.childElementCount);
    if (mine !== turn) return;
    list.append(...items);
    more.hidden = list.childElementCount >= hits.length;
    more.disabled = false;
    status.textContent = said(hits.length, 'found');
    items[0]?.querySelector('a')?.focus();
  } catch (error) {
    if (mine !== turn) return;
    // What is shown stays, and so does the keyboard, to try again.
    more.disabled = false;
    if (document.activeElement === document.body) more.focus();
    sayFailed(error);
  }
});
addEventListener('popstate', () => {
  // A jump within the page, which asks for nothing else.
  if (addressOf(asked()) === addressOf(filledIn())) return;
  typing = false;
  fillIn(asked());
  search(asked());
});

// The arrow keys go from the field through the results and back.
addEventListener('keydown', (event) => {
  const here = event.target;
  // While a word is put together the arrow keys choose among what the keyboard offers.
  if (event.isComposing || !(here instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const inside = here === field || list.contains(here);
  if (!inside || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return;
  if (event.key === 'Escape') {
    if (here !== field) field.focus();
    return;
  }
  const stops = [field, ...list.querySelectorAll('h3 a')];
  const item = here.closest('li')?.querySelector('h3 a') ?? here;
  const next = stops[stops.indexOf(item) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
});

// For a browser that cannot tell a style sheet whether scripts run.
document.querySelector('.without-scripts')?.remove();
// What was filled in while this was on its way, on a slow network, is not taken back.
const early = Object.entries(filledIn()).filter(([, value]) => value !== '');
fillIn({ ...asked(), ...Object.fromEntries(early) });
search(asked());
if (early.length > 0) follow(true);
