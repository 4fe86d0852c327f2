import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssues } from '#lib/content/issues.ts';
import { proofread } from '#lib/desk/proofread.ts';
import { writeCorpus } from './corpus/write.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const [one, two] = [join(root, 'one'), join(root, 'two')];
const now = new Date('2026-11-24T16:00:00Z');
const { middle } = writeCorpus(one, 20);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a generated corpus passes the content check, without a warning', { timeout: 30_000 }, () => {
  const { edition, issues } = proofread(one, now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories).toHaveLength(20);
  expect(edition.visits.length).toBeGreaterThan(1);
  expect(edition.stories.every(({ body }) => body.words >= 500 && body.cites.length > 5)).toBe(true);
});

test('a corpus is the same each time, and no two of its stories are alike', () => {
  writeCorpus(two, 20);
  const read = (folder: string, id: string) => readFileSync(join(folder, 'stories', `${id}.md`), 'utf8');
  expect(read(two, middle)).toBe(read(one, middle));
  expect(read(one, 'story-00001')).not.toBe(read(one, 'story-00002'));
});
