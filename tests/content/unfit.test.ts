import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Run } from './check.ts';
import { buildUnfitCorpus, expectedFindings } from './corpus.ts';

/** The first line of each issue, from the file on. */
const issuesOf = (run: Run, root: string) =>
  run.output
    .split('\n')
    .filter((line) => line.startsWith(join(root, '/')))
    .map((line) => line.slice(join(root, '/').length));

describe('a content folder that is sound and not fit to print', () => {
  let root = '';
  let run: Run;
  beforeAll(async () => {
    root = await buildUnfitCorpus();
    run = await check(root);
  }, 60_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(expectedFindings)(
    '$file is named at line $line, for one thing',
    ({ file, line, says, warning }) => {
      const [issue = '', ...more] = issuesOf(run, root).filter((each) => each.startsWith(`${file}:`));
      expect(more).toEqual([]);
      expect(issue).toMatch(says);
      expect(issue).toMatch(new RegExp(`:${line}:\\d+ ${warning ? 'warning: ' : '(?!warning)'}`));
    },
  );

  test('nothing else is named, and the check fails', () => {
    expect(issuesOf(run, root)).toHaveLength(expectedFindings.length);
    expect(run.code).toBe(1);
    expect(run.output).toMatch(/4 problems and 7 warnings in 11 files/);
  });
});

describe('a content folder with nothing but warnings', () => {
  let root = '';
  beforeAll(async () => {
    const warned = new Set(expectedFindings.filter(({ warning }) => warning).map(({ file }) => file));
    root = await buildUnfitCorpus((file) => warned.has(file) || file.startsWith('visits/'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('passes, and the warnings are shown', async () => {
    const run = await check(root);
    expect(run.code).toBe(0);
    expect(issuesOf(run, root)).toHaveLength(7);
    expect(run.output).toMatch(/no problems; 7 warnings in 7 files/);
  }, 30_000);

  test('says with --thin where the record is thin, and passes', async () => {
    const run = await check(root, '--thin');
    expect(run.code).toBe(0);
    expect(run.output).toMatch(/Events with one source: 2 of 2\n.*\n.*test-visit\.md {2}line 19\n/);
    expect(run.output).toMatch(/Visits that no story treats: 1 of 2\n.*repeated-summary\.md/);
    expect(run.output).toMatch(/Visits known only from announcements: 0 of 2/);
  }, 30_000);
});
