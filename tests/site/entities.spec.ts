import { expect, test } from '@playwright/test';

test('a person’s page says in which office the person was on each visit', async ({ page }) => {
  await page.goto('/en/people/sergei-shoigu/');
  const visits = page.locator('section[aria-labelledby="visits"] .visit-list > li');
  const of = (href: string) => visits.filter({ has: page.locator(`a[href="${href}"]`) });
  await expect(of('/en/visits/2019-11-rajnath-singh-russia/')).toContainText('As Defence Minister of Russia');
  await expect(page.locator('section[aria-labelledby="offices"]')).toContainText('Security Council');
});

test('a person whom no visit has seen is told so, and led to the delegation that names them', async ({
  page,
}) => {
  await page.goto('/en/people/sanjay-jaju/');
  await expect(page.getByRole('region', { name: 'Visits' })).toContainText('No visit of the record lists');
  const named = page.getByRole('region', { name: 'Named for a delegation' });
  await expect(named).toContainText('Joint Secretary');
  await expect(named.getByRole('link', { name: /first visit to Russia/ })).toHaveAttribute(
    'href',
    '/en/visits/2019-11-rajnath-singh-russia/',
  );
  await page.goto('/en/people/rajnath-singh/');
  await expect(page.getByRole('region', { name: 'Named for a delegation' })).toHaveCount(0);
});

test('a place to which no visit went says so', async ({ page }) => {
  await page.goto('/en/places/kremlin/');
  await expect(page.getByRole('region', { name: 'What happened here' })).toContainText('No visit on record');
  await page.goto('/en/places/moscow/');
  await expect(page.getByText('No visit on record')).toHaveCount(0);
});

test('a page elsewhere about the same is linked and named to machines', async ({ page }) => {
  await page.goto('/en/organisations/rostec/');
  const pages = ['https://en.wikipedia.org/wiki/Rostec', 'https://rostec.ru/'];
  const links = page.locator('main p', { hasText: 'Elsewhere:' }).getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(pages);
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(data.join('')).toContain(JSON.stringify({ sameAs: pages }).slice(1, -1));
});

test('a designation in a list of stories stands on one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/visits/2026-irigc-23/');
  const marked = page
    .getByRole('region', { name: 'Stories about this visit' })
    .getByText('S-400', { exact: true });
  expect(await marked.count()).toBeGreaterThan(1);
  for (const lines of await marked.evaluateAll((all) => all.map((each) => each.getClientRects().length)))
    expect(lines).toBe(1);
});

test('a name in Hindi or Russian is marked as such', async ({ page }) => {
  await page.goto('/en/people/rajnath-singh/');
  await expect(page.locator('[lang="hi"]').first()).toHaveText('राजनाथ सिंह');
  await expect(page.locator('[lang="ru"]').first()).toHaveText('Раджнатх Сингх');
});

test('a map numbers the stops of a journey and says the same in words', async ({ page }) => {
  await page.goto('/en/visits/2024-12-rajnath-singh-russia/');
  const map = page.getByRole('img', { name: 'the way from Moscow to Kaliningrad to Moscow' });
  await expect(map).toBeVisible();
  await expect(map.locator('text')).toHaveText(['1, 3 Moscow', '2 Kaliningrad'], { useInnerText: false });
  await expect(map.locator('.route')).toHaveCount(2);
});

for (const [about, visit, caption] of [
  ['whose order no source gives', '2001-11-vajpayee-russia', 'the days at each place are not on record'],
  ['that is an exercise', '2019-12-indra-2019', undefined],
] as const)
  test(`a map draws no way for a visit ${about}`, async ({ page }) => {
    await page.goto(`/en/visits/${visit}/`);
    const map = page.getByRole('img', { name: 'Map without borders showing' });
    await expect(map).toBeVisible();
    await expect(map.locator('.route')).toHaveCount(0);
    for (const name of await map.locator('text').allTextContents()) expect(name).not.toMatch(/^\d/);
    if (caption) await expect(page.locator('figcaption')).toContainText(caption);
    else await expect(page.locator('figcaption')).toHaveCount(0);
  });

test('the other side of a point whose readout was not seen is never called silent', async ({ page }) => {
  await page.goto('/en/visits/2024-12-rajnath-singh-russia/');
  const unseen = page.locator('.readouts > li').filter({ hasText: 'Its full readout was not seen.' });
  expect(await unseen.count()).toBeGreaterThan(1);
  for (const text of await unseen.allTextContents()) expect(text).not.toMatch(/only Delhi|only Moscow/);
});

test('a visit that was only announced says so', async ({ page }) => {
  await page.goto('/en/visits/2026-irigc-23/');
  await expect(
    page.getByText('This visit is known only from its announcement; no report of it was found.'),
  ).toBeVisible();
});

test('a visit leads to the visits before and after it', async ({ page }) => {
  await page.goto('/en/visits/2019-11-rajnath-singh-russia/');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const around = page.getByRole('navigation', { name: 'Visits before and after' });
  await around.getByRole('link').last().click();
  await expect(around.getByRole('link').first()).toHaveText(title ?? '');
});

test('every source of a year has an anchor, leads out and says what cites it, and each of those pages exists', async ({
  page,
  request,
}) => {
  await page.goto('/en/sources/2001/');
  const sources = page.locator('li[id]');
  expect(await sources.count()).toBeGreaterThan(3);
  const bare = await sources.evaluateAll((all) =>
    all
      .filter((li) => !li.querySelector('a[href^="http"]') || !li.querySelector('a[href^="/en/"]'))
      .map(({ id }) => id),
  );
  expect(bare).toEqual([]);
  const citing = await page
    .locator('li[id] a[href^="/en/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  for (const href of new Set(citing)) expect((await request.get(href)).status(), href).toBe(200);
});

test('the letters of the glossary lead to their terms by keyboard', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page
    .getByRole('navigation', { name: 'By letter' })
    .getByRole('link', { name: 'R', exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#letter-r$/);
  await expect(page.getByRole('heading', { name: 'R', exact: true })).toBeInViewport();
});
