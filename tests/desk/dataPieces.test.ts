import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeParts } from '#lib/desk/dataPieces.ts';
import { filesIn } from '#lib/export/folder.ts';
import { aStory, aTerm } from './content.ts';
import { bytesIn, mark, record, type TestRecord } from './dataRecord.ts';

const stories = {
  'stories/a-story.md': aStory({ headline: 'First of all', body: 'They met in Москва.[^test-source]' }),
  'stories/m-story.md': aStory({ headline: 'Half of it', body: 'They met in मॉस्को.[^test-source]' }),
  'stories/z-story.md': aStory({ headline: 'Last of all', body: 'They left.[^test-source]' }),
};
const another = aStory({ headline: '=Another “one”', body: 'They came to मुंबई.[^test-source]' });

test.each<[string, (record: TestRecord) => void]>([
  ['the first is edited', ({ edit }) => edit('stories/a-story.md', 'Москва', 'Moscow')],
  ['one is edited', ({ edit }) => edit('stories/m-story.md', 'मॉस्को', 'Moscow')],
  ['the last is edited', ({ edit }) => edit('stories/z-story.md', 'They left', 'They left Москва')],
  [
    'all are edited',
    ({ path, add }) => {
      for (const [name, text] of Object.entries(stories)) add(name, text.replace('They', 'Then they'));
      add(
        'stories/test-story.md',
        readFileSync(path('stories/test-story.md'), 'utf8').replace('They', 'Then they'),
      );
    },
  ],
  ['one comes first', ({ add }) => add('stories/a-1-story.md', another)],
  ['one comes between', ({ add }) => add('stories/n-story.md', another)],
  ['one comes last', ({ add }) => add('stories/z-1-story.md', another)],
  ['the first goes', ({ path }) => rmSync(path('stories/a-story.md'))],
  ['one goes', ({ path }) => rmSync(path('stories/m-story.md'))],
  ['the last goes', ({ path }) => rmSync(path('stories/z-story.md'))],
  [
    'one is left',
    ({ path }) => {
      for (const name of ['a-story', 'm-story', 'test-story']) rmSync(path(`stories/${name}.md`));
    },
  ],
  [
    'all go',
    ({ path }) => {
      for (const name of ['a-story', 'm-story', 'z-story', 'test-story']) rmSync(path(`stories/${name}.md`));
    },
  ],
  [
    'one is renamed, and takes another place',
    ({ path }) => renameSync(path('stories/a-story.md'), path('stories/y-story.md')),
  ],
  [
    'two trade what they say',
    ({ add }) => {
      add('stories/a-story.md', stories['stories/z-story.md']);
      add('stories/z-story.md', stories['stories/a-story.md']);
    },
  ],
  [
    'the numbers that one names are others',
    ({ path, add }) =>
      add(
        'visits/other-visit.md',
        readFileSync(path('visits/test-visit.md'), 'utf8').replace('Test', 'Other'),
      ),
  ],
  [
    'the record was checked to a later day',
    ({ edit }) => edit('pages/about.md', 'checked_through: 2020-12-31', 'checked_through: 2021-01-31'),
  ],
  [
    'the notes of what was made are gone',
    ({ notes, edit }) => {
      rmSync(notes);
      edit('stories/m-story.md', 'met', 'sat');
    },
  ],
  [
    'the notes are damaged',
    ({ notes, edit }) => {
      writeFileSync(notes, readFileSync(notes).subarray(0, -10));
      edit('stories/m-story.md', 'met', 'sat');
    },
  ],
  [
    'someone wrote in the file',
    ({ data, edit }) => {
      for (const name of ['stories.json', 'stories.csv']) {
        const text = readFileSync(join(data, name), 'utf8');
        writeFileSync(join(data, name), text.replace('First of all', 'Front of all'));
      }
      edit('stories/m-story.md', 'met', 'sat');
    },
  ],
  [
    'the files are gone',
    ({ data, edit }) => {
      for (const name of ['stories.json', 'stories.csv']) rmSync(join(data, name));
      edit('stories/m-story.md', 'met', 'sat');
    },
  ],
])(
  'Where of some stories %s, the data is byte for byte as if it were made from nothing',
  async (_, change) => {
    const all = await record(stories);
    change(all);
    await all.write();
    expect(bytesIn(all.data)).toEqual(bytesIn(await all.afresh()));
    // What is noted of a file put together must hold for the next.
    all.add('stories/o-story.md', another);
    await all.write();
    expect(bytesIn(all.data)).toEqual(bytesIn(await all.afresh()));
  },
);

test('A collection that was empty, and one that becomes it, is as if it were made from nothing', async () => {
  const all = await record();
  const term = all.path('glossary/test-term.md');
  rmSync(term);
  await all.write();
  expect(bytesIn(all.data)).toEqual(bytesIn(await all.afresh()));
  expect(readFileSync(join(all.data, 'glossary.json'), 'utf8')).toContain('"records": []');
  all.edit('pages/about.md', 'checked_through: 2020-12-31', 'checked_through: 2021-01-31');
  await all.write();
  all.add('glossary/one.md', aTerm({ term: 'A word' }));
  await all.write();
  expect(bytesIn(all.data)).toEqual(bytesIn(await all.afresh()));
});

test.each(['json', 'csv'])(
  'Of stories.%s all but what an edit changed is taken from the file',
  async (form) => {
    const { data, edit, write } = await record(stories);
    const file = join(data, `stories.${form}`);
    for (const headline of ['First of all', 'Test headline', 'Last of all']) mark(file, headline);
    edit('stories/m-story.md', 'Half of it', 'Half of this');
    await write();
    const text = readFileSync(file, 'utf8');
    expect(
      ['~irst of all', '~est headline', '~ast of all', 'Half of this'].filter((said) => !text.includes(said)),
    ).toEqual([]);
  },
);

test('To write the data after an edit of one story reads the text of no other record', async () => {
  const { content, data, path, edit, read, write } = await record(stories);
  edit('stories/m-story.md', 'They met', 'They sat');
  const edition = read();
  for (const file of filesIn(content)) if (file !== 'stories/m-story.md') rmSync(path(file));
  await write({ edition });
  for (const file of ['stories.json', 'stories/m-story.json'])
    expect(readFileSync(join(data, file), 'utf8')).toContain('They sat');
});

test('A file of more parts than a system takes at once is written whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const parts = Array.from({ length: 5000 }, (_, i) => Buffer.from(`${i} मॉस्को\n`));
  writeParts(join(folder, 'file'), parts);
  expect(readFileSync(join(folder, 'file')).equals(Buffer.concat(parts))).toBe(true);
});
