import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeSearch } from '#lib/export/search.ts';
import { step } from './step.ts';

const results = (page: Page) => page.locator('#found > ol > li');
const first = (page: Page) => results(page).first();
const said = (page: Page) => page.getByRole('status');

test('what is typed is found at once, with kind, date and a marked excerpt', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByLabel('Search the record').fill('logistics pact');
  await expect(said(page)).toHaveText(/^\d+ results$/);
  const story = results(page).filter({ hasText: 'Explainer · 24 November 2026' }).first();
  await expect(story.getByRole('link').first()).toHaveText(/logistics pact/);
  await expect(story.locator('.excerpt mark').first()).toHaveText(/logistics|pact/i);
  await expect(page).toHaveURL(/\?q=logistics\+pact$/);
});

for (const [q, name] of [
  ['राजनाथ सिंह', 'Rajnath Singh'],
  ['Сергей Шойгу', 'Sergei Shoigu'],
  ['нью-дели', 'New Delhi'],
  ['रोसोबोरोनएक्सपोर्ट', 'Rosoboronexport'],
] as const)
  test(`${q} finds ${name} first`, async ({ page }) => {
    await page.goto(`/en/search/?q=${encodeURIComponent(q)}`);
    await expect(first(page).getByRole('link').first()).toHaveText(name);
    await expect(first(page).locator('mark').first()).toHaveText(new RegExp(q, 'i'));
  });

test('other names by which a thing is found stand apart', async ({ page }) => {
  await page.goto('/en/search/?q=logistics');
  const pact = results(page).filter({ has: page.getByRole('link', { name: 'RELOS', exact: true }) });
  await expect(pact.locator('.also')).toHaveText(/Logistics Support · .*logistics · logistics pact$/);
});

test('names that only hold the letters of a word, and words in quotes, are told apart', async ({ page }) => {
  await page.goto('/en/search/?q=at&kind=term');
  await expect(said(page)).toHaveText(/results?$/);
  const also = page.locator('.also');
  for (const name of await also.locator('mark').allTextContents()) expect(name).toMatch(/\bat/i);
  await page.goto(`/en/search/?q=${encodeURIComponent('"logistics pact"')}`);
  const pact = results(page).filter({ has: page.getByRole('link', { name: 'RELOS', exact: true }) });
  await expect(pact.locator('.also')).toContainText('logistics pact');
});

test('what is typed before the search has loaded is searched for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/modules/search.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/search/?q=moscow&kind=visit', { waitUntil: 'commit' });
  await page.getByLabel('Search the record').fill('frigate');
  release();
  await expect(said(page)).toHaveText(/results?$/);
  await expect(page.getByLabel('Search the record')).toHaveValue('frigate');
  await expect(page).toHaveURL(/\?q=frigate&kind=visit$/);
});

test('filters narrow by kind, year, topic and person, the address holds them, and Back leads back', async ({
  page,
}) => {
  await page.goto('/en/search/?q=agreement');
  await expect(said(page)).toHaveText(/results$/);
  const all = await said(page).textContent();
  await page.getByRole('radio', { name: /^Visits/ }).check();
  await expect(first(page)).toContainText('Visit ·');
  await page.getByLabel('Year').selectOption('2019');
  await expect(page).toHaveURL(/q=agreement&kind=visit&year=2019$/);
  await page.getByLabel('Person').selectOption('Rajnath Singh');
  await expect(said(page)).toHaveText(/^1 result$/);
  await expect(first(page)).toContainText('5–7 November 2019');
  await page.reload();
  await expect(said(page)).toHaveText(/^1 result$/);
  await expect(page.getByLabel('Person')).toHaveValue('rajnath-singh');
  for (let i = 0; i < 3; i++) await step(page, -1);
  await expect(page).toHaveURL(/\?q=agreement$/);
  await expect(said(page)).toHaveText(all ?? '');
  await expect(page.getByLabel('Person')).toHaveValue('');
});

test('filters alone find everything that they leave, without a word', async ({ page }) => {
  await page.goto('/en/search/?topic=logistics');
  await expect(said(page)).toHaveText(/results$/);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/search\/$/);
});

test('a word typed is one step back', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByLabel('Search the record').pressSequentially('frigate', { delay: 150 });
  await expect(said(page)).toHaveText(/results?$/);
  await step(page, -1);
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(results(page)).toHaveCount(0);
});

test('what is not there is said, and what the filters hide', async ({ page }) => {
  await page.goto('/en/search/?q=zzyzx');
  await expect(said(page)).toContainText('Nothing found.');
  await page.goto('/en/search/?q=tashkent&kind=promise');
  await expect(said(page)).toHaveText(/^Nothing found with these filters; \d+ results without them\.$/);
});

test('the key / leads to the field, and the arrow keys through the results', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search the record')).toBeFocused();
  await page.keyboard.type('frigate/');
  await expect(page.getByLabel('Search the record')).toHaveValue('frigate/');
  await expect(said(page)).toHaveText(/results?$/);
  const links = results(page).locator('h3 a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Search the record')).toBeFocused();
});

