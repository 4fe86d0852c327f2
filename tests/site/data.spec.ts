import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

/** What a link to a file promises on the page: its text with the number before it. */
async function offered(page: Page) {
  await page.goto('/data/');
  return page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        number: Number(
          link
            .closest('li')
            ?.textContent?.match(/([\d,]+) (?:records?|rows?)/)?.[1]
            ?.replaceAll(',', '') ?? Number.NaN,
        ),
      })),
    );
}

test('each file that the page offers answers with its type, open to scripts of other sites', async ({
  page,
  request,
}) => {
  const files = (await offered(page)).filter(({ href }) => /^\/data\/.+/.test(href));
  expect(files.length).toBeGreaterThan(30);
  for (const { href } of files) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    expect(response.headers()['content-type'], href).toMatch(
      href.endsWith('.csv') ? /^text\/csv; charset=utf-8$/ : /^application\/json/,
    );
    expect(response.headers()['access-control-allow-origin'], href).toBe('*');
  }
});

test('the numbers on the page are the numbers in the files', async ({ page, request }) => {
  const files = await offered(page);
  const counted = files.filter(
    ({ href, number }) => /^\/data\/[a-z]+\.json$/.test(href) && !Number.isNaN(number),
  );
  expect(counted).toHaveLength(9);
  let total = 0;
  for (const { href, number } of counted) {
    const { records } = await (await request.get(href)).json();
    expect(records.length, href).toBe(number);
    total += number;
  }
  const facts = new Intl.NumberFormat('en-GB').format(total);
  await expect(page.getByText(`${facts} records`)).toBeVisible();
});

test('the date on the page is the date in the files', async ({ page, request }) => {
  await page.goto('/data/');
  const { date } = await (await request.get('/data/visits.json')).json();
  await expect(page.getByRole('main').locator('time')).toHaveAttribute('datetime', date);
});

test('every address in the list of files answers', async ({ request }) => {
  const { files } = await (await request.get('/data/index.json')).json();
  expect(files.length).toBeGreaterThan(30);
  for (const { url, bytes } of files) {
    const response = await request.get(new URL(url).pathname);
    expect([url, response.status(), (await response.body()).length]).toEqual([url, 200, bytes]);
  }
});

test('every link within the page leads to a part of it', async ({ page }) => {
  const inner = (await offered(page)).filter(({ href }) => href.startsWith('#'));
  expect(inner.length).toBeGreaterThan(20);
  for (const href of new Set(inner.map(({ href }) => href))) await expect(page.locator(href)).toHaveCount(1);
});

for (const [path, file] of [
  [
    '/en/stories/what-became-of-the-moscow-promises/',
    '/data/stories/what-became-of-the-moscow-promises.json',
  ],
  ['/en/visits/2019-11-rajnath-singh-russia/', '/data/visits/2019-11-rajnath-singh-russia.json'],
] as const)
  test(`${path} names its own file, which names the page`, async ({ page, request }) => {
    await page.goto(path);
    const alternate = page.locator('link[rel=alternate][type="application/json"]');
    const url = (await alternate.getAttribute('href')) ?? '';
    expect(new URL(url).pathname).toBe(file);
    const own = await (await request.get(file)).json();
    expect(new URL(own.page).pathname).toBe(path);
    expect(Object.keys(own.record)).toContain('id');
  });

test('a script on another site can read the record', async ({ page, baseURL }) => {
  const elsewhere = createServer((_, res) => res.setHeader('Content-Type', 'text/html').end('elsewhere'));
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  const { port } = elsewhere.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const name = await page.evaluate(
      async (url) => (await (await fetch(url)).json()).name,
      `${baseURL}/data/visits.json`,
    );
    expect(name).toBe('Visits – The Delhi–Moscow Record');
  } finally {
    elsewhere.close();
  }
});
