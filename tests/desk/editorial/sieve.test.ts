import { expect, test } from 'vitest';
import type { Filed } from '#lib/content/link.ts';
import type { Passage } from '#lib/desk/editorial/passages.ts';
import { runHashes } from '#lib/desk/editorial/runHashes.ts';
import { repeatedIn, sift as siftedBy } from '#lib/desk/editorial/sieve.ts';

const file = () => ({}) as Filed;
const passage = (filed: Filed, text: string): Passage => ({
  filed,
  text,
  issueAt: () => {
    throw new Error('Nothing is reported here');
  },
});
const names = new Map([['rajnath', [['rajnath', 'singh']]]]);
const hashesIn = runHashes(names);
const hashesOf = ({ text }: Passage) => hashesIn(text);
const sift = (few: Passage[], many: Passage[]) =>
  siftedBy(few, many, {
    hashesOf,
    isRepeated: repeatedIn([...new Set([...few, ...many])].map(hashesOf)),
  });
const eight = 'the talks on logistics began in early spring';

test('only passages with eight words in common with another file are left', () => {
  const [a, b, c] = [file(), file(), file()];
  const few = [
    passage(a, `Then ${eight}.`),
    passage(a, 'Something that stands here alone and nowhere else.'),
  ];
  const many = [
    passage(b, `So ${eight} again.`),
    passage(c, 'A third file that says what no other file says.'),
  ];
  const left = sift(few, many);
  expect([left.few, left.many]).toEqual([[few[0]], [many[0]]]);
});

test('a file that repeats itself is left alone, and one of two that say the same is not', () => {
  const [a, b] = [file(), file()];
  expect(sift([passage(a, eight)], [passage(a, eight)])).toEqual({ few: [], many: [] });
  const all = [passage(a, eight), passage(a, eight), passage(b, eight)];
  expect(sift(all, all)).toEqual({ few: all, many: all });
});

test('capitals and stops make no difference, seven words are too few, a wall parts them', () => {
  const [a, b] = [file(), file()];
  const left = (text: string) => sift([passage(a, eight)], [passage(b, text)]).many.length;
  expect(left('The talks on “logistics” began: in early SPRING')).toBe(1);
  expect(left('talks on logistics began in early spring')).toBe(0);
  expect(left('the talks on logistics | began in early spring')).toBe(0);
});

test('a run is the same wherever it stands, with a name in it and without', () => {
  const words = 'one two three four five six seven eight nine ten'.split(' ');
  const runs = [...hashesIn(words.join(' '))];
  expect(new Set(runs).size).toBe(3);
  expect([...hashesIn(`zero ${words.slice(1).join(' ')} eleven`)].slice(1, 3)).toEqual(runs.slice(1));
  expect([...hashesIn(words.join(' ').replace('four', 'four Rajnath Singh'))]).toEqual(runs);
  expect([...hashesIn(words.join(' ').replace('four', 'fo’ur'))]).toEqual(runs);
  expect([...hashesIn(words.toReversed().join(' '))].filter((run) => runs.includes(run))).toEqual([]);
});

test('a number that stands twice is told from those that stand once, however many they are', () => {
  const once = Float64Array.from({ length: 100_000 }, (_, i) => i * 2 ** 33 + (i % 7));
  const isRepeated = repeatedIn([once, Float64Array.of(-1, 2 ** 52, 5), Float64Array.of(2 ** 52)]);
  expect([...once].filter(isRepeated)).toEqual([]);
  expect([2 ** 52, 5, 2 ** 51].map(isRepeated)).toEqual([true, false, false]);
});
