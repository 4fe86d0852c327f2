import type { Person } from '#lib/content/records.ts';
import { firstDay, lastDay, type PartialDate } from '#lib/dates.ts';

export type Office = Person['roles'][number];

const began = ({ from }: Office) => (from === 'unstated' ? '' : firstDay(from));
const ended = ({ to }: Office) => (to === 'unstated' || to === 'present' ? '9999' : lastDay(to));

// Of equals the one listed last comes last: a file lists offices in the order in which they were held.
const byBeginning = (a: Office, b: Office) => began(a).localeCompare(began(b));

/** The office a person held on a day, as far as dates are known; of two, the one taken up last. */
export function officeOn({ roles }: Pick<Person, 'roles'>, day: PartialDate): Office | undefined {
  return roles
    .filter((role) => role.from !== 'unstated' && began(role) <= lastDay(day) && ended(role) >= firstDay(day))
    .sort(byBeginning)
    .at(-1);
}

/** The office to name a person by: the one held last, or the only one known. */
export function lastOffice({ roles }: Pick<Person, 'roles'>): Office | undefined {
  return [...roles].sort(byBeginning).at(-1);
}
