import type { Lane } from '#lib/content/records.ts';

/** One bar, dot or column, or its parts by lane. */
export interface Bar {
  readonly label: string;
  readonly href?: string;
  readonly values: readonly { readonly lane?: Lane; readonly value: number }[];
  /** The group it stands in, where a chart has groups. */
  readonly group?: string;
}

/** A bar of one value. */
export const bar = (label: string, value: number, more: Pick<Bar, 'href' | 'group'> = {}): Bar => ({
  label,
  values: [{ value }],
  ...more,
});

export const total = ({ values }: Bar) => values.reduce((sum, { value }) => sum + value, 0);

// As many as a reader takes in at a glance.
export const most = 12;
