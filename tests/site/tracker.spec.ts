import { expect, test } from '@playwright/test';
import slips from '../fixtures/slips.json' with { type: 'json' };

test.use({ javaScriptEnabled: false });

const rows = 'main li.tracker-row';

test('the tracker narrows and sorts by keyboard, and says how many it shows', async ({ page }) => {
  await page.goto('/en/commitments/');
  const all = await page.locator(rows).count();
  await expect(page.getByRole('status')).toHaveText(`${all} promises`);
  await page.getByText('By kind or promised date').focus();
  await page.keyboard.press('Enter');
  const choice = page
    .getByRole('navigation', { name: 'Promised dates' })
    .getByRole('link', { name: /Past its date/ });
  const said = Number((await choice.textContent())?.match(/\d+$/)?.[0]);
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/slip\/past\/$/);
  await expect(page.locator(rows)).toHaveCount(said);
  await expect(page.getByRole('status')).toHaveText(`${said} of ${all} promises`);
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

test('the tab key alone leads to a way to narrow, and back to the whole', async ({ page }) => {
  await page.goto('/en/commitments/');
  const stalled = page.getByRole('link', { name: /stalled \d+$/ });
  for (let stops = 0; stops < 40 && !(await stalled.evaluate((a) => a === document.activeElement)); stops++)
    await page.keyboard.press('Tab');
  await expect(stalled).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/status\/stalled\/$/);
  await expect(page.locator('main a[aria-current]')).toHaveText([/stalled \d+$/, 'Newest change']);
  await page.getByRole('navigation', { name: 'Status' }).getByRole('link', { name: /^All/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/commitments\/$/);
});

test('a narrowed tracker is headed by what it shows, and leads back to the whole', async ({ page }) => {
  await page.goto('/en/commitments/by/status/stalled/sorted/age/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stalled promises');
  await expect(page).toHaveTitle(/^Stalled promises, sorted by longest without change\b/);
  await page.getByRole('link', { name: 'All promises', exact: true }).click();
  await expect(page).toHaveURL(/\/by\/all\/sorted\/age\/$/);
  await page.goto('/en/commitments/by/status/stalled/');
  await page.locator('main header').getByRole('link', { name: 'The tracker' }).click();
  await expect(page).toHaveURL(/\/en\/commitments\/$/);
});

test('every way to narrow shows as many commitments as its link says', async ({ page }) => {
  await page.goto('/en/commitments/');
  const links = await page
    .locator('main nav a')
    .evaluateAll((all) =>
      all.map(
        (a) => [a.getAttribute('href') ?? '', Number(a.querySelector('.count')?.textContent ?? 0)] as const,
      ),
    );
  const counted = links.filter(([, said]) => said > 0);
  expect(counted.length).toBeGreaterThan(15);
  for (const [href, said] of counted) {
    await page.goto(href);
    expect(await page.locator(rows).count(), href).toBe(said);
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${said} `));
  }
});

test('the table of promised dates says of each what the rule counts', async ({ page }) => {
  await page.goto('/en/commitments/slips/');
  const shown = await page.locator('table.slips tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      what: row.querySelector('th')?.textContent ?? '',
      slip: row.querySelector('.slip')?.textContent ?? '',
    })),
  );
  const told = (days: number, what: string) =>
    `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'} ${what}`;
  const words = {
    late: (days: number) => `■ ${told(days, 'late')}`,
    past: (days: number) => `▲ ${told(days, 'past its date')}`,
    'on-time': () => '■ on time',
    early: () => '■ early',
    'not-due': () => '○ not yet due',
    voided: () => '✕ ended or replaced',
  };
  const expected = slips.map(
    ({ what, state, days }) => `${what}: ${words[state as keyof typeof words](days)}`,
  );
  const found = shown.map(({ what, slip }) =>
    `${what}: ${slip.replace(/^(✕ ended or replaced),.*/, '$1')}`.replaceAll('\u00a0', ' '),
  );
  expect(found.sort()).toEqual(expected.sort());
});

test('a promised date leads to its entry in the history, and no two entries share an address', async ({
  page,
}) => {
  await page.goto('/en/commitments/t-90/');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  const link = page.locator('section[aria-labelledby="dates"] a[href^="#entry-"]').first();
  const day = (await link.locator('time').textContent()) ?? '';
  await link.click();
  await expect(page.locator('li:target')).toContainText(day);
});

test('the drawing of promised dates and the list below it tell the same days', async ({ page }) => {
  await page.goto('/en/commitments/s-400/');
  const first = page.locator('section[aria-labelledby="dates"] section').first();
  const drawn = (await first.locator('svg').textContent()) ?? '';
  const days = await first
    .locator('ol .text-muted')
    .evaluateAll((all) =>
      all.flatMap(({ textContent }) => /[\d,]+(?=\sdays? (?:later|earlier))/.exec(textContent ?? '') ?? []),
    );
  expect(days.length).toBe(12);
  for (const told of days) expect(drawn).toMatch(new RegExp(`[+−]${told}`));
});

for (const width of [360, 800, 1024])
  test(`the table of promised dates needs no scrolling at ${width} px, and stays a table`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/commitments/slips/');
    const table = page.getByRole('table', { name: 'Table of promised dates' });
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.map(({ role }) => role?.value);
    const tableRows = await page.locator('table.slips tr').count();
    expect(roles.filter((role) => role === 'columnheader')).toHaveLength(7);
    expect(roles.filter((role) => role === 'rowheader')).toHaveLength(tableRows - 1);
  });
