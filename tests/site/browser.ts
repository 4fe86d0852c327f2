import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright-core';
import { writePhoneFonts } from './phoneFonts.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const systems = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Letters as wide as a phone draws them, not rounded to whole pixels.
  '--font-render-hinting=none',
];

// Beside what the machine has: what late fonts move shows only where others stand in for them.
const phone = 'phone-fonts';

/** How to launch the browser at a path; the packaged one also needs the libraries unpacked beside it. */
export function launchOptions(path: string): LaunchOptions {
  const options = { executablePath: path, headless: true, args };
  const folder = dirname(path);
  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(libraries)) return options;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  env.FONTCONFIG_FILE ??= join(folder, phone, 'fonts.conf');
  return { ...options, env };
}

/** The path of the first Chromium that launches here, opens a page and closes. */
export async function findBrowser(): Promise<string> {
  const failures: string[] = [];
  for (const [name, locate] of candidates()) {
    try {
      const path = await locate();
      await tryOut(path);
      return path;
    } catch (error) {
      const failure = `${name}: ${reasonOf(error)}`;
      console.error(`No browser from ${failure}`);
      failures.push(failure);
    }
  }
  throw new Error(
    `No Chromium works here. Name one that does: CHROMIUM_PATH=/path/to/chromium npm run site\n${failures
      .map((failure) => `- ${failure}`)
      .join('\n')}`,
  );
}

type Candidate = [name: string, locate: () => string | Promise<string>];

function candidates(): Candidate[] {
  const named = process.env.CHROMIUM_PATH;
  const installed = systems.filter((path) => existsSync(path));
  return [
    ...(named ? [[`CHROMIUM_PATH (${named})`, () => named] satisfies Candidate] : []),
    ['Playwright', () => chromium.executablePath()],
    ...(installed.length > 0
      ? installed.map((path): Candidate => [`the system (${path})`, () => path])
      : [['the system', () => notAt(systems)] satisfies Candidate]),
    ['@sparticuz/chromium', unpackPackaged],
  ];
}

function notAt(paths: string[]): never {
  throw new Error(`there is none at ${paths.join(', ')}`);
}

async function tryOut(path: string) {
  if (!existsSync(path)) throw new Error(`there is no file ${path}`);
  const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
  } finally {
    await browser.close();
  }
}

/** Playwright's error is long: its first line, and what the loader or Chromium said of the cause. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const cause = lines.find((line) => /error while loading|cannot|ENOENT|EACCES|not permitted/i.test(line));
  return [...new Set([lines[0], cause])]
    .filter((line) => line !== undefined)
    .map((line) => line.trim())
    .join(' — ');
}

/** Unpacks the packaged Chromium once, whole or not at all, and gives its path. */
async function unpackPackaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it is made for linux x64 and this is ${process.platform} ${process.arch}`);
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  const home = join(modules, '.cache', `chromium-${manifest.version}-of-a-phone`);
  const path = join(home, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(dirname(home), { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  try {
    await inflate(fresh);
    await writePhoneFonts(join(fresh, phone));
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(path)) throw error;
  }
  return path;
}

/**
 * The package unpacks into the folder for temporary files, and the libraries that Chromium needs (NSS, NSPR)
 * only if it believes that it runs on AWS Lambda.
 */
async function inflate(folder: string) {
  const set = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const kept = { ...process.env };
  Object.assign(process.env, set);
  try {
    if (tmpdir() !== folder) throw new Error(`cannot be unpacked into ${folder}`);
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    // The import itself sets variables too, for a whole process on Lambda.
    for (const name of [...Object.keys(set), 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']) {
      const value = kept[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
