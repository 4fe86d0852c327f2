import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';

const registry = new Set(['wire-one', 'paper-two']);
const parse = (text: string, firstLine = 10) => parseBody(text, firstLine, (id) => registry.has(id));

describe('a citation', () => {
  test('gets one number a source, in the order of first mention', () => {
    const { body, problems } = parse('First.[^paper-two] Then.[^wire-one] Again.[^paper-two]');
    expect(problems).toEqual([]);
    expect(body.cites).toEqual(['paper-two', 'wire-one']);
    const html = toHtml(body.tree);
    expect([...html.matchAll(/href="#source-[a-z-]+"[^>]*>(\d)</g)].map(([, n]) => n)).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  test('of no source in the registry is a problem at its line and column', () => {
    const { problems } = parse('One line.\nTwo.[^wire-onn]');
    expect(problems).toEqual([
      { line: 11, column: 5, message: 'No file `wire-onn` in content/sources', id: 'wire-onn' },
    ]);
  });

  test('stays text inside code', () => {
    const { body, problems } = parse('`[^nothing]` and `[^wire-one]`');
    expect(problems).toEqual([]);
    expect(body.cites).toEqual([]);
  });

  test('needs no definition, and one of the editor’s own is refused', () => {
    const { problems } = parse('Text.[^wire-one]\n\n[^wire-one]: My note');
    expect(problems.map(({ line }) => line)).toEqual([12]);
  });

  test('works in a body whose first line is indented code', () => {
    expect(toHtml(parse('    code\n\nText.[^wire-one]').body.tree)).toContain('<pre><code>code');
  });
});

test('an address keeps its mailto: or xmpp:, but a link to one is left alone', () => {
  const links = (text: string) => [...toHtml(parse(text).body.tree).matchAll(/<a .*?<\/a>/g)].map(String);
  expect(links('To mailto:a@b.org/ or xmpp:a@b.org/c@d.org.')).toEqual([
    '<a href="mailto:a@b.org">mailto:a@b.org</a>',
    '<a href="xmpp:a@b.org/c@d.org">xmpp:a@b.org/c@d.org</a>',
  ]);
  const alone = '<a href="mailto:a@b.org">a@b.org</a>';
  expect(links('At xmpp:<a@b.org>, mailto:[a@b.org](mailto:a@b.org), viaxmpp:a@b.org')).toEqual([
    alone,
    alone,
    alone,
  ]);
});

test('an editor’s own footnote stands at the end and its links meet', () => {
  const html = toHtml(parse('Text.[^note]\n\n[^note]: Said.').body.tree);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets).toHaveLength(2);
  for (const target of targets) expect(html).toContain(`id="${target}"`);
});

test.each([
  ['leads to a page in another encoding', 'https://example.ru/?q=%F1-400'],
  ['leads to a part that no text can name', '#%F1-400'],
])('a link that %s stays as it is', (_, href) => {
  const { body, problems } = parse(`See [there](${href}).`);
  expect(problems).toEqual([]);
  expect(toHtml(body.tree)).toContain(`<a href="${href}">`);
});

test('the page’s own heading level is refused in a body', () => {
  expect(parse('# Title').problems.map(({ line }) => line)).toEqual([10]);
});

describe('hostile input comes back as a problem, quickly', () => {
  test.each([
    ['10,000 blockquotes', `${'>'.repeat(10_000)} x`],
    ['5,000 list items on a line', `${'- '.repeat(5_000)}x`],
    ['emphasis nested 2,000 deep', '*a **a '.repeat(2_000)],
    ['brackets nested 5,000 deep', '['.repeat(5_000)],
    ['a list nested 400 deep', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['1,000 footnotes', Array.from({ length: 1_000 }, (_, i) => `[^n${i}]\n\n[^n${i}]: x`).join('\n\n')],
  ])('%s', (_, text) => expect(parse(text).problems.length).toBeGreaterThan(0));
});

test.each([
  ['another site', '![A ship](https://example.org/ship.png)', [11]],
  ['another site, by reference', '![A ship][ship]\n\n[ship]: https://example.org/ship.png', [11]],
  ['no site', '![A ship](//example.org/ship.png)', [11]],
  ['beside the file', '![A ship](ship.png)', [11]],
  ['this site', '![A ship](/ship.png)', []],
])('a picture of %s is one that a page can show, or refused where it stands', (_, text, lines) => {
  expect(parse(`\n${text}`).problems.map(({ line }) => line)).toEqual(lines);
});
