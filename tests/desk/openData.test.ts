import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '#lib/export/folder.ts';
import { bytesIn, mark, record, type TestRecord } from './dataRecord.ts';

const isMarked = (file: string) => readFileSync(file, 'utf8').startsWith('~');

test('Data of records that are as they were is not made again', async () => {
  const { data, write } = await record();
  const files = filesIn(data).filter((file) => !/^index\.json$|^figures\//.test(file));
  for (const file of files) mark(join(data, file));
  await write();
  expect(files.filter((file) => !isMarked(join(data, file)))).toEqual([]);
});

test.each<[string, readonly string[], (record: TestRecord) => void]>([
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
  await write({ code: 'other' });
  expect(isMarked(join(data, 'people.json'))).toBe(false);
  writeFileSync(join(data, 'people.json'), '{}');
  await write({ code: 'other' });
  expect(readFileSync(join(data, 'people.json'), 'utf8')).toContain('test-minister');
});
