import type { Page } from '@playwright/test';

/**
 * Steps back (-1) or forward (1) as a script would, and ends when the page has been told. Playwright's own steps read the
 * history from outside the page, where a step that was just taken may not stand yet.
 */
export async function step(page: Page, by: -1 | 1) {
  await page.evaluate(
    (steps) =>
      new Promise((told) => {
        addEventListener('popstate', told, { once: true });
        history.go(steps);
      }).then(() => undefined),
    by,
  );
}
