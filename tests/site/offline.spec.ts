import { expect, type Page, test } from '@playwright/test';

const story = '/en/stories/what-became-of-the-moscow-promises/';
const other = '/en/stories/who-travels-more/';
const headline = 'h1';

/** The paths that are kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('pages');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });

async function read(page: Page, path: string) {
  await page.goto(path);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([path, '/en/', '/en/offline/']));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test('a story that was read, and the front page, can be read without a network', async ({
  page,
  context,
}) => {
  await read(page, story);
  const title = await page.locator(headline).textContent();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await context.setOffline(true);
  await page.goto('/en/');
  await expect(page.getByRole('heading', { name: 'Moved lately' })).toBeVisible();
  await page.goto(story);
  await expect(page.locator(headline)).toHaveText(title ?? '');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
});

test('in the place of any other page stands what is kept', async ({ page, context }) => {
  await read(page, story);
  const title = await page.locator(headline).textContent();
  await context.setOffline(true);
  await page.goto(other);
  await expect(page.getByText('is not kept on this device')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: title ?? '' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${story}$`));
  await expect(page.locator(headline)).toHaveText(title ?? '');
});

test('what is kept is listed without a network though the browser has emptied its own cache', async ({
  page,
  context,
}) => {
  await read(page, story);
  const title = await page.locator(headline).textContent();
  const client = await context.newCDPSession(page);
  await client.send('Network.clearBrowserCache');
  await context.setOffline(true);
  await page.goto(other);
  await expect(page.getByRole('main').getByRole('link', { name: title ?? '' })).toBeVisible();
});

test('where what is kept cannot be looked up, a slow network is waited for', async ({ page, context }) => {
  await read(page, story);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const ask = fetch;
    caches.match = () => Promise.reject(new DOMException('No storage', 'SecurityError'));
    // Longer than the worker’s patience.
    globalThis.fetch = async (...request) => {
      await new Promise((go) => setTimeout(go, 5_000));
      return ask(...request);
    };
  });
  await page.goto(other);
  await expect(page.locator(headline)).toBeVisible();
  await expect(page.locator('#theme-choice select')).toBeVisible({ timeout: 20_000 });
});

test('a browser that lets no page be kept is named as the reason', async ({ page }) => {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.addInitScript(() => {
    const closed = () => Promise.reject(new DOMException('No storage', 'SecurityError'));
    for (const name of ['has', 'open', 'match', 'keys', 'delete'] as const)
      Object.defineProperty(CacheStorage.prototype, name, { value: closed });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: closed });
  });
  await page.goto(story);
  await page.mouse.wheel(0, 400);
  await page.goto('/en/offline/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('status')).toHaveText(/this browser lets the site keep nothing/);
  await expect(page.getByLabel('Keep the stories that I read')).toBeHidden();
  await page.waitForTimeout(4_000);
  expect(thrown).toEqual([]);
});

test('while there is a network a page comes from it, whatever is kept', async ({ page }) => {
  await read(page, story);
  await page.evaluate(async (path) => {
    const cache = await caches.open('pages');
    await cache.put(path, new Response('<h1>An old page</h1>', { headers: { 'Content-Type': 'text/html' } }));
  }, story);
  await page.goto(story);
  await expect(page.locator(headline)).not.toHaveText('An old page');
});

for (const though of ['', ', though a file that pages name is missing'])
  test(`no more than twenty stories are kept, those read last${though}`, async ({ page }) => {
    if (though)
      await page.addInitScript(() => {
        Cache.prototype.add = () => Promise.reject(new TypeError('Request failed'));
      });
    await page.goto('/en/about/');
    await page.evaluate(async () => {
      const cache = await caches.open('pages');
      for (let i = 0; i < 25; i++) await cache.put(`/en/stories/s-${i}/`, new Response('<h1>x</h1>'));
    });
    await read(page, story);
    await expect
      .poll(async () => (await kept(page)).filter((path) => path.startsWith('/en/stories/')))
      .toHaveLength(20);
    expect(await kept(page)).not.toContain('/en/stories/s-5/');
    expect(await kept(page)).toContain('/en/stories/s-6/');
  });

test('what was forgotten while the list was being made does not come back to it', async ({ page }) => {
  await read(page, story);
  await page.goto('/en/offline/');
  const links = page.locator('#kept ul a');
  await expect(links.first()).toBeVisible();
  await page.evaluate(() => {
    const { keys } = Cache.prototype;
    Cache.prototype.keys = async function (...asked) {
      Cache.prototype.keys = keys;
      const found = await keys.apply(this, asked);
      await new Promise((go) => setTimeout(go, 1_000));
      document.body.dataset.slow = 'over';
      return found;
    };
    dispatchEvent(new Event('storage'));
  });
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(links).toHaveCount(0);
  await expect(page.locator('body')).toHaveAttribute('data-slow', 'over');
  await page.waitForTimeout(500);
  await expect(links).toHaveCount(0);
});

test('a reader sees what is kept, forgets it, and switches the keeping off for good', async ({ page }) => {
  await read(page, story);
  await page.goto('/en/offline/');
  const links = page.locator('#kept ul a');
  await expect(links.first()).toBeVisible();
  await expect(page.getByText('Keeping pages needs JavaScript')).toBeHidden();
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(links).toHaveCount(0);
  await page.getByLabel('Keep the stories that I read').uncheck();
  await expect(page.getByRole('status')).toHaveText(/you have switched it off/);
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('/en/offline/');
  await expect(page.getByLabel('Keep the stories that I read')).not.toBeChecked();
});

test('nothing is kept in cookies', async ({ page, context }) => {
  await read(page, story);
  expect(await context.cookies()).toEqual([]);
});
