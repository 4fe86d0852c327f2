import { expect, test } from 'vitest';
import { searched } from '#lib/export/searched.ts';

const read = (main: string) => searched(`<html><body><main id="main">${main}</main></body></html>`);

test.each([
  [
    'what is held on one line',
    '<p>An <span class="nb">S-400</span>, 5\u00a0May</p>',
    '<p>An S-400, 5 May</p>',
  ],
  [
    'no class and no address',
    '<p class="a"><a href="/en/">A &amp; <b>B</b></a></p>',
    '<p><a>A &amp; <b>B</b></a></p>',
  ],
  ['the anchor of a heading', '<h2 id="a" class="b">A</h2><p id="c">B</p>', '<h2 id="a">A</h2><p>B</p>'],
  ['an end of a line', '<p>A<br>B</p>', '<p>A<br>B</p>'],
  ['no title, which the entry says', '<h1>A</h1><p>B</p>', '<p>B</p>'],
  [
    'nothing beside the text',
    '<p>A<sup class="cite"><a href="#b">1</a></sup></p><div class="side-notes x"><p>B<br></p></div>',
    '<p>A</p>',
  ],
  [
    'no list of what is found by itself',
    '<section aria-labelledby="sources"><ol><li>A</li></ol></section><p>B</p>',
    '<p>B</p>',
  ],
  [
    'the facts of an article no more',
    '<article><div><dl><dt>A</dt></dl></div><dl><dt>B</dt></dl></article>',
    '<article><div></div><dl><dt>B</dt></dl></article>',
  ],
  [
    'a list of a story, but for its facts',
    '<article class="story grid"><ul><li>A</li></ul><div><ul><li>B</li></ul></div></article>',
    '<article><div><ul><li>B</li></ul></div></article>',
  ],
  [
    'no line under a topic',
    '<article class="topic"><div><p>A</p></div></article><p>B</p>',
    '<article><div></div></article><p>B</p>',
  ],
])('of a page the search reads %s', (_, main, text) => {
  expect(read(main)).toBe(text);
});

test('where a page has no main part there is nothing to read', () => {
  expect(searched('<html></html>')).toBeUndefined();
});
