import type { OccupationLeaf, PersonLeaf, Role } from 'schema-dts';
import type { Person } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { addressOf } from './address.ts';
import { isoDate } from './dates.ts';
import { alternateNames, sameAs } from './names.ts';
import { personRef } from './refs.ts';

type Office = Person['roles'][number];

/** A person with the other names and the offices that sources give. */
export function personThing(person: Person, lang: Language): PersonLeaf {
  const now = person.roles.filter(({ to }) => to === 'present').map(({ title }) => title);
  return {
    ...personRef(person, lang),
    url: addressOf(paths.person(lang, person.id)),
    mainEntityOfPage: addressOf(paths.person(lang, person.id)),
    ...alternateNames(person),
    ...sameAs(person),
    ...(now.length > 0 ? { jobTitle: now } : {}),
    ...(person.roles.length > 0 ? { hasOccupation: person.roles.map(office) } : {}),
  };
}

/** An office with its days, as far as they are known. */
const office = ({ title, from, to }: Office): Role<OccupationLeaf, 'hasOccupation'> => ({
  '@type': 'Role',
  hasOccupation: { '@type': 'Occupation', name: title },
  ...(from === 'unstated' ? {} : { startDate: isoDate(from) }),
  ...(to === 'unstated' || to === 'present' ? {} : { endDate: isoDate(to) }),
});
