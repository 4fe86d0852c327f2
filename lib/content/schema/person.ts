import { z } from 'zod';
import { aliases, cited, country, names, partialDate, text } from './fields.ts';

/** Somebody named in the record, with the offices held and when. */
export const personSchema = z.strictObject({
  name: text,
  names,
  aliases,
  country,
  roles: z.array(
    z.strictObject({
      title: text,
      from: partialDate.or(z.literal('unstated')),
      to: partialDate.or(z.enum(['present', 'unstated'])),
      note: text.optional(),
      sources: cited,
    }),
  ),
});
export type PersonData = z.infer<typeof personSchema>;
