import type { z } from 'zod';
import { commitmentSchema } from './commitment.ts';
import type { Collection } from './fields.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { sourceSchema } from './source.ts';
import { storySchema } from './story.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';
import { visitSchema } from './visit.ts';

/** The schema of each collection. */
export const schemas: Record<Collection, z.ZodType> = {
  stories: storySchema,
  visits: visitSchema,
  commitments: commitmentSchema,
  people: personSchema,
  places: placeSchema,
  organisations: organisationSchema,
  topics: topicSchema,
  glossary: termSchema,
  sources: sourceSchema,
  pages: pageSchema,
};
