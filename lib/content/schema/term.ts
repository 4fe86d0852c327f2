import { z } from 'zod';
import { aliases, cited, text } from './fields.ts';

/** A word or acronym that a reader may not know. */
export const termSchema = z.strictObject({ term: text, aliases, what: text, sources: cited });
export type TermData = z.infer<typeof termSchema>;
