import { z } from 'zod';
import { firstDay, lastDay } from '#lib/dates.ts';
import { aliases, cited, country, names, partialDate, sameAs, text } from './fields.ts';

const role = z
  .strictObject({
    title: text,
    from: partialDate.or(z.literal('unstated')),
    to: partialDate.or(z.enum(['present', 'unstated'])),
    note: text.optional(),
    sources: cited,
  })
  .superRefine(({ from, to }, ctx) => {
    if (from === 'unstated' || to === 'unstated' || to === 'present' || lastDay(to) >= firstDay(from)) return;
    ctx.addIssue({ code: 'custom', path: ['to'], message: 'Expected a date on or after `from`' });
  });

/** Somebody named in the record, with the offices held and when. */
export const personSchema = z.strictObject({
  name: text,
  names,
  aliases,
  same_as: sameAs,
  country,
  roles: z.array(role),
});
export type PersonData = z.infer<typeof personSchema>;
