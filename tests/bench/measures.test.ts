import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { bare } from './bare.ts';
import { faster } from './builds.ts';
import { treeBytes } from './memory.ts';
import { differences, kindOf } from './output.ts';
import { growth } from './report/growth.ts';
import type { Results } from './results.ts';

test.each([
  ['en/visits/index.html', 'page'],
  ['data/index.html', 'page'],
  ['data/visits.json', 'beside'],
  ['en/stories/one/card.png', 'beside'],
  ['search/1/fragment/en_1.pf_fragment', 'beside'],
  ['_next/static/media/serif.woff2', 'other'],
  ['_next/static/chunks/site.css', 'other'],
  ['robots.txt', 'other'],
  ['feed.xml', 'other'],
  ['_next/static/chunks/main.js', 'framework'],
  ['en/visits/index.txt', 'framework'],
  ['en/visits/__next._tree.txt', 'framework'],
])('%s counts as %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

test('a file that is new, gone or otherwise is a difference', () => {
  const [before, after] = [
    new Map([
      ['same', '1'],
      ['gone', '1'],
      ['changed', '1'],
    ]),
    new Map([
      ['same', '1'],
      ['new', '1'],
      ['changed', '2'],
    ]),
  ];
  expect(differences(before, after)).toBe(3);
});

test('of builds from nothing the shortest time and the most memory stand', () => {
  const [one, other] = [
    { seconds: 9, processorSeconds: 12, peakBytes: 5 },
    { seconds: 8, processorSeconds: 13, peakBytes: 6 },
  ];
  expect(faster(one, other)).toEqual({ seconds: 8, processorSeconds: 12, peakBytes: 6 });
});

test('what grows as the square has the exponent 2, and what was not run has none', () => {
  const of = (seconds: number) => ({ ours: { clean: { seconds, peakBytes: 0 } } });
  const builds = { 1000: of(3), 10000: of(300) } as unknown as Results['builds'];
  expect(growth(builds, 'ours', 'seconds')).toBeCloseTo(2);
  expect(growth(builds, 'ours', 'seconds', 100, 1_000)).toBeUndefined();
});

test('bare HTML keeps the words and the links and nothing of the look', () => {
  const html =
    '<!doctype html><html class="x"><head><link rel="stylesheet" href="a.css"><style>p{}</style></head><body><p class="y">Said <a href="/a/" class="z">here</a>.<svg><path/></svg><script>1</script></p></body></html>';
  expect(bare(html)).toContain('<body><p>Said <a href="/a/">here</a>.</p></body>');
  expect(bare(html)).not.toMatch(/class|style|script|svg/);
});

test.runIf(process.platform === 'linux')(
  'the memory of a process has that of its children in it',
  async () => {
    const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9e4)'])`;
    const alone = treeBytes(process.pid);
    const child = spawn(process.execPath, [
      '-e',
      `const c = ${grandchild}; c.on('spawn', () => console.log(c.pid))`,
    ]);
    const pid = await new Promise<number>((told) => child.stdout.once('data', (text) => told(Number(text))));
    expect(treeBytes(child.pid ?? 0)).toBeGreaterThan(treeBytes(pid));
    expect(treeBytes(process.pid)).toBeGreaterThan(alone + treeBytes(pid) / 2);
    process.kill(pid);
  },
);
