import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { bibtex } from '#lib/cite/bibtex.ts';
import type { Reference } from '#lib/cite/reference.ts';

const aReference: Reference = {
  id: 'two-leased-submarines',
  author: 'The Record desk',
  title: 'Two submarines on lease',
  day: '2026-11-04',
  url: 'https://record.example/en/stories/two-leased-submarines/',
};
const readBack = (text: string) => plugins.input.chain(text)[0];

test('a program that reads BibTeX finds author, title, day and address', () => {
  expect(readBack(bibtex(aReference, 'en'))).toMatchObject({
    'citation-key': 'delhi-moscow-record-two-leased-submarines',
    title: 'Two submarines on lease',
    author: [{ family: 'The Record desk' }],
    issued: { 'date-parts': [[2026, 11, 4]] },
    URL: 'https://record.example/en/stories/two-leased-submarines/',
  });
});

test.each([
  ['signs of TeX', 'R&D at 100% of $5_000 for #1'],
  ['braces that do not match', 'A } and a { and a }'],
  ['a backslash, a tilde and a caret', 'C:\\notes ~10 ^2'],
  ['signs that TeX prints as others', 'A < B > C | D'],
  ['quotes and an at sign', 'He said “now” and "then" @ noon'],
  ['a comma and an equals sign', 'One, two = three'],
  ['Russian and Hindi', 'ИНДРА · इन्द्र'],
  ['a line break', 'Two\nlines'],
])('a title with %s is read back as it was', (_name, title) => {
  const entry = readBack(bibtex({ ...aReference, title }, 'en'));
  expect(entry?.title).toBe(title.replace('\n', ' '));
  expect(entry?.URL).toBe(aReference.url);
});

test('an entry is written a field to a line, its month as a name that every style knows', () => {
  expect(bibtex(aReference, 'en')).toBe(`@misc{delhi-moscow-record-two-leased-submarines,
  author = {{The Record desk}},
  title = {{Two submarines on lease}},
  howpublished = {The Delhi–Moscow Record},
  year = {2026},
  month = nov,
  day = {4},
  url = {https://record.example/en/stories/two-leased-submarines/},
}
`);
});

test('signs of TeX are escaped, and a brace is no brace, for BibTeX counts them', () => {
  const entry = bibtex({ ...aReference, title: '50% of {R&D}' }, 'en');
  expect(entry).toContain('{{50\\% of \\textbraceleft{}R\\&D\\textbraceright{}}}');
});

test('signs that the fonts of TeX have others for are words', () => {
  const entry = bibtex({ ...aReference, title: 'A < B > C | D' }, 'en');
  expect(entry).toContain('{{A \\textless{} B \\textgreater{} C \\textbar{} D}}');
});

test('an update is named', () => {
  expect(bibtex({ ...aReference, updated: '2026-11-25' }, 'en')).toContain('note = {Updated 2026-11-25},');
});
