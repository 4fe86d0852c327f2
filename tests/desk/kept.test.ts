import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { giveFolder, keepOnly, takeFolder } from '#lib/desk/kept.ts';
import { filesIn } from '#lib/export/folder.ts';

/** A folder of its own with these files in it. */
function folderOf(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

test('What is not kept is removed, and the folders in which nothing is left', () => {
  const folder = folderOf(
    'en/a/index.html',
    'en/a/feed.xml',
    'en/b/c/index.html',
    'en/index.html',
    '404.html',
  );
  keepOnly(folder, new Set(['en/a/feed.xml', 'en/new/index.html']), 'search');
  expect(filesIn(folder)).toEqual(['en/a/feed.xml']);
  keepOnly(folder, new Set(), 'search');
  expect(existsSync(join(folder, 'en'))).toBe(false);
  expect(existsSync(folder), 'the folder itself stays').toBe(true);
});

test('In the folder of others all stays, and nothing in one of its name that lies deeper', () => {
  const folder = folderOf('search/1/index/a', 'en/search/index.html', 'en/search/old/index.html');
  keepOnly(folder, new Set(['en/search/index.html']), 'search');
  expect(filesIn(folder).sort()).toEqual(['en/search/index.html', 'search/1/index/a']);
});

test('A folder that others write in comes back to the page that lies in it', () => {
  const [out, aside] = [folderOf('data/index.html', 'data/visits.json'), folderOf()];
  takeFolder('data', out, aside);
  expect([filesIn(out), filesIn(aside)]).toEqual([['data/index.html'], ['data/visits.json']]);
  giveFolder('data', aside, out);
  expect([filesIn(out).sort(), filesIn(aside)]).toEqual([['data/index.html', 'data/visits.json'], []]);
});

test('It comes back as well where its page is gone, or other things lie about', () => {
  const [out, aside] = [folderOf('data/index.html', 'data/visits.json'), folderOf()];
  takeFolder('data', out, aside);
  keepOnly(out, new Set(), 'search');
  giveFolder('data', aside, out);
  expect(filesIn(out)).toEqual(['data/visits.json']);
  takeFolder('data', out, aside);
  mkdirSync(join(out, 'data'));
  for (const file of ['index.html', 'note.txt']) writeFileSync(join(out, 'data', file), file);
  giveFolder('data', aside, out);
  expect(filesIn(out).sort()).toEqual(['data/index.html', 'data/visits.json']);
});

test('What a build that was stopped has left where others write counts, and not what it had begun', () => {
  const [out, aside] = [folderOf('search/1/half', 'data/index.html', 'data/half.json'), folderOf()];
  for (const file of ['search/1/whole', 'data/visits.json']) {
    mkdirSync(dirname(join(aside, file)), { recursive: true });
    writeFileSync(join(aside, file), file);
  }
  for (const folder of ['search', 'data']) takeFolder(folder, out, aside);
  expect([filesIn(out), filesIn(aside).sort()]).toEqual([
    ['data/index.html'],
    ['data/visits.json', 'search/1/whole'],
  ]);
});
