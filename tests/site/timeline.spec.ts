import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const entries = 'ol.timeline > li';

test('the timeline narrows by keyboard, and says how many visits it shows', async ({ page }) => {
  await page.goto('/en/visits/');
  const all = await page.locator(entries).count();
  await expect(page.getByRole('status')).toHaveText(`${all} visits`);
  for (const [row, choice] of [
    ['Kind', /^Annual summit/],
    ['Held', /^In Russia/],
  ] as const) {
    const link = page.getByRole('navigation', { name: row }).getByRole('link', { name: choice });
    const said = Number((await link.textContent())?.match(/\d+$/)?.[0]);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(entries)).toHaveCount(said);
    await expect(page.getByRole('status')).toHaveText(`${said} of ${all} visits`);
  }
  await expect(page).toHaveURL(/\/by\/kind\/summit\/in\/russia\/$/);
});

test('a person leads to the visits with that person', async ({ page }) => {
  await page.goto('/en/visits/');
  await page.getByText('Or a person').click();
  await page.getByRole('group').getByRole('link', { name: 'Ajit Doval', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visits with Ajit Doval');
  const shown = await page.locator(entries).count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${shown} of`));
});

test('a bar of the histogram leads to its year', async ({ page }) => {
  await page.goto('/en/visits/');
  await page.getByRole('link', { name: /^2012: / }).click();
  await expect(page).toHaveURL(/#y2012$/);
  await expect(page.getByRole('heading', { name: '2012', exact: true })).toBeInViewport();
});
