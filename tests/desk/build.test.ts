import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { copyProject, root } from '../bench/copy.ts';
import { type Fingerprint, fingerprint } from '../bench/output.ts';

const project = copyProject('rebuild');
const content = join(project, 'content');
cpSync(join(root, 'tests/fixtures/good'), content, { recursive: true });

const env = {
  ...process.env,
  CONTENT_DIR: content,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production' as const,
};

function build(...asked: string[]): { said: string; files: Fingerprint } {
  const command = ['lib/desk/build.ts', ...asked];
  const said = execFileSync(process.execPath, command, {
    cwd: project,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return { said, files: fingerprint(join(project, 'out')) };
}

const edit = (file: string, from: string, to: string) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

/** The pages of a collection's records that a build took from the one before. */
const keptOf = (said: string) => Number(/(\d+) of them as they were/.exec(said)?.[1]);

/** A story or a person of the fixture a second time. */
function double(collection: 'stories' | 'people', from: string, to: string) {
  cpSync(join(content, collection, `${from}.md`), join(content, collection, `${to}.md`));
  if (collection === 'stories') edit(`stories/${to}.md`, 'aliases: [former-test-story]', 'aliases: []');
}

test('a build that takes unchanged pages from the one before gives the bytes of a clean one', {
  timeout: 900_000,
}, () => {
  double('stories', 'test-story', 'removed-story');
  double('stories', 'test-story', 'story-to-rename');
  double('people', 'test-minister', 'removed-minister');
  expect(keptOf(build().said)).toBe(0);

  const sitemap = join(project, 'out/sitemap.xml');
  const written = statSync(sitemap).mtimeMs;
  edit('stories/test-story.md', 'They ended.', 'They ended late.');
  writeFileSync(join(project, 'out/en/note.txt'), 'Nobody built this.');
  const edited = build();
  expect(keptOf(edited.said)).toBeGreaterThan(10);
  expect(statSync(sitemap).mtimeMs, 'the sitemap is not made again').toBe(written);
  // There is no page more and none less: the few that changed are rendered without a build by Next.js.
  expect(edited.said).not.toContain('Generating static pages');
  expect(edited.files).toEqual(build('--clean').files);

  edit('stories/test-story.md', 'updated: 2020-01-18', 'updated: 2020-01-19');
  expect(build().said).not.toContain('Generating static pages');
  expect(readFileSync(sitemap, 'utf8')).toContain('<lastmod>2020-01-19</lastmod>');

  edit('sources/2020/test-source.md', 'publisher: Test Publisher', 'publisher: Renamed Publisher');
  double('stories', 'test-story', 'added-story');
  double('people', 'test-minister', 'added-minister');
  rmSync(join(content, 'stories/removed-story.md'));
  rmSync(join(content, 'people/removed-minister.md'));
  renameSync(join(content, 'stories/story-to-rename.md'), join(content, 'stories/renamed-story.md'));
  const warm = build();
  expect(keptOf(warm.said)).toBeGreaterThan(5);
  // The code is as it was: Next.js only renders.
  expect(warm.said).not.toContain('Compiled');
  expect([...warm.files.keys()].filter((file) => /removed-|to-rename/.test(file))).toEqual([]);
  const clean = build('--clean');
  expect(clean.said).toContain('Compiled');
  expect(warm.files).toEqual(clean.files);
});

test('what the editors would not print is refused with its line, and nothing is left to publish', {
  timeout: 300_000,
}, () => {
  const feed = join(project, 'out/en/feed.xml');
  const written = statSync(feed).mtimeMs;
  edit('stories/test-story.md', 'They ended late.', 'They ended late.\n\nNobody says this.');
  expect(build).toThrow(/content\/stories\/test-story\.md:30:1 Cites no source/);
  expect(existsSync(join(project, 'out'))).toBe(false);
  edit('stories/test-story.md', '\n\nNobody says this.', '');
  expect(keptOf(build().said)).toBeGreaterThan(10);
  expect(statSync(feed).mtimeMs, 'a feed that says nothing new is not written again').toBe(written);

  edit('people/test-minister.md', 'name: ', 'nmae: ');
  expect(build).toThrow(/content\/people\/test-minister\.md:\d+/);
  expect(existsSync(join(project, 'out')), 'what cannot be read is refused as well').toBe(false);
  edit('people/test-minister.md', 'nmae: ', 'name: ');
  expect(keptOf(build().said), 'the refused build spoils nothing for the next').toBeGreaterThan(10);
});

test('a build during which the content was edited fails, and leaves nothing to publish or to build on', {
  timeout: 300_000,
}, async () => {
  // It is there when the content is read and the pages are not yet rendered.
  const plan = join(project, '.next/cache/record/plan.json');
  rmSync(plan);
  const building = spawn(process.execPath, ['lib/desk/build.ts'], {
    cwd: project,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  building.stderr.on('data', (text) => {
    said += text;
  });
  const ended = once(building, 'close');
  while (!existsSync(plan) && building.exitCode === null) await setTimeout(20);
  edit('stories/test-story.md', 'They ended late.', 'They ended at last.');
  const [status] = await ended;
  expect(said).toContain('The content was edited during the build');
  expect(status).toBe(1);
  expect(existsSync(join(project, 'out'))).toBe(false);
  expect(keptOf(build().said), 'no page of it is taken over').toBe(0);
});
