import { expect, type Locator, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

interface Data {
  sees: string;
  rows: { label: string; total: number; india?: number; russia?: number; third?: number }[];
}

const dataOf = async (page: Page, name: string): Promise<Data> =>
  (await page.request.get(`/data/figures/${name}.json`)).json();
const written = (numbers: readonly number[]) => numbers.map((n) => n.toLocaleString('en-GB'));
const listed = async (chart: Locator) => {
  await chart.locator('summary').click();
  return chart.locator('table tbody tr td:last-child').allTextContents();
};

for (const name of ['commitments-by-status', 'slips-by-outcome', 'days-to-signature', 'sources-by-kind'])
  test(`${name}: chart, table and data file have the same numbers`, async ({ page }) => {
    await page.goto('/en/figures/');
    const { rows, sees } = await dataOf(page, name);
    const chart = page.locator(`[id="${name}"]`);
    const totals = written(rows.map(({ total }) => total));
    expect(totals.length).toBeGreaterThan(2);
    expect(await chart.locator('svg .n').allTextContents()).toEqual(totals);
    expect(await listed(chart)).toEqual(totals);
    await expect(chart).toContainText(sees);
  });

for (const name of ['visits-by-kind', 'visits-by-year'])
  test(`${name}: the lanes of chart, table and data file have the same numbers`, async ({ page }) => {
    await page.goto('/en/figures/');
    const { rows } = await dataOf(page, name);
    const chart = page.locator(`[id="${name}"]`);
    const parts = rows.flatMap(({ india = 0, russia = 0, third = 0 }) => [india, russia, third]);
    expect(await chart.locator('svg .n').allTextContents()).toEqual(written(parts.filter((n) => n > 0)));
    expect(await listed(chart)).toEqual(written(rows.map(({ total }) => total)));
  });

test('a dot stands for each thing that came late or is overdue', async ({ page }) => {
  await page.goto('/en/figures/');
  const { rows } = await dataOf(page, 'slips-in-days');
  await expect(page.locator('[id="slips-in-days"] circle')).toHaveCount(rows.length);
});

test('the front page, the tracker and the figures agree on how many dates came late', async ({ page }) => {
  const { rows } = await dataOf(page, 'slips-by-outcome');
  const late = rows[0]?.total;
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: new RegExp(`^${late} of \\d+$`) })).toBeVisible();
  await page.goto('/en/commitments/slips/');
  await expect(page.locator('main header')).toContainText(`${late} of the`);
});

test('a story shows the chart and the numbers of the record, each a link to what it counts', async ({
  page,
}) => {
  const { rows, sees } = await dataOf(page, 'visits-by-kind');
  const visits = rows.reduce((sum, { total }) => sum + total, 0);
  await page.goto('/en/stories/who-travels-more/');
  const chart = page.locator('figure [id="visits-by-kind"]');
  await expect(chart).toContainText(sees);
  expect(await listed(chart)).toEqual(written(rows.map(({ total }) => total)));
  const number = page.locator('.prose').getByRole('link', { name: `${visits} visits`, exact: true });
  await expect(number).toHaveAttribute('href', '/en/visits/');
  const shown = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    // BibTeX has double braces of its own.
    for (const code of copy.querySelectorAll('pre')) code.remove();
    return copy.textContent;
  });
  expect(shown).not.toContain('{{');
});

test('every number that a story may name is listed with what it counts, and leads to a page', async ({
  page,
}) => {
  await page.goto('/en/figures/names/');
  const row = page.getByRole('listitem').filter({ hasText: '{{slips-late}}' });
  const { rows } = await dataOf(page, 'slips-by-outcome');
  await expect(row).toContainText(`${rows[0]?.total} things promised for a date`);
  const links = await page
    .locator('.figure-names a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.length).toBeGreaterThan(100);
  for (const href of new Set(links.map((link) => link?.split('#')[0] ?? '')))
    expect((await page.request.head(href)).status(), href).toBe(200);
});

test('a term is explained where it first stands, by keyboard and without a script', async ({ page }) => {
  await page.goto('/en/stories/what-the-logistics-pact-lets-each-side-do/');
  const term = page.locator('button.term').first();
  const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await expect(note).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await expect(note.getByRole('link')).toHaveAttribute('href', /\/glossary\/#/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

for (const width of [360, 1280])
  test(`an explanation lies within a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/stories/who-travels-more/');
    const terms = await page.locator('button.term').all();
    expect(terms.length).toBeGreaterThan(1);
    for (const term of terms) {
      await term.scrollIntoViewIfNeeded();
      await term.click();
      const box = await page.locator('.explanation:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await page.keyboard.press('Escape');
    }
  });

test('on paper every table is open and no explanation is printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/stories/who-travels-more/');
  await expect(page.locator('.chart table').first()).toBeVisible();
  await expect(page.locator('.explanation:visible')).toHaveCount(0);
  expect(
    await page
      .locator('button.term')
      .first()
      .evaluate((term) => getComputedStyle(term).textDecorationLine),
  ).toBe('none');
});
