// @ts-check
// Lets a reader choose light or dark. Without it the page follows the device. The choice stays on the device.

const key = 'theme';
const place = document.getElementById('theme-choice');

/** @param {string} theme */
function apply(theme) {
  document.documentElement.dataset.theme = theme;
}

/** Storage may be closed to the page; then the choice lasts as long as the page. */
function stored() {
  try {
    return localStorage.getItem(key) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** @param {string} theme */
function store(theme) {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // As above.
  }
}

const chosen = stored();
apply(chosen);
if (place) {
  const { label = '', auto = '', light = '', dark = '' } = place.dataset;
  const select = document.createElement('select');
  for (const [value, text] of Object.entries({ auto, light, dark }))
    select.append(new Option(text, value, false, value === chosen));
  select.addEventListener('change', () => {
    apply(select.value);
    store(select.value);
  });
  const name = document.createElement('label');
  name.append(`${label} `, select);
  place.replaceChildren(name);
}
