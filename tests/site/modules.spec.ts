import { expect, type Page, test } from '@playwright/test';
import { step } from './step.ts';

const whole = '/en/visits/';
const summits = '/en/visits/by/kind/summit/';
const inRussia = '/en/visits/by/kind/summit/in/russia/';

test('with its module the tracker narrows in place, and back leads back', async ({ page }) => {
  await page.goto('/en/commitments/');
  await page.evaluate(() => {
    document.body.dataset.same = 'yes';
  });
  await page.getByText('By kind or promised date').click();
  const link = page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: /^Contract/ });
  const said = Number((await link.textContent())?.match(/\d+$/)?.[0]);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/by\/kind\/contract\/$/);
  await expect(page.locator('main li.tracker-row')).toHaveCount(said);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${said} of`));
  await expect(link).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-same', 'yes');
  await step(page, -1);
  await expect(page).toHaveURL(/\/en\/commitments\/$/);
  await expect(page.locator('main li.tracker-row')).not.toHaveCount(said);
});

/** The addresses that the module fetches, from here on; what is kept for reading offline is fetched from others. */
function fetchedFrom(page: Page) {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' && pathname.startsWith(whole)) paths.push(pathname);
  });
  return paths;
}

/**
 * Narrows to the annual summits, then to those in Russia, and gives what each address shows. The ways to narrow that were
 * opened stay open.
 */
async function narrowTwice(page: Page) {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(whole);
  await page.getByText('By place, period or person').click();
  const titles = [await heading.textContent()];
  for (const [row, choice, path] of [
    ['Kind', /^Summit/, summits],
    ['Held', /^In Russia/, inRussia],
  ] as const) {
    await page.getByRole('navigation', { name: row }).getByRole('link', { name: choice }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    titles.push(await heading.textContent());
  }
  return titles.map((title) => title ?? '');
}

/**
 * Keeps an answer from a page: `asked` ends when the page waits for it, `answer` gives it and leaves the page time for
 * it. A step taken before `asked` may be over before the page has fetched anything.
 */
async function holdBack(page: Page, path: string) {
  let [ask, release] = [() => {}, () => {}];
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${path}`, async (route) => {
    ask();
    await held;
    await route.continue();
  });
  const answer = async () => {
    const response = page.waitForResponse(`**${path}`);
    release();
    await (await response).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  };
  return { asked, answer };
}

for (const [what, path, link, fragment] of [
  ['a bar of the histogram', whole, /^2018: /, 'y2018'],
  ['the skip link', whole, 'Skip to the text', 'main'],
  ['the skip link', '/en/commitments/', 'Skip to the text', 'main'],
] as const)
  test(`on ${path} ${what} leads within the page that stands there, without a network too`, async ({
    page,
    context,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('main > div').evaluate((first) => {
      first.setAttribute('data-same', 'yes');
    });
    const fetched = fetchedFrom(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: link }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}#${fragment}$`));
    await expect(page.locator(`#${fragment}`)).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator(`#${fragment} :focus`)).toHaveCount(1);
    await step(page, -1);
    await step(page, 1);
    await expect(page).toHaveURL(new RegExp(`${path}#${fragment}$`));
    await expect(page.locator('main > [data-same]')).toHaveCount(1);
    expect(fetched).toEqual([]);
  });

test('an answer that comes late does not take the place of the page that was gone to since', async ({
  page,
}) => {
  const [, , last = ''] = await narrowTwice(page);
  const { asked, answer } = await holdBack(page, summits);
  await step(page, -1);
  await asked;
  await step(page, 1);
  await answer();
  await expect(page).toHaveURL(new RegExp(`${inRussia}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(last);
});

test('of two steps back only the second is shown, though the first answers last', async ({ page }) => {
  const [first = ''] = await narrowTwice(page);
  const { asked, answer } = await holdBack(page, summits);
  await step(page, -1);
  await asked;
  await step(page, -1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await answer();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
});

test('where a page that is gone back to cannot be fetched, the browser goes there itself, once', async ({
  page,
}) => {
  await page.goto(whole);
  await page.getByRole('link', { name: /^2018: / }).click();
  await expect(page).toHaveURL(/#y2018$/);
  await page
    .getByRole('navigation', { name: 'Kind' })
    .getByRole('link', { name: /^Summit/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${summits}$`));
  const fetched = fetchedFrom(page);
  await page.route(`**${whole}`, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await step(page, -1);
  await expect(page.getByRole('link', { name: /^2018: / })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Summits');
  await expect(page).toHaveURL(/\/en\/visits\/#y2018$/);
  expect(fetched).toEqual([whole]);
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
