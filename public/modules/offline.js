// @ts-check
// The page of what is kept: lists it, forgets it, and switches the keeping on and off.
import { canKeep, forget, keptPages, switchedOn, switchTo } from './page/shelf.js';

const place = /** @type {HTMLElement} */ (document.getElementById('kept'));
const list = /** @type {HTMLElement} */ (place.querySelector('ul'));
const none = /** @type {HTMLElement} */ (place.querySelector('[role="status"]'));
const keeping = /** @type {HTMLElement} */ (place.querySelector('.keeping'));
const box = /** @type {HTMLInputElement} */ (place.querySelector('input'));
const button = /** @type {HTMLButtonElement} */ (place.querySelector('button'));

let turn = 0;
async function show() {
  const mine = ++turn;
  const pages = switchedOn() ? await keptPages() : [];
  // Who looked later saw what was done since.
  if (mine !== turn) return;
  list.replaceChildren(
    ...pages.map(({ path, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  const { none: nothing = '', off = '' } = none.dataset;
  none.textContent = pages.length > 0 ? '' : switchedOn() ? nothing : off;
  button.disabled = pages.length === 0;
  box.checked = switchedOn();
}

box.addEventListener('change', async () => {
  await switchTo(box.checked);
  await show();
});
button.addEventListener('click', async () => {
  await forget();
  await show();
  box.focus();
});

// Shown in the place of a page that is not kept, it says so.
const missed = document.getElementById('missed');
if (missed) missed.hidden = /\/offline\/$/.test(location.pathname);
if (await canKeep()) {
  await show();
  // What was chosen meanwhile, in another tab or before a way back to here.
  for (const moment of ['pageshow', 'storage']) addEventListener(moment, show);
} else {
  none.textContent = none.dataset.cannot ?? '';
  keeping.hidden = true;
}
// Not before: what stands there until then may not be true of this device.
place.classList.remove('awaited');
