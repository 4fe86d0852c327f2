import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { dataFolder } from '#lib/data/catalogue.ts';
import { writeData } from '#lib/desk/openData.ts';
import { filesIn } from '#lib/export/folder.ts';
import { now } from './content.ts';

export type TestRecord = Awaited<ReturnType<typeof record>>;

/** A copy of the test record, some files added, whose open data is written once; its story names a number of the record. */
export async function record(more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  const content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/good'), content, { recursive: true });
  const path = (name: string) => join(content, name);
  const add = (name: string, text: string) => writeFileSync(path(name), text);
  const edit = (name: string, from: string, to: string) => {
    const text = readFileSync(path(name), 'utf8');
    expect(text).toContain(from);
    add(name, text.replace(from, to));
  };
  edit('stories/test-story.md', 'A story that only', 'Of {{visits}} on file, one that only');
  for (const [name, text] of Object.entries(more)) add(name, text);
  const read = () => {
    const { edition, issues } = readEdition(content, now);
    expect(formatIssues(issues)).toBe('');
    return edition;
  };
  const data = join(folder, 'data');
  const write = async ({ to = data, code = 'c', edition = read() } = {}) => {
    // As in a build, where the list of files has their sizes from the disk.
    vi.stubEnv(dataFolder, to);
    await writeData(edition, { to, notes: `${to}-notes`, code });
    return to;
  };
  const afresh = () => write({ to: mkdtempSync(join(folder, 'afresh-')) });
  await write();
  return { content, path, add, edit, read, write, data, notes: `${data}-notes`, afresh };
}

export const bytesIn = (folder: string) =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Makes a text in a file, or its beginning, say something else without a trace: it stays so unless it is made again. */
export function mark(file: string, text?: string) {
  const whole = readFileSync(file, 'utf8');
  const first = text ?? whole;
  expect(whole).toContain(first);
  // To the nanosecond, which Node.js cannot set.
  execFileSync('cp', ['-p', file, `${file}~`]);
  writeFileSync(
    file,
    whole.replace(first, () => `~${first.slice(1)}`),
  );
  execFileSync('touch', ['-r', `${file}~`, file]);
  rmSync(`${file}~`);
}
