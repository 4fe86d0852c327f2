// @ts-check
// The key / leads to the search, where it is the field itself. A reader may switch it off, as a single key can be hit
// by mistake or by a voice.
import { choice } from './choice.js';

const place = document.getElementById('shortcuts-choice');
const box = document.createElement('input');
box.type = 'checkbox';
// A phone has no such key.
const keyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
if (!keyboard) place?.remove();
else if (place) {
  const name = document.createElement('label');
  name.append(box, ` ${place.dataset.label ?? ''}`);
  place.replaceChildren(name);
}

const choose = choice('shortcuts', 'on', (chosen) => {
  box.checked = chosen !== 'off';
});
box.addEventListener('change', () => choose(box.checked ? 'on' : 'off'));

/** @param {EventTarget | null} target */
const writes = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

addEventListener('keydown', (event) => {
  if (!box.checked || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || writes(event.target)) return;
  const field = document.querySelector('input[aria-keyshortcuts="/"]');
  const link = document.querySelector('a[aria-keyshortcuts="/"]');
  const goal = field ?? link;
  if (!(goal instanceof HTMLElement)) return;
  event.preventDefault();
  goal.focus();
  if (goal instanceof HTMLInputElement) goal.select();
  else goal.click();
});
