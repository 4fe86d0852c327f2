import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { pages, seconds, widths } from './pages.ts';

for (const { kind, path } of [...pages, ...seconds])
  for (const width of [360, 1280])
    test(`${kind} at ${width} px, light and dark: no axe violation in ${path}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const response = await page.goto(path);
      expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
      const found = await violationsOf(page);
      expect(
        found.map(
          ({ rule, scheme, places }) => `${path}, ${scheme}: ${rule}: ${places.slice(0, 3).join(' | ')}`,
        ),
      ).toEqual([]);
    });

/** Lays out the whole page: what is folded, and what a phone leaves until it comes near. */
function unfold() {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const laidOut = new CSSStyleSheet();
  laidOut.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [laidOut];
}

// Beside one page of each kind, those with the longest words that stand on one line.
const long = [
  { kind: 'a title of long compounds', path: '/en/organisations/irrpl/' },
  { kind: 'a title with a designation', path: '/en/visits/2026-02-milan-ifr/' },
  { kind: 'a ship explained in its text', path: '/en/stories/a-carrier-and-its-fighters/' },
  { kind: 'readouts with long words', path: '/en/visits/2016-10-putin-india/' },
];

for (const { kind, path } of [...pages, ...long])
  test(`${kind} is no wider than a phone whose letters are twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.evaluate(unfold);
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    expect(width).toBeLessThanOrEqual(360);
  });

for (const { kind, path, text } of pages) {
  test(`${kind} is no wider than the window at any width`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(unfold);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${kind} shows its text with JavaScript off`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await context.close();
  });
}
