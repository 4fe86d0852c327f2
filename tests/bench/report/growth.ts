import type { Results } from '../results.ts';
import type { Way } from '../ways.ts';

type Builds = Results['builds'];

/** Time or memory of a clean build. */
export type Grown = 'seconds' | 'peakBytes';

/** The power of the number of stories with which a figure grows: 1 is in proportion, 2 is quadratic. */
export function growth(builds: Builds, way: Way, of: Grown, from = 1_000, to = 10_000): number | undefined {
  const [small, large] = [builds[from]?.[way].clean[of], builds[to]?.[way].clean[of]];
  return small && large ? Math.log(large / small) / Math.log(to / from) : undefined;
}
