import { bareStory, middleStory } from '../pages.ts';
import type { Results } from '../results.ts';
import { total } from '../weight.ts';
import { growth } from './growth.ts';
import { gigabytes, kilobytes, milliseconds, ratio, score, seconds, whole } from './numbers.ts';

/** One promise of the issue: the most that a figure may be. */
export interface Threshold {
  readonly what: string;
  readonly target: string;
  readonly most: number;
  readonly measured: number | undefined;
  readonly write: (value: number) => string;
}

/** Every promise that figures can keep or break, in the order of the issue. */
export const thresholds = (results: Results): Threshold[] => [
  ...ofStory(results),
  ...ofWeight(results),
  ...ofOutput(results),
  ...ofBuilds(results),
];

type Make = [
  what: string,
  unit: string,
  most: number,
  measured: number | undefined,
  write: Threshold['write'],
];

const made = ([what, unit, most, measured, write]: Make): Threshold => ({
  what,
  target: `${most === 0 ? '' : '≤ '}${write(most)}${unit}`,
  most,
  measured: measured === undefined || Number.isNaN(measured) ? undefined : measured,
  write,
});

function ofStory({ pages }: Results): Threshold[] {
  const story = pages?.ours[middleStory];
  const plainText = pages?.ours[bareStory];
  const rows: Make[] = [
    ['Story: scripts that it waits for or that are the framework’s', '', 0, story?.neededScripts, whole],
    ['Story: total blocking time', ' ms', 0, story?.tbt, milliseconds],
    // Promised as “below 0.02”.
    ['Story: layout shift', '', 0.0199, story?.cls, score],
    ['Story: HTML and CSS', ' kB', 20_000, story && story.html + story.css, kilobytes],
    ['Story: all, with fonts', ' kB', 60_000, story && total(story), kilobytes],
    ['Story: requests', '', 8, story?.requests, whole],
    [
      'Story: LCP beside the same text as bare HTML',
      ' ×',
      1.25,
      story && plainText && story.lcp / plainText.lcp,
      ratio,
    ],
  ];
  return rows.map(made);
}

function ofWeight({ pages }: Results): Threshold[] {
  const rows = ['front page', 'visit timeline', 'tracker'].map((kind): Make => {
    const page = pages?.ours[kind];
    return [`${kind[0]?.toUpperCase()}${kind.slice(1)}: all`, ' kB', 100_000, page && total(page), kilobytes];
  });
  const timeline = pages?.ours['visit timeline'];
  return [...rows, ['Visit timeline: HTML', ' kB', 60_000, timeline?.html, kilobytes] satisfies Make].map(
    made,
  );
}

function ofOutput({ builds }: Results): Threshold[] {
  const output = builds[1_000]?.ours.output;
  const aPage = output && (output.pages + output.others) / output.pages;
  const rows: Make[] = [
    ['1,000 stories: files a page, beside cards, images, search index and data', '', 1.1, aPage, ratio],
    ['1,000 stories: files of the framework but CSS and fonts', '', 0, output?.framework, whole],
  ];
  return rows.map(made);
}

function ofBuilds({ builds }: Results): Threshold[] {
  const [thousand, five, ten] = [builds[1_000], builds[5_000], builds[10_000]];
  const rows: Make[] = [
    [
      '1,000 stories: clean build beside plain Next.js',
      ' ×',
      0.8,
      thousand?.plain && thousand.ours.clean.seconds / thousand.plain.clean.seconds,
      ratio,
    ],
    ['From 1,000 to 10,000: exponent of growth in time', '', 1.05, growth(builds, 'ours', 'seconds'), ratio],
    ['10,000 stories: peak memory', ' GB', 2e9, ten?.ours.clean.peakBytes, gigabytes],
    [
      '5,000 stories: one edit beside the clean build',
      ' ×',
      0.1,
      five && five.ours.edit.seconds / five.ours.clean.seconds,
      ratio,
    ],
    [
      '5,000 stories: one edit, beside what Hugo took on another machine',
      ' s',
      10.7,
      five?.ours.edit.seconds,
      seconds,
    ],
    [
      'Largest corpus run: files that an edit undone leaves otherwise',
      '',
      0,
      largest(builds)?.ours.differing,
      whole,
    ],
  ];
  return rows.map(made);
}

function largest(builds: Results['builds']) {
  const sizes = Object.keys(builds).map(Number);
  return builds[Math.max(...sizes)];
}
