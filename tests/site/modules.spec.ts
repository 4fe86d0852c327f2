import { expect, test } from '@playwright/test';

test('with its module the tracker narrows in place, and back leads back', async ({ page }) => {
  await page.goto('/en/commitments/');
  await page.evaluate(() => {
    document.body.dataset.same = 'yes';
  });
  const link = page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: /^Contract/ });
  const said = Number((await link.textContent())?.match(/\d+$/)?.[0]);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/kind\/contract\/$/);
  await expect(page.locator('main li.tracker-row')).toHaveCount(said);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${said} of`));
  await expect(link).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-same', 'yes');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/commitments\/$/);
  await expect(page.locator('main li.tracker-row')).not.toHaveCount(said);
});

test('a reader may choose the colours, and the choice is kept from page to page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/about/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours:').selectOption('dark');
  expect(await paper()).not.toBe(light);
  await page.goto('/en/glossary/');
  await expect(page.getByLabel('Colours:')).toHaveValue('dark');
  expect(await paper()).not.toBe(light);
  await page.getByLabel('Colours:').selectOption('auto');
  expect(await paper()).toBe(light);
});
