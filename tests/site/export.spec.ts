import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

for (const { kind, path } of pages)
  test(`${kind} is a document: no framework, nothing that its policy stops`, async ({ page }) => {
    const complaints: string[] = [];
    const scripts: string[] = [];
    page.on('console', (message) => {
      // The browser reports the status of a page that is not found.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('/_next/'))).toEqual([]);
    const inline = page.locator(
      'script:not([src]):not([type="application/ld+json"]):not([type="speculationrules"])',
    );
    await expect(inline).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('the policy of a page allows no inline script and nothing from elsewhere', async ({ page }) => {
  const response = await page.goto('/en/');
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const policy of [response?.headers()['content-security-policy'], inPage]) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('a page that comes in pieces is first drawn with its title, not with its masthead alone', async ({
  page,
  request,
}) => {
  const gap = 600;
  const html = await (await request.get('/en/stories/what-became-of-the-moscow-promises/')).text();
  const cut = html.indexOf('<h1') + '<h1'.length;
  const slow = createServer(async (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(html.slice(0, cut));
    await pause(gap);
    response.end(html.slice(cut));
  });
  await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening));
  try {
    await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
    const drawn = await page.evaluate(() => {
      const { responseStart } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      return performance.getEntriesByName('first-contentful-paint').map((at) => at.startTime - responseStart);
    });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toBeGreaterThan(gap * 0.9);
  } finally {
    slow.close();
  }
});

const still = [
  '/en/',
  '/en/stories/three-days-in-moscow-and-saint-petersburg/',
  '/en/visits/',
  '/en/commitments/',
  '/en/offline/',
];
for (const path of still)
  for (const width of [360, 1280])
    test(`${path} at ${width} px does not move when its modules come late, nor while it is read`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const { promise, resolve: release } = Promise.withResolvers<void>();
      await page.route('**/*.js', async (route) => {
        await promise;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      // What late fonts move is measured in fonts.spec.ts, where there are fonts to stand in for them.
      await page.waitForFunction(
        () => document.querySelector('footer') && document.fonts.status === 'loaded',
      );
      await page.waitForTimeout(300);
      await page.evaluate(watchShifts);
      release();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(readOn)).toBeLessThan(0.02);
    });

function watchShifts() {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
}

/** Scrolls to the end of the page; the shift until then. */
async function readOn(): Promise<number> {
  let frames = 0;
  for (let y = 0; y < document.body.scrollHeight; y += 700) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        frames++;
        setTimeout(resolve, 20);
      });
      // On a busy machine a browser was once seen to draw no more; it is not waited for until the test runs out of time.
      setTimeout(resolve, 1_000);
    });
  }
  if (frames === 0) throw new Error('The browser drew nothing while the page was read');
  return (window as unknown as { shift: number }).shift;
}
