import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages, widths } from './pages.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The dark scheme changes colours and nothing else.
const ofColours = ['color-contrast', 'link-in-text-block'];

for (const { kind, path, text } of pages) {
  for (const width of widths)
    test(`${kind} at ${width} px, light and dark: no axe violation, no overflow`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width, height: 900 });
      const response = await page.goto(path);
      expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await violations(page, (axe) => axe.withTags(wcag))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, (axe) => axe.withRules(ofColours))).toEqual([]);
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

async function violations(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations: found } = await narrow(new AxeBuilder({ page })).analyze();
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ html }) => html).slice(0, 3);
    return `${id}: ${places.join(' | ')}`;
  });
}
