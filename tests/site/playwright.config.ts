import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.ts';

// run.ts finds a free port, so that two checkouts can be tested at once.
const port = process.env.SITE_PORT ?? '3210';
const address = `http://127.0.0.1:${port}`;

// Workers read this file again and inherit what was found.
process.env.CHROMIUM_FOUND ??= await findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../node_modules/.cache/playwright',
  // On a busy machine axe needs long for a page of 129 visits.
  timeout: 60_000,
  workers: 2,
  // A machine that stalls may fail a test once, and the report calls it flaky; what is broken fails twice.
  retries: 1,
  reporter: 'line',
  use: { baseURL: address, launchOptions: launchOptions(process.env.CHROMIUM_FOUND) },
  webServer: {
    // The same Node that runs this: an older one on the PATH would not read TypeScript.
    command: `${JSON.stringify(process.execPath)} lib/export/serve.ts`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: port },
    url: `${address}/`,
    reuseExistingServer: false,
  },
});
