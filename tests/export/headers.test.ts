import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFile, headersOf } from '#lib/export/headers.ts';
import { addedToHead } from '#lib/export/policy.ts';

const policy = (path: string) => headersOf(path)['Content-Security-Policy'] ?? '';

test.each(['/en/search/', '/search/pagefind-worker.js'])('%s may compile WebAssembly', (path) => {
  expect(policy(path)).toContain("'wasm-unsafe-eval'");
});

test.each(['/', '/en/', '/en/visits/', '/en/stories/search/', '/en/searches/', '/data/'])(
  '%s may not compile anything',
  (path) => {
    expect(policy(path)).not.toContain('unsafe');
    expect(addedToHead(`${path}index.html`)).not.toContain('unsafe');
  },
);

test('the page of the search carries its policy, too', () => {
  expect(addedToHead('/en/search/index.html')).toContain("'wasm-unsafe-eval'");
});

test('a host reads one policy for each page', () => {
  const pages = ['index.html', '404.html', 'en/index.html', 'en/visits/index.html', 'en/visits/a/index.html'];
  const rules = headersFile([...pages, 'en/search/index.html', 'data/index.html']).split(/\n(?=\/)/);
  const policed = rules.filter((rule) => rule.includes('Content-Security-Policy'));
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

test('what has a hash in its name is kept for ever, and nothing else', () => {
  const kept = (path: string) => headersOf(path)['Cache-Control']?.includes('immutable');
  expect(kept('/search/fragment/en_1a2b3c4.pf_fragment')).toBe(true);
  expect(kept('/search/pagefind.js')).toBe(false);
});

test('the policy of a page allows the rules of fetching ahead by their hash', () => {
  const [, rules = ''] = />({.+})<\/script>/.exec(addedToHead('/en/index.html')) ?? [];
  const hash = createHash('sha256').update(rules).digest('base64');
  expect(JSON.parse(rules)).toHaveProperty('prefetch');
  expect(policy('/en/')).toContain(`'sha256-${hash}'`);
});
