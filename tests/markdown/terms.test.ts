import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';

const terms = [
  { id: 'tot', forms: ['Transfer of technology', 'ToT'], what: 'Know-how is handed over.' },
  { id: 'offsets', forms: ['offsets', 'offset'], what: 'A duty to buy.' },
];
const html = (text: string) => toHtml(parseBody(text, 1, () => false, terms).body.tree);
const buttons = (text: string) =>
  [...html(text).matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, word]) => word);

describe('a term of the glossary', () => {
  test.each([
    ['is explained where it first stands, and once', 'ToT, then ToT again.', ['ToT']],
    ['begins a sentence', 'Offsets are paid.', ['Offsets']],
    ['counts in all its forms as one', 'A transfer of technology, or ToT.', ['transfer of technology']],
    ['is a whole word', 'Offsetting and tot.', []],
    ['stands once in a paragraph with another', 'An offset and ToT.', ['offset', 'ToT']],
    ['is left alone in a heading', '## ToT\n\nNo more.', []],
    ['is left alone in a link', '[ToT](https://example.org)', []],
    ['is left alone in code', '`ToT`', []],
  ])('%s', (_, text, expected) => expect(buttons(text)).toEqual(expected));

  test('that is long is underlined as a whole, and its last word opens the note', () => {
    const long = { id: 'act', forms: ['Sanctions Act of the United States'], what: 'A law.' };
    const marked = toHtml(
      parseBody('The Sanctions Act of the United States.', 1, () => false, [long]).body.tree,
    );
    expect(marked).toContain('<span class="term">Sanctions Act of the United </span><button');
    expect(marked).toContain('aria-label="Sanctions Act of the United States">States</button>');
  });

  test.each([
    ['a full stop', 'They ask for ToT.', 'for <span class="together"><button', '</button>.</span><span'],
    ['brackets', 'More (ToT), later.', 'More <span class="together">(<button', '</button>),</span><span'],
    ['a genitive', 'The ToT’s end.', 'The <span class="together"><button', '</button>’s</span><span'],
    ['nothing', 'The ToT they seek.', 'The <button', '</button><span'],
  ])('stays on one line with %s', (_, text, start, end) => {
    expect(html(text)).toContain(start);
    expect(html(text)).toContain(end);
  });

  test('opens its explanation without a script: the button names the note that the browser shows', () => {
    const [, target] = /popovertarget="([^"]+)"/.exec(html('ToT.')) ?? [];
    expect(target).toBeDefined();
    expect(html('ToT.')).toContain(`<span id="${target}" popover="auto" class="explanation">`);
    expect(html('ToT.')).toContain('<a href="/en/glossary/#tot">ToT</a>: Know-how is handed over.');
  });
});
