import { readdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { findBrowser, launchOptions } from './browser.ts';
import { startServer } from './server.ts';

// axe over every page of the export, as a phone shows it, light and dark: two pages at a time.
const server = await startServer();
const paths = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
const found = new Map<string, string[]>();
const atOnce = 50;
let next = 0;
const executable = await findBrowser();
let looked = 0;
try {
  await Promise.all([audit(), audit()]);
} finally {
  server.stop();
}
console.log(`axe looked at ${paths.length} pages. Rules broken: ${found.size}.`);
for (const [rule, places] of found)
  console.log(`${rule}: ${places.length} times\n${places.slice(0, 5).join('\n')}`);
if (found.size > 0) process.exitCode = 1;

/** Looks at what is waiting, in a browser of its own, renewed before it grows old: after many hundred pages one died. */
async function audit() {
  for (;;) {
    const some = paths.slice(next, next + atOnce);
    next += atOnce;
    if (some.length === 0) return;
    const browser = await chromium.launch(launchOptions(executable));
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    for (const path of some) await look(page, path);
    await browser.close();
    console.log(`${looked} of ${paths.length} pages`);
  }
}

async function look(page: Page, path: string) {
  await page.goto(`${server.address}${path}`);
  for (const { rule, scheme, places } of await violationsOf(page)) {
    const told = places.map((place) => `  ${path} (${scheme}): ${place.slice(0, 200)}`);
    console.log(`${rule}\n${told.join('\n')}`);
    found.set(rule, [...(found.get(rule) ?? []), ...told]);
  }
  looked++;
}
