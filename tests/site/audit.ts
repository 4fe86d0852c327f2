import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { findBrowser, launchOptions } from './browser.ts';
import { freePort } from './freePort.ts';

// axe over every page of the export, as a phone shows it, light and dark: two pages at a time.
const port = await freePort();
const server = spawn(process.execPath, ['lib/export/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready, failed) => {
  server.stdout.once('data', ready);
  server.once('exit', () => failed(new Error('The server did not start')));
});
const paths = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
const found = new Map<string, string[]>();
const waiting = paths.values();
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  await Promise.all([audit(), audit()]);
} finally {
  await browser.close();
  server.kill();
}
console.log(`axe looked at ${paths.length} pages. Rules broken: ${found.size}.`);
for (const [rule, places] of found)
  console.log(`${rule}: ${places.length} times\n${places.slice(0, 5).join('\n')}`);
if (found.size > 0) process.exitCode = 1;

async function audit() {
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  for (const path of waiting) {
    await page.goto(`http://127.0.0.1:${port}${path}`);
    for (const { rule, scheme, places } of await violationsOf(page))
      found.set(rule, [
        ...(found.get(rule) ?? []),
        ...places.map((place) => `  ${path} (${scheme}): ${place.slice(0, 200)}`),
      ]);
  }
  await context.close();
}
