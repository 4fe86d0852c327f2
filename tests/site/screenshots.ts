import { mkdirSync } from 'node:fs';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser, launchOptions } from './browser.ts';
import { pages, schemes } from './pages.ts';
import { startServer } from './server.ts';

// Writes each page kind at 360 and 1280 px, light and dark, into screenshots/.
const server = await startServer();
mkdirSync('screenshots', { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const { kind, path } of pages)
    for (const width of [360, 1280])
      for (const colorScheme of schemes) {
        const file = `screenshots/${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        await capture(path, file, { viewport: { width, height: 900 }, colorScheme });
      }
} finally {
  await browser.close();
  server.stop();
}

/** Under load the browser now and then fails to draw a long page, and can the next time. */
async function capture(path: string, file: string, look: BrowserContextOptions, tries = 3) {
  const page = await browser.newPage(look);
  try {
    // The search answers after the page is there.
    await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: file, fullPage: true });
  } catch (error) {
    if (tries === 1) throw new Error(`No picture ${file} of ${path}`, { cause: error });
    await capture(path, file, look, tries - 1);
  } finally {
    await page.close();
  }
}