test('an arrow key that chooses among what a keyboard for Hindi offers leaves the field alone', async ({
  page,
}) => {
  await page.goto('/en/search/?q=frigate');
  await expect(said(page)).toHaveText(/results?$/);
  const field = page.getByLabel('Search the record');
  const press = (isComposing: boolean) =>
    field.evaluate((input, composing) => {
      const event = { key: 'ArrowDown', bubbles: true, cancelable: true, isComposing: composing };
      input.dispatchEvent(new KeyboardEvent('keydown', event));
    }, isComposing);
  await field.focus();
  await press(true);
  await expect(field).toBeFocused();
  await press(false);
  await expect(first(page).locator('h3 a')).toBeFocused();
});

test('a search that could not be fetched ahead is fetched when it is needed', async ({ page }) => {
  await page.goto('/en/search/');
  await page.route('**/search/1/pagefind.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.getByLabel('Search the record').focus();
  await failed;
  await page.unroute('**/search/1/pagefind.js');
  await page.getByLabel('Search the record').fill('frigate');
  await expect(said(page)).toHaveText(/results?$/);
});

test('a reader may switch the key / off, and it stays off', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.getByLabel('The key / leads to the search').uncheck();
  await page.goto('/en/corrections/');
  await page.keyboard.press('/');
  await expect(page.getByLabel('The key / leads to the search')).not.toBeChecked();
  await expect(page).toHaveURL(/\/en\/corrections\/$/);
});

test('more results come on demand, and the keyboard goes on with the first of them', async ({ page }) => {
  await page.goto('/en/search/?q=moscow');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).locator('h3 a')).toBeFocused();
});

test('who asks for more twice at once gets each result once', async ({ page }) => {
  await page.goto('/en/search/?q=moscow');
  await expect(results(page)).toHaveCount(10);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(results(page).nth(10)).toBeVisible();
  await more.click();
  await expect(results(page)).toHaveCount(30);
  const addresses = await results(page)
    .locator('h3 a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(new Set(addresses).size).toBe(30);
});

test('where more results cannot be fetched it is said, and may be tried again', async ({ page }) => {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto('/en/search/?q=moscow');
  await expect(results(page)).toHaveCount(10);
  const all = (await said(page).textContent()) ?? '';
  await page.route('**/search/1/fragment/**', (route) => route.abort());
  const more = page.getByRole('button', { name: 'Show more' });
  await more.press('Enter');
  await expect(said(page)).toHaveText(/^The search could not be loaded/);
  await expect(results(page)).toHaveCount(10);
  await expect(more).toBeFocused();
  expect(thrown).toEqual([]);
  await page.unroute('**/search/1/fragment/**');
  await more.press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(said(page)).toHaveText(all);
});

test('a jump within the page leaves the results as they are', async ({ page }) => {
  await page.goto('/en/search/?q=moscow');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  const last = await results(page).last().elementHandle();
  await page.getByRole('link', { name: 'Skip to the text' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await step(page, -1);
  await expect(page).toHaveURL(/q=moscow$/);
  expect(await last?.evaluate((item) => item.isConnected)).toBe(true);
});

test('another search does not wait for more results of the one before', async ({ page }) => {
  await page.goto('/en/search/?q=moscow');
  await expect(results(page)).toHaveCount(10);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/1/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(more).toBeDisabled();
  await page.getByLabel('Search the record').fill('visit');
  release();
  await expect(page).toHaveURL(/q=visit$/);
  await expect(more).toBeEnabled();
  await expect(results(page)).toHaveCount(10);
  await more.click();
  await expect(results(page)).toHaveCount(20);
});

test('a search stores nothing', async ({ page, context }) => {
  await page.goto('/en/search/?q=frigate');
  await expect(said(page)).toHaveText(/results?$/);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
  ]);
  expect(kept).toEqual([]);
});

test('without JavaScript the page says so and offers the lists', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/en/search/');
  await expect(page.getByText('needs JavaScript, which is off here')).toBeVisible();
  await expect(page.getByLabel('Search the record')).toBeHidden();
  await page.locator('main').getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/en\/glossary\/$/);
  await context.close();
});

test('an index in parts is searched as one, as that of a large record is', async ({ page }) => {
  const out = mkdtempSync(join(tmpdir(), 'parts-'));
  const html = () => '<main>A frigate of the second part.</main>';
  const entry = {
    url: '/en/topics/another/',
    lang: 'en',
    kind: 'topic',
    title: 'Another',
    line: '',
  } as const;
  const lists = { years: [], topics: [], people: [], names: [] };
  const places = { out, texts: join(out, 'texts'), code: '' };
  const indexing = writeSearch([{ ...entry, ...lists }], () => undefined, places);
  indexing.goOn({ html, mark: html });
  await indexing.written;
  await page.route('**/search/2/**', (route) =>
    route.fulfill({ path: join(out, new URL(route.request().url()).pathname.replace('/2/', '/1/')) }),
  );
  await page.goto('/en/search/?q=frigate');
  await expect(said(page)).toHaveText(/results$/);
  const found = async () => Number.parseInt((await said(page).textContent()) ?? '', 10);
  const alone = await found();
  await expect(results(page).filter({ hasText: 'the second part' })).toHaveCount(0);

  await page.goto('/en/search/');
  await page.locator('#search').evaluate((form) => form.setAttribute('data-parts', '2'));
  await page.getByLabel('Search the record').fill('frigate');
  await expect(said(page)).toHaveText(`${alone + 1} results`);
  await page.getByRole('radio', { name: /^Topics/ }).check();
  await page.getByLabel('Search the record').fill('frigate second');
  await expect(results(page).filter({ hasText: 'the second part' })).toHaveCount(1);
  rmSync(out, { recursive: true });
});
