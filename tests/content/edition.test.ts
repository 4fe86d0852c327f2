import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadEdition, momentOfEdition, readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { proofread } from '#lib/desk/proofread.ts';

const now = new Date('2026-11-24T16:00:00Z');

describe('the real content', () => {
  const { edition, issues } = readEdition(resolve('content'), now);

  test('has no issue', () => expect(formatIssues(issues)).toBe(''));

  test('is linked both ways, and nobody changes a record of it', () => {
    const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
    expect(visit?.stories.length).toBeGreaterThanOrEqual(4);
    const singh = visit?.people.find(({ id }) => id === 'rajnath-singh');
    expect(singh?.events.some((e) => e.visit === visit)).toBe(true);
    expect(Object.isFrozen(visit)).toBe(true);
    expect(Object.isFrozen(edition.visits)).toBe(true);
  });

  test('leads from a person to the visits that list the person without having seen them there', () => {
    const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
    const listed = visit?.delegation.flatMap(({ person }) => person ?? []) ?? [];
    const leads = new Map(listed.map((person) => [person.id, person.listed.includes(visit as never)]));
    expect(leads.get('sanjay-jaju')).toBe(true);
    expect(leads.get('rajnath-singh')).toBe(false);
  });

  test('is fit to print', () => {
    // By the clock: what was corrected this morning is not ahead of it.
    const errors = proofread(resolve('content'), new Date()).issues.filter(({ warning }) => !warning);
    expect(formatIssues(errors)).toBe('');
  });
});

test('the smallest whole content folder is an edition', () => {
  const { edition, issues } = readEdition(resolve('tests/fixtures/good'), now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories.length).toBe(1);
});

/** The smallest whole content folder, to be spoilt. */
function aCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(resolve('tests/fixtures/good'), root, { recursive: true });
  return root;
}

