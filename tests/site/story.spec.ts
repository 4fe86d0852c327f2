import { expect, type Page, test } from '@playwright/test';

const story = '/en/stories/three-days-in-moscow-and-saint-petersburg/';
const promises = '/en/stories/what-became-of-the-moscow-promises/';
const densest = '/en/stories/five-s-400-sets-and-their-dates/';

const boxes = (page: Page) =>
  page.locator('.side-notes').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      const beside = note.nextElementSibling?.getBoundingClientRect();
      return { top, bottom, left, right, beside: { top: beside?.top ?? 0, right: beside?.right ?? 0 } };
    }),
  );

async function expectNotesApart(page: Page, width: number) {
  const notes = await boxes(page);
  expect(notes.length).toBeGreaterThan(10);
  for (const [i, { top, left, right, beside }] of notes.entries()) {
    expect(left).toBeGreaterThan(beside.right);
    expect(right).toBeLessThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(notes[i - 1]?.bottom ?? 0);
    expect(top).toBeGreaterThan(beside.top - 12);
  }
}

for (const width of [1024, 1280, 1920])
  for (const path of [story, densest])
    test(`at ${width} px the sources of ${path} stand in the margin, none on another`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expectNotesApart(page, width);
    });

test('many notes of one paragraph push the next down, and none lies on another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(story);
  await page.evaluate(() => {
    const note = document.querySelector('.side-notes p');
    for (let i = 0; note && i < 30; i++) note.after(note.cloneNode(true));
  });
  const [first, second] = await boxes(page);
  expect((first?.bottom ?? 0) - (first?.top ?? 0)).toBeGreaterThan(1000);
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0);
  await expectNotesApart(page, 1280);
});

test('on a narrow page there are no notes in a margin, and the list has each source once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(story);
  for (const note of await page.locator('.side-notes').all()) await expect(note).toBeHidden();
  const list = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
  const numbers = await page
    .locator('sup.cite a')
    .evaluateAll((marks) => new Set(marks.map((mark) => mark.textContent)).size);
  await expect(list).toHaveCount(numbers);
});

test('the notes are for the eye: a screen reader and the keyboard have the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(story);
  const notes = page.locator('.side-notes');
  expect(await notes.evaluateAll((all) => all.every((note) => note.ariaHidden === 'true'))).toBe(true);
  const stops = notes.locator('a');
  expect(await stops.evaluateAll((all) => all.filter((a) => (a as HTMLElement).tabIndex >= 0))).toEqual([]);
  expect(await stops.count()).toBeGreaterThan(20);
});

test('the number of a source leads back to its first mark', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('link', { name: 'Source 7: back to the text' }).click();
  await expect(page.locator(':target')).toHaveText('7');
  await expect(page.locator(':target')).toBeInViewport();
});

test('what happened since is later than what the story covers, and leads to the entry', async ({ page }) => {
  await page.goto(story);
  const since = page.getByRole('region', { name: 'What happened since' });
  const days = await since
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days.length).toBeGreaterThan(10);
  expect(days.filter((day) => (day ?? '') <= '2019-11-07')).toEqual([]);
  await since.getByRole('link', { name: '18 Feb 2025' }).click();
  await expect(page).toHaveURL(/\/commitments\/reciprocal-logistics\/#entry-\d+$/);
  await expect(page.locator(':target')).toContainText('Alexander Fomin');
});

