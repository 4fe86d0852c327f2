// @ts-check
// What a reader chooses for all pages. It stays on the device, and an open page follows what is chosen on another: on
// the page that Back leaves, in another tab, or while this page was made ahead of its showing.

/**
 * Shows a choice, now and whenever it may be another.
 * @param {string} name it is kept under
 * @param {string} usual what holds where nothing is chosen, and is not kept
 * @param {(choice: string) => void} show
 * @returns {(choice: string) => void} keeps another choice, and shows it
 */
export function choice(name, usual, show) {
  let chosen = usual;
  const read = () => {
    try {
      chosen = localStorage.getItem(name) ?? usual;
    } catch {
      // Storage may be closed to the page; then the choice lasts as long as the page.
    }
    show(chosen);
  };
  read();
  // On its way down, as the last of them need not come up to the window.
  for (const sign of ['pageshow', 'storage', 'prerenderingchange']) addEventListener(sign, read, true);
  return (other) => {
    chosen = other;
    try {
      if (other === usual) localStorage.removeItem(name);
      else localStorage.setItem(name, other);
    } catch {
      // As above.
    }
    show(other);
  };
}
