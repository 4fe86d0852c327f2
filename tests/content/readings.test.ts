import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { listFiles } from '#lib/content/files.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { lookUpOnly, openReadings } from '#lib/content/readings.ts';

const now = new Date('2026-11-24T16:00:00Z');
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readings-'));
  content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/good'), content, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const kept = () => join(folder, 'kept');

function read() {
  const readings = openReadings(kept());
  const result = readEdition(content, now, readings);
  readings.save();
  return result;
}

/** Everything that an edition says, its bodies too; a record within a record by its id. */
const said = ({ edition }: ReturnType<typeof readEdition>) =>
  Object.entries(edition).map(([collection, records]): [string, [string, unknown][][]] => [
    collection,
    records.map((record) =>
      Object.entries(record).map(([key, value]): [string, unknown] => [
        key,
        JSON.parse(
          JSON.stringify(value, (name, inner) => {
            if (name === 'position' || name === 'key') return undefined;
            // What a body fetches is no property of its own.
            if (name === '' && key === 'body')
              return { ...inner, tree: inner.tree, paragraphs: inner.paragraphs };
            return inner?.collection && inner?.id ? `@${inner.id}` : inner;
          }),
        ),
      ]),
    ),
  ]);

const edit = (file: string, from: string, to: string) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const story = 'stories/test-story.md';

test('a body has the same key when it is parsed and when it is known, one without a word as well', () => {
  const keys = ({ edition }: ReturnType<typeof readEdition>) =>
    Object.values(edition).flatMap((records) => records.map(({ id, body }) => `${id} ${body.key}`));
  const parsed = keys(readEdition(content, now, lookUpOnly(kept())));
  read();
  expect(keys(read())).toEqual(parsed);
});

test('what is known from an earlier reading says the same as what is read', () => {
  const plain = said(readEdition(content, now));
  expect(said(read())).toEqual(plain);
  expect(said(read())).toEqual(plain);
});

test('a file that was edited is read anew, and an edit undone is undone', () => {
  const before = said(read());
  edit(story, '\n---\n', '\n---\n\nA new beginning.[^record]\n');
  expect(said(read())).toEqual(said(readEdition(content, now)));
  edit(story, '\n\nA new beginning.[^record]\n', '\n');
  expect(said(read())).toEqual(before);
});

describe('the key of a file', () => {
  const known = () => {
    const { keyOf } = openReadings(kept());
    return listFiles(content).files.map((file) => [file.shown, keyOf(file) !== undefined] as const);
  };
  const unknown = () => known().flatMap(([file, is]) => (is ? [] : [file]));

  test('is known as long as the disk says that the file is as it was', () => {
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    read();
    expect(unknown()).toEqual([]);
    edit(story, 'They ended.', 'They ended late.');
    expect(unknown()).toEqual([expect.stringContaining(story)]);
    expect(said(read())).toEqual(said(readEdition(content, now)));
  });

  test('is not relied on where the file was changed just before: it may show the same hour again', () => {
    read();
    expect(unknown()).toEqual(known().map(([file]) => file));
  });
});

test('a body known from before is refused when its source is gone', () => {
  edit(story, '\nThey ended.[^test-source]', '\nThey ended.[^other-source]');
  cpSync(join(content, 'sources/2020/test-source.md'), join(content, 'sources/2020/other-source.md'));
  expect(read().issues).toEqual([]);
  rmSync(join(content, 'sources/2020/other-source.md'));
  const issues = formatIssues(read().issues);
  expect(issues).toContain('No file `other-source` in content/sources');
  expect(issues).toBe(formatIssues(readEdition(content, now).issues));
});

test('what is wrong in a file is said each time', () => {
  edit(story, '\n---\n', '\n---\n\nSaid.[^no-such-source]\n');
  const first = formatIssues(read().issues);
  expect(first).toContain('no-such-source');
  expect(formatIssues(read().issues)).toBe(first);
});

test('a finding in a file that is known names the same line and words', () => {
  read();
  const { filed } = read();
  const { filed: plain } = readEdition(content, now);
  const at = (all: typeof filed) => all.map((each) => each.at(['headline'], 'Here'));
  expect(at(filed)).toEqual(at(plain));
});

test('an edited glossary explains its new words in bodies that did not change', () => {
  read();
  edit('glossary/test-term.md', 'aliases: [TT]', 'aliases: [TT, test place]');
  const after = said(read());
  expect(JSON.stringify(after)).toContain('explanation');
  expect(after).toEqual(said(readEdition(content, now)));
});

