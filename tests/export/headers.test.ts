import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFile, headersIn } from '#lib/export/headers.ts';
import { addedAtEnd, policyMeta } from '#lib/export/policy.ts';

const styles = new Map<string, string>([
  ['index.html', 'a{b:c}'],
  ['404.html', 'a{b:lost}'],
  ['en/index.html', 'a{b:c}'],
  ['en/visits/index.html', 'a{b:c}'],
  ['en/visits/a/index.html', 'a{b:d}'],
  ['en/search/index.html', 'a{b:c}'],
  ['data/index.html', 'a{b:c}'],
]);
const file = headersFile(styles, 2);
const policy = (path: string) => headersIn(file)(path)['Content-Security-Policy'] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each(['/en/search/', '/search/pagefind-worker.js'])('%s may compile WebAssembly', (path) => {
  expect(policy(path)).toContain("'wasm-unsafe-eval'");
});

test.each(['/', '/404.html', '/en/', '/en/visits/', '/en/visits/search/', '/data/'])(
  '%s may not compile anything',
  (path) => {
    expect(policy(path)).toContain("default-src 'none'");
    expect(policy(path)).not.toContain('unsafe');
    expect(policyMeta(`${path}index.html`, '')).not.toContain('unsafe');
  },
);

test('the page of the search carries its policy, too', () => {
  expect(policyMeta('/en/search/index.html', '')).toContain("'wasm-unsafe-eval'");
});

test('a host reads one policy for each page', () => {
  const policed = file.split(/\n(?=\/)/).filter((rule) => rule.includes('Content-Security-Policy'));
  expect(policed.map((rule) => rule.split('\n')[0])).toEqual([
    '/',
    '/404.html',
    '/data/',
    '/en/',
    '/en/search/*',
    '/en/visits/*',
    '/search/*',
  ]);
  expect(policed.filter((rule) => rule.includes('unsafe'))).toHaveLength(2);
});

test('a page may have its own styles by their hash, and no others', () => {
  expect(policyMeta('/en/index.html', 'a{b:c}')).toContain(`style-src ${hashOf('a{b:c}')}"`);
});

test('the pages of an area may have the styles of each of them', () => {
  for (const style of ['a{b:c}', 'a{b:d}']) expect(policy('/en/visits/')).toContain(hashOf(style));
  expect(policy('/en/')).not.toContain(hashOf('a{b:d}'));
});

test('the headers are the same in whatever order pages were finished', () => {
  expect(headersFile(new Map([...styles].reverse()), 2)).toBe(file);
});

test('where an area has no page, the page that says so has its styles', () => {
  for (const path of ['/en/visits/nowhere/', '/en/search/nowhere/', '/404.html'])
    expect(policy(path)).toContain(hashOf('a{b:lost}'));
});

test('what has a hash in its name is kept for ever, and nothing else', () => {
  const kept = (path: string) => headersIn(file)(path)['Cache-Control']?.includes('immutable');
  for (const part of [1, 2]) expect(kept(`/search/${part}/fragment/en_1a2b3c4.pf_fragment`)).toBe(true);
  expect(kept('/search/1/pagefind.js')).toBe(false);
});

test('rules of a host are read by what fits a path', () => {
  const read = headersIn('/*\n  A: 1\n  B: x: y\n\n/a/*\n  A: 2\n\n/*.txt\n  C: 3\n');
  expect(read('/b')).toEqual({ 'Cache-Control': 'no-cache', A: '1', B: 'x: y' });
  expect(read('/a/b.txt')).toEqual({ 'Cache-Control': 'no-cache', A: '2', B: 'x: y', C: '3' });
  expect(read('/a/btxt')).not.toHaveProperty('C');
});

test('the policy of a page allows the rules of fetching ahead by their hash', () => {
  const [, rules = ''] = />({.+})<\/script>/.exec(addedAtEnd) ?? [];
  expect(JSON.parse(rules)).toHaveProperty('prefetch');
  expect(policy('/en/')).toContain(hashOf(rules));
});
