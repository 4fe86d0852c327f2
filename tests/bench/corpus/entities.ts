import type { z } from 'zod';
import type { organisationSchema } from '#lib/content/schema/organisation.ts';
import type { personSchema } from '#lib/content/schema/person.ts';
import type { placeSchema } from '#lib/content/schema/place.ts';
import type { sourceSchema } from '#lib/content/schema/source.ts';
import type { termSchema } from '#lib/content/schema/term.ts';
import type { topicSchema } from '#lib/content/schema/topic.ts';
import { chanceOf } from './chance.ts';
import { dayOf } from './days.ts';
import { nameOf, numberOf } from './names.ts';
import { sentence, title } from './prose.ts';
import type { Shelves } from './shelves.ts';
import { vocabulary } from './vocabulary.ts';

const { towns } = vocabulary;

const country = (id: string) => (numberOf(id) % 2 === 0 ? 'IN' : 'RU');
const common = (id: string) => ({ names: {}, aliases: [], country: country(id) });
const cited = (id: string, shelves: Shelves) => chanceOf(`sources of ${id}`).some(shelves.sources, 1);

export const personOf = (id: string, shelves: Shelves): z.input<typeof personSchema> => ({
  name: nameOf.person(id),
  ...common(id),
  roles: [
    { title: title(chanceOf(id)), from: dayOf(id).slice(0, 4), to: 'unstated', sources: cited(id, shelves) },
  ],
});

export const placeOf = (id: string, shelves: Shelves): z.input<typeof placeSchema> => ({
  name: nameOf.place(id),
  ...common(id),
  lat: 8 + (numberOf(id) % 60),
  lon: 40 + (numberOf(id) % 90),
  what: sentence(chanceOf(id)),
  sources: cited(id, shelves),
});

export const organisationOf = (id: string, shelves: Shelves): z.input<typeof organisationSchema> => ({
  name: nameOf.body(id),
  ...common(id),
  what: sentence(chanceOf(id)),
  sources: cited(id, shelves),
});

export const topicOf = (id: string): z.input<typeof topicSchema> => ({
  title: title(chanceOf(id)),
  what: sentence(chanceOf(id)),
});

export const termOf = (id: string, shelves: Shelves): z.input<typeof termSchema> => ({
  term: nameOf.term(id),
  aliases: [],
  what: sentence(chanceOf(id)),
  sources: cited(id, shelves),
});

export const sourceOf = (id: string): z.input<typeof sourceSchema> => ({
  publisher: `${towns[numberOf(id) % towns.length]} Gazette`,
  headline: title(chanceOf(id)),
  date: dayOf(id),
  url: `https://example.org/${id}`,
  kind: 'newspaper',
  language: 'en',
  country: country(id),
});
