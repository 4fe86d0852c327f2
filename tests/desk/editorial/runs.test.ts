import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Filed } from '#lib/content/link.ts';
import type { Names } from '#lib/desk/editorial/names.ts';
import type { Passage } from '#lib/desk/editorial/passages.ts';
import { runHashes } from '#lib/desk/editorial/runHashes.ts';
import { type RunsPlace, repeatedRuns } from '#lib/desk/editorial/runs.ts';
import { proofsOf } from '#lib/desk/proofread.ts';
import { aStory, proofs } from '../content.ts';

let place: RunsPlace;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'runs-'));
  place = { file: join(folder, 'runs'), code: 'code' };
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** A record: what each of its files says, passage by passage. */
type Record = Readonly<{ [name: string]: readonly string[] }>;
const noNames: Names = new Map();

/** The files of a record as they were read; their bytes are what they say. Those of which a text was asked for are noted. */
function filed(record: Record, asked: Set<string>) {
  return new Map(
    Object.entries(record).map(([name, texts]) => {
      const file = { key: texts.join('/'), record: { body: { cites: [] } } } as unknown as Filed;
      const passages = texts.map((text) => ({
        filed: file,
        get text() {
          asked.add(name);
          return text;
        },
      }));
      return [file, passages as unknown as Passage[]];
    }),
  );
}

/** What a check of a record finds in each file, and which of them it read. */
function check(record: Record, { names = noNames, at = place } = {}) {
  const read = new Set<string>();
  const files = filed(record, read);
  const found = repeatedRuns(files, names, at);
  const repeated = [...files.values()].map((passages) =>
    passages.map((passage) => [...(found.get(passage) ?? [])]),
  );
  return { repeated, read: [...read].sort() };
}

/** The same, with every number counted. */
function plain(record: Record, names = noNames) {
  const runsIn = runHashes(names);
  const numbers = Object.values(record).map((texts) => texts.map((text) => [...runsIn([text]).numbers]));
  const times = new Map<number, number>();
  for (const number of numbers.flat(2)) times.set(number, (times.get(number) ?? 0) + 1);
  return numbers.map((file) => file.map((runs) => runs.filter((run) => (times.get(run) ?? 0) > 1)));
}

const words = (from: number, count = 10) => Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ');
const [a, b, c, d] = [words(100), words(200), words(300), words(400)];
const before: Record = { one: [a, b], two: ['Short.', c], three: [`${c} so`, d], four: [d, 'None.'] };

test.each<[string, Record, string[]]>([
  ['nothing changes', before, []],
  ['a file says something else', { ...before, two: [words(500)] }, ['two']],
  ['it says what another says', { ...before, two: ['Short.', c, b] }, ['two']],
  ['what stood twice stands once', { ...before, four: ['None.'] }, ['four']],
  ['what stood twice stands three times', { ...before, one: [c, a] }, ['one']],
  ['a file repeats itself', { ...before, one: [a, b, a] }, ['one']],
  ['a file is added', { ...before, five: [a] }, ['five']],
  ['a file is added above the others', { five: [a], ...before }, ['five']],
  ['a file is removed', { one: [a, b], three: [`${c} so`, d], four: [d, 'None.'] }, []],
  ['a file is renamed', { one: [a, b], two: ['Short.', c], three: [`${c} so`, d], x: [d, 'None.'] }, []],
  ['a file is copied', { ...before, copy: [a, b] }, ['copy']],
  ['a new file is copied', { ...before, five: [words(500)], copy: [words(500)] }, ['copy', 'five']],
  ['a copy stands above a new file', { copy: [a, b], ...before, five: [words(500)] }, ['five', 'one']],
  ['files stand in another order', { four: [d, 'None.'], two: ['Short.', c], one: [a, b] }, []],
  ['all are gone', {}, []],
])('where %s, the check finds what one of all does, and reads only what is new', (_, after, read) => {
  check(before);
  expect(check(after)).toEqual({ repeated: plain(after), read });
  expect(check(after).repeated, 'so does the check after it').toEqual(plain(after));
  expect(check(before).repeated, 'and one of the record as it was').toEqual(plain(before));
});

test('the first check finds what one that keeps nothing does', () => {
  const { repeated, read } = check(before);
  expect(repeated.flat(2)).toHaveLength(12);
  expect({ repeated, read }).toEqual({ repeated: plain(before), read: Object.keys(before).sort() });
  expect(repeatedRuns(filed(before, new Set()), noNames).size).toBe(4);
});

