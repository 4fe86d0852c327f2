import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile, headersIn } from '#lib/export/headers.ts';

const address = 'http://127.0.0.1:3222';
// Shorter answers are not worth packing.
const long = 'a { color: red }\n'.repeat(200);
let server: ChildProcess;
let cwd: string;
const rules = headersFile(
  new Map([
    ['index.html', 'a{b:c}'],
    ['en/index.html', 'a{b:d}'],
  ]),
  1,
);

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(cwd, 'out/en'), { recursive: true });
  writeFileSync(join(cwd, 'out/_headers'), rules);
  writeFileSync(join(cwd, 'out/index.html'), 'front');
  writeFileSync(join(cwd, 'out/404.html'), 'no such page');
  mkdirSync(join(cwd, 'out/_next/static'), { recursive: true });
  writeFileSync(join(cwd, 'out/_next/static/one.css'), long);
  writeFileSync(join(cwd, 'out/one.woff2'), long);
  writeFileSync(join(cwd, 'out/en/index.html'), 'english');
  mkdirSync(join(cwd, 'out/data/visits'), { recursive: true });
  writeFileSync(join(cwd, 'out/data/visits.json'), '{}');
  writeFileSync(join(cwd, 'out/data/visits.csv'), 'name\nМосква\n');
  writeFileSync(join(cwd, 'out/data/visits/one.json'), '{}');
  for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'visits.ics'])
    writeFileSync(join(cwd, 'out/en', file), file);
  for (const file of ['robots.txt', 'sitemap.xml', 'manifest.webmanifest'])
    writeFileSync(join(cwd, 'out', file), file);
  server = spawn(process.execPath, [resolve('lib/export/serve.ts')], {
    cwd,
    env: { ...process.env, PORT: '3222' },
  });
  await new Promise((ready) => server.stdout?.once('data', ready));
});
afterAll(() => void server.kill());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { redirect: 'manual', headers });

test('a page is served at its folder, with the headers of every response', async () => {
  const response = await get('/en/');
  expect([response.status, await response.text()]).toEqual([200, 'english']);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  for (const [name, value] of Object.entries(headersIn(rules)('/en/')))
    expect(response.headers.get(name)).toBe(value);
});

test('a folder asked for without its slash is sent to its one address', async () => {
  const response = await get('/en?q=1');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/en/?q=1']);
});

test.each([
  ['/data/visits.json', /^application\/json/],
  ['/data/visits.csv', /^text\/csv; charset=utf-8$/],
  ['/data/visits/one.json', /^application\/json/],
  ['/en/feed.xml', /^application\/rss\+xml; charset=utf-8$/],
  ['/en/atom.xml', /^application\/atom\+xml; charset=utf-8$/],
  ['/en/feed.json', /^application\/feed\+json; charset=utf-8$/],
  ['/en/visits.ics', /^text\/calendar; charset=utf-8$/],
])('%s is open to scripts of other sites, with its type', async (path, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(type);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test.each([
  ['/robots.txt', /^text\/plain; charset=utf-8$/],
  ['/sitemap.xml', /^application\/xml; charset=utf-8$/],
  ['/manifest.webmanifest', /^application\/manifest\+json/],
])('%s is served with its type', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toMatch(type);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is no way to ask for a page', async (method) => {
  const response = await fetch(`${address}/en/`, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await response.text()).not.toContain('english');
});

test.each([
  ['/en/', 200],
  ['/nowhere/', 404],
  ['/_next/static/one.css', 200],
])('%s can be asked about without being sent', async (path, status) => {
  const [about, whole] = await Promise.all([
    fetch(`${address}${path}`, { method: 'HEAD' }),
    fetch(`${address}${path}`),
  ]);
  expect([about.status, await about.text()]).toEqual([status, '']);
  expect(about.headers.get('content-type')).toBe(whole.headers.get('content-type'));
});

test('a page is not open to scripts of other sites', async () => {
  expect((await get('/en/')).headers.get('access-control-allow-origin')).toBeNull();
});

test.each(['/nowhere/', '/data/nowhere.csv', '/..%2f..%2fetc/passwd', '/%E0%A4%A', '//en'])(
  '%s has no page',
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'no such page']);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  },
);

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('text goes to a browser that takes %s as %s, and is kept as long', async (accepted, encoding) => {
  const response = await get('/_next/static/one.css', { 'Accept-Encoding': accepted });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(long);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
});

test('what a browser has is not sent again, however it was sent', async () => {
  const tag = (await get('/_next/static/one.css', { 'Accept-Encoding': 'br' })).headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\//);
  const again = await get('/_next/static/one.css', { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
  expect([again.status, again.headers.get('content-encoding')]).toEqual([304, null]);
});

test.each([
  ['/one.woff2', {}, 200],
  ['/_next/static/one.css', { Range: 'bytes=0-1999' }, 206],
])('%s, asked for with %o, goes as it lies', async (path, headers, status) => {
  const response = await get(path, { 'Accept-Encoding': 'br', ...headers });
  expect([response.status, response.headers.get('content-encoding')]).toEqual([status, null]);
  expect(long.startsWith(await response.text())).toBe(true);
});

test.each([
  ['bytes=0-4', 206, long.slice(0, 5)],
  ['bytes=3390-', 206, long.slice(3390)],
  ['bytes=0-0', 200, long],
  ['bytes=-10', 200, long],
  ['bytes=5-2', 200, long],
  ['bytes=0-1,4-5', 200, long],
  ['lines=1-2', 200, long],
  ['bytes=9999-', 416, ''],
])('of a file asked for with the range %s comes what the answer says', async (range, status, text) => {
  const response = await get('/one.woff2', { Range: range });
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test('a part of a file that may have changed since, or of one that is only asked about, is the whole of it', async () => {
  const since = await get('/one.woff2', { Range: 'bytes=0-4', 'If-Range': '"another"' });
  expect([since.status, await since.text()]).toEqual([200, long]);
  const about = await fetch(`${address}/one.woff2`, { method: 'HEAD', headers: { Range: 'bytes=0-4' } });
  expect([about.status, about.headers.get('content-length')]).toEqual([200, `${long.length}`]);
});

test('what another build writes meanwhile is served as it is, with its own headers', async () => {
  const out = join(cwd, 'out');
  renameSync(out, join(cwd, 'before'));
  const none = await get('/one.woff2');
  expect([none.status, none.headers.get('retry-after')]).toEqual([503, '5']);
  renameSync(join(cwd, 'before'), out);
  writeFileSync(join(out, 'index.html'), 'another front, longer than the one before');
  writeFileSync(join(out, '_headers'), rules.replace('DENY', 'SAMEORIGIN'));
  mkdirSync(join(out, 'en/new'));
  writeFileSync(join(out, 'en/new/index.html'), 'new');
  for (const [path, text] of [
    ['/', 'another front, longer than the one before'],
    ['/en/new/', 'new'],
  ] as const) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  }
});
