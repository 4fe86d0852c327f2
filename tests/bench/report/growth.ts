import type { Results } from '../results.ts';
import { sizes } from '../sizes.ts';
import type { Way } from '../ways.ts';
import { ratio } from './numbers.ts';
import { notRun, table } from './table.ts';

type Builds = Results['builds'];

/** Time, processor time or memory of a clean build. */
export type Grown = 'seconds' | 'processorSeconds' | 'peakBytes';

/** The power of the number of stories with which a figure grows: 1 is in proportion, 2 is quadratic. */
export function growth(builds: Builds, way: Way, of: Grown, from = 1_000, to = 10_000): number | undefined {
  const [small, large] = [builds[from]?.[way]?.clean[of], builds[to]?.[way]?.clean[of]];
  return small && large ? Math.log(large / small) / Math.log(to / from) : undefined;
}

const head = ['From – to', 'Time', 'plain', 'Processor', 'plain', 'Memory', 'plain'];

/** From each size to the next, and over the span of the promise. */
export function growthTable(builds: Builds): string {
  const steps = [...sizes.slice(1).map((to, i) => [sizes[i] ?? 0, to] as const), [1_000, 10_000] as const];
  const rows = steps.map(([from, to]) => [
    `${from.toLocaleString('en-GB')} – ${to.toLocaleString('en-GB')}`,
    ...(['seconds', 'processorSeconds', 'peakBytes'] as const).flatMap((of) =>
      (['ours', 'plain'] as const).map((way) => {
        const exponent = growth(builds, way, of, from, to);
        return exponent === undefined ? notRun : ratio(exponent);
      }),
    ),
  ]);
  return table(head, rows);
}
