import { expect, test } from 'vitest';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { site } from '#lib/site.ts';

test('a page names its one address', () => {
  expect(pageMetadata('/en/', 'Title', 'What it is').alternates).toEqual({ canonical: `${site.url}/en/` });
});

test('a page with data names its file too', () => {
  expect(pageMetadata('/en/visits/v/', 'Title', 'What it is', '/data/visits/v.json').alternates).toEqual({
    canonical: `${site.url}/en/visits/v/`,
    types: { 'application/json': `${site.url}/data/visits/v.json` },
  });
});
