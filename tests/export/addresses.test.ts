import { describe, expect, test } from 'vitest';
import { addressesIn, leadsToPages } from '#lib/export/addresses.ts';
import { brokenLinks } from '#lib/export/links.ts';

const url = 'https://site.example';

test.each([
  ['en/feed.xml', true],
  ['sitemap.xml', true],
  ['en/visits.ics', true],
  ['robots.txt', true],
  ['manifest.webmanifest', true],
  ['data/visits.json', false],
  ['en/index.html', false],
  ['icons/192.png', false],
])('%s leads to pages: %s', (file, expected) => expect(leadsToPages(file)).toBe(expected));

describe('the addresses of the site in a file', () => {
  test.each([
    ['a.xml', `<loc>${url}/en/a/</loc><loc>${url}/en/b/</loc>`, ['/en/a/', '/en/b/']],
    ['a.xml', `<![CDATA[<a href="${url}/en/a/#b">x</a>]]><link>${url}</link>`, ['/en/a/#b', '']],
    ['a.xml', `&lt;a href=&quot;${url}/en/a/&quot;&gt;`, ['/en/a/']],
    ['a.json', JSON.stringify({ html: `<a href="${url}/en/a/">x</a>` }), ['/en/a/']],
    [
      'a.ics',
      `DESCRIPTION:A\\n\\n${url}/en/vis\r\n its/a/\r\nURL:${url}/en/b/\r\n`,
      ['/en/visits/a/', '/en/b/'],
    ],
    ['robots.txt', `Sitemap: ${url}/sitemap.xml\n`, ['/sitemap.xml']],
    ['a.xml', 'https://site.example.org/ https://site.example:81/ https://other.example/', []],
  ])('%s: %s', (file, text, expected) => {
    expect(addressesIn(file, text, url)).toEqual(expected.map((path) => url + path));
  });

  test('a manifest names them from the root on', () => {
    const text = '{"start_url":"/en/","icons":[{"src":"/icons/a.png"}],"dir":"ltr"}';
    expect(addressesIn('manifest.webmanifest', text, url)).toEqual(['/en/', '/icons/a.png']);
  });
});

test('a feed that leads nowhere is named', () => {
  const pages = new Map([['en/index.html', { ids: new Set(['there']), addresses: [] }]]);
  const others = new Map([
    ['en/feed.xml', [`${url}/en/`, `${url}/en/#there`, `${url}/en/gone/`, `${url}/en/#gone`]],
  ]);
  expect(brokenLinks({ files: new Set(['en/index.html', 'en/feed.xml']), pages, others, url })).toEqual([
    `out/en/feed.xml: \`${url}/en/gone/\` leads nowhere`,
    `out/en/feed.xml: \`${url}/en/#gone\` finds no \`#gone\` there`,
  ]);
});
