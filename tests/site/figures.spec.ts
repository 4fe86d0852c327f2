import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

interface Data {
  rows: { label: string; total: number }[];
}

for (const name of ['visits-by-kind', 'commitments-by-status', 'slips-by-outcome'])
  test(`${name}: chart, table and data file have the same numbers`, async ({ page }) => {
    await page.goto('/en/figures/');
    const data: Data = await (await page.request.get(`/data/figures/${name}.json`)).json();
    const chart = page.locator(`[id="${name}"]`);
    const drawn = await chart.locator('ul.bars svg text').allTextContents();
    await chart.locator('summary').click();
    const listed = await chart.locator('table.numbers tbody tr td:last-child').allTextContents();
    const totals = data.rows.map(({ total }) => total.toLocaleString('en-GB'));
    expect(totals.length).toBeGreaterThan(2);
    expect(drawn).toEqual(totals);
    expect(listed).toEqual(totals);
  });

test('the front page, the tracker and the figures agree on how many dates came late', async ({ page }) => {
  await page.goto('/en/figures/');
  const bar = page.locator('[id="slips-by-outcome"] ul.bars li').first();
  const late = await bar.locator('svg text').textContent();
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: late ?? '', exact: true })).toBeVisible();
  await page.goto('/en/commitments/slips/');
  await expect(page.locator('main header')).toContainText(`${late} of the`);
});

test('a term is explained where it first stands, by keyboard and without a script', async ({ page }) => {
  await page.goto('/en/stories/what-the-logistics-pact-lets-each-side-do/');
  const term = page.locator('button.term').first();
  const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await expect(note).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(note.getByRole('link')).toHaveAttribute('href', /\/glossary\/#/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});
