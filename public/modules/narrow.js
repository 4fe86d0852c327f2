// @ts-check
// Narrows a list without leaving the page: the links of a narrowing lead to pages of their own, and this shows what
// such a page has in the place of this one. Without it they are links like any others.

/** @param {Event} event */
function linkOf(event) {
  const link = event.target instanceof Element ? event.target.closest('.narrowing a') : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * The list of another page in the place of this one's. The element that says how many are shown stays the same, so
 * that a screen reader hears the new number.
 * @param {Document} page
 */
function show(page) {
  const [here, there] = [document.querySelector('main'), page.querySelector('main')];
  if (!here || !there) throw new Error('Expected a main on both pages');
  const [said, says] = [here.querySelector('[role="status"]'), there.querySelector('[role="status"]')];
  if (said && says) {
    const number = says.textContent;
    says.replaceWith(said);
    said.textContent = number;
  }
  // Who narrows once may go on: the ways to narrow stay open.
  for (const fold of ['.fold', '.further'])
    if (here.querySelector(`${fold}[open]`)) there.querySelector(fold)?.setAttribute('open', '');
  here.replaceChildren(...there.childNodes);
  document.title = page.title;
}

// A fragment is the browser's affair: the page that is shown is the same with and without it.
const standing = () => location.pathname + location.search;
let shown = standing();
// Only what was asked for last is shown, however late the rest is answered.
let turn = 0;

/**
 * @param {string} address
 * @param {() => void} otherwise takes the browser there itself, which says what is wrong
 */
async function go(address, otherwise) {
  const mine = ++turn;
  try {
    const page = await fetched(address);
    if (mine !== turn) return false;
    show(page);
    const { pathname, search } = new URL(address);
    shown = pathname + search;
    return true;
  } catch {
    // The network or the page is not what was hoped for.
    if (mine === turn) otherwise();
    return false;
  }
}

document.addEventListener('click', async (event) => {
  const link = linkOf(event);
  const plain = !event.defaultPrevented && event.button === 0;
  if (!link || !plain || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href } = link;
  const row = link.closest('nav')?.ariaLabel;
  if (!(await go(href, () => location.assign(href)))) return;
  history.pushState({ narrowed: true }, '', href);
  // More than one row has a link to the whole list.
  const alike = [...document.querySelectorAll('.narrowing a')].filter(
    (a) => a instanceof HTMLAnchorElement && a.href === href,
  );
  const same = alike.find((a) => a.closest('nav')?.ariaLabel === row) ?? alike[0];
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
});

addEventListener('popstate', () => {
  // Where the page still stands there, none that was waited for takes its place.
  if (standing() === shown) turn++;
  // The address is there already: to go to one with a fragment would be a jump within what is shown.
  else go(location.href, () => location.reload());
});
