// @ts-check
// What is kept on the device: two caches, each in the order in which its entries were last put there.

const pages = 'pages';
const assets = 'assets';
const mostStories = 20;
const mostAssets = 120;
const setting = 'offline';

const isStory = (/** @type {string} */ path) => /^\/[a-z]{2}\/stories\/[^/]+\/$/.test(path);
const isOffline = (/** @type {string} */ path) => /^\/[a-z]{2}\/offline\/$/.test(path);
const pathOf = (/** @type {Request} */ request) => new URL(request.url).pathname;

/** Whether the browser lets the site keep pages, and look what was chosen. */
export async function canKeep() {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    localStorage.getItem(setting);
    await caches.has(pages);
    return true;
  } catch {
    // A private window, or one without site data, says so only when it is asked.
    return false;
  }
}

/** Whether the reader has not said no, where pages can be kept. */
export const switchedOn = () => localStorage.getItem(setting) !== 'off';

/** @param {boolean} on */
export async function switchTo(on) {
  if (on) {
    localStorage.removeItem(setting);
    await navigator.serviceWorker.register('/sw.js');
    return;
  }
  localStorage.setItem(setting, 'off');
  const registration = await navigator.serviceWorker.getRegistration('/');
  await registration?.unregister();
  await forget();
}

/** Takes everything that is kept off the device. */
export async function forget() {
  await Promise.all([caches.delete(pages), caches.delete(assets)]);
}

/** The oldest of those that fit, taken away until as many are left as may be. */
async function trim(
  /** @type {Cache} */ cache,
  /** @type {number} */ most,
  fits = (/** @type {string} */ _) => true,
) {
  const all = (await cache.keys()).filter((request) => fits(pathOf(request)));
  await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((request) => cache.delete(request)));
}

const named = /(?:href|src)="(\/(?:_next\/static|modules)\/[^"]+)"/g;
const unchanging = /^\/(_next\/static|modules)\//;

/**
 * Keeps a page as it is now, with what it is shown by; of stories, the last twenty.
 * @param {string} path
 */
export async function keep(path) {
  const answer = await fetch(path);
  if (!answer.ok || answer.redirected) return;
  const copy = answer.clone();
  const names = new Set([...(await answer.text()).matchAll(named)].map(([, name]) => name ?? ''));
  // The reader may have said no while it was fetched.
  if (!switchedOn()) return;
  const [kept, shown] = await Promise.all([caches.open(pages), caches.open(assets)]);
  await kept.put(path, copy);
  // Styles name fonts, and modules each other: those that this page has loaded.
  for (const { name } of performance.getEntriesByType('resource')) {
    const { origin, pathname } = new URL(name);
    if (origin === location.origin && unchanging.test(pathname)) names.add(pathname);
  }
  // One that cannot be had, as after another build took the place of this one, costs neither the others nor the trimming.
  await Promise.allSettled(
    [...names].map(async (name) => {
      // Put there again, it counts as used last; what has a hash in its name need not be fetched again.
      const held = await shown.match(name);
      return held ? shown.put(name, held) : shown.add(name);
    }),
  );
  await Promise.all([trim(kept, mostStories, isStory), trim(shown, mostAssets)]);
}

/** The pages that are kept, the one read last first. */
export async function keptPages() {
  const cache = await caches.open(pages);
  const requests = (await cache.keys()).filter((request) => !isOffline(pathOf(request))).reverse();
  return Promise.all(
    requests.map(async (request) => {
      const answer = await cache.match(request);
      const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
      const title = isStory(pathOf(request)) ? page.querySelector('h1')?.textContent : page.title;
      return { path: pathOf(request), title: title || pathOf(request) };
    }),
  );
}

/** What to keep of a visit to this page: a story; with it the front page and the list of what is kept, as they are now. */
export async function worthKeeping() {
  // Where a reader looks through what is kept, and forgets it, nothing is added behind their back.
  if (isOffline(location.pathname)) return [];
  const [, lang = 'en'] = /^\/([a-z]{2})\//.exec(location.pathname) ?? [];
  const always = [`/${lang}/`, `/${lang}/offline/`];
  if (isStory(location.pathname)) return [location.pathname, ...always];
  const there = await Promise.all(always.map((path) => caches.match(path)));
  return always.filter((path, i) => path === location.pathname || !there[i]);
}
