import { expect, test } from '@playwright/test';

const story = '/en/stories/what-became-of-the-moscow-promises/';
const visit = '/en/visits/2019-11-rajnath-singh-russia/';

test('every citation of a story leads to a source with an outside address', async ({ page }) => {
  await page.goto(story);
  const links = page.locator('sup.cite a');
  const targets = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(10);
  for (const target of new Set(targets))
    await expect(page.locator(`[id="${target.slice(1)}"] a[href^="http"]`)).toHaveCount(1);
});

test('a story names its visit beside the text, tells its days and links to it', async ({ page }) => {
  await page.goto(story);
  const days = page.getByRole('region', { name: 'The visit, day by day' });
  expect(await days.getByRole('listitem').count()).toBeGreaterThan(5);
  await page.getByRole('complementary').getByRole('link', { name: 'first visit to Russia' }).click();
  await expect(page).toHaveURL(new RegExp(`${visit}$`));
});

for (const id of ['days', 'expected', 'outcomes', 'disagreements'])
  test(`every fact under “${id}” of a visit links straight to a source`, async ({ page }) => {
    await page.goto(visit);
    const section = page.locator(`section[aria-labelledby="${id}"]`);
    const facts = section.locator(id === 'disagreements' ? 'dd' : 'li:not(:has(li))');
    expect(await facts.count()).toBeGreaterThan(5);
    const bare = await facts.evaluateAll((all) =>
      all.filter((item) => !item.querySelector('a[href^="http"]')).map((item) => item.textContent),
    );
    expect(bare).toEqual([]);
  });

for (const [path, section, current] of [
  ['/en/visits/', 'Visits', 'page'],
  [visit, 'Visits', 'true'],
  [story, 'Stories', 'true'],
  ['/en/', undefined, undefined],
] as const)
  test(`the masthead of ${path} says that the reader is in ${section ?? 'no section'}`, async ({ page }) => {
    await page.goto(path);
    const marked = page.getByRole('navigation', { name: 'Main' }).locator('a[aria-current]');
    await expect(marked).toHaveText(section ? [section] : []);
    if (current) await expect(marked).toHaveAttribute('aria-current', current);
    await expect(page.locator('[data-section]')).toHaveCount(0);
  });

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('a folder asked for without its slash is sent to its page', async ({ request }) => {
  const response = await request.get('/en/visits', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe('/en/visits/');
});

test('an unknown address answers 404 with the page that says so, and the security headers', async ({
  request,
}) => {
  const response = await request.get('/en/nowhere/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('There is no page at this address');
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
});

const designation = String.raw`\p{Lu}\p{L}*-\d[\p{L}\d-]*|Igla-S`;
const months = '(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Octo|Septem|Novem|Decem)ber';
const whole = String.raw`${designation}|(?:\d+–)?\d+\s(?:${months}|days|months|[mb]illion|crore)|A\.\sK\.\sAntony`;

for (const [what, path, where, pattern] of [
  ['of the tracker', '/en/commitments/', '.tracker-row', whole],
  [
    'of a headline of the tracker',
    '/en/commitments/',
    '.tracker-row h2',
    String.raw`(?<![\p{L}-])(?=[\p{L}-]{1,14}(?![\p{L}-]))\p{L}+-\p{L}+`,
  ],
  ['of a story', '/en/stories/five-s-400-sets-and-their-dates/', 'main', whole],
  ['of a visit', '/en/visits/2018-10-putin-india/', 'main', whole],
  ['of a person', '/en/people/a-k-antony/', 'main', whole],
  ['of a result of the search', '/en/search/?q=s-400', '.found > li', designation],
] as const)
  test(`no line ${what} ends within what belongs together, such as S-400`, async ({ page }) => {
    await page.goto(path);
    await page.locator(where).first().waitFor();
    for (let width = 320; width <= 440; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator(where).evaluateAll(brokenIn, pattern), `at ${width} px`).toEqual([]);
    }
  });

/** What fits the pattern and stands on two lines. */
function brokenIn(elements: Element[], pattern: string): string[] {
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { 0: found, index } of text.data.matchAll(new RegExp(pattern, 'gu'))) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + found.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(found);
      }
    }
    return broken;
  });
}

test('canonical links carry the address of the site', async ({ page }) => {
  const site = process.env.SITE_URL ?? 'https://delhi-moscow-record.example';
  await page.goto('/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}/en/`);
});
