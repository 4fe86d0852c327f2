import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';

const parse = (text: string) => parseBody(text, 10, () => false).body;
const html = (text: string) => toHtml(parse(text).tree);

describe('a number named in a body', () => {
  test.each([
    ['in a sentence', 'Of {{visits}} in all.', '<p>Of <data value="visits"></data> in all.</p>'],
    ['without its unit', '{{ visits|number }}', '<p><data value="visits|number"></data></p>'],
    ['twice', '{{a}} and {{b:c}}', '<p><data value="a"></data> and <data value="b:c"></data></p>'],
    ['in emphasis', '*{{a}}*', '<p><em><data value="a"></data></em></p>'],
  ])('%s is left for the build to write', (_, text, expected) => expect(html(text)).toBe(expected));

  test.each(['`{{a}}`', '{{A b}}', '{ {a} }'])('%s is none', (text) =>
    expect(parse(text).figures).toEqual([]),
  );

  test('is known by its line and column', () => {
    expect(parse('One line.\n\nThen **{{slips-late}}**.').figures).toEqual([
      { name: 'slips-late', line: 12, column: 8 },
    ]);
  });
});

test('a chart alone in its paragraph is a figure, and within a sentence is none', () => {
  expect(html('{{chart:visits-by-year}}')).toBe(
    '<figure><data value="chart:visits-by-year"></data></figure>',
  );
  expect(html('See {{chart:visits-by-year}}.')).toMatch(/^<p>/);
});

test('a body cannot write the elements that the house adds', () => {
  expect(html('<data value="a">1</data><button popovertarget="x">b</button><figure>c</figure>')).not.toMatch(
    /<(data|button|figure)/,
  );
});
