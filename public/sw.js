// Lets the stories read last be read again without a network. It keeps nothing itself: modules/page/keep.js does. It asks
// the network for a page first, so that nobody reads an old page while there is a new one; what has a hash in its name
// never changes, so that is taken from what is kept.
const patience = 4000;
const unchanging = /^\/(_next\/static|modules)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** What is kept at an address; nothing where the browser lets nobody look: the network may have it. */
const found = (address) => caches.match(address).catch(() => undefined);

/** A page as it is kept; the root shows the front page of English. */
function kept(url) {
  const { pathname } = new URL(url);
  return found(pathname === '/' ? '/en/' : pathname);
}

/** The page that says what is kept, in the language of the page that is not. */
async function offline(url) {
  const [, lang] = /^\/([a-z]{2})\//.exec(new URL(url).pathname) ?? [];
  return (lang && (await found(`/${lang}/offline/`))) || found('/en/offline/');
}

async function page(request) {
  const network = fetch(request);
  // If a kept page has been shown, nobody waits for this any more.
  network.catch(() => undefined);
  try {
    const answer = await Promise.race([network, new Promise((late) => setTimeout(late, patience))]);
    return answer ?? (await kept(request.url)) ?? (await network);
  } catch {
    return (await kept(request.url)) ?? (await offline(request.url)) ?? Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (unchanging.test(url.pathname))
    event.respondWith(found(request).then((held) => held ?? fetch(request)));
});
