import type { z } from 'zod';
import type { Records } from '#lib/content/records.ts';
import type { Collection } from '#lib/content/schema/fields.ts';

/** The collections that are published as data: all but the pages of the site itself. */
export const dataCollections = [
  'visits',
  'commitments',
  'stories',
  'people',
  'places',
  'organisations',
  'topics',
  'glossary',
  'sources',
] as const satisfies readonly Collection[];
export type DataCollection = (typeof dataCollections)[number];
export type DataRecord = Records[DataCollection];

/** The collections whose pages offer a file of their own. */
export const withOwnFiles = ['visits', 'commitments', 'stories'] as const satisfies readonly DataCollection[];

export type Schemas = Readonly<Record<Collection, z.ZodType>>;
