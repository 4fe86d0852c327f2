import { expect, test } from 'vitest';
import { citedOnPages } from '#lib/desk/editorial/unlisted.ts';
import { found, proofs } from '../content.ts';

const page = (body: string) => `---\ntitle: A page\nstandfirst: A page of the tests.\n---\n\n${body}\n`;

test.each([
  ['cites a source', 'They met.\n\nThey left.[^test-source]', ['pages/a.md:8']],
  ['cites one in a list', '- They met.\n- They left.[^test-source]', ['pages/a.md:7']],
  ['speaks of the record', 'It was checked.[^record]', []],
  ['cites nothing', 'It was checked.', []],
])('a page that %s', (_, body, expected) => {
  expect(found(citedOnPages, proofs({ 'pages/a.md': page(body) }))).toEqual(expected);
});
