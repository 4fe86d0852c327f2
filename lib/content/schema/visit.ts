import { z } from 'zod';
import { firstDay, lastDay } from '#lib/dates.ts';
import { cited, disagreement, language, partialDate, ref, refs, refuseDisorder, text } from './fields.ts';

export const visitKinds = [
  'summit',
  'ministerial',
  'commission',
  'dialogue',
  'delegation',
  'exercise',
  'multilateral',
  'port-call',
] as const;

/** How a thing expected of a visit ended, as far as the sources go. */
export const results = ['happened', 'partly', 'later', 'not', 'unknown'] as const;

const event = z.strictObject({
  date: partialDate,
  place: ref('places'),
  what: text,
  people: refs('people'),
  confidence: z.enum(['confirmed', 'reported', 'disputed']),
  /** Why an event outside the visit's days belongs to it. */
  outside: text.optional(),
  sources: cited,
});

const expectation = z.strictObject({
  what: text,
  /** `preview`: the press or a ministry said so beforehand; `promise`: said on the visit itself. */
  basis: z.enum(['preview', 'promise']),
  reports: z.array(z.strictObject({ what: text, first_reported: partialDate, topic: text, sources: cited })),
  result: z.enum(results),
  came: text,
  commitment: ref('commitments').optional(),
  steps: z
    .array(z.strictObject({ date: partialDate, what: text, sources: cited }))
    .min(1, 'Expected at least one step'),
});

const point = z
  .strictObject({
    topic: text,
    said_by: z.enum(['both', 'IN', 'RU', 'differ']),
    /** That side's full account was not read, so nothing follows from its silence. */
    unseen: z.enum(['IN', 'RU']).optional(),
    /** What each side said; of a side that did not raise the point, what its account has instead. */
    IN: text.optional(),
    RU: text.optional(),
    sources: cited,
  })
  .superRefine((p, ctx) => {
    for (const side of ['IN', 'RU'] as const) {
      const speaks = p.said_by === 'both' || p.said_by === 'differ' || p.said_by === side;
      if (speaks && !p[side])
        ctx.addIssue({
          code: 'custom',
          path: ['said_by'],
          message: `Expected \`${side}\`, what that side said`,
        });
    }
  });

/** One journey or meeting. */
export const visitSchema = z
  .strictObject({
    title: text,
    kind: z.enum(visitKinds),
    status: z.enum(['planned', 'completed', 'cancelled']),
    start: partialDate,
    end: partialDate.optional(),
    direction: z.enum(['india-to-russia', 'russia-to-india', 'third-country']),
    places: refs('places'),
    people: refs('people'),
    summary: text,
    summary_sources: refs('sources'),
    delegation: z.array(
      z.strictObject({ who: text, person: ref('people').optional(), role: text, sources: cited }),
    ),
    events: z.array(event),
    expected: z.array(expectation),
    outcomes: z.array(
      z.strictObject({ what: text, commitment: ref('commitments').optional(), sources: cited }),
    ),
    readouts: z.array(z.strictObject({ side: z.enum(['IN', 'RU']), language, sources: cited })),
    points: z.array(point),
    disagreements: z.array(disagreement),
  })
  .superRefine((visit, ctx) => {
    const end = visit.end ?? visit.start;
    if (lastDay(end) < firstDay(visit.start)) {
      ctx.addIssue({
        code: 'custom',
        path: ['end'],
        message: 'Expected the last day of the visit, on or after `start`',
      });
      return;
    }
    const days = visit.events.map(({ date }) => date);
    refuseDisorder(days, 'the event before', (i) => ['events', i, 'date'], ctx);
    visit.expected.forEach(({ steps }, i) => {
      const dates = steps.map(({ date }) => date);
      refuseDisorder(dates, 'the step before', (j) => ['expected', i, 'steps', j, 'date'], ctx);
    });
    visit.events.forEach((e, i) => {
      const inside = lastDay(e.date) >= firstDay(visit.start) && firstDay(e.date) <= lastDay(end);
      if (!inside && !e.outside)
        ctx.addIssue({
          code: 'custom',
          path: ['events', i, 'date'],
          message: `Expected a day from ${visit.start} to ${end}, or \`outside\` with the reason why it belongs here`,
        });
    });
  });
export type VisitData = z.infer<typeof visitSchema>;
