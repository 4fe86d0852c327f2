import { expect, type Page, test } from '@playwright/test';

const colours = (page: Page) => page.getByLabel('Colours:');
const shortcut = (page: Page) => page.getByLabel('The key / leads to the search');

async function choose(page: Page) {
  await colours(page).selectOption('dark');
  await shortcut(page).uncheck();
}

async function expectChosen(page: Page) {
  await expect(colours(page)).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(shortcut(page)).not.toBeChecked();
  await page.locator('body').press('/');
  await expect(page).not.toHaveURL(/search/);
}

test('what is chosen in one tab holds in the others', async ({ page, context }) => {
  await page.goto('/en/about/');
  const other = await context.newPage();
  await other.goto('/en/glossary/');
  await choose(other);
  await expectChosen(page);
  await colours(other).selectOption('auto');
  await shortcut(other).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
  await expect(shortcut(page)).toBeChecked();
});

// Playwright neither keeps a page for Back nor makes one ahead: only how the browser tells of it is tried here.
for (const [when, tell] of [
  ['before Back', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['while the page was made ahead', () => document.dispatchEvent(new Event('prerenderingchange'))],
] as const) {
  test(`what is chosen elsewhere ${when} holds when the page is shown`, async ({ page }) => {
    await page.goto('/en/about/');
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      localStorage.setItem('shortcuts', 'off');
    });
    await page.evaluate(tell);
    await expectChosen(page);
  });
}

test('where storage is closed to the page, a choice lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Closed', 'SecurityError');
      },
    });
  });
  await page.goto('/en/about/');
  await choose(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectChosen(page);
});
