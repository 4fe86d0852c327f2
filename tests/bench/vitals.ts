import type { Page } from 'playwright-core';

/** When a page was painted and how long it kept its reader waiting, in milliseconds; `cls` is a score. */
export interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

interface Seen {
  paints: PerformanceEntry[];
  largest: PerformanceEntry[];
  shifts: PerformanceEntry[];
  tasks: PerformanceEntry[];
}

/** Watches a page from before its first byte. */
export async function watchVitals(page: Page) {
  await page.addInitScript(() => {
    const seen: Seen = { paints: [], largest: [], shifts: [], tasks: [] };
    Object.assign(window, { seen });
    const watch = (type: string, list: PerformanceEntry[]) =>
      new PerformanceObserver((found) => list.push(...found.getEntries())).observe({ type, buffered: true });
    watch('paint', seen.paints);
    watch('largest-contentful-paint', seen.largest);
    watch('layout-shift', seen.shifts);
    watch('longtask', seen.tasks);
  });
}

/** What was seen up to now. All shifts are added up, which is the most that CLS can be. */
export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { paints, largest, shifts, tasks } = (window as unknown as { seen: Seen }).seen;
    const fcp = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
    const score = (shift: PerformanceEntry) => (shift as PerformanceEntry & { value: number }).value;
    // As Lighthouse counts it: what a task takes beyond 50 ms, after the first paint.
    const blocked = ({ startTime, duration }: PerformanceEntry) =>
      Math.max(0, startTime + duration - Math.max(startTime, fcp) - 50);
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    return {
      fcp,
      lcp: largest.at(-1)?.startTime ?? Number.NaN,
      cls: sum(shifts.map(score)),
      tbt: sum(tasks.map(blocked)),
    };
  });
}
