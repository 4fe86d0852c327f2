import { z } from 'zod';
import { aliases, country, names, refs, sameAs, text } from './fields.ts';

/** A city, base or ground where something in the record happened. */
export const placeSchema = z.strictObject({
  name: text,
  names,
  aliases,
  same_as: sameAs,
  /** Seas and what lies in no country carry `international`. */
  country: country.or(z.literal('international')),
  lat: z.number().min(-90, 'Expected degrees north, -90 to 90').max(90, 'Expected degrees north, -90 to 90'),
  lon: z
    .number()
    .min(-180, 'Expected degrees east, -180 to 180')
    .max(180, 'Expected degrees east, -180 to 180'),
  what: text,
  sources: refs('sources'),
});
export type PlaceData = z.infer<typeof placeSchema>;
