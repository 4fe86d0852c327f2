import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages, schemes, widths } from './pages.ts';

for (const { kind, path, text } of pages) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      test(`${kind} at ${width} px, ${colorScheme}: no axe violation, no overflow`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const response = await page.goto(path);
        expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  }

  test(`${kind} shows its text with JavaScript off`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await context.close();
  });
}