function edit(root: string, file: string, from: string, to: string) {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** `places/test-place.md:6 lat`, file by file. */
const placesOf = (root: string) =>
  proofread(root, now).issues.map(({ file, line, field }) => `${relative(root, file)}:${line} ${field}`);

test('a faulty file is named, and so is every other, whatever refers to it', () => {
  const root = aCopy();
  edit(root, 'places/test-place.md', 'lat: 10.5', 'lat: 91');
  // The visit passed through it without staying: it is named by an event alone.
  edit(root, 'visits/test-visit.md', 'places: [test-place]', 'places: []');
  edit(root, 'topics/test-topic.md', 'title: Test topic', 'title: 7');
  expect(placesOf(root)).toEqual(['places/test-place.md:6 lat', 'topics/test-topic.md:2 title']);
});

test('visits stand newest first; of those that began on one day, the one that ended last, then by their names', () => {
  const root = aCopy();
  const long = readFileSync(join(root, 'visits/test-visit.md'), 'utf8');
  const short = long
    .replace('end: 2020-01-16', 'end: 2020-01-14')
    .replace('date: 2020-01-15', 'date: 2020-01-14');
  for (const [name, text] of Object.entries({ a: short, b: short, z: long }))
    writeFileSync(join(root, `visits/${name}.md`), text);
  const { edition, issues } = readEdition(root, now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.visits.map(({ id }) => id)).toEqual(['test-visit', 'z', 'a', 'b']);
});

test('stories stand by the moment at which they were published, whatever their time zones', () => {
  const root = aCopy();
  const first = readFileSync(join(root, 'stories/test-story.md'), 'utf8');
  // Nine in the morning in Delhi is half past three in London.
  const later = first
    .replace(/published: .*/, 'published: 2020-01-17T05:00:00Z')
    .replace(/aliases: .*/, 'aliases: []');
  writeFileSync(join(root, 'stories/later-story.md'), later);
  const { edition, issues } = readEdition(root, now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories.map(({ id }) => id)).toEqual(['later-story', 'test-story']);
});

test.each([
  ['hidden until it ends', '2099-12-31T23:59:59Z', 0],
  ['open from the moment it ends', '2100-01-01T00:00:00Z', 1],
])(
  'in a build an embargo is %s by the clock of the build, whenever a page is rendered',
  (_, moment, stories) => {
    const root = mkdtempSync(join(tmpdir(), 'embargo-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    cpSync(resolve('tests/fixtures/good'), root, { recursive: true });
    const path = join(root, 'stories/test-story.md');
    const held = 'status: embargoed\nembargo: 2100-01-01T00:00:00Z';
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: published', held));
    vi.stubEnv('CONTENT_DIR', root);
    vi.stubEnv(momentOfEdition, moment);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(loadEdition().stories).toHaveLength(stories);
  },
);

test.each([
  ['2019-Q4', '2019-12-05', true],
  ['2019-11-05', '2019', true],
  ['2019-12', '2019-Q1', false],
  ['2020-01-14', '2020-01-13', false],
])('a story may cover %s to %s: %s', (from, to, may) => {
  const root = aCopy();
  edit(root, 'stories/test-story.md', 'from: 2020-01-14', `from: ${from}`);
  edit(root, 'stories/test-story.md', 'to: 2020-01-16', `to: ${to}`);
  expect(placesOf(root)).toEqual(may ? [] : ['stories/test-story.md:12 covers.to']);
});

test.each([
  ['folded, and ends in a line break', '>\n  Test\n  headline\n', 'Test headline'],
  ['in quotes, with a space before and after', '" Test headline "', 'Test headline'],
])('a text that is %s is the words alone', (_, written, headline) => {
  const root = aCopy();
  edit(root, 'stories/test-story.md', 'headline: Test headline', `headline: ${written}`);
  const { edition, issues } = readEdition(root, now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories[0]?.headline).toBe(headline);
});

test.each([
  ['by an empty line', '>\n  Test\n\n  headline'],
  ['as lines of their own', '|\n  Test\n  headline'],
  ['by a mark', '"Test\\nheadline"'],
])('a text that is parted %s is refused, and the message keeps to its line', (_, written) => {
  const root = aCopy();
  edit(root, 'stories/test-story.md', 'headline: Test headline', `headline: ${written}`);
  const { issues } = readEdition(root, now);
  expect(issues.map(({ line, field, message }) => [line, field, message])).toEqual([
    [2, 'headline', expect.stringMatching(/^Expected one paragraph.*; found `Test⏎headline⏎?`$/)],
  ]);
});

describe('a page that others lead to or count from', () => {
  const messagesOf = (root: string) =>
    formatIssues(proofread(root, now).issues).replaceAll(`${root}/`, '').split('\n');

  test('is asked for where it is missing, even in an empty folder', () => {
    const root = mkdtempSync(join(tmpdir(), 'edition-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    expect(placesOf(root)).toEqual([
      'pages/about.md:1 checked_through',
      'pages/slip.md:1 title',
      'pages/accessibility.md:1 title',
    ]);
  });

  test('is asked for where every page leads to it', () => {
    const root = aCopy();
    rmSync(join(root, 'pages/accessibility.md'));
    expect(messagesOf(root)).toEqual([
      expect.stringMatching(
        /^pages\/accessibility\.md:1:1 title: .*foot of every page.*; the file is missing/,
      ),
    ]);
  });

  test('is asked for where it was renamed, and the new name offered', () => {
    const root = aCopy();
    renameSync(join(root, 'pages/slip.md'), join(root, 'pages/slips.md'));
    expect(messagesOf(root)).toEqual([
      expect.stringMatching(/^pages\/slip\.md:1:1 title: Expected .*; the file is missing/),
      '    Nearest: `slips`',
    ]);
  });

  test('is named once where it is there and cannot be read', () => {
    const root = aCopy();
    renameSync(join(root, 'pages/slip.md'), join(root, 'slip.md'));
    symlinkSync('../slip.md', join(root, 'pages/slip.md'));
    expect(placesOf(root)).toEqual(['pages/slip.md:1 undefined', 'slip.md:1 undefined']);
  });
});
