import type { Edition } from '#lib/content/records.ts';
import type { CalendarDate } from '#lib/dates.ts';

/** The day to which the record was checked: what is open is counted to it, not to the reader's clock. */
export function recordDate({ pages }: Pick<Edition, 'pages'>): CalendarDate {
  const day = pages.find(({ id }) => id === 'about')?.checked_through;
  if (!day) throw new Error('Expected content/pages/about.md with `checked_through`');
  return day;
}
