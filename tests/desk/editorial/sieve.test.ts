import { expect, test } from 'vitest';
import { contentRoot, readEdition } from '#lib/content/edition.ts';
import type { Filed } from '#lib/content/link.ts';
import { type Passage, passagesOf } from '#lib/desk/editorial/passages.ts';
import { paragraphsOnce } from '#lib/desk/editorial/proofs.ts';
import { repeatedIn } from '#lib/desk/editorial/repeated.ts';
import { runHashes } from '#lib/desk/editorial/runHashes.ts';
import { sift as siftedBy } from '#lib/desk/editorial/sieve.ts';
import { wall, wordsOf } from '#lib/desk/editorial/words.ts';

const file = () => ({}) as Filed;
const passage = (filed: Filed, text: string): Passage => ({
  filed,
  text,
  issueAt: () => {
    throw new Error('Nothing is reported here');
  },
});
const names = new Map([['rajnath', [['rajnath', 'singh']]]]);
const runsIn = runHashes(names);
const hashesIn = (text: string) => runsIn([text]).numbers;
const hashesOf = ({ text }: Passage) => hashesIn(text);
const sift = (few: Passage[], many: Passage[]) => {
  const places = repeatedIn([...new Set([...few, ...many])].map(hashesOf)).places(0);
  const repeated = new Set(places.map(({ number }) => number));
  return siftedBy(few, many, {
    repeatedOf: (passage) => [...hashesOf(passage)].filter((hash) => repeated.has(hash)),
  });
};
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

const plain = (text: string) =>
  wordsOf(text)
    .map(({ word }) => (word === wall ? '|' : word))
    .join(' ');
const tail = ' two three four five six seven eight nine';

test.each([
  "It’s Singh's",
  'a’b2 ’’x y’ ’z 2’c3',
  '{{visits}} a {{b}c}} {d} {{e} {{{f}}} {{g',
  'a|b || c',
  'Сергей Шойгу’я मॉस्को नई İstanbul STRASSE ẞ',
  'e\u0301a \u0301b 𝐀𝐛c 😀d 𝟓e’𝐀',
  'MiG-29K/KUB, 5,000 (2½) ₹10 x²',
])('the words of “%s” are those that every other rule reads', (text) => {
  const [own, read] = [text + tail, plain(text) + tail];
  expect(hashesIn(own).length).toBeGreaterThan(0);
  expect([...hashesIn(own)]).toEqual([...hashesIn(read)]);
  expect([...hashesIn(`one${tail} ${text}`)]).toEqual([...hashesIn(`one${tail} ${plain(text)}`)]);
});

test('so are all that the record says', () => {
  const { filed } = readEdition(contentRoot(), new Date());
  const texts = filed.flatMap((each) => passagesOf(each, paragraphsOnce())).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(4_000);
  expect(texts.filter((text) => hashesIn(text).join() !== hashesIn(plain(text)).join())).toEqual([]);
});

test('texts that are read together have the runs that each has by itself', () => {
  const [one, two] = [`Then${tail}`, `So${tail} ten`];
  const { numbers, counts } = runsIn([one, 'Few words.', two]);
  expect([...numbers]).toEqual([...hashesIn(one), ...hashesIn(two)]);
  expect([...counts]).toEqual([2, 0, 3]);
});

test('a number that stands twice is told from those that stand once, however many they are', () => {
  const once = Float64Array.from({ length: 100_000 }, (_, i) => i * 2 ** 33 + (i % 7));
  const { places } = repeatedIn([once, Float64Array.of(-1, 2 ** 52, 5), Float64Array.of(2 ** 52)]);
  expect(places(0)).toEqual([100_001, 100_003].map((at) => ({ number: 2 ** 52, at })));
});

test('one that stood in the row before is told where it stands there, if it still does so twice', () => {
  const { meet, places } = repeatedIn([Float64Array.of(7, 9)], Float64Array.of(1, 2));
  meet(Float64Array.of(1, 7, 3), 0);
  meet(Float64Array.of(2, 1), 10);
  const found = places(20).map(({ number, at }) => `${number} at ${at}`);
  expect(found).toEqual(['1 at 0', '7 at 1', '1 at 11', '7 at 20']);
});
