import { expect, test } from 'vitest';
import { siteAddress } from '#lib/site.ts';

test.each([
  ['https://record.example', 'https://record.example'],
  ['https://record.example/', 'https://record.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('the site at %s begins each of its addresses with %s', (named, expected) => {
  expect(siteAddress(named)).toBe(expected);
});

test.each([
  ['nothing', ''],
  ['a host alone', 'record.example'],
  ['a host and its port', 'localhost:3000'],
  ['a folder of a host, where no link would lead', 'https://host.example/record/'],
])('%s is no address of the site', (_, named) => {
  expect(() => siteAddress(named)).toThrow(
    `SITE_URL: Expected an address such as https://example.org, without a path; found \`${named}\``,
  );
});
