// @ts-check
// What every page does beside being read.
import './page/theme.js';
import './page/shortcuts.js';
import './page/below.js';

// A page is kept when it is read: who turns away at once pays nothing for it.
const stays = new Promise((resolve) => {
  for (const sign of ['scroll', 'pointerdown', 'keydown'])
    addEventListener(sign, resolve, { once: true, passive: true });
  setTimeout(resolve, 5000);
});
stays.then(() => import('./page/keep.js'));
