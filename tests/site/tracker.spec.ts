import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const rows = 'main li.tracker-row';

test('the tracker narrows and sorts by keyboard, and says how many it shows', async ({ page }) => {
  await page.goto('/en/commitments/');
  const all = await page.locator(rows).count();
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all}`);
  const choice = page
    .getByRole('navigation', { name: 'Promised dates' })
    .getByRole('link', { name: /Past its date/ });
  const said = Number((await choice.textContent())?.match(/\d+$/)?.[0]);
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/slip\/past\/$/);
  await expect(page.locator(rows)).toHaveCount(said);
  await expect(page.getByRole('status')).toHaveText(`${said} of ${all}`);
  await page
    .getByRole('navigation', { name: 'Sorted by' })
    .getByRole('link', { name: 'Longest slip' })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/slip\/past\/sorted\/slip\/$/);
  await expect(page.locator(rows)).toHaveCount(said);
});

test('the slip of the logistics pact is the same in the tracker, on its page and in the table', async ({
  page,
}) => {
  const told = '2,302 days late';
  await page.goto('/en/commitments/by/kind/agreement/');
  await expect(page.locator(rows, { hasText: 'RELOS' })).toContainText(told);
  await page.goto('/en/commitments/reciprocal-logistics/');
  await expect(page.locator('section[aria-labelledby="dates"]')).toContainText(told);
  await page.goto('/en/commitments/slips/');
  await expect(page.getByRole('row', { name: /logistics pact signed/i })).toContainText(told);
});

test('the table of promised dates has as many rows as the record has things promised', async ({ page }) => {
  await page.goto('/en/commitments/slips/');
  await expect(page.locator('table.slips tbody tr')).toHaveCount(53);
});
