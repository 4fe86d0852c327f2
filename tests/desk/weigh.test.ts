import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { fileOf, frameOf, marksOf } from '#lib/content/nodes.ts';
import type { Edition } from '#lib/content/records.ts';
import { recordAt, watch } from '#lib/content/watch.ts';
import { derivations, figureBook, listed, timelineCounts, timelineView } from '#lib/desk/derivations.ts';
import { marksSince, unchangedSince, withMarks } from '#lib/desk/weigh.ts';
import { placesIn } from '#lib/export/packing.ts';
import { readState } from '#lib/export/state.ts';

const now = new Date('2026-11-24T16:00:00Z');
const none = readState('no such file', 'a');
const nothingNamed = new Set<string>();
const facts = {
  ids: nothingNamed,
  elements: nothingNamed,
  classes: nothingNamed,
  characters: nothingNamed,
  drawn: new Map(),
  addresses: [],
  sheets: [],
  modules: [],
};

type Change = (content: string) => void;
const edit =
  (file: string, from: string, to: string): Change =>
  (content) => {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
const copy =
  (from: string, to: string): Change =>
  (content) =>
    cpSync(join(content, from), join(content, to));

/** Whether a page that read this much is taken over by a build after the change; feeds and lists of pages are as well. */
function isKept(read: (edition: Edition) => unknown, change: Change): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/good'), content, { recursive: true });
  const before = readEdition(content, now);
  const nodes = new Set<string>();
  read(watch(before.edition, (node) => nodes.add(node)));
  const places = placesIn(['visits', 'of no page']);
  const page = { read: places.of(nodes), bytes: 0, written: 0, dress: '', main: '', facts };
  const { read: lists } = page;
  const feed = { read: page.read, bytes: 0, written: 0, addresses: [] };
  const made = withMarks(
    { nodes: places.words(), pages: new Map([['/page/', page]]), files: new Map([['feed', feed]]), lists },
    marksSince(none, before),
  );
  expect(made.nodes).toEqual([...nodes].sort((a, b) => Number(b === 'visits') - Number(a === 'visits')));
  change(content);
  const after = readEdition(content, now);
  expect(formatIssues(after.issues)).toBe('');
  const state = { ...none, ...made };
  const same = unchangedSince(state, marksSince(state, after));
  expect(same.files.has('feed')).toBe(same.pages.has('/page/'));
  expect(same.lists).toBe(same.pages.has('/page/'));
  return same.pages.has('/page/');
}

const story = (edition: Edition) => recordAt(edition, 'stories', 'test-story');
const nothing: Change = () => undefined;
const newBody = edit('stories/test-story.md', 'They ended.', 'They ended late.');
const newHeadline = edit('stories/test-story.md', 'Test headline', 'Another headline');
const newName = edit('people/test-minister.md', 'name: Test Minister', 'name: Renamed Minister');
const newSource = edit('sources/2020/test-source.md', 'publisher: ', 'publisher: New ');
const secondStory: Change = (content) => {
  copy('stories/test-story.md', 'stories/second-story.md')(content);
  edit('stories/second-story.md', 'aliases: [former-test-story]', 'aliases: []')(content);
};
const secondVisit =
  (year: string): Change =>
  (content) => {
    const text = readFileSync(join(content, 'visits/test-visit.md'), 'utf8');
    writeFileSync(join(content, 'visits/second-visit.md'), text.replaceAll('2020-01', `${year}-01`));
  };
const renamed: Change = (content) =>
  renameSync(join(content, 'stories/test-story.md'), join(content, 'stories/renamed-story.md'));

const cases: [page: string, (edition: Edition) => unknown, after: string, Change, kept: boolean][] = [
  ['the headline', (e) => story(e)?.headline, 'nothing', nothing, true],
  ['the headline', (e) => story(e)?.headline, 'a new headline', newHeadline, false],
  ['the headline', (e) => story(e)?.headline, 'a new body', newBody, true],
  ['the body', (e) => story(e)?.body.tree, 'a new body', newBody, false],
  ['the body', (e) => story(e)?.body.tree, 'a second story', secondStory, true],
  ['a story', story, 'its new name', renamed, false],
  ['no such story', (e) => recordAt(e, 'stories', 'second-story'), 'its arrival', secondStory, false],
  [
    'the list of stories',
    (e) => e.stories.map(({ headline }) => headline),
    'a second story',
    secondStory,
    false,
  ],
  ['the list of stories', (e) => e.stories.map(({ headline }) => headline), 'a new body', newBody, true],
  [
    'the list of stories with their numbers',
    (e) => e.stories.map((story) => listed(story, e, 'en').standfirst),
    'a new body',
    newBody,
    true,
  ],
  ['the names in a story', (e) => story(e)?.people.map(({ name }) => name), 'a new name', newName, false],
  ['the number of people in a story', (e) => story(e)?.people.length, 'a new name', newName, true],
  [
    'the stories of a person',
    (e) => recordAt(e, 'people', 'test-minister')?.stories,
    'a second story',
    secondStory,
    false,
  ],
  [
    'the name of a person',
    (e) => recordAt(e, 'people', 'test-minister')?.name,
    'a second story',
    secondStory,
    true,
  ],
  [
    'a source within an event',
    (e) => e.visits[0]?.events[0]?.sources[0]?.publisher,
    'its new publisher',
    newSource,
    false,
  ],
  [
    'who cites a source',
    (e) => recordAt(e, 'sources', 'test-source')?.citedBy,
    'a second story that does',
    secondStory,
    false,
  ],
  ['the sources of a story', (e) => story(e)?.sources, 'a second story that cites them', secondStory, true],
  [
    'the numbers of the record',
    (e) => figureBook(e, 'en').numbers.get('stories'),
    'a second story',
    secondStory,
    false,
  ],
  [
    'the numbers of the record',
    (e) => figureBook(e, 'en').numbers.get('stories'),
    'a new body',
    newBody,
    true,
  ],
  ['the views of the timeline', (e) => timelineCounts(e).size, 'a second story', secondStory, true],
  [
    'the timeline of a year',
    (e) => timelineView(e, 'year/2020')?.visits.length,
    'a visit in another',
    secondVisit('2021'),
    true,
  ],
  [
    'the timeline of a year',
    (e) => timelineView(e, 'year/2020')?.visits.length,
    'a visit in it',
    secondVisit('2020'),
    false,
  ],
];
for (const [page, read, after, change, kept] of cases)
  test(`a page that read ${page} is ${kept ? 'kept' : 'rendered again'} after ${after}`, () => {
    expect(isKept(read, change)).toBe(kept);
  });

