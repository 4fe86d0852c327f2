// @ts-check
// Lets a reader choose light or dark. Without it the page follows the device.
import { choice } from './choice.js';

const place = document.getElementById('theme-choice');
const select = document.createElement('select');
if (place) {
  const { label = '', auto = '', light = '', dark = '' } = place.dataset;
  for (const [value, text] of Object.entries({ auto, light, dark })) select.append(new Option(text, value));
  const name = document.createElement('label');
  name.append(`${label} `, select);
  place.replaceChildren(name);
}

const choose = choice('theme', 'auto', (theme) => {
  document.documentElement.dataset.theme = theme;
  select.value = theme;
});
select.addEventListener('change', () => choose(select.value));
