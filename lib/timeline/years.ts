import type { Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';

export interface Year {
  year: string;
  visits: readonly Visit[];
}

/** Newest year first; a visit that crosses New Year stays under the year it began. */
export function groupByYear(visits: readonly Visit[]): Year[] {
  const years = new Map<string, Visit[]>();
  for (const visit of visits)
    years.set(yearOf(visit.start), [...(years.get(yearOf(visit.start)) ?? []), visit]);
  return [...years].map(([year, of]) => ({ year, visits: of })).sort((a, b) => (a.year < b.year ? 1 : -1));
}
