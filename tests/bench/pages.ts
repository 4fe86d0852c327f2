import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchOptions } from '../site/browser.ts';
import { pages } from '../site/pages.ts';
import { bare } from './bare.ts';
import { root } from './copy.ts';
import { serve } from './serve.ts';
import { type Visit, visit } from './visit.ts';
import { build, copyFor, type Way } from './ways.ts';

/** Page kinds and what the middle one of several visits came to. */
export type PageFigures = Readonly<Record<string, Visit>>;

/** Of the stories of the record the one in the middle, by the weight of their pages; and its text without all else. */
export const middleStory = 'story of middle weight';
export const bareStory = 'its text as bare HTML';
const bareAddress = '/bare-story/';

// Their times are compared with one another, and waver by a quarter from one visit to the next.
export const visitsToCompared = 7;

/** Builds the record itself and opens one page of each kind, all of them in turn and that several times. */
export async function measurePages(way: Way, runs: number): Promise<PageFigures> {
  const copy = copyFor(way, 'record');
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  await build(way, copy);
  const out = join(copy, 'out');
  const story = middleOf(out, 'en/stories/*/index.html');
  const text = bare(readFileSync(join(out, story, 'index.html'), 'utf8'));
  const served = await serve(out, new Map([[bareAddress, text]]));
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const compared = [
      { kind: middleStory, path: story },
      { kind: bareStory, path: bareAddress },
    ];
    const all = [
      ...pages.map(({ kind, path }) => ({ kind, path })),
      ...Array.from({ length: visitsToCompared }, () => compared).flat(),
    ];
    return await rounds(browser, served.address, all, runs);
  } finally {
    await browser.close();
    served.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The address of the page of middle weight among those whose files fit a pattern. */
function middleOf(out: string, pattern: string): string {
  const weighed = globSync(pattern, { cwd: out })
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(out, file))).length }))
    .toSorted((a, b) => a.bytes - b.bytes);
  const middle = weighed[Math.floor((weighed.length - 1) / 2)];
  if (!middle) throw new Error(`Expected pages at ${pattern}`);
  return `/${dirname(middle.file)}/`;
}

async function rounds(
  browser: Browser,
  address: string,
  all: readonly { kind: string; path: string }[],
  runs: number,
): Promise<PageFigures> {
  const visits = new Map<string, Visit[]>(all.map(({ kind }) => [kind, []]));
  // The first opening of a browser is slower than any other.
  await visit(browser, `${address}${bareAddress}`);
  for (let run = 0; run < runs; run++)
    for (const { kind, path } of all) visits.get(kind)?.push(await visit(browser, `${address}${path}`));
  return Object.fromEntries([...visits].map(([kind, each]) => [kind, middle(each)]));
}

/** Of each figure the median, whichever visit it is from. */
function middle(visits: readonly Visit[]): Visit {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(visits.map((each) => each[key]))]),
  ) as unknown as Visit;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
