import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.ts';
import { freePort } from './freePort.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  process.env.CHROMIUM_FOUND = await findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

process.env.SITE_PORT ??= String(await freePort());

const playwright = spawn(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'tests/site/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
playwright.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
playwright.on('exit', (code) => process.exit(code ?? 1));
