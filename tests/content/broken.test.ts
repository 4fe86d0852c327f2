import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Run } from './check.ts';
import { buildBrokenCorpus, expectedAccepted, expectedFaults, fixtures } from './corpus.ts';

/** Every entry under `root` that is no folder, relative to it. */
async function filesUnder(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length));
}

describe('a broken content folder', () => {
  let root = '';
  let run: Run;
  /** The issues about one path, each with the lines shown beneath it. */
  const issuesOf = (file: string) =>
    run.output.split('\n\n').filter((issue) => issue.trimStart().startsWith(`${join(root, file)}:`));

  beforeAll(async () => {
    root = await buildBrokenCorpus();
    run = await check(root);
  }, 60_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(expectedFaults)('$file is faulty on line $line', ({ file, line, says }) => {
    const start = `${join(root, file)}:${line}:`;
    const issues = issuesOf(file).filter((issue) => issue.trimStart().startsWith(start));
    // Without the path: a file named for its fault would match by its name.
    const messages = issues.map((issue) => issue.trim().slice(start.length).split('\n')[0] ?? '');
    expect(messages, issuesOf(file).slice(0, 5).join('\n') || 'no issue names this file').toContainEqual(
      expect.stringMatching(says),
    );
  });

  test.each(expectedAccepted)('%s is accepted', (file) => {
    expect(issuesOf(file)).toEqual([]);
  });

  test('no file that is not good is dropped in silence', async () => {
    const good = new Set(await filesUnder(join(fixtures, 'good')));
    const faulty = (await filesUnder(root)).filter((f) => !good.has(f) && !expectedAccepted.includes(f));
    // A folder out of place is named in place of the files in it.
    const named = (file: string): boolean =>
      issuesOf(file).length > 0 || (file.includes('/') && named(file.slice(0, file.lastIndexOf('/'))));
    expect(faulty.length).toBeGreaterThan(90);
    expect(faulty.filter((file) => !named(file))).toEqual([]);
    const spoilt = new Set(expectedFaults.map(({ file }) => file));
    expect([...good].filter((file) => named(file) && !spoilt.has(file))).toEqual([]);
  });

  test('the line at fault is shown, and the nearest id that exists', () => {
    const [issue] = issuesOf('visits/unknown-place.md');
    expect(issue).toContain('place: test-plase');
    expect(issue).toMatch(/\n\s+nearest: .*test-place/i);
  });

  test('the check fails plainly: exit code 1, no stack trace, no control characters', () => {
    expect(run.code).toBe(1);
    expect(run.output).not.toMatch(/\n {4}at /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(run.output).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  test('the check comes back within 20 seconds', () => {
    expect(run.ms).toBeLessThan(20_000);
  });
});

describe('a good content folder', () => {
  test('has no issues', async () => {
    const { code, output } = await check(join(fixtures, 'good'));
    expect(output).toMatch(/no problems/);
    expect(code).toBe(0);
  }, 30_000);
});
