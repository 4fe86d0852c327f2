import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const left = keepOnly(folder, new Set(['en/a/feed.xml', 'en/new/index.html']));
  expect(left).toEqual(['en/a/feed.xml']);
  expect(filesIn(folder)).toEqual(['en/a/feed.xml']);
  keepOnly(folder, new Set());
  expect(filesIn(join(folder, 'en'))).toEqual([]);
  expect(filesIn(folder), 'the folder itself stays').toEqual([]);
  mkdirSync(join(folder, 'new'));
});

test('A folder that others write in comes back to the page that lies in it', () => {
  const [out, aside] = [folderOf('data/index.html', 'data/visits.json'), folderOf()];
  takeFolder('data', out, aside);
  expect([filesIn(out), filesIn(aside)]).toEqual([['data/index.html'], ['data/visits.json']]);
  giveFolder('data', aside, out);
  expect([filesIn(out).sort(), filesIn(aside)]).toEqual([['data/index.html', 'data/visits.json'], []]);
});

test('It comes back as well where its page is gone', () => {
  const [out, aside] = [folderOf('data/index.html', 'data/visits.json'), folderOf()];
  takeFolder('data', out, aside);
  keepOnly(out, new Set());
  giveFolder('data', aside, out);
  expect(filesIn(out)).toEqual(['data/visits.json']);
});

test('What a build that was stopped has left where others write is not taken again', () => {
  const [out, aside] = [folderOf('data/index.html', 'data/visits.json'), folderOf()];
  takeFolder('data', out, aside);
  takeFolder('data', out, aside);
  expect([filesIn(out), filesIn(aside)]).toEqual([['data/index.html'], ['data/visits.json']]);
});
