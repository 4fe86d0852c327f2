import { z } from 'zod';
import { firstDay, formatDate, isPartialDate } from '#lib/dates.ts';
import { cited, disagreement, partialDate, ref, refs, text } from './fields.ts';

/** Where a promise can stand, from first word to end. */
export const statuses = [
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'delivering',
  'held',
  'completed',
  'stalled',
  'cancelled',
  'expired',
] as const;
export type Status = (typeof statuses)[number];

const due = z.strictObject({
  /** Re-dated promises of one thing share this text, so that they chain. */
  what: text,
  by: partialDate,
  /** The day on which the promise ended with its programme. */
  voided: partialDate.optional(),
  sources: cited,
});

/** The first date in a line that is written as the fields write them. */
const dateIn = (line: string) =>
  [...line.matchAll(/(?<!\d)\d{4}-[Q\d]+(?:-\d+)?/g)].map(String).find(isPartialDate);

const entry = z
  .strictObject({
    date: partialDate,
    status: z.enum(statuses),
    what: text,
    /** Where it was said, in words for readers. */
    occasion: text.optional(),
    visit: ref('visits').optional(),
    due: due.optional(),
    /** The date of the entry whose `due` this one settles. */
    meets: partialDate.optional(),
    sources: cited,
  })
  .superRefine(({ occasion, visit }, ctx) => {
    if (!occasion) return;
    const refuse = (message: string) => ctx.addIssue({ code: 'custom', path: ['occasion'], message });
    const date = dateIn(occasion);
    if (visit) refuse('Expected either `visit` or `occasion`, which is for what was not a visit on record');
    else if (date)
      refuse(`Expected a date as readers write it, \`${formatDate(date, 'en-GB')}\` for \`${date}\``);
  });

/** What is wrong with a day that an entry meets: it has to be one on which one thing was promised. */
function faultOf(met: string, history: readonly z.infer<typeof entry>[]): string | undefined {
  const things = new Set(history.flatMap(({ date, due }) => (due && date === met ? `\`${due.what}\`` : [])));
  if (things.size === 0) return 'Expected the date of an entry that has a `due`';
  if (things.size === 1) return undefined;
  const named = [...things].join(', ');
  return `Expected a day on which one thing was promised, not ${named}. Keep one here and give each other a commitment of its own`;
}

/** One promise and its dated history; it stands where its newest entry says. */
export const commitmentSchema = z
  .strictObject({
    title: text,
    kind: z.enum(['agreement', 'programme', 'contract', 'joint-venture', 'commission', 'exercise-series']),
    parties: refs('organisations'),
    topics: refs('topics'),
    summary: text,
    history: z.array(entry).min(1, 'Expected at least one dated entry'),
    disagreements: z.array(disagreement),
  })
  .superRefine(({ history }, ctx) => {
    history.forEach((e, i) => {
      const before = history[i - 1];
      if (before && firstDay(e.date) < firstDay(before.date))
        ctx.addIssue({
          code: 'custom',
          path: ['history', i, 'date'],
          message: `Expected a date on or after ${before.date}, the entry before`,
        });
      const message = e.meets && faultOf(e.meets, history);
      if (message) ctx.addIssue({ code: 'custom', path: ['history', i, 'meets'], message });
    });
  });
export type CommitmentData = z.infer<typeof commitmentSchema>;