test('bodies that nobody uses any more make room', () => {
  edit(story, '\nThey ended.', `\n${'A long text of many words that goes on. '.repeat(2_000)}They ended.`);
  for (let round = 0; round < 12; round++) {
    edit(story, 'They ended', `They ended ${round}, or they ended`);
    read();
  }
  const bytes = readdirSync(kept()).reduce((sum, name) => sum + statSync(join(kept(), name)).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
  expect(said(read())).toEqual(said(readEdition(content, now)));
});

/** The packs in the folder of what is kept. */
const packs = () =>
  readdirSync(kept())
    .filter((name) => name.startsWith('bodies'))
    .map((name) => join(kept(), name));

describe('two processes that keep readings in one folder', () => {
  test('each read back what they wrote, and what the last one saved is known to the next', () => {
    // What was written is read where it lies, and so is what the last edit made of it.
    const saidInBodies = (edition: ReturnType<typeof readEdition>) =>
      said(edition).map(([collection, records]) => [
        collection,
        records.map((fields) => fields.filter(([name]) => name !== 'markdown')),
      ]);
    const plain = saidInBodies(readEdition(content, now));
    const [first, second] = [openReadings(kept()), openReadings(kept())];
    const one = readEdition(content, now, first);
    edit(story, 'They ended.', 'They ended, as both sides said, late in the evening.');
    const edited = saidInBodies(readEdition(content, now));
    const two = readEdition(content, now, second);
    expect(saidInBodies(one)).toEqual(plain);
    first.save();
    second.save();
    expect([saidInBodies(one), saidInBodies(two)]).toEqual([plain, edited]);

    const third = openReadings(kept());
    const anew = vi.spyOn(third, 'keepBody');
    expect(saidInBodies(readEdition(content, now, third))).toEqual(edited);
    expect(anew).not.toHaveBeenCalled();
  });

  test('lose nothing when one drops what the other has yet to save', () => {
    const first = openReadings(kept());
    readEdition(content, now, first);
    edit(story, 'They ended.', 'They ended late.');
    read();
    edit(story, 'They ended late.', 'They ended.');
    first.save();

    const next = openReadings(kept());
    const anew = vi.spyOn(next, 'keepBody');
    expect(said(readEdition(content, now, next))).toEqual(said(readEdition(content, now)));
    expect(anew).not.toHaveBeenCalled();
  });

  test('leave to a third that only looks up what it found at its opening', () => {
    const plain = said(read());
    const reader = lookUpOnly(kept());
    // As a check of another content folder does.
    openReadings(kept()).save();
    expect(packs()).toEqual([]);
    edit(story, 'They ended.', 'They ended late.');
    read();
    edit(story, 'They ended late.', 'They ended.');
    const known = vi.spyOn(reader, 'body');
    expect(said(readEdition(content, now, reader))).toEqual(plain);
    expect(known.mock.results.map(({ value }) => value)).not.toContain(undefined);
  });
});

test('a pack goes when nothing in it is used any more, and the few bodies of many packs are put into one', () => {
  for (let round = 0; round < 50; round++) {
    cpSync(join(content, story), join(content, `stories/story-${round}.md`));
    edit(`stories/story-${round}.md`, 'They ended.', `They ended ${round}.`);
    edit(`stories/story-${round}.md`, 'aliases: [former-test-story]', 'aliases: []');
    read();
    expect(packs().length).toBeLessThan(25);
  }
  expect(said(read())).toEqual(said(readEdition(content, now)));
});

test.each<[string, (pack: string) => void]>([
  ['is gone', (pack) => rmSync(pack)],
  ['was cut short', (pack) => truncateSync(pack, 100)],
  ['was overwritten', (pack) => writeFileSync(pack, '{'.repeat(statSync(pack).size))],
  ['no index can be read for', () => writeFileSync(join(kept(), 'index'), 'nonsense')],
])('what stood in a pack that %s is read anew', (_, damage) => {
  read();
  for (const pack of packs()) damage(pack);
  expect(said(read())).toEqual(said(readEdition(content, now)));
});

test('an index that is there and may not be read is no empty one', () => {
  read();
  rmSync(join(kept(), 'index'));
  mkdirSync(join(kept(), 'index'));
  expect(() => openReadings(kept())).toThrow(/EISDIR/);
});

/** An edition, and what its files say as a reading that is over had it. */
function readOnce() {
  const { edition, filed } = read();
  return { edition, others: filed.map(({ fields }) => new WeakRef(fields)) };
}

test('an edition keeps nothing else of what was read in memory', async () => {
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  for (const reading of ['the first', 'a later']) {
    const { edition, others } = readOnce();
    expect(others.length).toBeGreaterThan(10);
    // Where a reference was made or followed, the first sweep of a later turn lets go, and the next one sweeps.
    for (let times = 0; times < 2; times++) {
      await setTimeout();
      sweep();
    }
    expect([reading, others.filter((other) => other.deref())]).toEqual([reading, []]);
    expect(edition.stories[0]?.body.tree.children.length).toBeGreaterThan(0);
    expect(edition.stories[0]?.markdown).not.toBe('');
  }
});
