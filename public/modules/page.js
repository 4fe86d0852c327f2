// @ts-check
// What every page does beside being read.
import './page/theme.js';
import './page/shortcuts.js';

// After all that the page itself needs.
addEventListener('load', () => void import('./page/keep.js'));
