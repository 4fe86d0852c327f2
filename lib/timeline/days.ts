import type { Visit, VisitEvent } from '#lib/content/records.ts';
import { firstDay } from '#lib/dates.ts';

export interface Day {
  date: string;
  events: readonly VisitEvent[];
}

/** A visit's events by day, in the order the file gives them within a day. */
export function daysOf({ events }: Pick<Visit, 'events'>): Day[] {
  const days = new Map<string, VisitEvent[]>();
  for (const event of events) days.set(event.date, [...(days.get(event.date) ?? []), event]);
  return [...days]
    .map(([date, of]) => ({ date, events: of }))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}
