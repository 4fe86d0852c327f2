import { z } from 'zod';
import { aliases, cited, country, names, sameAs, text } from './fields.ts';

/** A ministry, company, commission or service. */
export const organisationSchema = z.strictObject({
  name: text,
  short: text.optional(),
  names,
  aliases,
  same_as: sameAs,
  /** Joint bodies of both countries carry `joint`, those of many `international`. */
  country: country.or(z.enum(['joint', 'international'])),
  what: text,
  sources: cited,
});
export type OrganisationData = z.infer<typeof organisationSchema>;
