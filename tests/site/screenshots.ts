import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, launchOptions } from './browser.ts';
import { pages, schemes } from './pages.ts';
import { startServer } from './server.ts';

// Writes each page kind at 360 and 1280 px, light and dark, into screenshots/.
const server = await startServer();
mkdirSync('screenshots', { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const { kind, path } of pages)
  for (const width of [360, 1280])
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      // The search answers after the page is there.
      await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
      const file = `screenshots/${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      await page.close();
    }
await browser.close();
server.stop();
