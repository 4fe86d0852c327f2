import { z } from 'zod';
import { country, language, partialDate, text } from './fields.ts';

/** One published page. Its headline is given only where it was seen; otherwise its subject, in our words. */
export const sourceSchema = z
  .strictObject({
    publisher: text,
    headline: text.optional(),
    subject: text.optional(),
    date: partialDate.or(z.literal('unstated')),
    url: z.url({ protocol: /^https?$/, message: 'Expected an address that begins with https:// or http://' }),
    kind: z.enum(['government', 'wire', 'newspaper', 'magazine', 'think-tank', 'reference']),
    language,
    country,
    note: text.optional(),
  })
  .superRefine((source, ctx) => {
    if (Boolean(source.headline) === Boolean(source.subject))
      ctx.addIssue({
        code: 'custom',
        path: [source.headline ? 'subject' : 'publisher'],
        message: 'Expected either `headline`, where it was seen, or `subject`, in our words',
      });
  });
export type SourceData = z.infer<typeof sourceSchema>;