test('a field is taken to follow from the file of its record alone only where it does', () => {
  const { filed } = readEdition(resolve('tests/fixtures/good'), now);
  const wrong = filed.flatMap(({ record, fields }) =>
    Object.keys(record)
      .filter((key) => key !== 'id' && key !== 'collection')
      .map((key) => ({
        node: `${record.collection}/${record.id}#${key}`,
        is: key in fields || key === 'body' || key === 'markdown' || key === 'sources',
      }))
      .filter(({ node, is }) => (fileOf(node) !== undefined) !== is),
  );
  expect(wrong).toEqual([]);
});

/** A content folder that can be changed. */
function copied(from: string) {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve(from), folder, { recursive: true });
  return folder;
}

test.each<[what: string, Change, same: string]>([
  ['other words of a text', newBody, 'the same'],
  [
    'a number named in one',
    edit('stories/test-story.md', 'They ended.', 'They ended {{visits}}.'),
    'the same',
  ],
  ['a new headline', newHeadline, 'another'],
  [
    'a source that is cited no more',
    (content) => {
      const cites = edit('stories/test-story.md', '[^test-source]', '[^record]');
      cites(content);
      cites(content);
    },
    'another',
  ],
  ['a second story', secondStory, 'another'],
  ['a story renamed', renamed, 'another'],
])('after %s the mark of all fields is %s', (_, change, same) => {
  const content = copied('tests/fixtures/good');
  const before = frameOf(readEdition(content, now));
  change(content);
  const after = readEdition(content, now);
  expect(formatIssues(after.issues)).toBe('');
  expect(frameOf(after) === before).toBe(same === 'the same');
});

test('a story under embargo changes the mark of all fields when it is published', () => {
  const content = copied('tests/fixtures/good');
  const embargo = '2026-11-24T16:00:00Z';
  edit('stories/test-story.md', 'status: published', `status: embargoed\nembargo: ${embargo}`)(content);
  const [before, after] = [-1, 0].map((hours) => new Date(Date.parse(embargo) + hours * 3_600_000));
  const frames = [before, after].map((hour) => readEdition(content, hour as Date)).map(frameOf);
  expect(frames[0]).not.toBe(frames[1]);
});

test('where nothing but texts changed, all nodes say what they said but those of the texts', () => {
  const content = copied('content');
  const before = readEdition(content, now);
  const edited = before.filed.filter(
    ({ file, record }) => file.collection === 'stories' && record.body.words > 0,
  );
  for (const { file } of edited) {
    const text = readFileSync(file.path, 'utf8');
    writeFileSync(file.path, text.replace(/\n---\n\n/, '\n---\n\nThis was added. '));
  }
  const after = readEdition(content, now);
  expect(formatIssues(after.issues)).toBe('');
  expect(frameOf(after)).toBe(frameOf(before));
  const [was, is] = [before, after].map(({ edition }) => marksOf(edition, derivations));
  const differing = nodesOf(before.edition).filter((node) => was?.(node) !== is?.(node));
  const texts = edited.flatMap(({ file }) =>
    ['body', 'markdown'].map((field) => `stories/${file.id}#${field}`),
  );
  expect(differing.toSorted()).toEqual(texts.toSorted());
});

/** Every node that a page could have read. */
const nodesOf = (edition: Edition): string[] => [
  ...Object.entries(edition).flatMap(([collection, records]) => [
    collection,
    ...records.flatMap((record) => [
      `${collection}/${record.id}`,
      ...Object.keys(record).map((field) => `${collection}/${record.id}#${field}`),
    ]),
  ]),
  ...['=figures/en', '=viewCounts/', '=yearCounts/', '=view/'],
  ...[...timelineCounts(edition).keys()].map((path) => `=view/${path}`),
  ...edition.stories.map(({ id }) => `=related/${id}`),
];

test('records are themselves within one view, wherever they are met', () => {
  const { edition } = readEdition(resolve('tests/fixtures/good'), now);
  const view = watch(edition, () => undefined);
  const met = recordAt(view, 'visits', 'test-visit');
  expect(view.visits[0]).toBe(met);
  expect(view.stories[0]?.visits[0]).toBe(met);
  expect(timelineView(view, '')?.visits[0]).toBe(met);
  expect(view.visits.indexOf(met as (typeof view.visits)[number])).toBe(0);
  expect({ ...view.stories[0] }.headline).toBe('Test headline');
  expect(() => Object.assign(view.stories[0] ?? {}, { headline: 'Changed' })).toThrow();
});

test('the numbers of the record are not copied for each page', () => {
  const { edition } = readEdition(resolve('tests/fixtures/good'), now);
  const [one, other] = [1, 2].map(() =>
    figureBook(
      watch(edition, () => undefined),
      'en',
    ),
  );
  expect(one).toBe(other);
});
