import { expect, test } from 'vitest';
import { balance, wrap } from '#components/chart/wrap.ts';

test.each([
  ['a short text', 20, ['a short text']],
  ['a text of many words', 10, ['a text of', 'many words']],
  ['an unbreakable-word here', 8, ['an', 'unbreakable-word', 'here']],
  ['', 8, ['']],
])('“%s” in lines of %i letters', (text, most, lines) => {
  expect(wrap(text, most)).toEqual(lines);
});

test.each([
  ['a short text', 20, ['a short text']],
  ['one two three four five', 20, ['one two three', 'four five']],
])('“%s” in even lines of at most %i letters', (text, most, lines) => {
  expect(balance(text, most)).toEqual(lines);
});
