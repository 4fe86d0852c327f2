import type { Person } from '#lib/content/records.ts';
import { namedIn, type TimelineViews, viewPath } from './views.ts';

export interface PersonView {
  readonly person: Person;
  readonly path: string;
  readonly visits: number;
}

/** Everyone whom a visit names, those with most visits first, then by name. */
export function peopleByVisits(views: TimelineViews, locale: string): PersonView[] {
  const everyone = new Set((views.get('')?.visits ?? []).flatMap(namedIn));
  const byName = new Intl.Collator(locale);
  return [...everyone]
    .map((person) => {
      const path = viewPath({ person: person.id });
      return { person, path, visits: views.get(path)?.visits.length ?? 0 };
    })
    .sort((a, b) => b.visits - a.visits || byName.compare(a.person.name, b.person.name));
}