test('after any hundred edits the check finds what one of all does', () => {
  // Park and Miller: the same edits each time.
  let state = 7;
  const upTo = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  let record: Record = {};
  for (let edit = 0; edit < 100; edit++) {
    for (let files = upTo(3); files >= 0; files--) {
      const name = `file ${upTo(12)}`;
      const { [name]: _, ...others } = record;
      const texts = Array.from({ length: upTo(4) }, () => words(3 * upTo(30), 6 + upTo(9)));
      record = upTo(4) === 0 ? others : { ...others, [name]: texts };
    }
    expect(check(record).repeated).toEqual(plain(record));
  }
});

test('a record of more numbers than are read at once is gone through to its end', () => {
  const large = { ...before, long: [words(1_000, 50_000)], longer: [words(100_000, 70_000), words(60, 3)] };
  check(large);
  const after = { ...large, one: [words(1_010), words(33_700), words(50_990), words(169_990)] };
  const { repeated, read } = check(after);
  expect(read).toEqual(['one']);
  expect(repeated).toEqual(plain(after));
});

test('official names are no part of runs: others make all numbers anew, and so does other code', () => {
  check(before);
  const names = new Map([['w205', [['w205', 'w206']]]]);
  const all = Object.keys(before).sort();
  expect(check(before, { names })).toEqual({ repeated: plain(before, names), read: all });
  expect(check(before, { names }).read).toEqual([]);
  expect(check(before, { names, at: { ...place, code: 'other' } }).read).toEqual(all);
});

test('a link that became a citation has other words, though the file is as it was', () => {
  const file = (...cites: string[]) => ({ key: 'k', record: { body: { cites } } }) as unknown as Filed;
  const check = (of: Filed, text: string) =>
    repeatedRuns(new Map([[of, [{ text }, { text: a }] as unknown as Passage[]]]), noNames, place).size;
  expect(check(file(), b)).toBe(0);
  expect(check(file('source'), a)).toBe(2);
});

test('what is kept is written only when something changed, and lies there alone', () => {
  const isWritten = (record: Record) => {
    utimesSync(place.file, 1, 1);
    check(record);
    return statSync(place.file).mtimeMs !== 1_000;
  };
  check(before);
  expect(isWritten(before)).toBe(false);
  expect(isWritten({ ...before, copy: [a, b] }), 'the runs of a copy are kept already').toBe(false);
  expect(isWritten({ ...before, one: [a] })).toBe(true);
  expect(isWritten({ one: [a] })).toBe(true);
  expect(readdirSync(join(place.file, '..'))).toEqual(['runs']);
});

test('what is damaged, cut or foreign is as none, and is made anew', () => {
  check(before);
  const sound = readFileSync(place.file);
  const after = { ...before, four: [a] };
  const places = Array.from({ length: Math.ceil(sound.length / 5) }, (_, i) => 5 * i);
  const harmed = [
    Buffer.alloc(sound.length),
    Buffer.from('{"pages":[]}'),
    Buffer.concat([sound, Buffer.of(0)]),
    ...places.map((length) => sound.subarray(0, length)),
    ...places.map((at) => sound.with(at, 0xff ^ (sound[at] ?? 0))),
    // The disk had the beginning and the length.
    ...places.map((at) => Buffer.from(sound).fill(0, at)),
  ];
  for (const [i, bytes] of harmed.entries()) {
    writeFileSync(place.file, bytes);
    expect([i, check(after)]).toEqual([i, { repeated: plain(after), read: Object.keys(after).sort() }]);
  }
  expect(check(after).read).toEqual([]);
  expect(readdirSync(join(place.file, '..'))).toEqual(['runs']);
});

test('a check keeps them though it finds something, and not where it does not read the whole record', () => {
  const { edition, filed, now } = proofs({ 'stories/a.md': aStory({ body: 'Nobody says this.' }) });
  const issue = { file: 'a.md', line: 1, column: 1, message: 'Cannot be read' };
  const kept = () => readdirSync(join(place.file, '..'));
  proofsOf({ edition, filed: [...filed], files: 1, issues: [issue] }, now, place);
  expect(kept()).toEqual([]);
  const { issues } = proofsOf({ edition, filed: [...filed], files: 1, issues: [] }, now, place);
  expect(issues.length).toBeGreaterThan(0);
  expect(kept()).toEqual(['runs']);
});
