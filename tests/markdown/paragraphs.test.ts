import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';

const registry = new Set(['wire-one', 'paper-two']);
const parse = (text: string) => parseBody(text, 10, (id) => registry.has(id)).body;
const paragraphs = (text: string) => parse(text).paragraphs;

describe('the paragraphs of a body', () => {
  test('stand at their line of the file, each with the sources it cites', () => {
    expect(paragraphs('One.[^wire-one]\n\n## Two\n\nThree\nfour.[^paper-two][^wire-one]')).toEqual([
      { line: 10, text: 'One.', cites: ['wire-one'], leadsOn: false },
      { line: 14, text: 'Three\nfour.', cites: ['paper-two', 'wire-one'], leadsOn: false },
    ]);
  });

  test.each([
    ['an item of a list', '- One.[^wire-one]\n- Two.', ['One.', 'Two.']],
    ['an item within an item', '- One.\n  - Two.', ['One.', 'Two.']],
    ['a quotation', '> One.', ['One.']],
    ['a table, whole', '| A | B |\n| - | - |\n| c | d[^wire-one] |', ['A | B | c | d |']],
    ['an editor’s own note', 'One.[^n]\n\n[^n]: Two.', ['One.', 'Two.']],
  ])('count %s', (_, text, says) => {
    expect(paragraphs(text).map((p) => p.text)).toEqual(says);
  });

  test('keep the name of a figure as it was typed', () => {
    expect(paragraphs('There are {{visits}}.')[0]?.text).toBe('There are {{visits}}.');
  });

  test.each([
    ['one sentence with a colon, before a list', 'These:\n\n- One.', true],
    ['one sentence with a colon, before a table', 'These:\n\n| A |\n| - |\n| b |', true],
    ['a colon and then prose', 'These:\n\nOne.', false],
    ['two sentences', 'A fact stands here. These:\n\n- One.', false],
    ['no colon', 'These.\n\n- One.', false],
  ])('lead on or do not: %s', (_, text, leads) => {
    expect(paragraphs(text)[0]?.leadsOn).toBe(leads);
  });
});

describe('[^record]', () => {
  const body = parse('This was written in 2026.[^record] So it is.[^wire-one]');

  test('is kept for those who check', () => {
    expect(body.paragraphs[0]?.cites).toEqual(['record', 'wire-one']);
  });

  test('is no source and leaves no mark on the page', () => {
    expect(body.cites).toEqual(['wire-one']);
    expect(toHtml(body.tree)).toMatch(/^<p>This was written in 2026\. So it is\.<sup/);
  });
});
