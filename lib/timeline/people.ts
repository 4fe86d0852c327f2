import type { Person } from '#lib/content/records.ts';
import type { ViewCounts } from './views.ts';

export interface PersonView {
  readonly person: Person;
  readonly path: string;
  readonly visits: number;
}

/** Everyone whom a visit names, those with most visits first, then by name. */
export function peopleByVisits(
  views: ViewCounts,
  personAt: (id: string) => Person | undefined,
  locale: string,
): PersonView[] {
  const byName = new Intl.Collator(locale);
  return Array.from(views, ([path, { narrowed, visits }]) => {
    const person = narrowed.person === undefined ? undefined : personAt(narrowed.person);
    return person ? [{ person, path, visits }] : [];
  })
    .flat()
    .sort((a, b) => b.visits - a.visits || byName.compare(a.person.name, b.person.name));
}
