import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const entries = 'ol.timeline > li';

test('the timeline narrows by keyboard, and says how many visits it shows', async ({ page }) => {
  await page.goto('/en/visits/');
  const all = await page.locator(entries).count();
  await expect(page.getByRole('status')).toHaveText(`${all} visits`);
  const further = page.getByText('By place, period or person');
  for (const [row, choice] of [
    ['Kind', /^Summit/],
    ['Held', /^In Russia/],
  ] as const) {
    if (row === 'Held') {
      await further.focus();
      await page.keyboard.press('Enter');
    }
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
  await page.getByText('By place, period or person').click();
  await page.getByText('Or a person').click();
  await page.getByRole('group').getByRole('link', { name: 'Ajit Doval', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visits with Ajit Doval');
  const shown = await page.locator(entries).count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${shown} of`));
});

test('a bar of the histogram leads to its year, whose band counts the same visits', async ({ page }) => {
  await page.goto('/en/visits/');
  const bar = page.getByRole('link', { name: /^2018: / });
  const [, india, russia] = (await bar.getAttribute('aria-label'))?.match(/: (\d+) in India, (\d+)/) ?? [];
  await bar.click();
  await expect(page).toHaveURL(/#y2018$/);
  const year = page.locator('#y2018');
  await expect(year.getByRole('heading', { name: '2018', exact: true })).toBeInViewport();
  await expect(year.locator('.band p')).toHaveText(`In India ${india}In Russia ${russia}`);
  await expect(year.locator('li.in-india')).toHaveCount(Number(india));
  await expect(year.locator('li.in-russia')).toHaveCount(Number(russia));
});

test('a bar leads up to its year from below too, though the heading of a year sticks', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/visits/#y2008');
  await page.locator('#y2018').getByRole('link').last().focus();
  await page.goto('/en/visits/#y2018');
  await expect(page.locator('#y2018').getByRole('link').nth(1)).toBeInViewport();
});

test('on a narrowed timeline a pale year leads to the whole one, a bright one stays', async ({ page }) => {
  await page.goto('/en/visits/by/years/2015-2019/');
  await page.getByRole('link', { name: /^2016: .* shown here$/ }).click();
  await expect(page).toHaveURL(/years\/2015-2019\/#y2016$/);
  await page.getByRole('link', { name: /^2009: .* 0 shown here$/ }).click();
  await expect(page).toHaveURL(/\/en\/visits\/#y2009$/);
});

for (const width of [360, 1280])
  test(`the year stays in sight while its visits pass, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/en/visits/');
    await page.locator('#y2025 ol > li').nth(8).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await expect(page.getByRole('heading', { name: '2025', exact: true })).toBeInViewport();
  });

for (const [path, title] of [
  ['in/third', 'Visits in third countries'],
  ['year/2012', 'Visits in 2012'],
  ['kind/port-call', 'Port calls'],
] as const)
  test(`the view at ${path} says what it shows, and has an address of its own`, async ({ page }) => {
    await page.goto(`/en/visits/by/${path}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/by/${path}/$`));
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
    await page.getByRole('link', { name: 'All visits' }).click();
    await expect(page).toHaveURL(/\/en\/visits\/$/);
  });

test('in the two lanes no visit lies over another, and each begins below the one before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto('/en/visits/');
  const wrong = await page.locator('ol.timeline').evaluateAll((years) =>
    years.flatMap((year) => {
      const boxes = [...year.children].map((li) => ({
        name: li.querySelector('h3')?.textContent,
        top: li.getBoundingClientRect().top,
        parts: [...li.children].map((part) => part.getBoundingClientRect()),
      }));
      const over = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return boxes.flatMap((box, i) => {
        const next = boxes[i + 1];
        const late = next && next.top <= box.top ? [`${next.name} begins no lower than ${box.name}`] : [];
        const lies = boxes
          .slice(i + 1)
          .filter((other) => other.parts.some((b) => box.parts.some((a) => over(a, b))))
          .map((other) => `${other.name} lies over ${box.name}`);
        return [...late, ...lies];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test('the strip of the front page names each visit, none outside the page or over another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto('/en/');
  const strip = page.getByRole('figure', { name: 'Visits on a line of months' });
  const boxes = await strip
    .locator('a text')
    .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(3);
  for (const [i, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(1024);
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < 20).toBe(false);
  }
  const link = strip.getByRole('link').first();
  await expect(link).toHaveAccessibleName(/20\d\d, In (India|Russia|a third country), /);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/visits\/20/);
});

test('on a phone the strip is a list of the same visits', async ({ page }) => {
  await page.goto('/en/');
  const drawn = await page
    .locator('svg.strip a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('svg.strip')).toBeHidden();
  const listed = page.locator('section[aria-labelledby=visits] ol a');
  expect((await listed.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).sort()).toEqual(
    drawn.sort(),
  );
  await expect(listed.first()).toBeVisible();
});

test('in the colours of the system too, a visit that was held is a full dot and one announced a ring', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/people/vladimir-putin/');
  const dots = await page.locator('.visit-list > li').evaluateAll((all) =>
    all.map((visit) => {
      const { borderTopWidth, width } = getComputedStyle(visit, '::before');
      return [visit.classList.contains('planned'), 2 * parseFloat(borderTopWidth) < parseFloat(width)];
    }),
  );
  expect(new Set(dots.map(String))).toEqual(new Set(['true,true', 'false,false']));
});
