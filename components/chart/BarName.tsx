import type { Lane } from '#lib/content/records.ts';
import type { Bar } from '#lib/figures/charts.ts';

export const amountOf = ({ values }: Bar) => values.reduce((sum, { value }) => sum + value, 0);
/** The part of a bar in one lane. */
export const inLane = ({ values }: Bar, lane: Lane) => values.find((part) => part.lane === lane)?.value ?? 0;
export const greatest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(amountOf));

/** What a bar stands for; a link where that has a page. */
export function BarName({ bar: { label, href } }: { bar: Bar }) {
  return <span className="name">{href ? <a href={href}>{label}</a> : label}</span>;
}
