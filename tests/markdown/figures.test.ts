import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';
import { askedFor, fillText } from '#lib/markdown/figures.ts';

const parsed = (text: string) => parseBody(text, 10, () => false);
const parse = (text: string) => parsed(text).body;
const html = (text: string) => toHtml(parse(text).tree);

describe('a number named in a body', () => {
  test.each([
    ['in a sentence', 'Of {{visits}} in all.', '<p>Of <data value="visits"></data> in all.</p>'],
    ['without its unit', '{{ visits|number }}', '<p><data value="visits|number"></data></p>'],
    ['twice', '{{a}} and {{b:c}}', '<p><data value="a"></data> and <data value="b:c"></data></p>'],
    ['in emphasis', '*{{a}}*', '<p><em><data value="a"></data></em></p>'],
    [
      'in a link, which holds no other',
      '[of {{a}}](#b)',
      '<p><a href="#b">of <data value="a|unlinked"></data></a></p>',
    ],
  ])('%s is left for the build to write', (_, text, expected) => expect(html(text)).toBe(expected));

  test.each(['`{{a}}`', '{{A b}}', '{ {a} }'])('%s is none', (text) =>
    expect(parse(text).figures).toEqual([]),
  );

  test.each([
    ['in a paragraph', 'One line.\n\nThen **{{a}}**.', 12, 8],
    ['on a line that continues one', 'One line\nand {{a}}.', 11, 5],
    ['on an indented line of a list', '- One line\n  and {{a}}.', 11, 7],
    ['in a quotation', '> One line\n> and {{a}}.', 11, 7],
  ])('is known by its line and column %s', (_, text, line, column) => {
    expect(parse(text).figures).toEqual([{ name: 'a', line, column }]);
  });

  test.each([
    ['braces that name none', 'One line.\nOf {{A b}}.', 11, 4, /^Names no number/],
    ['an unknown way to write it', '{{a|words}}', 10, 1, /^Names no number/],
    ['a chart within a sentence', 'See {{chart:a}}.', 10, 5, /^Expected a chart in a paragraph of its own/],
  ])('is refused: %s', (_, text, line, column, says) => {
    expect(parsed(text).problems).toEqual([{ line, column, message: expect.stringMatching(says) }]);
  });
});

test('a chart alone in its paragraph is a figure', () => {
  expect(html('{{chart:visits-by-year}}')).toBe(
    '<figure><data value="chart:visits-by-year"></data></figure>',
  );
});

test.each([
  ['a number alone', 'visits', { name: 'visits', chart: false, bare: false, linked: true }],
  [
    'without its unit, in a link',
    'a:b|number|unlinked',
    { name: 'a:b', chart: false, bare: true, linked: false },
  ],
  ['a chart', 'chart:a', { name: 'a', chart: true, bare: false, linked: true }],
])('a placeholder asks for %s', (_, value, asked) => expect(askedFor(value)).toEqual(asked));

test('a line of plain text takes the numbers it names, and an unknown one is never left out', () => {
  const numbers = new Map([['a', { value: 1200, text: '1,200 days', number: '1,200', href: '/' }]]);
  expect(fillText('It took {{a}}, or {{ a | number }}.', numbers)).toBe('It took 1,200 days, or 1,200.');
  expect(() => fillText('{{b}}', numbers)).toThrow('`b`');
});

test('a body cannot write the elements that the house adds', () => {
  expect(html('<data value="a">1</data><button popovertarget="x">b</button><figure>c</figure>')).not.toMatch(
    /<(data|button|figure)/,
  );
});