test('a story of which all is told up to today has nothing since', async ({ page }) => {
  await page.goto(densest);
  await expect(page.getByRole('heading', { name: 'What happened since' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Where its promises stand' })).toHaveCount(1);
});

test('four other stories follow, each with what both are about', async ({ page }) => {
  await page.goto(story);
  const related = page.getByRole('region', { name: 'Stories nearest to this one' });
  const links = related.getByRole('heading', { level: 3 }).getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(new Set(hrefs).size).toBe(4);
  expect(hrefs).not.toContain(story);
  await expect(related.getByText(/^Both about: ./)).toHaveCount(4);
});

test('a story says when it was published, in which time zone', async ({ page }) => {
  await page.goto(densest);
  await expect(page.getByText('Published 24 November 2026, 19:00 UTC+5:30')).toBeVisible();
});

test('a reader copies the citation, and hears that it was copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(story);
  const cite = page.getByRole('region', { name: 'How to cite it' });
  await cite.getByText('BibTeX', { exact: true }).click();
  await cite.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(cite.getByRole('status').last()).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{delhi-moscow-record-three-days-in-moscow-and-saint-petersburg,\n/);
  await cite.getByRole('button', { name: 'Copy: As a line of text' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('24 November 2026, http');
});

test('without JavaScript the citation is there to be selected, and no button that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(story);
  const cite = page.getByRole('region', { name: 'How to cite it' });
  await cite.getByText('BibTeX', { exact: true }).press('Enter');
  await expect(cite.getByText('@misc{')).toBeVisible();
  await expect(cite.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('on paper a story is black on white, without ways elsewhere, its sources with their addresses', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(story);
  await page.getByLabel('Colours:').selectOption('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  for (const nav of await page.locator('nav, .side-notes, .copy').all()) await expect(nav).toBeHidden();
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).locator('a[href^="http"]');
  const printed = await sources.evaluateAll(
    (all) =>
      all.filter((a) => getComputedStyle(a, '::after').content.includes(a.getAttribute('href') ?? '?'))
        .length,
  );
  expect(printed).toBe(await sources.count());
  expect(printed).toBeGreaterThan(20);
  await expect(page.getByText('24 November 2026, http')).toBeVisible();
});

test('the mark of a source rises no higher than the line it stands in', async ({ page }) => {
  await page.goto(story);
  const risen = await page.locator('.prose .cite').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const [word, number] = [mark.parentElement?.firstChild, mark.querySelector('a')?.firstChild].map(
        (text) => {
          const range = new Range();
          if (text) range.selectNodeContents(text);
          return [...range.getClientRects()];
        },
      );
      const top = number?.[0]?.top ?? Number.NaN;
      const line = word?.findLast((rect) => rect.top < top + 12);
      return line && mark.parentElement?.firstChild?.nodeType === Node.TEXT_NODE ? [line.top - top] : [];
    }),
  );
  expect(risen.length).toBeGreaterThan(5);
  for (const by of risen) expect(by).toBeLessThan(2);
});

test('on paper a long list stands in two columns, and a label with what it heads', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto('/en/visits/2019-11-rajnath-singh-russia/');
  const lefts = (list: string) =>
    page
      .locator(`${list} > *`)
      .evaluateAll((all) => new Set(all.map((each) => Math.round(each.getBoundingClientRect().left))).size);
  for (const list of ['outcomes] > ul', 'disagreements] > dl', 'sources] > .fold > ol'])
    expect(await lefts(`section[aria-labelledby=${list}`), list).toBe(2);
  const label = page.locator('.fold .label').first();
  expect(await label.evaluate((each) => getComputedStyle(each).breakAfter)).toBe('avoid');
});

test('on paper an event stays with its place, and the drawing of promised dates with what was promised', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const breaks = async (path: string, above: string) => {
    await page.goto(path);
    const all = await page
      .locator(above)
      .evaluateAll((all) => all.map((e) => getComputedStyle(e).breakAfter));
    expect(all.length).toBeGreaterThan(4);
    return new Set(all);
  };
  const places = 'section[aria-labelledby=days] li li > :first-child:not(li)';
  expect(await breaks('/en/visits/2019-11-rajnath-singh-russia/', places)).toEqual(new Set(['avoid']));
  const promised = 'section[aria-labelledby=dates] section > :has(+ svg)';
  expect(await breaks('/en/commitments/ak-203-rifles/', promised)).toEqual(new Set(['avoid']));
});

test('no line of a text begins with the mark that follows a term', async ({ page }) => {
  await page.goto(promises);
  const marked = page.locator('.prose .together');
  expect(await marked.count()).toBeGreaterThan(0);
  for (let width = 320; width <= 440; width += 8) {
    await page.setViewportSize({ width, height: 800 });
    const torn = await marked.evaluateAll((all) =>
      all
        .filter((span) => {
          const range = new Range();
          range.setStartAfter(span.querySelector('button') ?? span);
          range.setEndAfter(span.lastChild ?? span);
          const [mark, button] = [range, span.querySelector('button')].map((of) =>
            of?.getBoundingClientRect(),
          );
          return mark && button && mark.width > 0 && mark.top > button.bottom - 4;
        })
        .map(({ textContent }) => textContent),
    );
    expect(torn, `at ${width} px`).toEqual([]);
  }
});

/** How many parts of a story are laid out only when they come near. */
const waiting = (page: Page) =>
  page
    .locator('.story *')
    .evaluateAll(
      (parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length,
    );

test('on a phone what lies below waits, and is laid out once the page is loaded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const modules = '**/modules/page.*.js';
  await page.route(modules, (route) => route.abort());
  await page.goto(story);
  expect(await waiting(page)).toBeGreaterThan(20);
  await page.unroute(modules);
  await page.reload();
  await expect.poll(() => waiting(page)).toBe(0);
});

test('nothing waits on a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.route('**/modules/page.*.js', (route) => route.abort());
  await page.goto(story);
  expect(await waiting(page)).toBe(0);
});

test('nothing waits where no scripts run', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  await page.goto(story);
  expect(await waiting(page)).toBe(0);
  await page.close();
});
