import { expect, type Page, test } from '@playwright/test';

const visit = '/en/visits/2019-11-rajnath-singh-russia/';
const phone = { width: 360, height: 800 };
const wide = { width: 1280, height: 800 };

/** One expectation of the model visit: the logistics pact. */
const pactOf = (page: Page) =>
  page.locator('section[aria-labelledby=expected] > ol > li', { hasText: 'RELOS' }).first();

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a phone shows how an expectation ended, and each step when it is asked', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(visit);
    const pact = pactOf(page);
    await expect(pact).toContainText('Signed in 2025');
    const step = pact.getByText('18 February 2025', { exact: true });
    await expect(step).toBeHidden();
    const summary = pact.locator('summary');
    await expect(summary).toHaveText(/^Step by step: \d+ entries from \d+ sources$/);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(step).toBeVisible();
    const [, entries] = (await summary.textContent())?.match(/(\d+) entries/) ?? [];
    await expect(pact.locator('time')).toHaveCount(Number(entries));
  });

  for (const [path, id, items, counted] of [
    [visit, 'sources', 'li', /^All (\d+) sources$/],
    ['/en/commitments/reciprocal-logistics/', 'sources', 'li', /^All (\d+) sources$/],
    [visit, 'delegation', 'dt', /^All (\d+) entries$/],
  ] as const)
    test(`a phone lists the ${id} of ${path} when it is asked`, async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(path);
      const part = page.locator(`section[aria-labelledby=${id}]`);
      await expect(part.locator(items).first()).toBeHidden();
      const summary = part.locator('summary');
      const [, length] = (await summary.textContent())?.match(counted) ?? [];
      await summary.click();
      await expect(part.locator(items).first()).toBeVisible();
      await expect(part.locator(items)).toHaveCount(Number(length));
    });

  test('a phone shows a short list of sources, and that of a story, at once', async ({ page }) => {
    await page.setViewportSize(phone);
    for (const path of [
      '/en/visits/2003-11-vajpayee-russia/',
      '/en/stories/what-became-of-the-moscow-promises/',
    ]) {
      await page.goto(path);
      await expect(page.locator('section[aria-labelledby=sources] li').first()).toBeVisible();
    }
  });

  for (const [what, size, media] of [
    ['a wide screen', wide, 'screen'],
    ['paper', phone, 'print'],
  ] as const)
    test(`${what} shows each step at once`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ media });
      await page.goto(visit);
      const pact = pactOf(page);
      await expect(pact.getByText('18 February 2025', { exact: true })).toBeVisible();
      await expect(pact.locator('summary')).toBeHidden();
      await expect(page.locator('section[aria-labelledby=sources] li').last()).toBeVisible();
    });

  test('the first screen of a phone reaches the first promise of the tracker', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/en/commitments/');
    await expect(page.locator('main li.tracker-row h2').first()).toBeInViewport();
    await page.getByText('Narrow or sort the list').click();
    const link = page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: /^Contract/ });
    await link.click();
    await expect(page).toHaveURL(/\/by\/kind\/contract\/$/);
    await expect(page.locator('main a[aria-current]').first()).toBeVisible();
  });

  for (const [path, first, row, further, seen] of [
    ['/en/visits/', 'Kind', 'Held', 'By place, period or person', '.timeline > li h3'],
    ['/en/commitments/', 'Status', 'Sorted by', 'By kind or promised date', 'li.tracker-row h2'],
  ] as const)
    test(`the first screen of ${path} has one way to narrow it, and what it lists; the other ways unfold`, async ({
      page,
    }) => {
      await page.setViewportSize(wide);
      await page.goto(path);
      const other = page.getByRole('navigation', { name: row });
      await expect(page.getByRole('navigation', { name: first })).toBeInViewport();
      await expect(page.locator(seen).first()).toBeInViewport({ ratio: 1 });
      await expect(other).toBeHidden();
      await page.getByText(further).focus();
      await page.keyboard.press('Enter');
      await expect(other).toBeVisible();
      await page.setViewportSize(phone);
      await page.goto(path);
      await expect(other).toBeHidden();
      await page.getByText(/^Narrow/).click();
      await expect(other).toBeVisible();
      await expect(page.getByText(further)).toBeHidden();
    });

  test('what narrows a list stands open where it is in use', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto('/en/visits/by/kind/summit/');
    const held = page.getByRole('navigation', { name: 'Held' });
    await expect(held).toBeHidden();
    await page.goto('/en/visits/by/kind/summit/in/russia/');
    await expect(held.locator('a[aria-current]')).toBeVisible();
    await page.goto('/en/commitments/by/all/sorted/slip/');
    await expect(page.getByRole('navigation', { name: 'Sorted by' })).toBeVisible();
  });

  test('a phone that is sent to the list of persons finds it', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/en/visits/#by-person');
    await expect(page.getByText('Or a person')).toBeInViewport();
  });
});

test('who narrows in place can go on narrowing', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/en/commitments/by/kind/contract/');
  const all = page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: /^All/ });
  await all.click();
  await expect(page).toHaveURL(/\/en\/commitments\/$/);
  await expect(all).toBeFocused();
});
