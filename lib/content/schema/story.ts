import { z } from 'zod';
import { firstDay, lastDay } from '#lib/dates.ts';
import { idPattern, instant, partialDate, ref, refs, text } from './fields.ts';

/** A report, explainer, analysis or brief. */
export const storySchema = z
  .strictObject({
    headline: text,
    kind: z.enum(['report', 'explainer', 'analysis', 'brief']),
    standfirst: text,
    byline: text,
    dateline: ref('places').optional(),
    status: z.enum(['draft', 'published', 'embargoed']),
    embargo: instant.optional(),
    published: instant,
    updated: instant.optional(),
    covers: z.strictObject({ from: partialDate, to: partialDate }),
    key_points: z
      .array(text)
      .min(2, 'Expected two to five key points')
      .max(5, 'Expected two to five key points'),
    topics: refs('topics'),
    visits: refs('visits'),
    commitments: refs('commitments'),
    people: refs('people'),
    places: refs('places'),
    organisations: refs('organisations'),
    image: z.strictObject({ file: text, alt: text, credit: text }).optional(),
    corrections: z.array(
      z.strictObject({ at: instant, kind: z.enum(['correction', 'clarification', 'update']), what: text }),
    ),
    aliases: z.array(z.string().regex(idPattern, 'Expected a former file name, without .md')),
  })
  .superRefine((story, ctx) => {
    if (story.updated && Date.parse(story.updated) < Date.parse(story.published))
      ctx.addIssue({
        code: 'custom',
        path: ['updated'],
        message: 'Expected a moment at or after `published`',
      });
    story.corrections.forEach(({ at }, i) => {
      if (Date.parse(at) < Date.parse(story.published))
        ctx.addIssue({
          code: 'custom',
          path: ['corrections', i, 'at'],
          message: 'Expected a moment at or after `published`',
        });
    });
    // Feeds, citations and search engines go by it: what was corrected has to be read again.
    const changed = Date.parse(story.updated ?? story.published);
    if (story.corrections.some(({ at }) => Date.parse(at) > changed))
      ctx.addIssue({
        code: 'custom',
        path: ['updated'],
        message: 'Expected the moment of the newest correction, or a later one',
      });
    if (lastDay(story.covers.to) < firstDay(story.covers.from))
      ctx.addIssue({
        code: 'custom',
        path: ['covers', 'to'],
        message: 'Expected a date on or after `covers.from`',
      });
    if (story.status === 'embargoed' && !story.embargo)
      ctx.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'Expected `embargo`, the moment from which it may be read',
      });
    if (story.status !== 'embargoed' && story.embargo)
      ctx.addIssue({
        code: 'custom',
        path: ['embargo'],
        message: 'Expected `status: embargoed` beside an embargo',
      });
    if (story.embargo && Date.parse(story.published) > Date.parse(story.embargo))
      ctx.addIssue({
        code: 'custom',
        path: ['published'],
        message: 'Expected a moment at or before `embargo`, from which it may be read',
      });
  });
export type StoryData = z.infer<typeof storySchema>;
