import { type Browser, chromium, expect, test } from '@playwright/test';
import { freePort } from './freePort.ts';
import { measured, scoresOf, steady } from './scores.ts';

let browser: Browser;
let port: number;

// A browser of its own: Lighthouse speaks to one at a port, and clears what it has stored.
test.beforeAll(async ({ launchOptions }) => {
  port = await freePort();
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
  browser = await chromium.launch({ ...launchOptions, args });
});
test.afterAll(() => browser.close());

for (const { kind, path } of measured)
  test(`Lighthouse gives the ${kind} full marks for all but its speed`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const { of, lost, save } = await scoresOf({ kind, url: `${baseURL}${path}`, port }, steady);
    save('steady');
    expect(lost).toEqual([]);
    expect(of).toEqual(Object.fromEntries(steady.map((category) => [category, 100])));
  });
