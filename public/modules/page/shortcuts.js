// @ts-check
// The key / leads to the search, where it is the field itself. A reader may switch it off, as a single key can be hit
// by mistake or by a voice; that choice stays on the device.

const setting = 'shortcuts';
const holder = document.getElementById('shortcuts-choice');

/** Storage may be closed to the page; then the choice lasts as long as the page. */
function switchedOn() {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** @param {boolean} on */
function keep(on) {
  try {
    if (on) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // As above.
  }
}

let on = switchedOn();
if (holder) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = on;
  box.addEventListener('change', () => {
    on = box.checked;
    keep(on);
  });
  const name = document.createElement('label');
  name.append(box, ` ${holder.dataset.label ?? ''}`);
  holder.replaceChildren(name);
}

/** @param {EventTarget | null} target */
const writes = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

addEventListener('keydown', (event) => {
  if (!on || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
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
