import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { writeData } from '#lib/desk/openData.ts';
import { filesIn } from '#lib/export/folder.ts';

const now = new Date('2026-11-24T16:00:00Z');

/** A copy of the test record whose open data is written once; its story names a number of the record. */
async function record() {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/good'), content, { recursive: true });
  const path = (name: string) => join(content, name);
  const edit = (name: string, from: string, to: string) => {
    const text = readFileSync(path(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path(name), text.replace(from, to));
  };
  edit('stories/test-story.md', 'A story that only', 'Of {{visits}} on file, one that only');
  const write = async (to = join(folder, 'data'), code = 'c') => {
    const { edition, issues } = readEdition(content, now);
    expect(formatIssues(issues)).toBe('');
    await writeData(edition, { to, notes: `${to}-notes`, code });
    return to;
  };
  return { path, edit, write, data: await write(), afresh: () => write(join(folder, 'afresh')) };
}

const bytesIn = (folder: string) =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Makes a file say something else without a trace on the disk: it stays so unless it is made again. */
function mark(file: string) {
  const text = readFileSync(file, 'utf8');
  // To the nanosecond, which Node.js cannot set.
  execFileSync('cp', ['-p', file, `${file}~`]);
  writeFileSync(file, `~${text.slice(1)}`);
  execFileSync('touch', ['-r', `${file}~`, file]);
  rmSync(`${file}~`);
}
const isMarked = (file: string) => readFileSync(file, 'utf8').startsWith('~');

type Record = Awaited<ReturnType<typeof record>>;

test('Data of records that are as they were is not made again', async () => {
  const { data, write } = await record();
  const files = filesIn(data).filter((file) => !/^index\.json$|^figures\//.test(file));
  for (const file of files) mark(join(data, file));
  await write();
  expect(files.filter((file) => !isMarked(join(data, file)))).toEqual([]);
});

test.each<[string, readonly string[], (record: Record) => void]>([
  [
    'a visit is edited',
    ['visits.json', 'visits.csv', 'visits/test-visit.json', 'events.csv', 'claims.csv'],
    ({ edit }) => edit('visits/test-visit.md', 'A journey that only', 'A trip that only'),
  ],
  [
    'a commitment is edited',
    ['commitments.json', 'commitments/test-commitment.json', 'slips.csv', 'promised-dates.csv', 'claims.csv'],
    ({ edit }) => edit('commitments/test-commitment.md', 'title: ', 'title: The '),
  ],
  [
    'a number that a story names is another',
    ['stories.json', 'stories.csv', 'stories/test-story.json', 'visits.json'],
    ({ path }) => {
      const text = readFileSync(path('visits/test-visit.md'), 'utf8');
      writeFileSync(path('visits/other-visit.md'), text.replace('title: Test visit', 'title: Other visit'));
    },
  ],
  [
    'a file is renamed, and says the same',
    ['glossary.json', 'glossary.csv'],
    ({ path }) => renameSync(path('glossary/test-term.md'), path('glossary/a-term.md')),
  ],
  [
    'the record was checked to a later day',
    ['people.json', 'visits/test-visit.json', 'slips.csv'],
    ({ edit }) => edit('pages/about.md', 'checked_through: 2020-12-31', 'checked_through: 2021-01-31'),
  ],
])('Where %s, the data is as if it were made from nothing', async (_, files, change) => {
  const all = await record();
  for (const file of files) mark(join(all.data, file));
  change(all);
  await all.write();
  expect(files.filter((file) => isMarked(join(all.data, file)))).toEqual([]);
  expect(bytesIn(all.data)).toEqual(bytesIn(await all.afresh()));
});

test('What other code wrote, and what was touched since, is made again', async () => {
  const { data, write } = await record();
  mark(join(data, 'people.json'));
  await write(data, 'other');
  expect(isMarked(join(data, 'people.json'))).toBe(false);
  writeFileSync(join(data, 'people.json'), '{}');
  await write(data, 'other');
  expect(readFileSync(join(data, 'people.json'), 'utf8')).toContain('test-minister');
});
